import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { EditorPage } from './editor-page.ts';
import { correctProject, fillProject } from './editor-project.ts';
import { openEditorSite, type EditorSite } from './editor-site.ts';
import { sendEnquiry } from './send-enquiry.ts';
import { addAccount, makeCode, PASSWORD } from './staff-account.ts';

const DIR = 'docs/pictures/guide';

/** A picture of the page for the guide, small enough to lie in the repository. */
async function take(name: string, page: Page, part?: Locator): Promise<void> {
  mkdirSync(DIR, { recursive: true });
  const png = await (part ?? page).screenshot({ animations: 'disabled' });
  await sharp(png)
    .webp({ quality: 60 })
    .toFile(join(DIR, `${name}.webp`));
}

async function see(editor: EditorPage, tab: '英语' | '预览'): Promise<void> {
  await editor.page.getByRole('radio', { name: tab }).last().click();
}

test('pictures of the editor', async ({ page }) => {
  test.setTimeout(400_000);
  const site: EditorSite = await openEditorSite();
  try {
    const origin = await site.serve('/admin/', 'scripts/editor.ts');
    const editor = new EditorPage(page, origin);
    await page.setViewportSize({ width: 1280, height: 720 });
    await editor.open('projects');
    await expect(page.getByText('SX-2026-001')).toBeVisible();
    await take('list', page);
    await editor.open('projects/entries/tea-oil-press');
    await editor.field('项目名称');
    const seen = page.frameLocator('iframe').frameLocator('iframe[title="网站上的样子"]');
    await expect(seen.getByRole('heading', { level: 1 })).toBeVisible();
    await take('preview', page);
    await see(editor, '英语');
    await editor.field('项目名称', editor.pane('en'));
    await take('english', page);
    await fillProject(editor);
    await editor.field('投资构成', await editor.field('投资'));
    await take('money', page);
    await editor.field('实景照片');
    await take('photo', page);
    await editor.save();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await take('refusal', page);
    await page.getByRole('alertdialog').getByRole('button', { name: '确定' }).click();
    await correctProject(editor);
    await editor.save();
    await expect(page.getByText('条目已保存')).toBeVisible();
  } finally {
    await site.close();
  }
});

async function enter(page: Page, origin: string): Promise<void> {
  const { email, link } = addAccount(origin);
  await page.goto(link);
  await page.getByLabel('新密码').fill(PASSWORD);
  await page.getByLabel('再写一遍').fill(PASSWORD);
  await page.getByRole('button', { name: '设置密码' }).click();
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByLabel('再写一遍密码').fill(PASSWORD);
  await page.getByRole('button', { name: '显示二维码' }).click();
  const key = (await page.locator('.secret code').textContent()) ?? '';
  await page.getByLabel('验证器里的 6 位数字').fill(makeCode(key));
  await page.getByRole('button', { name: '启用' }).click();
}

test('pictures of the staff pages', async ({ page, request, baseURL }) => {
  test.setTimeout(200_000);
  await page.setViewportSize({ width: 1100, height: 760 });
  const phone = '13800138000';
  const number = await sendEnquiry(request, { message: '想了解标准厂房的租金和空置面积。', phone });
  await sendEnquiry(request, { message: 'Which plots can be had this year?', locale: 'en', phone });
  await enter(page, baseURL ?? '');
  await expect(page.getByRole('heading', { name: '收件箱' })).toBeVisible();
  await take('inbox', page);
  await page.getByRole('link', { name: number }).click();
  await page.getByLabel('内容').fill('张三，您好！标准厂房现有空置面积和租金见附件，欢迎来看。');
  await page.getByLabel('内容').scrollIntoViewIfNeeded();
  await take('reply', page);
  await page.goto('/staff/');
  await page.getByRole('link', { name: '答复月报' }).click();
  const months = page.getByRole('combobox', { name: '月份' });
  await months.selectOption({ index: 0 });
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page.getByText('这个月还没有结束')).toBeVisible();
  await take('report', page);
  await page.getByRole('link', { name: '包装情况' }).click();
  await take('coverage', page);
});
