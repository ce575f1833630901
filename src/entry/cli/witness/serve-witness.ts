import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerBreak, answerCheckpoint, toWitnessKey, type WitnessFolder } from '../../../foundation/record/index.js';

const mostBody = 64 * 1024;

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBody) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body);
}

/** What anybody may know of a witness: its key, what it last saw of each log, and every misbehaviour with its proof. */
function tellAll(folder: WitnessFolder): string {
  const seen = folder.listLogs().map(({ name }) => folder.findSeen(name)?.note ?? `${name}\nnothing seen yet\n`);
  const reports = folder.listReports();
  const said = reports.length === 0 ? 'No log misbehaved.' : `${reports.length} reports of logs that misbehaved:`;
  return [`Witness ${toWitnessKey(folder.name, folder.key)}`, ...seen, ...folder.listBreaks(), said, ...reports].join(
    '\n\n',
  );
}

/** What a witness may be told: a checkpoint as C2SP tlog-witness has it, and a break, which is ours. */
const asked: Readonly<Record<string, typeof answerCheckpoint>> = {
  '/add-checkpoint': answerCheckpoint,
  '/add-break': answerBreak,
};

export interface ServedWitness {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves one witness (C2SP tlog-witness): `POST /add-checkpoint`, `/add-break`, and at `GET /` what it saw. One request after the other. */
export async function serveWitness(
  folder: WitnessFolder,
  { port, host, say, now }: { port: number; host: string; say: (line: string) => void; now: () => Date },
): Promise<ServedWitness> {
  let turn: Promise<unknown> = Promise.resolve();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET' && request.url === '/')
      return send(response, 200, 'text/plain; charset=utf-8', tellAll(folder));
    const given = request.method === 'POST' ? asked[request.url ?? ''] : undefined;
    if (!given) return send(response, 404, 'text/plain', '');
    const body = await readBody(request);
    if (body === undefined) return send(response, 400, 'text/plain', '');
    const done = turn.then(() => given(folder, body, now()));
    turn = done.catch(() => undefined);
    const { status, type, body: told, reported } = await done;
    if (reported)
      say(
        `REPORT: ${reported.origin} ${reported.is === 'forked' ? 'shows two histories' : 'shows less than before'}. The proof is in the folder.`,
      );
    send(response, status, type, told);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      say('A request failed; the witness did not sign.');
      send(response, 500, 'text/plain', '');
    });
  });
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${at}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
