import { act, type House, read, type Who } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { createCounter } from '../../../platform/metrics.js';
import { signBreak } from '../breaks/break-note.js';
import { listBreaks } from '../breaks/list-breaks.js';
import { proveConsistency } from '../proofs/prove-consistency.js';
import { readSignedNote, readTrustedKey, verifyCosignature } from '../proofs/signed-note.js';
import { findCheckpoint, type StoredCheckpoint } from '../tree-store.js';
import { insertCosignature, noteAsked, readWitnesses, type Witness } from './witness-store.js';

/**
 * Why a witness did not sign: it was not reached; it saw a larger tree of this log than we have, or another; it refused;
 * its answer does not check; its clock is more than five minutes from ours.
 */
export type WitnessFault = 'unreachable' | 'ahead' | 'forked' | 'refused' | 'bad-answer' | 'clock';

const asked = createCounter('witness_asked_total', 'Checkpoints that witnesses were asked to cosign', ['result']);
const longest = 5000;
const mostApart = 5 * 60 * 1000;
const mostAnswer = 64 * 1024;

const clerk = (place: PlaceId): Who => ({ place, actor: { kind: 'system', name: 'witnessing' }, channel: 'system' });

interface Given {
  readonly status: number;
  readonly body: string;
}

async function send(url: string, body: string, what = 'add-checkpoint'): Promise<Given | undefined> {
  try {
    const answer = await fetch(`${url.replace(/\/$/, '')}/${what}`, {
      ...{ method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(longest) },
    });
    const text = await answer.text();
    return { status: answer.status, body: text.slice(0, mostAnswer) };
  } catch {
    return undefined;
  }
}

async function bodyFrom(house: House, place: PlaceId, old: number, { epoch, size, note }: StoredCheckpoint) {
  if (old === 0) return `old 0\n\n${note}`;
  const proof = await read(house, clerk(place), (ctx) =>
    proveConsistency(ctx.db, place, { epoch, oldSize: old, newSize: size }),
  );
  if (!proof.ok) return undefined;
  return [`old ${old}`, ...proof.value.map((hash) => hash.toString('base64')), '', note].join('\n');
}

/** Asks from the size that we know of, and once more from the size that the witness says it last saw. */
async function ask(house: House, place: PlaceId, { url }: Witness, from: number, newest: StoredCheckpoint) {
  let old = from;
  for (let turn = 0; turn < 2; turn += 1) {
    const body = await bodyFrom(house, place, old, newest);
    const given = body === undefined ? undefined : await send(url, body);
    if (given?.status !== 409) return given ?? 'unreachable';
    const seen = /^(0|[1-9]\d{0,15})\n$/.exec(given.body)?.[1];
    if (seen === undefined) return 'bad-answer';
    if (Number(seen) > newest.size) return 'ahead';
    if (Number(seen) === old) return 'forked';
    old = Number(seen);
  }
  return 'forked';
}

/** The cosignature that an answer gives, by the witness's key alone; other lines are nobody's. */
function readAnswer(body: string, { name, key }: Witness, { note }: StoredCheckpoint, now: Date) {
  const signed = readSignedNote(`${note}${body}`);
  const trusted = readTrustedKey(key);
  const seconds = signed && trusted ? verifyCosignature(signed, trusted) : undefined;
  if (typeof seconds !== 'number') return 'bad-answer';
  const at = new Date(seconds * 1000);
  if (!(Math.abs(at.getTime() - now.getTime()) <= mostApart)) return 'clock';
  const line = body.split('\n').find((one) => one.startsWith(`— ${name} `));
  return line === undefined ? 'bad-answer' : { at, line };
}

/** Shows a witness every break that two people declared, oldest first. @returns whether there was any. */
async function showBreaks(house: House, place: PlaceId, { url }: Witness): Promise<boolean> {
  const notes = await read(house, clerk(place), async (ctx) => {
    const signed: string[] = [];
    for (const one of await listBreaks(ctx)) signed.push(...[(await signBreak(ctx, one)) ?? []].flat());
    return signed;
  });
  for (const note of notes) await send(url, note, 'add-break');
  return notes.length > 0;
}

async function askOne(house: House, place: PlaceId, witness: Witness, newest: StoredCheckpoint) {
  const from = witness.epoch === newest.epoch ? (witness.size ?? 0) : 0;
  let given = await ask(house, place, witness, from, newest);
  // It does not know this epoch's log: it may, once it has seen why the one before ended.
  if (
    typeof given === 'object' &&
    given.status === 404 &&
    newest.epoch > 1 &&
    (await showBreaks(house, place, witness))
  )
    given = await ask(house, place, witness, 0, newest);
  if (typeof given === 'string') return given;
  if (given.status === 422) return 'forked';
  return given.status === 200 ? readAnswer(given.body, witness, newest, house.clock.now()) : 'refused';
}

/**
 * Asks every witness of a place that has not signed its newest checkpoint to do so. A witness that is not there, or
 * refuses, changes nothing for anybody else: what it said is noted, it is told of, and it is asked again the next time.
 * @returns how many signed now.
 */
export async function askWitnesses(house: House, place: PlaceId): Promise<number> {
  const { witnesses, newest } = await read(house, clerk(place), async (ctx) => ({
    witnesses: (await readWitnesses(ctx)).filter(({ endedAt }) => !endedAt),
    newest: await findCheckpoint(ctx.db, place),
  }));
  if (!newest || newest.size === 0) return 0;
  const waiting = witnesses.filter(({ epoch, size }) => epoch !== newest.epoch || size !== newest.size);
  const answers = await Promise.all(
    waiting.map(async (witness) => ({ witness, answer: await askOne(house, place, witness, newest) })),
  );
  for (const { witness, answer } of answers) {
    const fault: WitnessFault | undefined = typeof answer === 'string' ? (answer as WitnessFault) : undefined;
    asked.inc({ result: fault ?? 'signed' });
    if (fault && fault !== witness.fault)
      house.log.warn({ place, witness: witness.name, fault }, 'a witness did not sign the checkpoint');
    await act(house, clerk(place), async (ctx) => {
      noteAsked(ctx, witness.name, fault);
      if (typeof answer === 'object')
        insertCosignature(ctx, { ...answer, epoch: newest.epoch, size: newest.size, witness: witness.name });
    });
  }
  return answers.filter(({ answer }) => typeof answer === 'object').length;
}
