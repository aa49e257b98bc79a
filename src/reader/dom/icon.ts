import { createElement, type IconNode } from 'lucide';

/** A line icon that follows the text colour. It says nothing to screen readers: its control must. */
export function icon(node: IconNode): SVGElement {
  return createElement(node, {
    width: '20',
    height: '20',
    'stroke-width': '1.75',
    'aria-hidden': 'true',
    focusable: 'false',
  });
}
