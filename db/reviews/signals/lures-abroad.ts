import type { Clue } from './clue.ts';

/** Advertising in other languages of Europe: trades, promises and calls together. */
export const ABROAD: readonly Clue[] = [
  // Spanish and Portuguese
  {
    points: 4,
    pattern:
      /\b(?:gan(?:a|ar|e|o|ando|ha) (?:mucho |mas )?(?:dinero|dinheiro)|dinero (?:facil|extra|rapido)|dinheiro (?:facil|extra|rapido)|renda extra|ingresos (?:extra|pasivos)|prestamos? (?:rapidos?|personal(?:es)?|urgentes?|sin|inmediatos?|de dinero)|emprestimos? (?:rapidos?|pessoa\w+|sem)|apuestas|apostas|casas? de apuestas|brujo|amarres de amor)\b/u,
  },
  {
    points: 3,
    pattern:
      /\b(?:escribeme|escribanos|contactame|contactenos|llamame|haz clic|haga clic|clique aqui|visita (?:mi|nuestra|nuestro)|compra(?:r)? ahora|registrate|aprovecha|me chama|fale comigo|acesse|envio gratis|frete gratis|codigo (?:de )?(?:descuento|promocional|desconto))\b/u,
  },
  {
    points: 1,
    pattern:
      /\b(?:desde casa|em casa|sin experiencia|sem experiencia|oferta|descuento|desconto|mas barat[oa]s?)\b/u,
  },
  // French
  {
    points: 4,
    pattern:
      /\b(?:gagne[rz]? (?:de l.argent|beaucoup|facilement|\d)|argent (?:facile|rapide)|offres? de prets?|prets? (?:entre particuliers?|personnels?|d.argent|rapides?|sans)|credit sans|voyan(?:ce|te?)|marabout|retour (?:d.affection|de l.etre aime)|paris sportifs|casino en ligne|faux papiers|permis de conduire)\b/u,
  },
  {
    points: 3,
    pattern:
      /\b(?:contactez[- ](?:moi|nous|le|la)|ecrivez[- ]moi|cliquez (?:ici|sur)|visitez (?:mon|notre)|inscrivez[- ]vous|commandez|code (?:promo|parrainage)|profitez|appelez[- ]moi|livraison gratuite)\b/u,
  },
  // German
  {
    points: 4,
    pattern:
      /\b(?:geld (?:verdienen|von zu hause)|schnelles geld|passives? einkommen|kredite? (?:ohne|sofort|trotz)|schufa|sofortkredit|nebenverdienst|online ?casino|sportwetten|potenzmittel|fuhrerschein kaufen|abnehmen|hellseher\w*|bewertungen kaufen)\b/u,
  },
  {
    points: 3,
    pattern:
      /\b(?:jetzt (?:anfragen|kaufen|bestellen|sichern|klicken|anmelden|registrieren|zuschlagen|bewerben)|(?:rabatt|gutschein|empfehlungs)code|schreib(?:t|en sie)? mir|kontaktiere?n? (?:sie )?(?:mich|uns)|klick(?:e|en|t)? (?:hier|auf)|meld(?:e|et|en) (?:dich|euch|sie sich) (?:bei|unter|per)|besuch(?:e|t|en)? (?:sie )?(?:meine|unsere)|nur heute|kostenloser versand)\b/u,
  },
  // Italian, Dutch, Turkish, Indonesian
  {
    points: 4,
    pattern:
      /\b(?:guadagna(?:re)? (?:soldi|online|da casa|\d)|prestit[oi] (?:veloc\w+|personal\w+|senza|tra)|clicca qui|contattami|scrivimi|geld verdienen|snel geld|lening zonder|klik hier|bahis|kumar|slot gacor|judi|togel|pinjaman|bonus (?:di benvenuto|senza deposito))\b/u,
  },
];
