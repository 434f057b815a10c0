import type { Fen } from '../../money/fen.ts';
import type { PayTables } from '../../rules/payTables.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Worker } from '../../roster/worker.ts';

/** Workers of one post and step with the same years of service. */
export interface ServiceGroup {
  readonly post: string;
  readonly step: number;
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

/** Folds a roster by post, step and years of service; workers without years are left out. */
export function foldService(workers: Iterable<Worker>): ServiceGroup[] {
  const groups = new Map<string, ServiceGroup>();
  for (const { post, step, serviceYears } of workers) {
    if (serviceYears === undefined) continue;
    const key = `${post} ${step} ${serviceYears}`;
    const before = groups.get(key)?.workers ?? 0;
    groups.set(key, { post, step, serviceYears, workers: before + 1 });
  }
  return [...groups.values()];
}

/** Compares the grade allowance of newcomers and long-serving workers, post by post. */
export function seniorityEffects(
  policy: PolicyDocument,
  groups: readonly ServiceGroup[],
  before: PayTables,
  after: PayTables,
  limits: SeniorityLimits,
): SeniorityEffect[] {
  return policy.posts.map(({ id }, post) => {
    const own = groups.filter((group) => group.post === id);
    const newcomers = own.filter(({ serviceYears }) => serviceYears <= limits.newcomerUpTo);
    const seniors = own.filter(({ serviceYears }) => serviceYears >= limits.seniorFrom);
    const pay = (tables: PayTables, { step }: ServiceGroup): Fen =>
      tables.place.gradeAllowance[post]?.[step - 1] ?? 0n;
    const pairsAhead = { before: 0, after: 0 };
    let example: SeniorityEffect['example'] = null;
    for (const senior of seniors)
      for (const newcomer of newcomers) {
        const pairs = senior.workers * newcomer.workers;
        const lead = pay(before, senior) - pay(before, newcomer);
        const left = pay(after, senior) - pay(after, newcomer);
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
