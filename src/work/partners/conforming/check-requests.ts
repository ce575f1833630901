import { checkRefusal, checkXml } from './check-services.js';
import type { AskServer, Notes } from './finding.js';
import { isNode, listIn, type Node, namesOf, readJson, textIn } from './read-reply.js';

const most = 1000;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const day = 86_400_000;

async function listOf(notes: Notes, ask: AskServer, path: string, name: string): Promise<readonly Node[]> {
  const root = checkXml(notes, name, await ask(path));
  const found = listIn(root, 'service_requests', 'request');
  notes.must(`GET ${name}: is service_requests with request`, found !== undefined, 'its root is another');
  return found ?? [];
}

function checkEach(notes: Notes, name: string, requests: readonly Node[]): void {
  const each = (what: string, holds: (one: Node) => boolean) => {
    const wrong = namesOf(requests, 'service_request_id', holds);
    notes.must(`GET ${name}: each request ${what}`, wrong === undefined, wrong);
  };
  each('has a service_request_id', (one) => textIn(one, 'service_request_id') !== '');
  each('is open or closed', (one) => ['open', 'closed'].includes(textIn(one, 'status')));
  each('has a service_code', (one) => textIn(one, 'service_code') !== '');
  each('was requested at a moment with seconds and zone', (one) => moment.test(textIn(one, 'requested_datetime')));
  each('has no other moment without seconds and zone', (one) =>
    ['updated_datetime', 'expected_datetime'].every((at) => textIn(one, at) === '' || moment.test(textIn(one, at))),
  );
  each('has lat and long as numbers, or neither', (one) => {
    const [lat, long] = [textIn(one, 'lat'), textIn(one, 'long')];
    return (lat === '') === (long === '') && Math.abs(Number(lat)) <= 90 && Math.abs(Number(long)) <= 180;
  });
  notes.must(`GET ${name}: lists at most ${most}`, requests.length <= most, `it lists ${requests.length}`);
}

/** A list that is asked for with a condition has nothing else in it. */
async function checkFilter(
  notes: Notes,
  ask: AskServer,
  asked: { readonly query: string; readonly name: string; readonly mayBeEmpty?: boolean },
  holds: (one: Node) => boolean,
): Promise<void> {
  const found = await listOf(notes, ask, `requests.xml?${asked.query}`, asked.name);
  const wrong = namesOf(found, 'service_request_id', holds);
  const isThere = asked.mayBeEmpty === true || found.length > 0;
  notes.must(`GET ${asked.name}: lists those alone`, wrong === undefined && isThere, wrong ?? 'none is listed');
}

async function checkFilters(notes: Notes, ask: AskServer, all: readonly Node[]): Promise<void> {
  const [first] = all;
  if (!first) return notes.untried('GET requests.xml by state, code, time and number', 'the server lists no requests');
  for (const status of ['open', 'closed']) {
    const asked = { query: `status=${status}`, name: `requests.xml?status=${status}`, mayBeEmpty: true };
    await checkFilter(notes, ask, asked, (one) => textIn(one, 'status') === status);
  }
  const code = textIn(first, 'service_code');
  const coded = { query: `service_code=${encodeURIComponent(code)}`, name: 'requests.xml?service_code=CODE' };
  await checkFilter(notes, ask, coded, (one) => textIn(one, 'service_code') === code);
  const at = Date.parse(textIn(first, 'requested_datetime'));
  if (Number.isNaN(at)) return notes.untried('GET requests.xml by time', 'the server tells no moment that can be read');
  const [start, end] = [at - day, at + day].map((one) => new Date(one).toISOString().replace(/\.\d+Z$/, 'Z'));
  const timed = { query: `start_date=${start}&end_date=${end}`, name: 'requests.xml?start_date=A&end_date=B' };
  const isNear = (one: Node) => Math.abs(Date.parse(textIn(one, 'requested_datetime')) - at) <= day + 1000;
  await checkFilter(notes, ask, timed, isNear);
  const ids = all.slice(0, 2).map((one) => textIn(one, 'service_request_id'));
  const named = {
    query: `service_request_id=${ids.map(encodeURIComponent).join(',')}`,
    name: 'requests.xml?service_request_id=A,B',
  };
  await checkFilter(notes, ask, named, (one) => ids.includes(textIn(one, 'service_request_id')));
}

async function checkOne(notes: Notes, ask: AskServer, all: readonly Node[]): Promise<void> {
  const [first] = all;
  if (first) {
    const id = textIn(first, 'service_request_id');
    const found = await listOf(notes, ask, `requests/${encodeURIComponent(id)}.xml`, 'requests/ID.xml');
    const isIt = found.length === 1 && found.every((one) => textIn(one, 'service_request_id') === id);
    notes.must('GET requests/ID.xml: is that request alone', isIt, `it lists ${found.length}`);
    const reply = await ask(`requests/${encodeURIComponent(id)}.json`);
    const plain = readJson(reply);
    if (reply.status === 404) notes.untried('GET requests/ID.json', 'JSON is not offered');
    else
      notes.must(
        'GET requests/ID.json: is a bare list of one, its number a string',
        Array.isArray(plain) && plain.length === 1 && isNode(plain[0]) && plain[0].service_request_id === id,
        'it is wrapped in something, or its number is none',
      );
  }
  checkRefusal(notes, 'GET requests/ID.xml of no request', await ask('requests/no-such-request-0.xml'), 404);
  checkRefusal(notes, 'GET requests.xml?start_date=yesterday', await ask('requests.xml?start_date=yesterday'), 400);
}

async function checkSending(notes: Notes, ask: AskServer, codes: readonly string[]): Promise<void> {
  const [code = 'none'] = codes;
  const call = 'POST requests.xml without api_key';
  checkRefusal(notes, call, await ask('requests.xml', { service_code: code, lat: '0.0', long: '0.0' }), 403);
}

async function checkUpdates(notes: Notes, ask: AskServer): Promise<void> {
  const path = 'servicerequestupdates.xml';
  const reply = await ask(path);
  if (reply.status === 404) return notes.untried(`GET ${path}`, 'the extension for updates is not offered');
  const found = listIn(checkXml(notes, path, reply), 'service_request_updates', 'request_update');
  notes.should(
    `GET ${path}: is service_request_updates with request_update`,
    found !== undefined,
    'its root is another',
  );
  const wrong = namesOf(
    found ?? [],
    'update_id',
    (one) =>
      ['update_id', 'service_request_id', 'status', 'description'].every((name) => textIn(one, name) !== '') &&
      moment.test(textIn(one, 'updated_datetime')),
  );
  notes.should(`GET ${path}: each has number, request, status, moment and words`, wrong === undefined, wrong);
}

/** Looks at lists of requests, at one, at refusals, and at the extension for updates. Sends nothing that a server would keep. */
export async function checkRequests(notes: Notes, ask: AskServer, codes: readonly string[]): Promise<void> {
  const all = await listOf(notes, ask, 'requests.xml', 'requests.xml');
  checkEach(notes, 'requests.xml', all);
  await checkFilters(notes, ask, all);
  await checkOne(notes, ask, all);
  await checkSending(notes, ask, codes);
  await checkUpdates(notes, ask);
}
