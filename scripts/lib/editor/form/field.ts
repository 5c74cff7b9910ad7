import { listChoices } from '../../workbook/choices.ts';
import { sayHint } from './hint.ts';
import type { SchemaNode } from './schema-node.ts';

/** A field of Sveltia CMS. */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  i18n?: boolean;
  fields?: FormField[];
  [option: string]: unknown;
}

/** Where a field stands. */
export interface FieldPlace {
  /** `projects.investment.total`, without the numbers of list items. */
  path: string;
  isRequired: boolean;
  /** The same field in the English file; `undefined` where it is a fact, which stands once. */
  english: SchemaNode | undefined;
  /** The collection that each field names entries of, by path. */
  targets: Readonly<Record<string, string>>;
  /** The field that entries of a collection are called by. */
  nameOf: (collection: string) => string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const LONG_EXAMPLE = 16;
const LONG_TEXT = 120;

function isLong({ maxLength = 0, examples = [] }: SchemaNode): boolean {
  const [example] = examples;
  return maxLength > LONG_TEXT || (isText(example) && example.length > LONG_EXAMPLE);
}

const UPLOADS: Record<string, object> = {
  photos: { widget: 'image', accept: 'image/png,image/jpeg,image/webp' },
  files: { widget: 'file', accept: 'application/pdf' },
};

function toChoice(node: SchemaNode, values: readonly string[], path: string) {
  const words = listChoices(path, values);
  const options = values.map((value) => ({ value, label: words.get(value)! }));
  return { widget: 'select', options, ...(node.type === 'array' ? { multiple: true } : {}) };
}

/** Language that may be left out is prose, which wants room. */
const isProse = ({ english, isRequired }: FieldPlace) => english !== undefined && !isRequired;

function toText(node: SchemaNode, place: FieldPlace) {
  if (node.format === 'date')
    return {
      widget: 'datetime',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
    };
  const { minLength = 0, maxLength, pattern } = node;
  const example = [node.examples?.[0]].filter(isText).map((text) => `，如 ${text}`);
  return {
    widget: isLong(node) || isProse(place) ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(minLength > 1 ? { minlength: minLength } : {}),
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
    ...(pattern === undefined ? {} : { pattern: [pattern, `写法不对${example[0] ?? ''}`] }),
  };
}

/** JSON Schema says of every whole number how large a computer can hold it. */
const limit = (name: string, value: number | undefined) =>
  value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? {} : { [name]: value };

const toNumber = ({ type, minimum, maximum }: SchemaNode) => ({
  widget: 'number',
  value_type: type === 'integer' ? 'int' : 'float',
  ...(type === 'integer' ? { step: 1 } : { step: 0.00001 }),
  ...limit('min', minimum),
  ...limit('max', maximum),
});

/** The fields of a group, in the schema's order. */
export function listFields(node: SchemaNode, place: Omit<FieldPlace, 'isRequired'>): FormField[] {
  const { properties = {}, required = [] } = node;
  return Object.entries(properties).map(([name, child]) =>
    toField(name, child, {
      ...place,
      path: `${place.path}.${name}`,
      isRequired: required.includes(name) && child.default === undefined,
      english: place.english?.properties?.[name],
    }),
  );
}

const hasProperty = ({ properties = {} }: SchemaNode, name: string) => name in properties;

/** A collapsed item of a list is known by its first field, and by its second where the first is a choice. */
function sayItem(items: SchemaNode): string {
  const names = Object.keys(items.properties ?? {});
  const best = ['title', 'name', 'item', 'risk', 'caption', 'label'].find((name) =>
    hasProperty(items, name),
  );
  return best === undefined || items.properties![best]!.enum
    ? names
        .slice(0, 2)
        .map((name) => `{{fields.${name}}}`)
        .join(' ')
    : `{{fields.${best}}}`;
}

function toList(node: SchemaNode, place: FieldPlace) {
  const items = node.items ?? {};
  const { minItems, maxItems } = node;
  const counts = {
    ...(place.isRequired ? limit('min', minItems) : {}),
    ...limit('max', maxItems),
  };
  if (items.enum) return { ...toChoice(node, items.enum, place.path), ...counts };
  if (items.type === 'object') {
    const english = place.english?.items;
    const fields = listFields(items, { ...place, english });
    return { widget: 'list', ...counts, collapsed: 'auto', summary: sayItem(items), fields };
  }
  if (items.type === 'string') return { widget: 'list', ...counts };
  const field = { ...toNumber(items), name: 'value', label: node.title ?? '', required: true };
  return { widget: 'list', ...counts, field };
}

function toOptions(node: SchemaNode, place: FieldPlace): { widget: string } {
  const target = place.targets[place.path];
  if (target !== undefined)
    return {
      widget: 'relation',
      collection: target,
      value_field: '{{slug}}',
      display_fields: [place.nameOf(target)],
      ...(node.type === 'array' ? { multiple: true } : {}),
    } as { widget: string };
  if (node.upload !== undefined)
    return {
      ...UPLOADS[node.upload],
      choose_url: false,
      media_folder: `/public/${node.upload}`,
      public_folder: '',
    } as unknown as { widget: string };
  if (node.enum) return toChoice(node, node.enum, place.path);
  switch (node.type) {
    case 'array':
      return toList(node, place);
    case 'object':
      if (typeof node.additionalProperties === 'object')
        return { widget: 'keyvalue', key_label: '中文', value_label: '英文' } as { widget: string };
      return {
        widget: 'object',
        collapsed: 'auto',
        fields: listFields(node, place),
      } as { widget: string };
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
    case 'integer':
      return toNumber(node);
    default:
      return toText(node, place);
  }
}

/** A field of the form from a field of the schema, so that form and check cannot disagree. */
export function toField(name: string, node: SchemaNode, place: FieldPlace): FormField {
  const options = toOptions(node, place);
  const hint = sayHint(node, options.widget === 'relation' || node.upload !== undefined);
  return {
    name,
    label: node.title ?? name,
    required: place.isRequired,
    ...(hint === '' ? {} : { hint }),
    ...(place.english === undefined ? {} : { i18n: true }),
    ...options,
  };
}
