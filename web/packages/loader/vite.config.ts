import { defineConfig } from 'vite';
import { packages } from '../../shared.config.ts';

/** One small script without imports. The server fills in what it must know at once and serves it as /widget.js. */
export default defineConfig({
  resolve: { alias: packages },
  build: {
    outDir: '../../dist/widget',
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    lib: { entry: 'src/loader.ts', formats: ['iife'], name: 'BatonLoader', fileName: () => 'loader.js' },
  },
});
