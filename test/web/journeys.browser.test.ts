/** What people do on the pages, from start to end, in a real browser over a real server. */
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, openWithoutScripts, type Site } from './browser';
import { addHostileRole, HOSTILE } from './hostile-role';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'the pages for people', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await addHostileRole(site.server);
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const ways = (page: Page) => page.locator('.way');
  const answered = (page: Page) => ways(page).first().waitFor();
  const field = (page: Page, name: 'I am a' | 'I want to be a') => page.getByRole('combobox', { name, exact: true });
  const options = (page: Page) => page.getByRole('option');
  const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

  test('two names and a button lead from the start page to ways with their plan', async () => {
    const page = await site.open('/');
    await field(page, 'I am a').fill('nurse');
    await field(page, 'I want to be a').fill('data analyst');
    await page.getByRole('button', { name: 'Show me the ways' }).click();
    await answered(page);
    await becomes(() => queryOf(page), { from: 'nurse', to: 'data analyst' });
    await page.getByRole('heading', { level: 1, name: 'Registered Nurse to Data Analyst' }).waitFor();
    await becomes(() => page.title(), 'From Registered Nurse to Data Analyst · Career Atlas');
    await page
      .getByRole('heading', {
        level: 2,
        name: /^(Possible|Yes\. People often go this way), in about .* (?:years|months)/,
      })
      .waitFor();
    const first = ways(page).first();
    for (const words of ['What gets you hired', 'What you need', 'What to learn', 'Time', 'Odds', 'Pay a year']) {
      await first.getByText(words, { exact: true }).first().waitFor();
    }
    await first.getByText('What to learn, week by week').click();
    await first
      .getByText(/^Weeks? 1\b/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Talk to an advisor about this' }).click();
    await becomes(() => queryOf(page), { discipline: 'data', from: 'Registered Nurse', to: 'Data Analyst' });
    await page.getByRole('heading', { level: 1, name: 'Talk to an advisor' }).waitFor();
  });

  test('the keyboard alone picks names from the list and reaches the ways', async () => {
    const page = await site.open('/');
    await page.keyboard.press('Tab');
    await becomes(() => page.evaluate(() => document.activeElement?.textContent), 'Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // At once: letter by letter, a slow machine shows the list for the first few in between.
    await page.keyboard.insertText('nurse');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await becomes(() => options(page).nth(1).getAttribute('aria-selected'), 'true');
    const picked = await options(page).nth(1).textContent();
    const active = await field(page, 'I am a').getAttribute('aria-activedescendant');
    await becomes(() => page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Enter');
    await becomes(() => field(page, 'I am a').inputValue(), picked);
    await becomes(() => options(page).count(), 0);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('data anal');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await becomes(() => options(page).count(), 0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await becomes(() => field(page, 'I want to be a').inputValue(), 'Data Analyst');
    await page.keyboard.press('Enter');
    await answered(page);
    await becomes(() => queryOf(page), { from: 'licensed-practical-nurse', to: 'data-analyst' });
  });

  test('a field says how it read a name, and the other meanings are one click away', async () => {
    const page = await site.open('/');
    await field(page, 'I am a').fill('nurse');
    await options(page).first().waitFor();
    await field(page, 'I want to be a').focus();
    await page.getByText('Read as Registered Nurse').waitFor();
    await page.getByRole('button', { name: 'Licensed Practical Nurse' }).click();
    await becomes(() => field(page, 'I am a').inputValue(), 'Licensed Practical Nurse');
  });

  test('a name that means two jobs as often offers the other as a button, by keyboard too', async () => {
    const page = await site.open('/');
    await field(page, 'I am a').fill('route driver');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('it is another job as often').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await becomes(() => field(page, 'I am a').inputValue(), 'Delivery Driver');
  });

  test('a doubtful name asks "Did you mean", whose answer changes the address, and back undoes it', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    await answered(page);
    await page.getByText(/Did you mean/).waitFor();
    await page.getByRole('link', { name: 'Nursing Assistant', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Nursing Assistant to Data Analyst' }).waitFor();
    await becomes(() => queryOf(page), { from: 'nursing-assistant', to: 'data analyst' });
    await becomes(() => field(page, 'I am a').inputValue(), 'Nursing Assistant');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Registered Nurse to Data Analyst' }).waitFor();
    await becomes(() => field(page, 'I am a').inputValue(), 'nurse');
  });

  test('limits are asked, told apart from what is possible, and kept in the address', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    await answered(page);
    await page.getByText('What is best, and limits').click();
    await page.getByLabel('At most so many years').fill('0.3');
    await page.getByRole('button', { name: 'Show me the ways' }).click();
    await page.getByRole('heading', { name: 'No way within your limits' }).waitFor();
    await page.getByRole('heading', { name: /^The nearest way, outside your limits/ }).waitFor();
    await becomes(() => queryOf(page), { from: 'nurse', to: 'data analyst', years: '0.3' });
    await page.reload();
    await page.getByRole('heading', { name: 'No way within your limits' }).waitFor();
    await becomes(() => page.getByLabel('At most so many years').inputValue(), '0.3');
    await page.getByRole('link', { name: 'Search without limits' }).click();
    await page.getByRole('heading', { name: /^The way$|ways to get there/ }).waitFor();
  });

  test('a limit that is no number is told, even where it is folded away', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    await answered(page);
    const limits = page.getByText('What is best, and limits');
    const pay = page.getByLabel('Never paid less than');
    await limits.click();
    await pay.fill('a lot');
    await limits.click();
    await page.getByRole('button', { name: 'Show me the ways' }).click();
    await pay.waitFor();
    await becomes(() => pay.evaluate((input: HTMLInputElement) => input.matches(':invalid')), true);
    await becomes(() => queryOf(page), { from: 'nurse', to: 'data analyst' });
    await pay.fill('$60,000');
    await page.getByRole('button', { name: 'Show me the ways' }).click();
    await page.waitForURL(/pay=60000/);
    await answered(page);
  });

  test('more ways are one click away, and in the address', async () => {
    const page = await site.open('/routes?from=customer+support+representative&to=product+manager&rank=time');
    await answered(page);
    await becomes(() => ways(page).count(), 3);
    await page.getByRole('button', { name: 'Show more ways' }).click();
    await ways(page).nth(3).waitFor();
    const asked = { from: 'customer support representative', to: 'product manager', rank: 'time', ways: '6' };
    await becomes(() => queryOf(page), asked);
  });

  test('more ways are offered only where there are more', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    await answered(page);
    await becomes(() => ways(page).count(), 1);
    expect(await page.getByRole('button', { name: 'Show more ways' }).count()).toBe(0);
  });

  test('a role to avoid is avoided', async () => {
    const avoided = (page: Page) => page.locator('.ways a[href="/roles/business-analyst"]').count();
    const free = await site.open('/routes?from=nurse&to=data+analyst&rank=time');
    await answered(free);
    expect(await avoided(free)).toBeGreaterThan(0);
    const page = await site.open('/routes?from=nurse&to=data+analyst&rank=time&avoid=Business+Analyst');
    await answered(page);
    expect(await avoided(page)).toBe(0);
  });

  test('a goal that is unwise is told plainly', async () => {
    const page = await site.open('/routes?from=retail+worker&to=physician');
    await page.getByRole('heading', { level: 2, name: /^Think twice/ }).waitFor();
    await page
      .getByText(/years of full-time study/)
      .first()
      .waitFor();
  });

  test('an unknown name keeps what was typed and offers what it may be', async () => {
    const page = await site.open('/routes?from=nurse&to=qwzzk');
    await page.getByRole('heading', { name: 'We don’t know a job called “qwzzk”' }).waitFor();
    await becomes(() => field(page, 'I want to be a').inputValue(), 'qwzzk');
    await becomes(() => field(page, 'I am a').inputValue(), 'nurse');
  });

  test('without a connection the page says so, keeps the question, and answers when asked again', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    await answered(page);
    await page.context().setOffline(true);
    await field(page, 'I want to be a').fill('UX designer');
    await page.getByRole('button', { name: 'Show me the ways' }).click();
    await page.getByRole('alert').getByRole('heading', { name: 'We can’t reach the answers right now' }).waitFor();
    await becomes(() => field(page, 'I want to be a').inputValue(), 'UX designer');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: /^Registered Nurse to UX Designer/ }).waitFor();
    // The browser itself notes each request that fails.
    expect(site.complaints.splice(0).filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
  });

  test('a slow answer shows an outline, then says that it is still looking', async () => {
    const page = await site.open('/routes');
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Ways')) await held;
      await route.continue();
    });
    await field(page, 'I am a').fill('nurse');
    await field(page, 'I want to be a').fill('data analyst');
    await page.getByRole('button', { name: 'Show me the ways' }).click();
    await page.locator('.skeleton').waitFor();
    await page.getByRole('status').getByText('Looking for ways.').waitFor();
    await page
      .getByRole('status')
      .getByText(/^Still looking/)
      .waitFor();
    release();
    await answered(page);
    await page.getByRole('status').getByText('One way was found.').waitFor();
  });

  test('a role page leads to the ways from it', async () => {
    const page = await site.open('/roles/registered-nurse');
    const from = page.getByRole('combobox', { name: 'From here to' });
    await from.fill('data anal');
    await options(page)
      .filter({ hasText: /^Data Analyst/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Show the ways' }).first().click();
    await answered(page);
    await becomes(() => queryOf(page), { from: 'registered-nurse', to: 'data-analyst' });
    await page.getByRole('link', { name: 'Data Analyst', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Data Analyst', exact: true }).waitFor();
  });

  test('a role page is whole without script, and its forms work', async () => {
    const page = await site.open('/roles/data-analyst', { javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'How people get in' }).waitFor();
    await page.getByRole('combobox', { name: 'To here from' }).fill('nurse');
    await page.getByRole('button', { name: 'Show the ways' }).last().click();
    await page.waitForURL(/\/routes\?/);
    await becomes(() => queryOf(page), { to: 'data-analyst', from: 'nurse' });
  });

  test('words typed before the script arrives are kept', async () => {
    const page = await site.open('/graphql?query={__typename}');
    const release = await openWithoutScripts(page, `${site.server.url}/`);
    await field(page, 'I am a').fill('nurse');
    release();
    await page.waitForLoadState('networkidle');
    await becomes(() => field(page, 'I am a').inputValue(), 'nurse');
    await field(page, 'I want to be a').fill('data analyst');
    await page.keyboard.press('Enter');
    await answered(page);
    site.complaints.splice(0);
  });

  test('text that tries to be markup stays text in every page', async () => {
    for (const path of [
      `/routes?from=${encodeURIComponent(HOSTILE)}&to=data+analyst`,
      '/routes?from=hostile&to=data-analyst',
      '/routes?from=data-analyst&to=hostile',
      '/roles/hostile',
    ]) {
      const page = await site.open(path);
      await page.getByText(HOSTILE).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('img').count()).toBe(0);
      await page.context().close();
    }
    const page = await site.open('/');
    await field(page, 'I am a').fill('<img src');
    await options(page).filter({ hasText: HOSTILE }).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });
});
