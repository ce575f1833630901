import {
  answerBodyAsk,
  askOfBody,
  type BodyAskKind,
  findBodyStanding,
  listBodyAsks,
  listBodyMembers,
  listStaff,
  sealedOfBody,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { type PersonId, readId } from '../../../../platform/ids.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { compareRegistered } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { shutPage, verifierPage } from '../may-verify.js';
import { lookAtBody, lookAtMember } from './look-at-body.js';
import { BodyPage } from './view.js';
import { bodyWords } from './words.js';

const didWords = { ask: bodyWords.didAsk, answer: bodyWords.didAnswer } as const;
const isDid = (code: string | undefined): code is keyof typeof didWords =>
  code !== undefined && Object.hasOwn(didWords, code);

const idOf = ({ params }: PageRequest): PersonId => {
  const id = readId<'person'>(params.id);
  if (!id) throw new NotFound();
  return id;
};

/** What the register says of it: asked anew for each act, so that no form says it. */
async function findingOf(ctx: Context, id: PersonId) {
  const standing = await findBodyStanding(ctx, id);
  return standing && compareRegistered(ctx, await sealedOfBody(ctx, standing.body));
}

async function findOne(request: PageRequest) {
  const id = idOf(request);
  const found = await read(request.house, request.who, async (ctx) => {
    const standing = await findBodyStanding(ctx, id);
    if (!standing || standing.body.closedAt) return undefined;
    const members = (await listBodyMembers(ctx, id)).filter(({ one }) => one.state === 'active');
    const staff = new Map((await listStaff(ctx)).map(({ person, name }) => [person as string, name]));
    return { standing, members, staff, asks: await listBodyAsks(ctx, id), finding: await findingOf(ctx, id) };
  });
  if (!found) throw new NotFound();
  return found;
}

/** Members by the names that they have there, each opened by a look, where the officer asked to see them. */
async function nameMembers(request: PageRequest, { members }: Awaited<ReturnType<typeof findOne>>) {
  const named: { readonly id: string; readonly name: Opened<unknown> | undefined }[] = [];
  if (!request.query.members && request.form.code('kind') !== 'administrator') return undefined;
  for (const { one } of members) {
    const looked = await lookAtMember(request, one);
    named.push({ id: one.id, name: looked.ok ? looked.value.get('delegate') : undefined });
  }
  return named;
}

async function show(request: PageRequest, fault?: keyof typeof bodyWords, status = 200): Promise<PageReply> {
  const found = await findOne(request);
  const looked = await lookAtBody(request, found.standing);
  const id = found.standing.body.person;
  if (!looked.ok) return shutPage(request, looked, paths.checkBody(id));
  const members = await nameMembers(request, found);
  const did = !fault && isDid(request.query.did) ? didWords[request.query.did] : undefined;
  const { asks, staff, finding, standing } = found;
  return page(
    <BodyPage
      {...{ frame: request, id, opened: looked.value, asks, staff, finding, standing, members, did, fault }}
      own={request.who.actor.kind === 'staff' ? request.who.actor.person : undefined}
    />,
    status,
  );
}

/** An organisation for whoever checks it: what it says of itself, opened by a look, and what two officers made of it. */
export const viewBody = verifierPage((request) => show(request));

const isKind = (code: string | undefined): code is BodyAskKind => code === 'right' || code === 'administrator';

/** Asks a second officer, on what this one saw. */
export const submitBody: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const [body, kind] = [idOf(request), form.code('kind')];
  if (!isKind(kind)) return redirect(paths.checkBody(body));
  const asked = await act(house, who, async (ctx) => {
    const member = readId<'mandate'>(form.code('member'));
    const found = kind === 'right' ? await findingOf(ctx, body) : undefined;
    return askOfBody(ctx, { body, kind, evidence: form.code('evidence'), found, member });
  });
  if (asked.ok) return redirect(`${paths.checkBody(body)}?did=ask`);
  if (asked.refused === 'not-allowed' || asked.refused === 'no-such-body') throw new NotFound();
  return show(request, asked.refused, asked.refused === 'waits-already' ? 409 : 422);
});

/** The second officer’s answer. */
export const submitBodyAnswer: PageHandler = verifierPage(async (request) => {
  const { house, who, form } = request;
  const [body, verdict] = [idOf(request), form.code('verdict')];
  if (verdict !== 'approved' && verdict !== 'declined') return redirect(paths.checkBody(body));
  const answered = await act(house, who, (ctx) => answerBodyAsk(ctx, { body, ask: form.code('ask'), verdict }));
  if (answered.ok) return redirect(`${paths.checkBody(body)}?did=answer`);
  if (answered.refused === 'not-allowed') throw new NotFound();
  return show(request, answered.refused, answered.refused === 'yourself' ? 403 : 409);
});
