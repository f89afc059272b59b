/** What people do in the quiz, from its first question to a way, in a real browser over a real server. */
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';
import { addHostileRole } from './hostile-role';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'the quiz', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await addHostileRole(site.server);
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const answers = (page: Page) => page.locator('.answer');
  const question = (page: Page) => page.locator('#says');
  const result = (page: Page) => page.getByRole('heading', { level: 2, name: /^Your answers point to / });
  const given = (page: Page) =>
    (new URL(page.url()).searchParams.get('answers') ?? '').split(',').filter((each) => each !== '');
  /** Until the page has gone on from a question, to the next or to the result. */
  const goneOn = (page: Page, from: string | null) =>
    page.waitForFunction((before) => {
      const says = document.querySelector('#says')?.textContent ?? null;
      return says !== before && (says !== null || document.querySelector('#result') !== null);
    }, from);
  const FAR = 'answers=any-work-with-software:5,any-work-with-data:4,own-team,ask-why:5';

  test('leads from the start page to a result in at most 12 answers, and on to a way', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: /^What job suits you best/ }).click();
    await page.getByRole('heading', { name: 'First: what do you do now?' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByRole('combobox', { name: 'I am a' }).fill('teacher');
    // By key: what comes below the field while somebody types may move the button.
    await page.getByRole('button', { name: 'Go on', exact: true }).press('Enter');
    let asked = 0;
    for (; asked < 15; asked += 1) {
      await page.waitForFunction(() => document.querySelector('#says, #result') !== null);
      if ((await result(page).count()) > 0) break;
      const says = await question(page).textContent();
      await page
        .getByText(/^about \d+ to go$|^perhaps the last one$/)
        .first()
        .waitFor();
      await answers(page)
        .nth(/data|numbers|find|why|learn/i.test(says ?? '') ? 4 : 1)
        .click();
      await goneOn(page, says);
    }
    expect(asked).toBeGreaterThanOrEqual(6);
    expect(asked).toBeLessThanOrEqual(12);
    expect(given(page)).toHaveLength(asked);
    await becomes(() => page.title(), 'What suits you · Career Atlas');
    await becomes(() => page.locator('.match').count(), 3);
    await page.locator('.match').first().getByRole('heading', { name: 'Because' }).waitFor();
    for (const name of ['What would change this', 'What such work is about', 'Where it is done', 'What this is not']) {
      await page.getByRole('heading', { name }).waitFor();
    }
    await page.getByText(/It is no psychological test/).waitFor();
    await page.getByRole('heading', { name: 'From teacher: what you could become' }).waitFor();
    await page.locator('.future').first().waitFor();
    expect(await page.locator('.future').count()).toBeGreaterThanOrEqual(6);
    const goal = (await page.locator('.match h3 a').first().getAttribute('href'))?.replace('/roles/', '');
    await becomes(() => page.getByRole('combobox', { name: 'I am a' }).inputValue(), 'teacher');
    await page.getByRole('button', { name: 'Show me the ways' }).click();
    await page.waitForURL(/\/routes\?/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ from: 'teacher', to: goal });
  });

  test('takes the keyboard alone: 1 to 5 answer, and the focus goes to each question and to the result', async () => {
    const page = await site.open('/quiz?from=');
    await answers(page).first().waitFor();
    for (let asked = 0; asked < 12 && (await result(page).count()) === 0; asked += 1) {
      const says = await question(page).textContent();
      await page.keyboard.press(String(1 + ((asked * 3) % 5)));
      await goneOn(page, says);
      await page.waitForFunction(() => ['says', 'result'].includes(document.activeElement?.id ?? ''));
    }
    await result(page).waitFor();
    await page.getByRole('status').getByText('Your result is here.').waitFor();
  });

  test('asks first what people do now; a state is asked for the last job or what was learnt, and nobody has to say', async () => {
    const page = await site.open('/quiz');
    await page.waitForLoadState('networkidle');
    await page.getByRole('combobox', { name: 'I am a' }).fill('unemployed');
    // A list of suggestions may lie over the button.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await page.getByText(/What did you do last, or what did you learn\?/).waitFor();
    await becomes(() => page.getByRole('combobox', { name: 'I am a' }).inputValue(), 'unemployed');
    await page.getByRole('button', { name: 'Go on without' }).click();
    await answers(page).first().waitFor();
    await becomes(() => new URL(page.url()).search, '?from=');
  });

  test('ends in what the job held leads to, those first that fit the answers', async () => {
    const page = await site.open(`/quiz?from=nurse&${FAR}&result=now`);
    await page.getByRole('heading', { name: 'From nurse: what you could become' }).waitFor();
    await page.locator('.future').first().waitFor();
    const fits = await page
      .locator('.future')
      .evaluateAll((cards) => cards.map((card) => card.querySelector('.fits') !== null));
    expect(fits).toContain(true);
    expect(fits).toEqual([...fits].sort((one, other) => Number(other) - Number(one)));
    const open = await site.open(`/quiz?${FAR}&result=now`);
    await open.getByRole('combobox', { name: 'My job, or my last one' }).fill('nurse');
    await open.getByRole('button', { name: 'What could I become?' }).click();
    await open.locator('.future').first().waitFor();
    expect(new URL(open.url()).searchParams.get('from')).toBe('nurse');
  });

  test('answers in the middle are no reasons, and only those name no job', async () => {
    const page = await site.open(
      '/quiz?from=nurse&answers=ask-why:3,own-ideas:3,own-team:3,any-work-with-data:3&result=now',
    );
    await page.getByRole('heading', { name: 'Too little to go by' }).waitFor();
    await page.locator('.future').first().waitFor();
    expect(await page.locator('.match').count()).toBe(0);
    const mixed = await site.open(
      '/quiz?from=&answers=ask-why:5,own-team:5,any-work-with-data:4,own-ideas:3&result=now',
    );
    await mixed.locator('.match').first().waitFor();
    expect(await mixed.locator('.letter').textContent()).not.toMatch(/neither agree/);
  });

  test('counts a double click once', async () => {
    const page = await site.open('/quiz?from=');
    await answers(page).first().waitFor();
    const says = await question(page).textContent();
    await answers(page)
      .nth(3)
      .evaluate((button: HTMLButtonElement) => {
        button.click();
        button.click();
      });
    await goneOn(page, says);
    expect(given(page)).toHaveLength(1);
  });

  test('a key pressed outside the question answers nothing', async () => {
    const page = await site.open('/quiz?from=');
    await answers(page).first().waitFor();
    await page.getByRole('link', { name: 'Career Atlas' }).focus();
    await page.keyboard.press('4');
    await page.waitForTimeout(300);
    expect(given(page)).toEqual([]);
  });

  test('reaches answers by Tab, and skip says nothing', async () => {
    const page = await site.open('/quiz?answers=ask-why:4');
    const says = await question(page).textContent();
    await question(page).focus();
    for (let i = 0; i < 7; i += 1) await page.keyboard.press('Tab');
    await becomes(() => page.evaluate(() => document.activeElement?.textContent), 'Skip');
    await page.keyboard.press('Enter');
    await goneOn(page, says);
    expect(given(page)[0]).toBe('ask-why:4');
    expect(given(page)[1]).toMatch(/^[a-z-]+$/);
  });

  test('goes back by its button and by the browser’s, and forward', async () => {
    const page = await site.open('/quiz?from=');
    const first = await question(page).textContent();
    await answers(page).nth(4).click();
    await goneOn(page, first);
    const second = await question(page).textContent();
    await answers(page).nth(0).click();
    await goneOn(page, second);
    const whole = page.url();
    await page.getByRole('button', { name: 'Back' }).click();
    await question(page)
      .filter({ hasText: second ?? '' })
      .waitFor();
    await page.goBack();
    await question(page)
      .filter({ hasText: first ?? '' })
      .waitFor();
    await becomes(() => page.getByRole('button', { name: 'Back' }).isDisabled(), true);
    await page.goForward();
    await page.goForward();
    await page.waitForURL(whole);
    // From an address that was kept, Back leaves out the last answer.
    const later = await site.open('/quiz?answers=ask-why:4,own-ideas:2');
    await later.getByRole('button', { name: 'Back' }).click();
    await later.waitForURL(/answers=ask-why:4$/);
  });

  test('goes on from an address, and shows the same to whoever opens it', async () => {
    const [one, other] = [await site.open(`/quiz?${FAR}&result=now`), await site.open(`/quiz?${FAR}&result=now`)];
    await result(one).waitFor();
    await result(other).waitFor();
    expect(await one.locator('.letter').textContent()).toBe(await other.locator('.letter').textContent());
    await one.getByText('What you answered').click();
    await one.getByText('skipped').waitFor();
    await one.getByRole('button', { name: 'Answer a few more' }).click();
    await answers(one).first().waitFor();
    await one.getByRole('button', { name: 'Skip' }).click();
    await one.waitForURL((url) => (url.searchParams.get('answers') ?? '').split(',').length === 5);
  });

  test('without a connection keeps the answers, says so, and goes on when asked again', async () => {
    const page = await site.open('/quiz?answers=ask-why:4');
    const says = await question(page).textContent();
    await page.context().setOffline(true);
    await answers(page).nth(3).click();
    await page.getByRole('alert').getByRole('heading', { name: 'We can’t reach the quiz right now' }).waitFor();
    expect(given(page)).toHaveLength(2);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await goneOn(page, says);
    expect(given(page)).toHaveLength(2);
    expect(site.complaints.splice(0).filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
  });

  test('an old address goes on without the question that is no more', async () => {
    const page = await site.open('/quiz?answers=ask-why:5,no-such-question:2');
    await page.getByRole('heading', { name: 'The quiz no longer has one of these questions' }).waitFor();
    await page.getByRole('button', { name: 'Go on without it' }).click();
    await question(page).waitFor();
    expect(given(page)).toEqual(['ask-why:5']);
  });

  test('who skips everything is told that there is nothing to go by', async () => {
    const page = await site.open('/quiz?from=&answers=ask-why&result=now');
    await page.getByRole('heading', { name: 'Nothing to go by yet' }).waitFor();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await answers(page).first().waitFor();
    expect(given(page)).toEqual([]);
  });
});
