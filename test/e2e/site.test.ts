import { afterAll, beforeAll, describe } from 'vitest'
import { accessibilitySuite } from './suites/accessibility.suite.ts'
import { apiDocsSuite } from './suites/api-docs.suite.ts'
import { deskSuite } from './suites/desk.suite.ts'
import { errandsSuite } from './suites/errands.suite.ts'
import { keyboardSuite } from './suites/keyboard.suite.ts'
import { mapSuite } from './suites/map.suite.ts'
import { offlineSuite } from './suites/offline.suite.ts'
import { registrySuite } from './suites/registry.suite.ts'
import { reportSuite } from './suites/report.suite.ts'
import { reporterSuite } from './suites/reporter.suite.ts'
import { requestsSuite } from './suites/requests.suite.ts'
import { resendSuite } from './suites/resend.suite.ts'
import { storySuite } from './suites/story.suite.ts'
import { undeliveredSuite } from './suites/undelivered.suite.ts'
import { weightSuite } from './suites/weight.suite.ts'
import { worklistSuite } from './suites/worklist.suite.ts'
import { type Site, startSite } from './support/site.ts'

/** One stack and one browser for everything that is tried in a browser: starting them costs more than most tests. */
let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const given = (): Site => site

// The story first: it finds the lists empty.
describe('one case, everybody', () => storySuite(given))
describe('the reporter', () => reporterSuite(given))
describe('the worklist', () => worklistSuite(given))
describe('the report form', () => reportSuite(given))
describe('without a network', () => offlineSuite(given))
describe('what was not taken at once', () => resendSuite(given))
describe('the map', () => mapSuite(given))
describe('the desk', () => deskSuite(given))
describe('what agencies ask for', () => requestsSuite(given))
describe('looked at on the spot', () => errandsSuite(given))
describe('what could not be delivered', () => undeliveredSuite(given))
describe('who keeps the registry', () => registrySuite(given))
describe('by keyboard alone', () => keyboardSuite(given))
describe('for everyone', () => accessibilitySuite(given))
describe('the contract', () => apiDocsSuite(given))
describe('weight and policy', () => weightSuite(given))
