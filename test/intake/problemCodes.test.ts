import { describe, expect, test } from 'vitest';
import type { Problem, ProblemCode } from '../../src/lib/domain/roster/problem.ts';
import { MAX_FILE_BYTES, tooLarge } from '../../src/lib/io/sheets/openFile.ts';
import { readBonus, readCommunities, readRoster, type Source } from './readOne.ts';

interface Case {
  readonly source: Source;
  readonly accepted: number;
  readonly problem: Pick<Problem, 'row' | 'column' | 'value'>;
  readonly read?: (source: Source) => Reading;
}

interface Reading {
  readonly accepted: readonly unknown[];
  readonly problems: readonly Problem[];
}

const HEADER = 'worker_id,community_id,role,step';
const BONUS = 'worker_id,community_id,months,appraisal';

const asBonus = (source: Source): Reading => readBonus(source, 'community_id,rating\nC1,met\n');
const wholeFile = { row: 1, column: '', value: '' };

const cases: Readonly<Record<ProblemCode, Case>> = {
  missing_column: {
    source: 'worker_id,community_id,role\nW1,C1,member\n',
    accepted: 0,
    problem: { row: 1, column: 'step', value: '' },
  },
  duplicate_column: {
    source: `${HEADER},档次\nW1,C1,member,1,2\n`,
    accepted: 0,
    problem: { row: 1, column: 'step', value: '档次' },
  },
  missing_value: {
    source: `${HEADER}\nW1,C1,member,1\nW2,,member,1\n`,
    accepted: 1,
    problem: { row: 3, column: 'community_id', value: '' },
  },
  unknown_role: {
    source: `${HEADER}\nW1,C1,书记,1\nW2,C1,member,1\n`,
    accepted: 1,
    problem: { row: 2, column: 'role', value: '书记' },
  },
  step_out_of_range: {
    source: `${HEADER}\nW1,C1,member,1\n\nW2,C1,member,13\n`,
    accepted: 1,
    problem: { row: 4, column: 'step', value: '13' },
  },
  duplicate_worker: {
    source: `${HEADER}\nW1,C1,member,1\nW1,C1,head,2\n`,
    accepted: 1,
    problem: { row: 3, column: 'worker_id', value: 'W1' },
  },
  duplicate_community: {
    source: 'community_id,rating\nC1,met\nC1,good\n',
    accepted: 1,
    problem: { row: 3, column: 'community_id', value: 'C1' },
    read: readCommunities,
  },
  bad_number: {
    source: `${HEADER},points\nW1,C1,member,1,many\n`,
    accepted: 0,
    problem: { row: 2, column: 'points', value: 'many' },
  },
  months_out_of_range: {
    source: `${BONUS}\nW1,C1,13,合格\n`,
    accepted: 0,
    problem: { row: 2, column: 'months', value: '13' },
    read: asBonus,
  },
  unknown_community: {
    source: `${BONUS}\nW1,C9,12,合格\nW2,C1,12,合格\n`,
    accepted: 1,
    problem: { row: 2, column: 'community_id', value: 'C9' },
    read: asBonus,
  },
  unknown_rating: {
    source: 'community_id,rating\nC1,fine\n',
    accepted: 0,
    problem: { row: 2, column: 'rating', value: 'fine' },
    read: readCommunities,
  },
  wrong_field_count: {
    source: `${HEADER}\nW1,C1,member,1,\nW2,C1,member,1\n`,
    accepted: 1,
    problem: { row: 2, column: '', value: '5' },
  },
  bad_encoding: {
    source: Uint8Array.from([0xff, 0xff]),
    accepted: 0,
    problem: wholeFile,
  },
  too_large: {
    source: tooLarge(MAX_FILE_BYTES + 1),
    accepted: 0,
    problem: wholeFile,
  },
  empty: { source: '\n\n', accepted: 0, problem: wholeFile },
};

describe('every kind of problem', () => {
  test.each(Object.entries(cases))('%s is found where it stands', (code, one) => {
    const { source, accepted, problem, read = (text: Source): Reading => readRoster(text) } = one;
    const reading = read(source);
    expect(reading.problems).toEqual([expect.objectContaining({ code, ...problem })]);
    expect(reading.accepted).toHaveLength(accepted);
  });
});
