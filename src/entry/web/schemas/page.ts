import { serviceSchema } from '../../../work/services/index.js';
import { openFile, type PageHandler } from '../page.js';

/** The JSON Schema of declarations: editors name it to complete and check a declaration while it is written. */
export const viewServiceSchema: PageHandler = async () =>
  openFile('application/schema+json; charset=utf-8', `${JSON.stringify(serviceSchema(), null, 2)}\n`);
