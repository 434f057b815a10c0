import { test as base } from '../harness/test.ts';
import { openLive } from './engineFiles.ts';
import { EvidencePage } from './evidencePage.ts';

/** /evidence/, live, before the database is ready: nothing on it may wait for it. */
export const test = base.extend<{ evidence: EvidencePage }>({
  evidence: async ({ page }, use) => {
    await openLive(page, '/evidence/');
    await use(new EvidencePage(page));
  },
});

export { expect } from '../harness/test.ts';
