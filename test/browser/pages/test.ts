import { test as base } from '../harness/test.ts';
import { SimulatePage } from './simulatePage.ts';

/** /simulate/, live, before the database is ready: nothing on it may wait for it. */
export const test = base.extend<{ simulate: SimulatePage }>({
  simulate: async ({ page }, use) => {
    const simulate = new SimulatePage(page);
    await simulate.open();
    await use(simulate);
    await simulate.expectEngine('starting');
  },
});

export { expect } from '../harness/test.ts';
