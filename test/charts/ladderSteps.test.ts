import { describe, expect, test } from 'vitest';
import { ladderStepsTable, outlineTexts, stepPayNote } from '../../src/lib/charts/ladderSteps.ts';
import { flattened, ladderSteps, ladderStepsWords as words } from './evidenceSample.ts';
import { format } from './sample.ts';

const member = flattened('委员', 1000);
const head = flattened('正职', 2000);

describe('the figures of a ladder that flattens', () => {
  test('say how many amounts are left and how many workers draw the least', () => {
    expect(outlineTexts(member, words, format)).toEqual([
      { label: '不同金额（种）', value: '12 → 9' },
      { label: '领取最低额（人）', value: '203 → 674' },
    ]);
    expect(outlineTexts(head, words, format)[0]?.value).toBe('12 → 1');
  });

  test('say a number once where nothing changes', () => {
    const [amounts] = outlineTexts(flattened('委员', 600), words, format);
    expect(amounts?.value).toBe('12');
  });

  test('make a table of every step by post, with a dash where the post has no such step', () => {
    const short = { ...head, pay: [...head.pay.slice(0, 11), null] };
    const { rows } = ladderStepsTable(ladderSteps, [member, short], words, format);
    expect(rows[0]).toEqual(['第1档', '2,000', '2,000']);
    expect(rows[9]).toEqual(['第10档', '800 → 1,000', '800 → 2,000']);
    expect(rows[11]).toEqual(['第12档', '600 → 1,000', '—']);
    expect(rows[12]).toEqual(['不同金额（种）', '12 → 9', '12 → 1']);
  });

  test('give what one step pays before and after', () => {
    const note = stepPayNote(member, ladderSteps[11]!, member.pay[11]!, words, format);
    expect(note.title).toBe('委员 · 第12档');
    expect(note.rows.map(({ value }) => value)).toEqual(['600', '1,000', '+400', '203']);
  });
});
