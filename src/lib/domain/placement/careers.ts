import type { Worker } from '../roster/worker.ts';
import { careerInputs, careerKey, type Career, type CareerInputs } from './career.ts';

/**
 * A roster folded to distinct careers with their head-counts, in the order in which they first
 * appear. For the drill-downs, the workers of each community by the place of their career in
 * `list`, one entry a worker.
 */
export class Careers {
  readonly list: readonly Career[];
  readonly byCommunity: ReadonlyMap<string, readonly number[]>;

  constructor(list: readonly Career[], byCommunity: ReadonlyMap<string, readonly number[]>) {
    this.list = list;
    this.byCommunity = byCommunity;
  }
}

/** A roster's careers, and the place in their list of each worker's, in the order of the workers. */
export interface NumberedCareers {
  readonly careers: Careers;
  readonly places: readonly number[];
}

/** Folds a roster by everything that places a worker on the ladder. */
export function foldCareers(workers: Iterable<Worker>): Careers {
  return numberCareers(workers).careers;
}

/** Folds a roster, and says of each worker which career it is. */
export function numberCareers(workers: Iterable<Worker>): NumberedCareers {
  const placeOf = new Map<string, number>();
  const inputs: CareerInputs[] = [];
  const counts: number[] = [];
  const places: number[] = [];
  const byCommunity = new Map<string, number[]>();
  for (const worker of workers) {
    const key = careerKey(worker);
    const place = placeOf.get(key) ?? inputs.length;
    if (place === inputs.length) {
      placeOf.set(key, place);
      inputs.push(careerInputs(worker));
    }
    counts[place] = (counts[place] ?? 0) + 1;
    places.push(place);
    const members = byCommunity.get(worker.communityId) ?? [];
    byCommunity.set(worker.communityId, members);
    members.push(place);
  }
  const list = inputs.map((career, i) => ({ ...career, workers: counts[i] ?? 0 }));
  return { careers: new Careers(list, byCommunity), places };
}
