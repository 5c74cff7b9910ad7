import type { Figure } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { SheetRecord } from '#src/domain/sheet/record.ts';

/** A drawing as one SVG element, with the words that stand for it. */
export interface BookPicture {
  readonly svg: string;
  readonly alt: string;
}

/** A large figure with its name. */
export type BookFigure = Figure & { readonly label: string };

/** A project's line in contents and indexes; the compiler knows its page. */
export interface BookEntry {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly amount: string;
}

/** A sector's projects, or all of a book of one town, sector or list, behind a divider. */
export interface BookPart {
  readonly title: string;
  readonly lead?: string;
  /** `01`, where there are several. */
  readonly number?: string;
  /** The hue of its edge, `#RRGGBB`. */
  readonly hue: string;
  readonly cover: string;
  readonly figures: readonly BookFigure[];
  readonly chart: BookChart;
  readonly projects: readonly SheetRecord[];
}

/** A chart under its heading. */
export interface BookChart {
  readonly title: string;
  readonly picture: BookPicture;
  readonly note?: string;
}

/** Entries under headings, at the end of the book. */
export interface BookIndex {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly entries: readonly BookEntry[] }[];
}

/** A book as it is laid out, in one reading: the template adds nothing but the layout. */
export interface BookDocument {
  readonly locale: Locale;
  readonly title: string;
  /** What of the library it holds. */
  readonly scope: string;
  readonly publisher: string;
  /** The latest day on which one of its projects was verified: the file's date too. */
  readonly verified: string;
  readonly edition: string;
  readonly dated: string;
  readonly place: string;
  /** What is to be known of sample projects, where there are any. */
  readonly samples?: string;
  readonly reach: string;
  readonly promise: string;
  readonly siteUrl: string;
  readonly qr: BookPicture;
  readonly figures: readonly BookFigure[];
  /** Cover pictures, by rows. */
  readonly tiles: readonly (readonly string[])[];
  readonly guide: { readonly title: string; readonly items: readonly BookNote[] };
  /** The sectors of the whole library. */
  readonly overview?: BookChart;
  readonly contents: string;
  /** Every project's line, by the name of its anchor in the file. */
  readonly entries: Readonly<Record<string, BookEntry>>;
  readonly parts: readonly BookPart[];
  readonly indexes: readonly BookIndex[];
  readonly contact: {
    readonly title: string;
    readonly lead: string;
    /** Where no desk has telephone or e-mail yet. */
    readonly missing?: string;
    readonly online: string;
    readonly enquiryUrl: string;
    readonly desks: readonly BookDesk[];
    readonly about: BookNote;
  };
}

/** A short text under its name. */
export interface BookNote {
  readonly title: string;
  readonly text: string;
}

/** Who answers for what, and how to reach them. */
export interface BookDesk {
  readonly name: string;
  readonly handles: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}
