/** Where maths programs keep the MathML of what they draw: beside the drawing, for screen readers. */
const drawn: readonly (readonly [box: string, source: string])[] = [
  ['.katex', '.katex-mathml math'],
  ['mjx-container', 'mjx-assistive-mml math'],
  ['.MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML', '.MJX_Assistive_MathML math'],
];

/** TeX that a program would have drawn. */
function plainTex(script: Element, copy: Document): Element {
  const isBlock = /display/.test(script.getAttribute('type') ?? '');
  const code = copy.createElement('code');
  code.textContent = script.textContent?.trim() ?? '';
  if (!isBlock) return code;
  const pre = copy.createElement('pre');
  pre.append(code);
  return pre;
}

function undraw(drawing: Element, source: string): void {
  const math = drawing.querySelector(source);
  if (!math) return;
  if (drawing.closest('.katex-display, .MathJax_Display, [display="true"]')) {
    math.setAttribute('display', 'block');
  }
  drawing.replaceWith(math);
}

/** Leaves each formula once: as MathML, where the page has it, else as it is written. */
export function resolveMaths(copy: Document): void {
  for (const [box, source] of drawn) {
    for (const drawing of copy.querySelectorAll(box)) undraw(drawing, source);
  }
  for (const extra of copy.querySelectorAll('.MathJax_Preview, annotation, annotation-xml')) {
    extra.remove();
  }
  for (const script of copy.querySelectorAll('script[type^="math/tex"]')) {
    const before = script.previousElementSibling;
    const isDrawn = before?.matches('math') || before?.querySelector('math');
    if (isDrawn) script.remove();
    else script.replaceWith(plainTex(script, copy));
  }
}
