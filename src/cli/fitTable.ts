import type { Costed } from '../lib/domain/inference/fit/fit.ts';
import type { FoundBy } from '../lib/domain/inference/fit/fitReport.ts';
import type { FrontierPoint } from '../lib/domain/inference/fit/floorFrontier.ts';
import { formatYuanShort, signed } from '../lib/domain/money/format.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import { namesOf } from '../lib/messages/names.ts';
import { alignedTable } from './alignedTable.ts';
import type { Context } from './context.ts';
import type { FoundFit } from './foundFit.ts';
import { spendingLimit, type FitOptions } from './fitMethods.ts';
import { provisionLine } from './provisionLine.ts';

/** What fits, as a table with the provisions of the scenario found. */
export function fitTable(
  context: Context,
  policy: PolicyDocument,
  options: FitOptions,
  found: FoundFit,
): string {
  const { evidence, inference } = context.messages;
  switch (found.kind) {
    case 'nothing': {
      const none = options.method === 'at-least' ? inference.fit.capped : evidence.fitNothing;
      return `${none}\n`;
    }
    case 'costed':
      return [
        inference.fit.untitled,
        ...provisionLines(context, policy, found.costed),
        costTable(context, [[inference.fit.result, found.costed]]),
      ].join('\n');
    case 'fit': {
      const { next } = found.fit;
      return [
        title(context, options),
        found.result,
        ...provisionLines(context, policy, found.fit),
        ...leftOutLine(context, policy, found.fit),
        costTable(context, [
          [inference.fit.chosen, found.fit],
          ...(next ? [[inference.fit.next, next] as const] : []),
        ]),
        next ? inference.fit.beyond(budgetText(context, options)) : inference.fit.whole,
        '',
      ].join('\n');
    }
    case 'frontier':
      return [title(context, options), frontierTable(context, options, found.points)].join('\n');
  }
}

function budgetText(context: Context, options: FitOptions): string {
  const { format, inference } = context.messages;
  const { per, amount } = spendingLimit(options, context);
  const text = format.shortYuan(amount);
  return per === 'monthly' ? inference.fit.perMonth(text) : inference.fit.perYear(text);
}

function title(context: Context, options: FitOptions): string {
  return context.messages.inference.fit.title(budgetText(context, options));
}

function provisionLines(context: Context, policy: PolicyDocument, { scenario }: Costed): string[] {
  return scenario.provisions.map((provision) => `  ${provisionLine(context, policy, provision)}`);
}

/** What the part does not hold, because there is no way to it from today. */
function leftOutLine(
  { messages, language }: Context,
  policy: PolicyDocument,
  { leftOut = [] }: FoundBy,
): string[] {
  const names = namesOf(policy, language, messages);
  return leftOut.length === 0
    ? []
    : [messages.evidence.fitLeftOut(messages.format.list(leftOut.map(names.parameter)))];
}

function costTable(
  { messages: { inference, format } }: Context,
  rows: readonly (readonly [name: string, costed: Costed])[],
): string {
  const { monthly, annual } = inference.fit;
  return alignedTable([
    [format.unitNote(format.units.yuan), monthly, annual],
    ...rows.map(([name, { cost }]) => [
      name,
      signed(cost.monthly, formatYuanShort),
      signed(cost.annual, formatYuanShort),
    ]),
  ]);
}

function frontierTable(
  { messages: { evidence, inference } }: Context,
  { higher, lower }: FitOptions,
  points: readonly FrontierPoint[],
): string {
  if (points.length === 0) return `${evidence.fitNothing}\n`;
  const { monthly, annual } = inference.fit;
  return alignedTable([
    [higher, lower, monthly, annual, ''],
    ...points.map((point) => [
      formatYuanShort(point.higher),
      formatYuanShort(point.lower),
      signed(point.cost.monthly, formatYuanShort),
      signed(point.cost.annual, formatYuanShort),
      evidence.fitStopped[point.stoppedBy],
    ]),
  ]);
}
