import { addApi } from './entry/api/index.js';
import { commands, runCommand } from './entry/cli/index.js';
import { openDoor, startWeb } from './entry/web/index.js';
import { startWorker } from './entry/worker/index.js';

const known = commands({
  openDoor,
  startWeb(house, { port = house.config.port, ...options }) {
    const { host, proxies, data } = house.config;
    return startWeb(house, { port, host, proxies, data, beside: addApi, ...options });
  },
  startWorker: (house) => startWorker(house),
});

process.exitCode = await runCommand(known, process.argv.slice(2), {
  environment: process.env,
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
