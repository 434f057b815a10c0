import type { Language } from '../lib/messages/language.ts';

/** What `--lang` may say. */
export const languageOptions = ['zh', 'en'] as const;

/**
 * The language to speak: what `--lang` says, else that of the environment's locale, else English.
 * Read from the raw arguments, because help and complaints about options speak it too.
 */
export function commandLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  let asked: string | undefined;
  args.forEach((arg, i) => {
    if (arg === '--lang') asked = args[i + 1];
    else if (arg.startsWith('--lang=')) asked = arg.slice('--lang='.length);
  });
  if (asked === 'zh') return 'zh-CN';
  if (asked === 'en') return 'en';
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return locale.startsWith('zh') ? 'zh-CN' : 'en';
}
