import policy from '../policies/xishan-2022.json' with { type: 'json' };
import type { Role } from './calibration.ts';

export type Education = 'high_school' | 'college' | 'bachelor' | 'master';
export type Qualification = 'none' | 'assistant' | 'social_worker' | 'senior';
export type Honours = 'none' | 'district' | 'city' | 'province' | 'national';
export type Appraisal = 'excellent' | 'competent' | 'basic' | 'failed';

/** What a worker brings to the yearly placement on the ladder (P6). */
export interface Career {
  readonly serviceYears: number;
  readonly education: Education;
  readonly qualification: Qualification;
  readonly honours: Honours;
  readonly appraisal: Appraisal;
}

/** The example scheme (A3) as the policy document states it, in the whole numbers that it has. */
const scheme = new Map(
  Object.entries(policy.parameters)
    .filter(([id]) => id.startsWith('points.'))
    .map(([id, { values }]) => [id, Number(values[0]?.value)]),
);

const thresholds = policy.steps.map(({ number }) => ({
  step: number,
  from: stated(`points.step.${number}`),
}));

function stated(id: string): number {
  const value = scheme.get(id);
  if (value === undefined) throw new RangeError(`the policy does not state ${id}`);
  return value;
}

/** The points of a career in a post under the example scheme. */
export function pointsOf(role: Role, career: Career): number {
  const capped = (element: string, points: number): number =>
    Math.min(points, stated(`points.cap.${element}`));
  const listed = (element: string, entry: string): number =>
    capped(element, stated(`points.${element}.${entry}`));
  return (
    capped('service', career.serviceYears * stated('points.service.perYear')) +
    listed('education', career.education) +
    listed('qualification', career.qualification) +
    listed('honours', career.honours) +
    listed('appraisal', career.appraisal) +
    listed('role', role)
  );
}

/** The step that this many points reach: the first whose threshold they meet. */
export function stepReached(points: number): number {
  const reached = thresholds.find(({ from }) => points >= from);
  if (reached === undefined) throw new RangeError(`${points} points reach no step`);
  return reached.step;
}
