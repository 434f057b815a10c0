import type { Delimiter } from '../../io/csv/records.ts';
import type { Pasted } from '../../io/sheets/pastedSheet.ts';
import type { EncodingChoice } from '../../io/text/encoding.ts';

/** What is opened: a file's bytes, or what was pasted. */
export type IntakeSource =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly encoding: EncodingChoice;
      readonly delimiter?: Delimiter | undefined;
    }
  | ({ readonly kind: 'pasted' } & Pasted);
