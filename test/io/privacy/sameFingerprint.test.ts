import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { anonymiser } from '../../../src/lib/domain/privacy/anonymiser.ts';
import { judgeColumns } from '../../../src/lib/domain/privacy/judgeColumns.ts';
import { defaultTreatment } from '../../../src/lib/domain/privacy/treatment.ts';
import { rosterColumns, type RosterColumn } from '../../../src/lib/domain/roster/columns.ts';
import { readRoster } from '../../../src/lib/io/csv/readFiles.ts';
import { rosterFingerprint } from '../../../src/lib/io/fingerprint/rows.ts';
import { pseudonymiser } from '../../../src/lib/io/privacy/pseudonym.ts';

const known: readonly string[] = rosterColumns.map(({ name }) => name);
const header = ['worker_id', '姓名', 'community_id', 'role', 'step', 'education', '身份证号'];
const roles = new Map(
  header.flatMap((name, i): [number, RosterColumn][] =>
    known.includes(name) ? [[i, name as RosterColumn]] : [],
  ),
);
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join(',')).join('\n');

const files = fc.array(
  fc.tuple(
    fc.constantFrom('李建国', '王芳', '赵一'),
    fc.constantFrom('C1', 'C2'),
    fc.constantFrom('委员', '副职', '一肩挑'),
    fc.integer({ min: 1, max: 12 }).map(String),
    fc.constantFrom('', '本科', '大专'),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('a roster that is anonymised', () => {
  it('has the fingerprint of the raw one, whatever the key', () => {
    fc.assert(
      fc.property(files, fc.uint8Array({ minLength: 20, maxLength: 20 }), (people, key) => {
        const rows = people.map(([name, community, post, step, education], i) => [
          ...[`工号-${String(i)}`, name, community, post, step, education, '11010519491231002X'],
        ]);
        const columns = judgeColumns({ header, rows, roles }).map((verdict) => ({
          column: verdict.column,
          treatment: defaultTreatment(verdict),
        }));
        const kept = columns.filter(({ treatment }) => treatment.kind !== 'leaveOut');
        const anonymised = anonymiser(columns, pseudonymiser(key));
        const raw = readRoster(csv([header, ...rows]), builtInPolicy);
        const anonymous = csv([
          kept.map(({ column }) => header[column] ?? ''),
          ...rows.map((cells) => anonymised.row(cells)),
        ]);
        const read = readRoster(anonymous, builtInPolicy);
        expect(read.problems).toEqual([]);
        expect(rosterFingerprint(read.accepted)).toBe(rosterFingerprint(raw.accepted));
        expect(anonymous).not.toMatch(/李|王|赵|11010519491231002X|工号/);
      }),
      { numRuns: 40 },
    );
  });
});
