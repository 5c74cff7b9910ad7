import { findPartFaults } from '../project/parts.ts';
import type { Rule } from './finding.ts';

/** The six parts of a project's text. */
export const BODY_RULES: readonly Rule[] = [
  {
    id: 'body-parts',
    authority: '湖南省重点招商项目册的六部分体例, which readers here know',
    apply: (content) =>
      (['zh', 'en'] as const).flatMap((language) =>
        [...content.projects[language].values()].flatMap(({ file, body }) =>
          findPartFaults(body, language).map((fault) => ({ file, ...fault })),
        ),
      ),
  },
];
