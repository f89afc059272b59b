/** Our values as the driver sends them. */
import neo4j from 'neo4j-driver';
import type { Parameters } from '../port/transaction';

/**
 * The parameters with whole numbers as Neo4j integers, which the driver would send as floats; lists of numbers are whole
 * only as a whole, since a stored list has one type.
 */
export function sent(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, sentValue(value)]));
}

function sentValue(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number);
  if (Array.isArray(value)) {
    return typeof value[0] === 'number' && !value.every(Number.isSafeInteger) ? value : value.map(sentValue);
  }
  return typeof value === 'object' && value !== null ? sent(value as Parameters) : value;
}
