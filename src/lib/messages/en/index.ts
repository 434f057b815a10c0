import type { Shape } from '../shape.ts';
import type { zhCN } from '../zh-CN/index.ts';
import { controls } from './controls.ts';
import { data } from './data.ts';
import { format } from './format.ts';
import { frame } from './frame.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { status } from './status.ts';
import { terms } from './terms.ts';
import { warnings } from './warnings.ts';

export const en: Shape<typeof zhCN> = {
  controls,
  data,
  format,
  frame,
  problems,
  refusals,
  status,
  terms,
  warnings,
};
