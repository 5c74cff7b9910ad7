import { listPath } from '../shared/model.mjs';
import { printList } from '../shared/markup.mjs';

export const data = {
  pagination: { data: 'collections.listPages', size: 1, alias: 'item' },
  permalink: ({ item }) => listPath(item.language, item.list, item.page),
};

export const render = ({ names, item }) =>
  printList(names, item.language, item.list, item.projects, item.page);
