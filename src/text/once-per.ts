/** A thing that there is only once, however often it is met, with what functions have worked out about it. */
export interface Unique {
  /** By the number of the function. */
  readonly notes: unknown[]
}

let functions = 0

/** `make` as a function that works once for each thing and knows its answer from then on; asking again costs no more than reading an array. */
export function oncePer<Thing extends Unique, Made extends NonNullable<unknown>>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const number = functions++
  return (thing) => {
    let made = thing.notes[number] as Made | undefined
    if (made === undefined) {
      made = make(thing)
      thing.notes[number] = made
    }
    return made
  }
}
