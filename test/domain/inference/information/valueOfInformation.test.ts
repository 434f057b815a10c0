import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../src/lib/domain/inference/bounds/bounds.ts';
import { chosenFacts } from '../chosenFacts.ts';
import { candidateValues } from '../../../../src/lib/domain/inference/information/candidateValues.ts';
import { informationReport } from '../../../../src/lib/domain/inference/information/informationReport.ts';
import { valueOfInformation } from '../../../../src/lib/domain/inference/information/valueOfInformation.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 as scenario } from '../../../../src/lib/domain/scenario/presets.ts';
import { yalps } from '../solvers.ts';

const facts = chosenFacts(policy, {})!;
const input = { policy, scenario, facts, year: 2022 };

describe('what is worth knowing', { timeout: 60_000 }, () => {
  test('is told in the order of how much it narrows the interval', async () => {
    const { today, questions } = await valueOfInformation(input, yalps);
    expect(today).toEqual({ min: 12_140_000n, max: 116_200_000n });
    const width = today!.max - today!.min;
    const kinds = questions.map(({ question }) =>
      question.kind === 'roles' ? question.of.join('+') : question.kind,
    );
    expect(kinds).toEqual(
      expect.arrayContaining(['member', 'minima', 'combined_head+head', 'deputy', 'bill']),
    );
    questions.forEach(({ answers, narrowest, widest, expected, narrowing }, i) => {
      expect(answers.length).toBeGreaterThan(1);
      expect(narrowest <= expected && expected <= widest && widest <= width).toBe(true);
      expect(narrowing).toBe(width - expected);
      if (i > 0) expect(narrowing <= questions[i - 1]!.narrowing).toBe(true);
      for (const { min, max } of answers) expect(min >= today!.min && max <= today!.max).toBe(true);
    });
  });

  test('gives the bounds that the answer as a fact gives', async () => {
    const { questions } = await valueOfInformation(input, yalps, { answers: 3 });
    for (const { question, answers } of questions) {
      if (question.kind !== 'roles') continue;
      for (const { value, min, max } of answers) {
        const roles = [{ of: question.of, count: Number(value) }];
        const bounds = await boundsOf({ ...input, facts: { ...facts, roles } }, yalps);
        expect(bounds).toMatchObject({ feasible: true, min, max });
      }
    }
  });

  test('leaves out what is settled, and tells its progress', async () => {
    const settled = { ...facts, roles: [{ of: ['combined_head', 'head'], count: 122 }] };
    const told: string[] = [];
    const report = informationReport(
      await valueOfInformation({ ...input, facts: settled }, yalps, {
        answers: 2,
        countables: [
          { quantity: { kind: 'roles', of: ['combined_head', 'head'] } },
          { quantity: { kind: 'roles', of: ['deputy'] }, plausible: { min: 244, max: 244 } },
          { quantity: { kind: 'steps', from: 1, to: 3 } },
          { quantity: { kind: 'roles', of: ['member'] }, plausible: { min: 5000, max: 6000 } },
        ],
        onProgress: (done, all) => told.push(`${String(done)}/${String(all)}`),
      }),
    );
    expect(told).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    // 122 heads and the step minimum of 1800 conflict, so of the minima two answers are left.
    expect(
      report.questions.map(({ question, answers }) => [question, answers.map((a) => a.value)]),
    ).toEqual([
      [{ kind: 'roles', of: ['member'] }, [0, 1050]],
      [{ kind: 'minima' }, ['none', 'topUp']],
    ]);
  });

  test('is nothing where no roster agrees with the facts', async () => {
    const impossible = { ...facts, workers: 10 };
    const report = informationReport(
      await valueOfInformation({ ...input, facts: impossible }, yalps),
    );
    expect(report).toEqual({ feasible: false, today: null, questions: [] });
  });
});

describe('the answers tried', () => {
  test.each([
    [0n, 10n, 5, [0n, 2n, 5n, 7n, 10n]],
    [0n, 2n, 5, [0n, 1n, 2n]],
    [3n, 3n, 5, [3n]],
    [3n, null, 5, [3n]],
  ])('from %s to %s are spread evenly', (min, max, count, values) => {
    expect(candidateValues({ min, max }, count)).toEqual(values);
  });
});
