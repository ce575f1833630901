import { answerTraining, triesADay } from '../../../../foundation/assurance/index.js';
import { act } from '../../../../platform/house.js';
import { fill, formatNumber } from '../../../../platform/language/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { findModule } from '../find-module.js';
import { listMarked } from '../list-marked.js';
import { trainingWords } from '../words.js';
import { presentQuestions } from './present.js';
import { QuestionsPage } from './view.js';

type Chosen = Readonly<Record<string, string>>;

/** What was tried: the choices that were made, and why they are not marked. */
interface Tried {
  readonly chosen: Chosen;
  readonly problem?: string;
  readonly status: number;
}

async function show(request: PageRequest, tried?: Tried): Promise<PageReply> {
  const module = await findModule(request);
  const marked = await listMarked(request);
  const questions = presentQuestions(module, marked, request.language, tried?.chosen);
  const view = { module, questions, problem: tried?.problem, hasUnanswered: tried?.status === 422 };
  return page(<QuestionsPage frame={request} {...view} />, tried?.status ?? 200);
}

/** The questions of a training. */
export const viewQuestions: PageHandler = (request) => show(request);

function readChosen({ form }: PageRequest, ids: readonly string[]): Chosen {
  return Object.fromEntries(ids.flatMap((id) => (form.code(id) === undefined ? [] : [[id, form.code(id) ?? '']])));
}

/** Marks the answers, and shows the result. */
export const submitQuestions: PageHandler = async (request) => {
  const { house, who, language } = request;
  const { code, questions } = await findModule(request);
  const chosen = readChosen(request, Object.keys(questions));
  const outcome = await act(house, who, (ctx) => answerTraining(ctx, { module: code, answers: chosen }));
  if (outcome.ok) return redirect(paths.trainingResult(code));
  switch (outcome.refused) {
    case 'unanswered':
      return show(request, { chosen, status: 422 });
    case 'too-many-tries': {
      const problem = fill(trainingWords.tooMany[language], { count: formatNumber(triesADay, language) });
      return show(request, { chosen, problem, status: 429 });
    }
    case 'not-allowed':
    case 'no-such-training':
      throw new NotFound();
  }
};
