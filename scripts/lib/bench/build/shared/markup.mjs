// The pages as template strings: how the plain script and Eleventy write them.
import {
  alternatesOf,
  cardLine,
  describe,
  escape,
  listCrumbs,
  listFacts,
  listPath,
  PAGE_SIZE,
  projectPath,
  titleOf,
  wordsOf,
} from './model.mjs';

const link = ([text, href]) => `<a href="${href}">${escape(text)}</a>`;

function printPage(names, language, { path, title, description = '', data }, main) {
  const { tag, words } = names.languages.find(({ id }) => id === language);
  const others = alternatesOf(names, path);
  const json = data && JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${tag}"><head><meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${names.site}${path}">
${others.map((to) => `<link rel="alternate" hreflang="${to.tag}" href="${names.site}${to.href}">`).join('\n')}
<link rel="stylesheet" href="/style.css">
${json ? `<script type="application/ld+json">${json}</script>` : ''}
</head><body>
<header><a href="/${language}/">${words.home}</a>
<nav class="languages">${others.map((to) => `<a href="${to.href}" lang="${to.tag}">${to.name}</a>`).join(' ')}</nav></header>
<main>${main}</main></body></html>
`;
}

export function printProject(names, language, project, related, html) {
  const { slug, head } = project;
  const facts = listFacts(names, language, head);
  const crumbs = listCrumbs(names, language, project);
  const about = {
    path: projectPath(language, slug),
    title: head.title,
    description: head.summary,
    data: describe(names, language, project),
  };
  return printPage(
    names,
    language,
    about,
    `<nav class="crumbs"><ol>${crumbs.map((crumb) => `<li>${link(crumb)}</li>`).join('')}</ol></nav>
<h1>${escape(head.title)}</h1>
<p class="summary">${escape(head.summary)}</p>
<table class="facts">${facts.map(([name, value]) => `<tr><th>${name}</th><td>${escape(value)}</td></tr>`).join('')}</table>
<article>${html}</article>
<aside class="related"><h2>${wordsOf(names, language).related}</h2><ul>${related
      .map((other) => `<li>${link([other.head.title, projectPath(language, other.slug)])}</li>`)
      .join('')}</ul></aside>`,
  );
}

const printCards = (names, language, projects) =>
  `<ul class="cards">${projects
    .map(
      ({ slug, head }) =>
        `<li>${link([head.title, projectPath(language, slug)])}<p>${escape(cardLine(names, language, head))}</p></li>`,
    )
    .join('')}</ul>`;

/** A page of a list; `page` begins with 1. */
export function printList(names, language, list, projects, page) {
  const title = titleOf(names, language, list);
  const last = Math.ceil(projects.length / PAGE_SIZE);
  const shown = projects.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const steps = [page > 1 && page - 1, page < last && page + 1].filter(Boolean);
  return printPage(
    names,
    language,
    { path: listPath(language, list, page), title },
    `<h1>${escape(title)}</h1>${printCards(names, language, shown)}
<nav class="pages">${steps.map((to) => link([String(to), listPath(language, list, to)])).join(' ')}</nav>`,
  );
}

/** The home page: how many projects each sector and town has, and the first few. */
export function printHome(names, language, lists, projects) {
  const { home } = wordsOf(names, language);
  return printPage(
    names,
    language,
    { path: `/${language}/`, title: home },
    `<h1>${home}</h1><ul class="counts">${[...lists]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([list, of]) =>
          `<li>${link([titleOf(names, language, list), listPath(language, list)])} ${of.length}</li>`,
      )
      .join('')}</ul>${printCards(names, language, projects.slice(0, PAGE_SIZE))}`,
  );
}
