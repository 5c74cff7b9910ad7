const words = new Intl.Segmenter('zh', { granularity: 'word' });

const HAN = /\p{Script=Han}/u;
/** What belongs to the word after it: figures, and words of one character that join or qualify. */
const LEADING =
  /^(?:[\d.,]+|[与與和及或在对對将將为為以由向从從小新大多高低老非]|[（《〈“‘「『(])$/u;
/** Any other word of one character ends the one before it: 园 in 工业园, 剂 in 催化剂. */
const ENDING = /^\p{Script=Han}$/u;

/** A title in the pieces between which a line may end: Chinese words with the marks and figures that belong to them. */
export function splitPhrases(title: string): string[] {
  if (!HAN.test(title)) return [title];
  const pieces: string[] = [];
  let leads = true;
  for (const { segment, isWordLike = false } of words.segment(title)) {
    const isLeading = LEADING.test(segment);
    const follows = leads || (!isLeading && (!isWordLike || ENDING.test(segment)));
    pieces.push((follows ? (pieces.pop() ?? '') : '') + segment);
    leads = isLeading || pieces.join('').length === 1;
  }
  return pieces;
}
