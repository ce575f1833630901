import { existsSync } from 'node:fs';
import { createFileLedger } from '../../../foundation/vault/index.js';
import { noCards } from '../../../platform/cards/card-payments.js';
import { systemClock } from '../../../platform/clock.js';
import { type Config, ConfigFaulty, readConfig } from '../../../platform/config.js';
import { createDatabase } from '../../../platform/database/db.js';
import { listPlaces } from '../../../platform/database/list-places.js';
import { type Reached, reachDatabase } from '../../../platform/database/open-database.js';
import { createIds } from '../../../platform/ids.js';
import { createLog } from '../../../platform/log.js';
import { noNotify } from '../../../platform/notify/notify.js';
import { noPost } from '../../../platform/post.js';
import { createSystemRandom } from '../../../platform/random.js';
import type { Command } from '../commands.js';
import { explainFault } from '../explain-fault.js';
import { keepFilesBy } from '../keep-files-by.js';
import { checkAddresses } from './check-address.js';
import { checkClients } from './check-clients.js';
import { checkClock } from './check-clock.js';
import { checkConcealed } from './check-concealed.js';
import { checkDatabase, checkTables } from './check-database.js';
import { checkFiles } from './check-files.js';
import { checkFolders, isBegun } from './check-folders.js';
import { checkKeys, openKeys } from './check-keys.js';
import { checkMail } from './check-mail.js';
import { checkNotify } from './check-notify.js';
import { checkOpening } from './check-opening.js';
import { checkPlaces } from './check-places.js';
import { checkProviders } from './check-providers.js';
import { checkRecipients } from './check-recipients.js';
import { checkRecovery } from './check-recovery.js';
import { advice, type Finding, fault, tell } from './finding.js';

type Hear = (...findings: readonly Finding[]) => void;

/** What can be said once the database answers. */
async function examine(config: Config, { url, operatorUrl }: Reached, hear: Hear): Promise<void> {
  const old = await checkTables(operatorUrl);
  if (old) return hear(old);
  const custody = await openKeys(config);
  const database = await createDatabase(url, { max: 2 });
  try {
    hear(...(await checkDatabase(database, config)));
    if ('about' in custody) return hear(custody);
    if (!existsSync(config.shred))
      return hear(
        fault('shred ledger', `${config.shred} is not there. Put its newest copy back before anything starts.`),
      );
    const random = createSystemRandom();
    const house = {
      ...{ database, custody, random, clock: systemClock, ids: createIds(systemClock, random) },
      ...{
        log: createLog('silent'),
        post: noPost,
        cards: noCards,
        notify: noNotify,
        ledger: createFileLedger(config.shred),
      },
      files: keepFilesBy(config),
    };
    const places = [...new Map((await listPlaces(house)).map((place) => [place.place_id, place])).values()];
    hear(await checkRecovery(config, custody), ...(await checkRecipients(config)));
    hear(...(await checkKeys(house, places)), ...(await checkPlaces(house, config, places)));
    for (const place of places) hear(...(await checkOpening(house, config, place)));
    hear(...(await checkAddresses(await listPlaces(house))), ...(await checkProviders(house, places)));
    hear(...(await checkConcealed(house, places)), ...(await checkClients(house, places)));
    hear(...(await checkNotify(config, places)));
  } finally {
    await database.close();
  }
}

/** Looks at everything in the order in which each stands on the one before; what cannot be reached ends the look. */
async function lookAtAll(config: Config, hear: Hear): Promise<void> {
  if (!(await isBegun(config)))
    return hear(advice('data folder', `there is nothing in ${config.data} yet. ./guildhall setup begins.`));
  hear(...(await checkFolders(config)), await checkClock(config, systemClock));
  if (config.host !== 'localhost' && config.proxies === 0)
    hear(
      advice('proxy', 'other machines reach the pages without TLS. Put a proxy in front, and set GUILDHALL_PROXIES=1.'),
    );
  hear(await checkMail(config), ...(await checkFiles(config)));
  const reached = await reachDatabase(config);
  try {
    await examine(config, reached, hear);
  } finally {
    await reached.stop();
  }
}

/** `./guildhall doctor`: names each fault and its repair. Changes nothing; may run while it serves. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage: '',
  does: 'Looks at settings, folders, database, keys and places; names each fault and how to mend it. Changes nothing.',
  async run({ args, environment, out, error }) {
    if (args.length > 0) {
      error('Say it so: ./guildhall doctor');
      return 2;
    }
    let faults = 0;
    const hear: Hear = (...findings) => {
      for (const finding of findings) {
        if (finding.is === 'fault') faults += 1;
        out(tell(finding));
      }
    };
    try {
      await lookAtAll(readConfig(environment), hear);
    } catch (found) {
      if (found instanceof ConfigFaulty) hear(...found.faults.map((say) => fault('settings', say)));
      else hear(fault('database', explainFault(found)));
    }
    out(faults === 0 ? 'Nothing is wrong.' : `${faults} ${faults === 1 ? 'fault' : 'faults'} to mend.`);
    return faults === 0 ? 0 : 1;
  },
};
