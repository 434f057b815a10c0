import type { PolicyContrast, Uncompared } from '../domain/policy/policyContrast.ts';
import type { PolicyDocument, Text } from '../domain/policy/policySchema.ts';
import type { Messages } from './index.ts';
import type { Language } from './language.ts';
import { localized } from './localized.ts';
import { namesOf } from './names.ts';
import type { ComparedPolicies } from './policyDiffText.ts';

/** More names than this say less than their number. */
const NAMED = 4;

/** Both ladders in words: how many levels and steps, how they are paid, where each post may stand. */
export function ladderLines(
  messages: Messages,
  language: Language,
  { before, after }: ComparedPolicies,
): string[] {
  return [before, after].flatMap((policy) => ladderOf(messages, language, policy));
}

function ladderOf(messages: Messages, language: Language, policy: PolicyDocument): string[] {
  const { policyContrast: words, policyDiff, format } = messages;
  const names = namesOf(policy, language, messages);
  const title = localized(policy.title, language);
  const { length } = policy.steps;
  const posts = policy.posts.map(({ id, steps }) =>
    steps
      ? words.range(names.post(id), names.step(steps.from), names.step(steps.to))
      : words.anyStep(names.post(id)),
  );
  return [
    words.shape(
      title,
      format.count(policy.levels.length),
      words.steps(format.count(length), names.step(1), names.step(length)),
      policyDiff.ladders[policy.ladder ?? 'amounts'],
    ),
    words.posts(title, format.list(posts)),
  ];
}

/** What is not compared one by one, kind by kind. */
export function uncomparedLines(
  messages: Messages,
  language: Language,
  { uncompared }: PolicyContrast,
): string[] {
  const { policyContrast: words, format } = messages;
  const entries = (labels: readonly Text[]): string =>
    labels.length <= NAMED
      ? words.named(format.list(labels.map((label) => localized(label, language))))
      : words.number(format.count(labels.length));
  return uncompared.map(({ group, before, after, onlyBefore, onlyAfter }) => {
    const [a, b] = [format.count(before), format.count(after)];
    if (group === 'ladder') return words.ladder(a, b);
    const only = [
      ...(onlyBefore.length > 0 ? [words.onlyBefore(entries(onlyBefore))] : []),
      ...(onlyAfter.length > 0 ? [words.onlyAfter(entries(onlyAfter))] : []),
    ];
    return words.group(groupName(messages, group), a, b, format.clauses(only));
  });
}

function groupName({ policyContrast, policyDiff }: Messages, group: Uncompared['group']): string {
  const names: Readonly<Record<string, string>> = { ...policyDiff.parts, ...policyContrast.items };
  return names[group] ?? group;
}
