/**
 * A function as source text that can be run elsewhere with these arguments. The runner that
 * compiles the tests may name functions through a helper, `__name`, which is not there.
 */
export function callSource(run: (...args: never[]) => unknown, args: unknown[]): string {
  const given = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(() => { const __name = (named) => named; return (${run})(${given}); })()`;
}

/** As `callSource`, with the reader's shadow root first, found with `open` (an expression for a function). */
export function readerSource(
  open: string,
  run: (...args: never[]) => unknown,
  args: unknown[],
): string {
  const given = ['root', ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ');
  return `(() => {
    const __name = (named) => named;
    const roots = [...document.documentElement.children].map(${open});
    const root = roots.find((root) => root?.querySelector('dialog main'));
    if (!root) throw new Error('The reader is not open.');
    return (${run})(${given});
  })()`;
}
