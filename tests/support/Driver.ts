export type BrowserName = 'chromium' | 'firefox';

/** What can be handed to another world. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export interface BrowserOptions {
  /** Match patterns of hosts that the extension may read from the start, as if they were granted. */
  hosts?: string[];
  /**
   * Shows the browser on the person's own screen, or on one that nobody sees: real keys and prompts
   * need one. Without, the browser shows itself nowhere.
   */
  display?: 'own' | 'unseen';
  /** Leaves open the page that the extension shows on install; else it is closed at once. */
  keepWelcome?: boolean;
  /** Every tab is in a private window, in which the extension may work. */
  private?: boolean;
  /** Lets every call of the extension's storage fail. */
  noStorage?: boolean;
  /** Scripts that are missing from the extension: `panels.js`. */
  without?: string[];
  /** Gives Firefox the voices of its own tests, of which one never comes to an end. */
  voices?: boolean;
  /** False takes the browser’s own sanitiser away, as older browsers have none. */
  ownSanitiser?: boolean;
}

/** How the mouse clicks: with its left button alone, where nothing else is said. */
export interface Click {
  button?: 'left' | 'middle' | 'right';
  /** Holds the Control key. */
  control?: boolean;
}

/** What a page may be told of the screen and of whoever sits before it. */
export interface Media {
  medium?: 'print';
  'forced-colors'?: 'active';
  'prefers-contrast'?: 'more';
  'prefers-reduced-motion'?: 'reduce';
}

/** A document that a test looks into: a page, or one of the extension's own. */
export interface View {
  /** Runs a function in the document's own world; it can use nothing from around it. */
  evaluate<Result, Args extends Json[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs an expression in the document's own world. */
  run(source: string): Promise<unknown>;
  /** Clicks the middle of an element with the mouse. */
  click(selector: string): Promise<void>;
  /**
   * Makes text larger, and nothing else, as people set it: Firefox's text zoom, which the size of text on
   * telephones is too, or Chromium's font size, which pages may go by. It lasts as long as the page does.
   */
  setTextSize(times: number): Promise<void>;
  screenshot(options?: { full?: boolean }): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Tab extends View {
  /** Waits until the page has loaded, or, for a page that never does, until its DOM is there. */
  goto(url: string, until?: 'load' | 'dom'): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Clicks the browser's own Back button, in Firefox; nothing is waited for. */
  pressBackButton(): Promise<void>;
  /** In Firefox: clicks an element with the right button, and an entry in the menu that opens. */
  chooseInMenu(selector: string, label: string): Promise<void>;
  /** In Firefox, with a display: chooses an entry in the menu of what is selected. */
  chooseForSelection(label: string): Promise<void>;
  /** Clicks the extension's button in the toolbar. */
  clickToolbar(): Promise<void>;
  /** Presses the extension's shortcut on the keyboard of the display. */
  pressShortcut(): Promise<void>;
  /** Presses keys on the keyboard of the display (`alt+Left`), which the browser may take for itself. */
  pressOnKeyboard(keys: string): Promise<void>;
  /** Looks for a word with the browser's own search, on the keyboard of the display. */
  findInPage(word: string): Promise<void>;
  /** What the system tells the browser to be: light or dark. */
  setSystemTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Tells the page what it is shown on and to whom, as long as the tab is open. */
  setMedia(media: Media): Promise<void>;
  /**
   * Gives the page a window of another size, in pixels of the screen.
   *
   * @param zoom 2 makes everything twice as large, so that the page has half the pixels.
   */
  setWindow(width: number, height: number, zoom?: number): Promise<void>;
  /** The page on paper, as a PDF; its inner parts may be packed. */
  print(): Promise<Buffer>;
  /** Moves the mouse to the middle of an element of the reader. */
  hoverInReader(selector: string): Promise<void>;
  /** Presses a key (`Escape`, `Tab`) in the page. */
  press(key: string): Promise<void>;
  /** Runs a function on the reader's shadow root, closed to the page; fails where none is open. */
  inReader<Result, Args extends Json[]>(
    run: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  isReaderOpen(): Promise<boolean>;
  /** Clicks the middle of an element of the reader with the mouse, once it is there. */
  clickInReader(selector: string, how?: Click): Promise<void>;
  /** Addresses of the extension's scripts that ran in the page since it was opened. */
  ourScripts(): string[];
  /** Opens the popup over this tab. */
  openPopup(): Promise<View>;
}

/** One interface to both browsers; what a browser cannot do is said by `can`, and only there. */
export interface Driver {
  readonly name: BrowserName;
  readonly can: Abilities;
  /** Address of one of the extension's own pages. */
  ourUrl(page: string): string;
  newTab(url?: string): Promise<Tab>;
  /** In Firefox: the tab in front, once its page has loaded. */
  frontTab(url: string): Promise<Tab>;
  /** Runs a function in one of the extension's own pages, where its API is. */
  inExtension<Result, Args extends Json[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Text in the clipboard, by its type; nothing where it holds none of that type. */
  clipboard(type: 'text/plain' | 'text/html'): Promise<string>;
  /** In Firefox: every dialog for colours that opens from now on is answered with this one. */
  answerColourPicker(colour: string): Promise<void>;
  /** Answers the browser's question whether the extension may read a site. */
  answerPrompt(answer: 'allow' | 'deny'): Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does, and waits until it is back. */
  reloadExtension(): Promise<void>;
  /** Settles when a person closed the browser. */
  gone(): Promise<void>;
  /**
   * Ends the browser.
   * @returns what no one caught and what was written to the console as an error, from every context
   * of the extension, from the start on.
   */
  close(): Promise<string[]>;
}

/**
 * What differs between the browsers as they can be driven here. Some cases are for one alone: fingers,
 * frames of the screen, the heap and the world of a content script are in reach in Chromium; voices,
 * dialogs and the browser's own buttons in Firefox.
 */
export interface Abilities {
  /** Lets an extension into an empty tab. */
  enterEmptyTab: boolean;
  /** Lists the scripts that an extension ran in a page. */
  listScripts: boolean;
  /** Reports promises that content scripts reject and nobody catches. */
  reportContentRejections: boolean;
  /** Lets a script in a page live on when its extension goes, as it does to be loaded anew. */
  outliveExtension: boolean;
}

export const abilities: Record<BrowserName, Abilities> = {
  chromium: {
    enterEmptyTab: false,
    listScripts: true,
    reportContentRejections: false,
    outliveExtension: true,
  },
  firefox: {
    enterEmptyTab: true,
    listScripts: false,
    reportContentRejections: true,
    outliveExtension: false,
  },
};
