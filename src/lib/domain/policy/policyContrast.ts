import { stepParameter } from './gradeLadder.ts';
import { parameterId } from './parameterId.ts';
import {
  membersOf,
  policyDiff,
  policyParts,
  type PolicyChange,
  type PolicyPart,
  type ValueChange,
} from './policyDiff.ts';
import type { PolicyDocument, Text } from './policySchema.ts';

/** Entries of one kind that are not compared one by one, and which of them only one policy has. */
export interface Uncompared {
  /** a part of the document, the amounts of the steps, or a pay item whose parameters these are */
  readonly group: PolicyPart | 'ladder' | (string & {});
  /** how many each policy has */
  readonly before: number;
  readonly after: number;
  readonly onlyBefore: readonly Text[];
  readonly onlyAfter: readonly Text[];
}

/** What can be said of two policies whose steps are not the same steps. */
export interface PolicyContrast {
  /** differences between entries that both have by the same id, in value or status */
  readonly changes: readonly PolicyChange[];
  readonly uncompared: readonly Uncompared[];
}

/** Whether two policies pay for the same steps: as many, on the same levels, in the same way. */
export function sameLadder(before: PolicyDocument, after: PolicyDocument): boolean {
  const shape = ({ ladder = 'amounts', levels, steps }: PolicyDocument): string =>
    JSON.stringify([ladder, levels.length, steps.map(({ level }) => level)]);
  return shape(before) === shape(after);
}

/**
 * Compares policies with different ladders: only what has the same id and does not hang on the
 * number of a step, which means another step in each. The rest is summed up by its kind. Null where
 * the ladder is the same, and everything can be compared one by one.
 */
export function policyContrast(
  before: PolicyDocument,
  after: PolicyDocument,
): PolicyContrast | null {
  if (sameLadder(before, after)) return null;
  const bound = new Set([...boundToSteps(before), ...boundToSteps(after)]);
  const changes = policyDiff(before, after).flatMap((change) => comparable(change, bound));
  return { changes, uncompared: uncompared(before, after, bound) };
}

/** The parameters that speak of a step by its number. */
function boundToSteps(policy: PolicyDocument): string[] {
  return [
    ...policy.steps.flatMap(({ number }) => [
      stepParameter(policy, number),
      parameterId.pointsForStep(number),
    ]),
    ...policy.posts.flatMap(({ id }) => [parameterId.highestStep(id), parameterId.lowestStep(id)]),
  ];
}

/** Parts that are told of as a whole: the ladder itself, and what the documents rest on. */
const AS_A_WHOLE: ReadonlySet<string> = new Set(['levels', 'steps', 'sources', 'facts']);

function comparable(change: PolicyChange, bound: ReadonlySet<string>): PolicyChange[] {
  if (change.part === 'document' || AS_A_WHOLE.has(change.part)) return [];
  if (change.change !== 'changed') return [];
  if (change.part === 'parameters') {
    if (bound.has(change.id)) return [];
    const values = change.values.filter(saysOtherwise);
    return values.length === 0 ? [] : [{ ...change, values }];
  }
  const fields = change.fields.filter(({ field }) => field !== 'steps');
  return fields.length === 0 ? [] : [{ ...change, fields }];
}

function saysOtherwise({ before, after }: ValueChange): boolean {
  return before?.value !== after?.value || before?.status !== after?.status;
}

interface Entry {
  readonly group: Uncompared['group'];
  readonly id: string;
  readonly label: Text;
}

function uncompared(
  before: PolicyDocument,
  after: PolicyDocument,
  bound: ReadonlySet<string>,
): Uncompared[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const groups = new Set([...old, ...now].map(({ group }) => group));
  return [...groups].flatMap((group): Uncompared[] => {
    const [a, b] = [old, now].map((all) => all.filter((entry) => entry.group === group));
    if (!a || !b) return [];
    const only = (some: readonly Entry[], others: readonly Entry[]): Text[] =>
      some
        .filter(({ id }) => bound.has(id) || !others.some((other) => other.id === id))
        .map(({ label }) => label);
    const [onlyBefore, onlyAfter] = [only(a, b), only(b, a)];
    if (onlyBefore.length + onlyAfter.length === 0) return [];
    return [{ group, before: a.length, after: b.length, onlyBefore, onlyAfter }];
  });
}

/** Everything that a policy lists or sets, the ladder first. */
function entriesOf(policy: PolicyDocument): Entry[] {
  const ladder = new Set(policy.steps.map(({ number }) => stepParameter(policy, number)));
  const parameters = Object.entries(policy.parameters).map(([id, { label }]): Entry => {
    const item = id.split('.')[0] ?? id;
    return { group: ladder.has(id) ? 'ladder' : item, id, label };
  });
  const parts = policyParts
    .filter((part) => part !== 'levels' && part !== 'steps')
    .flatMap((part) =>
      membersOf(policy, part).map(({ id, label }): Entry => ({ group: part, id, label })),
    );
  return [
    ...parameters.filter(({ group }) => group === 'ladder'),
    ...parts,
    ...parameters.filter(({ group }) => group !== 'ladder'),
  ];
}
