/** Edits between two words: letters added, left out, changed, or two neighbours exchanged. */
export function countEdits(from: string, to: string): number {
  const width = to.length + 1;
  const rows: number[][] = [Array.from({ length: width }, (_, index) => index)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j < width; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const choices = [rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same];
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        choices.push(rows[i - 2]![j - 2]! + 1);
      row.push(Math.min(...choices));
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

/** The known word that a misspelt one most likely means; `undefined` when none is near. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const plain = word.toLowerCase();
  const near = [...known]
    .map((candidate) => ({ candidate, edits: countEdits(plain, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.candidate;
}
