/** Words parted by spaces. */
const listWords = (text: string) => text.trim().split(/\s+/);

const swap = (words: readonly string[], from: string, to: string) =>
  words.map((word) => [word, word.replaceAll(from, to)] as const);

/** In which no hair is cut: 管理|发现. */
const GIVEN_OUT = listWords(`
  理发现 理发展 理发布 理发放 理发生 理发送 理发出 理发电 理发票 理发酵
  理发行 理发起 理发热
`);

/**
 * What simplified Chinese writes alike and traditional does not, settled before OpenCC sees it: its
 * dictionaries know too few of a county's words (銅桿, 機製砂, 初製, 乾菇), and what it takes for a
 * character alone is wrong for ours (籤 for 簽, 幹 for 乾). A character by itself is its rule, the
 * words after it are the exceptions; the longest match wins. Each was read in the county's own text.
 */
const RULES: readonly (readonly [
  from: string,
  to: string,
  ...except: (readonly [string, string])[],
])[] = [
  [
    '签',
    '簽',
    ['标签', '標籤'],
    ['竹签', '竹籤'],
    ['筷签', '筷籤'],
    ['签坯', '籤坯'],
    ['牙签', '牙籤'],
    ['标签约', '標簽約'],
    ['标签订', '標簽訂'],
    ['标签字', '標簽字'],
    ['标签署', '標簽署'],
    ['标签定', '標簽定'],
    ['抽签', '抽籤'],
  ],
  [
    '里',
    '裡',
    ['公里', '公里'],
    ['里程', '里程'],
    ['邻里', '邻里'],
    ['英里', '英里'],
    ['海里', '海里'],
    ['华里', '华里'],
    ['故里', '故里'],
  ],
  ['后', '後', ['皇后', '皇后'], ['王后', '王后'], ['太后', '太后']],
  ['余', '餘'],
  ['须', '須', ['须根', '鬚根'], ['胡须', '鬍鬚'], ['触须', '觸鬚']],
  ['采', '採', ['风采', '风采'], ['神采', '神采'], ['文采', '文采']],
  ['杆', '桿', ['栏杆', '欄杆'], ['旗杆', '旗杆']],
  [
    '冲',
    '沖',
    ['冲击', '衝擊'],
    ['冲撞', '衝撞'],
    ['缓冲', '緩衝'],
    ['冲突', '衝突'],
    ['脉冲', '脈衝'],
    ['冲锋', '衝鋒'],
    ['冲刺', '衝刺'],
    ['冲动', '衝動'],
    ['冲高', '衝高'],
    ['冲着', '衝著'],
    ['要冲', '要衝'],
  ],
  [
    '发',
    '發',
    ['假发', '假髮'],
    ['假发票', '假發票'],
    ['发饰', '髮飾'],
    ['发夹', '髮夾'],
    ['发箍', '髮箍'],
    ['发丝', '髮絲'],
    ['按发长', '按髮長'],
    ['头发', '頭髮'],
    ['理发', '理髮'],
    ...swap(GIVEN_OUT, '发', '發'),
    ['洗发', '洗髮'],
    ['染发', '染髮'],
    ['烫发', '燙髮'],
    ['美发', '美髮'],
    ['美发展', '美發展'],
  ],
];

/** To make, not to rule: 制 is both. */
const MADE = listWords(`
  机制砂 机制假发 机制茶 取制样 制样 制砖 制砂 制粒 制粉 制种 制浆 制茶
  制鱼 制纯水 制透水 制有机肥 制无机 初制 精制 蒸制 润制 切制 炒制 熏制
  浆制 熟制 酒制 腌制 烹制 酿制 研制 刻制 印制 自制 新制 压制刀 编制费 叶可制
  编制单位 编制规则 编制方案 编制报告
`);

const DRIED = listWords(`
  烘干 晒干 风干 晾干 吹干 喷干 沥干 阴干 折干 薯干 笋干 饼干
`);

/** A trunk or to do; dry is the rule. 干 is all three, and to meddle. */
const TRUNK_OR_DO = listWords(`
  干部 骨干 干线 干沟 主干 干道 干流 干活 干警 干管 干渠 干事 干路 树干 枝干
  才干 能干 实干 包干 白干 先干 坊干集中 有事干 没活干 拿去干 接着干 接力干
  继续干 自己干 可干日 规干好 谁来干 分开干 干满 干不满 干全年 干九 干十
  干几 干一 干两 干三 干好 干得 干成
`);
const TO_MEDDLE = listWords(`
  干扰 干预 干涉 若干 干支 相干 不相干 天干
`);

export const SIMPLIFIED_WORDS: readonly (readonly [string, string])[] = [
  ...RULES.flatMap(([from, to, ...except]) => [[from, to] as const, ...except]),
  ...swap(MADE, '制', '製'),
  ['干', '乾'],
  ...swap(DRIED, '干', '乾'),
  ...swap(TRUNK_OR_DO, '干', '幹'),
  ...swap(TO_MEDDLE, '干', '干'),
  // Again, or twice over.
  ['恢复', '恢復'],
  ['修复', '修復'],
  ['康复', '康復'],
  ['复配', '複配'],
  ['复合', '複合'],
  ['复杂', '複雜'],
  ['复叠', '複疊'],
  ['复材', '複材'],
  ['复拣', '複揀'],
  ['复判', '複判'],
  ['复购', '複購'],
  ['复议', '複議'],
  ['一并', '一併'],
  ['合并', '合併'],
  ['并为', '並為'],
  ['台风机', '臺風機'],
  ['一半系在', '一半繫在'],
  ['开松', '開鬆'],
  ['考得松', '考得鬆'],
  ['松紧', '鬆緊'],
  ['再松', '再鬆'],
  // Grain, not a valley.
  ['稻谷', '稻穀'],
  ['湿谷', '溼穀'],
  ['烘谷', '烘穀'],
  ['干谷', '乾穀'],
  ['晒谷', '曬穀'],
  ['打谷', '打穀'],
  ['谷物', '穀物'],
  ['谷壳', '穀殼'],
  ['谷子', '穀子'],
  ['谷粒', '穀粒'],
  // Rolled.
  ['卷板', '捲板'],
  ['卷材', '捲材'],
  ['卷帘', '捲簾'],
  ['卷管', '捲管'],
  ['开卷、', '開捲、'],
];
