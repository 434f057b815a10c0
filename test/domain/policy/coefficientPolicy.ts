import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Parameter, PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';

const label = { zh: '称', en: 'name' };

interface Wish {
  /** one a step, from the highest */
  readonly coefficients?: readonly string[];
  /** the base in yuan a month by the month that it holds from */
  readonly bases?: Readonly<Record<string, string>>;
  readonly share?: string;
  /** a floor of every post */
  readonly floor?: string;
}

/** The built-in policy with another ladder: coefficients on a base. */
export function coefficientPolicy({
  coefficients = ['2', '1.5', '1'],
  bases = { '2022-01': '1000' },
  share,
  floor,
}: Wish = {}): PolicyDocument {
  const policy = builtInPolicy;
  const kept = Object.entries(policy.parameters).filter(
    ([id]) => !/^(gradeAllowance\.ladder|points\.step|placement)\./.test(id),
  );
  const one = (unit: Parameter['unit'], value: string): Parameter => ({
    label,
    unit,
    values: [{ from: '2022-01', value, status: 'assumed' }],
  });
  const base: Parameter = {
    label,
    unit: 'yuan/month',
    values: Object.entries(bases).map(([from, value]) => ({ from, value, status: 'assumed' })),
  };
  const limits = floor === undefined ? [] : policy.posts.map(({ id }) => [id, floor] as const);
  return {
    ...policy,
    facts: [],
    ladder: 'coefficients',
    levels: [{ number: 1, label }],
    steps: coefficients.map((_, i) => ({ number: i + 1, level: 1, label })),
    parameters: {
      ...Object.fromEntries(kept),
      ...Object.fromEntries(
        coefficients.map((value, i) => [parameterId.coefficient(i + 1), one('factor', value)]),
      ),
      [parameterId.gradeBase]: base,
      ...(share === undefined ? {} : { [parameterId.performanceShare]: one('ratio', share) }),
      ...Object.fromEntries(
        limits.map(([id, value]) => [parameterId.floor(id), one('yuan/month', value)]),
      ),
    },
  };
}
