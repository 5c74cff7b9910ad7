import { expect, test } from 'vitest';
import { readPageText } from '#scripts/lib/search-index/page-text.ts';

const page = (main: string) =>
  `<!doctype html><html><head><title>T</title></head><body><header><h1>县</h1></header><main id="content">${main}</main><footer><p>脚</p></footer></body></html>`;

test('a page is its heading, its lower headings and its lines, without head and foot', () => {
  const text = readPageText(
    page(
      '<header><h1 lang="zh-Hans"> 企业 <em>开办</em> </h1><p>一张表办完。</p></header><section><h2>要做的事</h2><ol><li>登记</li><li>刻章<br>两枚</li></ol></section>',
    ),
  );
  expect(text).toEqual({
    title: '企业 开办',
    part: '',
    fields: ['要做的事'],
    paragraphs: ['一张表办完。', '登记', '刻章 两枚'],
  });
});

test('the part is the last step of the trail, but for the home page alone', () => {
  const trail = (...steps: string[]) =>
    `<nav class="trail" aria-label="当前位置"><ol>${steps.map((step) => `<li><a href="/">${step}</a></li>`).join('')}</ol></nav><h1>条例</h1><p>正文</p>`;
  const inPolicies = readPageText(page(trail('首页', '办事', '政策')));
  expect(inPolicies).toEqual({ title: '条例', part: '政策', fields: [], paragraphs: ['正文'] });
  expect(readPageText(page(trail('首页')))?.part).toBe('');
});

test('a row of a table is one line, and so is a term with what is said of it', () => {
  const text = readPageText(
    page(
      '<h1>收费</h1><table><caption>项目</caption><tbody><tr><th>登记</th> <td>不收费</td></tr><tr><th>检测</th><td>3 元/平方米</td></tr></tbody></table><dl><div><dt>文号</dt><dd>国令第673号</dd></div></dl>',
    ),
  );
  expect(text?.paragraphs).toEqual(['项目', '登记 不收费', '检测 3 元/平方米', '文号 国令第673号']);
});

test('what leads elsewhere, asks or is not shown is left out, and what follows it is not', () => {
  const unread = [
    '<nav><a>目录</a></nav>',
    '<form><label>姓名<input></label></form>',
    '<ul class="cards"><li><article><h3>项目</h3><p>别的</p></article></li></ul>',
    '<div class="card-row" hidden><p>藏</p></div>',
    '<p class="soft visually-hidden">念</p>',
    '<p class="ask-line"><a>问</a></p>',
    '<svg><title>图</title><text>字</text></svg>',
    '<script>"<p>码</p>"</script><style>p{}</style><template><p>板</p></template>',
    '<p class="published soft">发布</p>',
    '<button>按</button>',
  ];
  for (const part of unread) {
    const text = readPageText(page(`<h1>题</h1>${part}<p>后</p>`));
    expect([part, text?.fields, text?.paragraphs]).toEqual([part, [], ['后']]);
  }
});

test('what a list says of a project is left out, what a text says of it is not', () => {
  const link = '<a href="/en/projects/tea-oil/">Tea oil</a>';
  const text = readPageText(
    page(
      `<h1>T</h1><ul><li>${link} <span>XS-1</span></li><li><a href="/en/policies/land/">Land</a></li></ul><p>As ${link} shows</p>`,
    ),
  );
  expect(text?.paragraphs).toEqual(['Land', 'As Tea oil shows']);
});

test('entities are read, and unclosed paragraphs end where a browser ends them', () => {
  const text = readPageText(page('<h1>A &amp; B</h1><p>一<p>二 &lt;3<ul><li>三<li>四</ul>'));
  expect(text?.title).toBe('A & B');
  expect(text?.paragraphs).toEqual(['一', '二 <3', '三', '四']);
});

test('a page without a heading, or without a main part, is none to be found', () => {
  expect(readPageText(page('<p>只有字</p>'))).toBeUndefined();
  expect(readPageText('<h1>题</h1>')).toBeUndefined();
});
