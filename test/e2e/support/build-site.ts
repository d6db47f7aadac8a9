import { join } from 'node:path'
import { synthIfChanged } from '#infra/synth-if-changed.ts'
import { buildWeb } from '#local/start/build-web.ts'

/** Once before all tests in a browser: the stack and the site as they would be deployed. */
export const setup = async (): Promise<void> => {
  await synthIfChanged()
  await buildWeb(join(import.meta.dirname, '../../..'), () => undefined)
}
