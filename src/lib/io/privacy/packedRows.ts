import { deflateSync, inflateSync } from 'fflate';
import * as v from 'valibot';
import { fenFromYuan, yuanFromFen } from '../../domain/money/fen.ts';
import type { RosterPart } from '../../domain/roster/rosterOrigin.ts';
import type { BonusRow, Community, Worker } from '../../domain/roster/worker.ts';

/** A roster as it is kept between visits: its rows, and the parts of it that are the example's. */
export interface KeptRows {
  readonly name: string;
  /** the id of the policy that the rows were checked by */
  readonly policy: string;
  readonly sample: readonly RosterPart[];
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
  readonly communities: readonly Community[];
}

const VERSION = 1;
const text = v.string();
const maybe = v.optional(text);

const schema = v.object({
  version: v.literal(VERSION),
  name: text,
  policy: text,
  sample: v.array(v.picklist(['roster', 'bonus', 'communities'])),
  workers: v.array(
    v.object({
      ...{ workerId: text, communityId: text, post: text, step: v.number() },
      ...{ education: maybe, qualification: maybe, honours: maybe, appraisal: maybe },
      ...{ ageBand: maybe, serviceYears: v.optional(v.number()), points: v.optional(v.number()) },
    }),
  ),
  bonusRows: v.array(
    v.object({
      ...{ workerId: text, communityId: text, months: v.number(), appraisal: text },
      deduction: v.optional(
        v.pipe(
          text,
          v.transform((yuan) => fenFromYuan(yuan) ?? 0n),
        ),
      ),
    }),
  ),
  communities: v.array(
    v.object({
      ...{ communityId: text, rating: text },
      ...{ performanceScore: maybe, satisfactionScore: maybe },
    }),
  ),
});

/** Rows as compressed bytes. */
export function packRows(rows: KeptRows): Uint8Array {
  const bonusRows = rows.bonusRows.map(({ deduction, ...row }) =>
    deduction === undefined ? row : { ...row, deduction: yuanFromFen(deduction) },
  );
  const json = JSON.stringify({ version: VERSION, ...rows, bonusRows });
  return deflateSync(new TextEncoder().encode(json), { level: 4 });
}

/** The rows of such bytes; null where they are of another version. */
export function unpackRows(packed: Uint8Array): KeptRows | null {
  const read: unknown = JSON.parse(new TextDecoder().decode(inflateSync(packed)));
  const parsed = v.safeParse(schema, read);
  if (!parsed.success) return null;
  const { name, policy, sample, workers, bonusRows, communities } = parsed.output;
  return { name, policy, sample, workers, bonusRows, communities } as KeptRows;
}
