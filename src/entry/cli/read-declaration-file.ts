import { readFile, stat } from 'node:fs/promises';

/** Far beyond what is checked; a greater file is not even read. */
const mostBytes = 10_000_000;

/** The text of a file that somebody wrote by hand, a declaration or a list, or why there is none: nothing is put in place of letters that are not UTF-8. */
export async function readDeclarationFile(
  path: string,
): Promise<{ readonly source: string } | { readonly wrong: string }> {
  const file = await stat(path).catch(() => undefined);
  if (!file) return { wrong: `There is no file ${path}.` };
  if (!file.isFile()) return { wrong: `${path} is not a file.` };
  if (file.size > mostBytes) return { wrong: `The file ${path} is over 10 MB: more than is read.` };
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { wrong: `The file ${path} cannot be read by this user.` };
  try {
    return { source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { wrong: `The file ${path} is not UTF-8 text: save it as UTF-8.` };
  }
}
