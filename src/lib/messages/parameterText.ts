import { fenFromYuan } from '../domain/money/fen.ts';
import type { ParameterRule } from '../domain/policy/parameterRule.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { localized } from './localized.ts';
import type { Language } from './language.ts';
import type { Messages } from './index.ts';
import { withUnit, withWord } from './unit.ts';

type Texts = Readonly<Record<string, string>>;

/** What the lists of a policy call a word of a parameter: a post, a step, a rating … */
function partName(
  policy: PolicyDocument,
  id: string,
  part: string,
  language: Language,
): string | undefined {
  // Ratings of communities and appraisals of people share some of their words.
  const [first, second] = /apprais/i.test(id)
    ? [policy.appraisals, policy.ratings]
    : [policy.ratings, policy.appraisals];
  const lists = [
    policy.posts,
    first,
    second,
    policy.educations ?? [],
    policy.qualifications ?? [],
    policy.honours ?? [],
    policy.steps.map(({ number, label }) => ({ id: String(number), label })),
  ];
  const found = lists.flat().find((entry) => entry.id === part);
  return found && localized(found.label, language);
}

/** The name of a parameter that the policy document does not label; its id where none is known. */
export function parameterLabel(
  { parameters }: Messages,
  policy: PolicyDocument,
  language: Language,
  id: string,
): string {
  const labels: Texts = parameters.labels;
  const parts: Texts = parameters.parts;
  const known = longestPrefix(labels, id);
  const name = known === undefined ? undefined : labels[known];
  if (known === undefined || name === undefined) return id;
  return id
    .slice(known.length + 1)
    .split('.')
    .filter(Boolean)
    .reduce(
      (all, part) =>
        parameters.of(all, partName(policy, id, part, language) ?? parts[part] ?? part),
      name,
    );
}

/** The longest key that an id is, or begins with up to a dot. */
function longestPrefix(table: Readonly<Record<string, unknown>>, id: string): string | undefined {
  const words = id.split('.');
  return words
    .map((_, i) => words.slice(0, words.length - i).join('.'))
    .find((prefix) => Object.hasOwn(table, prefix));
}

/** What an option of a choice is called. */
export function choiceLabel(
  { parameters }: Messages,
  policy: PolicyDocument,
  language: Language,
  rule: ParameterRule | undefined,
  id: string,
  option: string,
): string {
  // A number of years is no step of that number.
  if (rule?.unit === 'years') return option;
  const choices: Readonly<Record<string, Texts>> = parameters.choices;
  const own = choices[longestPrefix(choices, id) ?? ''];
  return own?.[option] ?? partName(policy, id, option, language) ?? option;
}

/** A value of a parameter with its unit: "2,800 元/月", "12%", "基础补贴"; none where it has none. */
export function parameterValue(
  messages: Messages,
  policy: PolicyDocument,
  language: Language,
  rule: ParameterRule | undefined,
  id: string,
  value: string | null,
): string {
  const { format, provisions, parameters } = messages;
  if (value === null) return provisions.none;
  if (!rule) return value;
  if (rule.choices && rule.unit !== 'years')
    return choiceLabel(messages, policy, language, rule, id, value);
  switch (rule.unit) {
    case 'yuan/month':
      return format.yuanPerMonth(fenFromYuan(value) ?? 0n);
    case 'yuan/year':
      return format.yuanPerYear(fenFromYuan(value) ?? 0n);
    case 'yuan':
      return format.shortYuan(fenFromYuan(value) ?? 0n);
    case 'ratio':
      return format.rate(value);
    default: {
      const units: Texts = parameters.units;
      const unit = units[rule.unit] ?? rule.unit;
      return language === 'en' ? withWord(value, unit) : withUnit(value, unit);
    }
  }
}
