import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessTo } from '../../../src/app/access/access';
import { openedStore } from './records';
import { AUDIENCE, ISSUER, type Issuer, makeIssuer, rawToken } from './signed';

describe('a token of an identity provider', () => {
  const store = openedStore();
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const keys = join(folder, 'keys.json');
  let issuer: Issuer;
  let stranger: Issuer;
  beforeAll(async () => {
    issuer = await makeIssuer();
    stranger = await makeIssuer();
    writeFileSync(keys, issuer.keySet);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const access = (place = keys) =>
    accessTo(store().records, { reads: 'open', tokens: { issuer: ISSUER, audience: AUDIENCE, keys: place } });
  const identify = (token: string) => access().identify(`Bearer ${token}`);

  test.each(['RS256', 'ES256', 'EdDSA'] as const)('signed with %s lets its holder in', async (algorithm) => {
    expect(await identify(await issuer.token({ owner: 'org-1' }, algorithm))).toEqual({
      actor: 'token:ada@example.org',
      scope: 'editor',
      owner: 'org-1',
    });
  });

  test.each([
    ['reader', 'reader'],
    ['openid editor profile', 'editor'],
    ['career-atlas:admin reader', 'admin'],
  ])('with the scope "%s" makes its holder a %s', async (scope, expected) => {
    expect((await identify(await issuer.token({ scope })))?.scope).toBe(expected);
  });

  const past = Math.floor(Date.now() / 1000) - 3600;
  test.each([
    ['expired', { exp: past }],
    ['without an end', { exp: undefined }],
    ['not valid yet', { nbf: past + 9999 }],
    ['of another issuer', { iss: 'https://elsewhere.example.org/' }],
    ['for another audience', { aud: 'another-service' }],
    ['without a subject', { sub: undefined }],
    ['with a subject that would break the trail', { sub: 'a\nb' }],
    ['without a scope', { scope: undefined }],
    ['with a scope that is none of ours', { scope: 'root superuser editors' }],
  ])('that is %s is refused', async (_, claims) => {
    await expect(identify(await issuer.token(claims))).rejects.toThrow('does not count');
  });

  test('of a stranger, unsigned, changed, or signed with the public key as a secret is refused', async () => {
    const good = await issuer.token();
    const [header, , signature] = good.split('.');
    const payload = { iss: ISSUER, aud: AUDIENCE, sub: 'eve', scope: 'admin', exp: past + 9999 };
    const forged = rawToken({ alg: 'HS256', kid: 'RS256' }, payload);
    const mac = createHmac('sha256', issuer.keySet).update(forged.slice(0, -1)).digest('base64url');
    const changed = `${header}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
    const bad = [
      await stranger.token(),
      rawToken({ alg: 'none' }, payload),
      rawToken({ alg: 'none', kid: 'ES256' }, payload, signature),
      forged + mac,
      changed,
      `${good.slice(0, -4)}AAAA`,
      good.split('.').slice(0, 2).join('.'),
      'x',
    ];
    for (const token of bad) await expect(identify(token)).rejects.toThrow('does not count');
  });

  test('is checked against keys at an address too, and refused while that does not answer', async () => {
    const server = createServer((_, response) => response.end(issuer.keySet)).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const place = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    const good = `Bearer ${await issuer.token()}`;
    expect(await access(place).identify(good)).toMatchObject({ scope: 'editor' });
    await new Promise((closed) => server.close(closed));
    await expect(access(place).identify(good)).rejects.toThrow('does not count');
  });

  test('needs a file of keys that is one', () => {
    expect(() => access(join(folder, 'none.json'))).toThrow('JSON Web Key Set');
  });
});
