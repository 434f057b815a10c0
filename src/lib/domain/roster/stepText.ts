import type { PolicyDocument, Post, Step, Text } from '../policy/policySchema.ts';
import { chineseNumeral } from './chineseNumeral.ts';
import { normalized } from './normalizedText.ts';
import { numberedName, ownNumber, stepCell } from './ownNumber.ts';
import { isWhole, plainNumber } from './plainNumber.ts';
import type { Finding, MistakenLabel } from './problem.ts';

/** A cell of the step column: the step, or what is wrong with it. */
export type StepReading = { readonly step: number } | { readonly finding: Finding };

/** Reads cells of the step column for one policy. */
export type StepReader = (text: string, post: Post | undefined) => StepReading;

const unreadable: StepReading = { finding: { code: 'bad_number', expected: 'step' } };
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** No way of writing a step is longer. */
const MOST_CHARACTERS = 100;

/** 四级十二档, 四级12; without a level the 档 is what tells a step from any other word. */
const LEVEL_AND_STEP = /^(?:(?<level>.+)级(?<inLevel>.+?)档?|(?<alone>.+)档)$/;

/**
 * Makes the reader of step cells: a number, or a label of the policy. Steps are numbered through
 * (四级十二档), so a label that counts anew in each level (二级一档) is refused with the two things
 * it could mean: the reader asks, it never guesses. The same where the policy's names count the
 * other way (十八级 is its first step): there a bare number could be either.
 */
export function stepReader(policy: Pick<PolicyDocument, 'steps'>): StepReader {
  const { steps } = policy;
  const byNumber = new Map(steps.map((step) => [step.number, step]));
  const byOwnNumber = new Map(steps.map((step) => [ownNumber(step), step]));
  const byLabel = new Map<string, number | null>();
  for (const { label, number } of steps) {
    for (const name of new Set([normalized(label.zh), normalized(label.en)])) {
      // A label that two steps share names neither.
      byLabel.set(name, byLabel.has(name) ? null : number);
    }
  }

  return (text, post) => {
    const range = rangeOf(policy, post);
    const plain = plainNumber(text);
    if (plain !== null) {
      const named = byOwnNumber.get(Number(plain));
      if (named && named.number !== Number(plain)) return mistaken('counted_otherwise', named);
      return within(range, isWhole(plain) ? Number(plain) : 0);
    }

    if (text.length > MOST_CHARACTERS) return unreadable;
    const compact = normalized(text);
    const labelled = byLabel.get(compact) ?? null;
    if (labelled !== null) return within(range, labelled);

    const numbered = byOwnNumber.get(numberedName(compact) ?? 0);
    if (numbered) return within(range, numbered.number);

    const label = LEVEL_AND_STEP.exec(compact)?.groups;
    const number = chineseNumeral(label?.inLevel ?? label?.alone ?? '');
    if (!label || number === null) return unreadable;
    const step = byNumber.get(number);
    if (label.level === undefined) {
      return step ? mistaken('level_missing', step) : outside(range);
    }
    const level = levelNumber(label.level);
    const inLevel = steps.filter((other) => other.level === level);
    if (step && inLevel.includes(step)) return within(range, step.number);
    const counted = inLevel[number - 1];
    if (counted) return mistaken('numbered_in_level', counted);
    return step && inLevel.length > 0 ? mistaken('other_level', step) : outside(range);
  };
}

/** The number of a level, which may be a Roman one: Ⅳ级 is compared as iv级. */
function levelNumber(text: string): number | null {
  const roman = ROMAN.indexOf(text);
  return roman < 0 ? chineseNumeral(text) : roman + 1;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly named?: { readonly from: Text; readonly to: Text };
}

/** The steps that a post may stand on, by name where a number could mean another step. */
function rangeOf({ steps }: Pick<PolicyDocument, 'steps'>, post: Post | undefined): Range {
  const { from, to } = post?.steps ?? { from: 1, to: steps.length };
  const [first, last] = [steps[from - 1], steps[to - 1]];
  const byName = [first, last].some((step) => step && stepCell(step) !== String(step.number));
  return byName && first && last
    ? { from, to, named: { from: first.label, to: last.label } }
    : { from, to };
}

function within(range: Range, step: number): StepReading {
  return step >= range.from && step <= range.to ? { step } : outside(range);
}

function outside(range: Range): StepReading {
  return { finding: { code: 'step_out_of_range', reason: 'outside', ...range } };
}

function mistaken(reason: MistakenLabel, { label }: Step): StepReading {
  return { finding: { code: 'step_out_of_range', reason, perhaps: label } };
}
