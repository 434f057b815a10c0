import type { IntegerProgram, Row } from '../../domain/inference/program/integerProgram.ts';

/** How the LP text calls an unknown. */
export function unknownName(index: number): string {
  return `n${String(index)}`;
}

/** An integer program in the CPLEX LP format. */
export function lpText({ sense, objective, rows, upper, inParts = false }: IntegerProgram): string {
  const limits = upper.map((most, i) => ` ${unknownName(i)} <= ${most ?? '+inf'}`);
  return [
    sense === 'min' ? 'Minimize' : 'Maximize',
    ` goal: ${sum(objective)}`,
    'Subject To',
    ...rows.flatMap(rowText),
    'Bounds',
    ...limits,
    ...(inParts ? [] : ['Generals', ` ${objective.map((_, i) => unknownName(i)).join(' ')}`]),
    'End',
    '',
  ].join('\n');
}

function rowText({ coefficients, min, max }: Row, index: number): string[] {
  const name = `row${String(index)}`;
  const left = sum(coefficients);
  if (min !== null && min === max) return [` ${name}: ${left} = ${min}`];
  return [
    ...(min === null ? [] : [` ${name}least: ${left} >= ${min}`]),
    ...(max === null ? [] : [` ${name}most: ${left} <= ${max}`]),
  ];
}

/** A sum without its zero terms; the format wants at least one. */
function sum(coefficients: readonly number[]): string {
  const terms = coefficients.flatMap((value, i) =>
    value === 0 ? [] : [`${value < 0 ? '-' : '+'} ${Math.abs(value)} ${unknownName(i)}`],
  );
  return terms.length === 0 ? `0 ${unknownName(0)}` : terms.join(' ');
}
