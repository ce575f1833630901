import { parseArgs } from 'node:util';
import { fetchBounded } from '../../../platform/outside/fetch-bounded.js';
import { type AskServer, type ConformFinding, checkOpen311 } from '../../../work/partners/index.js';
import type { Command, CommandInput } from '../commands.js';

const usage = 'URL [--jurisdiction ID] [--json]';
const patience = 30_000;
const mostBytes = 50_000_000;
const signs = { kept: 'kept  ', broken: 'BROKEN', untried: 'untried' } as const;

function readLine(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      ...{ args: [...args], allowPositionals: true },
      options: { jurisdiction: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [typed = ''] = positionals;
    const url = URL.canParse(typed) ? new URL(typed) : undefined;
    const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
    return url && isWeb && positionals.length === 1 ? { url, ...values } : undefined;
  } catch {
    return undefined;
  }
}

/** Asks a server under its endpoint. One that cannot be reached answers 0. */
function askerOf(endpoint: URL, jurisdiction: string | undefined): AskServer {
  const base = endpoint.href.replace(/\/?$/, '/');
  return async (path, form) => {
    const url = new URL(path, base);
    if (jurisdiction !== undefined && !form) url.searchParams.set('jurisdiction_id', jurisdiction);
    const body = form && new URLSearchParams({ ...form, ...(jurisdiction ? { jurisdiction_id: jurisdiction } : {}) });
    try {
      const signal = AbortSignal.timeout(patience);
      const reply = await fetchBounded(url, { signal, ...(body ? { method: 'POST', body } : {}) }, mostBytes);
      const type = reply.headers.get('content-type') ?? '';
      return { status: reply.status, type, text: await reply.text() };
    } catch {
      return { status: 0, type: '', text: '' };
    }
  };
}

function say({ check, isMust, is, why }: ConformFinding): string {
  const word = is === 'broken' && !isMust ? 'hint  ' : signs[is];
  return `${word}  ${check}${why === undefined ? '' : `: ${why}`}`;
}

async function run({ args, out, error }: CommandInput): Promise<number> {
  const line = readLine(args);
  if (!line) {
    error(`Say it so: ./guildhall conform open311 ${usage}\nURL is the endpoint: https://wealdham.example/open311/v2`);
    return 2;
  }
  const ask = askerOf(line.url, line.jurisdiction);
  if ((await ask('services.xml')).status === 0) {
    error(`${line.url.host} does not answer. Look whether the address is right and the server runs.`);
    return 1;
  }
  const findings = await checkOpen311(ask);
  const broken = findings.filter(({ is, isMust }) => is === 'broken' && isMust).length;
  if (line.json) out(JSON.stringify({ endpoint: line.url.href, conforms: broken === 0, findings }));
  else {
    for (const finding of findings) out(say(finding));
    const kept = findings.filter(({ is }) => is === 'kept').length;
    out(`${kept} kept, ${broken} broken, ${findings.length - kept - broken} hints and untried.`);
  }
  return broken === 0 ? 0 : 1;
}

/** `./guildhall conform open311 URL`. */
export const conformOpen311Command: Command = {
  name: 'conform open311',
  usage,
  does: 'Checks any Open311 server against GeoReport v2. It asks as anybody may, and sends nothing that is kept.',
  run,
};
