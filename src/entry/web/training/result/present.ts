import type { TrainingModule, TrainingResult } from '../../../../foundation/assurance/index.js';
import { fill, formatNumber } from '../../../../platform/language/index.js';
import type { MarkedField } from '../list-marked.js';
import { sayScenario } from '../questions/present.js';
import { type Reader, sayDay } from '../say-standing.js';
import { trainingWords } from '../words.js';

export interface ResultView {
  readonly isPassed: boolean;
  readonly score: string;
  readonly next: string;
  readonly lines: readonly {
    readonly asks: string;
    readonly isRight: boolean;
    readonly rightIs: string;
    readonly why: string;
  }[];
}

interface ToPresent {
  readonly module: TrainingModule;
  readonly result: TrainingResult;
  readonly marked: readonly MarkedField[];
}

/** A result with the reason for each right answer: whoever got it right reads why too. */
export function presentResult(reader: Reader, { module, result, marked }: ToPresent): ResultView {
  const { language } = reader;
  const { score, questions, wrong, until } = result;
  const numbers = { score: formatNumber(score, language), count: formatNumber(questions, language) };
  return {
    isPassed: until !== null,
    score: fill(trainingWords.score[language], numbers),
    next: until
      ? fill(trainingWords.counts[language], { until: sayDay(until, reader) })
      : fill(trainingWords.needed[language], { pass: formatNumber(module.pass, language) }),
    lines: Object.entries(module.questions).map(([id, { choices, right, why }]) => ({
      asks: sayScenario(module, id, marked, language),
      isRight: !wrong.includes(id),
      rightIs: fill(trainingWords.rightIs[language], { answer: choices[right]?.[language] ?? '' }),
      why: why[language],
    })),
  };
}
