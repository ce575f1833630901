import { contentOf } from '../../platform/sealed/content-of.js';
import { type Answers, type Compiled, kinds } from '../services/index.js';
import { type Held, isNotGiven, withText } from './answers.js';
import { journeyWords } from './words.js';

/**
 * With every answer as the summary says it, in both languages, what was worked out included. They are written with the
 * answers, so that the draft's own opening is the one way by which they reach a page.
 */
export function withTexts(service: Compiled, held: Held, answers: Answers): Held {
  let kept = held;
  for (const field of Object.keys(held))
    if (isNotGiven(held, field)) kept = withText(kept, field, journeyWords.notGiven);
  for (const [field, value] of Object.entries(answers)) {
    const question = service.declaration.fields[field];
    if (!question) continue;
    const say = (language: 'en' | 'cy') => kinds[question.type].format(contentOf(value), question, language);
    kept = withText(kept, field, { en: say('en'), cy: say('cy') });
  }
  return kept;
}
