import { noSiteRules } from '../extract/site/SiteRules.ts';
import { lookDefaults } from '../settings/lookDefaults.ts';
import type { Prepared } from './Prepared.ts';

/** Stands in for the background's answer to `prepare` where it does not come. */
export const unprepared: Prepared = {
  look: lookDefaults,
  site: null,
  rules: noSiteRules,
  place: null,
  singleKeys: true,
  section: null,
  lasting: null,
};
