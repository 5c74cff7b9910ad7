import { stringify } from 'yaml';

/** Data as YAML in block style, one line a value. */
export const formatYaml = (data: object): string => stringify(data, { lineWidth: 0 });

/**
 * A content file's text: YAML in block style, one line a value, and the Markdown beneath. Every
 * program that writes content prints it so, and changes stay small in the history.
 */
export function formatMarkdownFile(data: object, body: string): string {
  return `---\n${formatYaml(data)}---\n\n${body.trim()}\n`;
}
