import type { TestPage } from '../src/entry/web/testing/test-page.js';
import type { Visitor } from '../src/entry/web/testing/visitor.js';

/** What somebody answers, by the names of the boxes of all pages. */
export type Answers = Readonly<Record<string, string>>;

/** A day, as a form's three boxes take it. */
const dayIn = (name: string, at: Date): Answers => ({
  [`${name}-day`]: String(at.getUTCDate()),
  [`${name}-month`]: String(at.getUTCMonth() + 1),
  [`${name}-year`]: String(at.getUTCFullYear()),
});

/** An address typed by hand. */
export const addressIn = (name: string, line1: string): Answers => ({
  [`${name}-line1`]: line1,
  [`${name}-town`]: 'Wealdham',
  [`${name}-postcode`]: 'WX1 1AA',
});

/** A missed bin reported today. */
export const missedBin = (more: Answers = {}): Answers => ({
  ...addressIn('address', '1 Example Street'),
  container: 'refuse',
  ...dayIn('missed_on', new Date()),
  help: 'no',
  ...more,
});

/** An application by somebody whose partner moved out last month, so that it tells of both. */
export const discount = (more: Answers = {}): Answers => ({
  ...addressIn('address', '2 Example Street'),
  account_number: '40123456',
  yearly_bill: '1,842.50',
  adults: '1',
  ...dayIn('alone_since', new Date(Date.now() - 30 * 24 * 3600 * 1000)),
  reason: 'moved-out',
  other_name: 'Other Person',
  name: 'Some Person',
  truth: 'yes',
  ...more,
});

/** Answers a service's questions one after the other, as far as the page that shows all answers. */
export async function answerAll(visitor: Visitor, service: string, answers: Answers): Promise<TestPage> {
  const start = await visitor.open(`/services/${service}`);
  let page = await visitor.press(start, 'Start now');
  for (let asked = 0; !page.path.startsWith(`/services/${service}/check`); asked += 1) {
    if (page.errors.length > 0) throw new Error(`${page.path} says: ${page.errors.join('; ')}`);
    if (page.status !== 200 || asked > 40) throw new Error(`${page.path} answered ${page.status}: ${page.text}`);
    const names = page.forms.flatMap((form) => (form.buttons.includes('Continue') ? form.names : []));
    const given = Object.entries(answers).filter(([name]) => names.includes(name));
    page = await visitor.press(page, 'Continue', Object.fromEntries(given));
  }
  return page;
}

/** The same without looking at the questions, for load: all answers are posted to each, which takes its own. */
export async function answerBlindly(visitor: Visitor, service: string, answers: Answers): Promise<TestPage> {
  const post = (path: string) =>
    visitor.open(path, { method: 'POST', body: new URLSearchParams(answers), noFollow: true });
  let answered = await post(`/services/${service}/start`);
  for (;;) {
    const to = answered.headers.location;
    if (answered.status !== 303 || to === undefined) throw new Error(`${answered.path} answered ${answered.status}`);
    if (to.endsWith('/check')) return visitor.open(to);
    answered = await post(to);
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

/** Answers, sends, and gives the reference that the confirmation shows. */
export async function submit(visitor: Visitor, service: string, answers: Answers): Promise<string> {
  const summary = await answerAll(visitor, service, answers);
  if (!(await send(visitor, summary))) throw new Error(`${service} was not sent.`);
  const reference = await readReference(visitor, service);
  if (reference === undefined) throw new Error('The confirmation shows no reference.');
  return reference;
}
