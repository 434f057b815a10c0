import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaseTopic } from '../../../src/lib/domain/cases/goldenCase.ts';
import { builtInPolicies } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { readCases } from '../../../src/lib/io/cases/readCases.ts';

const policies = builtInPolicies.map(({ policy }) => policy);
const folder = resolve(import.meta.dirname, '../../../data/cases');

/** The worked examples that ship with the program. */
export const caseTopics: readonly CaseTopic[] = readdirSync(folder)
  .sort()
  .map((file) => readCases(file, readFileSync(join(folder, file), 'utf8'), policies));
