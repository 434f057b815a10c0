import type { Budget, MonthAndYear } from './budget.ts';

/** The parts of the grade allowance, in the order in which they are listed. */
export const gradeParts = ['basic', 'performance'] as const;

export type GradePart = (typeof gradeParts)[number];

/** Whether part of the grade allowance is paid by performance. */
export function isSplit({ gradeParts: parts }: Budget): boolean {
  return parts !== null;
}

/** A part of the grade allowance; where it is not split all of it is basic. */
export function gradePart({ gradeParts: parts, items }: Budget, part: GradePart): MonthAndYear {
  if (parts) return parts[part];
  return part === 'basic' ? items.gradeAllowance : { monthly: 0n, annual: 0n };
}
