import { STATUS_CODES } from 'node:http';

/** The code of an error that has none but its status: 415 is "UNSUPPORTED_MEDIA_TYPE". */
export function codeOfStatus(status: number): string {
  return (STATUS_CODES[status] ?? 'Error').toUpperCase().replace(/[^A-Z]+/g, '_');
}
