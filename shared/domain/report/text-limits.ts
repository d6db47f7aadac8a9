/** Characters (UTF-16 units, as a browser's maxlength counts) of anybody's words that any door takes; a place's policy may ask for fewer. */
export const WORDS_MAX = 4000

/** Characters of one answer to a category's question. */
export const ANSWER_MAX = 2000
