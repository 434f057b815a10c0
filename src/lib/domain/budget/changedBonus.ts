import { poolShares } from '../assessment/poolShares.ts';
import type { CompiledPolicy } from '../rules/compiledPolicy.ts';
import type { PayTables } from '../rules/payTables.ts';
import type { BonusCells, CommunityRoll } from '../roster/cells.ts';
import { awardsOf } from './awards.ts';
import type { SettledMonth } from './settle.ts';

/** The head-count of every group of the bonus roll whose yearly pay differs. */
export function changedBonus(before: SettledMonth, after: SettledMonth): number[] {
  const { bonus, bonusByCommunity } = after.people;
  const byCommunity = [before, after].some(
    ({ rules: { assessment, poolWeights } }) => assessment !== null || poolWeights !== null,
  );
  return [
    ...(byCommunity && bonusByCommunity
      ? [
          ...changedRolls(before, after, bonusByCommunity),
          // so that a change for a rating that no community has is told from no change
          ...changedCells(before.tables, after.tables, bonus).map(() => 0),
        ]
      : changedCells(before.tables, after.tables, bonus)),
    ...changedAwards(before, after),
  ];
}

function changedCells(before: PayTables, after: PayTables, bonus: BonusCells): number[] {
  const sameTables =
    before.communityBonus === after.communityBonus &&
    before.individualAward === after.individualAward;
  if (sameTables) return [];
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
  before: SettledMonth,
  after: SettledMonth,
  rolls: readonly CommunityRoll[],
): number[] {
  return rolls.flatMap(({ people }, i) => {
    const was = bonusOfCells(before, people, before.ratings?.[i] ?? 0);
    const is = bonusOfCells(after, people, after.ratings?.[i] ?? 0);
    return people
      .filter(
        ({ appraisal }, cell) =>
          was[cell] !== is[cell] ||
          before.tables.individualAward[appraisal] !== after.tables.individualAward[appraisal],
      )
      .map((cell) => cell.people);
  });
}

/** What the people of each cell get together, in fen. */
function bonusOfCells(
  { tables: { communityBonus }, rules: { poolWeights } }: CompiledPolicy,
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
function changedAwards(before: SettledMonth, after: SettledMonth): number[] {
  const [was, is] = [before.rules.award, after.rules.award];
  if (was.quota === null && is.quota === null && was.inside === is.inside) return [];
  const old = awardsOf(before);
  const now = awardsOf(after);
  const moved = was.inside !== is.inside && old.annual + now.annual > 0n;
  return moved || old.annual !== now.annual ? [Math.max(old.recipients, now.recipients)] : [];
}
