// Tables that the build takes: those of the atlas and those that the end-to-end tests are built on.

import { expect, test } from 'vitest';
import { FIXTURE_DATA } from '../../e2e/fixture/build.ts';
import { soundTables } from './sound.ts';

test.each(['data', FIXTURE_DATA])('the tables of %s can be compiled', (folder) => {
  expect(soundTables(folder).incidents.length).toBeGreaterThan(0);
});
