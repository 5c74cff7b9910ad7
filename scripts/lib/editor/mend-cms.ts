/** A fault of the package that loses staff their work, and how its packed code is changed. */
interface Mend {
  /** What goes wrong without it. */
  readonly fault: string;
  /** The one place of it: names are what the packer made of them. */
  readonly place: RegExp;
  readonly mended: string;
}

/** The faults of Sveltia CMS 0.221.1, the newest there is, that are put right as the editor is built. */
const MENDS: readonly Mend[] = [
  {
    fault:
      'A group of radio buttons or options hears no click in its first 100 ms, while each button already shows itself chosen: what was clicked is on the screen and not in the entry.',
    place:
      /\(async\(\)=>\{await \w+\(100\),this\.activate\(\)\}\)\(\)\}(?=activate\(\)\{let\{parent:\w+,allMembers:)/g,
    // A second time, when the group is ready, changes nothing: it is the same listener.
    mended:
      "this.parent.addEventListener('click',this._onClick),this.parent.addEventListener('keydown',this._onKeyDown),$&",
  },
  {
    fault:
      'A refused save names no faults for a language that is not written yet, where the switch of languages looks for them: it throws, and no field is marked.',
    place: /(?<=return (\w+)\.validities=)\w+(?=,\1\.validationMessages=)/g,
    mended: '{...Object.fromEntries(Object.keys($1.currentLocales).map((name)=>[name,{}])),...$&}',
  },
];

/** The package's code without its faults. Throws where a place is not there once, as in another version. */
export function mendCms(code: string): string {
  return MENDS.reduce((text, { fault, place, mended }) => {
    const found = text.match(place)?.length ?? 0;
    if (found !== 1)
      throw new Error(
        `Sveltia CMS has ${found} places of a fault where one is mended: see whether this version still has it. ${fault}`,
      );
    return text.replace(place, mended);
  }, code);
}
