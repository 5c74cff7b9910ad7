import { listChanges } from '#src/domain/release/changes.ts';
import { describeChanges, summariseChanges } from './change-report.ts';
import { createNameOf, readWrittenFolders } from './written-folder.ts';

/** Where changes are told. */
export interface TellingEdges {
  /** Takes lines of text. */
  readonly stream: { write: (text: string) => unknown };
  /** Where visitors find the site. */
  readonly siteUrl: string;
}

/** Writes a line. */
export function tell({ stream }: Pick<TellingEdges, 'stream'>, line: string): void {
  stream.write(`${line}\n`);
}

/**
 * Tells what will change for the public between the content of the live site, which may be none, and a content
 * folder; gives it in a line, for the release.
 */
export async function tellChanges(
  edges: TellingEdges,
  liveContent: string | undefined,
  contentDir: string,
): Promise<string> {
  const { before, after } = await readWrittenFolders(liveContent, contentDir);
  const changes = listChanges(before, after);
  if (liveContent === undefined) {
    tell(edges, `第一次发布：${summariseChanges(changes)}。`);
  } else if (changes.length === 0) {
    tell(edges, '内容没有变化；网站程序、设置或日期变了，页面会重新生成。');
  } else {
    const nameOf = createNameOf([contentDir, liveContent]);
    tell(
      edges,
      `这次发布以后，公众看到的有这些变化：\n${describeChanges(changes, edges.siteUrl, nameOf)}`,
    );
  }
  return summariseChanges(changes);
}
