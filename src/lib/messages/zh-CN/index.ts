import { cli } from './cli.ts';
import { anonymise } from './anonymise.ts';
import { answer } from './answer.ts';
import { assessment } from './assessment.ts';
import { cases } from './cases.ts';
import { controls } from './controls.ts';
import { data } from './data.ts';
import { district } from './district.ts';
import { establishment } from './establishment.ts';
import { evidence } from './evidence.ts';
import { format } from './format.ts';
import { frame } from './frame.ts';
import { intake } from './intake.ts';
import { inference } from './inference.ts';
import { overview } from './overview.ts';
import { placement } from './placement.ts';
import { policyContrast } from './policyContrast.ts';
import { policyDiff } from './policyDiff.ts';
import { policyFiles } from './policyFiles.ts';
import { parameters } from './parameters.ts';
import { policy } from './policy.ts';
import { privacy } from './privacy.ts';
import { problems } from './problems.ts';
import { provisions } from './provisions.ts';
import { readings } from './readings.ts';
import { refusals } from './refusals.ts';
import { simulate } from './simulate.ts';
import { slip } from './slip.ts';
import { status } from './status.ts';
import { statutory } from './statutory.ts';
import { terms } from './terms.ts';
import { warnings } from './warnings.ts';

export const zhCN = {
  anonymise,
  answer,
  assessment,
  cases,
  cli,
  controls,
  data,
  district,
  establishment,
  evidence,
  format,
  frame,
  inference,
  intake,
  overview,
  placement,
  policyContrast,
  policyDiff,
  policyFiles,
  parameters,
  policy,
  privacy,
  problems,
  provisions,
  readings,
  refusals,
  simulate,
  slip,
  status,
  statutory,
  terms,
  warnings,
} as const;
