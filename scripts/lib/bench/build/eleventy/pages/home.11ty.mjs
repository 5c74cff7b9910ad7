import { printHome } from '../shared/markup.mjs';

export const data = {
  pagination: { data: 'collections.languages', size: 1, alias: 'of' },
  permalink: ({ of }) => `/${of.id}/`,
};

export const render = ({ names, of }) => printHome(names, of.id, of.lists, of.projects);
