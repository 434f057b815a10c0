import { formatCount } from '../lib/domain/money/format.ts';
import { namesOf } from '../lib/messages/names.ts';
import { alignedTable } from './alignedTable.ts';
import type { Context } from './context.ts';
import type { Simulated } from './simulated.ts';

/** Communities by rating where the change rates any differently, and the quota where there is one. */
export function bonusLines(context: Context, simulated: Simulated): string[] {
  return [...ratingTable(context, simulated), ...quotaLine(context, simulated)];
}

function ratingTable({ messages, language }: Context, { simulation, policy }: Simulated): string[] {
  const before = simulation.baseline.bonusRoll.communities;
  const after = simulation.reform.bonusRoll.communities;
  if (!before || !after || before.every((count, i) => count === after[i])) return [];
  const { terms, assessment } = messages;
  const names = namesOf(policy, language, messages);
  return [
    alignedTable([
      [terms.rating, terms.baseline, terms.reform],
      ...policy.ratings.map(({ id }, i) => [
        names.rating(id),
        formatCount(before[i] ?? 0),
        formatCount(after[i] ?? 0),
      ]),
      [assessment.communities, ...[before, after].map((counts) => formatCount(sum(counts)))],
    ]),
  ];
}

function quotaLine({ messages }: Context, { simulation }: Simulated): string[] {
  const { eligible, quota, recipients } = simulation.reform.awards;
  if (quota === null) return [];
  const { format, assessment } = messages;
  const line = assessment.quota(
    format.people(eligible),
    format.people(quota),
    format.people(recipients),
  );
  return [`${line}\n`];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
