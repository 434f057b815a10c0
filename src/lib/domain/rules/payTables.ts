import type { Fen } from '../money/fen.ts';
import type { PayItem } from './payItem.ts';
import type { BuiltInPlaceId } from './payItems.ts';

/** [post][step − 1]: what one person there draws, in fen. */
export type PlaceTable = readonly (readonly Fen[])[];

/** Tables by the id of their item; those of the items that every policy has are always there. */
export type PlaceTables = Readonly<Record<BuiltInPlaceId, PlaceTable>> &
  Readonly<Record<string, PlaceTable>>;

/**
 * What one person who stands on no step draws a month, in fen, at the rates of a post, by item;
 * an item that does not count those beyond the roster is not there.
 */
export interface BeyondRoster {
  /** index into the policy's posts */
  readonly post: number;
  readonly amounts: ReadonlyMap<string, Fen>;
}

/**
 * What a policy pays, as tables of exact fen: the only thing that a budget is computed from.
 * Rows follow the order of the policy's posts, ratings and appraisals; columns the steps
 * (index 0 is step 1) or the months (index 0 is one month).
 */
export interface PayTables {
  /** the items that are paid, in the order in which they are listed */
  readonly items: readonly PayItem[];
  /** of the items that hang on the post and step: a month, or the year for a yearly one */
  readonly place: PlaceTables;
  /** the worker's own part of some of them, which costs the government nothing */
  readonly own: Readonly<Record<'socialInsurance' | 'housingFund', PlaceTable>>;
  /** the part of the grade allowance that is paid by performance; null where none of it is */
  readonly gradePerformance: PlaceTable | null;
  /** a holder a month, by qualification; those that pay nothing are left out */
  readonly qualificationAllowance: ReadonlyMap<string, Fen>;
  /** what those of the bonus roll beyond the roster draw; null where they are not counted */
  readonly beyondRoster: BeyondRoster | null;
  /** [rating][months − 1], a year */
  readonly communityBonus: readonly (readonly Fen[])[];
  /** [appraisal], a year */
  readonly individualAward: readonly Fen[];
  /** index of the appraisal that earns the award; −1 where none does */
  readonly awardedAppraisal: number;
}
