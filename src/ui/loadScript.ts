/**
 * Runs one of our scripts in this page. In other pages the background puts it there.
 *
 * @throws where there is no such script.
 */
export function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`no script ${file}`)));
    document.head.append(script);
  });
}
