/** The letters that the function sends. */
export const enquiryMail = {
  receiptSubject: '[{{site}}] Enquiry received, number {{number}}',
  receiptGreeting: 'Thank you. Your enquiry to {{site}} has been registered.',
  referral: {
    receiptSubject: '[{{site}}] Introduction received, number {{number}}',
    receiptGreeting: 'Thank you. The firm you introduced to {{site}} has been registered.',
  },
  complaint: {
    receiptSubject: '[{{site}}] Complaint received, number {{number}}',
    receiptGreeting: 'Your complaint to {{site}} has been registered.',
  },
  receiptNext:
    'You will have a first reply by the date above. Please keep the number: with it and this e-mail address you can ask how it stands.',
  notYou:
    'If it was not you who sent this, please ignore this message, or quote the number to have it deleted.',
  project: 'Project',
  park: 'Park',
  language: 'Language',
  reading: { zh: 'Simplified Chinese', 'zh-hant': 'Traditional Chinese', en: 'English' },
  deskSubject: 'New enquiry {{number}} ({{kind}}), first reply by {{day}}',
  deskGreeting: '{{desk}}: a new enquiry has come in; please reply on time.',
  deskOpen: 'Open in the inbox',
  deskNext:
    'Please open the address above, sign in and answer in the inbox: the answer is sent to the enquirer and its day recorded. If you telephone, or reply to this message (which goes to the enquirer alone), please record the answer in the inbox; else it counts as not given. The content is personal information, for answering only: please do not pass it on. {{siteName}}',
  replySubject: 'Answer to your enquiry {{number}}',
  partialSubject: 'First reply to your enquiry {{number}}',
  interimSubject: 'Progress on your enquiry {{number}}',
  replyTemplate: 'Dear {{name}},\n\nHere is our answer to your enquiry {{number}}:\n\n',
  partialTemplate:
    'Dear {{name}},\n\nHere is a first reply to your enquiry {{number}}; you will have the rest by {{day}}:\n\n',
  interimTemplate:
    'Dear {{name}},\n\nYour enquiry {{number}} takes us longer than usual. This is where it stands; you will have our answer by {{day}}:\n\n',
  replySheet: 'Project sheet (PDF): {{title}} {{address}}',
  replySign: 'The enquiry desk, {{site}}',
  replyMore: 'To see where it stands: {{address}} (number {{number}} and this e-mail)',
  unitGreeting: '{{desk}}: an enquiry about a project of yours has come in.',
  unitNext:
    'The enquirer has not agreed to have personal details passed on to you; the county’s Investment Service Desk holds them. Please have the facts of the project ready: that desk will contact you for the reply.',
  complaintsNext:
    'The complaint and whom it is from are shown in the inbox alone, to those who take complaints, and not in this mail. Please sign in to see to it.',
  handOver: {
    subject: 'Enquiry {{number}} ({{kind}}) handed to you, reply by {{day}}',
    greeting: '{{desk}}: {{from}} has handed you an enquiry; please reply on time.',
    reason: 'Reason for handing it over',
    next: 'Please sign in to read it whole and answer it in the inbox. If it is not yours, please hand it on or back the same day and say why.',
  },
  reminder: {
    subject: '[{{site}}] Enquiries to see to today: {{counts}}',
    greeting: '{{desk}}: please see to the following enquiries.',
    overdue: 'Overdue: {{count}}',
    today: 'Due today: {{count}}',
    followUp: 'To be followed up: {{count}}',
    next: 'Sign in to the enquiry desk of {{site}} and find them by their numbers. This message comes once a working day, and not where there is nothing to do.',
  },
  groupText: 'New enquiry {{number}} ({{kind}}) for {{desk}}, first reply by {{day}}.',
} as const;
