import type { Rule } from './finding.ts';

/** The page of progress measures the year that is: a new one begins without targets. */
export const TARGETS_REMINDER: Rule = {
  id: 'year-targets-missing',
  authority: 'What was promised for a year is measured in public, from its first day',
  apply: ({ targets, dir }, { today }) => {
    const year = Number(today.slice(0, 4));
    if (!targets || targets.data.years.some((each) => each.year === year)) return [];
    const message = `没有 ${year} 年的目标，进展页上这一年不显示目标，请照下达的文件补写`;
    return [{ file: `${dir}/targets.yml`, field: 'years', message }];
  },
};
