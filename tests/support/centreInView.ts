/**
 * The middle of an element of a document, or null while it is not shown, or cannot be used. Runs in
 * the document, so it can use nothing from around it.
 */
export function centreInView(selector: string) {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
    return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
