import { languageShape, type ProjectText } from '../project/language.ts';
import type { Project } from '../project/project.ts';
import type { Content, Entry, ProjectEntry } from './content.ts';
import type { CheckContext, Fault, Rule } from './finding.ts';
import { findNearest } from './nearest.ts';
import { formatPath } from './parse-entry.ts';
import { hasChinese, listTexts, type FoundText } from './walk-text.ts';

/** Shown as they are in every language: numbers that an office gave, and names of files. */
const VERBATIM_KEYS: readonly PropertyKey[] = ['documentNumber', 'plot', 'file'];
/** A unit has its English in the table of units, else in `terms`. */
const UNIT_KEYS: readonly PropertyKey[] = ['unit', 'per'];

const isUnit = ({ path }: FoundText) => path.length > 1 && UNIT_KEYS.includes(path.at(-1)!);

/** The Chinese words inside a project's facts, each once, where it first stands. */
function listLabels(project: Project): FoundText[] {
  const found = listTexts(
    project,
    (path) =>
      (path.length === 1 && Object.hasOwn(languageShape, path[0]!)) ||
      VERBATIM_KEYS.includes(path.at(-1)!),
  ).filter(({ text }) => hasChinese(text));
  return [...new Map(found.reverse().map((label) => [label.text, label])).values()].reverse();
}

function findMissingTerms(
  project: Project,
  terms: Record<string, string>,
  { hasEnglishUnit }: CheckContext,
): string[] {
  return listLabels(project)
    .filter(({ text }) => !Object.hasOwn(terms, text))
    .filter((label) => !(isUnit(label) && hasEnglishUnit(label.text)))
    .map(
      ({ path, text }) =>
        `缺少“${text}”的英文（中文文件的 ${formatPath(path)}），请在 terms 里补一行`,
    );
}

function findLooseTerms(project: Project, terms: Record<string, string>): string[] {
  const labels = listLabels(project).map(({ text }) => text);
  return Object.keys(terms)
    .filter((term) => !labels.includes(term))
    .map((term) => {
      const nearest = findNearest(term, labels);
      const hint = nearest === undefined ? '请照抄中文或删去' : `是不是“${nearest}”？`;
      return `terms 里的“${term}”在中文文件的数据里没有，${hint}`;
    });
}

function findFaults(zh: ProjectEntry, en: Entry<ProjectText>, context: CheckContext): Fault[] {
  const terms = en.data.terms ?? {};
  return [...findMissingTerms(zh.data, terms, context), ...findLooseTerms(zh.data, terms)].map(
    (message) => ({ file: en.file, field: 'terms', message }),
  );
}

const apply = (content: Content, context: CheckContext) =>
  [...content.projects.zh].flatMap(([slug, zh]) => {
    const en = content.projects.en.get(slug);
    return en ? findFaults(zh, en, context) : [];
  });

/** Chinese words inside facts have their English. */
export const TERM_RULES: readonly Rule[] = [
  {
    id: 'terms',
    authority: 'Facts stand once, in the Chinese file; English readers see the words in terms',
    apply,
  },
];
