import autocannon from 'autocannon'

/** Requests of one kind, sent for some seconds over some connections, each as soon as the last one of its connection is answered. */
export type Load = { url: string; headers: Record<string, string>; body: string; connections: number; seconds: number }

export type LoadResult = { answers: number; failures: number; seconds: number; p50: number; p95: number; bytes: number }

process.on('message', (load: Load) => {
  void run(load).then((result) => process.send!(result))
})

async function run({ url, headers, body, connections, seconds }: Load): Promise<LoadResult> {
  const times: number[] = []
  const started = performance.now()
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon({ url, method: 'POST', headers, body, connections, duration: seconds, timeout: 30 }, (error: Error | null, done) => (error ? reject(error) : resolve(done)))
    instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    answers: times.length, failures: result.non2xx + result.errors + result.timeouts, seconds: (performance.now() - started) / 1_000,
    p50: at(0.5), p95: at(0.95), bytes: times.length === 0 ? 0 : Math.round(result.throughput.total / times.length),
  }
}
