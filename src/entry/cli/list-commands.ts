import { clientEndCommand } from './clients/client-end.js';
import { clientSetCommand } from './clients/client-set.js';
import { keyEndCommand } from './clients/key-end.js';
import { keyListCommand } from './clients/key-list.js';
import { keyMakeCommand } from './clients/key-make.js';
import type { Command } from './commands.js';
import { concealedAuditCommand } from './concealed/concealed-audit.js';
import { concealedAuditorCommand } from './concealed/concealed-auditor.js';
import { conformOpen311Command } from './conforming/conform-open311.js';
import {
  connectorEndCommand,
  connectorListCommand,
  connectorRunCommand,
  connectorSecretCommand,
} from './connecting/connector-commands.js';
import { connectorCheckCommand, connectorSetCommand } from './connecting/connector-set.js';
import { doctorCommand } from './doctor/doctor.js';
import { rebuildCommand } from './evidence/rebuild.js';
import { verifyCommand } from './evidence/verify.js';
import { importAddressesCommand } from './importing/import-addresses.js';
import { importAssetsCommand } from './importing/import-assets.js';
import { importBoundariesCommand } from './importing/import-boundaries.js';
import { importCompaniesCommand } from './importing/import-companies.js';
import { importPagesCommand } from './importing/import-pages.js';
import { importRequestsCommand } from './importing/import-requests.js';
import { importServicesCommand } from './importing/import-services.js';
import { exportCommand } from './moving/export.js';
import { importPlaceCommand } from './moving/import.js';
import { recipientCommand } from './moving/recipient.js';
import { placeCreateCommand } from './place-create.js';
import { backupCommand } from './safekeeping/backup.js';
import { eraseCommand } from './safekeeping/erase.js';
import { recoveryCommand } from './safekeeping/recovery.js';
import { restoreCommand } from './safekeeping/restore.js';
import { rotateKeysCommand } from './safekeeping/rotate-keys.js';
import { serveCommand } from './serve.js';
import { serviceCheckCommand } from './service-check.js';
import { servicePublishCommand } from './service-publish.js';
import { setupCommand } from './setup/setup.js';
import { providerRenewKeyCommand } from './signing-in/provider-renew-key.js';
import { providerSetCommand } from './signing-in/provider-set.js';
import { staffInviteCommand } from './signing-in/staff-invite.js';
import type { Entries } from './start-site.js';
import { tourCommand } from './tour.js';
import { webhookAddCommand } from './webhooks/webhook-add.js';
import { webhookEndCommand, webhookReplayCommand, webhookSecretCommand } from './webhooks/webhook-commands.js';
import { webhookListCommand } from './webhooks/webhook-list.js';
import { witnessCommand } from './witness/witness.js';
import { witnessAddCommand, witnessEndCommand, witnessListCommand } from './witness/witnesses.js';

/** What other organisations' programs need of whoever runs the installation. */
const forOtherSystems: readonly Command[] = [
  clientSetCommand,
  clientEndCommand,
  keyMakeCommand,
  keyListCommand,
  keyEndCommand,
  webhookAddCommand,
  webhookListCommand,
  webhookSecretCommand,
  webhookReplayCommand,
  webhookEndCommand,
  connectorCheckCommand,
  connectorSetCommand,
  connectorListCommand,
  connectorRunCommand,
  connectorSecretCommand,
  connectorEndCommand,
  conformOpen311Command,
];

/** Every operator command, in the order in which `./guildhall help` shows them. */
export const commands = (entries: Entries): readonly Command[] => [
  serveCommand(entries),
  tourCommand(entries),
  setupCommand(),
  placeCreateCommand,
  staffInviteCommand,
  serviceCheckCommand,
  servicePublishCommand,
  importRequestsCommand,
  importAddressesCommand,
  importAssetsCommand,
  importCompaniesCommand,
  importBoundariesCommand,
  importPagesCommand,
  importServicesCommand,
  exportCommand,
  importPlaceCommand,
  providerSetCommand,
  providerRenewKeyCommand,
  doctorCommand,
  verifyCommand,
  rebuildCommand,
  backupCommand,
  restoreCommand,
  eraseCommand,
  rotateKeysCommand,
  witnessCommand,
  witnessAddCommand,
  witnessEndCommand,
  witnessListCommand,
  concealedAuditorCommand,
  concealedAuditCommand,
  recoveryCommand,
  recipientCommand,
  ...forOtherSystems,
];
