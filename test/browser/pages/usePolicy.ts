import type { Page } from '@playwright/test';
import { expect } from '../harness/test.ts';
import { openLive } from './engineFiles.ts';
import { wordsOf } from './words.ts';

/** Takes a built-in policy into use by its id, as a person does on the page of files. */
export async function usePolicy(page: Page, id: string): Promise<void> {
  await openLive(page, '/policy/files/');
  await page.locator(`[data-use="${id}"]`).click();
  await page.getByRole('button', { name: wordsOf('zh-CN').policyFiles.confirm }).click();
  await expect(page.locator('[data-policy]')).toHaveAttribute('data-policy', id);
}
