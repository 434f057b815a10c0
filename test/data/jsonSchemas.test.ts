import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../data/generator/jsonSchemas.ts';
import { textOf } from './files.ts';

const validatorOf = (name: string) =>
  new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    JSON.parse(textOf(`schemas/${name}`)) as object,
  );
const document = (path: string) => JSON.parse(textOf(path)) as Record<string, unknown>;

describe('the JSON Schemas', () => {
  test.each(['policy.schema.json', 'scenario.schema.json'])(
    '%s is what the program checks documents by',
    (name) => {
      expect(textOf(`schemas/${name}`)).toBe(jsonSchemas()[name]);
    },
  );

  test('the policy’s accepts the built-in policy', () => {
    expect(validatorOf('policy.schema.json')(document('policies/xishan-2022.json'))).toBe(true);
  });

  test('the policy’s refuses a document without facts, and one with a field it does not know', () => {
    const validate = validatorOf('policy.schema.json');
    const policy = document('policies/xishan-2022.json');
    expect(validate({ ...policy, facts: undefined })).toBe(false);
    expect(validate({ ...policy, author: '' })).toBe(false);
  });

  test.each(['042', '042-uplift', 'old-minima'])('the scenario’s accepts %s', (name) => {
    expect(validatorOf('scenario.schema.json')(document(`scenarios/${name}.json`))).toBe(true);
  });

  test('the scenario’s refuses a kind of provision that it does not know', () => {
    const scenario = document('scenarios/042.json');
    expect(
      validatorOf('scenario.schema.json')({ ...scenario, provisions: [{ kind: 'grade_gift' }] }),
    ).toBe(false);
  });
});
