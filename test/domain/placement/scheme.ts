import { placementRules } from '../../../src/lib/domain/placement/placementRules.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { compilePolicy } from '../../../src/lib/domain/rules/policyCompiler.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';

type Changes = Readonly<Record<string, string | null>>;

const today = settingsAt(builtInPolicy, '2022-12');

/** The built-in policy compiled with some of its settings changed. */
export const compiledWith = (changes: Changes = {}) =>
  compilePolicy(builtInPolicy, new Map([...today, ...Object.entries(changes)]));

/** The example scheme in force, with some of its settings changed. */
export function scheme(changes: Changes = {}) {
  const settings = new Map([...today, ['placement.method', 'points'], ...Object.entries(changes)]);
  const rules = placementRules(builtInPolicy, settings);
  if (!rules) throw new Error('points are not in force');
  return rules;
}
