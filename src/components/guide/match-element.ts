import type { Verdict } from '#src/domain/guide/match.ts';
import type { Profile } from '#src/domain/guide/profile.ts';
import { createSay } from '#src/islands/say.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { watchProfile } from './profile-form.ts';
import { showReasons } from './show-reasons.ts';

const VERDICTS = ['applies', 'depends', 'not'] as const satisfies readonly Verdict[];

/**
 * `<qiao-match>`: a form, and policies that it parts into those that apply, that depend and that do not.
 * Without script the form is hidden and the list stands as the server wrote it.
 */
class QiaoMatch extends HTMLElement {
  private stop = () => {};

  connectedCallback() {
    const form = this.querySelector('form');
    if (form) this.stop = watchProfile(form, (profile) => this.show(profile));
  }

  disconnectedCallback() {
    this.stop();
  }

  private show({ topic, ...profile }: Profile & { topic?: string }) {
    const say = createSay(JSON.parse(this.dataset['words'] ?? '{}') as Dictionary);
    const isChosen = Object.keys(profile).length > 0;
    const counts = { applies: 0, depends: 0, not: 0 };
    const items = [...this.querySelectorAll<HTMLElement>('[data-conditions]')].sort(
      (a, b) => Number(a.dataset['order']) - Number(b.dataset['order']),
    );
    for (const item of items) {
      const { verdict } = showReasons(item, profile, say);
      item.hidden = topic !== undefined && item.dataset['topic'] !== topic;
      if (!item.hidden) counts[verdict] += 1;
      this.group(isChosen ? verdict : 'all')
        .querySelector('ol')!
        .append(item);
    }
    for (const name of ['all', ...VERDICTS] as const) {
      const group = this.group(name);
      group.hidden = (name === 'all') === isChosen || (name !== 'all' && counts[name] === 0);
      const heading = group.querySelector<HTMLElement>('h2');
      if (name !== 'all' && heading)
        heading.textContent = say('policies.resultTitle', {
          verdict: say(`verdictNames.${name}`),
          count: counts[name],
        });
    }
    const said = this.querySelector('[role=status]');
    if (said) said.textContent = isChosen ? say('policies.said', counts) : '';
  }

  private group(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-group=${name}]`)!;
  }
}

customElements.define('qiao-match', QiaoMatch);
