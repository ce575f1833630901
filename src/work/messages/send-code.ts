import { codeMinutes } from '../../foundation/people/index.js';
import { sealBriefly } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import type { Language } from '../../platform/language/index.js';
import type { Sealed } from '../../platform/sealed/index.js';
import { insertCode } from './outbox-store.js';

export interface CodeToSend {
  readonly to: Sealed<string>;
  readonly code: Sealed<string>;
  readonly language: Language;
  readonly by?: keyof typeof templates;
}

/** By what a code goes: a sign-in code to an address; one that proves a number to the number, to be typed or read out to an officer. */
const templates = { email: 'sign-in-code', text: 'phone-code', officer: 'phone-code-told' } as const;

/** Where what is to be sent once lies until then. */
export const outboxAddress = (id: string) => ({ table: 'messages.outbox', row: id }) as const;

/**
 * Queues a sign-in code: sealed, and given up when the code is. It never touches the record, and nothing of it is kept
 * once it is sent. Call `deliverDue` after the act, so that it goes at once.
 */
export async function sendCode(ctx: Context, { to, code, language, by = 'email' }: CodeToSend): Promise<void> {
  const id = ctx.ids.next<'message'>();
  insertCode(ctx, {
    ...{ id, template: templates[by], language, person_id: null },
    fields: { minutes: String(codeMinutes) },
    sealed: await sealBriefly(ctx, outboxAddress(id), { to, code }),
    expires_at: new Date(ctx.clock.now().getTime() + codeMinutes * 60_000),
  });
}
