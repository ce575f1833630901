import { file, page } from '../../page.js';
import { giveProofFile } from '../../record/proof-file.js';
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

/** The proof that the newest word on a use is on the record. */
export const downloadChoiceProof = ownPage(async (request) => {
  const { stream, choice } = await loadReceipt(request);
  return giveProofFile(request, { stream, version: choice.version, name: 'choice' });
});
