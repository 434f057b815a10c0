import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { pseudonymousRows } from '../../../src/lib/domain/privacy/sharedRows.ts';
import { rosterRules } from '../../../src/lib/domain/roster/rosterRules.ts';
import { writeCsv } from '../../../src/lib/io/csv/writeCsv.ts';
import { rosterFingerprint } from '../../../src/lib/io/fingerprint/rows.ts';
import { anonymisedRows } from '../../../src/lib/io/privacy/anonymisedRows.ts';
import { readAnonymous } from '../../../src/lib/intake/readAnonymous.ts';
import { asFile, readRoster } from '../../intake/readOne.ts';

const header = ['worker_id', '姓名', 'community_id', 'role', 'step', 'education', '身份证号'];
const at = { year: 2022, month: 12, day: 31 };
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join(',')).join('\n');

const files = fc.array(
  fc.tuple(
    fc.constantFrom('李建国', '王芳', '赵一'),
    fc.constantFrom('C1', 'C2'),
    fc.constantFrom('委员', '副职', '一肩挑'),
    fc.integer({ min: 1, max: 12 }).map(String),
    fc.constantFrom('', '本科', '大专'),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('a roster that is anonymised', () => {
  test('has the fingerprint of the raw one, whatever the key', () => {
    fc.assert(
      fc.property(files, fc.uint8Array({ minLength: 20, maxLength: 20 }), (people, key) => {
        const rows = people.map(([name, community, post, step, education], i) => [
          ...[`工号-${String(i)}`, name, community, post, step, education, '11010519491231002X'],
        ]);
        const text = csv([header, ...rows]);
        const reading = readAnonymous(
          'roster',
          asFile(text),
          builtInPolicy,
          rosterRules(builtInPolicy),
          at,
        );
        const { workers } = anonymisedRows({ workers: reading.accepted, bonusRows: [] }, key);
        const groups = { degree: '', belowDegree: '' };
        const anonymous = writeCsv(pseudonymousRows(workers, new Set(), builtInPolicy, groups));
        const read = readRoster(anonymous);
        expect(read.problems).toEqual([]);
        const raw = readRoster(text);
        expect(rosterFingerprint(read.accepted)).toBe(rosterFingerprint(raw.accepted));
        expect(new TextDecoder().decode(anonymous)).not.toMatch(/李|王|赵|11010519491231002X|工号/);
      }),
      { numRuns: 40 },
    );
  });
});
