import { proposal042, uplift042 } from '../../src/lib/domain/scenario/presets.ts';
import { costOf, scenarioOf } from './pages/example.ts';
import { expect, test } from './pages/test.ts';

const withMember = (member: string) =>
  costOf(
    scenarioOf({
      kind: 'grade_floor',
      amounts: { member, deputy: '1500', head: '2000', combined_head: '2000' },
    }),
  );

test('changes are undone, done again and all taken back with the buttons', async ({ simulate }) => {
  await expect(simulate.undo).toBeDisabled();
  await expect(simulate.redo).toBeDisabled();
  await simulate.preset('uplift042').click();
  await simulate.lever('member').more.click();
  await simulate.undo.click();
  await simulate.expectCost(costOf(uplift042));
  await simulate.undo.click();
  await simulate.expectCost(costOf(proposal042));
  await expect(simulate.undo).toBeDisabled();
  await simulate.redo.click();
  await simulate.expectCost(costOf(uplift042));
  await simulate.reset.click();
  await simulate.expectFigure('impact-annual', '0.00');
  await expect(simulate.reset).toBeDisabled();
  await expect(simulate.redo).toBeDisabled();
  await simulate.undo.click();
  await simulate.expectCost(costOf(uplift042));
});

test('changes are undone and done again from the keyboard', async ({ simulate, page }) => {
  await simulate.lever('member').slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await simulate.expectCost(withMember('1020'));
  await page.keyboard.press('Control+z');
  await simulate.expectCost(withMember('1010'));
  await page.keyboard.press('Control+z');
  await simulate.expectCost(withMember('1000'));
  await page.keyboard.press('Control+y');
  await simulate.expectCost(withMember('1010'));
  await page.keyboard.press('Control+Shift+z');
  await simulate.expectCost(withMember('1020'));
});

test('the keys undo in a field too, unless something is half typed there', async ({
  simulate,
  page,
}) => {
  const { field } = simulate.lever('member');
  await field.fill('1200');
  await field.press('Enter');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('1,000');
  await simulate.expectCost(withMember('1000'));
  await page.keyboard.press('Control+y');
  await expect(field).toHaveValue('1,200');
  await field.press('End');
  await field.pressSequentially('5');
  await page.keyboard.press('Control+z');
  await expect(simulate.redo).toBeDisabled();
  await field.press('Enter');
  await simulate.expectCost(withMember('1200'));
});

test('typing is one step, however many keys it took', async ({ simulate }) => {
  const { field } = simulate.lever('member');
  await field.click();
  await field.press('Control+a');
  await field.pressSequentially('1234.5');
  await field.press('Enter');
  await simulate.expectCost(withMember('1234.5'));
  await simulate.undo.click();
  await simulate.expectCost(withMember('1000'));
  await expect(simulate.undo).toBeDisabled();
});

test('a returning visitor finds the scenario of the last visit', async ({ simulate }) => {
  await simulate.lever('member').field.fill('1100');
  await simulate.lever('member').field.press('Enter');
  await simulate.oldMinima.check();
  const annual = await simulate.figure('impact-annual').getAttribute('data-value');
  await simulate.open();
  await expect(simulate.lever('member').field).toHaveValue('1,100');
  await expect(simulate.oldMinima).toBeChecked();
  await simulate.expectFigure('impact-annual', annual ?? '');
  await expect(simulate.undo).toBeDisabled();
});

test('a scenario in storage that is broken is ignored', async ({ simulate, page }) => {
  for (const broken of [
    '{"schema":1,',
    'null',
    '{"schema":9,"name":"","provisions":[]}',
    '{"schema":1,"name":"","provisions":[{"kind":"grade_floor","amounts":{"mayor":"1000"}}]}',
    '{"schema":1,"name":"","provisions":[{"kind":"grade_floor","amounts":{"member":"-1"}}]}',
  ]) {
    await page.evaluate((text) => localStorage.setItem('xince.scenario', text), broken);
    await simulate.open();
    await simulate.expectCost(costOf(proposal042));
  }
});

test('a page that may not store anything works all the same', async ({ simulate, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied on purpose', 'SecurityError');
      },
    });
  });
  await simulate.open();
  await simulate.preset('uplift042').click();
  await simulate.expectCost(costOf(uplift042));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
