import { MAX_PROJECTS } from '../enquiry/asked-projects.ts';

/**
 * A project that a reader keeps. Number and title are remembered, so that it can still be named
 * when it has left the library.
 */
export interface KeptProject {
  readonly slug: string;
  /** Empty where only its address was known, from a list that somebody shared. */
  readonly number: string;
  readonly title: string;
  /** The language of the title, as a BCP 47 tag. */
  readonly lang: string;
  /** `YYYY-MM-DD`; empty where it is on a list that somebody shared, and not kept here. */
  readonly kept: string;
}

/** The projects kept, in the reader's order. */
export type Shortlist = readonly KeptProject[];

/** Whether a project is on the list. */
export const hasProject = (list: Shortlist, slug: string): boolean =>
  list.some((kept) => kept.slug === slug);

/** Whether no more projects go on the list: one enquiry may name no more. */
export const isFull = (list: Shortlist): boolean => list.length >= MAX_PROJECTS;

/** The list with a project at its end; the same list where it is full or has the project. */
export function addProject(list: Shortlist, project: KeptProject): Shortlist {
  return isFull(list) || hasProject(list, project.slug) ? list : [...list, project];
}

/** The list without a project. */
export const removeProject = (list: Shortlist, slug: string): Shortlist =>
  list.filter((kept) => kept.slug !== slug);

/** The list with a project put back where it was, as far as there is room. */
export function restoreProject(list: Shortlist, project: KeptProject, at: number): Shortlist {
  return isFull(list) || hasProject(list, project.slug) ? list : list.toSpliced(at, 0, project);
}

/** The list with a project one place up (−1) or down (1); the same list at either end. */
export function moveProject(list: Shortlist, slug: string, by: -1 | 1): Shortlist {
  const from = list.findIndex((kept) => kept.slug === slug);
  const to = from + by;
  const moved = list[from];
  if (moved === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** The list with all of another's projects that it lacks, as many as there is room for; new ones are kept today. */
export const addAll = (list: Shortlist, others: Shortlist, today: string): Shortlist =>
  others.map((project) => ({ ...project, kept: project.kept || today })).reduce(addProject, list);

/** Whether two lists name the same projects in the same order. */
export const isSameOrder = (list: Shortlist, slugs: readonly string[]): boolean =>
  list.length === slugs.length && list.every(({ slug }, at) => slug === slugs[at]);
