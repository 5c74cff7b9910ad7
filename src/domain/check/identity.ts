import type { Content, Entry } from './content.ts';
import { projectRule, type Fault, type Rule } from './finding.ts';

function findRepeats<Data>(
  entries: Iterable<Entry<Data>>,
  field: string,
  pick: (data: Data) => string,
  remedy: string,
): Fault[] {
  const first = new Map<string, Entry<Data>>();
  const faults: Fault[] = [];
  for (const entry of entries) {
    const value = pick(entry.data);
    const earlier = first.get(value);
    if (!earlier) first.set(value, entry);
    else
      faults.push({
        file: entry.file,
        field,
        message: `“${value}”已用于 ${earlier.file}，${remedy}`,
      });
  }
  return faults;
}

const findTitleRepeats = (content: Content) =>
  (['zh', 'en'] as const).flatMap((language) =>
    findRepeats<{ title: string }>(
      content.projects[language].values(),
      'title',
      (data) => data.title.toLowerCase(),
      '两个项目不能同名，请改一个',
    ),
  );

/** One project, one number, one name. */
export const IDENTITY_RULES: readonly Rule[] = [
  {
    id: 'number-repeated',
    authority: 'An enquiry and a printed book name a project by its number alone',
    apply: (content) =>
      findRepeats(
        content.projects.zh.values(),
        'number',
        (data) => data.number,
        '请给其中一个换编号',
      ),
  },
  {
    id: 'title-repeated',
    authority: 'A list, a share card and a search result show the title alone',
    apply: findTitleRepeats,
  },
  projectRule(
    'number-prefix',
    'site.yml sets the letters that the numbers of one county begin with',
    ({ data }, { site }) => {
      const prefix = site?.data.projectPrefix;
      if (prefix === undefined || data.number.startsWith(`${prefix}-`)) return [];
      const message = `编号 ${data.number} 的字头应是 ${prefix}（见 site.yml 的 projectPrefix），请改`;
      return [{ field: 'number', message }];
    },
  ),
];
