import type { PayRules } from '../policy/payRules.ts';
import type { PayTables } from './payTables.ts';

/** The settings of one month compiled: what anybody is paid, and what depends on other people. */
export interface CompiledPolicy {
  readonly tables: PayTables;
  readonly rules: PayRules;
}
