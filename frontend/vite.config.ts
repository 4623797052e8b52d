import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { iconSprite } from './scripts/icon-sprite.ts';

const source = (folder: string) => fileURLToPath(new URL(`./src/${folder}`, import.meta.url));
const gateway = process.env['NZD_GATEWAY'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), iconSprite()],
  resolve: {
    alias: { '@app': source('app'), '@features': source('features'), '@shared': source('shared') },
  },
  build: {
    outDir: 'target/classes/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
  },
  css: {
    preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['import', 'global-builtin'] } },
  },
  server: { proxy: { '/api': gateway, '/auth': gateway } },
  test: {
    globals: true,
    environment: 'jsdom',
    setupFiles: ['./src/shared/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    testTimeout: 60_000,
    // One browser and one reading of the modules for all files: what a test changes, setup.ts puts back.
    isolate: false,
    // The kit names no entry for Node, where the tests run.
    alias: {
      'design-react-kit': fileURLToPath(
        new URL('./node_modules/design-react-kit/dist/index.js', import.meta.url),
      ),
    },
    server: { deps: { inline: ['design-react-kit'] } },
    env: { TZ: 'Europe/Rome' },
  },
});
