import fc from 'fast-check';
import FormulaParser from 'fast-formula-parser';
import { describe, expect, test } from 'vitest';
import { yuanFromFen } from '../../../src/lib/domain/money/fen.ts';
import { parameterRules } from '../../../src/lib/domain/rules/parameterRules.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import { evaluate } from '../../../src/lib/domain/rules/formula/evaluate.ts';
import {
  halfUpToFen,
  number,
  times,
  yuan,
  type Formula,
} from '../../../src/lib/domain/rules/formula/formula.ts';
import { spreadsheet } from '../../../src/lib/domain/rules/formula/spreadsheet.ts';
import { everyRule, ruleNames, ruleWorlds, type AllOperands } from './everyRule.ts';

type Content = string | number;

/** What the engine lacks of the functions that every spreadsheet has. */
const functions = {
  MIN: (...cells: { value: number }[]) => Math.min(...cells.map(({ value }) => value)),
  MAX: (...cells: { value: number }[]) => Math.max(...cells.map(({ value }) => value)),
};

/** A sheet with one operand a row in column A: numbers as numbers, choices as words, unset as empty text. */
class Sheet {
  readonly #rows: Content[] = [];
  readonly #parser = new FormulaParser({ functions, onCell: ({ row }) => this.#rows[row - 1] });
  readonly #places = new Map<string, string>();

  put(name: string, content: Content): void {
    this.#rows.push(content);
    this.#places.set(name, `A${String(this.#rows.length)}`);
  }

  cell(name: string): string {
    const place = this.#places.get(name);
    if (place !== undefined) return place;
    // What the policy has no place for is never set.
    this.put(name, '');
    return this.cell(name);
  }

  /** What a spreadsheet makes of a cell's text, as plain yuan with two decimals. */
  result(text: string): string {
    const value = this.#parser.parse(text, { row: 1, col: 2, sheet: 'S' });
    if (typeof value !== 'number') throw new Error(`${text} gives ${String(value)}`);
    return yuanFromFen(BigInt(Math.round(value * 100)));
  }
}

function sheetOf(policy: PolicyDocument, { settings, items, facts }: AllOperands): Sheet {
  const sheet = new Sheet();
  for (const [id, { value }] of parameterRules(policy)) {
    const text = settings.get(id) ?? null;
    sheet.put(id, text === null ? '' : value === 'choice' ? text : Number(text));
  }
  for (const [name, amount] of Object.entries(items)) sheet.put(name, Number(yuanFromFen(amount)));
  for (const [name, count] of Object.entries(facts)) sheet.put(name, count);
  return sheet;
}

function written(rule: Formula, sheet: Sheet): string {
  return spreadsheet(rule, {
    parameter: (id) => sheet.cell(id),
    item: (item) => sheet.cell(item),
    fact: (fact) => sheet.cell(fact),
  });
}

describe('a rule written as a spreadsheet formula gives the same to the fen as evaluated', () => {
  test.each(ruleNames)('%s', (name) => {
    fc.assert(
      fc.property(ruleWorlds, ({ policy, operands }) => {
        const rule = everyRule(policy)[name]!;
        const sheet = sheetOf(policy, operands);
        const fen = evaluate(rule, operands);
        expect(sheet.result(written(rule, sheet))).toBe(yuanFromFen(fen));
      }),
    );
  });
});

test('an exact tie of amount and rate is rounded up, as it is on paper', () => {
  const rule = halfUpToFen(times(yuan('amount'), number('rate')));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3_000_000 }),
      fc.constantFrom('0.005', '0.015', '0.125', '0.0005', '1.5', '0.35', '0.075'),
      (fen, rate) => {
        const amount = yuanFromFen(BigInt(fen));
        const sheet = new Sheet();
        sheet.put('amount', Number(amount));
        sheet.put('rate', Number(rate));
        const settings = new Map([
          ['amount', amount],
          ['rate', rate],
        ]);
        const exact = evaluate(rule, { settings });
        expect(sheet.result(written(rule, sheet))).toBe(yuanFromFen(exact));
      },
    ),
    { numRuns: 400 },
  );
});

test('every formula is shorter than a cell can hold', () => {
  fc.assert(
    fc.property(ruleWorlds, ({ policy, operands }) => {
      const sheet = sheetOf(policy, operands);
      for (const [name, rule] of Object.entries(everyRule(policy)))
        expect(written(rule, sheet).length, name).toBeLessThan(8192);
    }),
    { numRuns: 20 },
  );
});
