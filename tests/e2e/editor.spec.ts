import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDF, PHOTO } from './editor-files.ts';
import { EditorPage } from './editor-page.ts';
import { openEditorSite, type EditorSite } from './editor-site.ts';

const FILE = 'content/projects/zh/sx-2026-010.md';
const TITLE = '西岭乡茶旅驿站项目';

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

let site: EditorSite;
let origin: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await openEditorSite();
  origin = await site.serve('/admin/', 'scripts/editor.ts');
});

test.afterAll(() => site.close());

async function fillFacts(editor: EditorPage): Promise<void> {
  await editor.fill('项目名称', TITLE);
  await editor.fill('一句话简介', '把老粮站改成茶旅驿站，春季接待赏茶游客，淡季做茶叶零售。');
  await editor.fill('建设内容', '粮站改造1200㎡');
  await editor.fill('项目编号', 'SX-2026-010');
  await editor.pick('所属行业', '文化旅游');
  await editor.pick('项目地点', '西岭乡');
  await editor.pick('包装单位', '县文化旅游局');
  await editor.choose('合作方式', '独资');
  await editor.choose('阶段', '招商中');
  await editor.fill('核实日期', '2026-11-20');
}

test('a new project is typed in, refused, corrected, saved and seen', async ({ page }) => {
  test.setTimeout(300_000);
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) outside.push(request.url());
  });
  const editor = new EditorPage(page, origin);
  await editor.open('projects/new');
  await fillFacts(editor);

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

  await editor.enableEnglish();
  await editor.fill('项目名称', 'Tea-hill rest house, Xiling', editor.pane('en'));
  await editor.fill(
    '一句话简介',
    'An old grain store made into a rest house for visitors to the tea hills.',
    editor.pane('en'),
  );
  await editor.fill('建设内容', '1,200 m² of the grain store rebuilt', editor.pane('en'));
  await editor.fillMarkdown('正文', ENGLISH, editor.pane('en'));
  await editor.save();

  const refusal = page.getByRole('alertdialog');
  await expect(refusal).toContainText('投资 › 投资构成：各项相加 800万元，总投资写 900万元');
  await expect(refusal).toContainText('缺少“老粮站现状”的英文');
  expect(existsSync(join(site.root, FILE))).toBe(false);
  await refusal.getByRole('button', { name: '确定' }).click();
  await editor.fill('总投资', '800万元', await editor.field('投资'));
  await editor.addWord('老粮站现状', 'The old grain store');
  await editor.addWord('乡政府拍摄', 'Taken by the township');
  await editor.addWord('项目建议书', 'Project proposal');
  await editor.save();
  await expect(page.getByText('条目已保存')).toBeVisible();
  expect(outside).toEqual([]);

  const names = readdirSync(join(site.root, 'public/photos'));
  expect(names).toEqual([expect.stringMatching(/^[a-z0-9]+\.webp$/)]);
  expect(readFileSync(join(site.root, 'public/files/plan.pdf'))).toEqual(PDF);
  const written = readFileSync(join(site.root, FILE), 'utf8');
  expect(written).toContain(`title: ${TITLE}\n`);
  expect(written).toContain(`  - file: ${names[0]}\n    caption: 老粮站现状\n`);
  expect(site.run('scripts/check.ts', '--faults-only')).toContain('检查通过：6 个项目');

  await editor.open('projects/entries/sx-2026-010');
  await page.getByRole('radio', { name: '预览' }).last().click();
  const preview = page.frameLocator('iframe').frameLocator('iframe[title="网站上的样子"]');
  await expect(preview.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(preview.getByRole('link', { name: '项目建议书' })).toHaveAttribute(
    'href',
    '/files/plan.pdf',
  );
});

test('one word of a project changes one line, and a colleague’s change is not written over', async ({
  page,
}) => {
  const editor = new EditorPage(page, origin);
  const file = join(site.root, 'content/projects/zh/tea-oil-press.md');
  const before = readFileSync(file, 'utf8');
  await editor.open('projects/entries/tea-oil-press');
  await editor.fill('项目名称', '东溪镇油茶籽压榨与精制项目');
  await editor.save();
  await expect(page.getByText('条目已保存')).toBeVisible();
  const changed = before.replace('压榨与精炼项目', '压榨与精制项目');
  expect(readFileSync(file, 'utf8')).toBe(changed);

  await editor.open('projects/entries/tea-oil-press');
  const title = await editor.field('项目名称');
  await expect(title.getByRole('textbox')).toHaveValue('东溪镇油茶籽压榨与精制项目');
  await title.getByRole('textbox').fill('东溪镇茶油项目');
  writeFileSync(file, changed.replace('jobs: 60人', 'jobs: 61人'));
  await editor.save();
  await expect(page.getByRole('alertdialog')).toContainText('别人已改过这个条目');
  expect(readFileSync(file, 'utf8')).toContain('jobs: 61人');
});

test('what was saved is published, and found', async ({ page }) => {
  test.setTimeout(300_000);
  expect(site.run('scripts/publish.ts', '--yes')).toMatch(/项目新增 5 个[\s\S]*已发布/);
  const live = await site.serve('/', 'scripts/serve.ts', {
    OUT_DIR: 'live',
    DATABASE_URL: 'file:data/editor-test.db',
  });
  await page.goto(`${live}/`);
  const header = page.getByRole('banner');
  await header.getByRole('searchbox').fill('茶旅驿站');
  await header.getByRole('searchbox').press('Enter');
  await page.getByRole('main').getByRole('link', { name: TITLE }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const paper = page.getByRole('link', { name: '项目建议书' });
  expect((await page.request.get(live + (await paper.getAttribute('href')))).status()).toBe(200);
  // Nothing of the editor is there for visitors.
  expect((await page.request.get(`${live}/admin/`)).status()).toBe(404);
});
