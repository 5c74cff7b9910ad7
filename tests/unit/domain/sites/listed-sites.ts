import { listedSiteSchema, type ListedSite } from '#src/domain/sites/listed-site.ts';

/** A plot to buy as staff write it, with some of it changed. */
export const readSite = (changes: object = {}): ListedSite =>
  listedSiteSchema.parse({
    number: 'XS-S001',
    name: '雀塘 1 号地块',
    nameEn: 'Quetang, plot 1',
    kind: 'land',
    town: 'quetang',
    status: 'available',
    area: '36亩',
    terms: 'sale',
    use: 'industrial',
    contact: 'investment',
    checked: '2026-11-01',
    ...changes,
  });
