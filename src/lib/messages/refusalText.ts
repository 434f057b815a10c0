import type { Refusal } from '../domain/policy/refusal.ts';
import type { Messages } from './index.ts';

/** A refusal as one line: the path of the field, what is wrong, what would be right. */
export function refusalText({ refusals, format }: Messages, refusal: Refusal): string {
  const path = refusal.path === '' ? refusals.document : refusal.path;
  const sentence: string | ((value: string, allowed: string) => string) =
    sentences(refusals)[refusal.code];
  const text =
    typeof sentence === 'string' ? sentence : sentence(refusal.value, format.list(refusal.allowed));
  return refusals.at(path, text);
}

type Sentences = Readonly<
  Record<Refusal['code'], string | ((value: string, allowed: string) => string)>
>;

function sentences(refusals: Messages['refusals']): Sentences {
  return { ...refusals, missing_field: (_value, allowed) => refusals.missing_field(allowed) };
}
