const SAVING_MS = 60_000;

/** Hands a file to the browser to keep. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser may still be reading: revoking at once loses the file in some.
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING_MS);
}
