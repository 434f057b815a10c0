import document from '../../../../data/policies/xishan-2022.json' with { type: 'json' };
import { parsePolicy } from './parsePolicy.ts';
import type { PolicyDocument } from './policySchema.ts';

function checked(): PolicyDocument {
  const parsed = parsePolicy(document);
  if (!parsed.ok)
    throw new Error(`the built-in policy is refused: ${JSON.stringify(parsed.refusals[0])}`);
  return parsed.value;
}

/** The policy of 2022 as the reply letter describes it, with nothing switched on. */
export const builtInPolicy: PolicyDocument = checked();
