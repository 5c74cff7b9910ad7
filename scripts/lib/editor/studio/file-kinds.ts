const starts = (bytes: Buffer, text: string, at = 0) =>
  bytes.subarray(at, at + text.length).toString('latin1') === text;

const TAIL = 2048;

const isPdf = (bytes: Buffer) =>
  starts(bytes, '%PDF-') && bytes.subarray(-TAIL).toString('latin1').includes('%%EOF');

const isPng = (bytes: Buffer) =>
  starts(bytes, '\x89PNG\r\n\x1a\n') && bytes.subarray(-8, -4).toString('latin1') === 'IEND';

const isJpeg = (bytes: Buffer) =>
  starts(bytes, '\xff\xd8\xff') && bytes.subarray(-TAIL).includes(Buffer.from([0xff, 0xd9]));

const RIFF_HEAD = 8;

const isWebp = (bytes: Buffer) =>
  bytes.length > RIFF_HEAD + 4 &&
  starts(bytes, 'RIFF') &&
  starts(bytes, 'WEBP', RIFF_HEAD) &&
  bytes.readUInt32LE(4) + RIFF_HEAD <= bytes.length + 1;

const KINDS: Readonly<Record<string, { say: string; isOne: (bytes: Buffer) => boolean }>> = {
  pdf: { say: 'PDF 文件', isOne: isPdf },
  png: { say: 'PNG 图片', isOne: isPng },
  jpg: { say: 'JPEG 图片', isOne: isJpeg },
  jpeg: { say: 'JPEG 图片', isOne: isJpeg },
  webp: { say: 'WebP 图片', isOne: isWebp },
};

/** Why bytes are not the file that their name's ending says; `undefined` where they are. */
export function findFakeFile(bytes: Buffer, ending: string): string | undefined {
  const kind = KINDS[ending];
  if (kind?.isOne(bytes)) return undefined;
  const name = kind?.say ?? 'PDF 文件或图片';
  return `内容不是完整的${name}，请用原来的程序重新另存，再上传`;
}
