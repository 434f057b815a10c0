import { isCheckYear } from '../rules/items/checkYear.ts';
import { NO_QUALIFICATION, paidQualifications } from '../rules/items/paidQualifications.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { SettingsReader } from '../policy/settingsReader.ts';
import type { Formula } from '../rules/formula/formula.ts';
import { readsOf } from '../rules/formula/readsOf.ts';
import type { PaidTo, PayItem } from '../rules/payItem.ts';
import { baseFirst, payItems } from '../rules/payItems.ts';
import { awardWay } from './awardWay.ts';
import { bonusWay } from './bonusWay.ts';
import { gradeWay, placedOperands } from './gradeWay.ts';
import { ruleWay } from './ruleWay.ts';
import type { SlipGroup } from './slipGroup.ts';
import type { SlipSubject } from './slipSubject.ts';
import type { Way } from './wayMaker.ts';

/**
 * Whom the money goes to: the worker's own account, a fund in the worker's name, or a fund out of
 * what the worker draws (which costs the government nothing).
 */
export type Payee = PaidTo | 'own';

/** A line of a slip before it is worked out. */
export interface Line {
  /** the pay item's id, or that of the worker's own part of it */
  readonly item: string;
  readonly payee: Payee;
  readonly period: PayItem['period'];
  readonly way: (settings: Settings) => Way;
}

/** Whose lines, among whom where pay hangs on others, and the year whose health checks count. */
export interface LinesOf {
  readonly policy: PolicyDocument;
  readonly subject: SlipSubject;
  readonly group: SlipGroup | null;
  readonly year: number;
  /** every set of settings that the slip shows something of */
  readonly among: readonly Settings[];
}

/**
 * The lines that somebody's pay has, base allowance first, the worker's own parts last. An item
 * that the letter names without an amount, and an own part, has one where some month gives it one.
 */
export function slipLines(of: LinesOf): Line[] {
  const items = baseFirst(payItems(of.policy));
  return [
    ...items.flatMap((item) => lineOf(of, item)),
    ...items.flatMap((item) => ownLine(of, item)),
  ];
}

function lineOf(of: LinesOf, item: PayItem): Line[] {
  const { policy, subject, group, among } = of;
  const { place, roll } = subject;
  const line = (way: Line['way']): Line[] => [
    { item: item.id, payee: item.paidTo, period: item.period, way },
  ];
  const whereEntered = (rule: Formula, way: Line['way']): Line[] =>
    item.listed === 'always' || isEntered(among, readsOf(rule).parameters) ? line(way) : [];
  switch (item.keyed) {
    case 'place': {
      if (!place) return [];
      if (item.id === 'gradeAllowance')
        return line((settings) => gradeWay(policy, settings, place));
      const rule = item.rule(policy, place.post, place.step);
      return whereEntered(rule, (settings) => {
        const due = isCheckYear(of.year, new SettingsReader(settings));
        const operands = placedOperands(policy, settings, place);
        return ruleWay(rule, { ...operands, facts: { checksDue: due ? 1 : 0 } });
      });
    }
    case 'holder': {
      const held = place?.qualification ?? NO_QUALIFICATION;
      if (!paidQualifications(policy).some(({ id }) => id === held)) return [];
      const rule = item.rule(held);
      return whereEntered(rule, (settings) => ruleWay(rule, { settings }));
    }
    case 'roll':
      return roll ? line((settings) => bonusWay(policy, settings, roll, group)) : [];
    case 'appraisal':
      return roll ? line((settings) => awardWay(policy, settings, roll, group)) : [];
  }
}

function ownLine({ policy, subject, among }: LinesOf, item: PayItem): Line[] {
  const { place } = subject;
  if (!place || item.keyed !== 'place' || !item.own) return [];
  const rule = item.own.rule(policy);
  if (!isEntered(among, readsOf(rule).numbers)) return [];
  const way = (settings: Settings): Way => ruleWay(rule, placedOperands(policy, settings, place));
  return [{ item: item.own.id, payee: 'own', period: item.period, way }];
}

function isEntered(among: readonly Settings[], ids: Iterable<string>): boolean {
  const all = [...ids];
  return among.some((settings) => all.some((id) => (settings.get(id) ?? null) !== null));
}
