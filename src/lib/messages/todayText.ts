import type { ValueInYear } from '../domain/scenario/valuesInYear.ts';
import type { Messages } from './index.ts';
import type { Names } from './names.ts';

/** A parameter's value of today, with each month of the year in which it becomes another. */
export function todayText(
  { policy, format }: Messages,
  names: Pick<Names, 'value'>,
  id: string,
  values: readonly ValueInYear[],
): string {
  const [first, ...later] = values;
  const next = later[0];
  if (!first) return '';
  if (!next) return names.value(id, first.value);
  return format.list([
    policy.untilLine(format.month(next.from), names.value(id, first.value)),
    ...later.map(({ from, value }) =>
      policy.historyLine(format.month(from), names.value(id, value)),
    ),
  ]);
}
