import { type AddressInfo, connect, createServer } from 'node:net';
import { atOnce, inBackground, inTurns, oneCameIn, type Sliced, workOnce } from '../../src/graph';

test('several go on with the same work, and one who leaves does not end it for the others', () => {
  let slices = 0;
  const work = workOnce(function* (_: object): Sliced<{ readonly made: true }> {
    for (; slices < 10; slices++) yield;
    return { made: true };
  });
  const key = {};
  const [first, second] = [work.within(key), work.within(key)];
  for (let slice = 0; slice < 3; slice++) {
    first.next();
    second.next();
  }
  expect(slices).toBe(5);
  first.return({ made: true });
  expect(atOnce(second)).toEqual({ made: true });
  expect(work.of(key)).toBe(work.done(key));
  expect(slices).toBe(10);
});

test.each([
  ['in the background', inBackground],
  ['that somebody waits for', inTurns],
])('connections that come together are all taken while work goes on %s, not one a slice', async (_, run) => {
  let [open, slices] = [0, 0];
  const seen: number[] = [];
  const server = createServer((socket) => {
    oneCameIn();
    open++;
    seen.push(slices);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const clients = Array.from({ length: 100 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  function* work(): Sliced<void> {
    for (; open < clients.length && slices < 1_000; slices++) {
      for (const end = performance.now() + 10; performance.now() < end; );
      yield;
    }
  }
  await Promise.all([run(work()), run(work())]);
  for (const client of clients) client.destroy();
  server.close();
  expect(open).toBe(clients.length);
  expect(seen.at(-1)! - seen[0]!).toBeLessThan(20);
});
