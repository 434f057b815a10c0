import type { Text } from '../policy/policySchema.ts';

/** A post, rating or appraisal that a cell may name. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
}

/**
 * How a step label can mean something else than it says: counting anew in each level (二级一档, of
 * which there are two readings), naming a level that does not hold that step, no level (四档), or
 * a bare number where the policy's own names count the other way (18 of eighteen, 十八级 or 一级).
 */
export type MistakenLabel =
  'numbered_in_level' | 'other_level' | 'level_missing' | 'counted_otherwise';

/**
 * What should stand where something else does: a number of at least 0, a whole number, yuan of at
 * least 0 with at most two decimals, a step as a number or label, or ids with all their digits.
 */
export type NumberForm = 'number' | 'years' | 'whole' | 'money' | 'step' | 'key';

/** What is wrong, and what a message needs to say what would be right. */
export type Finding =
  | { readonly code: 'missing_column'; readonly headers: readonly string[] }
  | { readonly code: 'duplicate_column'; readonly headers: readonly string[] }
  /** `formula`: the cell holds a formula of which the file has no result */
  | { readonly code: 'missing_value'; readonly reason?: 'formula' }
  | { readonly code: 'unknown_role'; readonly choices: readonly Choice[] }
  | { readonly code: 'unknown_rating'; readonly choices: readonly Choice[] }
  /** a number or label beyond the steps that the post may stand on */
  | {
      readonly code: 'step_out_of_range';
      readonly reason: 'outside';
      readonly from: number;
      readonly to: number;
      /** the names of the two, where the policy's names count the other way */
      readonly named?: { readonly from: Text; readonly to: Text };
    }
  /** `perhaps`: the label that the cell may have meant, for the person to confirm */
  | {
      readonly code: 'step_out_of_range';
      readonly reason: MistakenLabel;
      readonly perhaps: Text;
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
      readonly reason:
        | 'undecodable'
        | 'big5'
        | 'marked_otherwise'
        | 'not_text'
        | 'workbook'
        | 'old_workbook'
        | 'locked_workbook'
        | 'broken_workbook'
        | 'web_page'
        | 'pdf'
        | 'picture'
        | 'open_document'
        | 'binary_workbook'
        | 'document'
        | 'archive';
      readonly encoding: string;
    }
  /** sizes in bytes; of a workbook also unpacked, or counted in cells or columns */
  | {
      readonly code: 'too_large';
      readonly size: number;
      readonly limit: number;
      readonly what?: 'unpacked' | 'cells';
    }
  /** `sheet`: the sheet that was asked for, where the workbook has only others */
  | { readonly code: 'empty'; readonly sheet?: string; readonly sheets?: readonly string[] };

export type ProblemCode = Finding['code'];

/** Where a finding stands in its file. */
export interface Place {
  /** as a spreadsheet counts: the first line is 1, blank lines count */
  readonly row: number;
  /** the name of the column ("step"), whatever its header; empty where no one column is concerned */
  readonly column: string;
  /** the file's own header of the column, where it has one */
  readonly header?: string;
  /** the cell as it stands in the file; empty where no one cell is concerned */
  readonly value: string;
}

/** One thing that keeps a row, or a whole file (row 1), from being accepted. */
export type Problem = Place & Finding;

/** A row after checking: what it says, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly accepted: T; readonly problems?: never }
  | { readonly accepted?: never; readonly problems: readonly Problem[] };

/** Whether a problem keeps anybody out; ids that lost their digits are told, and people numbered. */
export function leavesOut(problem: Problem): boolean {
  return !(problem.code === 'bad_number' && problem.expected === 'key');
}
