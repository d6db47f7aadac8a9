import { join } from 'node:path'
import { PROJECT_ROOT } from '#infra/project-root.ts'

/** The queues' contract as partners were last given it. Only `npm run contract:release` writes it. */
export const RELEASED_FILE = join(PROJECT_ROOT, 'contract/asyncapi/released.json')
