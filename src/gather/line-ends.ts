/** Does the line end as a sentence does, quotation marks included? */
export const endsSentence = (line: string): boolean => /[.!?…;:»"”’']$/u.test(line) && /[.!?…;:][\s»"”’']*$/u.test(line.slice(-6))
/** Does it end with any stop, so that it is hardly a title? */
export const endsWithStop = (line: string): boolean =>
  /[.…;:,][\s»"”’')]*$/u.test(line.slice(-6)) || /[.!?][\s»"”’']{0,3}\([^()]{1,60}\)$/u.test(line.slice(-70))
