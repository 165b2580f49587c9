import { defineConfig } from 'vite';
import { packages } from '../../shared.config.ts';

/** The chat inside its frame, and the sample company's page that shows it. */
export default defineConfig({
  resolve: { alias: packages },
  base: '/widget/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['frame.html', 'demo.html'] },
  },
});
