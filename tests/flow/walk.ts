import type { TestPage, Visitor } from '../../src/entry/web/testing.js';
import { createAsker, type Exchange, nameOf, type Request } from './ask.js';
import { services } from './typed.js';
import type { World } from './world.js';

/** How many addresses of one row of the route table are asked for, so that the walk ends. */
const mostOfRoute = 3;
/** And how many in vain. */
const mostGuesses = 24;
/** Answers of a page that lets nobody in. */
export const shut: ReadonlySet<number> = new Set([403, 404, 405, 429]);
/** Compared by itself: see `namesOf`. */
const metrics = '/metrics';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const reference = /^[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

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

/** What a parameter may be, by its name; any other is tried with everything that is known. */
function valuesOf(name: string, known: readonly string[]): readonly string[] {
  const ids = known.filter((one) => uuid.test(one));
  switch (name) {
    case ':id':
      return ids;
    case ':case':
      return ids;
    case ':field':
      return ['name'];
    case ':reference':
      return known.filter((one) => reference.test(one));
    case ':stream':
      return ['case', 'subject', 'person'].flatMap((kind) => ids.map((id) => `${kind}:${id}`));
    case ':version':
      return ['1'];
    case ':file':
      return ['sheet.css', 'logo.svg'];
    case '*':
      return ['0/000.p/20', '0/000'];
    default:
      return known;
  }
}

/** Addresses of a row to which no link may lead: each parameter is one of the things that were met on the way. */
function guessesOf(url: string, known: readonly string[]): readonly string[] {
  const [first, ...rest] = url.match(/:[a-zA-Z]+|\*/g) ?? [];
  if (first === undefined) return [url];
  const fill = (path: string, name: string) => path.replace(name, valuesOf(name, known)[0] ?? 'x');
  return valuesOf(first, known)
    .slice(0, mostGuesses)
    .map((value) => rest.reduce(fill, url.replace(first, value)));
}

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
    counted.set(route, (counted.get(route) ?? 0) + 1);
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
      if (answer) waiting.push(...linksOf(answer), ...requestsOf(answer, [...met]));
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
    for (const path of guessesOf(url, [...met]))
      await follow([
        {
          method,
          path,
          ...(method === 'POST' ? { body: new URLSearchParams({ reference: referenceIn([...met]) }) } : {}),
        },
      ]);
  return asker.exchanges;
}
