import { listResultsOf } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { findModule } from '../find-module.js';
import { listMarked } from '../list-marked.js';
import { presentResult } from './present.js';
import { ResultPage } from './view.js';

/** The officer's newest result of a training, and why each answer is right. */
export const viewResult: PageHandler = async (request) => {
  const { house, who, officer } = request;
  const module = await findModule(request);
  if (!officer) return redirect(paths.training);
  const results = await read(house, who, (ctx) => listResultsOf(ctx, officer.person));
  const [newest] = results.filter(({ edition }) => edition === module.edition);
  if (!newest) return redirect(paths.trainingModule(module.code));
  const view = presentResult(request, { module, result: newest, marked: await listMarked(request) });
  return page(<ResultPage frame={request} module={module} {...view} />);
};
