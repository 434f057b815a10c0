import type { Fen } from '../domain/money/fen.ts';
import type { CompiledPolicy } from '../domain/rules/compiledPolicy.ts';
import type { PayTables } from '../domain/rules/payTables.ts';
import { numberCareers } from '../domain/placement/careers.ts';
import { PlacedCareers } from '../domain/placement/placeCareers.ts';
import type { BonusCells, CommunityCells, GradeCells } from '../domain/roster/cells.ts';
import type { BonusRow, Community, Worker } from '../domain/roster/worker.ts';
import { bonusCellsFromRows, communityCellsFromRows, gradeCellsFromRows } from './cellsFromRows.ts';
import type { CallOptions, Database, ResultRow } from './database.ts';
import { nobody, payChangeFromRow, refuseUnpaid, type PayChange } from './payChange.ts';
import type { PolicyShape } from './policyShape.ts';
import { placeItems } from './payRelations.ts';
import { placedTable } from './placedRelation.ts';
import { bonusRollTable, communityTable, rosterTable } from './rosterTables.ts';
import { readCount, readFen, readOptionalNumber } from './rowReader.ts';
import type { Selection } from './selection.ts';
import { HELD, monthlyBillSql, yearlyBillSql, type BudgetBy } from './sql/budgetSql.ts';
import { bonusCellsSql, communityCellsSql, gradeCellsSql } from './sql/foldSql.ts';
import { impactSql, type GroupBy } from './sql/impactSql.ts';
import { serviceYearsSql } from './sql/serviceYearsSql.ts';
import { workersSql, type WorkersPage } from './sql/workersSql.ts';
import type { TableData } from './table.ts';
import { workerPayFromRow, type WorkerPay } from './workerPay.ts';

export interface RosterData {
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
  readonly communities: readonly Community[];
}

/** The month that is compared with, and the month that is asked about. */
export interface PayPair {
  readonly before: CompiledPolicy;
  readonly after: CompiledPolicy;
}

/** What the bonus roll costs in a year. */
export interface YearlyBill {
  readonly recipients: number;
  readonly communityBonus: Fen;
  readonly individualAward: Fen;
}

/** Workers that served from `from` to under `from` + width years; null where it is not given. */
export interface ServiceBand {
  readonly from: number | null;
  readonly workers: number;
}

/**
 * The roster in a database, and the questions that pages ask of it. Money is fen. Every method
 * rejects with an `EngineError` where the engine fails, and with a RangeError where the roster
 * holds a post, step, rating, appraisal or number of months that the policy lacks.
 */
export class RosterStore {
  readonly #database: Database;
  readonly #shape: PolicyShape;
  /** of the roster that is loaded; its rows name them by their place in the list */
  #careers: PlacedCareers | null = null;

  constructor(database: Database, shape: PolicyShape) {
    this.#database = database;
    this.#shape = shape;
  }

  /** Puts a roster in place of the one that was there, wholly or not at all. */
  async load(
    { workers, bonusRows, communities }: RosterData,
    options?: CallOptions,
  ): Promise<void> {
    const { careers, places } = numberCareers(workers);
    const tables = {
      roster: rosterTable(workers, places),
      bonus_roll: bonusRollTable(bonusRows),
      community: communityTable(communities),
    };
    await this.#database.load(tables, options);
    this.#careers = new PlacedCareers(careers);
  }

  /** Ends the database; whatever is asked later is refused. */
  close(): Promise<void> {
    return this.#database.close();
  }

  async gradeCells(selection?: Selection, options?: CallOptions): Promise<GradeCells> {
    return gradeCellsFromRows(this.#shape, await this.#ask(gradeCellsSql(selection), options));
  }

  /** In the order of the communities' ids. */
  async communityCells(options?: CallOptions): Promise<CommunityCells> {
    return communityCellsFromRows(this.#shape, await this.#ask(communityCellsSql(), options));
  }

  async bonusCells(options?: CallOptions): Promise<BonusCells> {
    return bonusCellsFromRows(this.#shape, await this.#ask(bonusCellsSql(), options));
  }

  /** One month's cost of each monthly item by its id, computed in SQL. */
  async monthlyBill(
    month: CompiledPolicy,
    by: BudgetBy = 'cells',
    options?: CallOptions,
  ): Promise<Readonly<Record<string, Fen>>> {
    const row = await this.#askForOne(this.#monthlyBillSql(month, by), options);
    refuseUnpaid(row);
    const ids = [...placeItems(month.tables).map(({ id }) => id), HELD];
    return Object.fromEntries(ids.map((id) => [id, readFen(row, id)]));
  }

  /**
   * A year's bonus and awards, computed in SQL, by the ratings of the list or those in force. The
   * award is that of all who earned it, and nothing of it is taken out of the bonus.
   */
  async yearlyBill(
    tables: PayTables,
    by: BudgetBy = 'cells',
    ratings?: ReadonlyMap<string, string>,
    options?: CallOptions,
  ): Promise<YearlyBill> {
    const row = await this.#askForOne(yearlyBillSql(this.#shape, tables, by, ratings), options);
    refuseUnpaid(row);
    return {
      recipients: readCount(row, 'recipients'),
      communityBonus: readFen(row, 'bonus'),
      individualAward: readFen(row, 'award'),
    };
  }

  /** What a change of pay does to each community, post or step of a selection that has workers. */
  async changeBy(
    by: Exclude<GroupBy, 'nothing'>,
    pay: PayPair,
    selection?: Selection,
    options?: CallOptions,
  ): Promise<readonly PayChange[]> {
    return (await this.#ask(this.#changeSql(by, pay, selection), options)).map(payChangeFromRow);
  }

  /** What a change of pay does to a selection as a whole. */
  async change(pay: PayPair, selection?: Selection, options?: CallOptions): Promise<PayChange> {
    const [row] = await this.#ask(this.#changeSql('nothing', pay, selection), options);
    return row === undefined ? nobody('all') : payChangeFromRow(row);
  }

  /** A page of workers with their own pay before and after. */
  async workers(
    pay: PayPair,
    page: WorkersPage,
    options?: CallOptions,
  ): Promise<readonly WorkerPay[]> {
    const sql = workersSql({ ...this.#relations(pay), page });
    const rows = await this.#ask(sql, options);
    return rows.map(workerPayFromRow);
  }

  /** How many workers of a selection served how long, in bands of whole years. */
  async serviceYears(
    selection: Selection,
    width: number,
    options?: CallOptions,
  ): Promise<readonly ServiceBand[]> {
    const rows = await this.#ask(serviceYearsSql(selection, width), options);
    return rows.map((row) => ({
      from: readOptionalNumber(row, 'years_from') ?? null,
      workers: readCount(row, 'workers'),
    }));
  }

  #changeSql(by: GroupBy, pay: PayPair, selection: Selection = {}): string {
    return impactSql({ ...this.#relations(pay), by, selection });
  }

  #monthlyBillSql(month: CompiledPolicy, by: BudgetBy): string {
    const placed = this.#placed({ before: month, after: month });
    return monthlyBillSql({ shape: this.#shape, tables: month.tables, placed, by });
  }

  #relations(pay: PayPair) {
    const [before, after] = [pay.before.tables, pay.after.tables];
    return { shape: this.#shape, before, after, placed: this.#placed(pay) };
  }

  /** Whom points place elsewhere than the roster says: computed in TypeScript, joined in SQL. */
  #placed({ before, after }: PayPair): TableData {
    return placedTable(this.#careers, before, after);
  }

  #ask(sql: string, options?: CallOptions): Promise<readonly ResultRow[]> {
    return this.#database.query(sql, options);
  }

  async #askForOne(sql: string, options?: CallOptions): Promise<ResultRow> {
    const [row] = await this.#ask(sql, options);
    if (row === undefined) throw new TypeError('a total came back without a row');
    return row;
  }
}
