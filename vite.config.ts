// How the app is served, built and unit-tested. Addresses in dist/ are relative, so that it can be dropped in any folder.
import { defineConfig } from 'vitest/config';
import { atlasData } from './tools/data/plugin.ts';
import { atlasGround } from './tools/ground/plugin.ts';
import { staticPages } from './tools/pages/plugin.ts';
import { strictPolicy } from './tools/policy.ts';

export default defineConfig({
  base: './',
  plugins: [atlasData(), atlasGround(), staticPages(), strictPolicy()],
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  build: {
    target: 'es2022',
    // Every browser of that target knows modulepreload; its polyfill would be dead weight in the first view.
    modulePreload: { polyfill: false },
    // Data and ground stay files of their own: inlined, they would count (and load) as code.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html' },
      // Drawing a card for each incident takes its time, and is meant to.
      checks: { pluginTimings: false },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
  },
});
