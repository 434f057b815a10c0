import { provenOrOuter, type OuterBounds } from '../domain/inference/bounds/outerBounds.ts';
import type { Bounds } from '../domain/inference/bounds/bounds.ts';
import { factsOf } from '../domain/inference/facts/factSwitches.ts';
import type { Facts } from '../domain/inference/facts/facts.ts';
import type { Solver } from '../domain/inference/program/integerProgram.ts';
import { rosterModel } from '../domain/inference/program/rosterModel.ts';
import { LatestAnswer } from './latestAnswer.svelte.ts';
import { promptly } from './promptly.ts';
import type { ScenarioDesk } from './scenarioDesk.svelte.ts';

/** What the facts allow of the scenario in hand, and the facts that it relies on. */
export interface FoundRange {
  readonly facts: Facts;
  readonly bounds: Bounds | OuterBounds;
}

/** The range of the scenario in hand over every roster that agrees with the facts switched on. */
export class RangeDesk {
  readonly #desk: ScenarioDesk;
  readonly #solver: Solver;
  readonly #answer = new LatestAnswer<FoundRange>();

  constructor(desk: ScenarioDesk, solver: Solver) {
    this.#desk = desk;
    this.#solver = solver;
  }

  /** Null where the policy publishes nothing that a roster could agree with. */
  get facts(): Facts | null {
    return factsOf(this.#desk.policy, this.#desk.factSwitches);
  }

  get status(): 'none' | 'asking' | 'answered' | 'failed' {
    return this.#answer.status;
  }

  /** Of the scenario as it stands; null while it is being found, and where it can't be. */
  get found(): FoundRange | null {
    return this.#answer.status === 'answered' ? this.#answer.value : null;
  }

  /** Drops what is known of an earlier scenario, and gives up what is being found of it. */
  forget(): void {
    this.#answer.forget();
  }

  /** Finds it anew. What is being found of an earlier scenario is given up. */
  async find(): Promise<void> {
    const { facts } = this;
    if (facts === null) return;
    const { policy, scenario, year } = this.#desk;
    await this.#answer.ask(async (signal) => {
      const model = rosterModel({ policy, scenario, facts, year });
      return { facts, bounds: await provenOrOuter(model, promptly(this.#solver, signal)) };
    });
  }
}
