import { type PageHandler, page } from '../../page.js';
import { OverPage } from './view.js';

/** After a resident signed out. */
export const viewSignedOut: PageHandler = async (request) => page(<OverPage frame={request} left="account" />);
/** After an officer signed out. */
export const viewStaffSignedOut: PageHandler = async (request) => page(<OverPage frame={request} left="desk" />);
