import { SHIP_NAME } from './ships.ts'

/**
 * Names with capitals that name no party, person or body, whatever stands beside them: ships, trains, arms and acronyms of things, and what pages print around
 * an article ("READ MORE", «Crédit photo»).
 */
export const isNoParty = (name: string): boolean =>
  THINGS.has(name) ||
  /^\d+[ -]?[Kk][Mm]$/.test(name) ||
  SHIP_NAME.test(name) ||
  name.split(/[ -]/).every((word) => PAGE_WORDS.has(word.toLowerCase())) ||
  TRAIN.test(name) ||
  RUN_ON.test(name)

/** A weapon, a vehicle, a short form of no body, a feast. */
export const isThing = (name: string): boolean => THINGS.has(name)

/** "Jaffar Express", "Bolan Mail" is a paper as often. */
const TRAIN = / (?:Express|Flotilla)$/

/** "RebelsAt": two words that have run together. */
const RUN_ON = /^\p{Lu}\p{Ll}{3,}(?:At|In|On|By|The|For|From|With)$/u

const THINGS: ReadonlySet<string> = new Set(
  (
    'FOB COB IED VBIED SVBIED UAV UAS RPG IBO IDP PDI EEI MSR LGA PDIs IEDs MANPADS GPS ATGM LOC CCTV SUV BTR AK GMT UTC CEO COVID FIR USD NOTAM NDLR NDT PKT PKM ' +
    'AKM DCA PD TG DGP IGP SSP LRM BMP MRAP IBOs UAVs FPV FPVs IDPs LGAs RPGs ATGMs SUVs ID PIB GDP MSCHOA UKMTO ETA EST EDT IST WAT CET VHF SMS VPN QR JPEG JPG GIF'
  )
    .split(' ')
    .concat(
      (
        'Iron Dome|Dôme de fer|Iron Beam|Bradley|Bradleys|Abrams|Leopard|Leopards|Humvee|Humvees|Hilux|Land Cruiser|Bolan Mail|Sea Baby|Magura|Scalp|Taurus|' +
        'Flamingo|Moskva|Merkava|Lancet|Orlan|Geran|Caesar|Mirage|Rafale|Sukhoï|Sukhoi|Antonov|Tejas|Black Hawk|Apache|Chinook|Reaper|Starlink|Pegasus|Covid|' +
        'Ramadan|Sallah|Maouloud|Mawlid|Eid|Aïd|Tabaski|Noël|Pâques|Pentecôte|Christmas|Easter|Ashura|Achoura|Arbaeen|Diwali|Nowruz|Norouz|Quran|Coran|Bible|Islam|Christianity|Amen'
      ).split('|'),
    ),
)

/** Words of buttons, credits and marks of pages; a name of nothing else is no name. */
const PAGE_WORDS: ReadonlySet<string> = new Set(
  (
    'read more also file files photo photos picture pictures image images video videos watch listen live update updated updates edit edited credit credits cc by sa nc nd ' +
    'map maps google getty source sources share tweet email print comment comments subscribe newsletter advertisement breaking exclusive analysis opinion editorial ' +
    'feature features interview click here next previous related tags tag topics home menu search login caption illustration screenshot handout stock archive archives ' +
    'wikimedia commons flickr shutterstock public domain stringer reprint copyright courtesy editor note lire aussi voir écouter crédit crédits dr partager publicité ' +
    'vidéo vidéos direct exclusif urgent reportage décryptage analyse entretien modifier imprimer accueil suite capture écran légende rédaction illustrations iframe ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'facebook twitter whatsapp linkedin instagram youtube tiktok pinterest rss pdf html url www com'
  ).split(' '),
)
