import { expect, type Locator, type Page } from '@playwright/test';

export type Side = 'zh' | 'en';

/** Sveltia CMS marks where words put into its sentences begin and end. */
const isolated = (name: string) => new RegExp(`^「\u2068${name}\u2069」字段$`);

/** The form of an entry, side by side. */
export class EditorPage {
  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  pane(side: Side): Locator {
    return this.page.locator(`.pane[data-locale="${side}"][data-mode="edit"]`);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}/admin/#/collections/${path}`);
  }

  /** A field by its name; those far below are drawn when they are near. */
  async field(name: string, within: Locator = this.pane('zh')): Promise<Locator> {
    const found = within.getByRole('group', { name: isolated(name) }).first();
    await expect(async () => {
      if (!(await found.isVisible())) await this.scroll(within);
      expect(await found.isVisible()).toBe(true);
    }).toPass({ intervals: [50], timeout: 60_000 });
    await found.scrollIntoViewIfNeeded();
    return found;
  }

  private async scroll(within: Locator): Promise<void> {
    const last = within.getByRole('group').last();
    await last.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }

  async fill(name: string, text: string, within?: Locator): Promise<Locator> {
    const field = await this.field(name, within);
    await field.locator('input, textarea').first().fill(text);
    return field;
  }

  /** One of a few, shown as round buttons. */
  async pick(name: string, option: string, within?: Locator): Promise<void> {
    await (await this.field(name, within)).getByRole('radio', { name: option }).click();
  }

  /** One of many, from a list. */
  async choose(name: string, option: string, within?: Locator): Promise<void> {
    const field = await this.field(name, within);
    const wanted = this.page.getByRole('option', { name: option, exact: true });
    // A list that has just opened closes again where fields further up are drawn and move it.
    await expect(async () => {
      if (!(await wanted.isVisible())) await field.getByRole('combobox').click({ timeout: 2000 });
      await wanted.click({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
  }

  /** Clicks an element in the task after it is drawn, as a click does that waited while the page was busy. */
  async clickWhenDrawn(selector: string): Promise<void> {
    await this.page.addInitScript((wanted) => {
      const watcher = new MutationObserver(() => {
        const element = document.querySelector<HTMLElement>(wanted);
        if (!element) return;
        watcher.disconnect();
        setTimeout(() => element.click());
      });
      watcher.observe(document, { childList: true, subtree: true });
    }, selector);
  }

  /** A group of fields that is folded until somebody needs it. */
  async openGroup(name: string): Promise<Locator> {
    const field = await this.field(name);
    const unfold = field.getByRole('button', { name: '展开', exact: true }).first();
    if (await unfold.isVisible()) await unfold.click();
    return field;
  }

  /** One more item of a list; the newest is the last. */
  async addItem(field: Locator): Promise<Locator> {
    await field
      .getByRole('button', { name: /^(?:add\s*)?添加/ })
      .last()
      .click();
    return field.locator('.item').last();
  }

  async upload(
    name: string,
    file: { name: string; mimeType: string; buffer: Buffer },
    within: Locator,
  ): Promise<void> {
    const field = await this.field(name, within);
    await field.locator('input[type="file"]').first().setInputFiles(file);
  }

  async fillMarkdown(name: string, text: string, within: Locator): Promise<void> {
    const field = await this.field(name, within);
    await field.getByRole('button', { name: '以 Markdown 编辑' }).click();
    await field.locator('textarea').last().fill(text);
  }

  /** A word within facts with its English. */
  async addWord(chinese: string, english: string): Promise<void> {
    const field = await this.field('数据项中的词', this.pane('en'));
    await field
      .getByRole('button', { name: /^(?:add\s*)?添加/ })
      .last()
      .click();
    const row = field.getByRole('row').last().getByRole('textbox');
    await row.first().fill(chinese);
    await row.last().fill(english);
  }

  async enableEnglish(): Promise<void> {
    await this.page.getByRole('radio', { name: '英语' }).last().click();
    await this.page.getByRole('button', { name: '启用' }).click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: '保存', exact: true }).click();
  }
}
