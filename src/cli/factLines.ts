import { factId } from '../lib/domain/inference/facts/facts.ts';
import { roundingOf } from '../lib/domain/inference/facts/meanInterval.ts';
import { statedFacts } from '../lib/domain/inference/facts/quantityOf.ts';
import { quantityText, rangeText } from '../lib/messages/quantityText.ts';
import type { Context } from './context.ts';
import type { FactInputs } from './factInputs.ts';

/** The facts that a result relies on, one a line, under a heading. */
export function factLines({ messages }: Context, { facts, names }: FactInputs): string {
  const { inference, evidence } = messages;
  const lines = statedFacts(facts).flatMap(({ fact, quantity, stated }) => {
    if (fact === factId.mean || quantity.kind === 'belowMinimum') return [];
    const value = rangeText(messages, quantity, stated);
    return [inference.fact(quantityText(messages, names, quantity), value)];
  });
  if (facts.mean) lines.push(inference.mean(facts.mean.value, roundingOf(facts.mean)));
  const mode = evidence.minimaKinds[facts.minimumMode ?? 'step'];
  for (const [post, amount] of Object.entries(facts.minimumByRole ?? {}))
    lines.push(inference.minimum(names.post(post), amount, mode));
  return [inference.facts, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
