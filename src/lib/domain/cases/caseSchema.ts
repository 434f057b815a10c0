import * as v from 'valibot';
import { amountSchema } from '../policy/amountText.ts';
import { textSchema } from '../policy/policySchema.ts';

/** Whose pay a case works out; every entry as a roster would name it. */
const personSchema = v.strictObject({
  post: v.optional(v.string()),
  step: v.optional(v.string()),
  /** what earns points, where points place the person */
  years: v.optional(v.pipe(v.string(), v.regex(/^\d{1,2}(\.\d)?$/, 'wrong_format'))),
  education: v.optional(v.string()),
  qualification: v.optional(v.string()),
  honours: v.optional(v.string()),
  rating: v.optional(v.string()),
  months: v.optional(v.pipe(v.string(), v.regex(/^([1-9]|1[0-2])$/, 'wrong_format'))),
  appraisal: v.optional(v.string()),
  deduction: v.optional(amountSchema),
});

/** People of the person's community who are alike, the person among them. */
const alikeSchema = v.strictObject({
  people: v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/, 'wrong_format')),
  months: v.pipe(v.string(), v.regex(/^([1-9]|1[0-2])$/, 'wrong_format')),
  appraisal: v.string(),
});

/** What an official calls the items and sums of a slip, and what the program calls them. */
export const caseItems = {
  基础补贴: 'baseAllowance',
  职级补贴: 'gradeAllowance',
  社会保险: 'socialInsurance',
  住房公积金: 'housingFund',
  考核奖励: 'communityBonus',
  优秀奖励: 'individualAward',
  绩效补贴: 'performanceAllowance',
  职业资格补贴: 'qualificationAllowance',
  健康体检: 'healthCheck',
  年休假: 'paidLeave',
  个人缴费: 'ownInsurance',
  个人缴存: 'ownHousingFund',
  积分: 'points',
  个人领取: 'worker',
  单位支付: 'government',
} as const;

export type CaseItemName = keyof typeof caseItems;

const itemNames = Object.keys(caseItems) as [CaseItemName, ...CaseItemName[]];

const resultSchema = v.pipe(
  v.strictObject({
    item: v.picklist(itemNames),
    /** 现行 where left out */
    when: v.optional(v.picklist(['现行', '调整后'])),
    month: v.optional(amountSchema),
    year: v.optional(amountSchema),
    /** of the item 积分 */
    points: v.optional(amountSchema),
    /** the arithmetic that gives the amount, rounded half-up to the fen at its end */
    working: v.pipe(v.string(), v.nonEmpty()),
  }),
  v.check(
    ({ item, month, year, points }) =>
      [month, year, points].filter((amount) => amount !== undefined).length === 1 &&
      (points !== undefined) === (item === '积分'),
    'nothing_set',
  ),
);

/** A built-in scenario by name, or provisions as a scenario document has them. */
const changesSchema = v.union([v.picklist(['042', '042-uplift']), v.array(v.unknown())]);

/** One worked example. */
export const caseSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: v.pipe(v.string(), v.nonEmpty()),
  english: v.pipe(v.string(), v.nonEmpty()),
  /** 2022 where left out */
  year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  person: personSchema,
  /** the whole bonus roll of the person's community, where pay hangs on it; no other counts */
  community: v.optional(v.pipe(v.array(alikeSchema), v.minLength(1))),
  scenario: v.optional(changesSchema),
  /** what is taken to be in force today beside the policy */
  today: v.optional(v.union([v.picklist(['old-minima']), v.array(v.unknown())])),
  results: v.pipe(v.array(resultSchema), v.minLength(1)),
});

/** A file of worked examples on one topic. Every scalar is a text, as the file has it. */
export const caseFileSchema = v.strictObject({
  topic: textSchema,
  /** the id of a built-in policy; the first where left out */
  policy: v.optional(v.string()),
  cases: v.pipe(v.array(caseSchema), v.minLength(1)),
});

export type CaseDocument = v.InferOutput<typeof caseSchema>;
export type CaseFile = v.InferOutput<typeof caseFileSchema>;
