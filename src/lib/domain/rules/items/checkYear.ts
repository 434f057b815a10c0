import { parameterId } from '../../policy/parameterId.ts';
import type { SettingsReader } from '../../policy/settingsReader.ts';

/** Whether the health checks fall in a year: the first year, and every so manyth after it. */
export function isCheckYear(year: number, read: SettingsReader): boolean {
  const first = Number(read.choice(parameterId.healthCheckFirstYear) ?? '2022');
  const every = Number(read.choice(parameterId.healthCheckEveryYears) ?? '2');
  return year >= first && (year - first) % every === 0;
}
