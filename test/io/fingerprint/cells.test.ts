import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { foldRoster } from '../../../src/lib/domain/roster/fold.ts';
import { cellsFingerprint } from '../../../src/lib/io/fingerprint/cells.ts';

const workers = [
  { workerId: 'a', communityId: 'S01', post: 'member', step: 12 },
  { workerId: 'b', communityId: 'S01', post: 'head', step: 3 },
  { workerId: 'c', communityId: 'S02', post: 'member', step: 12 },
  { workerId: 'd', communityId: 'S02', post: 'member', step: 2 },
];

test('the fingerprint of the cells is of posts by their code and steps, without empty ones', () => {
  const text =
    '[{"role":"head","step":3,"workers":1},{"role":"member","step":2,"workers":1},{"role":"member","step":12,"workers":2}]';
  const expected = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  expect(cellsFingerprint(builtInPolicy, foldRoster(builtInPolicy, workers))).toBe(expected);
  expect(
    cellsFingerprint(builtInPolicy, foldRoster(builtInPolicy, workers.slice().reverse())),
  ).toBe(expected);
});
