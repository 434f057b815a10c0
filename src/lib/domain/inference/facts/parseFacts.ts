import * as v from 'valibot';
import { fenFromYuan } from '../../money/fen.ts';
import { amountRefusal } from '../../policy/amountText.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import { noObject, refusal, refusalsOf, type Parsed, type Refusal } from '../../policy/refusal.ts';
import type { Facts, HeadCount, MeanFact } from './facts.ts';
import { factsSchema } from './factsSchema.ts';
import { roundingOf } from './meanInterval.ts';

/**
 * Checks a facts document against its form and against the policy that it speaks of: known posts
 * and steps, counts that are one number or a range, a mean that its rounding can give. Reports
 * everything that is wrong at once. Facts that no roster can agree with are not wrong: finding
 * that out is what they are for.
 */
export function parseFacts(input: unknown, policy: PolicyDocument): Parsed<Facts> {
  if (Array.isArray(input)) return { ok: false, refusals: [noObject] };
  const formed = v.safeParse(factsSchema, input);
  if (!formed.success) return { ok: false, refusals: refusalsOf(formed.issues) };
  const { workers, steps, mean, roles, minimumByRole, minimumMode } = formed.output;
  const facts: Facts = { workers, steps, mean, roles, minimumByRole, minimumMode };
  const refusals = [
    ...stepsRefusals(facts, policy.steps.length),
    ...meanRefusals(mean),
    ...rolesRefusals(facts, policy),
    ...minimumRefusals(facts, policy),
  ];
  return refusals.length === 0 ? { ok: true, value: facts } : { ok: false, refusals };
}

function stepsRefusals({ steps = [] }: Facts, last: number): Refusal[] {
  return steps.flatMap((fact, i) => {
    const path = `steps[${String(i)}]`;
    const { from, to } = fact;
    const inOrder = from <= to && to <= last;
    return [
      ...(inOrder ? [] : [refusal(path, 'not_in_order', `${from}–${to}`, [`1–${last}`])]),
      ...headCountRefusals(fact, path),
    ];
  });
}

function headCountRefusals({ count, min, max }: HeadCount, path: string): Refusal[] {
  if (count === undefined && min === undefined && max === undefined)
    return [refusal(path, 'missing_field', '', ['count', 'min', 'max'])];
  const extra = min === undefined ? 'max' : 'min';
  if (count !== undefined && (min !== undefined || max !== undefined))
    return [refusal(`${path}.${extra}`, 'unknown_field', extra)];
  return min !== undefined && max !== undefined && min > max
    ? [refusal(`${path}.min`, 'not_in_order', String(min), [`≤ ${max}`])]
    : [];
}

function meanRefusals(mean: MeanFact | undefined): Refusal[] {
  if (mean === undefined) return [];
  const wrongValue = amountRefusal(mean.value);
  if (wrongValue) return [refusal('mean.value', wrongValue, mean.value)];
  const rounding = roundingOf(mean);
  const wrongRounding = amountRefusal(rounding);
  if (wrongRounding) return [refusal('mean.rounding', wrongRounding, rounding)];
  const value = fenFromYuan(mean.value) ?? 0n;
  const unit = fenFromYuan(rounding) ?? 0n;
  if (unit === 0n) return [refusal('mean.rounding', 'wrong_format', rounding, ['> 0'])];
  return value % unit === 0n
    ? []
    : [refusal('mean.value', 'wrong_format', mean.value, [`${rounding} × 0, 1, 2 …`])];
}

function rolesRefusals({ roles = [] }: Facts, policy: PolicyDocument): Refusal[] {
  const known = policy.posts.map(({ id }) => id);
  return roles.flatMap((fact, i) => {
    const path = `roles[${String(i)}]`;
    return [
      ...fact.of.flatMap((post, j) => {
        const at = `${path}.of[${String(j)}]`;
        if (!known.includes(post)) return [refusal(at, 'unknown_post', post, known)];
        return fact.of.indexOf(post) < j ? [refusal(at, 'duplicate', post)] : [];
      }),
      ...headCountRefusals(fact, path),
    ];
  });
}

function minimumRefusals({ minimumByRole = {} }: Facts, policy: PolicyDocument): Refusal[] {
  const known = policy.posts.map(({ id }) => id);
  return Object.entries(minimumByRole).flatMap(([post, amount]) => {
    const path = `minimumByRole.${post}`;
    if (!known.includes(post)) return [refusal(path, 'unknown_post', post, known)];
    const code = amountRefusal(amount);
    return code ? [refusal(path, code, amount)] : [];
  });
}
