import type { RecordedEntry } from '../../record/index.js';

interface ReplayedRole {
  readonly role: unknown;
  readonly since: string;
  until: string | null;
  /** By the word of the staff provider, as long as a session lasts. */
  by_provider: boolean;
  ended_as: string | null;
  attested_at: string | null;
  warned_at: string | null;
  last_warned_at: string | null;
}

const lasts = ({ until }: ReplayedRole, at: string): boolean => until === null || new Date(until) > new Date(at);

function end(one: ReplayedRole, at: string, as: string | null): void {
  one.until = new Date(one.since) > new Date(at) ? one.since : at;
  if (as !== null) one.ended_as = as;
}

function mark(one: ReplayedRole, { kind, data }: RecordedEntry): void {
  const at = String(data.at);
  if (kind === 'person.role-attested') Object.assign(one, { attested_at: at, warned_at: null, last_warned_at: null });
  else if (data.days === 14) one.warned_at = at;
  else one.last_warned_at = at;
}

function takeUp(roles: readonly ReplayedRole[], entry: RecordedEntry): void {
  const { kind, data } = entry;
  const at = String(data.until ?? data.at);
  const own = roles.filter(({ role }) => role === data.role).filter((one) => lasts(one, at));
  if (kind === 'person.role-ended') for (const one of own) end(one, at, String(data.as));
  if (kind === 'person.role-attested' || kind === 'person.role-warned') for (const one of own) mark(one, entry);
  if (kind !== 'person.left') return;
  for (const one of roles) {
    if (lasts(one, at)) end(one, at, null);
    if (one.ended_as === 'suspended') one.ended_as = 'ended';
  }
}

const blank = { ended_as: null, attested_at: null, warned_at: null, last_warned_at: null };

/**
 * What the groups give replaces what they gave. Of one role and moment there is one row: what was given by hand stays, and
 * what the provider gave is given again.
 */
function replaceProvided(roles: ReplayedRole[], { data }: RecordedEntry): void {
  const [since, until] = [String(data.since), String(data.until)];
  for (const one of roles) if (one.by_provider && lasts(one, since)) end(one, since, null);
  for (const role of data.roles as readonly string[]) {
    const same = roles.find((one) => one.role === role && one.since === since);
    if (!same) roles.push({ role, since, until, by_provider: true, ...blank });
    else if (same.by_provider) same.until = until;
  }
}

/** What roles a person's stream says that they held, with how each ended and when it was confirmed or warned of. */
export function replayRoles(entries: readonly RecordedEntry[]): readonly ReplayedRole[] {
  const roles: ReplayedRole[] = [];
  for (const entry of entries) {
    const { kind, data } = entry;
    const until = typeof data.until === 'string' ? data.until : null;
    if (kind === 'person.role-held')
      roles.push({ role: data.role, since: String(data.since), until, by_provider: false, ...blank });
    else if (kind === 'person.provider-roles') replaceProvided(roles, entry);
    else takeUp(roles, entry);
  }
  return roles;
}
