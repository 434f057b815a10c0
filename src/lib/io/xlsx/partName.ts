/**
 * The name of a part as names are compared: without regard to case, with slashes of one kind, from
 * the root of the archive, steps up and down taken.
 */
export function partName(path: string): string {
  const steps: string[] = [];
  for (const step of path.toLowerCase().split(/[\\/]+/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
