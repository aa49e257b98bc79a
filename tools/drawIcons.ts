// Draws the icons' PNG files from their SVG sources, after the drawing was changed:
//   npx tsx tools/drawIcons.ts [path of a Chromium]
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const sources = { 16: 'icon-small', 32: 'icon', 48: 'icon', 128: 'icon' };

const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [size, source] of Object.entries(sources)) {
  const side = Number(size);
  const svg = await readFile(`icons/${source}.svg`, 'utf8');
  await page.setViewport({ width: side, height: side });
  await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
