import { fenFromYuan, type Fen } from '../money/fen.ts';
import { fundLines, type FundLine } from '../rules/items/fundLines.ts';
import { parameterId } from './parameterId.ts';
import type { PolicyLists } from './policyLists.ts';
import type { Settings } from './settings.ts';
import { SettingsReader } from './settingsReader.ts';

/** The fund lines of one person of a post, against the published amount; money in fen a month. */
export interface FundReconciliation {
  readonly lines: readonly FundLine[];
  readonly employer: Fen;
  readonly worker: Fen;
  /** the one amount that the policy states (P5: 1049.38) */
  readonly published: Fen;
  /** what the funds come to, less the published amount */
  readonly difference: Fen;
}

/**
 * Adds up the fund lines of somebody on a post and holds the sum against the amount a person, in
 * whichever way insurance is counted. Throws RangeError where a setting is missing or no number.
 */
export function fundReconciliation(
  shape: Pick<PolicyLists, 'funds'>,
  settings: Settings,
  post: string,
  grade: Fen = 0n,
): FundReconciliation {
  const read = new SettingsReader(settings);
  const base = read.amount(parameterId.baseAllowance(post));
  const lines = fundLines(shape, settings, { baseAllowance: base, gradeAllowance: grade });
  const sum = (part: (line: FundLine) => Fen): Fen =>
    lines.reduce((total, line) => total + part(line), 0n);
  const employer = sum((line) => line.employer);
  const published = fenFromYuan(settings.get(parameterId.socialInsurance) ?? '0') ?? 0n;
  return {
    lines,
    employer,
    worker: sum((line) => line.worker),
    published,
    difference: employer - published,
  };
}
