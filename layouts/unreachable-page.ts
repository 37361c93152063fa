/** Ends an exhaustive `switch`: a new kind of page then fails to compile exactly where it must be learnt. */
export function unreachablePage(page: never): never {
  throw new Error(`unknown kind of page: ${JSON.stringify(page)}`)
}
