import type { FieldProps } from '../field.js';
import { FileField } from './file-field.js';

/** Photos: a phone offers its camera and its pictures. */
export const PhotoField = (props: FieldProps) => (
  <FileField {...props} accept="image/jpeg,image/png,image/webp" types="photoTypes" />
);
