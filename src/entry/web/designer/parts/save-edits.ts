import { act, read } from '../../../../platform/house.js';
import { type Outcome, refuse } from '../../../../platform/refusal.js';
import {
  changeDesign,
  designerOf,
  type Edit,
  findDesignText,
  judgeDesign,
  partAt,
} from '../../../../work/services/index.js';
import { NotFound, type PageRequest } from '../../page.js';
import type { Control } from '../controls/control.js';
import { readDesignId } from '../load-design.js';
import type { DesignRefusal } from '../words.js';
import { readPart, withPart } from './edits.js';
import { shownPart } from './form-at.js';
import type { PartPath } from './path.js';

/** The revision that a form was filled in beside. */
export const revisionIn = ({ form }: Pick<PageRequest, 'form'>): number => Number(form.code('revision') ?? 0);

/** What the revision said that a form was filled in beside; undefined where that cannot be read. */
async function findBase(request: PageRequest): Promise<unknown> {
  const { house, who } = request;
  const [id, revision] = [readDesignId(request), revisionIn(request)];
  const isNumber = Number.isSafeInteger(revision) && revision > 0 && revision < 2 ** 31;
  const source = isNumber ? await read(house, who, (ctx) => findDesignText(ctx, id, revision)) : undefined;
  return source === undefined ? undefined : judgeDesign(source).value;
}

/** What was typed into a form that was not saved: what is now there, but for what somebody changed in the form. */
export async function readMine(
  request: PageRequest,
  path: PartPath,
  controls: readonly Control[],
  theirs: unknown,
): Promise<unknown> {
  const base = shownPart(path, partAt(await findBase(request), path));
  const typed = readPart(request.form, controls, base);
  const isChanged = ({ key }: Control) => JSON.stringify(partAt(typed, key)) !== JSON.stringify(partAt(base, key));
  return controls.filter(isChanged).reduce<unknown>((part, { key }) => withPart(part, key, partAt(typed, key)), theirs);
}

/**
 * Saves what a form changed of the revision that it was filled in beside, so that what a colleague changed elsewhere meanwhile stays.
 * `make` is given what that revision said.
 */
export async function saveEdits(
  request: PageRequest,
  make: (value: unknown) => readonly Edit[],
): Promise<Outcome<number, DesignRefusal>> {
  const { house, who } = request;
  if (!designerOf(who)) throw new NotFound();
  const [id, revision] = [readDesignId(request), revisionIn(request)];
  const value = await findBase(request);
  if (value === undefined) return refuse('unreadable');
  const edits = make(value);
  return act(house, who, (ctx) => changeDesign(ctx, { id, revision, change: { edits } }));
}
