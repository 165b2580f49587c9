import { defineConfig } from 'vitest/config';
import { packages } from './shared.config.ts';

export default defineConfig({
  resolve: { alias: packages },
  test: {
    include: ['apps/**/*.test.{ts,tsx}', 'packages/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    reporters: ['default', ['junit', { outputFile: '../artifacts/test-results/web-unit.xml' }]],
  },
});
