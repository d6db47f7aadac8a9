/** What a person can do something about: shown as one sentence, without a stack trace. */
export class Problem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Problem'
  }
}
