import type { TrainingModule } from '../../../../foundation/assurance/index.js';
import { fill, type Language } from '../../../../platform/language/index.js';
import type { MarkedField } from '../list-marked.js';

/** A question as its reader sees it. */
export interface ShownQuestion {
  readonly id: string;
  readonly asks: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string | undefined;
}

/** A scenario about something that this place itself marks: one after the other, so that each has its turn. Pure. */
export function sayScenario(
  { questions, unmarked }: TrainingModule,
  id: string,
  marked: readonly MarkedField[],
  language: Language,
): string {
  const at = Object.keys(questions).indexOf(id);
  const { service, field } = marked[at % Math.max(marked.length, 1)] ?? unmarked;
  return fill(questions[id]?.asks[language] ?? '', { service: service[language], field: field[language] });
}

export function presentQuestions(
  module: TrainingModule,
  marked: readonly MarkedField[],
  language: Language,
  chosen: Readonly<Record<string, string>> = {},
): readonly ShownQuestion[] {
  return Object.entries(module.questions).map(([id, { choices }]) => ({
    id,
    asks: sayScenario(module, id, marked, language),
    choices: Object.entries(choices).map(([value, text]) => ({ value, text: text[language] })),
    chosen: chosen[id],
  }));
}
