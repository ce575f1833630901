import { listOrgUnits } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { fill, formatDate } from '../../../../platform/language/index.js';
import {
  checkWords,
  findPage,
  listPages,
  publishPage,
  removePage,
  reviewPage,
} from '../../../../work/content/index.js';
import { listServices } from '../../../../work/services/index.js';
import { NotFound, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { sayRole } from '../../roles/say-role.js';
import { addressOf } from '../address-of.js';
import { deskPageWords, findingWords } from '../desk-words.js';
import { editorPage } from '../editor-page.js';
import { leadsWithin } from '../leads.js';
import { stateOf } from '../list/state-of.js';
import { foundKindWords } from '../words.js';
import { OnePage, type OneView } from './view.js';

async function load(request: PageRequest) {
  const id = request.params.page ?? '';
  const { house, who } = request;
  return read(house, who, async (ctx) => {
    if (!(await findPage(ctx, id))) throw new NotFound();
    const listed = await listPages(ctx);
    const one = listed.find((each) => each.page.id === id);
    if (!one) throw new NotFound();
    const services = (await listServices(ctx)).map(({ declaration }) => declaration.service);
    return { one, listed, services, units: await listOrgUnits(ctx) };
  });
}

const did = { written: 'didWrite', published: 'didPublish', reviewed: 'didReview' } as const;
const isDid = (code: string | undefined): code is keyof typeof did => code !== undefined && Object.hasOwn(did, code);

async function show(request: PageRequest, more: Partial<OneView> = {}, status = 200): Promise<PageReply> {
  const { language, query } = request;
  const { one, listed, services, units } = await load(request);
  const { page: shown, words, readings, isOrphan } = one;
  const findings = checkWords(words, shown.kind, leadsWithin(services, listed));
  const others = listed.filter(({ page: { id, published } }) => published !== undefined && id !== shown.id);
  const view = {
    ...{ page: shown, words, readings, isOrphan, owner: sayRole(units, shown.owner, language) },
    ...{ kind: foundKindWords[shown.kind][language], state: deskPageWords[stateOf(shown)][language] },
    reviewOn: formatDate(shown.reviewOn, language),
    address: shown.published === undefined ? undefined : addressOf(shown),
    findings: findings.map(({ rule, language: of, about }) => ({
      of: deskPageWords[of === 'en' ? 'english' : 'welsh'][language],
      text: fill(findingWords[rule][language], { about }),
    })),
    others: others.map((other) => ({ id: other.page.id, title: other.words.title[language] })),
    did: isDid(query.did) ? deskPageWords[did[query.did]][language] : undefined,
    ...{ isMoved: false, reviewFault: undefined },
    ...more,
  };
  return page(<OnePage frame={{ ...request, url: paths.deskPage(shown.id) }} {...view} />, status);
}

/** One page as its editors see it: how it stands, what to look at, and how it would read in both languages. */
export const viewOne = editorPage((request) => show(request));

/** Shows the newest words to everybody, where they are those that the editor saw. */
export const submitPublish = editorPage(async (request) => {
  const id = request.params.page ?? '';
  const seen = Number(request.form.code('seen') ?? '0');
  const published = await act(request.house, request.who, (ctx) => publishPage(ctx, { id, seen }));
  if (published.ok) return redirect(`${paths.deskPage(id)}?did=published`);
  if (published.refused === 'unknown') throw new NotFound();
  return show(request, { isMoved: true }, 409);
});

/** Notes that it was read and is right. */
export const submitReview = editorPage(async (request) => {
  const id = request.params.page ?? '';
  const reviewOn = request.form.day('review') ?? '';
  const reviewed = await act(request.house, request.who, (ctx) => reviewPage(ctx, { id, reviewOn }));
  if (reviewed.ok) return redirect(`${paths.deskPage(id)}?did=reviewed`);
  if (reviewed.refused === 'unknown') throw new NotFound();
  const part = (name: string) => request.form.code(`review-${name}`) ?? '';
  const typed = { day: part('day'), month: part('month'), year: part('year') };
  return show(request, { reviewFault: typed }, 422);
});

/** Takes it away from its readers. */
export const submitRemove = editorPage(async (request) => {
  const id = request.params.page ?? '';
  const instead = request.form.code('instead');
  const removed = await act(request.house, request.who, (ctx) =>
    removePage(ctx, { id, ...(instead ? { instead } : {}) }),
  );
  if (removed.ok) return redirect(`${paths.deskPages}?did=removed`);
  if (removed.refused === 'unknown') throw new NotFound();
  return show(request, { isMoved: true }, 409);
});
