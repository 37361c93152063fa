import type { ExceptionFinding } from './exceptions.ts'
import { type ToldGateFinding, tellGateFinding } from './tell.ts'

/** Tells what is wrong with an exception, at its place in the list. */
export function tellException({ rule, exception }: ExceptionFinding): ToldGateFinding {
  const quote = `${exception.rule} op ${exception.page}`
  const details = { until: exception.until ?? exception.engine ?? '' }
  return tellGateFinding(
    { rule, quote, details, place: exception.place, modes: [], selector: '', criteria: [] },
    '',
    [],
  )
}
