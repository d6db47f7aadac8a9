/** A sentence in place of EADDRINUSE; undefined for every other failure. */
export function portInUse(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') return undefined
  const port = 'port' in error ? error.port : 'wanted'
  return `Port ${port} is taken by another program. Stop that one, or take another port: npm start -- --port 4570 (0: any).`
}
