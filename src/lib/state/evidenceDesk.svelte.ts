import type { Bounds } from '../domain/inference/bounds/bounds.ts';
import { provenOrOuter, type OuterBounds } from '../domain/inference/bounds/outerBounds.ts';
import {
  explainConflicts,
  type ConflictReport,
} from '../domain/inference/conflicts/explainConflicts.ts';
import {
  nestedFacts,
  type FactSwitches,
  type NestedFacts,
} from '../domain/inference/facts/factSwitches.ts';
import type { Facts } from '../domain/inference/facts/facts.ts';
import {
  valueOfInformation,
  type InformationReport,
} from '../domain/inference/information/valueOfInformation.ts';
import type { Solver } from '../domain/inference/program/integerProgram.ts';
import { rosterModel } from '../domain/inference/program/rosterModel.ts';
import {
  onLadder,
  tryReadings,
  type TriedReading,
} from '../domain/inference/readings/tryReadings.ts';
import { publishedReadings, type LadderReading } from '../domain/inference/readings/ladders.ts';
import { LatestAnswer } from './latestAnswer.svelte.ts';
import { promptly } from './promptly.ts';
import type { ScenarioDesk } from './scenarioDesk.svelte.ts';

/** One set of facts with the interval that it leaves. */
export interface NestedBounds extends NestedFacts {
  readonly bounds: Bounds | OuterBounds;
}

/** A count of finished steps, for long work. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What the published figures can and cannot tell about the scenario in hand. */
export class EvidenceDesk {
  /** the ladder taken to be in force; null is the policy's own */
  reading = $state.raw<LadderReading | null>(null);
  /** a ladder of the reader's own to try beside the published readings; null while there is none */
  ownLadder = $state.raw<readonly string[] | null>(null);
  readonly bounds = new LatestAnswer<readonly NestedBounds[]>();
  readonly conflicts = new LatestAnswer<ConflictReport>();
  readonly readings = new LatestAnswer<readonly TriedReading[]>();
  readonly information = new LatestAnswer<InformationReport>();
  #progress = $state.raw<Progress | null>(null);
  readonly #desk: ScenarioDesk;
  readonly #solver: Solver;

  /** All facts switched on, nested; the last set holds every one. */
  readonly nested = $derived.by(() => nestedFacts(this.#desk.policy, this.switches));

  constructor(desk: ScenarioDesk, solver: Solver) {
    this.#desk = desk;
    this.#solver = solver;
  }

  /** shared by all pages, with the scenario */
  get switches(): FactSwitches {
    return this.#desk.factSwitches;
  }

  set switches(switches: FactSwitches) {
    this.#desk.factSwitches = switches;
  }

  get progress(): Progress | null {
    return this.#progress;
  }

  /** Every fact switched on; null where the policy publishes none. */
  get facts(): Facts | null {
    return this.nested[this.nested.length - 1]?.facts ?? null;
  }

  /** Solves the bounds of every nested set, and looks for conflicts where the last has no roster. */
  async solve(): Promise<void> {
    const { nested } = this;
    await this.bounds.ask(async (signal) => {
      const solved: NestedBounds[] = [];
      for (const set of nested) {
        const model = rosterModel(this.#input(set.facts));
        const bounds = await provenOrOuter(model, promptly(this.#solver, signal));
        solved.push({ ...set, bounds });
      }
      return solved;
    });
  }

  /** Explains which of the facts cannot all hold. */
  async explain(): Promise<void> {
    const { facts } = this;
    if (facts)
      await this.conflicts.ask((signal) =>
        explainConflicts(this.#input(facts), this.#solver, { signal }),
      );
  }

  /** Tries the readings of the ladder with the facts switched on. */
  async tryReadings(): Promise<void> {
    const { facts } = this;
    if (!facts) return;
    const { policy, scenario, year, population } = this.#desk;
    const roster = population.grade;
    await this.readings.ask((signal) =>
      tryReadings({ policy, scenario, facts, year, roster }, this.#readings(), this.#solver, {
        signal,
      }),
    );
  }

  /** Ranks what could be found out; shows its progress, and can be cancelled. */
  async inquire(): Promise<void> {
    const { facts } = this;
    if (!facts) return;
    this.#progress = { done: 0, all: 1 };
    await this.information.ask((signal) =>
      valueOfInformation(this.#input(facts), this.#solver, {
        signal,
        onProgress: (done, all) => {
          this.#progress = { done, all };
        },
      }),
    );
    this.#progress = null;
  }

  cancelInquiry(): void {
    this.information.cancel();
    this.#progress = null;
  }

  /** Drops an inquiry into facts that no longer hold. */
  forgetInquiry(): void {
    this.cancelInquiry();
    this.information.forget();
  }

  /** Gives up everything that is being solved. */
  stop(): void {
    for (const answer of [this.bounds, this.conflicts, this.readings]) answer.cancel();
    this.cancelInquiry();
  }

  #readings(): LadderReading[] {
    const published = publishedReadings(this.#desk.policy);
    return this.ownLadder ? [...published, { id: 'own', amounts: this.ownLadder }] : published;
  }

  #input(facts: Facts) {
    const { policy, scenario, year } = this.#desk;
    const held = this.reading ? onLadder(scenario, this.reading.amounts) : scenario;
    return { policy, scenario: held, facts, year };
  }
}
