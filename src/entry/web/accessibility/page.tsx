import { type PageHandler, page } from '../page.js';
import { AccessibilityPage } from './view.js';

/** How far anybody can use these pages, what is known not to work, and whom to tell. */
export const viewAccessibility: PageHandler = async (request) => page(<AccessibilityPage frame={request} />);
