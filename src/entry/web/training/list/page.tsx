import { type PageHandler, page } from '../../page.js';
import { TrainingPage } from './view.js';

/** The trainings, and how the officer stands with each. */
export const viewTraining: PageHandler = async (request) =>
  page(<TrainingPage frame={request} training={request.officer?.training ?? []} />);
