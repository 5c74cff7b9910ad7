import { mayTakeOver } from '#src/domain/enquiry/desks.ts';
import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import { typedFor, type MemberVisit } from '../http/visit.ts';
import { renderChoice, renderField } from './controls.ts';
import type { Answered } from './reply-form.ts';

const WHY_NONE = {
  complaint: '投诉只由受理投诉的窗口办理，不能转给别的窗口。',
  person: '咨询人没有同意转给其他单位，只能由招商部门的窗口办理。',
} as const;

/** The form that hands an enquiry to another desk, with the reason that it is told. */
export function renderHandOver(
  { deps, fields }: MemberVisit,
  { enquiry, merged }: Answered,
  kept: Part,
): Html {
  const directory = deps.desks;
  const passOn = [enquiry, ...merged].every(({ pass_on }) => pass_on !== null);
  const isComplaint = enquiry.kind === 'complaint';
  const desks = Object.entries(directory.desks)
    .filter(([slug]) => slug !== enquiry.desk)
    .filter(([slug]) => mayTakeOver(directory, slug, { kind: enquiry.kind, passOn }))
    .map(([slug, { name }]) => [slug, name] as const);
  const desk = {
    name: 'desk',
    within: 'assign',
    label: '转给',
    value: typedFor(fields, ['assign'], 'desk'),
  };
  const reason = {
    name: 'text',
    within: 'assign',
    label: '转办原因',
    help: '写给接手的窗口看，如 问的是林地，归林业窗口',
    value: typedFor(fields, ['assign']),
  };
  return html`<form class="stack" method="post">
    <h3>转办</h3>
    ${
      desks.length > 0 && [
        kept,
        renderChoice(desk, [['', '请选窗口'], ...desks]),
        renderField(reason),
        html`<button type="submit" name="act" value="assign">转办</button>`,
      ]
    }
    ${(isComplaint || !passOn) && html`<p class="help">${WHY_NONE[isComplaint ? 'complaint' : 'person']}</p>`}
  </form>`;
}

/** A desk by its name; by its slug once it has left the county's list. */
export const nameDesk = ({ deps }: MemberVisit, slug: string): string =>
  deps.desks.desks[slug]?.name ?? slug;

/** Takes back what was handed over some minutes ago. */
export const renderTakeBack = (number: string, deskName: string): Html =>
  html`<form class="message" action="${staffPaths.enquiry(number)}" method="post">
    <p>${number} 刚转给${deskName}。转错了的，十分钟内、对方办理以前可以收回。</p>
    <button type="submit" name="act" value="take-back">收回 ${number}</button>
  </form>`;
