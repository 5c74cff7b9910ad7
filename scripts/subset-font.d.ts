declare module 'subset-font' {
  /** A font cut down to the characters of a text, in the format asked for. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt' | 'truetype';
      noLayoutClosure?: boolean;
      keepFeatures?: string[];
    },
  ): Promise<Buffer>;
}
