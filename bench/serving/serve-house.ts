/**
 * Run as a process of its own: the demonstration's place on a durable database in GUILDHALL_DATA, served by the web (and,
 * with `--worker`, sequenced and followed). Says its URL on the first line; answers `usage` on standard input with its
 * processor time in microseconds and resident memory in bytes; ends when its input does.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { makeDemoPlace } from '../../src/entry/cli/demo/make-demo-place.js';
import { openHouse } from '../../src/entry/cli/open-house.js';
import { startWeb } from '../../src/entry/web/index.js';
import { startWorker } from '../../src/entry/worker/index.js';
import { act } from '../../src/platform/house.js';
import { publishService } from '../../src/work/services/index.js';

const house = await openHouse(process.env, () => undefined);
const place = await makeDemoPlace(house);
const declaration = process.argv.find((word) => word.startsWith('--publish='))?.slice('--publish='.length);
if (declaration) {
  const source = await readFile(declaration, 'utf8');
  const who = { place, actor: { kind: 'system', name: 'bench' }, channel: 'system' } as const;
  const published = await act(house, who, (ctx) => publishService(ctx, source));
  if (!published.ok) throw new Error(`The declaration was not published: ${JSON.stringify(published)}`);
}
const worker = process.argv.includes('--worker') ? await startWorker(house) : undefined;
const web = await startWeb(house, { port: 0, host: '127.0.0.1', isDemo: true });
const say = (told: unknown) => process.stdout.write(`${JSON.stringify(told)}\n`);
say({ url: web.url, databaseUrl: house.operatorUrl });

for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'usage') continue;
  const { user, system } = process.cpuUsage();
  say({ microseconds: user + system, residentBytes: process.memoryUsage.rss() });
}
await web.stop();
await worker?.stop();
await house.close();
