// How the app is served, built and unit-tested. Addresses in dist/ are relative, so that it can be dropped in any folder.
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { atlasData } from './tools/data/plugin.ts';
import { compiledAtOnce } from './tools/eager.ts';
import { embedFiles } from './tools/embed/plugin.ts';
import { atlasFonts } from './tools/fonts/plugin.ts';
import { atlasGround } from './tools/ground/plugin.ts';
import { leafletInPart } from './tools/leaflet/plugin.ts';
import { manifest } from './tools/manifest/plugin.ts';
import { offline } from './tools/offline/plugin.ts';
import { openingOrder } from './tools/opening-order.ts';
import { pagesLoader } from './tools/pages/load.ts';
import { staticPages } from './tools/pages/plugin.ts';
import { fetchedParts } from './tools/parts.ts';
import { strictPolicy } from './tools/policy.ts';
import { withoutUnusedCalls } from './tools/pure-calls.ts';

const pages = pagesLoader();

/** What stands beside the app in the folder that is published; builds for tests of the app alone do without. */
const besides = (mode: string): PluginOption[] =>
  ['production', 'development'].includes(mode)
    ? [staticPages(pages), embedFiles(async () => (await pages.get()).embed), offline(), manifest()]
    : [];

// `--mode rtl` lays everything out from right to left, for tests; `bench` builds a page of tools/bench/ alone.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    atlasFonts(),
    atlasData(),
    atlasGround(),
    openingOrder(),
    besides(mode),
    strictPolicy(),
    leafletInPart(),
    withoutUnusedCalls(),
    fetchedParts(),
    compiledAtOnce(),
  ],
  // Its parts are imported one by one; bundled in advance they would become several Leaflets.
  optimizeDeps: { exclude: ['leaflet'] },
  // Readers of single formats are fetched by the worker when a file needs them.
  worker: { format: 'es' },
  server: { port: Number(process.env.PORT ?? 5173), strictPort: true },
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  build: {
    target: 'es2022',
    // Data and ground stay files of their own: inlined, they would count (and load) as code.
    assetsInlineLimit: 0,
    rolldownOptions: {
      ...(mode !== 'bench' && {
        input: { index: 'index.html' },
        // One file for all that the first view needs, and one for what follows it, also what later parts share: each
        // request costs a phone time.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', tags: ['$initial'], priority: 1 },
              { name: 'second', test: /\/src\/second\.ts$/ },
            ],
          },
        },
      }),
      // Drawing a card for each incident takes its time, and is meant to.
      checks: { pluginTimings: false },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    // Pure functions share one process: a fresh one a file took three quarters of the time.
    pool: 'threads',
    isolate: false,
    // A busy machine is slow, not wrong: speed is measured by `npm run bench`.
    testTimeout: 30_000,
  },
}));
