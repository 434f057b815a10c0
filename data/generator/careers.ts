import type { Role } from './calibration.ts';
import { APPRAISAL, EDUCATION, HONOURS, QUALIFICATION, SERVICE } from './careerOdds.ts';
import {
  pointsOf,
  stepReached,
  type Appraisal,
  type Career,
  type Education,
} from './pointsScheme.ts';
import type { Random } from './random.ts';

const MOST_DRAWS = 200_000;

/**
 * A plausible career for somebody in this post whose points reach exactly this step.
 *
 * @throws RangeError if no such career turns up: then the calibration asks for a step that the example
 *   scheme hardly allows in the post
 */
export function drawCareer(random: Random, role: Role, step: number): Career {
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    const career = drawAnyCareer(random, role);
    if (stepReached(pointsOf(role, career)) === step) return career;
  }
  throw new RangeError(`no career found for ${role} on step ${step}`);
}

/** An appraisal for somebody of whom only the bonus roll knows. */
export function drawAppraisal(random: Random): Appraisal {
  return random.weighted(APPRAISAL.others);
}

function drawAnyCareer(random: Random, role: Role): Career {
  const group = role === 'combined_head' || role === 'head' ? 'heads' : 'others';
  const serviceYears = drawService(random, role);
  const education = drawEducation(random, serviceYears);
  const qualification = random.weighted(QUALIFICATION[education]);
  // Whoever joined this year has no honours yet and was appraised at the end of probation only.
  if (serviceYears === 0)
    return { serviceYears, education, qualification, honours: 'none', appraisal: 'competent' };
  return {
    serviceYears,
    education,
    qualification,
    honours: random.weighted(HONOURS[group]),
    appraisal: random.weighted(APPRAISAL[group]),
  };
}

function drawService(random: Random, role: Role): number {
  const bands = SERVICE[role];
  let left = random.below(bands.reduce((sum, { weight }) => sum + weight, 0));
  for (const { from, to, weight } of bands) {
    if (left < weight) return random.between(from, to);
    left -= weight;
  }
  throw new RangeError(`the bands of service of ${role} are not whole numbers`);
}

function drawEducation(random: Random, serviceYears: number): Education {
  const band = EDUCATION.find(({ serviceBelow }) => serviceYears < serviceBelow);
  if (band === undefined) throw new RangeError(`${serviceYears} years of service`);
  return random.weighted(band.odds);
}
