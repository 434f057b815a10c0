import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Worker } from '../roster/worker.ts';
import { yearBand } from './ageBand.ts';
import { educationGroup } from './educationGroup.ts';
import { kAnonymity, type Anonymity } from './kAnonymity.ts';
import { ownValue, type QuasiIdentifier, type QuasiReader } from './quasiIdentifiers.ts';

/** The ways in which a column can be made coarser. */
export const generalisations = [
  'dropCommunity',
  'stepToLevel',
  'educationGroups',
  'serviceBands',
  'dropEducation',
  'dropAgeBand',
  'dropServiceYears',
  'dropQualification',
  'dropAppraisal',
] as const;

export type Generalisation = (typeof generalisations)[number];

/** The column that each of them makes coarser. */
const generalisedColumn: Readonly<Record<Generalisation, QuasiIdentifier>> = {
  dropCommunity: 'communityId',
  stepToLevel: 'step',
  educationGroups: 'education',
  serviceBands: 'serviceYears',
  dropEducation: 'education',
  dropAgeBand: 'ageBand',
  dropServiceYears: 'serviceYears',
  dropQualification: 'qualification',
  dropAppraisal: 'appraisal',
};

/** The years that a band of service spans. */
const SERVICE_BAND = 5;

/** The reader of a column as it is after the generalisations chosen. */
export function generalisedReader(
  column: QuasiIdentifier,
  chosen: ReadonlySet<Generalisation>,
  { steps }: Pick<PolicyDocument, 'steps'>,
): QuasiReader {
  const dropped = generalisations.some(
    (one) => one.startsWith('drop') && generalisedColumn[one] === column && chosen.has(one),
  );
  if (dropped) return () => '';
  if (column === 'step' && chosen.has('stepToLevel')) {
    const levelOf = new Map(steps.map(({ number, level }) => [number, String(level)]));
    return ({ step }) => levelOf.get(step) ?? '';
  }
  if (column === 'education' && chosen.has('educationGroups')) {
    return ({ education }) => educationGroup(education);
  }
  if (column === 'serviceYears' && chosen.has('serviceBands')) {
    return ({ serviceYears }) =>
      serviceYears === undefined ? '' : yearBand(Math.floor(serviceYears), SERVICE_BAND);
  }
  return ownValue(column);
}

/** The anonymity of a roster over some columns after the generalisations chosen. */
export function anonymityAfter(
  workers: readonly Worker[],
  columns: readonly QuasiIdentifier[],
  chosen: ReadonlySet<Generalisation>,
  policy: Pick<PolicyDocument, 'steps'>,
): Anonymity {
  return kAnonymity(
    workers,
    columns.map((column) => generalisedReader(column, chosen, policy)),
  );
}

/** The generalisations that would still change something: those of a counted, filled column. */
export function openGeneralisations(
  workers: readonly Worker[],
  columns: readonly QuasiIdentifier[],
  chosen: ReadonlySet<Generalisation>,
): Generalisation[] {
  const filled = new Set(
    columns.filter((column) => workers.some((worker) => worker[column] !== undefined)),
  );
  const gone = new Set(
    [...chosen].filter((one) => one.startsWith('drop')).map((one) => generalisedColumn[one]),
  );
  return generalisations.filter((one) => {
    const column = generalisedColumn[one];
    return filled.has(column) && !gone.has(column) && !chosen.has(one);
  });
}
