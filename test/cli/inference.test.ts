import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/lib/domain/scenario/parseScenario.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { recordedRun } from './recordedRun.ts';
import { writtenFile } from './writtenFile.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const PROPOSAL = ['--scenario', path('data/scenarios/042.json')];
const ROSTER = ['--roster', path('data/sample/roster.csv')];
const IMPOSSIBLE = ['--facts', path('test/golden/bounds-step-minima-122-heads.facts.json')];

async function json(command: string, ...options: readonly string[]) {
  const { code, out } = await recordedRun([command, '--json', ...options]);
  expect(code).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

async function table(command: string, ...options: readonly string[]): Promise<string> {
  const { code, out } = await recordedRun([command, ...options]);
  expect(code).toBe(0);
  return out;
}

async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await recordedRun(args);
  expect([code, out]).toEqual([2, '']);
  return err;
}

describe('conflicts', () => {
  test('finds that 122 heads and a step minimum of 1800 cannot both hold', async () => {
    const report = await json('conflicts', ...IMPOSSIBLE);
    expect(report).toMatchObject({ feasible: false, topUpResolves: true, complete: true });
    const [conflict] = report['conflicts'] as { fact: string }[][];
    expect(conflict?.map(({ fact }) => fact)).toEqual([
      'steps[0]',
      'roles[0]',
      'minimumByRole.head',
      'minimumByRole.combined_head',
    ]);
  });

  test('says so in Chinese, and that there are none where all can hold', async () => {
    const chinese = await table('conflicts', ...IMPOSSIBLE, '--lang', 'zh');
    expect(chinese).toContain('口径需核实');
    expect(await table('conflicts')).toContain('can all hold');
  });
});

describe('readings', () => {
  test('finds the literal ladder impossible: its mean is 1091.72 at least', async () => {
    const readings = (await json('readings', ...PROPOSAL, ...ROSTER)) as unknown as object[];
    expect(readings).toMatchObject([
      { id: 'literal', feasible: false, mean: { min: '1091.72' } },
      { id: 'equalGaps', feasible: true, min: '121400.00', max: '1162000.00' },
    ]);
  });

  test('tries a ladder of one’s own, and refuses one of another length', async () => {
    const own = '2000,1900,1800,1600,1500,1400,1200,1100,1000,800,700,600';
    const out = await table('readings', ...PROPOSAL, '--ladder', own, ...ROSTER);
    expect(out).toContain('121,400 to 1,162,000');
    expect(out).toContain('+296,600');
    expect(await refused('readings', '--ladder', '2000,1900')).toContain('12');
    expect(await refused('readings', '--ladder', own.replace('600', 'x'))).toContain('12');
  });
});

describe('information', () => {
  test('lists what is worth knowing, the most first', async () => {
    const { questions } = (await json('information', ...PROPOSAL, '--answers', '2')) as {
      questions: { narrowing: string }[];
    };
    const narrowing = questions.map((each) => Number(each.narrowing));
    expect(narrowing.length).toBeGreaterThan(3);
    expect([...narrowing].sort((a, b) => b - a)).toEqual(narrowing);
  });

  test('is printed as a table, and says where nothing can hold', async () => {
    const out = await table('information', ...PROPOSAL, '--answers', '2');
    expect(out).toContain('Old minima'.toLowerCase());
    const none = await table('information', ...PROPOSAL, ...IMPOSSIBLE, '--answers', '2');
    expect(none).toContain('No roster');
    expect(await refused('information', '--answers', '1')).toContain('from 2 to 50');
  });
});

describe('ladder', () => {
  test('shows that the proposal switches the ladder off for heads', async () => {
    const report = await json('ladder', ...PROPOSAL);
    expect(report['byRole']).toMatchObject({
      head: { before: { amounts: 12 }, after: { amounts: 1, atLowestPercent: '100.00' } },
      member: { after: { levelled: [[9, 10, 11, 12]] } },
    });
    expect(report['run']).toMatchObject({ sample: ['roster', 'bonus', 'communities'] });
  });

  test('is printed with examples, and without any where nothing changes', async () => {
    const out = await table('ladder', ...PROPOSAL);
    expect(out).toContain('12 → 1');
    expect(out).toContain('overtaken');
    expect(await table('ladder')).not.toContain('→ 2,000');
  });

  test('does without points and years of service', async () => {
    const roster = await writtenFile(
      'roster.csv',
      'worker_id,community_id,role,step\nW1,C1,member,12\nW2,C1,deputy,9\n',
    );
    const report = await json('ladder', ...PROPOSAL, '--roster', roster);
    expect(report).toMatchObject({
      seniority: [],
      correlation: { before: null, after: null },
      overtaken: 0,
    });
    expect(await table('ladder', ...PROPOSAL, '--roster', roster)).toContain('none');
  });
});

describe('fit', () => {
  test.each([
    [['--budget', '200000', '--per', 'month'], '198780.00'],
    [['--method', 'at-least', '--amount', '100'], '327900.00'],
    [['--method', 'keep-gaps'], '712800.00'],
  ])('%j gives a scenario that costs what is said', async (options, monthly) => {
    const report = await json('fit', ...PROPOSAL, ...options);
    expect(report).toMatchObject({ found: true, monthly });
    const { scenario } = report as { scenario: unknown };
    expect(parseScenario(scenario, builtInPolicy).ok).toBe(true);
    const file = await writtenFile('scenario.json', JSON.stringify(scenario));
    const { impact } = (await json('simulate', '--scenario', file)) as {
      impact: { monthly: string };
    };
    expect(impact.monthly).toBe(monthly);
  });

  test('tells the next step of ten yuan, which goes beyond the budget', async () => {
    const floor = ['--method', 'floor', '--posts', 'head,combined_head', '--budget', '50000'];
    const report = await json('fit', ...floor, '--per', 'month');
    expect(report).toMatchObject({
      floor: '1990.00',
      monthly: '49090.00',
      next: { monthly: '50200.00' },
    });
    expect(await table('fit', ...floor, '--per', 'month')).toContain('minimum 1,990');
  });

  test('tells in JSON how far it goes, as its table does', async () => {
    const budget = ['--budget', '200000', '--per', 'month'];
    const fraction = await json('fit', ...PROPOSAL, ...budget);
    expect(fraction['fraction']).toMatch(/^0\.\d{1,4}$/);
    const uplift = await json('fit', '--method', 'uplift', ...budget);
    // 170 yuan for each of 1172 people; 180 would be 210,960.
    expect(uplift).toMatchObject({ uplift: '170.00', monthly: '199240.00' });
  });

  test('prints an edge of two floors, and that nothing fits', async () => {
    const frontier = ['--method', 'frontier', '--budget', '2400000'];
    const report = await json('fit', ...PROPOSAL, ...frontier);
    expect((report['frontier'] as unknown[]).length).toBeGreaterThan(100);
    expect(await table('fit', ...PROPOSAL, ...frontier)).toContain('1,500');
    expect(await table('fit', ...PROPOSAL, '--method', 'frontier', '--budget', '0')).toContain(
      'nothing fits',
    );
    const floor = ['--method', 'floor', '--posts', 'deputy', '--budget', '0'];
    expect(await table('fit', ...PROPOSAL, ...floor)).toContain('nothing fits');
    const uplift = ['--method', 'uplift', '--budget', '1000'];
    expect(await table('fit', ...PROPOSAL, ...uplift)).toContain('nothing fits');
  });

  test('prints the whole, a raise, and why there is none', async () => {
    expect(await table('fit', ...PROPOSAL, '--budget', '99999999')).toContain('enough');
    expect(await table('fit', '--method', 'at-least', '--amount', '100')).toContain('+117,200');
    const cut = await writtenFile(
      'cut.json',
      JSON.stringify({
        schema: 1,
        name: 'cut',
        provisions: [{ kind: 'grade_scale', factor: '0.5' }],
      }),
    );
    const none = await table('fit', '--scenario', cut, '--method', 'at-least', '--amount', '10');
    expect(none).toContain('other means');
  });

  test('says which option a way needs, and what would be right', async () => {
    expect(await refused('fit')).toContain('--budget');
    expect(await refused('fit', '--method', 'at-least')).toContain('--amount');
    expect(await refused('fit', '--method', 'floor', '--budget', '1')).toContain('--posts');
    const unknown = ['fit', '--method', 'floor', '--posts', 'mayor', '--budget', '1'];
    expect(await refused(...unknown)).toContain('combined_head');
    expect(await refused('fit', '--budget', '1e6')).toContain('without separators');
    expect(await refused('fit', '--method', 'magic')).toContain('fraction');
  });
});

describe('decompose', () => {
  test('foots to the impact, by post too', async () => {
    const { provisions, total } = (await json(
      'decompose',
      ...PROPOSAL,
      '--by',
      'post',
      '--per',
      'month',
    )) as { provisions: { shapley: string }[]; total: string };
    expect(total).toBe('296600.00');
    expect(provisions).toHaveLength(4);
    const sum = provisions.reduce((all, { shapley }) => all + Number(shapley), 0);
    expect(sum).toBe(296600);
  });

  test('is printed with the provisions as lines', async () => {
    const out = await table('decompose', ...PROPOSAL);
    expect(out).toContain('Minimum grade allowance: Member 1000, Deputy 1500');
    expect(out).toContain('+3,559,200.00');
    const twice = await writtenFile(
      'twice.json',
      JSON.stringify({
        schema: 1,
        name: 'twice',
        provisions: [
          { kind: 'grade_scale', factor: '1.1' },
          { kind: 'grade_scale', factor: '1.2' },
        ],
      }),
    );
    expect(await table('decompose', '--scenario', twice)).toContain('same value');
  });
});

describe('sensitivity', () => {
  test('lists the largest swing first, of the change or of the whole bill', async () => {
    const impact = await json('sensitivity', ...PROPOSAL);
    expect(impact).toMatchObject({ base: '3559200.00' });
    const total = await json('sensitivity', ...PROPOSAL, '--measure', 'total', '--percent', '5');
    expect(total).toMatchObject({ base: '84165299.33' });
  });

  test('is printed as a table, and refuses a share that is none', async () => {
    const out = await table('sensitivity', ...PROPOSAL, '--measure', 'total', '--lang', 'zh');
    expect(out).toContain('社会保险计算方式改为按基础补贴的比例');
    expect(out).toContain('奖励发放人数');
    expect(await refused('sensitivity', '--percent', '101')).toContain('from 0 to 100');
  });
});

describe('the help of each of these commands', () => {
  test.each([
    'bounds',
    'conflicts',
    'readings',
    'information',
    'ladder',
    'fit',
    'decompose',
    'sensitivity',
  ])('of %s gives examples, in both languages', async (command) => {
    const chinese = await recordedRun([command, '--help', '--lang', 'zh']);
    expect(chinese.out).toContain(`示例：\n  npm run --silent xince -- ${command}`);
    const english = await recordedRun([command, '--help']);
    expect([english.code, english.err]).toEqual([0, '']);
    expect(english.out).toContain('--json');
  });
});
