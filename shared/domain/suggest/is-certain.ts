/** Whether a suggestion is taken without a person: as probable as the policy of the place asks. 1 asks for more than any model can know. */
export const isCertain = (
  probability: number,
  { routing }: { readonly routing: { readonly confidence: number } },
): boolean => routing.confidence < 1 && probability >= routing.confidence
