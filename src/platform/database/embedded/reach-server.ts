import { existsSync } from 'node:fs';
import { chown, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { withClient } from '../with-client.js';
import { chooseSocketFolder } from './choose-folders.js';
import { createCluster } from './create-cluster.js';
import { programOf } from './find-binaries.js';
import { findPostmaster, type Postmaster } from './postmaster.js';
import { runProgram } from './run-program.js';
import { settingsFile } from './settings.js';
import { type Site, urlFor } from './survey-site.js';

const patience = 60_000;
/** What a server says while another, or a killed one's children, still hold the folder: both end. */
const passing = /shared memory|lock file|could not create (any )?(Unix-domain|TCP\/IP) socket/i;

/** One question on a connection of its own. */
export const ask = (url: string, text: string): Promise<pg.QueryResult> =>
  withClient(url, (client) => client.query(text), { connectionTimeoutMillis: 5000 });

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 5432));
    });
  });

/** One attempt; its failure is not yet a fault, because another start may have won or a killed server's children still hold its memory. */
async function launch(site: Site): Promise<string | undefined> {
  if (!existsSync(join(site.cluster, 'PG_VERSION'))) {
    await createCluster({
      ...site,
      passwordFile: site.password === undefined ? undefined : join(site.home, 'password'),
    });
  }
  if (site.socketFolder) await chooseSocketFolder(site.home, site.account); // one that is stopping takes it along
  const port = site.socketFolder ? 5432 : await freePort();
  const conf = join(site.cluster, 'guildhall.conf');
  await writeFile(conf, settingsFile({ ...site, port }), { mode: 0o600 });
  if (site.account) await chown(conf, site.account.uid, site.account.gid);
  const log = join(site.home, 'postgres.log');
  const before = await readFile(log).catch(() => Buffer.alloc(0));
  const args = ['start', '-D', site.cluster, '-l', log, '-w', '-t', '60', '-s'];
  const { code, output } = await runProgram(programOf(site.binaries, 'pg_ctl'), args, site.account);
  if (code === 0) return undefined;
  const tail = (await readFile(log).catch(() => before)).subarray(before.length).toString('utf8');
  return `${output.trim()}\n${tail.trim().split('\n').slice(-5).join('\n')}`;
}

/** The server of this site: the one that runs already, else one that is started now. */
export async function reachServer(site: Site): Promise<{ postmaster: Postmaster; attached: boolean }> {
  const giveUpAt = Date.now() + patience;
  let launches = 0;
  let said = '';
  while (Date.now() < giveUpAt) {
    const postmaster = await findPostmaster(site.cluster);
    if (postmaster) {
      const answered = await ask(urlFor(site, postmaster, 'postgres'), 'select 1').then(
        () => true,
        (fault: Error) => {
          said = fault.message;
          return false;
        },
      );
      if (answered) return { postmaster, attached: launches === 0 };
      await wait(100); // starting, recovering or stopping: each of them ends
      continue;
    }
    launches += 1;
    const failure = await launch(site);
    if (failure === undefined) continue;
    said = failure;
    const passes = passing.test(failure) || (await findPostmaster(site.cluster)) !== undefined;
    if (!passes) throw new Error(`PostgreSQL does not start in ${site.cluster}: ${failure}`);
    await wait(500);
  }
  throw new Error(`PostgreSQL in ${site.cluster} runs but did not answer within ${patience / 1000} seconds: ${said}`);
}
