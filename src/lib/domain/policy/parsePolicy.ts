import * as v from 'valibot';
import { allowedValues, valueRefusal } from './parameterValue.ts';
import { parameterRules } from './parameterRules.ts';
import { policySchema, type Dated, type PolicyDocument } from './policySchema.ts';
import { refusalsOf, type Parsed, type Refusal, type RefusalCode } from './refusal.ts';

/**
 * Checks a policy document: its form, then whether its parts fit together (every step numbered
 * through and on a level, every parameter known, in its unit and in order of time, every source
 * named, none missing where a value is called published). Reports everything that is wrong with
 * the form at once, and where nothing is, everything that doesn't fit.
 */
export function parsePolicy(input: unknown): Parsed<PolicyDocument> {
  const formed = v.safeParse(policySchema, input);
  if (!formed.success) return { ok: false, refusals: refusalsOf(formed.issues) };
  const policy = formed.output;
  const refusals = [
    ...numberedThrough(policy),
    ...unknownLevels(policy),
    ...uniqueIds(policy),
    ...stepRanges(policy),
    ...parameterRefusals(policy),
    ...sourceRefusals(policy),
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

function unknownLevels(policy: PolicyDocument): Refusal[] {
  const known = policy.levels.map(({ number }) => String(number));
  return policy.steps.flatMap(({ level }, i) =>
    known.includes(String(level))
      ? []
      : [refusal(`steps[${String(i)}].level`, 'wrong_choice', String(level), known)],
  );
}

function uniqueIds(policy: PolicyDocument): Refusal[] {
  const lists = [
    'posts',
    'ratings',
    'appraisals',
    'educations',
    'qualifications',
    'honours',
    'funds',
  ] as const;
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return (policy[list] ?? []).flatMap(({ id }, i) => {
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
    const unit =
      parameter.unit === rule.unit
        ? []
        : [refusal(`${path}.unit`, 'wrong_choice', parameter.unit, [rule.unit])];
    const values = parameter.values.flatMap((dated, i) => {
      const at = `${path}.values[${String(i)}]`;
      const previous = parameter.values[i - 1];
      const found: Refusal[] = [];
      if (previous && previous.from >= dated.from)
        found.push(refusal(`${at}.from`, 'not_in_order', dated.from, [`> ${previous.from}`]));
      const code = valueRefusal(rule, dated.value);
      if (code) found.push(refusal(`${at}.value`, code, dated.value ?? '', allowedValues(rule)));
      return found;
    });
    return [...unit, ...values];
  });
  return [...missing, ...wrong];
}

type Sourced = Pick<Dated, 'status' | 'source'>;

function sourceRefusals(policy: PolicyDocument): Refusal[] {
  const known = Object.keys(policy.sources);
  const check = (path: string, { status, source }: Sourced): Refusal[] => {
    if (!source)
      return status === 'published' ? [refusal(`${path}.source`, 'missing_field', '')] : [];
    return known.includes(source.document)
      ? []
      : [refusal(`${path}.source.document`, 'wrong_choice', source.document, known)];
  };
  return [
    ...Object.entries(policy.parameters).flatMap(([id, { values }]) =>
      values.flatMap((dated, i) => check(`parameters.${id}.values[${String(i)}]`, dated)),
    ),
    ...policy.facts.flatMap((fact, i) => check(`facts[${String(i)}]`, fact)),
  ];
}
