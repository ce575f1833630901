import type { Language } from '../../../platform/language/index.js';
import { type Case, squareOfCase } from '../../cases/index.js';
import { type Declaration, kinds, readPoint } from '../../services/index.js';
import { secondsOf } from '../seconds-of.js';

/** A request as GeoReport v2 tells of it, of which anybody may be told: unsealed, open, and declared to be shown. */
export type ServiceRequest = {
  readonly service_request_id: string;
  readonly status: 'open' | 'closed';
  readonly status_notes: string;
  readonly service_name: string;
  readonly service_code: string;
  readonly description: string | null;
  readonly agency_responsible: string;
  readonly service_notice: string;
  readonly requested_datetime: string;
  readonly updated_datetime: string | null;
  readonly expected_datetime: string | null;
  readonly address: string | null;
  readonly address_id: null;
  readonly zipcode: null;
  readonly lat: number | null;
  readonly long: number | null;
  readonly media_url: null;
};

interface Shown {
  readonly declaration: Declaration;
  readonly code: string;
  readonly language: Language;
  /** The council, as its residents call it. */
  readonly agency: string;
  /** The answers that the newest version shows to the public; undefined where it shows nothing of where one is, either. */
  readonly shown: readonly string[] | undefined;
  /** When its last change was told of; undefined for none. */
  readonly updatedAt?: Date | undefined;
}

/** The answers that the declaration shows to whoever is about to report the same: open ones, and no other. */
function describe(
  { fields, case: workflow }: Declaration,
  one: Case,
  { language, shown = [] }: Pick<Shown, 'language' | 'shown'>,
): string | null {
  const said = (workflow.near?.public ?? []).flatMap((name) => {
    if (!shown.includes(name)) return [];
    const [question, value] = [fields[name], one.fields[name]];
    if (question?.mark !== 'open' || value === undefined || value === null) return [];
    return [`${question.label[language]} ${kinds[question.type].format(value, question, language)}`];
  });
  return said.length > 0 ? said.join('\n').slice(0, 4000) : null;
}

/** Where it is, as far as anybody may know: as it was said where that answer is open, else the middle of its square of the map. */
function whereOf(declaration: Declaration, one: Case, shown: Shown['shown']) {
  const at = declaration.case.near?.at;
  const value = at === undefined ? undefined : one.fields[at];
  if (at !== undefined && declaration.fields[at]?.mark === 'open' && typeof value === 'string') {
    const point = readPoint(value);
    return { address: value, lat: point?.latitude ?? null, long: point?.longitude ?? null };
  }
  const square = shown && squareOfCase(declaration, one);
  if (!square) return { address: null, lat: null, long: null };
  const middle = (one_: number, other: number): number => Math.round(((one_ + other) / 2) * 1e5) / 1e5;
  const { from, to } = square;
  return { address: null, lat: middle(from.latitude, to.latitude), long: middle(from.longitude, to.longitude) };
}

/** A case as Open311 clients read it. */
export function presentRequest(
  { declaration, code, language, agency, shown, updatedAt }: Shown,
  one: Case,
): ServiceRequest {
  const state = declaration.case.states[one.state];
  const reason = one.endingReason === undefined ? undefined : state?.['say-why']?.[one.endingReason];
  const notes = [state?.label[language] ?? one.state, reason?.[language]].filter((part) => part !== undefined);
  const updated = one.closedAt ?? updatedAt;
  const isDue = one.closedAt === undefined && one.clockPausedAt === undefined && one.dueAt !== undefined;
  const { address, lat, long } = whereOf(declaration, one, shown);
  return {
    service_request_id: one.id,
    status: one.closedAt ? 'closed' : 'open',
    status_notes: notes.join(': '),
    service_name: declaration.title[language],
    service_code: code,
    description: describe(declaration, one, { language, shown }),
    agency_responsible: agency,
    service_notice: declaration.case.clock.told[language],
    requested_datetime: secondsOf(one.openedAt),
    updated_datetime: updated ? secondsOf(updated) : null,
    expected_datetime: isDue && one.dueAt ? secondsOf(one.dueAt) : null,
    address,
    address_id: null,
    zipcode: null,
    lat,
    long,
    media_url: null,
  };
}
