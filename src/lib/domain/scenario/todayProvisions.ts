import { settingsAt } from '../policy/settingsAt.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { withParameter } from './editParameter.ts';
import { oldMinimaTopUp } from './presets.ts';
import type { Provision } from './provision.ts';

/** Whether old minima are counted as in force today, as top-ups. */
export function hasOldMinima(today: readonly Provision[]): boolean {
  return today.some(({ kind }) => kind === 'grade_floor');
}

/** What is counted as in force today, with the old minima as top-ups or without any. */
export function withOldMinima(today: readonly Provision[], on: boolean): Provision[] {
  const others = today.filter(({ kind }) => kind !== 'grade_floor');
  return on ? [...oldMinimaTopUp.provisions, ...others] : others;
}

/** What is counted as in force today, with a parameter of the policy read another way. */
export function withTodayParameter(
  today: readonly Provision[],
  policy: PolicyDocument,
  year: number,
  id: string,
  value: string | null,
): readonly Provision[] {
  const stated = settingsAt(policy, `${String(year)}-12`);
  const edited = withParameter(
    { schema: 1, name: '', provisions: today },
    policy,
    stated,
    id,
    value,
  );
  return edited.provisions;
}
