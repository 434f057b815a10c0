import type { AssessmentRule } from '../assessment/assessmentRule.ts';
import { ratedBy, type Rated } from '../assessment/ratedCells.ts';
import { PlacedCareers, type Placed } from '../placement/placeCareers.ts';
import { standing, type Transitions } from '../placement/transitions.ts';
import type { CompiledPolicy } from '../rules/compiledPolicy.ts';
import { Remembered } from '../remembered.ts';
import { sumOf, type Fen } from '../money/fen.ts';
import type { BonusCells, GradeCells } from '../roster/cells.ts';
import { peopleByAppraisal, recipientsIn, workersIn } from '../roster/headcount.ts';
import type { PayTables, PlaceTable } from '../rules/payTables.ts';
import { bonusByRating, placeBill } from './bill.ts';
import type { Population } from './population.ts';

/**
 * A month with everybody settled: what is paid, who stands on which step, how communities are
 * rated. Budgets, reach, impact and warnings read it, and nobody asks again where people stand.
 */
export interface SettledMonth extends CompiledPolicy, Rated {
  readonly people: Population;
  /** how many the roster holds, and the bonus roll; those of the roll by appraisal */
  readonly workers: number;
  readonly recipients: number;
  readonly appraised: readonly number[];
  /** null where the steps are those of the roster */
  readonly placed: Placed | null;
  /** everybody on the step of the roster, moving nowhere */
  readonly unmoved: Transitions;
  /** the workers on the steps that they stand on */
  readonly cells: GradeCells;
  /** what the workers draw together of each item that hangs on the post and step, in fen */
  readonly bills: ReadonlyMap<string, Fen>;
  /** the part of the grade allowance that is paid by performance, in fen */
  readonly performanceBill: Fen;
  /** the year's bonus of the whole roll, before any award is taken out of it, in fen */
  readonly bonusSum: Fen;
}

/** Rules for ratings kept for a roll: enough for today, a proposal in phases, and going back. */
const KEPT = 8;

/** Months kept, and tables with what they come to: a scenario in phases, and the last of a drag. */
const MONTHS_KEPT = 64;
const TABLES_KEPT = 128;

/** Settles the same people under one compiled month after another. */
export class Settlement {
  readonly people: Population;
  readonly #unmoved: Transitions;
  readonly #counts: Pick<SettledMonth, 'workers' | 'recipients' | 'appraised'>;
  readonly #careers: PlacedCareers | null;
  readonly #rated = new Remembered<AssessmentRule | null, Rated>(KEPT);
  readonly #settled = new Remembered<CompiledPolicy, SettledMonth>(MONTHS_KEPT);
  readonly #bills = new Remembered<PlaceTable, Map<GradeCells, Fen>>(TABLES_KEPT);
  readonly #bonuses = new Remembered<PayTables['communityBonus'], Map<BonusCells, Fen>>(
    TABLES_KEPT,
  );

  constructor(people: Population) {
    this.people = people;
    this.#unmoved = standing(people.grade);
    this.#counts = {
      workers: workersIn(people.grade),
      recipients: recipientsIn(people.bonus),
      appraised: peopleByAppraisal(people.bonus),
    };
    this.#careers = people.careers ? new PlacedCareers(people.careers) : null;
  }

  /** Places everybody and rates every community; one compiled month gives one settled month. */
  settle(month: CompiledPolicy): SettledMonth {
    return this.#settled.get(month, () => this.#settle(month));
  }

  #settle({ tables, rules }: CompiledPolicy): SettledMonth {
    const { placement, assessment } = rules;
    const placed = placement && this.#careers ? this.#careers.under(placement) : null;
    const cells = placed?.cells ?? this.people.grade;
    const bill = (table: PlaceTable): Fen =>
      once(this.#bills, table, cells, () => placeBill(cells, table));
    const { bonus, communities, ratings } = this.#rated.get(assessment, () =>
      ratedBy(assessment, this.people),
    );
    return {
      tables,
      rules,
      people: this.people,
      workers: this.#counts.workers,
      recipients: this.#counts.recipients,
      appraised: this.#counts.appraised,
      placed,
      unmoved: this.#unmoved,
      cells,
      bonus,
      communities,
      ratings,
      bills: new Map(Object.entries(tables.place).map(([id, table]) => [id, bill(table)])),
      performanceBill: tables.gradePerformance ? bill(tables.gradePerformance) : 0n,
      bonusSum: once(this.#bonuses, tables.communityBonus, bonus, () =>
        sumOf(bonusByRating(bonus, tables)),
      ),
    };
  }
}

/** A table that a change left as it was costs the same people what it cost them before. */
function once<Table, Cells>(
  bills: Remembered<Table, Map<Cells, Fen>>,
  table: Table,
  cells: Cells,
  work: () => Fen,
): Fen {
  const byCells = bills.get(table, () => new Map<Cells, Fen>());
  const bill = byCells.get(cells) ?? work();
  byCells.set(cells, bill);
  return bill;
}
