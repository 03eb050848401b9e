import type { Words } from './lexicon.ts'

/**
 * Whole lines that stand around an article, separated by commas. Case, accents, punctuation at the edges and the kind of apostrophe do not count.
 * `…` at the end of an entry means that the line begins so («lire aussi…»), at its start that it ends so, at both that it holds the words anywhere.
 */
export type Lines = string

/** What a language's pages put around their articles. `gather` looks for all languages' words at once, since pages mix them. */
export interface FurnitureWords {
  /** ISO 639-1. */
  readonly language: string
  /** January to December, each with its abbreviations. */
  readonly months: readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words]
  /** Monday to Sunday with abbreviations; only to pass over them in a line that is a date. */
  readonly weekdays: Words
  /** How `04/05/2025` is read; `unsure` where the language's countries differ. */
  readonly slashedDays: 'day-first' | 'month-first' | 'unsure'
  /** Before the day of publication: published, posted on. */
  readonly published: Words
  /** Before the day of a later change: updated. */
  readonly updated: Words
  /** Small words that a line of a date may hold besides: at, on, the. */
  readonly aroundDays: Words
  /** Before a colon and the name of the publisher or agency. */
  readonly source: Words
  /** What stands there but names nobody: media, agencies. */
  readonly sourceOfNobody: Words
  /** After the names of those who helped: contributed to this report. */
  readonly contributed: Words
  /** Before the publisher's name in the text of its logo. */
  readonly logo: Words
  /** Words that make a short line at the top the publisher's own name: news agency. */
  readonly publisherLines: Lines
  /** Words that a publisher's name begins or ends with, or its motto holds: daily, tribune. They count only where the place of the line agrees. */
  readonly publisherWords: Words
  /** The parts of a newspaper, as they stand alone or in a path above the title: world, defence. */
  readonly sections: Words
  /** Before a colon, in capitals, at the head of a text, where others write the town: breaking, video. */
  readonly alerts: Words
  /** What feeds add under a text, `…` for its title, before the publisher's name: the post…appeared first on. */
  readonly firstOn: Words
  /** Lines that head what readers wrote; nothing below them is the article's. */
  readonly comments: Lines
  /** Before a colon, or alone at the start, in the line under a picture. */
  readonly caption: Words
  /** What the credit of a picture says anywhere. */
  readonly captionLines: Lines
  /** Before the writer's name. */
  readonly byline: Words
  /** Names of what a page can be sent with; a line of nothing else is a row of buttons. */
  readonly buttons: Words
  readonly share: Lines
  /** Invitations to other articles. A line that is nothing but one of these heads a list, whose titles belong to it. */
  readonly related: Lines
  /** Subscribing, cookies, comments, rights, reading time, the page's own sections. */
  readonly boilerplate: Lines
  /** Where a text breaks off: read more, continued. */
  readonly cut: Lines
  /** Small words that stay small when a name in capitals is put in ordinary letters. */
  readonly smallInNames: Words
}

/** Who credits pictures in every language, as written after a slash or in brackets at the end of a caption. */
export const PICTURE_CREDITS: Words =
  'AFP, AP, Reuters, Getty, Getty Images, EPA, EFE, Anadolu, Anadolu Agency, AA, Xinhua, DPA, ANSA, TASS, SANA, WAFA, IRNA, ' +
  'Shutterstock, SIPA, Sputnik, Handout, DR, Social media, Réseaux sociaux, AP Photo'

/** News agencies as they sign in every language: alone at the end of a text, in brackets, or after the town. */
export const AGENCIES: Words =
  'AFP, Agence France-Presse, AP, Associated Press, Reuters, EFE, DPA, ANSA, TASS, RIA Novosti, Interfax, Sputnik, Xinhua, Chine nouvelle, ' +
  'Anadolu, Anadolu Agency, Agence Anadolu, AA, SANA, WAFA, IRNA, Tasnim, Fars, Mehr, MNA, Saba, NNA, ANI, PTI, IANS, UPI, APS, TAP, APA, ' +
  'PANA, Panapress, ACP, AIB, AMP, Belga, ATS, Keystone-ATS, Kyodo, Yonhap, UNB, APP, KUNA, SPA, QNA, WAM, MENA, PETRA, INA, Ukrinform, ' +
  'Belta, Azertac, Armenpress, ENA, GNA, NAN, SUNA, Lusa, JNS, TPS, Notimex, Colprensa, Europa Press, Prensa Latina, ANP, NTB, TT, PAP, MTI, AGI'
