import type { PolicyDocument } from '../policy/policySchema.ts';
import { isBankCard } from '../privacy/bankCard.ts';
import { isIdentityCard } from '../privacy/identityCard.ts';
import { isTelephone } from '../privacy/telephone.ts';
import { choicesOf } from '../roster/choices.ts';
import { normalized } from '../roster/normalizedText.ts';
import { plainNumber } from '../roster/plainNumber.ts';
import { stepReader } from '../roster/stepText.ts';

/**
 * How much of a row is data, by the forms of its cells: `certain` where no header has such cells,
 * `likely` where none has them that names a known column, `none` where nothing speaks for data.
 */
export type DataSign = 'certain' | 'likely' | 'none';

/** Tells rows of data from headers. */
export type DataRowJudge = (cells: readonly string[]) => DataSign;

/**
 * Makes the judge for one policy. The number of a person is data, and so is a number beside a post,
 * a step or an appraisal of the policy; one of these alone may head a column of counts.
 */
export function dataRowJudge(policy: PolicyDocument): DataRowJudge {
  const posts = choicesOf(policy.posts);
  const appraisals = choicesOf(policy.appraisals);
  const readStep = stepReader(policy);

  const isWord = (text: string): boolean =>
    posts.find(text) !== null || appraisals.find(text) !== null || isStepLabel(text);
  const isStepLabel = (text: string): boolean => {
    const reading = readStep(text, undefined);
    return 'step' in reading || reading.finding.code === 'step_out_of_range';
  };

  return (cells) => {
    let numbers = false;
    let words = false;
    for (const cell of cells) {
      const text = normalized(cell);
      if (text === '') continue;
      if (isPersonNumber(text)) return 'certain';
      if (plainNumber(text) !== null) numbers = true;
      else if (isWord(text)) words = true;
    }
    if (numbers && words) return 'certain';
    return numbers || words ? 'likely' : 'none';
  };
}

function isPersonNumber(text: string): boolean {
  return isIdentityCard(text) || isTelephone(text) || isBankCard(text);
}
