import { describe, expect, test } from 'vitest';
import { rosterColumns } from '../../../src/lib/domain/roster/columns.ts';
import { findHeader } from '../../../src/lib/io/csv/findHeader.ts';

const find = (text: string) => findHeader(text, rosterColumns);

describe('the header of a file', () => {
  test.each([
    [',', 'worker_id,community_id,role,step\n'],
    ['\t', '人员编号\t社区编号\t岗位\t档次\n'],
    [';', 'worker_id;community_id;role;step;备注,另见,附件\n'],
  ])('is found under the delimiter %j', (delimiter, text) => {
    expect(find(text)).toMatchObject({ delimiter, record: { row: 1 } });
  });

  test('may stand below blank lines', () => {
    expect(find('\n,,\nworker_id,role\n')).toMatchObject({ delimiter: ',', record: { row: 3 } });
  });

  test('is the first row where no row names a column', () => {
    expect(find('西山区名册\n1;2\n')).toMatchObject({ delimiter: ',', record: { row: 1 } });
  });

  test('is not there in a file of blank lines', () => {
    expect(find('\n \n\t\n')).toBeUndefined();
  });
});
