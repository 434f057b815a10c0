import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languages, languageNames } from '../../src/lib/messages/language.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { workbook, type FixtureCell } from '../fixtures/workbook.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';

const { anonymise, intake: words, privacy } = messages['zh-CN'];
const header: readonly FixtureCell[] = [
  '序号',
  '姓名',
  '所属社区',
  '现任职务',
  '职级/档次',
  '参加工作时间',
];
const people = (count: number): (readonly FixtureCell[])[] =>
  Array.from({ length: count }, (_, i) => [
    i + 1,
    '张三',
    '春城社区',
    i % 6 === 5 ? '书记' : '委员',
    i % 5 === 4 ? '10档' : i % 7 === 6 ? 13 : (i % 12) + 1,
    { date: 40_000 + i },
  ]);
const file = (rows: readonly (readonly FixtureCell[])[]) => ({
  name: '名册.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(workbook([{ name: '名册', rows, merged: ['A1:F1'] }])),
});
const ugly = file([['某街道社区工作者名册'], header, ...people(30), ['合计', '30人']]);

const sheets = (more: readonly Parameters<typeof workbook>[0][number][]) => ({
  ...ugly,
  buffer: Buffer.from(workbook(more)),
});

const counted = (page: Page) => page.locator('[data-figure="intake-roster"]');
const inUse = (page: Page) => page.locator('main [data-figure="workers"]');
const load = (page: Page) => page.getByRole('button', { name: words.load });

async function choose(page: Page, given: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(given);
}

test('a workbook is mapped, questioned, corrected and loaded by mouse', async ({ page }) => {
  await openLive(page, '/roster/');
  await expect(inUse(page)).toHaveAttribute('data-value', '1172');
  await choose(page, ugly);
  await expect(counted(page)).toHaveAttribute('data-value', '16');
  await expect(page.getByText(words.skippedRows(words.skipped.total, '1', '33'))).toBeVisible();
  const rows = page.getByRole('table', { name: words.preview('名册') });
  await expect(rows).not.toContainText('张三');
  await expect(rows).toContainText('2009');
  await page.getByRole('switch', { name: words.inClear }).check();
  await expect(rows).toContainText('张三');

  await page.getByRole('switch', { name: words.askYes }).click();
  await expect(counted(page)).toHaveAttribute('data-value', '21');
  await page.getByLabel(words.mapWord('书记')).selectOption('head');
  await expect(counted(page)).toHaveAttribute('data-value', '26');
  await expect(inUse(page)).toHaveAttribute('data-value', '1172');

  await expect(load(page)).toBeDisabled();
  await page.getByRole('switch', { name: words.seen('4') }).click();
  await load(page).click();
  await expect(inUse(page)).toHaveAttribute('data-value', '26');
  await expect(page.getByRole('banner')).toContainText('名册.xlsx');

  await choose(page, ugly);
  await expect(page.getByText(words.remembered)).toBeVisible();
  await expect(counted(page)).toHaveAttribute('data-value', '26');
});

test('cells are pasted, corrected and loaded by keyboard alone', async ({ page }) => {
  await openLive(page, '/roster/');
  await page.getByText(words.paste, { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByLabel(words.pasteHint)
    .fill('人员编号\t社区\t岗位\t档次\n1\tS01\t委员\t7\n2\tS01\t委员\t99\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(counted(page)).toHaveAttribute('data-value', '1');
  await page.getByLabel(words.correctRow('3')).focus();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(counted(page)).toHaveAttribute('data-value', '2');
  await load(page).focus();
  await page.keyboard.press('Enter');
  await expect(inUse(page)).toHaveAttribute('data-value', '2');
});

test('a bonus roll that is loaded by itself finds its people and communities in the roster in use', async ({
  page,
}) => {
  await openLive(page, '/roster/');
  const roster = [
    ['工号', '所属社区', '岗位', '档次'],
    ['甲1', '春雨社区', '委员', '10'],
    ['甲2', '马街社区', '委员', '11'],
  ];
  const list = [
    ['社区编号', '社区名称', '社区考核等次'],
    ['S01', '春雨社区', '目标完成'],
    ['S02', '马街社区', '目标完成'],
  ];
  await choose(
    page,
    sheets([
      { name: '名册', rows: roster },
      { name: '社区', rows: list },
    ]),
  );
  await expect(page.locator('[data-figure="intake-roster-matched"]')).toHaveAttribute(
    'data-value',
    '2',
  );
  await expect(page.getByText(words.notLoaded(words.parts.bonus))).toBeVisible();
  await load(page).click();
  await expect(inUse(page)).toHaveAttribute('data-value', '2');
  const roll = [
    ['工号', '社区编号', '月数', '年度考核'],
    ['甲1', 'S1', '12', '优秀'],
    ['乙9', 'S02', '6', '合格'],
  ];
  await choose(page, sheets([{ name: '奖励', rows: roll }]));
  await expect(page.locator('[data-figure="intake-bonus"]')).toHaveAttribute('data-value', '2');
  await load(page).click();
  await expect(page.locator('[data-figure="roll-on-roster"]')).toHaveAttribute('data-value', '1');
});

test('sixty people of an own workbook are costed without a figure of the example in sight', async ({
  page,
}) => {
  await openLive(page, '/roster/');
  const people = Array.from({ length: 60 }, (_, i) => [
    `甲${String(i)}`,
    `S${String((i % 3) + 1)}`,
    i < 3 ? '正职' : '委员',
    String(i < 3 ? 3 : 12),
  ]);
  await choose(
    page,
    sheets([{ name: '名册', rows: [['工号', '社区编号', '岗位', '档次'], ...people] }]),
  );
  await load(page).click();
  await expect(inUse(page)).toHaveAttribute('data-value', '60');
  const { frame, simulate } = messages['zh-CN'];
  await page.getByRole('link', { name: frame.pages.simulate }).first().click();
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: frame.rollNotLoaded }).first()).toBeVisible();
  await expect(main.getByText(simulate.noRoll).first()).toBeVisible();
  for (const ofTheExample of ['6,139,699', '6139699', '1,508', '1508', '1,172', '1172'])
    await expect(main).not.toContainText(ofTheExample);
  await page.getByRole('link', { name: frame.pages.overview }).first().click();
  await expect(page.locator('[data-figure="workers"]').first()).toHaveAttribute('data-value', '60');
});

test('a sheet that lacks a column is named, and can be left out so that the others load', async ({
  page,
}) => {
  await openLive(page, '/roster/');
  const roster = [
    ['工号', '社区编号', '岗位', '档次', '出生日期'],
    ['甲1', 'S01', '委员', '10', '1985-03-01'],
    ['甲2', 'S02', '正职', '3', '1979-11-20'],
  ];
  const list = [
    ['社区编号', '社区考核等次'],
    ['S01', '目标完成'],
    ['S02', '目标完成'],
  ];
  const roll = [
    ['工号', '社区编号', '月数'],
    ['甲1', 'S01', '12'],
  ];
  await choose(
    page,
    sheets([
      { name: '名册', rows: roster },
      { name: '社区', rows: list },
      { name: '奖励', rows: roll },
    ]),
  );
  await expect(page.getByRole('combobox', { name: `${words.meaning}：出生日期` })).toHaveValue(
    'age_band',
  );
  const part = words.parts.bonus;
  const appraisal = messages['zh-CN'].problems.columns.appraisal;
  await expect(page.getByText(words.blocked.missing(part, appraisal))).toBeVisible();
  await expect(load(page)).toHaveCount(0);
  await page.getByRole('button', { name: words.blocked.without(part) }).click();
  await load(page).click();
  await expect(inUse(page)).toHaveAttribute('data-value', '2');
  const table = page.getByRole('grid', { name: privacy.tableCaption });
  await expect(table).toContainText('30–39');
  await expect(page.getByRole('main')).not.toContainText('1985');
});

test('an answered question makes way for the next one, stays in sight and can be taken back', async ({
  page,
}) => {
  await openLive(page, '/roster/');
  const roster = [
    ['工号', '社区编号', '岗位', '档次'],
    ['甲1', 'S01', '副主任', '10'],
    ['甲2', 'S01', '网格员', '11'],
    ['甲3', 'S01', '正职', '3'],
  ];
  await choose(page, sheets([{ name: '名册', rows: roster }]));
  const first = page.getByRole('combobox', { name: words.mapWord('副主任') });
  await first.focus();
  await first.selectOption('deputy');
  await expect(first).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: words.mapWord('网格员') })).toBeFocused();
  const said = words.answer('副主任', '副职');
  await expect(page.getByText(said)).toBeVisible();
  await page.getByRole('button', { name: words.takeBack(said) }).click();
  await expect(first).toBeVisible();
  await expect(page.getByText(said)).toHaveCount(0);
});

test('files that stand apart are chosen together, each with its part', async ({ page }) => {
  await openLive(page, '/roster/');
  const parts = ['communities', 'roster', 'bonus'].map((part) => `data/sample/${part}.csv`);
  await page.locator('input[type=file]').setInputFiles(parts);
  await expect(counted(page)).toHaveAttribute('data-value', '1172');
  await expect(page.locator('[data-figure="intake-bonus"]')).toHaveAttribute('data-value', '1508');
  await load(page).click();
  const name = words.severalFiles('communities.csv', '3');
  await expect(page.getByRole('banner')).toContainText(name);
});

test('people without ids are known by names that are not kept, or numbered by row', async ({
  page,
}) => {
  await openLive(page, '/roster/');
  const rows = ['姓名,社区,岗位,档次', '欧阳建国,S01,委员,四级十档', '赵小梅,S01,副职,三级七档'];
  const named = (lines: readonly string[]) => ({
    name: '名册.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
  await choose(page, named([...rows, '赵小梅,S01,委员,四级十二档']));
  await expect(counted(page)).toHaveAttribute('data-value', '2');
  const numbered = page.getByRole('switch', { name: words.numberRows });
  await numbered.check();
  await expect(counted(page)).toHaveAttribute('data-value', '3');
  await numbered.uncheck();
  await expect(counted(page)).toHaveAttribute('data-value', '2');

  await choose(page, named(rows));
  await load(page).click();
  await expect(inUse(page)).toHaveAttribute('data-value', '2');
  await expect(page.getByRole('main')).not.toContainText(/欧阳建国|赵小梅/);
});

test('a text that calls itself a workbook is answered with what is wanted', async ({ page }) => {
  await openLive(page, '/roster/');
  await choose(page, {
    name: '名册.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('hello'),
  });
  await expect(page.getByText(words.safe)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('没有');
  await expect(load(page)).toHaveCount(0);
});

test('a file of a wrong form, or one that is given up, leaves the roster as it was', async ({
  page,
}) => {
  await openLive(page, '/roster/');
  await choose(page, {
    name: '名册.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
  });
  await expect(page.getByText(words.safe)).toBeVisible();
  await expect(page.getByText('.xlsx', { exact: false }).last()).toBeVisible();
  await choose(page, ugly);
  await expect(counted(page)).toBeVisible();
  await page.getByRole('button', { name: words.cancel }).click();
  await expect(counted(page)).toHaveCount(0);
  await expect(inUse(page)).toHaveAttribute('data-value', '1172');
});

test('a file whose header was taken for one by mistake is read without it', async ({ page }) => {
  await openLive(page, '/roster/');
  await choose(page, {
    name: '名册.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('甲,乙,丙,丁\n工1,春城社区,委员,四级十档\n工2,马街社区,副职,7\n'),
  });
  const row = page.getByLabel(words.headerRow, { exact: true });
  await page.getByRole('region', { name: words.readTitle }).locator('summary').last().click();
  await expect(row).toHaveValue('1');
  await row.selectOption({ label: words.noHeader });
  await expect(page.getByText(words.columnName('A'), { exact: true })).toBeVisible();
  await expect(row).toHaveValue('');
});

test('a number of a person inside a note is not shown, and is reported', async ({ page }) => {
  await openLive(page, '/roster/');
  await choose(page, {
    name: '名册.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '工号,社区,岗位,档次,备注\n工1,春城社区,委员,7,身份证530112197102110013，待补\n工2,春城社区,委员,8,\n',
    ),
  });
  const note = `身份证${anonymise.hidden}，待补`;
  await expect(page.getByRole('cell', { name: note })).toBeVisible();
  await expect(page.getByText(words.personalStray('备注'))).toBeVisible();
});

test('the problems, the marked sheet and the template can be saved', async ({ page }) => {
  await openLive(page, '/roster/');
  await choose(page, ugly);
  await expect(page.getByText(words.maskedHint(anonymise.hidden))).toBeVisible();
  for (const [name, file] of [
    [words.downloadCsv, `${words.parts.roster}-${words.list.title}.csv`],
    [words.downloadXlsx, `${words.parts.roster}-${words.list.title}.xlsx`],
    [words.downloadMarked, `${words.parts.roster}-${words.markedFile}.xlsx`],
    [words.template, `${words.templateFile}.xlsx`],
  ] as const) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    expect((await saved).suggestedFilename()).toBe(file);
  }
});

const many = Number(process.env['XINCE_IMPORT_ROWS'] ?? 50_000);

test(`${many} rows are read while the page stays alive, and can be cancelled`, async ({ page }) => {
  const rows = Array.from(
    { length: many },
    (_, i) =>
      `${i},张三,春城社区,${i % 6 === 5 ? '书记' : '委员'},${i % 5 === 4 ? '10档' : (i % 12) + 1},2015-07-01`,
  );
  test.setTimeout(900_000);
  const path = join(mkdtempSync(join(tmpdir(), 'xince-')), '大名册.csv');
  writeFileSync(path, `序号,姓名,所属社区,现任职务,档次,参加工作时间\n${rows.join('\n')}\n`);
  await openLive(page, '/roster/');
  await choose(page, path);
  const progress = page.getByRole('progressbar');
  await expect(progress).toBeVisible();
  await expect(counted(page)).toBeVisible({ timeout: 300_000 });
  await page.getByRole('switch', { name: words.askYes }).click();
  await page.getByRole('button', { name: words.cancel }).click();
  await expect(counted(page)).toHaveCount(0);
  await choose(page, path);
  await expect(counted(page)).toBeVisible({ timeout: 300_000 });
  await page.getByRole('switch', { name: /已看过/ }).click();
  await load(page).click();
  await expect(inUse(page)).not.toHaveAttribute('data-value', '1172', { timeout: 300_000 });

  const shown = page.locator('[data-figure="rows-shown"]');
  const grid = page.getByRole('grid', { name: privacy.tableCaption });
  const first = grid.locator('tr[aria-rowindex="2"]');
  await expect(shown).not.toHaveAttribute('data-value', '1172');
  const all = Number(await shown.getAttribute('data-value'));
  const measured = [
    await pauses(page, 'sort', async () => {
      await grid.getByRole('button', { name: privacy.fields.step }).click();
      await expect(first).toContainText('一级一档', { timeout: 60_000 });
    }),
    await pauses(page, 'find', async () => {
      await page.getByRole('searchbox', { name: privacy.search }).fill('四级十一档');
      await expect(shown).not.toHaveAttribute('data-value', String(all), { timeout: 60_000 });
      await expect(first).toContainText('四级十一档');
    }),
    await pauses(page, 'scroll', async () => {
      await page.getByRole('searchbox', { name: privacy.search }).fill('');
      await expect(shown).toHaveAttribute('data-value', String(all), { timeout: 60_000 });
      await grid.focus();
      await page.keyboard.press('End');
      const last = grid.locator(`tr[aria-rowindex="${String(all + 1)}"]`);
      await expect(last).toContainText('四级十一档');
    }),
  ];
  test.info().annotations.push(...measured);
  if (many >= 500_000) process.stdout.write(`${JSON.stringify(measured)}\n`);
});

/** How long a step took, and the longest time that it held up the page. */
async function pauses(
  page: Page,
  type: string,
  step: () => Promise<void>,
): Promise<{ type: string; description: string }> {
  await page.evaluate(() => {
    Object.assign(window, { longest: 0 });
    let last = performance.now();
    const beat = (): void => {
      const now = performance.now();
      const longest = Reflect.get(window, 'longest') as number;
      Object.assign(window, { longest: Math.max(longest, now - last) });
      last = now;
      if (Reflect.get(window, 'beating') === true) setTimeout(beat);
    };
    Object.assign(window, { beating: true });
    beat();
  });
  const begun = Date.now();
  await step();
  const took = Date.now() - begun;
  const longest = await page.evaluate(() => {
    Object.assign(window, { beating: false });
    return Reflect.get(window, 'longest') as number;
  });
  const description = `${String(took)} ms, page held up at most ${String(Math.round(longest))} ms`;
  return { type, description };
}

for (const language of languages)
  test(`the open import fits and is accessible in ${languageNames[language]}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('xince.lang', chosen);
    }, language);
    await openLive(page, '/roster/');
    await choose(page, ugly);
    await expect(counted(page)).toBeVisible();
    await expect(page.locator('main')).not.toContainText(/undefined|NaN|\[object|null/);
    for (const width of [1920, 1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const scrolls = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(scrolls, { message: `at ${width} px` }).toBeLessThanOrEqual(width);
    }
    await expectAccessible(page);
  });
