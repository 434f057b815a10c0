import { expect, test } from 'vitest';
import { placementCost, withoutPlacement } from '../../../src/lib/domain/budget/placementCost.ts';
import { simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../sample.ts';

const scheme = { 'placement.method': 'points', 'points.service.perYear': '2.5' };
const floor: Provision = { kind: 'grade_floor', amounts: { member: '1000' } };
const scenario = (...provisions: Provision[]) => ({ schema: 1 as const, name: '', provisions });

function costs(...provisions: Provision[]) {
  const input = { policy, population, scenario: scenario(...provisions), year: 2022 };
  const simulation = simulate(input);
  return { impact: simulation.impact, placement: placementCost(input, simulation) };
}

test('a change of the scheme alone costs what the scenario costs', () => {
  const { impact, placement } = costs({ kind: 'parameters', values: scheme });
  expect(placement).toEqual({ monthly: impact.monthly, annual: impact.annual });
  expect(placement.monthly).toBeGreaterThan(0n);
});

test('beside other changes it costs what it adds to theirs', () => {
  const both = costs(floor, {
    kind: 'parameters',
    values: { ...scheme, 'gradeAllowance.cap.head': '1900' },
  });
  const rest = costs(floor, { kind: 'parameters', values: { 'gradeAllowance.cap.head': '1900' } });
  expect(both.placement.monthly).toBe(both.impact.monthly - rest.impact.monthly);
  expect(both.placement.annual).toBe(both.impact.annual - rest.impact.annual);
});

test('a scenario that says nothing of placement is left as it is, and costs nothing by it', () => {
  const other = scenario(floor);
  expect(withoutPlacement(other)).toBe(other);
  expect(costs(floor).placement).toEqual({ monthly: 0n, annual: 0n });
});
