import type { TestHouse } from '../../platform/database/testing.js';
import { seal } from '../../platform/sealed/index.js';
import { getService } from '../services/index.js';
import { type Answering, type AnswerRefusal, answerPage, type Onward } from './answer-page.js';
import { type Found, findDraft } from './open-journey.js';
import { startDraft } from './start-draft.js';

/** What a browser posts: input name → what was typed. */
export type Form = Readonly<Record<string, string>>;

/** How every page of the test service is answered. */
export const lampForms = {
  lamp: { lamp: 'street' },
  'broken-on': { 'broken_on-day': '27', 'broken_on-month': '2', 'broken_on-year': '2026' },
  afraid: { afraid: 'yes' },
  address: {
    ...{
      address: 'manual',
      'address-line1': '1 Weir Street',
      'address-town': 'Wealdham',
      'address-postcode': 'WX2 1CA',
    },
    email: 'mair@example.org',
  },
  neighbour: { neighbour: 'Ifan Canary', remark: 'By the bridge' },
} as const satisfies Record<string, Form>;

const typedIn = (form: Form) => (name: string) => seal(form[name] === undefined ? [] : [form[name]]);

/** One browser's way through a service of the test house. */
export function createBrowser(house: TestHouse, service = 'broken-lamp') {
  let token = '';
  return {
    get token() {
      return token;
    },
    async start(): Promise<string> {
      const started = await house.act(async (ctx) => startDraft(ctx, await getService(ctx, service)));
      if (!started.ok) throw new Error(started.refused);
      token = started.value.token;
      return started.value.page;
    },
    /** Where the answer leads: 'to page', or the reason of its refusal. */
    async answer(
      page: string,
      form: Form,
      how: Partial<Pick<Answering, 'isChange' | 'isKept' | 'isAdding' | 'remove'>> = {},
    ): Promise<string> {
      const asked = { token, page, typed: typedIn(form), isChange: false, isKept: false, ...how };
      const said = await house.act((ctx) => answerPage(ctx, asked));
      return said.ok ? sayOnward(said.value) : (said.refused satisfies AnswerRefusal);
    },
    async find(): Promise<Found> {
      const found = await house.read((ctx) => findDraft(ctx, token));
      if (!found) throw new Error('The draft is not there.');
      return found;
    },
  };
}

const sayOnward = (onward: Onward): string =>
  onward.to === 'check' || onward.to === 'known' ? 'check' : `${onward.to} ${onward.page}`;
