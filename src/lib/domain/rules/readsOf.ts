import type { CellItem, Formula } from './formula.ts';

/** What a formula reads: the ids of its parameters, and the items whose cells it takes. */
export interface Reads {
  readonly parameters: ReadonlySet<string>;
  /** those of them that are rates or factors, in order */
  readonly numbers: readonly string[];
  readonly items: ReadonlySet<CellItem>;
}

/** Everything that a formula may read under any settings, so that no change of it is missed. */
export function readsOf(formula: Formula): Reads {
  const parameters = new Set<string>();
  const numbers: string[] = [];
  const items = new Set<CellItem>();
  const visit = (part: Formula): void => {
    if (part.does === 'parameter') parameters.add(part.id);
    if (part.does === 'parameter' && part.as === 'number') numbers.push(part.id);
    if (part.does === 'choose') parameters.add(part.by);
    if (part.does === 'item') items.add(part.item);
    partsOf(part).forEach(visit);
  };
  visit(formula);
  return { parameters, numbers, items };
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
