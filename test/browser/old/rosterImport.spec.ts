import { messages } from '../../../src/lib/messages/index.ts';
import { expect, test } from '../harness/test.ts';

const words = messages['zh-CN'].intake;

test('an old browser reads pasted cells in its worker, and uses them without the database', async ({
  page,
}) => {
  await page.goto('/roster/');
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'unavailable');
  await page.getByText(words.paste, { exact: true }).click();
  await page
    .getByLabel(words.pasteHint)
    .fill('人员编号\t社区\t岗位\t档次\n1\tS01\t委员\t7\n2\tS01\t一肩挑\t１\n');
  await page.getByRole('button', { name: words.usePasted }).click();
  await page.getByRole('button', { name: words.load }).click();
  await expect(page.locator('main [data-figure="workers"]')).toHaveAttribute('data-value', '2');
});
