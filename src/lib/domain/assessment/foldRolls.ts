import type { PolicyDocument } from '../policy/policySchema.ts';
import type { CommunityRoll, RollCell } from '../roster/cells.ts';
import type { BonusRow, Community } from '../roster/worker.ts';

type Shape = Pick<PolicyDocument, 'ratings' | 'appraisals'>;

/**
 * Counts the people of a bonus roll within each community by months, appraisal and deduction, in
 * the order of the communities; one without people is there too, because it has a rating. Throws
 * RangeError on a rating or appraisal that the policy lacks, or a community that is not listed.
 */
export function foldRolls(
  shape: Shape,
  rows: Iterable<BonusRow>,
  communities: Iterable<Community>,
): CommunityRoll[] {
  const ratings = shape.ratings.map(({ id }) => id);
  const appraisals = new Map(shape.appraisals.map(({ id }, i) => [id, i]));
  const cellsOf = new Map<string, Map<string, RollCell>>();
  const listed = [...communities];
  for (const { communityId } of listed) cellsOf.set(communityId, new Map());
  for (const { communityId, months, appraisal: name, deduction = 0n } of rows) {
    const cells = cellsOf.get(communityId);
    if (!cells) throw new RangeError(`community "${communityId}" has no rating`);
    const appraisal = appraisals.get(name);
    if (appraisal === undefined) throw new RangeError(`"${name}" is not in the policy`);
    const key = `${String(months)} ${String(appraisal)} ${String(deduction)}`;
    const people = (cells.get(key)?.people ?? 0) + 1;
    cells.set(key, { months, appraisal, deduction, people });
  }
  return listed.map(({ communityId, rating: name, performanceScore, satisfactionScore }) => {
    const rating = ratings.indexOf(name);
    if (rating < 0) throw new RangeError(`"${name}" is not in the policy`);
    return {
      communityId,
      rating,
      ...(performanceScore !== undefined && { performanceScore }),
      ...(satisfactionScore !== undefined && { satisfactionScore }),
      people: [...(cellsOf.get(communityId)?.values() ?? [])].sort(byPlace),
    };
  });
}

function byPlace(a: RollCell, b: RollCell): number {
  return b.months - a.months || a.appraisal - b.appraisal || (a.deduction < b.deduction ? -1 : 1);
}
