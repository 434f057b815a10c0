import { describe, expect, test } from 'vitest';
import { Preferences } from '../../src/lib/state/preferences.svelte.ts';

function memory(initial: Record<string, string> = {}) {
  const values = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      values.set(key, value);
    },
  };
}

describe('the language of the interface', () => {
  test('is Chinese until the last visit is looked up, as the prerendered page is', () => {
    const preferences = new Preferences(() => memory({ 'xince.lang': 'en' }));
    expect(preferences.language).toBe('zh-CN');
    preferences.restore();
    expect(preferences.language).toBe('en');
    expect(preferences.messages.frame.pages.overview).toBe('Overview');
  });

  test('is remembered when it is changed', () => {
    const storage = memory();
    const preferences = new Preferences(() => storage);
    preferences.language = 'en';
    expect(storage.getItem('xince.lang')).toBe('en');
    expect(preferences.messages.frame.pages.overview).toBe('Overview');
  });

  test('stays what it is where the browser remembers something else', () => {
    const preferences = new Preferences(() => memory({ 'xince.lang': 'tlh' }));
    preferences.restore();
    expect(preferences.language).toBe('zh-CN');
  });

  test('can be changed where the browser keeps nothing', () => {
    const preferences = new Preferences(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    preferences.restore();
    preferences.language = 'en';
    expect(preferences.language).toBe('en');
  });
});
