/**
 * Runs in the browser's window: presses a key in a view, and waits until its page had it. Keys are
 * sent on to the page's process, where they come later than what is asked there next. That this one
 * has come is told by its way up again; what the browser keeps for itself never comes.
 */
export const pressAndWait = `
  const [key] = arguments;
  const longest = 500;
  const name = 'broadsheet-test:' + Math.random();
  const press = () => {
    view.focus();
    const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keys.beginInputTransactionForTests(window);
    const event = new KeyboardEvent('', key);
    keys.keydown(event);
    keys.keyup(event);
  };
  // The browser's own pages are shown by its main process, where no frame script runs.
  if (!view.isRemoteBrowser) return press();
  const script = 'data:application/javascript;charset=utf-8,' + encodeURIComponent(\`
    const options = { capture: true, once: true, mozSystemGroup: true };
    addEventListener('keyup', () => sendAsyncMessage(\${JSON.stringify(name)}, 'came'), options);
    sendAsyncMessage(\${JSON.stringify(name)}, 'ready');
  \`);
  const { messageManager } = view;
  return new Promise((done) => {
    const settle = () => {
      messageManager.removeMessageListener(name, hear);
      done();
    };
    const hear = ({ data }) => {
      if (data === 'came') return settle();
      press();
      window.setTimeout(settle, longest);
    };
    messageManager.addMessageListener(name, hear);
    messageManager.loadFrameScript(script, false);
  });
`;
