import { serviceSchema } from '../../../work/services/index.js';
import { openFile, type PageHandler } from '../page.js';
import { copySchema } from './copy-schema.js';

/** The JSON Schema of declarations: editors name it to complete and check a declaration while it is written. */
export const viewServiceSchema: PageHandler = async () =>
  openFile('application/schema+json; charset=utf-8', `${JSON.stringify(serviceSchema(), null, 2)}\n`);

/** The JSON Schema of the copy that a person takes of all that is held about them. */
export const viewCopySchema: PageHandler = async () =>
  openFile('application/schema+json; charset=utf-8', `${JSON.stringify(copySchema, null, 2)}\n`);
