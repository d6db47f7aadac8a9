/** Runs the stack of argv[2] on the data of argv[3] until it is killed, and prints its address. */
import { startLocal } from '#local/start-local.ts'
import { people } from './people.ts'

const [assemblyDir = '', dataDir = ''] = process.argv.slice(2)
const local = await startLocal({ assemblyDir, dataDir, people, quiet: true })
console.log(JSON.stringify({ url: local.url, token: await local.tokenFor('writer') }))
