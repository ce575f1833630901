import { type ContentType, extensionsOf } from './content-type.js';

const most = 120;

/** What a name may hold: no control, no direction mark, nothing that a file system or a header reads as its own. */
const unwanted = /[\p{C}\p{Zl}\p{Zp}"*:<>?|\\/]/gu;

/** The end of a name after its last dot, in small letters; '' where it has none. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A file's name as its sender gave it, without its path and what no name should hold; '' where nothing is left. */
export function readName(given: string): string {
  const last = given.slice(0, 4096).split(/[\\/]/).at(-1) ?? '';
  const clean = last.normalize('NFC').replace(unwanted, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  const extension = extensionOf(clean);
  if (clean.length <= most) return clean;
  const stem = [...clean.slice(0, clean.length - extension.length - 1)].slice(0, most - extension.length - 1).join('');
  return extension ? `${stem}.${extension}` : stem;
}

/** The name under which a file of that type is kept: with an extension that says so. */
export function nameFor(name: string, type: ContentType): string {
  const extension = extensionOf(name);
  const known = extensionsOf(type);
  if (known.includes(extension)) return name;
  const stem = extension ? name.slice(0, -extension.length - 1) : name;
  return `${stem || 'file'}.${known[0]}`;
}
