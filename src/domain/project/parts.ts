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

/** Which of the six parts a body lacks, and which of its headings are not among them. */
export function findPartFaults(body: string, language: 'zh' | 'en'): PartFault[] {
  const headings = splitParts(body).map((part) => part.heading);
  const wanted: string[] = PROJECT_PARTS.map((part) => part[language]);
  const list = wanted.map((heading) => `## ${heading}`).join('、');
  return [
    ...wanted
      .filter((heading) => !headings.includes(heading))
      .map((heading) => ({ field: '正文', message: `缺少“## ${heading}”一节` })),
    ...headings
      .filter((heading) => !wanted.includes(heading))
      .map((heading) => ({
        field: '正文',
        message: `小标题“## ${heading}”不在六部分之内，请改为 ${list} 之一，或改用 ###`,
      })),
    ...headings
      .filter((heading, index) => headings.indexOf(heading) !== index)
      .map((heading) => ({ field: '正文', message: `“## ${heading}”写了两次` })),
  ];
}
