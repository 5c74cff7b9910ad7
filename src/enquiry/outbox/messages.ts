import { chooseDesk, isOutside } from '#src/domain/enquiry/desks.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { toLocale } from '#src/i18n/locales.ts';
import type { EnquiryDeps } from '../deps.ts';
import { toDeskQuestion } from '../desk-question.ts';
import type { NewEnquiry } from '../store/enquiries.ts';
import type { NewMessage } from '../store/outbox.ts';
import type { OutboxChannel } from '../store/tables.ts';
import type { Letter } from './compose.ts';
import {
  describeForComplaints,
  describeForDesk,
  describeForGroup,
  describeForUnit,
  describeReceipt,
} from './letters.ts';
import { makeMessage } from './make-message.ts';

/** An enquiry that has its number. */
export type NumberedEnquiry = NewEnquiry & { readonly number: string };

/**
 * What is to be sent about a new enquiry: the receipt to the enquirer, the enquiry to the desk in
 * charge (a unit outside the office gets it without personal data, unless agreed to), a notice without personal data to the group chats. Nothing where there is no way out.
 */
export function makeMessages(
  enquiry: NewEnquiry,
  number: string,
  deps: EnquiryDeps,
): readonly NewMessage[] {
  const { outgoing, desks } = deps;
  const numbered: NumberedEnquiry = { ...enquiry, number };
  const question = toDeskQuestion(enquiry);
  const deskSlug = chooseDesk(desks, question);
  const desk = desks.desks[deskSlug];
  const toMessage = (channel: OutboxChannel, recipient: string, letter: Letter): NewMessage => {
    const { subject, ...body } = letter;
    const about = { enquiry_id: enquiry.id, created_at: enquiry.received_at };
    return makeMessage({ ...about, channel, recipient, subject, body }, deps);
  };
  const locale = toLocale(enquiry.locale);
  const letters = {
    enquiry: numbered,
    projects: question.projects,
    deskName: desk?.name ?? '',
    deps,
  };
  const writeTo = (to: string | undefined, describe: typeof describeForDesk): NewMessage[] =>
    to === undefined ? [] : [toMessage('mail', to, describe(letters, getWords('zh')))];
  const listDeskMails = (): NewMessage[] => {
    const own = desk?.email;
    // The office's own mailbox is read by those who may be complained of.
    const forOffice = enquiry.kind === 'complaint' ? describeForComplaints : describeForDesk;
    if (own === undefined) return writeTo(outgoing.office, forOffice);
    if (enquiry.pass_on !== null || !isOutside(desks, deskSlug))
      return writeTo(own, describeForDesk);
    // Without consent a unit outside the office learns what is asked about; the office, who asks.
    const office = desks.desks[desks.general]?.email ?? outgoing.office;
    return [...writeTo(own, describeForUnit), ...writeTo(office, describeForDesk)];
  };
  return [
    ...(outgoing.mail && enquiry.email !== null
      ? [toMessage('mail', enquiry.email, describeReceipt(letters, getWords(locale), locale))]
      : []),
    ...(outgoing.mail ? listDeskMails() : []),
    ...outgoing.robots.map((robot) =>
      toMessage(robot, '', describeForGroup(letters, getWords('zh'))),
    ),
  ];
}
