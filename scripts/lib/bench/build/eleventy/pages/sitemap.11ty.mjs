import { listAddresses, printSiteMap } from '../shared/model.mjs';

export const data = {
  pagination: { data: 'collections.languages', size: 1, alias: 'of' },
  permalink: ({ of }) => `/${of.id}/sitemap.xml`,
};

export const render = ({ names, of }) =>
  printSiteMap(names.site, listAddresses(of.id, of.projects));
