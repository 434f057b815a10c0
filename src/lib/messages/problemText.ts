import type { Text } from '../domain/policy/policySchema.ts';
import { normalizedName } from '../domain/roster/normalizedText.ts';
import type { Choice, Problem } from '../domain/roster/problem.ts';
import type { Messages } from './index.ts';

const MEGABYTE = 1024 * 1024;

/** What is wrong with a row or a file of people and what would be right, without the place. */
export function problemText({ problems, format }: Messages, problem: Problem): string {
  const { value } = problem;
  const column = columnText(problems, problem.column);
  const choices = (all: readonly Choice[]): string =>
    format.list(all.map(({ id, label }) => problems.choice(id, label.zh)));
  switch (problem.code) {
    case 'missing_column':
    case 'duplicate_column':
      return problems[problem.code](column, format.list(problem.headers));
    case 'missing_value':
      return problem.reason === 'formula'
        ? problems.unsaved_formula(column)
        : problems.missing_value(column);
    case 'unknown_role':
    case 'unknown_rating':
      return problems[problem.code](value, choices(problem.choices));
    case 'step_out_of_range':
      if (problem.reason === 'outside' && problem.named) {
        const { from, to } = problem.named;
        return problems.step_out_of_range.outsideNamed(
          value,
          labelText(problems, from),
          labelText(problems, to),
        );
      }
      return problem.reason === 'outside'
        ? problems.step_out_of_range.outside(value, String(problem.from), String(problem.to))
        : problems.step_out_of_range[problem.reason](value, labelText(problems, problem.perhaps));
    case 'duplicate_worker':
    case 'duplicate_community':
      return problems[problem.code](value, String(problem.firstRow));
    case 'bad_number':
      return problems.bad_number[problem.expected](column, value);
    case 'months_out_of_range':
    case 'unknown_community':
      return problems[problem.code](value);
    case 'wrong_field_count':
      return problem.reason === 'count'
        ? problems.wrong_field_count.count(String(problem.found), String(problem.expected))
        : problems.wrong_field_count[problem.reason];
    case 'bad_encoding':
      return problem.reason === 'marked_otherwise'
        ? problems.bad_encoding.marked_otherwise(problem.encoding.toUpperCase())
        : problems.bad_encoding[problem.reason];
    case 'too_large':
      return problem.what === 'cells'
        ? problems.too_large_sheet(format.count(problem.limit))
        : problems.too_large(`${String(Math.floor(problem.limit / MEGABYTE))} MB`);
    case 'empty':
      return problem.sheet === undefined
        ? problems.empty
        : problems.no_sheet(problem.sheet, format.list(problem.sheets ?? []));
  }
}

/**
 * Where a problem stands: its row, and its column where one is concerned, by the word of the
 * interface and by the file's own header where the two differ.
 */
export function placeText({ problems }: Messages, { row, column, header }: Problem): string {
  const word = columnText(problems, column);
  if (header === undefined || normalizedName(header) === normalizedName(word))
    return problems.at(String(row), header ?? word);
  return problems.atHeader(String(row), word, header);
}

function columnText({ columns }: Messages['problems'], column: string): string {
  const names: Readonly<Record<string, string>> = columns;
  return names[column] ?? column;
}

function labelText(problems: Messages['problems'], { zh, en }: Text): string {
  return problems.choice(en, zh);
}
