import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDF } from './editor-files.ts';
import { EditorPage } from './editor-page.ts';
import { correctProject, fillFacts, FILE, fillProject, TITLE } from './editor-project.ts';
import { openEditorSite, type EditorSite } from './editor-site.ts';

let site: EditorSite;
let origin: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await openEditorSite();
  origin = await site.serve('/admin/', 'scripts/editor.ts');
});

test.afterAll(() => site.close());

test('a new project is typed in, refused, corrected, saved and seen', async ({ page }) => {
  test.setTimeout(300_000);
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) outside.push(request.url());
  });
  const editor = new EditorPage(page, origin);
  await fillProject(editor);
  await editor.save();

  const refusal = page.getByRole('alertdialog');
  await expect(refusal).toContainText('投资 › 投资构成：各项相加 800万元，总投资写 900万元');
  await expect(refusal).toContainText('缺少“老粮站现状”的英文');
  expect(existsSync(join(site.root, FILE))).toBe(false);
  await refusal.getByRole('button', { name: '确定' }).click();
  await correctProject(editor);
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
  await expect(preview.getByRole('img', { name: '老粮站现状' })).toHaveJSProperty(
    'naturalWidth',
    64,
  );
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

test('what is clicked as soon as it is drawn counts, and what is missing is marked', async ({
  page,
}) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const editor = new EditorPage(page, origin);
  await editor.clickWhenDrawn('[data-key-path="sector"] [data-value="tourism"]');
  await editor.open('projects/new');
  const sector = await editor.field('所属行业');
  await expect(sector.getByRole('radio', { name: '文化旅游' })).toBeChecked();
  const town = await editor.field('项目地点');
  await editor.save();

  await expect(page.getByText(/有 \d+ 个字段存在错误/)).toBeVisible();
  await expect(town.getByRole('alert')).toBeVisible();
  await expect((await editor.field('项目名称')).getByRole('alert')).toBeVisible();
  await expect(sector.getByRole('alert')).toBeHidden();
  expect(thrown).toEqual([]);
});

test('a draft in Chinese alone is kept, and seen with its mark', async ({ page }) => {
  const editor = new EditorPage(page, origin);
  await editor.open('projects/new');
  await fillFacts(editor, '西岭乡茶园索道项目', 'SX-2026-011');
  await editor.fill('总投资', '3000万元', await editor.openGroup('投资'));
  await (await editor.field('草稿')).getByRole('switch').click();
  await editor.save();
  await expect(page.getByText('条目已保存')).toBeVisible();
  expect(readFileSync(join(site.root, FILE.replace('010', '011')), 'utf8')).toContain(
    'draft: true',
  );
  // The server takes a moment to read what was saved.
  await expect(async () => {
    await page.goto(`${origin}/projects/sx-2026-011/`);
    await expect(page.getByText('草稿', { exact: true })).toBeVisible({ timeout: 2000 });
  }).toPass();
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
  // Neither the editor nor a draft is there for visitors.
  for (const path of ['/admin/', '/projects/sx-2026-011/'])
    expect((await page.request.get(live + path)).status()).toBe(404);
});
