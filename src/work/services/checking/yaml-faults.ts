import type { ErrorCode, YAMLParseError } from 'yaml';

type Said = readonly [rule: string, wrong: string, fix: string];

const indent: Said = [
  'bad-indent',
  'this line is not indented as its neighbours are',
  'indent with two spaces a level, keys of one group alike',
];
const unexpected: Said = [
  'not-yaml',
  'this cannot be read as YAML',
  'write key: value, and put a text with : # [ { or a quotation mark in it between quotes',
];
const aliases: Said = ['alias', 'an anchor or alias stands here', 'write the text out where it is needed'];
const tag: Said = ['tag', 'a YAML tag stands here', 'take it out: a declaration needs none'];
const odd: Said = ['odd-key', 'this cannot be a key', 'write a plain name before the colon, on one line'];

/** The parser's codes in plain words. */
const said: Readonly<Record<ErrorCode, Said>> = {
  ALIAS_PROPS: aliases,
  BAD_ALIAS: aliases,
  MULTIPLE_ANCHORS: aliases,
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  BAD_COLLECTION_TYPE: tag,
  BAD_PROP_ORDER: tag,
  BAD_DIRECTIVE: ['directive', 'a YAML directive stands here', 'take it out: a declaration needs none'],
  BAD_DQ_ESCAPE: [
    'not-yaml',
    'a backslash in double quotes begins something unknown',
    'write \\\\ for a backslash, or use single quotes',
  ],
  BAD_INDENT: indent,
  BLOCK_IN_FLOW: [
    'not-yaml',
    'a text with a colon, or a list with dashes, stands within { } or [ ]',
    'put the text between quotes, or write what is within the brackets on lines of its own',
  ],
  TAB_AS_INDENT: ['tab', 'the line is indented by a tab', 'indent with two spaces'],
  BAD_SCALAR_START: ['not-yaml', 'a text cannot begin with this character', 'put the text between quotes'],
  BLOCK_AS_IMPLICIT_KEY: [
    'not-yaml',
    'a second key stands on one line',
    'put what follows the first colon between quotes, or on lines of its own',
  ],
  DUPLICATE_KEY: ['duplicate-key', 'the key is there twice', 'keep one of them'],
  IMPOSSIBLE: unexpected,
  KEY_OVER_1024_CHARS: odd,
  MULTILINE_IMPLICIT_KEY: odd,
  NON_STRING_KEY: odd,
  MISSING_CHAR: ['not-yaml', 'a bracket, quotation mark, comma or colon is missing', 'close what was opened'],
  MULTIPLE_DOCS: ['several-documents', 'a second document begins here', 'give each service a file of its own'],
  RESOURCE_EXHAUSTION: ['too-deep', 'the document is nested too deep', 'write it as the example in the guide'],
  UNEXPECTED_TOKEN: unexpected,
};

/** What is wrong with the YAML, and how to mend it. A bracket that never closes is told as bad indentation by the parser. */
export function sayYamlFault({ code, message }: YAMLParseError): { rule: string; wrong: string; fix: string } {
  const [rule, wrong, fix] = said[message.includes('end with a') ? 'MISSING_CHAR' : code] ?? unexpected;
  return { rule, wrong, fix };
}
