import {
  type Asked,
  type Circumstances,
  decide,
  type Emergency,
  type Matter,
  type MatterParty,
} from '../../../foundation/assurance/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { type Declaration, isSealed, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { decisionTable, type TakenDecision } from '../decisions/decision-store.js';
import { type Enquiry, enquiryTable } from '../enquiring/enquiry.js';
import type { Note } from '../notes/note-store.js';
import { noteField } from '../notes/seal-as-note.js';
import { grantsOf } from './grants-of.js';
import { openWhile } from './open-while.js';

/** What opening a case shows its reader beyond its unsealed columns, and what stays shut to them. */
export interface LookPlan {
  /** One for each purpose; none for a reader who sees nothing, whose opening of the case is no look. */
  readonly looks: readonly (Asked & Matter)[];
  /** Sealed fields that the reader's roles see, and those that they do not. */
  readonly seen: readonly string[];
  readonly withheld: readonly string[];
  /** Fields, and perhaps the notes, that training would open to this reader. */
  readonly untrained: readonly string[];
  /** Whether the reader sees what notes say. */
  readonly seesNotes: boolean;
}

interface ToPlan {
  readonly one: Case;
  /** The case's own version under the newest one's terms, as `getService` gives it. */
  readonly declaration: Declaration;
  readonly notes: readonly Note[];
  /** What was asked on it: who reads notes reads what officers asked. */
  readonly enquiries?: readonly Pick<Enquiry, 'id'>[];
  /** What was decided on it, of which they read the letters too. */
  readonly decisions?: readonly Pick<TakenDecision, 'id' | 'hasLetter'>[];
  /** What else is sealed beside it as notes are, by its row: what a phone sent and was not done. */
  readonly beside?: Matter['rows'];
  /** Whose queues the reader sees to today. It opens nothing; the look says that it was for them. */
  readonly covered?: readonly PersonId[];
}

function subjectsOf({ one, declaration }: ToPlan, fields: readonly string[]): Record<string, SubjectId> {
  const principal = principalOf(declaration);
  const subjects = [...fields, noteField].flatMap((field): [string, SubjectId][] => {
    const subject = one.subjects[declaration.fields[field]?.about ?? principal];
    return subject ? [[field, subject]] : [];
  });
  return Object.fromEntries(subjects);
}

/** The purposes for which the fields are looked at, each with its own. */
export function byPurpose(
  { fields, purpose }: Declaration,
  looked: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const field of looked) {
    const { id } = fields[field]?.purpose ?? purpose;
    found.set(id, [...(found.get(id) ?? []), field]);
  }
  return found;
}

const sealedIn = ({ fields }: Declaration): readonly string[] =>
  Object.keys(fields).filter((field) => isSealed(fields[field]?.mark ?? 'open'));

/** Who is in a case, and where their sealed names and addresses are. */
export function partiesIn(
  { one, declaration }: Pick<ToPlan, 'one' | 'declaration'>,
  sealed: readonly string[] = sealedIn(declaration),
): readonly MatterParty[] {
  const principal = principalOf(declaration);
  const at = { table: 'cases.case', row: one.id };
  return Object.entries(one.subjects).map(([party, subject]) => {
    const theirs = sealed.filter((field) => (declaration.fields[field]?.about ?? principal) === party);
    const ofType = (type: string) => theirs.filter((field) => declaration.fields[field]?.type === type);
    return { at, subject, names: ofType('name'), addresses: ofType('address') };
  });
}

/**
 * Whether the case is this officer's, or that of a colleague whom they cover today, or a team's that they are in; a role named
 * like the team counts as being in it.
 */
function isAssignedTo(actor: Actor, { one: { assignee, team }, covered = [] }: ToPlan): boolean {
  if (actor.kind !== 'staff') return false;
  if (assignee !== undefined && (assignee === actor.person || covered.includes(assignee))) return true;
  return team !== undefined && [...actor.roles, ...(actor.teams ?? [])].includes(team);
}

/** What the actor would see of these, each field for its own purpose. */
function allowedOf(actor: Actor, declaration: Declaration, fields: readonly string[], asked: Circumstances) {
  const grants = grantsOf(declaration);
  return [...byPurpose(declaration, fields)].flatMap(
    ([purpose, some]) => decide(actor, grants, purpose, some, asked).allowed,
  );
}

/** What of these the reader would see if their training were in date. */
function untrainedOf(actor: Actor, declaration: Declaration, refused: readonly string[], asked: Circumstances) {
  if (actor.kind !== 'staff' || refused.length === 0) return [];
  return allowedOf({ ...actor, trained: ['OFFICIAL-SENSITIVE'] }, declaration, refused, asked);
}

/** Why an officer opens it: their own work, or that of a colleague who is away. */
const reasonOf = ({ one, covered }: ToPlan): string =>
  one.assignee !== undefined && covered?.includes(one.assignee) ? 'cover' : 'case-work';

/** What a case is to whoever asks: whose it is, who is in it. No row of it is opened. */
export function matterOf(actor: Actor, given: ToPlan): Matter {
  const sealed = sealedIn(given.declaration);
  return {
    ...{ rows: [], subjectOf: subjectsOf(given, sealed), case: given.one.id },
    ...{ isAssigned: isAssignedTo(actor, given), parties: partiesIn(given, sealed) },
    ...openWhile(given.one, given.declaration),
  };
}

/** By what an act on a case is weighed: the case, and what the actor sees of it. Pure: `judgeAct` weighs it. */
export function planAct(actor: Actor, given: ToPlan): Pick<LookPlan, 'untrained'> & { readonly asked: Asked & Matter } {
  const { seen, untrained } = planLooks(actor, given);
  const { declaration } = given;
  const asked = { purpose: declaration.purpose.id, grants: grantsOf(declaration), fields: seen, reason: 'act' };
  return { untrained, asked: { ...asked, ...matterOf(actor, given) } };
}

/** Plans the looks that opening a case is, for this reader, in an emergency too. Pure: `disclose` makes them. */
export function planLooks(actor: Actor, given: ToPlan, emergency?: Pick<Emergency, 'id' | 'reason'>): LookPlan {
  const { one, declaration, notes, enquiries = [], decisions = [], beside = [] } = given;
  const letters = decisions.filter(({ hasLetter }) => hasLetter);
  const grants = grantsOf(declaration);
  const sealed = sealedIn(declaration);
  const asked = { hasCase: true, breakGlass: emergency !== undefined };
  const all = [...sealed, noteField];
  const allowed = allowedOf(actor, declaration, all, asked);
  const refused = all.filter((field) => !allowed.includes(field));
  const seen = sealed.filter((field) => allowed.includes(field));
  const seesNotes = allowed.includes(noteField);
  const rows = [
    { table: 'cases.case', row: one.id },
    ...(seesNotes ? notes.map(({ id }) => ({ table: 'cases.note', row: id })) : []),
    ...(seesNotes ? enquiries.map(({ id }) => ({ table: enquiryTable, row: id })) : []),
    ...(seesNotes ? letters.map(({ id }) => ({ table: decisionTable, row: id })) : []),
    ...(seesNotes ? beside : []),
  ];
  const matter = { ...matterOf(actor, given), rows };
  const looked =
    seesNotes && notes.length + enquiries.length + letters.length + beside.length > 0 ? [...seen, noteField] : seen;
  const looks = [...byPurpose(declaration, looked)].map(([purpose, fields]) => ({
    ...{ purpose, grants, fields, reason: emergency?.reason ?? reasonOf(given), ...matter },
    ...(emergency ? { emergency: emergency.id } : {}),
  }));
  const untrained = untrainedOf(actor, declaration, refused, asked);
  return { looks, seen, withheld: sealed.filter((field) => !allowed.includes(field)), untrained, seesNotes };
}
