import type { Fen } from '../money/fen.ts';
import { parameterId, type StatutoryItem } from '../policy/parameterId.ts';
import { simulate, type SimulationInput } from './simulate.ts';

/**
 * What counting the others of the bonus roll adds to an item in the year after the change, in
 * fen, whichever way it is read now: the same item read both ways.
 */
export function beyondEffect(input: SimulationInput, item: StatutoryItem): Fen {
  const annual = (read: 'bonusRoll' | 'roster'): Fen => {
    const values = { [parameterId.populationOf(item)]: read };
    const provisions = [...input.scenario.provisions, { kind: 'parameters' as const, values }];
    return simulate({ ...input, scenario: { ...input.scenario, provisions } }).reform.items[item]
      .annual;
  };
  return annual('bonusRoll') - annual('roster');
}
