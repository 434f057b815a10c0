import * as v from 'valibot';
import { namedLists } from './namedLists.ts';
import { policySchema, type PolicyDocument } from './policySchema.ts';
import { policySense, type PolicyParts } from './policySense.ts';
import { noObject, refusalsOf, type Parsed } from './refusal.ts';

/**
 * Checks a policy document: its form, then whether its parts fit together. Reports at once
 * everything that can be told: where the form of a part is wrong, the other parts are still held
 * against each other. A refusal is `unfinished` where some part could not be looked at yet.
 */
export function parsePolicy(input: unknown): Parsed<PolicyDocument> {
  if (Array.isArray(input)) return { ok: false, refusals: [noObject] };
  const formed = v.safeParse(policySchema, input);
  if (formed.success) {
    const refusals = policySense(partsWithout(formed.output, []).parts);
    return refusals.length === 0 ? { ok: true, value: formed.output } : { ok: false, refusals };
  }
  const places = formed.issues.map(({ path }) => (path ?? []).map(({ key }) => String(key)));
  // Only parts without an issue are read of it, and those are as the schema has them.
  const { parts, unfinished } = partsWithout(input as PolicyDocument, places);
  const refusals = [...refusalsOf(formed.issues), ...policySense(parts)];
  return { ok: false, refusals, ...(unfinished ? { unfinished } : {}) };
}

/** The fields that say which parameters there are, and what those may hold. */
const LISTS = ['posts', 'levels', 'ladder', 'steps', ...namedLists] as const;

type Place = readonly string[];

/** The parts of a document at none of the places, and whether there are others. */
function partsWithout(
  policy: PolicyDocument,
  places: readonly Place[],
): { readonly parts: PolicyParts; readonly unfinished: boolean } {
  const stands = (place: Place, at: Place): boolean =>
    at.slice(0, place.length).every((key, i) => key === place[i]);
  /** Nothing is wrong with it, with anything in it, or with what it stands in. */
  const whole = (...at: Place): boolean => !places.some((place) => stands(place, at));
  /** It is of the right kind, whatever is wrong in it. */
  const open = (at: string): boolean =>
    !places.some((place) => place.length <= 1 && stands(place, [at]));

  const all = open('parameters') ? Object.entries(policy.parameters) : null;
  const parameters = all?.filter(([id]) => whole('parameters', id)) ?? [];
  const facts = open('facts')
    ? policy.facts.map((fact, i) => (whole('facts', String(i)) ? fact : null))
    : null;
  const parts: PolicyParts = {
    lists: LISTS.every((list) => whole(list)) ? policy : null,
    names: all?.map(([id]) => id) ?? null,
    parameters: Object.fromEntries(parameters),
    facts: facts ?? [],
    documents: open('sources') ? Object.keys(policy.sources) : null,
  };
  const unfinished =
    parts.lists === null ||
    parts.documents === null ||
    all?.length !== parameters.length ||
    (facts?.includes(null) ?? true);
  return { parts, unfinished };
}
