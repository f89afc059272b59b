import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { TOOLS } from '../../src/mcp';
import { copySeededStore } from '../kept/stores';
import { type Assistant, assistantOver } from './assistant';

const PROJECT = join(__dirname, '..', '..');

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe.each(['legacy', 'auto'] as const)(
  'career-atlas mcp, as a process of its own, to a client that asks %s',
  (mode) => {
    let dataDir: string;
    let assistant: Omit<Assistant, 'reported'>;
    let transport: StdioClientTransport;
    let told = '';
    beforeAll(async () => {
      dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
      await copySeededStore(dataDir);
      transport = new StdioClientTransport({
        command: process.execPath,
        args: ['--require', join(PROJECT, 'tools', 'typescript-hook.cjs'), join(PROJECT, 'src', 'main.ts'), 'mcp'],
        env: { ...(process.env as Record<string, string>), DATA_DIR: dataDir },
        stderr: 'pipe',
      });
      transport.stderr?.on('data', (text) => {
        told += text;
      });
      assistant = await assistantOver(transport, mode);
    });
    afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

    test('says who it is, and how to use it', () => {
      expect(assistant.client.getServerVersion()).toMatchObject({ name: 'career-atlas', title: 'Career Atlas' });
      expect(assistant.client.getInstructions()).toMatch(/GUESS/);
      expect(assistant.checks.size).toBe(TOOLS.length);
    });

    test('answers by its schema', async () => {
      const { structured, text } = await assistant.call('routes', {
        from: 'Data Analyst',
        to: 'Data Engineer',
        first: 1,
      });
      expect(assistant.checks.get('routes')!(structured)).toBe(true);
      expect(structured.answer.routes).toHaveLength(1);
      expect(text).toMatch(/^Verdict: /);
    });

    test('refuses what it does not understand, and goes on', async () => {
      expect(await assistant.call('role', { role: 5 })).toMatchObject({ isError: true });
      expect((await assistant.call('sources', {})).structured.answer.total).toBeGreaterThan(0);
    });

    test('ends when the assistant goes away, and writes nothing but answers', async () => {
      const pid = transport.pid!;
      await assistant.close();
      for (let waited = 0; isAlive(pid) && waited < 60_000; waited += 20) await sleep(20);
      expect(isAlive(pid)).toBe(false);
      expect(told).toBe('');
    });
  },
);
