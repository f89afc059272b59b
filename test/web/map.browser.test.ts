/** The career map, in a real browser over a real server. */
import type { Page } from 'playwright-core';
import { describeWhen } from '../describe-when';
import { becomes, CHROMIUM, NO_CHROMIUM, openSite, type Site } from './browser';
import { ARABIC, addHostileRole, HOSTILE } from './hostile-role';

describeWhen(CHROMIUM !== null, NO_CHROMIUM, 'the career map', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    await addHostileRole(site.server);
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const open = async (path: string, options = {}) => {
    const page = await site.open(path, options);
    await stands(page);
    return page;
  };
  /** Waits until the map is drawn where it opens; until then nothing moves it. */
  const stands = async (page: Page) => {
    await boxes(page).first().waitFor();
    await moved(page, '');
  };
  const transform = (page: Page) =>
    page.locator('.map-world').evaluate((world) => (world as unknown as HTMLElement).style.transform);
  /** Waits until the map is drawn elsewhere than before. */
  const moved = (page: Page, before: string) =>
    page.waitForFunction((from) => {
      const world = document.querySelector<SVGElement>('.map-world');
      return world !== null && world.style.transform !== from;
    }, before);
  const boxes = (page: Page) => page.locator('.map-role');
  const box = (page: Page, id: string) => page.locator(`.map-role[data-id="role:${id}"]`);
  const panel = (page: Page) => page.locator('.map-panel');
  const panelTitle = (page: Page, title: string) =>
    panel(page).getByRole('heading', { level: 2, name: title }).waitFor();
  const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
  const isCentred = (page: Page, id: string) =>
    page.waitForFunction((ref) => {
      const view = document.querySelector('.map-view')!.getBoundingClientRect();
      const place = document.querySelector(`.map-role[data-id="role:${ref}"] rect`)!.getBoundingClientRect();
      return (
        place.left >= view.left && place.right <= view.right && place.top >= view.top && place.bottom <= view.bottom
      );
    }, id);

  test('is reached from the start page and shows every role of ours once', async () => {
    const page = await site.open('/');
    await page.getByRole('link', { name: /^See the map/ }).click();
    await boxes(page).first().waitFor();
    const ours = site.server.atlas.snapshot().graph.roles.filter(({ scheme }) => scheme === 'ATLAS');
    await becomes(() => boxes(page).count(), ours.length);
    expect(await page.locator('.map-role img').count()).toBe(0);
    expect(await page.locator('.map-lane.data').getAttribute('aria-label')).toMatch(/^Data, \d+ jobs$/);
  });

  test('finds a role by a name as typed, brings it into sight, and says what it is', async () => {
    const page = await open('/map');
    await page.getByRole('combobox', { name: 'Find a job on the map' }).fill('RN');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await panelTitle(page, 'Registered Nurse');
    await becomes(() => queryOf(page), { role: 'RN' });
    await becomes(() => page.title(), 'Registered Nurse on the map · Career Atlas');
    await isCentred(page, 'registered-nurse');
    const text = await panel(page).textContent();
    expect(text).toContain('“RN” is read as Registered Nurse');
    expect(text).toMatch(/Typical pay\$[\d,]+ a year/);
    expect(text).toMatch(/Ways on.*after about/s);
    expect(text).toContain('Ways here');
    await page.locator('.map-lines path').first().waitFor({ state: 'attached' });
    await panel(page).getByRole('link', { name: 'All about this job' }).click();
    await page.waitForURL(/\/roles\/registered-nurse$/);
  });

  test('a click opens a role, its ways lead on, and back returns', async () => {
    const page = await open('/map?discipline=data');
    await box(page, 'data-analyst').click();
    await panelTitle(page, 'Data Analyst');
    await becomes(() => queryOf(page), { discipline: 'data', role: 'data-analyst' });
    await panel(page).locator('.panel-moves a').first().click();
    await page.waitForFunction(() => !location.search.includes('role=data-analyst'));
    await page.goBack();
    await panelTitle(page, 'Data Analyst');
    await page.goBack();
    await panel(page).waitFor({ state: 'detached' });
    await becomes(() => queryOf(page), { discipline: 'data' });
  });

  test('lines show for the role that is pointed at, and only for it', async () => {
    const page = await open('/map?discipline=data');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.map-lines').count()).toBe(0);
    await box(page, 'junior-data-analyst').hover();
    await page.locator('.line-on').first().waitFor({ state: 'attached' });
    await page.mouse.move(1, 1);
    await page.locator('.map-lines').waitFor({ state: 'detached' });
  });

  test('can be used with the keyboard alone', async () => {
    const page = await open('/map?discipline=data');
    await page.locator('.map-view').focus();
    const before = await transform(page);
    await page.keyboard.press('ArrowDown');
    await moved(page, before);
    await page.keyboard.press('+');
    const larger = await transform(page);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    await moved(page, larger);
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    const first = await focused();
    expect(first).toMatch(/^role:/);
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).toMatch(/^role:/);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { level: 2 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await becomes(focused, second);
  });

  test('Escape gives the focus back also before the details are there', async () => {
    const page = await open('/map?discipline=data');
    await page.route('**/graphql', () => undefined);
    await box(page, 'data-analyst').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await becomes(() => page.evaluate(() => document.activeElement?.getAttribute('data-id')), 'role:data-analyst');
  });

  test('buttons zoom, a drag pans and opens nothing', async () => {
    const page = await open('/map');
    const before = await transform(page);
    await page.getByRole('button', { name: 'Show all of it' }).click();
    await moved(page, before);
    const whole = await transform(page);
    await page.getByRole('button', { name: 'Larger' }).click();
    await moved(page, whole);
    await page.goto(`${site.server.url}/map`);
    await stands(page);
    await box(page, 'back-end-developer').hover();
    const opening = await transform(page);
    await page.mouse.down();
    await page.mouse.move(500, 400, { steps: 4 });
    await page.mouse.up();
    await moved(page, opening);
    await becomes(() => queryOf(page), {});
    expect(await panel(page).count()).toBe(0);
  });

  test('filters by discipline and level, and keeps that in the address', async () => {
    const page = await open('/map');
    await page.locator('.map-filters summary').click();
    await page.getByLabel('Design', { exact: true }).check();
    await page.getByLabel('Senior', { exact: true }).check();
    await page.waitForURL(/discipline=design&level=senior/);
    await box(page, 'back-end-developer').waitFor({ state: 'detached' });
    await becomes(() => page.locator('.lane-label').allTextContents(), ['DeDesign']);
    await page.reload();
    await boxes(page).first().waitFor();
    await becomes(() => page.locator('.map-heads').textContent(), 'Senior');
    await page.goto(`${site.server.url}/map?discipline=gardening`);
    await page.getByRole('heading', { name: 'No job here' }).waitFor();
    await page.locator('.empty-map').getByRole('button', { name: 'Show all jobs' }).click();
    await boxes(page).first().waitFor();
  });

  test('draws a way with its steps beside it, and others on demand', async () => {
    const page = await open('/map?from=waiter&to=registered+nurse');
    await panelTitle(page, 'Waiter to Registered Nurse');
    await page.locator('.way-line').first().waitFor({ state: 'attached' });
    const steps = await panel(page).locator('.map-steps li').count();
    await becomes(() => page.locator('.map-copy.station').count(), steps);
    await becomes(() => page.locator('.way-line').count(), steps - 1);
    await becomes(async () => (await page.locator('.lane-label:visible').count()) <= steps, true);
    await panel(page).getByRole('link', { name: 'Way 2' }).click();
    await page.waitForURL(/way=2/);
    await panel(page).locator('a[aria-current=true]', { hasText: 'Way 2' }).waitFor();
    await panel(page).getByRole('link', { name: 'All about these ways' }).click();
    await page.locator('.way').first().waitFor();
    expect(queryOf(page)).toMatchObject({ from: 'waiter', to: 'registered-nurse' });
  });

  test('finds a way from a role that is open', async () => {
    const page = await open('/map?role=data-analyst');
    await panel(page).getByRole('radio', { name: 'to here from' }).check();
    const from = panel(page).getByRole('combobox', { name: 'To here from' });
    await from.fill('teacher');
    // Suggestions may lie over the button by now: they go when the field is left.
    await from.press('Tab');
    await panel(page).getByRole('button', { name: 'Draw the way' }).click();
    await page.locator('.way-line').first().waitFor({ state: 'attached' });
    await becomes(() => queryOf(page), { from: 'teacher', to: 'data-analyst' });
  });

  test('marks what is within reach, by how wise it is and in how many years', async () => {
    const page = await open('/map?become=nurse&years=2');
    await panelTitle(page, 'Within reach of Registered Nurse');
    await page.locator('.reached').first().waitFor({ state: 'attached' });
    await panel(page)
      .getByText(/\d+ jobs within 2 years/)
      .first()
      .waitFor();
    const said = Number(/(\d+) jobs within 2 years/.exec((await panel(page).textContent()) ?? '')?.[1]);
    await becomes(() => page.locator('.reached').count(), said);
    await panel(page).getByLabel('Within', { exact: true }).selectOption('5 years');
    await page.waitForFunction((before) => document.querySelectorAll('.reached').length > before, said);
    await becomes(() => queryOf(page), { become: 'nurse' });
  });

  test('on paper there are the map, the way and its steps, and nothing to press', async () => {
    const page = await open('/map?from=nurse&to=data+analyst');
    await page.locator('.way-line').first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.map-world', '.map-steps']) await page.locator(shown).waitFor();
    for (const hidden of ['.zoom-buttons', '.map-find', '.view-switch', '.panel-close']) {
      await page.locator(hidden).waitFor({ state: 'hidden' });
    }
  });

  test('unknown names stay in place and lead on', async () => {
    const page = await open('/map?role=qwzzk');
    await panel(page).getByText('We don’t know a job of this name').waitFor();
    const way = await open('/map?from=qwzzk&to=data+analyst');
    await panel(way).getByText('We don’t know a job called “qwzzk”').waitFor();
    const reach = await open('/map?become=qwzzk');
    await panel(reach).getByText('We don’t know a job called “qwzzk”').waitFor();
  });

  test('the list has the same jobs, also without script', async () => {
    const page = await open('/map?discipline=data');
    const ids = await boxes(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-id')));
    await page.getByRole('link', { name: 'List', exact: true }).click();
    await page.locator('.map-list').waitFor();
    const links = page.locator('.map-list a[data-id]');
    await becomes(() => links.evaluateAll((all) => all.map((each) => each.getAttribute('data-id'))), ids);
    await links.first().click();
    await panel(page).getByRole('heading', { level: 2 }).waitFor();
    for (const path of ['/map?discipline=data', '/map?discipline=data&view=list']) {
      const plain = await site.open(path, { javaScriptEnabled: false });
      const served = plain.locator('.map-list a[data-id]');
      await becomes(() => served.count(), ids.length);
      expect(await served.first().getAttribute('href')).toMatch(/^\/roles\//);
    }
  });

  test('without a connection keeps what was chosen and answers when asked again', async () => {
    const page = await open('/map');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await box(page, 'back-end-developer').click();
    await panel(page).getByRole('alert').waitFor();
    await becomes(() => queryOf(page), { role: 'back-end-developer' });
    await page.context().setOffline(false);
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await panelTitle(page, 'Back-End Developer');
    expect(site.complaints.splice(0).filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
  });

  test('an API that is away when it opens is told, and asked again on demand', async () => {
    const page = await site.open('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${site.server.url}/map`);
    await page.getByRole('alert').getByRole('heading', { name: 'We can’t reach the map right now' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await boxes(page).first().waitFor();
    expect(site.complaints.splice(0).filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
  });

  test('text that tries to be markup stays text, and a title from right to left keeps its letters', async () => {
    const page = await open('/map?role=hostile');
    await panelTitle(page, HOSTILE);
    expect(await page.locator('img').count()).toBe(0);
    expect(await box(page, 'hostile').getAttribute('aria-label')).toBe(HOSTILE);
    expect(await box(page, 'arabic').textContent()).toBe(ARABIC);
  });
});
