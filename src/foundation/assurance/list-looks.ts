import type { Context } from '../../platform/context.js';
import type { SubjectId } from '../../platform/ids.js';
import { listStreams } from '../record/index.js';
import { streamOf } from './look.js';
import { type Look, toLook } from './look-list.js';
import { readHeads } from './look-store.js';

/** Which looks are meant; `from` and `before` are moments. */
export interface LooksAsked {
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  readonly most: number;
  readonly skip?: number;
}

/** The chain of looks at one subject: numbered 1 to `count` without a gap, each holding the digest of the one before. */
export interface LookChain {
  readonly subject: SubjectId;
  readonly count: number;
  /** The digest of the newest look, in hexadecimal: what the next one will hold as `previous`. */
  readonly head: string;
}

export interface LooksFound {
  readonly looks: readonly Look[];
  /** How many there are in all, of those meant. */
  readonly count: number;
  readonly first: Date | undefined;
  readonly last: Date | undefined;
  readonly chains: readonly LookChain[];
}

/** Looks at several subjects together, newest first, with the chain of each subject. */
export async function listLooks(ctx: Context, subjects: readonly SubjectId[], asked: LooksAsked): Promise<LooksFound> {
  const { entries, ...told } = await listStreams(ctx.db, ctx.place, subjects.map(streamOf), asked);
  const heads = await readHeads(ctx, subjects);
  const chains = heads.map(({ subject, number, digest }) => ({ subject, count: number, head: digest.toString('hex') }));
  return { looks: entries.map(toLook), ...told, chains };
}
