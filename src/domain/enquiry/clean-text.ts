/** Control characters but tab and line feed. */
// eslint-disable-next-line no-control-regex -- these are what is taken away
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** Marks that turn the direction of text, hide in it or break lines: they can disguise what staff read. */
const UNSEEN = /[\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Text of several lines, without control characters, with LF line ends and no blank at its ends. */
export function cleanParagraphs(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .trim();
}

/** Text of one line: as {@link cleanParagraphs}, with every run of blanks made one space. */
export function cleanLine(text: string): string {
  return cleanParagraphs(text).replace(/\s+/g, ' ');
}

/** A telephone number or e-mail address: as {@link cleanLine}, with full-width forms made narrow. */
export function cleanContact(text: string): string {
  return cleanLine(text.normalize('NFKC'));
}
