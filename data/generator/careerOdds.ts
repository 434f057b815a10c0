import type { Role } from './calibration.ts';
import type { Appraisal, Education, Honours, Qualification } from './pointsScheme.ts';

/** Whole-number weights: how often each key is drawn among the others. */
export type Odds<K extends string> = Readonly<Record<K, number>>;

/** Years of service, both ends included, in which every year is as likely. */
export interface ServiceBand {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Years of service by post (A1). */
export const SERVICE: Readonly<Record<Role, readonly ServiceBand[]>> = {
  combined_head: [
    { from: 0, to: 4, weight: 8 },
    { from: 5, to: 9, weight: 20 },
    { from: 10, to: 19, weight: 48 },
    { from: 20, to: 30, weight: 22 },
    { from: 31, to: 35, weight: 2 },
  ],
  head: [
    { from: 0, to: 4, weight: 10 },
    { from: 5, to: 9, weight: 24 },
    { from: 10, to: 19, weight: 46 },
    { from: 20, to: 30, weight: 18 },
    { from: 31, to: 35, weight: 2 },
  ],
  deputy: [
    { from: 0, to: 1, weight: 5 },
    { from: 2, to: 4, weight: 14 },
    { from: 5, to: 9, weight: 30 },
    { from: 10, to: 19, weight: 36 },
    { from: 20, to: 30, weight: 15 },
  ],
  member: [
    { from: 0, to: 0, weight: 9 },
    { from: 1, to: 1, weight: 10 },
    { from: 2, to: 4, weight: 33 },
    { from: 5, to: 9, weight: 29 },
    { from: 10, to: 19, weight: 14 },
    { from: 20, to: 32, weight: 5 },
  ],
};

/** Education by years of service: younger colleagues studied longer (A1). */
export const EDUCATION: readonly {
  readonly serviceBelow: number;
  readonly odds: Odds<Education>;
}[] = [
  { serviceBelow: 6, odds: { high_school: 3, college: 41, bachelor: 52, master: 4 } },
  { serviceBelow: 15, odds: { high_school: 11, college: 53, bachelor: 35, master: 1 } },
  { serviceBelow: 36, odds: { high_school: 24, college: 50, bachelor: 25, master: 1 } },
];

/** Qualification by education (A1). */
export const QUALIFICATION: Readonly<Record<Education, Odds<Qualification>>> = {
  high_school: { none: 84, assistant: 14, social_worker: 2, senior: 0 },
  college: { none: 58, assistant: 29, social_worker: 13, senior: 0 },
  bachelor: { none: 42, assistant: 29, social_worker: 27, senior: 2 },
  master: { none: 20, assistant: 25, social_worker: 46, senior: 9 },
};

/** Honours and appraisals of heads of either kind, and of everybody else (A1). */
export const HONOURS: Readonly<Record<'heads' | 'others', Odds<Honours>>> = {
  heads: { none: 38, district: 35, city: 20, province: 6, national: 1 },
  others: { none: 74, district: 19, city: 6, province: 1, national: 0 },
};
export const APPRAISAL: Readonly<Record<'heads' | 'others', Odds<Appraisal>>> = {
  heads: { excellent: 260, competent: 730, basic: 10, failed: 0 },
  others: { excellent: 170, competent: 810, basic: 18, failed: 2 },
};
