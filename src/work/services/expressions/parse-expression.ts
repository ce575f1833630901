import { parse } from '@bufbuild/cel';
import { countNodes, DoesNotType, type Tree } from './syntax.js';

const mostNodes = 200;
const mostCharacters = 2000;
const deepest = 32;

/** The deepest nesting of brackets; those inside quotes are counted too, which only refuses what nobody writes. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

function offsetOf(fault: unknown): number | undefined {
  if (typeof fault !== 'object' || fault === null || !('location' in fault)) return undefined;
  const { location } = fault as { location?: { start?: { offset?: unknown } } };
  const offset = location?.start?.offset;
  return typeof offset === 'number' ? offset : undefined;
}

/** The syntax tree of an expression; throws DoesNotType when it is not CEL or is too big. */
export function parseExpression(text: string): Tree {
  if (text.length > mostCharacters || depthOf(text) > deepest) {
    throw new DoesNotType('the expression is too long or nested too deep', 'work parts out in calculated fields');
  }
  let tree: Tree;
  try {
    tree = parse(text).expr;
  } catch (fault) {
    const offset = offsetOf(fault);
    const near = offset === undefined ? '' : ` near ${JSON.stringify(text.slice(offset, offset + 12) || 'its end')}`;
    throw new DoesNotType(
      `the expression cannot be read${near}`,
      'write it in CEL, such as container != "garden"',
      offset,
    );
  }
  const nodes = countNodes(tree);
  if (nodes > mostNodes) {
    throw new DoesNotType(
      `the expression has ${nodes} nodes and ${mostNodes} are allowed`,
      'work parts out in calculated fields',
    );
  }
  return tree;
}
