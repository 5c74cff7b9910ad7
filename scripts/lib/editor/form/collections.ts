import { SINGLE_SCHEMAS, type SingleName } from '#src/domain/check/content.ts';
import {
  COLLECTIONS,
  REFERENCES,
  TITLE_FIELDS,
  type CollectionName,
} from '#src/domain/collections.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { paths } from '#src/i18n/paths.ts';
import { COLLECTION_NAMES } from '../../content/collection-names.ts';
import { listFields, toField, type FieldPlace, type FormField } from './field.ts';
import { toNode, type SchemaNode } from './schema-node.ts';

/** What `site.yml` and the steps of a procedure name, as the check does. */
const OTHER_TARGETS = {
  'site.contact': 'contacts',
  'site.complaintContact': 'contacts',
  'site.homeFacts': 'facts',
  'site.whyFacts': 'facts',
  'site.comparisons.own': 'facts',
  'site.comparisons.peer': 'facts',
  'procedures.steps.fees': 'fees',
  'procedures.steps.policies': 'policies',
};

/** The field of each reference, `projects.town`, with the collection it names. */
const TARGETS: Readonly<Record<string, string>> = {
  ...OTHER_TARGETS,
  ...Object.fromEntries(
    Object.entries(REFERENCES).flatMap(([collection, fields]) =>
      Object.entries(fields).map(([field, target]) => [`${collection}.${field}`, target]),
    ),
  ),
};

const SLUG = {
  editable: ['create'],
  pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', '只能用小写字母、数字和连字符，如 tea-oil-press'],
  hint: '文件名，也是网址里的一段，存了不能改：小写字母、数字和连字符，如 tea-oil-press',
};

const ICONS: Partial<Record<CollectionName, string>> = {
  projects: 'work',
  towns: 'location_city',
  sectors: 'category',
  parks: 'factory',
  policies: 'gavel',
  events: 'event',
  pages: 'article',
  units: 'corporate_fare',
  contacts: 'support_agent',
  facts: 'query_stats',
};

/** Kinds whose entries the code asks for by name: clerks write in them and add none. */
const FIXED: readonly string[] = ['pages'];

/** Kinds with a page of their own for each entry. */
const PAGES: Partial<Record<CollectionName, (slug: string) => string>> = {
  projects: paths('zh').project,
  towns: paths('zh').town,
  sectors: paths('zh').sector,
  parks: paths('zh').park,
  events: paths('zh').event,
};

const factsOf = (name: CollectionName): SchemaNode => {
  const collection = COLLECTIONS[name];
  return toNode(collection.kind === 'yaml' ? collection.schema : collection.zh);
};

/** The field that entries of a collection are called by. */
function nameOf(name: string): string {
  const { properties = {} } = factsOf(name as CollectionName);
  const field = TITLE_FIELDS.find((each) => each in properties);
  if (field === undefined) throw new Error(`Nothing names the entries of ${name}.`);
  return field;
}

/** A project's text comes in six parts, whose headings are there already. */
const PARTS = PROJECT_PARTS.map(({ zh }) => `## ${zh}\n\n`).join('\n');
const PARTS_HINT = `六部分的小标题照留（英文是 ${PROJECT_PARTS.map(({ en }) => en).join('、')}），每部分下面写正文`;

function toBody(name: CollectionName): FormField {
  const parts = name === 'projects' ? { default: PARTS, hint: PARTS_HINT } : {};
  return {
    name: 'body',
    label: '正文',
    widget: 'markdown',
    required: name === 'projects',
    i18n: true,
    editor_components: [],
    ...parts,
  };
}

/** The English fields that have no Chinese side, and the text beneath. */
function listEnglishOnly(zh: SchemaNode, en: SchemaNode, place: Omit<FieldPlace, 'isRequired'>) {
  return Object.entries(en.properties ?? {})
    .filter(([name]) => !(name in (zh.properties ?? {})))
    .map(([name, node]) => {
      const path = `${place.path}.${name}`;
      const field = toField(name, node, { ...place, path, isRequired: false, english: node });
      return { ...field, hint: `只在英文一栏填。${field.hint ?? ''}` };
    });
}

function listEntryFields(name: CollectionName): FormField[] {
  const collection = COLLECTIONS[name];
  const zh = factsOf(name);
  const english = collection.kind === 'yaml' ? undefined : toNode(collection.en);
  const place = { path: name, english, targets: TARGETS, nameOf };
  const fields = listFields(zh, place);
  if (!english) return fields;
  return [...fields, ...listEnglishOnly(zh, english, place), toBody(name)];
}

/** A collection of Sveltia CMS. */
export interface FormCollection {
  name: string;
  label: string;
  folder: string;
  fields: FormField[];
  [option: string]: unknown;
}

/** The form of a collection's entries. */
export function makeCollection(name: CollectionName): FormCollection {
  const isMarkdown = COLLECTIONS[name].kind === 'markdown';
  const label = COLLECTION_NAMES[name];
  const page = PAGES[name];
  const title = nameOf(name);
  return {
    name,
    label,
    label_singular: label,
    icon: ICONS[name] ?? 'description',
    folder: `content/${name}`,
    ...(isMarkdown
      ? { i18n: true, format: 'yaml-frontmatter', extension: 'md' }
      : { format: 'yaml', extension: 'yml' }),
    create: !FIXED.includes(name),
    delete: !FIXED.includes(name),
    duplicate: !FIXED.includes(name),
    identifier_field: title,
    slug: name === 'projects' ? { ...SLUG, template: '{{fields.number}}' } : SLUG,
    summary: name === 'projects' ? '{{number}}　{{title}}' : `{{${title}}}`,
    thumbnail: false,
    ...(page ? { preview_path: page('{{slug}}').replace(/^\//, '{{locale}}/') } : {}),
    fields: listEntryFields(name),
  };
}

/** The form of a file that there is one of. */
export function makeSingle(name: SingleName) {
  const place = { path: name, english: undefined, targets: TARGETS, nameOf };
  const fields = listFields(toNode(SINGLE_SCHEMAS[name]), place);
  return { name, label: COLLECTION_NAMES[name], file: `content/${name}.yml`, icon: 'tune', fields };
}
