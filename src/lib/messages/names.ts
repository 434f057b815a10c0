import { parameterRules } from '../domain/rules/parameterRules.ts';
import type { ParameterRule } from '../domain/policy/parameterRule.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { localized } from './localized.ts';
import type { Language } from './language.ts';
import type { Messages } from './index.ts';
import { choiceLabel, parameterLabel, parameterValue } from './parameterText.ts';

/** How the things of a policy are called in a language. */
export interface Names {
  /** the policy itself */
  readonly policy: string;
  readonly post: (id: string) => string;
  readonly rating: (id: string) => string;
  readonly appraisal: (id: string) => string;
  readonly education: (id: string) => string;
  readonly qualification: (id: string) => string;
  /** a step by its number, 1 for the highest */
  readonly step: (number: number) => string;
  /** a pay item by its id */
  readonly item: (id: string) => string;
  /** a parameter by its id, such as "gradeAllowance.floor.member" */
  readonly parameter: (id: string) => string;
  /** a value that a parameter may hold, with its unit; null is "none" */
  readonly value: (id: string, value: string | null) => string;
  /** an option of a parameter that is a choice */
  readonly choice: (id: string, option: string) => string;
}

/** The names in a policy document; an id that it does not name stands for itself. */
export function namesOf(policy: PolicyDocument, language: Language, messages: Messages): Names {
  const among = (list: PolicyDocument['ratings'] | undefined) => (id: string) => {
    const found = list?.find((item) => item.id === id);
    return found ? localized(found.label, language) : id;
  };
  const post = among(policy.posts);
  const rating = among(policy.ratings);
  let rules: ReadonlyMap<string, ParameterRule> | undefined;
  return {
    policy: localized(policy.title, language),
    post,
    rating,
    appraisal: among(policy.appraisals),
    education: among(policy.educations),
    qualification: among(policy.qualifications),
    step: (number) => {
      const found = policy.steps[number - 1];
      return found ? localized(found.label, language) : String(number);
    },
    item: (id) => {
      const terms: Readonly<Record<string, unknown>> = messages.terms;
      const word = terms[id];
      const own = policy.items?.find((item) => item.id === id);
      if (own) return localized(own.label, language);
      return typeof word === 'string' ? word : id;
    },
    parameter: (id) => {
      const parameter = policy.parameters[id];
      if (parameter) return localized(parameter.label, language);
      const [item, part, of = ''] = id.split('.');
      if (item !== 'gradeAllowance' || part === 'performanceShare')
        return parameterLabel(messages, policy, language, id);
      const { terms, format } = messages;
      const parts: Record<string, string> = {
        floor: terms.kinds.grade_floor,
        cap: terms.kinds.grade_cap,
        uplift: terms.kinds.grade_uplift,
        scale: terms.kinds.grade_scale,
      };
      return format.list([parts[part ?? ''] ?? id, ...(of === '' ? [] : [post(of)])]);
    },
    value: (id, value) => {
      rules ??= parameterRules(policy);
      return parameterValue(messages, policy, language, rules.get(id), id, value);
    },
    choice: (id, option) => {
      rules ??= parameterRules(policy);
      return choiceLabel(messages, policy, language, rules.get(id), id, option);
    },
  };
}
