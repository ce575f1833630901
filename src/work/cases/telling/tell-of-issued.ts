import type { Follower, RecordedEntry } from '../../../foundation/record/index.js';
import { listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { readId, type SubjectId } from '../../../platform/ids.js';
import { sendMessage, sendToAddress, type Template } from '../../messages/index.js';
import { type Declaration, getService, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { findCase } from '../find-case.js';
import { readIssued } from '../issuing/issued-store.js';
import { declaredWords } from './declared-words.js';

/** Older news is none. */
const freshDays = 3;

const templates: Readonly<Record<string, Template>> = {
  'issued.made': 'issued',
  'issued.reminded': 'issued-ends',
  'issued.revoked': 'issued-revoked',
};

/** What one letter is about: from the first entry of its stream. */
async function readMade(ctx: Context, stream: string) {
  const id = readId<'issued'>(stream.slice(stream.indexOf(':') + 1));
  const one = id && (await readIssued(ctx, id));
  const found = one && (await findCase(ctx, { id: one.case }));
  return found && { one, found };
}

/** The answer that is the holder's email address; undefined where the service asks for none. */
function emailIn(declaration: Declaration, { subjects }: Case, subject: SubjectId): string | undefined {
  const principal = principalOf(declaration);
  return Object.keys(declaration.fields).find((field) => {
    const { type, about = principal } = declaration.fields[field] ?? {};
    return type === 'email' && subjects[about] === subject;
  });
}

async function tell(ctx: Context, { stream, version, kind }: RecordedEntry): Promise<void> {
  const template = templates[kind];
  const made = template && (await readMade(ctx, stream));
  if (!template || !made) return;
  const { one, found } = made;
  const more = { number: one.number, date: one.validTo ?? '—' };
  const fields = { reference: found.reference, ...more };
  const about = found.id;
  const { declaration } = await getService(ctx, found.service, found.serviceVersion);
  const words = declaredWords(declaration, found, { code: template, more });
  const persons = await listPersonsOf(ctx, one.subject);
  for (const to of persons)
    sendMessage(ctx, { template, to, fields, about, words, cause: `${stream}:${version}:${to}` });
  if (persons.length > 0) return;
  const name = emailIn(declaration, found, one.subject);
  const at = { row: found.id, subject: one.subject, ...(name === undefined ? {} : { name }) };
  sendToAddress(ctx, { template, at, fields, about, words, cause: `${stream}:${version}:${one.subject}` });
}

/** Writes to whoever holds what was issued: that it was, that it ends soon, that it was taken back. */
export const tellOfIssued: Follower = {
  name: 'tell-of-issued',
  kinds: Object.keys(templates),
  async handle(ctx, entries) {
    const since = ctx.clock.now().getTime() - freshDays * 86_400_000;
    for (const entry of entries)
      if (entry.channel !== 'import' && entry.occurredAt.getTime() >= since) await tell(ctx, entry);
  },
};
