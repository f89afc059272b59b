/** Checkpoints of the embedded store that fail: somebody is told, and they are made once that can be. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CheckpointStatus } from '@grafeo-db/js';
import { Checkpoints } from '../../src/store/embedded/checkpoints';
import type { Told } from './failing-checkpoints';

const TYPESCRIPT = join(__dirname, '..', '..', 'tools', 'typescript-hook.cjs');

test('a log that can not be written into the file is noticed, told of, and written once that can be', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  try {
    const words = ['--require', TYPESCRIPT, join(__dirname, 'failing-checkpoints.ts'), dataDir];
    const { stdout } = await promisify(execFile)(process.execPath, words);
    const { most, before, failing, after, events } = JSON.parse(stdout) as Told;
    expect(before.health).toEqual({ status: 'ok', reason: null });
    expect(failing.health.reason).toMatch(/The log of the store grows.*The log of the server says why/);
    expect(failing.health.reason).not.toContain(dataDir);
    expect(failing.metrics.checkpoint_failures).toBeGreaterThan(0);
    expect(failing.metrics.log_bytes).toBeGreaterThan(most);
    // What is written is safe all the same.
    expect(failing.writeTrouble).toBeNull();
    expect(after.health).toEqual({ status: 'ok', reason: null });
    expect(after.metrics.checkpoint_failures).toBe(0);
    expect(after.logBytes).toBeLessThan(most);
    const told = events.filter(({ kind }) => kind.startsWith('log'));
    expect(told).toEqual([
      { kind: 'log growing', reason: expect.stringMatching(/and grows/) },
      { kind: 'log short again' },
    ]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

describe('what the engine tells of its checkpoints', () => {
  const lookedAt = (status: Partial<CheckpointStatus>) => {
    const asked: object[] = [];
    const db = {
      checkpointStatus: () => ({ failures: 0, stopped: false, ...status }),
      setCheckpointTriggers: (triggers: object) => void asked.push(triggers),
    };
    const checkpoints = new Checkpoints(db, '/there', '/there/graph.grafeo', 0);
    checkpoints.look();
    return { state: checkpoints.state, asked, look: () => checkpoints.look() };
  };

  test('that none can be made any more says to start again', () => {
    const { state, asked } = lookedAt({ stopped: true, lastError: 'an earlier commit did not complete' });
    expect(state.trouble).toMatch(/an earlier commit did not complete\. Start the server again.*nothing.* is lost/);
    expect(asked).toHaveLength(1);
  });

  test('an error that nobody knows is told with what to do', () => {
    const { state } = lookedAt({ failures: 2, lastError: 'a riddle' });
    expect(state).toMatchObject({
      failures: 2,
      trouble: expect.stringMatching(/a riddle\. Look at its disk.*2 checkpoints/),
    });
  });

  test('after half a minute of failures the engine is told to try again, and then again', () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    try {
      const { asked, look } = lookedAt({ failures: 6, lastError: 'No space left on device (os error 28)' });
      for (let second = 0; second < 65; second++) {
        jest.advanceTimersByTime(1000);
        look();
      }
      expect(asked).toEqual([{ walBytes: 0 }, { walBytes: 0 }, { walBytes: 0 }]);
    } finally {
      jest.useRealTimers();
    }
  });
});
