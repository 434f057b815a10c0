import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recordedRun } from '../cli/recordedRun.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const cases = [
  { name: 'today', options: [] },
  { name: '042', options: ['--scenario', path('../../data/scenarios/042.json')] },
  { name: '042-uplift', options: ['--scenario', path('../../data/scenarios/042-uplift.json')] },
  {
    name: '042-over-old-minima',
    options: ['--scenario', path('042-over-old-minima.scenario.json')],
  },
  { name: 'every-kind', options: ['--scenario', path('every-kind.scenario.json')] },
  { name: 'assessment', options: ['--scenario', path('assessment.scenario.json')] },
  { name: 'points', options: ['--scenario', path('points.scenario.json')] },
  { name: 'dated', options: ['--scenario', path('dated.scenario.json'), '--year', '2023'] },
];

interface Report {
  readonly baseline: unknown;
  readonly reform: unknown;
  readonly impact: unknown;
  readonly placement: { readonly same: number; readonly asFiled: number };
}

/** The run record names the program's version and changes with it: it is tested elsewhere. */
function figures(out: string): string {
  const { baseline, reform, impact, placement } = JSON.parse(out) as Report;
  // Where nobody's step comes from points there is nothing to tell.
  const moved = placement.asFiled === placement.same ? {} : { placement };
  return `${JSON.stringify({ baseline, reform, impact, ...moved }, null, 2)}\n`;
}

describe('the figures of the sample, to the fen', { timeout: 30_000 }, () => {
  test.each(cases)('are for $name what they were', async ({ name, options }) => {
    const { code, out } = await recordedRun(['simulate', '--json', ...options]);
    expect(code).toBe(0);
    await expect(figures(out)).toMatchFileSnapshot(`${name}.json`);
  });
});
