import { expect, test } from 'vitest';
import { anonymisedRows } from '../../../src/lib/io/privacy/anonymisedRows.ts';

const key = new Uint8Array(20).fill(7);
const worker = { workerId: '11010519491231002X', communityId: 'S01', post: 'member', step: 7 };

test('no identifier and no stray telephone number stays in the rows that are taken into use', () => {
  const rows = anonymisedRows(
    {
      workers: [{ ...worker, honours: '电话13888888888', education: '本科' }],
      bonusRows: [
        { workerId: worker.workerId, communityId: 'S01', months: 12, appraisal: 'excellent' },
      ],
      communities: [{ communityId: 'S01', rating: 'met' }],
    },
    key,
  );
  expect(JSON.stringify(rows)).not.toMatch(/110105|138888/);
  expect(rows.workers[0]).toMatchObject({ communityId: 'S01', post: 'member', education: '本科' });
  expect(rows.workers[0]?.workerId).toBe(rows.bonusRows[0]?.workerId);
});
