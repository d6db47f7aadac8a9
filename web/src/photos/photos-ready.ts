let pending: Promise<unknown> = Promise.resolve()

/** Photos chosen a moment ago, drawn anew on a slow phone; `work` ends when its form holds them. */
export function inPreparation(work: Promise<void>): Promise<void> {
  pending = Promise.allSettled([pending, work])
  return work
}

/** A form is sent with the photos that were chosen for it, also when the button is faster than the pictures. */
export const photosReady = async (): Promise<void> => void (await pending)
