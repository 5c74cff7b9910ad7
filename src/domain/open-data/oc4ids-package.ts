import type { OcProject } from './oc4ids.ts';
import { moment } from './oc4ids-values.ts';

/** A package of projects, as OC4IDS publishes them. */
export interface OcPackage {
  version: '0.9';
  uri: string;
  publishedDate: string;
  publisher: { name: string; uri: string };
  license: string;
  publicationPolicy: string;
  projects: OcProject[];
}

/** Wraps projects up; `updated` is the last day on which any of them changed. */
export const toOcPackage = (
  about: Omit<OcPackage, 'version' | 'publishedDate'> & { updated: string },
): OcPackage => {
  const { updated, projects, ...rest } = about;
  return { version: '0.9', ...rest, publishedDate: moment(updated), projects };
};
