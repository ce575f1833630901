import type { Context } from '../../../platform/context.js';
import { fill, formatDate, type Language, type Words, words } from '../../../platform/language/index.js';
import { dateAt, sayWhere, workingClockOf } from '../../places/index.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { squareOfCase } from '../near/list-squares.js';

/** What a report is called to whoever is not told its reference, as anybody may see it: its service, its square and its day. */
export interface SaidReport {
  readonly title: Words;
  /** The street or area of its square, where the gazetteer has one. */
  readonly where: Words | undefined;
  /** The day on which it came: 2026-03-02. */
  readonly day: string;
}

export async function sayReport(ctx: Context, declaration: Declaration, one: Case): Promise<SaidReport> {
  const square = squareOfCase(declaration, one);
  const where = square && (await sayWhere(ctx, square));
  return { title: declaration.title, where, day: dateAt((await workingClockOf(ctx)).timeZone, one.openedAt) };
}

const lines = words({
  there: { en: '{title}: {where}, reported on {day}', cy: '{title}: {where}, rhoddwyd gwybod ar {day}' },
  nowhere: { en: '{title}: reported on {day}', cy: '{title}: rhoddwyd gwybod ar {day}' },
});

/** The same in one line: 'Report a pothole: Weir Street, Millbrook, reported on 2 March 2026'. */
export function lineOf({ title, where, day }: SaidReport, language: Language): string {
  const said = { title: title[language], day: formatDate(day, language) };
  return where ? fill(lines.there[language], { ...said, where: where[language] }) : fill(lines.nowhere[language], said);
}

/** What letters about it are filled with. */
export async function nearFields(
  ctx: Context,
  declaration: Declaration,
  one: Case,
): Promise<Readonly<Record<'case' | 'titleEn' | 'titleCy' | 'reportEn' | 'reportCy', string>>> {
  const said = await sayReport(ctx, declaration, one);
  const { title } = said;
  return {
    ...{ case: one.id, titleEn: title.en, titleCy: title.cy },
    ...{ reportEn: lineOf(said, 'en'), reportCy: lineOf(said, 'cy') },
  };
}
