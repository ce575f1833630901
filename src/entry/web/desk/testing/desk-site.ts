import type { CaseId } from '../../../../platform/ids.js';
import { openCase } from '../../../../work/cases/index.js';
import { askingNow, calculate, getService, parseAnswers, type Raw } from '../../../../work/services/index.js';
import { type TestSite, type TestSiteOptions, testSite } from '../../testing.js';

type Raws = Readonly<Record<string, Raw>>;

export interface DeskSite extends TestSite {
  /** Opens a case of a service by what somebody typed; canaries stand in every sealed field. */
  open(service: 'missed-bin' | 'council-tax-single-person-discount', more?: Raws): Promise<CaseId>;
}

/** Typed into every sealed field: none of them may reach a page whose reader's roles do not see it. */
export const canaries = {
  line: '7 Canary Row',
  name: 'Kestrel Canaryworth',
  email: 'canary@example.org',
  account: '90210444',
  other: 'Otherby Canarycousin',
} as const;

const text = (typed: string): Raw => ({ '': [typed] });
const address = { '': ['manual'], line1: [canaries.line], town: ['Wealdham'], postcode: ['WX2 1CA'] };
const person = { name: text(canaries.name), email: text(canaries.email) };

const usual: Readonly<Record<string, Raws>> = {
  'missed-bin': {
    ...{ address, ...person, container: text('recycling'), help: text('yes') },
    missed_on: { day: ['27'], month: ['2'], year: ['2026'] },
  },
  'council-tax-single-person-discount': {
    ...{ address, ...person, account_number: text(canaries.account), yearly_bill: text('1842.36') },
    ...{ adults: text('1'), reason: text('moved-out'), other_name: text(canaries.other), truth: text('yes') },
    alone_since: { day: ['1'], month: ['2'], year: ['2026'] },
  },
};

/** A site with officers' work on it: both services of `definitions/`. */
export async function deskSite(options: TestSiteOptions = {}): Promise<DeskSite> {
  const site = await testSite({ services: ['missed-bin', 'council-tax-single-person-discount'], ...options });
  return {
    ...site,
    open: (name, more = {}) =>
      site.house.act(async (ctx) => {
        const service = await getService(ctx, name);
        const parsed = parseAnswers(service, { ...usual[name], ...more });
        if (!parsed.ok) throw new Error(`${parsed.refused}: ${parsed.detail?.field}`);
        const answers = calculate(service, parsed.value, await askingNow(ctx));
        const opened = await openCase(ctx, { service, answers });
        if (!opened.ok) throw new Error(opened.refused);
        return opened.value.case;
      }),
  };
}
