import type { CellItem, Fact, Formula } from './formula.ts';

/** What a formula reads: its parameters, the items whose cells it takes, and the facts it asks. */
export interface Reads {
  readonly parameters: ReadonlySet<string>;
  /** those of them that are rates or factors, in order */
  readonly numbers: readonly string[];
  /** those of them whose word chooses a way */
  readonly choices: ReadonlySet<string>;
  readonly items: ReadonlySet<CellItem>;
  readonly facts: ReadonlySet<Fact>;
}

/** Everything that a formula may read under any settings, so that no change of it is missed. */
export function readsOf(formula: Formula): Reads {
  const parameters = new Set<string>();
  const numbers: string[] = [];
  const choices = new Set<string>();
  const items = new Set<CellItem>();
  const facts = new Set<Fact>();
  const visit = (part: Formula): void => {
    if (part.does === 'parameter') parameters.add(part.id);
    if (part.does === 'parameter' && part.as === 'number') numbers.push(part.id);
    if (part.does === 'choose') {
      parameters.add(part.by);
      choices.add(part.by);
    }
    if (part.does === 'item') items.add(part.item);
    if (part.does === 'fact') facts.add(part.fact);
    partsOf(part).forEach(visit);
  };
  visit(formula);
  return { parameters, numbers, choices, items, facts };
}

function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.does) {
    case 'parameter':
    case 'fact':
    case 'item':
    case 'constant':
      return [];
    case 'plus':
    case 'times':
      return [formula.a, formula.b];
    case 'dividedBy':
    case 'halfUp':
    case 'line':
      return [formula.of];
    case 'atLeast':
    case 'atMost':
      return [formula.of, formula.limit];
    case 'choose':
      return [...formula.ways.map(([, way]) => way), formula.otherwise];
    case 'given':
      return [formula.of, formula.otherwise];
  }
}
