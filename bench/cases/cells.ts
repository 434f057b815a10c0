import { monthlyBill } from '../../src/lib/domain/budget/bill.ts';
import { noChange, simulate } from '../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { samplePopulation, sampleWorkers } from '../../test/domain/sample.ts';
import type { PreparedBench } from '../bench.ts';

/** What folding a roster to cells saves: the month's bill by cells, and worker by worker. */
export const prepare: PreparedBench = () => {
  const { month } = simulate({
    policy: builtInPolicy,
    population: samplePopulation,
    scenario: noChange,
    year: 2022,
  });
  const { gradeAllowance, baseAllowance, socialInsurance, housingFund } =
    month.baseline.tables.place;
  const postIndex = new Map(builtInPolicy.posts.map(({ id }, i) => [id, i]));

  function rowByRow() {
    const bill = { gradeAllowance: 0n, baseAllowance: 0n, socialInsurance: 0n, housingFund: 0n };
    for (const worker of sampleWorkers) {
      const post = postIndex.get(worker.post) ?? -1;
      bill.gradeAllowance += gradeAllowance[post]?.[worker.step - 1] ?? 0n;
      bill.baseAllowance += baseAllowance[post]?.[worker.step - 1] ?? 0n;
      bill.socialInsurance += socialInsurance[post]?.[worker.step - 1] ?? 0n;
      bill.housingFund += housingFund[post]?.[worker.step - 1] ?? 0n;
    }
    return bill;
  }

  return {
    name: 'month-by-cells-vs-row-by-row-1172',
    subject: () => monthlyBill(samplePopulation.grade, month.baseline.tables),
    rival: 'the same bill, worker by worker, at 1,172 rows',
    against: rowByRow,
  };
};
