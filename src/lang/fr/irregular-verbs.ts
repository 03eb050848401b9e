/**
 * What a verb's forms are made of: present of il, nous, ils; passé simple of il; stem of the future; past participle;
 * subjunctive of il and ils where the present does not give it. '' where French has no such form.
 */
export type Parts = readonly [
  il: string,
  nous: string,
  ils: string,
  past: string,
  future: string,
  participle: string,
  subjunctive?: string,
  subjunctives?: string,
]

/** Verbs that end like an irregular one and follow «finir» all the same. */
const LIKE_FINIR: ReadonlySet<string> = new Set(['répartir', 'impartir', 'assortir', 'asservir'])

const rows = `
aller: va allons vont alla ir allé aille aillent
avoir: a avons ont eut aur eu ait aient
être: est sommes sont fut ser été soit soient
asseoir: assoit assoyons assoient assit assoir assis
surseoir: sursoit sursoyons sursoient sursit surseoir sursis
falloir: faut - - fallut faudr fallu faille -
maudire: maudit maudissons maudissent maudit maudir maudit
gésir: gît gisons gisent - - -
haïr: hait haïssons haïssent haït haïr haï
faillir: faillit faillissons faillissent faillit faillir failli
prévoir: prévoit prévoyons prévoient prévit prévoir prévu
envoyer: envoie envoyons envoient envoya enverr envoyé
renvoyer: renvoie renvoyons renvoient renvoya renverr renvoyé

~prendre: prend prenons prennent prit prendr pris
~mettre: met mettons mettent mit mettr mis
~tenir: tient tenons tiennent tint tiendr tenu
~venir: vient venons viennent vint viendr venu
~mourir: meurt mourons meurent mourut mourr mort
~courir: court courons courent courut courr couru
~ouvrir: ouvre ouvrons ouvrent ouvrit ouvrir ouvert
~ffrir: ffre ffrons ffrent ffrit ffrir ffert
~cueillir: cueille cueillons cueillent cueillit cueiller cueilli
~saillir: saille saillons saillent saillit saillir sailli
~défaillir: défaille défaillons défaillent défaillit défaillir défailli
~bouillir: bout bouillons bouillent bouillit bouillir bouilli
~dormir: dort dormons dorment dormit dormir dormi
~partir: part partons partent partit partir parti
~sortir: sort sortons sortent sortit sortir sorti
~servir: sert servons servent servit servir servi
~sentir: sent sentons sentent sentit sentir senti
~mentir: ment mentons mentent mentit mentir menti
~repentir: repent repentons repentent repentit repentir repenti
~vêtir: vêt vêtons vêtent vêtit vêtir vêtu
~fuir: fuit fuyons fuient fuit fuir fui
~quérir: quiert quérons quièrent quit querr quis

~cevoir: çoit cevons çoivent çut cevr çu
~devoir: doit devons doivent dut devr dû
~mouvoir: meut mouvons meuvent mut mouvr mu
~pleuvoir: pleut - pleuvent plut pleuvr plu
~pouvoir: peut pouvons peuvent put pourr pu puisse puissent
~savoir: sait savons savent sut saur su sache sachent
~valoir: vaut valons valent valut vaudr valu vaille vaillent
~vouloir: veut voulons veulent voulut voudr voulu veuille veuillent
~voir: voit voyons voient vit verr vu
~pourvoir: pourvoit pourvoyons pourvoient pourvut pourvoir pourvu
~échoir: échoit - échoient échut échoir échu

~faire: fait faisons font fit fer fait fasse fassent
~dire: dit disons disent dit dir dit
~plaire: plaît plaisons plaisent plut plair plu
~taire: tait taisons taisent tut tair tu
~traire: trait trayons traient - trair trait
~uire: uit uisons uisent uisit uir uit
~nuire: nuit nuisons nuisent nuisit nuir nui
~luire: luit luisons luisent luisit luir lui
~lire: lit lisons lisent lut lir lu
~crire: crit crivons crivent crivit crir crit
~rire: rit rions rient rit rir ri
~suffire: suffit suffisons suffisent suffit suffir suffi
~boire: boit buvons boivent but boir bu
~croire: croit croyons croient crut croir cru
~vivre: vit vivons vivent vécut vivr vécu
~suivre: suit suivons suivent suivit suivr suivi
~connaître: connaît connaissons connaissent connut connaîtr connu
~paraître: paraît paraissons paraissent parut paraîtr paru
~naître: naît naissons naissent naquit naîtr né
~croître: croît croissons croissent crut croîtr cru
~battre: bat battons battent battit battr battu
~rompre: rompt rompons rompent rompit rompr rompu
~vaincre: vainc vainquons vainquent vainquit vaincr vaincu
~clure: clut cluons cluent clut clur clu
~inclure: inclut incluons incluent inclut inclur inclus
~clore: clôt closons closent - clor clos
~soudre: sout solvons solvent solut soudr sous
~résoudre: résout résolvons résolvent résolut résoudr résolu
~coudre: coud cousons cousent cousit coudr cousu
~moudre: moud moulons moulent moulut moudr moulu
~aindre: aint aignons aignent aignit aindr aint
~eindre: eint eignons eignent eignit eindr eint
~oindre: oint oignons oignent oignit oindr oint
`

/** Models by the ending that they are for; `~` stands for whatever comes before it («~prendre»: apprendre, surprendre). */
const models: ReadonlyMap<string, Parts> = new Map(
  rows
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [name = '', forms = ''] = row.split(': ')
      return [name, forms.split(' ').map((form) => (form === '-' ? '' : form)) as unknown as Parts]
    }),
)

/** The parts of an irregular verb, or `null` where the verb is regular; the longest ending that a model has counts. */
export function findParts(verb: string): Parts | null {
  const own = models.get(verb)
  if (own !== undefined) return own
  if (LIKE_FINIR.has(verb)) return null
  for (let at = 0; at < verb.length - 2; at++) {
    const model = models.get(`~${verb.slice(at)}`)
    if (model !== undefined) return model.map((part) => (part === '' ? '' : verb.slice(0, at) + part)) as unknown as Parts
  }
  return null
}
