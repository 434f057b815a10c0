import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { stepReader } from '../../../src/lib/domain/roster/stepText.ts';
import { anyText } from '../../arbitrary/text.ts';

const read = stepReader(builtInPolicy);
const anyPost = undefined;

describe('a cell of the step column', () => {
  test.each([
    ['10', 10],
    ['012', 12],
    ['12.0', 12],
    ['１２', 12],
    [' 1 ', 1],
    ['一级一档', 1],
    ['四级十二档', 12],
    ['四级 十二档', 12],
    ['四级１２档', 12],
    ['4级12档', 12],
    ['四级12', 12],
    ['四级 １２', 12],
    ['4级12', 12],
    ['四级十二', 12],
    ['Level 4, step 12', 12],
    ['level4,step12', 12],
  ])('%j is step %i', (text, step) => {
    expect(read(text, anyPost)).toEqual({ step });
  });

  test.each([
    '0',
    '13',
    '-1',
    '2.5',
    '999999999999999999999',
    '五级一档',
    '四级十三档',
    '四级13',
    '十三档',
  ])('%j is out of range', (text) => {
    expect(read(text, anyPost)).toEqual({
      finding: { code: 'step_out_of_range', reason: 'outside', from: 1, to: 12 },
    });
  });

  test.each([
    ['二级一档', 'numbered_in_level', '二级四档'],
    ['四级三档', 'numbered_in_level', '四级十二档'],
    ['三级四档', 'other_level', '二级四档'],
    ['三级4', 'other_level', '二级四档'],
    ['四级3', 'numbered_in_level', '四级十二档'],
    ['四档', 'level_missing', '二级四档'],
    ['12档', 'level_missing', '四级十二档'],
  ])('%j is asked about, not guessed: %s, perhaps %s', (text, reason, perhaps) => {
    expect(read(text, anyPost)).toMatchObject({
      finding: { code: 'step_out_of_range', reason, perhaps: { zh: perhaps } },
    });
  });

  test.each(['', 'x', '高级', '档', '级档', '四级满档', '四级满', '1e1', '1/2'])(
    '%j is no step at all',
    (text) => {
      expect(read(text, anyPost)).toEqual({ finding: { code: 'bad_number', expected: 'step' } });
    },
  );

  test('is read alike as number and as label, for every step of the policy', () => {
    for (const { number, label } of builtInPolicy.steps) {
      const readings = [String(number), label.zh, label.en].map((text) => read(text, anyPost));
      expect(readings).toEqual([{ step: number }, { step: number }, { step: number }]);
    }
  });

  test('is not found by a label that two steps share', () => {
    const label = { zh: '一档', en: 'one' };
    const steps = [1, 2].map((number) => ({ number, level: 1, label }));
    expect(stepReader({ steps })('one', anyPost)).toHaveProperty('finding');
  });

  test('keeps to the steps that its post may stand on', () => {
    const head = { id: 'head', label: { zh: '正职', en: 'Head' }, steps: { from: 1, to: 3 } };
    expect(read('三', head)).toHaveProperty('finding');
    expect(read('3', head)).toEqual({ step: 3 });
    expect(read('二级四档', head)).toEqual({
      finding: { code: 'step_out_of_range', reason: 'outside', from: 1, to: 3 },
    });
  });

  test('is a step of the policy or refused, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text, anyPost);
        if ('step' in reading)
          expect(reading.step).toBeOneOf(builtInPolicy.steps.map((s) => s.number));
        else expect(reading.finding.code).toMatch(/step_out_of_range|bad_number/);
      }),
    );
  });
});

describe('a policy whose grades count from the lowest', () => {
  const mirrored = (post?: { readonly from: number; readonly to: number }) => {
    const numerals = ['一', '二', '三', '四', '五'];
    const steps = numerals.map((_, i) => ({
      number: i + 1,
      level: 1,
      label: { zh: `${numerals[4 - i] ?? ''}级`, en: `Grade ${String(5 - i)}` },
    }));
    const stands = post && { id: 'head', label: { zh: '正职', en: 'Head' }, steps: post };
    const reader = stepReader({ steps });
    return (text: string) => reader(text, stands);
  };

  test.each([
    ['五级', 1],
    ['一级', 5],
    ['5级', 1],
    [' ２ 级', 4],
    ['Grade 4', 2],
    ['三级', 3],
    ['3', 3],
  ])('reads %j as step %i', (text, step) => {
    expect(mirrored()(text)).toEqual({ step });
  });

  test.each([
    ['5', '五级'],
    ['1', '一级'],
    ['04', '四级'],
  ])('asks what the bare number %j means, perhaps %s', (text, zh) => {
    expect(mirrored()(text)).toMatchObject({
      finding: { code: 'step_out_of_range', reason: 'counted_otherwise', perhaps: { zh } },
    });
  });

  test('names the grades that a post may stand on', () => {
    expect(mirrored({ from: 1, to: 3 })('二级')).toMatchObject({
      finding: {
        reason: 'outside',
        from: 1,
        to: 3,
        named: { from: { zh: '五级' }, to: { zh: '三级' } },
      },
    });
    expect(mirrored({ from: 1, to: 3 })('三级')).toEqual({ step: 3 });
  });
});
