import type { PageRequest } from '../page.js';
import { paths } from '../paths.js';

/** Where the pages of one journey are: of a request to a service, or of the answer to what is asked on one. */
export interface JourneyWay {
  /** By which name this browser keeps its draft. */
  readonly cookie: string;
  /** Where it begins, and where it leads to when there is no draft. */
  readonly start: string;
  readonly check: string;
  readonly done: string;
  /** What is known already where a request says it is; of an answer nothing is. */
  readonly known: string;
  readonly question: (page: string) => string;
  /** Whether it answers what is asked on a request, and is none of its own. */
  readonly isAnswer: boolean;
}

export const serviceWay = (service: string): JourneyWay => ({
  ...{ cookie: service, isAnswer: false, start: paths.service(service) },
  ...{ check: paths.checkAnswers(service), done: paths.submitted(service), known: paths.known(service) },
  question: (page) => paths.question(service, page),
});

const answerWay = (service: string, reference: string): JourneyWay => ({
  ...{ cookie: `answer-${reference}`, isAnswer: true, start: paths.answer(service, reference) },
  ...{ check: paths.checkAnswer(service, reference), done: paths.answered(service, reference) },
  known: paths.answer(service, reference),
  question: (page) => paths.answerQuestion(service, reference, page),
});

/** The journey that a request's address is of. */
export function wayOf({ params }: Pick<PageRequest, 'params'>, service = params.service ?? ''): JourneyWay {
  const { reference } = params;
  return reference !== undefined && /^[A-Za-z0-9-]{1,40}$/.test(reference)
    ? answerWay(service, reference)
    : serviceWay(service);
}
