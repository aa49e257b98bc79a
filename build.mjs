// Builds the extension into dist/chrome and dist/firefox.
//   node build.mjs            build both
//   node build.mjs --watch    build, and again on every change
//   node build.mjs --zip      build, then pack dist/broadsheet-VERSION-TARGET.zip and the source, the same bytes each time
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { context, transform } from 'esbuild';
import { budgeted, checkBudgets } from './tools/build/checkBudgets.mjs';
import { copyFonts, fontPackages } from './tools/build/copyFonts.mjs';
import { licencesOf } from './tools/build/licences.mjs';
import { packFolder, packSource } from './tools/build/pack.mjs';
import { shrink } from './tools/build/shrink.mjs';
import { stylesAsText } from './tools/build/stylesAsText.mjs';

const targets = {
  chrome: { esbuild: 'chrome123', manifest: forChrome },
  firefox: { esbuild: 'firefox128', manifest: forFirefox },
};

/** A small script for each theme, which runs before `auto.js` and tells it the theme's colours. */
async function themeEntries() {
  const files = await readdir('src/auto/themes');
  return Object.fromEntries(
    files.map((file) => [`theme-${path.basename(file, '.ts')}`, `src/auto/themes/${file}`]),
  );
}

// The scripts of the extension, by name. Each becomes one self-contained file: content scripts cannot
// be modules. Most are loaded into a page only when they are used; see `src/messages/Tools.ts`.
const entries = {
  background: 'src/background.ts',
  extract: 'src/extract.ts',
  content: 'src/content.ts',
  pick: 'src/pick.ts',
  take: 'src/take.ts',
  join: 'src/join.ts',
  panels: 'src/panels.ts',
  vote: 'src/vote.ts',
  decisions: 'src/decisions.ts',
  ownCss: 'src/ownCss.ts',
  purify: 'src/purify.ts',
  auto: 'src/auto.ts',
  ...(await themeEntries()),
  popup: 'src/popup/popup.ts',
  options: 'src/options/options.ts',
  welcome: 'src/welcome/welcome.ts',
};

const staticFiles = {
  'ui.css': 'src/ui/ui.css',
  'controls.css': 'src/ui/controls.css',
  'popup.html': 'src/popup/popup.html',
  'popup.css': 'src/popup/popup.css',
  'options.html': 'src/options/options.html',
  'options.css': 'src/options/options.css',
  'welcome.html': 'src/welcome/welcome.html',
  'welcome.css': 'src/welcome/welcome.css',
  icons: 'icons',
};

const options = new Set(process.argv.slice(2));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const archive = (name) => path.join('dist', `broadsheet-${version}-${name}.zip`);

/** Chrome reads `service_worker` only, and warns of the keys that are Firefox's. */
function forChrome({ browser_specific_settings: _, background, ...rest }) {
  return {
    ...rest,
    minimum_chrome_version: '123',
    background: { service_worker: background.service_worker },
  };
}

/** Firefox runs the background as an event page. */
function forFirefox({ background, ...rest }) {
  return { ...rest, background: { scripts: background.scripts } };
}

async function copyStaticFiles(target, out) {
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
  const made = targets[target].manifest({ ...manifest, version });
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(made, null, 2)}\n`);
  for (const [to, from] of Object.entries(staticFiles)) {
    const isShipped = (file) => !file.endsWith('.svg');
    await cp(from, path.join(out, to), { recursive: true, filter: isShipped });
  }
  await copyFonts(path.join(out, 'fonts'));
  await makeToggle(targets[target].esbuild, path.join(out, 'toggle.js'));
  for (const file of await readdir('src/locales')) {
    if (!file.endsWith('.json')) continue;
    const folder = path.join(out, '_locales', path.basename(file, '.json'));
    await mkdir(folder, { recursive: true });
    await cp(path.join('src/locales', file), path.join(folder, 'messages.json'));
  }
}

/**
 * Makes `toggle.js`, which is no bundle: the value of its one expression is a promise that
 * `executeScript` waits for, and in a bundle's function it would be lost.
 */
async function makeToggle(target, file) {
  const { code } = await transform(await readFile('src/toggle.ts', 'utf8'), {
    loader: 'ts',
    target,
    minify: true,
  });
  await writeFile(file, code);
}

/**
 * Has `content.js` do nothing where it ran already: every press of the button puts it into the page
 * again. The condition stands before the function that the bundle is in, so that nothing of it runs;
 * the symbol is the one under which `leaveInPage` leaves the reader.
 */
async function runOnce(file) {
  const code = await readFile(file, 'utf8');
  const start = '"use strict";';
  if (!code.startsWith(start)) throw new Error(`${file} does not begin with ${start}`);
  const condition = 'if(!globalThis[Symbol.for("broadsheet")])';
  await writeFile(file, start + condition + code.slice(start.length));
}

/** Paths of the files that are copied, not bundled: in watch mode, a change of one builds again. */
async function staticSources() {
  const folders = ['src/locales', 'icons'];
  const inFolders = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => path.join(folder, name))),
  );
  const files = Object.values(staticFiles).filter((file) => !folders.includes(file));
  return ['manifest.json', 'src/toggle.ts', ...files, ...inFolders.flat()].map((file) =>
    path.resolve(file),
  );
}

async function contextFor(target) {
  const out = path.join('dist', target);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  return context({
    entryPoints: entries,
    outdir: out,
    bundle: true,
    format: 'iife',
    target: targets[target].esbuild,
    minify: true,
    metafile: true,
    // Some stores refuse scripts that are not plain UTF-8; ASCII is read alike everywhere.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [
      stylesAsText,
      {
        name: 'static-files',
        setup: (build) => {
          build.onEnd(async ({ metafile }) => {
            await copyStaticFiles(target, out);
            await runOnce(path.join(out, 'content.js'));
            const inputs = Object.keys(metafile?.inputs ?? {});
            const licences = await licencesOf(inputs, fontPackages);
            await writeFile(path.join(out, 'LICENSES.txt'), licences);
          });
          // An entry that every build reads: esbuild watches the other files along with it.
          build.onLoad({ filter: /src[\\/]background\.ts$/ }, async (source) => ({
            contents: await readFile(source.path),
            loader: 'ts',
            watchFiles: await staticSources(),
          }));
        },
      },
    ],
  });
}

for (const target of Object.keys(targets)) {
  const builder = await contextFor(target);
  await builder.rebuild();
  if (options.has('--watch')) {
    await builder.watch();
    console.log(`watching for dist/${target}`);
  } else {
    await builder.dispose();
    console.log(`dist/${target} built`);
    for (const file of budgeted) await shrink(path.join('dist', target, file));
    await checkBudgets(path.join('dist', target));
  }
  if (options.has('--zip')) await packFolder(path.join('dist', target), archive(target));
}
if (options.has('--zip')) await packSource(archive('source'));
