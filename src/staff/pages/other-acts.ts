import { STATE_MOVES } from '#src/domain/staff/acts.ts';
import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { STATE_NAMES } from '../enquiry-words.ts';
import { typedFor, type MemberVisit } from '../http/visit.ts';
import { renderChoice, renderField } from './controls.ts';
import { renderHandOver } from './hand-over-forms.ts';
import type { Answered } from './reply-form.ts';

/** The forms beside the reply: note, hand over, change the state, and one more that the page may have. */
export function renderOtherActs(
  visit: MemberVisit,
  answered: Answered,
  kept: Part,
  more: Part,
): Html {
  const { enquiry } = answered;
  const { fields } = visit;
  const states = STATE_MOVES[enquiry.state].map((state) => [state, STATE_NAMES[state]] as const);
  return html`<div class="acts">
    <form class="stack" method="post">
      <h3>备注</h3>
      ${kept}
      ${renderField({ name: 'text', within: 'note', label: '只给同事看', rows: 3, value: typedFor(fields, ['note']) })}
      <button type="submit" name="act" value="note">记下</button>
    </form>
    ${renderHandOver(visit, answered, kept)}
    <form class="stack" method="post">
      <h3>改状态</h3>
      ${kept}
      ${renderChoice({ name: 'state', within: 'state', label: '改为', value: typedFor(fields, ['state'], 'state') }, states)}
      ${renderField({ name: 'text', within: 'state', label: '原因', help: '未答复就办结的要写', value: typedFor(fields, ['state']) })}
      <button type="submit" name="act" value="state">改状态</button>
    </form>
    ${more}
  </div>`;
}
