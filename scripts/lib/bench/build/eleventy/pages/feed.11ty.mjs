import { printFeed } from '../shared/model.mjs';

export const data = {
  pagination: { data: 'collections.languages', size: 1, alias: 'of' },
  permalink: ({ of }) => `/${of.id}/feed.xml`,
};

export const render = ({ names, of }) => printFeed(names, of.id, of.projects);
