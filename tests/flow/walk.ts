import type { TestPage, Visitor } from '../../src/entry/web/testing.js';
import { createAsker, type Exchange, nameOf, type Request } from './ask.js';
import { guessesOf, reference } from './guesses.js';
import { services } from './typed.js';
import type { World } from './world.js';

/** How many addresses of one row of the route table are asked for, so that the walk ends. */
const mostOfRoute = 3;
/** And how many in vain: what is not found may be the next id's, what is forbidden to a role is so for all of them. */
const mostGuesses = 8;
const mostForbidden = 4;
/** Answers of a page that lets nobody in. */
export const shut: ReadonlySet<number> = new Set([403, 404, 405, 429]);
/** Compared by itself: see `namesOf`. */
const metrics = '/metrics';

const referenceIn = (met: readonly string[]): string => met.findLast((one) => reference.test(one)) ?? '5';

/** Everything that a form of the page may send: as it stands, and with something in every box that takes words. */
function* requestsOf({ forms, path }: TestPage, met: readonly string[]): Generator<Request> {
  for (const form of forms) {
    const action = new URL(form.action || path, `http://localhost${path}`);
    for (const button of form.buttons.length > 0 ? form.buttons : [undefined]) {
      for (const isFilled of [false, true]) {
        const filled: Record<string, string> = {};
        for (const name of isFilled ? form.names : []) {
          const typed = name === 'reference' ? referenceIn(met) : '5';
          try {
            form.fill({ [name]: typed });
            filled[name] = typed;
          } catch {} // a choice that 5 is not one of stands as it is
        }
        const body = form.fill(filled, button);
        if (form.method === 'POST') yield { method: 'POST', path: `${action.pathname}${action.search}`, body };
        else yield { method: 'GET', path: `${action.pathname}?${body}` };
      }
    }
  }
}

const linksOf = ({ links, path, status, headers }: TestPage): readonly Request[] =>
  [...links.map(({ href }) => href), ...(status === 303 ? [headers.location ?? ''] : [])]
    .map((href) => new URL(href, `http://localhost${path}`))
    .filter(({ host }) => host === 'localhost')
    .map(({ pathname, search }) => ({ method: 'GET', path: `${pathname}${search}` }));

/** Cookies by which somebody is who they are. */
const sessions = ['staff', 'resident'];

/**
 * Goes wherever the reader can: every link and every form of every page, from every row of the route table; and, where no
 * link leads, by guesses. Rows that are added later are walked without anybody's remembering.
 */
export async function walk(world: World, arrive: () => Promise<Visitor>): Promise<readonly Exchange[]> {
  const { routes } = world;
  const asker = createAsker(world);
  const [entered, refused] = [new Map<string, number>(), new Map<string, number>()];
  let visitor = await arrive();
  let own = new Map(visitor.cookies);
  const seen = new Set<string>();
  const met = new Set<string>(Object.keys(services));
  const addresses = new Set<string>();

  /** Nobody becomes somebody else on the way: who signed in or out comes again as they were. */
  async function comeBack(): Promise<void> {
    visitor = await arrive();
    own = new Map(visitor.cookies);
  }

  async function ask(request: Request): Promise<TestPage | undefined> {
    const route = asker.find(request.method, request.path);
    const key = nameOf(request);
    if (route === undefined || seen.has(key) || (entered.get(route) ?? 0) >= mostOfRoute) return undefined;
    if ((refused.get(route) ?? 0) >= mostGuesses) return undefined;
    seen.add(key);
    const answer = await asker.ask(visitor, request);
    const counted = shut.has(answer.status) ? refused : entered;
    const weight = answer.status === 403 ? mostGuesses / mostForbidden : 1;
    counted.set(route, (counted.get(route) ?? 0) + weight);
    if (sessions.some((name) => visitor.cookies.get(name) !== own.get(name))) await comeBack();
    for (const [id] of answer.body.matchAll(
      /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g,
    ))
      met.add(id);
    return answer;
  }

  async function follow(first: readonly Request[]): Promise<void> {
    const waiting = [...first];
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      if (request.path === metrics) continue;
      const answer = await ask(request);
      if (!answer) continue;
      const next = [...linksOf(answer), ...requestsOf(answer, [...met])];
      for (const { path } of next) addresses.add(path.split('?')[0] ?? path);
      waiting.push(...next);
    }
  }

  const rows = routes.map((route) => {
    const [methods = '', url = ''] = route.split(' ');
    return { url, method: methods.includes('POST') ? ('POST' as const) : ('GET' as const), methods };
  });
  const walked = rows.filter(({ methods, url }) => /GET|POST/.test(methods) && !url.startsWith('/assets'));
  await follow(
    walked
      .filter(({ url, method }) => method === 'GET' && !/[:*]/.test(url))
      .map(({ url: path }) => ({ method: 'GET', path })),
  );
  for (const { method, url } of walked)
    for (const path of guessesOf(url, met, addresses))
      await follow([
        {
          method,
          path,
          ...(method === 'POST' ? { body: new URLSearchParams({ reference: referenceIn([...met]) }) } : {}),
        },
      ]);
  return asker.exchanges;
}
