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

  const jobs = (page: Page) => page.locator('.job');
  const named = (page: Page) => page.locator('.future');
  const seeAll = (page: Page) => page.getByText(/^See all \d+$/).click();
  const field = (page: Page) => page.getByRole('combobox', { name: 'I am a' });
  const show = (page: Page) => page.getByRole('button', { name: 'Show me the jobs' }).click();
  const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

  test('is reached from the start page, lists jobs with their first step, and leads to the way', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: /^Who could you become/ }).click();
    // Before the script has come the form is sent as it is, and the address has its empty fields.
    await page.waitForLoadState('networkidle');
    await field(page).fill('nurse');
    await show(page);
    await named(page).first().waitFor();
    await seeAll(page);
    await becomes(() => queryOf(page), { from: 'nurse' });
    await becomes(() => page.title(), 'Who could you become from Registered Nurse? · Career Atlas');
    await becomes(() => jobs(page).count(), 20);
    const first = await jobs(page).first().textContent();
    expect(first).toMatch(/In about .*(month|year|week)/);
    expect(first).toMatch(/often done|possible|hard|think twice/);
    expect(first).toMatch(/\$[\d,]+ a year|pay not known/);
    expect(first).toMatch(/Straight in:|First become/);
    await page
      .getByRole('link', { name: /^See the way/ })
      .first()
      .click();
    await page.locator('.way').first().waitFor();
    await becomes(() => queryOf(page).from, 'registered-nurse');
  });

  test('names a few jobs in groups with a ladder; what matters re-orders them in place', async () => {
    const page = await site.open('/become?from=truck+driver');
    await named(page).first().waitFor();
    await page.getByRole('heading', { name: 'Your ladder' }).waitFor();
    expect(await named(page).count()).toBeGreaterThanOrEqual(12);
    const titles = async () => (await named(page).locator('h4').allTextContents()).join();
    const before = await titles();
    const wish = page.getByRole('button', { name: 'from home' });
    await wish.click();
    await becomes(() => wish.getAttribute('aria-pressed'), 'true');
    await becomes(() => queryOf(page), { from: 'truck driver', wish: 'work-from-home' });
    await becomes(async () => (await titles()) === before, false);
    await wish.click();
    await becomes(titles, before);
  });

  test('an answer to the question back changes the list', async () => {
    const page = await site.open('/become?from=truck+driver');
    const question = page.getByLabel('To know more');
    await question.waitFor();
    const before = page.url();
    const asked = await question.textContent();
    await question.getByRole('button').first().click();
    await becomes(async () => page.url() !== before || (await question.textContent()) !== asked, true);
  });

  test('a state instead of a job is asked back, and the field keeps it', async () => {
    const page = await site.open('/become?from=student+of+law');
    await page.getByRole('heading', { name: 'What did you do last, or what did you learn?' }).waitFor();
    await becomes(() => field(page).inputValue(), 'student of law');
    await page.getByRole('link', { name: 'Lawyer', exact: true }).click();
    await named(page).first().waitFor();
  });

  test('keeps its limits in the address, and back undoes them', async () => {
    const page = await site.open('/become?from=nurse');
    await named(page).first().waitFor();
    await page.getByLabel('Within', { exact: true }).selectOption('3 years');
    await page.getByLabel('Pays at least').fill('$90,000');
    await page.getByLabel('First comes').selectOption('Best paid');
    await show(page);
    await page.getByRole('heading', { name: /within 3 years of you and pay \$90,000 or more/ }).waitFor();
    await becomes(() => queryOf(page), { from: 'nurse', years: '3', pay: '90000', order: 'pay' });
    const pays = (await jobs(page).allTextContents()).map((text) =>
      Number(/\$([\d,]+) a year/.exec(text)?.[1]?.replace(/,/g, '')),
    );
    expect(pays).toEqual([...pays].sort((one, other) => other - one));
    expect(Math.min(...pays)).toBeGreaterThanOrEqual(90_000);
    await page.reload();
    await named(page).first().waitFor();
    await becomes(() => page.getByLabel('Within', { exact: true }).inputValue(), '3');
    await page.goBack();
    await page.getByRole('heading', { name: /within 5 years of you$/ }).waitFor();
    await becomes(() => page.getByLabel('Pays at least').inputValue(), '');
  });

  test('shows more on demand', async () => {
    const page = await site.open('/become?from=nurse');
    await named(page).first().waitFor();
    await seeAll(page);
    await page.getByRole('button', { name: 'Show more' }).click();
    await jobs(page).nth(49).waitFor();
    await becomes(() => queryOf(page), { from: 'nurse', show: '50' });
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
    await page.getByRole('heading', { name: 'We don’t know a job called “qwzzk”' }).waitFor();
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
