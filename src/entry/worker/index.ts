import { startFollowers, startSequencer, startWitnessing } from '../../foundation/record/index.js';
import { stateLedger } from '../../foundation/vault/index.js';
import { openRows } from '../../insight/opendata/index.js';
import { costLines } from '../../insight/outcomes/index.js';
import { type Config, publishedFolder } from '../../platform/config.js';
import type { House } from '../../platform/house.js';
import { startMetrics } from '../../platform/metrics.js';
import {
  goOnWhenPaid,
  handBackWork,
  keepBookings,
  settleObjections,
  tellOfAccountLink,
  tellOfBooking,
  tellOfClaim,
  tellOfClosing,
  tellOfDelegates,
  tellOfEmergency,
  tellOfEnquiry,
  tellOfFollowed,
  tellOfHandedCode,
  tellOfIssued,
  tellOfPayment,
  tellOfProgress,
} from '../../work/cases/index.js';
import { searchableServices } from '../../work/content/index.js';
import { tellOfAccess, tellOfContact, tellOfMerge, tellOfRefusal } from '../../work/messages/index.js';
import { tellOfProposal } from '../../work/participation/index.js';
import { noteChanges, noteDeliveries, noteDue, noteUpdates } from '../../work/partners/index.js';
import { exchangeWithSystems } from './exchange-with-systems.js';
import { runTimed } from './run-timed.js';
import { tellWebhooks } from './tell-webhooks.js';
import { timedJobs } from './timed-jobs.js';

/** All that reacts to the record, in one list. */
const followers = [
  costLines,
  goOnWhenPaid,
  keepBookings,
  openRows,
  handBackWork,
  tellOfAccountLink,
  tellOfClaim,
  tellOfClosing,
  tellOfDelegates,
  settleObjections,
  tellOfEmergency,
  tellOfFollowed,
  tellOfEnquiry,
  tellOfHandedCode,
  tellOfIssued,
  tellOfPayment,
  tellOfProgress,
  tellOfBooking,
  tellOfAccess,
  tellOfContact,
  tellOfRefusal,
  tellOfMerge,
  searchableServices,
  noteUpdates,
  noteChanges,
  tellOfProposal,
  noteDeliveries,
  noteDue,
] as const;

/** Runs the sequencer, the followers of the record and the timed jobs until stopped. Any number may run beside each other. */
export async function startWorker(
  house: House & { readonly config: Pick<Config, 'data'> & Partial<Pick<Config, 'privateTargets' | 'connectors'>> },
): Promise<{ stop(): Promise<void> }> {
  startMetrics(house.database);
  const running = [
    startSequencer(house, {
      folder: publishedFolder(house.config),
      stateLedger: (place) => stateLedger(house.ledger, place),
    }),
    startFollowers(house, followers),
    startWitnessing(house),
    ...timedJobs.map((job) => runTimed(house, job)),
    runTimed(house, tellWebhooks(house.config.privateTargets ?? [])),
    runTimed(house, exchangeWithSystems(house.config)),
  ];
  return {
    async stop() {
      await Promise.all(running.map((each) => each.stop()));
    },
  };
}
