import { findOwn } from '../find-own.ts';
import type { EnquiryKind } from './kinds.ts';

/** A desk that answers; without an e-mail address its mail goes to the office's own. */
export interface EnquiryDesk {
  readonly name: string;
  readonly nameEn?: string;
  readonly email?: string;
  readonly languages: readonly string[];
}

/** Who answers for what, from `content/`: small enough to lie beside the function. */
export interface DeskDirectory {
  readonly desks: Readonly<Record<string, EnquiryDesk>>;
  /** Each project by its slug; the English title is empty where it is not translated. */
  readonly projects: Readonly<
    Record<
      string,
      readonly [number: string, title: string, titleEn: string, desk: string, sector?: string]
    >
  >;
  /** The Chinese names of the sectors, by their slugs. */
  readonly sectors?: Readonly<Record<string, string>>;
  /** Each park by its slug; the English name is empty where it is not translated. */
  readonly parks: Readonly<Record<string, readonly [name: string, nameEn: string, desk: string]>>;
  /** The desk for everything else, and for languages that another does not write. */
  readonly general: string;
  /** The desk that takes complaints: never the one that is complained of. */
  readonly complaints?: string;
}

/** What of an enquiry decides who answers it. */
export interface DeskQuestion {
  readonly kind: EnquiryKind;
  readonly projects: readonly string[];
  readonly park?: string | undefined;
  readonly locale: string;
}

function listNamed(directory: DeskDirectory, { projects, park }: DeskQuestion): string[] {
  const named = projects.flatMap((slug) => findOwn(directory.projects, slug)?.[3] ?? []);
  if (park === undefined) return named;
  return [...named, findOwn(directory.parks, park)?.[2] ?? directory.general];
}

/**
 * The slug of the desk in charge: that of the project's unit where all projects have the same one, the
 * park's, or the general desk. A complaint goes to its own desk, and what is written in a language
 * that the desk does not answer in goes to the general one.
 */
export function chooseDesk(directory: DeskDirectory, question: DeskQuestion): string {
  const { general, complaints, desks } = directory;
  if (question.kind === 'complaint') return complaints ?? general;
  const named = [...new Set(listNamed(directory, question))];
  const [only] = named;
  if (only === undefined || named.length > 1) return general;
  const language = question.locale === 'en' ? 'en' : 'zh';
  return desks[only]?.languages.includes(language) ? only : general;
}

/** A park's Chinese name; its slug where it has left the county's list. */
export const namePark = ({ parks }: Pick<DeskDirectory, 'parks'>, slug: string): string =>
  findOwn(parks, slug)?.[0] ?? slug;

/** Whether a desk belongs to a unit outside the county's office: not the general one, nor that for complaints. */
export function isOutside({ general, complaints }: DeskDirectory, desk: string): boolean {
  return desk !== general && desk !== complaints;
}

/**
 * Whether a desk may know who asks: those outside the county's office only where the enquirer agreed
 * to have their details passed on (`passOn`).
 */
export function mayKnowEnquirer(directory: DeskDirectory, desk: string, passOn: boolean): boolean {
  return passOn || !isOutside(directory, desk);
}

/**
 * Whether an enquiry may be handed to a desk: one that may know who asks, and a complaint only to the
 * one that takes complaints, as its form promises.
 */
export function mayTakeOver(
  directory: DeskDirectory,
  desk: string,
  { kind, passOn }: { readonly kind: EnquiryKind; readonly passOn: boolean },
): boolean {
  const { general, complaints = general } = directory;
  return kind === 'complaint' ? desk === complaints : mayKnowEnquirer(directory, desk, passOn);
}

/**
 * The slug of the desk whose inbox an enquiry comes into: the one in charge, or the general one where
 * that one may not know who asks.
 */
export function chooseInbox(
  directory: DeskDirectory,
  question: DeskQuestion,
  passOn: boolean,
): string {
  const desk = chooseDesk(directory, question);
  return mayKnowEnquirer(directory, desk, passOn) ? desk : directory.general;
}

/** Who answers for one project in one reading, by the desks' slugs. */
export interface ProjectDesks {
  /** The desk whose inbox an enquiry comes into. */
  readonly inbox: string;
  /** The desk that it comes into instead where the enquirer agreed to be passed on. */
  readonly agreed?: string;
}

/** What the pages of a project say of it, by the same choice as the function's. */
export function chooseProjectDesks(
  {
    desks,
    general,
  }: Pick<DeskDirectory, 'general'> & {
    readonly desks: Readonly<Record<string, Pick<EnquiryDesk, 'name' | 'languages'>>>;
  },
  desk: string,
  locale: string,
): ProjectDesks {
  const projects = { asked: ['', '', '', desk] } as const;
  const question = { kind: 'project', projects: ['asked'], locale } as const;
  const choose = (passOn: boolean) =>
    chooseInbox({ desks, general, projects, parks: {} }, question, passOn);
  const [inbox, agreed] = [choose(false), choose(true)];
  return { inbox, ...(agreed === inbox ? {} : { agreed }) };
}
