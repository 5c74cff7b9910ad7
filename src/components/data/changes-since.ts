import type { Change } from '#src/domain/open-data/changes.ts';

/**
 * Shows the changes since the day that a reader names, from `changes.json`. It runs in the page as
 * it stands here, so it uses nothing from outside; the words are on the form.
 */
function showChanges(): void {
  const form = document.querySelector<HTMLFormElement>('#since')!;
  const field = form.elements.namedItem('since') as HTMLInputElement;
  const list = document.querySelector('#changes-list')!;
  const status = document.querySelector('#changes-status')!;
  const { src, words, found, none, loading, failed } = form.dataset as Record<string, string>;
  const lang = form.dataset['lang'] as 'en';
  const names = JSON.parse(words!) as Record<string, string>;
  const plain = [status.textContent, list.innerHTML] as const;
  const show = async () => {
    const day = new URLSearchParams(location.search).get('since') ?? '';
    field.value = day;
    if (!field.value) {
      status.textContent = plain[0];
      list.innerHTML = plain[1];
      return;
    }
    status.textContent = loading!;
    try {
      const answer = await fetch(src!);
      if (!answer.ok) throw new Error(String(answer.status));
      const all = ((await answer.json()) as { changes: Change[] }).changes;
      const rows = all.filter(({ date }) => date >= day);
      list.replaceChildren(
        ...rows.map(({ date, kind, to, title, url }) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.textContent = title[lang] ?? title['zh-Hans'];
          if (title[lang] === null) link.lang = 'zh-Hans';
          link.href = new URL(url[lang]).pathname;
          item.append(date, ` ${names[`${kind} ${to}`]} `, link);
          return item;
        }),
      );
      status.textContent = (rows.length ? found! : none!)
        .replace('{day}', day)
        .replace('{total}', String(rows.length));
    } catch {
      status.textContent = failed!;
    }
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', field.value ? `?since=${field.value}` : location.pathname);
    void show();
  });
  addEventListener('popstate', () => void show());
  if (location.search) void show();
}

/** The script as text, for the page to carry and its policy to know. */
export const CHANGES_SCRIPT = `(${showChanges.toString()})()`;
