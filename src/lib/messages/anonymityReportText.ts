import type { Generalisation } from '../domain/privacy/generalise.ts';
import type { MeasuredAnonymity } from '../domain/privacy/measureAnonymity.ts';
import {
  publishedAnonymity,
  wholeAnonymity,
  type ClassSizes,
  type ToldAnonymity,
} from '../domain/privacy/publishedAnonymity.ts';
import type { QuasiIdentifier } from '../domain/privacy/quasiIdentifiers.ts';
import type { Messages } from './index.ts';

/** What a report on who can be told apart is about. */
export interface AnonymityReport extends MeasuredAnonymity {
  /** the columns that an outsider is taken to know */
  readonly known: readonly QuasiIdentifier[];
  /** the generalisations that are applied already */
  readonly chosen: readonly Generalisation[];
  /** counts below it are hidden, as in the public version; nothing is where it is left out */
  readonly threshold?: number;
}

/** The report as the rows of a table, header first: how it stands, class sizes, and each generalisation. */
export function anonymityReportRows(
  messages: Messages,
  { known, chosen, now, effects, threshold }: AnonymityReport,
): readonly (readonly string[])[] {
  const { privacy: words, format } = messages;
  const told = (anonymity: MeasuredAnonymity['now']): ToldAnonymity =>
    threshold === undefined ? wholeAnonymity(anonymity) : publishedAnonymity(anonymity, threshold);
  const count = (n: number | null): string => (n === null ? words.hidden : String(n));
  const figures = ({ k, unique, classes, rows }: ToldAnonymity): readonly string[] =>
    [k, unique, classes, rows].map(count);
  const said = (part: string, what: string): readonly string[] => [part, what, '', '', '', ''];
  const { report } = words;
  const present = told(now);
  return [
    [report.part, report.what, words.kTitle, words.uniqueTitle, words.classesTitle, report.rows],
    said(words.knownColumns, format.list(known.map((column) => words.fields[column]))),
    ...chosen.map((one) => said(report.applied, words.generalisations[one])),
    [report.now, '', ...figures(present)],
    ...present.sizes.map((sizes) => [
      ...[report.sizes, sizeText(messages, sizes), '', ''],
      ...[threshold === undefined ? count(sizes.classes) : '', count(sizes.rows)],
    ]),
    ...effects.map(({ one, after }) => [
      ...[words.coarser, words.generalisations[one]],
      ...figures(told(after)),
    ]),
    ...(threshold === undefined ? [] : [said('', words.hiddenNote(String(threshold)))]),
  ];
}

function sizeText({ privacy: { report } }: Messages, { from, to }: ClassSizes): string {
  if (from === to) return report.size(String(from));
  return to === Infinity
    ? report.sizeFrom(String(from))
    : report.sizeBand(String(from), String(to));
}
