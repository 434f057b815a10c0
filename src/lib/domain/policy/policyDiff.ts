import type { Month } from './month.ts';
import { namedLists } from './namedLists.ts';
import type { Dated, PolicyDocument, Text, Unit } from './policySchema.ts';
import { datedAt } from './settingsAt.ts';

/** The lists and records of a policy document whose members have names of their own. */
export const policyParts = ['posts', 'levels', 'steps', ...namedLists, 'sources', 'facts'] as const;

export type PolicyPart = (typeof policyParts)[number];

/** A field of the document itself, or of one of its members, before and after; null where absent. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A run of months in which a parameter holds something else. */
export interface ValueChange {
  /** its first month; null where it is so from the beginning */
  readonly from: Month | null;
  readonly before: Omit<Dated, 'from'> | null;
  readonly after: Omit<Dated, 'from'> | null;
}

/** One thing that differs between two policies. */
export type PolicyChange =
  | ({ readonly part: 'document' } & FieldChange)
  /** the same members in another order */
  | { readonly part: PolicyPart; readonly change: 'order' }
  | {
      readonly part: PolicyPart;
      readonly change: 'added' | 'removed';
      readonly id: string;
      readonly label: Text;
    }
  | {
      readonly part: PolicyPart;
      readonly change: 'changed';
      readonly id: string;
      readonly label: Text;
      readonly fields: readonly FieldChange[];
    }
  | {
      readonly part: 'parameters';
      readonly change: 'added' | 'removed' | 'changed';
      readonly id: string;
      readonly label: Text;
      readonly unit: Unit;
      readonly values: readonly ValueChange[];
    };

/**
 * What differs from one policy to another: the document's own fields, its posts, steps, ratings
 * and other members by id, its parameters with their values over time, its sources and facts.
 * Empty exactly where both say the same in every month.
 */
export function policyDiff(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  return [
    ...fieldChanges(header(before), header(after)).map((change) => ({
      part: 'document' as const,
      ...change,
    })),
    ...policyParts.flatMap((part) => partChanges(part, before, after)),
    ...parameterChanges(before, after),
  ];
}

function header({ id, title, ladder, stepOrder }: PolicyDocument): Record<string, unknown> {
  return { id, title, ladder: ladder ?? 'amounts', stepOrder: stepOrder ?? 'highestFirst' };
}

/** An entry of a part of the document, by the id that it goes by. */
export interface Member {
  readonly id: string;
  readonly label: Text;
  readonly fields: Record<string, unknown>;
}

/** The entries of a part, in their order. */
export function membersOf(policy: PolicyDocument, part: PolicyPart): Member[] {
  switch (part) {
    case 'levels':
    case 'steps':
      return policy[part].map(({ number, ...fields }) => ({
        id: String(number),
        label: fields.label,
        fields,
      }));
    case 'sources':
      return Object.entries(policy.sources).map(([id, fields]) => ({
        id,
        label: fields.title,
        fields,
      }));
    case 'facts':
      return policy.facts.map(({ id, ...fields }) => ({ id, label: fields.statement, fields }));
    default:
      return (policy[part] ?? []).map(({ id, ...fields }) => ({
        id,
        label: fields.label,
        fields,
      }));
  }
}

function partChanges(
  part: PolicyPart,
  before: PolicyDocument,
  after: PolicyDocument,
): PolicyChange[] {
  const [old, now] = [membersOf(before, part), membersOf(after, part)];
  const nowById = new Map(now.map((member) => [member.id, member]));
  const oldIds = new Set(old.map(({ id }) => id));
  const changes = old.flatMap((member): PolicyChange[] => {
    const { id, label } = member;
    const other = nowById.get(id);
    if (!other) return [{ part, change: 'removed', id, label }];
    const fields = fieldChanges(member.fields, other.fields);
    return fields.length === 0 ? [] : [{ part, change: 'changed', id, label: other.label, fields }];
  });
  const added = now
    .filter(({ id }) => !oldIds.has(id))
    .map(({ id, label }): PolicyChange => ({ part, change: 'added', id, label }));
  const kept = (list: readonly Member[], others: ReadonlySet<string>): string =>
    JSON.stringify(list.map(({ id }) => id).filter((id) => others.has(id)));
  const moved = part !== 'sources' && kept(old, new Set(nowById.keys())) !== kept(now, oldIds);
  return [...changes, ...added, ...(moved ? [{ part, change: 'order' as const }] : [])];
}

function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field) =>
    same(before[field], after[field])
      ? []
      : [{ field, before: before[field] ?? null, after: after[field] ?? null }],
  );
}

function parameterChanges(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  const ids = new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)]);
  return [...ids].flatMap((id): PolicyChange[] => {
    const [old, now] = [before.parameters[id], after.parameters[id]];
    const present = now ?? old;
    if (!present) return [];
    const values = valueChanges(old?.values ?? [], now?.values ?? []);
    const renamed = old !== undefined && now !== undefined && !same(old.label, now.label);
    if (old && now && values.length === 0 && !renamed && old.unit === now.unit) return [];
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const { label, unit } = present;
    return [{ part: 'parameters', change, id, label, unit, values }];
  });
}

/** Where two lists of dated values hold something else, run by run. */
function valueChanges(before: readonly Dated[], after: readonly Dated[]): ValueChange[] {
  const months = new Set([...before, ...after].flatMap(({ from }) => from ?? []));
  const runs: ValueChange[] = [];
  let open: string | null = null;
  // The first of either list holds from the beginning, so the first month stands for all before.
  [null, ...[...months].sort()].forEach((from) => {
    const month = from ?? '0000-01';
    const [old, now] = [said(datedAt(before, month)), said(datedAt(after, month))];
    const key = same(old, now) ? null : JSON.stringify([old, now]);
    if (key !== null && key !== open) runs.push({ from, before: old, after: now });
    open = key;
  });
  return runs;
}

function said(dated: Dated | undefined): Omit<Dated, 'from'> | null {
  if (!dated) return null;
  const { value, status, source, note, year } = dated;
  return {
    value,
    status,
    ...(source && { source }),
    ...(note && { note }),
    ...(year !== undefined && { year }),
  };
}

/** Whether two parts of a document say the same, in whatever order their fields stand. */
function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}
