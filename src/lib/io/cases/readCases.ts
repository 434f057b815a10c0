import { parse, YAMLParseError } from 'yaml';
import type { CaseTopic } from '../../domain/cases/goldenCase.ts';
import { parseCases } from '../../domain/cases/parseCases.ts';
import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import type { Refusal } from '../../domain/policy/refusal.ts';

/** A file of worked examples that was refused, with every reason. */
export class CaseFileError extends Error {
  override readonly name = 'CaseFileError';
  readonly file: string;
  readonly refusals: readonly Refusal[];

  constructor(file: string, refusals: readonly Refusal[]) {
    super(
      refusals
        .map(
          ({ path, code, value, allowed }) =>
            `${file}: ${path}: ${code}${value === '' ? '' : ` (${value})`}` +
            (allowed.length === 0 ? '' : `; ${allowed.join(' | ')}`),
        )
        .join('\n'),
    );
    this.file = file;
    this.refusals = refusals;
  }
}

/**
 * Reads a YAML file of worked examples. Every scalar is kept as the text that it is, so that no
 * amount ever passes through a float. Throws `CaseFileError`, which names the file, the case and
 * the field of everything that is wrong.
 */
export function readCases(
  file: string,
  text: string,
  policies: readonly PolicyDocument[],
): CaseTopic {
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const parsed = parseCases(parsedYaml(file, text), id, policies);
  if (!parsed.ok) throw new CaseFileError(file, parsed.refusals);
  return parsed.value;
}

function parsedYaml(file: string, text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe' });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line ?? 1;
    throw new CaseFileError(file, [
      { path: `line ${String(line)}`, code: 'wrong_format', value: error.message, allowed: [] },
    ]);
  }
}
