import { build } from 'esbuild';

/** The extraction as one expression that gives the article of the document where it runs. */
export async function extractBundle(): Promise<string> {
  const made = await build({
    stdin: {
      contents: `import { extractArticle } from './src/extract/index.ts';
        globalThis.result = extractArticle(document);`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    write: false,
    charset: 'ascii',
    define: { 'globalThis.result': 'broadsheetResult' },
  });
  return `(() => { let broadsheetResult; ${made.outputFiles[0]?.text} return broadsheetResult; })()`;
}
