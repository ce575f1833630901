import { type Channel, isClearedFor, readMarkings } from '../../../foundation/assurance/index.js';
import { openOwn } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { getService, kinds, type Question } from '../../services/index.js';
import type { AnswersSaid } from './declared-words.js';

/** An answer as a message may say it; one that is held back has none. */
export type OpenedAnswer =
  | { readonly words: Words }
  | { readonly question: Question; readonly value: Opened<unknown> | undefined };

export interface WhereTo {
  readonly by: Channel;
  /**
   * Whether its reader signs in to an account. Anybody may type another's address into a request: what else they typed is not
   * sent there, or whoever likes could have us write to whomever they like.
   */
  readonly isAccount: boolean;
}

/**
 * The answers that may be said by a way: those whose mark and handling, as the newest version of their service gives them, are
 * not above its clearance. The rest are not opened at all.
 */
export async function openAnswers(
  ctx: Context,
  { service, version, row, subject, sealed, plain }: AnswersSaid,
  { by, isAccount }: WhereTo,
  highest = readMarkings().channels[by],
): Promise<Readonly<Record<string, OpenedAnswer>>> {
  const { fields } = (await getService(ctx, service, version)).declaration;
  const said: Record<string, OpenedAnswer> = {};
  for (const [name, { words }] of Object.entries(plain)) {
    const question = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (question && isClearedFor(question, highest)) said[name] = { words };
  }
  for (const name of sealed) {
    const question = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!question || !isClearedFor(question, highest) || (kinds[question.type].isTyped && !isAccount)) continue;
    said[name] = { question, value: await openOwn(ctx, { table: 'cases.case', row, subject, name }) };
  }
  return said;
}
