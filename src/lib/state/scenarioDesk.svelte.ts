import { simulateIn, noChange } from '../domain/budget/simulate.ts';
import { SettledYear } from '../domain/budget/settledYear.ts';
import type { Population } from '../domain/budget/population.ts';
import { publishedOnly, type FactSwitches } from '../domain/inference/facts/factSwitches.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import {
  amountOf,
  sameScenario,
  withBaseline,
  withFloors,
  withoutProvision,
  withProvision,
} from '../domain/scenario/editScenario.ts';
import { withoutParameter, withParameter } from '../domain/scenario/editParameter.ts';
import { withPeriod, type Period } from '../domain/scenario/parameterPeriod.ts';
import type { Provision, Scenario } from '../domain/scenario/provision.ts';
import { applyProvisions } from '../domain/scenario/provisionSettings.ts';
import type { Settings } from '../domain/policy/settings.ts';
import { settingsAt } from '../domain/policy/settingsAt.ts';
import { settingsOfMonth } from '../domain/scenario/impactMonth.ts';
import { fittingScenario } from '../domain/scenario/fittingScenario.ts';
import { costedYears } from './costedYears.ts';
import { History } from './history.svelte.ts';
import { ScenarioStorage } from './scenarioStorage.ts';

interface Setting {
  readonly policy: PolicyDocument;
  readonly population: Population;
  readonly initial: Scenario;
}

/** Whether an edit is only shown for now, as while dragging, or kept for undo. */
export type Hold = 'preview' | 'keep';

/**
 * The scenario being edited and what it costs. Computed from cells × tables on every change, so
 * a drag never waits for the database.
 */
export class ScenarioDesk {
  readonly policy: PolicyDocument;
  #year = $state(costedYears[0] ?? 2022);
  /** what is held to be true of a roster that nobody has published, for every page that asks */
  factSwitches = $state.raw<FactSwitches>(publishedOnly);
  #population = $state.raw<Population>() as Population;
  readonly #history: History<Scenario>;
  readonly #kept: ScenarioStorage;
  #remembered = $state(false);
  #leftOut = $state.raw<readonly Provision[]>([]);
  readonly #settled = $derived.by(
    () => new SettledYear({ policy: this.policy, population: this.population, year: this.year }),
  );
  readonly simulation = $derived.by(() => simulateIn(this.#settled, this.scenario));

  /** What holds in December of the year before any change: the policy and what is counted as today. */
  readonly todaySettings: Settings = $derived.by(() =>
    applyProvisions(settingsAt(this.policy, `${String(this.year)}-12`), this.today),
  );

  /** The same with every change of the scenario, whatever its dates: what its editors show. */
  readonly proposedSettings: Settings = $derived.by(() =>
    applyProvisions(this.todaySettings, this.scenario.provisions),
  );

  /** What holds in the month that monthly figures are of, before the change and after. */
  readonly monthSettings: Readonly<Record<'today' | 'proposed', Settings>> = $derived.by(() => {
    const { month } = this.simulation.impact;
    return {
      today: settingsOfMonth(this.policy, withBaseline(noChange, this.today), month),
      proposed: settingsOfMonth(this.policy, this.scenario, month),
    };
  });

  constructor({ policy, population, initial }: Setting) {
    this.policy = policy;
    this.#population = population;
    this.#kept = new ScenarioStorage(policy);
    this.#history = new History(initial, sameScenario);
  }

  /** The calendar year that is costed. */
  get year(): number {
    return this.#year;
  }

  set year(year: number) {
    this.#year = year;
    this.#kept.keepYear(year);
  }

  get population(): Population {
    return this.#population;
  }

  /** Counts other people; the scenario and its undo stay. */
  usePopulation(population: Population): void {
    this.#population = population;
  }

  get scenario(): Scenario {
    return this.#history.current;
  }

  get changesNothing(): boolean {
    return this.scenario.provisions.length === 0;
  }

  /** Whether the scenario as it stands is kept for the next visit. */
  get remembered(): boolean {
    return this.#remembered;
  }

  /** What the remembered scenario changed that the policy has no place for. */
  get leftOut(): readonly Provision[] {
    return this.#leftOut;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  undo(): void {
    this.#history.undo();
    this.remember();
  }

  redo(): void {
    this.#history.redo();
    this.remember();
  }

  /** Puts another scenario in place, keeping what is taken to be in force today. */
  choose(scenario: Scenario): void {
    this.#put(withBaseline(scenario, this.today), 'keep');
  }

  /** Takes every change away; what is taken to be in force today stays. */
  reset(): void {
    this.choose(noChange);
  }

  /** What is taken to be in force today beside the policy, such as the old minima. */
  get today(): readonly Provision[] {
    return this.scenario.baseline?.provisions ?? [];
  }

  setToday(provisions: readonly Provision[]): void {
    this.#put(withBaseline(this.scenario, provisions), 'keep');
  }

  floorOf(post: string): string | null {
    return amountOf(this.scenario, 'grade_floor', post);
  }

  setFloors(floors: Readonly<Record<string, string | null>>, hold: Hold): void {
    this.#put(withFloors(this.scenario, floors), hold);
  }

  /** Puts a provision at an index, or adds it at the end where the index is past the last. */
  setProvision(index: number, provision: Provision, hold: Hold = 'keep'): void {
    this.#put(withProvision(this.scenario, index, provision), hold);
  }

  /** Sets a parameter of the policy; null where it is to hold none. */
  setParameter(id: string, value: string | null, hold: Hold = 'keep'): void {
    this.#put(withParameter(this.scenario, this.policy, this.todaySettings, id, value), hold);
  }

  /** Lets the scenario's value of a parameter hold in these months alone. */
  setPeriod(id: string, period: Period): void {
    this.#put(withPeriod(this.scenario, id, period), 'keep');
  }

  /** Leaves a parameter as it is today. */
  resetParameter(id: string): void {
    this.#put(withoutParameter(this.scenario, id, this.todaySettings), 'keep');
  }

  removeProvision(index: number): void {
    this.#put(withoutProvision(this.scenario, index), 'keep');
  }

  /**
   * Takes up the year and the scenario of the last visit, where one is remembered: as much of it as fits the
   * policy, which may have been replaced by another edition since. The rest is `leftOut`. One of
   * which nothing fits is none.
   */
  restore(): void {
    this.#year = this.#kept.year() ?? this.#year;
    const kept = this.#kept.scenario();
    if (kept === null) return;
    const { scenario, dropped } = fittingScenario(kept, this.policy);
    this.#leftOut = dropped;
    const nothingFits = scenario.provisions.length === 0 && scenario.baseline === undefined;
    if (nothingFits && dropped.length > 0) return;
    this.#history.restart(scenario);
    this.#remembered = true;
  }

  #put(scenario: Scenario, hold: Hold): void {
    if (hold === 'preview') this.#history.preview(scenario);
    else {
      this.#history.set(scenario);
      this.remember();
    }
  }

  /** Keeps the scenario as it stands for the next visit, where the browser allows it. */
  remember(): void {
    this.#remembered = this.#kept.keepScenario(this.scenario);
  }
}
