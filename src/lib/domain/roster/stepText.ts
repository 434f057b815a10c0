import type { PolicyDocument, Post, Text } from '../policy/policySchema.ts';
import { chineseNumeral } from './chineseNumeral.ts';
import { normalized } from './normalizedText.ts';
import { isWhole, plainNumber } from './plainNumber.ts';
import type { Finding, StepReason } from './problem.ts';

/** A cell of the step column: the step, or what is wrong with it. */
export type StepReading = { readonly step: number } | { readonly finding: Finding };

/** Reads cells of the step column for one policy. */
export type StepReader = (text: string, post: Post | undefined) => StepReading;

const LEVEL_AND_STEP = /^(.+)级(.+)档$/;
const STEP_ALONE = /^(.+)档$/;

/**
 * Makes the reader of step cells: a number, or a label of the policy. Steps are numbered through
 * (四级十二档), so a label that counts anew in each level (二级一档) is refused with the two things
 * it could mean: the reader asks, it never guesses.
 */
export function stepReader(policy: Pick<PolicyDocument, 'steps'>): StepReader {
  const { steps } = policy;
  const byNumber = new Map(steps.map((step) => [step.number, step]));
  const byLabel = new Map(
    steps.flatMap((step) => [
      [normalized(step.label.zh), step.number],
      [normalized(step.label.en), step.number],
    ]),
  );

  return (text, post) => {
    const range = post?.steps ?? { from: 1, to: steps.length };
    const plain = plainNumber(text);
    if (plain !== null) return within(range, isWhole(plain) ? Number(plain) : 0);

    const compact = normalized(text);
    const labelled = byLabel.get(compact);
    if (labelled !== undefined) return within(range, labelled);

    const pair = LEVEL_AND_STEP.exec(compact);
    if (pair) {
      const level = chineseNumeral(pair[1] ?? '');
      const number = chineseNumeral(pair[2] ?? '');
      const step = number === null ? undefined : byNumber.get(number);
      const inLevel = steps.filter((other) => other.level === level);
      if (step !== undefined && inLevel.includes(step)) return within(range, step.number);
      const counted = number === null ? undefined : inLevel[number - 1];
      if (counted !== undefined) return refused(range, 'numbered_in_level', counted.label);
      return step !== undefined && inLevel.length > 0
        ? refused(range, 'other_level', step.label)
        : refused(range, 'outside');
    }
    const alone = STEP_ALONE.exec(compact);
    const number = alone ? chineseNumeral(alone[1] ?? '') : null;
    if (number !== null) return refused(range, 'level_missing', byNumber.get(number)?.label);
    return { finding: { code: 'bad_number', expected: 'step' } };
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function within(range: Range, step: number): StepReading {
  return step >= range.from && step <= range.to ? { step } : refused(range, 'outside');
}

function refused({ from, to }: Range, reason: StepReason, perhaps?: Text): StepReading {
  const finding = { code: 'step_out_of_range', reason, from, to } as const;
  return { finding: perhaps === undefined ? finding : { ...finding, perhaps } };
}
