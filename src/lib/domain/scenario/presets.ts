import uplift from '../../../../data/scenarios/042-uplift.json' with { type: 'json' };
import proposal from '../../../../data/scenarios/042.json' with { type: 'json' };
import oldMinima from '../../../../data/scenarios/old-minima.json' with { type: 'json' };
import { builtInPolicy } from '../policy/builtInPolicy.ts';
import { parseScenario } from './parseScenario.ts';
import type { Scenario } from './provision.ts';

function checked(document: unknown): Scenario {
  const parsed = parseScenario(document, builtInPolicy);
  if (!parsed.ok)
    throw new Error(`a built-in scenario is refused: ${JSON.stringify(parsed.refusals[0])}`);
  return parsed.value;
}

/** Suggestion 042 as floors: 1000 / 1500 / 2000, 一肩挑 as 正职 (P2, A7). */
export const proposal042: Scenario = checked(proposal);

/** Its other reading, an uplift for everybody: +400 / +300 / +200 (D8). */
export const uplift042: Scenario = checked(uplift);

/** The old minima as the proposer names them, 600 / 1200 / 1800: a fact to switch on (P2, D5). */
export const oldMinimaTopUp: Scenario = checked(oldMinima);
