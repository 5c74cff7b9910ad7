import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { renderField } from './controls.ts';

/** The form that tells what came of a follow-up, or that there is to be none. */
export const renderFollowUpForm = (day: string, kept: Part, typed: string): Html =>
  html`<form class="stack" method="post">
    <h3>回访</h3>
    ${kept}
    ${renderField({
      name: 'text',
      within: 'follow-up',
      label: '回访结果',
      help: `${day} 到期；不再回访的，可写原因`,
      rows: 3,
      value: typed,
    })}
    <button type="submit" name="act" value="follow-up">回访已做</button>
    <button type="submit" name="act" value="no-follow-up">不再回访</button>
  </form>`;
