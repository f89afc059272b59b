import { EventEmitter } from 'node:events';
import type { FastifyReply } from 'fastify';
import { goneAbortSignal, goneSignal } from '../../src/http/gone-signal';

/** An answer as Node.js has them, as far as the signal looks at it. */
class Answer extends EventEmitter {
  destroyed = false;
  writableFinished = false;

  /** The connection closes. */
  close(): void {
    this.destroyed = true;
    this.emit('close');
  }

  get reply(): Pick<FastifyReply, 'raw'> {
    return { raw: this } as unknown as Pick<FastifyReply, 'raw'>;
  }
}

test('the signal tells its listeners when the client goes before its answer', () => {
  const answer = new Answer();
  const signal = goneSignal(answer.reply);
  const told: string[] = [];
  const other = () => told.push('other');
  signal.addEventListener('abort', () => told.push('one'));
  signal.addEventListener('abort', other);
  signal.removeEventListener('abort', other);
  expect(signal.aborted).toBe(false);
  answer.close();
  expect(signal.aborted).toBe(true);
  expect(told).toEqual(['one']);
});

test('a client that has its whole answer is not gone', () => {
  const answer = new Answer();
  const signal = goneSignal(answer.reply);
  const listener = jest.fn();
  signal.addEventListener('abort', listener);
  answer.writableFinished = true;
  answer.close();
  expect(signal.aborted).toBe(false);
  expect(listener).not.toHaveBeenCalled();
});

test('a signal that nobody listens to leaves the answer alone', () => {
  const answer = new Answer();
  goneSignal(answer.reply);
  expect(answer.eventNames()).toEqual([]);
});

test('an AbortSignal is aborted at once for a client that has gone, and later for one that goes', () => {
  const gone = new Answer();
  gone.close();
  expect(goneAbortSignal(gone.reply).aborted).toBe(true);
  const going = new Answer();
  const signal = goneAbortSignal(going.reply);
  expect(signal.aborted).toBe(false);
  going.close();
  expect(signal.aborted).toBe(true);
});
