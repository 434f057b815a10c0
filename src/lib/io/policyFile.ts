import { parsePolicy } from '../domain/policy/parsePolicy.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { Parsed } from '../domain/policy/refusal.ts';
import { readJsonDocument } from './jsonDocument.ts';
import { decode } from './text/decode.ts';

/** More than any policy document needs; a larger file is something else. */
export const MAX_POLICY_BYTES = 5 * 1024 * 1024;

/** Reads a policy document from the bytes of a file, and says everything that is wrong with it. */
export function readPolicyFile(bytes: Uint8Array): Parsed<PolicyDocument> {
  const refused: Parsed<PolicyDocument> = {
    ok: false,
    refusals: [{ path: '', code: 'no_policy_file', value: '', allowed: [] }],
  };
  if (bytes.length > MAX_POLICY_BYTES) return refused;
  const decoded = decode(bytes);
  if (!('text' in decoded)) return refused;
  try {
    const json = readJsonDocument(decoded.text);
    return json.ok ? parsePolicy(json.value) : json;
  } catch {
    return refused;
  }
}

/** A policy document as it is written to a file: read back, it says the same. */
export function policyFileText(policy: PolicyDocument): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}
