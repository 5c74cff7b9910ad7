export const enquiry = {
  form: {
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
    searched: 'I searched the project library for “{{query}}” and found nothing suitable.',
    name: { label: 'Your name', help: 'What we should call you' },
    email: {
      label: 'Email',
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
    next: 'You get a number at once. Working days until the first reply: {{days}}; what arrives after office hours or on a day off counts from the next working day.',
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
      'You are offline, and the enquiry has not been sent. It is kept on this device and goes off by itself once you are connected; if you close the page, when you open it again within a day.',
    retrying:
      'No receipt came back; it is being tried again. The enquiry is kept on this device and will not be entered twice.',
    changed: 'You have changed something: press “Send enquiry” once more.',
    lost: 'No receipt came back, so the enquiry may not have arrived. It is kept on this device: press “Send enquiry” again; it will not be entered twice.',
    failed: 'The enquiry was not sent: {{reason}} It is kept on this device.',
    requiredNote: 'Everything not marked “optional” is needed; of email and phone, one will do.',
  },
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
  problems: {
    kind: { unknown: 'Choose from the list what the enquiry is about' },
    projects: {
      form: 'Write a project as in its address, like tea-oil-press',
      many: 'One enquiry can ask about {{maxProjects}} projects at most: remove some',
    },
    park: { form: 'Write a park as in its address, like county-zone' },
    message: {
      missing: 'Enter what you would like to know, such as land, labour or form of partnership',
      long: 'Shorten “What would you like to know?” to {{max}} characters or fewer',
    },
    name: {
      missing: 'Enter your name, like Ms Smith',
      long: 'Shorten your name to {{max}} characters or fewer',
    },
    email: {
      missing: 'Enter an email or a phone number, either will do, like smith@example.com',
      form: 'Enter an email like smith@example.com',
      long: 'Enter an email of {{max}} characters or fewer',
    },
    phone: {
      missing: 'Enter a phone number, like +86 739 360 0000',
      form: 'Enter a phone number in figures, like +86 739 360 0000',
      long: 'Enter one phone number, of {{max}} characters or fewer',
    },
    organisation: {
      missing: 'Enter the organisation in words, or leave it empty',
      long: 'Shorten the organisation to {{max}} characters or fewer',
    },
    country: {
      missing: 'Enter the country in words, or leave it empty',
      long: 'Shorten the country to {{max}} characters or fewer',
    },
    amount: {
      form: 'Enter the intended investment in words, like CNY 50 million',
      long: 'Shorten the intended investment to {{max}} characters; the rest can go into the message',
    },
    need: {
      form: 'Enter what the site must have in words, like 3,000 m² of workshop',
      long: 'Shorten what the site must have to {{max}} characters; the rest can go into the message',
    },
    visitFrom: {
      form: 'Write the first day of the visit like 2026-12-08, or leave it empty',
      past: 'The first day of the visit is over: choose today or later',
    },
    visitTo: {
      form: 'Write the last day of the visit like 2026-12-09, or leave it empty',
      order: 'The visit ends before it begins: change one of the two days',
    },
    visitors: { form: 'Write how many of you come as a number from 1 to {{max}}, like 4' },
    relation: { form: 'Choose from the list how you know the investor, or leave it open' },
    introduced: {
      form: 'Enter the firm in words, such as its name and business',
      long: 'Shorten what you write of the firm to {{max}} characters; the rest can go into the message',
    },
    complained: {
      form: 'Enter what you complain of in words, such as the name of the fee',
      long: 'Shorten what you complain of to {{max}} characters; the rest can go into the message',
    },
    happenedOn: { form: 'Write the day it happened like 2026-11-20, or leave it empty' },
    consent: {
      missing: 'Tick the box to agree: without your contact details we cannot answer',
    },
    passOn: { form: 'Write passOn as true or false, or leave it out' },
    locale: { unknown: 'Write the language as zh, zh-hant or en' },
    website: { filled: 'Leave the field “Website” empty; it only serves to spot robots' },
    proof: {
      missing:
        'The answer to a puzzle against misuse is missing. A program first reads /api/enquiries/challenge and sends what it works out as the field proof or the header Enquiry-Proof',
      wrong:
        'The answer to the puzzle against misuse does not fit: read /api/enquiries/challenge again and work it out once more',
      old: 'The answer to the puzzle against misuse is too old: read /api/enquiries/challenge again and work it out once more',
      fast: 'That was very quick: please send it again in a few seconds',
      used: 'This answer to the puzzle against misuse was used before: each enquiry needs one of its own',
    },
    number: { form: 'Enter the number on your receipt, like {{prefix}}-2026-1123-K7Q' },
    contact: {
      missing: 'Enter the email or phone number you gave with it, like smith@example.com',
    },
  },
  receipt: {
    title: 'Enquiry received',
    number: 'Number',
    replyBy: 'Reply by',
    nextTitle: 'What happens next',
    nextRead:
      'Our staff read your enquiry, pass it to the office in charge, and send a first reply by the date above.',
    nextKeep:
      'Keep the number. With it and the email or phone number you gave, you can look up where your enquiry stands.',
    nextLate: 'If no reply comes by then, ask the desk or complain, quoting the number.',
    copy: 'Copy number',
    copied: 'Number copied',
    status: 'Look up an enquiry',
    back: 'Back to the page you came from',
    another: 'Send another enquiry',
  },
  status: {
    title: 'Look up an enquiry',
    lead: 'Enter the number on your receipt and the email or phone number you gave with the enquiry.',
    number: { label: 'Number', help: 'Like {{prefix}}-2026-1123-K7Q' },
    email: { label: 'Email or phone', help: 'The one you gave with the enquiry' },
    send: 'Look up',
    state: 'Where it stands',
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
      'Nothing was found. Check the number and the email or phone number you gave; if it still cannot be found, contact the desk.',
  },
  notice: {
    title: 'How your personal details are used',
    holder: 'The investment promotion authority of {{county}}, which runs this site',
    who: 'Who holds them',
    contact: 'Contact a desk',
    why: 'Why and how',
    whyText:
      'To enter and answer this enquiry. The county’s investment office reads it; a project’s unit outside that office is given it only if you tick the second box. It is put to no other use, not passed abroad, and no decision is made by machine.',
    what: 'Which details',
    whatText:
      'Your name, your email or phone number, what you write, and your organisation, country and other optional fields if you care to give them. Please do not enter identity or bank account numbers. Against misuse, your network address is kept for one day only, as a digest under a key that changes daily.',
    long: 'How long',
    longText:
      '{{months}} months after the last reply, or after receipt where there was none, then deleted. Who looked at it and when is on record for three years.',
    rights: 'Your rights',
    rightsText:
      'You may at any time see, copy, correct or delete them, or withdraw your consent; what was done before stays lawful. Optional fields left empty change nothing in the reply. Ask the desk, quoting the number; you may also complain to the cyberspace administration.',
    more: 'Full privacy notice',
    version: 'This note is of {{day}}',
  },
  mail: {
    receiptSubject: '[{{site}}] Enquiry received, number {{number}}',
    receiptGreeting: 'Thank you. Your enquiry to {{site}} has been registered.',
    receiptNext:
      'You will have a first reply by the date above. Please keep the number: with it and this e-mail address you can ask how the enquiry stands.',
    notYou:
      'If you did not send this enquiry, please ignore this message, or quote the number to have it deleted.',
    project: 'Project',
    park: 'Park',
    language: 'Language',
    reading: { zh: 'Simplified Chinese', 'zh-hant': 'Traditional Chinese', en: 'English' },
    deskSubject: 'New enquiry {{number}} ({{kind}}), first reply by {{day}}',
    deskGreeting: '{{desk}}: a new enquiry has come in; please reply on time.',
    deskNext:
      'A reply to this message goes to the enquirer, where an address was given. The content is personal information, for answering only: please do not pass it on. {{siteName}}',
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
    replyMore: 'To see where it stands: {{address}} (number {{number}} and this email)',
    unitGreeting: '{{desk}}: an enquiry about a project of yours has come in.',
    unitNext:
      'The enquirer has not agreed to have personal details passed on to you; the county’s Investment Service Desk holds them. Please have the facts of the project ready: that desk will contact you for the reply.',
    reminder: {
      subject: '[{{site}}] Enquiries to see to today: {{counts}}',
      greeting: '{{desk}}: please see to the following enquiries.',
      overdue: 'Overdue: {{count}}',
      today: 'Due today: {{count}}',
      followUp: 'To be followed up: {{count}}',
      next: 'Sign in to the enquiry desk of {{site}} and find them by their numbers. This message comes once a working day, and not where there is nothing to do.',
    },
    groupText: 'New enquiry {{number}} ({{kind}}) for {{desk}}, first reply by {{day}}.',
  },
  page: {
    home: 'Home',
    form: 'Go to the enquiry form',
    contact: 'Desks and how to reach them',
    problemsTitle: 'The enquiry has not been sent yet',
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
      'More than 64 KB was sent, and it was not taken. Please shorten it; send files by email once you have a reply.',
    unreadable: 'What was sent could not be read. Send JSON as one object, and text in UTF-8.',
    slow: 'What was sent arrived too slowly and is not complete. Please send it again.',
    key: 'Write Idempotency-Key as 1 to 200 letters, figures or the signs - _ . :',
    keyUsed:
      'This form was already sent once with other words, and those were entered. To send another enquiry, press send again.',
    again:
      'One more step: your browser ran no script, so please check what you wrote below and press “Send enquiry” once more in a few seconds. Nothing has to be typed again.',
    limit:
      'Too many enquiries came from this network. Try again in {{minutes}} minutes, or phone the desk.',
    limitAll:
      'Too many people are writing just now. Try again in {{minutes}} minutes, or phone the desk.',
    store:
      'Enquiries cannot be entered just now, and this one was not taken. Send it again in a few minutes, or phone the desk.',
    fields: 'Some answers need another look.',
    notFound: 'No such enquiry was found. Check the number and the email or phone number.',
  },
} as const;
