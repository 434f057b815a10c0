import type { NamedRule } from '../policy/parameterRule.ts';
import type { PolicyLists } from '../policy/policyLists.ts';
import type { Settings } from '../policy/settings.ts';
import type { Formula } from './formula/formula.ts';

/**
 * Whom an item counts (人数口径): the rows of the roster; these and the others of the bonus roll;
 * the bonus roll; those of it who are awarded; or the holders of a qualification.
 */
export type Counted = 'roster' | 'rosterAndRoll' | 'bonusRoll' | 'awarded' | 'holders';

/** Whom the money goes to: the worker's own account, or something that is paid in the worker's name. */
export type PaidTo = 'worker' | 'fund';

/**
 * What one entry of an item's table is for: somebody on a post and step, a holder of a
 * qualification, somebody in a community of a rating with so many months, or somebody appraised so.
 */
export type Keyed =
  | {
      readonly keyed: 'place';
      /** what of the place the rule asks: both, the post alone, or neither */
      readonly hangsOn: 'step' | 'post' | 'nothing';
      readonly rule: (policy: PolicyLists, post: string, step: number) => Formula;
      /** the part that is taken out of what the worker draws; it costs the government nothing */
      readonly own?: { readonly id: string; readonly rule: (policy: PolicyLists) => Formula };
    }
  | { readonly keyed: 'holder'; readonly rule: (qualification: string) => Formula }
  | { readonly keyed: 'roll'; readonly rule: (rating: string) => Formula }
  | { readonly keyed: 'appraisal'; readonly rule: (appraisal: string) => Formula };

/** The items whose tables are keyed so. */
export type ItemOf<Key extends Keyed['keyed']> = Extract<PayItem, { keyed: Key }>;

/**
 * A pay item (待遇项目): its rule, whom it counts, and how it stands in reports. Budget, impact,
 * reach, reports, SQL, warnings, slips, pages and the command line map over these rows.
 */
export type PayItem = Keyed & {
  /** the first part of the ids of its parameters, and its name in every result */
  readonly id: string;
  readonly period: 'month' | 'year';
  /** `always`, or only where somebody entered an amount for what the letter names without one */
  readonly listed: 'always' | 'whereItCosts';
  readonly counts: Exclude<Counted, 'rosterAndRoll'>;
  readonly paidTo: PaidTo;
  /** its parameters, in the order in which they are listed */
  readonly parameters: (policy: PolicyLists) => readonly NamedRule[];
  /**
   * The parameters left open, without which the item counts 0 or too little.
   *
   * @param isOpen whether a parameter is named in the policy and holds no value
   */
  readonly open: (
    policy: PolicyLists,
    settings: Settings,
    isOpen: (id: string) => boolean,
  ) => readonly string[];
};
