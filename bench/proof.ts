/**
 * One proof, of an entry of a record of a million, checked in Chromium by the script that the page uses: in under 100 ms
 * at the first press too, from the press of the button to the verdict on the page. `bench proof 200` checks so many times.
 */

import { testSite } from '../src/entry/web/testing.js';
import { checkpointText } from '../src/foundation/record/checkpoints/checkpoint.js';
import { cosign, signNote } from '../src/foundation/record/checkpoints/note.js';
import { proofText } from '../src/foundation/record/checkpoints/proof-text.js';
import { hashLeaf, hashNode } from '../src/foundation/record/merkle/hash.js';
import {
  logKey,
  origin,
  recordedAt,
  sampleEntry,
  trusted,
  witness,
  witnessKey,
} from '../src/foundation/record/proofs/testing.js';
import { openBrowser } from '../tests/browser.js';
import { percentile, printReport, toReport } from './report.js';

const times = Number(process.argv[2] ?? 100);
const levels = 20;

/** A tree of 2^20 leaves whose other halves nobody needs to know: the proof of its first leaf makes its root. */
function makeProof(): string {
  const entry = sampleEntry(0);
  const proof = Array.from({ length: levels }, (_, at) => Buffer.alloc(32, at + 1));
  const root = proof.reduce<Buffer>((left, right) => hashNode(left, right), hashLeaf(entry));
  const text = checkpointText('testham', { epoch: 1, size: 2 ** levels, root });
  const note = signNote(text, origin, logKey) + cosign(text, witness, witnessKey, recordedAt / 1000 + 60);
  return proofText({ index: 0, proof, note, entry });
}

const site = await testSite();
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.goto(`${site.url}/record/verify`);
  await page.waitForSelector('#file-box:not([hidden])');
  await page.fill('#proof', makeProof());
  await page.fill('#keys', trusted);
  const spent: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await page.click('form#check-proof button');
    const told = await page.$eval('#verdict', ({ dataset }) => [dataset.fault, dataset.milliseconds]);
    if (told[0] !== '') throw new Error(`The proof does not hold: ${told[0]}.`);
    spent.push(Number(told[1]));
    await page.waitForTimeout(20);
  }
  printReport(
    toReport(
      'proof',
      {
        firstMilliseconds: { measured: spent[0] ?? Number.NaN, limit: { atMost: 100 } },
        p95Milliseconds: { measured: percentile(spent, 0.95), limit: { atMost: 100 } },
      },
      { times, hashes: levels, medianMilliseconds: percentile(spent, 0.5) },
    ),
  );
} finally {
  await browser.close();
  await site.close();
}
