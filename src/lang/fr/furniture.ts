import type { FurnitureWords } from '../furniture.ts'

export const frenchFurniture: FurnitureWords = {
  language: 'fr',
  months: [
    'janvier, janv, jan',
    'février, févr, fév, fevr',
    'mars',
    'avril, avr',
    'mai',
    'juin',
    'juillet, juil',
    'août',
    'septembre, sept, sep',
    'octobre, oct',
    'novembre, nov',
    'décembre, déc',
  ],
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim',
  slashedDays: 'day-first',
  published:
    'publié le, publié, publiée le, paru le, posté le, mis en ligne le, date de publication, date, créé le, diffusé le, ' +
    'par la rédaction le, rédigé le',
  updated:
    'mis à jour le, mise à jour le, mis à jour, mise à jour, modifié le, actualisé le, dernière mise à jour, dernière modification, ' + 'màj le, maj',
  aroundDays: 'le, à, au, du, de, par, h, heure, heures, gmt, utc, temps universel, et, 1er, er, min, dernier',
  source:
    'source, sources, resource, ressource, avec, origine, via, agence, traduit de, repris de, avec agences, avec la contribution de, avec les informations de',
  contributed:
    'a contribué à cet article, ont contribué à cet article, a contribué à ce reportage, ont contribué à ce reportage, ' +
    'a participé à cet article, ont participé à cet article, a contribué à cette dépêche, ont contribué à cette dépêche',
  sourceOfNobody:
    'médias, media, les médias, agences, agence, les agences, internet, presse, divers, web, rédaction, la rédaction, sites web, ' +
    'réseaux sociaux, agences de presse',
  logo: 'logo, logo de, logo du',
  publisherLines:
    'agence de presse…, agence de nouvelles…, agence d information…, …agence de presse, agence nationale d information…, ' + 'radio télévision…',
  publisherWords:
    'agence, journal, quotidien, hebdomadaire, mensuel, radio, tv, télévision, voix, courrier, écho, tribune, gazette, presse, média, médias, ' +
    'magazine, revue, dépêches, info, infos, nouvelles, dépêche, chaîne, indépendant, libération, observateur, actualité, actu, actus, ' +
    'bulletin, matin, express, hebdo, echo, réveil, news',
  sections:
    'accueil, monde, le monde, politique, afrique, asie, europe, amériques, amérique, moyen-orient, proche-orient, ' +
    'proche et moyen-orient, maghreb, ' +
    'sahel, sahara, international, internationale, actualité, actualités, actu, actus, société, sécurité, défense, armée, conflit, ' +
    'conflits, guerre, ' +
    'national, nationale, région, régions, à la une, dépêches, provinces, éditorial, opinion, opinions, économie, info, infos, flash infos, ' +
    'dernières infos, nouvelles, articles, communiqué, communiqués, enquêtes, syrie, irak, yémen, soudan, palestine, israël, ukraine, liban',
  alerts:
    'alerte, alerte info, exclusif, vidéo, vidéos, direct, en direct, live, urgent, flash, flash info, info, analyse, décryptage, ' +
    'reportage, entretien, ' +
    'interview, enquête, officiel, dernière minute, mise à jour, actualisé, communiqué, tribune, édito, éditorial, opinion, bilan, photos, ' +
    'images, portrait, récit, focus, note, nota bene, rappel, attention, résumé, contexte, à lire, exclusivité, breaking',
  firstOn:
    'l’article…est apparu en premier sur, l’article…est paru en premier sur, cet article…est apparu en premier sur, ' +
    'the post…est apparu en premier sur, l’article…a été publié en premier sur',
  comments:
    'commentaires, commentaire, 1 commentaire, un commentaire, 2 commentaires, 3 commentaires, 4 commentaires, 5 commentaires, ' +
    'laisser un commentaire, laissez un commentaire, ajouter un commentaire, laisser une réponse, répondre, réactions, vos réactions, ' +
    'vos commentaires, poster un commentaire, écrire un commentaire',
  caption:
    'photo, photos, image, images, crédit photo, crédits photo, crédit, crédits, crédit image, légende, illustration, ph, photographie, ' +
    'capture d’écran',
  captionLines:
    'photo d’illustration…, …photo d’illustration, image d’illustration…, …image d’illustration, photo d’archives…, …photo d’archives, ' +
    '…d’archive, image d’archives…, …image d’archives, capture d’écran…, …capture d’écran, …via reuters, …via afp, …via ap',
  byline:
    'par, de notre correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale, écrit par, rédigé par, ' +
    'propos recueillis par, auteur, traduit par',
  buttons:
    'facebook, twitter, x, whatsapp, telegram, linkedin, pinterest, reddit, messenger, viber, instagram, youtube, tiktok, threads, ' +
    'mastodon, bluesky, flipboard, e-mail, email, mail, courriel, imprimer, copier le lien, copier, lien, partager, envoyer, tweeter, ' +
    'sms, pdf, enregistrer, sauvegarder',
  share:
    'partager, partagez, partager cet article…, partagez cet article…, partager l’article…, partagez l’article…, partager sur…, ' +
    'partagez sur…, partager via…, partager ce contenu…, partager la publication…, partager par…, partages, envoyer par e-mail…, ' +
    'envoyer à un ami, envoyer par mail…, envoyer cet article…, imprimer, imprimer cet article, imprimer l’article, copier le lien…, ' +
    'lien copié…, suivez-nous…, suivez nous sur…, rejoignez-nous sur…, rejoignez notre chaîne…, rejoignez notre canal…, ' +
    'abonnez-vous à notre chaîne…, tweeter, tweet, j’aime ça, j’aime, cliquez pour partager…, nous suivre, écouter l’article, ' +
    'écouter cet article, ajouter aux favoris, ajouter à mes favoris',
  related:
    'lire aussi…, à lire aussi…, a lire aussi…, lire également…, à lire également…, lisez aussi…, lisez également…, voir aussi…, ' +
    'à voir aussi…, voir également…, à lire, à voir, à lire :…, lire :…, lire encore…, à découvrir aussi…, découvrez aussi…, ' +
    'sur le même sujet…, dans la même rubrique…, dans la même catégorie…, articles similaires…, articles liés…, article lié, ' +
    'articles connexes, articles récents, articles populaires, derniers articles, dernières nouvelles, dernières actualités, ' +
    'nouvelles connexes, nouvelles liées, sujets connexes, thèmes associés, sujets associés, recommandé pour vous…, ' +
    'recommandés pour vous…, nos recommandations, recommandations, recommandé, vous aimerez aussi…, vous pourriez aussi aimer…, ' +
    'vous pourriez aimer…, cela pourrait vous intéresser…, ça pourrait vous intéresser…, ces articles peuvent vous intéresser…, ' +
    'ces articles pourraient vous intéresser…, plus d’articles…, plus d’actualités…, autres articles…, autres actualités…, ' +
    'à consulter aussi…, lire plus sur…, les plus populaires, ' +
    'les plus lus, les plus lues, le plus lu, les plus consultés, les plus vus, à la une, en continu, à ne pas manquer, à ne pas rater, ' +
    'ne manquez pas, article précédent…, article suivant…, pour aller plus loin…, pour en savoir plus…, en savoir plus, en relation, ' +
    'en lien, dossier, nos derniers articles, les dernières vidéos, vidéos similaires, tags:…, mots-clés…, mots clés…, étiquettes…',
  boilerplate:
    'inscrivez-vous à notre…, inscrivez-vous à la…, inscrivez-vous pour…, abonnez-vous, abonnez-vous à…, abonnez-vous pour…, ' +
    'abonnez-vous dès…, s’abonner, s’abonner…, je m’abonne, m’abonner, s’inscrire à la newsletter…, s’inscrire, se connecter, ' +
    'connexion, créer un compte…, déjà abonné…, déjà inscrit…, cet article est réservé aux abonnés…, article réservé aux abonnés…, ' +
    'réservé aux abonnés…, il vous reste…, newsletter, newsletters, recevez chaque…, recevez nos…, recevez toute…, ' +
    'recevez gratuitement…, recevez les…, téléchargez notre application…, téléchargez l’application…, nous utilisons des cookies…, ' +
    'nous et nos partenaires…, avec votre accord nous…, nous respectons votre vie privée…, ' +
    'ce site utilise des cookies…, en poursuivant votre navigation…, en continuant à naviguer…, accepter les cookies…, tout accepter, ' +
    'tout refuser, accepter, refuser, paramétrer…, gérer les cookies…, politique de confidentialité…, mentions légales…, ' +
    'conditions générales…, plan du site, nous contacter, contactez-nous…, contact, qui sommes-nous, à propos, à propos de nous, ' +
    'publicité, annonce, sponsorisé, contenu sponsorisé, la suite après la publicité…, la suite après cette publicité…, advertisement, ' +
    'tous droits réservés…, …tous droits réservés, reproduction interdite…, laisser un commentaire…, laissez un commentaire…, ' +
    'commenter, commentez…, ajouter un commentaire…, commentaires, commentaire, aucun commentaire…, 0 commentaire…, ' +
    'pas de commentaire…, réagir, réagir à cet article…, votre adresse e-mail ne sera pas publiée…, ' +
    'votre adresse de messagerie ne sera pas publiée…, les champs obligatoires…, …minutes de lecture, …minute de lecture, ' +
    '…min de lecture, …mn de lecture, temps de lecture…, durée de lecture…, lecture :…, soutenez-nous…, soutenez notre…, faire un don…, ' +
    'faites un don…, accueil, menu, rechercher, recherche, retour, retour à l’accueil, aller au contenu…, passer au contenu…, ' +
    'fin, fin de citation, la rédaction, rédaction, nous écrire…, écrivez-nous…, écrire à la rédaction…, suivre ce sujet, ' +
    'haut de page, suivant, précédent, voir les commentaires…, signaler une erreur…, écouter, lire plus tard, taille du texte…, taille de police…, ' +
    'chargement…, l’article ci-dessus…, les opinions exprimées…, les avis exprimés…, nos applications, applications mobiles, ' +
    'fil d’actualité, fil info, flash info, vues, vues:…, nombre de vues…, direct, en direct, en bref',
  cut:
    'lire la suite…, lire plus…, lire plus, lire l’article complet…, lire l’article en entier…, suite, la suite, à suivre, ' +
    'suite de l’article…, cliquez ici pour lire…, voir plus, afficher plus, …lire la suite',
  smallInNames: 'de, du, des, la, le, les, d, l, et, en, à, au, aux, pour, sur',
}
