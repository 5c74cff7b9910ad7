import { stringify } from 'yaml';

/** Data with its keys in the given order; keys that are not in it are left out. */
export const inOrder = (
  data: Record<string, unknown>,
  keys: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(keys.filter((key) => key in data).map((key) => [key, data[key]]));

/** Data as YAML in block style, one line a value. */
export const formatYaml = (data: object): string => stringify(data, { lineWidth: 0 });

/**
 * A content file's text: YAML in block style, one line a value, and the Markdown beneath. Every
 * program that writes content prints it so, and changes stay small in the history.
 */
export function formatMarkdownFile(data: object, body: string): string {
  return `---\n${formatYaml(data)}---\n\n${body.trim()}\n`;
}
