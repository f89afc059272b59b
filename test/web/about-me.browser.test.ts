/** What people say of themselves on the pages, in a real browser over a real server. */
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';

const MARK = 'Zyxwanda Quorndale';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'what somebody brings', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const WAYS = '/routes?from=retail+worker&to=nurse';
  const paramsOf = (page: Page) => new URL(page.url()).searchParams;
  const skills = (page: Page) => page.getByRole('combobox', { name: 'My skills' });
  const chips = (page: Page) => page.locator('.chip bdi');
  const again = (page: Page) => page.getByRole('button', { name: 'Search with this' }).click();

  test('is a link away from the ways, goes into the address, and changes them', async () => {
    const page = await site.open(WAYS);
    await page.getByRole('link', { name: 'Say what you bring' }).click();
    await page.getByLabel('My education').selectOption('A bachelor’s degree');
    await page.getByLabel(/^Licences and certificates I hold/).fill('RN licence, BSc in nursing');
    await page.getByLabel(/^Hours a week/).fill('12');
    await page.getByLabel('Would I study full time?').selectOption('No, only beside work');
    await page.getByRole('combobox', { name: 'Job 1' }).fill('nursing assistant');
    await page.getByLabel('Years', { exact: true }).fill('4');
    await again(page);
    await page.getByText('Worked out for you:').waitFor();
    expect([...paramsOf(page)]).toEqual([
      ['from', 'retail worker'],
      ['to', 'nurse'],
      ['education', 'bachelor'],
      ['credential', 'RN licence'],
      ['credential', 'BSc in nursing'],
      ['was', 'nursing assistant'],
      ['for', '4'],
      ['hours', '12'],
      ['study', 'beside'],
    ]);
    expect(await page.getByText('Worked out for you:').textContent()).toContain(
      'a bachelor’s degree, 2 licences or certificates, 1 earlier job, 12 hours a week, and studying beside work',
    );
    await page.locator('.credentials .held').first().waitFor();
    await page.getByText('What to learn, week by week').first().click();
    await page.getByText(/^At 12 hours a week/).waitFor();
    await page.reload();
    await page.locator('.way').first().waitFor();
    await becomes(() => page.getByLabel(/^Hours a week/).inputValue(), '12');
    await becomes(() => page.getByRole('combobox', { name: 'Job 1' }).inputValue(), 'nursing assistant');
  });

  test('skills are typed, chosen by keyboard, and taken out again', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst&skill=Python');
    await page.locator('.way').first().waitFor();
    await skills(page).fill('Postgre');
    await page.getByRole('listbox', { name: 'Skills that match' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take out PostgreSQL' }).waitFor();
    await becomes(() => chips(page).allTextContents(), ['Python', 'PostgreSQL']);
    await becomes(() => skills(page).inputValue(), '');
    await page.getByRole('button', { name: 'Take out Python' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Python is taken out.').waitFor();
    await again(page);
    await page.getByText('Worked out for you: 1 skill.').waitFor();
    expect(paramsOf(page).getAll('skill')).toEqual(['PostgreSQL']);
  });

  test('a name that is listed nowhere is said so, and Enter on it sends nothing', async () => {
    const page = await site.open('/become?from=nurse&skill=Python');
    await page.locator('.future').first().waitFor();
    await skills(page).fill('qwzzkx');
    await page.getByText('We don’t know this skill.').waitFor();
    await page.keyboard.press('Enter');
    expect(paramsOf(page).getAll('skill')).toEqual(['Python']);
    await becomes(() => skills(page).inputValue(), 'qwzzkx');
  });

  test('skills of a CV become chips; its text is in no address and is wiped', async () => {
    const page = await site.open('/routes?from=nurse&to=data+analyst');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('link', { name: 'Say what you bring' }).click();
    await page.getByText('Find my skills in my CV').click();
    const text = page.getByLabel('The text of your CV');
    await text.fill(`${MARK}. SQL, Python and Docker for ten years.`);
    await page.getByRole('button', { name: 'Find skills' }).click();
    await page.getByText('3 skills are added above.').waitFor();
    expect(new Set(await chips(page).allTextContents())).toEqual(new Set(['SQL', 'Python', 'Docker']));
    await becomes(() => text.inputValue(), '');
    await text.fill(MARK);
    await again(page);
    await page.getByText('Worked out for you: 3 skills.').waitFor();
    expect([...asked, page.url()].filter((url) => /Zyxwanda|Quorndale/i.test(url))).toEqual([]);
    expect(paramsOf(page).getAll('skill')).toHaveLength(3);
  });

  test('a CV that can’t be sent is kept, and can be sent again', async () => {
    const page = await site.open('/become?from=nurse&skill=Python');
    await page.locator('.future').first().waitFor();
    await page.getByText('Find my skills in my CV').click();
    const text = page.getByLabel('The text of your CV');
    await text.fill('Docker and Kubernetes in production');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Find skills' }).click();
    await page.getByText('Your text is still here.').waitFor();
    await becomes(() => text.inputValue(), 'Docker and Kubernetes in production');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Find skills' }).click();
    await page.getByText('2 skills are added above.').waitFor();
    site.complaints.splice(0); // the browser notes the failed request
  });

  test('an unknown skill in an address is named, and can be left out', async () => {
    for (const path of ['/routes?from=nurse&to=data+analyst&skill=qwzzkx', '/become?from=nurse&skill=qwzzkx']) {
      const page = await site.open(path);
      await page.getByRole('heading', { name: /We don’t know a skill called “\s*qwzzkx”/ }).waitFor();
      await page.getByRole('button', { name: 'Leave it out' }).click();
      await page.locator('.way, .future').first().waitFor();
      expect(paramsOf(page).getAll('skill')).toEqual([]);
    }
  });

  test('goes along from the jobs within reach to the way', async () => {
    const page = await site.open('/become?from=nurse&skill=SQL&education=master');
    await page.locator('.future').getByRole('link').first().click();
    await page.getByText('Worked out for you: 1 skill and a master’s degree.').waitFor();
    expect(paramsOf(page).get('skill')).toBe('SQL');
  });
});
