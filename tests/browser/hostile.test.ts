import { describe, expect, test } from 'vitest';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone, readerIsOpen } from '../support/readerIsOpen.ts';
import { readerText } from '../support/readerText.ts';
import { samplePage, samplePageText, samplePageTitle } from '../support/samplePage.ts';
import { setToolbar } from '../support/setToolbar.ts';

const report = (name: string) => `(window.ran ??= []).push('${name}')`;

// What runs in the page itself is the page's affair; the reader must not make it run once more.
const hostile = `
<script>${report('script')}</script>
<img src="https://evil.example/none.png" onerror="${report('onerror')}" alt="">
<p><a id="js" href="javascript:${report('javascript: link')}">a link</a> and
  <a href=" java&#10;script:${report('javascript: with a line break')}">another</a> and
  <a href="data:text/html,<script>opener.ran=1</script>">a third</a>, so that this is a paragraph of some length, with commas, and with words.</p>
<p onclick="${report('onclick')}" onmouseover="${report('onmouseover')}" onfocus="${report('onfocus')}" tabindex="0">A paragraph that would like to know where the pointer is, and that is long enough to be kept, with commas, too.</p>
<svg onload="${report('svg onload')}"><script>${report('svg script')}</script><a href="javascript:${report('svg link')}"><text>Press</text></a><foreignObject><iframe srcdoc="<script>parent.ran=1</script>"></iframe></foreignObject><animate onbegin="${report('animate')}" attributeName="x" dur="1s" /></svg>
<math><mtext><table><mglyph><style><img src="mutation.png" onerror="${report('mutation')}"></style></mglyph></table></mtext></math>
<iframe srcdoc="<script>parent.${report('srcdoc').slice(1)}</script>"></iframe>
<iframe src="javascript:parent.${report('iframe').slice(1)}"></iframe>
<object data="data:text/html,<script>${report('object')}</script>"></object><embed src="https://evil.example/embed">
<form action="https://evil.example/steal" onsubmit="${report('onsubmit')}"><input name="password" autofocus onfocus="${report('autofocus')}"><button formaction="javascript:${report('formaction')}">Send</button></form>
<style>article { background: url(https://evil.example/style.png) } @import 'https://evil.example/import.css';</style>
<link rel="stylesheet" href="https://evil.example/link.css"><meta http-equiv="refresh" content="9; url=https://evil.example/refresh"><base href="https://evil.example/">
<video autoplay src="https://evil.example/video.mp4" onloadstart="${report('video')}"></video>
<details open ontoggle="${report('ontoggle')}"><summary>More</summary>Hidden words</details>
<template><script>${report('template')}</script><img src="template.png" onerror="${report('template image')}"></template>
<noscript><p title="</noscript><img src=noscript.png onerror=${report('noscript')}>"></noscript>
<img name="getElementById" src="https://evil.example/clobber.png" alt=""><form name="body"></form><form id="adoptedStyleSheets"></form>`;

const url = 'https://news.example/harbour/lighthouse-stays';
const strict = 'https://strict.example/harbour/lighthouse-stays';
const trapped = 'https://traps.example/harbour/lighthouse-stays';

const traps = samplePage({
  head: `<script>
    for (const name of ['map', 'filter', 'push', 'forEach']) Array.prototype[name] = () => { throw new Error('trap ' + name) };
    JSON.parse = JSON.stringify = () => { throw new Error('trap JSON') };
    Node.prototype.cloneNode = Node.prototype.append = Element.prototype.attachShadow = () => { throw new Error('trap DOM') };
    window.Sanitizer = class {};
    Element.prototype.setHTML = () => { throw new Error('trap sanitiser') };
    addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
  </script>`,
});

async function before({ server, driver }: Running) {
  server.serve(url, samplePage({ inside: hostile }));
  server.serve(strict, {
    body: samplePage(),
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  server.serve(trapped, traps);
  await setToolbar(driver, 'reader');
}

describe('a hostile page', () => {
  inBrowsers(['chromium', 'firefox'], { before }, (running) => {
    test('runs nothing in the reader, and nothing in it asks for anything', async () => {
      const { server, tab } = running;
      await tab.goto(url);
      expect(await tab.evaluate(() => Reflect.get(window, 'ran')), 'it is hostile').toBeTruthy();
      await tab.evaluate(() => Reflect.set(window, 'ran', []));
      const asked = server.seen.length;
      await tab.clickToolbar();
      await readerIsOpen(tab);
      const left = await tab.inReader((root) => {
        const body = root.querySelector('.body');
        const all = [...(body?.querySelectorAll('*') ?? [])];
        const forbidden =
          'script, iframe, object, embed, form, input, style, link, meta, base, svg, math style';
        return {
          elements: [...(body?.querySelectorAll(forbidden) ?? [])].map((one) => one.localName),
          handlers: all.flatMap((one) =>
            one.getAttributeNames().filter((name) => /^on/i.test(name)),
          ),
          links: all
            .flatMap((one) => one.getAttribute('href') ?? [])
            .filter((href) => !/^(https?:|#|mailto:)/.test(href)),
        };
      });
      expect(left).toEqual({ elements: [], handlers: [], links: [] });
      // Two frames, so that what was put into the document has had its chance.
      await tab.evaluate(
        () =>
          new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))),
      );
      expect(await tab.evaluate(() => Reflect.get(window, 'ran'))).toEqual([]);
      // Pictures and films of the article are shown; its styles and pages are not asked for. What
      // the browser asks its maker, or the page's host for an icon, is not of the page's doing.
      const shown = /\/(?:none|clobber|mutation|noscript)\.png$|\/video\.mp4$|\/favicon\.ico$/;
      const ofThePage = server.seen.slice(asked).filter((one) => /\.example\//.test(one.url));
      expect(ofThePage.filter((one) => !shown.test(one.url))).toEqual([]);
    });

    test("with Content-Security-Policy default-src 'none' is read like any other", async () => {
      const { tab } = running;
      await tab.goto(strict);
      await tab.clickToolbar();
      await readerIsOpen(tab);
      const { title, body } = await readerText(tab);
      expect(title).toBe(samplePageTitle);
      expect(body).toEqual(samplePageText);
      const look = await tab.inReader((root) => {
        const dialog = root.querySelector('dialog');
        return dialog ? getComputedStyle(dialog).position : null;
      });
      expect(look, 'its own styles apply').toBe('fixed');
    });

    test('that redefines built-ins and swallows keys is read, and closes with Esc', async () => {
      const { tab } = running;
      await tab.goto(trapped);
      await tab.clickToolbar();
      await readerIsOpen(tab);
      expect((await readerText(tab)).body).toEqual(samplePageText);
      await tab.press('Escape');
      await readerIsGone(tab);
    });
  });
});
