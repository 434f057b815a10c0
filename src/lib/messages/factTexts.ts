import { factId, type Facts } from '../domain/inference/facts/facts.ts';
import { roundingOf } from '../domain/inference/facts/meanInterval.ts';
import { statedFacts } from '../domain/inference/facts/quantityOf.ts';
import type { Messages } from './index.ts';
import type { Names } from './names.ts';
import { quantityText, rangeText } from './quantityText.ts';

/** Every fact that a result relies on, in words, in the order of the facts document. */
export function factTexts(messages: Messages, names: Names, facts: Facts): string[] {
  const { inference, evidence } = messages;
  const texts = statedFacts(facts).flatMap(({ fact, quantity, stated }) => {
    if (fact === factId.mean || quantity.kind === 'belowMinimum') return [];
    const value = rangeText(messages, quantity, stated);
    return [inference.fact(quantityText(messages, names, quantity), value)];
  });
  if (facts.mean) texts.push(inference.mean(facts.mean.value, roundingOf(facts.mean)));
  const mode = evidence.minimaKinds[facts.minimumMode ?? 'step'];
  for (const [post, amount] of Object.entries(facts.minimumByRole ?? {}))
    texts.push(inference.minimum(names.post(post), amount, mode));
  return texts;
}
