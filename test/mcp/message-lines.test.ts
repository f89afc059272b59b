/** What is sent over standard input and is no message is answered, and what follows it is read. */
import { MessageLines } from '../../src/mcp/message-lines';

/** What is given on, and what is answered, for chunks that come one after another. */
function sent(...chunks: readonly (string | Buffer)[]) {
  const answers: string[] = [];
  const lines = new MessageLines((line) => void answers.push(line));
  let passed = '';
  lines.on('data', (chunk) => {
    passed += String(chunk);
  });
  for (const chunk of chunks) lines.write(chunk);
  return { passed: () => passed, errors: answers.map((line) => JSON.parse(line) as object) };
}

const PING = '{"jsonrpc":"2.0","id":1,"method":"ping"}\n';
const settled = () => new Promise((done) => setImmediate(done));

test.each([
  ['no JSON', 'junk', -32700, null, /not JSON/],
  ['half of a message', '{"jsonrpc":"2.0","id":7', -32700, null, /not JSON/],
  ['a list of messages', `[${PING.trim()}]`, -32600, null, /one message a line/],
  ['a number', '7', -32600, null, /JSON-RPC 2\.0/],
  ['a message without a method', '{"jsonrpc":"2.0","id":"a"}', -32600, 'a', /needs .* "method"/],
  ['another version', '{"jsonrpc":"1.0","id":4,"method":"ping"}', -32600, 4, /"jsonrpc": "2\.0"/],
  ['an id that is no id', '{"jsonrpc":"2.0","id":{"a":1},"method":"ping"}', -32600, null, /"id" that is a text/],
  ['a hundred thousand brackets', '['.repeat(100_000), -32700, null, /not JSON/],
  ['a message of 300 kB', `{"a":"${'x'.repeat(300_000)}"}`, -32600, null, /more than 262,144 bytes/],
])('%s is answered, and the next message is read', async (_, line, code, id, message) => {
  const { passed, errors } = sent(`${line}\n${PING}`);
  await settled();
  expect(errors).toEqual([{ jsonrpc: '2.0', id, error: { code, message: expect.stringMatching(message) } }]);
  expect(passed()).toBe(PING);
});

test('a line that never ends is answered once, and not kept', async () => {
  const { passed, errors } = sent(...Array.from({ length: 64 }, () => Buffer.alloc(1_048_576, 'x')), `\n${PING}`);
  await settled();
  expect(errors).toHaveLength(1);
  expect(passed()).toBe(PING);
});

test('messages come whole however they are cut, and empty lines are nothing', async () => {
  const text = '{"jsonrpc":"2.0","id":1,"method":"é"}\r\n\n\n';
  const { passed, errors } = sent(...[...Buffer.from(text)].map((byte) => Buffer.from([byte])));
  await settled();
  expect(errors).toEqual([]);
  expect(passed()).toBe('{"jsonrpc":"2.0","id":1,"method":"é"}\r\n');
});
