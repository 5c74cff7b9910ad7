/**
 * The parts of a project's text, in the order that Hunan's books of key projects use and readers
 * know. Each is a `##` heading in the body, in these very words.
 */
export const PROJECT_PARTS = [
  { id: 'background', zh: '项目背景', en: 'Background' },
  { id: 'preparation', zh: '前期工作', en: 'Preparatory work' },
  { id: 'scope', zh: '建设内容', en: 'Scope' },
  { id: 'investment', zh: '投资估算', en: 'Investment' },
  { id: 'returns', zh: '效益分析', en: 'Returns' },
  { id: 'cooperation', zh: '合作方式', en: 'Cooperation' },
] as const;

export type ProjectPart = (typeof PROJECT_PARTS)[number]['id'];

/** A Markdown body cut at its `##` headings: heading text → the Markdown beneath, in order. */
export function splitParts(body: string): { heading: string; markdown: string }[] {
  const pieces = body.split(/^##[ \t]+(.+?)[ \t]*$/m);
  return Array.from({ length: (pieces.length - 1) / 2 }, (_, index) => ({
    heading: pieces[index * 2 + 1]!,
    markdown: pieces[index * 2 + 2]!.trim(),
  }));
}

/** A fault in a text, in Chinese, for staff. */
export type PartFault = { field: string; message: string };

const fault = (message: string): PartFault => ({ field: '正文', message });

function findHeadingFaults(headings: readonly string[], wanted: readonly string[]): PartFault[] {
  const list = wanted.map((heading) => `## ${heading}`).join('、');
  const known = headings.filter((heading) => wanted.includes(heading));
  const inOrder = wanted.filter((heading) => known.includes(heading));
  const first = inOrder.findIndex((heading, index) => heading !== known[index]);
  return [
    ...wanted
      .filter((heading) => !headings.includes(heading))
      .map((heading) => fault(`缺少“## ${heading}”一节，请补写`)),
    ...headings
      .filter((heading) => !wanted.includes(heading))
      .map((heading) =>
        fault(`小标题“## ${heading}”不在六部分之内，请改为 ${list} 之一，或改用 ###`),
      ),
    ...headings
      .filter((heading, index) => headings.indexOf(heading) !== index)
      .map((heading) => fault(`“## ${heading}”写了两次，请合并`)),
    ...(first >= 0 && known.length === inOrder.length
      ? [fault(`“## ${known[first]}”的次序不对，六部分依次是 ${list}`)]
      : []),
  ];
}

/** Which of the six parts a body lacks, repeats, misplaces or leaves empty, and what stands outside them. */
export function findPartFaults(body: string, language: 'zh' | 'en'): PartFault[] {
  const parts = splitParts(body);
  const outside = body.split(/^##[ \t]/m)[0]!.trim();
  return [
    ...findHeadingFaults(
      parts.map((part) => part.heading),
      PROJECT_PARTS.map((part) => part[language]),
    ),
    ...parts
      .filter((part) => part.markdown === '')
      .map((part) => fault(`“## ${part.heading}”下面没有文字，请补写`)),
    ...(outside === ''
      ? []
      : [
          fault(
            `第一个 ## 小标题之前有文字，页面上看不到，请移到“## ${PROJECT_PARTS[0][language]}”之下`,
          ),
        ]),
  ];
}
