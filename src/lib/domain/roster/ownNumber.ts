import type { Step } from '../policy/policySchema.ts';
import { chineseNumeral } from './chineseNumeral.ts';
import { normalized } from './normalizedText.ts';

const NUMBERED = /^(.+)[级档等]$/;

/**
 * The number in a step's own name, where the name is a number and nothing else: 十八级 is 18 even
 * if it is the first step of its policy. Null for a name like 一级一档.
 */
export function ownNumber({ label }: Pick<Step, 'label'>): number | null {
  return numberedName(normalized(label.zh));
}

/** The number of a compact name such as "十八级" or "18级"; null where it is no such name. */
export function numberedName(compact: string): number | null {
  return chineseNumeral(NUMBERED.exec(compact)?.[1] ?? '');
}

/** How a step is written in a narrow place: by the number that people call it by. */
export function shortStep(step: Step): string {
  return String(ownNumber(step) ?? step.number);
}

/**
 * What to write for a step in a file so that it is read back as the same: its number, or its name
 * where the policy's names count the other way and a number could mean either.
 */
export function stepCell(step: Step): string {
  const own = ownNumber(step);
  return own === null || own === step.number ? String(step.number) : step.label.zh;
}
