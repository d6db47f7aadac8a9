import { writeFileSync } from 'node:fs'
import { actionInputs } from './action-inputs.ts'

const file = new URL('../shared/domain/case/action-inputs.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(actionInputs(), null, 2)}\n`)
