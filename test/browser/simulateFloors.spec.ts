import { yuanFromFen } from '../../src/lib/domain/money/fen.ts';
import { oldMinimaTopUp, proposal042, uplift042 } from '../../src/lib/domain/scenario/presets.ts';
import { costOf, scenarioOf } from './pages/example.ts';
import { expect, test } from './pages/test.ts';

const floors = (amounts: Readonly<Record<string, string>>) =>
  costOf(scenarioOf({ kind: 'grade_floor', amounts }));

test('suggestion 042 costs 296,600 yuan a month and raises 859 people', async ({ simulate }) => {
  await simulate.preset('today').click();
  await simulate.expectFigure('impact-monthly', '0.00');
  await simulate.preset('floors042').click();
  await simulate.expectFigure('impact-monthly', '296600.00');
  await simulate.expectFigure('impact-annual', '3559200.00');
  await simulate.expectFigure('impact-gainers', '859');
  await simulate.expectCost(costOf(proposal042));
  await expect(simulate.preset('floors042')).toHaveAttribute('aria-pressed', 'true');
  for (const [post, amount] of [
    ['member', '1,000'],
    ['deputy', '1,500'],
    ['head', '2,000'],
  ] as const)
    await expect(simulate.lever(post).field).toHaveValue(amount);
});

test('its other reading, an increase for everybody, costs 420,000 yuan a month', async ({
  simulate,
}) => {
  await simulate.preset('uplift042').click();
  await simulate.expectFigure('impact-monthly', '420000.00');
  await simulate.expectCost(costOf(uplift042));
});

test('with the old minima counted in, suggestion 042 costs 237,900 yuan a month', async ({
  simulate,
}) => {
  await simulate.oldMinima.check();
  await simulate.expectFigure('impact-monthly', '237900.00');
  const { provisions } = oldMinimaTopUp;
  await simulate.expectCost(costOf({ ...proposal042, baseline: { provisions } }));
  await simulate.oldMinima.uncheck();
  await simulate.expectFigure('impact-monthly', '296600.00');
});

test('typed amounts count exactly, with commas, full-width digits and fen', async ({
  simulate,
}) => {
  await simulate.preset('today').click();
  const { field } = simulate.lever('member');
  for (const [typed, amount, shown] of [
    ['1000', '1000', '1,000'],
    ['1,500', '1500', '1,500'],
    ['２０００', '2000', '2,000'],
    ['１，０３７', '1037', '1,037'],
    ['999.99', '999.99', '999.99'],
    ['0.1万', '1000', '1,000'],
  ] as const) {
    await field.fill(typed);
    await simulate.expectCost(floors({ member: amount }));
    await field.press('Enter');
    await expect(field).toHaveValue(shown);
    await simulate.expectCost(floors({ member: amount }));
  }
});

test('the slider follows the arrow keys in steps of 10 yuan', async ({ simulate, page }) => {
  const { slider, field } = simulate.lever('deputy');
  await slider.focus();
  for (const [key, amount, shown] of [
    ['ArrowRight', '1510', '1,510'],
    ['ArrowUp', '1520', '1,520'],
    ['ArrowLeft', '1510', '1,510'],
    ['End', '2400', '2,400'],
    ['Home', '600', '600'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(field).toHaveValue(shown);
    await simulate.expectCost(
      floors({ member: '1000', deputy: amount, head: '2000', combined_head: '2000' }),
    );
  }
});

test('the slider is dragged, and the figures follow before it is let go', async ({
  simulate,
  page,
}) => {
  const { slider } = simulate.lever('member');
  const track = await slider.boundingBox();
  if (!track) throw new Error('the slider is not on the page');
  const y = track.y + track.height / 2;
  const before = await simulate.figure('impact-monthly').getAttribute('data-value');
  await page.mouse.move(track.x + track.width * 0.2, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.7, y, { steps: 4 });
  const amount = await slider.inputValue();
  expect(Number(amount) % 10).toBe(0);
  const dragged = floors({ member: amount, deputy: '1500', head: '2000', combined_head: '2000' });
  await simulate.expectCost(dragged);
  await page.mouse.up();
  await simulate.expectCost(dragged);
  await simulate.undo.click();
  await simulate.expectFigure('impact-monthly', before ?? '');
});

test('what a slider changes is on screen in the next frame', async ({ simulate }) => {
  const { slider } = simulate.lever('member');
  const shown = await slider.evaluate(async (element: HTMLInputElement) => {
    const figure = document.querySelector('[data-figure="impact-monthly"]');
    const seen: (string | null | undefined)[] = [];
    for (const amount of ['1200', '1100', '1000']) {
      element.value = amount;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((frame) => requestAnimationFrame(frame));
      seen.push(figure?.getAttribute('data-value'));
    }
    return seen;
  });
  const rest = { deputy: '1500', head: '2000', combined_head: '2000' };
  expect(shown).toEqual(
    ['1200', '1100', '1000'].map((member) =>
      yuanFromFen(floors({ member, ...rest }).impact.monthly),
    ),
  );
});

test('a floor is moved by 10 yuan with − and +, and put back with its arrow', async ({
  simulate,
}) => {
  const lever = simulate.lever('member');
  await lever.more.click();
  await lever.more.click();
  await expect(lever.field).toHaveValue('1,020');
  await lever.less.click();
  await expect(lever.field).toHaveValue('1,010');
  await lever.reset.click();
  await expect(lever.field).toHaveValue('600');
  await expect(lever.reset).toHaveCount(0);
  await simulate.expectCost(floors({ deputy: '1500', head: '2000', combined_head: '2000' }));
});

test('an impossible amount says why and leaves the last good result', async ({
  simulate,
  page,
}) => {
  const { typed } = simulate.words.controls;
  const { field } = simulate.lever('member');
  for (const [text, why] of [
    ['一千', typed.not_a_number],
    ['10,00', typed.misplaced_comma],
    ['1000.005', typed.too_many_places],
    ['-5', typed.below('0 元')],
    ['99999999', typed.above('999,999.99 元')],
    ['', typed.blank],
  ] as const) {
    await field.fill(text);
    await expect(field).toHaveAccessibleDescription(why.replace(/ /g, '\u202f'));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.press('Enter');
    await expect(field).toHaveValue(text);
    await simulate.expectFigure('impact-monthly', '296600.00');
  }
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('1,000');
  await expect(field).not.toHaveAttribute('aria-invalid');
});

test('一肩挑 follows 正职 until it is set free, and then is not covered', async ({ simulate }) => {
  await simulate.lever('head').field.fill('1900');
  await simulate.lever('head').field.press('Enter');
  const rest = { member: '1000', deputy: '1500' };
  await simulate.expectCost(floors({ ...rest, head: '1900', combined_head: '1900' }));

  await simulate.follow.uncheck();
  const [head, combined] = [simulate.lever('head', true), simulate.lever('combined_head')];
  // Whom the minimum does not cover keeps what it has, until it is given its own.
  await simulate.expectCost(floors({ ...rest, head: '1900' }));
  await combined.field.fill('1850');
  await combined.field.press('Enter');
  await head.field.fill('1700');
  await head.field.press('Enter');
  await simulate.expectCost(floors({ ...rest, head: '1700', combined_head: '1850' }));
  await combined.reset.click();
  await simulate.expectCost(floors({ ...rest, head: '1700' }));

  await simulate.follow.check();
  await simulate.expectCost(floors({ ...rest, head: '1700', combined_head: '1700' }));
  await expect(simulate.lever('head').field).toHaveValue('1,700');
});

test('on a telephone the result stays in sight beside a lever, and is read out once it settles', async ({
  simulate,
}) => {
  const { page, words } = simulate;
  await page.setViewportSize({ width: 390, height: 844 });
  await simulate.preset('today').click();
  const { field, slider } = simulate.lever('member');
  await slider.focus();
  await field.fill('1000');
  await field.press('Enter');
  const { impact } = costOf(scenarioOf({ kind: 'grade_floor', amounts: { member: '1000' } }));
  const result = words.policy.impactBar(
    words.format.signedShortYuan(impact.monthly),
    words.format.month(impact.month),
    words.format.signedShortYuan(impact.annual),
  );
  await expect(page.getByRole('status').filter({ hasText: result })).toHaveCount(1);
  await expect(slider).toBeInViewport();
  await expect(page.locator('span').filter({ hasText: result })).toBeInViewport();
});
