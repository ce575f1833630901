import type { Calendar } from '../../../places/index.js';
import { readsOf } from '../reads-of.js';
import { fieldOf, type Given, type Judged, type Rule } from '../rule.js';
import { listAsked } from './pages.js';

/** Conditions over answers that can be told over are tried with every combination: for one condition up to this many … */
const mostTries = 500;

/** … and in one document up to this many runs, so that no document takes long. */
const mostRuns = 20_000;

/** No condition that is tried reads a date, so no day of it is ever asked for. */
const anyCalendar: Calendar = {
  id: 'none',
  weekend: new Set(),
  holidays: new Set(),
  from: '1800-01-01',
  to: '2300-12-31',
};

type Trial = Readonly<Record<string, unknown>>;

/** Everything that may be held as a field's answer, no answer included; undefined when that cannot be told over. */
function answersTo(given: Given, name: string): readonly unknown[] | undefined {
  const question = fieldOf(given.declaration, name);
  if (!question || question.calculate !== undefined) return undefined;
  if (question.type === 'yes-no') return [true, false, undefined];
  if (question.type === 'declaration') return [true, undefined];
  const options = Object.keys(question.of ?? {});
  return question.type === 'choice' && options.length > 0 ? [...options, undefined] : undefined;
}

/** The fields on which asking hangs: those that the condition reads, and those that decide whether these are asked. */
function closureOf(given: Given, judged: Judged, conditions: ReadonlyMap<string, Judged>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...readsOf(given, judged)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const condition = conditions.get(name);
    if (condition) waiting.push(...readsOf(given, condition));
  }
  return found;
}

const holds = ({ expression }: Judged, trial: Trial): boolean =>
  expression?.run((name) => trial[name], anyCalendar) === true;

/** What is left of a combination when questions that it does not ask have no answer. */
function asAsked(fields: readonly string[], trial: Trial, conditions: ReadonlyMap<string, Judged>): Trial {
  const kept: Record<string, unknown> = {};
  for (const field of fields) {
    const condition = conditions.get(field);
    if (!condition || holds(condition, kept)) kept[field] = trial[field];
  }
  return kept;
}

function combine(fields: readonly string[], answers: readonly (readonly unknown[])[]): readonly Trial[] {
  return fields.reduce<readonly Trial[]>(
    (trials, field, at) =>
      trials.flatMap((trial) => (answers[at] ?? []).map((value) => ({ ...trial, [field]: value }))),
    [{}],
  );
}

type Trials = { readonly fields: readonly string[]; readonly all: readonly Trial[] };

/** Every combination of answers on which asking hangs; undefined when they cannot be told over, or are too many. */
function trialsOf(given: Given, judged: Judged, conditions: ReadonlyMap<string, Judged>): Trials | undefined {
  const closure = closureOf(given, judged, conditions);
  const fields = listAsked(given).flatMap(({ field }) => (closure.has(field) ? [field] : []));
  const isOfAnswersAlone = [...(judged.expression?.reads ?? [])].every((name) => closure.has(name));
  const isOwn = closure.has(judged.declared.field ?? '');
  if (!judged.expression || !isOfAnswersAlone || isOwn || fields.length < closure.size) return undefined;
  const answers = fields.flatMap((field) => {
    const all = answersTo(given, field);
    return all ? [all] : [];
  });
  const tries = answers.reduce((count, all) => Math.min(count * all.length, mostTries + 1), 1);
  if (answers.length < fields.length || tries > mostTries) return undefined;
  return { fields, all: combine(fields, answers) };
}

const unreachable: Rule = {
  name: 'unreachable-question',
  check(given) {
    const asks = given.expressions.filter(({ declared }) => declared.use === 'ask-if');
    const conditions = new Map(asks.map((judged) => [judged.declared.field ?? '', judged]));
    let runs = 0;
    return asks.flatMap((judged) => {
      const { field = '', path } = judged.declared;
      const trials = runs > mostRuns ? undefined : trialsOf(given, judged, conditions);
      if (!trials) return [];
      runs += trials.all.length * (trials.fields.length + 1);
      if (trials.all.some((trial) => holds(judged, asAsked(trials.fields, trial, conditions)))) return [];
      return { path, wrong: `no answers ever lead to ${field}`, fix: 'mend the condition, or take the question out' };
    });
  },
};

export const reachableRules: readonly Rule[] = [unreachable];
