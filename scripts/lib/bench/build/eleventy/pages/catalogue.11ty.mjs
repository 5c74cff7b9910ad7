import { toCatalogue } from '../shared/model.mjs';

export const data = {
  pagination: { data: 'collections.languages', size: 1, alias: 'of' },
  permalink: ({ of }) => `/${of.id}/projects.json`,
};

export const render = ({ of }) => JSON.stringify(of.projects.map(toCatalogue));
