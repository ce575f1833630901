import type { ImportRefusal } from './import-place.js';

type Detail = Readonly<Record<string, string | number>>;

function explainDamage({ file, line, wrong }: Detail): string {
  const again = 'Have the export copied again, or made again. Nothing was written here.';
  if (wrong === 'missing') return `${file} is missing. ${again}`;
  if (wrong === 'stray') return `${file} is not of this export: take it out of the folder. Nothing was written here.`;
  return `${file}${line === undefined ? '' : `, line ${line},`} is not what was written. ${again}`;
}

/** Tables of another version are never guessed at: the database that they come from is brought to ours, by its own migrations. */
function explainVersion({ theirs = 0, ours = 0, last }: Detail): string {
  const said = `The export has tables of ${theirs} migrations, and this installation has ${ours}, the last of them ${last}.`;
  if (theirs < ours)
    return `${said} Install this version of Guildhall at the old installation, start it there once, and export again.`;
  if (theirs > ours) return `${said} Install the version that wrote the export here, then import again.`;
  return `${said} They are as many, and not the same: install one version of Guildhall at both, then export again.`;
}

/** Why no place was taken over, and what to do about it. */
export function explainImport(refused: ImportRefusal, detail: Detail = {}): string {
  switch (refused) {
    case 'no-export':
      return `${detail.folder} holds no whole export: its manifest is missing or cannot be read.`;
    case 'newer-format':
      return 'A newer version of Guildhall wrote this export. Install that version here first.';
    case 'other-version':
      return explainVersion(detail);
    case 'not-signed':
      return 'The manifest is not what the old installation signed, or not by the key that you named. Have the export made again.';
    case 'damaged':
      return explainDamage(detail);
    case 'without-keys':
      return 'This export holds only what is not sealed, so no place can run from it. Make one with --to.';
    case 'other-recipient':
      return `This export was made for the key ${detail.recipient}, which is not in this installation's keys folder. Make a key here (./guildhall keys recipient DIR), and have the place exported to that.`;
    case 'place-here':
      return `This installation has the place ${detail.slug} already, with the same id, name or host name.`;
  }
}
