/** The skill map, in a real browser over a real server. */
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';
import { addHostileRole, HOSTILE } from './hostile-role';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'the skill map', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await addHostileRole(site.server);
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const neighbours = (page: Page) => page.locator('.neighbours li');
  const title = (page: Page, name: string) =>
    page.locator('.skill-intro').getByRole('heading', { name, exact: true }).waitFor();
  const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

  test('begins with what most jobs ask for, and leads on from skill to skill', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: 'Skill map' }).click();
    await page.locator('.popular').getByRole('link', { name: 'SQL', exact: true }).click();
    await title(page, 'SQL');
    await becomes(() => queryOf(page), { skill: 'SQL' });
    await becomes(() => page.title(), 'What goes with SQL · Career Atlas');
    await becomes(() => neighbours(page).count(), 24);
    expect(await neighbours(page).first().textContent()).toMatch(/\d+ %\d+ jobs need both, \d+ need it$/);
    const next = (await neighbours(page).first().getByRole('link').textContent()) ?? '';
    await neighbours(page).first().getByRole('link').click();
    await title(page, next);
    await page.goBack();
    await title(page, 'SQL');
  });

  test('draws neighbours with the colour and the shape of their group, and says the group in words', async () => {
    const page = await site.open('/skills?skill=sql');
    await page.locator('.near-map a').first().waitFor();
    await becomes(() => page.locator('.near-map a').count(), 24);
    const shapes = await page
      .locator('.near-map a .shape')
      .evaluateAll((all) => all.map((shape) => [shape.getAttribute('class'), getComputedStyle(shape).fill] as const));
    expect(new Set(shapes.map(([hue]) => hue)).size).toBeGreaterThan(2);
    expect(new Set(shapes.map(([, fill]) => fill)).size).toBe(new Set(shapes.map(([hue]) => hue)).size);
    expect(await page.locator('.near-map a').first().getAttribute('aria-label')).toMatch(/, group: .+/);
    await becomes(() => page.locator('.group-list li').count(), new Set(shapes.map(([hue]) => hue)).size);
  });

  test('shows how near the nearest twelve are to each other', async () => {
    const page = await site.open('/skills?skill=sql');
    await page.locator('.heat tbody tr').nth(11).waitFor();
    await becomes(() => page.locator('.heat tbody tr').count(), 12);
    const [first, second] = [page.locator('.heat tr').nth(1), page.locator('.heat tr').nth(2)];
    expect(await first.locator('td').nth(1).textContent()).toBe(await second.locator('td').nth(0).textContent());
    expect(await first.locator('td').nth(1).getAttribute('title')).toMatch(/ and .+: \d+ %, \d+ jobs need both$/);
  });

  test('measures otherwise, in as many jobs as wanted, and keeps that in the address', async () => {
    const page = await site.open('/skills?skill=sql');
    await title(page, 'SQL');
    await page.getByLabel('Measured by').selectOption('Number of jobs');
    await page.getByText(/^Number of jobs: how many jobs need both\. The nearest/).waitFor();
    await becomes(() => queryOf(page), { skill: 'sql', measure: 'co-occurrence' });
    const counts = (await neighbours(page).locator('b').allTextContents()).map((text) => Number.parseInt(text, 10));
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    await page.getByLabel('In at least').selectOption('20 jobs');
    await page.waitForURL(/support=20/);
    await page.waitForFunction(() => document.querySelectorAll('.neighbours li').length < 24);
    await page.goBack();
    await page.goBack();
    await page
      .getByText(/^Nearness: /)
      .first()
      .waitFor();
    await becomes(() => page.getByLabel('Measured by').inputValue(), 'proximity');
  });

  test('takes a name as typed with the keyboard, and asks in doubt', async () => {
    const page = await site.open('/skills');
    await page.locator('.popular').waitFor();
    await page.getByLabel('Skill or technology').fill('pyton');
    await page.locator('#skill-names option[value="Python"]').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'We don’t know a skill called “pyton”' }).waitFor();
    await becomes(() => page.getByLabel('Skill or technology').inputValue(), 'pyton');
    await page.getByRole('link', { name: 'Python', exact: true }).click();
    await title(page, 'Python');
  });

  test('its files are there', async () => {
    const page = await site.open('/skills?skill=sql');
    await page.getByRole('link', { name: 'Groups as a table (CSV)' }).waitFor();
    const addresses = await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
  });

  test('says so where too few jobs need it with something else, and text that tries to be markup stays text', async () => {
    const page = await site.open(`/skills?skill=${encodeURIComponent(HOSTILE)}`);
    await title(page, HOSTILE);
    await page.getByRole('heading', { name: 'No neighbours in that many jobs' }).waitFor();
    const unknown = await site.open(`/skills?skill=${encodeURIComponent(`${HOSTILE}x`)}`);
    await unknown.locator('#unknown').waitFor();
    for (const each of [page, unknown]) expect(await each.locator('img').count()).toBe(0);
  });

  test('without a connection keeps the question and answers when asked again', async () => {
    const page = await site.open('/skills?skill=sql');
    await title(page, 'SQL');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByLabel('Skill or technology').fill('Python');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').first().waitFor();
    await becomes(() => page.getByLabel('Skill or technology').inputValue(), 'Python');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await title(page, 'Python');
    expect(site.complaints.splice(0).filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
  });
});
