import type { Fact, Measure, PolicyDocument } from './policySchema.ts';

/** A fact that says what it measures, with its number. */
export type MeasuredFact = Fact & { readonly measure: Measure; readonly value: string };

/** A measure of one kind. */
export type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

/** The figures of a document that measure something of one kind, in its order. */
export function factsOfKind<Kind extends Measure['kind']>(
  { facts }: Pick<PolicyDocument, 'facts'>,
  kind: Kind,
): (MeasuredFact & { readonly measure: MeasureOf<Kind> })[] {
  return facts.filter(
    (fact): fact is MeasuredFact & { readonly measure: MeasureOf<Kind> } =>
      fact.measure?.kind === kind && fact.value !== undefined,
  );
}
