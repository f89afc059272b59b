/**
 * Stands inline in every document, because a file of its own could be missing as well. If a script or a style sheet does not load,
 * it loads the page once more, when the server says that it may; if that fails too, it says so. Browsers remember a module that
 * failed for as long as the document lives, so only a new document helps.
 */
(() => {
  const KEY = 'loaded again';
  const MOST_SECONDS = 10;
  let isMissing = false;
  addEventListener(
    'error',
    async ({ target }) => {
      const isFile =
        target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && target.rel === 'stylesheet');
      if (!isFile || isMissing) return;
      isMissing = true;
      const seconds = await secondsUntilRetry(target.src || target.href);
      if (seconds === null || !isFirstTime()) tell();
      else setTimeout(() => location.reload(), seconds * 1000);
    },
    true,
  );
  addEventListener('load', () => {
    try {
      if (!isMissing) sessionStorage.removeItem(KEY);
    } catch {}
  });
  async function secondsUntilRetry(address) {
    try {
      const { headers } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
      const seconds = Number(headers.get('retry-after') ?? 1);
      return seconds > MOST_SECONDS ? null : Math.max(1, seconds);
    } catch {
      return 1;
    }
  }
  function isFirstTime() {
    try {
      if (sessionStorage.getItem(KEY) === location.href) return false;
      sessionStorage.setItem(KEY, location.href);
      return true;
    } catch {
      return false;
    }
  }
  function tell() {
    const note = document.createElement('div');
    note.className = 'load-trouble';
    note.setAttribute('role', 'alert');
    const button = document.createElement('button');
    button.textContent = 'Load the page again';
    button.className = 'button';
    button.addEventListener('click', () => location.reload());
    note.append(
      'Part of this page did not load, so its buttons and fields may do nothing. Check your connection, then ',
      button,
    );
    document.body.prepend(note);
  }
})();
