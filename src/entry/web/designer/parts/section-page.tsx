import { partAt } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadDesign, readDesignId } from '../load-design.js';
import { findFeeExample } from '../trying/fee-example.js';
import { designRefusals } from '../words.js';
import { editsOf } from './edits.js';
import { formAt } from './form-at.js';
import { readPath } from './path.js';
import { readMine, saveEdits } from './save-edits.js';
import { SectionPage, type Tried } from './section-view.js';
import { isSection, type Section } from './sections.js';

function sectionIn({ params }: PageRequest): Section {
  if (!isSection(params.part)) throw new NotFound();
  return params.part;
}

async function show(request: PageRequest, tried?: Tried): Promise<PageReply> {
  const section = sectionIn(request);
  const design = await loadDesign(request);
  const frame = { ...request, url: paths.designPart(design.one.id, section) };
  const example = section === 'fee' ? await findFeeExample(request, design) : undefined;
  const view = { frame, design, section, tried, example, did: request.query.did };
  return page(<SectionPage {...view} />, tried ? 409 : 200);
}

/** One part of a design: its forms and lists, and what is wrong with it. */
export const viewSection: PageHandler = (request) => show(request);

/** Saves a form of it. */
export const submitSection: PageHandler = async (request) => {
  const section = sectionIn(request);
  const { form, language } = request;
  const at = form.code('in-part') ?? '';
  const path = at === '' ? [] : readPath(at);
  const { known, judged } = await loadDesign(request);
  const controls = path && formAt(path, known, partAt(judged.value, path));
  if (!path || !controls) throw new NotFound();
  const saved = await saveEdits(request, (value) => editsOf(form, path, controls, value));
  if (saved.ok) return redirect(`${paths.designPart(readDesignId(request), section)}?did=saved`);
  const mine = await readMine(request, path, controls, partAt((await loadDesign(request)).judged.value, path));
  return show(request, { at, mine, text: designRefusals[saved.refused][language] });
};
