/**
 * What OpenCC's character conversion gets wrong for us, from its own traditional output to what
 * readers in Taiwan, Hong Kong and Macau expect. Longest match wins.
 */
export const TRADITIONAL_WORDS = [
  // Names of places stay as the county writes them.
  ['嶽坪', '岳坪'],
  ['滬洽週', '滬洽周'],
  ['嶽麓', '岳麓'],
  // Ginger, the crop; the county's text names no person.
  ['姜', '薑'],
  ['臺賬', '台帳'],
  // Dry, not to do or a trunk: OpenCC knows the common words of it alone.
  ['幹米粉', '乾米粉'],
  ['幹辣椒', '乾辣椒'],
  ['幹椒', '乾椒'],
  ['幹糞', '乾糞'],
  ['幹谷', '乾穀'],
  ['幹法', '乾法'],
  ['幹品', '乾品'],
  ['幹菇', '乾菇'],
  ['幹化', '乾化'],
  ['幹混', '乾混'],
  ['幹淨', '乾淨'],
  ['幹脆', '乾脆'],
  ['水分幹', '水分乾'],
  ['幹孔', '乾孔'],
  // Finance.
  ['內部收益率', '內部報酬率'],
  ['盈虧平衡點', '損益兩平點'],
  ['盈虧平衡', '損益兩平'],
  ['鋪底流動資金', '初期營運資金'],
  ['流動資金', '營運資金'],
  // Computing.
  ['軟件', '軟體'],
  ['硬件', '硬體'],
  ['網絡', '網路'],
  ['信息', '資訊'],
  ['互聯網', '網際網路'],
  ['數字化', '數位化'],
  ['數字經濟', '數位經濟'],
  ['智能', '智慧'],
  ['服務器', '伺服器'],
  ['視頻', '影片'],
  ['打印', '列印'],
  ['鏈接', '連結'],
  ['電子郵箱', '電子信箱'],
  ['郵箱', '電子信箱'],
  ['激光', '雷射'],
  // Quotation marks.
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
] as const satisfies readonly (readonly [string, string])[];
