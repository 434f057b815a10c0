import { policyContrast, type PolicyContrast } from '../lib/domain/policy/policyContrast.ts';
import { policyDiff } from '../lib/domain/policy/policyDiff.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import { ladderLines, uncomparedLines } from '../lib/messages/policyContrastText.ts';
import {
  diffSentence,
  policyDiffRows,
  type ComparedPolicies,
} from '../lib/messages/policyDiffText.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadPolicy, type Loaded } from './inputDocument.ts';

export interface ComparePolicyOptions {
  readonly json?: true;
}

/** Prints what differs between two policies, in words. Throws InputRefused where one can't be used. */
export async function runComparePolicy(
  paths: { readonly before: string; readonly after: string },
  options: ComparePolicyOptions,
  { terminal, messages, language }: Context,
): Promise<ExitCode> {
  const before = await loadPolicy(paths.before, messages);
  const after = await loadPolicy(paths.after, messages);
  const changes = policyDiff(before.value, after.value);
  const policies = { before: before.value, after: after.value };
  const sentences = policyDiffRows(messages, language, policies, changes).map((row) =>
    diffSentence(messages, row),
  );
  const contrast = policyContrast(before.value, after.value);
  const summary =
    contrast === null ? null : contrastLines(contrast, policies, { messages, language });
  if (options.json)
    writeJson(terminal, {
      before: named(before),
      after: named(after),
      changes,
      sentences,
      differentLadders: contrast !== null,
      ...(summary && { summary }),
    });
  else {
    const { policyDiff: words, format } = messages;
    const head = sentences.length === 0 ? words.none : words.count(format.count(sentences.length));
    terminal.write([...(summary ?? [head, ...sentences]), ''].join('\n'));
  }
  return exit.done;
}

/** Policies with different ladders: both ladders, what is counted, then what can be compared. */
function contrastLines(
  contrast: PolicyContrast,
  policies: ComparedPolicies,
  { messages, language }: Pick<Context, 'messages' | 'language'>,
): string[] {
  const { policyContrast: words, format } = messages;
  const sentences = policyDiffRows(messages, language, policies, contrast.changes).map((row) =>
    diffSentence(messages, row),
  );
  return [
    words.title,
    ...ladderLines(messages, language, policies),
    words.note,
    ...uncomparedLines(messages, language, contrast),
    sentences.length === 0 ? words.none : words.count(format.count(sentences.length)),
    ...sentences,
  ];
}

function named({ value: { id, title }, fingerprint }: Loaded<PolicyDocument>) {
  return { id, title, fingerprint };
}
