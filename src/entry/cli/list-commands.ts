import { backupCommand } from './backup.js';
import type { Command } from './commands.js';
import { importRequestsCommand } from './import-requests.js';
import { placeCreateCommand } from './place-create.js';
import { serveCommand } from './serve.js';
import { serviceCheckCommand } from './service-check.js';
import { servicePublishCommand } from './service-publish.js';
import type { Entries } from './start-site.js';

/** Every operator command, in the order in which `./guildhall help` shows them. */
export const commands = (entries: Entries): readonly Command[] => [
  serveCommand(entries),
  placeCreateCommand,
  serviceCheckCommand,
  servicePublishCommand,
  importRequestsCommand,
  backupCommand,
];
