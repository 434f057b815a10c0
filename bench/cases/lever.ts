import { SettledYear } from '../../src/lib/domain/budget/settledYear.ts';
import { simulate, simulateIn } from '../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy as policy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import type { Scenario } from '../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../../test/domain/sample.ts';
import type { PreparedBench } from '../bench.ts';

/** A hand on the lever of the members: another minimum at every call. */
function lever(): () => Scenario {
  let at = 0;
  return () => {
    at = (at + 1) % 1000;
    const amounts = { member: String(700 + at), deputy: '1500', head: '2000' };
    return { schema: 1, name: '', provisions: [{ kind: 'grade_floor', amounts }] };
  };
}

/** What it saves to keep a year with its people: only what the lever reaches is worked out anew. */
export const prepare: PreparedBench = () => {
  const year = new SettledYear({ policy, population, year: 2022 });
  const [one, other] = [lever(), lever()];
  return {
    name: 'lever-on-a-kept-year-vs-all-anew',
    subject: () => simulateIn(year, one()),
    rival: 'the same scenario with the whole year compiled anew',
    against: () => simulate({ policy, population, scenario: other(), year: 2022 }),
  };
};
