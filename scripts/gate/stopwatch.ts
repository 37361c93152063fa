/** Adds up how long parts of the work take, in milliseconds. */
export class Stopwatch {
  readonly spentMs: Record<string, number> = {}

  async time<T>(part: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now()
    try {
      return await work()
    } finally {
      this.spentMs[part] = (this.spentMs[part] ?? 0) + performance.now() - start
    }
  }
}
