import type { PolicyDocument } from '$lib/domain/policy/policySchema.ts';
import type { Messages } from '$lib/messages/index.ts';
import type { Language } from '$lib/messages/language.ts';
import { namesOf } from '$lib/messages/names.ts';

/** What the lines and sums are called that a worked case gives the amounts of. */
export function caseNames(
  policy: PolicyDocument,
  language: Language,
  messages: Messages,
): (item: string) => string {
  const sums: Readonly<Record<string, string>> = messages.cases.sums;
  const names = namesOf(policy, language, messages);
  return (item) => sums[item] ?? names.item(item);
}
