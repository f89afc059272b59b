import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { reloadOnce } from '../loading/inline.mjs';

const PAGES = ['start', 'routes', 'plan', 'role', 'quiz', 'become', 'map', 'skills', 'advisors'];

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The pages for people: what browsers load (`vite build`) goes to dist/web/pages, what the server writes pages with
 * (`vite build --ssr`) to dist/web/page-writer, from the same components.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: at('.'),
  base: '/pages/',
  publicDir: isSsrBuild ? false : at('public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ssr: { noExternal: true },
  define: isSsrBuild ? { RELOAD_ONCE_TEXT: JSON.stringify(reloadOnce()) } : {},
  build: isSsrBuild ? writerBuild() : browserBuild(),
}));

function browserBuild() {
  return {
    outDir: at('../../dist/web/pages'),
    emptyOutDir: true,
    // The content security policy has no `data:`.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(PAGES.map((page) => [page, at(`${page}/main.tsx`)])),
    },
  };
}

function writerBuild() {
  return {
    outDir: at('../../dist/web/page-writer'),
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: at('server/page-writer.tsx'),
      // Smaller by a third; names of functions stay, for whoever reads a stack.
      output: {
        format: 'cjs',
        entryFileNames: 'page-writer.cjs',
        minify: {
          compress: true,
          mangle: { keepNames: { function: true, class: true } },
          codegen: { removeWhitespace: true },
        },
      },
    },
  };
}
