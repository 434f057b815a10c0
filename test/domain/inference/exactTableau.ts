/** `coefficients · x ≤ limit`, in integers. */
export interface UpperLimit {
  readonly coefficients: readonly bigint[];
  readonly limit: bigint;
}

export type LinearOptimum =
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' }
  | {
      readonly status: 'optimal';
      /** the optimum and the unknowns, each over the common `denominator` > 0 */
      readonly value: bigint;
      readonly unknowns: readonly bigint[];
      readonly denominator: bigint;
    };

/**
 * Maximises `objective · x` over x ≥ 0 under limits, in exact arithmetic: the simplex method on an
 * integer tableau whose entries share one denominator (every division below is exact), with
 * Bland's rule, so that it ends. No float, no tolerance.
 */
export function linearMaximum(
  objective: readonly bigint[],
  limits: readonly UpperLimit[],
): LinearOptimum {
  const tableau = new Tableau(objective, limits);
  if (!tableau.makeFeasible()) return { status: 'infeasible' };
  return tableau.maximise() ? tableau.optimum() : { status: 'unbounded' };
}

/** Rows: limits, then the goal. Columns: unknowns (those out of the basis), then the right side. */
class Tableau {
  readonly #rows: bigint[][];
  readonly #basic: number[];
  readonly #outside: number[];
  readonly #unknowns: number;
  #denominator = 1n;

  constructor(objective: readonly bigint[], limits: readonly UpperLimit[]) {
    this.#unknowns = objective.length;
    this.#rows = limits.map(({ coefficients, limit }) => [...coefficients, limit]);
    this.#rows.push([...objective.map((value) => -value), 0n]);
    this.#outside = objective.map((_, i) => i);
    this.#basic = limits.map((_, i) => objective.length + i);
  }

  /** Makes every right side non-negative; false where no point meets all limits. */
  makeFeasible(): boolean {
    for (;;) {
      const row = this.#leastBasic((r) => this.#right(r) < 0n);
      if (row === null) return true;
      const column = this.#leastOutside((c) => this.#at(row, c) < 0n);
      if (column === null) return false;
      this.#pivot(row, column);
    }
  }

  /** Makes every entry of the goal non-negative; false where it can grow for ever. */
  maximise(): boolean {
    for (;;) {
      const column = this.#leastOutside((c) => this.#at(this.#goal, c) < 0n);
      if (column === null) return true;
      const row = this.#tightest(column);
      if (row === null) return false;
      this.#pivot(row, column);
    }
  }

  optimum(): LinearOptimum {
    const unknowns = Array.from({ length: this.#unknowns }, () => 0n);
    this.#basic.forEach((unknown, row) => {
      if (unknown < this.#unknowns) unknowns[unknown] = this.#right(row);
    });
    const value = this.#right(this.#goal);
    return { status: 'optimal', value, unknowns, denominator: this.#denominator };
  }

  get #goal(): number {
    return this.#rows.length - 1;
  }

  #at(row: number, column: number): bigint {
    return this.#rows[row]![column]!;
  }

  #right(row: number): bigint {
    return this.#at(row, this.#outside.length);
  }

  #leastBasic(fits: (row: number) => boolean): number | null {
    return least(this.#basic, fits);
  }

  #leastOutside(fits: (column: number) => boolean): number | null {
    return least(this.#outside, fits);
  }

  #tightest(column: number): number | null {
    let best: number | null = null;
    this.#basic.forEach((unknown, row) => {
      if (this.#at(row, column) <= 0n) return;
      if (best === null) {
        best = row;
        return;
      }
      const difference =
        this.#right(row) * this.#at(best, column) - this.#right(best) * this.#at(row, column);
      if (difference < 0n || (difference === 0n && unknown < this.#basic[best]!)) best = row;
    });
    return best;
  }

  #pivot(row: number, column: number): void {
    const pivot = this.#at(row, column);
    const pivotRow = this.#rows[row]!;
    const sign = pivot < 0n ? -1n : 1n;
    this.#rows.forEach((entries, r) => {
      if (r === row) return;
      const factor = entries[column]!;
      for (let c = 0; c < entries.length; c += 1)
        if (c !== column)
          entries[c] = (sign * (entries[c]! * pivot - factor * pivotRow[c]!)) / this.#denominator;
      entries[column] = -sign * factor;
    });
    for (let c = 0; c < pivotRow.length; c += 1) pivotRow[c] = sign * pivotRow[c]!;
    pivotRow[column] = sign * this.#denominator;
    this.#denominator = sign * pivot;
    [this.#basic[row], this.#outside[column]] = [this.#outside[column]!, this.#basic[row]!];
  }
}

/** The position of the least unknown that fits (Bland's rule). */
function least(unknowns: readonly number[], fits: (position: number) => boolean): number | null {
  let best: number | null = null;
  unknowns.forEach((unknown, position) => {
    if (fits(position) && (best === null || unknown < unknowns[best]!)) best = position;
  });
  return best;
}
