import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { formatDate, type Words } from '../../../../platform/language/index.js';
import {
  findCase,
  type IssuedId,
  isOpenTo,
  listIssued,
  replaceIssued,
  revokeIssued,
} from '../../../../work/cases/index.js';
import { type Declaration, getService } from '../../../../work/services/index.js';
import { issuedWords } from '../../issued/words.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { DeskIssuedPage, type ShownIssued } from './view.js';
import { deskIssuedWords } from './words.js';

type Actor = PageRequest['who']['actor'];

const hasAny = (actor: Actor, by: string | readonly string[]): boolean =>
  actor.kind === 'staff' && [by].flat().some((role) => actor.roles.includes(role));

async function load(request: PageRequest) {
  const { house, who } = request;
  return read(house, who, async (ctx) => {
    const one = await findCase(ctx, { id: readCaseId(request) });
    if (!one) throw new NotFound();
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    if (!isOpenTo(who.actor, declaration)) throw new NotFound();
    return { one, declaration, issued: await listIssued(ctx, [one.id]) };
  });
}

function waysOf({ who, language }: PageRequest, { issues }: Declaration, thing: string): ShownIssued['ways'] {
  return (['revoke', 'replace'] as const).flatMap((way) => {
    const ending = issues[thing]?.[way];
    if (!ending || !hasAny(who.actor, ending.by)) return [];
    const grounds = Object.entries(ending.grounds).map(([value, text]) => ({ value, text: text[language] }));
    return [{ way, grounds }];
  });
}

/** What a case has issued, with what this officer may do about each. */
async function show(
  request: PageRequest,
  fault?: { readonly say: Words; readonly target: string },
): Promise<PageReply> {
  const { one, declaration, issued } = await load(request);
  const { language } = request;
  const things = issued.map((each): ShownIssued => {
    const ground =
      declaration.issues[each.thing]?.[each.standing === 'revoked' ? 'revoke' : 'replace']?.grounds[
        each.ended?.ground ?? ''
      ];
    return {
      ...{ id: each.id, number: each.number, label: declaration.issues[each.thing]?.label[language] ?? each.thing },
      standing: issuedWords[each.standing][language],
      from: formatDate(each.validFrom, language),
      to: each.validTo === undefined ? issuedWords.endless[language] : formatDate(each.validTo, language),
      ground: ground?.[language],
      ways: ['valid', 'not-yet'].includes(each.standing) ? waysOf(request, declaration, each.thing) : [],
    };
  });
  const said = fault && { text: fault.say[language], target: fault.target };
  const frame = { ...request, url: paths.issuedOn(one.id) };
  const view = {
    id: one.id,
    reference: one.reference,
    things,
    fault: said,
    did: !fault && request.query.did === 'yes',
  };
  return page(<DeskIssuedPage frame={frame} {...view} />, fault ? 422 : 200);
}

export const viewIssued: PageHandler = (request) => show(request);

const acts = { revoke: revokeIssued, replace: replaceIssued } as const;

/** Takes one back, or replaces it, on the ground that was chosen. */
export const submitIssued: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readId<'issued'>(form.code('issued')) as IssuedId | undefined;
  const way = form.code('way') === 'replace' ? 'replace' : 'revoke';
  const { one, issued } = await load(request);
  if (!id || !issued.some((each) => each.id === id)) throw new NotFound();
  const target = `${way}-${id}`;
  const ground = form.code(target);
  if (ground === undefined) return show(request, { say: deskIssuedWords.noGround, target });
  const ended = await act(house, who, (ctx) => acts[way](ctx, { id, ground }));
  if (ended.ok) return redirect(`${paths.issuedOn(one.id)}?did=yes`);
  switch (ended.refused) {
    case 'no-such-thing':
      throw new NotFound();
    case 'not-allowed':
      return show(request, { say: deskIssuedWords.notAllowed, target });
    case 'unknown-ground':
      return show(request, { say: deskIssuedWords.noGround, target });
    case 'over':
      return show(request, { say: deskIssuedWords.over, target });
    default:
      return show(request, { say: deskIssuedWords.asked, target });
  }
};
