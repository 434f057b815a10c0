import * as v from 'valibot';

const people = v.pipe(v.number(), v.integer(), v.minValue(0));
const step = v.pipe(v.number(), v.integer(), v.minValue(1));
const headCount = { count: v.optional(people), min: v.optional(people), max: v.optional(people) };

/** The facts document, before it is held against a policy. */
export const factsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  workers: people,
  steps: v.optional(v.array(v.strictObject({ from: step, to: step, ...headCount }))),
  mean: v.optional(v.strictObject({ value: v.string(), rounding: v.optional(v.string()) })),
  roles: v.optional(
    v.array(v.strictObject({ of: v.pipe(v.array(v.string()), v.minLength(1)), ...headCount })),
  ),
  minimumByRole: v.optional(v.record(v.string(), v.string())),
  minimumMode: v.optional(v.picklist(['step', 'topUp'])),
});
