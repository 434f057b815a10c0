import type { CellItem, Fact, Formula } from './formula.ts';

/** The cell that an operand stands in, as a reference or a defined name. */
export interface Cells {
  readonly parameter: (id: string) => string;
  readonly item: (item: CellItem) => string;
  readonly fact: (fact: Fact) => string;
}

/** More than any amount and less than a whole number that a spreadsheet keeps exact, in fen. */
const NO_LIMIT = '1E+15';

/** Rates count to the sixth decimal in a spreadsheet. */
const RATE_UNIT = 1_000_000n;

/**
 * Part of a spreadsheet formula: a whole number of fen (or a plain number) over a divisor. The
 * division comes last, because a spreadsheet counts in floats: whole numbers below 2^53 and one
 * division of them keep an exact tie a tie, where `ROUND(y*r,2)` loses one in fifty.
 */
interface Written {
  readonly text: string;
  readonly divisor: bigint;
}

/**
 * Writes a formula as the text of a spreadsheet cell, without the equals sign: yuan, exact to the
 * fen for rates of at most six decimals. Parameters stand in yuan or as plain numbers, an unset
 * one in an empty cell; choices as their word; other items in yuan.
 */
export function spreadsheet(formula: Formula, cells: Cells): string {
  const { text, divisor } = write(formula, cells);
  return `${inBrackets(text)}/${(divisor * 100n).toString()}`;
}

function write(formula: Formula, cells: Cells): Written {
  switch (formula.does) {
    case 'parameter': {
      const name = cells.parameter(formula.id);
      // An unset cell may also hold an empty text, which is no number.
      const cell = formula.optional ? `N(${name})` : name;
      return formula.as === 'yuan'
        ? { text: `ROUND(${cell}*100,0)`, divisor: 1n }
        : { text: `ROUND(${cell}*${RATE_UNIT.toString()},0)`, divisor: RATE_UNIT };
    }
    case 'fact':
      return { text: cells.fact(formula.fact), divisor: 1n };
    case 'item':
      return { text: `ROUND(${cells.item(formula.item)}*100,0)`, divisor: 1n };
    case 'constant':
      return { text: (formula.value ?? 0n).toString(), divisor: 1n };
    case 'plus':
      return sum(formula.a, formula.b, cells);
    case 'times': {
      const a = write(formula.a, cells);
      const b = write(formula.b, cells);
      return {
        text: `${inBrackets(a.text)}*${inBrackets(b.text)}`,
        divisor: a.divisor * b.divisor,
      };
    }
    case 'dividedBy': {
      const of = write(formula.of, cells);
      return { text: of.text, divisor: of.divisor * formula.divisor };
    }
    case 'atLeast':
    case 'atMost':
      return limited(formula, cells);
    case 'halfUp': {
      const { text, divisor } = write(formula.of, cells);
      if (divisor === 1n) return { text, divisor };
      return { text: `ROUND(${inBrackets(text)}/${divisor.toString()},0)`, divisor: 1n };
    }
    case 'choose':
      return alternatives(
        formula.ways.map(([word, way]) => [`${cells.parameter(formula.by)}="${word}"`, way]),
        formula.otherwise,
        cells,
      );
    case 'given':
      return alternatives([[isThere(formula.of, cells), formula.of]], formula.otherwise, cells);
    case 'line':
      return write(formula.of, cells);
  }
}

function sum(a: Formula, b: Formula, cells: Cells): Written {
  if (a.does === 'constant' && a.value === null) return write(b, cells);
  const left = write(a, cells);
  const right = write(b, cells);
  const divisor = commonMultiple(left.divisor, right.divisor);
  return { text: `${overAll(left, divisor)}+${overAll(right, divisor)}`, divisor };
}

function limited(
  { does, of, limit }: Extract<Formula, { does: 'atLeast' | 'atMost' }>,
  cells: Cells,
): Written {
  const amount = write(of, cells);
  const bound = write(limit, cells);
  const divisor = commonMultiple(amount.divisor, bound.divisor);
  const most = does === 'atMost';
  const there = isThere(limit, cells);
  const set = overAll(bound, divisor);
  const orNone = there === 'TRUE' ? set : `IF(${there},${set},${most ? '' : '-'}${NO_LIMIT})`;
  return { text: `${most ? 'MIN' : 'MAX'}(${overAll(amount, divisor)},${orNone})`, divisor };
}

/** One way after the other, each where its condition holds. */
function alternatives(
  ways: readonly (readonly [condition: string, way: Formula])[],
  otherwise: Formula,
  cells: Cells,
): Written {
  const written = ways.map(([condition, way]) => [condition, write(way, cells)] as const);
  const last = write(otherwise, cells);
  const divisor = written.reduce(
    (common, [, way]) => commonMultiple(common, way.divisor),
    last.divisor,
  );
  const text = written.reduceRight(
    (rest, [condition, way]) =>
      condition === 'TRUE'
        ? overAll(way, divisor)
        : condition === 'FALSE'
          ? rest
          : `IF(${condition},${overAll(way, divisor)},${rest})`,
    overAll(last, divisor),
  );
  return { text, divisor };
}

/** Whether a part is there: the condition under which a cell counts, TRUE or FALSE where it always or never does. */
function isThere(formula: Formula, cells: Cells): string {
  switch (formula.does) {
    case 'parameter':
      return formula.optional ? `${cells.parameter(formula.id)}<>""` : 'TRUE';
    case 'fact':
    case 'item':
      return 'TRUE';
    case 'constant':
      return formula.value === null ? 'FALSE' : 'TRUE';
    case 'plus':
      return connected('OR', [isThere(formula.a, cells), isThere(formula.b, cells)]);
    case 'times':
      return connected('AND', [isThere(formula.a, cells), isThere(formula.b, cells)]);
    case 'given':
      return connected('OR', [isThere(formula.of, cells), isThere(formula.otherwise, cells)]);
    case 'choose': {
      const ways = formula.ways.map(([word, way]) => [word, isThere(way, cells)] as const);
      return ways.reduceRight(
        (rest, [word, there]) =>
          rest === there ? rest : `IF(${cells.parameter(formula.by)}="${word}",${there},${rest})`,
        isThere(formula.otherwise, cells),
      );
    }
    case 'dividedBy':
    case 'halfUp':
    case 'atLeast':
    case 'atMost':
    case 'line':
      return isThere(formula.of, cells);
  }
}

function connected(word: 'AND' | 'OR', conditions: readonly string[]): string {
  const [decides, idle] = word === 'AND' ? ['FALSE', 'TRUE'] : ['TRUE', 'FALSE'];
  if (conditions.includes(decides)) return decides;
  const open = [...new Set(conditions.filter((condition) => condition !== idle))];
  if (open.length === 0) return idle;
  return open.length === 1 ? (open[0] ?? idle) : `${word}(${open.join(',')})`;
}

/** The same number over another divisor, a multiple of its own. */
function overAll({ text, divisor }: Written, wanted: bigint): string {
  if (divisor === wanted) return inBrackets(text);
  return `${inBrackets(text)}*${(wanted / divisor).toString()}`;
}

function commonMultiple(a: bigint, b: bigint): bigint {
  if (a % b === 0n) return a;
  return b % a === 0n ? b : a * b;
}

/** A sum or product in brackets; a single number, name or call as it is. */
function inBrackets(text: string): string {
  return /^[\w$.!]+$/.test(text) || isOneCall(text) ? text : `(${text})`;
}

function isOneCall(text: string): boolean {
  if (!/^[A-Z]+\(/.test(text)) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (depth === 0 && text[i] === ')') return i === text.length - 1;
  }
  return false;
}
