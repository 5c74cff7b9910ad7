import { decodePDFRawStream, PDFRawStream } from '@cantoo/pdf-lib';

/** What a stream of a PDF holds, unpacked. */
export function readStream(stream: unknown): Buffer {
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
  return Buffer.from(decodePDFRawStream(stream).decode());
}
