import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workedOut } from '../../../src/lib/domain/cases/workedOut.ts';
import { yuanFromFen } from '../../../src/lib/domain/money/fen.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { builtInPolicies } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { caseItems } from '../../../src/lib/domain/cases/caseSchema.ts';
import { readCases } from '../../../src/lib/io/cases/readCases.ts';
import { caseTopics } from './caseFiles.ts';
import { workingOf } from './working.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8');
const policyOf = (id: string) => builtInPolicies.find(({ policy }) => policy.id === id)!.policy;

for (const { title, cases, policy } of caseTopics)
  describe(title.zh, () => {
    for (const golden of cases)
      test(`${golden.title.zh}（${golden.id}）`, () => {
        const results = workedOut(policyOf(policy), golden);
        for (const { amount, working } of results)
          expect(`${working} = ${workingOf(working).toDecimalPlaces(2).toString()}`).toBe(
            `${working} = ${yuanFromFen(amount).replace(/\.?0+$/, '')}`,
          );
        for (const { item, side, per, amount, computed } of results)
          expect([item, side, per, computed === null ? null : yuanFromFen(computed)]).toEqual([
            item,
            side,
            per,
            yuanFromFen(amount),
          ]);
      });
  });

describe('the worked examples', () => {
  const cases = caseTopics.flatMap((topic) => topic.cases);

  test('are at least a hundred and fifty, each with an id and a title of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ title }) => title.zh)).size).toBe(cases.length);
  });

  test('cover every post, rating, appraisal and number of months at both ends', () => {
    const seen = (of: (golden: (typeof cases)[0]) => unknown): unknown[] => [
      ...new Set(cases.map(of)),
    ];
    for (const { id } of builtInPolicy.posts)
      expect(seen(({ subject }) => subject.place?.post)).toContain(id);
    for (const { id } of builtInPolicy.ratings)
      expect(seen(({ subject }) => subject.roll?.rating)).toContain(id);
    for (const { id } of builtInPolicy.appraisals)
      expect(seen(({ subject }) => subject.roll?.appraisal)).toContain(id);
    expect(seen(({ subject }) => subject.roll?.months)).toEqual(expect.arrayContaining([1, 12]));
  });

  test('are as many as the changelog says', () => {
    expect(read('CHANGELOG.md')).toContain(`${String(cases.length)} examples in YAML`);
  });

  test('have a form that data/README.md describes: its example is one, and it names every item', () => {
    const text = read('data/README.md');
    const example = /```yaml\n(.*?)```/s.exec(text)?.[1] ?? '';
    const policies = builtInPolicies.map(({ policy }) => policy);
    const { cases: written } = readCases('example.yaml', example, policies);
    for (const golden of written)
      for (const { amount, computed } of workedOut(builtInPolicy, golden))
        expect(computed).toBe(amount);
    expect(written).toHaveLength(1);
    expect(/an `item` \(([^)]*)\)/.exec(text)?.[1]?.split(' ')).toEqual(Object.keys(caseItems));
  });
});
