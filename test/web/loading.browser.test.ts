/** How pages load on a phone: nothing jumps while answers come, and a file or an answer that is refused leaves no dead page. */
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** What web.dev calls good is 0.1. */
const MOST_SHIFT = 0.05;

const PAGES = [
  '/',
  '/routes',
  '/routes?from=nurse&to=data+analyst',
  '/routes?from=nurse&to=data+analyst&years=0.3',
  '/routes?from=nurse&to=qwzzk',
  '/routes?from=nurse&to=nurse',
  '/become',
  '/become?from=nurse',
  '/become?from=qwzzk',
  '/become?from=truck+driver',
  '/become/all?from=nurse',
  '/advisors',
  '/plan',
  '/advisors?discipline=marketing&country=DE',
  '/map',
  '/map?view=list',
  '/map?from=nurse&to=data+analyst&way=1',
  '/quiz',
  '/quiz?from=',
  '/quiz?from=nurse&answers=any-work-with-software:5,any-work-with-data:4,ask-why:5&result=now',
  '/quiz?answers=any-work-with-software:5,any-work-with-data:4,own-team,ask-why:5&result=now',
  '/skills',
  '/skills?skill=sql',
  '/roles',
  '/roles/data-analyst',
  '/roles/nurse',
  '/nosuch',
  '/graphiql/',
];

/** What a page sees of its own layout. */
interface Watched extends Window {
  shifts: string[];
  shifted: number;
}

/** Runs in the page before anything else. */
function watchShifts(): void {
  const watched = window as unknown as Watched;
  watched.shifted = 0;
  watched.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as readonly { value: number; sources: { node?: Element }[] }[]) {
      watched.shifted += entry.value;
      const moved = entry.sources.map(({ node }) => `${node?.nodeName} ${node?.className}`).join(', ');
      watched.shifts.push(`${entry.value.toFixed(3)}: ${moved}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Once the outline that comes after 200 ms has been painted, by the page's own clock. */
const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250)),
  );

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'pages that load', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  /** A page that has not gone anywhere yet. */
  const blank = async () => {
    const page = await site.open('/schema.graphql', PHONE);
    await page.addInitScript(watchShifts);
    return page;
  };
  const go = (page: Page, path: string) => page.goto(site.server.url + path);

  test.each(PAGES)('%s shifts nothing when its answer comes late', async (path) => {
    const page = await blank();
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      await painted(page);
      await route.fulfill({ response });
    });
    await go(page, path);
    // The playground is there once its editor is; its workers may load for longer.
    if (path === '/graphiql/') await page.locator('.graphiql-query-editor').first().waitFor();
    else await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
    await painted(page);
    const { shifted, shifts } = await page.evaluate(() => {
      const watched = window as unknown as Watched;
      return { shifted: watched.shifted, shifts: watched.shifts };
    });
    if (shifted > MOST_SHIFT) expect(shifts).toEqual([]);
    await page.unrouteAll({ behavior: 'wait' });
    await page.context().close();
  });

  const refused = (route: Route) => route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' });
  /** Refuses the first `count` requests that it gets, as a busy server does. */
  const refuse = (count: number) => {
    let left = count;
    return (route: Route) => (left-- > 0 ? refused(route) : route.continue());
  };
  /** Refuses as long as the page is the first: a module is asked for by its preload too, and the page asks by HEAD when to come again. */
  const refuseInFirstDocument = (page: Page) => {
    let documents = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents++;
    });
    return (route: Route) => (documents <= 1 ? refused(route) : route.continue());
  };
  const script = (page: Page, from: string) =>
    page.evaluate((selector) => document.querySelector<HTMLScriptElement>(selector)?.src ?? '', from);

  test.each([
    ['its own script', '/routes?from=nurse&to=data+analyst', 'script[type=module]', '.way'],
    ['a script that others import', '/routes?from=nurse&to=data+analyst', 'link[rel=modulepreload]', '.way'],
    ['its style', '/quiz?from=', 'link[rel=stylesheet]', '.question button'],
    ['its script', '/graphiql/', 'script[type=module]', '.graphiql-container'],
  ])('a page that is refused %s once loads again and works: %s', async (_, path, file, alive) => {
    const page = await blank();
    await go(page, path);
    const address = await page.evaluate((selector) => {
      const element = document.querySelector(selector);
      return (element as HTMLScriptElement).src || (element as HTMLLinkElement).href;
    }, file);
    const fresh = await blank();
    await fresh.route(address, refuseInFirstDocument(fresh));
    await go(fresh, path);
    await fresh.locator(alive).first().waitFor();
    expect(await fresh.locator('.load-trouble').count()).toBe(0);
    await page.context().close();
    await fresh.context().close();
  });

  test('a page that never gets its script says so, and loads again on a press', async () => {
    const page = await blank();
    await go(page, '/quiz?from=');
    const address = await script(page, 'script[type=module]');
    const fresh = await blank();
    await fresh.route(address, refuse(Number.POSITIVE_INFINITY));
    await go(fresh, '/quiz?from=');
    await fresh.getByRole('alert').filter({ hasText: 'Part of this page did not load' }).waitFor();
    await fresh.unroute(address);
    await fresh.getByRole('button', { name: 'Load the page again' }).click();
    await fresh.locator('.question button').first().waitFor();
    expect(await fresh.locator('.load-trouble').count()).toBe(0);
    await page.context().close();
    await fresh.context().close();
  });

  test('an answer that is refused once is asked for again', async () => {
    const page = await blank();
    await page.route('**/graphql', refuse(1));
    await go(page, '/become?from=nurse');
    await page.locator('.future').first().waitFor();
    await page.context().close();
  });

  test('an answer that is refused twice ends in words', async () => {
    const page = await blank();
    await page.route('**/graphql', refuse(Number.POSITIVE_INFINITY));
    await go(page, '/become?from=nurse');
    await page.getByRole('heading', { name: 'We can’t reach the answers right now' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.future').first().waitFor();
    await page.context().close();
  });

  test('a wrong address has a field that leads to a job', async () => {
    const page = await site.open('/nosuch', PHONE);
    await page.getByRole('combobox', { name: 'Look up a job' }).fill('data analy');
    await page
      .getByRole('option', { name: /^Data Analyst/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Show the job' }).click();
    await page.getByRole('heading', { level: 1, name: 'Data Analyst' }).waitFor();
    await page.context().close();
  });

  test('who does not know where to go yet sees what is within reach', async () => {
    const page = await site.open('/', PHONE);
    await page.getByRole('combobox', { name: 'I am a' }).fill('nurse');
    // By key: what comes below the field while somebody types may lie over the button, or move it.
    await page.getByRole('button', { name: 'Show me the ways' }).press('Enter');
    await page.waitForURL(/\/become\?from=nurse$/);
    await page.context().close();
  });

  test('the same job twice ends in words with ways on', async () => {
    const page = await site.open('/routes?from=nurse&to=nurse', PHONE);
    await page.getByText('You already hold Registered Nurse').waitFor();
    await page.getByRole('link', { name: 'Who could you become?' }).click();
    await page.waitForURL(/\/become\?from=nurse$/);
    await page.context().close();
  });
});
