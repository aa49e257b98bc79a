/**
 * Phrases by language (BCP 47), parted by ` | `, in the form that `plain` gives. All languages are
 * looked at on every page: pages say their language wrongly too often.
 */
export type Words = Readonly<Record<string, string>>;

/** The lists by what they are for. */
export type WordLists = Readonly<
  Record<
    | 'aboutAuthor'
    | 'adLabel'
    | 'adSlots'
    | 'answers'
    | 'buttons'
    | 'comments'
    | 'consent'
    | 'contents'
    | 'copyright'
    | 'dateFiller'
    | 'dateLabel'
    | 'disclosure'
    | 'follow'
    | 'goOn'
    | 'managers'
    | 'networks'
    | 'newsletter'
    | 'paywall'
    | 'relatedHeading'
    | 'share'
    | 'tags',
    Words
  >
>;
