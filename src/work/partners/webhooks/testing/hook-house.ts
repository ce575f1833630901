import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setClient } from '../../../../foundation/people/index.js';
import { followOnce, sequenceOnce } from '../../../../foundation/record/index.js';
import { checkout } from '../../../../platform/checkout.js';
import { testHouse } from '../../../../platform/database/testing.js';
import type { CaseId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { moveCase, openCase } from '../../../cases/index.js';
import { getService, parseAnswers, publishService } from '../../../services/index.js';
import { noteDeliveries } from '../note-deliveries.js';

const operator = { kind: 'system', name: 'operator' } as const;

/** A place with potholes and a client. */
export async function hookHouse() {
  const house = await testHouse();
  const source = await readFile(join(checkout, 'definitions', 'pothole.yaml'), 'utf8');
  await house.act(operator, (ctx) => publishService(ctx, source));
  const client = { name: 'street-app', title: 'The street app', purpose: 'RequestedServiceProvision' };
  await house.act(operator, (ctx) => setClient(ctx, client));
  return {
    house,
    as: operator,
    async open(): Promise<CaseId> {
      const opened = await house.act(operator, async (ctx) => {
        const service = await getService(ctx, 'pothole');
        const typed = { surface: 'road', depth: 'deep', danger: 'no', place: 'Canary Row' };
        const raws = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, { '': [text] }]));
        const parsed = parseAnswers(service, raws);
        if (!parsed.ok) throw new Error(parsed.refused);
        return openCase(ctx, { service, answers: { ...parsed.value, name: seal('Kestrel Canaryworth') } });
      });
      if (!opened.ok) throw new Error(opened.refused);
      return opened.value.case;
    },
    async move(id: CaseId, transition: string) {
      const moved = await house.act(operator, (ctx) => moveCase(ctx, { case: id, transition }));
      if (!moved.ok) throw new Error(moved.refused);
    },
    async settle() {
      while ((await sequenceOnce(house, house.place)) > 0);
      while ((await followOnce(house, house.place, noteDeliveries)).passed > 0);
    },
  };
}

export interface Taken {
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** A target on this machine, which keeps what it takes and answers as `answer` says. */
export async function target(answer: (response: ServerResponse, taken: readonly Taken[]) => void) {
  const taken: Taken[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      taken.push({ body, headers: request.headers });
      answer(response, taken);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    ...{ taken, port, url: `http://127.0.0.1:${port}/told` },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whether a delivery is signed as Standard Webhooks has it: worked out anew from the specification. */
export function isSigned({ body, headers }: Taken, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
}
