import { CORE_SCHEMA, load } from 'js-yaml';
import { parse, YAMLParseError } from 'yaml';

/** A content file cut into its YAML head and its Markdown body. */
export interface MarkdownFile {
  data: unknown;
  body: string;
}

const FENCED = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/**
 * Cuts `---` front matter from the text beneath it. Throws an Error in Chinese, with the line, when
 * the head is missing or is not YAML.
 */
export function parseMarkdownFile(source: string): MarkdownFile {
  const match = FENCED.exec(source);
  if (!match) throw new Error('文件开头缺少用 --- 围起的数据区');
  return { data: parseYaml(match[1]!, 1), body: match[2]! };
}

/** The text beneath the head; all of a file without one. */
export const cutBody = (source: string): string => FENCED.exec(source)?.[2] ?? source;

/** YAML to a value; a fault throws an Error in Chinese with its line, counted from the file's top. */
export function parseYaml(source: string, linesAbove = 0): unknown {
  try {
    return load(source, { schema: CORE_SCHEMA });
  } catch {
    // js-yaml reads eight times as fast, yaml tells better what is wrong and where.
    return parseOrExplain(source, linesAbove);
  }
}

function parseOrExplain(source: string, linesAbove: number): unknown {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 1) + linesAbove;
    const reason = error.message.split('\n')[0] ?? error.message;
    throw new Error(`第 ${line} 行不合 YAML 格式：${reason}`, { cause: error });
  }
}
