import axe from 'axe-core';
import type { Tab, View } from './Driver.ts';

interface Finding {
  rule: string;
  where: string[];
}

/**
 * What axe finds in the open reader. It looks into a shadow root through `shadowRoot`, which a closed
 * one does not show: in the extension's own world, and there alone, the host gets that property.
 */
export async function axeInReader(tab: Tab): Promise<Finding[]> {
  return tab.inReader(
    sourceOf(`${axe.source};
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const { violations } = await axe.run(root.host, {
      resultTypes: ['violations'],
      // The page's own main part is inert below the dialog; axe counts it all the same.
      rules: { 'landmark-no-duplicate-main': { enabled: false } },
    });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map(({ html }) => html.slice(0, 160)),
    }));`),
  );
}

/** A function that is sent as text, with text that no function of ours could hold. */
function sourceOf(text: string): (root: ShadowRoot) => Promise<Finding[]> {
  const run = async () => [];
  run.toString = () => `async (root) => { ${text} }`;
  return run;
}

/**
 * What axe finds in one of the extension's own pages, in the light or the dark of the system's
 * theme: `light-dark()` follows the page's own `color-scheme`.
 */
export async function axeInOurPage(view: View, scheme: 'light' | 'dark'): Promise<Finding[]> {
  return (await view.run(`(async () => {
    ${axe.source};
    document.documentElement.style.colorScheme = ${JSON.stringify(scheme)};
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map(({ html }) => html.slice(0, 160)),
    }));
  })()`)) as Finding[];
}
