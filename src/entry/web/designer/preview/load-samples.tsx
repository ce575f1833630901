import { read } from '../../../../platform/house.js';
import { dateOf, formatDate } from '../../../../platform/language/index.js';
import { type CheckedAnswer, checkAnswers, openTrial } from '../../../../work/journeys/index.js';
import { askedLater, type Compiled, isSealed, type Question } from '../../../../work/services/index.js';
import { Reveal } from '../../../components/index.js';
import type { AnswerLine } from '../../desk/case/present-answers.js';
import type { QueueLine } from '../../desk/queue/present-line.js';
import type { PageRequest } from '../../page.js';
import { readDesignId } from '../load-design.js';
import { previewCookie } from '../trying/preview-cookie.js';

/** What a made-up case holds: the answers that this browser typed into the preview; where it typed none, some that could be given. */
export interface Samples {
  /** As one role sees them on the case. */
  seenAs(role: string): readonly AnswerLine[];
  inQueue(): QueueLine['answers'];
}

/** An answer that somebody could give, in words; what is typed freely is three dots. */
function sampleOf(question: Question | undefined, { language, place, house }: PageRequest): string {
  const [first] = Object.values(question?.of ?? {});
  if (first) return first[language];
  if (question?.type === 'date') return formatDate(dateOf(house.clock.now(), place.timeZone), language);
  return question?.type === 'number' || question?.type === 'money' ? '1' : '…';
}

/** The answers that were typed, each by its field; undefined where none was. */
async function loadTyped(
  request: PageRequest,
  service: Compiled,
): Promise<ReadonlyMap<string, CheckedAnswer> | undefined> {
  const { house, who, cookies } = request;
  const design = readDesignId(request);
  const trial = await read(house, who, (ctx) => openTrial(ctx, { design, service, kept: cookies[previewCookie] }));
  if (Object.keys(trial.tried.raws).length === 0) return undefined;
  return new Map(checkAnswers(trial).answers.map((answer) => [answer.field, answer]));
}

/** What the made-up case of a preview holds. */
export async function loadSamples(request: PageRequest, service: Compiled): Promise<Samples> {
  const { language } = request;
  const { fields, case: work } = service.declaration;
  const typed = await loadTyped(request, service);
  const later = askedLater(service.declaration);
  const typedOf = (name: string) => typed?.get(name)?.text?.[language];
  function answerOf(name: string, question: Question, role: string): AnswerLine['answer'] {
    if (isSealed(question.mark) && !work.sees[role]?.includes(name)) return { is: 'withheld' };
    if (!typed) return { is: 'plain', text: sampleOf(question, request) };
    const value = typedOf(name);
    return value ? { is: 'opened', value, say: String } : { is: 'none' };
  }
  return {
    seenAs: (role) =>
      Object.entries(fields)
        .filter(([name, { cell }]) => !typed || (!later.has(name) && (!cell || typed.has(name))))
        .map(([name, question]) => ({
          ...{ label: question.label[language], about: undefined, doubt: undefined, correct: undefined },
          answer: answerOf(name, question, role),
        })),
    inQueue: () =>
      (work.queue ?? []).flatMap((name) => {
        const value = typedOf(name);
        if (typed && !value) return [];
        const text = value ? <Reveal value={value} /> : sampleOf(fields[name], request);
        return [{ label: fields[name]?.label[language] ?? name, text, needsLabel: true }];
      }),
  };
}
