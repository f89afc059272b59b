/**
 * The door through which `career-atlas backup` gets a backup from a running server: only one process at a time can open the
 * embedded store. It is a socket in the store's folder that only the folder's owner may use.
 */
import { chmod, open, rename, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CareerStore } from '../../store';
import type { BackupSum } from './backup-form';
import { checkBackup } from './read-backup';
import { backupBytes } from './write-backup';

/** Longest address of a socket, in bytes; Linux has room for 107. */
const LONGEST = 100;

/** A client that takes nothing for this long is dropped. */
const STALLED_MS = 60_000;

/** An open door. */
export interface BackupDoor {
  close(): Promise<void>;
}

/** Opens the door of a store's folder; null where there can be none: the address would be too long, or the system has no such sockets. */
export async function openBackupDoor(store: CareerStore, dataDir: string): Promise<BackupDoor | null> {
  const address = addressIn(dataDir);
  if (address === null) return null;
  // Left by a process that died: whoever holds the store holds its folder.
  await rm(address, { force: true });
  const clients = new Set<Socket>();
  const server = createServer((socket) => {
    clients.add(socket);
    socket.once('close', () => clients.delete(socket));
    socket.setTimeout(STALLED_MS, () => socket.destroy());
    store
      .read((graph) => pipeline(Readable.from(backupBytes(graph, store.kind, new Date()).bytes), socket))
      .catch(() => socket.destroy());
  });
  server.maxConnections = 2;
  try {
    await new Promise<void>((done, fail) => server.once('error', fail).listen(address, done));
    await chmod(address, 0o600);
  } catch {
    return null;
  }
  return {
    close: async () => {
      for (const socket of clients) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/**
 * Has the server that holds the store of a folder make a backup of it, into a file.
 *
 * @returns what is in it, or null if no server opens its door there
 * @throws {BackupError} if the server stopped meanwhile, and what the file system throws
 */
export async function backupThroughDoor(dataDir: string, path: string): Promise<BackupSum | null> {
  const address = addressIn(dataDir);
  if (address === null) return null;
  const socket = connect(address);
  const isOpen = await new Promise<boolean>((answer) => {
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
  if (!isOpen) return null;
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    await rm(fresh, { force: true });
    const file = await open(fresh, 'wx', 0o600);
    try {
      for await (const chunk of socket as AsyncIterable<Buffer>) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    const { sum } = await checkBackup(fresh);
    await rename(fresh, path);
    return sum;
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

function addressIn(dataDir: string): string | null {
  if (process.platform === 'win32') return null;
  const whole = join(resolve(dataDir), 'backup.sock');
  const near = relative(process.cwd(), whole);
  const address = near.length < whole.length ? near : whole;
  return Buffer.byteLength(address) > LONGEST ? null : address;
}
