import type { Rate } from '../../money/rate.ts';

/** A pay item whose amount is an operand of another item, taken from the cell it stands in. */
export type CellItem = 'gradeAllowance' | 'baseAllowance';

/** What a formula asks of the person or of the year, as a whole number. */
export type Fact =
  /** months in post in the year, 1 … 12 */
  | 'months'
  /** 1 in a year with a health check, 0 in any other */
  | 'checksDue';

/** How a parameter is read: yuan as whole fen, or a plain number of any number of places. */
export type Reading = 'yuan' | 'number';

/** One line of the way to an amount, as a slip shows it. */
export type LineCode =
  | 'amount'
  | 'ladder'
  | 'gradeBase'
  | 'coefficient'
  | 'scale'
  | 'uplift'
  | 'cap'
  | 'floor'
  | 'fundBase'
  | 'rate'
  | 'insuranceFund'
  | 'bonusBase'
  | 'bonusUplift'
  | 'prorated'
  | 'award'
  | 'notBelowZero';

/** What a line speaks of, beside its numbers: ids and numbers of the policy's lists. */
export interface About {
  readonly step?: number;
  readonly rating?: string;
  readonly appraisal?: string;
  readonly fund?: string;
  readonly payer?: 'employerRate' | 'workerRate';
}

/**
 * A pay rule as a tree: what goes in, and what is done with it. Amounts are exact fractions of
 * fen; only `halfUp` rounds. A part may be absent, as a limit that is not set: `plus`, `atLeast`
 * and `atMost` leave it out, `given` puts another in its place, and everything else made of it is
 * absent too.
 */
export type Formula =
  | {
      readonly does: 'parameter';
      readonly id: string;
      readonly as: Reading;
      /** may be left unset, and is then absent; otherwise the policy has to set it */
      readonly optional: boolean;
    }
  | { readonly does: 'fact'; readonly fact: Fact }
  | { readonly does: 'item'; readonly item: CellItem }
  | { readonly does: 'constant'; readonly value: bigint | null }
  | { readonly does: 'plus'; readonly a: Formula; readonly b: Formula }
  | { readonly does: 'times'; readonly a: Formula; readonly b: Formula }
  | { readonly does: 'dividedBy'; readonly of: Formula; readonly divisor: bigint }
  | { readonly does: 'atLeast' | 'atMost'; readonly of: Formula; readonly limit: Formula }
  | { readonly does: 'halfUp'; readonly of: Formula }
  | {
      readonly does: 'choose';
      /** the parameter whose word decides */
      readonly by: string;
      readonly ways: readonly (readonly [word: string, formula: Formula])[];
      readonly otherwise: Formula;
    }
  | { readonly does: 'given'; readonly of: Formula; readonly otherwise: Formula }
  | {
      readonly does: 'line';
      readonly code: LineCode;
      readonly about: About;
      /** what stood before the line; null for an amount that stands by itself */
      readonly before: Formula | null;
      readonly of: Formula;
      /** the line is only shown where it changes what stood before it */
      readonly silent: boolean;
    };

/** An exact fraction of fen, or a plain number; null where it is absent. */
export type Value = Rate | null;

/** An amount that the policy has to set, in fen. */
export const yuan = (id: string): Formula => ({
  does: 'parameter',
  id,
  as: 'yuan',
  optional: false,
});

/** An amount that may be left unset, in fen. */
export const yuanIfSet = (id: string): Formula => ({
  does: 'parameter',
  id,
  as: 'yuan',
  optional: true,
});

/** A rate or factor that the policy has to set. */
export const number = (id: string): Formula => ({
  does: 'parameter',
  id,
  as: 'number',
  optional: false,
});

/** A rate or factor that may be left unset. */
export const numberIfSet = (id: string): Formula => ({
  does: 'parameter',
  id,
  as: 'number',
  optional: true,
});

/** A fact of the person or of the year. */
export const fact = (name: Fact): Formula => ({ does: 'fact', fact: name });

/** What another item comes to for the same person, by its cell. */
export const item = (name: CellItem): Formula => ({ does: 'item', item: name });

export const zero: Formula = { does: 'constant', value: 0n };
export const one: Formula = { does: 'constant', value: 1n };
/** Nothing at all; what is added to it stands by itself. */
export const absent: Formula = { does: 'constant', value: null };

export const plus = (a: Formula, b: Formula): Formula => ({ does: 'plus', a, b });

export const times = (a: Formula, b: Formula): Formula => ({ does: 'times', a, b });

export const dividedBy = (of: Formula, divisor: bigint): Formula => ({
  does: 'dividedBy',
  of,
  divisor,
});

export const atLeast = (of: Formula, limit: Formula): Formula => ({ does: 'atLeast', of, limit });

export const atMost = (of: Formula, limit: Formula): Formula => ({ does: 'atMost', of, limit });

/** Rounded half-up, away from zero, to the fen. */
export const halfUpToFen = (of: Formula): Formula => ({ does: 'halfUp', of });

/** The way that a parameter's word names; the last one given for any other word. */
export const choose = (
  by: string,
  ways: Readonly<Record<string, Formula>>,
  otherwise: Formula,
): Formula => ({ does: 'choose', by, ways: Object.entries(ways), otherwise });

/** The first where it is there, else the second. */
export const given = (of: Formula, otherwise: Formula): Formula => ({
  does: 'given',
  of,
  otherwise,
});

/** A step of a rule: what it makes of the amount before it. */
export type Step = (before: Formula | null) => Formula;

/** The first step of a rule: an amount that stands by itself. */
export const from =
  (code: LineCode, of: Formula, about: About = {}): Step =>
  () => ({ does: 'line', code, about, before: null, of, silent: false });

/** A step that is always shown. */
export const next =
  (code: LineCode, make: (amount: Formula) => Formula, about: About = {}): Step =>
  (before) => {
    const amount = before ?? absent;
    return { does: 'line', code, about, before: amount, of: make(amount), silent: false };
  };

/** A step that is shown where its limit or change is set: a factor of 1 or no cap says nothing. */
export const ifSet =
  (code: LineCode, make: (amount: Formula) => Formula): Step =>
  (before) => {
    const amount = before ?? absent;
    return { does: 'line', code, about: {}, before: amount, of: make(amount), silent: true };
  };

/** No pay amount falls below zero. */
export const neverBelowZero: Step = ifSet('notBelowZero', (amount) => atLeast(amount, zero));

/** The steps of a rule one after the other, as the regulation reads. */
export function inOrder(...steps: readonly Step[]): Formula {
  return steps.reduce<Formula | null>((before, step) => step(before), null) ?? absent;
}
