import type { Content, Entry, ProjectEntry } from './content.ts';

/** Something wrong in the content, in words for staff. */
export interface Finding {
  /** `content/projects/zh/tea.md` */
  file: string;
  /** `investment.split`, `正文`; `文件` for the file as a whole. */
  field: string;
  /** Office Chinese: what is wrong, with its figures, and what to do. */
  message: string;
  /** The id of the rule that found it. */
  rule: string;
}

/** A finding before its rule's name is put on it. */
export type Fault = Omit<Finding, 'rule'>;

/** What a rule needs from outside. */
export interface CheckContext {
  /** `YYYY-MM-DD` */
  today: string;
  /** Whether English readers can be shown a unit such as `吨/年`. */
  hasEnglishUnit: (unit: string) => boolean;
}

/** One rule of the content check. */
export interface Rule {
  /** Kebab-case, unique; findings and tests name it. */
  id: string;
  /** What it asks of finished entries alone: a draft may lack it. */
  finished?: true;
  /** The law, standard or reason behind the rule. */
  authority: string;
  apply: (content: Content, context: CheckContext) => Fault[];
}

/** A fault within one file. */
export type FieldFault = Omit<Fault, 'file'>;

/** What a look at each of some entries finds. */
export const findInEach = <Found extends Entry<unknown>>(
  entries: Iterable<Found>,
  find: (entry: Found) => readonly FieldFault[],
): Fault[] =>
  [...entries].flatMap((entry) => find(entry).map((fault) => ({ file: entry.file, ...fault })));

/** A rule that looks at one project's Chinese file at a time. */
export function projectRule(
  id: string,
  authority: string,
  find: (entry: ProjectEntry, content: Content, context: CheckContext) => FieldFault[],
): Rule {
  return {
    id,
    authority,
    apply: (content, context) =>
      findInEach(content.projects.zh.values(), (entry) => find(entry, content, context)),
  };
}
