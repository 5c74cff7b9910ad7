/** What is wrong with a field, and the remedy. */
export const enquiryProblems = {
  kind: { unknown: 'Choose from the list what the enquiry is about' },
  projects: {
    form: 'Write a project as in its address, like tea-oil-press',
    many: 'One enquiry can ask about {{maxProjects}} projects at most: remove some',
  },
  park: { form: 'Write a park as in its address, like county-zone' },
  message: {
    missing: 'Enter what you would like to know, such as land, labour or form of partnership',
    untold: 'Write what happened, such as the day, the office and what was said or done',
    long: 'Shorten what you wrote to {{max}} characters or fewer',
  },
  name: {
    missing: 'Enter your name, like Ms Smith',
    long: 'Shorten your name to {{max}} characters or fewer',
  },
  email: {
    missing: 'Enter an e-mail or a phone number, either will do, like smith@example.com',
    form: 'Enter an e-mail like smith@example.com',
    long: 'Enter an e-mail of {{max}} characters or fewer',
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
    missing: 'Enter the firm you introduce, such as its name and business',
    form: 'Enter the firm in words, such as its name and business',
    long: 'Shorten what you write of the firm to {{max}} characters; the rest can go into the message',
  },
  complained: {
    form: 'Enter what you complain of in words, such as the name of the fee',
    long: 'Shorten what you complain of to {{max}} characters; the rest can go into the message',
  },
  happenedOn: {
    form: 'Write the day it happened like 2026-11-20, or leave it empty',
    future: 'The day it happened is still to come: choose today or earlier, or leave it empty',
  },
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
    missing: 'Enter the e-mail or phone number you gave with it, like smith@example.com',
  },
} as const;
