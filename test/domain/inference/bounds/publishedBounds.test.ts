import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../src/lib/domain/inference/bounds/bounds.ts';
import { boundsReport } from '../../../../src/lib/domain/inference/bounds/boundsReport.ts';
import { chosenFacts } from '../chosenFacts.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042, uplift042 } from '../../../../src/lib/domain/scenario/presets.ts';
import { solvers } from '../solvers.ts';

/** D8, computed independently of this program. */
const table = [
  [{}, '121400.00', '1162000.00'],
  [{ heads: 122 }, '133400.00', '709800.00'],
  [{ heads: 122, deputies: 244 }, '232900.00', '486800.00'],
  [{ heads: 122, deputies: 366 }, '293900.00', '547800.00'],
  [{ minima: 'step' }, '121400.00', '339600.00'],
  [{ minima: 'step', heads: 92, deputies: 244 }, '202900.00', '334400.00'],
  [{ minima: 'topUp' }, '121400.00', '389000.00'],
  [{ minima: 'topUp', heads: 122, deputies: 244 }, '232900.00', '340400.00'],
  [{ minima: 'topUp', heads: 244, deputies: 244 }, '354900.00', '364800.00'],
] as const;

/** The uplift costs the same on every roster with these posts (D8). */
const uplifts = [
  [122, '432200.00'],
  [244, '420000.00'],
  [366, '407800.00'],
] as const;

for (const solver of solvers)
  describe(`the bounds by ${solver.name}`, { timeout: 60_000 }, () => {
    test.each(table)(
      'of the proposal, with %j beside what is published',
      async (choice, min, max) => {
        const facts = chosenFacts(policy, choice)!;
        const bounds = await boundsOf({ policy, scenario: proposal042, facts, year: 2022 }, solver);
        expect(boundsReport(bounds)).toMatchObject({ feasible: true, min, max });
      },
    );

    test.each(uplifts)('of its other reading with %d deputies are one amount', async (n, cost) => {
      const facts = chosenFacts(policy, { heads: 122, deputies: n })!;
      const bounds = await boundsOf({ policy, scenario: uplift042, facts, year: 2022 }, solver);
      expect(boundsReport(bounds)).toMatchObject({ feasible: true, min: cost, max: cost });
    });

    test('find no roster with 122 heads where the old minima restrict the step', async () => {
      const facts = chosenFacts(policy, { minima: 'step', heads: 122 })!;
      const bounds = await boundsOf({ policy, scenario: proposal042, facts, year: 2022 }, solver);
      expect(boundsReport(bounds)).toEqual({
        feasible: false,
        conflict: ['steps[0]', 'roles[0]', 'minimumByRole.combined_head', 'minimumByRole.head'],
      });
    });
  });
