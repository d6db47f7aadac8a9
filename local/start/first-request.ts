import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A report to copy into a shell. Public: it needs no token; the key makes a second paste the same report. */
export function firstRequest(apiUrl: string, tenant: string, placeDir: string): string {
  const body = JSON.stringify(JSON.parse(readFileSync(join(placeDir, 'first-report.json'), 'utf8')))
  return [
    `curl -s ${apiUrl}/api/t/${tenant}/reports \\`,
    `  -H 'content-type: application/json' -H 'idempotency-key: ${randomUUID()}' \\`,
    // Between single quotes a shell changes nothing; there must be none inside.
    `  -d '${body.replaceAll("'", '\\u0027')}'`,
  ].join('\n')
}
