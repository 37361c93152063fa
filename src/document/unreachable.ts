/** Ends an exhaustive `switch`: a new kind of node then fails to compile exactly where it must be learnt. */
export function unreachable(node: never): never {
  throw new Error(`unknown kind of node: ${JSON.stringify(node)}`)
}
