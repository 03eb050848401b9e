import type { WritingHabits } from '../../text/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const habits: WritingHabits = {
  elisions: words('l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu presqu quelqu'),
  endings: new Set(),
  // Not «vol», «mer», «jeu», «cap»: as whole words at the end of a sentence they are the commoner case.
  abbreviations: words(
    'm mm mr mrs mme mmes mlle mlles me mgr dr drs pr prof gén gal col cel cne cdt lt ltn lcl sgt adj brig st ste sts cf p pp art env av apr no nos n°' +
      ' janv jan fév févr fevr avr juil sept oct nov déc dec bd boul tél éd vs al ibid op ltd inc',
  ),
  decimalSign: ',',
  bareCapitals: { e: 'é', a: 'à' },
  commonEndings: /(?:[^o]ées?|[^o]és|ments?|[tsx]ions?|ances?|ités?|ants?|antes?|issant|euses?|[^a]ables?|ibles?|iques)$/,
}
