import { act, type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { FieldOutcome, SealedCommand } from '../contract.js';
import { findShift } from '../shifts/find-shift.js';
import type { ShiftId } from '../shifts/shift.js';
import { applyCommand } from './apply-command.js';
import type { Command } from './command.js';
import { readCommand } from './command-store.js';
import { openCommand, openKeys } from './open-command.js';
import { letGo, receivePhoto } from './photos.js';

/** So many cases are worked on at once; what belongs to one case is done one after the other. */
const abreast = 4;

async function applyPhoto(house: House, who: Who, command: Command): Promise<FieldOutcome> {
  const taken = await read(house, who, (ctx) => readCommand(ctx, command.id));
  if (taken) return act(house, who, (ctx) => applyCommand(ctx, command));
  const photo = await receivePhoto(house, who, command);
  try {
    const outcome = await act(house, who, (ctx) => applyCommand(ctx, command, photo));
    if (outcome.outcome !== 'applied' && outcome.outcome !== 'merged') await letGo(house, who, photo);
    return outcome;
  } catch (fault) {
    await letGo(house, who, photo);
    throw fault;
  }
}

const applyOne = (house: House, who: Who, command: Command): Promise<FieldOutcome> =>
  command.kind === 'photo' ? applyPhoto(house, who, command) : act(house, who, (ctx) => applyCommand(ctx, command));

interface Opened {
  readonly id: string;
  readonly command: Command | undefined;
}

const unreadable = (id: string): FieldOutcome => ({ id, outcome: 'refused', reason: 'unreadable' });

/** Each case's commands in their order, a few cases at once. */
async function applyAll(house: House, who: Who, opened: readonly Opened[]): Promise<readonly FieldOutcome[]> {
  const outcomes = opened.map(({ id }) => unreadable(id));
  const ofCase = new Map<string, { readonly at: number; readonly command: Command }[]>();
  for (const [at, { command }] of opened.entries())
    if (command) ofCase.set(command.case, [...(ofCase.get(command.case) ?? []), { at, command }]);
  const groups = [...ofCase.values()];
  const work = async () => {
    for (let group = groups.shift(); group; group = groups.shift())
      for (const { at, command } of group) outcomes[at] = await applyOne(house, who, command);
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return outcomes;
}

/**
 * Takes what a phone sealed in a shift of the officer's, running or over. Each command is an act of its own, so that a phone or a server
 * that dies on the way has done some and none twice.
 */
export async function syncCommands(
  house: House,
  who: Who,
  { shift: id, sealed }: { readonly shift: ShiftId; readonly sealed: readonly SealedCommand[] },
): Promise<Outcome<{ readonly outcomes: readonly FieldOutcome[]; readonly isEnded: boolean }, 'no-such-shift'>> {
  const found = await read(house, who, async (ctx) => {
    const shift = await findShift(ctx, id);
    return shift && { shift, keys: await openKeys(ctx, sealed), now: ctx.clock.now() };
  });
  if (!found) return refuse('no-such-shift');
  const { shift, keys, now } = found;
  const opened = await Promise.all(
    sealed.map(async (one) => ({
      id: one.id,
      command: await openCommand(keys.get(one.key), { shift: shift.id, now }, one),
    })),
  );
  return done({ outcomes: await applyAll(house, who, opened), isEnded: shift.endedWhy === 'from-afar' });
}
