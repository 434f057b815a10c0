import type { Bounds } from '../domain/inference/bounds/bounds.ts';
import type { Solver } from '../domain/inference/program/integerProgram.ts';
import { rangeOf } from '../domain/readings/consequences.ts';
import type { Reading, ReadingState } from '../domain/readings/reading.ts';
import { readingsOf, standardState } from '../domain/readings/readingsOf.ts';
import { sameScenario } from '../domain/scenario/editScenario.ts';
import { LatestAnswer } from './latestAnswer.svelte.ts';
import type { ScenarioDesk } from './scenarioDesk.svelte.ts';

/** The readings of the letter: which hold, and what the published figures allow on each. */
export class ReadingsDesk {
  readonly readings: readonly Reading[];
  readonly ranges = new LatestAnswer<Readonly<Record<string, Bounds>>>();
  readonly #desk: ScenarioDesk;
  readonly #solver: Solver;

  constructor(desk: ScenarioDesk, solver: Solver) {
    this.#desk = desk;
    this.#solver = solver;
    this.readings = readingsOf(desk.policy);
  }

  get state(): ReadingState {
    const { scenario, factSwitches, year } = this.#desk;
    return { scenario, switches: factSwitches, year };
  }

  /** Sets a reading in the shared scenario and facts. */
  choose(reading: Reading, option: string): void {
    this.#put(reading.choose(this.state, option));
  }

  /** Sets every reading back to its default. */
  reset(): void {
    this.#put(standardState(this.#desk.policy, this.state));
  }

  #put({ scenario, switches }: ReadingState): void {
    const desk = this.#desk;
    desk.factSwitches = switches;
    if (sameScenario(scenario, desk.scenario)) return;
    desk.setToday(scenario.baseline?.provisions ?? []);
    desk.choose(scenario);
  }

  /** The range of one reading, as far as it has been solved. */
  rangeOf(reading: Reading, option: string): Bounds | null {
    return this.ranges.value?.[keyOf(reading, option)] ?? null;
  }

  /** Solves the range of every reading that has one, one after the other. */
  async solve(): Promise<void> {
    const { state } = this;
    const { policy } = this.#desk;
    await this.ranges.ask(async (signal) => {
      const solved: Record<string, Bounds> = {};
      for (const reading of this.readings.filter(({ moves }) => moves.range))
        for (const { id } of reading.options) {
          const range = await rangeOf(reading, id, state, policy, this.#solver, { signal });
          if (range) solved[keyOf(reading, id)] = range;
        }
      return solved;
    });
  }

  stop(): void {
    this.ranges.cancel();
  }
}

function keyOf({ id }: Reading, option: string): string {
  return `${id}.${option}`;
}
