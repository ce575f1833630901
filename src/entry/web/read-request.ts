import type { FastifyRequest } from 'fastify';
import type { Mandate, Resident } from '../../foundation/people/index.js';
import type { Who } from '../../platform/house.js';
import type { PlaceId } from '../../platform/ids.js';
import { readForm } from './form.js';
import { chooseLanguage, languageCookie } from './language.js';
import type { Frame } from './layout/frame.js';
import type { Officer, PageRequest, Place, Route } from './page.js';
import { findAssistedBy } from './signed-in/find-assisted-by.js';
import { findOfficer } from './signed-in/find-officer.js';
import { findSignedIn } from './signed-in/find-signed-in.js';
import { residentCookie } from './signed-in/resident-cookie.js';
import type { Web } from './web.js';

/** Of a parameter that was given twice the first counts; pages expect one. */
export function readQuery({ query }: Pick<FastifyRequest, 'query'>): PageRequest['query'] {
  const given = Object.entries(query as Record<string, string | readonly string[] | undefined>);
  return Object.fromEntries(given.map(([name, value]) => [name, typeof value === 'string' ? value : value?.[0]]));
}

/** What a page is given besides what was asked of it: where it stands, and in which language. */
function framed(
  web: Pick<Web, 'isDemo' | 'notice'>,
  incoming: FastifyRequest,
  place: Place,
  query: PageRequest['query'],
) {
  const wish = incoming.headers['accept-language'];
  return {
    place,
    language: chooseLanguage(query.lang, incoming.cookies[languageCookie], wish),
    url: incoming.url,
    isSecure: incoming.protocol === 'https',
    origin: `${incoming.protocol}://${incoming.headers.host ?? ''}`,
    isDemo: web.isDemo && place.isDemo,
    notice: web.notice?.(),
    isSignedIn: incoming.cookies[residentCookie] !== undefined,
  };
}

function whoAsks(
  place: Place,
  officer: Officer | undefined,
  resident: Resident | undefined,
  { isForOthersToo = false, together }: { isForOthersToo?: boolean | undefined; together?: Mandate | undefined },
): Who {
  if (officer) {
    const { person, roles, teams, provedAt, browserSince, shares } = officer;
    const trained = (officer.training ?? []).flatMap(({ counts, module }) => (counts ? [module.handling] : []));
    const held = { kind: 'staff', person, roles, teams, trained } as const;
    const proved = { ...(provedAt ? { provedAt } : {}), ...(browserSince ? { browserSince } : {}) };
    const actor = { ...held, ...proved, ...(shares ? { shares } : {}) };
    const forThem = together ? { onBehalfOf: together.person } : {};
    return { place: place.id, actor, channel: together?.way ?? 'desk', ...forThem };
  }
  if (resident) {
    const { person: onBehalfOf, firm } = (isForOthersToo && resident.actingFor) || {};
    const acted = onBehalfOf ? { onBehalfOf, ...(firm ? { firm } : {}) } : {};
    return { place: place.id, actor: { kind: 'resident', person: resident.person }, channel: 'web', ...acted };
  }
  return { place: place.id, actor: { kind: 'anonymous' }, channel: 'web' };
}

/** Turns the server's request into a page's; undefined when the host name is no place of ours. */
export async function readRequest(
  web: Web,
  incoming: FastifyRequest,
  { access, knowsResident = access === 'resident', isForOthersToo, isAssistedToo = false }: Asking,
): Promise<PageRequest | undefined> {
  const place = await web.findPlace(incoming.headers.host);
  if (!place) return undefined;
  const query = readQuery(incoming);
  const { cookies } = incoming;
  const assisted = isAssistedToo ? await findAssistedBy(web.house, place.id, cookies.staff) : undefined;
  const isOfficer = access === 'staff' || assisted !== undefined;
  const officer = isOfficer ? await findOfficer(web.house, place.id, cookies) : undefined;
  const together = officer && assisted !== 'over' ? assisted : undefined;
  const resident = knowsResident ? await findSignedIn(web.house, place.id, cookies[residentCookie]) : undefined;
  return {
    ...framed(web, incoming, place, query),
    house: web.house,
    who: whoAsks(place, officer, resident, { isForOthersToo, together }),
    officer,
    assisted: together,
    isAssistedOver: officer !== undefined && assisted === 'over',
    resident,
    params: incoming.params as Record<string, string>,
    query,
    form: readForm(incoming.body instanceof URLSearchParams ? incoming.body : undefined),
    cookies,
  };
}

/** What of a row of the route table decides who is asked after. */
type Asking = Pick<Route, 'access' | 'knowsResident' | 'isForOthersToo' | 'isAssistedToo'>;

/** A page that stands in no place: where a host name is none of ours, or no place can be read. */
const nowhere: Place = {
  id: '00000000-0000-0000-0000-000000000000' as PlaceId,
  slug: '',
  name: { en: 'Guildhall', cy: 'Guildhall' },
  timeZone: 'Europe/London',
  isDemo: false,
  isLive: true,
  hosts: [],
  look: undefined,
};

/** What an error page needs of a request; it never fails, whatever else does. */
export async function readFrame(
  web: Pick<Web, 'findPlace' | 'isDemo' | 'notice'>,
  incoming: FastifyRequest,
): Promise<Frame & Pick<PageRequest, 'isSecure'>> {
  const place = await web.findPlace(incoming.headers.host).catch(() => undefined);
  return { ...framed(web, incoming, place ?? nowhere, readQuery(incoming)), officer: undefined, resident: undefined };
}
