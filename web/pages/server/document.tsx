import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Addresses of what a page loads, from the build's manifest. */
export interface PageFiles {
  readonly script: string;
  /** Scripts that the page's script imports. */
  readonly imports: readonly string[];
  readonly styles: readonly string[];
  /** Where the site is, if the page's address may be shared: "https://careers.example.org". */
  readonly site?: string;
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
        <title>{titleOf(head)}</title>
        <meta name="description" content={head.description} />
        {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
        {head.canonical === null && <meta name="robots" content="noindex" />}
        {files.site !== undefined && <Shared head={head} site={files.site} />}
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

/** The picture that a shared link shows; drawn by tools/page-images.mjs. */
const PICTURE = {
  path: '/pages/share.jpg',
  width: 1200,
  height: 630,
  text: 'A way from one job to another, step by step',
};

/**
 * What other sites show of a shared link: a title, a sentence and a picture.
 *
 * Source: the Open Graph protocol, ogp.me.
 */
const Shared = ({ head, site }: { readonly head: PageHead; readonly site: string }) => (
  <>
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content="Career Atlas" />
    <meta property="og:title" content={head.title === '' ? 'Career Atlas' : head.title} />
    <meta property="og:description" content={head.description} />
    <meta property="og:image" content={site + PICTURE.path} />
    <meta property="og:image:width" content={String(PICTURE.width)} />
    <meta property="og:image:height" content={String(PICTURE.height)} />
    <meta property="og:image:alt" content={PICTURE.text} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

function titleOf({ title }: PageHead): string {
  return title === '' ? 'Career Atlas' : `${title} · Career Atlas`;
}
