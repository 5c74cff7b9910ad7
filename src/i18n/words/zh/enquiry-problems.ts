/** What is wrong with a field, and the remedy. */
export const enquiryProblems = {
  kind: { unknown: '从列表中选择咨询什么' },
  projects: {
    form: '项目写成网址中的名称，如 tea-oil-press',
    many: '一次最多咨询 {{maxProjects}} 个项目，请移除几个',
  },
  park: { form: '园区写成网址中的名称，如 county-zone' },
  message: {
    missing: '写下想了解什么，如用地、用工、合作方式',
    untold: '写下事情经过，如哪天、哪个单位或窗口、怎样办的',
    long: '内容最多 {{max}} 字，请删短一些',
  },
  name: { missing: '填写姓名，如 张先生', long: '姓名最多 {{max}} 字，请写短一些' },
  email: {
    missing: '填写邮箱或联系电话，任填一项，如 zhang@example.com',
    form: '邮箱写成 zhang@example.com 的样子',
    long: '邮箱最多 {{max}} 个字符，请换一个短的',
  },
  phone: {
    missing: '填写联系电话，如 0739-3600000',
    form: '联系电话写成数字，如 0739-3600000',
    long: '联系电话最多 {{max}} 个字符，请只写一个号码',
  },
  organisation: {
    missing: '单位写成文字，没有可留空',
    long: '单位最多 {{max}} 字，请用简称',
  },
  country: {
    missing: '国家或地区写成文字，没有可留空',
    long: '国家或地区最多 {{max}} 字，请用简称',
  },
  amount: {
    form: '拟投资规模写成文字，如 5000 万元',
    long: '拟投资规模最多 {{max}} 字，其余写在正文里',
  },
  need: {
    form: '场地要求写成文字，如 厂房 3000 平方米',
    long: '场地要求最多 {{max}} 字，其余写在正文里',
  },
  visitFrom: {
    form: '考察开始日期写成 2026-12-08 的样子，没有定可留空',
    past: '考察开始日期已经过去，请改成今天或以后的日期',
  },
  visitTo: {
    form: '考察结束日期写成 2026-12-09 的样子，没有定可留空',
    order: '考察结束日期早于开始日期，请对调或修改',
  },
  visitors: { form: '考察人数写 1 到 {{max}} 的数字，如 4' },
  relation: { form: '从列表中选择您与投资者的关系，可不选' },
  introduced: {
    missing: '填写推荐的企业，如企业名称和行业',
    form: '推荐的企业写成文字，如 企业名称和行业',
    long: '推荐的企业最多 {{max}} 字，其余写在正文里',
  },
  complained: {
    form: '投诉的事项写成文字，如 收费项目名称',
    long: '投诉的事项最多 {{max}} 字，其余写在正文里',
  },
  happenedOn: {
    form: '发生日期写成 2026-11-20 的样子，记不清可留空',
    future: '发生日期还没有到，请改成今天或以前的日期，记不清可留空',
  },
  consent: { missing: '勾选“同意”后才能提交，因为答复需要使用您的联系方式' },
  passOn: { form: '“转给承办单位”写成 true 或 false，可不写' },
  locale: { unknown: '语言写 zh、zh-hant 或 en' },
  website: { filled: '把“网站”一栏留空，它只用来识别自动程序' },
  proof: {
    missing:
      '缺少防滥用计算的结果。由程序提交的，先读取 /api/enquiries/challenge，把算出的结果放在 proof 字段或 Enquiry-Proof 请求头里',
    wrong: '防滥用计算的结果不对，请重新读取 /api/enquiries/challenge 再算一次',
    old: '防滥用计算的结果已过期，请重新读取 /api/enquiries/challenge 再算一次',
    fast: '提交得太快，请过几秒再提交一次',
    used: '这个防滥用计算的结果已经用过，每条咨询要新算一次',
  },
  number: { form: '填写回执上的编号，如 {{prefix}}-2026-1123-K7Q' },
  contact: { missing: '填写提交时留下的邮箱或电话，如 zhang@example.com' },
} as const;
