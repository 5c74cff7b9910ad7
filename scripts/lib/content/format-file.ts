import { stringify } from 'yaml';

/**
 * A content file's text: YAML in block style, one line a value, and the Markdown beneath. Every
 * program that writes content prints it so, and changes stay small in the history.
 */
export function formatMarkdownFile(data: object, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
}
