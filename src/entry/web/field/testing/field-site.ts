import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { lookAt, openBrowser } from '../../../../../tests/browser.js';
import { checkout } from '../../../../platform/checkout.js';
import { read } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import { changeVisit, endShift, listRunning, planVisit, type VisitId } from '../../../../work/field/index.js';
import { type DeskSite, deskSite } from '../../desk/testing/desk-site.js';
import type { TestSite } from '../../testing.js';

export const pin = 'otter-lamp-4';

type Officer = Awaited<ReturnType<TestSite['officer']>>;

/** An officer's phone: a browser of its own, and what is done in the app by whoever holds it. */
export interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  begin(): Promise<void>;
  unlock(said?: string): Promise<void>;
  /** Opens the nth visit's case, from 0. */
  openCase(nth?: number): Promise<void>;
  note(text: string): Promise<void>;
  /** Presses the button that sends, and waits until so many things wait. */
  sync(left?: number): Promise<void>;
  waits(count: number): Promise<void>;
}

const counted = (count: number): RegExp =>
  count === 0
    ? /Nothing waits to be sent\.|Does dim yn aros i’w anfon\./
    : new RegExp(`(^|\\D)${count} (things? waits? to be sent|peth yn aros|beth yn aros|o bethau yn aros)`);

function hold(context: BrowserContext, page: Page): Phone {
  const press = (selector: string) => page.locator(selector).first().click();
  const waits = (count: number) => page.locator('.gh-field__status').getByText(counted(count)).waitFor();
  return {
    ...{ context, page, waits },
    async begin() {
      await page.locator('input[name=again]').fill(pin);
      await page.locator('input[name=pin]').fill(pin);
      await press('form:has(input[name=again]) button');
      await page.getByRole('heading', { name: /Your visits|Eich ymweliadau/ }).waitFor();
      await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    },
    async unlock(said = pin) {
      await page.locator('input[name=pin]').fill(said);
      await press('form:has(input[name=pin]) button');
    },
    async openCase(nth = 0) {
      await page.locator('.gh-field__visit h2 button').nth(nth).click();
      await page.locator('form:has(textarea[name=note])').waitFor({ state: 'attached' });
    },
    async note(text) {
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      await page.locator('textarea[name=note]').fill(text);
      await press('form:has(textarea[name=note]) button');
      await page.locator('.gh-field__item').getByText(text).waitFor();
    },
    async sync(left = 0) {
      await press('.gh-field__sync button');
      await waits(left);
    },
  };
}

const checklist = `
case:
  visit:
    checklist:
      lid: { kind: yes-no, label: { en: Is its lid closed?, cy: A yw ei gaead ar gau? } }
      bags: { kind: number, label: { en: How many bags are beside it?, cy: Faint o fagiau sydd wrth ei ymyl? } }
`;

const roles = ['contact-team', 'waste-crews'];

/** What happens to visits and shifts elsewhere than on the phone. */
function actElsewhere(site: DeskSite, day: string) {
  const visits = new Map<CaseId, VisitId>();
  const actorOf = ({ person }: Officer) => ({ kind: 'staff', person, roles }) as const;
  return {
    /** Opens a case that this officer is to visit today. */
    async visit(officer: Officer): Promise<CaseId> {
      const one = await site.open('missed-bin');
      const asked = { case: one, to: { officer: officer.person }, day };
      const planned = await site.house.act(actorOf(officer), (ctx) => planVisit(ctx, asked));
      if (!planned.ok) throw new Error(planned.refused);
      visits.set(one, planned.value.id);
      return one;
    },
    /** Gives the visit of a case to somebody else, who takes it. */
    async handOn(one: CaseId, to: Officer): Promise<void> {
      const id = visits.get(one);
      const change = { to: { officer: to.person }, day };
      const changed = id && (await site.house.act(actorOf(to), (ctx) => changeVisit(ctx, id, change)));
      if (!changed?.ok) throw new Error(changed?.refused ?? 'no such visit');
    },
    /** The officer has lost the phone, and ends its shift at another device. */
    async endFromAfar(officer: Officer): Promise<void> {
      await site.house.act(actorOf(officer), async (ctx) => {
        const [shift] = (await listRunning(ctx)).filter((one) => one.officer === officer.person);
        const ended = shift && (await endShift(ctx, shift.id));
        if (!ended?.ok) throw new Error(ended?.refused ?? 'no shift runs');
      });
    },
  };
}

async function countRows(site: DeskSite, table: 'cases.note' | 'cases.effort', one: CaseId): Promise<number> {
  const who = { place: site.house.place, actor: { kind: 'anonymous' }, channel: 'system' } as const;
  return read(site.house, who, async (ctx) => {
    const text = `select count(*)::int as many from ${table} where place_id = $1 and case_id = $2`;
    return (await ctx.prepared<{ many: number }>(`count ${table}`, text, [ctx.place, one]))[0]?.many ?? 0;
  });
}

/** A place whose officers work on site, a browser, and today's clock, which phones go by. Both are closed after the file's tests. */
export async function fieldSite(now: Date) {
  const source = await readFile(join(checkout, 'definitions', 'missed-bin.yaml'), 'utf8');
  const services = [source.replace('\ncase:\n', checklist)];
  const [site, browser] = await Promise.all([deskSite({ services, at: now.toISOString() }), openBrowser()]);
  after(async () => {
    await browser.close();
    await site.close();
  });
  return {
    ...{ site, browser, look: (page: Page, name: string) => lookAt(page, `field-${name}`, [320, 1280]) },
    ...actElsewhere(site, now.toISOString().slice(0, 10)),
    hire: (name = 'Asha Penrose') => site.officer({ name, roles }),
    count: (table: 'cases.note' | 'cases.effort', one: CaseId) => countRows(site, table, one),
    async phone(officer: Officer, language: 'en' | 'cy' = 'en'): Promise<Phone> {
      const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
      const value = officer.cookies.get('staff') ?? '';
      await context.addCookies([{ name: 'staff', value, url: site.url }]);
      const page = await context.newPage();
      await page.goto(`${site.url}/field?lang=${language}`);
      await page.locator('input[name=pin]').waitFor();
      return hold(context, page);
    },
  };
}
