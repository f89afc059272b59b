/** What we check of every page ourselves, beside axe: headings, landmarks, labels, sizes of what is pressed, and the order of the keyboard. */
import type { Page } from 'playwright-core';

/** What is wrong with a page as it stands, one line each; empty if nothing is. */
export function ownFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(shown);

    const levels = all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName.slice(1)));
    if (levels.filter((level) => level === 1).length !== 1) found.push(`headings: ${levels.join()} have not one h1`);
    levels.forEach((level, place) => {
      if (level - (levels[place - 1] ?? 0) > 1) found.push(`headings: ${levels.join()} leave a level out`);
    });

    for (const [landmark, most] of [
      ['main', 1] as const,
      ['body > div > header', 1] as const,
      ['footer', 1] as const,
    ]) {
      if (all(landmark).length !== most) found.push(`landmarks: ${all(landmark).length} of ${landmark}`);
    }
    for (const nav of all('nav, aside, search + search')) {
      if (!nav.hasAttribute('aria-label') && !nav.hasAttribute('aria-labelledby')) {
        found.push(`landmarks: a nameless ${nav.tagName}`);
      }
    }

    for (const field of all('input, select, textarea')) {
      const { labels } = field as HTMLInputElement;
      if (![...(labels ?? [])].some((label) => shown(label) && label.textContent?.trim() !== '')) {
        found.push(`labels: none to see for ${field.id}`);
      }
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of ids.filter((each, place) => ids.indexOf(each) !== place)) found.push(`ids: ${id} stands twice`);

    for (const pressed of all('a[href], button, summary, input, select, textarea, [role=option]')) {
      const { width, height } = pressed.getBoundingClientRect();
      // Links in a line of text may be as high as the line is.
      const isInText = pressed.matches('p a, p button, li a, td a, dt a, h1 a, h3 a, h4 a, .skip');
      if (!isInText && Math.min(width, height) < 24) found.push(`size: ${pressed.outerHTML.slice(0, 120)}`);
      if ((pressed as HTMLElement).tabIndex > 0)
        found.push(`focus order: tabindex of ${pressed.outerHTML.slice(0, 120)}`);
    }
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) found.push(`width: ${over} px beyond the screen`);
    return found;
  });
}

/**
 * Goes through a page with the tabulator key; what is wrong with where it stops: out of the document's order, not to see, or with
 * nothing that shows it. It ends where the page ends.
 */
export async function focusFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  for (let stops = 0; stops < 300; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(async () => {
      const { activeElement: now } = document;
      if (now === null || now === document.body || now.hasAttribute('data-stopped')) return null;
      const before = [...document.querySelectorAll('[data-stopped]')].at(-1);
      now.setAttribute('data-stopped', '');
      const isSeen = (): boolean => {
        const { width, height, bottom, right } = now.getBoundingClientRect();
        return width > 0 && height > 0 && bottom > 0 && right > 0;
      };
      // A busy browser scrolls a moment later than it moves the focus.
      for (let looks = 0; looks < 1_500 && !isSeen(); looks++) await new Promise((resolve) => setTimeout(resolve, 20));
      const style = getComputedStyle(now);
      const reach = now.querySelector('.reach');
      const isMarked =
        (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') ||
        (reach !== null && getComputedStyle(reach).strokeWidth !== '1px');
      return {
        what: now.outerHTML.slice(0, 120),
        isLater: before === undefined || (before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        isSeen: isSeen(),
        isMarked,
      };
    });
    if (stop === null) break;
    if (!stop.isLater) found.push(`focus goes back to ${stop.what}`);
    if (!stop.isSeen) found.push(`focus is out of sight at ${stop.what}`);
    if (!stop.isMarked) found.push(`focus does not show at ${stop.what}`);
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-stopped]')) element.removeAttribute('data-stopped');
  });
  return found;
}
