import { describe, expect, test } from 'vitest';
import { eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { rememberedPolicy, rememberPolicy } from '../../src/lib/state/rememberedPolicy.ts';

function memory(initial: Record<string, string> = {}) {
  const values = new Map(Object.entries(initial));
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      values.set(key, value);
    },
    removeItem: (key: string) => {
      values.delete(key);
    },
  };
}

const edited = { ...builtInPolicy, title: { zh: '本区标准', en: 'Our own' } };

describe('the policy of the last visit', () => {
  test('comes back as the very one that comes with the program, kept by its name alone', () => {
    const storage = memory();
    expect(rememberPolicy(eighteenGrades, () => storage)).toBe(true);
    expect([...storage.values.values()]).toEqual(['"example-18-grades"']);
    expect(rememberedPolicy(() => storage)).toBe(eighteenGrades);
  });

  test('comes back whole where it was opened from a file, also under a name that is known', () => {
    const storage = memory();
    rememberPolicy(edited, () => storage);
    expect(rememberedPolicy(() => storage)).toEqual(edited);
  });

  test('leaves nothing behind once the first one is chosen again', () => {
    const storage = memory();
    rememberPolicy(eighteenGrades, () => storage);
    rememberPolicy(builtInPolicy, () => storage);
    expect(storage.values.size).toBe(0);
    expect(rememberedPolicy(() => storage)).toBeNull();
  });

  test.each([
    ['no JSON', '{'],
    ['a name that no policy has', '"somewhere"'],
    ['a document of another form', '{"schema":9}'],
    ['a number', '7'],
  ])('is none where what is kept is %s', (_, kept) => {
    expect(rememberedPolicy(() => memory({ 'xince.policy': kept }))).toBeNull();
  });

  test('is none, and is not kept, where the browser blocks its storage', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    expect(rememberPolicy(eighteenGrades, blocked)).toBe(false);
    expect(rememberedPolicy(blocked)).toBeNull();
  });
});
