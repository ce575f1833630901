import { declareInterest, endInterest, listOwnInterests } from '../../../../foundation/assurance/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { readHome, readName } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { InterestsPage } from './view.js';
import { interestWords } from './words.js';

const done = { declared: interestWords.didDeclare, ended: interestWords.didEnd } as const;
type Did = keyof typeof done;
const isDid = (code: string | undefined): code is Did => code !== undefined && Object.hasOwn(done, code);

const relations = ['self', 'close'] as const;
const boxes = ['name', 'line1', 'postcode'] as const;

/** What is wrong with what was typed, by box, in words. */
type Said = Readonly<Record<string, string>>;

async function show(request: PageRequest, said?: Said): Promise<PageReply> {
  const { house, who, query, form } = request;
  const lines = await read(house, who, listOwnInterests);
  const typed = said && Object.fromEntries(boxes.map((box) => [box, form.again(box, [''])]));
  const relation = said && form.code('relation');
  const did = !said && isDid(query.did) ? done[query.did] : undefined;
  const frame = { ...request, url: paths.interests };
  return page(<InterestsPage {...{ frame, lines, did, typed, relation }} said={said ?? {}} />, said ? 422 : 200);
}

/** Whom the officer has declared, for them alone. */
export const viewInterests: PageHandler = (request) => show(request);

/** Declares somebody; nothing that was typed is lost where it is not right. */
export const submitInterest: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const relation = relations.find((one) => one === form.code('relation'));
  const name = readName(form.typed('name'), interestWords.typeName);
  const home = readHome({ line1: form.typed('line1'), postcode: form.typed('postcode') });
  const said: Record<string, string> = {};
  if (!relation) said.relation = interestWords.chooseRelation[language];
  if (!name.ok) said.name = name.say[language];
  if (!home.ok) said[home.box] = home.say[language];
  if (!relation || !name.ok || !home.ok) return show(request, said);
  const given = { relation, name: name.value, address: home.value };
  const outcome = await act(house, who, (ctx) => declareInterest(ctx, given));
  if (outcome.ok) return redirect(`${paths.interests}?did=declared`);
  if (outcome.refused === 'not-allowed') return redirect(paths.desk);
  return show(request, {
    [outcome.refused === 'too-many' ? 'name' : 'line1']: interestWords[outcome.refused][language],
  });
};

/** Takes somebody off the officer's own list. */
export const submitEndInterest: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readId<'interest'>(form.code('interest'));
  const ended = id && (await act(house, who, (ctx) => endInterest(ctx, id)));
  return redirect(ended?.ok ? `${paths.interests}?did=ended` : paths.interests);
};
