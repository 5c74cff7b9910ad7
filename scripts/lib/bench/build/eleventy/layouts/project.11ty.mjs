import { pickRelated } from '../shared/model.mjs';
import { printProject } from '../shared/markup.mjs';

export const render = (data) => {
  const { firsts } = data.collections.languages.find(({ id }) => id === data.language);
  const project = { slug: data.page.fileSlug, head: data };
  return printProject(
    data.names,
    data.language,
    project,
    pickRelated(firsts, project),
    data.content,
  );
};
