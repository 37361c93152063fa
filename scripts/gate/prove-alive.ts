import type { CanaryOutcome } from '../../src/gate/canary.ts'
import { isFelt, type Pulse } from '../../src/gate/pulse.ts'
import type { Browser } from '../find-browser.ts'
import { type CanaryStore, keepCanary, type ProvenCanary, passTurn, provenCanary } from './kept-canary.ts'
import { type ProofTools, takePulse } from './take-pulse.ts'
import { testCanary } from './test-canary.ts'

/** What proves that the checks find what they are for: the canary, and its pulse when the canary was kept from earlier. */
export interface Proof {
  readonly canary: CanaryOutcome
  readonly pulse: Pulse | null
}

/**
 * Proves the checks: in full before anything else, or, where an earlier run proved the very same in full, by their pulse
 * while the pages are tested. Output: what to wait for when they are.
 */
export async function proveAlive(
  browser: Browser,
  store: CanaryStore,
  tools: ProofTools,
): Promise<{ readonly proof: Promise<Proof> }> {
  const proven = provenCanary(store)
  if (proven) return { proof: provePulse(browser, store, proven, tools) }
  // In full is with every engine, also when this run asks Alfa nothing.
  const canary = await testCanary(browser, { progress: tools.progress })
  keepCanary(store, canary)
  return { proof: Promise.resolve({ canary, pulse: null }) }
}

async function provePulse(
  browser: Browser,
  store: CanaryStore,
  proven: ProvenCanary,
  tools: ProofTools,
): Promise<Proof> {
  const pulse = await takePulse(browser, proven, tools).catch((error): Pulse => {
    const failures = [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)]
    return { provenAt: proven.at, probes: [], seeds: 0, missed: [], failures }
  })
  passTurn(store, proven, isFelt(pulse))
  return { canary: proven.outcome, pulse }
}
