/** What ways trade for what, and plans to take along, in a real browser over a real server. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';
import { addHostileRole, HOSTILE } from './hostile-role';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'ways compared and plans taken along', () => {
  let site: Site;
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-plans-'));
  beforeAll(async () => {
    site = await openSite();
    await addHostileRole(site.server);
  });
  afterEach(() => site.leave());
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await site.close();
  });

  const WAYS = '/routes?from=nurse&to=data+analyst';
  const TWO_WAYS = '/routes?from=waiter&to=registered+nurse';
  /** Some ways that no other beats are not among the first three. */
  const MORE_WAYS = '/routes?from=customer+support+representative&to=product+manager';
  const points = (page: Page) => page.locator('.chart a.point');
  const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
  const takeAlong = async (page: Page, way = '#way-1') => {
    await page.locator(`${way} summary`, { hasText: 'Take this plan with you' }).click();
    await page.locator(`${way}`).getByLabel('The first day').fill('2027-01-31');
  };
  const downloaded = async (page: Page, button: string, way = '#way-1') => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(way).getByRole('button', { name: button, exact: true }).click(),
    ]);
    // The browser is shared, and a shared one hands files over only by saving them.
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return { name: download.suggestedFilename(), text: readFileSync(file, 'utf8') };
  };

  test('the chart and its table say the same of the same ways', async () => {
    const page = await site.open(WAYS);
    await points(page).first().waitFor();
    const rows = page.locator('.compare-table tbody tr');
    await becomes(() => points(page).count(), await rows.count());
    const named = await points(page).evaluateAll((all) => all.map((point) => point.getAttribute('aria-label') ?? ''));
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('a, td')].map((cell) => cell.textContent ?? '')),
    );
    named.forEach((label, place) => {
      const [way = '', time, , lost, odds] = cells[place] ?? [];
      expect(label).toBe(`Way ${way.replace('. ', ', ')}: ${time}, pay lost: ${lost}, odds: ${odds}`);
    });
  });

  test('a point of a listed way leads to its card, any other shows one', async () => {
    const page = await site.open(MORE_WAYS);
    await points(page).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'way-1');
    const other = page.locator('.chart a.point:not(.listed)').first();
    const way = (await other.getAttribute('href')) ?? '';
    await other.click();
    await page.locator(`.other-way ${way}`).waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === id, way.slice(1));
    const again = await site.open(`${MORE_WAYS}${way}`);
    await again.locator(`.other-way ${way}`).waitFor();
    await becomes(() => focusedId(again), way.slice(1));
  });

  test('a comparison that the server had no time to finish is asked for once more, with more time', async () => {
    const page = await site.open('/');
    const askedFor: (number | undefined)[] = [];
    const answerInHaste = (again: boolean) =>
      page.route('**/graphql', async (route) => {
        const { query, variables } = route.request().postDataJSON();
        if (!query.includes('tradeOffs(')) return route.continue();
        askedFor.push(variables.input.budgetMs);
        const input = { ...variables.input, ...((again || askedFor.length === 1) && { budgetMs: 1 }) };
        return route.continue({ postData: JSON.stringify({ query, variables: { input } }) });
      });
    await answerInHaste(false);
    await page.goto(site.server.url + MORE_WAYS);
    await page.locator('.chart a.point:not(.listed)').first().waitFor();
    expect(askedFor).toEqual([undefined, 2_000]);
    await page.unrouteAll();
    await answerInHaste(true);
    await page.reload();
    await page.getByText('The search took too long to look at every way, so there may be better ones.').waitFor();
  });

  test('each way leads to the map', async () => {
    const page = await site.open(TWO_WAYS);
    await page.locator('#way-2').waitFor();
    const href = await page.locator('#way-2').getByRole('link', { name: 'See it on the map' }).getAttribute('href');
    expect(href).toBe('/map?from=waiter&to=registered+nurse&way=2');
  });

  test('a plan is saved as a text and as a calendar, from the day that was chosen', async () => {
    const page = await site.open(`${WAYS}&hours=12`);
    await page.locator('.way').first().waitFor();
    await takeAlong(page);
    const text = await downloaded(page, 'Text');
    expect(text.name).toBe('plan-registered-nurse-to-data-analyst.md');
    expect(text.text).toMatch(/^# Registered Nurse to Data Analyst\n/);
    expect(text.text).toContain('What to learn, at 12 hours a week:');
    expect(text.text).toContain('| 2027-01-31 | Start: Registered Nurse to Data Analyst |');
    expect(text.text).toContain(`<${page.url()}>`);
    const calendar = await downloaded(page, 'Calendar');
    expect(calendar.name).toBe('plan-registered-nurse-to-data-analyst.ics');
    expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270131\r\n');
    expect(calendar.text.replaceAll('\r\n ', '')).toContain('SUMMARY:Start the new job: Data Analyst\r\n');
  });

  test('a plan that can’t be had is said so, and can be asked for again', async () => {
    const page = await site.open(WAYS);
    await points(page).first().waitFor();
    await takeAlong(page);
    await page.context().setOffline(true);
    await page.locator('#way-1').getByRole('button', { name: 'Text', exact: true }).click();
    await page
      .locator('#way-1')
      .getByText(/^The plan is not here: There is no connection/)
      .last()
      .waitFor();
    await page.context().setOffline(false);
    expect((await downloaded(page, 'Text')).text).toMatch(/^# Registered Nurse/);
    site.complaints.splice(0); // the browser notes the failed request
  });

  test('hostile texts stay texts in the files', async () => {
    const page = await site.open('/routes?from=data-analyst&to=hostile');
    await page.locator('.way').first().waitFor();
    await takeAlong(page);
    const { name, text } = await downloaded(page, 'Text');
    expect(name).toBe('plan-data-analyst-to-img-src-x-onerror-alert-1.md');
    expect(text).toContain(`\\<img src=x onerror=alert(1)\\>`);
    expect(text).not.toContain(HOSTILE);
    const { text: calendar } = await downloaded(page, 'Calendar');
    expect(calendar.replaceAll('\r\n ', '')).toContain(`SUMMARY:Start the new job: ${HOSTILE}\r\n`);
  });

  test('one way prints alone and whole, with its plan open', async () => {
    const page = await site.open(TWO_WAYS);
    await points(page).first().waitFor();
    await page.evaluate(() => {
      Object.assign(window, { print: () => document.body.setAttribute('data-asked', 'print') });
    });
    await takeAlong(page, '#way-2');
    await page.locator('#way-2').getByRole('button', { name: 'Print this way' }).click();
    await page.locator('body[data-asked=print]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await page.locator('#way-1').waitFor({ state: 'hidden' });
    await page.locator('.compare').waitFor({ state: 'hidden' });
    const items = page.locator('#way-2 .plan-items li');
    expect(await items.count()).toBeGreaterThan(5);
    for (const item of await items.all()) expect(await item.isVisible()).toBe(true);
    for (const step of await page.locator('#way-2 .timeline > li').all()) expect(await step.isVisible()).toBe(true);
    // Nothing of it is cut off at the sides of a sheet.
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // When the paper is done, all ways are back.
    await page.pdf({ format: 'A4' });
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(() => !document.documentElement.classList.contains('prints-one-way'));
    await page.locator('#way-1').waitFor();
  });
});
