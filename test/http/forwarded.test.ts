import fc from 'fast-check';
import { addressesIn } from '../../src/http/forwarded';

test.each([
  ['192.0.2.1', ['192.0.2.1']],
  ['192.0.2.1:4711, 10.0.0.1', ['192.0.2.1', '10.0.0.1']],
  ['[::1]:123', ['::1']],
  ['"[2001:db8::1]:4711"', ['2001:db8::1']],
  ['::ffff:192.0.2.1', ['::ffff:192.0.2.1']],
  ['192.0.2.1, unknown, 10.0.0.1', ['10.0.0.1']],
  ['192.0.2.1, ', []],
  ['192.0.2.1:', []],
  ['2001:db8::1:99999:4711', []],
  ['[192.0.2.1]:80', []],
  ['300.1.1.1:80', []],
])('"%s" holds %j', (header, addresses) => {
  expect(addressesIn(header)).toEqual(addresses);
});

test('whatever a header holds, what is read of it is addresses', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), fc.nat(65535), (text, port) => {
      for (const header of [text, `${text}:${port}`, `[${text}]:${port}`, `${text}, ${text}`]) {
        for (const address of addressesIn(header)) expect(address).toMatch(/^[\da-f.:]+(%.+)?$/i);
      }
    }),
  );
});
