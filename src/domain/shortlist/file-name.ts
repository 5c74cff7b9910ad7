const KIND_OF_PLACE = /\b(?:county|district|city|prefecture|municipality)\b/gi;

/** A place's English name as a word of a file's name: `Xinshao County` → `xinshao`. */
export function toFileWord(place: string): string {
  return place
    .replace(KIND_OF_PLACE, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * What a file of the shortlist is called on the reader's disk: the county, what it is, the day;
 * nothing about the reader. `county` is the English name, of which only ASCII letters are used.
 */
export function nameFile(county: string, day: string, extension: string): string {
  return [toFileWord(county), 'shortlist', day].filter(Boolean).join('-') + `.${extension}`;
}
