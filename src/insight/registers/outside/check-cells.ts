import { z } from 'zod';
import { highMarking } from '../../../foundation/assurance/index.js';
import { type AssetColumn, assetClasses } from './outside-asset.js';

/** What is wrong with a cell, and how it is mended. */
interface CellFault {
  readonly wrong: string;
  readonly fix: string;
}
type Check = (cell: string, teams: readonly string[]) => CellFault | undefined;

const longestText = 120;
const day = z.iso.date();
const idShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const handlingShape = /^OFFICIAL(-SENSITIVE)?( [A-Z][A-Z ]{0,40})?$/;
const retentionShape = /^(permanent|[1-9]\d{0,2} (day|month|year)s?( after [a-z][a-z -]{0,60})?)$/;

/** A cell as an error may repeat it. */
const said = (cell: string): string => JSON.stringify(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);

const when = (isWrong: boolean, wrong: string, fix: string): CellFault | undefined =>
  isWrong ? { wrong, fix } : undefined;

/** Words that everybody may read: the register is public. */
function checkText(cell: string): CellFault | undefined {
  const tier = highMarking(cell);
  if (tier) return { wrong: 'it bears a marking above OFFICIAL', fix: 'take the row out: such an asset is not listed' };
  return (
    when(cell.length > longestText, `it is over ${longestText} characters`, 'say it more shortly') ??
    when(/\p{Cc}/u.test(cell), 'a line break or control character is in it', 'write it on one line') ??
    when(cell.includes('\uFFFD'), 'letters in it cannot be read', 'save the file as UTF-8')
  );
}

const checkNeeded: Check = (cell) => when(cell === '', 'it is empty', 'fill it in') ?? checkText(cell);

/** The classes of a cell, each once. */
export const splitClasses = (cell: string): readonly string[] => [...new Set(cell.split(/[\s;,]+/).filter(Boolean))];

function checkClasses(cell: string): CellFault | undefined {
  const fix = `write one or more of ${assetClasses.join(', ')}, with spaces between`;
  const unknown = splitClasses(cell).find((word) => !assetClasses.some((known) => known === word));
  return (
    when(splitClasses(cell).length === 0, 'it is empty', fix) ??
    (unknown === undefined ? undefined : { wrong: `${said(unknown)} is no data class`, fix })
  );
}

function checkHandling(cell: string): CellFault | undefined {
  const fix = 'write OFFICIAL or OFFICIAL-SENSITIVE, with a descriptor after it if it has one';
  if (highMarking(cell)) return { wrong: `${said(cell)} is above OFFICIAL`, fix: 'take the row out: it is not listed' };
  return when(cell !== '' && !handlingShape.test(cell), `${said(cell)} is no marking`, fix);
}

/** What each column takes. */
export const cellChecks = {
  id: (cell) =>
    when(
      !idShape.test(cell),
      `${said(cell)} is no id`,
      'write 1 to 63 letters, digits and . - _, a letter or digit first',
    ),
  title: checkNeeded,
  title_cy: checkText,
  location: checkNeeded,
  owner: (cell, teams) =>
    when(
      !teams.includes(cell),
      `there is no team ${said(cell)}`,
      teams.length === 0 ? 'make the team first, at /desk/organisations' : `write one of ${teams.join(', ')}`,
    ),
  classes: checkClasses,
  handling: checkHandling,
  retention: (cell) =>
    when(
      !retentionShape.test(cell),
      `${said(cell)} does not say how long`,
      'write it as 6 years after closed, as 18 months, or as permanent',
    ),
  review_by: (cell) => when(!day.safeParse(cell).success, `${said(cell)} is no day`, 'write it as 2027-03-31'),
} satisfies Record<AssetColumn, Check>;
