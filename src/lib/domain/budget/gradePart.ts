import type { Budget, MonthlyItem } from './budget.ts';

/** The parts of the grade allowance, in the order in which they are listed. */
export const gradeParts = ['basic', 'performance'] as const;

export type GradePart = (typeof gradeParts)[number];

/** Whether part of the grade allowance is paid by performance. */
export function isSplit({ gradeAllowance }: Budget): boolean {
  return gradeAllowance.parts !== null;
}

/** A part of the grade allowance; where it is not split all of it is basic. */
export function gradePart({ gradeAllowance }: Budget, part: GradePart): MonthlyItem {
  const { parts, monthly, annual } = gradeAllowance;
  if (parts) return parts[part];
  return part === 'basic' ? { monthly, annual } : { monthly: 0n, annual: 0n };
}
