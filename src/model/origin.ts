import type { Mention } from './claim.ts'
import type { Span } from './span.ts'

/** Why a claim falls to the same root as another, and the words that show it. */
export interface Fall {
  readonly claim: string
  /** The claim, document or speaker it falls to. */
  readonly to: string
  readonly reason: 'copy' | 'quoted-passage' | 'translation' | 'stated-relay' | 'same-speaker' | 'same-communique' | 'own-channel'
  readonly evidence: readonly { readonly document: string; readonly span: Span }[]
  /** One neutral sentence that explains it. */
  readonly note: string
}

/** One step of how a claim came to a document; the outlet first, then who passed it on, then who said it, most specific first. */
export interface ChainLink {
  readonly role: 'outlet' | 'relay' | 'claimant'
  readonly id: string | null
  readonly name: string
  /** The words that state this step; `null` for the outlet, which is known from the document as a whole. */
  readonly evidence: { readonly document: string; readonly span: Span } | null
}

/** The stated way of one claim: outlet ← agency ← body ← speaker. */
export interface Chain {
  readonly claim: string
  readonly links: readonly ChainLink[]
}

/** The root that claims go back to after copies, relays, shared speakers and one side's own channels are collapsed. */
export interface Origin {
  readonly id: string
  /** Who stands at the root; `null` where only an outlet's own voice does. */
  readonly root: Mention | null
  /** The outlet that speaks for itself, where `root` is `null`. */
  readonly outlet: string | null
  readonly claims: readonly string[]
  readonly falls: readonly Fall[]
  readonly chains: readonly Chain[]
  /** The document that was certainly published before all others of this origin, `null` where the days do not tell. */
  readonly first: string | null
}
