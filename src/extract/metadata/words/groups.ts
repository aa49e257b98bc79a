import type { Words } from '../../words/Words.ts';

/** Words of which the name of a group or a system has one: "Editorial Team", "Staff", "NOC Admin". */
export const groups: Words = {
  en: 'staff | team | editors | editor | editorial | admin | desk | newsroom | contributors | contributor | writers | writer | guest | official | inc | llc | ltd | company | group | agency | news | blog | magazine | media',
  de: 'redaktion | gmbh',
  fr: 'rédaction',
  es: 'redacción',
  it: 'redazione',
};
