import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toTraditional, toTraditionalDeep } from '#src/i18n/traditional.ts';
import { SIMPLIFIED_WORDS } from '#src/i18n/words/simplified.ts';

// The forms that Taiwan's and Hong Kong's maps and the county's own older papers print.
const TOWNS = {
  niangxi: '釀溪鎮',
  yantang: '嚴塘鎮',
  quetang: '雀塘鎮',
  chenjiafang: '陳家坊鎮',
  tanxi: '潭溪鎮',
  cunshi: '寸石鎮',
  pingshang: '坪上鎮',
  longxipu: '龍溪鋪鎮',
  jukoupu: '巨口鋪鎮',
  xintianpu: '新田鋪鎮',
  xiaotang: '小塘鎮',
  taizhimiao: '太芝廟鎮',
  daxin: '大新鎮',
  tanfu: '潭府鄉',
  yingguang: '迎光鄉',
} as const;

const nameIn = (slug: string) =>
  /^name: (.+)$/m.exec(readFileSync(`content/towns/zh/${slug}.md`, 'utf8'))?.[1] ?? '';

test('the list of towns below is the county’s', () => {
  const files = readdirSync('content/towns/zh').map((name) => name.replace(/\.md$/, ''));
  expect(files.toSorted()).toEqual(Object.keys(TOWNS).toSorted());
});

test.each(Object.entries(TOWNS))('%s is written %s', (slug, traditional) => {
  expect(toTraditional(nameIn(slug))).toBe(traditional);
});

test.each([
  ['新邵县', '新邵縣'],
  ['邵阳市', '邵陽市'],
  ['湖南省', '湖南省'],
  ['岳坪峰国家森林公园', '岳坪峰國家森林公園'],
  ['沪洽周', '滬洽周'],
  ['生姜', '生薑'],
  ['干姜', '乾薑'],
  ['皇后与后面', '皇后與後面'],
  ['公里与里面', '公里與裡面'],
  ['邻里与三华里', '鄰里與三華里'],
  ['风采与采购', '風采與採購'],
  ['防冲撞与冲洗', '防衝撞與沖洗'],
  ['粮食与理发', '糧食與理髮'],
])('%s keeps its right characters: %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test.each([
  ['内部收益率', '內部報酬率'],
  ['盈亏平衡点', '損益兩平點'],
  ['铺底流动资金', '初期營運資金'],
  ['流动资金', '營運資金'],
  ['净现值', '淨現值'],
  ['投资回收期', '投資回收期'],
  ['亿元、万元、亩', '億元、萬元、畝'],
  ['互联网软件', '網際網路軟體'],
  ['信息网络', '資訊網路'],
  ['数字经济', '數位經濟'],
  ['邮箱', '電子信箱'],
])('the term %s is said as %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test('quotation marks become those of traditional print, and markup stays', () => {
  expect(toTraditional('<p class="small">“竹‘材’”</p>')).toBe('<p class="small">「竹『材』」</p>');
  expect(toTraditional('<a href="/projects/a-b/">软件</a> **网络** `x`')).toBe(
    '<a href="/projects/a-b/">軟體</a> **網路** `x`',
  );
});

test('a whole value is converted but for its keys, numbers and nothing', () => {
  const value = { 县: ['乡镇', { mu: 170, 无: null }], open: true };
  expect(toTraditionalDeep(value)).toEqual({ 县: ['鄉鎮', { mu: 170, 无: null }], open: true });
});

// Each stood wrong in the county's own text when OpenCC alone converted it.
test.each([
  ['集中签约28个项目，未签，再签协议，签竹签', '集中簽約28個項目，未簽，再簽協議，簽竹籤'],
  ['投标签约，标签齐全', '投標簽約，標籤齊全'],
  ['机制砂、制砖、初制、蒸制、取制样', '機製砂、製磚、初製、蒸製、取製樣'],
  ['控制、强制、制度、制定、机制不变', '控制、強制、制度、制定、機制不變'],
  ['资水干流与干支流，排水干沟', '資水幹流與干支流，排水幹溝'],
  ['绩效指标签定，有叶可制', '績效指標簽定，有葉可製'],
  ['一半系在枪上，记入平台账和台账', '一半繫在槍上，記入平臺帳和台帳'],
  ['干香菇、薯干、烘干线、每日干粪', '乾香菇、薯乾、烘乾線、每日乾糞'],
  ['骨干、干线、包干，不干预', '骨幹、幹線、包幹，不干預'],
  ['培训和面试，油茶面积，米面粮油', '培訓和面試，油茶面積，米麵糧油'],
  ['订单只能靠投标，菜单只写两只', '訂單只能靠投標，菜單只寫兩隻'],
  ['一箱方便面，方便面谈', '一箱方便麵，方便面談'],
  ['不准擅自改，数得准不准说不准，预测不准', '不准擅自改，數得準不準說不準，預測不準'],
  ['1.5元/只，42000只/年', '1.5元/隻，42000隻/年'],
  ['发热掉发芽率，标准须发改部门听证', '發熱掉發芽率，標準須發改部門聽證'],
  ['假发与发饰，管理发现，拟开发长沙', '假髮與髮飾，管理發現，擬開發長沙'],
  ['硬装克制，1个中心仓，采购并可追溯', '硬裝克制，1個中心倉，採購並可追溯'],
  ['并为买卖双方，一并列清，合并', '並為買賣雙方，一併列清，合併'],
  ['冲减投资，反冲洗，缓冲与冲突', '沖減投資，反沖洗，緩衝與衝突'],
  ['烘谷、湿谷、峡谷、低谷', '烘穀、濕穀、峽谷、低谷'],
  ['坡向明沟，统一出售，几分钟，小余额', '坡向明溝，統一出售，幾分鐘，小餘額'],
  ['市场化后，五天后，回收，低回报，双回路', '市場化後，五天後，回收，低回報，雙迴路'],
  ['二手折价，打对折，折叠床', '二手折價，打對折，摺疊床'],
  ['不准上公共道路，采摘客，采矿证', '不准上公共道路，採摘客，採礦證'],
  ['成本里人工，要省里布点，行车里程', '成本裡人工，要省裡布點，行車里程'],
])('%s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test('what is settled before OpenCC is as long as it was, as the words are cut by the original', () => {
  for (const [from, to] of SIMPLIFIED_WORDS)
    expect(`${from} ${to.length}`).toBe(`${from} ${from.length}`);
});

const CHANCE =
  /[箇齣霑鉅]|籤[約訂署定]|麵[積試向對]|隻[能是差寫看要有]|鬚(?!根)|髮[展布生現電改芽放送出票行]|剋制|(?<!皇)后|幹[淨燥粉脆貨菇]|製[度定](?!冷)|[單]隻[能寫靠]/u;

test('no text of the county has what only a cut through words brings forth', () => {
  const files = globSync('content/**/zh/*.md').concat(globSync('content/*/*.yml'));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) => {
    const at = CHANCE.exec(toTraditional(readFileSync(file, 'utf8')));
    return at ? [`${file}: ${at.input.slice(Math.max(0, at.index - 8), at.index + 8)}`] : [];
  });
  expect(found).toEqual([]);
});
