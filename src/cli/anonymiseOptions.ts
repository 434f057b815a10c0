import type { Generalisation } from '../lib/domain/privacy/generalise.ts';
import type { EncodingChoice } from '../lib/io/text/encoding.ts';
import type { PostName } from './postNames.ts';

/** What `xince anonymise` was told on the command line. */
export interface AnonymiseOptions {
  readonly roster: string;
  readonly bonus?: string;
  readonly policy?: string;
  readonly encoding: EncodingChoice;
  readonly sheet?: string;
  readonly post: readonly PostName[];
  readonly year: number;
  readonly out?: string;
  readonly bonusOut?: string;
  readonly key?: string;
  readonly keyOut?: string;
  readonly generalise: readonly Generalisation[];
  readonly skipRefused?: true;
  readonly json?: true;
}
