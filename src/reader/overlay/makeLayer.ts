import { overlayStyles } from '../styles/overlayStyles.ts';

/** The elements of the layer over the page. */
export interface Layer {
  /** Stands beside the body. */
  host: HTMLElement;
  /** Closed: neither the page's scripts nor its styles reach into it. */
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** For the styles of what is opened later. */
  added: HTMLStyleElement;
}

/** @param styles of what the dialog will hold. */
export function makeLayer(page: Document, styles: string): Layer {
  // A plain div: a page could define a custom element of our name and read a closed root through
  // its internals.
  const host = page.createElement('div');
  host.setAttribute('data-broadsheet', '');
  const root = host.attachShadow({ mode: 'closed' });
  const styleOf = (css: string) => {
    const style = page.createElement('style');
    style.textContent = css;
    return style;
  };
  const added = styleOf('');
  const dialog = page.createElement('dialog');
  root.append(styleOf(`${overlayStyles}\n${styles}`), added, dialog);
  return { host, root, dialog, added };
}
