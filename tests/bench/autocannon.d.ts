/** The part of autocannon that the benchmarks use; the package has no types of its own. */
declare module 'autocannon' {
  interface Options { readonly url: string; readonly connections?: number; readonly duration?: number; readonly overallRate?: number; readonly headers?: Readonly<Record<string, string>>; readonly requests?: readonly { readonly path: string }[] }
  interface Result { readonly requests: { readonly average: number }; readonly latency: { readonly p99: number; readonly p50: number; readonly max: number }; readonly non2xx: number; readonly errors: number }
  const autocannon: (options: Options) => Promise<Result> & { stop(): void };
  export default autocannon;
}
