import * as v from 'valibot';

/** More than all community workers of a country, and as much as a solver counts exactly. */
const MOST = 100_000_000;

const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));
const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));
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
