import type { PolicyDocument } from '../policy/policySchema.ts';
import { calendarDate } from '../privacy/calendarDate.ts';
import { isIdentityCard } from '../privacy/identityCard.ts';
import { choicesOf } from '../roster/choices.ts';
import { normalized } from '../roster/normalizedText.ts';
import { plainNumber } from '../roster/plainNumber.ts';
import { stepReader } from '../roster/stepText.ts';
import type { Meaning } from './meaning.ts';

/** How well the cells of a column fit a meaning: the share of filled cells, 0 … 1. */
export type ContentShares = Readonly<Partial<Record<Meaning, number>>>;

/** What the cells of a column say of it. */
export interface ColumnContent {
  /** cells that are not blank, of those looked at */
  readonly filled: number;
  readonly distinct: number;
  /** whether the cells are plain numbers, and whether these count the rows: 1, 2, 3 */
  readonly numbers: 'none' | 'plain' | 'running';
  readonly shares: ContentShares;
}

const EDUCATION =
  /^(?:博士|硕士|研究生|大学本科|本科|大学专科|大学|大专|专科|中专|中技|技校|高中|职高|初中|小学|doctor|master|bachelor|college|juniorcollege|highschool)/;

/** Makes the judge of cells for one policy: its posts, steps and ratings tell columns apart. */
export function contentJudge(policy: PolicyDocument): (cells: readonly string[]) => ColumnContent {
  const posts = choicesOf(policy.posts);
  const appraisals = choicesOf(policy.appraisals);
  const ratings = choicesOf(policy.ratings);
  const readStep = stepReader(policy);

  const fits: readonly (readonly [Meaning, (text: string) => boolean])[] = [
    ['role', (text) => posts.find(text) !== null],
    ['appraisal', (text) => appraisals.find(text) !== null],
    ['rating', (text) => ratings.find(text) !== null],
    ['step', (text) => isStep(text)],
    ['education', (text) => EDUCATION.test(normalized(text))],
    ['months', (text) => inRange(text.replace(/个?月$/, ''), 1, 12)],
    [
      'service_years',
      (text) => inRange(text.replace(/年$/, ''), 0, 60) || calendarDate(text) !== null,
    ],
    ['community_id', (text) => /社区|居委会|community/i.test(text)],
    ['worker_id', (text) => isIdentityCard(normalized(text))],
  ];

  function isStep(text: string): boolean {
    const reading = readStep(text, undefined);
    return (
      'step' in reading || (reading.finding.code === 'step_out_of_range' && /[级档]/.test(text))
    );
  }

  return (cells) => {
    const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const shares: Partial<Record<Meaning, number>> = {};
    for (const [meaning, fit] of fits) {
      shares[meaning] = texts.length === 0 ? 0 : texts.filter(fit).length / texts.length;
    }
    return {
      filled: texts.length,
      distinct: new Set(texts).size,
      numbers: numbersOf(texts),
      shares,
    };
  };
}

function numbersOf(texts: readonly string[]): ColumnContent['numbers'] {
  const numbers = texts.map(plainNumber);
  if (numbers.length === 0 || numbers.includes(null)) return 'none';
  const running = numbers.every(
    (number, i) => i === 0 || Number(number) === Number(numbers[i - 1]) + 1,
  );
  return running && numbers.length > 1 ? 'running' : 'plain';
}

function inRange(text: string, least: number, most: number): boolean {
  const plain = plainNumber(text);
  return plain !== null && Number(plain) >= least && Number(plain) <= most;
}
