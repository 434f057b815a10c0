import * as v from 'valibot';
import { hasCoefficients } from '../policy/gradeLadder.ts';
import { parameterId } from '../policy/parameterId.ts';
import { parameterRules } from '../rules/parameterRules.ts';
import { allowedValues, valueRefusal } from '../policy/parameterValue.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { noObject, refusalsOf, type Parsed, type Refusal } from '../policy/refusal.ts';
import type { Provision, Scenario } from './provision.ts';
import { scenarioSchema } from './scenarioSchema.ts';

/**
 * Checks a scenario document against its form and against the policy that it changes: known
 * posts and ratings, one ladder amount a step, parameters that hold such values. Reports everything that is wrong at once.
 */
export function parseScenario(input: unknown, policy: PolicyDocument): Parsed<Scenario> {
  if (Array.isArray(input)) return { ok: false, refusals: [noObject] };
  const formed = v.safeParse(scenarioSchema, input);
  if (!formed.success) return { ok: false, refusals: refusalsOf(formed.issues) };
  const { schema, name, provisions, baseline } = formed.output;
  const refusals = [
    ...provisions.flatMap((provision, i) => misfits(provision, `provisions[${String(i)}]`, policy)),
    ...(baseline?.provisions ?? []).flatMap((provision, i) =>
      misfits(provision, `baseline.provisions[${String(i)}]`, policy),
    ),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: { schema, name, provisions, ...(baseline ? { baseline } : {}) } };
}

function misfits(provision: Provision, path: string, policy: PolicyDocument): Refusal[] {
  const posts = policy.posts.map(({ id }) => id);
  const ratings = policy.ratings.map(({ id }) => id);
  switch (provision.kind) {
    case 'grade_floor':
    case 'grade_uplift':
    case 'grade_cap':
    case 'base_allowance':
      return unknownKeys(provision.amounts, `${path}.amounts`, 'unknown_post', posts);
    case 'community_bonus':
      return unknownKeys(provision.uplifts ?? {}, `${path}.uplifts`, 'unknown_rating', ratings);
    case 'community_ratings':
      return [
        ...(provision.all === undefined
          ? []
          : unknownRatings({ all: provision.all }, path, ratings)),
        ...unknownRatings(provision.communities ?? {}, `${path}.communities`, ratings),
      ];
    case 'grade_ladder':
      if (hasCoefficients(policy)) return [ladderOfCoefficients(path, policy)];
      return provision.amounts.length === policy.steps.length
        ? []
        : [
            {
              path: `${path}.amounts`,
              code: 'wrong_number_of_steps',
              value: String(provision.amounts.length),
              allowed: [String(policy.steps.length)],
            },
          ];
    case 'parameters':
      return parameterMisfits(provision.values, `${path}.values`, policy);
    default:
      return [];
  }
}

function parameterMisfits(
  values: Readonly<Record<string, string | null>>,
  path: string,
  policy: PolicyDocument,
): Refusal[] {
  const rules = parameterRules(policy);
  return Object.entries(values).flatMap(([id, value]): Refusal[] => {
    const rule = rules.get(id);
    const at = `${path}.${id}`;
    if (!rule) return [{ path: at, code: 'unknown_parameter', value: id, allowed: [] }];
    const code = valueRefusal(rule, value);
    return code ? [{ path: at, code, value: value ?? '', allowed: allowedValues(rule) }] : [];
  });
}

/** Such a policy has no amounts to set: its coefficients and their base are set instead. */
function ladderOfCoefficients(path: string, { steps }: PolicyDocument): Refusal {
  const coefficients = `${parameterId.coefficient(1)} … ${String(steps.length)}`;
  return {
    path,
    code: 'ladder_of_coefficients',
    value: 'grade_ladder',
    allowed: [coefficients, parameterId.gradeBase],
  };
}

/** The entries whose value is no rating of the policy. */
function unknownRatings(
  record: Readonly<Record<string, string>>,
  path: string,
  known: readonly string[],
): Refusal[] {
  return Object.entries(record)
    .filter(([, rating]) => !known.includes(rating))
    .map(([key, value]) => ({
      path: `${path}.${key}`,
      code: 'unknown_rating' as const,
      value,
      allowed: known,
    }));
}

function unknownKeys(
  record: Readonly<Record<string, string>>,
  path: string,
  code: 'unknown_post' | 'unknown_rating',
  known: readonly string[],
): Refusal[] {
  return Object.keys(record)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: `${path}.${key}`, code, value: key, allowed: known }));
}
