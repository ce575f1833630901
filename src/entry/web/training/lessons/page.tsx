import { type PageHandler, page } from '../../page.js';
import { findModule } from '../find-module.js';
import { LessonsPage } from './view.js';

/** What a training teaches, before its questions. */
export const viewLessons: PageHandler = async (request) =>
  page(<LessonsPage frame={request} module={await findModule(request)} />);
