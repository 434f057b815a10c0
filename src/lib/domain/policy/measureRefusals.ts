import { amountRefusal } from './amountText.ts';
import type { Fact } from './policySchema.ts';
import { refusal, type Refusal } from './refusal.ts';

/**
 * What is wrong with the number of a fact: figures of people or communities are whole numbers, all
 * others are amounts.
 */
export function measureRefusals({ measure, value }: Fact, i: number): Refusal[] {
  if (!measure || value === undefined) return [];
  const path = `facts[${String(i)}].value`;
  switch (measure.kind) {
    case 'workers':
    case 'steps':
    case 'communities':
    case 'recipients':
    case 'assessedCommunities':
      return /^\d{1,9}$/.test(value) ? [] : [refusal(path, 'wrong_format', value, ['0, 1, 2 …'])];
    default: {
      const code = amountRefusal(value);
      return code ? [refusal(path, code, value)] : [];
    }
  }
}
