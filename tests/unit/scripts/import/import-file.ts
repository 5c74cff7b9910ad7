import {
  readWorkbook,
  runImport,
  type ImportOutcome,
  type ImportRequest,
} from '#scripts/lib/import/run-import.ts';

type Asked = Pick<ImportRequest, 'file' | 'out' | 'content'> & Partial<ImportRequest>;

/** Imports a table as the command does where nothing else is asked for, into content without projects. */
export const importFile = async (asked: Asked): Promise<ImportOutcome> =>
  runImport({
    sheets: await readWorkbook(asked.file),
    mapping: undefined,
    mappingsDir: 'scripts/mappings',
    dryRun: false,
    overwrite: false,
    projects: [],
    contentDir: 'no-content',
    today: '2026-11-23',
    unit: undefined,
    onProgress: () => undefined,
    ...asked,
  });
