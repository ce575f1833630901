import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDeclaration } from '../check-declaration.js';
import { allows, refuses } from '../testing/asking.js';
import { change } from '../testing/minimal.js';

const dpv = '  dpv: https://w3id.org/dpv#RequestedServiceProvision\n';
const ill = '    need: To come to the door\n    keep: 1 year after closed\n';
const own = (more: string, key = 'purpose') =>
  `${ill}    ${key}: { id: door, basis: consent, law: Cats Act 1901 s.2, condition: Article 9(2)(a)${more} }\n`;

refuses(
  'purpose-without-dpv',
  'a purpose that is none of the vocabulary’s',
  ['purpose:\n  id: cat-care\n', '«purpose:\n  id: cat-care\n'],
  [dpv, ''],
);
allows('a purpose of its own for a field', [ill, own(", dpv: 'https://w3id.org/dpv#ServiceProvision'")]);
refuses('purpose-without-dpv', 'one of a field that is none', [ill, own('', '«purpose')]);
refuses('wrong-value', 'one of the vocabulary that is not for a council', [
  dpv,
  '  dpv: «https://w3id.org/dpv#SellDataToThirdParties\n',
]);

test('each finding says which is the usual one, or which there are', () => {
  const fixOf = (line: string) => checkDeclaration(change([dpv, line])).findings[0]?.fix ?? '';
  assert.match(fixOf(''), /^add dpv: https:\/\/w3id\.org\/dpv#RequestedServiceProvision where/);
  assert.match(fixOf('  dpv: cats\n'), /one of https:\/\/w3id\.org\/dpv#AcademicResearch, .*Verification/);
});
