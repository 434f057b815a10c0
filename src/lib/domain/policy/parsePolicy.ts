import * as v from 'valibot';
import { amountRefusal, rateRefusal, signedRateRefusal } from './amountText.ts';
import { parameterRules, type ParameterRule } from './parameterRules.ts';
import { policySchema, type PolicyDocument } from './policySchema.ts';
import { refusalsOf, type Parsed, type Refusal, type RefusalCode } from './refusal.ts';

/**
 * Checks a policy document: its form, then whether its parts fit together (every step numbered
 * through, every parameter known and in order of time, every source named). Reports everything
 * that is wrong at once.
 */
export function parsePolicy(input: unknown): Parsed<PolicyDocument> {
  const formed = v.safeParse(policySchema, input);
  if (!formed.success) return { ok: false, refusals: refusalsOf(formed.issues) };
  const policy = formed.output;
  const refusals = [
    ...numberedThrough(policy),
    ...uniqueIds(policy),
    ...stepRanges(policy),
    ...parameterRefusals(policy),
    ...unknownSources(policy),
  ];
  return refusals.length === 0 ? { ok: true, value: policy } : { ok: false, refusals };
}

function refusal(
  path: string,
  code: RefusalCode,
  value: string,
  allowed: readonly string[] = [],
): Refusal {
  return { path, code, value, allowed };
}

function numberedThrough(policy: PolicyDocument): Refusal[] {
  return policy.steps.flatMap((step, i) =>
    step.number === i + 1
      ? []
      : [
          refusal(`steps[${String(i)}].number`, 'not_in_order', String(step.number), [
            String(i + 1),
          ]),
        ],
  );
}

function uniqueIds(policy: PolicyDocument): Refusal[] {
  return (['posts', 'ratings', 'appraisals'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return policy[list].flatMap(({ id }, i) => {
      const repeated = seen.has(id);
      seen.add(id);
      return repeated ? [refusal(`${list}[${String(i)}].id`, 'duplicate', id)] : [];
    });
  });
}

function stepRanges(policy: PolicyDocument): Refusal[] {
  const last = policy.steps.length;
  return policy.posts.flatMap(({ steps }, i) =>
    steps && (steps.from > steps.to || steps.to > last)
      ? [
          refusal(
            `posts[${String(i)}].steps`,
            'not_in_order',
            `${String(steps.from)}–${String(steps.to)}`,
            [`1–${String(last)}`],
          ),
        ]
      : [],
  );
}

function valueRefusal(rule: ParameterRule, value: string | null): RefusalCode | null {
  if (value === null) return rule.value === 'moneyOrNone' ? null : 'missing_field';
  switch (rule.value) {
    case 'money':
    case 'moneyOrNone':
      return amountRefusal(value);
    case 'rate':
      return rateRefusal(value);
    case 'signedRate':
      return signedRateRefusal(value);
    case 'choice':
      return rule.choices?.includes(value) === true ? null : 'wrong_choice';
  }
}

function parameterRefusals(policy: PolicyDocument): Refusal[] {
  const rules = parameterRules(policy);
  const missing = [...rules].flatMap(([id, rule]) =>
    rule.required && !Object.hasOwn(policy.parameters, id)
      ? [refusal(`parameters.${id}`, 'missing_parameter', '')]
      : [],
  );
  const wrong = Object.entries(policy.parameters).flatMap(([id, parameter]) => {
    const rule = rules.get(id);
    const path = `parameters.${id}`;
    if (!rule) return [refusal(path, 'unknown_parameter', id)];
    return parameter.values.flatMap((dated, i) => {
      const at = `${path}.values[${String(i)}]`;
      const previous = parameter.values[i - 1];
      const found: Refusal[] = [];
      if (previous && previous.from >= dated.from)
        found.push(refusal(`${at}.from`, 'not_in_order', dated.from, [`> ${previous.from}`]));
      const code = valueRefusal(rule, dated.value);
      if (code) found.push(refusal(`${at}.value`, code, dated.value ?? '', rule.choices));
      return found;
    });
  });
  return [...missing, ...wrong];
}

function unknownSources(policy: PolicyDocument): Refusal[] {
  const known = Object.keys(policy.sources);
  const check = (path: string, document: string | undefined): Refusal[] =>
    document === undefined || known.includes(document)
      ? []
      : [refusal(`${path}.source.document`, 'wrong_choice', document, known)];
  return [
    ...Object.entries(policy.parameters).flatMap(([id, { values }]) =>
      values.flatMap((dated, i) =>
        check(`parameters.${id}.values[${String(i)}]`, dated.source?.document),
      ),
    ),
    ...policy.facts.flatMap((fact, i) => check(`facts[${String(i)}]`, fact.source?.document)),
  ];
}
