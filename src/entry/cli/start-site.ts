import { type Config, ConfigFaulty, publishedFolder } from '../../platform/config.js';
import { createDemoScanner, type FileKeeping } from '../../platform/files/file-keeping.js';
import type { Words } from '../../platform/language/index.js';
import { createKeptPost } from '../../platform/post.js';
import { createNotifyClient, demoNotifyAccount, readNotifyAccount } from '../../work/messages/index.js';
import { createPayClient } from '../../work/payments/index.js';
import { checkStandingPolicies } from './check-standing-policies.js';
import type { OpenHouse } from './open-house.js';
import { openPlace } from './open-place.js';
import { replayLedgers, requireLedgers } from './safekeeping/replay-ledgers.js';
import { requireKeks } from './safekeeping/require-keys.js';

interface Running {
  stop(): Promise<void>;
}

/** Holds the site's port until there is a site. */
export interface Door {
  readonly port: number;
  close(): Promise<void>;
}

/** What the composition root lends: the two long-running entries, which a command may not import. */
export interface Entries {
  /** Takes the port, and tells whoever comes that the site is starting. */
  openDoor(config: Pick<Config, 'port' | 'host' | 'proxies'>): Promise<Door>;
  /** Serves the pages; resolves when it listens. `notice` is asked for every page: what visitors should know just now. */
  startWeb(
    house: OpenHouse,
    options: { readonly isDemo: boolean; readonly notice: () => Words | undefined; readonly port?: number },
  ): Promise<Running & { readonly url: string }>;
  /** Runs the sequencer, the followers and the timed jobs. */
  startWorker(house: OpenHouse): Promise<Running>;
}

export type Part = 'web' | 'worker';

export interface Site {
  /** Where the pages are; undefined when only the worker runs. */
  readonly url: string | undefined;
  /** Resolves once a demonstration has its year of history, as far as this start brings it. */
  readonly isFilled: Promise<void>;
  /** Finishes what is under way, then ends all that was started. */
  stop(): Promise<void>;
}

interface SiteOptions {
  readonly isDemo: boolean;
  /** Whether a demonstration is filled with its year of cases (true). */
  readonly hasHistory?: boolean;
  readonly parts: readonly Part[];
  /** What holds the port: it is closed when the site takes over. */
  readonly door?: Door | undefined;
  readonly say: (line: string) => void;
}

/** A demonstration's cards are made up: it asks the fake beside its own pages, by the same client. */
const demoCards = (port: number) =>
  createPayClient({
    base: () => `http://localhost:${port}/demo/pay`,
    isForm: () => true,
    keysOf: async () => ({ token: 'demo', secret: undefined }),
  });

/** Its texts and printed letters go to the fake beside its own pages, by the same client. */
const demoNotify = ({ clock }: OpenHouse, port: number) =>
  createNotifyClient({
    base: () => `http://localhost:${port}/demo/notify`,
    clock,
    accountOf: async () => readNotifyAccount(JSON.stringify(demoNotifyAccount)),
  });

/** What answers on this machine is neither GOV.UK Pay nor GOV.UK Notify: a place that is no demonstration would believe money that nobody paid, and texts that nobody sent. */
function requireReal({ pay, notify }: Pick<Config, 'pay' | 'notify'>): void {
  if (new URL(notify.url).protocol !== 'https:')
    throw new ConfigFaulty([
      'GUILDHALL_NOTIFY_URL is an address of this machine, by which only a demonstration or a test may send texts. Write https://api.notifications.service.gov.uk, or unset it for that.',
    ]);
  if (new URL(pay.url).protocol === 'https:') return;
  throw new ConfigFaulty([
    'GUILDHALL_PAY_URL is an address of this machine, which only a demonstration or a test may pay by. Write https://publicapi.payments.service.gov.uk, or unset it for that.',
  ]);
}

/** A demonstration runs without a scanner of its own; where one was named, it is used. */
const forDemo = (files: FileKeeping): FileKeeping =>
  files.scanner.isSetUp ? files : { ...files, scanner: createDemoScanner() };

/** What a demonstration does not ask of the outside world. */
const asDemo = (opened: OpenHouse, port: number): OpenHouse => ({
  ...opened,
  ...{
    post: createKeptPost(opened.clock),
    cards: demoCards(port),
    notify: demoNotify(opened, port),
    files: forDemo(opened.files),
  },
});

/**
 * Starts the asked parts of a place's site and, in a demonstration, begins to fill it in the background. Whatever had
 * started when a later part failed is stopped again.
 */
export async function startSite(opened: OpenHouse, entries: Entries, options: SiteOptions): Promise<Site> {
  const { isDemo, hasHistory = true, parts, door, say } = options;
  // Whatever its settings say, a demonstration writes to nobody.
  const port = door?.port ?? opened.config.port;
  const house = isDemo ? asDemo(opened, port) : opened;
  if (!isDemo) requireReal(opened.config);
  const running: Running[] = [];
  const stop = async () => {
    for (const each of running.reverse()) await each.stop();
  };
  try {
    await requireKeks(house);
    await requireLedgers(house, publishedFolder(house.config));
    await replayLedgers(house, say);
    const filling = await openPlace(house, { isDemo, say });
    await checkStandingPolicies(house);
    if (parts.includes('worker')) running.push(await entries.startWorker(house));
    const notice = () => filling?.notice();
    const at = door ? { port: door.port } : {};
    await door?.close();
    const web = parts.includes('web') ? await entries.startWeb(house, { isDemo, notice, ...at }) : undefined;
    if (web) running.push(web);
    const history = hasHistory ? filling?.start() : undefined;
    if (history) running.push(history);
    return { url: web?.url, isFilled: history?.isOver ?? Promise.resolve(), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
