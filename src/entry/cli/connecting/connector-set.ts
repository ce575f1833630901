import { act, type House, read, type Who } from '../../../platform/house.js';
import { type JudgeConnector, judgeConnector, setConnector } from '../../../work/partners/index.js';
import { atPlace } from '../clients/at-place.js';
import { readName } from '../clients/read-name.js';
import type { Command } from '../commands.js';
import { readDeclarationFile } from '../read-declaration-file.js';

const usage = 'FILE.yaml [--place SLUG]';

type Judged =
  | { readonly ok: true }
  | (Extract<JudgeConnector, { ok: false }> | { readonly ok: false; readonly refused: 'not-allowed' });

/** What is said of a document that was refused. */
function* sayRefused(file: string, judged: Exclude<Judged, { ok: true }>): Generator<string> {
  if ('findings' in judged)
    for (const { line, column, wrong, fix } of judged.findings ?? [])
      yield `${file}:${line}:${column}: ${wrong}. Fix: ${fix}.`;
  if (judged.refused === 'other-service')
    yield 'A connector of that name is of another service. Give this one a name of its own.';
  if (judged.refused === 'not-allowed') yield 'Systems are connected by whoever runs the installation.';
}

/** A command that judges a document against its service at a place. */
const commandOf = (
  about: Pick<Command, 'name' | 'does'>,
  work: (house: House, who: Who, text: string) => Promise<Judged>,
  says: string,
): Command => ({
  ...about,
  usage,
  async run(input) {
    const line = readName(input.args);
    if (!line) {
      input.error(`Say it so: ./guildhall ${about.name} ${usage}`);
      return 2;
    }
    const file = await readDeclarationFile(line.name);
    if (!('source' in file)) {
      input.error(file.wrong);
      return 1;
    }
    return atPlace(input, line.place, async (house, who) => {
      const judged = await work(house, who, file.source);
      if (judged.ok) input.out(says);
      else for (const said of sayRefused(line.name, judged)) input.error(said);
      return judged.ok ? 0 : 1;
    });
  },
});

/** `./guildhall connector set FILE.yaml`. */
export const connectorSetCommand = commandOf(
  {
    name: 'connector set',
    does: 'Connects a system that stays, as its document declares it: it is told how cases stand, and heard.',
  },
  (house, who, text) => act(house, who, (ctx) => setConnector(ctx, text)),
  'It is connected. ./guildhall connector list says how it goes.',
);

/** `./guildhall connector check FILE.yaml`. */
export const connectorCheckCommand = commandOf(
  {
    name: 'connector check',
    does: 'Says what stands against connecting a system as its document declares it, by line and with how to mend it. Nothing is connected.',
  },
  (house, who, text) => read(house, who, (ctx) => judgeConnector(ctx, text)),
  'Nothing stands against it. ./guildhall connector set connects it.',
);
