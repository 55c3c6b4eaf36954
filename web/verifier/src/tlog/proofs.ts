import { equal, type Bytes } from './bytes'
import { emptyRoot, nodeHash } from './hash'

/** RFC 9162 section 2.1.3: whether the path leads from the leaf at the index to the root of a tree of that size. */
export function includes(index: bigint, size: bigint, path: Bytes[], leaf: Bytes, root: Bytes): boolean {
  if (index < 0n || index >= size) {
    return false
  }
  const climbed = climb(index, size - 1n, path, leaf, leaf)
  return climbed !== undefined && equal(climbed.newer, root)
}

/** RFC 9162 section 2.1.4: whether the larger tree begins with the smaller one. */
export function connects(
  oldSize: bigint,
  newSize: bigint,
  path: Bytes[],
  oldRoot: Bytes,
  newRoot: Bytes,
): boolean {
  if (oldSize < 0n || oldSize > newSize) {
    return false
  }
  if (oldSize === newSize) {
    return path.length === 0 && equal(oldRoot, newRoot)
  }
  if (oldSize === 0n) {
    return path.length === 0 && equal(oldRoot, emptyRoot())
  }
  const nodes = isPowerOfTwo(oldSize) ? [oldRoot, ...path] : path
  if (path.length === 0 || nodes[0] === undefined) {
    return false
  }
  let node = oldSize - 1n
  let last = newSize - 1n
  while (node & 1n) {
    node >>= 1n
    last >>= 1n
  }
  const climbed = climb(node, last, nodes.slice(1), nodes[0], nodes[0])
  return climbed !== undefined && equal(climbed.older, oldRoot) && equal(climbed.newer, newRoot)
}

/** Goes up with siblings; `older` takes only those to the left. Undefined when the path has another length. */
function climb(node: bigint, last: bigint, path: Bytes[], older: Bytes, newer: Bytes) {
  for (const sibling of path) {
    if (last === 0n) {
      return undefined
    }
    if (node & 1n || node === last) {
      older = nodeHash(sibling, older)
      newer = nodeHash(sibling, newer)
      while (!(node & 1n) && node !== 0n) {
        node >>= 1n
        last >>= 1n
      }
    } else {
      newer = nodeHash(newer, sibling)
    }
    node >>= 1n
    last >>= 1n
  }
  return last === 0n ? { older, newer } : undefined
}

const isPowerOfTwo = (value: bigint) => (value & (value - 1n)) === 0n
