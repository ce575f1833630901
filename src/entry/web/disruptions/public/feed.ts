import { read } from '../../../../platform/house.js';
import type { Language } from '../../../../platform/language/index.js';
import { type Area, type Disruption, listAreas, listDisruptions } from '../../../../work/places/index.js';
import { openFile, type PageHandler, type PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { whereOf } from '../said.js';
import { disruptionWords } from '../words.js';

const load = ({ house, who }: PageRequest) =>
  read(house, who, async (ctx) => ({
    all: await listDisruptions(ctx),
    areas: await listAreas(ctx),
    now: ctx.clock.now(),
  }));

const both = (say: (language: Language) => string) => ({ en: say('en'), cy: say('cy') });

const toJson = (one: Disruption, areas: readonly Area[]) => ({
  ...{ id: one.id, says: one.says, where: both((language) => whereOf(one, areas, language)) },
  ...{ streets: one.streets, area: one.area ?? null, services: one.services },
  ...{ from: one.from, until: one.until, declaredAt: one.declaredAt.toISOString() },
});

/** What the place knows of, for programs. */
export const viewDisruptionsJson: PageHandler = async (request) => {
  const { all, areas } = await load(request);
  const list = { disruptions: all.map((one) => toJson(one, areas)) };
  return openFile('application/json; charset=utf-8', `${JSON.stringify(list)}\n`);
};

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const asXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

/** The same for whoever follows news (RFC 4287), in the language of the page. */
export const viewDisruptionsAtom: PageHandler = async (request) => {
  const { language, origin, place } = request;
  const { all, areas, now } = await load(request);
  const site = `${origin}${paths.disruptions}`;
  const declared = all.map(({ declaredAt }) => declaredAt.getTime());
  const updated = new Date(declared.length > 0 ? Math.max(...declared) : now.getTime());
  const entries = all.map(
    (one) => `<entry><id>urn:uuid:${one.id}</id><title>${asXml(whereOf(one, areas, language))}</title>
<updated>${one.declaredAt.toISOString()}</updated><link href="${asXml(site)}"/>
<summary>${asXml(one.says[language])} (${one.from} – ${one.until})</summary></entry>`,
  );
  const title = `${place.name[language]}: ${disruptionWords.title[language]}`;
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${asXml(site)}</id><title>${asXml(title)}</title>
<updated>${updated.toISOString()}</updated><author><name>${asXml(place.name[language])}</name></author>
<link rel="alternate" href="${asXml(site)}"/><link rel="self" href="${asXml(`${origin}${paths.disruptionsAtom}`)}"/>
${entries.join('\n')}
</feed>
`;
  return openFile('application/atom+xml; charset=utf-8', feed);
};
