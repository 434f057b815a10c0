/**
 * Puts a text on the clipboard. Pages served over plain http have no clipboard interface: there
 * the text is copied from a selected field, the older way. False where the browser allows neither.
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    return copySelected(field);
  }
  return copySelected(field);
}

interface OldClipboard {
  execCommand(command: 'copy'): boolean;
}

function copySelected(field: HTMLTextAreaElement): boolean {
  const oldClipboard: OldClipboard = document;
  field.focus();
  field.select();
  return oldClipboard.execCommand('copy');
}
