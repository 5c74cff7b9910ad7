import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import { startOf } from '../enquiry-words.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';
import { renderField, renderPick } from './controls.ts';

/** The form that merges an enquiry into another of the same enquirer. */
export function renderMerge(targets: readonly HandledEnquiry[], kept: Part): Html {
  const picks = targets.map((other) =>
    renderPick({
      name: 'into',
      value: other.number,
      label: html`<b>${other.number}</b>
        <small>${getShanghaiTime(other.received_at).date} 收到</small><br />${startOf(other)}`,
    }),
  );
  return html`<form class="stack" method="post">
    <h3>合并重复</h3>
    ${kept}
    ${
      targets.length > 0 &&
      html`<fieldset class="ticks">
        <legend>同一咨询人待办的另一条</legend>
        ${picks}
      </fieldset>`
    }
    ${renderField({
      name: 'number',
      within: 'merge',
      label: targets.length > 0 ? '或填编号' : '合并到哪一条，填编号',
      help: '合并后只在那一条里答复，本条办结',
    })}
    <button type="submit" name="act" value="merge">合并</button>
  </form>`;
}

/** Where a merged enquiry is handled, and the way back. */
export const renderMerged = (number: string, kept: Part, mayUndo: boolean): Html =>
  html`<form class="stack merged" method="post">
    <p>本条已合并到 <a href="${staffPaths.enquiry(number)}">${number}</a>，请在那一条里办理。</p>
    ${
      mayUndo && [
        kept,
        html`<p class="help">那一条还没有答复时，可以取消合并。</p>
          <button type="submit" name="act" value="unmerge">取消合并</button>`,
      ]
    }
  </form>`;
