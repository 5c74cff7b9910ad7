import * as z from 'zod/mini';
import { cleanContact, cleanLine, cleanParagraphs } from './clean-text.ts';
import { MAX_PROJECTS, SLUG_PATTERN } from './asked-projects.ts';
import { checkVisit, detailShape } from './detail-schema.ts';
import { DETAIL_NAMES, getNeeded, listDetails } from './details.ts';
import { TEXT_FIELDS, type TextFieldName } from './fields.ts';
import { ENQUIRY_KINDS, isEnquiryKind, isPassedOn } from './kinds.ts';

/** Something, an at sign, a name with a dot: whether it exists only a mail can tell. */
const EMAIL_PATTERN = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u;

/** Whether text has the form of an e-mail address. */
export const isEmail = (text: string): boolean => EMAIL_PATTERN.test(text);

/** Figures, with the signs people put between them and `转8001` or `ext. 8001` after them. */
const PHONE_PATTERN =
  /^(?=(?:\D*\d){5})\+?[\d\s()/.\p{Pd}]{5,}(?:(?:转|轉|#|,|ext\.?|x)\s*\d{1,8})?$/iu;

const CLEANERS = {
  message: cleanParagraphs,
  name: cleanLine,
  email: cleanContact,
  phone: cleanContact,
  organisation: cleanLine,
  country: cleanLine,
} as const satisfies Record<TextFieldName, (text: string) => string>;

/** Nothing, null and text without a sign in it all mean that the field was left empty. */
function cleanValue(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  const cleaned = clean(value);
  return cleaned === '' ? undefined : cleaned;
}

/** Dates and numbers typed with full-width figures are taken as well. */
const cleanDetail = (text: string): string => cleanLine(text.normalize('NFKC'));

function cleanFields(raw: Record<string, unknown>): unknown {
  const fields = { ...raw };
  for (const [name, clean] of Object.entries(CLEANERS)) {
    fields[name] = cleanValue(fields[name], clean);
  }
  // One way to reach the enquirer must be filled: without either, the e-mail is the one asked for.
  if (fields['email'] === undefined && fields['phone'] === undefined) fields['email'] = '';
  fields['kind'] ??= 'general';
  const kind = isEnquiryKind(fields['kind']) ? fields['kind'] : 'general';
  fields['passOn'] = (isPassedOn(kind) ? fields['passOn'] : undefined) ?? undefined;
  // Other kinds' fields stand in the plain form too: what was typed there is of no account.
  const asked: readonly string[] = listDetails(kind);
  for (const name of DETAIL_NAMES) {
    const value = typeof fields[name] === 'number' ? String(fields[name]) : fields[name];
    fields[name] = asked.includes(name) ? cleanValue(value, cleanDetail) : undefined;
  }
  fields[getNeeded(kind)] ??= '';
  fields['projects'] ??= [];
  fields['park'] = cleanValue(fields['park'], cleanLine);
  return fields;
}

const line = (field: TextFieldName) =>
  z
    .string(`${field}.missing`)
    .check(
      z.minLength(1, `${field}.missing`),
      z.maxLength(TEXT_FIELDS[field].max, `${field}.long`),
    );

/** As `z.regex`, which brings every browser the checks of other formats: see 018-page-weight.md. */
const matches = (pattern: RegExp, problem: string) =>
  z.refine<string>((text) => pattern.test(text), problem);

const slug = (field: 'projects' | 'park') =>
  z.string(`${field}.form`).check(matches(SLUG_PATTERN, `${field}.form`));

/**
 * What an enquirer says, once it is cleaned: the same rules in the browser, for the plain form and for
 * other programs. Messages are keys of the dictionary under `enquiry.problems`. Unknown fields are left
 * out; e-mail or phone must be given; consent must be `true` (PIPL, articles 13 and 14).
 */
const enquirySchema = z
  .object({
    /** What it is about; general when not said. */
    kind: z.literal(ENQUIRY_KINDS, 'kind.unknown'),
    /** Slugs of projects asked about, as text: a project may have been withdrawn since. */
    projects: z
      .array(slug('projects'), 'projects.form')
      .check(z.maxLength(MAX_PROJECTS, 'projects.many')),
    /** Slug of a park asked about. */
    park: z.optional(slug('park')),
    /** Up to 5,000 characters, with its line breaks; who introduces a firm may leave it out. */
    message: z.optional(line('message')),
    name: line('name'),
    email: z.optional(line('email').check(matches(EMAIL_PATTERN, 'email.form'))),
    phone: z.optional(line('phone').check(matches(PHONE_PATTERN, 'phone.form'))),
    organisation: z.optional(line('organisation')),
    /** Where the enquirer or their firm is at home, in their own words. */
    country: z.optional(line('country')),
    /** Agreement to the notice at the form, ticked by the enquirer. */
    consent: z.literal(true, 'consent.missing'),
    /** Separate agreement that a project's unit outside the office is given their details (PIPL, 23). */
    passOn: z.optional(z.literal([true, false], 'passOn.form')),
    ...detailShape,
  })
  .check(checkVisit);

/** An enquiry that keeps the rules. */
export type Enquiry = z.output<typeof enquirySchema>;

/** Fields that a problem can be shown at; `website` is the trap for robots. */
export type EnquiryField = keyof Enquiry | 'locale' | 'website';

/** Word keys of what is wrong, one a field, in the order of the form. */
export type EnquiryProblems = Partial<Record<EnquiryField, string>>;

/** An enquiry, or what is wrong with it, one message key a field. */
export function parseEnquiry(
  raw: Record<string, unknown>,
): { ok: true; enquiry: Enquiry } | { ok: false; problems: EnquiryProblems } {
  const result = z.safeParse(enquirySchema, cleanFields(raw));
  if (result.success) return { ok: true, enquiry: result.data };
  const problems: EnquiryProblems = {};
  for (const { path, message } of result.error.issues) {
    problems[path[0] as EnquiryField] ??= message;
  }
  if (raw['kind'] === 'complaint' && problems.message === 'message.missing') {
    problems.message = 'message.untold';
  }
  return { ok: false, problems };
}
