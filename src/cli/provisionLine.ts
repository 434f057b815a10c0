import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { Provision } from '../lib/domain/scenario/provision.ts';
import { provisionSettings } from '../lib/domain/scenario/provisionSettings.ts';
import { namesOf } from '../lib/messages/names.ts';
import type { Context } from './context.ts';

/** A provision in one line: its kind, and what it sets. */
export function provisionLine(
  { messages, language }: Context,
  policy: PolicyDocument,
  provision: Provision,
): string {
  const { inference, terms, format } = messages;
  const names = namesOf(policy, language, messages);
  const values = provisionSettings(provision).map(([id, set]) => {
    if (provision.kind === 'parameters')
      return inference.fit.value(names.parameter(id), names.value(id, set));
    const value = set ?? messages.provisions.none;
    const post = policy.posts.find((each) => id.endsWith(`.${each.id}`));
    return post ? inference.fit.value(names.post(post.id), value) : value;
  });
  return inference.fit.provision(terms.kinds[provision.kind], format.list(values));
}
