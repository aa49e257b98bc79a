import { aboutAuthor } from '../clean/words/aboutAuthor.ts';
import { adLabel } from '../clean/words/adLabel.ts';
import { adSlots } from '../clean/words/adSlots.ts';
import { buttons } from '../clean/words/buttons.ts';
import { comments } from '../clean/words/comments.ts';
import { contents } from '../clean/words/contents.ts';
import { copyright } from '../clean/words/copyright.ts';
import { dateFiller } from '../clean/words/dateFiller.ts';
import { dateLabel } from '../clean/words/dateLabel.ts';
import { disclosure } from '../clean/words/disclosure.ts';
import { follow } from '../clean/words/follow.ts';
import { networks } from '../clean/words/networks.ts';
import { newsletter } from '../clean/words/newsletter.ts';
import { relatedHeading } from '../clean/words/relatedHeading.ts';
import { share } from '../clean/words/share.ts';
import { tags } from '../clean/words/tags.ts';
import { answers } from '../notice/words/answers.ts';
import { consent } from '../notice/words/consent.ts';
import { goOn } from '../notice/words/goOn.ts';
import { managers } from '../notice/words/managers.ts';
import { paywall } from '../notice/words/paywall.ts';
import type { WordLists } from './Words.ts';

/** All lists. Data of some size, and so kept apart from the code that is given them. */
export const allWords: WordLists = {
  aboutAuthor,
  adLabel,
  adSlots,
  answers,
  buttons,
  comments,
  consent,
  contents,
  copyright,
  dateFiller,
  dateLabel,
  disclosure,
  follow,
  goOn,
  managers,
  networks,
  newsletter,
  paywall,
  relatedHeading,
  share,
  tags,
};
