import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { messages, type Messages } from '../../../src/lib/messages/index.ts';
import type { Language } from '../../../src/lib/messages/language.ts';
import { namesOf, type Names } from '../../../src/lib/messages/names.ts';

/** The words of the interface in one language, and what it calls posts, steps and ratings. */
export interface Words extends Messages {
  readonly names: Names;
}

export function wordsOf(language: Language): Words {
  const words = messages[language];
  return { ...words, names: namesOf(builtInPolicy, language, words) };
}
