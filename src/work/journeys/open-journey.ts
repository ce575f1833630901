import { findDraftKey, openDraft } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import { type Enquiry, findEnquiry } from '../cases/index.js';
import { type Asking, askingNow, type Compiled, findService, forEnquiry, getService } from '../services/index.js';
import type { Held, Shown } from './answers.js';
import { hashOf, readToken } from './codes.js';
import type { Draft } from './draft.js';
import { holdDraft, readDraft } from './draft-store.js';
import { askingOnReceipt } from './paper/received.js';
import { type Walk, walk } from './walk.js';

/** Somebody’s way through a service, as far as they are on it. */
export interface Underway {
  readonly service: Compiled;
  /** What it answers, where it is no request of its own: then the service asks that alone. */
  readonly enquiry?: Enquiry;
  readonly held: Held;
  readonly shown: Shown;
  readonly asking: Asking;
  readonly walk: Walk;
}

/** A draft that is still being answered, opened to whoever holds its token: by the version that it began with. */
export interface Journey extends Underway {
  readonly draft: Draft;
}

/** A draft, and the journey that it still is; a submitted one is a draft only. */
export interface Found {
  readonly draft: Draft;
  readonly journey?: Journey;
}

/** What is asked for beside a draft, to open it. */
interface Beside {
  readonly key: Awaited<ReturnType<typeof findDraftKey>>;
  /** The newest version of its service. */
  readonly newest: Compiled | undefined;
  readonly asking: Asking;
}

/** Opens a draft that was found, for whoever it is; undefined where it was sent, or its key is destroyed. */
export async function openJourney(
  ctx: Context,
  draft: Draft,
  { key, newest, asking: now }: Beside,
): Promise<Journey | undefined> {
  const { id, subject, revision, sealed, receivedOn } = draft;
  const opened = key && sealed && openDraft(ctx, { draft: id, subject, key, revision, sealed });
  if (!opened) return undefined;
  const isNewest = newest?.version === draft.serviceVersion;
  const whole = isNewest ? newest : await getService(ctx, draft.service, draft.serviceVersion);
  const asking = receivedOn === undefined ? now : await askingOnReceipt(ctx, receivedOn);
  const enquiry = draft.enquiry && (await findEnquiry(ctx, draft.enquiry));
  const service = enquiry ? forEnquiry(whole, enquiry.fields) : whole;
  const { values: held, shown } = opened;
  const found = { draft, service, held, shown, asking, walk: walk(service, held, asking) };
  return enquiry ? { ...found, enquiry } : found;
}

/**
 * Finds a draft by its token and opens it. The draft, its key, the newest version of its service and the place's date are
 * asked for at once and travel together: every page of every journey comes through here.
 */
async function findWith(
  ctx: Context,
  token: string,
  ask: (ctx: Context, tokenHash: Buffer) => Promise<Draft | undefined>,
): Promise<Found | undefined> {
  const parts = readToken(token);
  if (!parts) return undefined;
  const [draft, key, newest, asking] = await Promise.all([
    ask(ctx, hashOf(token)),
    findDraftKey(ctx, parts.key),
    findService(ctx, parts.service),
    askingNow(ctx),
  ]);
  if (!draft?.sealed) return draft && { draft };
  const journey = await openJourney(ctx, draft, { key, newest, asking });
  return journey && { draft, journey }; // without its key it has expired
}

/** The draft of a browser's token, opened; undefined when it is unknown, expired or no token at all. Not a look: it is one's own. */
export const findDraft = (ctx: Context, token: string): Promise<Found | undefined> => findWith(ctx, token, readDraft);

/** The same, held until the act ends: what is asked for after the draft is answered once it is held. */
export const findDraftToChange = (ctx: Context, token: string): Promise<Found | undefined> =>
  findWith(ctx, token, holdDraft);
