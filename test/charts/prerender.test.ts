import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import BridgeChart from '../../src/lib/charts/BridgeChart.svelte';
import ByCommunityStrip from '../../src/lib/charts/ByCommunityStrip.svelte';
import ChartFrame from '../../src/lib/charts/ChartFrame.svelte';
import DistributionChart from '../../src/lib/charts/DistributionChart.svelte';
import LadderChart from '../../src/lib/charts/LadderChart.svelte';
import RatingBars from '../../src/lib/charts/RatingBars.svelte';
import ShareBars from '../../src/lib/charts/ShareBars.svelte';
import Sparkbar from '../../src/lib/charts/Sparkbar.svelte';
import { format, posts, steps } from './sample.ts';

const label = '图';
const total = '合计';
const ladderWords = { step: '档次', amount: '元/月', total };

/** Every chart with a figure that must stand in its prerendered page. */
const charts = {
  ladder: () =>
    render(LadderChart, { props: { label, steps, posts, words: ladderWords, format } }).body,
  distribution: () =>
    render(DistributionChart, {
      props: {
        label,
        amounts: [
          { amount: 60000n, before: 203, after: 0 },
          { amount: 100000n, before: 85, after: 641 },
        ],
        words: {
          amount: '元/月',
          before: '现行',
          after: '调整后',
          change: '增减',
          total,
          vanished: '不再有人领取',
          appeared: '新出现',
        },
        format,
      },
    }).body,
  bridge: () =>
    render(BridgeChart, {
      props: {
        label,
        start: 118250000n,
        parts: [{ label: '委员', change: 17640000n }],
        words: { start: '现行', end: '调整后', part: '', amount: '', change: '', total },
        format,
      },
    }).body,
  shares: () =>
    render(ShareBars, {
      props: {
        label,
        items: [
          { label: '职级补贴', amount: 1419000000n },
          { label: '绩效补贴', amount: null },
        ],
        words: {
          item: '项目',
          amount: '金额',
          share: '占比',
          total,
          unpublished: '文件未明确',
          rounding: '',
        },
        format,
      },
    }).body,
  ratings: () =>
    render(RatingBars, {
      props: {
        label,
        groups: [{ label: '优秀', communities: 32, people: 402, amount: 613969901n }],
        words: { rating: '等次', communities: '社区', people: '人数', amount: '奖励', total },
        format,
      },
    }).body,
  communities: () =>
    render(ByCommunityStrip, {
      props: {
        label,
        communities: [{ id: 'a', label: '社区 001', change: 443900n, workers: 9 }],
        words: { community: '社区', change: '增支', workers: '人数', total, order: '由高到低' },
        format,
      },
    }).body,
};

describe('a prerendered chart', () => {
  test.each(Object.entries(charts))('of %s is a finished drawing', (_, body) => {
    const html = body();
    expect(html).toContain('<svg');
    expect(html).toContain('viewBox="0 0 720 ');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('shows its figures as text', () => {
    expect(charts.ladder()).toMatch(/>203<\/text>/);
    expect(charts.distribution()).toMatch(/>641<\/text>/);
    expect(charts.bridge()).toMatch(/>1,358,900<\/text>/);
    expect(charts.shares()).toMatch(/>文件未明确<\/text>/);
    expect(charts.ratings()).toMatch(/>6,139,699\.01<\/text>/);
    expect(charts.communities()).toMatch(/>\+4,439<\/text>/);
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
    expect(charts.distribution()).toContain(
      'aria-label="600 元/月 · 不再有人领取, 现行 203, 调整后 0, 增减 −203"',
    );
  });

  test('has buttons where a step can be chosen, and images where not', () => {
    expect(charts.ladder()).not.toContain('role="button"');
    const props = { label, steps, posts, words: ladderWords, format, onselect: () => undefined };
    const { body } = render(LadderChart, { props });
    expect(body).toContain('role="button"');
    expect(body).toContain('aria-pressed="false"');
  });

  test('draws the bar of a table in proportion', () => {
    const { body } = render(Sparkbar, { props: { value: 30n, most: 120n, width: 80 } });
    expect(body).toMatch(/<rect[^>]* width="20"/);
  });
});

describe('the frame of a chart', () => {
  test('has the finding as its name, a description, and offers the table', () => {
    const { body } = render(ChartFrame, {
      props: {
        title: '正职执行同一标准',
        subtitle: '单位：人',
        description: '各金额人数',
        source: '西民函〔2022〕54号',
        table: { columns: [], rows: [] },
        words: { chart: '图表', table: '表格' },
        children: createRawSnippet(() => ({ render: () => '<p>drawing</p>' })),
      },
    });
    const id = /aria-labelledby="([^"]+)"/.exec(body)?.[1] ?? '';
    expect(body).toMatch(new RegExp(`<h3[^>]* id="${id}"[^>]*>正职执行同一标准`));
    expect(body).toContain('各金额人数');
    expect(body).toContain('表格');
    expect(body).toContain('<figcaption');
    expect(body).toContain('<p>drawing</p>');
    expect(body).not.toContain('<table');
  });
});
