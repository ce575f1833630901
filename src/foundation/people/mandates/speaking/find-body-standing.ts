import type { Context } from '../../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../../platform/ids.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { listPersonsOf, openRow } from '../../../vault/index.js';
import { type Body, bodyTable } from '../bodies/body.js';
import { readBody } from '../bodies/body-store.js';
import type { BodyAsk } from './body-ask.js';
import { readCheck } from './body-ask-store.js';

/** An organisation, and the last time that two officers checked that it is who it says; undefined where nobody has. */
export interface BodyStanding {
  readonly body: Body;
  readonly check: BodyAsk | undefined;
}

/** The organisation whose account it is, and whether it was checked. */
export async function findBodyStanding(ctx: Context, person: PersonId): Promise<BodyStanding | undefined> {
  const body = await readBody(ctx, person);
  return body && { body, check: await readCheck(ctx, person) };
}

/** The same of whoever a request is about; undefined where that is no organisation. */
export async function findBodyOf(ctx: Context, subject: SubjectId): Promise<BodyStanding | undefined> {
  for (const person of await listPersonsOf(ctx, subject)) {
    const found = await findBodyStanding(ctx, person);
    if (found) return found;
  }
  return undefined;
}

/** What a body is called and its number, still sealed: to be compared with a register, and shown to nobody. */
export async function sealedOfBody(
  ctx: Context,
  { person }: Body,
): Promise<{ readonly name: Sealed<unknown> | undefined; readonly number: Sealed<unknown> | undefined }> {
  const parts = await openRow(ctx, bodyTable, [person]);
  const newest = (name: string) => parts.filter(({ values }) => Object.hasOwn(values, name)).at(-1)?.values[name];
  return { name: newest('name'), number: newest('number') };
}
