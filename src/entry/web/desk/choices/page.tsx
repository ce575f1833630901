import { choiceWays, standingOf } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import {
  type AskedOfActor,
  findCase,
  isOpenTo,
  listUsesOfCase,
  type TakeChoiceRefusal,
  takeChoice,
  workingRolesOf,
} from '../../../../work/cases/index.js';
import { getService, isChoice, wordingOf } from '../../../../work/services/index.js';
import { standingWords } from '../../choices/words.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import { sayRefusal } from '../acts/refusals.js';
import { askedOf, isRiskRefusal } from '../risk/asked.js';
import { TakeChoicesPage, type Tried } from './view.js';
import { takeWords } from './words.js';

async function showChoices(request: PageRequest, tried?: Tried, status = 200): Promise<PageReply> {
  const { house, who, officer, language } = request;
  const id = readCaseId(request);
  const { one, uses } = await read(house, who, async (ctx) => {
    const found = await findCase(ctx, { id });
    if (!found) throw new NotFound();
    const { declaration } = await getService(ctx, found.service, found.serviceVersion);
    const roles = workingRolesOf(declaration);
    if (!officer?.roles.some((role) => roles.has(role)) || !isOpenTo(ctx.actor, declaration)) throw new NotFound();
    return { one: found, uses: (await listUsesOfCase(ctx, found)).filter(({ use }) => isChoice(use)) };
  });
  const now = house.clock.now();
  const shown = uses.map(({ id: code, use, choice }) => ({
    ...{ id: code, title: use.title[language], explain: use.explain[language], wording: wordingOf(use) },
    stands: standingWords[standingOf(choice, wordingOf(use), now)][language],
  }));
  const frame = { ...request, url: paths.choicesOfCase(id) };
  return page(<TakeChoicesPage frame={frame} id={id} reference={one.reference} uses={shown} tried={tried} />, status);
}

/** What the person whose case it is chose, and a form for what they told since. */
export const viewTakeChoices: PageHandler = (request) => showChoices(request);

/** A refusal as the form says it; what is not there is not found. */
function sayRefused(refused: Exclude<TakeChoiceRefusal, AskedOfActor>, { language }: PageRequest): Tried['said'] {
  switch (refused) {
    case 'changed':
      return { says: takeWords.changed[language] };
    case 'not-allowed':
      return { says: takeWords.notAllowed[language] };
    case 'no-such-case':
    case 'no-such-choice':
      throw new NotFound();
  }
}

const told = choiceWays.filter((way) => way !== 'web');

/** Writes down what was told. */
export const submitTakeChoice: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const id = readCaseId(request);
  const use = form.code('use') ?? '';
  const way = told.find((each) => each === form.code('way'));
  const says = (['yes', 'no'] as const).find((each) => each === form.code('says'));
  const tried = { use, says, way };
  if (!says || !way) {
    const said = {
      ...(says ? {} : { says: takeWords.chooseSays[language] }),
      ...(way ? {} : { way: takeWords.chooseWay[language] }),
    };
    return showChoices(request, { ...tried, said }, 422);
  }
  const wording = form.code('wording') ?? '';
  const taken = await act(house, who, (ctx) => takeChoice(ctx, { case: id, use, says, way, wording }));
  if (taken.ok) return redirect(paths.choicesOfCase(id));
  const { refused } = taken;
  if (isRiskRefusal(refused)) {
    const asked = await askedOf(request, taken);
    return showChoices(request, { ...tried, asked, said: { says: sayRefusal(refused)[language] } }, 403);
  }
  return showChoices(request, { ...tried, said: sayRefused(refused, request) }, 409);
};
