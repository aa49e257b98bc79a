import { describe, expect, test } from 'vitest';
import type { Tab } from '../support/Driver.ts';
import { inBrowsers, type Running } from '../support/inBrowsers.ts';
import { readerIsGone } from '../support/readerIsOpen.ts';
import { readPage } from '../support/readPage.ts';
import { samplePage, samplePageText } from '../support/samplePage.ts';
import { toolbarOpensReader } from '../support/toolbarOpensReader.ts';
import { until } from '../support/until.ts';

const url = 'https://news.example/aloud';
const inEnglish = 'https://news.example/aloud/en';

// The one of Firefox's voices that never comes to an end speaks Italian.
async function before({ server, driver }: Running) {
  server.serve(url, samplePage().replace('lang="en"', 'lang="it"'));
  server.serve(inEnglish, samplePage());
  await toolbarOpensReader(driver);
}

const endless = 'urn:moz-tts:fake:margherita';
const cohen = 'urn:moz-tts:fake:lenny';

/** The sentence that is marked; none while nothing is read. */
const marked = (tab: Tab) =>
  tab.evaluate(() => [...(CSS.highlights.get('broadsheet-aloud') ?? [])].join());

const reads = (tab: Tab, beginning: string) =>
  until(`"${beginning}" is read`, async () => (await marked(tab)).startsWith(beginning));

/**
 * Hands a key for media to whoever listens for it, as the browser does: by its own way in, since it
 * gives keys only to what sounds, and this machine may have nothing to sound with.
 */
const pressMediaKey = (tab: Tab, action: MediaSessionAction) =>
  tab.inReader((root, name) => {
    const frame = root.querySelector<HTMLIFrameElement>('.listen-panel iframe');
    const session = frame?.contentWindow?.navigator.mediaSession;
    if (!session || session.playbackState === 'none') throw new Error('nothing listens');
    Reflect.get(session, 'notifyHandler').call(session, { action: name });
  }, action);

async function startListening(tab: Tab) {
  await readPage(tab, url);
  await tab.clickInReader('.tool.listen');
  await until('there are voices', () =>
    tab.inReader((root, voice) => {
      const voices = root.querySelector<HTMLSelectElement>(
        '.listen-panel select[aria-label=Voice]',
      );
      if (!voices?.querySelector(`[value="${voice}"]`)) return false;
      voices.value = voice;
      return true;
    }, endless),
  );
  await tab.clickInReader('.listen-panel [aria-label="Read aloud"]');
}

const fieldNamed = (name: string) => `.listen-panel select[aria-label=${name}]`;

async function openListening(tab: Tab, address: string) {
  await readPage(tab, address);
  await tab.clickInReader('.tool.listen');
  await until('there are voices', () =>
    tab.inReader(
      (root, voices) => root.querySelector(`${voices} option`) !== null,
      fieldNamed('Voice'),
    ),
  );
}

const chosen = (tab: Tab, name: string) =>
  tab.inReader(
    (root, field) => root.querySelector<HTMLSelectElement>(field)?.value,
    fieldNamed(name),
  );

async function choose(tab: Tab, name: string, value: string) {
  await tab.inReader(
    (root, field, option) => {
      const select = root.querySelector<HTMLSelectElement>(field);
      if (!select?.querySelector(`[value="${option}"]`)) throw new Error(`no ${option}`);
      select.value = option;
      select.dispatchEvent(new Event('change'));
    },
    fieldNamed(name),
    value,
  );
}

const beginnings = samplePageText.map((text) => text.slice(0, 40));
const [first = '', second = '', third = ''] = beginnings;

describe('reading aloud', () => {
  inBrowsers(['firefox'], { voices: true, before }, (running) => {
    test('begins at the top, is marked sentence by sentence, and goes on where one clicks', async () => {
      const { tab } = running;
      await startListening(tab);
      await reads(tab, first);
      await tab.clickInReader('.listen-panel [aria-label="Next sentence"]');
      await reads(tab, second);
      await tab.clickInReader('.listen-panel [aria-label="Previous sentence"]');
      await reads(tab, first);
      await tab.clickInReader('.body p:nth-of-type(3)');
      await reads(tab, third);
      const { isPlayerOpen, hasFocus } = await tab.inReader((root) => {
        const player = root.querySelector('.listen-panel');
        return {
          isPlayerOpen: player?.matches(':popover-open'),
          hasFocus: player?.matches(':focus-within'),
        };
      });
      expect(isPlayerOpen, 'the player stays at hand').toBe(true);
      expect(hasFocus, 'the keys scroll the article').toBe(false);
      await tab.press('Escape');
      await until('the player is closed', () =>
        tab.inReader((root) => root.querySelector('.listen-panel:popover-open') === null),
      );
      await tab.clickInReader('.body p:nth-of-type(2)');
      await reads(tab, second);
      expect(
        await tab.inReader((root) => root.querySelector('.listen-panel:popover-open') !== null),
        'a player that was closed stays so',
      ).toBe(false);
      await tab.press('Escape');
      await readerIsGone(tab);
      await until('nothing is read', async () => (await marked(tab)) === '');
    });

    test('the keys for media pause it, go on, and move from sentence to sentence', async () => {
      const { tab } = running;
      await startListening(tab);
      await reads(tab, first);
      await pressMediaKey(tab, 'nexttrack');
      await reads(tab, second);
      await pressMediaKey(tab, 'previoustrack');
      await reads(tab, first);
      await pressMediaKey(tab, 'pause');
      await until('it is silent', async () => (await marked(tab)) === '');
      await pressMediaKey(tab, 'play');
      await reads(tab, first);
    });

    test('the speed is kept for every article, and the voice for those of its language', async () => {
      const { tab } = running;
      await openListening(tab, url);
      await choose(tab, 'Speed', '1.5');
      await choose(tab, 'Voice', endless);
      await openListening(tab, inEnglish);
      expect(await chosen(tab, 'Speed')).toBe('1.5');
      await choose(tab, 'Voice', cohen);
      await openListening(tab, url);
      expect(await chosen(tab, 'Voice')).toBe(endless);
      await openListening(tab, inEnglish);
      expect(await chosen(tab, 'Voice')).toBe(cohen);
    });
  });
});
