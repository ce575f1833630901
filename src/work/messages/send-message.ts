import type { Context } from '../../platform/context.js';
import type { CaseId, PersonId } from '../../platform/ids.js';
import type { Language } from '../../platform/language/index.js';
import type { DeclaredWords } from './declared/declared-words.js';
import {
  type AddressAt,
  type FollowerAt,
  insertMany,
  insertMessage,
  type LinkedAt,
  type OutboxRow,
} from './outbox-store.js';
import type { Template } from './template.js';

interface MessageToSend {
  readonly template: Template;
  /** Their address is found and opened when the letter is sent; without one it waits to be posted. */
  readonly to: PersonId;
  /** Codes and references only: nothing that is about a person beyond them. */
  readonly fields: Readonly<Record<string, string>>;
  /** The entry that it follows, 'case:UUID:3': nobody is told twice of one. */
  readonly cause: string;
  readonly language?: Language;
  /** The request that it is about: whoever works on it sees what became of it. */
  readonly about?: CaseId;
  /** What its service says instead of the template. */
  readonly words?: DeclaredWords | undefined;
}

/** How long a server may be away before a letter is given up. */
const days = 3;

/** Queues a letter to a person, in both languages. For followers of the record, in whose transaction it is kept. */
export function sendMessage(
  ctx: Context,
  { template, to, fields, cause, language = 'en', about, words }: MessageToSend,
): void {
  queue(ctx, { template, language, fields, cause, person_id: to, case_id: about ?? null, words: words ?? null });
}

interface MessageToAddress extends Omit<MessageToSend, 'to'> {
  /** Where the address lies: it is opened when the letter is sent, so that erasing it erases it here too. */
  readonly at: AddressAt | LinkedAt;
}

/** Queues a letter to the address that somebody gave in a request, whether they have an account or not. */
export function sendToAddress(
  ctx: Context,
  { template, at, fields, cause, language = 'en', about, words }: MessageToAddress,
): void {
  const row = {
    template,
    language,
    fields,
    person_id: null,
    address_at: at,
    case_id: about ?? null,
    words: words ?? null,
  };
  queue(ctx, { ...row, cause });
}

interface MessageToMany extends Pick<MessageToSend, 'template' | 'fields'> {
  readonly to: readonly {
    readonly at: FollowerAt;
    readonly language: Language;
    readonly cause: string;
  }[];
}

/** Queues the same letter to many addresses, one statement for all: behind what goes to one. */
export function sendToMany(ctx: Context, { template, fields, to }: MessageToMany): void {
  if (to.length === 0) return;
  const expires_at = new Date(ctx.clock.now().getTime() + days * 86_400_000);
  const rows = to.map(({ at, ...one }) => ({ ...one, id: ctx.ids.next<'message'>(), address_at: at }));
  insertMany(ctx, { template, fields, expires_at }, rows);
}

type Queued = Pick<OutboxRow, 'template' | 'language' | 'fields' | 'person_id' | 'address_at' | 'case_id' | 'words'> & {
  readonly cause: string;
};

function queue(ctx: Context, { cause, ...row }: Queued): void {
  const id = ctx.ids.next<'message'>();
  const expires_at = new Date(ctx.clock.now().getTime() + days * 86_400_000);
  insertMessage(ctx, { ...row, id, sealed: null, expires_at }, cause);
}
