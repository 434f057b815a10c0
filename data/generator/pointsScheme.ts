import scheme from '../schemes/points-example.json' with { type: 'json' };
import type { Role } from './calibration.ts';

export type Education = keyof typeof scheme.elements.education.points;
export type Qualification = keyof typeof scheme.elements.qualification.points;
export type Honours = keyof typeof scheme.elements.honours.points;
export type Appraisal = keyof typeof scheme.elements.appraisal.points;

/** What a worker brings to the yearly placement on the ladder (P6). */
export interface Career {
  readonly serviceYears: number;
  readonly education: Education;
  readonly qualification: Qualification;
  readonly honours: Honours;
  readonly appraisal: Appraisal;
}

/** The points of a career in a post under the example scheme (A3). */
export function pointsOf(role: Role, career: Career): number {
  const {
    service_years,
    education,
    qualification,
    honours,
    appraisal,
    role: post,
  } = scheme.elements;
  return (
    Math.min(career.serviceYears * service_years.perYear, service_years.cap) +
    Math.min(education.points[career.education], education.cap) +
    Math.min(qualification.points[career.qualification], qualification.cap) +
    Math.min(honours.points[career.honours], honours.cap) +
    Math.min(appraisal.points[career.appraisal], appraisal.cap) +
    Math.min(post.points[role], post.cap)
  );
}

/** The step that this many points reach: the first whose threshold they meet. */
export function stepReached(points: number): number {
  const reached = scheme.steps.find(({ from }) => points >= from);
  if (reached === undefined) throw new RangeError(`${points} points reach no step`);
  return reached.step;
}
