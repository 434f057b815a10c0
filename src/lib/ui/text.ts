import { createContext } from 'svelte';
import type { Messages } from '$lib/messages/index.ts';
import type { Language } from '$lib/messages/language.ts';

/** The reader's language and its messages; read the fields where they are used, they change. */
export interface CurrentText {
  readonly language: Language;
  readonly messages: Messages;
}

/** Every component below the frame gets its texts here. */
export const [getText, provideText] = createContext<CurrentText>();
