import { readText } from './reading/read-text.js';
import { accept, isText, kindOf, mend, type Parsed } from './rules.js';
import { kindWords } from './words.js';

/** RFC 5321 §4.5.3.1: 64 octets before the @, 254 for the whole path. Quoted local parts are refused: nobody has one. */
const most = { local: 64, whole: 254 };
const atoms = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every((each) => label.test(each)) && top.length > 1 && !/^\d+$/.test(top);
}

function read(text: string): Parsed<string> {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0)).replaceAll('’', "'"); // what a phone's keyboard makes of O'Neill
  const domain = text.slice(at + 1).toLowerCase();
  const value = `${local}@${domain}`;
  const isSane =
    at > 0 && local.length <= most.local && value.length <= most.whole && atoms.test(local) && isDomain(domain);
  return isSane ? accept(value) : mend(kindWords.notEmail);
}

/** An address that mail could go to; whether it does is for the first message to find out. Its domain is in small letters. */
export const email = kindOf<string>({
  parts: [''],
  isTyped: true,
  holds: isText,
  parse: (raw, question) => readText(raw, question, { missing: kindWords.email, read }),
  format: (value) => value,
});
