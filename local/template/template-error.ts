/** The template holds something the local machine does not run. It names the place and what to do, and stops the start. */
export class TemplateError extends Error {
  constructor(where: string, problem: string, options?: ErrorOptions) {
    super(`${where}: ${problem}`, options)
    this.name = 'TemplateError'
  }
}
