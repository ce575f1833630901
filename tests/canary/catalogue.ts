import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../src/platform/checkout.js';
import { type House, read } from '../../src/platform/house.js';
import type { PlaceId } from '../../src/platform/ids.js';
import { listServices } from '../../src/work/services/index.js';
import type { OpenedField } from './open-everything.js';
import { textsOf } from './type-everywhere.js';

/** What lies sealed and can hold no text of anybody's own. */
const noText: Readonly<Record<string, string>> = {
  'people.person births': 'a date',
  'people.preference preferences': 'codes',
  'people.phone_check said': 'codes',
  'people.phone_check code': 'six digits that the house drew',
  'cases.follow link': 'our own address, with letters that the house drew',
  'people.mandate link': 'our own address, with letters that the house drew',
  'messages.outbox code': 'six digits that the house drew',
  'assurance.concealed_detail by': 'an id',
  'assurance.concealed_detail case': 'an id',
  'assurance.concealed_detail ground': 'a code',
};

/** Tables that name a subject, and under whose name what was typed about it is sealed; undefined where nothing is. */
const sealedUnder: Readonly<Record<string, string | undefined>> = {
  'assurance.look_chain': undefined, // numbers and digests
  'files.file': undefined, // a file's own key, which nobody types
  'cases.account_link': undefined, // ids and codes
  'cases.issued': undefined, // numbers, days and codes
  'journeys.bulk': 'journeys.draft', // rows of answers that are drafts, one after the other
  'cases.held_erasure': undefined, // who waits for which erasure
  'cases.party': 'missed-bin', // the answers of every case
  'people.choice': undefined, // codes
  'people.mandate_request': 'people.mandate',
  'people.told_identity': 'people.person',
};

/** Every source that seals, and under which table's name. A new one is to be reached by a canary before it is listed here. */
const sealers: Readonly<Record<string, string | undefined>> = {
  'foundation/assurance/concealed/chain.ts': 'assurance.concealed_detail',
  'foundation/assurance/emergencies/open-emergency.ts': 'assurance.emergency',
  'foundation/assurance/holds/place-hold.ts': 'assurance.hold',
  'foundation/assurance/concerns/answer-concern.ts': 'assurance.concern',
  'foundation/assurance/incidents/open-incident.ts': 'assurance.incident',
  'foundation/assurance/interests/declare-interest.ts': 'assurance.interest',
  'foundation/people/mandates/bodies/open-body.ts': 'people.body',
  'foundation/people/mandates/bodies/rename-body.ts': 'people.body',
  'foundation/people/mandates/bodies/write-membership.ts': 'people.mandate',
  'foundation/people/identity/note-identity.ts': 'people.person',
  'foundation/people/mandates/firms/name-for-firm.ts': 'people.org_role',
  'foundation/people/mandates/offering/write-offer.ts': 'people.mandate',
  'foundation/people/mandates/requests/request-mandate.ts': 'people.mandate',
  'foundation/people/mandates/standing/note-best-interest.ts': 'people.best_interest',
  'foundation/people/preferences/check-phone.ts': 'people.phone_check',
  'foundation/people/preferences/set-preferences.ts': 'people.preference',
  'foundation/people/signing-in/add-email.ts': 'people.person',
  'foundation/people/signing-in/begin-sign-in.ts': 'people.sign_in_challenge',
  'work/cases/batches/make-batch.ts': 'cases.batch',
  'work/cases/contesting/correct-field.ts': 'missed-bin',
  'work/cases/decisions/take-decision.ts': 'cases.decision',
  'work/cases/following/ask-to-follow.ts': 'cases.follow',
  'work/cases/enquiring/seal-later.ts': 'council-tax-single-person-discount',
  'work/cases/enquiring/write-enquiry.ts': 'cases.enquiry',
  'work/cases/notes/seal-as-note.ts': 'cases.note',
  'work/cases/sealing/seal-answers.ts': 'missed-bin',
  'work/files/file-key.ts': undefined, // the same
  'work/journeys/enquiring/start-answer.ts': 'journeys.draft',
  'work/journeys/saving/keep-held.ts': 'journeys.draft',
  'work/journeys/bulk/ask-bulk.ts': 'journeys.draft', // a file of many requests, under a key like a draft's
  'work/journeys/bulk/run-bulks.ts': 'journeys.draft', // the same, with what became of its rows
  'work/journeys/start-draft.ts': 'journeys.draft',
  'work/journeys/trying/open-trial.ts': undefined, // shown to who typed it, and kept nowhere
  'work/journeys/trying/try-page.ts': undefined, // kept by the browser that typed it alone
  'work/participation/sending/insert-sent.ts': 'participation.proposal',
  'work/messages/send-code.ts': 'messages.outbox',
};

const verbs = /\b(sealRow|sealDraft|sealBriefly|sealBeside|conceal)\(/;

/** Every source that calls one of the vault's ways to seal, but the vault itself. */
async function listSealers(): Promise<readonly string[]> {
  const root = join(checkout, 'src');
  const found: string[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/');
    if (!/\.ts$/.test(path) || /\.test\.ts$|\/testing[/.]|^foundation\/vault\//.test(path)) continue;
    if (verbs.test(await readFile(join(root, path), 'utf8'))) found.push(path);
  }
  return found.sort();
}

/** Tables of the schema with a subject of their own, or with sealed bytes, but the vault's. */
async function listSealedTables({ database }: House): Promise<readonly string[]> {
  const connection = await database.connect();
  try {
    const { rows } = await connection.send({
      text: `select distinct table_schema || '.' || table_name as name from information_schema.columns
        where table_schema <> 'vault' and (column_name = 'subject_id' or (column_name = 'sealed' and data_type = 'bytea'))
        order by 1`,
    });
    return rows.map((row) => String((row as { name: string }).name));
  } finally {
    database.release(connection);
  }
}

/**
 * All fields that are sealed at the place: those that declarations mark and that take a text, and every one that any envelope
 * of any table holds, the demonstration's own included.
 */
export async function listCatalogue(
  house: House,
  place: PlaceId,
  opened: readonly OpenedField[],
): Promise<ReadonlySet<string>> {
  const who = { place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
  const services = await read(house, who, listServices);
  const declared = services.flatMap((one) => textsOf(one).map((name) => `${one.declaration.service} ${name}`));
  const isAnswer = (field: string) => services.some(({ declaration }) => field.startsWith(`${declaration.service} `));
  const held = opened
    .map(({ field }) => field)
    .filter((field) => !isAnswer(field) && !field.startsWith('journeys.draft ') && !Object.hasOwn(noText, field));
  return new Set([...declared, ...held, 'journeys.draft name']);
}

/**
 * What of the catalogue, of the schema's tables and of the sources that seal no canary has reached; and what is said here
 * of a source that is no more.
 */
export async function listUnreached(
  house: House,
  catalogue: ReadonlySet<string>,
  planted: readonly OpenedField[],
): Promise<readonly string[]> {
  const fields = new Set(planted.map(({ field }) => field));
  const tables = new Set([...fields].map((field) => field.split(' ')[0]));
  const isReached = (table: string | undefined) => table === undefined || tables.has(table);
  const schema = (await listSealedTables(house)).filter(
    (table) => !isReached(Object.hasOwn(sealedUnder, table) ? sealedUnder[table] : table),
  );
  const found = await listSealers();
  const sources = found.filter((path) => !Object.hasOwn(sealers, path) || !isReached(sealers[path]));
  const gone = Object.keys(sealers).filter((path) => !found.includes(path));
  return [...[...catalogue].filter((field) => !fields.has(field)), ...schema, ...sources, ...gone];
}
