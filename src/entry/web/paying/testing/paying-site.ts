import { createPayClient } from '../../../../work/payments/index.js';
import {
  type Filled,
  type TestPage,
  type TestSite,
  type TestSiteOptions,
  testSite,
  type Visitor,
} from '../../testing.js';

/** By which messages of the made-up GOV.UK Pay are signed. */
export const paySecret = 'made-up-secret';

export interface PayingSite extends TestSite {
  /** Sends a request for a collection, and gives the page that says so. */
  send(visitor: Visitor, items?: readonly string[], more?: Readonly<Record<string, Filled>>): Promise<TestPage>;
  /** Answers until the summary, and sends nothing. */
  walk(visitor: Visitor, more?: Readonly<Record<string, Filled>>): Promise<TestPage>;
  /** Answers until the page that asks for that field. */
  walkTo(visitor: Visitor, field: string): Promise<TestPage>;
  /** Takes the pay page's button, and the form of the made-up card. */
  pay(visitor: Visitor, reference: string, card?: string): Promise<TestPage>;
  /** Where the client asks, until it is changed: the fake beside the pages. */
  ask: { base: string };
}

export const paidCard = '4444 3333 2222 1111';

const answers = (items: readonly string[]): Readonly<Record<string, Filled>> => ({
  address: { 'address-line1': '12 Mill Lane', 'address-town': 'Wealdham', 'address-postcode': 'wx1 1aa' },
  items: { items },
  benefit: { benefit: 'no' },
  collection: {},
  where: {},
  name: { name: 'Mair Ellis', email: 'mair@example.org' },
});

async function walk(visitor: Visitor, filled: Readonly<Record<string, Filled>>, until?: string): Promise<TestPage> {
  const start = await visitor.open('/services/bulky-waste');
  let page = await visitor.press(start, 'Start now');
  while (page.path.includes('/questions/')) {
    const names = page.forms.flatMap((form) => form.names);
    if (until !== undefined && names.includes(until)) return page;
    const field = Object.keys(filled).find((name) => names.some((one) => one === name || one.startsWith(`${name}-`)));
    // The first day that is free, where none was asked for.
    const day = /name="collection"[^>]*value="(\d{4}-\d{2}-\d{2})"/.exec(page.body)?.[1];
    const given = day === undefined ? {} : { collection: day };
    const next = await visitor.press(page, 'Continue', { ...given, ...filled[field ?? ''] });
    if (next.errors.length > 0) throw new Error(`${next.path}: ${next.errors.join()}`);
    page = next;
  }
  return page;
}

/** Goes through the leaving page, which leads on by itself, and pays with a card. */
async function payBy(visitor: Visitor, reference: string, card: string): Promise<TestPage> {
  const due = await visitor.open(`/pay/${reference}`);
  const button = due.forms.flatMap(({ buttons }) => buttons).find((text) => /^Pay £/.test(text));
  const leaving = await visitor.press(due, button ?? 'Pay');
  const form = await visitor.follow(leaving, 'Go on to payment');
  return visitor.press(form, 'Pay', { card });
}

/** A demonstration that takes bulky waste, paid at its own fake. It is Monday 2 March 2026. */
export async function payingSite(options: TestSiteOptions = {}): Promise<PayingSite> {
  const ask = { base: '' };
  const cards = createPayClient({
    base: () => ask.base,
    isForm: () => true,
    keysOf: async () => ({ token: 'demo', secret: paySecret }),
  });
  const site = await testSite({ isDemo: true, services: ['bulky-waste'], cards, ...options });
  ask.base = `${site.url}/demo/pay`;
  return {
    ...site,
    ask,
    async send(visitor, items = ['sofa'], more = {}) {
      return visitor.press(await walk(visitor, { ...answers(items), ...more }), 'Send');
    },
    walk: (visitor, more) => walk(visitor, { ...answers(['sofa']), ...more }),
    walkTo: (visitor, field) => walk(visitor, answers(['sofa']), field),
    pay: (visitor, reference, card = paidCard) => payBy(visitor, reference, card),
  };
}

export const referenceIn = ({ text }: TestPage): string => /BW-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
