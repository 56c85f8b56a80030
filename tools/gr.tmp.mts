import { readFileSync } from 'node:fs'; import { gzipSync } from 'node:zlib';
import { cutGround } from './embed/ground.ts';
console.log(gzipSync(cutGround(new Uint8Array(readFileSync('data/basemap/overview.pmtiles'))),{level:9}).length);
