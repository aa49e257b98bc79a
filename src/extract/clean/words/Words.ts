/**
 * Phrases by language (BCP 47), parted by ` | `, in the form that `plain` gives. All languages are
 * looked at on every page: pages say their language wrongly too often.
 */
export type Words = Readonly<Record<string, string>>;
