import { openDraft } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import { type Asking, askingNow, type Compiled, getService } from '../services/index.js';
import type { Held, Shown } from './answers.js';
import { hashOf } from './codes.js';
import type { Draft } from './draft.js';
import { holdDraft, readDraft } from './draft-store.js';
import { type Walk, walk } from './walk.js';

/** A draft that is still being answered, opened to whoever holds its token. */
export interface Journey {
  readonly draft: Draft;
  /** The version that the draft began with. */
  readonly service: Compiled;
  readonly held: Held;
  readonly shown: Shown;
  readonly asking: Asking;
  readonly walk: Walk;
}

/** A draft, and the journey that it still is; a submitted one is a draft only. */
export interface Found {
  readonly draft: Draft;
  readonly journey?: Journey;
}

async function open(ctx: Context, draft: Draft | undefined): Promise<Found | undefined> {
  if (!draft?.sealed) return draft && { draft };
  const { id, subject, key, revision, sealed } = draft;
  // Asked at once, so that they travel together: every page of every journey comes through here.
  const [opened, service, asking] = await Promise.all([
    openDraft(ctx, { draft: id, subject, key, revision, sealed }),
    getService(ctx, draft.service, draft.serviceVersion),
    askingNow(ctx),
  ]);
  if (!opened) return undefined; // its key is destroyed: it has expired
  const { values: held, shown } = opened;
  return { draft, journey: { draft, service, held, shown, asking, walk: walk(service, held, asking) } };
}

/** The draft of a browser's token, opened; undefined when it is unknown, expired or no token at all. Not a look: it is one's own. */
export async function findDraft(ctx: Context, token: string): Promise<Found | undefined> {
  return open(ctx, await readDraft(ctx, hashOf(token)));
}

/** The same, held until the act ends. */
export async function findDraftToChange(ctx: Context, token: string): Promise<Found | undefined> {
  return open(ctx, await holdDraft(ctx, hashOf(token)));
}
