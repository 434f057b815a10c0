import { atLeastMore } from '../lib/domain/inference/fit/atLeastMore.ts';
import type { CostMeter, SpendingLimit } from '../lib/domain/inference/fit/costMeter.ts';
import { floorForPosts } from '../lib/domain/inference/fit/floorForPosts.ts';
import { floorFrontier } from '../lib/domain/inference/fit/floorFrontier.ts';
import { keepGaps } from '../lib/domain/inference/fit/keepGaps.ts';
import { largestFraction } from '../lib/domain/inference/fit/largestFraction.ts';
import { largestUplift } from '../lib/domain/inference/fit/largestUplift.ts';
import { percentOf } from '../lib/domain/money/divide.ts';
import { fenFromYuan, type Fen } from '../lib/domain/money/fen.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { Context } from './context.ts';
import { WrongUsage } from './exit.ts';
import type { FoundFit } from './foundFit.ts';
import type { InputOptions, Inputs } from './inputs.ts';

/** The ways to look for what fits. */
export const fitMethods = [
  'fraction',
  'floor',
  'frontier',
  'uplift',
  'at-least',
  'keep-gaps',
] as const;

export interface FitOptions extends InputOptions {
  readonly method: (typeof fitMethods)[number];
  readonly budget?: string;
  readonly per: 'month' | 'year';
  readonly posts?: string;
  readonly higher: string;
  readonly lower: string;
  readonly amount?: string;
}

/** Looks for what fits in the way that the options choose. Throws WrongUsage. */
export function chosenFit(
  options: FitOptions,
  { policy, scenario }: Inputs,
  meter: CostMeter,
  context: Context,
): FoundFit {
  const { format, evidence, inference } = context.messages;
  const limit = (): SpendingLimit => spendingLimit(options, context);
  switch (options.method) {
    case 'fraction': {
      const fit = largestFraction(meter, scenario, limit());
      if (!fit) return { kind: 'nothing' };
      const percent = percentOf(BigInt(Math.round(Number(fit.fraction) * 10_000)), 10_000n);
      return { kind: 'fit', fit, result: evidence.fitFraction(format.percent(percent)) };
    }
    case 'floor': {
      const posts = namedPosts(options, policy, 'posts', context);
      const fit = floorForPosts(meter, scenario, posts, limit());
      if (!fit) return { kind: 'nothing' };
      const stopped = evidence.fitStopped[fit.stoppedBy];
      const result = `${evidence.fitFloor(format.shortYuan(fit.floor))} (${stopped})`;
      return { kind: 'fit', fit, result };
    }
    case 'frontier': {
      const higher = namedPosts(options, policy, 'higher', context);
      const lower = namedPosts(options, policy, 'lower', context);
      const both = higher.filter((post) => lower.includes(post));
      if (both.length > 0) throw new WrongUsage(inference.usage.sameTiers(format.list(both)));
      return {
        kind: 'frontier',
        points: floorFrontier(meter, scenario, { higher, lower }, limit()),
      };
    }
    case 'uplift': {
      const all = policy.posts.map(({ id }) => id);
      const posts = options.posts ? namedPosts(options, policy, 'posts', context) : all;
      const fit = largestUplift(meter, scenario, posts, limit());
      if (!fit) return { kind: 'nothing' };
      return { kind: 'fit', fit, result: evidence.fitUplift(format.shortYuan(fit.uplift)) };
    }
    case 'at-least': {
      const costed = atLeastMore(meter, scenario, amountOf(options, 'amount', context));
      return costed ? { kind: 'costed', costed } : { kind: 'nothing' };
    }
    case 'keep-gaps':
      return { kind: 'costed', costed: keepGaps(meter, scenario) };
  }
}

/** The budget of the options as a limit. Throws WrongUsage where it is left out or no amount. */
export function spendingLimit(options: FitOptions, context: Context): SpendingLimit {
  const per = options.per === 'month' ? 'monthly' : 'annual';
  return { per, amount: amountOf(options, 'budget', context) };
}

function amountOf(
  options: FitOptions,
  name: 'budget' | 'amount',
  { messages: { inference } }: Context,
): Fen {
  const text = options[name];
  if (text === undefined) throw new WrongUsage(inference.usage.needs(options.method, `--${name}`));
  const amount = fenFromYuan(text);
  if (amount === null || amount < 0n) throw new WrongUsage(inference.usage.amount);
  return amount;
}

function namedPosts(
  options: FitOptions,
  policy: PolicyDocument,
  name: 'posts' | 'higher' | 'lower',
  { messages: { inference, format } }: Context,
): string[] {
  const text = options[name];
  if (text === undefined) throw new WrongUsage(inference.usage.needs(options.method, `--${name}`));
  const known = policy.posts.map(({ id }) => id);
  const posts = text.split(/[,，]/).map((post) => post.trim());
  if (!posts.every((post) => known.includes(post)))
    throw new WrongUsage(inference.usage.posts(format.list(known)));
  return posts;
}
