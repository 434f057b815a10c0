import type { Settings } from '../../policy/settings.ts';
import { chosen } from './evaluate.ts';
import type { Formula } from './formula.ts';

/** A formula with every choice taken as some settings take it: it comes to the same under them. */
export function chosenWays(formula: Formula, settings: Settings): Formula {
  const taken = (part: Formula): Formula => chosenWays(part, settings);
  switch (formula.does) {
    case 'parameter':
    case 'fact':
    case 'item':
    case 'constant':
      return formula;
    case 'plus':
    case 'times':
      return { ...formula, a: taken(formula.a), b: taken(formula.b) };
    case 'dividedBy':
    case 'halfUp':
      return { ...formula, of: taken(formula.of) };
    case 'atLeast':
    case 'atMost':
      return { ...formula, of: taken(formula.of), limit: taken(formula.limit) };
    case 'choose':
      return taken(chosen(formula, settings));
    case 'given':
      return { ...formula, of: taken(formula.of), otherwise: taken(formula.otherwise) };
    case 'line':
      return taken(formula.of);
  }
}
