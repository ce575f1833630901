import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { submitDemo, viewDemo } from './front/page.js';
import { submitCard, viewCard } from './pay/page.js';
import { viewSent } from './sent/page.js';
import { submitDemoSignIn, viewDemoSignIn } from './sign-in/page.js';

/** Exists only where the demonstration is switched on; its pages look again. */
export const demoRoutes: readonly Route[] = [
  { method: 'GET', path: paths.demo, access: 'public', handle: viewDemo, demoOnly: true },
  { method: 'POST', path: paths.demo, access: 'public', handle: submitDemo, demoOnly: true },
  { method: 'GET', path: paths.demoSignIn, access: 'public', handle: viewDemoSignIn, demoOnly: true },
  { method: 'POST', path: paths.demoSignIn, access: 'public', handle: submitDemoSignIn, demoOnly: true },
  { method: 'GET', path: paths.demoSent, access: 'public', handle: viewSent, demoOnly: true },
  { method: 'GET', path: paths.demoCard(':id'), access: 'public', handle: viewCard, demoOnly: true },
  { method: 'POST', path: paths.demoCard(':id'), access: 'public', handle: submitCard, demoOnly: true, perMinute: 60 },
];
