import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pathText, refusalsOf } from '../../../src/lib/domain/policy/refusal.ts';

const schema = v.strictObject({
  name: v.string(),
  many: v.optional(v.pipe(v.array(v.number()), v.minLength(1))),
  colour: v.optional(v.picklist(['red', 'green'])),
  one: v.optional(v.literal(1)),
  id: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+$/))),
  part: v.optional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('a') }),
      v.strictObject({ kind: v.literal('b') }),
    ]),
  ),
});

function refusals(input: unknown) {
  return refusalsOf(v.safeParse(schema, input).issues ?? []);
}

describe('a finding of the schema', () => {
  test.each([
    ['no object', 5, { path: '', code: 'wrong_type', value: '5', allowed: ['{ … }'] }],
    ['nothing', null, { path: '', code: 'wrong_type', value: 'null', allowed: ['{ … }'] }],
    ['a missing field', {}, { path: 'name', code: 'missing_field', value: '', allowed: [] }],
    [
      'an unknown field',
      { name: '', nmae: '' },
      { path: 'nmae', code: 'unknown_field', value: 'nmae', allowed: [] },
    ],
    [
      'a number in place of a text',
      { name: 1000.5 },
      { path: 'name', code: 'wrong_type', value: '1000.5', allowed: ['"1000.5"'] },
    ],
    [
      'an object in place of a text',
      { name: {} },
      { path: 'name', code: 'wrong_type', value: '{}', allowed: ['"…"'] },
    ],
    [
      'a text in place of a list',
      { name: '', many: 'x' },
      { path: 'many', code: 'wrong_type', value: 'x', allowed: ['[ … ]'] },
    ],
    [
      'a wrong entry of a list',
      { name: '', many: [1, 'x'] },
      { path: 'many[1]', code: 'wrong_type', value: 'x', allowed: ['number'] },
    ],
    ['an empty list', { name: '', many: [] }, { path: 'many', code: 'too_few' }],
    [
      'a word that is no choice',
      { name: '', colour: 'blue' },
      { path: 'colour', code: 'wrong_choice', value: 'blue', allowed: ['red', 'green'] },
    ],
    [
      'another version',
      { name: '', one: 2 },
      { path: 'one', code: 'wrong_choice', value: '2', allowed: ['1'] },
    ],
    ['a wrong form', { name: '', id: 'A1' }, { path: 'id', code: 'wrong_format', value: 'A1' }],
    [
      'an unknown kind',
      { name: '', part: { kind: 'c' } },
      { path: 'part.kind', code: 'unknown_kind', value: 'c', allowed: ['a', 'b'] },
    ],
    [
      'a missing kind',
      { name: '', part: {} },
      { path: 'part.kind', code: 'missing_field', value: '', allowed: ['a', 'b'] },
    ],
    [
      'a part that is no object',
      { name: '', part: 'a' },
      { path: 'part', code: 'wrong_type', value: 'a', allowed: ['{ … }'] },
    ],
  ])('about %s says where, what and what would be right', (_, input, expected) => {
    expect(refusals(input)).toHaveLength(1);
    expect(refusals(input)[0]).toMatchObject(expected);
  });

  test('comes with all others', () => {
    expect(refusals({ colour: 'blue', one: 2 }).map(({ path }) => path)).toEqual([
      'name',
      'colour',
      'one',
    ]);
  });
});

describe('a path', () => {
  test.each([
    [[], ''],
    [['name'], 'name'],
    [['provisions', 0, 'amounts', 'member'], 'provisions[0].amounts.member'],
    [['posts', 2, 'steps'], 'posts[2].steps'],
  ])('%j is written %j', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
