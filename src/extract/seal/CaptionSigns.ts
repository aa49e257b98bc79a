/** How captions are told from other lines, where pages do not use `figcaption`. */
export interface CaptionSigns {
  /** Selector of what is called a caption. */
  captions: string;
  /** Selector of what is called so as captions are and other lines too: in a box called after its picture. */
  perhaps: string;
  /** Source of a pattern for names of boxes of pictures. */
  pictured: string;
  /** Source of a pattern for a text that says whose a picture is. */
  owner: string;
}
