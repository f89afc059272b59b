/** "Why not another job on the way?" on the page of ways: asked and answered in a real browser. */
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'why another way is not listed', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const WAYS = '/routes?from=nurse&to=data+analyst';
  const field = (page: Page) => page.getByRole('combobox', { name: 'Why not by way of', exact: true });
  const answer = (page: Page) => page.locator('.why-not-answer');
  const opened = async (path = WAYS) => {
    const page = await site.open(path);
    await page.locator('.way').first().waitFor();
    return page;
  };

  test('the keyboard alone asks, and the page names the way and each rule that it breaks, with step and figure', async () => {
    const page = await opened();
    await answer(page)
      .getByText(/^Name a job that you expected here/)
      .waitFor();
    await field(page).focus();
    await page.keyboard.insertText('nanny');
    await page.keyboard.press('Enter');
    await answer(page).getByText('Registered Nurse → Nanny → Data Analyst', { exact: true }).waitFor();
    await answer(page)
      .getByText(/^It is not listed, because it breaks \d+ rules of advice\.$/)
      .waitFor();
    const reasons = await answer(page).getByRole('listitem').allTextContents();
    expect(reasons.length).toBeGreaterThan(1);
    for (const reason of reasons)
      expect(reason).toMatch(/\. \((The whole way|Registered Nurse → Nanny|Nanny → Data Analyst)/);
    expect(reasons.join()).toMatch(/: -?[\d.]+, the limit is -?[\d.]+\)/);
  });

  test('an unknown name is asked back, and what it may mean is one click away', async () => {
    const page = await opened();
    await field(page).fill('Bisness Anlayst Zzz');
    await page.getByRole('button', { name: 'Tell me why' }).click();
    await answer(page)
      .getByText(/^(We don’t know a job called|Registered Nurse →)/)
      .waitFor();
    await field(page).fill('qwzzk');
    await page.getByRole('button', { name: 'Tell me why' }).click();
    await answer(page).getByText('We don’t know a job called “qwzzk”. Try another word for it').waitFor();
    await becomes(() => field(page).inputValue(), 'qwzzk');
  });

  test('nothing on the page moves when the answer comes', async () => {
    const page = await opened();
    await field(page).fill('nanny');
    await page.getByRole('heading', { name: 'Why not another job on the way?' }).click();
    const height = () => page.locator('.why-not').evaluate((section) => (section as HTMLElement).offsetHeight);
    const before = await height();
    await field(page).press('Enter');
    await answer(page)
      .getByText(/because it breaks/)
      .waitFor();
    expect(await height()).toBe(before);
  });

  test('other orders know no rules, so the page does not ask there', async () => {
    const page = await opened(`${WAYS}&rank=time`);
    expect(await page.locator('.why-not').count()).toBe(0);
  });
});
