import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';
import { changeTone } from './format.ts';

/** What changes for one community. */
export interface CommunityChange {
  readonly id: string;
  readonly label: string;
  readonly change: Fen;
  readonly workers: number;
}

export interface CommunityWords {
  /** "社区" */
  readonly community: string;
  /** the measure with its unit: "每月增支（元）" */
  readonly change: string;
  /** "人数（人）" */
  readonly workers: string;
  /** "合计" */
  readonly total: string;
  /** under the axis: "122 个社区，按增支由高到低" */
  readonly order: string;
  /** added to it where not every community has room for a bar of its own */
  readonly thinned?: string;
}

/** Highest change first; equal ones by their labels. */
export function rankedCommunities(
  communities: readonly CommunityChange[],
): readonly CommunityChange[] {
  return [...communities].sort((a, b) => {
    if (a.change !== b.change) return a.change < b.change ? 1 : -1;
    return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
  });
}

export function communityNote(
  { label, change, workers }: CommunityChange,
  words: CommunityWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  return {
    title: label,
    rows: [
      { label: words.change, value: format.change(change), tone: changeTone(change) },
      { label: words.workers, value: format.count(workers) },
    ],
  };
}

/** Every community, highest change first, and the sums. */
export function communitiesTable(
  communities: readonly CommunityChange[],
  words: CommunityWords,
  format: ChartFormat,
): ChartTable {
  const workers = communities.reduce((total, community) => total + community.workers, 0);
  const change = communities.reduce((total, community) => total + community.change, 0n);
  return {
    columns: [
      { label: words.community },
      { label: words.workers, numeric: true },
      { label: words.change, numeric: true },
    ],
    rows: rankedCommunities(communities).map((community) => [
      community.label,
      format.count(community.workers),
      format.change(community.change),
    ]),
    total: [words.total, format.count(workers), format.change(change)],
  };
}
