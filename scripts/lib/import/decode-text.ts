import iconv from 'iconv-lite';
import { CommandError } from '../command-error.ts';

/** A text file's characters, and how they were written. */
export interface DecodedText {
  text: string;
  encoding: string;
}

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const UTF16_BOMS = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isGb2312Lead = (byte: number) => byte >= 0xa1 && byte <= 0xf7;
const isGb2312Trail = (byte: number) => byte >= 0xa1 && byte <= 0xfe;
/** Of the bytes above ASCII in Chinese text nearly all come in GB 2312's pairs; in French none do. */
const CHINESE_SHARE = 0.9;

function looksChinese(bytes: Uint8Array): boolean {
  let paired = 0;
  let high = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    high += 1;
    if (!isGb2312Lead(byte) || !isGb2312Trail(bytes[index + 1] ?? 0)) continue;
    paired += 2;
    high += 1;
    index += 1;
  }
  return high > 0 && paired / high >= CHINESE_SHARE;
}

const fromBytes = (hex: string) => iconv.decode(Buffer.from(hex, 'hex'), 'windows-1252');

/** What R writes for a character it could not print: `<e9>` for a byte, `<U+0093>` for a code. */
function repairEscapes(text: string): string {
  return text
    .replace(/<([89a-f][0-9a-f])>/g, (_, byte: string) => fromBytes(byte))
    .replace(/<U\+00([89A-F][0-9A-F])>/g, (_, byte: string) => fromBytes(byte))
    .replace(/<U\+([0-9A-F]{4})>/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

/** One to three continuation bytes after each lead byte of UTF-8. */
const UTF8_SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/**
 * Western bytes, with runs of UTF-8 among them read as what they are: exports joined from several
 * sources hold both, `Guin\xe9e` beside `\xe2\x80\x93`.
 */
function decodeWestern(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const western = (part: string) => iconv.decode(Buffer.from(part, 'latin1'), 'windows-1252');
  let end = 0;
  let text = '';
  for (const match of raw.matchAll(UTF8_SEQUENCE)) {
    const [found] = match;
    text += western(raw.slice(end, match.index));
    text += decodeStrictly(Buffer.from(found, 'latin1')) ?? western(found);
    end = match.index + found.length;
  }
  return repairEscapes(text + western(raw.slice(end)));
}

/**
 * The characters of a text file: UTF-8 and UTF-16 by their marks or by being valid, else Chinese
 * (GB 18030) where the bytes come in its pairs, else Western. `stated` overrides the guess; an unknown
 * name throws a CommandError.
 */
export function decodeText(bytes: Uint8Array, stated?: string): DecodedText {
  const utf16 = Object.entries(UTF16_BOMS).find(([, mark]) => startsWith(bytes, mark))?.[0];
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  if (startsWith(bytes, UTF8_BOM))
    return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
  if (stated !== undefined) {
    const isKnown: boolean = iconv.encodingExists(stated);
    if (!isKnown)
      throw new CommandError(`编码“${stated}”认不得，请写 gb18030、utf-8 或 windows-1252`);
    return { text: iconv.decode(Buffer.from(bytes), stated), encoding: stated };
  }
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  if (looksChinese(bytes))
    return { text: iconv.decode(Buffer.from(bytes), 'gb18030'), encoding: 'gb18030' };
  return { text: decodeWestern(bytes), encoding: 'windows-1252' };
}
