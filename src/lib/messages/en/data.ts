import type { Shape } from '../shape.ts';
import type { data as source } from '../zh-CN/data.ts';

export const data: Shape<typeof source> = {
  starting: 'Data queries are starting; the figures are ready already.',
  ready: 'Data queries are ready.',
  unavailable:
    "This browser can't run data queries. The costing goes on and its figures are right; only looking at single people and communities is off.",
  loading: (done, all) => `Reading: ${done} of ${all}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; the data is as it was.',
  undone: 'Undone.',
  undo: 'Undo',
  redo: 'Redo',
  missingItems: (items) => `Not counted: ${items} (no published amount)`,
  sampleRoster: 'roster',
  sampleBonus: 'bonus roll',
  sampleCommunities: 'community ratings',
};
