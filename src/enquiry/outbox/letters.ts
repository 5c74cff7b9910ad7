import { namePark } from '#src/domain/enquiry/desks.ts';
import { wordingOf } from '#src/domain/enquiry/kinds.ts';
import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { findOwn } from '#src/domain/find-own.ts';
import { nameCountry } from '#src/i18n/country-names.ts';
import { formatDay } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import type { Words } from '#src/i18n/words.ts';
import type { EnquiryDeps } from '../deps.ts';
import { listDetailLines } from '../detail-lines.ts';
import { getHandlerName } from '../handler-name.ts';
import { getStaffEnquiryPath } from '../staff-address.ts';
import { compose, type Letter, type Line } from './compose.ts';
import type { NumberedEnquiry } from './messages.ts';

/** What every letter is written from. */
export interface LetterMaterial {
  readonly enquiry: NumberedEnquiry;
  /** Slugs of the projects asked about. */
  readonly projects: readonly string[];
  /** The desk in charge, in Chinese. */
  readonly deskName: string;
  readonly deps: EnquiryDeps;
}

/** The projects as the reader may open them; one that has left the library by its slug. */
function listProjects({ projects, deps }: LetterMaterial, words: Words, locale: Locale): Line[] {
  return projects.map((slug) => {
    const [number, title = '', titleEn] = findOwn(deps.desks.projects, slug) ?? [];
    const shown = pickText({ zh: title, en: titleEn ?? '' }, locale);
    const value = [number ?? slug, shown].filter(Boolean).join(' ');
    return {
      label: words('enquiry.mail.project'),
      value,
      href: deps.siteUrl + paths(locale).project(slug),
    };
  });
}

/** The park asked about, by the name that staff know. */
function listPark({ enquiry, deps }: LetterMaterial, words: Words): Line[] {
  if (enquiry.park === null) return [];
  return [{ label: words('enquiry.mail.park'), value: namePark(deps.desks, enquiry.park) }];
}

/** Where the desk opens it in its inbox; an answer given there is recorded. */
const linkInbox = (number: string, { siteUrl }: EnquiryDeps, words: Words): Line => {
  const href = siteUrl + getStaffEnquiryPath(number);
  return { label: words('enquiry.mail.deskOpen'), value: href, href };
};

/** What an enquirer is sent: the number, the promised day and how to ask after it; nothing they wrote. */
export function describeReceipt(material: LetterMaterial, words: Words, locale: Locale): Letter {
  const { enquiry, deps } = material;
  const site = deps.siteName[locale];
  const own = wordingOf(enquiry.kind);
  return compose(locale, {
    subject: words(`enquiry.mail.${own}receiptSubject`, { site, number: enquiry.number }),
    greeting: words(`enquiry.mail.${own}receiptGreeting`, { site }),
    lines: [
      { label: words('enquiry.receipt.number'), value: enquiry.number },
      { label: words('enquiry.receipt.replyBy'), value: formatDay(enquiry.reply_by, locale) },
      { label: words('enquiry.receipt.desk'), value: getHandlerName(enquiry, deps.desks) },
      ...listProjects(material, words, locale),
      {
        label: words('enquiry.receipt.status'),
        value: deps.siteUrl + paths(locale).enquiryStatus(),
        href: deps.siteUrl + paths(locale).enquiryStatus(),
      },
    ],
    paragraphs: [
      words('enquiry.mail.receiptNext'),
      words(`enquiry.receipt.${own}nextLate`),
      words('enquiry.mail.notYou'),
    ],
  });
}

/** What the desk in charge is sent: the whole enquiry, in Chinese; an answer goes to the enquirer. */
export function describeForDesk(material: LetterMaterial, words: Words): Letter {
  const { enquiry, deskName, deps } = material;
  const optional = (key: string, value: string | null): Line[] =>
    value === null || value === '' ? [] : [{ label: words(`enquiry.form.${key}.label`), value }];
  const letter = compose('zh', {
    subject: words('enquiry.mail.deskSubject', {
      number: enquiry.number,
      kind: words(`enquiry.kinds.${enquiry.kind}`),
      day: enquiry.reply_by,
    }),
    greeting: words('enquiry.mail.deskGreeting', { desk: deskName }),
    lines: [
      linkInbox(enquiry.number, deps, words),
      { label: words('enquiry.receipt.number'), value: enquiry.number },
      { label: words('enquiry.form.kindLabel'), value: words(`enquiry.kinds.${enquiry.kind}`) },
      { label: words('enquiry.receipt.replyBy'), value: enquiry.reply_by },
      {
        label: words('enquiry.status.receivedAt'),
        value: formatShanghaiMoment(enquiry.received_at),
      },
      {
        label: words('enquiry.mail.language'),
        value: words(`enquiry.mail.reading.${enquiry.locale}`),
      },
      ...listProjects(material, words, 'zh'),
      ...listPark(material, words),
      ...listDetailLines(enquiry.details, words).map(([label, value]) => ({ label, value })),
      ...optional('name', enquiry.name),
      ...optional('organisation', enquiry.organisation),
      ...optional('country', enquiry.country && nameCountry(enquiry.country, 'zh')),
      ...optional('email', enquiry.email),
      ...optional('phone', enquiry.phone),
      ...optional(`${wordingOf(enquiry.kind)}message`, enquiry.message),
    ],
    paragraphs: [words('enquiry.mail.deskNext', { siteName: deps.siteName.zh })],
  });
  return enquiry.email === null ? letter : { ...letter, replyTo: enquiry.email };
}

/** What the desk for complaints is sent where its mail is not its own: the number and the way in. */
export function describeForComplaints({ enquiry, deskName, deps }: LetterMaterial, words: Words) {
  const kind = words(`enquiry.kinds.${enquiry.kind}`);
  const { number, reply_by: day } = enquiry;
  return compose('zh', {
    subject: words('enquiry.mail.deskSubject', { number, kind, day }),
    greeting: words('enquiry.mail.deskGreeting', { desk: deskName }),
    lines: [
      linkInbox(number, deps, words),
      { label: words('enquiry.receipt.number'), value: number },
      { label: words('enquiry.receipt.replyBy'), value: day },
    ],
    paragraphs: [words('enquiry.mail.complaintsNext')],
  });
}

/** What a unit outside the office is sent without consent: number, subject and day, nothing of a person. */
export function describeForUnit(material: LetterMaterial, words: Words): Letter {
  const { enquiry, deskName } = material;
  const kind = words(`enquiry.kinds.${enquiry.kind}`);
  const { number, reply_by: day } = enquiry;
  return compose('zh', {
    subject: words('enquiry.mail.deskSubject', { number, kind, day }),
    greeting: words('enquiry.mail.unitGreeting', { desk: deskName }),
    lines: [
      { label: words('enquiry.receipt.number'), value: number },
      { label: words('enquiry.form.kindLabel'), value: kind },
      { label: words('enquiry.receipt.replyBy'), value: day },
      ...listProjects(material, words, 'zh'),
      ...listPark(material, words),
    ],
    paragraphs: [words('enquiry.mail.unitNext')],
  });
}

/** What a desk is sent that an enquiry is handed to: the reason and the way in, nothing of a person. */
export function describeHandOver(
  { number, kind, reply_by: day }: Pick<NumberedEnquiry, 'number' | 'kind' | 'reply_by'>,
  { from, to, reason }: { readonly from: string; readonly to: string; readonly reason: string },
  deps: EnquiryDeps,
  words: Words,
): Letter {
  const kindName = words(`enquiry.kinds.${kind}`);
  return compose('zh', {
    subject: words('enquiry.mail.handOver.subject', { number, kind: kindName, day }),
    greeting: words('enquiry.mail.handOver.greeting', { desk: to, from }),
    lines: [
      linkInbox(number, deps, words),
      { label: words('enquiry.receipt.number'), value: number },
      { label: words('enquiry.form.kindLabel'), value: kindName },
      { label: words('enquiry.receipt.replyBy'), value: day },
      { label: words('enquiry.mail.handOver.reason'), value: reason },
    ],
    paragraphs: [words('enquiry.mail.handOver.next')],
  });
}

/** What a group chat is told: that there is an enquiry and until when, nothing of a person. */
export function describeForGroup({ enquiry, deskName }: LetterMaterial, words: Words): Letter {
  const text = words('enquiry.mail.groupText', {
    number: enquiry.number,
    kind: words(`enquiry.kinds.${enquiry.kind}`),
    day: enquiry.reply_by,
    desk: deskName,
  });
  return { subject: enquiry.number, text };
}
