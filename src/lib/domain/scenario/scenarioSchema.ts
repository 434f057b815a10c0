import * as v from 'valibot';
import { amountRefusal, rateRefusal, signedRateRefusal } from '../policy/amountText.ts';
import { isMonth } from '../policy/month.ts';

/** A text that `refusalOf` finds nothing wrong with; the finding is the message of the issue. */
function checkedText(refusalOf: (text: string) => string | null) {
  return v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const message = refusalOf(dataset.value);
      if (message !== null) addIssue({ message });
    }),
  );
}

const amount = checkedText(amountRefusal);
const rate = checkedText(rateRefusal);
const signedRate = checkedText(signedRateRefusal);
const month = checkedText((text) => (isMonth(text) ? null : 'not_a_month'));

const period = { from: v.optional(month), to: v.optional(month) };
const amountsByPost = v.record(v.string(), amount);

const kinds = v.variant('kind', [
  v.strictObject({ kind: v.literal('grade_floor'), amounts: amountsByPost, ...period }),
  v.strictObject({ kind: v.literal('grade_uplift'), amounts: amountsByPost, ...period }),
  v.strictObject({ kind: v.literal('grade_scale'), factor: rate, ...period }),
  v.strictObject({ kind: v.literal('grade_cap'), amounts: amountsByPost, ...period }),
  v.strictObject({ kind: v.literal('grade_ladder'), amounts: v.array(amount), ...period }),
  v.strictObject({ kind: v.literal('base_allowance'), amounts: amountsByPost, ...period }),
  v.strictObject({ kind: v.literal('social_insurance'), monthly: amount, ...period }),
  v.strictObject({
    kind: v.literal('housing_fund'),
    rate: v.optional(rate),
    base: v.optional(v.picklist(['base', 'base+grade'])),
    ...period,
  }),
  v.strictObject({
    kind: v.literal('community_bonus'),
    base: v.optional(amount),
    uplifts: v.optional(v.record(v.string(), signedRate)),
    ...period,
  }),
  v.strictObject({ kind: v.literal('individual_award'), amount, ...period }),
]);

export const provisionSchema = v.pipe(
  kinds,
  v.check(({ from, to }) => from === undefined || to === undefined || from <= to, 'from_after_to'),
);

/** The scenario document of schema 1, before it is held against a policy. */
export const scenarioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  schema: v.literal(1),
  name: v.string(),
  provisions: v.array(provisionSchema),
  baseline: v.optional(v.strictObject({ provisions: v.array(provisionSchema) })),
});
