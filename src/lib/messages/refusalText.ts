import type { Refusal } from '../domain/policy/refusal.ts';
import type { Messages } from './index.ts';

/** A refusal as one line: the path of the field, what is wrong, what would be right. */
export function refusalText(messages: Messages, refusal: Refusal): string {
  return messages.refusals.at(refusalPath(messages, refusal), refusalSentence(messages, refusal));
}

/** Where in the document a refusal stands. */
export function refusalPath({ refusals }: Messages, { path }: Refusal): string {
  return path === '' ? refusals.document : path;
}

/** What is wrong and what would be right, without the place. */
export function refusalSentence({ refusals, format }: Messages, refusal: Refusal): string {
  const sentence: string | ((value: string, allowed: string) => string) =
    sentences(refusals)[refusal.code];
  return typeof sentence === 'string'
    ? sentence
    : sentence(shortened(refusal.value), format.list(refusal.allowed));
}

/** As much of a value as a reader needs to find it again. */
const SHOWN = 60;

function shortened(value: string): string {
  return value.length <= SHOWN ? value : `${value.slice(0, SHOWN)}…`;
}

type Sentences = Readonly<
  Record<Refusal['code'], string | ((value: string, allowed: string) => string)>
>;

function sentences(refusals: Messages['refusals']): Sentences {
  return { ...refusals, missing_field: (_value, allowed) => refusals.missing_field(allowed) };
}
