import { Decimal } from '../../../src/lib/domain/money/decimal.ts';
import type { Worker } from '../../../src/lib/domain/roster/worker.ts';

const Exact = Decimal.clone({ precision: 80 });

/** What a parameter holds in a month; null for none. */
type Read = (id: string) => string | null;

/**
 * The step that a worker stands on, as the interface describes it: by hand, one worker at a time,
 * sharing nothing with the program.
 */
export function placedStep(worker: Worker, entries: Entries, steps: number, read: Read): number {
  if (read('placement.method') !== 'points') return worker.step;
  const number = (id: string) => new Exact(read(id) ?? 0);
  let points = new Exact(0);
  for (const element of ['service', 'education', 'qualification', 'honours', 'appraisal', 'role']) {
    const cap = read(`points.cap.${element}`);
    let earned: InstanceType<typeof Exact> | null;
    if (cap !== null && Number(cap) === 0) earned = new Exact(0);
    else if (element === 'service') earned = service(worker, entries, number);
    else earned = listed(element, worker, entries, read, number);
    if (earned === null) return worker.step;
    points = points.plus(cap === null ? earned : Exact.min(earned, cap));
  }
  for (let step = 1; step <= steps; step += 1) {
    const from = read(`points.step.${String(step)}`);
    if (from === null || points.lt(from)) continue;
    const lowest = Number(read(`placement.lowest.${worker.post}`) ?? steps);
    const highest = Number(read(`placement.highest.${worker.post}`) ?? 1);
    const within = step > lowest ? lowest : step;
    return within < highest ? highest : within;
  }
  return worker.step;
}

/** The ids of each list of the policy, by element. */
export type Entries = Readonly<Record<string, readonly string[]>>;

function service(worker: Worker, entries: Entries, number: (id: string) => Decimal) {
  if (number('points.service.perYear').isZero()) return new Exact(0);
  if (worker.serviceYears === undefined) return null;
  let years = new Exact(String(worker.serviceYears));
  const degrees = entries.education ?? [];
  if (degrees.some((id) => !number(`points.creditedYears.${id}`).isZero())) {
    if (worker.education === undefined || !degrees.includes(worker.education)) return null;
    years = years.plus(number(`points.creditedYears.${worker.education}`));
  }
  return years.times(number('points.service.perYear'));
}

function listed(
  element: string,
  worker: Worker,
  entries: Entries,
  read: Read,
  number: (id: string) => Decimal,
) {
  const list = entries[element] ?? [];
  if (list.every((id) => number(`points.${element}.${id}`).isZero())) return new Exact(0);
  const { post, education, qualification, honours, appraisal } = worker;
  const entry = { role: post, education, qualification, honours, appraisal }[element];
  if (entry === undefined) {
    const none = element === 'qualification' || element === 'honours';
    return none && read('placement.blanks') === 'none' ? new Exact(0) : null;
  }
  return list.includes(entry) ? new Exact(number(`points.${element}.${entry}`)) : null;
}
