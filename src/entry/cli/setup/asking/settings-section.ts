import { readdirSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Look, Section } from './question.js';

const hasFiles = (folder: string): boolean => {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
};

/** A folder may be chosen while nothing is in the one of today: we never move secrets ourselves. */
function checkFolder(answer: string, today: string, name: string): string | undefined {
  if (!isAbsolute(answer)) return `'${answer}' is not a whole path. Write it from the root: /srv/guildhall-${name}.`;
  if (answer === today || !hasFiles(today)) return undefined;
  return `${today} holds ${name === 'keys' ? 'the keys' : 'the ledger'} already. Stop what runs, move that folder to ${answer}, and set GUILDHALL_${name.toUpperCase()}=${answer}; or answer ${today}.`;
}

export const settingsSection: Section = {
  name: 'settings',
  title: 'This installation',
  questions: [
    {
      key: 'keys',
      asks: 'Which folder holds the keys?',
      means: 'Without its keys nothing sealed opens. Best on another disk than the data, and never in its backups.',
      usual: ({ config }: Look) => config.keys,
      check: (answer, { config }) => checkFolder(answer, config.keys, 'keys'),
    },
    {
      key: 'shred',
      asks: 'Which folder holds the list of destroyed keys?',
      means: 'A restored backup follows it, so that what was erased stays erased. Apart from the keys.',
      usual: ({ config }: Look) => config.shred,
      check: (answer, { config }, { keys }) =>
        answer === keys
          ? 'That is the folder of the keys. Give this one its own.'
          : checkFolder(answer, config.shred, 'shred'),
    },
    {
      key: 'proxies',
      asks: 'How many proxies stand in front?',
      means:
        'Each one is believed about who asks and whether by https: 1 for a proxy with TLS on this machine or in your network, 0 for none. More than there are lets anybody forge their address.',
      usual: '1',
      check: (answer) => (/^(\d|10)$/.test(answer) ? undefined : `'${answer}' is not a number from 0 to 10.`),
    },
  ],
};
