import { languageShape } from '#src/domain/project/language.ts';
import type { ProjectWords } from '#src/domain/project/view.ts';

function showDeep(value: unknown, show: (text: string) => string): unknown {
  if (typeof value === 'string') return show(value);
  if (Array.isArray(value)) return value.map((item) => showDeep(item, show));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, showDeep(item, show)]),
  );
}

/** The language fields out of a project's data, each string passed through `show`. */
export function showTexts(data: object, show: (text: string) => string): ProjectWords {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key, value]) => key in languageShape && value !== undefined)
      .map(([key, value]) => [key, showDeep(value, show)]),
  ) as ProjectWords;
}
