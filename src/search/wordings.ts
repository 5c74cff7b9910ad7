import type { Fold } from './fold.ts';

/** Rows of words parted by spaces. */
const listRows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' '));

/** How American and British write one word, as far as its endings: both are typed, and one is written. */
const SPELLINGS = listRows(`
  aluminum aluminium
  analyz analys
  behavior behaviour
  caliber calibre
  catalog catalogue
  catalyz catalys
  center centre
  chili chilli
  color colour
  defense defence
  fertiliz fertilis
  fiber fibre
  flavor flavour
  gray grey
  harbor harbour
  jewelry jewellery
  kilometer kilometre
  labeling labelling
  labor labour
  license licence
  liter litre
  mechaniz mechanis
  meter metre
  modeling modelling
  moderniz modernis
  mold mould
  neighbor neighbour
  odor odour
  optimiz optimis
  organiz organis
  pasteuriz pasteuris
  plow plough
  program programme
  specializ specialis
  standardiz standardis
  steriliz sterilis
  sulfur sulphur
  theater theatre
  tire tyre
  utiliz utilis
  vapor vapour
  yogurt yoghurt
`);
const ENDING = /^(?:s|d|r|rs|e|es|ed|er|ers|ing|ings|ation|ations|able)?$/;

/** Words that the texts have another one for. */
const SAME: Readonly<Record<string, string>> = {
  photovoltaic: 'solar',
  photovoltaics: 'solar',
  pv: 'solar',
};

/** Units in which an English figure is given, and what the texts write instead. */
const UNITS: readonly (readonly string[])[] = [
  ['ha', 'hectares'],
  ['m2', 'square metres'],
  ['t', 'tonnes'],
];

/** What Taiwan calls what these texts call otherwise, and OpenCC leaves as it is. */
const TAIWAN = listRows(`
  工具機 机床
  馬達 电机
  塑膠 塑料
  射出成型 注塑
  太陽光電 光伏
  奈米 纳米
  晶片 芯片
  程式 程序
  計程車 出租车
  機車 摩托车
  公車 公交
  奇異果 猕猴桃
  馬鈴薯 土豆
  便當 盒饭
  宅配 快递
  長照 养老
  幼稚園 幼儿园
  矽 硅
`);

/** The other ways in which texts may write a folded term of a query: centre for center, 电机 for 马达. */
export function listOtherWordings(term: string, fold: Fold): string[] {
  const others = /^[a-z]+$/.test(term)
    ? [...listSpellings(term), ...listSame(term)]
    : term.includes(' ')
      ? listUnits(term)
      : listMainland(term, fold);
  return [...new Set(others)].filter((other) => other !== term);
}

function listSpellings(word: string): string[] {
  return SPELLINGS.flatMap((row) =>
    row.flatMap((root, at) => {
      const ending = word.startsWith(root) ? word.slice(root.length) : '-';
      return ENDING.test(ending) ? `${row[1 - at]}${ending}` : [];
    }),
  );
}

const listSame = (word: string) => (Object.hasOwn(SAME, word) ? [SAME[word]!] : []);

function listUnits(quantity: string): string[] {
  const [number = '', ...words] = quantity.split(' ');
  const row = UNITS.find((units) => units.includes(words.join(' '))) ?? [];
  return row.map((unit) => `${number} ${unit}`);
}

function listMainland(term: string, fold: Fold): string[] {
  return TAIWAN.flatMap(([there = '', here = '']) => {
    const word = fold(there).text;
    return term.includes(word) ? term.replaceAll(word, fold(here).text) : [];
  });
}
