import { exceptionMessages } from './messages/exception-messages.ts'
import { readingMessages } from './messages/reading-messages.ts'
import { seeingMessages } from './messages/seeing-messages.ts'
import { siteMessages } from './messages/site-messages.ts'
import { usingMessages } from './messages/using-messages.ts'

/** What is wrong, and what a developer or editor does about it; `{quote}` and the like are filled in. */
export interface GateMessage {
  readonly message: string
  readonly help: string
}

/** The words of the gate's own rules, by id. */
export const gateMessages: Readonly<Record<string, GateMessage>> = {
  ...seeingMessages,
  ...usingMessages,
  ...readingMessages,
  ...siteMessages,
  ...exceptionMessages,
}
