import type { SettledMonth } from '../../budget/settle.ts';
import type { Fen } from '../../money/fen.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';

/** Workers of one post with the same years of service, and the steps they stood and stand on. */
export interface ServiceGroup {
  readonly post: string;
  readonly step: number;
  readonly stepAfter: number;
  readonly serviceYears: number;
  readonly workers: number;
}

/** Who counts as new and who as long-serving, in years of service. */
export interface SeniorityLimits {
  readonly newcomerUpTo: number;
  readonly seniorFrom: number;
}

/** What a change does to the lead of long-serving workers over newcomers of the same post. */
export interface SeniorityEffect {
  readonly post: string;
  readonly newcomers: number;
  readonly seniors: number;
  /** pairs of a newcomer and a senior of whom the senior draws more: before, and still after */
  readonly pairsAhead: { readonly before: number; readonly after: number };
  /** the pair that loses the largest lead altogether; null where none does */
  readonly example: {
    readonly newcomer: ServiceGroup;
    readonly senior: ServiceGroup;
    /** what the senior drew more, and now draws no more */
    readonly lead: Fen;
  } | null;
}

/** The people of a roster by post, steps and years of service; those without years are left out. */
function serviceGroups(before: SettledMonth, after: SettledMonth): ServiceGroup[] {
  const groups = new Map<string, ServiceGroup>();
  after.people.careers?.list.forEach(({ post, step: filed, serviceYears, workers }, i) => {
    if (serviceYears === undefined) return;
    const step = before.placed?.steps[i] ?? filed;
    const stepAfter = after.placed?.steps[i] ?? filed;
    const key = [post, step, stepAfter, serviceYears].join(' ');
    const known = groups.get(key)?.workers ?? 0;
    groups.set(key, { post, step, stepAfter, serviceYears, workers: known + workers });
  });
  return [...groups.values()];
}

/**
 * Compares the grade allowance of newcomers and long-serving workers, post by post; empty where
 * nobody's years of service are known.
 */
export function seniorityEffects(
  policy: PolicyDocument,
  before: SettledMonth,
  after: SettledMonth,
  limits: SeniorityLimits,
): SeniorityEffect[] {
  const groups = serviceGroups(before, after);
  if (groups.length === 0) return [];
  return policy.posts.map(({ id }, post) => {
    const own = groups.filter((group) => group.post === id);
    const newcomers = own.filter(({ serviceYears }) => serviceYears <= limits.newcomerUpTo);
    const seniors = own.filter(({ serviceYears }) => serviceYears >= limits.seniorFrom);
    const pay = ({ tables }: SettledMonth, step: number): Fen =>
      tables.place.gradeAllowance[post]?.[step - 1] ?? 0n;
    const pairsAhead = { before: 0, after: 0 };
    let example: SeniorityEffect['example'] = null;
    for (const senior of seniors)
      for (const newcomer of newcomers) {
        const pairs = senior.workers * newcomer.workers;
        const lead = pay(before, senior.step) - pay(before, newcomer.step);
        const left = pay(after, senior.stepAfter) - pay(after, newcomer.stepAfter);
        if (lead > 0n) pairsAhead.before += pairs;
        if (left > 0n) pairsAhead.after += pairs;
        if (left <= 0n && lead > (example?.lead ?? 0n)) example = { newcomer, senior, lead };
      }
    return {
      post: id,
      newcomers: people(newcomers),
      seniors: people(seniors),
      pairsAhead,
      example,
    };
  });
}

function people(groups: readonly ServiceGroup[]): number {
  return groups.reduce((sum, { workers }) => sum + workers, 0);
}
