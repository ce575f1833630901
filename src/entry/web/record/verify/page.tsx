import { listKnownKeys } from '../../../../foundation/record/index.js';
import { read } from '../../../../platform/house.js';
import { type PageHandler, type PageRequest, page } from '../../page.js';
import { presentTried } from './present.js';
import { VerifyPage } from './view.js';

const readKeys = ({ house, who, place }: PageRequest): Promise<readonly string[]> =>
  read(house, who, (ctx) => listKnownKeys(ctx.db, place.id));

/** Where anybody checks a proof, on their own device where it runs scripts. */
export const viewVerify: PageHandler = async (request) => {
  const keys = await readKeys(request);
  return page(<VerifyPage frame={request} tried={{ file: '', keys: keys.join('\n'), entry: '' }} />);
};

/** The same by our server. Nothing of what was sent is kept. */
export const submitProof: PageHandler = async (request) => {
  const tried = presentTried(request.form, request.house.clock.now());
  return page(<VerifyPage frame={request} tried={tried} />, tried.fault ? 422 : 200);
};
