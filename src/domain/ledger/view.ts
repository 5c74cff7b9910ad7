import type { Wan } from '../units.ts';
import type { Cut } from './shares.ts';
import type { YearStep } from './year.ts';

/** One part of the library in the reader's language. */
export interface SharePart {
  name: string;
  count: number;
  totalWan: Wan;
  /** The page that lists it. */
  href?: string;
  /** The drawn cover whose hue a sector's bar takes. */
  cover?: string;
}

/** The library by one cut. */
export interface ShareView {
  cut: Cut;
  title: string;
  parts: SharePart[];
}

/** A target in words, with what has been reached. */
export interface TargetView {
  name: string;
  asked: string;
  reached: string;
  /** Of what was asked, 1 being all of it. */
  share?: number;
}

/** A step that a project took, with its title in the reader's language. */
export interface StepView {
  measure: YearStep['measure'];
  date: string;
  number: string;
  title: string;
  href: string;
  lang?: string;
  totalWan: Wan;
}
