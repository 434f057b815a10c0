/** How long a saved file is kept for the browser to fetch it. */
const KEPT_MS = 60_000;

/** Lets the browser save bytes as a file. Works on plain http, and sends nothing anywhere. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
