// Benchmarks: prints tables, asserts nothing. Each ratio is measured side by side in one run, variants taking turns,
// because the absolute times of a shared machine say little. `npm run bench -- timeline` runs only the named ones;
// `npm run bench -- start --against FOLDER` lets an earlier build (its `dist/`) take turns with this one.

import { parseArgs } from 'node:util';
import { benchEngine } from './bench/engine.ts';
import { benchGestures } from './bench/gestures.ts';
import { benchGround } from './bench/ground.ts';
import { benchMarks } from './bench/marks.ts';
import { benchOwnFiles } from './bench/own-files.ts';
import { benchStart } from './bench/start.ts';
import { benchTables } from './bench/tables.ts';
import { benchTimeline } from './bench/timeline.ts';

const BENCHES = {
  start: benchStart,
  engine: benchEngine,
  gestures: benchGestures,
  ground: benchGround,
  marks: benchMarks,
  timeline: benchTimeline,
  tables: benchTables,
  own: benchOwnFiles,
};

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    built: { type: 'string' },
    rows: { type: 'string' },
    only: { type: 'string' },
  },
});
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench named ${unknown.join(', ')}. Benches: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(1);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}`);
  await bench(values);
}
