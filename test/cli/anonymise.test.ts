import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkDigit } from '../../src/lib/domain/privacy/identityCard.ts';
import { isBankCard } from '../../src/lib/domain/privacy/bankCard.ts';
import { parsePseudonymKey } from '../../src/lib/io/privacy/pseudonymKey.ts';
import { pseudonymiser } from '../../src/lib/io/privacy/pseudonym.ts';
import { workbook } from '../fixtures/workbook.ts';
import { recordedRun } from './recordedRun.ts';
import { writtenFile } from './writtenFile.ts';

const NAME = '欧阳测试';
const CARD = `53011219850614123${checkDigit('53011219850614123')}`;
const PHONE = '13987654321';
const BANK = '6222020200112230004';
const ADDRESS = '西山区前卫西路8号3栋201室';
const markers = [NAME, CARD, PHONE, BANK, ADDRESS, '1985', '0614', '甲0001', '甲0002'];

const header = [
  ...['工号', '姓名', '身份证号', '联系电话', '银行卡号', '家庭住址', '出生日期'],
  ...['所属社区', '岗位', '档次', '学历', '表彰奖励', '备注'],
];
const person = (id: string, more: Readonly<Record<string, string>> = {}): string[] => {
  const cells: Readonly<Record<string, string>> = {
    ...{ 工号: id, 姓名: NAME, 身份证号: CARD, 联系电话: PHONE, 银行卡号: BANK },
    ...{ 家庭住址: ADDRESS, 出生日期: '1985-06-14', 所属社区: '甲社区', 岗位: '委员' },
    ...{ 档次: '四级十档', 学历: '本科', 表彰奖励: '', 备注: `${NAME}的备注` },
    ...more,
  };
  return header.map((name) => cells[name] ?? '');
};

const staff = (rows: readonly (readonly string[])[]) =>
  writtenFile(
    'staff.xlsx',
    workbook([
      { name: '说明', rows: [['本表由社区填报']] },
      { name: '名册', rows: [['某区社区工作者名册'], header, ...rows], firstRow: 1 },
    ]),
  );

/** Everything that a run left behind, in one text. */
async function leftBehind(
  run: { readonly out: string; readonly err: string },
  ...files: readonly string[]
): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return [run.out, run.err, ...texts].join('\n');
}

function expectNoMarker(text: string): void {
  for (const marker of markers) expect(text).not.toContain(marker);
}

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

describe('anonymise', { timeout: 30_000 }, () => {
  test.each(['zh', 'en'])(
    'leaves no name, card, telephone, address or birthday in anything it writes (%s)',
    async (lang) => {
      expect(isBankCard(BANK)).toBe(true);
      const file = await staff([
        person('甲0001'),
        person('甲0002', { 表彰奖励: `区级先进，电话${PHONE}` }),
        person('甲0003', { 表彰奖励: `${NAME}获市级表彰`, 学历: NAME }),
      ]);
      const [out, key] = [join(dirname(file), 'out.csv'), join(dirname(file), 'roster.key')];
      const run = await recordedRun([
        ...['anonymise', '--roster', file, '--sheet', '名册', '--lang', lang],
        ...['--out', out, '--key-out', key],
      ]);
      expect([run.code, run.err]).toEqual([0, '']);
      expectNoMarker(await leftBehind(run, out, key));
      const [head, ...rows] = rowsOf(await readFile(out, 'utf8'));
      expect(head).toEqual(['worker_id', 'community_id', 'role', 'step', 'education', 'age_band']);
      expect(rows.map((cells) => cells.slice(1))).toHaveLength(3);
      expect(rows.map(([, ...cells]) => cells)).toContainEqual([
        ...['甲社区', 'member', '10', 'bachelor', '30–39'],
      ]);
    },
  );

  test("gives the pseudonyms of the page, and the same again with the same key's file", async () => {
    const file = await staff([person('甲0001'), person('甲0002')]);
    const folder = dirname(file);
    const [first, second, keyFile] = [
      join(folder, 'a.csv'),
      join(folder, 'b.csv'),
      join(folder, 'k'),
    ];
    await recordedRun(['anonymise', '--roster', file, '--out', first, '--key-out', keyFile]);
    await recordedRun(['anonymise', '--roster', file, '--out', second, '--key', keyFile]);
    const written = await readFile(first, 'utf8');
    expect(await readFile(second, 'utf8')).toBe(written);
    const key = parsePseudonymKey(await readFile(keyFile, 'utf8'));
    if (!key) throw new Error('the key file holds no key');
    expect((await stat(keyFile)).mode & 0o077).toBe(0);
    const ids = rowsOf(written)
      .slice(1)
      .map(([id]) => id);
    expect(ids).toEqual(['甲0001', '甲0002'].map(pseudonymiser(key)).sort());
  });

  test('treats a bonus roll alike, so that its people are still those of the roster', async () => {
    const file = await staff([person('甲0001')]);
    const roll = await writtenFile(
      'roll.csv',
      `工号,姓名,所属社区,月数,年度考核\n甲0001,${NAME},甲社区,12,优秀\n`,
    );
    const [out, bonusOut] = [join(dirname(file), 'out.csv'), join(dirname(file), 'roll.csv')];
    const run = await recordedRun([
      ...['anonymise', '--roster', file, '--bonus', roll, '--out', out, '--bonus-out', bonusOut],
    ]);
    expect(run.code).toBe(0);
    expectNoMarker(await leftBehind(run, out, bonusOut));
    const [[, paid], [, listed]] = [
      rowsOf(await readFile(bonusOut, 'utf8')),
      rowsOf(await readFile(out, 'utf8')),
    ];
    expect(paid).toEqual([listed?.[0], '甲社区', '12', 'excellent']);
  });

  test('writes a roster that costs what the raw one costs', async () => {
    const sample = fileURLToPath(new URL('../../data/sample/roster.csv', import.meta.url));
    const out = join(dirname(await writtenFile('x', '')), 'out.csv');
    expect((await recordedRun(['anonymise', '--roster', sample, '--out', out])).code).toBe(0);
    const baseline = async (roster: string) =>
      JSON.parse((await recordedRun(['simulate', '--json', '--roster', roster])).out) as {
        baseline: unknown;
        run: { roster: string };
      } satisfies object;
    const [raw, anonymous] = [await baseline(sample), await baseline(out)];
    expect(anonymous.baseline).toEqual(raw.baseline);
    expect(anonymous.run.roster).toBe(raw.run.roster);
  });

  test('names no cell in what it says of problems, and writes nothing until they are left out', async () => {
    const file = await staff([
      person('甲0001'),
      person('甲0001', { 岗位: NAME, 档次: CARD }),
      person('甲0002', { 所属社区: PHONE }),
    ]);
    const out = join(dirname(file), 'out.csv');
    const refused = await recordedRun(['anonymise', '--roster', file, '--out', out]);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expectNoMarker(refused.err);
    expect(refused.err).toMatch(/Row 4, column "Post": .*"…"/);
    expect(refused.err).toMatch(/Row 5, column "Community id"/);
    await expect(stat(out)).rejects.toThrow();

    const skipped = await recordedRun([
      ...['anonymise', '--roster', file, '--out', out, '--skip-refused', '--json'],
    ]);
    expect(skipped.code).toBe(0);
    expectNoMarker(await leftBehind(skipped, out));
    expect(JSON.parse(skipped.out)).toMatchObject({ rows: 3, written: 1, leftOut: 2 });
  });

  test('echoes no first row of a file that has no header', async () => {
    const file = await writtenFile(
      'staff.csv',
      [1, 2, 3].map((i) => `甲000${i},${NAME},${PHONE},S0${i},委员,四级十档,${CARD}`).join('\n'),
    );
    const run = await recordedRun(['anonymise', '--roster', file, '--json']);
    expectNoMarker(run.out + run.err);
  });

  test('reports what was left out and why, by the letters of the columns', async () => {
    const file = await staff([person('甲0001'), person('甲0002', { 表彰奖励: `见${CARD}` })]);
    const { out } = await recordedRun(['anonymise', '--roster', file, '--json']);
    const report = JSON.parse(out) as { columns: readonly object[]; roster: readonly object[] };
    expect(report.columns.slice(0, 7)).toEqual([
      { column: 'A', fate: 'pseudonym', meaning: 'worker_id', kind: null, reasons: [] },
      { column: 'B', fate: 'leftOut', meaning: null, kind: 'name', reasons: ['header', 'content'] },
      ...(['identityCard', 'telephone', 'bankCard', 'address'] as const).map((kind, i) => ({
        ...{ column: 'CDEF'[i], fate: 'leftOut', meaning: null, kind },
        reasons: ['header', 'content'],
      })),
      {
        ...{ column: 'G', fate: 'ageBand', meaning: 'age_band', kind: 'birthday' },
        reasons: ['header', 'content'],
      },
    ]);
    expect(report).toMatchObject({
      cellsLeftOut: [{ column: 'honours', why: 'identityCard', cells: 1 }],
      key: 'forgotten',
      anonymity: { rows: 2, k: 2, unique: 0, classes: 1 },
    });
    expect(report.roster).toHaveLength(2);
  });

  test('finds the one head of a nine-person community, and hides the head by a coarser copy', async () => {
    const posts = ['一肩挑', '副职', '副职', ...Array.from({ length: 6 }, () => '委员')];
    const file = await writtenFile(
      'nine.csv',
      `worker_id,community_id,role,step,education\n${posts
        .map((post, i) => `W${String(i)},S01,${post},10,本科`)
        .join('\n')}\n`,
    );
    const given = ['anonymise', '--roster', file, '--json'];
    const plain = JSON.parse((await recordedRun(given)).out) as {
      generalising: readonly { way: string; k: number }[];
    };
    expect(plain).toMatchObject({ anonymity: { k: 1, unique: 1 } });
    expect(plain.generalising.map(({ way }) => way)).toContain('step-to-level');
    const coarser = await recordedRun([...given, '--generalise', 'drop-community,step-to-level']);
    const report = JSON.parse(coarser.out) as { roster: readonly object[] };
    expect(report).toMatchObject({
      generalised: ['drop-community', 'step-to-level'],
      anonymity: { k: 1, unique: 1 },
    });
    expect(Object.keys(report.roster[0] ?? {})).toEqual([
      ...['worker_id', 'role', 'level', 'education'],
    ]);
  });

  test('makes bands of ages from an identity card that tells people apart as well', async () => {
    const file = await writtenFile(
      'cards.csv',
      `身份证号,姓名,所属社区,岗位,档次\n${CARD},${NAME},甲社区,委员,10\n`,
    );
    const run = await recordedRun(['anonymise', '--roster', file, '--year', '2035', '--json']);
    expectNoMarker(run.out + run.err);
    expect(JSON.parse(run.out)).toMatchObject({ roster: [{ age_band: '50–59' }] });
  });

  test.each([
    ['--bonus', 'b.csv', '--bonus and --bonus-out go together'],
    ['--generalise', 'everything', 'Use some of: drop-community'],
    ['--out', 'ROSTER', 'The file of --out is named by another option too.'],
  ])('refuses %s %s as wrong usage', async (option, value, said) => {
    const file = await staff([person('甲0001')]);
    const args = ['anonymise', '--roster', file, option, value.replace('ROSTER', file)];
    const { code, out, err } = await recordedRun(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test('never writes a key over a file, and never tells what a bad key file holds', async () => {
    const file = await staff([person('甲0001')]);
    const kept = await writtenFile('old.key', `${NAME}\n`);
    const over = await recordedRun(['anonymise', '--roster', file, '--key-out', kept]);
    expect([over.code, over.out]).toEqual([1, '']);
    expect(await readFile(kept, 'utf8')).toBe(`${NAME}\n`);
    const bad = await recordedRun(['anonymise', '--roster', file, '--key', kept]);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('The file holds no whole key.');
    expectNoMarker(bad.err);
  });
});
