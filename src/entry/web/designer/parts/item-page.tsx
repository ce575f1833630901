import { partAt } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadDesign, readDesignId } from '../load-design.js';
import { findFeeExample } from '../trying/fee-example.js';
import { designerWords, designRefusals } from '../words.js';
import { addingEdits, editsOf, readPart } from './edits.js';
import { addingAt, formAt, shownPart } from './form-at.js';
import { ItemPage } from './item-view.js';
import { type PartPath, readPath, toAddress } from './path.js';
import { readMine, saveEdits } from './save-edits.js';
import { sectionOf } from './sections.js';

function pathIn({ params }: PageRequest): PartPath {
  const path = readPath(params.path ?? '');
  if (!path) throw new NotFound();
  return path;
}

interface Tried {
  readonly mine: unknown;
  readonly text: string;
}

async function showItem(request: PageRequest, tried?: Tried): Promise<PageReply> {
  const path = pathIn(request);
  const design = await loadDesign(request);
  const { known, judged, one } = design;
  const part = partAt(judged.value, path);
  const controls = formAt(path, known, part);
  if (part === undefined || !controls) throw new NotFound();
  const action = paths.editDesign(one.id, toAddress(path));
  const frame = { ...request, url: action };
  const theirs = shownPart(path, part);
  const clash = tried && { theirs, mine: tried.mine };
  const now = request.house.clock.now();
  const example = path[0] === 'fee' ? await findFeeExample(request, design) : undefined;
  const shown = {
    frame,
    design,
    path,
    action,
    controls,
    clash,
    now,
    example,
    did: request.query.did,
    fault: tried?.text,
  };
  return page(<ItemPage {...shown} part={tried?.mine ?? theirs} />, tried ? 409 : 200);
}

/** The form of one question, state, page or other item. */
export const viewItem: PageHandler = (request) => showItem(request);

/** Saves it, and goes back to the list that it is of. */
export const submitItem: PageHandler = async (request) => {
  const path = pathIn(request);
  const { known, judged } = await loadDesign(request);
  const part = partAt(judged.value, path);
  const controls = formAt(path, known, part);
  if (!controls) throw new NotFound();
  const saved = await saveEdits(request, (value) => editsOf(request.form, path, controls, value));
  if (saved.ok) return redirect(`${listOf(request, path, judged.value)}?did=saved`);
  const theirs = shownPart(path, partAt((await loadDesign(request)).judged.value, path));
  const mine = await readMine(request, path, controls, theirs);
  return showItem(request, { mine, text: designRefusals[saved.refused][request.language] });
};

/** Where the list is that an item stands in: on its part's page, or below another item. */
function listOf(request: PageRequest, path: PartPath, value: unknown): string {
  const id = readDesignId(request);
  const isBelow = ['refuse', 'can', 'columns'].includes(String(path.at(-2)));
  return isBelow ? paths.editDesign(id, toAddress(path.slice(0, -2))) : paths.designPart(id, sectionOf(path, value));
}

const isWorkedOut = ({ query, form }: PageRequest): boolean =>
  query['worked-out'] === 'yes' || form.code('worked-out') === 'yes';

async function showAdding(request: PageRequest, tried?: Tried): Promise<PageReply> {
  const path = pathIn(request);
  const design = await loadDesign(request);
  const adding = addingAt(path, design.known, isWorkedOut(request));
  if (!adding) throw new NotFound();
  const action = paths.addToDesign(design.one.id, toAddress(path));
  const frame = { ...request, url: `${action}${isWorkedOut(request) ? '?worked-out=yes' : ''}` };
  const more = isWorkedOut(request) ? { 'worked-out': 'yes' } : {};
  const now = request.house.clock.now();
  const shown = { frame, design, path, action, now, controls: adding.controls, hidden: more, isAdding: true };
  return page(
    <ItemPage {...shown} part={tried?.mine} did={request.query.did} fault={tried?.text} clash={undefined} />,
    tried ? 409 : 200,
  );
}

/** The form of an item that is not there yet. */
export const viewAdding: PageHandler = (request) => showAdding(request);

/** Adds it, and goes on to its list or to the next new one. */
export const submitAdding: PageHandler = async (request) => {
  const path = pathIn(request);
  const { form, language } = request;
  const { known, judged, one } = await loadDesign(request);
  const adding = addingAt(path, known, isWorkedOut(request));
  if (!adding) throw new NotFound();
  const mine = readPart(form, adding.controls, undefined);
  if (Object.keys(mine).length === 0)
    return showAdding(request, { mine, text: designerWords.enterSomething[language] });
  if (path[0] === 'messages' && mine.event === undefined)
    return showAdding(request, { mine, text: designerWords.chooseWhen[language] });
  const saved = await saveEdits(request, (value) => addingEdits(form, path, adding, value));
  if (!saved.ok) return showAdding(request, { mine, text: designRefusals[saved.refused][language] });
  const again = `${paths.addToDesign(one.id, toAddress(path))}?did=added${isWorkedOut(request) ? '&worked-out=yes' : ''}`;
  if (form.code('then') === 'more') return redirect(again);
  const item = isWorkedOut(request)
    ? paths.designPart(one.id, 'calculations')
    : listOf(request, [...path, 'x'], judged.value);
  return redirect(`${item}?did=added`);
};
