import type { Context } from '../../../platform/context.js';
import { appendEntry } from '../../record/index.js';
import { permissionStream, type UsagePermission } from './permission.js';
import { writePermission } from './permission-store.js';

/** Ends a permission that stands: its code opens nothing from this moment. */
export function withdraw(ctx: Context, one: UsagePermission): void {
  const version = one.version + 1;
  writePermission(ctx, { ...one, state: 'withdrawn', version });
  appendEntry(ctx, { stream: permissionStream(one.id), version, kind: 'usage.withdrawn', data: {} });
}
