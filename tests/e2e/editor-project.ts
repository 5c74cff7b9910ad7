import { PDF, PHOTO } from './editor-files.ts';
import type { EditorPage } from './editor-page.ts';

/** Where the project is written. */
export const FILE = 'content/projects/zh/sx-2026-010.md';
export const TITLE = '西岭乡茶旅驿站项目';

const bodyIn = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts)
    .map(([heading, text]) => `## ${heading}\n\n${text}`)
    .join('\n\n');

const CHINESE = bodyIn({
  项目背景: '乡里的茶山每年春天来人不少，没有地方坐下来喝一杯茶。',
  前期工作: '选址已看过，手续还没有办。',
  建设内容: '先改造老粮站，再修停车场和步道。',
  投资估算: '改造费用按面积估算，没有询价。',
  效益分析: '收入来自茶饮、住宿和茶叶零售。',
  合作方式: '独资或合资，房屋由乡里出租。',
});

const ENGLISH = bodyIn({
  Background: 'Visitors come to the tea hills each spring and find nowhere to sit down.',
  'Preparatory work': 'The site has been looked at; no approvals have been sought.',
  Scope: 'The old grain store is rebuilt first, then the car park and paths.',
  Investment: 'Rebuilding is reckoned by floor area and has not been quoted for.',
  Returns: 'Income comes from tea, rooms and packed leaf.',
  Cooperation: 'Sole ownership or a joint venture, with the building let by the township.',
});

/** What a project cannot do without, in Chinese alone. */
export async function fillFacts(
  editor: EditorPage,
  title = TITLE,
  number = 'SX-2026-010',
): Promise<void> {
  await editor.fill('项目名称', title);
  await editor.fill('一句话简介', '把老粮站改成茶旅驿站，春季接待赏茶游客，淡季做茶叶零售。');
  await editor.fill('建设内容', '粮站改造1200㎡');
  await editor.fill('项目编号', number);
  await editor.pick('所属行业', '文化旅游');
  await editor.pick('项目地点', '西岭乡');
  await editor.pick('包装单位', '县文化旅游局');
  await editor.choose('合作方式', '独资');
  await editor.choose('阶段', '招商中');
  await editor.fill('核实日期', '2026-11-20');
}

/** Two lines that come to 800万元, under a total that does not. */
async function fillMoney(editor: EditorPage): Promise<void> {
  const investment = await editor.openGroup('投资');
  await editor.fill('总投资', '900万元', investment);
  const split = await editor.field('投资构成', investment);
  for (const [item, amount] of [
    ['建筑工程', '500万元'],
    ['设备购置', '300万元'],
  ] as const) {
    const line = await editor.addItem(split);
    await editor.choose('投资科目', item, line);
    await editor.fill('金额', amount, line);
  }
}

async function fillFiles(editor: EditorPage): Promise<void> {
  const photo = await editor.addItem(await editor.field('实景照片'));
  await editor.upload('图片', { name: '粮站.png', mimeType: 'image/png', buffer: PHOTO }, photo);
  await editor.fill('图说', '老粮站现状', photo);
  await editor.fill('来源', '乡政府拍摄', photo);
  await editor.fill('拍摄日期', '2026-10-01', photo);
  const paper = await editor.addItem(await editor.field('文件'));
  await editor.choose('文件类别', '项目建议书', paper);
  await editor.fill('文件名称', '项目建议书', paper);
  await editor.upload(
    '文件',
    { name: 'plan.pdf', mimeType: 'application/pdf', buffer: PDF },
    paper,
  );
  await editor.fillMarkdown('正文', CHINESE, editor.pane('zh'));
}

async function fillEnglish(editor: EditorPage): Promise<void> {
  await editor.enableEnglish();
  await editor.fill('项目名称', 'Tea-hill rest house, Xiling', editor.pane('en'));
  await editor.fill(
    '一句话简介',
    'An old grain store made into a rest house for visitors to the tea hills.',
    editor.pane('en'),
  );
  await editor.fill('建设内容', '1,200 m² of the grain store rebuilt', editor.pane('en'));
  await editor.fillMarkdown('正文', ENGLISH, editor.pane('en'));
}

/** Types in a whole project, with a picture, a paper and its English, and one sum that does not add up. */
export async function fillProject(editor: EditorPage): Promise<void> {
  await editor.open('projects/new');
  await fillFacts(editor);
  await fillMoney(editor);
  await fillFiles(editor);
  await fillEnglish(editor);
}

/** Puts right what the studio has against it. */
export async function correctProject(editor: EditorPage): Promise<void> {
  await editor.fill('总投资', '800万元', await editor.field('投资'));
  await editor.addWord('老粮站现状', 'The old grain store');
  await editor.addWord('乡政府拍摄', 'Taken by the township');
  await editor.addWord('项目建议书', 'Project proposal');
}
