import { en } from './en/index.ts';
import type { Language } from './language.ts';
import type { Shape } from './shape.ts';
import { zhCN } from './zh-CN/index.ts';

/** Every text of the interface in one language, by concern. */
export type Messages = Shape<typeof zhCN>;

export const messages: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, en };
