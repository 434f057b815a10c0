import { noChange } from '../domain/budget/simulate.ts';
import type { Solver } from '../domain/inference/program/integerProgram.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { RosterOrigin } from '../domain/roster/rosterOrigin.ts';
import type { Scenario } from '../domain/scenario/provision.ts';
import type { PseudonymKey } from '../io/privacy/pseudonymKey.ts';
import type { RosterStore } from '../engine/rosterStore.ts';
import type { Desk } from './desk.ts';
import { EngineDesk } from './engineDesk.svelte.ts';
import type { FoldedRoster, RosterRows } from './foldedRoster.ts';
import { ScenarioDesk } from './scenarioDesk.svelte.ts';

/** A roster that fits the policy in use: folded for the figures, its rows for lists of people. */
export interface RosterInUse {
  readonly origin: RosterOrigin;
  readonly folded: FoldedRoster;
  /** asked for only when somebody wants rows; may fetch them */
  readonly rows: () => Promise<RosterRows>;
  /** what the identifiers were replaced with, where they were in this visit; in memory alone */
  readonly key?: PseudonymKey;
}

interface Setting {
  readonly policy: PolicyDocument;
  readonly roster: RosterInUse;
  readonly initial: Scenario;
  readonly solver: Solver;
  readonly supported: () => boolean;
  readonly open: (policy: PolicyDocument) => Promise<RosterStore>;
}

/**
 * The policy and the roster in use, and the desk that pages work at. Replacing either makes a new
 * desk at once and wholly; `version` changes with it, and pages are made anew.
 */
export class Workspace {
  #desk = $state.raw<Desk>() as Desk;
  #version = $state(0);
  #roster = $state.raw<RosterInUse>() as RosterInUse;
  #started = false;
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#roster = setting.roster;
    this.#desk = this.#deskFor(
      new ScenarioDesk({
        policy: setting.policy,
        population: setting.roster.folded.population,
        initial: setting.initial,
      }),
      setting.roster,
    );
  }

  get desk(): Desk {
    return this.#desk;
  }

  /** Changes whenever the desk is another one. */
  get version(): number {
    return this.#version;
  }

  get policy(): PolicyDocument {
    return this.#desk.scenario.policy;
  }

  get roster(): RosterInUse {
    return this.#roster;
  }

  /** Takes up the remembered scenario and starts the database: once the page is alive. */
  start(): void {
    this.#started = true;
    this.#desk.scenario.restore();
    void this.#desk.engine.start();
  }

  /** Puts another roster in place. The scenario stays as it is, with its undo. */
  useRoster(roster: RosterInUse): void {
    const { scenario } = this.#desk;
    scenario.usePopulation(roster.folded.population);
    this.#replace(scenario, roster);
  }

  /**
   * Puts another policy in place, with a roster that fits it. A scenario that is given is taken up
   * (it must have passed `parseScenario` with the policy) and kept for the next visit; else the one
   * remembered for the policy, or none.
   */
  usePolicy(policy: PolicyDocument, roster: RosterInUse, scenario?: Scenario): void {
    const next = new ScenarioDesk({
      policy,
      population: roster.folded.population,
      initial: scenario ?? noChange,
    });
    next.year = this.#desk.scenario.year;
    if (scenario === undefined) next.restore();
    else next.remember();
    this.#replace(next, roster);
  }

  #replace(scenario: ScenarioDesk, roster: RosterInUse): void {
    const { engine } = this.#desk;
    this.#roster = roster;
    this.#desk = this.#deskFor(scenario, roster);
    this.#version += 1;
    void engine.close();
    if (this.#started) void this.#desk.engine.start();
  }

  #deskFor(scenario: ScenarioDesk, { folded, rows, origin }: RosterInUse): Desk {
    const { supported, open, solver } = this.#setting;
    const { policy } = scenario;
    let asked: Promise<RosterRows> | null = null;
    const once = (): Promise<RosterRows> => {
      asked ??= rows().catch((failure: unknown) => {
        asked = null;
        throw failure;
      });
      return asked;
    };
    const engine = new EngineDesk({
      cells: folded.population.grade,
      rows: once,
      supported,
      open: () => open(policy),
    });
    return { roster: folded, origin, rows: once, scenario, engine, solver };
  }
}
