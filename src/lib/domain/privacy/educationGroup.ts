import { normalized } from '../roster/normalizedText.ts';

/** A degree of a university, or less, or nothing known of it. */
export type EducationGroup = 'degree' | 'belowDegree' | '';

const DEGREE =
  /本科|学士|硕士|博士|研究生|大学|bachelor|master|doctor|degree|postgraduate|university/;
const BELOW = /专科|大专|中专|高中|初中|小学|职高|技校|college|school|associate|below/;

/** The group of an education: two groups are told apart, with a degree and without. */
export function educationGroup(education: string | undefined): EducationGroup {
  if (education === undefined) return '';
  const text = normalized(education);
  if (BELOW.test(text)) return 'belowDegree';
  return DEGREE.test(text) ? 'degree' : text === '' ? '' : 'belowDegree';
}
