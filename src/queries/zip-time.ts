const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1 January 1980, the first day that a ZIP can say. */
const FIRST_DAY = 0x00210000;

/** Where the list of files begins, and how many it has. */
function findDirectory(view: DataView): { at: number; count: number } {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY)
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  throw new Error('These bytes are no ZIP: the end of its directory is missing.');
}

/**
 * Sets the time of every file within a ZIP to the same day, in place: a workbook is a ZIP whose
 * writer notes the clock, and the same content has to give the same bytes.
 */
export function fixZipTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { at, count } = findDirectory(view);
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new Error(`A ZIP whose directory is broken at byte ${at}.`);
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + name! + extra! + comment!;
  }
  return bytes;
}
