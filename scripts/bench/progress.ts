const everyMs = 10_000

/** Says that something begins, how long it is expected to take, and now and then how long it has been at work. */
export async function withProgress<T>(label: string, estimate: number | null, work: () => Promise<T>): Promise<T> {
  const expected = estimate === null ? '' : `, naar schatting ${Math.ceil(estimate)} s`
  console.log(`${label}${expected}`)
  const started = performance.now()
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(`  ${seconds} s bezig${expected}`)
  }, everyMs)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
