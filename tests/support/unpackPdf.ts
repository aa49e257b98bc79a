import { inflateSync } from 'node:zlib';

/**
 * The source of a PDF with what is packed in it after it, so that its objects can be searched. Each
 * character stands for a byte.
 */
export function unpackPdf(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const streams = [...source.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, bytes = '']) => {
    try {
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
    } catch {
      // Not packed, or in another way, as pictures are.
      return '';
    }
  });
  return [source, ...streams].join('\n');
}
