/** A player or post of another site: how its address names what it shows. */
export interface Player {
  name: string;
  /** Source of a pattern; the first group is the id. */
  address: string;
  /** Addresses with `*` for the id. */
  page: string;
  picture?: string;
}

/** What becomes a still with a link. */
export interface Players {
  named: readonly Player[];
  /** Source of a pattern for players and charts whose own address is the page to open. */
  others: string;
  /** Elements of AMP and of light players that name a video by its id alone: what comes before the id. */
  byId: Readonly<Record<string, string>>;
  /** Their attributes that may hold the id. */
  ids: readonly string[];
}
