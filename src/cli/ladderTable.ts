import type { LadderEffects } from '../lib/domain/inference/ladder/ladderEffects.ts';
import type { PayGroup } from '../lib/domain/inference/ladder/overtaking.ts';
import type { LadderShape } from '../lib/domain/inference/ladder/postLadder.ts';
import { ratioText, type Ratio } from '../lib/domain/inference/ladder/ratio.ts';
import { percentOf } from '../lib/domain/money/divide.ts';
import { formatCount, formatYuan, formatYuanShort } from '../lib/domain/money/format.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import { namesOf } from '../lib/messages/names.ts';
import { alignedTable } from './alignedTable.ts';
import type { Context } from './context.ts';

/** So many pairs of groups are listed as examples; all of them are in the JSON. */
const MOST_PAIRS = 8;

/** The side effects of a scenario on the ladder, as tables and sentences. */
export function ladderTable(
  context: Context,
  policy: PolicyDocument,
  effects: LadderEffects,
): string {
  const { evidence, inference, format } = context.messages;
  const { overtaken, levelled } = effects.workers;
  return [
    inference.ladderTitle,
    postTable(context, policy, effects),
    ...moveLine(context, effects),
    evidence.overtaken(format.people(overtaken), format.people(levelled)),
    ...pairTable(context, policy, effects),
    ...seniorityLines(context, policy, effects),
    measures(context, effects),
  ].join('\n');
}

/** Nothing where everybody stands on the step of the roster. */
function moveLine({ messages }: Context, { moves }: LadderEffects): string[] {
  const { placement, format } = messages;
  const { up, down, same } = moves;
  return up + down === 0
    ? []
    : [placement.moves(format.people(up), format.people(down), format.people(same))];
}

function postTable(
  { messages, language }: Context,
  policy: PolicyDocument,
  effects: LadderEffects,
) {
  const { evidence, inference, format, terms } = messages;
  const names = namesOf(policy, language, messages);
  const arrow = (shapes: readonly LadderShape[], of: (shape: LadderShape) => string): string =>
    evidence.arrow(...(shapes.map(of) as [string, string]));
  return alignedTable([
    [
      terms.post,
      terms.workers,
      evidence.distinct,
      inference.effects.lowest,
      evidence.atLowest,
      evidence.atLowestShare,
      evidence.meanGap,
    ],
    ...effects.posts.map(({ post, workers, before, after }) => {
      const shapes = [before, after];
      const share = ({ atLowest }: LadderShape): string =>
        format.percent(percentOf(BigInt(atLowest), BigInt(workers)));
      return [
        names.post(post),
        formatCount(workers),
        arrow(shapes, ({ amounts }) => formatCount(amounts)),
        arrow(shapes, ({ lowest }) => formatYuanShort(lowest)),
        arrow(shapes, ({ atLowest }) => formatCount(atLowest)),
        arrow(shapes, share),
        arrow(shapes, ({ meanGap }) =>
          meanGap === null ? inference.effects.none : formatYuan(meanGap),
        ),
      ];
    }),
  ]);
}

function pairTable(
  { messages, language }: Context,
  policy: PolicyDocument,
  { overtakings }: LadderEffects,
): string[] {
  const { pairs } = messages.inference;
  if (overtakings.length === 0) return [];
  const names = namesOf(policy, language, messages);
  const group = ({ post, step, stepAfter }: PayGroup): string =>
    pairs.group(
      names.post(post),
      step === stepAfter
        ? names.step(step)
        : messages.evidence.arrow(names.step(step), names.step(stepAfter)),
    );
  const change = ({ before, after }: PayGroup): string =>
    pairs.change(formatYuanShort(before), formatYuanShort(after));
  const reach = ({ workers }: PayGroup): number => workers;
  const largest = [...overtakings].sort((a, b) => reach(b.ahead) - reach(a.ahead));
  const rows = largest
    .slice(0, MOST_PAIRS)
    .map(({ kind, ahead, behind }) => [
      pairs[kind],
      group(ahead),
      change(ahead),
      group(behind),
      change(behind),
    ]);
  const left = overtakings.length - rows.length;
  return [
    pairs.title,
    alignedTable([['', pairs.ahead, '', pairs.behind, ''], ...rows], 'text').trimEnd(),
    ...(left > 0 ? [pairs.more(formatCount(left))] : []),
  ];
}

function seniorityLines(
  { messages, language }: Context,
  policy: PolicyDocument,
  { seniority }: LadderEffects,
): string[] {
  const { evidence, format } = messages;
  const names = namesOf(policy, language, messages);
  return seniority.flatMap(({ post, example }) => {
    if (!example) return [];
    const { newcomer, senior, lead } = example;
    return [
      evidence.seniorityExample(
        names.post(post),
        String(newcomer.serviceYears),
        names.step(newcomer.step),
        String(senior.serviceYears),
        names.step(senior.step),
        format.shortYuan(lead),
      ),
    ];
  });
}

function measures({ messages }: Context, { correlation, gini }: LadderEffects): string {
  const { evidence, inference } = messages;
  const none = inference.effects.none;
  const ratio = (value: Ratio | null): string => (value ? ratioText(value, 4) : none);
  return alignedTable([
    [evidence.gini, evidence.arrow(ratio(gini.before), ratio(gini.after))],
    [evidence.correlation, evidence.arrow(correlation.before ?? none, correlation.after ?? none)],
  ]);
}
