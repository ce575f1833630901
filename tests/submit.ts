import type { TestPage } from '../src/entry/web/testing/test-page.js';
import type { Visitor } from '../src/entry/web/testing/visitor.js';

/** What somebody answers: by page, what is filled into its boxes. */
type Answers = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** The day, as a form's three boxes take it. */
export function dayIn(name: string, at: Date): Record<string, string> {
  return {
    [`${name}-day`]: String(at.getUTCDate()),
    [`${name}-month`]: String(at.getUTCMonth() + 1),
    [`${name}-year`]: String(at.getUTCFullYear()),
  };
}

/** A missed bin reported today, with an address typed by hand. */
export const missedBin = (
  typed: { readonly line1?: string; readonly name?: string; readonly email?: string } = {},
): Answers => ({
  address: {
    'address-line1': typed.line1 ?? '1 Example Street',
    'address-town': 'Wealdham',
    'address-postcode': 'WX1 1AA',
  },
  container: { container: 'garden' },
  'missed-on': dayIn('missed_on', new Date()),
  help: { help: 'no' },
  name: { name: typed.name ?? '', email: typed.email ?? '' },
});

const pageOf = (path: string): string => new URL(path, 'http://place/').pathname.split('/').at(-1) ?? '';

/** Answers a service's questions one after the other, as far as the page that shows all answers. */
export async function answerAll(visitor: Visitor, service: string, answers: Answers): Promise<TestPage> {
  const start = await visitor.open(`/services/${service}`);
  let page = await visitor.press(start, 'Start now');
  for (let asked = 0; !page.path.startsWith(`/services/${service}/check`); asked += 1) {
    if (page.errors.length > 0) throw new Error(`${page.path} says: ${page.errors.join('; ')}`);
    if (page.status !== 200 || asked > 40) throw new Error(`${page.path} answered ${page.status}: ${page.text}`);
    const given = answers[pageOf(page.path)];
    if (!given) throw new Error(`${page.path} asks what was not prepared.`);
    page = await visitor.press(page, 'Continue', given);
  }
  return page;
}

/** The same without looking at the questions, for load: each answer is posted to where the last one led. */
export async function answerBlindly(visitor: Visitor, service: string, answers: Answers): Promise<TestPage> {
  const post = (path: string, fields: Answers[string]) =>
    visitor.open(path, { method: 'POST', body: new URLSearchParams(fields as Record<string, string>), noFollow: true });
  let answered = await post(`/services/${service}/start`, {});
  for (;;) {
    const to = answered.headers.location;
    if (answered.status !== 303 || to === undefined) throw new Error(`${answered.path} answered ${answered.status}`);
    if (to.endsWith('/check')) return visitor.open(to);
    answered = await post(to, answers[pageOf(to)] ?? {});
  }
}

/** Sends what the summary shows; true once the server has answered that it is kept. */
export async function send(visitor: Visitor, summary: TestPage): Promise<boolean> {
  const { status, headers } = await visitor.pressOnce(summary, 'Send');
  return status === 303 && (headers.location ?? '').endsWith('/done');
}

/** The reference on the confirmation page; undefined where there is none. */
export async function readReference(visitor: Visitor, service: string): Promise<string | undefined> {
  const page = await visitor.open(`/services/${service}/done`);
  return page.status === 200 ? /\b[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(page.text)?.[0] : undefined;
}
