import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** One of its jobs, as it keeps and tells it. */
export interface Job {
  readonly case?: string;
  readonly id: string;
  state: string;
  version: number;
  readonly note?: string;
}

interface Told {
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** A back office on this machine: it takes cases as jobs and tells how its jobs stand, four at a time. */
export async function fakeOffice() {
  const [jobs, told]: [Job[], Told[]] = [[], []];
  /** What it answers instead; undefined for what it should. */
  const says: { get?: string; post?: number; state: string } = { state: '' };
  function take(body: Told['body']): Job {
    const known = jobs.find((job) => job.case === body.case);
    if (!known)
      jobs.push({ case: String(body.case), id: `W-${jobs.length + 1}`, state: String(body.state), version: 1 });
    else if (known.state !== body.state) Object.assign(known, { state: body.state, version: known.version + 1 });
    return jobs.find((job) => job.case === body.case) as Job;
  }
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      if (request.method === 'POST') {
        const body = JSON.parse(text) as Told['body'];
        told.push({ body, headers: request.headers });
        if (says.post !== undefined) return response.writeHead(says.post).end('no');
        return response.writeHead(200).end(JSON.stringify({ id: take(body).id }));
      }
      if (says.get !== undefined) return response.writeHead(200).end(says.get);
      const from = Number(new URL(request.url ?? '', 'http://x').searchParams.get('after') ?? 0);
      const part = jobs.slice(from, from + 4);
      const next = from + part.length < jobs.length ? { next: String(from + part.length) } : {};
      return response.writeHead(200).end(JSON.stringify({ cases: part, ...next }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    ...{ jobs, told, says, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/jobs` },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
