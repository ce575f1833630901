import { followingRoutes } from '../following/routes.js';
import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { printingRoutes } from '../printing/routes.js';
import { submitAnswerCheck, viewAnswerCheck } from './answer/check.js';
import { submitProof, viewAnswer, viewAnswered } from './answer/page.js';
import { submitCheck, viewCheck } from './check/page.js';
import { viewConfirmation } from './confirmation/page.js';
import { submitQuestion, viewQuestion } from './question/page.js';
import { submitReturn, viewReturn } from './return/page.js';
import { submitKeep, submitSave, viewSave } from './save/page.js';
import { submitStart, viewStart } from './start/page.js';
import { submitFindStatus, viewFindStatus, viewStatus } from './status/page.js';
import { submitNotFixed, submitSatisfaction } from './status/submit-afterwards.js';

const access = 'public';
/** What is sent becomes the case of whoever is signed in. */
const knowsResident = true;
/** Or of the person for whom they act. */
const isForOthersToo = true;
/** Or of whoever an officer fills it in with. */
const isAssistedToo = true;
const own = { knowsResident, isForOthersToo, isAssistedToo } as const;

/** The resident's way through a service. What may be guessed at is limited by address, besides what its act limits. */
export const journeyRoutes: readonly Route[] = [
  ...followingRoutes,
  ...printingRoutes,
  { method: 'GET', path: paths.service(':service'), access, handle: viewStart },
  {
    method: 'POST',
    path: paths.startService(':service'),
    access,
    knowsResident,
    isForOthersToo,
    handle: submitStart,
    perMinute: 60,
  },
  { method: 'GET', path: paths.question(':service', ':page'), access, isAssistedToo, handle: viewQuestion },
  {
    method: 'POST',
    path: paths.question(':service', ':page'),
    access,
    isAssistedToo,
    takesFiles: true,
    handle: submitQuestion,
  },
  {
    method: 'GET',
    path: paths.answer(':service', ':reference'),
    access,
    knowsResident,
    handle: viewAnswer,
    perMinute: 30,
  },
  {
    method: 'POST',
    path: paths.answer(':service', ':reference'),
    access,
    knowsResident,
    handle: submitProof,
    perMinute: 20,
  },
  { method: 'GET', path: paths.answerQuestion(':service', ':reference', ':page'), access, handle: viewQuestion },
  {
    method: 'POST',
    path: paths.answerQuestion(':service', ':reference', ':page'),
    access,
    takesFiles: true,
    handle: submitQuestion,
  },
  { method: 'GET', path: paths.checkAnswer(':service', ':reference'), access, handle: viewAnswerCheck },
  { method: 'POST', path: paths.checkAnswer(':service', ':reference'), access, handle: submitAnswerCheck },
  { method: 'GET', path: paths.answered(':service', ':reference'), access, handle: viewAnswered },
  { method: 'GET', path: paths.checkAnswers(':service'), access, ...own, handle: viewCheck },
  { method: 'POST', path: paths.checkAnswers(':service'), access, ...own, handle: submitCheck },
  { method: 'GET', path: paths.submitted(':service'), access, knowsResident, isForOthersToo, handle: viewConfirmation },
  { method: 'GET', path: paths.saveDraft(':service'), access, knowsResident, handle: viewSave },
  { method: 'POST', path: paths.saveDraft(':service'), access, knowsResident, handle: submitSave, perMinute: 20 },
  { method: 'POST', path: paths.keepDraft(':service'), access, knowsResident, handle: submitKeep, perMinute: 20 },
  { method: 'GET', path: paths.returnToDraft, access, handle: viewReturn },
  { method: 'POST', path: paths.returnToDraft, access, handle: submitReturn, perMinute: 10 },
  { method: 'GET', path: paths.findStatus, access, handle: viewFindStatus },
  { method: 'POST', path: paths.findStatus, access, handle: submitFindStatus, perMinute: 30 },
  { method: 'POST', path: paths.notFixed(':reference'), access, handle: submitNotFixed, perMinute: 10 },
  { method: 'POST', path: paths.rateOutcome(':reference'), access, handle: submitSatisfaction, perMinute: 10 },
  { method: 'GET', path: paths.status(':reference'), access, handle: viewStatus, perMinute: 30 },
];
