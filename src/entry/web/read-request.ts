import type { FastifyRequest } from 'fastify';
import { findOfficer } from './find-officer.js';
import { readForm } from './form.js';
import { chooseLanguage, languageCookie } from './language.js';
import type { PageRequest } from './page.js';
import type { Web } from './route.js';

/** Turns the server's request into a page's; undefined when the host name is no place of ours. */
export async function readRequest(
  web: Web,
  incoming: FastifyRequest,
  isStaff: boolean,
): Promise<PageRequest | undefined> {
  const place = await web.findPlace(incoming.headers.host);
  if (!place) return undefined;
  const query = incoming.query as Record<string, string | undefined>;
  const { cookies } = incoming;
  const asked = typeof query.lang === 'string' ? query.lang : undefined;
  const officer = isStaff ? await findOfficer(web.house, place.id, cookies.staff) : undefined;
  return {
    house: web.house,
    place,
    who: {
      place: place.id,
      actor: officer ? { kind: 'staff', person: officer.person, roles: officer.roles } : { kind: 'anonymous' },
      channel: officer ? 'desk' : 'web',
    },
    officer,
    language: chooseLanguage(asked, cookies[languageCookie], incoming.headers['accept-language']),
    params: incoming.params as Record<string, string>,
    query,
    form: readForm(incoming.body instanceof URLSearchParams ? incoming.body : undefined),
    cookies,
    url: incoming.url,
    isSecure: incoming.protocol === 'https',
    isDemo: web.isDemo && place.isDemo,
    notice: web.notice?.(),
  };
}
