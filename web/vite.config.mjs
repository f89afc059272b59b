import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { reloadOnce } from './loading/inline.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A font that a style sheet has as a `data:` address, which the content security policy does not allow. */
const INLINED_FONT = /@font-face\s*\{[^{}]*url\(["']?data:[^{}]*\}/g;

/** The pages are served under their own prefix, so that the server needs no rewriting and a strict content policy holds. */
export default defineConfig({
  root: at('graphiql'),
  base: '/graphiql/',
  publicDir: false,
  build: {
    outDir: at('../dist/web/graphiql'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  plugins: [
    {
      // GraphiQL's style sheet carries 35 fonts as text, two thirds of a megabyte. page.css asks for those of the reader's system.
      name: 'system-fonts',
      enforce: 'pre',
      transform: (code, id) => (/\.css$/.test(id) ? code.replaceAll(INLINED_FONT, '') : undefined),
    },
    {
      name: 'reload-once',
      transformIndexHtml: () => [{ tag: 'script', children: reloadOnce(), injectTo: 'head-prepend' }],
    },
  ],
});
