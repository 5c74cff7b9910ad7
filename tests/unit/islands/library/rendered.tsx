import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ClassNames, FacetNames } from '#src/islands/library/names.ts';

/** Names of the facets' values in a small library. */
export const NAMES: FacetNames = {
  sector: [
    { value: 'farming', name: '农业' },
    { value: 'mining', name: '矿业' },
  ],
  town: [{ value: 'east', name: '东镇' }],
  size: [
    { value: '10m-50m', name: '1000万–5000万元' },
    { value: '50m-100m', name: '5000万–1亿元' },
  ],
  mode: [
    { value: 'sole', name: '独资' },
    { value: 'lease', name: '租赁' },
  ],
  stage: [{ value: 'open', name: '招商中' }],
  band: [{ value: 'forming', name: '推进' }],
  land: [{ value: 'ready', name: '土地已可开工' }],
  park: [{ value: 'north-park', name: '北园' }],
  unit: [{ value: 'east-government', name: '东镇人民政府' }],
};

/** The classes above its sectors. */
export const CLASSES: ClassNames = [{ id: 'rural', name: '乡村', sectors: ['farming', 'mining'] }];

/** What a reader without script is sent. */
export const render = (element: ReactElement): string => renderToStaticMarkup(element);

/** The text of markup, tags left out. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
