import type { WordLists } from './vocabulary.ts';

/** All trades in the Romance languages. */
export const ROMANCE_WORDS: Readonly<Record<string, WordLists>> = {
  spanish: {
    damning: `
      brujo, bruja, amarre, apuesta, hackear, tarotista, vidente, titulo falso`,
    telling: `
      prestamo, aval, buro, seguidor, seguidore, inversion, invierte, invertir, trading, dinero,
      gana, ganar, ingreso, rifa, sorteo, loteria, tarot, adelgazar, adelgaza, pastilla,
      replica, cuenta de netflix, vendo, se vende, vendemos, ofrecemos, te ayudo, te enseno,
      curso gratis, plomero, fontanero, cerrajero, electricista, abogado, alquiler,
      departamento, terreno, casa en venta, pasaporte, licencia de conducir, titulo, tesis,
      tarea, criptomoneda, bitcoin, desde casa, desde tu casa, empleo, trabajo, vacante, masaje,
      chica, cita, soltera, soltero, pregunta me, preguntame, escribeme, escribenos, llamanos,
      contactanos, contactame, whatsapp, telegram, mudanza, reforma, limpieza, posicionamiento
      web, diseno web, pagina web, resena, me gusta real, mejor precio, los mejores precio, haz
      clic, tu instagram, tu negocio, tu pareja, cosmetico, perfume, bajar de peso, sin hacer
      dieta, dieta, peso, recibe, confiable, pagina, se hacen, info al, al privado, inbox, por
      mensaje, credito, preventa, enganche, comprar, entrega inmediata, recupera, pareja,
      brujeria, clases, clase, primera clase, se busca, personal para, empaque, pago semanal,
      ingles por zoom, zoom`,
    weak: `
      barato, barata, economico, oferta, descuento, promocion, garantia, gratis, dolare, euro, a
      la semana, al dia, al mes, diario, por semana, mercado, rapido, rapida, seguro, inmediato,
      solo, sin, tu, ti, te, como, facil, cuenta, envio, pago, pedido, calidad, real,
      identificacion, servicio, profesional, ahora, hoy, aqui, interesado, info, mensaje,
      privado`,
  },
  portuguese: {
    damning: `
      apostas, aposta, cassino, tigrinho, amarracao, diploma comprado, acompanhante`,
    telling: `
      emprestimo, consignado, nome sujo, seguidore, seguidor, curtida, investimento, invista,
      dinheiro, ganhe, ganhar, renda, jogando, saque, pix, sorteio, loteria, taro, emagrecer,
      emagreca, replica, vendo, vendemos, oferecemos, te ensino, curso gratis, encanador,
      chaveiro, eletricista, advogado, aluguel, terreno, passaporte, cnh, diploma, tcc,
      monografia, criptomoeda, bitcoin, de casa, em casa, vaga, emprego, massagem, namoro, chame
      no, me chama, chama no, clique, whatsapp, zap, link na bio, cresca no, limpar nome, score
      alto, cartao de credito, conta premium, iptv, compre, frete, robo, sinal, day trade,
      mentoria, credito, negativado, liberacao, consiga, sem sair de casa, renda extra, quer
      ganhar, opera sozinho, lucra, todo dia, teste sete, luxo, atendimento discreto`,
    weak: `
      barato, oferta, desconto, promocao, garantia, gratis, gratuito, real, reais, por dia, por
      semana, por mes, na hora, rapido, seguro, voce, seu, sua, celular, instagram, hoje, agora,
      aqui, facil, sem, pagamento, entrega, lucro, interessado, mensagem`,
  },
  french: {
    damning: `
      marabout, voyant, voyance, faux billet, faux papier, envoutement, desenvoutement, sorcier`,
    telling: `
      medium, pret entre, pret personnel, pret, pretons, preteur, abonne, investir,
      investissement, argent, gagne, gagner, gagnez, revenu, complement de revenu, paris
      sportif, loterie, tarot, maigrir, perdre du poids, replique, je vend, nous vendon,
      vendons, nous proposon, proposons, je propose, plombier, serrurier, electricien, avocat,
      appartement, location, terrain, passeport, permis de conduire, diplome, memoire, these,
      cryptomonnaie, bitcoin, chez vous, a domicile, emploi, recrutons, massage, rencontre,
      celibataire, achetez, avis google, contactez, ecrivez, appelez, whatsapp, telegram, votre
      amour, etre aime, retour affectif, demenagement, devis gratuit, devis, referencement,
      creation de site, site internet, site web, code promo, lien en bio, formation gratuite, en
      prive, mutuelle, cpf, rachat de credit, pompe a chaleur, panneau solaire, isolation,
      paiement apres, credit urgent, credit, fiche, comptes premium, compte premium, petit prix,
      message prive, me contacter, cabinet, premiere question, perdez, kilo, kilos, plante, sans
      effort, couvreur, toiture, artisan, offert, investisseur, recherche investisseur, projet
      immobilier, immobilier, rendement, nettoyage, par telephone, minutes offertes, offerte,
      gagnez un, iphone, trois question`,
    weak: `
      pas cher, offre, reduction, promotion, garantie, garanti, gratuit, gratuitement, euro, par
      jour, par mois, par semaine, taux, rapide, discret, serieux, honnete, votre, vous,
      profitez, reponse, resultat, aujourd hui, maintenant, ici, facile, sans, livraison, en
      48h, en 24h, client, service, professionnel, qualite, interesse, avis`,
  },
  italian: {
    damning: `
      scommesse, scommessa, cartomante, cartomanzia, legamento`,
    telling: `
      prestito, prestiti, finanziamento, follower, guadagna, guadagnare, soldi, rendita,
      investi, investimento, lavorando da casa, da casa, lotteria, dimagrire, dimagrisci,
      replica, vendo, vendiamo, offriamo, idraulico, elettricista, fabbro, avvocato, affitto,
      passaporto, patente, laurea, tesi, criptovalute, bitcoin, incontri, massaggi, scrivimi,
      scriveteci, contattami, contattateci, chiamaci, clicca, acquista, compra, whatsapp,
      telegram, in privato, recensioni google, recensioni a, sito web, posizionamento, trasloco,
      traslochi, preventivo gratuito, preventivo, perdere peso, vuoi, ho la soluzione,
      soluzione, vendita, orologi, spedizione in tutta`,
    weak: `
      economico, offerta, sconto, garanzia, garantito, gratis, gratuito, euro, al mese, al
      giorno, alla settimana, subito, veloce, sicuro, tuo, tua, tuoi, oggi, ora, qui, facile,
      senza, consegna, spedizione, qualita, servizio, interessati`,
  },
};
