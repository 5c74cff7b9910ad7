/** The letters that the function sends. */
export const enquiryMail = {
  receiptSubject: '【{{site}}】咨询已收到，编号 {{number}}',
  receiptGreeting: '您好！您在“{{site}}”提交的咨询已经登记。',
  referral: {
    receiptSubject: '【{{site}}】推荐已收到，编号 {{number}}',
    receiptGreeting: '您好！您在“{{site}}”推荐的企业已经登记。',
  },
  complaint: {
    receiptSubject: '【{{site}}】投诉已收到，编号 {{number}}',
    receiptGreeting: '您好！您在“{{site}}”提交的投诉已经登记。',
  },
  receiptNext: '工作人员会在上面的日期前首次答复。请保留编号，凭编号和这个邮箱可以查询进度。',
  notYou: '如果不是您本人提交，请不必理会这封邮件，也可凭编号请我们删除。',
  project: '项目',
  park: '园区',
  language: '阅读语言',
  reading: { zh: '简体中文', 'zh-hant': '繁体中文', en: '英文' },
  deskSubject: '新咨询 {{number}}（{{kind}}），最迟 {{day}} 首次答复',
  deskGreeting: '{{desk}}：收到一条新咨询，请按期答复。',
  deskOpen: '在收件箱办理',
  deskNext:
    '请点上面的网址，登录后在收件箱里答复，程序寄给咨询人并记下日期。打电话答复的，或直接回复本邮件的（只发给咨询人），答复后请在收件箱登记，不登记的算没有答复。内容是个人信息，只用于答复，请勿转发给无关人员。{{siteName}}',
  replySubject: '关于咨询 {{number}} 的答复',
  partialSubject: '关于咨询 {{number}} 的首次答复',
  interimSubject: '咨询 {{number}} 的办理进展',
  replyTemplate: '{{name}}，您好！\n\n您的咨询（{{number}}）答复如下：\n\n',
  partialTemplate:
    '{{name}}，您好！\n\n您的咨询（{{number}}）先答复如下，其余内容最迟 {{day}} 答复：\n\n',
  interimTemplate:
    '{{name}}，您好！\n\n您的咨询（{{number}}）涉及的情况较复杂，办理进展如下，最迟 {{day}} 答复：\n\n',
  replySheet: '项目单页（PDF）：{{title}} {{address}}',
  replySign: '{{site}} 咨询窗口',
  replyMore: '查询进度：{{address}}（填写编号 {{number}} 和这个邮箱）',
  unitGreeting: '{{desk}}：收到一条涉及贵单位项目的咨询。',
  unitNext:
    '咨询人没有同意把个人信息转给贵单位，内容由县招商服务总窗口掌握。请准备项目情况，由总窗口联系贵单位一同答复。',
  complaintsNext:
    '投诉的内容和投诉人只在收件箱里给受理投诉的窗口看，本邮件不写。请受理的同志登录办理。',
  handOver: {
    subject: '转来咨询 {{number}}（{{kind}}），最迟 {{day}} 答复',
    greeting: '{{desk}}：{{from}}转来一条咨询，请按期答复。',
    reason: '转办原因',
    next: '请登录后在收件箱里看全文并答复。不归贵窗口的，请当天转给应办的窗口或转回，写明原因。',
  },
  reminder: {
    subject: '【{{site}}】今日咨询办理：{{counts}}',
    greeting: '{{desk}}：请办理下列咨询。',
    overdue: '逾期未答复 {{count}} 条',
    today: '今天到期 {{count}} 条',
    followUp: '待回访 {{count}} 条',
    next: '登录“{{site}}咨询办理”，按编号查找。本邮件每个工作日一封，没有要办的不发。',
  },
  groupText: '新咨询 {{number}}（{{kind}}），由{{desk}}办理，最迟 {{day}} 首次答复。',
} as const;
