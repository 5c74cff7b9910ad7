import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADMIN_WORDS, REPLACED_WORDS } from '#scripts/lib/editor/admin/words.ts';
import type { FormField } from '#scripts/lib/editor/form/field.ts';
import { toNode } from '#scripts/lib/editor/form/schema-node.ts';
import { getFileSchema, SINGLE_NAMES } from '#src/domain/check/content.ts';
import { listKeysAt } from '#src/domain/check/schema-shape.ts';
import { COLLECTIONS, REFERENCES, type CollectionName } from '#src/domain/collections.ts';
import { CONFIG, findFields } from './form.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

function listAll(fields: readonly FormField[], before = ''): [string, FormField][] {
  return fields.flatMap((field) => {
    const path = `${before}.${field.name}`;
    return [[path, field] as [string, FormField], ...listAll(field.fields ?? [], path)];
  });
}

test('every kind of content has a form, with every field of its schemas and no other', () => {
  expect(CONFIG.collections.map(({ name }) => name)).toEqual(NAMES);
  expect(CONFIG.singletons.map(({ name }) => name)).toEqual(SINGLE_NAMES);
  for (const name of [...NAMES, ...SINGLE_NAMES]) {
    const keys = new Set([
      ...listKeysAt(getFileSchema(name, 'zh'), []),
      ...listKeysAt(getFileSchema(name, 'en'), []),
    ]);
    const fields = findFields(name).map((field) => field.name);
    expect(new Set(fields.filter((field) => field !== 'body'))).toEqual(keys);
  }
});

test('what the English file has is asked for on the English side, and nothing else', () => {
  for (const name of NAMES) {
    if (COLLECTIONS[name].kind === 'yaml') continue;
    const english = findFields(name).filter(({ i18n }) => i18n === true);
    const keys = listKeysAt(getFileSchema(name, 'en'), []);
    expect(new Set(english.map((field) => field.name))).toEqual(new Set([...keys, 'body']));
  }
});

test('each field has a Chinese name, a hint without gaps, and choices in Chinese', () => {
  for (const { name, fields } of [...CONFIG.collections, ...CONFIG.singletons]) {
    for (const [path, field] of listAll(fields)) {
      expect(field.label, `${name}${path}`).toMatch(/\p{Script=Han}/u);
      expect(field.hint ?? '', `${name}${path}`).not.toMatch(/undefined|\[object|写 true|文件名$/);
      const options = (field['options'] ?? []) as { value: string; label: string }[];
      const own = ['site.coordinates.datum', 'reliability'];
      if (own.some((end) => `${name}${path}`.endsWith(end))) continue;
      for (const { label, value } of options) expect(label, `${path} ${value}`).not.toBe(value);
    }
  }
});

test('an amount, a time and a moment are asked for with an example, a switch is turned off', () => {
  const hints = new Map(
    [...CONFIG.collections, ...CONFIG.singletons].flatMap(({ name, fields }) =>
      listAll(fields).map(([path, { hint }]) => [`${name}${path}`, hint]),
    ),
  );
  expect(hints.get('projects.investment.total')).toBe('如 16000万元');
  expect(hints.get('projects.term')).toBe('从签约算起，含建设期和运营期，如 17年');
  expect(hints.get('projects.jobs')).toBe('如 90人');
  expect(hints.get('news.published')).toBe('不写时按日期；如 2027-05-12 09:30');
  expect(hints.get('projects.assumptions.phasing')).toBe('每年一项；项数即建设年数；如 60%、40%');
  expect(hints.get('projects.published')).toBe('第一次公开招商的日子');
  expect(hints.get('projects.draft')).toBe('没有写完、还不公开的打开，公开时关掉');
});

test('what names another entry is chosen from a list', () => {
  for (const [collection, fields] of Object.entries(REFERENCES))
    for (const [field, target] of Object.entries(fields))
      expect(findFields(collection).find(({ name }) => name === field)).toMatchObject({
        widget: 'relation',
        collection: target,
      });
  const steps = findFields('procedures').find(({ name }) => name === 'steps')?.fields;
  for (const target of ['fees', 'policies'])
    expect(steps?.find(({ name }) => name === target)).toMatchObject({
      widget: 'relation',
      multiple: true,
      collection: target,
    });
});

test('the form asks for what the schema asks for, and lets out what it lets out', () => {
  for (const name of NAMES) {
    const { required = [], properties = {} } = toNode(getFileSchema(name, 'zh'));
    for (const field of findFields(name)) {
      if (!(field.name in properties)) continue;
      const isAsked =
        required.includes(field.name) && properties[field.name]!.default === undefined;
      expect(field.required, `${name}.${field.name}`).toBe(isAsked);
    }
  }
});

test('pictures become WebP, papers are PDFs, and both are kept where the site serves them', () => {
  const { photos, documents } = Object.fromEntries(
    findFields('projects').map((field) => [
      field.name,
      field.fields?.find(({ name }) => name === 'file'),
    ]),
  );
  expect(photos).toMatchObject({
    widget: 'image',
    media_folder: '/public/photos',
    public_folder: '',
  });
  expect(documents).toMatchObject({ widget: 'file', accept: 'application/pdf' });
  expect(CONFIG.media_libraries.default.config.transformations.raster_image.format).toBe('webp');
});

type Words = Record<string, unknown>;

const readWords = (locale: string) =>
  flatten(
    JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${locale}.json`, 'utf8')) as Words,
  );

function flatten(words: Words, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[before + key, value]]
        : Object.entries(flatten(value as Words, `${before}${key}.`)),
    ),
  );
}

test('nothing in the editor is without Chinese, and nothing of ours has become too much', () => {
  const [english, chinese] = [readWords('en-US'), readWords('zh-CN')];
  const missing = Object.keys(english).filter((key) => !(key in chinese));
  expect(Object.keys(ADMIN_WORDS)).toEqual(missing);
  expect(Object.keys(REPLACED_WORDS).filter((key) => !(key in chinese))).toEqual([]);
});

test('our Chinese fills in what the English does', () => {
  const english = readWords('en-US');
  const listFilled = (text: string) => new Set(text.match(/\{\$\w+/g));
  for (const [key, text] of Object.entries(ADMIN_WORDS)) {
    const wanted = listFilled(english[key]!);
    expect(listFilled(text), key).toEqual(wanted);
  }
});
