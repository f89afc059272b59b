import type { FastifyRequest } from 'fastify';
import type { HttpConfig } from './settings';

/** Where the site is for whoever asks, without a slash at the end: "https://careers.example.org". The setting PUBLIC_URL goes first. */
export function siteAddress({ protocol, host }: FastifyRequest, { publicUrl }: HttpConfig): string {
  return publicUrl ?? `${protocol}://${host}`;
}
