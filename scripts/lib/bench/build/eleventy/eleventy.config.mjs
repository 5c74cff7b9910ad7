// The equal site by Eleventy, with its own Markdown (markdown-it) and templates in JavaScript.
import { readFileSync } from 'node:fs';
import { listFirsts, listLists, PAGE_SIZE } from './shared/model.mjs';

/** As the other contenders know a project. */
const toProject = ({ fileSlug, data }) => ({ slug: fileSlug, head: data });

export default function (config) {
  const names = JSON.parse(readFileSync('names.json', 'utf8'));
  config.setQuietMode(true);
  config.addGlobalData('names', names);
  config.addPassthroughCopy({ 'style.css': 'style.css' });
  const read = (all, language) =>
    all
      .getFilteredByGlob(`./content/${language}/projects/*.md`)
      .sort((a, b) => a.data.weight - b.data.weight)
      .map(toProject);
  // Read once for all collections that are made of it.
  const known = new Map();
  const once = (all, language) => {
    if (!known.has(language)) known.set(language, read(all, language));
    return known.get(language);
  };
  config.on('eleventy.before', () => known.clear());
  config.addCollection('languages', (all) =>
    names.languages.map(({ id }) => {
      const projects = once(all, id);
      return { id, projects, lists: listLists(projects), firsts: listFirsts(projects) };
    }),
  );
  config.addCollection('listPages', (all) =>
    names.languages.flatMap(({ id }) =>
      listLists(once(all, id)).flatMap(([list, projects]) =>
        Array.from({ length: Math.ceil(projects.length / PAGE_SIZE) }, (_, index) => ({
          language: id,
          list,
          projects,
          page: index + 1,
        })),
      ),
    ),
  );
  return { dir: { input: 'content', includes: '../layouts' }, markdownTemplateEngine: false };
}
