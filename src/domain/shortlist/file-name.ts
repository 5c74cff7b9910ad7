const KIND_OF_PLACE = /\b(?:county|district|city|prefecture|municipality)\b/gi;

/**
 * What a file of the shortlist is called on the reader's disk: the county, what it is, the day;
 * nothing about the reader. `county` is the English name, of which only ASCII letters are used.
 */
export function nameFile(county: string, day: string, extension: string): string {
  const place = county
    .replace(KIND_OF_PLACE, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [place, 'shortlist', day].filter(Boolean).join('-') + `.${extension}`;
}
