/** "Who could you become?", in a real browser over a real server. */
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';
import { addHostileRole, HOSTILE } from './hostile-role';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'who somebody could become', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await addHostileRole(site.server);
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const named = (page: Page) => page.locator('.future');
  const titles = async (page: Page) => (await named(page).locator('h3').allTextContents()).join();
  const field = (page: Page) => page.getByRole('combobox', { name: 'I am a' });
  const show = (page: Page) => page.getByRole('button', { name: 'Show me the jobs' }).click();
  const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

  test('is reached from the start page, names jobs with gate, pay and first step, and leads to all and to the way', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: /^Who could you become/ }).click();
    // Before the script has come the form is sent as it is, and the address has its empty fields.
    await page.waitForLoadState('networkidle');
    await field(page).fill('nurse');
    await show(page);
    await named(page).first().waitFor();
    await becomes(() => queryOf(page), { from: 'nurse' });
    await becomes(() => page.title(), 'Who could you become from Registered Nurse? · Career Atlas');
    await page.getByRole('heading', { level: 1, name: /^Nurse: what you could become/ }).waitFor();
    for (const text of await named(page).allTextContents()) {
      expect(text).toMatch(/months?|years?|weeks/);
      expect(text).toMatch(/often done|possible|hard|think twice/);
      expect(text).toMatch(/\$\d|pay not known/);
      expect(text).toMatch(/This week: \S/);
    }
    const all = page.getByRole('link', { name: /^See all \d+$/ });
    const count = /\d+/.exec((await all.textContent()) ?? '')?.[0];
    await all.click();
    await page.getByRole('heading', { name: `${count} jobs within 5 years` }).waitFor();
    await becomes(() => page.locator('tbody tr').count(), Math.min(50, Number(count)));
    await page.locator('tbody a').first().click();
    await page.locator('.way').first().waitFor();
    await becomes(() => queryOf(page).from, 'nurse');
  });

  test('names a few jobs in groups with a ladder; what matters re-orders them in place', async () => {
    const page = await site.open('/become?from=truck+driver');
    await named(page).first().waitFor();
    await page.getByRole('heading', { name: 'Your ladder' }).waitFor();
    expect(await named(page).count()).toBeGreaterThanOrEqual(6);
    const before = await titles(page);
    const wish = page.getByRole('button', { name: 'from home' });
    await wish.click();
    await becomes(() => wish.getAttribute('aria-pressed'), 'true');
    await becomes(() => queryOf(page), { from: 'truck driver', wish: 'work-from-home' });
    await becomes(async () => (await titles(page)) === before, false);
    await wish.click();
    await becomes(() => titles(page), before);
  });

  test.each([
    ['nurse', 'regular-hours'],
    ['nurse', ''],
    ['truck driver', ''],
    ['cashier', ''],
    ['teacher', ''],
    ['accountant', ''],
    ['software developer', ''],
  ])(
    'on a phone the answer for a %s who wishes "%s" takes 2,500 pixels at most, and no job of it is hidden',
    async (from, wish) => {
      const page = await site.open(`/become?${new URLSearchParams({ from, wish })}`, {
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      });
      await page.locator('.ask-back :is(button, a)').first().waitFor();
      const top = await page.locator('.see-all').evaluate((element) => element.getBoundingClientRect().top + scrollY);
      expect(top).toBeLessThanOrEqual(2500);
      for (const job of await named(page).all()) expect(await job.isVisible()).toBe(true);
      // Reasons that are folded away come with a press.
      const card = page.locator('.future.brief').first();
      const title = (await card.locator('h3').textContent()) ?? '';
      await card.getByRole('button').click();
      await named(page).filter({ hasText: title }).getByText('This week:').first().waitFor();
    },
  );

  test('begins with their own work in another place, which follows what matters to them', async () => {
    const page = await site.open('/become?from=truck+driver&wish=home-every-night');
    const places = page.getByRole('region', { name: 'Your work, in another place' });
    await places.getByRole('heading', { name: 'Local route driver' }).waitFor();
    expect(await places.getByRole('listitem').count()).toBeLessThanOrEqual(3);
    await places.getByText('This week:').first().waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.indexOf('Your work, in another place')).toBeLessThan(headings.indexOf('Your ladder'));
    await page.goto(`${site.server.url}/become?from=truck+driver&wish=other-field`);
    await named(page).first().waitFor();
    expect(await places.count()).toBe(0);
  });

  test('a search is asked for once, and what to ask back after it', async () => {
    const page = await site.open('/schema.graphql');
    const asked: string[] = [];
    page.on('request', (request) => {
      const operation = /query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (operation !== undefined) asked.push(operation);
    });
    await page.goto(`${site.server.url}/become?from=truck+driver`);
    await page.locator('.ask-back :is(button, a)').first().waitFor();
    expect(asked).toEqual(['Futures', 'AskBack']);
  });

  test('an answer to the question back changes the list', async () => {
    const page = await site.open('/become?from=truck+driver');
    const question = page.getByLabel('To know more');
    await question.getByRole('button').first().waitFor();
    const before = page.url();
    const asked = await question.textContent();
    await question.getByRole('button').first().click();
    await becomes(async () => page.url() !== before || (await question.textContent()) !== asked, true);
  });

  test('own words become chips and limits, and what was not understood is said; the text stays out of the address', async () => {
    const page = await site.open('/become');
    await field(page).fill('truck driver');
    await page.getByLabel(/in your own words/).fill('home every night, was a cook for six years, my aunt plays chess');
    await show(page);
    await page.getByText(/^Heard: home every night/).waitFor();
    await page.getByText('What I could not use: “my aunt plays chess”').waitFor();
    await becomes(() => queryOf(page), { from: 'truck driver', wish: 'home-every-night', was: 'cook', for: '6' });
    await becomes(() => page.getByRole('button', { name: 'home every night' }).getAttribute('aria-pressed'), 'true');
  });

  test('on a phone the page needs less than a second of processor time to its first answer', async () => {
    const page = await site.open('/schema.graphql', { viewport: { width: 390, height: 844 }, isMobile: true });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${site.server.url}/become?from=nurse`);
    await named(page).first().waitFor();
    const { metrics } = await session.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    expect(busy).toBeGreaterThan(0);
    expect(busy).toBeLessThan(1);
  });

  test('a state instead of a job is asked back, and the field keeps it', async () => {
    const page = await site.open('/become?from=student+of+law');
    await page.getByRole('heading', { name: 'What do you learn, and what job does it lead to?' }).waitFor();
    await becomes(() => field(page).inputValue(), 'student of law');
    await page.getByRole('link', { name: 'Lawyer', exact: true }).click();
    await named(page).first().waitFor();
  });

  test('keeps its limits in the address, and back undoes them', async () => {
    const page = await site.open('/become?from=nurse');
    await named(page).first().waitFor();
    await page.getByLabel('Within', { exact: true }).selectOption('3 years');
    await page.getByLabel('Study at most').selectOption('1 year');
    await page.getByLabel('Pays at least').fill('$90,000');
    await show(page);
    await page.getByText('within 3 years of you').waitFor();
    await becomes(() => queryOf(page), { from: 'nurse', years: '3', pay: '90000', 'study-years': '1' });
    await page.getByRole('link', { name: /^See all/ }).click();
    await page.getByRole('heading', { name: /that pay \$90,000 or more within 3 years/ }).waitFor();
    await page.goBack();
    await named(page).first().waitFor();
    await becomes(() => page.getByLabel('Within', { exact: true }).inputValue(), '3');
    await page.goBack();
    await page.getByText('within 5 years of you').waitFor();
    await becomes(() => page.getByLabel('Pays at least').inputValue(), '');
  });

  test('the table filters and sorts without a script', async () => {
    const page = await site.open('/become/all?from=nurse', { javaScriptEnabled: false });
    await page.getByLabel('Kind of way').selectOption('after longer study');
    await page.getByLabel('Study at most').selectOption('4 years');
    await page.getByRole('button', { name: 'Show these' }).click();
    await page.getByRole('heading', { name: /\d+ of them after longer study/ }).waitFor();
    await page.getByRole('link', { name: 'Job', exact: true }).click();
    await becomes(() => page.locator('[aria-sort=ascending]').textContent(), 'Job');
    expect(new URL(page.url()).search).toBe('?from=nurse&study-years=4&group=study&sort=job');
  });

  test('a doubtful name asks "Did you mean"', async () => {
    const page = await site.open('/become?from=nurse');
    await page.getByText(/Did you mean/).waitFor();
    await page.getByRole('link', { name: 'Nursing Assistant', exact: true }).first().click();
    await page.waitForURL(/from=nursing-assistant/);
    await named(page).first().waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#from')?.value === 'Nursing Assistant');
  });

  test('an unknown name stays in the field', async () => {
    const page = await site.open('/become?from=qwzzk');
    await page
      .getByText('We know no job called “qwzzk”')
      .or(page.getByText('We know no job called "qwzzk"'))
      .first()
      .waitFor();
    await becomes(() => field(page).inputValue(), 'qwzzk');
  });

  test('limits that nothing keeps say what would open them', async () => {
    const page = await site.open('/become?from=nurse&years=1&pay=900000');
    await page.getByRole('heading', { name: 'No job within these limits' }).waitFor();
    await page.getByRole('button', { name: 'At any pay' }).click();
    await named(page).first().waitFor();
    await becomes(() => queryOf(page), { from: 'nurse', years: '1' });
  });

  test('without a connection keeps the question and answers when asked again', async () => {
    const page = await site.open('/become?from=nurse');
    await named(page).first().waitFor();
    await page.context().setOffline(true);
    await field(page).fill('teacher');
    await show(page);
    await page.getByRole('alert').getByRole('heading', { name: 'We can’t reach the answers right now' }).waitFor();
    await becomes(() => field(page).inputValue(), 'teacher');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await named(page).first().waitFor();
    expect(site.complaints.splice(0).filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
  });

  test('a role page leads here, and text that tries to be markup stays text', async () => {
    const page = await site.open('/roles/data-analyst');
    await page.getByRole('link', { name: 'Who could I become from here?' }).click();
    await named(page).first().waitFor();
    await becomes(() => queryOf(page), { from: 'data-analyst' });
    await becomes(() => field(page).inputValue(), 'Data Analyst');
    const hostile = await site.open(`/become?from=${encodeURIComponent(`${HOSTILE} again`)}`);
    await hostile.getByText(`“${HOSTILE} again” is read as ${HOSTILE}`).waitFor();
    const unknown = await site.open(`/become?from=${encodeURIComponent(HOSTILE)}x`);
    await unknown.waitForLoadState('networkidle');
    for (const each of [hostile, unknown]) expect(await each.locator('img').count()).toBe(0);
  });
});
