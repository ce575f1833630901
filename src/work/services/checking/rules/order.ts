import { readsOf } from '../reads-of.js';
import type { Given, Judged, Rule } from '../rule.js';
import { listAsked } from './pages.js';

type Waiting = ReadonlyMap<string, Judged>;

/** What each field waits for: what it is worked out of, or what decides whether it is asked. */
function waitingOf({ expressions }: Given): Waiting {
  const waits = expressions.filter(({ declared: { use } }) => use === 'calculate' || use === 'ask-if');
  return new Map(waits.map((judged) => [judged.declared.field ?? '', judged]));
}

/** Every field that a field waits for, by however many steps. */
function reachedFrom(field: string, waiting: Waiting): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [field];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    for (const read of waiting.get(name)?.expression?.reads ?? []) {
      if (found.has(read)) continue;
      found.add(read);
      next.push(read);
    }
  }
  return found;
}

/** Rings of fields that wait for one another, each with its fields in the order of the declaration. */
function ringsOf(given: Given): readonly (readonly string[])[] {
  const waiting = waitingOf(given);
  const reached = new Map([...waiting.keys()].map((field) => [field, reachedFrom(field, waiting)]));
  const inRings = [...reached.keys()].filter((field) => reached.get(field)?.has(field));
  const ringOf = (field: string) =>
    inRings.filter((other) => reached.get(field)?.has(other) && reached.get(other)?.has(field));
  return inRings.map(ringOf).filter(([first], at) => first === inRings[at]);
}

const ring: Rule = {
  name: 'ring',
  check(given) {
    const waiting = waitingOf(given);
    return ringsOf(given).flatMap(([first = '', ...others]) => {
      const judged = waiting.get(first);
      if (!judged) return [];
      return {
        path: judged.declared.path,
        wrong: `${first} waits for itself${others.length > 0 ? `, by way of ${others.join(', ')}` : ''}`,
        fix: 'let one of them be asked, or worked out, without the others',
      };
    });
  },
};

/** Where each field is asked: its place in the order of the pages, and the last place on the same page. */
function placesOf(given: Given): ReadonlyMap<string, { readonly own: number; readonly page: number }> {
  const asked = listAsked(given);
  const lastOf = new Map(asked.map(({ path }, at) => [path[1], at]));
  const places = new Map<string, { own: number; page: number }>();
  for (const [own, { field, path }] of asked.entries()) {
    if (!places.has(field)) places.set(field, { own, page: lastOf.get(path[1]) ?? own });
  }
  return places;
}

/** The asked fields that come after the expression's own; a refusal may read all of its page, which is judged at once. */
function laterReads(given: Given, judged: Judged, places: ReturnType<typeof placesOf>): readonly string[] {
  const here = places.get(judged.declared.field ?? '');
  if (!here) return [];
  const last = judged.declared.use === 'refuse' ? here.page : here.own;
  return [...readsOf(given, judged)].filter((field) => (places.get(field)?.own ?? 0) > last);
}

const readsLater = (name: string, use: 'ask-if' | 'refuse', wrong: (field: string, later: string) => string): Rule => ({
  name,
  check(given) {
    const places = placesOf(given);
    const inRings = new Set(ringsOf(given).flat());
    return given.expressions.flatMap((judged) => {
      const { declared } = judged;
      const { field = '', path } = declared;
      if (declared.use !== use || (use === 'ask-if' && inRings.has(field))) return [];
      const later = laterReads(given, judged, places);
      if (later.length === 0) return [];
      const [first = ''] = later;
      return { path, wrong: wrong(field, later.join(', ')), fix: `put ${first} before ${field} on the pages` };
    });
  },
});

const askedBeforeItsReason = readsLater(
  'unreachable-question',
  'ask-if',
  (field, later) => `whether ${field} is asked hangs on ${later}, which is asked after it`,
);

const refusedBeforeItsReason = readsLater(
  'reads-later',
  'refuse',
  (field, later) => `${field} is judged before ${later} is asked`,
);

export const orderRules: readonly Rule[] = [ring, askedBeforeItsReason, refusedBeforeItsReason];
