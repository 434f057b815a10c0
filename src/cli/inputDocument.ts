import type { Facts } from '../lib/domain/inference/facts/facts.ts';
import { parseFacts } from '../lib/domain/inference/facts/parseFacts.ts';
import { publishedFacts } from '../lib/domain/inference/facts/publishedFacts.ts';
import { builtInPolicies } from '../lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../lib/domain/policy/builtInPolicy.ts';
import { noChange } from '../lib/domain/budget/simulate.ts';
import { parsePolicy } from '../lib/domain/policy/parsePolicy.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { Parsed, RefusalCode } from '../lib/domain/policy/refusal.ts';
import { parseScenario } from '../lib/domain/scenario/parseScenario.ts';
import type { Scenario } from '../lib/domain/scenario/provision.ts';
import { documentFingerprint } from '../lib/io/fingerprint/document.ts';
import { readJsonDocument } from '../lib/io/jsonDocument.ts';
import type { Fingerprint } from '../lib/io/fingerprint/sha256.ts';
import { decode } from '../lib/io/text/decode.ts';
import type { Messages } from '../lib/messages/index.ts';
import { refusalText } from '../lib/messages/refusalText.ts';
import { InputRefused } from './exit.ts';
import { readBytes } from './inputFile.ts';

/** A checked document with the fingerprint of the JSON that it was read from. */
export interface Loaded<T> {
  readonly value: T;
  readonly fingerprint: Fingerprint;
}

/**
 * The policy of a file, or the built-in one of that id; the default one without either. Throws
 * InputRefused.
 */
export async function loadPolicy(
  path: string | undefined,
  messages: Messages,
): Promise<Loaded<PolicyDocument>> {
  const built = builtInPolicies.find(({ policy }) => policy.id === path)?.policy;
  const known = path === undefined ? builtInPolicy : built;
  if (known) return { value: known, fingerprint: documentFingerprint(known) };
  return loadDocument(path ?? '', messages, 'no_policy_file', parsePolicy);
}

/** The scenario of a file, one that changes nothing without a file. Throws InputRefused. */
export async function loadScenario(
  path: string | undefined,
  policy: PolicyDocument,
  messages: Messages,
): Promise<Loaded<Scenario>> {
  if (path === undefined) {
    return { value: noChange, fingerprint: documentFingerprint(noChange) };
  }
  return loadDocument(path, messages, 'no_scenario_file', (json) => parseScenario(json, policy));
}

/** The facts of a file, the published ones of the policy without a file. Throws InputRefused. */
export async function loadFacts(
  path: string | undefined,
  policy: PolicyDocument,
  messages: Messages,
): Promise<Facts> {
  if (path !== undefined)
    return (await loadDocument(path, messages, 'no_facts_file', (json) => parseFacts(json, policy)))
      .value;
  const published = publishedFacts(policy);
  if (published === null) throw new InputRefused([messages.inference.noFacts]);
  return published;
}

/** What a file is called that is no document at all: by what it was given for. */
type Unreadable = Extract<RefusalCode, `no_${string}_file`>;

async function loadDocument<T>(
  path: string,
  messages: Messages,
  unreadable: Unreadable,
  parse: (json: unknown) => Parsed<T>,
): Promise<Loaded<T>> {
  const json = await readJson(path, messages, unreadable);
  const parsed = json.ok ? parse(json.value) : json;
  if (parsed.ok && json.ok)
    return { value: parsed.value, fingerprint: documentFingerprint(json.value) };
  if (parsed.ok) throw new TypeError('a document that was not read was understood');
  throw new InputRefused([
    ...parsed.refusals.map((refusal) => messages.cli.refused(path, refusalText(messages, refusal))),
    ...(parsed.unfinished ? [messages.cli.refused(path, messages.refusals.unfinished)] : []),
  ]);
}

async function readJson(
  path: string,
  messages: Messages,
  code: Unreadable,
): Promise<Parsed<unknown>> {
  const file = await readBytes(path, messages);
  const decoded = 'finding' in file ? file : decode(file);
  try {
    if ('text' in decoded) return readJsonDocument(decoded.text);
  } catch {
    // The text is no JSON: refused below like bytes that are no text.
  }
  const refusal = { path: '', code, value: '', allowed: [] };
  throw new InputRefused([messages.cli.refused(path, refusalText(messages, refusal))]);
}
