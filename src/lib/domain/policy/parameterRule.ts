import type { Unit } from './policySchema.ts';

/** What one parameter of a policy may hold. */
export interface ParameterRule {
  readonly unit: Unit;
  /** must stand in the document; otherwise `fallback` holds where it is left out */
  readonly required: boolean;
  readonly fallback: string | null;
  readonly value:
    | 'money'
    | 'rate'
    | 'rateOrNone'
    | 'share'
    | 'shareOrNone'
    | 'signedRate'
    | 'moneyOrNone'
    | 'choice';
  readonly choices?: readonly string[];
  /** the document may state it as unpublished: the item counts 0, and is named as missing */
  readonly mayBeUnpublished?: true;
}

/** A parameter's id, and what it may hold. */
export type NamedRule = readonly [id: string, rule: ParameterRule];

const optional = { required: false, fallback: null } as const;

/** An amount that the document has to state. */
export const amount = (unit: Unit): ParameterRule => ({
  unit,
  required: true,
  fallback: null,
  value: 'money',
});

/** An amount that may be left open: not published, or no limit. */
export const amountOrNone = (unit: Unit): ParameterRule => ({
  ...optional,
  unit,
  value: 'moneyOrNone',
});

/** An amount that changes nothing where it is left out. */
export const change: ParameterRule = {
  unit: 'yuan/month',
  required: false,
  fallback: '0',
  value: 'money',
};

/** A factor that the document has to state. */
export const factor: ParameterRule = {
  unit: 'factor',
  required: true,
  fallback: null,
  value: 'rate',
};

/** A factor of 1 where it is left out. */
export const factorOfOne: ParameterRule = { ...factor, required: false, fallback: '1' };

/** A number that may be left open. */
export const rateOrNone = (unit: Unit): ParameterRule => ({
  ...optional,
  unit,
  value: 'rateOrNone',
});

/** A part of a whole, from 0 to 1. */
export const share = (fallback: string): ParameterRule => ({
  unit: 'ratio',
  required: false,
  fallback,
  value: 'share',
});

/** The same, where it may be left open. */
export const shareOrNone: ParameterRule = { ...optional, unit: 'ratio', value: 'shareOrNone' };

/** What the document has to speak of, if only to say that it is not published. */
export const statedOrUnpublished = (rule: ParameterRule): ParameterRule => ({
  ...rule,
  required: true,
  fallback: null,
  mayBeUnpublished: true,
});

/** One word of a list; the first of them where it is left out and nothing else is said. */
export const choice = (
  choices: readonly string[],
  fallback = choices[0] ?? null,
): ParameterRule => ({ unit: 'choice', required: false, fallback, value: 'choice', choices });
