import { getFileSchema, type Content, type Entry } from '#src/domain/check/content.ts';
import type { Finding } from '#src/domain/check/finding.ts';
import { findEntryTitle } from '#src/domain/collections.ts';
import { classifyFile } from '../../content/classify-file.ts';
import { COLLECTION_NAMES } from '../../content/collection-names.ts';
import { getIdentity, type ContentPlace } from '../../content/content-files.ts';
import { sayField } from '../../content/say-field.ts';
import { sayOfForm } from './form-words.ts';

const nameEntry = ({ collection, data, slug }: Entry<unknown>) =>
  `${COLLECTION_NAMES[collection]}“${findEntryTitle(data as Record<string, unknown>) ?? slug}”`;

function findEntry(content: Content, place: ContentPlace): Entry<unknown> | undefined {
  const { collection, slug } = getIdentity(place);
  if (collection === 'site' || collection === 'targets') return content[collection];
  const found = content[collection];
  return 'zh' in found ? found.zh.get(slug) : found.get(slug);
}

const MOST = 12;

/** What the check has against a save, for whoever has the form before them: one line each. */
export function sayFindings(
  findings: readonly Finding[],
  content: Content,
  own: ReadonlySet<string>,
): string {
  const isGone = (path: string) =>
    own.has(path) && !content.files.has(path.slice(content.dir.length + 1));
  const lines = findings.map(({ file, field, message }) => {
    const place = classifyFile(file.slice(content.dir.length + 1));
    if (place.kind !== 'entry' && place.kind !== 'single') return message;
    const { collection, language } = getIdentity(place);
    const isOfFile = field === '文件' || field === '数据区';
    const where = isOfFile ? [] : [sayField(getFileSchema(collection, language), field)];
    const side = language === 'en' && own.has(file) ? ['英文'] : [];
    const entry = own.has(file) ? undefined : findEntry(content, place);
    const which = entry ? [nameEntry(entry)] : [];
    const setting = { collection, dir: content.dir, isGone };
    return [...which, ...side, ...where, sayOfForm(message, setting)].join('：');
  });
  const more = lines.length > MOST ? [`另有 ${lines.length - MOST} 处`] : [];
  return [...new Set(lines.slice(0, MOST)), ...more].join('\n');
}
