import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from './log.js';

function listen() {
  const lines: Record<string, unknown>[] = [];
  return { lines, to: { write: (line: string) => void lines.push(JSON.parse(line)) } };
}

test('a line is one JSON object with the time, the facts and the message', () => {
  const { lines, to } = listen();
  createLog('info', to).with({ place: 'wealdham' }).info({ cases: 3 }, 'loaded');
  assert.deepEqual({ ...lines[0], time: '' }, { level: 30, time: '', place: 'wealdham', cases: 3, msg: 'loaded' });
  assert.match(String(lines[0]?.time), /^\d{4}-\d\d-\d\dT/);
});

test('an error is logged with its cause and code, and without the row that the database quotes', () => {
  const { lines, to } = listen();
  const fault = Object.assign(new Error('duplicate key', { cause: new Error('under it') }), {
    code: '23505',
    detail: 'Key (x)=(canary)',
  });
  createLog('info', to).error({ fault }, 'failed');
  const logged = JSON.stringify(lines);
  assert.equal(logged.includes('canary'), false);
  assert.match(logged, /"code":"23505".*"cause":\{"name":"Error","message":"under it"/);
});

test('lines below the level are not written', () => {
  const { lines, to } = listen();
  const log = createLog('warn', to);
  log.info({}, 'no');
  log.warn({}, 'yes');
  assert.equal(lines.length, 1);
});
