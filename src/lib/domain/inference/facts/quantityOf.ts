import { fenFromYuan } from '../../money/fen.ts';
import type { ModelCell, RosterModel } from '../program/rosterModel.ts';
import { admittedRange, factId, type FactId, type Facts, type HeadCount } from './facts.ts';
import { meanInterval } from './meanInterval.ts';
import type { Quantity, Range } from './quantity.ts';

/** A fact as a measured quantity and what it is stated to be. */
export interface StatedFact {
  readonly fact: FactId;
  readonly quantity: Quantity;
  readonly stated: Range;
}

/** Every fact of a document that constrains a roster, in its order. */
export function statedFacts(facts: Facts): StatedFact[] {
  return [
    {
      fact: factId.workers,
      quantity: { kind: 'workers' },
      stated: people({ count: facts.workers }),
    },
    ...(facts.steps ?? []).map((fact, i): StatedFact => {
      const { from, to } = fact;
      return { fact: factId.steps(i), quantity: { kind: 'steps', from, to }, stated: people(fact) };
    }),
    ...statedMean(facts),
    ...(facts.roles ?? []).map((fact, i): StatedFact => {
      const { of } = fact;
      return { fact: factId.roles(i), quantity: { kind: 'roles', of }, stated: people(fact) };
    }),
    ...statedMinima(facts),
  ];
}

function people(count: HeadCount): Range {
  const { min, max } = admittedRange(count);
  return { min: BigInt(min), max: max === null ? null : BigInt(max) };
}

/** The bills, in whole fen, whose mean rounds to the one stated. */
function statedMean({ mean, workers }: Facts): StatedFact[] {
  if (mean === undefined) return [];
  const { least, above } = meanInterval(mean);
  const all = BigInt(workers);
  const half = (value: bigint): bigint => (value > 0n ? (value + 1n) / 2n : value / 2n);
  const stated = { min: half(least * all), max: half(above * all) - 1n };
  return [{ fact: factId.mean, quantity: { kind: 'bill' }, stated }];
}

function statedMinima({ minimumByRole = {}, minimumMode = 'step' }: Facts): StatedFact[] {
  if (minimumMode === 'topUp') return [];
  return Object.entries(minimumByRole).map(([post, amount]) => ({
    fact: factId.minimum(post),
    quantity: { kind: 'belowMinimum', post, minimum: fenFromYuan(amount) ?? 0n },
    stated: people({ count: 0 }),
  }));
}

/** How much one worker in each cell adds to a quantity. */
export function weights(model: RosterModel, quantity: Quantity): bigint[] {
  const postOf = (cell: ModelCell): string => model.policy.posts[cell.post]?.id ?? '';
  const counting = (counts: (cell: ModelCell) => boolean): bigint[] =>
    model.cells.map((cell) => (counts(cell) ? 1n : 0n));
  switch (quantity.kind) {
    case 'workers':
      return counting(() => true);
    case 'steps':
      return counting(({ step }) => quantity.from <= step && step <= quantity.to);
    case 'bill':
      return model.cells.map(({ pay }) => pay);
    case 'roles':
      return counting((cell) => quantity.of.includes(postOf(cell)));
    case 'belowMinimum':
      return counting(
        (cell) => postOf(cell) === quantity.post && cell.stepWorth < quantity.minimum,
      );
  }
}
