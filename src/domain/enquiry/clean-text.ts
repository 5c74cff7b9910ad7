/** Control characters but tab and line feed. */
// eslint-disable-next-line no-control-regex -- these are what is taken away
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** An emoji's own joiner or presentation mark, which is kept where an emoji stands before it. */
const EMOJI_MARKS =
  /\p{Emoji}\uFE0F(?:\u200D(?=\p{Extended_Pictographic}))?|[\p{Extended_Pictographic}\p{Emoji_Modifier}]\u200D(?=\p{Extended_Pictographic})/u
    .source;

/**
 * Signs that turn the direction of text, hide in it, break lines or carry unseen text (soft hyphens,
 * joiners, fillers, bidi controls, variation selectors, tags): they can disguise what staff read.
 */
const UNSEEN =
  '[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\uFFFE\\uFFFF\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]';

// eslint-disable-next-line no-misleading-character-class -- each sign alone is meant, not what they make
const HIDDEN = new RegExp(`(${EMOJI_MARKS})|${UNSEEN}`, 'gu');

/** Text of several lines, without control characters, with LF line ends and no blank at its ends. */
export function cleanParagraphs(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(HIDDEN, (_sign, kept: string | undefined) => kept ?? '')
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
