import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { hideContact } from '#src/domain/staff/hide-contact.ts';
import { canReadContact, type StaffMember } from '#src/domain/staff/roles.ts';
import { namePark, type DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { findOwn } from '#src/domain/find-own.ts';
import { listDetailLines } from '#src/enquiry/detail-lines.ts';
import { nameCountry } from '#src/i18n/country-names.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { nameKind, READINGS, STATE_NAMES } from '../enquiry-words.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';

/** A column of the list as a file: every cell is text. */
export interface EnquiryColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly value: (enquiry: HandledEnquiry) => string;
}

const printDetails = (details: string): string =>
  listDetailLines(details, getWords('zh'))
    .map(([label, value]) => `${label}：${value}`)
    .join('；');

/** The columns that a member may have: without whom enquiries are from, for those who only read. */
export function listColumns(
  member: StaffMember,
  directory: DeskDirectory,
): readonly EnquiryColumn[] {
  const contact: EnquiryColumn[] = [
    { heading: '姓名', width: 12, value: ({ name }) => name },
    { heading: '单位', width: 20, value: ({ organisation }) => organisation ?? '' },
    { heading: '邮箱', width: 24, value: ({ email }) => email ?? '' },
    { heading: '电话', width: 16, value: ({ phone }) => phone ?? '' },
    {
      heading: '国家或地区',
      width: 12,
      value: ({ country }) => (country === null ? '' : nameCountry(country, 'zh')),
    },
  ];
  const moment = (epochMs: number | null) =>
    epochMs === null ? '' : formatShanghaiMoment(epochMs);
  const projects = ({ projects: slugs }: HandledEnquiry) =>
    (JSON.parse(slugs) as string[])
      .map((slug) => findOwn(directory.projects, slug)?.[0] ?? slug)
      .join(' ');
  return [
    { heading: '编号', width: 18, value: ({ number }) => number },
    { heading: '状态', width: 10, value: ({ state }) => STATE_NAMES[state] },
    { heading: '最迟答复', width: 12, value: ({ reply_by }) => reply_by },
    { heading: '收到时间', width: 18, value: ({ received_at }) => moment(received_at) },
    { heading: '答复时间', width: 18, value: ({ answered_at }) => moment(answered_at) },
    { heading: '类别', width: 14, value: ({ kind }) => nameKind(kind) },
    { heading: '窗口', width: 14, value: ({ desk }) => directory.desks[desk]?.name ?? desk },
    {
      heading: '语言',
      width: 8,
      value: ({ locale }) => READINGS[locale as keyof typeof READINGS] ?? locale,
    },
    { heading: '回访日', width: 12, value: ({ follow_up_on }) => follow_up_on ?? '' },
    { heading: '合并到', width: 18, value: ({ merged_into }) => merged_into ?? '' },
    ...(canReadContact(member) ? contact : []),
    { heading: '项目', width: 16, value: projects },
    {
      heading: '园区',
      width: 16,
      value: ({ park }) => (park === null ? '' : namePark(directory, park)),
    },
    {
      heading: '其他填写',
      width: 30,
      value: (enquiry) => hideContact(printDetails(enquiry.details), enquiry, member),
    },
    {
      heading: '内容',
      width: 60,
      value: (enquiry) => hideContact(enquiry.message, enquiry, member),
    },
  ];
}
