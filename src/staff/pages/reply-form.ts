import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { toLocale } from '#src/i18n/locales.ts';
import { getLaterDays, writeTemplate } from '../actions/reply-letter.ts';
import { listAsked, listSheets, listTicked } from '../actions/sheets.ts';
import { MAX_TYPED, textOf, typedFor, type MemberVisit } from '../http/visit.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';
import { renderChoice, renderField, renderTick } from './controls.ts';

/** What is answered: an enquiry, and those merged into it. */
export interface Answered {
  readonly enquiry: HandledEnquiry;
  readonly merged: readonly HandledEnquiry[];
}

/**
 * Which project sheets go with a mail: with the first answer all of those asked about, unless
 * somebody unticks them; with a later one those that are ticked.
 */
function renderSheets(visit: MemberVisit, { enquiry, merged }: Answered): Html | false {
  const { deps, fields } = visit;
  const asked = listAsked(enquiry, ...merged);
  const usual = enquiry.answered_at === null ? asked : [];
  const sheets = listSheets(asked, toLocale(enquiry.locale), deps.desks);
  const ticked = new Set(textOf(fields, 'act') === 'reply' ? listTicked(asked, fields) : usual);
  return (
    sheets.length > 0 &&
    html`<fieldset class="ticks">
      <legend>发邮件时附上项目单页（PDF）</legend>
      ${sheets.map(({ slug, title }) => renderTick({ name: 'projects', value: slug, label: title, ticked: ticked.has(slug) }))}
    </fieldset>`
  );
}

/** The form to answer with. */
export function renderReply(visit: MemberVisit, answered: Answered, kept: Part): Html {
  const { enquiry } = answered;
  const { deps, fields } = visit;
  const canMail = enquiry.email !== null && deps.outgoing.mail;
  const why =
    enquiry.email === null
      ? '咨询人没有留邮箱，请打电话答复。'
      : '没有设置邮件服务器，发不了邮件。';
  const days = getLaterDays(enquiry, deps);
  const typed = typedFor(fields, ['reply']);
  const ways = [
    ...(canMail ? [['mail', `发邮件到 ${enquiry.email}`] as const] : []),
    ['other', '已用电话等方式答复，在此记下'] as const,
  ];
  return html`<form class="stack reply" method="post" enctype="multipart/form-data">
    <h2>答复</h2>
    ${kept} ${!canMail && html`<p class="help">${why}</p>`}
    ${renderChoice({ name: 'way', label: '方式', value: textOf(fields, 'way') }, ways)}
    ${renderChoice({ name: 'kind', label: '这是', value: textOf(fields, 'kind') }, [
      ['answer', '完整答复'],
      ['partial', `首次答复，其余在 ${days.partial} 前答复`],
      ['interim', `办理进展：情况复杂，延期到 ${days.interim} 前答复`],
    ])}
    ${renderField({
      name: 'text',
      label: '内容',
      help: '用咨询人的语言写；落款和查询进度的网址自动加上',
      rows: 9,
      maxlength: MAX_TYPED,
      value: typed === '' ? writeTemplate(enquiry, 'answer', days) : typed,
    })}
    ${canMail && renderSheets(visit, answered)}
    <button class="main" type="submit" name="act" value="reply">答复</button>
  </form>`;
}
