import * as v from 'valibot';
import { amountSchema, rateSchema, shareSchema, signedRateSchema } from '../policy/amountText.ts';
import { monthSchema } from '../policy/month.ts';

const period = { from: v.optional(monthSchema), to: v.optional(monthSchema) };
const amountsByPost = v.record(v.string(), amountSchema);

const kinds = v.variant('kind', [
  v.strictObject({ kind: v.literal('grade_floor'), amounts: amountsByPost, ...period }),
  v.strictObject({ kind: v.literal('grade_uplift'), amounts: amountsByPost, ...period }),
  v.strictObject({ kind: v.literal('grade_scale'), factor: rateSchema, ...period }),
  v.strictObject({ kind: v.literal('grade_cap'), amounts: amountsByPost, ...period }),
  v.strictObject({ kind: v.literal('grade_ladder'), amounts: v.array(amountSchema), ...period }),
  v.strictObject({ kind: v.literal('base_allowance'), amounts: amountsByPost, ...period }),
  v.strictObject({ kind: v.literal('social_insurance'), monthly: amountSchema, ...period }),
  v.strictObject({
    kind: v.literal('housing_fund'),
    rate: v.optional(shareSchema),
    base: v.optional(v.picklist(['base', 'base+grade'])),
    ...period,
  }),
  v.strictObject({
    kind: v.literal('community_bonus'),
    base: v.optional(amountSchema),
    uplifts: v.optional(v.record(v.string(), signedRateSchema)),
    ...period,
  }),
  v.strictObject({ kind: v.literal('individual_award'), amount: amountSchema, ...period }),
  v.strictObject({
    kind: v.literal('parameters'),
    values: v.record(v.string(), v.nullable(v.string())),
    ...period,
  }),
  v.strictObject({
    kind: v.literal('community_ratings'),
    all: v.optional(v.string()),
    communities: v.optional(v.record(v.string(), v.string())),
    ...period,
  }),
]);

/** One provision; a period that ends before it begins is refused at its `from`. */
const provisionSchema = v.pipe(
  kinds,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return;
    const { from, to } = dataset.value;
    if (from === undefined || to === undefined || from <= to) return;
    addIssue({
      message: 'from_after_to',
      input: from,
      path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'from', value: from }],
    });
  }),
);

/** The scenario document of schema 1, before it is held against a policy. */
export const scenarioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  schema: v.literal(1),
  name: v.string(),
  provisions: v.array(provisionSchema),
  baseline: v.optional(v.strictObject({ provisions: v.array(provisionSchema) })),
});
