import { dateOf, fill, formatDate, formatList } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Enquiry } from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { enquiryWords } from './words.js';

/** What was asked of the person, and what came of it. */
export interface EnquiryLine {
  readonly questions: string;
  readonly at: Date;
  readonly by: string;
  readonly standing: string;
  readonly isOpen: boolean;
  /** Why, and what was asked in an officer's own words, for those who read notes. */
  readonly texts: Opened<unknown> | undefined;
  /** The questions that an officer worded. */
  readonly worded: readonly string[];
}

interface ToPresent {
  readonly enquiries: readonly Enquiry[];
  readonly declaration: Declaration;
  readonly textsOf: (id: string) => Opened<unknown> | undefined;
  readonly who: (code: string) => string;
}

/** Newest first. */
export function presentEnquiries(
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  { enquiries, declaration, textsOf, who }: ToPresent,
): readonly EnquiryLine[] {
  const on = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  return enquiries.toReversed().map(({ id, fields, askedAt, askedBy, state, dueAt, settledAt, remindedAt }) => {
    const standing = fill(enquiryWords[state][language], { date: on(settledAt ?? dueAt) });
    const reminded = remindedAt && fill(enquiryWords.reminded[language], { date: on(remindedAt) });
    return {
      questions: formatList(
        fields.map((field) => declaration.fields[field]?.label[language] ?? field),
        language,
      ),
      ...{ at: askedAt, by: who(askedBy), isOpen: state === 'open', texts: textsOf(id) },
      standing: reminded ? `${standing}, ${reminded}` : standing,
      worded: fields.filter((field) => declaration.fields[field]?.worded),
    };
  });
}
