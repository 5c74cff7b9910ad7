import { enquiryForm } from './enquiry-form.ts';
import { enquiryMail } from './enquiry-mail.ts';
import { enquiryProblems } from './enquiry-problems.ts';

export const enquiry = {
  form: enquiryForm,
  kinds: {
    project: '项目咨询',
    park: '园区、厂房与用地',
    visit: '预约实地考察',
    general: '其他咨询',
    referral: '推荐投资者',
    complaint: '投诉',
  },
  states: {
    received: '已收到，等待办理',
    assigned: '已转承办单位办理',
    partial: '已首次答复，正在准备完整答复',
    complex: '情况复杂，已告知进展，继续办理',
    answered: '已答复',
    closed: '已办结',
  },
  /** The pages whose form is opened on one kind. */
  pages: {
    elsewhere: '另有单独的表单：',
    noScript:
      '不运行脚本也能提交。只是链接里的项目不会自动带入：请在项目页里提问，或者在下面写明项目名称。',
    park: {
      title: '咨询园区、厂房与用地',
      lead: '写明场地要求。三项必填，不需要注册。',
    },
    visit: {
      title: '预约实地考察',
      lead: '写明哪天来、想看什么。三项必填，不需要注册。',
    },
    referral: {
      title: '登记推荐的投资者',
      lead: '写明企业、您的姓名和一种联系方式，不需要注册。',
    },
    complaint: {
      title: '提交投诉',
      lead: '由受理投诉的窗口受理，不是被投诉的单位。三项必填，不需要注册。',
    },
  },
  problems: enquiryProblems,
  receipt: {
    title: '咨询已收到',
    number: '编号',
    replyBy: '最迟答复日期',
    desk: '受理窗口',
    nextTitle: '接下来',
    nextRead: '工作人员会阅读您的咨询，转给承办单位，并在上面的日期前首次答复。',
    nextKeep: '请记下编号。凭编号和您留下的邮箱或电话可以查询进度。',
    nextLate: '到期没有答复，请凭编号向窗口查问或投诉。',
    copy: '复制编号',
    copied: '编号已复制',
    status: '查询咨询进度',
    back: '返回刚才的页面',
    another: '再提交一条咨询',
    last: '上次的回执',
    lastNote: '只存在这台设备上，一天后删除。',
    drop: '从这台设备删除',
    dropped: '回执已从这台设备删除。',
    referral: {
      title: '推荐已收到',
      nextRead: '工作人员会阅读您的推荐，在上面的日期前告诉您由谁跟进、还缺什么。',
      nextLate: '到期没有答复，请凭编号向窗口查问或投诉。',
      another: '再推荐一家企业',
    },
    complaint: {
      title: '投诉已收到',
      nextRead:
        '受理投诉的窗口会阅读您的投诉，并在上面的日期前首次答复；不转给被投诉的人去答复您。',
      nextLate: '到期没有答复，请凭编号向窗口查问，或者拨打 12345。',
      another: '再提交一条投诉',
    },
  },
  status: {
    title: '查询咨询进度',
    lead: '填写回执上的编号，以及提交时留下的邮箱或电话。',
    number: { label: '编号', help: '如 {{prefix}}-2026-1123-K7Q' },
    email: { label: '邮箱或电话', help: '提交咨询时填写的那一个' },
    send: '查询',
    state: '办理状态',
    desk: '办理窗口',
    receivedAt: '收到日期',
    replyBy: '最迟答复日期',
    answeredAt: '答复日期',
    mergedInto: '与另一条咨询一并办理',
    next: {
      first: '下一步：首次答复不晚于',
      full: '下一步：完整答复不晚于',
      complex: '下一步：复杂事项完整答复不晚于',
    },
    notFound: '没有查到。请核对编号，以及提交时留下的邮箱或电话；仍查不到，请联系窗口。',
  },
  notice: {
    title: '个人信息怎么使用',
    holder: '{{county}}招商引资主管部门（本站主办单位）',
    who: '处理者',
    contact: '联系窗口',
    why: '目的和方式',
    whyText:
      '登记并答复您提交的内容，由本县招商部门阅读；您另外勾选同意的，才转给招商部门以外的项目承办单位；不作他用，不向境外提供，不用于自动决策。',
    whyComplaint:
      '登记并办理本次投诉，由县里受理投诉的窗口阅读，不转给被投诉的人去答复您；不作他用，不向境外提供，不用于自动决策。',
    what: '哪些信息',
    whatText:
      '姓名、邮箱或电话、您写的内容，以及您愿意填写的单位、国家或地区等选填项。请不要填写身份证号、银行账号等敏感信息。为防止滥用，网络地址只以每天更换密钥的摘要形式留存一天。',
    long: '保存多久',
    longText:
      '最后一次答复后 {{months}} 个月，没有答复的从收到之日起算，期满删除；谁在什么时候查看过，记录保存三年。',
    rights: '您的权利',
    rightsText:
      '可以随时查阅、复制、更正、删除，或撤回同意；撤回不影响此前的处理。不填选填项不影响答复。凭编号向窗口提出即可，也可以向网信部门投诉。',
    more: '个人信息保护说明全文',
    version: '本说明 {{day}} 版',
  },
  mail: enquiryMail,
  page: {
    home: '返回首页',
    form: '去填写咨询',
    contact: '联系窗口',
    problemsTitle: '还没有提交',
    againTitle: '请再按一次提交',
    refusedTitle: '没有办成',
  },
  refusals: {
    origin: '这个请求来自别的网站，没有受理。请在本站页面上填写。',
    method: '这个地址只接收表单提交，请从咨询页填写。',
    methodGet: '这个地址只供读取。',
    type: '只接收 JSON 或网页表单（application/json、application/x-www-form-urlencoded、multipart/form-data）。',
    large: '内容超过 64 KB，没有受理。请删短一些；附件请在收到答复后用邮件发送。',
    unreadable: '内容读不出来，没有受理。JSON 请写成一个对象，文字用 UTF-8 编码。',
    slow: '内容传送太慢，没有收全，请再提交一次。',
    key: 'Idempotency-Key 写成 1 至 200 个字母、数字或 - _ . : 符号。',
    keyUsed: '这条咨询的提交标识已经用过，登记的是另一份内容。要另提一条，请再提交一次。',
    again:
      '还差一步：您的浏览器没有运行脚本，请核对下面的内容，过几秒再按一次“{{send}}”。内容都在，不必重填。',
    limit: '从这个网络提交得太多，请过 {{minutes}} 分钟再试，或致电窗口。',
    limitAll: '现在提交的人太多，请过 {{minutes}} 分钟再试，或致电窗口。',
    store: '暂时无法登记，内容没有收下。请过几分钟再提交一次，或致电窗口。',
    fields: '有几处需要修改。',
    notFound: '没有查到这条咨询，请核对编号和邮箱或电话。',
  },
} as const;
