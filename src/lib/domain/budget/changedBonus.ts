import { ratingsInForce } from '../assessment/ratingsInForce.ts';
import { poolShares } from '../assessment/poolShares.ts';
import type { PayTables } from '../policy/payTables.ts';
import type { BonusCells, CommunityRoll } from '../roster/cells.ts';
import { awardsOf } from './awards.ts';
import type { Population } from './budgetOf.ts';

/** The head-count of every group of the bonus roll whose yearly pay differs. */
export function changedBonus(
  before: PayTables,
  after: PayTables,
  population: Population,
): number[] {
  const { bonus, bonusByCommunity } = population;
  const byCommunity = [before, after].some(
    ({ assessment, poolWeights }) => assessment !== null || poolWeights !== null,
  );
  return [
    ...(byCommunity && bonusByCommunity
      ? [
          ...changedRolls(before, after, bonusByCommunity),
          // so that a change for a rating that no community has is told from no change
          ...changedCells(before, after, bonus).map(() => 0),
        ]
      : changedCells(before, after, bonus)),
    ...changedAwards(before, after, population),
  ];
}

function changedCells(before: PayTables, after: PayTables, bonus: BonusCells): number[] {
  return bonus.people.flatMap((months, rating) =>
    months.flatMap((appraisals, i) => {
      const bonusDiffers = before.communityBonus[rating]?.[i] !== after.communityBonus[rating]?.[i];
      return appraisals.filter(
        (_, appraisal) =>
          bonusDiffers || before.individualAward[appraisal] !== after.individualAward[appraisal],
      );
    }),
  );
}

function changedRolls(
  before: PayTables,
  after: PayTables,
  rolls: readonly CommunityRoll[],
): number[] {
  const old = ratingsInForce(before.assessment, rolls);
  const now = ratingsInForce(after.assessment, rolls);
  return rolls.flatMap(({ people }, i) => {
    const was = bonusOfCells(before, people, old[i] ?? 0);
    const is = bonusOfCells(after, people, now[i] ?? 0);
    return people
      .filter(
        ({ appraisal }, cell) =>
          was[cell] !== is[cell] ||
          before.individualAward[appraisal] !== after.individualAward[appraisal],
      )
      .map((cell) => cell.people);
  });
}

/** What the people of each cell get together, in fen. */
function bonusOfCells(
  { communityBonus, poolWeights }: PayTables,
  people: CommunityRoll['people'],
  rating: number,
): bigint[] {
  const standard = (months: number) => communityBonus[rating]?.[months - 1] ?? 0n;
  if (poolWeights) return poolShares(people, poolWeights, standard).map(({ amount }) => amount);
  return people.map(({ months, deduction, people: count }) => {
    const bonus = standard(months);
    return BigInt(count) * (deduction < bonus ? bonus - deduction : 0n);
  });
}

/** Where another number of awards is paid, or they come out of another sum. */
function changedAwards(before: PayTables, after: PayTables, population: Population): number[] {
  if (before.award.quota === null && after.award.quota === null) {
    if (before.award.inside === after.award.inside) return [];
  }
  const old = awardsOf(population, before);
  const now = awardsOf(population, after);
  const moved = before.award.inside !== after.award.inside && old.annual + now.annual > 0n;
  return moved || old.annual !== now.annual ? [Math.max(old.recipients, now.recipients)] : [];
}
