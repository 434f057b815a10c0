import type { Finding } from '../../domain/roster/problem.ts';

/** A workbook that can't be read, or had better not be; says why. */
export class RefusedWorkbook extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.name = 'RefusedWorkbook';
    this.finding = finding;
  }
}

/** The refusal of a workbook whose inside is not as it should be. */
export function broken(): RefusedWorkbook {
  return new RefusedWorkbook({
    code: 'bad_encoding',
    reason: 'broken_workbook',
    encoding: 'xlsx',
  });
}
