import type { Page } from '@playwright/test';
import type { Words } from './words.ts';

/** Opens what is folded away, and where there are provisions adds one of each kind. */
export async function unfoldAll(page: Page, { simulate, terms }: Words): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  if ((await page.getByLabel(simulate.addLabel).count()) === 0) return;
  for (const kind of Object.values(terms.kinds)) {
    await page.getByLabel(simulate.addLabel).selectOption({ label: kind });
    await page.getByRole('button', { name: simulate.addProvision, exact: true }).click();
  }
}

/** Shows every chart as a table. */
export async function showTables(page: Page, { controls }: Words): Promise<void> {
  const toTable = page.getByRole('button', { name: controls.showAsTable, exact: true });
  while ((await toTable.count()) > 0) await toTable.first().click();
}
