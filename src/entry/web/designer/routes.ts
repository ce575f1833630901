import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewCompare } from './compare/page.js';
import { submitDo } from './doing/do.js';
import { submitPublish } from './doing/publish.js';
import { submitDesigns, viewDesigns } from './list/page.js';
import { viewDesign } from './one/page.js';
import { submitAdding, submitItem, viewAdding, viewItem } from './parts/item-page.js';
import { submitSection, viewSection } from './parts/section-page.js';
import { submitPreviewCase, viewPreviewCase, viewPreviewDesk } from './preview/officer-pages.js';
import {
  submitPreview,
  submitPreviewCheck,
  submitPreviewPage,
  viewPreview,
  viewPreviewCheck,
  viewPreviewDone,
  viewPreviewPage,
} from './preview/resident-pages.js';
import { viewProposals } from './proposals/list-page.js';
import { submitAnswer, viewProposalToAnswer } from './proposals/one-page.js';
import { submitReplay, viewReplay } from './replaying/page.js';
import { submitStanding, viewStanding } from './standing/page.js';
import { submitText, viewFile, viewText } from './text/page.js';

const access = 'staff';
const perMinute = 120;

/** Where services are made and changed, looked at before they run, and let run by a second person. */
export const designerRoutes: readonly Route[] = [
  { method: 'GET', path: paths.designer, access, handle: viewDesigns },
  { method: 'POST', path: paths.designer, access, handle: submitDesigns, perMinute: 30 },
  { method: 'GET', path: paths.serviceStanding(':service'), access, handle: viewStanding },
  { method: 'POST', path: paths.serviceStanding(':service'), access, handle: submitStanding, perMinute: 30 },
  { method: 'GET', path: paths.proposals, access, handle: viewProposals },
  { method: 'GET', path: paths.answerProposal(':id'), access, handle: viewProposalToAnswer },
  { method: 'POST', path: paths.answerProposal(':id'), access, handle: submitAnswer, perMinute: 30 },
  { method: 'GET', path: paths.design(':id'), access, handle: viewDesign },
  { method: 'GET', path: paths.designPart(':id', ':part'), access, handle: viewSection },
  { method: 'POST', path: paths.designPart(':id', ':part'), access, handle: submitSection, perMinute },
  { method: 'GET', path: paths.editDesign(':id', ':path'), access, handle: viewItem },
  { method: 'POST', path: paths.editDesign(':id', ':path'), access, handle: submitItem, perMinute },
  { method: 'GET', path: paths.addToDesign(':id', ':path'), access, handle: viewAdding },
  { method: 'POST', path: paths.addToDesign(':id', ':path'), access, handle: submitAdding, perMinute },
  { method: 'POST', path: paths.doDesign(':id'), access, handle: submitDo, perMinute },
  { method: 'GET', path: paths.designText(':id'), access, handle: viewText },
  { method: 'POST', path: paths.designText(':id'), access, handle: submitText, perMinute },
  { method: 'GET', path: paths.designFile(':id'), access, handle: viewFile },
  { method: 'GET', path: paths.compareDesign(':id'), access, handle: viewCompare },
  { method: 'GET', path: paths.replayDesign(':id'), access, handle: viewReplay },
  { method: 'POST', path: paths.replayDesign(':id'), access, handle: submitReplay, perMinute: 10 },
  { method: 'POST', path: paths.publishDesign(':id'), access, handle: submitPublish, perMinute: 30 },
  { method: 'GET', path: paths.previewDesign(':id'), access, handle: viewPreview },
  { method: 'POST', path: paths.previewDesign(':id'), access, handle: submitPreview },
  { method: 'GET', path: paths.previewPage(':id', ':page'), access, handle: viewPreviewPage },
  { method: 'POST', path: paths.previewPage(':id', ':page'), access, handle: submitPreviewPage, takesFiles: true },
  { method: 'GET', path: paths.previewCheck(':id'), access, handle: viewPreviewCheck },
  { method: 'POST', path: paths.previewCheck(':id'), access, handle: submitPreviewCheck },
  { method: 'GET', path: paths.previewDone(':id'), access, handle: viewPreviewDone },
  { method: 'GET', path: paths.previewDesk(':id'), access, handle: viewPreviewDesk },
  { method: 'GET', path: paths.previewCase(':id', ':state'), access, handle: viewPreviewCase },
  { method: 'POST', path: paths.previewCase(':id', ':state'), access, handle: submitPreviewCase },
];
