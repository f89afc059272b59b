import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Addresses of what a page loads, from the build's manifest. */
export interface PageFiles {
  readonly script: string;
  /** Scripts that the page's script imports. */
  readonly imports: readonly string[];
  readonly styles: readonly string[];
}

export interface PageHead {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** The page's own address from the root: "/roles/data-analyst"; null for what is not there. */
  readonly canonical: string | null;
}

/** Put in by the build. */
declare const RELOAD_ONCE_TEXT: string;

/** The one inline script of all documents, see web/loading; the content security policy allows it by its digest. */
export const RELOAD_ONCE = RELOAD_ONCE_TEXT;

/** A whole HTML document; all text in it is escaped, and nothing else in it is inline script or style. */
export function documentOf(head: PageHead, files: PageFiles, page: ComponentChildren): string {
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title === '' ? 'Career Atlas' : `${head.title} · Career Atlas`}</title>
        <meta name="description" content={head.description} />
        {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
        {head.canonical === null && <meta name="robots" content="noindex" />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of the build; no data is in it */}
        <script dangerouslySetInnerHTML={{ __html: RELOAD_ONCE }} />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/pages/icon.svg" type="image/svg+xml" />
        {files.styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        {files.imports.map((script) => (
          <link key={script} rel="modulepreload" href={script} />
        ))}
        <script type="module" src={files.script} />
      </head>
      <body>
        <div id="page">{page}</div>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
