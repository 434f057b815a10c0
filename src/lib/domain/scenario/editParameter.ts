import { parameterId } from '../policy/parameterId.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { ratingProvision, withoutRating, withRating } from './communityRatings.ts';
import { withoutProvision, withProvision } from './editScenario.ts';
import type { AmountsByPost, Provision, Scenario } from './provision.ts';
import { applyProvisions, provisionSettings } from './provisionSettings.ts';

type Values = Readonly<Record<string, string | null>>;

/** The value that a scenario sets a parameter to; undefined where it leaves it alone. */
export function settingOf(scenario: Scenario, id: string): string | null | undefined {
  let found: string | null | undefined;
  for (const provision of scenario.provisions)
    for (const [set, value] of provisionSettings(provision)) if (set === id) found = value;
  return found;
}

/**
 * A scenario in which a parameter of the policy has a value: put where the scenario sets it
 * already, else into the provision of the kind that is made for it, else among the parameters set
 * one by one. Today's value is no change, and takes the setting away. The dates of a provision
 * stay. A ladder is set as a whole, so its other steps take the amounts that they have.
 */
export function withParameter(
  scenario: Scenario,
  policy: PolicyDocument,
  today: Settings,
  id: string,
  value: string | null,
): Scenario {
  if (value === (today.get(id) ?? null)) return withoutParameter(scenario, id, today);
  const { provisions } = scenario;
  const setting = provisions.map((provision) => sets(provision, id)).lastIndexOf(true);
  const at = provisions[setting];
  if (at && canHold(at, value)) return withProvision(scenario, setting, replaced(at, id, value));
  const cleared = withoutParameter(scenario, id);
  const present = applyProvisions(today, provisions);
  const own = value === null ? null : ownKind(policy, present, id, value);
  const kind = own?.kind ?? 'parameters';
  const index = cleared.provisions.map((provision) => provision.kind).lastIndexOf(kind);
  const same = cleared.provisions[index];
  if (same) return withProvision(cleared, index, replaced(same, id, value));
  return withProvision(cleared, -1, own ?? { kind: 'parameters', values: { [id]: value } });
}

/**
 * A scenario that leaves a parameter as it is today; a provision that sets nothing any more goes.
 * A step of a ladder can't be left out alone: it takes the amount that `today` gives, and the
 * ladder goes once all its steps are today's.
 */
export function withoutParameter(scenario: Scenario, id: string, today?: Settings): Scenario {
  let next = scenario;
  for (let i = scenario.provisions.length - 1; i >= 0; i -= 1) {
    const provision = next.provisions[i];
    if (!provision || !sets(provision, id)) continue;
    const rest = withoutSetting(provision, id, today);
    next = rest ? withProvision(next, i, rest) : withoutProvision(next, i);
  }
  return next;
}

/** Whether a provision sets a parameter. */
export function sets(provision: Provision, id: string): boolean {
  return provisionSettings(provision).some(([set]) => set === id);
}

/** Only the parameters set one by one may be set to nothing. */
function canHold({ kind }: Provision, value: string | null): boolean {
  return value !== null || kind === 'parameters';
}

const byPost = {
  grade_floor: parameterId.floor,
  grade_uplift: parameterId.uplift,
  grade_cap: parameterId.cap,
  base_allowance: parameterId.baseAllowance,
} as const;

/** A new provision of the kind that is made for a parameter; null where there is none. */
function ownKind(
  policy: PolicyDocument,
  present: Settings,
  id: string,
  value: string,
): Provision | null {
  for (const [kind, idOf] of Object.entries(byPost)) {
    const post = policy.posts.find((one) => idOf(one.id) === id);
    if (post) return { kind: kind as keyof typeof byPost, amounts: { [post.id]: value } };
  }
  const rating = policy.ratings.find((one) => parameterId.bonusUplift(one.id) === id);
  if (rating) return { kind: 'community_bonus', uplifts: { [rating.id]: value } };
  const ladder = policy.steps.map(({ number }) => parameterId.ladder(number));
  if (ladder.includes(id))
    return {
      kind: 'grade_ladder',
      amounts: ladder.map((step) => (step === id ? value : (present.get(step) ?? '0'))),
    };
  switch (id) {
    case parameterId.scale:
      return { kind: 'grade_scale', factor: value };
    case parameterId.socialInsurance:
      return { kind: 'social_insurance', monthly: value };
    case parameterId.housingFundRate:
      return { kind: 'housing_fund', rate: value };
    case parameterId.housingFundBase:
      return { kind: 'housing_fund', base: value === 'base+grade' ? 'base+grade' : 'base' };
    case parameterId.bonusBase:
      return { kind: 'community_bonus', base: value };
    case parameterId.awardAmount:
      return { kind: 'individual_award', amount: value };
    default:
      return ratingProvision(id, value);
  }
}

/** A provision with one more parameter, or another value of one that it sets. */
export function replaced(provision: Provision, id: string, value: string | null): Provision {
  const last = id.slice(id.lastIndexOf('.') + 1);
  if (provision.kind === 'parameters')
    return { ...provision, values: { ...provision.values, [id]: value } };
  if (value === null) return provision;
  switch (provision.kind) {
    case 'grade_floor':
    case 'grade_uplift':
    case 'grade_cap':
    case 'base_allowance':
      return { ...provision, amounts: { ...provision.amounts, [last]: value } };
    case 'grade_ladder':
      return {
        ...provision,
        amounts: provision.amounts.map((amount, i) => (String(i + 1) === last ? value : amount)),
      };
    case 'grade_scale':
      return { ...provision, factor: value };
    case 'social_insurance':
      return { ...provision, monthly: value };
    case 'housing_fund':
      return id === parameterId.housingFundRate
        ? { ...provision, rate: value }
        : { ...provision, base: value === 'base+grade' ? 'base+grade' : 'base' };
    case 'community_bonus':
      return id === parameterId.bonusBase
        ? { ...provision, base: value }
        : { ...provision, uplifts: { ...provision.uplifts, [last]: value } };
    case 'individual_award':
      return { ...provision, amount: value };
    case 'community_ratings':
      return withRating(provision, id, value);
  }
}

/** What is left of a provision without one of its parameters; null where nothing is. */
export function withoutSetting(
  provision: Provision,
  id: string,
  today?: Settings,
): Provision | null {
  const last = id.slice(id.lastIndexOf('.') + 1);
  switch (provision.kind) {
    case 'parameters': {
      const values: Values = without(provision.values, id);
      return isEmpty(values) ? null : { ...provision, values };
    }
    case 'grade_floor':
    case 'grade_uplift':
    case 'grade_cap':
    case 'base_allowance': {
      const amounts: AmountsByPost = without(provision.amounts, last);
      return isEmpty(amounts) ? null : { ...provision, amounts };
    }
    case 'grade_ladder': {
      if (!today) return null;
      const steps = provision.amounts.map((_, i) => today.get(parameterId.ladder(i + 1)) ?? '0');
      const amounts = provision.amounts.map((amount, i) =>
        String(i + 1) === last ? (steps[i] ?? amount) : amount,
      );
      return amounts.every((amount, i) => amount === steps[i]) ? null : { ...provision, amounts };
    }
    case 'housing_fund': {
      const { rate, base, ...rest } = provision;
      const left = id === parameterId.housingFundRate ? { base } : { rate };
      return Object.values(left)[0] === undefined ? null : { ...rest, ...left };
    }
    case 'community_bonus': {
      const { base, uplifts = {}, ...rest } = provision;
      const isBase = id === parameterId.bonusBase;
      const left = isBase ? uplifts : without(uplifts, last);
      if ((isBase || base === undefined) && isEmpty(left)) return null;
      return {
        ...rest,
        ...(isBase || base === undefined ? {} : { base }),
        ...(isEmpty(left) ? {} : { uplifts: left }),
      };
    }
    case 'community_ratings':
      return withoutRating(provision, id);
    default:
      return null;
  }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
