import { makeLedger, type Ledger } from '#src/domain/ledger/ledger.ts';
import { readContent, type ReadOptions } from './content/read-content.ts';

/** The account of the projects in a content folder. */
export async function readLedger(contentDir: string, options?: ReadOptions): Promise<Ledger> {
  return makeLedger((await readContent(contentDir, options)).content);
}

/** The same for a staff command, which says how much is wrong in files that their schema refuses. */
export async function readLedgerAloud(contentDir: string): Promise<Ledger> {
  const { content, findings } = await readContent(contentDir);
  if (findings.length > 0)
    console.error(`内容里有 ${findings.length} 处写错，那些文件没有计入，请运行 npm run check`);
  return makeLedger(content);
}
