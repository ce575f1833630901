import type { Language, Words } from '../../../platform/language/index.js';
import { type BulkColumn, bulkColumns, type Declaration, type Kind, pagesOf } from '../../services/index.js';
import { reportFieldsOf } from './report-fields.js';
import { partnerWords } from './words.js';

type Datatype = 'string' | 'number' | 'datetime' | 'text' | 'singlevaluelist' | 'multivaluelist';

/** What a service asks beside what Open311 asks of every report. */
export interface Attribute {
  readonly code: string;
  readonly datatype: Datatype;
  readonly isRequired: boolean;
  readonly description: string;
  readonly howToAnswer: string;
  /** What may be chosen; empty for a datatype that is no list. */
  readonly values: readonly { readonly key: string; readonly name: string }[];
}

const datatypes: Readonly<Partial<Record<Kind, Datatype>>> = {
  ...{ 'long-text': 'text', number: 'number', money: 'number', date: 'datetime' },
  ...{
    'yes-no': 'singlevaluelist',
    choice: 'singlevaluelist',
    declaration: 'singlevaluelist',
    choices: 'multivaluelist',
  },
};

const plainYesNo: Readonly<Record<string, Words>> = { yes: partnerWords.yes, no: partnerWords.no };

function valuesOf({ question }: BulkColumn, language: Language): Attribute['values'] {
  const { type, of } = question;
  const options = type === 'yes-no' ? (of ?? plainYesNo) : type === 'declaration' ? { yes: partnerWords.yes } : of;
  const isList = datatypes[type]?.endsWith('list') === true;
  return isList ? Object.entries(options ?? {}).map(([key, words]) => ({ key, name: words[language] })) : [];
}

/** The fields of pages that everybody comes to, whatever they answer. */
const always = (declaration: Declaration): ReadonlySet<string> =>
  new Set(
    pagesOf(declaration)
      .filter((page) => !('if' in page) || page.if === undefined)
      .flatMap(({ ask }) => ask),
  );

/** The columns of a service that Open311 asks as attributes: all but where it is, who sends it and what they say. */
export function attributeColumns(declaration: Declaration): readonly BulkColumn[] {
  const usual = new Set<string | undefined>(Object.values(reportFieldsOf(declaration)));
  return bulkColumns(declaration).filter(({ field }) => !usual.has(field));
}

/** What of an address or a company may be left blank. */
const isSpare = (part: string): boolean => part === 'line2';

/** The attributes of a service in their order, in the words of its declaration. */
export function attributesOf(declaration: Declaration, language: Language): readonly Attribute[] {
  const asked = always(declaration);
  return attributeColumns(declaration).map((column) => {
    const { name, field, part, question } = column;
    const isRequired = !question.optional && asked.has(field) && !isSpare(part);
    const onlySome = !question.optional && !asked.has(field) ? partnerWords.onlySome[language] : '';
    const said =
      part === '' ? '' : ` (${partnerWords.parts[part as keyof typeof partnerWords.parts]?.[language] ?? part})`;
    return {
      ...{ code: name, isRequired, datatype: datatypes[question.type] ?? 'string' },
      description: `${question.label[language]}${said}`,
      howToAnswer: [question.hint?.[language], onlySome].filter(Boolean).join(' '),
      values: valuesOf(column, language),
    };
  });
}
