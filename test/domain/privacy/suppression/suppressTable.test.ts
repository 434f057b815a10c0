import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSmall, thresholds } from '../../../../src/lib/domain/privacy/suppression/protect.ts';
import {
  suppressTable,
  type SuppressedTable,
} from '../../../../src/lib/domain/privacy/suppression/suppressTable.ts';
import { whatCanBeTold } from './whatCanBeTold.ts';

const tables = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) => {
    const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 60 }));
    const row = fc.array(count, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

/** The counts of a table as they are, its totals last. */
function withTotals(cells: readonly (readonly number[])[]): number[][] {
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const lines = cells.map((row) => [...row, sum(row)]);
  return [...lines, (lines[0] ?? []).map((_, j) => sum(lines.map((row) => row[j] ?? 0)))];
}

const shownOf = ({ cells, rowTotals, columnTotals, total }: SuppressedTable) => [
  ...cells.map((row, i) => [...row, rowTotals[i] ?? null]),
  [...columnTotals, total],
];

/** Communities of nine: one head, two deputies, six others. */
const communities = (count: number): number[][] => Array.from({ length: count }, () => [1, 2, 6]);

describe('a table of head-counts with its totals', () => {
  test('hides the one head of a community of nine, and the deputies beside', () => {
    const { cells, rowTotals, columnTotals, total } = suppressTable(communities(4), 3);
    for (const [head, deputies] of cells) expect([head, deputies]).toEqual([null, null]);
    expect(cells.map(([, , others]) => others)).toEqual([6, 6, 6, 6]);
    expect({ rowTotals, columnTotals, total }).toEqual({
      ...{ rowTotals: [9, 9, 9, 9], columnTotals: [4, 8, 24], total: 36 },
    });
  });

  test('of one community alone can hide its head too', () => {
    for (const threshold of thresholds) {
      const told = whatCanBeTold(suppressTable(communities(1), threshold));
      const head = told.find(({ row, column }) => row === 0 && column === 0);
      expect(head?.most).toBeGreaterThanOrEqual(threshold);
    }
  });

  test('is shown whole where no count is small', () => {
    const cells = [
      [0, 12, 30],
      [5, 0, 11],
    ];
    expect(shownOf(suppressTable(cells, 5))).toEqual(withTotals(cells));
  });

  test('shows no small count, and what it shows is true', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...thresholds), (cells, threshold) => {
        const truth = withTotals(cells);
        shownOf(suppressTable(cells, threshold)).forEach((row, i) => {
          row.forEach((shown, j) => {
            const count = truth[i]?.[j] ?? 0;
            expect(shown === null || (shown === count && !isSmall(count, threshold))).toBe(true);
          });
        });
      }),
    );
  });

  test('lets nobody compute a hidden count, nor tell that one lies below the threshold', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...thresholds), (cells, threshold) => {
        for (const { least, most } of whatCanBeTold(suppressTable(cells, threshold))) {
          expect(most).toBeGreaterThan(least);
          expect(most).toBeGreaterThanOrEqual(threshold);
        }
      }),
    );
  });

  test('shows that nobody is nobody: what hides a count must hold for one who knows who is none', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...thresholds), (cells, threshold) => {
        const truth = withTotals(cells);
        shownOf(suppressTable(cells, threshold)).forEach((row, i) => {
          row.forEach((shown, j) => {
            if (truth[i]?.[j] === 0) expect(shown).toBe(0);
          });
        });
      }),
    );
  });

  test('tells nobody a count of one who knows that somebody stands behind every hidden count', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...thresholds), (cells, threshold) => {
        const truth = withTotals(cells);
        const shown = suppressTable(cells, threshold);
        // Totals stay: four hidden counts that add up to four are one each, whatever else is hidden.
        const allHidden = cells.map((row) => row.map((count) => (count === 0 ? 0 : null)));
        const byTotals = new Map(
          whatCanBeTold({ ...shown, cells: allHidden }, 1).map(({ row, column, least, most }) => [
            `${String(row)} ${String(column)}`,
            least === most,
          ]),
        );
        for (const { row, column, least, most } of whatCanBeTold(shown, 1)) {
          if (truth[row]?.[column] !== 1) continue;
          if (byTotals.get(`${String(row)} ${String(column)}`) === true) continue;
          expect(most).toBeGreaterThan(least);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('hides one more where few hidden counts add up to hardly more than they are', () => {
    const { cells } = suppressTable(
      [
        [1, 1, 1, 9],
        [9, 8, 7, 20],
        [7, 9, 8, 20],
      ],
      3,
    );
    expect(cells[0]).toEqual([null, null, null, null]);
  });

  test.each(thresholds)(
    'hides a lone count below %d wherever it stands among zeros',
    (threshold) => {
      for (const count of [1, threshold - 1]) {
        for (const rows of [1, 2, 4]) {
          for (const columns of [1, 2, 3]) {
            const places = Array.from({ length: rows * columns }, (_, i) => i);
            for (const place of places) {
              const cells = Array.from({ length: rows }, (_, i) =>
                Array.from({ length: columns }, (_, j) => (i * columns + j === place ? count : 0)),
              );
              const told = whatCanBeTold(suppressTable(cells, threshold), 1);
              // The count and the three totals that are the same number.
              expect(told).toHaveLength(4);
              for (const { least, most } of told) expect([least, most]).toEqual([1, Infinity]);
            }
          }
        }
      }
    },
  );

  test.each(thresholds)('hides a lone count below %d of a full table', (threshold) => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.integer({ min: threshold, max: 40 }), { minLength: 3, maxLength: 3 }),
          {
            minLength: 2,
            maxLength: 4,
          },
        ),
        fc.integer({ min: 1, max: threshold - 1 }),
        (full, count) => {
          const cells = full.map((row, i) => (i === 0 ? [count, ...row.slice(1)] : row));
          const shown = suppressTable(cells, threshold);
          const told = whatCanBeTold(shown, 1).find(({ row, column }) => row === 0 && column === 0);
          expect(told?.most).toBeGreaterThanOrEqual(threshold);
          expect(told?.least).toBeLessThan(told?.most ?? 0);
          expect(shown.total).not.toBeNull();
        },
      ),
    );
  });
});
