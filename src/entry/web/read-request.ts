import type { FastifyRequest } from 'fastify';
import type { PlaceId } from '../../platform/ids.js';
import { findOfficer } from './find-officer.js';
import { readForm } from './form.js';
import { chooseLanguage, languageCookie } from './language.js';
import type { Frame } from './layout/frame.js';
import type { PageRequest, Place } from './page.js';
import type { Web } from './web.js';

/** Of a parameter that was given twice the first counts; pages expect one. */
export function readQuery({ query }: Pick<FastifyRequest, 'query'>): PageRequest['query'] {
  const given = Object.entries(query as Record<string, string | readonly string[] | undefined>);
  return Object.fromEntries(given.map(([name, value]) => [name, typeof value === 'string' ? value : value?.[0]]));
}

function framed(web: Web, incoming: FastifyRequest, place: Place, query: PageRequest['query']) {
  const wish = incoming.headers['accept-language'];
  return {
    place,
    language: chooseLanguage(query.lang, incoming.cookies[languageCookie], wish),
    url: incoming.url,
    isSecure: incoming.protocol === 'https',
    isDemo: web.isDemo && place.isDemo,
    notice: web.notice?.(),
  };
}

/** Turns the server's request into a page's; undefined when the host name is no place of ours. */
export async function readRequest(
  web: Web,
  incoming: FastifyRequest,
  isStaff: boolean,
): Promise<PageRequest | undefined> {
  const place = await web.findPlace(incoming.headers.host);
  if (!place) return undefined;
  const query = readQuery(incoming);
  const { cookies } = incoming;
  const officer = isStaff ? await findOfficer(web.house, place.id, cookies.staff) : undefined;
  return {
    ...framed(web, incoming, place, query),
    house: web.house,
    who: {
      place: place.id,
      actor: officer ? { kind: 'staff', person: officer.person, roles: officer.roles } : { kind: 'anonymous' },
      channel: officer ? 'desk' : 'web',
    },
    officer,
    params: incoming.params as Record<string, string>,
    query,
    form: readForm(incoming.body instanceof URLSearchParams ? incoming.body : undefined),
    cookies,
  };
}

/** A page that stands in no place: where a host name is none of ours, or no place can be read. */
const nowhere: Place = {
  id: '00000000-0000-0000-0000-000000000000' as PlaceId,
  slug: '',
  name: { en: 'Guildhall', cy: 'Guildhall' },
  timeZone: 'Europe/London',
  isDemo: false,
};

/** What an error page needs of a request; it never fails, whatever else does. */
export async function readFrame(web: Web, incoming: FastifyRequest): Promise<Frame & Pick<PageRequest, 'isSecure'>> {
  const place = await web.findPlace(incoming.headers.host).catch(() => undefined);
  return { ...framed(web, incoming, place ?? nowhere, readQuery(incoming)), officer: undefined };
}
