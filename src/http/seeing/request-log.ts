import type { Logger } from 'pino';
import type { RequestRecord, TakeRecord } from './request-record';

/** Probes ask every few seconds; what they ask is of interest only to whoever looks for a fault. */
const PROBES: readonly string[] = ['/healthz', '/readyz'];

/** Writes one line a request. The message is the same for all, so that a search finds them. */
export function requestLog(logger: Logger): TakeRecord {
  return (record) => {
    const { requestId, method, route, name, kind, fields, cost, milliseconds, status, code } = record;
    const level = levelOf(record);
    if (!logger.isLevelEnabled(level)) return;
    const operation = kind === null ? {} : { operation: name, kind, fields: fields.join(' '), cost };
    logger[level]({ requestId, method, route, ...operation, milliseconds, status, code }, 'request');
  };
}

function levelOf({ route, status }: RequestRecord): 'debug' | 'info' | 'warn' {
  if (route !== null && PROBES.includes(route)) return 'debug';
  return status === 500 ? 'warn' : 'info';
}
