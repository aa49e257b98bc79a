import { aboutAuthor } from '../clean/words/aboutAuthor.ts';
import { adLabel } from '../clean/words/adLabel.ts';
import { adSlots } from '../clean/words/adSlots.ts';
import { boxNames } from '../clean/words/boxNames.ts';
import { buttons } from '../clean/words/buttons.ts';
import { comments } from '../clean/words/comments.ts';
import { contents } from '../clean/words/contents.ts';
import { copyright } from '../clean/words/copyright.ts';
import { dateFiller } from '../clean/words/dateFiller.ts';
import { dateLabel } from '../clean/words/dateLabel.ts';
import { disclosure } from '../clean/words/disclosure.ts';
import { follow } from '../clean/words/follow.ts';
import { joinUs } from '../clean/words/joinUs.ts';
import { networks } from '../clean/words/networks.ts';
import { newsletter } from '../clean/words/newsletter.ts';
import { reasons } from '../clean/words/reasons.ts';
import { relatedHeading } from '../clean/words/relatedHeading.ts';
import { share } from '../clean/words/share.ts';
import { tags } from '../clean/words/tags.ts';
import { toolLines } from '../clean/words/toolLines.ts';
import { afterName } from '../metadata/words/afterName.ts';
import { besideNames } from '../metadata/words/besideNames.ts';
import { by } from '../metadata/words/by.ts';
import { byOthers } from '../metadata/words/byOthers.ts';
import { groups } from '../metadata/words/groups.ts';
import { noHandles } from '../metadata/words/noHandles.ts';
import { noNames } from '../metadata/words/noNames.ts';
import { noSections } from '../metadata/words/noSections.ts';
import { ofSentences } from '../metadata/words/ofSentences.ts';
import { particles } from '../metadata/words/particles.ts';
import { roles } from '../metadata/words/roles.ts';
import { surroundingNames } from '../metadata/words/surroundingNames.ts';
import { updated } from '../metadata/words/updated.ts';
import { writtenDates } from '../metadata/words/writtenDates.ts';
import { wrote } from '../metadata/words/wrote.ts';
import { answers } from '../notice/words/answers.ts';
import { consent } from '../notice/words/consent.ts';
import { controls } from '../notice/words/controls.ts';
import { corrections } from '../notice/words/corrections.ts';
import { goOn } from '../notice/words/goOn.ts';
import { managers } from '../notice/words/managers.ts';
import { paywall } from '../notice/words/paywall.ts';
import { pictureNames } from './pictureNames.ts';
import type { WordLists } from './Words.ts';

/** All lists. Data of some size, and so kept apart from the code that is given them. */
export const allWords: WordLists = {
  aboutAuthor,
  adLabel,
  adSlots,
  afterName,
  answers,
  besideNames,
  boxNames,
  buttons,
  by,
  byOthers,
  comments,
  consent,
  contents,
  controls,
  copyright,
  corrections,
  dateFiller,
  dateLabel,
  disclosure,
  follow,
  goOn,
  groups,
  managers,
  joinUs,
  networks,
  newsletter,
  noHandles,
  noNames,
  noSections,
  ofSentences,
  particles,
  paywall,
  pictureNames,
  reasons,
  relatedHeading,
  roles,
  share,
  surroundingNames,
  tags,
  toolLines,
  updated,
  writtenDates,
  wrote,
};
