import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** An esbuild plugin: an imported style sheet is its text, minified. */
export const stylesAsText = {
  name: 'styles-as-text',
  setup: (build) => {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const css = await readFile(file, 'utf8');
      const { code } = await transform(css, { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};
