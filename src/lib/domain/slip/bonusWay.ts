import { poolShares } from '../assessment/poolShares.ts';
import { yuanFromFen } from '../money/fen.ts';
import { awardRule, poolWeights } from '../policy/payRules.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { SettingsReader } from '../policy/settingsReader.ts';
import type { CommunityRoll, RollCell } from '../roster/cells.ts';
import { communityBonus } from '../rules/items/communityBonus.ts';
import { evaluate } from '../rules/formula/evaluate.ts';
import { Exact } from './exactYuan.ts';
import { ratingInForce } from './ratingInForce.ts';
import { ruleWay } from './ruleWay.ts';
import type { SlipGroup } from './slipGroup.ts';
import type { SlipSubject } from './slipSubject.ts';
import { WayMaker, type Way } from './wayMaker.ts';

type Roll = NonNullable<SlipSubject['roll']>;

/**
 * Base × (1 + uplift of the rating in force), prorated by months as the policy says; then what is
 * taken off, down to nothing. Where communities share their bonus, the sum of these amounts over
 * the community, and the person's share of it.
 */
export function bonusWay(
  policy: PolicyDocument,
  settings: Settings,
  roll: Roll,
  group: SlipGroup | null,
): Way {
  const { months, deduction = 0n } = roll;
  const { rating, rated } = ratingInForce(policy, settings, roll, group);
  const [base, ...rest] = ruleWay(communityBonus(rating), { settings, facts: { months } });
  const why: Way = base && rated ? [{ code: 'rated', rating, ...rated, result: base.result }] : [];
  const way = new WayMaker([...(base ? [base] : []), ...why, ...rest]);
  if (deduction > 0n) {
    const amount = yuanFromFen(deduction);
    way.add({ code: 'deduction', amount }, Exact.max(way.amount.minus(amount), 0));
  }
  way.end();
  share(way, policy, settings, { roll, rating, group });
  const inside = awardRule(new SettingsReader(settings)).inside;
  if (inside) way.add({ code: 'awardsInside' }, way.amount);
  return way.end();
}

/** The person's share of what the community shares; as it stands where nothing is shared. */
function share(
  way: WayMaker,
  policy: PolicyDocument,
  settings: Settings,
  {
    roll,
    rating,
    group,
  }: { readonly roll: Roll; readonly rating: string; readonly group: SlipGroup | null },
): void {
  const read = new SettingsReader(settings);
  const weights = poolWeights(policy, read);
  if (weights === null) return;
  const cells = cellsOf(group?.bonusByCommunity, roll);
  const appraisal = policy.appraisals.findIndex(({ id }) => id === roll.appraisal);
  const own = cells.findIndex(
    (cell) =>
      cell.months === roll.months &&
      cell.appraisal === appraisal &&
      cell.deduction === (roll.deduction ?? 0n),
  );
  if (own < 0) {
    way.add({ code: 'poolUnknown' }, way.amount);
    return;
  }
  const standard = communityBonus(rating);
  const shares = poolShares(cells, weights, (months) =>
    evaluate(standard, { settings, facts: { months } }),
  );
  const mine = shares[own];
  if (!mine) return;
  const pool = shares.reduce((sum, { amount }) => sum + amount, 0n);
  const people = cells.reduce((sum, cell) => sum + cell.people, 0);
  way.add({ code: 'poolSum', people }, new Exact(yuanFromFen(pool)));
  const { weight, whole } = partOf(policy, settings, cells, mine);
  way.add(
    { code: 'poolShare', weight, months: roll.months, whole },
    new Exact(yuanFromFen(mine.least)),
  );
  if (mine.more === mine.people) way.add({ code: 'poolRest' }, way.amount.plus('0.01'));
  else if (mine.more > 0)
    way.add({ code: 'poolRestOpen', more: mine.more, people: mine.people }, way.amount);
}

function cellsOf(
  rolls: readonly CommunityRoll[] | undefined,
  { communityId }: Roll,
): readonly RollCell[] {
  return rolls?.find((one) => one.communityId === communityId)?.people ?? [];
}

/** The weight that counts, and weight × months of the whole community; months alone where all are 0. */
function partOf(
  policy: PolicyDocument,
  settings: Settings,
  cells: readonly RollCell[],
  { appraisal }: RollCell,
): { readonly weight: string; readonly whole: string } {
  const weightOf = (at: number): string =>
    settings.get(parameterId.poolWeight(policy.appraisals[at]?.id ?? '')) ?? '1';
  const sum = (weight: (at: number) => string) =>
    cells.reduce(
      (parts, cell) =>
        parts.plus(new Exact(weight(cell.appraisal)).times(cell.months).times(cell.people)),
      new Exact(0),
    );
  const whole = sum(weightOf);
  if (whole.isZero()) return { weight: '1', whole: sum(() => '1').toString() };
  return { weight: new Exact(weightOf(appraisal)).toString(), whole: whole.toString() };
}
