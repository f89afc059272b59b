/** Finding out whether anybody speaks Bolt, without the driver. */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { knock } from '../../src/store/neo4j/knock';

let server: Server;
let uri: string;
const listen = async (answer: (socket: Socket) => void) => {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
    socket.resume();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const late = () => new Error('late');
// Resolves only once every connection has ended: whoever knocks hangs up, whatever came of it.
afterEach(() => new Promise<void>((done) => server.close(() => done())));

test('a server that answers is there', async () => {
  await listen((socket) => {
    socket.once('data', (asked) => {
      expect(asked.readUInt32BE()).toBe(0x6060b017);
      expect(asked).toHaveLength(20);
      socket.write(Buffer.from([0, 0, 8, 5]));
    });
  });
  await knock(uri, 60_000, late);
});

test('a server that takes connections and says nothing is not', async () => {
  await listen(() => {});
  await expect(knock(uri, 200, late)).rejects.toThrow('late');
});

test('nor is one that hangs up, or none at all', async () => {
  await listen((socket) => void socket.end());
  await expect(knock(uri, 60_000, late)).rejects.toThrow(/ends connections|ECONNRESET/);
  await new Promise<void>((done) => server.close(() => done()));
  await expect(knock(uri, 60_000, late)).rejects.toThrow('ECONNREFUSED');
});
