/** What is used of it here; its types on the registry bring Express's along. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  interface Options {
    /** Answers of fewer bytes go as they are, where their length is known. */
    threshold?: number;
    brotli?: BrotliOptions;
  }

  /** Makes a listener's response pack what is written to it, in a coding that the request accepts. */
  export default function compression(
    options?: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
