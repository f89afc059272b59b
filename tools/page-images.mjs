/**
 * Takes the pictures of the pages in docs/images, from a running server: `node tools/page-images.mjs http://localhost:4000`. Names
 * after the address choose some: `node tools/page-images.mjs http://localhost:4000 quiz become`.
 * It needs Chromium. `share` draws the picture that shared links show, web/pages/public/share.jpg; it needs no server.
 */
import { existsSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { inProject } from './project.mjs';

const [address = 'http://localhost:4000', ...names] = process.argv.slice(2);
const isWanted = ({ name }) => names.length === 0 || names.includes(name);
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const PICTURES = [
  { name: 'start', path: '/', size: { width: 1120, height: 800 } },
  { name: 'routes', path: '/routes?from=nurse&to=data+analyst', size: { width: 1200, height: 980 } },
  { name: 'role', path: '/roles/data-analyst', size: { width: 1200, height: 900 } },
  {
    name: 'quiz',
    path: '/quiz?answers=any-work-with-software:5,any-work-with-data:4,own-team,learning-machines:5,ask-why:5&result=now',
    size: { width: 1120, height: 900 },
  },
  { name: 'become', path: '/become?from=nurse&years=3', size: { width: 1120, height: 900 } },
  { name: 'map', path: '/map?from=retail+worker&to=software+developer', size: { width: 1120, height: 900 } },
  { name: 'skills', path: '/skills?skill=sql', size: { width: 1120, height: 1150 } },
  {
    name: 'advisors',
    path: '/advisors?discipline=software-engineering&country=DE',
    size: { width: 1120, height: 900 },
  },
  {
    name: 'routes-phone',
    path: '/routes?from=teacher&to=ux+designer',
    size: { width: 390, height: 844 },
    theme: 'dark',
  },
];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, path, size, theme = 'light' } of PICTURES.filter(isWanted)) {
  const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(address + path);
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  const file = inProject('docs', 'images', `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`docs/images/${name}.png: ${Math.round(statSync(file).size / 1000)} kB`);
  await page.close();
}
if (isWanted({ name: 'share' })) await drawShared();
await browser.close();

/** Draws the picture of shared links: what the site answers, and a way with its stations. */
async function drawShared() {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 84px 96px; box-sizing: border-box; height: 630px; background: #fbfaf8; color: #1c1b19; font-family: system-ui, sans-serif; }
    p { margin: 0; font-size: 34px; font-weight: 650; color: #0b7268; } h1 { margin: 40px 0 60px; font-size: 68px; line-height: 1.16; letter-spacing: -0.015em; }
  </style><p>Career Atlas</p><h1>How do you get from the job you have to the job you want?</h1>
  <svg style="overflow:visible" width="1008" height="120" viewBox="0 0 1008 120" fill="none"><path d="M16 96 336 44 664 72 992 20" stroke="#0b7268" stroke-width="8"/>
  <g fill="#fbfaf8" stroke="#0b7268" stroke-width="8"><circle cx="16" cy="96" r="14"/><circle cx="336" cy="44" r="14"/><circle cx="664" cy="72" r="14"/></g>
  <circle cx="992" cy="20" r="16" fill="#0b7268"/></svg>`);
  const file = inProject('web', 'pages', 'public', 'share.jpg');
  await page.screenshot({ path: file, type: 'jpeg', quality: 40 });
  console.log(`web/pages/public/share.jpg: ${Math.round(statSync(file).size / 1000)} kB`);
  await page.close();
}
