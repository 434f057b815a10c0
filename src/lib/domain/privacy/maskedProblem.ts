import type { Problem } from '../roster/problem.ts';
import { wasIdentityCard } from './identityCard.ts';
import { kindsOfCell, type PersonalKind } from './personalKind.ts';
import { strayKind } from './strayData.ts';

/** As much of a cell as it takes to find it again; what stands behind may be anything. */
const SHOWN = 60;

/** What has no business in a column of posts, steps or communities; a date may be one's first day. */
const MASKED: readonly PersonalKind[] = ['identityCard', 'bankCard', 'telephone', 'email', 'name'];

/**
 * The problem as it may be passed on: a cell or a header that is taken for somebody's name or
 * number gives way to the mark. Its row and its column stay, so that it is found in the file.
 */
export function maskedProblem(problem: Problem, mark: string): Problem {
  const { header } = problem;
  const masked = {
    ...problem,
    ...(header !== undefined && { header: maskedCell(header, '', mark) }),
    value: maskedCell(problem.value, problem.column, mark),
  };
  if (masked.code !== 'duplicate_column') return masked;
  return { ...masked, headers: masked.headers.map((header) => maskedCell(header, '', mark)) };
}

function maskedCell(text: string, column: string, mark: string): string {
  if (isPersonal(text, column) || wasIdentityCard(text)) return mark;
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}${mark}`;
}

function isPersonal(text: string, column: string): boolean {
  if (kindsOfCell(text).some((kind) => MASKED.includes(kind))) return true;
  const stray = strayKind(text);
  // The name of a community may end in the number of a door.
  return stray !== null && !(stray === 'address' && column === 'community_id');
}
