/**
 * Phrases by language (BCP 47), parted by ` | `, in the form that `plain` gives. All languages are
 * looked at on every page: pages say their language wrongly too often.
 */
export type Words = Readonly<Record<string, string>>;

/** Names by what the boxes hold that have them, parted by ` | `. */
export type BoxNames = Readonly<
  Record<
    | 'ad'
    | 'author'
    | 'bar'
    | 'comments'
    | 'consent'
    | 'contents'
    | 'kicker'
    | 'newsletter'
    | 'offer'
    | 'related'
    | 'share'
    | 'sign'
    | 'tags'
    | 'trail'
    | 'unseen',
    string
  >
>;

/** Sources of patterns for names around authors and dates, and for addresses of authors' pages. */
export type SurroundingNames = Readonly<
  Record<'aside' | 'author' | 'authorPage' | 'elsewhere' | 'footer', string>
>;

/**
 * Sources of patterns for what is said beside a name of a picture of somebody, for what follows a name, for titles of learning after a comma, by themselves
 * and beside a name, and, of lower-cased text, for where words begin and end and for phrases that name
 * an author wherever they stand.
 */
export type BesideNames = Readonly<
  Record<
    | 'portrait'
    | 'symbols'
    | 'date'
    | 'digits'
    | 'credential'
    | 'credentials'
    | 'plainly'
    | 'startsWord'
    | 'endsWord',
    string
  >
>;

/**
 * Sources of patterns for a time or a count beside the name of a tool ("Listen · 4 min"), and for lines
 * that say nothing: counts of pictures, and what stands in for a part that has not come.
 */
export type ToolLines = Readonly<Record<'count' | 'nothing', string>>;

/**
 * Sources of patterns for names of picture files that say nothing of what is pictured, and for what the
 * same picture in another size is called beside its name.
 */
export type PictureNames = Readonly<Record<'generic' | 'size', string>>;

/** How dates are written for people. */
export interface WrittenDates {
  /** Source of a pattern for what a line begins with that says when something was published. */
  label: string;
  /** Source of a pattern for the names of `meta` that say so. */
  published: string;
  /** Further names that often do, parted by blanks, the surest first. */
  metaNames: string;
  /** Source of a pattern for the ends of hosts in countries that write English with the day first. */
  dayFirst: string;
  /** BCP 47; the browser knows the names of their months. */
  languages: readonly string[];
  /** Further names of months, with 1 to 12. */
  months: Readonly<Record<string, number>>;
  /** Sources of patterns with groups `y`, `d`, and `m` (a month's name) or `n` (its number). */
  patterns: readonly string[];
}

/** The lists by what they are for. */
export type WordLists = Readonly<
  Record<
    | 'aboutAuthor'
    | 'adLabel'
    | 'adSlots'
    | 'afterName'
    | 'answers'
    | 'buttons'
    | 'by'
    | 'byOthers'
    | 'comments'
    | 'consent'
    | 'contents'
    | 'controls'
    | 'copyright'
    | 'corrections'
    | 'dateFiller'
    | 'dateLabel'
    | 'disclosure'
    | 'follow'
    | 'goOn'
    | 'joinUs'
    | 'groups'
    | 'managers'
    | 'networks'
    | 'newsletter'
    | 'noHandles'
    | 'noNames'
    | 'noSections'
    | 'ofSentences'
    | 'particles'
    | 'paywall'
    | 'relatedHeading'
    | 'roles'
    | 'share'
    | 'tags'
    | 'updated'
    | 'wrote',
    Words
  >
> & {
  readonly besideNames: BesideNames;
  readonly boxNames: BoxNames;
  readonly pictureNames: PictureNames;
  /** Why what a rule takes out does not belong to the article, by the rule's id. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly surroundingNames: SurroundingNames;
  readonly toolLines: ToolLines;
  readonly writtenDates: WrittenDates;
};
