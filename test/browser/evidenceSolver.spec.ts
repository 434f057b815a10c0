import { expect, test } from './harness/test.ts';
import { openLive } from './pages/engineFiles.ts';
import { EvidencePage } from './pages/evidencePage.ts';

test('without its solver file the page solves all the same', async ({ context, page, guard }) => {
  guard.expect(/console error: Failed to load resource/);
  let asked = 0;
  await context.route(/highs[^/]*\.wasm$/, (route) => {
    asked += 1;
    return route.abort();
  });
  await openLive(page, '/evidence/');
  const evidence = new EvidencePage(page);
  await evidence.expectBounds('121400', '1162000');
  expect(asked).toBeGreaterThan(0);
  await evidence.know('heads');
  await evidence.know('deputies');
  await evidence.expectBounds('232900', '486800');
  await evidence.takeMinima('topUp');
  await evidence.expectBounds('232900', '340400');
});

test('a solver file that is damaged is passed over', async ({ context, page, guard }) => {
  guard.expect(/console error/);
  await context.route(/highs[^/]*\.wasm$/, (route) =>
    route.fulfill({ contentType: 'application/wasm', body: 'not what it says' }),
  );
  await openLive(page, '/evidence/');
  await new EvidencePage(page).expectBounds('121400', '1162000');
});
