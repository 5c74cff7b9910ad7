import { mayKnowEnquirer } from '#src/domain/enquiry/desks.ts';
import { STATE_MOVES } from '#src/domain/staff/acts.ts';
import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import type { MemberVisit } from '../http/visit.ts';
import { renderChoice, renderField } from './controls.ts';
import { STATE_NAMES } from './inbox-page.ts';
import type { Answered } from './reply-form.ts';

/** The forms beside the reply: note, hand over, change the state, and one more that the page may have. */
export function renderOtherActs(
  visit: MemberVisit,
  { enquiry, merged }: Answered,
  kept: Part,
  more: Part,
): Html {
  const directory = visit.deps.desks;
  const passOn = [enquiry, ...merged].every(({ pass_on }) => pass_on !== null);
  const desks = Object.entries(directory.desks)
    .filter(([slug]) => slug !== enquiry.desk && mayKnowEnquirer(directory, slug, passOn))
    .map(([slug, { name }]) => [slug, name] as const);
  const states = STATE_MOVES[enquiry.state].map((state) => [state, STATE_NAMES[state]] as const);
  return html`<div class="acts">
    <form class="stack" method="post">
      <h3>备注</h3>
      ${kept} ${renderField({ name: 'text', within: 'note', label: '只给同事看', rows: 3 })}
      <button type="submit" name="act" value="note">记下</button>
    </form>
    <form class="stack" method="post">
      <h3>转办</h3>
      ${
        desks.length > 0 && [
          kept,
          renderChoice({ name: 'desk', within: 'assign', label: '转给' }, desks),
          html`<button type="submit" name="act" value="assign">转办</button>`,
        ]
      }
      ${!passOn && html`<p class="help">咨询人没有同意转给其他单位，只能由招商部门的窗口办理。</p>`}
    </form>
    <form class="stack" method="post">
      <h3>改状态</h3>
      ${kept} ${renderChoice({ name: 'state', within: 'state', label: '改为' }, states)}
      ${renderField({ name: 'text', within: 'state', label: '原因', help: '未答复就办结的要写' })}
      <button type="submit" name="act" value="state">改状态</button>
    </form>
    ${more}
  </div>`;
}
