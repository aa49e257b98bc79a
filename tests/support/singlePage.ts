import { articleAbout, pageHead } from './autoPages.ts';

/**
 * A site of one page: `go(path, thing, how)` in it changes address and article without loading
 * anything; a path without a thing is its front page.
 */
export function singlePage(start: string | null): string {
  const things = ['bridge', 'tower', 'harbour'];
  const articles = Object.fromEntries(things.map((thing) => [thing, articleAbout(thing)]));
  return `${pageHead('The day', { type: 'website' })}
    <nav><a href="/">Home</a></nav><div id="app"></div>
    <script>
      const articles = ${JSON.stringify(articles)};
      const front = '<h2>The day</h2>' + '<h3><a href="#">A story of the day</a></h3>'.repeat(30);
      function show(thing) {
        document.title = thing ? 'What became of the ' + thing : 'The day';
        document.querySelector('#app').innerHTML = thing ? articles[thing] : front;
      }
      function go(path, thing, how) {
        const state = { thing };
        if (how === 'navigate') navigation.navigate(path, { state, info: 'go' });
        else if (how === 'hash') location.hash = path;
        else if (how === 'after') show(thing);
        if (how === 'replaceState') history.replaceState(state, '', path);
        if (how === 'pushState' || how === 'after') history.pushState(state, '', path);
        // As a site that first fetches what it shows.
        if (how !== 'after') setTimeout(() => show(thing), 50);
      }
      if (window.navigation) navigation.addEventListener('navigate', (event) => {
        if (event.info === 'go') event.intercept({ async handler() {} });
      });
      addEventListener('popstate', ({ state }) => { if (state) show(state.thing); });
      history.replaceState({ thing: ${JSON.stringify(start)} }, '');
      show(${JSON.stringify(start)});
    </script></body></html>`;
}
