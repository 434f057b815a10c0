import type { PolicyDocument, SourceRef } from '../domain/policy/policySchema.ts';
import { localized } from './localized.ts';
import type { Language } from './language.ts';
import type { Messages } from './index.ts';

/** A source as it is cited: the document's number, or its title where it has none, and the section. */
export function citation(
  policy: PolicyDocument,
  source: SourceRef | undefined,
  language: Language,
  messages: Messages,
): string | undefined {
  const document = source && policy.sources[source.document];
  if (!document) return undefined;
  const name = document.number ?? localized(document.title, language);
  return messages.status.citation(name, source.section ?? '');
}
