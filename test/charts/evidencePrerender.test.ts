import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ContributionChart from '../../src/lib/charts/ContributionChart.svelte';
import FrontierChart from '../../src/lib/charts/FrontierChart.svelte';
import IntervalBars from '../../src/lib/charts/IntervalBars.svelte';
import LadderSteps from '../../src/lib/charts/LadderSteps.svelte';
import RankBars from '../../src/lib/charts/RankBars.svelte';
import TornadoChart from '../../src/lib/charts/TornadoChart.svelte';
import {
  contributionWords,
  flattened,
  frontier,
  frontierMarks,
  frontierWords,
  intervals,
  intervalWords,
  ladderSteps,
  ladderStepsWords,
  ownFigure,
  rankWords,
  tornadoWords,
  yuan,
} from './evidenceSample.ts';
import { format } from './sample.ts';

const label = '图';
const least = { x: yuan(600), y: yuan(600) };
const intervalProps = { label, rows: intervals, mark: ownFigure, words: intervalWords, format };
const frontierProps = {
  label,
  points: frontier,
  marks: frontierMarks,
  least,
  words: frontierWords,
  format,
};

/** Every chart with figures that must stand in its prerendered page. */
const charts = {
  intervals: () => render(IntervalBars, { props: { ...intervalProps, selected: 3 } }).body,
  ladders: () =>
    render(LadderSteps, {
      props: {
        label,
        steps: ladderSteps,
        posts: [flattened('委员', 1000), flattened('正职', 2000)],
        words: ladderStepsWords,
        format,
      },
    }).body,
  frontier: () => render(FrontierChart, { props: { ...frontierProps, selected: 3 } }).body,
  tornado: () =>
    render(TornadoChart, {
      props: {
        label,
        rows: [
          {
            label: '委员人数',
            low: yuan(3_347_520),
            high: yuan(3_770_880),
            lowLabel: '−10%',
            highLabel: '+10%',
          },
        ],
        central: yuan(3_559_200),
        words: tornadoWords,
        format,
      },
    }).body,
  contributions: () =>
    render(ContributionChart, {
      props: {
        label,
        rows: [
          { label: '委员', change: yuan(176_400) },
          { label: '封顶', change: yuan(-5_000) },
        ],
        words: contributionWords,
        format,
      },
    }).body,
  ranks: () =>
    render(RankBars, {
      props: {
        label,
        rows: [
          { label: '副职人数', best: yuan(253_900), expected: yuan(476_000), worst: yuan(900_000) },
        ],
        today: yuan(1_040_600),
        words: rankWords,
        format,
      },
    }).body,
};

describe('a prerendered chart of the evidence', () => {
  test.each(Object.entries(charts))('of %s is a finished drawing', (_, body) => {
    const html = body();
    expect(html).toContain('viewBox="0 0 720 ');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('shows its figures as text', () => {
    expect(charts.intervals()).toMatch(/>1,162,000<\/text>/);
    expect(charts.intervals()).toMatch(/>示例名册 296,600<\/text>/);
    expect(charts.intervals()).toMatch(/>口径需核实<\/text>/);
    expect(charts.ladders()).toMatch(/>不同金额（种） 12 → 9<\/text>/);
    expect(charts.frontier()).toMatch(/>1,500 \/ 1,000<\/text>/);
    expect(charts.tornado()).toMatch(/>\+10% → \+211,680<\/text>/);
    expect(charts.contributions()).toMatch(/>\+171,400<\/text>/);
    expect(charts.ranks()).toMatch(/>476,000<\/text>/);
  });

  test.each(Object.entries(charts))(
    'of %s needs no style attribute and no inline handler',
    (_, body) => {
      expect(body()).not.toMatch(/\sstyle=|\son[a-z]+=/);
    },
  );

  test.each(Object.entries(charts))('of %s has one mark in the order of the tab key', (_, body) => {
    expect(body().match(/tabindex="0"/g)).toHaveLength(1);
  });

  test('says the figures of a mark to those who hear it', () => {
    expect(charts.intervals()).toContain(
      'aria-label="原最低标准为保底, 最少（元/月） 232,900, 最多（元/月） 340,400, 相差（元/月） 107,500, 示例名册 296,600"',
    );
  });

  test('has the set of facts in force in the accent and the others in grey', () => {
    const html = charts.intervals();
    expect(html.match(/class="mark tone-accent"/g)).toHaveLength(1);
    expect(html.match(/class="mark tone-baseline"/g)).toHaveLength(3);
    expect(html.match(/class="missing"/g)).toHaveLength(1);
  });

  test('lets intervals and best points be chosen where the page wants that', () => {
    const onselect = () => undefined;
    const chosen = (html: string) => html.match(/aria-pressed="(true|false)"/g)?.length;
    expect(charts.frontier()).not.toContain('role="button"');
    expect(chosen(render(IntervalBars, { props: { ...intervalProps, onselect } }).body)).toBe(5);
    expect(chosen(render(FrontierChart, { props: { ...frontierProps, onselect } }).body)).toBe(3);
  });
});
