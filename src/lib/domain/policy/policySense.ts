import { measureRefusals } from './measureRefusals.ts';
import { risesByNumber } from './gradeLadder.ts';
import { namedLists } from './namedLists.ts';
import { allowedValues, valueRefusal } from './parameterValue.ts';
import { payItems } from '../rules/payItems.ts';
import { parameterRules } from '../rules/parameterRules.ts';
import { parameterId } from './parameterId.ts';
import { datedAt } from './settingsAt.ts';
import type { PolicyLists } from './policyLists.ts';
import type { Dated, Fact, Parameter, PolicyDocument } from './policySchema.ts';
import { refusal, type Refusal } from './refusal.ts';

/** The parts of a policy document whose form is right; null for what can't be looked at. */
export interface PolicyParts {
  /** all lists that say which parameters there are, or none of them */
  readonly lists: (PolicyLists & Pick<PolicyDocument, 'levels'>) | null;
  /** the ids of all parameters, also of those whose form is wrong */
  readonly names: readonly string[] | null;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly facts: readonly (Fact | null)[];
  /** the ids of the documents that values are read from */
  readonly documents: readonly string[] | null;
}

/**
 * Checks whether the parts of a policy fit together: every step numbered through and on a level,
 * every parameter known, in its unit and in order of time, every source named, none missing where
 * a value is called published.
 */
export function policySense({
  lists,
  names,
  parameters,
  facts,
  documents,
}: PolicyParts): readonly Refusal[] {
  return [
    ...(lists
      ? [
          ...numberedThrough(lists),
          ...unknownLevels(lists),
          ...uniqueIds(lists),
          ...stepRanges(lists),
          ...takenIds(lists),
          ...sharedNames(lists),
          ...crossedRanges(lists, parameters),
          ...(names ? parameterRefusals(lists, names, parameters) : []),
        ]
      : []),
    ...sourceRefusals(parameters, facts, documents),
    ...facts.flatMap((fact, i) => (fact ? measureRefusals(fact, i) : [])),
  ];
}

type Lists = NonNullable<PolicyParts['lists']>;

function numberedThrough({ steps }: Lists): Refusal[] {
  return steps.flatMap((step, i) =>
    step.number === i + 1
      ? []
      : [
          refusal(`steps[${String(i)}].number`, 'not_in_order', String(step.number), [
            String(i + 1),
          ]),
        ],
  );
}

function unknownLevels({ levels, steps }: Lists): Refusal[] {
  const known = levels.map(({ number }) => String(number));
  return steps.flatMap(({ level }, i) =>
    known.includes(String(level))
      ? []
      : [refusal(`steps[${String(i)}].level`, 'wrong_choice', String(level), known)],
  );
}

function uniqueIds(policy: Lists): Refusal[] {
  const lists = ['posts', ...namedLists] as const;
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return (policy[list] ?? []).flatMap(({ id }, i) => {
      const repeated = seen.has(id);
      seen.add(id);
      return repeated ? [refusal(`${list}[${String(i)}].id`, 'duplicate', id)] : [];
    });
  });
}

/** An item that the policy adds can't be called as what the parameters of others begin with. */
function takenIds(lists: Lists): Refusal[] {
  const groups = [...parameterRules({ ...lists, items: [] }).keys()].map((id) =>
    id.slice(0, id.indexOf('.')),
  );
  const taken = new Set(['communityRating', ...groups]);
  const own = new Set(payItems({}).map(({ id }) => id));
  return (lists.items ?? []).flatMap(({ id }, i) =>
    taken.has(id) && !own.has(id) ? [refusal(`items[${String(i)}].id`, 'duplicate', id)] : [],
  );
}

/** Lists whose entries a roster names: two that go by one name could not be told apart. */
const NAMED_IN_ROSTERS = [
  'posts',
  'ratings',
  'appraisals',
  'educations',
  'qualifications',
  'honours',
] as const;

function sharedNames(lists: Lists): Refusal[] {
  return NAMED_IN_ROSTERS.flatMap((list) => {
    const entries = lists[list] ?? [];
    const owners = new Map<string, number>();
    entries.forEach(({ id, label }, i) => {
      for (const name of [id, label.zh, label.en]) if (!owners.has(name)) owners.set(name, i);
    });
    return entries.flatMap(({ aliases = [] }, i) =>
      aliases.flatMap((alias, j): Refusal[] => {
        const owner = owners.get(alias) ?? i;
        owners.set(alias, owner);
        const path = `${list}[${String(i)}].aliases[${String(j)}]`;
        return owner === i ? [] : [refusal(path, 'duplicate', alias)];
      }),
    );
  });
}

/** A post whose best step is worse than its worst would leave nobody a step to stand on. */
function crossedRanges(lists: Lists, parameters: PolicyParts['parameters']): Refusal[] {
  const rules = parameterRules(lists);
  return lists.posts.flatMap(({ id }) => {
    const [best, worst] = [parameterId.highestStep(id), parameterId.lowestStep(id)];
    const starts = [best, worst].flatMap((one) =>
      (parameters[one]?.values ?? []).map(({ from }) => from ?? ''),
    );
    return [...new Set(starts)].flatMap((month): Refusal[] => {
      const at = (one: string): number => {
        const values = parameters[one]?.values;
        const rule = rules.get(one);
        const value = (values && datedAt(values, month)?.value) ?? rule?.fallback ?? '';
        // What is no step at all is refused for that.
        return rule?.choices?.includes(value) === true ? Number(value) : NaN;
      };
      const [first, last] = risesByNumber(lists) ? [at(worst), at(best)] : [at(best), at(worst)];
      return !(first > last)
        ? []
        : [
            refusal(
              `parameters.${best}`,
              'not_in_order',
              `${String(at(best))}–${String(at(worst))}`,
              [`${String(at(worst))}–${String(at(best))}`],
            ),
          ];
    });
  });
}

function stepRanges({ posts, steps: all }: Lists): Refusal[] {
  const last = all.length;
  return posts.flatMap(({ steps }, i) =>
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

function parameterRefusals(
  lists: Lists,
  names: readonly string[],
  parameters: PolicyParts['parameters'],
): Refusal[] {
  const rules = parameterRules(lists);
  const present = new Set(names);
  const missing = [...rules].flatMap(([id, rule]) =>
    rule.required && !present.has(id) ? [refusal(`parameters.${id}`, 'missing_parameter', '')] : [],
  );
  const unknown = names.flatMap((id) =>
    rules.has(id) ? [] : [refusal(`parameters.${id}`, 'unknown_parameter', id)],
  );
  const wrong = Object.entries(parameters).flatMap(([id, parameter]) => {
    const rule = rules.get(id);
    const path = `parameters.${id}`;
    if (!rule) return [];
    const unit =
      parameter.unit === rule.unit
        ? []
        : [refusal(`${path}.unit`, 'wrong_choice', parameter.unit, [rule.unit])];
    const values = parameter.values.flatMap((dated, i) => {
      const at = `${path}.values[${String(i)}]`;
      const previous = parameter.values[i - 1];
      const found: Refusal[] = [];
      if (previous && dated.from === undefined)
        found.push(refusal(`${at}.from`, 'missing_field', ''));
      else if (dated.from !== undefined && dated.from <= (previous?.from ?? ''))
        found.push(
          refusal(`${at}.from`, 'not_in_order', dated.from, [`> ${previous?.from ?? ''}`]),
        );
      const open = dated.value === null && rule.mayBeUnpublished === true;
      const code = open ? null : valueRefusal(rule, dated.value);
      if (code) found.push(refusal(`${at}.value`, code, dated.value ?? '', allowedValues(rule)));
      return found;
    });
    return [...unit, ...values];
  });
  return [...missing, ...unknown, ...wrong];
}

type Sourced = Pick<Dated, 'status' | 'source'>;

function sourceRefusals(
  parameters: PolicyParts['parameters'],
  facts: PolicyParts['facts'],
  documents: PolicyParts['documents'],
): Refusal[] {
  const check = (path: string, { status, source }: Sourced): Refusal[] => {
    if (!source)
      return status === 'published' ? [refusal(`${path}.source`, 'missing_field', '')] : [];
    return documents === null || documents.includes(source.document)
      ? []
      : [refusal(`${path}.source.document`, 'wrong_choice', source.document, documents)];
  };
  return [
    ...Object.entries(parameters).flatMap(([id, { values }]) =>
      values.flatMap((dated, i) => check(`parameters.${id}.values[${String(i)}]`, dated)),
    ),
    ...facts.flatMap((fact, i) => (fact ? check(`facts[${String(i)}]`, fact) : [])),
  ];
}
