import type { Fen } from '../money/fen.ts';
import { timesRate } from '../money/rate.ts';
import { fundLines, fundRules, type FundLine } from './fundLines.ts';
import { insuranceMethodOf } from './insuranceMethod.ts';
import { parameterId } from './parameterId.ts';
import type { PolicyLists } from './parameterRules.ts';
import type { SettingsReader } from './settingsReader.ts';

/** What social insurance costs one person a month, by the base and the grade allowance. */
export interface Insurance {
  /** the government's part */
  readonly employer: (base: Fen, grade: Fen) => Fen;
  /** the worker's own part; it costs the government nothing */
  readonly worker: (base: Fen, grade: Fen) => Fen;
}

/**
 * Reads what social insurance costs: the amount; rate × base allowance, half-up to the fen; or the
 * sum of the funds (the amount where the rates that this takes are not stated). The worker's part is that of the
 * funds' own rates, whatever the government's part is worked out by.
 */
export function insuranceOf(shape: Pick<PolicyLists, 'funds'>, read: SettingsReader): Insurance {
  const method = insuranceMethodOf(shape, read);
  const amount = notNegative(read.amount(parameterId.socialInsurance));
  const rate = read.rateOrNone(parameterId.insuranceRate);
  const funds = fundRules(shape, read);
  const total = (part: (line: FundLine) => Fen) => (base: Fen, grade: Fen) =>
    fundLines(funds, base, grade).reduce((sum, line) => sum + part(line), 0n);
  const worker = funds.some(({ workerRate }) => workerRate !== null)
    ? total((line) => line.worker)
    : () => 0n;
  if (method === 'funds') return { employer: total((line) => line.employer), worker };
  if (method === 'proportional' && rate)
    return { employer: (base) => timesRate(base, rate), worker };
  return { employer: () => amount, worker };
}

function notNegative(amount: Fen): Fen {
  return amount < 0n ? 0n : amount;
}
