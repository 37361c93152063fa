import type { CDPSession } from '../find-browser.ts'

/** What went over the line: bytes received (headers and packed bodies) and requests. */
export interface Traffic {
  readonly bytes: number
  readonly requests: number
}

const quietMs = 1000
const patienceMs = 60_000
const stepMs = 50

/** Counts the traffic of a page from now on; `settled` waits until nothing was under way for a second. */
export function watchTraffic(session: CDPSession): { settled(): Promise<Traffic> } {
  const underWay = new Set<string>()
  let bytes = 0
  let requests = 0
  let lastMs = performance.now()
  const end = (requestId: string) => {
    underWay.delete(requestId)
    lastMs = performance.now()
  }
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return
    underWay.add(requestId)
    requests += 1
    lastMs = performance.now()
  })
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    if (underWay.has(requestId)) requests -= 1
    end(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (underWay.has(requestId)) bytes += encodedDataLength
    end(requestId)
  })
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId))
  return {
    async settled() {
      const started = performance.now()
      while (underWay.size > 0 || performance.now() - lastMs < quietMs) {
        if (performance.now() - started > patienceMs) throw new Error('de pagina bleef laden')
        await new Promise(done => setTimeout(done, stepMs))
      }
      return { bytes, requests }
    },
  }
}
