import { z } from 'zod';
import type { FileId, PlaceId } from '../../../platform/ids.js';
import type { CarriedObject } from './carry-object.js';

/** An object that could not be copied: said in the list, so that whoever restores knows of it too. */
export interface LostObject {
  readonly place: PlaceId;
  readonly id: FileId;
  readonly lost: 'missing' | 'altered';
}

const named = { place: z.uuid(), id: z.uuid() };
const line = z.union([
  z.strictObject({ ...named, bytes: z.int().min(0), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.strictObject({ ...named, lost: z.enum(['missing', 'altered']) }),
]);

export const isLost = (object: CarriedObject | LostObject): object is LostObject => 'lost' in object;

export const writeCarriedLine = (object: CarriedObject | LostObject): string => JSON.stringify(object);

/** @throws where it is no such line */
export const readCarriedLine = (text: string): CarriedObject | LostObject =>
  line.parse(JSON.parse(text)) as CarriedObject | LostObject;
