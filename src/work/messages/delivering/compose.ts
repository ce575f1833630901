import { findWayToWrite } from '../../../foundation/people/index.js';
import { openBriefly, openOwn } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Letter } from '../../../platform/post.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { wordsFor } from '../declared/words-for.js';
import { type OutboxRow, readPlaceName } from '../outbox-store.js';
import { outboxAddress } from '../send-code.js';
import { isTemplate, type Template } from '../template.js';
import { writeLetter } from '../write-letter.js';
import { wholeTexts, writeText } from '../write-text.js';

/** What a row becomes: a letter, a text, or paper; undefined when there is nobody to send it to any more. */
export type Composed =
  | { readonly by: 'email'; readonly letter: Letter }
  | { readonly by: 'text'; readonly to: Opened<string>; readonly text: Opened<string> }
  | { readonly by: 'paper' };

/** How a request goes on, which its status page says too. */
const news: ReadonlySet<string> = new Set<Template>(['case-received', 'case-moved']);

type Shared = Pick<Parameters<typeof writeLetter>[0], 'place' | 'placeName' | 'template' | 'language' | 'fields'>;

async function toPerson(
  ctx: Context,
  row: OutboxRow,
  shared: Shared,
  hasTexts: boolean,
): Promise<Composed | undefined> {
  if (!row.person_id) return undefined;
  const isByOldWay = row.template === 'contact-changed';
  const isNews = news.has(row.template);
  const way = await findWayToWrite(ctx, row.person_id, { isByOldWay, isNews, hasTexts: hasTexts && !row.is_textless });
  if (!way || way.by === 'paper') return way && { by: 'paper' };
  const declared = await wordsFor(ctx, { words: row.words, place: shared.placeName }, { by: way.by, isAccount: true });
  const asked = { ...shared, declared, ...(way.language ? { language: way.language, isOneLanguage: true } : {}) };
  if (way.by === 'text') return { by: 'text', to: way.to, text: writeText(asked) };
  return { by: 'email', letter: writeLetter({ ...asked, to: way.to }) };
}

async function toAddress(
  ctx: Context,
  { at, words }: { readonly at: NonNullable<OutboxRow['address_at']>; readonly words: OutboxRow['words'] },
  shared: Shared,
): Promise<Composed | undefined> {
  const { name, row, subject } = at;
  const { table, link } = 'table' in at ? at : { table: 'cases.case', link: undefined };
  if (name === undefined) return { by: 'paper' };
  const open = (field: string) =>
    openOwn(ctx, { table, row, subject, name: field }) as Promise<Opened<string> | undefined>;
  const [to, leads] = [await open(name), link === undefined ? undefined : await open(link)];
  if (!to || (link !== undefined && !leads)) return undefined;
  // Whoever follows chose a language by the page on which they asked.
  const ends = leads && table === 'cases.follow' ? { endsAt: leads } : {};
  const linked = leads ? { opened: { link: leads }, ...ends, isOneLanguage: true } : {};
  const declared = await wordsFor(ctx, { words, place: shared.placeName }, { by: 'email', isAccount: false });
  return { by: 'email', letter: writeLetter({ ...shared, declared, to, ...linked }) };
}

/** A code goes to where it was asked for, whatever anybody prefers. */
async function ofCode(ctx: Context, { id, sealed }: OutboxRow, shared: Shared): Promise<Composed | undefined> {
  if (!sealed) return undefined;
  const { shown } = await openBriefly(ctx, outboxAddress(id), sealed);
  const [to, code] = [shown('to'), shown('code')] as readonly (Opened<string> | undefined)[];
  if (!to || !code) return undefined;
  const opened = { code };
  if (wholeTexts.has(shared.template)) return { by: 'text', to, text: writeText({ ...shared, opened }) };
  return { by: 'email', letter: writeLetter({ ...shared, to, opened }) };
}

/** Writes what a row of the outbox says, to whom it is for by the way that they asked for. */
export async function compose(ctx: Context, row: OutboxRow, hasTexts: boolean): Promise<Composed | undefined> {
  const { template, language, fields } = row;
  if (!isTemplate(template)) return undefined;
  const known: Template = template;
  const shared = { place: ctx.place, placeName: await readPlaceName(ctx), template: known, language, fields };
  if (row.person_id) return toPerson(ctx, row, shared, hasTexts);
  const { address_at: at, words } = row;
  return at ? toAddress(ctx, { at, words }, shared) : ofCode(ctx, row, shared);
}
