import type { FastifyRequest } from 'fastify';
import type { PageFiles } from './page-writer';
import type { HttpConfig } from './settings';

/** Where the site is for whoever asks, without a slash at the end: "https://careers.example.org". The setting PUBLIC_URL goes first. */
export function siteAddress({ protocol, host }: FastifyRequest, { publicUrl }: HttpConfig): string {
  return publicUrl ?? `${protocol}://${host}`;
}

/** The files of a page whose links are shared: they tell other sites where its picture is. */
export function sharedFiles(files: PageFiles, request: FastifyRequest, config: HttpConfig): PageFiles {
  return { ...files, site: siteAddress(request, config) };
}
