import { noSiteRules } from '../extract/site/SiteRules.ts';
import { lookDefaults } from '../settings/lookDefaults.ts';
import type { Prepared } from './Prepared.ts';

/** What the reader goes by where the background does not answer. */
export const unprepared: Prepared = {
  look: lookDefaults,
  site: null,
  rules: noSiteRules,
  place: null,
  singleKeys: true,
  section: null,
  lasting: null,
};
