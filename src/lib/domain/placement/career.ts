import type { Worker } from '../roster/worker.ts';

/** What places a worker on the ladder: the post, and what earns points; `step` is as filed. */
export type CareerInputs = Pick<
  Worker,
  'post' | 'step' | 'serviceYears' | 'education' | 'qualification' | 'honours' | 'appraisal'
>;

/** Workers who are alike in everything that places them on the ladder. */
export interface Career extends CareerInputs {
  readonly workers: number;
}

/**
 * Names a career: two workers are alike exactly where their keys are equal. The database joins
 * on it, so both sides write it by this function.
 */
export function careerKey(inputs: CareerInputs): string {
  const { post, step, serviceYears, education, qualification, honours, appraisal } = inputs;
  const earned = [serviceYears, education, qualification, honours, appraisal];
  return JSON.stringify([post, step, ...earned.map((input) => input ?? null)]);
}

/** What places a worker, without the rest of the row. */
export function careerInputs(worker: Worker): CareerInputs {
  const { post, step, serviceYears, education, qualification, honours, appraisal } = worker;
  return {
    post,
    step,
    ...(serviceYears === undefined ? {} : { serviceYears }),
    ...(education === undefined ? {} : { education }),
    ...(qualification === undefined ? {} : { qualification }),
    ...(honours === undefined ? {} : { honours }),
    ...(appraisal === undefined ? {} : { appraisal }),
  };
}
