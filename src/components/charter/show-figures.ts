import { OUTCOMES } from '#src/domain/enquiry/figures.ts';
import type { PublicFigures, PublicMonth } from '#src/domain/enquiry/public-figures.ts';

const { lang } = document.documentElement;
const section = document.querySelector<HTMLElement>('#reply-figures')!;
const find = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`)!;
const word = (name: string) => section.dataset[name] ?? '';

const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    year: 'numeric',
    timeZone: 'UTC',
    ...options,
  }).format(new Date(day));
const formatMonth = (month: string) => format(month, { month: 'long' });
// Days are read as they stand in Chinese, as everywhere on the site.
const formatDay = (day: string) =>
  lang === 'en' ? format(day, { day: 'numeric', month: 'long' }) : day;
const formatRate = (rate: number) => `${Math.round(rate * 1000) / 10}%`;

/** The outcomes side by side, each as wide as its part of what was received. */
function draw(last: PublicMonth): void {
  let x = 0;
  for (const outcome of OUTCOMES) {
    const width = (last[outcome] / (last.received || 1)) * 100;
    const bar = section.querySelector(`rect[data-bar="${outcome}"]`);
    bar?.setAttribute('x', String(x));
    bar?.setAttribute('width', String(width));
    x += width;
    find(`count="${outcome}"`).textContent = String(last[outcome]);
  }
}

/** A month as the page's own template of a row has it. */
function makeRow(template: HTMLTemplateElement, told: PublicMonth): Node {
  const { month, received, due, inTime, rate, medianHours } = told;
  const untold = word('untold');
  const texts = [
    formatMonth(month),
    rate === null ? untold : formatRate(rate),
    received,
    due,
    inTime,
    medianHours ?? untold,
  ];
  const row = template.content.cloneNode(true) as DocumentFragment;
  row.querySelectorAll('th, td').forEach((cell, index) => {
    cell.textContent = String(texts[index]);
  });
  return row;
}

function show({ asOf, months }: PublicFigures): string {
  const [last] = months;
  if (last === undefined) return word('none');
  draw(last);
  const { rate } = last;
  find('rate').textContent = rate === null ? '' : formatRate(rate);
  find('rate-words').textContent = word(rate === null ? 'few' : 'kept');
  const template = section.querySelector('template')!;
  find('months').append(...months.map((month) => makeRow(template, month)));
  find('view').hidden = false;
  return word('asOf').replace('{month}', formatMonth(last.month)).replace('{day}', formatDay(asOf));
}

/** Fills in the figures that the function gives; says so where there are none or it cannot be reached. */
async function fill(): Promise<void> {
  const said = find('said');
  try {
    const answer = await fetch(word('src'), { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
    said.textContent = show((await answer.json()) as PublicFigures);
  } catch {
    said.textContent = word('failed');
  }
}

void fill();
