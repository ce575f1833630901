import { fill } from '../../../../platform/language/index.js';
import { type Compiled, type JudgedDesign, previewDesign } from '../../../../work/services/index.js';
import type { PreviewNote } from '../../layout/preview-banner.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { type LoadedDesign, loadDesign } from '../load-design.js';
import { nameOfItem } from '../parts/item-list.js';
import { toPath } from '../parts/path.js';
import { sectionOf, sectionWords } from '../parts/sections.js';
import { previewWords } from './words.js';

export interface LoadedPreview {
  readonly design: LoadedDesign;
  /** Undefined where the text cannot be read. */
  readonly service: Compiled | undefined;
  readonly note: PreviewNote;
}

/** What is left out, each part by its name once. */
function nameParts(leftOut: readonly (readonly PropertyKey[])[], { value }: JudgedDesign, { language }: PageRequest) {
  const named = leftOut.map((way) => {
    const path = toPath(way);
    const section = sectionWords[sectionOf(path, value)][language];
    return path.length > 1 ? `${section} (${nameOfItem(path.slice(0, 3), value, language)})` : section;
  });
  return [...new Set(named)].join('; ');
}

/** A design ready to be looked at, and what stands above each of its pages. */
export async function loadPreview(request: PageRequest, as: 'resident' | 'officer'): Promise<LoadedPreview> {
  const { language } = request;
  const design = await loadDesign(request);
  const { one, judged } = design;
  const previewed = previewDesign(one.source);
  const parts = previewed ? nameParts(previewed.leftOut, judged, request) : '';
  const other = as === 'resident' ? paths.previewDesk(one.id) : paths.previewDesign(one.id);
  const note: PreviewNote = {
    says: previewWords.banner[language],
    leftOut: parts ? fill(previewWords.leftOut[language], { parts }) : undefined,
    links: [
      { href: paths.design(one.id), text: previewWords.back[language] },
      { href: other, text: previewWords[as === 'resident' ? 'asOfficer' : 'asResident'][language] },
    ],
  };
  return { design, service: previewed?.service, note };
}
