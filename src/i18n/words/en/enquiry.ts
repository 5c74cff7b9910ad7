import { enquiryForm } from './enquiry-form.ts';
import { enquiryMail } from './enquiry-mail.ts';
import { enquiryProblems } from './enquiry-problems.ts';

export const enquiry = {
  form: enquiryForm,
  kinds: {
    project: 'A project',
    park: 'Parks, plants and land',
    visit: 'A visit to the county',
    general: 'Something else',
    referral: 'Introducing an investor',
    complaint: 'A complaint',
  },
  states: {
    received: 'Received, waiting to be dealt with',
    assigned: 'With the office in charge',
    partial: 'First reply sent, the full one to follow',
    complex: 'Takes longer, progress reported',
    answered: 'Answered',
    closed: 'Closed',
  },
  /** The pages whose form is opened on one kind. */
  pages: {
    elsewhere: 'On forms of their own:',
    noScript:
      'This page works without script. Only the project that a link named is not known then: ask on the project’s own page, or write its name below.',
    park: {
      title: 'Ask about parks, plants and land',
      lead: 'Say what your site must have. Three fields are needed; no account is.',
    },
    visit: {
      title: 'Ask for a visit',
      lead: 'Say when you come and what you want to see. Three fields are needed; no account is.',
    },
    referral: {
      title: 'Register an investor you introduce',
      lead: 'Name the firm, yourself and one way to reach you; no account is needed.',
    },
    complaint: {
      title: 'Make a complaint',
      lead: 'The desk for complaints takes it, never the office complained of. Three fields are needed; no account is.',
    },
  },
  problems: enquiryProblems,
  receipt: {
    title: 'Enquiry received',
    number: 'Number',
    replyBy: 'Reply by',
    desk: 'Handled by',
    nextTitle: 'What happens next',
    nextRead:
      'Our staff read your enquiry, pass it to the office in charge, and send a first reply by the date above.',
    nextKeep:
      'Keep the number. With it and the e-mail or phone number you gave, you can look up where it stands.',
    nextLate: 'If no reply comes by then, ask the desk or complain, quoting the number.',
    copy: 'Copy number',
    copied: 'Number copied',
    status: 'Track an enquiry',
    back: 'Back to the page you came from',
    another: 'Send another enquiry',
    last: 'Your last receipt',
    lastNote: 'Kept on this device alone, for one day.',
    drop: 'Remove it from this device',
    dropped: 'The receipt is removed from this device.',
    referral: {
      title: 'Introduction received',
      nextRead:
        'Our staff read it and tell you by the date above who follows it up and what is missing.',
      nextLate: 'If no reply comes by then, ask the desk or complain, quoting the number.',
      another: 'Introduce another firm',
    },
    complaint: {
      title: 'Complaint received',
      nextRead:
        'The desk for complaints reads it and sends a first reply by the date above. It is not passed to the person complained of to answer.',
      nextLate: 'If no reply comes by then, ask the desk, quoting the number, or call 12345.',
      another: 'Send another complaint',
    },
  },
  status: {
    title: 'Track an enquiry',
    lead: 'Enter the number on your receipt and the e-mail or phone number you gave with the enquiry.',
    number: { label: 'Number', help: 'Like {{prefix}}-2026-1123-K7Q' },
    email: { label: 'E-mail or phone', help: 'The one you gave with the enquiry' },
    send: 'Look up',
    state: 'Where it stands',
    desk: 'Handled by',
    receivedAt: 'Received on',
    replyBy: 'Reply by',
    answeredAt: 'Answered on',
    mergedInto: 'Answered together with',
    next: {
      first: 'Next: first reply no later than',
      full: 'Next: full reply no later than',
      complex: 'Next: full reply on a complex matter no later than',
    },
    notFound:
      'Nothing was found. Check the number and the e-mail or phone number you gave; if it still cannot be found, contact the desk.',
  },
  notice: {
    title: 'How your personal details are used',
    holder: 'The investment promotion authority of {{county}}, which runs this site',
    who: 'Who holds them',
    contact: 'Contact a desk',
    why: 'Why and how',
    whyText:
      'To register and answer what you send. The county’s investment office reads it; a project’s unit outside that office is given it only if you tick the second box. It is put to no other use, not passed abroad, and no decision is made by machine.',
    whyComplaint:
      'To register and deal with this complaint. The county’s desk for complaints reads it; it is not passed to the person complained of to answer. It is put to no other use, not passed abroad, and no decision is made by machine.',
    what: 'Which details',
    whatText:
      'Your name, your e-mail or phone number, what you write, and your organisation, country and other optional fields if you care to give them. Please do not enter identity or bank account numbers. Against misuse, your network address is kept for one day only, as a digest under a key that changes daily.',
    long: 'How long',
    longText:
      '{{months}} months after the last reply, or after receipt where there was none, then deleted. Who looked at it and when is on record for three years.',
    rights: 'Your rights',
    rightsText:
      'You may at any time see, copy, correct or delete them, or withdraw your consent; what was done before stays lawful. Optional fields left empty change nothing in the reply. Ask the desk, quoting the number; you may also complain to the cyberspace administration.',
    more: 'Full privacy notice',
    version: 'This note is of {{day}}',
  },
  mail: enquiryMail,
  page: {
    home: 'Home',
    form: 'Go to the enquiry form',
    contact: 'Desks and how to reach them',
    problemsTitle: 'Nothing has been sent yet',
    againTitle: 'Please press send once more',
    refusedTitle: 'That did not work',
  },
  refusals: {
    origin:
      'This request came from another website and was not taken. Please use the form on this site.',
    method: 'This address only takes forms that are sent. Please start from the enquiry page.',
    methodGet: 'This address can only be read.',
    type: 'Send JSON or a web form (application/json, application/x-www-form-urlencoded, multipart/form-data).',
    large:
      'More than 64 KB was sent, and it was not taken. Please shorten it; send files by e-mail once you have a reply.',
    unreadable: 'What was sent could not be read. Send JSON as one object, and text in UTF-8.',
    slow: 'What was sent arrived too slowly and is not complete. Please send it again.',
    key: 'Write Idempotency-Key as 1 to 200 letters, figures or the signs - _ . :',
    keyUsed:
      'This form was already sent once with other words, and those were entered. To send another enquiry, press send again.',
    again:
      'One more step: your browser ran no script, so please check what you wrote below and press “{{send}}” once more in a few seconds. Nothing has to be typed again.',
    limit:
      'Too many enquiries came from this network. Try again in {{minutes}} minutes, or phone the desk.',
    limitAll:
      'Too many people are writing just now. Try again in {{minutes}} minutes, or phone the desk.',
    store:
      'Nothing can be entered just now, and this was not taken. Send it again in a few minutes, or phone the desk.',
    fields: 'Some answers need another look.',
    notFound: 'No such enquiry was found. Check the number and the e-mail or phone number.',
  },
} as const;
