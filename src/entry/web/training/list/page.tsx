import { listResultsOf } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { type PageHandler, page } from '../../page.js';
import { TrainingPage } from './view.js';

/** The trainings, how the officer stands with each, and the results that there are to read. */
export const viewTraining: PageHandler = async (request) => {
  const { house, who, officer } = request;
  const results = officer ? await read(house, who, (ctx) => listResultsOf(ctx, officer.person)) : [];
  const answered = new Set(results.map(({ edition }) => edition));
  return page(<TrainingPage frame={request} training={officer?.training ?? []} answered={answered} />);
};
