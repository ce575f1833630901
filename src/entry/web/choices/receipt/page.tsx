import { proveInclusion } from '../../../../foundation/record/index.js';
import { read } from '../../../../platform/house.js';
import { file, NotFound, page } from '../../page.js';
import { ownPage } from '../../your-data/own-page.js';
import { loadReceipt } from './load-receipt.js';
import { toReceiptJson } from './to-json.js';
import { ReceiptPage } from './view.js';

export const viewReceipt = ownPage(async (request) =>
  page(<ReceiptPage frame={request} receipt={await loadReceipt(request)} />),
);

export const downloadReceipt = ownPage(async (request) => {
  const { place, origin } = request;
  const receipt = toReceiptJson(await loadReceipt(request), { place: place.name, origin });
  return { ...file('application/json', `${JSON.stringify(receipt, null, 2)}\n`), name: 'receipt.json' };
});

/** The proof that the newest word on a use is on the record, as a file that checks without us (C2SP tlog-proof). */
export const downloadChoiceProof = ownPage(async (request) => {
  const { stream, choice } = await loadReceipt(request);
  const { house, who, place } = request;
  const proof = await read(house, who, (ctx) => proveInclusion(ctx.db, place.id, stream, choice.version));
  if (proof.ok) return { ...file('text/plain; charset=utf-8', proof.value.file), name: 'choice.tlog-proof' };
  if (proof.refused === 'no-such-entry') throw new NotFound();
  const body = `${JSON.stringify({ refused: proof.refused, retryAfterSeconds: 2 })}\n`;
  return { kind: 'file', type: 'application/json', body, isOpen: false, status: 503 };
});
