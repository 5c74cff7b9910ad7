import { z } from 'zod';
import { getFileSchema, type SingleName } from '#src/domain/check/content.ts';
import { findTitle, listKeysAt, stepInto, unwrapSchema } from '#src/domain/check/schema-shape.ts';
import type { CollectionName } from '#src/domain/collections.ts';
import { COLLECTION_NAMES } from '../../content/collection-names.ts';
import { classifyFile } from '../../content/classify-file.ts';
import { sayField } from '../../content/say-field.ts';
import { listChoices } from '../../workbook/choices.ts';

/** What a finding is about, and what a save does beside. */
export interface FormSetting {
  readonly collection: CollectionName | SingleName;
  /** The content folder, as findings call it. */
  readonly dir: string;
  /** Whether a save takes the file away. */
  readonly isGone: (file: string) => boolean;
}

/** Words of a file that stand by themselves, neither quoted nor part of an address or a date. */
const wordAlone = (word: string) => new RegExp(`(?<![\\w"“./-])${word}(?![\\w"”./:-])`, 'g');

/** The values of a collection's own sets, which the form shows by their Chinese words. */
function listValues(collection: FormSetting['collection']): [string, string][] {
  const schema = getFileSchema(collection, 'zh');
  return listKeysAt(schema, []).flatMap((key) => {
    const plain = unwrapSchema(stepInto(schema, key)!);
    const item = plain instanceof z.ZodArray ? unwrapSchema(plain.element as z.ZodType) : plain;
    if (!(item instanceof z.ZodEnum)) return [];
    return [...listChoices(`${collection}.${key}`, item.options as string[])];
  });
}

function sayValues(message: string, collection: FormSetting['collection']): string {
  return listValues(collection)
    .filter(([value, word]) => value !== word)
    .reduce((text, [value, word]) => text.replace(wordAlone(value), word), message);
}

function sayFields(message: string, collection: FormSetting['collection']): string {
  const schema = getFileSchema(collection, 'zh');
  return message.replace(wordAlone('[a-z]+(?:[A-Z][a-z]+)*(?:\\.[a-zA-Z]+)*'), (name) =>
    findTitle(schema, name.split('.')) === undefined ? name : `“${sayField(schema, name)}”`,
  );
}

const MISSING_TARGET = /没有 (\S+) 这个文件，(?:请核对文件名或先建这个文件|是不是 \S+？)/;

function sayMissingTarget(message: string, { dir, isGone }: FormSetting): string {
  return message.replace(MISSING_TARGET, (all, file: string) => {
    if (isGone(file)) return '用到要删的这一条，请先把那里改成别的';
    const place = classifyFile(file.slice(dir.length + 1));
    if (place.kind !== 'entry') return all;
    return `没有${COLLECTION_NAMES[place.collection]}“${place.slug}”，请另选一条，或先新建`;
  });
}

const MISSING_ENGLISH = /^缺少英文文件 \S+，请补译$/;

function sayMissingEnglish(message: string, { collection }: FormSetting): string {
  const isKept = listKeysAt(getFileSchema(collection, 'zh'), []).includes('draft');
  const later = isKept ? '；一时译不了的，打开“草稿”先存' : '';
  return message.replace(
    MISSING_ENGLISH,
    `还没有英文，请按右边的“英语”，再按“启用英语”，译好再存${later}`,
  );
}

/** What is said of files, their keys and their codes, said of the form. */
export function sayOfForm(message: string, setting: FormSetting): string {
  const { collection } = setting;
  const said = sayMissingTarget(sayMissingEnglish(message, setting), setting)
    .replace(
      /中文文件的 ([^）]+)/,
      (_, field: string) => `中文的“${sayField(getFileSchema(collection, 'zh'), field)}”`,
    )
    .replace('请在 terms 里补一行', '请在英文一栏的“数据项中的词”里补一行')
    .replace(/^terms 里的/, '')
    .replace('请写 sample: true', '请打开“示例”')
    .replace('（secured: true）', '');
  return sayFields(sayValues(said, collection), collection);
}
