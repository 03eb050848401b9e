/** A spelling of an identity; `exact` demands the very case, `shared` that the words around it decide. */
export interface Spelling {
  readonly id: string
  readonly name: string
  readonly exact: boolean
  readonly shared: boolean
}
