/** What the enquiry form says. */
export const enquiryForm = {
  title: 'Enquire',
  projectTitle: 'Ask about this project',
  kindLabel: 'What is it about?',
  projectsLabel: 'Projects you are asking about',
  removeProject: 'Remove {{title}}',
  optional: 'optional',
  message: {
    label: 'What would you like to know?',
    help: 'Such as scale of investment, land, labour, form of partnership, or the date and size of a visit',
  },
  referral: {
    message: {
      label: 'What else you know',
      help: 'Such as what the firm has in mind, what it needs, and how you can help',
    },
    consent:
      'I have read the note above and agree to the use of these personal details to follow up this introduction',
    send: 'Send introduction',
  },
  complaint: {
    message: {
      label: 'What happened',
      help: 'The day, the office or desk, what was said or done, and what you want',
    },
    consent:
      'I have read the note above and agree to the use of these personal details to deal with this complaint',
    send: 'Send complaint',
  },
  about: 'I would like to know more about {{about}}.',
  searched: 'I searched the project library for “{{query}}” and found nothing suitable.',
  name: { label: 'Your name', help: 'What we should call you' },
  email: {
    label: 'E-mail',
    help: 'For a reply in writing; without it, leave a phone number',
  },
  phone: { label: 'Phone', help: 'Like +86 739 360 0000' },
  organisation: { label: 'Organisation', help: 'Company, chamber or agency' },
  country: { label: 'Country or region', help: 'Where you or your firm are, like Singapore' },
  choose: 'Choose',
  park: { label: 'Which park?', help: 'Leave it open if you have none in mind' },
  amount: { label: 'Intended investment', help: 'Like CNY 50 million or USD 8 million' },
  need: {
    label: 'What the site must have',
    help: 'Like 3,000 m² of workshop, 8 m clear height, 500 kVA of power',
  },
  visitFrom: { label: 'Visit begins on', help: 'The day you arrive' },
  visitTo: { label: 'Visit ends on', help: 'The day you leave; leave it empty for one day' },
  visitors: { label: 'How many of you', help: 'In figures, like 4' },
  relation: {
    label: 'How you know the investor',
    help: 'So that the right people take it up',
    options: {
      agent: 'As an agent',
      townsperson: 'As a native of the county',
      association: 'Through a chamber or association',
      other: 'Otherwise',
    },
  },
  introduced: {
    label: 'The firm you introduce',
    help: 'Its name, its business and what it has in mind. No person’s contact details unless that person has agreed',
  },
  complained: { label: 'What you complain of', help: 'The fee, the step or the desk' },
  happenedOn: { label: 'When it happened', help: 'The day, roughly' },
  consent:
    'I have read the note above and agree to the use of these personal details to answer this enquiry',
  passOn:
    'I also agree that my name, contact details and message are passed on to the project’s unit outside the county’s investment office, so that it can answer me directly (optional; you get a reply either way)',
  website: 'Website (leave empty)',
  next: 'You get a number at once, and a first reply within {{days}} working days. What arrives after office hours or on a day off counts from the next working day.',
  nextDay:
    'You get a number at once, and a first reply within one working day. What arrives after office hours or on a day off counts from the next working day.',
  send: 'Send enquiry',
  sending: 'Sending, one moment…',
  proofWorking:
    'A check against misuse is running on this device for a few seconds; you can go on writing.',
  proofReady: 'The check against misuse is done.',
  problemsTitle: 'Some answers need another look',
  draftRestored: 'What you had not yet sent from this device has been restored.',
  draftClear: 'Clear it',
  draftCleared: 'What was kept on this device has been cleared.',
  offline:
    'You are offline, and nothing has been sent yet. What you wrote is kept on this device and goes off by itself once you are connected; if you close the page, when you open it again within a day.',
  retrying:
    'No receipt came back; it is being tried again. What you wrote is kept on this device and will not be entered twice.',
  changed: 'You have changed something: press the button once more.',
  lost: 'No receipt came back, so it may not have arrived. What you wrote is kept on this device: press the button again; it will not be entered twice.',
  failed: 'Nothing was sent: {{reason}} What you wrote is kept on this device.',
  requiredNote: 'Everything not marked “optional” is needed; of e-mail and phone, one will do.',
} as const;
