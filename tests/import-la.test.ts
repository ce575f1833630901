import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createVisitor } from '../src/entry/web/testing/visitor.js';
import { checkout } from '../src/platform/checkout.js';
import { makeDataFolder, portOf, removeDataFolder, runGuildhall, startGuildhall } from './serving.js';

const file = join(checkout, '..', 'shared', 'data', 'la311', 'requests-2017.csv');
const shipped = join(checkout, 'definitions', 'imports', 'los-angeles');
const rows = 9999;

/** The addresses of the file: what must show to nobody without a look. */
async function readAddresses(): Promise<readonly string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').slice(1);
  return [...new Set(lines.flatMap((line) => /"(\d+ [^",]+, \d{5})"/.exec(line)?.[1] ?? []))];
}

test('all of Los Angeles’ requests are accounted for, and the desk, verify and rebuild --check work on them', {
  skip: existsSync(file) ? false : 'the file of requests is not here',
}, async (t) => {
  const folder = await makeDataFolder('import-la');
  const environment = { GUILDHALL_DATA: folder };
  const reject = join(folder, 'rejected.csv');
  const run = async (...args: readonly string[]) => {
    const { status, said } = await runGuildhall(args, environment);
    assert.equal(status, 0, said);
    return said;
  };
  try {
    const serving = await startGuildhall(environment);
    await run('service', 'publish', join(shipped, 'street-request.yaml'));
    const asked = ['import', 'requests', file, '--map', join(shipped, 'map.yaml'), '--reject', reject] as const;
    const [, read, accepted, refused] =
      /Read ([\d,]+) rows: ([\d,]+) accepted, ([\d,]+) refused/.exec(await run(...asked)) ?? [];
    const number = (text = '') => Number(text.replaceAll(',', ''));
    assert.equal(number(read), rows);
    assert.equal(number(accepted) + number(refused), rows);
    const [header, ...rejected] = (await readFile(reject, 'utf8')).trim().split(/\r?\n/);
    assert.equal(header, 'line,id,reason,field');
    assert.equal(rejected.length, number(refused));
    assert.match(await run(...asked), new RegExp(`${accepted} of those accepted were here already`));

    const officer = createVisitor(portOf(serving.url));
    await officer.press(await officer.open('/demo/sign-in'), 'Work as Dominic Oyelaran-Field');
    const queue = await officer.open('/desk/cases?service=street-request&is=closed');
    const cases = queue.links.filter(({ text }) => /^SR-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(text));
    assert.ok(cases.length >= 10, queue.text);
    const addresses = await readAddresses();
    assert.ok(addresses.length > 1000);
    assert.equal(
      addresses.find((address) => queue.text.includes(address)),
      undefined,
      'the queue shows an address',
    );
    const one = await officer.follow(queue, cases[0]?.text ?? '');
    assert.ok(
      addresses.some((address) => one.text.includes(address)),
      one.text,
    );
    assert.match(one.text, /You have looked at (the )?personal data/);
    assert.equal(await serving.stop(), 0);

    const verified = await run('verify');
    assert.match(verified, /wealdham: the record is whole, and the tables are what it says/);
    await run('rebuild', '--check');
    assert.ok((await stat(reject)).size > 0);
    t.diagnostic(`suite: Los Angeles requests: ${rows} cases ran, 0 skipped`);
  } finally {
    await removeDataFolder(folder);
  }
});

if (!existsSync(file)) process.stdout.write(`suite: Los Angeles requests: 0 cases ran, ${rows} skipped\n`);
