/** As much of autocannon as the bench uses; it comes without types. */
declare module 'autocannon' {
  interface Histogram {
    readonly p50: number
    readonly p99: number
    readonly max: number
    readonly average: number
    readonly total: number
  }
  interface Result {
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
    /** Milliseconds. */
    readonly latency: Histogram
    /** By second. */
    readonly requests: Histogram
    readonly throughput: Histogram
    readonly duration: number
  }
  interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    readonly timeout: number
    readonly requests: readonly { readonly method: 'GET'; readonly path: string }[]
  }
  export default function autocannon(options: Options): Promise<Result>
}
