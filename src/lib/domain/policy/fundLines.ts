import type { Fen } from '../money/fen.ts';
import { timesRate, type Rate } from '../money/rate.ts';
import { parameterId } from './parameterId.ts';
import type { PolicyLists } from './parameterRules.ts';
import type { SettingsReader } from './settingsReader.ts';
import { fundBases } from './statutoryParameters.ts';

/** How one fund of social insurance is worked out. */
export interface FundRule {
  readonly fund: string;
  readonly employerRate: Rate | null;
  readonly workerRate: Rate | null;
  readonly base: (typeof fundBases)[number];
  readonly floor: Fen | null;
  readonly ceiling: Fen | null;
  /** the base declared for everybody; null where none is, and the base allowance stands in */
  readonly declared: Fen | null;
}

/** What one fund costs for one person a month. */
export interface FundLine {
  readonly fund: string;
  /** the base that the rates are taken of, within its limits */
  readonly base: Fen;
  readonly employerRate: Rate | null;
  readonly employer: Fen;
  readonly workerRate: Rate | null;
  readonly worker: Fen;
}

/** The rules of the policy's funds under some settings, in the policy's order. */
export function fundRules({ funds }: Pick<PolicyLists, 'funds'>, read: SettingsReader): FundRule[] {
  const declared = read.limit(parameterId.declaredBase);
  return (funds ?? []).map(({ id }) => ({
    fund: id,
    employerRate: read.rateOrNone(parameterId.insuranceFund(id, 'employerRate')),
    workerRate: read.rateOrNone(parameterId.insuranceFund(id, 'workerRate')),
    base: read.oneOf(parameterId.insuranceFund(id, 'base'), fundBases),
    floor: read.limit(parameterId.insuranceFund(id, 'floor')),
    ceiling: read.limit(parameterId.insuranceFund(id, 'ceiling')),
    declared,
  }));
}

/**
 * One person's fund lines a month: rate × base, each fund rounded half-up to the fen, the base
 * kept under its ceiling and then above its floor. A fund without a rate costs nothing.
 */
export function fundLines(rules: readonly FundRule[], base: Fen, grade: Fen): FundLine[] {
  return rules.map((rule) => {
    const used = baseOf(rule, base, grade);
    const { fund, employerRate, workerRate } = rule;
    return {
      fund,
      base: used,
      employerRate,
      employer: employerRate ? timesRate(used, employerRate) : 0n,
      workerRate,
      worker: workerRate ? timesRate(used, workerRate) : 0n,
    };
  });
}

function baseOf(rule: FundRule, base: Fen, grade: Fen): Fen {
  const stated = { base, 'base+grade': base + grade, declared: rule.declared ?? base }[rule.base];
  const capped = rule.ceiling !== null && stated > rule.ceiling ? rule.ceiling : stated;
  return rule.floor !== null && capped < rule.floor ? rule.floor : capped;
}
