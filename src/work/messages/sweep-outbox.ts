import { listAllSelves } from '../../foundation/people/index.js';
import { listKeyLives, listSubjectsOf } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import { act, type House } from '../../platform/house.js';
import type { PersonId, PlaceId, SubjectId } from '../../platform/ids.js';
import { deleteEnded } from './outbox-store.js';
import { readOnPaper, writePaperGivenUp } from './paper/paper-store.js';

/** What became of a letter is known for so long, without its address or its words. */
const keptDays = 30;
const mostOnPaper = 10_000;

async function subjectsOf(ctx: Context, person: PersonId): Promise<readonly SubjectId[]> {
  const subjects: SubjectId[] = [];
  for (const self of await listAllSelves(ctx, person)) subjects.push(...(await listSubjectsOf(ctx, self)));
  return subjects;
}

/** Whether all that cases ever held about somebody is erased or past its retention. */
async function isErased(ctx: Context, subjects: readonly SubjectId[]): Promise<boolean> {
  const keys = (await listKeyLives(ctx, subjects)).filter(({ scope }) => scope.startsWith('case:'));
  return keys.length > 0 && keys.every(({ destroyedAt }) => destroyedAt !== undefined);
}

/** Gives up what waits on paper and is too old, or to somebody who was erased since. */
async function giveUp(ctx: Context): Promise<void> {
  const letters = await readOnPaper(ctx, mostOnPaper);
  const people: PersonId[] = [];
  for (const person of new Set(letters.flatMap((one) => one.person ?? [])))
    if (await isErased(ctx, await subjectsOf(ctx, person))) people.push(person);
  const subjects: SubjectId[] = [];
  for (const subject of new Set(letters.flatMap(({ at }) => at?.subject ?? [])))
    if (await isErased(ctx, [subject])) subjects.push(subject);
  writePaperGivenUp(ctx, people, subjects);
}

/** Forgets what became of letters that ended long ago, and gives up those on paper that nobody waits for. */
export async function sweepOutbox(house: House, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'sweep-outbox' }, channel: 'system' } as const;
  const before = new Date(house.clock.now().getTime() - keptDays * 86_400_000);
  await act(house, who, async (ctx) => deleteEnded(ctx, before));
  await act(house, who, giveUp);
}
