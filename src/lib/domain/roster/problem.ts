import type { Text } from '../policy/policySchema.ts';

/** A post, rating or appraisal that a cell may name. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
}

/** Why a cell of the step column is not a step of its post. */
export type StepReason =
  /** a number or label beyond the steps that the post may stand on */
  | 'outside'
  /** a label that would count the steps anew in each level (二级一档), which could mean two things */
  | 'numbered_in_level'
  /** a label whose level does not hold that step */
  | 'other_level'
  /** a step label without its level (四档) */
  | 'level_missing';

/**
 * What should stand where something else does: a number of at least 0, a whole number, yuan of at
 * least 0 with at most two decimals, or a step as a number or label.
 */
export type NumberForm = 'number' | 'whole' | 'money' | 'step';

/** What is wrong, and what a message needs to say what would be right. */
export type Finding =
  | { readonly code: 'missing_column'; readonly headers: readonly string[] }
  | { readonly code: 'duplicate_column'; readonly headers: readonly string[] }
  | { readonly code: 'missing_value' }
  | { readonly code: 'unknown_role'; readonly choices: readonly Choice[] }
  | { readonly code: 'unknown_rating'; readonly choices: readonly Choice[] }
  | {
      readonly code: 'step_out_of_range';
      readonly reason: StepReason;
      readonly from: number;
      readonly to: number;
      /** the label that the cell may have meant, for the person to confirm */
      readonly perhaps?: Text;
    }
  | { readonly code: 'duplicate_worker'; readonly firstRow: number }
  | { readonly code: 'duplicate_community'; readonly firstRow: number }
  | { readonly code: 'bad_number'; readonly expected: NumberForm }
  | { readonly code: 'months_out_of_range' }
  | { readonly code: 'unknown_community' }
  | {
      readonly code: 'wrong_field_count';
      readonly reason: 'count' | 'unclosed_quote' | 'stray_quote';
      readonly expected: number;
      readonly found: number;
    }
  | {
      readonly code: 'bad_encoding';
      readonly reason: 'undecodable' | 'not_text' | 'workbook';
      readonly encoding: string;
    }
  /** sizes in bytes */
  | { readonly code: 'too_large'; readonly size: number; readonly limit: number }
  | { readonly code: 'empty' };

export type ProblemCode = Finding['code'];

/** Where a finding stands in its file. */
export interface Place {
  /** as a spreadsheet counts: the first line is 1, blank lines count */
  readonly row: number;
  /** the contract's name of the column ("step"); empty where no one column is concerned */
  readonly column: string;
  /** the cell as it stands in the file; empty where no one cell is concerned */
  readonly value: string;
}

/** One thing that keeps a row, or a whole file (row 1), from being accepted. */
export type Problem = Place & Finding;

/** A row after checking: what it says, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly accepted: T; readonly problems?: never }
  | { readonly accepted?: never; readonly problems: readonly Problem[] };
