import { keepSteps, planSteps, type PlanStep } from '#src/domain/guide/plan.ts';
import type { Match } from '#src/domain/guide/match.ts';
import { writeProfile } from '#src/domain/guide/profile-address.ts';
import type { Profile } from '#src/domain/guide/profile.ts';
import { createSay, type Say } from '#src/islands/say.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { drawStepPath } from '#src/pictures/step-path.ts';
import { inPage } from '../ui/drawing.ts';
import { describePlan } from './plan-rows.ts';
import { watchProfile } from './profile-form.ts';
import { showReasons } from './show-reasons.ts';

type Step = PlanStep & { legal: number; element: HTMLElement; match: Match };

/**
 * `<qiao-plan>`: a form, and all procedures' steps, of which it leaves those that the reader's project
 * needs, with their path, days, papers and charges.
 */
class QiaoPlan extends HTMLElement {
  private stop = () => {};
  private say: Say = (key) => key;

  connectedCallback() {
    this.say = createSay(JSON.parse(this.dataset['words'] ?? '{}') as Dictionary);
    const form = this.querySelector('form');
    if (form) this.stop = watchProfile(form, (profile) => this.show(profile));
    const copy = this.find('[data-copy]');
    copy.hidden = navigator.clipboard === undefined;
    copy.onclick = () => void this.copyAddress();
  }

  disconnectedCallback() {
    this.stop();
  }

  private find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page has no ${selector} for the list of steps`);
    return found;
  }

  private show(profile: Profile) {
    const isChosen = Object.keys(profile).length > 0;
    const steps = [...this.querySelectorAll<HTMLElement>('[data-step]')].map((element): Step => {
      const step = JSON.parse(element.dataset['step'] ?? '{}') as PlanStep & { legal: number };
      return { ...step, element, match: showReasons(element, profile, this.say) };
    });
    const by = (verdict: Match['verdict']) =>
      steps.filter(({ match }) => match.verdict === verdict);
    const [needed, unsure, not] = [by('applies'), by('depends'), by('not')];
    for (const { element } of steps) element.hidden = false;
    for (const { element } of isChosen ? not : []) element.hidden = true;
    for (const procedure of this.querySelectorAll<HTMLElement>('[data-procedure]'))
      procedure.hidden = procedure.querySelector('[data-step]:not([hidden])') === null;
    this.find('[data-chosen]').textContent = this.sayChosen(profile);
    this.find('[data-plan]').hidden = !isChosen;
    this.find('[data-answer]').toggleAttribute('data-shown', isChosen);
    const policies = this.find('[data-policies]') as HTMLAnchorElement;
    policies.search = writeProfile(profile);
    const days = this.showPath(steps, needed);
    const counts = { applies: needed.length, depends: unsure.length, not: not.length, days };
    this.find('[role=status]').textContent = isChosen
      ? this.say('mine.said', counts)
      : this.say('mine.start');
    const note = this.find('[data-unsure]');
    note.hidden = unsure.length === 0;
    note.textContent = this.say('mine.unsure', { count: unsure.length });
    this.showPapers(needed);
    this.showFees(needed);
  }

  /** Draws the path of the steps that are needed; gives its days. */
  private showPath(steps: readonly Step[], needed: readonly Step[]): number {
    const kept = keepSteps(steps, (step) => needed.includes(step));
    const plan = planSteps(kept);
    const legal = planSteps(kept.map((step) => ({ ...step, days: step.legal })));
    if (!plan.ok || !legal.ok) return 0;
    const nameOf = ({ element }: Step) => element.querySelector('[data-name]')?.textContent ?? '';
    const named = needed.map((step) => ({
      id: step.id,
      name: nameOf(step),
      days: step.element.dataset['days'] ?? '',
    }));
    const picture = describePlan(plan, named, {
      title: this.say('procedures.pathTitle'),
      arrow: ' → ',
      say: (values) => this.say('procedures.pathDesc', values),
    });
    this.find('[data-total=promised]').textContent = this.sayDays(plan.total);
    this.find('[data-total=legal]').textContent = this.sayDays(legal.total);
    const isBare = needed.length === 0;
    this.find('[data-none]').hidden = !isBare;
    this.find('.drawing-wide').innerHTML = isBare ? '' : inPage(drawStepPath(picture));
    this.find('.drawing-compact').innerHTML = isBare
      ? ''
      : inPage(drawStepPath({ ...picture, compact: true }));
    this.find('[data-desc]').textContent = isBare ? '' : picture.desc;
    return plan.total;
  }

  /** What the reader has said, for the printed page, which has no form. */
  private sayChosen(profile: Profile): string {
    return Object.entries(profile)
      .map(([name, value]) =>
        this.say('conditions.part', {
          criterion: this.say(`criteria.${name}`),
          wanted: this.say(`values.${name}.${value}`),
        }),
      )
      .join(' · ');
  }

  private sayDays(count: number): string {
    const isEnglish = document.documentElement.lang === 'en';
    const plural = count === 1 ? 'days_one' : 'days_other';
    return this.say(`procedures.${isEnglish ? plural : 'days'}`, { count });
  }

  /** Each paper once, however many steps ask for it. */
  private showPapers(needed: readonly Step[]) {
    const count = this.gather(needed, '[data-papers] > li', '[data-paper-list]');
    this.find('[data-paper-title]').textContent = this.say('mine.papersTitle', { count });
  }

  private showFees(needed: readonly Step[]) {
    this.gather(needed, '[data-links=fees] > li', '[data-fee-list]');
  }

  /** Copies what stands in the steps into a list, what says the same once; gives how many. */
  private gather(steps: readonly Step[], selector: string, list: string): number {
    const items = new Map(
      steps.flatMap(({ element }) =>
        [...element.querySelectorAll(selector)].map((item) => [item.textContent, item]),
      ),
    );
    this.find(list).replaceChildren(...[...items.values()].map((item) => item.cloneNode(true)));
    return items.size;
  }

  private async copyAddress() {
    const done = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    this.find('[data-copied]').textContent = this.say(done ? 'mine.copied' : 'mine.copyFailed');
  }
}

customElements.define('qiao-plan', QiaoPlan);
