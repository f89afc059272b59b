/** The advisors, in a real browser over a real server. */
import type { Page } from 'playwright-core';
import { addKey, DEMONSTRATION } from '../../src/app';
import { nodeFact } from '../../src/domain';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, openWithoutScripts, type Site } from './browser';
import { HOSTILE } from './hostile-role';

const CITY = {
  id: 'city',
  name: 'City careers office',
  about: 'Two advisors of the city answer.',
  isDemonstration: false,
};

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'advisors', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite({ signUps: { organisations: [CITY, DEMONSTRATION], days: 90 } });
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const cards = (page: Page) => page.locator('.result .advisor');
  const names = async (page: Page) => (await cards(page).locator('h3').allTextContents()).map((name) => name.trim());
  const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
  /** Waits until the heading of the answer says this. */
  const said = (page: Page, heading: string | RegExp) => page.getByRole('heading', { name: heading }).waitFor();

  test('an advisor is three actions from the start page, in a tab of its own', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: 'Advisors' }).click();
    await page.getByLabel('Field of work').selectOption('Software Engineering');
    await said(page, '3 services, with the free ones first');
    const link = page.getByRole('link', { name: 'Exercism mentoring, opens in a new tab' });
    const attributes = await Promise.all(['href', 'target', 'rel'].map((name) => link.getAttribute(name)));
    expect(attributes).toEqual(['https://exercism.org/mentoring', '_blank', 'noopener noreferrer']);
    await becomes(() => queryOf(page), { discipline: 'software-engineering' });
    await becomes(() => page.title(), 'Talk to an advisor · Career Atlas');
  });

  test('a choice made before the script has come is kept', async () => {
    const page = await site.open('/graphql?query={__typename}');
    const release = await openWithoutScripts(page, `${site.server.url}/advisors`);
    await page.getByLabel('Field of work').selectOption('Software Engineering');
    release();
    await said(page, '3 services, with the free ones first');
    await becomes(() => queryOf(page), { discipline: 'software-engineering' });
    site.complaints.splice(0);
  });

  test('cards say what is offered, what to mind, the cost and when somebody looked', async () => {
    const page = await site.open('/advisors?country=FR');
    await said(page, /^\d+ services, with the free ones first$/);
    const card = page.locator('.advisor', { has: page.getByRole('link', { name: /^Avenir Actifs/ }) });
    const text = (await card.textContent()) ?? '';
    expect(text).toContain('Auvergne-Rhône-Alpes, France · public service');
    expect(text).toContain('Mind: It is for this region only.');
    expect(text).toContain('free');
    expect(text).toContain('Checked on 24 November 2026');
    expect((await names(page)).at(-1)).toBe('MentorCruise');
    expect(await page.locator('.advisor', { hasText: 'MentorCruise' }).textContent()).toContain('you pay');
  });

  test('each choice counts at once, is in the address, and back undoes it', async () => {
    const page = await site.open('/advisors');
    await said(page, '40 services, with the free ones first');
    await page.getByLabel('Country').selectOption('United States');
    await page.waitForURL(/country=US/);
    await page.getByLabel('Free only').check();
    await page.waitForURL(/free=yes/);
    await page.getByLabel('How you meet').selectOption('in person');
    await said(page, 'One service');
    await becomes(() => names(page), ['American Job Centers']);
    await becomes(() => queryOf(page), { country: 'US', free: 'yes', mode: 'in-person' });
    await page.reload();
    await said(page, 'One service');
    await becomes(() => page.getByLabel('Country').inputValue(), 'US');
    await becomes(() => page.getByLabel('Free only').isChecked(), true);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.result .advisor').length > 1);
    await becomes(() => page.getByLabel('How you meet').inputValue(), '');
  });

  test('a field that has nobody in a country says so, and shows the public services', async () => {
    const page = await site.open('/advisors?discipline=marketing&country=DE');
    await said(page, 'We know no advisor for Marketing in Germany.');
    await page.getByRole('link', { name: /^Berufsberatung im Erwerbsleben/ }).waitFor();
    await page.getByLabel('Country').selectOption('any');
    await said(page, 'We know no advisor for Marketing.');
    await page.getByText('Choose your country above').waitFor();
  });

  test('wishes that nothing fits say what would help', async () => {
    const page = await site.open('/advisors?language=nl&free=yes');
    await said(page, 'No service fits these wishes');
    await page.getByRole('button', { name: 'Any language, cost and way to meet' }).click();
    await said(page, '40 services, with the free ones first');
    await becomes(() => queryOf(page), {});
  });

  test('several fields, as a way crosses them, stay chosen', async () => {
    const page = await site.open('/advisors?discipline=data,design');
    await said(page, '2 services, with the free ones first');
    await becomes(() => page.getByLabel('Field of work').locator('option:checked').textContent(), 'Data or Design');
  });

  test('more are shown on demand', async () => {
    const page = await site.open('/advisors');
    await said(page, '40 services, with the free ones first');
    await becomes(() => cards(page).count(), 12);
    await page.getByRole('button', { name: 'Show more' }).click();
    await cards(page).nth(39).waitFor();
    await becomes(() => queryOf(page), { show: '40' });
  });

  test("the country of the browser's language is offered, never chosen", async () => {
    const page = await site.open('/advisors', { locale: 'de-AT' });
    await said(page, '40 services, with the free ones first');
    await page.getByRole('button', { name: 'Show those for Austria' }).click();
    await page.waitForURL(/country=AT/);
    const plain = await site.open('/advisors', { locale: 'en' });
    await said(plain, '40 services, with the free ones first');
    expect(await plain.getByRole('button', { name: /^Show those for/ }).count()).toBe(0);
  });

  test('without a connection keeps the choice and answers when asked again', async () => {
    const page = await site.open('/advisors');
    await said(page, '40 services, with the free ones first');
    await page.context().setOffline(true);
    await page.getByLabel('Country').selectOption('Singapore');
    await page.getByRole('alert').getByRole('heading', { name: 'We can’t reach the answers right now' }).waitFor();
    await becomes(() => page.getByLabel('Country').inputValue(), 'SG');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /^MySkillsFuture/ }).waitFor();
    expect(site.complaints.splice(0).filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
  });

  test('the keyboard alone chooses, reads and opens', async () => {
    const page = await site.open('/advisors?country=IE');
    await said(page, /services, with the free ones first$/);
    await page.getByLabel('Field of work').focus();
    await page.keyboard.type('Acc');
    await page.waitForURL(/discipline=accounting/);
    await said(page, 'One service');
    for (let at = 0; at < 5; at++) await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await becomes(focused, 'Chartered Accountants Ireland mentoring, opens in a new tab');
  });

  test('role pages lead to those of their field, also without script', async () => {
    const page = await site.open('/roles/back-end-developer', { javaScriptEnabled: false });
    const section = page.locator('#advisors');
    await becomes(() => section.getByRole('link', { name: 'Exercism mentoring, opens in a new tab' }).count(), 1);
    await section.getByRole('link', { name: 'Find one in your country' }).click();
    await becomes(() => queryOf(page), { discipline: 'software-engineering' });
  });

  test('text that tries to be markup or an address stays text', async () => {
    await site.server.store.apply({
      putNodes: [
        nodeFact('AdvisorService', 'hostile', 'source:career-atlas', {
          name: HOSTILE,
          serviceKind: 'PUBLIC',
          country: 'IS',
          region: HOSTILE,
          languages: ['is'],
          disciplines: [],
          offers: HOSTILE,
          caution: HOSTILE,
          url: 'javascript:alert(1)',
          checkedOn: HOSTILE,
          evidence: 'EDITORIAL',
          note: HOSTILE,
        }),
      ],
      putLinks: [],
      removeNodes: [],
      removeLinks: [],
      audit: { actor: 'test', summary: 'A hostile service' },
    });
    await site.server.atlas.refresh();
    const page = await site.open('/advisors?country=IS');
    await page.getByRole('heading', { name: HOSTILE }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('.advisor', { hasText: HOSTILE }).getByRole('link').count()).toBe(0);
  });

  describe('sign-up', () => {
    const openDialog = async (page: Page, organisation: string) => {
      await page.getByRole('button', { name: `Sign up with ${organisation}` }).click();
      const dialog = page.getByRole('dialog', { name: `Sign up with ${organisation}` });
      await dialog.waitFor();
      return dialog;
    };

    test('leaves what somebody wrote with the organisation, and the private link deletes it without script', async () => {
      const page = await site.open('/advisors');
      const dialog = await openDialog(page, CITY.name);
      await dialog.getByLabel('Your name').fill('Mira Quist');
      await dialog.getByLabel('How can they reach you?').fill('mira@example.org');
      await dialog.getByLabel('What would you like to get to?').fill('Data analysis.\nBut how?');
      await dialog.getByLabel('From', { exact: true }).fill('nurse');
      await dialog.getByRole('button', { name: 'Sign up' }).click();
      // Half a route and no consent: the browser itself asks for the rest.
      await becomes(
        () => dialog.getByLabel('To', { exact: true }).evaluate((field: HTMLInputElement) => field.validity.valid),
        false,
      );
      await dialog.getByLabel('To', { exact: true }).fill('data analyst');
      await dialog.getByRole('button', { name: 'Sign up' }).click();
      expect(await site.server.store.records.list('sign-up', { first: 9 })).toEqual([]);
      await dialog.getByLabel(/^I agree that City careers office reads/).check();
      await dialog.getByRole('button', { name: 'Sign up' }).click();
      await page.getByRole('dialog', { name: 'You are signed up with City careers office' }).waitFor();
      const link = (await page.locator('.private-link a').getAttribute('href')) ?? '';

      const { key } = await addKey(site.server.store.records, { name: 'city', scope: 'reader', owner: 'city' });
      const read = async () => {
        const headers = { authorization: `Bearer ${key}` };
        return (await fetch(`${site.server.url}/advisors/sign-ups`, { headers })).json();
      };
      expect(await read()).toMatchObject({
        signUps: [
          { name: 'Mira Quist', goal: 'Data analysis.\nBut how?', route: { from: 'nurse', to: 'data analyst' } },
        ],
      });
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await page.locator('body').textContent()).not.toContain('Mira Quist');

      const other = await site.open(link, { javaScriptEnabled: false });
      await other.getByRole('heading', { name: 'Your sign-up with City careers office' }).waitFor();
      await other.getByRole('button', { name: 'Delete my sign-up' }).click();
      await other.getByRole('heading', { name: 'Your sign-up is deleted' }).waitFor();
      expect(await read()).toEqual({ signUps: [], next: null });
      await other.goto(site.server.url + link);
      await other.getByRole('heading', { name: 'There is no sign-up here' }).waitFor();
      expect(site.complaints.splice(0).filter((text) => !/status of 404/.test(text))).toEqual([]);
    });

    test('without a connection keeps what somebody wrote; Escape closes and gives the focus back', async () => {
      const page = await site.open('/advisors');
      const dialog = await openDialog(page, DEMONSTRATION.name);
      await dialog.getByText('it is not real. Write nothing about yourself.').waitFor();
      await dialog.getByLabel('Your name').fill('Nobody');
      await dialog.getByLabel('How can they reach you?').fill('nowhere');
      await dialog.getByLabel('What would you like to get to?').fill('To see how it works');
      await dialog.getByLabel(/^I agree/).check();
      await page.context().setOffline(true);
      await dialog.getByRole('button', { name: 'Sign up' }).click();
      await dialog.getByRole('alert').getByText('There is no connection').waitFor();
      const link = (await dialog.locator('.private-link a').getAttribute('href')) ?? '';
      expect(link).toMatch(/^\/advisors\/sign-ups\/[A-Za-z0-9_-]{43}$/);
      await becomes(() => dialog.getByLabel('Your name').inputValue(), 'Nobody');
      await page.context().setOffline(false);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await page.waitForFunction(
        () => document.activeElement?.getAttribute('aria-label') === 'Sign up with Demonstration organisation',
      );
      expect(await site.server.store.records.list('sign-up', { first: 9 })).toEqual([]);
      expect(site.complaints.splice(0).filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
    });
  });

  test('where nobody takes sign-ups, the page says so', async () => {
    const plain = await openSite();
    try {
      const page = await plain.open('/advisors');
      await page.getByText('No organisation takes sign-ups on this site.').waitFor();
      expect(await page.getByRole('button', { name: /^Sign up/ }).count()).toBe(0);
      expect(plain.complaints).toEqual([]);
    } finally {
      await plain.close();
    }
  });
});
