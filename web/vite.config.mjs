import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { reloadOnce } from './loading/inline.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The pages are served under their own prefix, so that the server needs no rewriting and a strict content policy holds. */
export default defineConfig({
  root: at('graphiql'),
  base: '/graphiql/',
  publicDir: false,
  // Inlined fonts and images would need `data:` in the content security policy.
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
      name: 'reload-once',
      transformIndexHtml: () => [{ tag: 'script', children: reloadOnce(), injectTo: 'head-prepend' }],
    },
  ],
});
