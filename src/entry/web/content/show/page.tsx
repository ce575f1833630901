import { listOrgUnits } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import { readMarkdown } from '../../../../platform/prose/index.js';
import { countReading, findPublished, type PageKind, type Published, partsOf } from '../../../../work/content/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page } from '../../page.js';
import { paths } from '../../paths.js';
import { addressOf } from '../address-of.js';
import { contentWords } from '../words.js';
import { GonePage, ReadPage } from './view.js';

type Found = Extract<Published, { is: 'published' }>;

const show =
  (kind: PageKind): PageHandler =>
  async (request) => {
    const id = request.params.page ?? '';
    const { found, units } = await read(request.house, request.who, async (ctx) => ({
      found: await findPublished(ctx, kind, id),
      units: await listOrgUnits(ctx),
    }));
    if (!found) throw new NotFound();
    if (found.is === 'removed') return page(<GonePage frame={request} {...presentGone(found, request)} />, 410);
    countReading(request.place.id, id);
    const owner = units.find(({ slug }) => slug === found.page.owner);
    return present(request, found, owner?.name[request.language]);
  };

function presentGone({ words, instead }: Extract<Published, { is: 'removed' }>, { language }: PageRequest) {
  return {
    title: words.title[language],
    instead: instead && { href: addressOf(instead.page), text: instead.words.title[language] },
  };
}

/** When it was published and last changed, and by whom it was written. */
function said({ page: { kind, publishedAt, changedAt } }: Found, request: PageRequest, owner: string | undefined) {
  const { language, place } = request;
  const on = kind === 'news' ? publishedAt : changedAt;
  const date = on && formatDate(dateOf(on, place.timeZone), language);
  return [
    ...(date ? [fill(contentWords[kind === 'news' ? 'on' : 'changed'][language], { date })] : []),
    ...(owner ? [fill(contentWords.owner[language], { team: owner })] : []),
  ];
}

function present(request: PageRequest, found: Found, owner: string | undefined): PageReply {
  const { language, params } = request;
  const { kind, id } = found.page;
  const title = found.words.title[language];
  const blocks = readMarkdown(found.words.body[language]);
  const shared = { title, summary: found.words.summary[language], said: said(found, request, owner) };
  const back = kind === 'news' ? { href: paths.news, text: contentWords.news[language] } : undefined;
  const parts = kind === 'guide' ? partsOf(blocks) : [];
  if (parts.length === 0)
    return page(<ReadPage frame={request} {...shared} blocks={blocks} back={back} parts={[]} at={0} />);
  const at = params.part === undefined ? 0 : parts.findIndex((part) => part.id === params.part);
  const part = parts[at];
  if (!part) throw new NotFound();
  const links = parts.map((one, index) => ({
    href: index === 0 ? paths.guide(id) : paths.guidePart(id, one.id),
    text: one.title,
  }));
  return page(<ReadPage frame={request} {...shared} blocks={part.blocks} back={back} parts={links} at={at} />);
}

export const viewPage = show('page');
export const viewGuide = show('guide');
export const viewNewsItem = show('news');
