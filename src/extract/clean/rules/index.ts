import type { Rule } from '../rule.ts';
import { adLabel } from './ad-label.ts';
import { adSlot } from './ad-slot.ts';
import { authorBox } from './author-box.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { comments } from './comments.ts';
import { consentBar } from './consent-bar.ts';
import { contents } from './contents.ts';
import { control } from './control.ts';
import { copyright } from './copyright.ts';
import { dateLine } from './date-line.ts';
import { disclosure } from './disclosure.ts';
import { followUs } from './follow-us.ts';
import { hidden } from './hidden.ts';
import { loneHeading } from './lone-heading.ts';
import { newsletter } from './newsletter.ts';
import { notKept } from './not-kept.ts';
import { pageTool } from './page-tool.ts';
import { relatedLine } from './related-line.ts';
import { relatedList } from './related-list.ts';
import { secondCopy } from './second-copy.ts';
import { sectionRepeat } from './section-repeat.ts';
import { shareBar } from './share-bar.ts';
import { tagList } from './tag-list.ts';
import { titleRepeat } from './title-repeat.ts';

/**
 * All rules, in the order in which they look at the article: first what the page itself marks, then
 * boxes that are known by structure, then single lines, so that a line goes with its box. Last, what
 * nobody kept and no rule explains, and the headings that are left of it.
 */
export const rules: readonly Rule[] = [
  hidden,
  secondCopy,
  adSlot,
  consentBar,
  comments,
  newsletter,
  shareBar,
  relatedList,
  breadcrumbs,
  titleRepeat,
  sectionRepeat,
  dateLine,
  authorBox,
  tagList,
  contents,
  adLabel,
  relatedLine,
  pageTool,
  followUs,
  copyright,
  disclosure,
  control,
  notKept,
  loneHeading,
];
