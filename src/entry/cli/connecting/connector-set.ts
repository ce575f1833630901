import { act } from '../../../platform/house.js';
import { setConnector } from '../../../work/partners/index.js';
import { atPlace } from '../clients/at-place.js';
import { readName } from '../clients/read-name.js';
import type { Command } from '../commands.js';
import { readDeclarationFile } from '../read-declaration-file.js';

const usage = 'FILE.yaml [--place SLUG]';

/** `./guildhall connector set FILE.yaml`. */
export const connectorSetCommand: Command = {
  name: 'connector set',
  usage,
  does: 'Connects a system that stays, as its document declares it: it is told how cases stand, and heard.',
  async run(input) {
    const { args, out, error } = input;
    const line = readName(args);
    if (!line) {
      error(`Say it so: ./guildhall connector set ${usage}`);
      return 2;
    }
    const file = await readDeclarationFile(line.name);
    if (!('source' in file)) {
      error(file.wrong);
      return 1;
    }
    return atPlace(input, line.place, async (house, who) => {
      const set = await act(house, who, (ctx) => setConnector(ctx, file.source));
      if (set.ok) {
        out(`${set.value} is connected. ./guildhall connector list says how it goes.`);
        return 0;
      }
      for (const { line: at, column, wrong, fix } of set.findings ?? [])
        error(`${line.name}:${at}:${column}: ${wrong}. Fix: ${fix}.`);
      if (set.refused === 'other-service')
        error('A connector of that name is of another service. Give this one a name of its own.');
      if (set.refused === 'not-allowed') error('Systems are connected by whoever runs the installation.');
      return 1;
    });
  },
};
