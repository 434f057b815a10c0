import { describe, expect, test } from 'vitest';
import { anonymous } from '../../src/lib/state/keptRoster.ts';

const worker = { workerId: '530112198506130421', communityId: 'C1', post: 'member', step: 12 };
const rows = {
  name: '名册.xlsx',
  policy: 'p',
  sample: [],
  workers: [
    { ...worker, honours: '电话13808712345', education: '本科', surname: '李' },
    { ...worker, workerId: 'VGE34ZNYAA76VNK0', points: 31 },
  ],
  bonusRows: [{ workerId: worker.workerId, communityId: 'C1', months: 12, appraisal: 'competent' }],
  communities: [],
};

describe('a roster that is kept', () => {
  const kept = anonymous(rows);

  test('has pseudonyms for identifiers that are none, the same for the same person', () => {
    expect(kept.workers[0]?.workerId).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(kept.bonusRows[0]?.workerId).toBe(kept.workers[0]?.workerId);
    expect(kept.workers[1]?.workerId).toBe('VGE34ZNYAA76VNK0');
  });

  test('holds nothing that a person can be found by', () => {
    expect(kept.workers[0]).toEqual({
      ...{ workerId: kept.workers[0]?.workerId, communityId: 'C1', post: 'member' },
      ...{ step: 12, education: '本科' },
    });
    expect(JSON.stringify(kept)).not.toMatch(/5301|138|李/);
  });
});
