export const contact = {
  findTitle: '找对窗口',
  findLead: '按产业、乡镇、语种或所在城市找窗口；拿不准的，找{{name}}。',
  bySectorTitle: '按产业',
  byTownTitle: '按乡镇',
  byLanguageTitle: '按语种',
  byCityTitle: '按城市（驻外联络）',
  desksTitle: '各窗口',
  liaisonTitle: '驻外联络',
  sampleLine: '示例：是否设立、由谁值守，待县里确认；现由总窗口代办。',
} as const;
