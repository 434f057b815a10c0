import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import { changeTone, type ChartFormat } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';

/** A step of the ladder, the same for all posts. */
export interface LadderStepName {
  /** its full name: "一级一档" */
  readonly label: string;
  /** what stands under it: "1" */
  readonly short: string;
}

/** What one step pays to one post, before and after. */
export interface StepPay {
  readonly before: Fen;
  readonly after: Fen;
  /** workers of the post on the step, where they are known */
  readonly workers?: number;
}

/** How even a post's ladder is; the shapes that `ladderEffects` finds are such. */
export interface LadderOutline {
  /** how many different amounts its steps pay */
  readonly amounts: number;
  /** workers who draw the least of them */
  readonly atLowest: number;
}

/** The ladder of one post. */
export interface PostSteps {
  readonly label: string;
  /** in the order of the steps, the highest first; null on a step that the post does not have */
  readonly pay: readonly (StepPay | null)[];
  readonly before: LadderOutline;
  readonly after: LadderOutline;
}

export interface LadderStepsWords {
  /** heads the steps, under the first panels: "档次" */
  readonly step: string;
  /** "现行" */
  readonly before: string;
  /** "调整后" */
  readonly after: string;
  /** "增减" */
  readonly change: string;
  /** "人数" */
  readonly workers: string;
  /** how many different amounts there are: "不同金额（种）" */
  readonly amounts: string;
  /** how many draw the least of them: "领取最低额（人）" */
  readonly atLowest: string;
}

/** "12 → 9", or a single number where nothing changed. */
const fromTo = (before: number, after: number, format: ChartFormat) =>
  before === after ? format.count(after) : `${format.count(before)} → ${format.count(after)}`;

/** What stands over the ladder of a post: a measure and its figure. */
export interface OutlineText {
  readonly label: string;
  readonly value: string;
}

/** How many amounts a post's steps pay, and how many workers draw the least of them. */
export function outlineTexts(
  { before, after }: PostSteps,
  words: LadderStepsWords,
  format: ChartFormat,
): readonly OutlineText[] {
  return [
    { label: words.amounts, value: fromTo(before.amounts, after.amounts, format) },
    { label: words.atLowest, value: fromTo(before.atLowest, after.atLowest, format) },
  ];
}

export function stepPayNote(
  post: PostSteps,
  step: LadderStepName,
  pay: StepPay,
  words: LadderStepsWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  const change = pay.after - pay.before;
  return {
    title: `${post.label} · ${step.label}`,
    rows: [
      { label: words.before, value: format.money(pay.before), tone: 'baseline' },
      { label: words.after, value: format.money(pay.after), tone: 'reform' },
      { label: words.change, value: format.change(change), tone: changeTone(change) },
      ...(pay.workers === undefined
        ? []
        : [{ label: words.workers, value: format.count(pay.workers) }]),
    ],
  };
}

/** Every step with its amount by post, "before → after" where it changes, and the outlines below. */
export function ladderStepsTable(
  steps: readonly LadderStepName[],
  posts: readonly PostSteps[],
  words: LadderStepsWords,
  format: ChartFormat,
): ChartTable {
  const cell = (pay: StepPay | null | undefined) => {
    if (!pay) return '—';
    const after = format.money(pay.after);
    return pay.before === pay.after ? after : `${format.money(pay.before)} → ${after}`;
  };
  return {
    columns: [{ label: words.step }, ...posts.map(({ label }) => ({ label, numeric: true }))],
    rows: [
      ...steps.map(({ label }, step) => [label, ...posts.map(({ pay }) => cell(pay[step]))]),
      [
        words.amounts,
        ...posts.map(({ before, after }) => fromTo(before.amounts, after.amounts, format)),
      ],
      [
        words.atLowest,
        ...posts.map(({ before, after }) => fromTo(before.atLowest, after.atLowest, format)),
      ],
    ],
    note: `${words.before} → ${words.after}`,
  };
}
