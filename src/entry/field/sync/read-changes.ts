import type { FieldCase, FieldChanges, FieldStart } from '../../../work/field/browser.js';
import { forgetCases, keepStart, type OpenShift, readCases } from '../keeping/kept-shift.js';
import { noteDecided } from '../keeping/outgoing.js';
import { askServer, type Unanswered } from './ask-server.js';
import { fetchCases } from './begin-shift.js';

export interface Changed {
  /** References of cases that went to somebody else. */
  readonly left: readonly string[];
  /** Ids of commands that wait for the officer's decision. */
  readonly undecided: readonly string[];
  /** Names of those who decided something in the officer's stead. */
  readonly deciders: readonly string[];
}

type Fault = { readonly ok: false; readonly why: Unanswered };

const isNewer = (known: FieldCase | undefined, { version }: { readonly version: number }): boolean =>
  known === undefined || known.version < version;

/**
 * Asks what others did meanwhile: cases that changed are downloaded anew, those that went to somebody else are forgotten and
 * named, so that it can be said.
 */
export async function readChanges(open: OpenShift): Promise<{ readonly ok: true; readonly value: Changed } | Fault> {
  const { store, key, shift } = open;
  const start = await askServer<FieldStart>('/field/shift', { shift: shift.id });
  if (!start.ok) return start;
  // Another shift in its place: this one is over, by the server's clock if not yet by the phone's.
  if (start.value.shift.id !== shift.id) return { ok: false, why: 'ended' };
  const { visits, undecided } = start.value;
  const query = new URLSearchParams({ shift: shift.id });
  const changes = await askServer<FieldChanges>(`/field/changes?${query}`);
  if (!changes.ok) return changes;
  const known = new Map((await readCases(open)).map((one) => [one.id, one]));
  const mine = new Set(changes.value.cases.flatMap(({ id, isMine }) => (isMine ? [id] : [])));
  const gone = [...known.keys()].filter((id) => !mine.has(id));
  const newer = changes.value.cases.filter((one) => one.isMine && isNewer(known.get(one.id), one));
  const fresh = visits.map(({ caseId }) => caseId).filter((id) => !known.has(id) && !gone.includes(id));
  await keepStart(store, key, { shift: start.value.shift, visits });
  await forgetCases(open, gone);
  const fetched = await fetchCases(open, [...new Set([...newer.map(({ id }) => id), ...fresh])]);
  if (!fetched.ok) return fetched;
  await store.put('said', Date.now(), 'last');
  const deciders = new Set<string>();
  for (const one of changes.value.decided) if (await noteDecided(open, one)) deciders.add(one.by);
  const left = gone.map((id) => known.get(id)?.reference ?? id);
  return { ok: true, value: { left, undecided, deciders: [...deciders] } };
}
