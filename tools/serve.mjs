// What `npm start` and `npm run preview` call: installs what is missing, then is Vite's own command line. It ends with
// the command: left alone, the server would live on and keep its port.
import { fileURLToPath } from 'node:url';
import { ensureModules } from './setup.mjs';

const LOOK_MS = 200;

ensureModules();
const vite = new URL('../node_modules/vite/bin/vite.js', import.meta.url);
const port = process.env.PORT;
if (port !== undefined && !(/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) {
  console.error(
    `PORT is "${port}", which is no port: write a number from 1 to 65535, as in PORT=3000 npm start.`,
  );
  process.exit(1);
}
// npm tells only its shell that it is to stop, and not every shell passes that on.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit();
}, LOOK_MS).unref();
process.argv[1] = fileURLToPath(vite);
await import(vite.href);
