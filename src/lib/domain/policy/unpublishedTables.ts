import type { Fen } from '../money/fen.ts';
import { paidQualifications } from './paidQualifications.ts';
import { parameterId } from './parameterId.ts';
import type { PolicyLists } from './parameterRules.ts';
import type { SettingsReader } from './settingsReader.ts';

/** The items that the letter names without an amount (P3, P12); 0 where no amount is entered. */
export interface UnpublishedTables {
  /** a worker a month */
  readonly performanceAllowance: Fen;
  /** a holder a month, by qualification; those that pay nothing are left out */
  readonly qualificationAllowance: ReadonlyMap<string, Fen>;
  /** a worker in the year; 0 in a year without a check */
  readonly healthCheck: Fen;
  /** a worker a year */
  readonly paidLeave: Fen;
}

/** Reads the amounts of the items that are named without one. */
export function unpublishedTables(
  shape: PolicyLists,
  read: SettingsReader,
  year: number | null,
): UnpublishedTables {
  const common = read.limit(parameterId.qualificationAllowance);
  const paid = paidQualifications(shape).flatMap(({ id }): [string, Fen][] => {
    const amount = read.limit(parameterId.qualificationAllowanceOf(id)) ?? common ?? 0n;
    return amount > 0n ? [[id, amount]] : [];
  });
  const due = year !== null && isCheckYear(year, read);
  return {
    performanceAllowance: read.limit(parameterId.performanceAllowance) ?? 0n,
    qualificationAllowance: new Map(paid),
    healthCheck: due ? (read.limit(parameterId.healthCheck) ?? 0n) : 0n,
    paidLeave: read.limit(parameterId.paidLeave) ?? 0n,
  };
}

/** Whether the health checks fall in a year: the first year, and every so manyth after it. */
export function isCheckYear(year: number, read: SettingsReader): boolean {
  const first = Number(read.choice(parameterId.healthCheckFirstYear) ?? '2022');
  const every = Number(read.choice(parameterId.healthCheckEveryYears) ?? '2');
  return year >= first && (year - first) % every === 0;
}
