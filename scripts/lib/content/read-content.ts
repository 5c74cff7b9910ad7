import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  getFileSchema,
  groupEntries,
  type Content,
  type Entry,
  type SingleName,
} from '#src/domain/check/content.ts';
import type { Finding } from '#src/domain/check/finding.ts';
import { parseEntry } from '#src/domain/check/parse-entry.ts';
import { findRefusedProject, type RefusedProject } from '#src/domain/check/refused.ts';
import type { SiteSettings } from '#src/domain/county/site.ts';
import type { Targets } from '#src/domain/ledger/targets.ts';
import { cutBody, type MarkdownFile } from '../markdown-file.ts';
import { classifyFile } from './classify-file.ts';
import { cutFile, getIdentity, listFiles, type ContentPlace } from './content-files.ts';
import { sayFileError } from './yaml-words.ts';

/** Where else to look, and how to speak of the folder. */
export interface ReadOptions {
  /** How findings name the folder; its path from here unless given. */
  name?: string;
  /** The folder of files that readers may fetch; `public` unless given. */
  publicDir?: string;
  /** The data of a file, `projects/zh/tea.md`, where it is known and need not be read again. */
  known?: (path: string) => unknown;
}

/** A file as it stands, before its schema turns texts into amounts. */
export interface FileSource extends MarkdownFile {
  source: string;
}

/** What was read: entries that their schemas accept, and a finding for each that they do not. */
export interface ContentReading {
  content: Content;
  findings: Finding[];
  /** The projects that their schema refuses, which are in no map of the content. */
  refused: RefusedProject[];
  /** What stands in each file that its schema accepts, by its path in the folder. */
  sources: ReadonlyMap<string, FileSource>;
}

/** What stands in a text for bytes that are no UTF-8. */
const UNREADABLE = '\uFFFD';
const WRONG_ENCODING =
  '文字编码不是 UTF-8，多半是被存成了 GBK（ANSI），请用记事本另存为，编码选 UTF-8';

type Reading =
  | { entry: Entry<unknown>; source?: FileSource }
  | { findings: Finding[]; refused?: RefusedProject | undefined };

/** A file of which the data is known to be what its schema makes of it. */
function takeKnown(source: string, file: string, place: ContentPlace, data: unknown): Reading {
  const identity = getIdentity(place);
  const body = identity.language === undefined ? '' : cutBody(source);
  return { entry: { ...identity, file, data, body } };
}

/** One file by its schema: an entry, or what is wrong with it. */
function readEntry(source: string, file: string, place: ContentPlace): Reading {
  const refuse = (rule: string, message: string) => ({
    findings: [{ file, field: '文件', message, rule }],
  });
  if (source.includes(UNREADABLE)) return refuse('file-encoding', WRONG_ENCODING);
  let cut: MarkdownFile;
  try {
    cut = cutFile(source, place);
  } catch (error) {
    return refuse('file-format', sayFileError(error));
  }
  const { collection, slug, language } = getIdentity(place);
  const parsed = parseEntry(getFileSchema(collection, language), cut.data);
  if (!parsed.ok) {
    const findings = parsed.faults.map((fault) => ({ file, ...fault, rule: 'schema' }));
    return { findings, refused: findRefusedProject({ collection, slug, language, file }, cut) };
  }
  const entry = { collection, slug, language, file, data: parsed.data, body: cut.body };
  return { entry, source: { ...cut, source } };
}

/**
 * Reads a whole content folder: every file of every collection by its schema. It goes on past
 * faults, so that staff see all of them; a folder that is not there reads as empty.
 */
export async function readContent(dir: string, options: ReadOptions = {}): Promise<ContentReading> {
  const { name = relative(process.cwd(), dir) || '.', publicDir = 'public', known } = options;
  const findings: Finding[] = [];
  const refused: RefusedProject[] = [];
  const entries: Entry<unknown>[] = [];
  const files = new Set<string>();
  const sources = new Map<string, FileSource>();
  for (const path of await listFiles(dir)) {
    const place = classifyFile(path);
    const file = `${name}/${path}`;
    if (place.kind === 'misplaced')
      findings.push({ file, field: '文件', message: place.message, rule: 'file-place' });
    if (place.kind === 'misplaced' || place.kind === 'ignored') continue;
    files.add(path);
    const source = readFileSync(join(dir, path), 'utf8');
    const data = known?.(path);
    const reading =
      data === undefined ? readEntry(source, file, place) : takeKnown(source, file, place, data);
    if ('findings' in reading) {
      findings.push(...reading.findings);
      if (reading.refused) refused.push(reading.refused);
    } else {
      entries.push(reading.entry);
      if (reading.source) sources.set(path, reading.source);
    }
  }
  const single = (wanted: SingleName) => entries.find(({ collection }) => collection === wanted);
  const content = {
    ...groupEntries(entries),
    dir: name,
    site: single('site') as Entry<SiteSettings> | undefined,
    targets: single('targets') as Entry<Targets> | undefined,
    files,
    publicFiles: new Set(await listFiles(publicDir)),
  };
  return { content, findings, refused, sources };
}
