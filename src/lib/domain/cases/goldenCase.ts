import type { SlipGroup } from '../slip/slipGroup.ts';
import type { SlipSubject } from '../slip/slipSubject.ts';
import type { Fen } from '../money/fen.ts';
import type { Text } from '../policy/policySchema.ts';
import type { Scenario } from '../scenario/provision.ts';

/** One amount that a case works out, in fen (points in hundredths). */
export interface CaseResult {
  /** the id of a slip's line, or one of `worker`, `government` and `points` */
  readonly item: string;
  readonly side: 'before' | 'after';
  readonly per: 'month' | 'year' | 'points';
  /** points are held to two decimals too */
  readonly amount: Fen;
  /** the arithmetic, in the words of the file: “取大(600, 1000)” */
  readonly working: string;
}

/** A worked example: whose pay, under which scenario, and the amounts worked out by hand. */
export interface GoldenCase {
  readonly id: string;
  readonly title: Text;
  readonly year: number;
  readonly subject: SlipSubject;
  readonly scenario: Scenario;
  /** the bonus roll of the person's community; left out where pay does not hang on it */
  readonly group?: SlipGroup;
  readonly results: readonly CaseResult[];
}

/** Worked examples on one topic. */
export interface CaseTopic {
  /** the file's name without its ending */
  readonly id: string;
  readonly title: Text;
  /** the id of the policy that it is worked out by */
  readonly policy: string;
  readonly cases: readonly GoldenCase[];
}
