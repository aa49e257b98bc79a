import type { SiteRules } from '../extract/index.ts';
import type { KnownData } from '../extract/Knowledge.ts';
import type { Faces } from '../reader/fonts/faces.ts';
import type { Look } from '../settings/Look.ts';

/** Data of the extraction and the reader that is the same for every page. */
export interface Lasting {
  knowledge: KnownData;
  articleStyles: string;
  faces: Faces;
}

/** The background's answer to `prepare`: what the reader needs before it opens on a page. */
export interface Prepared {
  look: Look;
  /** As people write it; null where no look can be kept for the page's site alone. */
  site: { name: string; hasLook: boolean } | null;
  /** What was decided about the page's site. */
  rules: SiteRules;
  /** How much of the article was read before, 0 to 1; null where that is not known. */
  place: number | null;
  /** Whether single keys do things in the reader. */
  singleKeys: boolean;
  /** The part of the site that the page is in, as people write it; null at its top. */
  section: string | null;
  /** Null where the background did not answer. */
  lasting: Lasting | null;
}
