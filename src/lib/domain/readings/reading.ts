import type { FactSwitches } from '../inference/facts/factSwitches.ts';
import type { Scenario } from '../scenario/provision.ts';

/** A question that the letter leaves open. */
export type ReadingId =
  | 'minima'
  | 'heads'
  | 'combinedHead'
  | 'inclusive'
  | 'mean'
  | 'sharing'
  | 'within'
  | 'insurance'
  | 'fundBase';

/** What the readings are held in: the shared scenario, and what is taken to be true of a roster. */
export interface ReadingState {
  readonly scenario: Scenario;
  readonly switches: FactSwitches;
  /** the year whose values hold */
  readonly year: number;
}

/** One way to read the letter. */
export interface ReadingOption {
  readonly id: string;
  /** people that it speaks of, where it does */
  readonly people?: number;
}

/** A question with its readings, each of which can be set. */
export interface Reading {
  readonly id: ReadingId;
  /** the one parameter of the policy that the answer is, where it is one */
  readonly parameter?: string;
  readonly options: readonly ReadingOption[];
  /** the product's default */
  readonly standard: string;
  /**
   * whether it changes amounts that are computed, what people of each appraisal get of them, or
   * what the published figures allow
   */
  readonly moves: {
    readonly money: boolean;
    readonly shares?: boolean;
    readonly range: boolean;
  };
  /** which reading holds; null for one that is none of the options */
  readonly chosen: (state: ReadingState) => string | null;
  readonly choose: (state: ReadingState, option: string) => ReadingState;
}
