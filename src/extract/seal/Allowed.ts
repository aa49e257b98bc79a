/** What sealed content may be made of; all else goes. */
export interface Allowed {
  /** HTML elements of text, pictures and recordings: none that runs a program or sends a form. */
  html: readonly string[];
  /** MathML elements without what links, embeds or runs. */
  mathml: readonly string[];
  /** Attributes whose value is an address, which is checked too. */
  addresses: readonly string[];
  /** Attributes whose value cannot run or load anything. */
  plain: readonly string[];
}
