import { editorRole } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';

/** Editors, and the operator who brings a folder of pages in. */
export const mayEdit = ({ actor }: Context): boolean =>
  actor.kind === 'system' || (actor.kind === 'staff' && actor.roles.includes(editorRole));
