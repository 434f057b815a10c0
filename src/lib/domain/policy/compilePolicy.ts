import { Decimal } from '../money/decimal.ts';
import { decimalFromFen, fenFromDecimal, type Fen } from '../money/fen.ts';
import { parameterId } from './parameterId.ts';
import type { PayTables } from './payTables.ts';
import type { PolicyDocument } from './policySchema.ts';
import type { Settings } from './settings.ts';

type Shape = Pick<PolicyDocument, 'posts' | 'steps' | 'ratings' | 'appraisals'>;

/**
 * Compiles the settings of one month to pay tables. The only place where a pay rule is computed.
 *
 * Grade allowance: ladder → scale (half-up to the fen) → uplift → cap → floor.
 * Housing fund: rate × base, half-up to the fen per person a month.
 * Community bonus: base × (1 + uplift) × months / 12, rounded once, half-up to the fen per person.
 * No amount falls below 0. Throws RangeError where a required setting is missing, which a policy
 * that passed `parsePolicy` never has.
 */
export function compilePolicy(shape: Shape, settings: Settings): PayTables {
  const read = reader(settings);
  const ladder = shape.steps.map(({ number }) =>
    fenFromDecimal(read(parameterId.ladder(number)).times(read(parameterId.scale))),
  );
  const gradeAllowance = shape.posts.map(({ id }) => {
    const uplift = fenFromDecimal(read(parameterId.uplift(id)));
    const cap = limitOf(settings, parameterId.cap(id));
    const floor = limitOf(settings, parameterId.floor(id));
    return ladder.map((amount) => withinLimits(amount + uplift, cap, floor));
  });
  const baseAllowance = shape.posts.map(({ id }) =>
    notNegative(fenFromDecimal(read(parameterId.baseAllowance(id)))),
  );
  const insurance = notNegative(fenFromDecimal(read(parameterId.socialInsurance)));
  return {
    gradeAllowance,
    baseAllowance,
    socialInsurance: shape.posts.map(() => insurance),
    housingFund: housingFund(settings, gradeAllowance, baseAllowance),
    communityBonus: communityBonus(shape, read),
    individualAward: individualAward(shape, settings),
    awardedAppraisal: awardedAppraisal(shape, settings),
  };
}

type Reader = (id: string) => Decimal;

function reader(settings: Settings): Reader {
  return (id) => {
    const value = settings.get(id);
    if (value === undefined || value === null)
      throw new RangeError(`the policy does not set ${id}`);
    return new Decimal(value);
  };
}

function limitOf(settings: Settings, id: string): Fen | null {
  const value = settings.get(id);
  return value === undefined || value === null ? null : fenFromDecimal(new Decimal(value));
}

function notNegative(amount: Fen): Fen {
  return amount < 0n ? 0n : amount;
}

/** The floor comes last: a floor above a cap wins, and the user is warned of it. */
function withinLimits(amount: Fen, cap: Fen | null, floor: Fen | null): Fen {
  const capped = cap !== null && amount > cap ? cap : amount;
  return notNegative(floor !== null && capped < floor ? floor : capped);
}

function housingFund(
  settings: Settings,
  grade: readonly (readonly Fen[])[],
  base: readonly Fen[],
): Fen[][] {
  const rate = reader(settings)(parameterId.housingFundRate);
  const withGrade = settings.get(parameterId.housingFundBase) === 'base+grade';
  return grade.map((row, post) =>
    row.map((amount) => {
      const contributionBase = (base[post] ?? 0n) + (withGrade ? amount : 0n);
      return notNegative(fenFromDecimal(decimalFromFen(contributionBase).times(rate)));
    }),
  );
}

function communityBonus(shape: Shape, read: Reader): Fen[][] {
  const base = read(parameterId.bonusBase);
  return shape.ratings.map(({ id }) => {
    const fullYear = base.times(read(parameterId.bonusUplift(id)).plus(1));
    return Array.from({ length: 12 }, (_, i) =>
      notNegative(fenFromDecimal(fullYear.times(i + 1).div(12))),
    );
  });
}

function awardedAppraisal(shape: Shape, settings: Settings): number {
  const id = settings.get(parameterId.awardAppraisal);
  return shape.appraisals.findIndex((appraisal) => appraisal.id === id);
}

function individualAward(shape: Shape, settings: Settings): Fen[] {
  const amount = notNegative(fenFromDecimal(reader(settings)(parameterId.awardAmount)));
  const awarded = awardedAppraisal(shape, settings);
  return shape.appraisals.map((_, i) => (i === awarded ? amount : 0n));
}
