import { describe, expect, test } from 'vitest';
import { commandLanguage } from '../../src/cli/commandLanguage.ts';

describe('the language of the command line', () => {
  test.each([
    [['--lang', 'zh'], {}, 'zh-CN'],
    [['--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [['--lang', 'zh', '--lang', 'en'], {}, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'de_DE' }, 'zh-CN'],
    [[], {}, 'en'],
    [['--lang'], {}, 'en'],
  ] as const)('with %j under %j is %s', (args, env, language) => {
    expect(commandLanguage(args, env)).toBe(language);
  });
});
