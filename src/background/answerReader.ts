import * as v from 'valibot';
import { knownData } from '../extract/knownData.ts';
import { noSiteRules } from '../extract/site/SiteRules.ts';
import english from '../locales/en.json';
import type { Prepared } from '../messages/Prepared.ts';
import { onMessage } from '../messages/protocol.ts';
import { readPlace } from '../places/placeStore.ts';
import { faces } from '../reader/fonts/faces.ts';
import { articleStyles } from '../reader/styles/articleStyles.ts';
import { lookDefaults } from '../settings/lookDefaults.ts';
import { readSettings } from '../settings/store.ts';
import { displaySite, formatPattern } from '../sites/formatPattern.ts';
import { sectionOf } from '../sites/sectionOf.ts';
import { lookSite, readLook, readRules, siteWithLook } from '../sites/siteStore.ts';
import { firstFonts, putFonts } from './putFonts.ts';
import { SenderSchema } from './SenderSchema.ts';

/**
 * Answers the questions that `content.js` asks before and while the reader opens. What cannot be read
 * from the storage is answered with the default, so that the reader opens all the same.
 */
export function answerReader(): void {
  onMessage('prepare', async ({ sender }) => {
    const { url, tab } = v.parse(SenderSchema, sender);
    const [prepared, place] = await Promise.all([
      preparedFor(url),
      tab.incognito ? null : readPlace(url).catch(() => null),
    ]);
    return { ...prepared, place, lasting: { knowledge: knownData, articleStyles, faces } };
  });
  onMessage('loadFirstFonts', async ({ sender }) => {
    const { url, tab } = v.parse(SenderSchema, sender);
    const { font } = await lookOf(url);
    await putFonts(tab.id, firstFonts(font));
  });
  onMessage('readSpare', ({ sender }) => {
    v.parse(SenderSchema, sender);
    return english;
  });
  onMessage('readLook', ({ sender }) => lookOf(v.parse(SenderSchema, sender).url));
}

async function preparedFor(url: string): Promise<Omit<Prepared, 'lasting' | 'place'>> {
  const section = sectionOf(url);
  const [look, site, rules, singleKeys] = await Promise.all([
    lookOf(url),
    siteOf(url).catch(() => null),
    readRules(url).catch(() => noSiteRules),
    hasSingleKeys(),
  ]);
  return { look, site, rules, singleKeys, section: section && formatPattern(section) };
}

function lookOf(url: string) {
  return readLook(url).catch(() => lookDefaults);
}

async function siteOf(url: string): Promise<Prepared['site']> {
  const [hasLook, site] = await Promise.all([siteWithLook(url), lookSite(url)]);
  return site === null ? null : { name: displaySite(site), hasLook: hasLook !== null };
}

function hasSingleKeys() {
  return readSettings().then(
    ({ preferences }) => preferences.singleKeys,
    () => true,
  );
}
