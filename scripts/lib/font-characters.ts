/** The characters of a format 4 table: 16-bit segments. */
function readSegments(table: DataView): number[] {
  const count = table.getUint16(6) / 2;
  const at = (index: number) => ({
    end: table.getUint16(14 + 2 * index),
    start: table.getUint16(16 + 2 * (count + index)),
  });
  return Array.from({ length: count }, (_, index) => at(index)).flatMap(({ start, end }) =>
    start === 0xffff ? [] : Array.from({ length: end - start + 1 }, (_, step) => start + step),
  );
}

/** The characters of a format 12 table: 32-bit groups. */
function readGroups(table: DataView): number[] {
  return Array.from({ length: table.getUint32(12) }, (_, index) => 16 + 12 * index).flatMap(
    (at) => {
      const start = table.getUint32(at);
      return Array.from({ length: table.getUint32(at + 4) - start + 1 }, (_, step) => start + step);
    },
  );
}

/** The characters an OpenType font maps to glyphs: https://learn.microsoft.com/typography/opentype/spec/cmap */
export function readCharacters(font: Uint8Array): Set<string> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const cmap = tables.find((at) => view.getUint32(at) === 0x63_6d_61_70);
  if (cmap === undefined) throw new Error('The font has no cmap table.');
  const offset = view.getUint32(cmap + 8);
  const codes = Array.from({ length: view.getUint16(offset + 2) }, (_, index) => {
    const table = offset + view.getUint32(offset + 4 + 8 * index + 4);
    const within = new DataView(font.buffer, font.byteOffset + table);
    const format = within.getUint16(0);
    return format === 4 ? readSegments(within) : format === 12 ? readGroups(within) : [];
  });
  return new Set(codes.flat().map((code) => String.fromCodePoint(code)));
}
