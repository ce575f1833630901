import { read } from '../../../../platform/house.js';
import { findCompletion } from '../../../../work/journeys/index.js';
import { followProposal, takeBack } from '../../../../work/participation/index.js';
import { findService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { FindProposalPage, FollowPage } from './view.js';

/** What became of a proposal, for anybody who has its reference: asked for at most thirty times a minute from one address. */
export const viewProposal: PageHandler = async (request) => {
  const { house, who, params, query } = request;
  const found = await read(house, who, async (ctx) => {
    const followed = await followProposal(ctx, params.reference ?? '');
    const name = followed?.one.service ?? '';
    return (
      followed && {
        ...followed,
        service: await findService(ctx, name),
        completion: followed.design?.published && (await findCompletion(ctx, name)),
      }
    );
  });
  if (!found) throw new NotFound();
  return page(<FollowPage frame={request} {...found} did={query.did} now={house.clock.now()} />);
};

/** Destroys what was typed, by whoever has the reference. */
export const submitTakeBack: PageHandler = async (request) => {
  const reference = request.params.reference ?? '';
  const taken = await takeBack(request.house, request.who, reference);
  if (!taken.ok) throw new NotFound();
  return redirect(paths.proposal(reference));
};

export const viewFindProposal: PageHandler = async (request) => page(<FindProposalPage frame={request} />);

/** Takes a reference to its page; what is none goes into no address. */
export const submitFindProposal: PageHandler = async (request) => {
  const { house, who, form } = request;
  const reference = (form.code('reference') ?? '').toUpperCase();
  const found = await read(house, who, (ctx) => followProposal(ctx, reference));
  if (found) return redirect(paths.proposal(found.one.reference));
  return page(<FindProposalPage frame={request} isUnknown typed={form.again('reference', [''])} />, 404);
};
