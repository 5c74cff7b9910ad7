// “The limit”: one plain script that writes the pages, and does nothing that it could leave.
// Arguments: the source's folder, the folder to write into.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { markdownToHtml } from 'satteri';
import {
  listAddresses,
  listFirsts,
  listLists,
  listPath,
  PAGE_SIZE,
  pickRelated,
  printFeed,
  printSiteMap,
  projectPath,
  toCatalogue,
} from '../shared/model.mjs';
import { printHome, printList, printProject } from '../shared/markup.mjs';

const [, , source, out] = process.argv;
const names = JSON.parse(readFileSync(join(source, 'names.json'), 'utf8'));
const FEATURES = { smartPunctuation: false, frontmatter: false };

function readProject(dir, name) {
  const text = readFileSync(join(dir, name), 'utf8');
  const end = text.indexOf('\n---\n', 4);
  const head = load(text.slice(4, end), { schema: CORE_SCHEMA });
  return { slug: name.slice(0, -'.md'.length), head, body: text.slice(end + 5) };
}

function write(path, text) {
  const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

function buildLanguage(language) {
  const dir = join(source, language, 'projects');
  const projects = readdirSync(dir)
    .map((name) => readProject(dir, name))
    .sort((a, b) => a.head.weight - b.head.weight);
  const firsts = listFirsts(projects);
  for (const project of projects) {
    const { html } = markdownToHtml(project.body, { features: FEATURES });
    const related = pickRelated(firsts, project);
    write(
      projectPath(language, project.slug),
      printProject(names, language, project, related, html),
    );
  }
  const lists = listLists(projects);
  for (const [list, of] of lists)
    for (let page = 1; (page - 1) * PAGE_SIZE < of.length; page += 1)
      write(listPath(language, list, page), printList(names, language, list, of, page));
  write(`/${language}/`, printHome(names, language, lists, projects));
  write(`/${language}/feed.xml`, printFeed(names, language, projects));
  write(`/${language}/sitemap.xml`, printSiteMap(names.site, listAddresses(language, projects)));
  write(`/${language}/projects.json`, JSON.stringify(projects.map(toCatalogue)));
}

for (const { id } of names.languages) buildLanguage(id);
writeFileSync(join(out, 'style.css'), readFileSync(join(source, 'style.css')));
