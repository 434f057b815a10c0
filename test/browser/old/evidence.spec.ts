import { expect, test } from '../harness/test.ts';
import { EvidencePage } from '../pages/evidencePage.ts';

test('an old browser, without WebAssembly, finds the same bounds and conflicts', async ({
  page,
}) => {
  await page.goto('/evidence/');
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'unavailable');
  const evidence = new EvidencePage(page);
  const { evidence: words, format } = evidence.words;
  await evidence.expectBounds('121400', '1162000');
  await evidence.know('heads');
  await evidence.expectBounds('133400', '709800');
  await evidence.know('deputies');
  await evidence.expectBounds('232900', '486800');
  await evidence.button(words.checkHeads).click();
  await expect(page.getByText(words.conflictTopUp)).toBeVisible();
  await expect(evidence.section(words.conflictTitle)).toContainText(format.people(92));
});
