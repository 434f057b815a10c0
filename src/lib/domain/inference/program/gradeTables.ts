import { PolicyYear } from '../../budget/policyYear.ts';
import { Decimal } from '../../money/decimal.ts';
import { compilePolicy } from '../../rules/policyCompiler.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { PayTables } from '../../rules/payTables.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import { impactMonth } from '../../scenario/impactMonth.ts';
import type { Provision } from '../../scenario/provision.ts';
import type { Facts } from '../facts/facts.ts';
import type { ModelInput } from './rosterModel.ts';

/** The pay tables that a model needs, of the month that the scenario's monthly figures are of. */
export interface GradeTables {
  readonly baseline: PayTables;
  readonly reform: PayTables;
  /** the baseline without any floor or cap: what a step itself is worth */
  readonly unlimited: PayTables;
}

/** Compiles today's tables, those after the change, and those without limits. */
export function gradeTables({ policy, scenario, facts, year }: ModelInput): GradeTables {
  const policyYear = new PolicyYear(policy, year);
  const month = impactMonth(scenario.provisions, year);
  const tables = (provisions: readonly Provision[]): PayTables =>
    policyYear.compiled(month, provisions).tables;
  const stated = scenario.baseline?.provisions ?? [];
  const settings = policyYear.settings(month, stated);
  const today = [...stated, ...topUps(facts, settings)];
  return {
    baseline: tables(today),
    reform: tables([...today, ...scenario.provisions]),
    unlimited: compilePolicy(policy, withoutLimits(policy, settings)).tables,
  };
}

/** Top-ups as floors: only where they lift what is in force already. */
function topUps(facts: Facts, today: Settings): Provision[] {
  if (facts.minimumMode !== 'topUp') return [];
  const amounts = Object.entries(facts.minimumByRole ?? {}).filter(([post, amount]) => {
    const floor = today.get(parameterId.floor(post));
    return floor === undefined || floor === null || new Decimal(amount).gt(floor);
  });
  return amounts.length === 0
    ? []
    : [{ kind: 'grade_floor', amounts: Object.fromEntries(amounts) }];
}

function withoutLimits({ posts }: PolicyDocument, settings: Settings): Settings {
  const limits = posts.flatMap(({ id }) => [parameterId.floor(id), parameterId.cap(id)]);
  return new Map([...settings, ...limits.map((id) => [id, null] as const)]);
}
