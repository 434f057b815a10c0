/** The languages of the interface; the first is the one of the prerendered pages. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'zh-CN';

/** Each language's name in itself, for the switch. */
export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** The product's name, the same in every language. */
export const productName = { characters: '薪策', latin: 'xince' } as const;

/** Whether a text, such as one remembered by the browser, names a language of the interface. */
export function isLanguage(text: string | null): text is Language {
  return languages.some((language) => language === text);
}
