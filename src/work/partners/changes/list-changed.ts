import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Case, findCases } from '../../cases/index.js';
import { readChanges } from './change-store.js';

export interface AskedChanged {
  readonly services: readonly string[];
  readonly since: Date;
  readonly after: string | undefined;
  readonly most: number;
  readonly state: string | undefined;
  readonly is: 'open' | 'closed' | undefined;
}

interface Changed {
  readonly cases: readonly Case[];
  readonly next?: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Where the next page begins: opaque to whoever carries it, and of nothing that the page did not tell. */
const writeCursor = (at: Date, id: string): string =>
  Buffer.from(`changed,${at.getTime()},${id}`).toString('base64url');

function readCursor(text: string): { readonly at: Date; readonly id: string } | undefined {
  if (text.length > 120) return undefined;
  const [kind, at = '', id] = Buffer.from(text, 'base64url').toString('latin1').split(',');
  const found = readId<'case'>(id);
  return kind === 'changed' && found && /^\d{1,15}$/.test(at) ? { at: new Date(Number(at)), id: found } : undefined;
}

/**
 * Requests that changed since a moment, in the order in which they did. Of a page those are told that are still as was asked, so that one may
 * have fewer than another. Refuses `bad-cursor`.
 */
export async function listChanged(ctx: Context, asked: AskedChanged): Promise<Outcome<Changed, 'bad-cursor'>> {
  const cursor = asked.after === undefined ? undefined : readCursor(asked.after);
  if (asked.after !== undefined && !cursor) return refuse('bad-cursor');
  const after = cursor ?? { at: asked.since, id: nobody };
  const found = await readChanges(ctx, { services: asked.services, after, most: asked.most + 1 });
  const page = found.slice(0, asked.most);
  const cases = await findCases(
    ctx,
    page.map((one) => one.case),
  );
  const byId = new Map(cases.map((one) => [one.id, one]));
  const isAsked = (one: Case) =>
    (asked.state === undefined || one.state === asked.state) &&
    (asked.is === undefined || (asked.is === 'closed') === (one.closedAt !== undefined));
  const told = page.flatMap((one) => byId.get(one.case) ?? []).filter(isAsked);
  const last = page.at(-1);
  return done(
    found.length > asked.most && last ? { cases: told, next: writeCursor(last.changedAt, last.case) } : { cases: told },
  );
}
