import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { packages } from '../../shared.config.ts';

/** Where the server runs that the development server passes calls on to. */
const server = process.env.BATON_URL ?? 'http://localhost:5080';

export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  resolve: { alias: packages },
  build: { outDir: '../../dist/desk', emptyOutDir: true, target: 'es2023', reportCompressedSize: false },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/tickets', '/ws', '/help', '/widget', '/demo', '/openapi', '/dashboard'].map((path) => [
        path,
        { target: server, ws: true },
      ]),
    ),
  },
});
