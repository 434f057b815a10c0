import type { Text } from '../domain/policy/policySchema.ts';
import type { Language } from './language.ts';

/** The wording of a policy's own text (a label, a note, a title) in a language. */
export function localized(text: Text, language: Language): string {
  return language === 'zh-CN' ? text.zh : text.en;
}
