import type { FieldProps } from '../field.js';
import { words } from '../words.js';
import { Boxes } from './boxes.js';

/** A bank account: whose it is, its sort code and its number. */
export function BankDetailsField(props: FieldProps) {
  const { language } = props;
  const boxes = [
    { part: 'name', label: words.bankName[language], autocomplete: 'off' },
    {
      part: 'sort',
      label: words.sortCode[language],
      hint: words.sortCodeHint[language],
      width: 5,
      inputmode: 'numeric',
      autocomplete: 'off',
    },
    {
      part: 'account',
      label: words.account[language],
      hint: words.accountHint[language],
      width: 10,
      inputmode: 'numeric',
      autocomplete: 'off',
    },
  ] as const;
  return <Boxes {...props} boxes={boxes} />;
}
