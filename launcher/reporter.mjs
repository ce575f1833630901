import { appendFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { nameSources, whereIs } from './sources.mjs';

/** What the runner says of a fault that nobody caught: it fails its file, whose own words do not tell it. */
const uncaught = /which triggered an (uncaughtException|unhandledRejection) event/;
const outside = /^suite: (.+): (\d+) cases? ran(?:, (\d+) skipped)?/;

/** What tests say of an outside suite: `suite: NAME: N cases ran, M skipped`, once or in parts. */
export function addSuites(suites, message) {
  for (const line of message.split('\n')) {
    const [, name, ran, skipped = '0'] = outside.exec(line.trim().replace(/^# /, '')) ?? [];
    if (name === undefined) continue;
    const before = suites.get(name) ?? { ran: 0, skipped: 0 };
    suites.set(name, { ran: before.ran + Number(ran), skipped: before.skipped + Number(skipped) });
  }
}

/** Where a test stands; of one in a group its file alone is known, by the suite that it is in. */
function whereOf(data, suite) {
  if (data.file === undefined) return '';
  const where = whereIs(data);
  return ` (${where.includes('file-suite.mjs') ? suite : where})`;
}

function describe(data, suite) {
  const { name, details } = data;
  const error = details.error?.cause ?? details.error;
  const text = nameSources(inspect(error, { depth: 4 }));
  return `\n✖ ${name}${whereOf(data, suite)}\n${text.replace(/^/gm, '    ')}\n`;
}

/** A failure that only says that something below it failed is not told again. */
const isEcho = (data) => data.details.error?.failureType === 'subtestsFailed';

function closing(tally, failures, suites) {
  const lines = [...suites]
    .sort()
    .map(([name, { ran, skipped }]) => `suite: ${name}: ${ran} cases ran, ${skipped} skipped`);
  const seconds = ((Date.now() - tally.began) / 1000).toFixed(1);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  lines.push(`${tally.passed} passed, ${failures.length} failed${skipped} in ${seconds} s`);
  return `${failures.join('')}\n${lines.join('\n')}\n`;
}

/** Says what failed and counts the rest: a line for each file with a failure or a slow test, the outside suites, the total. */
async function* report(events) {
  const tally = { passed: 0, skipped: 0, began: Date.now() };
  const suites = new Map();
  const failures = [];
  let suite = '';
  for await (const { type, data } of events) {
    if (type === 'test:start' && data.nesting === 0) suite = data.name;
    if (type === 'test:diagnostic' || type === 'test:stdout') addSuites(suites, data.message);
    if (type === 'test:diagnostic' && uncaught.test(data.message)) yield `✖ ${suite}: ${nameSources(data.message)}\n`;
    if (type === 'test:stderr' || (type === 'test:stdout' && !outside.test(data.message))) yield data.message;
    const isTest = data.details?.type !== 'suite';
    if (type === 'test:pass' && isTest) {
      if (data.skip !== undefined || data.todo !== undefined) tally.skipped += 1;
      else tally.passed += 1;
      if (data.details.duration_ms > 10_000)
        yield `  slow: ${data.name}: ${(data.details.duration_ms / 1000).toFixed(1)} s\n`;
    }
    if (type === 'test:fail' && !isEcho(data)) {
      failures.push(describe(data, suite));
      yield `✖ ${data.name}\n`;
    }
  }
  yield closing(tally, failures, suites);
  if (process.env.GITHUB_STEP_SUMMARY)
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, closing(tally, failures, suites));
}

export { report as default };
