import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { openEnvelope, sealEnvelope } from '../crypto/envelope.js';
import { takeKeyOfPlace } from '../keys/place-key.js';
import { readContent, type SealedValues, writeContent } from './content.js';

/** Where it lies, which is bound into it: it opens nowhere else. */
export interface BriefAddress {
  /** 'messages.outbox'. */
  readonly table: string;
  /** What names the row: letters, digits and hyphens. */
  readonly row: string;
}

const boundTo = (ctx: Context, { table, row }: BriefAddress): Buffer =>
  Buffer.from(`guildhall-brief/1\n${ctx.place}\n${table}\n${row}\n`);

/**
 * Seals what is gone again within the hour, under one key of the place: the address of a sign-in that waits for its code,
 * the code until it is sent. Never for what is kept: it is removed by removing its row, and no key dies with it.
 */
export async function sealBriefly(ctx: Context, address: BriefAddress, values: SealedValues): Promise<Buffer> {
  const key = await takeKeyOfPlace(ctx, 'brief');
  return sealEnvelope(key, boundTo(ctx, address), writeContent(values), ctx.random);
}

export interface OpenedBriefly {
  readonly values: SealedValues;
  /** A value for whoever sent it, or for the writer of the letter that goes to them; undefined when there is none. */
  readonly shown: (name: string) => Opened<unknown> | undefined;
}

/** Opens it again. @throws EnvelopeRefused when it does not lie where it was sealed, or was changed. */
export async function openBriefly(ctx: Context, address: BriefAddress, sealed: Buffer): Promise<OpenedBriefly> {
  const key = await takeKeyOfPlace(ctx, 'brief');
  const values = readContent(openEnvelope(key, boundTo(ctx, address), sealed));
  return {
    values,
    shown: (name) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value && open(contentOf(value));
    },
  };
}
