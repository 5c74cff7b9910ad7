import { expect, test } from 'vitest';
import {
  DETAIL_NAMES,
  groupDetails,
  listDetails,
  parseDetails,
  pickDetails,
} from '#src/domain/enquiry/details.ts';
import { parseEnquiry } from '#src/domain/enquiry/enquiry.ts';
import { ENQUIRY_KINDS } from '#src/domain/enquiry/kinds.ts';

const GOOD = { name: '张三', email: 'a@b.example', message: '问', consent: true };

function problemsOf(fields: Record<string, unknown>) {
  const parsed = parseEnquiry({ ...GOOD, ...fields });
  return parsed.ok ? {} : parsed.problems;
}

function detailsOf(fields: Record<string, unknown>) {
  const parsed = parseEnquiry({ ...GOOD, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return pickDetails(parsed.enquiry);
}

test('every kind is taken with the three fields alone; an introduction names the firm for one', () => {
  for (const kind of ENQUIRY_KINDS) {
    expect(problemsOf({ kind, message: ' ' }), kind).toEqual(
      {
        referral: { introduced: 'introduced.missing' },
        complaint: { message: 'message.untold' },
      }[kind as string] ?? { message: 'message.missing' },
    );
    if (kind !== 'referral') expect(problemsOf({ kind }), kind).toEqual({});
  }
  expect(problemsOf({ kind: 'referral', message: '', introduced: '某公司' })).toEqual({});
});

test('nobody’s complaint is passed on, whatever was ticked', () => {
  for (const kind of ENQUIRY_KINDS) {
    const parsed = parseEnquiry({ ...GOOD, kind, introduced: '某公司', passOn: true });
    expect(parsed.ok && parsed.enquiry.passOn, kind).toBe(kind === 'complaint' ? undefined : true);
  }
});

test('what belongs to another kind is left out, and never wrong', () => {
  const typed = { visitFrom: 'soon', introduced: '某公司', amount: '5000 万元' };
  expect(detailsOf({ kind: 'project', ...typed })).toEqual({ amount: '5000 万元' });
  expect(detailsOf({ kind: 'general', ...typed })).toEqual({});
  expect(problemsOf({ kind: 'visit', ...typed })).toEqual({ visitFrom: 'visitFrom.form' });
});

test('a visit has days that exist, in their order, and a number of people', () => {
  const visit = { kind: 'visit', visitFrom: '2026-12-08', visitTo: '２０２６-12-09', visitors: 4 };
  expect(detailsOf(visit)).toEqual({
    visitFrom: '2026-12-08',
    visitTo: '2026-12-09',
    visitors: '4',
  });
  expect(detailsOf({ ...visit, visitTo: '2026-12-08' })).toMatchObject({ visitTo: '2026-12-08' });
  expect(problemsOf({ ...visit, visitFrom: '2026-02-30' })).toEqual({
    visitFrom: 'visitFrom.form',
  });
  for (const visitors of ['1', '25', '200']) {
    expect(detailsOf({ ...visit, visitors }), visitors).toMatchObject({ visitors });
  }
  for (const visitors of ['0', '201', '-3', '1.5', 'four']) {
    expect(problemsOf({ ...visit, visitors }), visitors).toEqual({ visitors: 'visitors.form' });
  }
});

test('days in the wrong order are told together with whatever else is wrong', () => {
  const fields = { kind: 'visit', visitFrom: '2026-12-09', visitTo: '2026-12-08', name: '' };
  expect(problemsOf(fields)).toEqual({ name: 'name.missing', visitTo: 'visitTo.order' });
});

test('a choice is one of those offered; nothing chosen is nothing said', () => {
  expect(detailsOf({ kind: 'referral', relation: 'agent', introduced: ' 某 公司 ' })).toEqual({
    relation: 'agent',
    introduced: '某 公司',
  });
  const introduced = '某公司';
  expect(detailsOf({ kind: 'referral', relation: '', introduced })).toEqual({ introduced });
  expect(problemsOf({ kind: 'referral', relation: 'boss', introduced })).toEqual({
    relation: 'relation.form',
  });
});

test('the form asks every field once, those of the same kinds together', () => {
  const groups = groupDetails();
  expect(groups.flatMap(({ names }) => names).toSorted()).toEqual([...DETAIL_NAMES].toSorted());
  expect(groups.map(({ kinds }) => kinds.join(' '))).toContain('project park');
  expect(groupDetails(['project'])).toEqual([{ kinds: ['project'], names: ['amount'] }]);
  expect(listDetails('general')).toEqual([]);
});

test('what is kept comes back as it was; what is unknown does not', () => {
  expect(parseDetails('{"amount":"1 亿元","x":"y","visitors":4}')).toEqual({ amount: '1 亿元' });
});
