/** What rules' conditions are really checked and asked with, for tests of the domain, which itself knows no expression language. */
export { compileCondition } from '#shared/adapters/cel/compile-condition.ts'
