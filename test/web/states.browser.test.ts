/**
 * The pages in every state that they may be in, in a real browser: what they say then, and that nothing is wrong with how they say
 * it. With STATES_DIR set to a folder, a picture of each state goes there, to be looked at.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';
import { ARABIC, addHostileRole, HOSTILE, LONG } from './hostile-role';
import { focusFindings, ownFindings } from './own-checks';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PICTURES = process.env.STATES_DIR;

const PHONE = { width: 360, height: 760 };
const DESK = { width: 1280, height: 860 };

/** How the API is: as it is, silent for good, cut off, or failing. */
type Api = 'here' | 'silent' | 'away' | 'erring';

interface State {
  readonly name: string;
  readonly path: string;
  readonly api?: Api;
  /** Milliseconds that pass before the picture, by the page's own clock. */
  readonly after?: number;
  readonly viewport?: typeof PHONE;
  /** What the page says in this state. */
  readonly says: RegExp | string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const WAYS = '/routes?from=nurse&to=data+analyst';
const SILENT = { api: 'silent', after: 400 } as const;
const SLOW = { api: 'silent', after: 3_500 } as const;
const UNKNOWN = encodeURIComponent('<img src=y onerror=alert(2)>qwzzk');

const type = (label: string, text: string) => async (page: Page) => {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.keyboard.press('Tab');
};

const STATES: readonly State[] = [
  { name: 'start: an unknown name', path: '/', says: 'We don’t know this name', act: type('I am a', 'qwzzkx') },
  { name: 'start: a doubtful name', path: '/', says: /Read as.*did you mean/s, act: type('I am a', 'nurse') },
  {
    name: 'start: the API away',
    path: '/',
    api: 'away',
    says: 'No suggestions right now',
    act: type('I am a', 'nurse'),
  },
  { name: 'ways: loading', path: WAYS, ...SILENT, says: 'Looking for ways.' },
  { name: 'ways: loading on a phone', path: WAYS, ...SILENT, viewport: PHONE, says: 'Looking for ways.' },
  { name: 'ways: slow', path: WAYS, ...SLOW, says: 'Still looking.' },
  { name: 'ways: the API away', path: WAYS, api: 'away', says: 'Nothing you typed is lost' },
  {
    name: 'ways: the API erring, on a phone',
    path: WAYS,
    api: 'erring',
    viewport: PHONE,
    says: 'The server could not answer',
  },
  {
    name: 'ways: a title of another country, and what to do this week, on a phone',
    path: '/routes?from=solicitor&to=data+analyst',
    viewport: PHONE,
    says: /Solicitor is a title of the United Kingdom.*This week.*onetonline\.org\/link.*What it costs/s,
  },
  { name: 'ways: a doubtful name', path: WAYS, says: /is read as Registered Nurse.*Did you mean/s },
  { name: 'ways: an unknown name', path: '/routes?from=nurse&to=qwzzk', says: 'We don’t know a job called' },
  { name: 'ways: none within limits', path: `${WAYS}&years=0.3`, says: 'No way within your limits' },
  {
    name: 'ways: many',
    path: '/routes?from=back-end-developer&to=chief-technology-officer&ways=6&rank=time',
    says: '6 ways to get there',
  },
  { name: 'ways: a long title, on a phone', path: '/routes?from=long&to=data-analyst', viewport: PHONE, says: LONG },
  { name: 'ways: from right to left, pay unknown', path: '/routes?from=arabic&to=data-analyst', says: ARABIC },
  { name: 'ways: a hostile title, pay unknown', path: '/routes?from=data-analyst&to=hostile', says: HOSTILE },
  { name: 'ways: for somebody', path: `${WAYS}&skill=SQL&education=master&was=cook&for=3`, says: 'Worked out for you' },
  {
    name: 'ways: for somebody, on a phone',
    path: `${WAYS}&skill=SQL&was=cook&for=3`,
    viewport: PHONE,
    says: 'for you',
  },
  { name: 'jobs: loading', path: '/become?from=nurse', ...SILENT, says: 'Looking for jobs within reach.' },
  { name: 'jobs: slow', path: '/become?from=nurse', ...SLOW, viewport: PHONE, says: 'Still looking.' },
  { name: 'jobs: the API away', path: '/become?from=nurse&skill=SQL', api: 'away', says: 'Nothing you typed is lost' },
  { name: 'jobs: a doubtful name', path: '/become?from=nurse', says: /is read as Registered Nurse/ },
  { name: 'jobs: none', path: '/become?from=nurse&years=0.2&pay=900000', says: 'No job within these limits' },
  { name: 'jobs: from a long title', path: '/become?from=long', says: /See all \d+/ },
  { name: 'jobs: a state', path: '/become?from=unemployed', viewport: PHONE, says: 'What did you do last' },
  { name: 'all jobs', path: '/become/all?from=long&wish=more-pay', says: /\d+ jobs within 5 years/ },
  {
    name: 'all jobs, on a phone',
    path: '/become/all?from=nurse&group=study',
    viewport: PHONE,
    says: 'after longer study',
  },
  { name: 'all jobs: a hostile one, pay unknown', path: '/become/all?from=data-analyst', says: HOSTILE },
  { name: 'all jobs: none', path: '/become/all?from=nurse&years=0.2&pay=900000', says: 'No job keeps to these limits' },
  { name: 'all jobs: a hostile name', path: `/become/all?from=${UNKNOWN}`, viewport: PHONE, says: 'There is no list' },
  { name: 'jobs: a hostile name', path: `/become?from=${UNKNOWN}`, viewport: PHONE, says: 'onerror=alert(2)>qwzzk' },
  { name: 'quiz: loading', path: '/quiz?from=', ...SILENT, says: /\S/ },
  { name: 'quiz: slow', path: '/quiz?from=', ...SLOW, viewport: PHONE, says: /still/i },
  { name: 'quiz: the API away', path: '/quiz?answers=ask-why:5', api: 'away', says: 'Try again' },
  {
    name: 'role: little known, from right to left',
    path: '/roles/arabic',
    says: 'No source of ours says what this role pays.',
  },
  { name: 'role: a long title, on a phone', path: '/roles/long', viewport: PHONE, says: LONG },
  { name: 'role: a hostile one', path: '/roles/hostile', says: HOSTILE },
  { name: 'role: several meanings', path: '/roles/nurse', says: 'Which job do you mean' },
  { name: 'role: unknown', path: `/roles/${UNKNOWN}`, viewport: PHONE, says: 'We don’t know a job called' },
  { name: 'advisors: loading', path: '/advisors', ...SILENT, says: 'Looking for advisors.' },
  { name: 'advisors: slow, on a phone', path: '/advisors', ...SLOW, viewport: PHONE, says: 'Still looking.' },
  { name: 'advisors: the API erring', path: '/advisors', api: 'erring', says: 'Your choices are not lost' },
  {
    name: 'advisors: none that fits, on a phone',
    path: '/advisors?language=nl&free=yes',
    viewport: PHONE,
    says: 'No service fits these wishes',
  },
];

const PRINTED = [
  ['the ways', WAYS],
  ['the jobs', '/become?from=nurse'],
  ['all jobs', '/become/all?from=nurse&years=1'],
  ['a role', '/roles/back-end-developer'],
  ['the result of the quiz', '/quiz?answers=any-work-with-software:5,any-work-with-data:4,ask-why:5&result=now'],
] as const;

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'the states of the pages', () => {
  let site: Site;
  beforeAll(async () => {
    if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
    site = await openSite();
    await addHostileRole(site.server);
  });
  afterAll(() => site.close());

  const picture = async (page: Page, name: string) => {
    if (PICTURES === undefined) return;
    await page.screenshot({ path: join(PICTURES, `${name.replace(/\W+/g, '-')}.png`), fullPage: true });
  };

  const settled = (page: Page) => page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);

  /** What axe finds, one line each. */
  const axeFindings = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    const found = (await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
    )) as readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  };

  /** A page whose API is as a state wants it from the first question on. */
  const opened = async ({ path, api = 'here', after, viewport = DESK }: State): Promise<Page> => {
    const options: BrowserContextOptions = { viewport, reducedMotion: 'reduce' };
    if (api === 'here') return site.open(path, options);
    const page = await site.open('/schema.graphql', options);
    // The page's own clock passes when the test says so; an answer never comes, so no real one is waited for.
    if (after !== undefined) await page.clock.install();
    await page.route('**/graphql', (route) => {
      if (api === 'away') return route.abort('connectionrefused');
      if (api === 'erring') return route.fulfill({ status: 500, body: 'no JSON' });
    });
    await page.goto(site.server.url + path);
    if (after !== undefined) await page.clock.runFor(after);
    return page;
  };

  test.each(STATES)('$name', async (state) => {
    const page = await opened(state);
    if (state.after === undefined) await settled(page);
    await state.act?.(page);
    const main = page.locator('main');
    await main.filter({ hasText: state.says }).waitFor();
    await picture(page, state.name);
    expect(await ownFindings(page)).toEqual([]);
    if (state.after === undefined) expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator('main img, main [onerror], main script').count()).toBe(0);
    expect(await main.textContent()).not.toMatch(/\b(null|undefined|NaN)\b/);
    await page.context().close();
  });

  test.each([
    ['/', 'I am a'],
    [WAYS, 'I am a'],
    ['/become?from=nurse', 'I am a'],
  ])('%s keeps what was typed while the API is away, and answers when it is back', async (path, label) => {
    const page = await opened({ name: '', path, api: 'away', says: '' });
    await page.getByRole('combobox', { name: label }).fill('bookkeeper');
    await page.unroute('**/graphql');
    if (path !== '/') {
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.way, .future').first().waitFor();
    }
    await becomes(() => page.getByRole('combobox', { name: label }).inputValue(), 'bookkeeper');
    await page.context().close();
  });

  test.each([...PRINTED, ['the start page', '/'] as const])(
    'the keyboard goes through %s in order, in sight',
    async (_, path) => {
      const page = await site.open(path);
      await settled(page);
      expect(await focusFindings(page)).toEqual([]);
      await page.context().close();
    },
  );

  test.each(PRINTED)('%s: on paper', async (name, path) => {
    const page = await site.open(path, { viewport: { width: 760, height: 1000 }, colorScheme: 'dark' });
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await picture(page, `printed ${name}`);
    for (const gone of await page.locator('form, .site-nav, .site-foot, main .button').all()) {
      expect(await gone.isVisible()).toBe(false);
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(28, 27, 25)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('no state asks another host or breaks a script', () => {
    const expected = /Failed to load resource|ERR_CONNECTION_REFUSED/;
    expect(site.complaints.filter((text) => !expected.test(text))).toEqual([]);
  });
});
