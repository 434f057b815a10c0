import type {
  FieldChange,
  PolicyChange,
  PolicyPart,
  ValueChange,
} from '../domain/policy/policyDiff.ts';
import type { Dated, PolicyDocument, Text } from '../domain/policy/policySchema.ts';
import { statuses } from '../domain/policy/status.ts';
import { citation } from './citation.ts';
import type { Messages } from './index.ts';
import type { Language } from './language.ts';
import { localized } from './localized.ts';
import { namesOf } from './names.ts';
import { policyValueText } from './policyValueText.ts';

/** A difference as a row of a table: every cell is written already. */
export interface DiffRow {
  readonly kind: 'added' | 'removed' | 'changed' | 'order';
  readonly subject: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
}

/** The two policies that are compared; each names its own steps and sources. */
export interface ComparedPolicies {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
}

/** The differences between two policies in words, in their order, one row for each run of months. */
export function policyDiffRows(
  messages: Messages,
  language: Language,
  policies: ComparedPolicies,
  changes: readonly PolicyChange[],
): DiffRow[] {
  const writer = new DiffWriter(messages, language, policies);
  return changes.flatMap((change) => writer.rows(change));
}

/** A row as a sentence, for where there is no table. */
export function diffSentence({ policyDiff }: Messages, row: DiffRow): string {
  const { sentence } = policyDiff;
  const { kind, subject, period, before, after } = row;
  switch (kind) {
    case 'added':
      return after === '' ? sentence.addedAlone(subject) : sentence.added(subject, after);
    case 'removed':
      return before === '' ? sentence.removedAlone(subject) : sentence.removed(subject, before);
    case 'order':
      return sentence.order(subject);
    case 'changed':
      return sentence.changed(subject, period, before, after);
  }
}

type ParameterChange = Extract<PolicyChange, { readonly part: 'parameters' }>;

class DiffWriter {
  readonly #messages: Messages;
  readonly #language: Language;
  readonly #policies: ComparedPolicies;

  constructor(messages: Messages, language: Language, policies: ComparedPolicies) {
    this.#messages = messages;
    this.#language = language;
    this.#policies = policies;
  }

  rows(change: PolicyChange): DiffRow[] {
    const { parts, named, field } = this.#messages.policyDiff;
    if (change.part === 'document')
      return [this.#fieldRow(field(parts.document, this.#fieldName(change.field)), change)];
    if (change.change === 'order') return [row('order', parts[change.part])];
    const subject = named(parts[change.part], localized(change.label, this.#language));
    if (change.part === 'parameters') return this.#parameterRows(change);
    if (change.change !== 'changed') return [row(change.change, subject)];
    return change.fields.map((one) =>
      this.#fieldRow(field(subject, this.#fieldName(one.field)), one, change.part),
    );
  }

  #parameterRows(change: ParameterChange): DiffRow[] {
    const subject = localized(change.label, this.#language);
    const rows = change.values.map((value) => {
      const [before, after] = this.#valueTexts(change, value);
      const { since, always } = this.#messages.policyDiff;
      const period = value.from === null ? always : since(this.#messages.format.month(value.from));
      return { ...row(change.change, subject), period, before, after };
    });
    return rows.length === 0 ? [row('changed', subject)] : rows;
  }

  /** Where value and status are the same, what is said about them differs: that is shown then. */
  #valueTexts(parameter: ParameterChange, { before, after }: ValueChange): [string, string] {
    const alike = before?.value === after?.value && before?.status === after?.status;
    return [
      this.#valueText(this.#policies.before, parameter, before, alike),
      this.#valueText(this.#policies.after, parameter, after, alike),
    ];
  }

  #valueText(
    policy: PolicyDocument,
    { id, unit }: ParameterChange,
    dated: Omit<Dated, 'from'> | null,
    withReasons: boolean,
  ): string {
    if (dated === null) return '';
    const { policyDiff, status, format } = this.#messages;
    const value =
      unit === 'choice' && dated.value !== null
        ? namesOf(policy, this.#language, this.#messages).choice(id, dated.value)
        : policyValueText(this.#messages, this.#language, policy, { unit, value: dated.value });
    const source = citation(policy, dated.source, this.#language, this.#messages);
    const note = dated.note && localized(dated.note, this.#language);
    const year =
      dated.year === undefined ? undefined : this.#messages.policy.ofYear(String(dated.year));
    const reasons = withReasons ? [source, year, note].filter((one) => one !== undefined) : [];
    return policyDiff.withStatus(value, format.list([status[dated.status], ...reasons]));
  }

  #fieldRow(subject: string, { before, after, field }: FieldChange, part?: PolicyPart): DiffRow {
    const write = (policy: PolicyDocument, value: unknown): string =>
      field === 'steps' && part === 'posts'
        ? this.#rangeText(policy, value)
        : this.#text(value, field);
    return {
      ...row('changed', subject),
      before: write(this.#policies.before, before),
      after: write(this.#policies.after, after),
    };
  }

  #fieldName(field: string): string {
    const names: Readonly<Record<string, string>> = this.#messages.policyDiff.fields;
    return names[field] ?? field;
  }

  /** The steps that a post may stand on, by their names in its own policy. */
  #rangeText(policy: PolicyDocument, value: unknown): string {
    const { absent, range } = this.#messages.policyDiff;
    if (typeof value !== 'object' || value === null) return absent;
    const { from, to } = value as { readonly from: number; readonly to: number };
    const names = namesOf(policy, this.#language, this.#messages);
    return range(names.step(from), names.step(to));
  }

  #text(value: unknown, field: string): string {
    const { absent, ladders, stepOrders } = this.#messages.policyDiff;
    if (value === null || value === undefined) return absent;
    if (field === 'ladder' && (value === 'amounts' || value === 'coefficients'))
      return ladders[value];
    if (field === 'stepOrder' && (value === 'highestFirst' || value === 'lowestFirst'))
      return stepOrders[value];
    if (field === 'status') return this.#statusText(value);
    if (isText(value)) return localized(value, this.#language);
    if (Array.isArray(value))
      return this.#messages.format.list(value.map((one) => this.#text(one, '')));
    if (typeof value === 'object')
      return this.#messages.format.list(Object.values(value).map((one) => this.#text(one, '')));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : absent;
  }

  #statusText(value: unknown): string {
    const found = statuses.find((status) => status === value);
    return found ? this.#messages.status[found] : this.#messages.policyDiff.absent;
  }
}

function row(kind: DiffRow['kind'], subject: string): DiffRow {
  return { kind, subject, period: '', before: '', after: '' };
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}
