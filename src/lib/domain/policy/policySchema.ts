import * as v from 'valibot';
import { monthSchema } from './month.ts';
import { statuses } from './status.ts';

/** A word in letters; none of those that every object has of itself. */
const identifier = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:constructor|prototype|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)$)[a-z][A-Za-z0-9_]*$/,
  ),
);
const decimalText = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));

/** A wording in both languages of the interface. */
export const textSchema = v.strictObject({ zh: v.string(), en: v.string() });

/** The place that a value was read from: a document of `sources` and a section in it. */
export const sourceRefSchema = v.strictObject({
  document: identifier,
  section: v.optional(v.string()),
});

const sourceSchema = v.strictObject({
  title: textSchema,
  number: v.optional(v.string()),
  date: v.optional(v.pipe(v.string(), v.isoDate())),
  issuer: v.optional(textSchema),
});

const namedSchema = v.strictObject({
  id: identifier,
  label: textSchema,
  aliases: v.optional(v.array(v.string())),
});

const postSchema = v.strictObject({
  ...namedSchema.entries,
  /** Whether the post leads a community, or is the second there; neither where left out. */
  rank: v.optional(v.picklist(['head', 'deputy'])),
  /** The post whose minimum it takes where the reader says nothing else. */
  follows: v.optional(identifier),
  /** The steps the post may stand on; all of them where left out. */
  steps: v.optional(
    v.strictObject({
      from: v.pipe(v.number(), v.integer(), v.minValue(1)),
      to: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

/**
 * A pay item as the policy calls it. One that not every policy has is added by it: one amount for
 * each post, a month where nothing else is said.
 */
const itemSchema = v.strictObject({
  id: identifier,
  label: textSchema,
  period: v.optional(v.picklist(['month', 'year'])),
});

const levelSchema = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label: textSchema,
});

const stepSchema = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  level: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label: textSchema,
});

/** How a value is counted: money in yuan, or a number without a unit. */
export const units = [
  'yuan/month',
  'yuan/year',
  'yuan',
  'ratio',
  'factor',
  'choice',
  'people',
  'communities',
  'months',
  'steps',
  'years',
  'points',
  'points/year',
] as const;

const datedSchema = v.strictObject({
  /** The month from which it holds; the first may lack one, where no document says since when. */
  from: v.optional(monthSchema),
  /** The year that the document states the value for, where it says that but not since when. */
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999))),
  /** A decimal, a word of a choice, or null where nothing is set (no floor) or nothing is stated. */
  value: v.nullable(v.string()),
  status: v.picklist(statuses),
  source: v.optional(sourceRefSchema),
  note: v.optional(textSchema),
});

const parameterSchema = v.strictObject({
  label: textSchema,
  unit: v.picklist(units),
  values: v.pipe(v.array(datedSchema), v.minLength(1)),
});

const stepNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a figure of the document is a figure of: the program asks for it by this, never by its id. */
const measureSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('workers') }),
  v.strictObject({ kind: v.literal('steps'), from: stepNumber, to: stepNumber }),
  /** the mean grade allowance, published to the nearest multiple of `rounding` yuan */
  v.strictObject({ kind: v.literal('gradeMean'), rounding: decimalText }),
  v.strictObject({ kind: v.literal('communities'), rating: identifier }),
  v.strictObject({ kind: v.literal('recipients') }),
  v.strictObject({ kind: v.literal('bonusTotal') }),
  /** how many communities are assessed */
  v.strictObject({ kind: v.literal('assessedCommunities') }),
  /** what a proposal says that a post gets at least today */
  v.strictObject({ kind: v.literal('oldMinimum'), post: identifier }),
  /** the words about the ladder: its best-paid step, the fall from step to step, its worst-paid */
  v.strictObject({ kind: v.literal('ladderTop') }),
  v.strictObject({ kind: v.literal('ladderFall') }),
  v.strictObject({ kind: v.literal('ladderBottom') }),
]);

const factSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[PDA]\d+(\.[A-Za-z0-9]+)*$/)),
  statement: textSchema,
  value: v.optional(decimalText),
  unit: v.optional(v.picklist(units)),
  status: v.picklist(statuses),
  source: v.optional(sourceRefSchema),
  measure: v.optional(measureSchema),
});

/**
 * The policy document: posts, steps and ratings are data, and every amount or rate is a leaf of
 * `parameters` with its unit, its dated values, their status and their source.
 */
export const policySchema = v.strictObject({
  $schema: v.optional(v.string()),
  schema: v.literal(1),
  id: v.pipe(v.string(), v.nonEmpty()),
  title: textSchema,
  sources: v.record(identifier, sourceSchema),
  posts: v.pipe(v.array(postSchema), v.minLength(1)),
  levels: v.array(levelSchema),
  /** What the steps hold: amounts, as where left out, or coefficients on one dated base. */
  ladder: v.optional(v.picklist(['amounts', 'coefficients'])),
  steps: v.pipe(v.array(stepSchema), v.minLength(1)),
  /** Which end of the numbered steps is the better one; the first where left out. */
  stepOrder: v.optional(v.picklist(['highestFirst', 'lowestFirst'])),
  ratings: v.pipe(v.array(namedSchema), v.minLength(1)),
  appraisals: v.pipe(v.array(namedSchema), v.minLength(1)),
  /** What a roster may name in these columns; any text will do where a list is left out. */
  educations: v.optional(v.array(namedSchema)),
  qualifications: v.optional(v.array(namedSchema)),
  honours: v.optional(v.array(namedSchema)),
  /** The funds that social insurance is made of; it is not worked out by fund where left out. */
  funds: v.optional(v.array(namedSchema)),
  /** What the policy calls pay items, and those that it adds; the amount of a post is `item.post`. */
  items: v.optional(v.array(itemSchema)),
  parameters: v.record(v.string(), parameterSchema),
  facts: v.array(factSchema),
});

export type Text = v.InferOutput<typeof textSchema>;
export type SourceRef = v.InferOutput<typeof sourceRefSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Unit = (typeof units)[number];
export type Post = v.InferOutput<typeof postSchema>;
export type Step = v.InferOutput<typeof stepSchema>;
export type Rating = v.InferOutput<typeof namedSchema>;
export type Appraisal = v.InferOutput<typeof namedSchema>;
export type Named = v.InferOutput<typeof namedSchema>;
export type Dated = v.InferOutput<typeof datedSchema>;
export type Parameter = v.InferOutput<typeof parameterSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type PolicyDocument = v.InferOutput<typeof policySchema>;
