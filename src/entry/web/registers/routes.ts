import type { Route } from '../page.js';
import { paths } from '../paths.js';
import { viewRegister, viewRegisters } from './page.js';

/** What is held here, why, and who reads it, for anybody. */
export const registerRoutes: readonly Route[] = [
  { method: 'GET', path: paths.registers, access: 'public', handle: viewRegisters, perMinute: 60 },
  { method: 'GET', path: paths.registerCsv(':name'), access: 'public', handle: viewRegister, perMinute: 30 },
];
