import type { Page } from '@playwright/test';
import { expect } from '../harness/test.ts';
import { openLive } from './engineFiles.ts';
import { wordsOf } from './words.ts';

/** Takes the made-up policy of eighteen grades into use, as a person does on the page of files. */
export async function useEighteenGrades(page: Page): Promise<void> {
  await openLive(page, '/policy/files/');
  await page.locator('[data-use="example-18-grades"]').click();
  await page.getByRole('button', { name: wordsOf('zh-CN').policyFiles.confirm }).click();
  await expect(page.locator('[data-policy]')).toHaveAttribute('data-policy', 'example-18-grades');
}
