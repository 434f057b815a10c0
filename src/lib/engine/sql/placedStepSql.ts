/**
 * The step of a row of `roster` under one of two months' rules, where the relation `placed` is left
 * joined by career: the one that points give, or the roster's own.
 */
export function stepOf(when: 'before' | 'after'): string {
  return `coalesce(placed.step_${when}, roster.step)`;
}
