export const charter = {
  title: 'Service charter',
  lead: 'How soon you are answered, what to do when you are not, and how well last month went.',
  promiseTitle: 'How soon you are answered',
  steps: { first: 'First reply', full: 'Full reply', complex: 'Complex matters' },
  withinDays_one: 'within {{count}} working day',
  withinDays_other: 'within {{count}} working days',
  stepTexts: {
    first: 'You are told who handles it; what can be answered at once is answered at once.',
    full: 'Everything you asked is answered.',
    complex:
      'Where several offices must agree or somebody must visit the site, you first hear how it stands, within the time for a first reply, with the reason and the new date.',
  },
  daysNote:
    'Working days are those of the calendar of the State Council, with its holidays and make-up days. The day of receipt does not count; what comes at {{hour}}:00 Beijing time or later, or on a day off, counts as received on the next working day. Every enquiry has a number, and its receipt names the last day for the first reply.',
  missedTitle: 'When the promise is not kept',
  missedStatus: 'Look up your enquiry by its number: you see how far it is and when it is due.',
  missedOverdue:
    'Overdue enquiries stand on top of the staff’s inbox, and are counted in the figures below.',
  missedComplain:
    'You may also complain. A desk of its own takes complaints, never the office complained of; the number of your enquiry helps it to check.',
  complainAction: 'Make a complaint',
  figuresTitle: 'How last month went',
  figures: {
    plainNote:
      'The figures are reckoned from the records of enquiries and are not part of this page.',
    plainLink: 'Open the reply figures',
    none: 'No figures yet. Once enquiries have been taken for a full calendar month, the reply figures of the month before stand here.',
    failed: 'The figures cannot be fetched just now. Please open this page again a little later.',
    asOf: 'Enquiries received in {{month}}, by the records of {{day}}.',
    rate: 'replied to in time',
    rateHead: 'Rate in time',
    rateFew: 'fewer than {{least}} due, so no rate is given',
    outcomes: {
      inTime: 'Replied in time',
      late: 'Replied late',
      overdue: 'Overdue, no reply',
      waiting: 'Not yet due',
      closed: 'Closed without reply',
    },
    tableTitle: 'The last twelve months',
    month: 'Month',
    received: 'Received',
    due: 'Due',
    median: 'Hours to first reply',
    notTold: 'not given',
  },
  reckoningTitle: 'How the figures are reckoned',
  reckoning: {
    month:
      'By the month of receipt, Beijing time; complaints are counted too. A month’s figures follow its enquiries as they are handled, and those whose personal details have been deleted as the rules ask are no longer counted.',
    inTime:
      'In time is what had its first reply, an answer or word of progress, on or before the day promised; where word of progress named a later day, the answer must have come by then too. A reply on the day itself is in time.',
    due: 'The rate is those replied to in time out of those due. Due is what has been replied to or is past its day. What is not yet due is left out, and so is what was closed without a reply (sent twice, advertising); both are listed apart.',
    few: 'With fewer than {{leastRate}} due no rate is given, and with fewer than {{leastMedian}} replies no hours: so few prove nothing, and might show whose enquiry it was.',
    median:
      'Half of those replied to waited no longer for their first reply. Hours are by the clock, nights and days off included.',
  },
} as const;
