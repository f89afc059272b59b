/** How the pages look and read: for screen readers, on narrow screens, in both themes, printed, and with less motion. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DEMONSTRATION } from '../../src/app';
import { describeWhen } from '../describe-when';
import { CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';
import { ARABIC, addHostileRole, LONG } from './hostile-role';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  ['start', '/'],
  ['routes without a question', '/routes'],
  ['routes', '/routes?from=nurse&to=data+analyst'],
  ['an unwise goal', '/routes?from=retail+worker&to=physician'],
  ['no way within limits', '/routes?from=nurse&to=data+analyst&years=0.3'],
  ['an unknown name', '/routes?from=nurse&to=qwzzk'],
  ['a role', '/roles/back-end-developer'],
  ['a role of little data', '/roles/arabic'],
  ['a long title', '/routes?from=long&to=data+analyst'],
  ['an unknown role', '/roles/nurse'],
  ['what people do now', '/quiz'],
  ['the first question', '/quiz?from='],
  [
    'a later question',
    '/quiz?answers=any-work-with-software:5,any-work-with-data:4,own-team,ask-why:5,learning-machines:5',
  ],
  ['a result', '/quiz?answers=any-work-with-software:5,any-work-with-data:4,own-team,ask-why:5&result=now'],
  ['an old address of the quiz', '/quiz?answers=ask-why:5,no-such-question:2'],
  ['who somebody could become', '/become?from=nurse&years=3'],
  ['all jobs within reach', '/become/all?from=nurse&years=1&sort=pay'],
  ['before a role is given', '/become'],
  ['no job within limits', '/become?from=nurse&years=0.2&pay=900000'],
  ['an unknown name of the role held', '/become?from=qwzzk'],
  ['no plan yet', '/plan'],
  ['advisors', '/advisors?country=FR'],
  ['no advisor for a field', '/advisors?discipline=marketing&country=DE'],
  ['a private link that leads nowhere', '/advisors/sign-ups/nothing'],
  ['the map', '/map'],
  ['a role on the map', '/map?discipline=data&role=data-analyst'],
  ['a way on the map', '/map?from=nurse&to=data+analyst'],
  ['what is within reach on the map', '/map?become=nurse&years=2'],
  ['an unknown name on the map', '/map?discipline=data&role=qwzzk'],
  ['the map as a list', '/map?discipline=data&view=list&role=data-analyst'],
  ['a map without jobs', '/map?discipline=gardening'],
  ['the skill map', '/skills?skill=sql'],
  ['before a skill is given', '/skills'],
  ['an unknown skill', '/skills?skill=pyton'],
] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'the looks of the pages', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite({ signUps: { organisations: [DEMONSTRATION], days: 90 } });
    await addHostileRole(site.server);
  });
  afterAll(() => site.close());

  const settled = async (page: Page) => {
    await page.waitForFunction(
      () =>
        document.querySelector('[aria-busy=true]') === null &&
        [...document.querySelectorAll('details[open] .plan')].every((plan) => plan.childElementCount > 0),
    );
  };

  /** What axe finds, one line each; left out: against WCAG 2.2 AA and its best practices. */
  const findings = async (page: Page, rules: readonly string[] = RULES): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    const violations = (await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then((result) => result.violations)`,
    )) as readonly Finding[];
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  };

  /** How far the page reaches beyond its window, in pixels. */
  const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  // Each page is opened once: its style sheets alone, and no script, go by the window's width.
  describe.each(PAGES)('%s', (_, path) => {
    let page: Page;
    beforeAll(async () => {
      page = await site.open(path, { colorScheme: 'light', reducedMotion: 'reduce' });
      await settled(page);
    });
    afterAll(() => page?.context().close());

    test('has headings that go down one level at a time', async () => {
      const levels = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName.slice(1))),
      );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.filter((level, place) => level - (levels[place - 1] ?? 0) > 1)).toEqual([]);
    });

    test('has text that at 200 % still fits a phone turned sideways', async () => {
      await page.setViewportSize({ width: 640, height: 400 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '212.5%';
      });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    });

    test.each([360, 1280])(
      'at %d px, light and dark, has no findings, no sideways scroll and nothing small to press',
      async (width) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        for (const summary of await page.locator('summary').all()) {
          if (!(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'))))
            await summary.click();
        }
        await settled(page);
        expect(await findings(page)).toEqual([]);
        expect(await sideways(page)).toBeLessThanOrEqual(0);
        expect(await smallTargets(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await findings(page, ['color-contrast'])).toEqual([]);
      },
    );
  });

  test('the check finds what is wrong', async () => {
    const page = await site.open('/');
    await page.evaluate(() => {
      const faint = Object.assign(document.createElement('p'), { textContent: 'Faint' });
      faint.style.color = '#ccc';
      document.querySelector('main')?.append(faint, document.createElement('button'));
    });
    const found = await findings(page);
    expect(found.map((line) => line.split(':')[0]).sort()).toEqual(['button-name', 'color-contrast']);
  });

  test('the open list of suggestions has no findings either', async () => {
    const page = await site.open('/', { reducedMotion: 'reduce' });
    await page.locator('#from').fill('nurse');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await findings(page)).toEqual([]);
  });

  test.each([360, 1280])('the dialog of a sign-up has no findings at %d px, light and dark', async (width) => {
    const page = await site.open('/advisors', { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: /^Sign up with/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, ['color-contrast'])).toEqual([]);
  });

  test('the body is 17 px on 1.55 lines, in columns of at most 66 characters', async () => {
    const page = await site.open('/roles/back-end-developer');
    const body = await page.evaluate(() => {
      const { fontSize, lineHeight } = getComputedStyle(document.body);
      return [fontSize, Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)];
    });
    expect(body).toEqual(['17px', 1.55]);
    const longest = await page.evaluate(() => {
      const ruler = document.createElement('span');
      ruler.textContent = '0'.repeat(67);
      document.querySelector('#work li')?.append(ruler);
      ruler.className = 'ruler';
      const most = ruler.getBoundingClientRect().width;
      const items = [...document.querySelectorAll('main p, main li')].filter((item) => !item.matches('.plain > li'));
      return Math.max(...items.map((item) => item.getBoundingClientRect().width)) / most;
    });
    expect(longest).toBeLessThanOrEqual(1.25); // larger type of the first paragraph
  });

  test('nothing moves for those who ask for less motion', async () => {
    const page = await site.open('/', { reducedMotion: 'reduce' });
    const durations = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration];
      }),
    );
    expect([...new Set(durations)]).toEqual(['0s']);
  });

  test('on paper there are the ways and no fields', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.way').first().isVisible()).toBe(true);
    for (const hidden of ['form', '.site-nav', '.site-foot']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
  });

  test('a title from right to left runs that way, and a long one wraps', async () => {
    const page = await site.open('/roles/arabic');
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
    expect(await page.locator('h1').textContent()).toBe(ARABIC);
    const narrow = await site.open('/roles/long', { viewport: { width: 360, height: 800 } });
    expect(await narrow.locator('h1').textContent()).toBe(LONG);
  });

  test('no page complains, and none asks another host', () => {
    // A browser notes each answer of status 404, which is the right one for an unknown role and a link that leads nowhere.
    const notThere = /^\/(roles\/nurse|advisors\/sign-ups\/nothing): Failed to load resource/;
    expect(site.complaints.filter((text) => !notThere.test(text))).toEqual([]);
  });
});

/** What can be pressed and is less than 24 px high, links within text aside. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, summary, input:not([type=hidden]), [role=option]')]
      .filter((element) => element.getBoundingClientRect().height > 0)
      .filter((element) => !element.matches('p .link-button'))
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => element.outerHTML),
  );
}
