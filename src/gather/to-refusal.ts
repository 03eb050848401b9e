import type { Problem, ProblemCode } from '../model/index.ts'

/** A refusal of the input `document`, as a result. */
export const toRefusal = (code: ProblemCode, document: string, message: string): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code, message, document, span: null },
})
