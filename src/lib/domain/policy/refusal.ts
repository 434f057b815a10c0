import type * as v from 'valibot';

export type RefusalCode =
  | 'no_policy_file'
  | 'no_scenario_file'
  | 'no_facts_file'
  | 'wrong_type'
  | 'missing_field'
  | 'unknown_field'
  | 'unknown_kind'
  | 'unknown_post'
  | 'unknown_rating'
  | 'unknown_community'
  | 'unknown_parameter'
  | 'missing_parameter'
  | 'not_a_number'
  | 'negative_amount'
  | 'too_many_places'
  | 'above_one'
  | 'too_large_a_number'
  | 'not_a_month'
  | 'from_after_to'
  | 'wrong_number_of_steps'
  | 'wrong_choice'
  | 'wrong_format'
  | 'too_few'
  | 'not_in_order'
  | 'duplicate'
  | 'nothing_set'
  | 'ladder_of_coefficients';

/** Why a document is refused: which field, what stands there, and what would be right. */
export interface Refusal {
  /** path of the field, as in "provisions[0].amounts.member"; empty for the document itself */
  readonly path: string;
  readonly code: RefusalCode;
  /** what stands there, as text; empty where nothing does */
  readonly value: string;
  /** what would be right: the allowed words, or a form; empty where the code says it all */
  readonly allowed: readonly string[];
}

/** A refusal of one field; `allowed` is left out where the code says it all. */
export function refusal(
  path: string,
  code: RefusalCode,
  value: string,
  allowed: readonly string[] = [],
): Refusal {
  return { path, code, value, allowed };
}

/** A list where a document should be: a schema of objects would take it for one without fields. */
export const noObject: Refusal = refusal('', 'wrong_type', '[ … ]', ['{ … }']);

/** A document that passed, or every reason why it did not. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly refusals: readonly Refusal[];
      /** parts could not be looked at before these are put right */
      readonly unfinished?: boolean;
    };

type PathItem = string | number;

/** Writes a path as a person would: provisions[0].amounts.member. */
export function pathText(path: readonly PathItem[]): string {
  return path.reduce<string>(
    (text, item) =>
      typeof item === 'number'
        ? `${text}[${String(item)}]`
        : text === ''
          ? item
          : `${text}.${item}`,
    '',
  );
}

const OWN_CODES: ReadonlySet<string> = new Set<RefusalCode>([
  'not_a_number',
  'negative_amount',
  'too_many_places',
  'above_one',
  'too_large_a_number',
  'not_a_month',
  'from_after_to',
  'wrong_choice',
  'wrong_format',
  'nothing_set',
]);

function isOwnCode(message: string): message is RefusalCode {
  return OWN_CODES.has(message);
}

function codeOf(issue: v.BaseIssue<unknown>): RefusalCode {
  if (isOwnCode(issue.message)) return issue.message;
  if (issue.expected === 'never') return 'unknown_field';
  if (issue.received === 'undefined') return 'missing_field';
  if (issue.type === 'variant') return issue.expected === 'Object' ? 'wrong_type' : 'unknown_kind';
  if (issue.type === 'picklist' || issue.type === 'literal') return 'wrong_choice';
  if (issue.type === 'min_length') return 'too_few';
  return issue.kind === 'validation' ? 'wrong_format' : 'wrong_type';
}

function shown(input: unknown): string {
  if (typeof input === 'string') return input;
  return input === undefined ? '' : JSON.stringify(input);
}

/** The form that stands for a type in a document. */
const FORMS: Readonly<Record<string, string>> = { Object: '{ … }', Array: '[ … ]', string: '"…"' };

function allowedBy({ expected, type, input, message }: v.BaseIssue<unknown>): string[] {
  const saysItAll = expected === null || expected === 'never' || isOwnCode(message);
  const namesTheKeyItself = type === 'strict_object' && input === undefined;
  if (saysItAll || namesTheKeyItself) return [];
  if (expected === 'string' && typeof input === 'number') return [`"${String(input)}"`];
  return expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((word) => FORMS[word] ?? word.replace(/^"|"$/g, ''));
}

/** Translates the findings of a valibot schema to refusals. */
export function refusalsOf(issues: readonly v.BaseIssue<unknown>[]): Refusal[] {
  return issues.map((issue) => ({
    path: pathText((issue.path ?? []).map((item) => item.key as PathItem)),
    code: codeOf(issue),
    value: shown(issue.input),
    allowed: allowedBy(issue),
  }));
}
