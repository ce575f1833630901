import type { AddressId } from '../../../../work/places/index.js';
import { loadAddresses, loadAreas } from '../../../../work/places/index.js';
import {
  type Filled,
  type TestPage,
  type TestSite,
  type TestSiteOptions,
  testSite,
  type Visitor,
} from '../../testing.js';

export interface BinSite extends TestSite {
  /** Numbers 1 to 3 of Weir Street, WX2 1CA. */
  readonly homes: readonly AddressId[];
}

/** A site that takes reports of missed bins, with a street in its gazetteer. It is Monday 2 March 2026. */
export async function binSite(options: TestSiteOptions = {}): Promise<BinSite> {
  const site = await testSite(options);
  const homes = await site.house.act({ kind: 'system', name: 'test' }, async (ctx) => {
    loadAreas(ctx, [{ code: 'ward:millbrook', kind: 'ward', name: { en: 'Millbrook', cy: 'Nant y Felin' } }]);
    return loadAddresses(
      ctx,
      ['1', '2', '3'].map((number) => ({
        line: `${number} Weir Street`,
        street: 'Weir Street',
        town: 'Wealdham',
        postcode: 'WX2 1CA',
        area: 'ward:millbrook',
      })),
    );
  });
  return { ...site, homes };
}

export const binPath = '/services/missed-bin';
const questionPath = `${binPath}/questions/`;

export const byHand = { 'address-line1': '12 Mill Lane', 'address-town': 'Wealdham', 'address-postcode': 'wx1 1aa' };
const friday = { 'missed_on-day': '27', 'missed_on-month': '2', 'missed_on-year': '2026' };

/** What a resident answers on each page, by the name of the page's first field. */
const answers: Readonly<Record<string, Filled>> = {
  address: byHand,
  container: { container: 'recycling' },
  missed_on: friday,
  help: { help: 'no' },
  name: { name: 'Mair Ellis', email: 'mair@example.org' },
};

const fieldOf = (page: TestPage): string | undefined =>
  Object.keys(answers).find((field) =>
    page.forms.some(({ names }) => names.some((name) => name.split('-')[0] === field)),
  );

/** Answers page after page until one that asks `until`, or the summary; `changes` are answers other than the usual. */
export async function walkBin(
  visitor: Visitor,
  { until, changes = {} }: { readonly until?: string; readonly changes?: Readonly<Record<string, Filled>> } = {},
): Promise<TestPage> {
  const start = await visitor.open(binPath);
  let page = await visitor.press(start, start.language === 'cy' ? 'Dechrau nawr' : 'Start now');
  while (page.path.startsWith(questionPath)) {
    const field = fieldOf(page);
    if (field === undefined || field === until) return page;
    const go = page.language === 'cy' ? 'Parhau' : 'Continue';
    const next = await visitor.press(page, go, changes[field] ?? answers[field]);
    if (next.errors.length > 0) return next;
    page = next;
  }
  return page;
}
