/**
 * Brings the field of a parameter into view and puts the focus in it, unfolding what it is folded
 * away in. False where the page has no such field.
 */
export function jumpToParameter(id: string): boolean {
  const field = document.getElementById(`parameter-${id}`);
  if (!field) return false;
  for (let around = field.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement) field.select();
  return true;
}
