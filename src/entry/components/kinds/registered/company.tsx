import type { FieldProps } from '../field.js';
import { words } from '../words.js';
import { Boxes } from './boxes.js';

/** A company by its number and its name. */
export function CompanyField(props: FieldProps) {
  const { language } = props;
  const boxes = [
    {
      part: 'number',
      label: words.companyNumber[language],
      hint: words.companyNumberHint[language],
      width: 10,
      autocapitalize: 'characters',
    },
    { part: 'name', label: words.companyName[language], hint: words.companyNameHint[language] },
  ] as const;
  return <Boxes {...props} boxes={boxes} />;
}
