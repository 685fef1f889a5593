// French; thinner than the packs of the first languages.
import type { LanguagePack } from './language-pack.ts';

export const fr: LanguagePack = {
  code: 'fr',
  name: 'French',
  decimal: ',',
  terms: {
    open_market: 'sur le marché|en bourse|en Bourse|marché libre|au marché',
    m_price: 'par kW|loyer|loyers|le kW',
    fund_exit:
      "13D|13F|13G|sort du capital|est sorti du capital|sortie du capital|totalité de sa participation|intégralité de sa participation|toute sa participation|totalité de ses actions|s'est désengagé|solde sa participation|a soldé sa participation|a vendu toutes|liquidé sa position|intégralité de ses titres",
    secondary:
      'offre secondaire|placement secondaire|actionnaires cédants|actionnaires vendeurs|cession secondaire|reclassement|reclassé|reclassent|vente secondaire',
    block:
      "cession de bloc|vente de bloc|placement accéléré|construction accélérée d'un livre d'ordres|construction accélérée de livre d'ordres|construction d'un livre d'ordres accéléré|livre d'ordres accéléré|bloc d'actions|bloc de titres|en bloc|hors marché|transaction de gré à gré|bloc hors marché|vente accélérée|entre institutionnels",
    notice_144: 'formulaire 144|Form 144|Rule 144',
    new_shares: 'actions nouvelles|nouvelles actions',
    demand:
      'demande|demandent|demandé|réclame|réclament|réclamé|exige|exigent|appelle à|appellent à|demandaient|demandait|réclamaient|réclamait|exigé|revendique|revendiquent|plaide pour|plaident pour',
    contract_value: 'valeur du contrat|revenus contractés|valeur totale|montant du contrat',
    unnamed:
      "non dévoilé*|non identifié*|confidentiel*|un client|locataire|hyperscaler|hyperscaleur|sans le nommer|dont le nom|dont l'identité|un géant américain|un hyperscaler|une entreprise américaine|dont il tait le nom|resté anonyme|client américain|client confidentiel|acteur du cloud|non précisé|un grand client|un géant du cloud|client d'ancrage|sans préciser|identité du client|client non divulgué|nom n'a pas été",
    subsidiary: 'filiale|division|branche|filiale de|sa filiale|entité|branche cloud|pôle',
    owned_by:
      'propriété de|filiale de|filiale du|détenu par|détenue par|contrôlé par|contrôlée par|soutenu par|soutenue par|appartenant à|bras armé de|soutenue financièrement par|maison mère de|maison-mère de',
    invest:
      'invest*|injecte|injecté|injecter|entre au capital|entrée au capital|prise de participation|prend une participation|a pris une participation|participation minoritaire|mise sur|entrent au capital|prennent une participation|apporte|apportent|injectent|remettent au pot|remet au pot|souscrit|souscrivent|participe au tour de table|monte au capital|renforce sa participation|muscle|prend une part|acquiert une participation|acquis une participation|investissement minoritaire|apport de|réinvestit|parie sur|devient actionnaire|deviennent actionnaires|nouvel actionnaire|nouveaux actionnaires|ouvre son capital|recapitalise|a investi|ont investi|investi dans|entrer au capital|est entré au capital|entré au capital|entrent à hauteur|détiendra|ticket|prendre une participation|injection de|injectera|misera|miser|augmenter sa participation|monté au capital|injection de capital|augmentation de capital|actionnaire minoritaire|investit',
    raise:
      "lève|levé|lever|levée de fonds|lèvent|tour de table|boucle|bouclé|récolte|récolté|obtient|obtenu|décroche|décroché|levées de fonds|boucle un tour|boucle une levée|boucle un financement|collecte|a levé|ont levé|a bouclé|réunit|réuni|mobilise|mobilisé|sécurise|sécurisé|a obtenu|engrange|tour de financement|ronde de financement|amasse|amassé|fait le plein|lèvera|levée de|empoche|finalise un tour|a récolté|rassemble|s'est assuré|s'assure|ronde|boucle son tour|clôture son tour|clôt son tour|clôt une levée|clôture une levée|emprunte|emprunté|emprunter",
    acquire:
      "acquiert|acquis|acquérir|achète|achètent|acheté|acheter|rachète|rachètent|racheté|racheter|rachat|reprend|repris|s'offre|s'empare|met la main sur|prend le contrôle|absorbe|mis la main sur|mettre la main sur|s'empare de|s'est emparé|s'adjuge|s'est adjugé|s'est offert|s'offrir|a repris|reprendre|rafle|avale|croque|jette son dévolu|passe sous pavillon|fait l'acquisition|prendre le contrôle|devient propriétaire|emporte|remporte la mise|va acquérir|va racheter|rachètera|a acquis|ont acquis|a acheté|ont acheté|a racheté|ont racheté|achètera|fait main basse|croqué|avalé|absorbé|reprennent|reprendra|mettre le grappin|met le grappin|devient l'actionnaire majoritaire|devient actionnaire majoritaire|s'offrent|s'est payé|se paie|se paye|se porte acquéreur|acquéreur|racheté par|rachetée|rachetés|rachetées|acquise|acquises|prend la majorité|change de mains|passent sous pavillon|vient d'acquérir|vient de racheter|vient de s'offrir|jette son dévolu sur|prend 100|prennent le contrôle|a pris le contrôle|prendra le contrôle|passe sous la coupe|repreneur|se saisit|reprise par|est repris|est reprise|mettra la main|a mis la main|ont mis la main|acquerra|boucle le rachat|finalise le rachat|repris par|acheté par|rachetée par",
    goes_to:
      "passe sous le contrôle|passe dans le giron|tombe dans l'escarcelle|entre dans le giron|passe à 100|passe aux mains|passe entre les mains|sous le contrôle de|tombe dans le giron|rejoint le giron|change de mains au profit|rejoint le portefeuille",
    acquisition:
      "acquisition|acquisitions|rachat de|OPA|offre publique d'achat|prise de contrôle|offre de rachat|achat de|l'achat|achat du|achat des|acquisition de|acquisition du|rachat du|reprise de|reprise du|OPR|l'acquisition|le rachat|du rachat|projet de rachat|promesse de vente|promesse d'achat",
    buyer_noun:
      "l'acquéreur|l'acheteur|acquéreur|le repreneur|repreneur|nouveau propriétaire|acheteur|acquéreur pressenti",
    seller_noun: 'le vendeur|le cédant|vendeur|cédant',
    sell: "vend|vendent|vendu|vendre|vendra|cède|cédé|céder|cession|vente|se sépare|désinvest*|vendus|vendue|se sépare de|se séparer de|se déleste|se défait|met en vente|mise en vente|mis en vente|abandonne sa participation|désengage|désengagement|cèdent|cédera|a vendu|a cédé|ont cédé|ont vendu|cédée|cédées|cessions|vendeur|vendeurs|se désengage|s'est désengagé|s'est séparé|se sépare du|sort du capital|tourne la page|cession de|vente de|vente du|se sépare d'|mettre en vente|met sur le marché|mis sur le marché|se débarrasse|passe la main|revend|revendu|revendre|liquide|vouloir céder",
    merge:
      'fusion|fusionne*|fusionner|rapprochement|se marier|fusionnent|ont fusionné|mariage|se marient|regroupement|regroupent leurs|unir leurs|fusionne avec|fusion entre|fusion de|rapprochement entre|rapprochement avec',
    venture:
      "coentreprise|co-entreprise|joint-venture|joint venture|société commune|plateforme commune|codétenue|codétenu|détenue à parts égales|à parité|société de projet|font équipe|fait équipe|en partenariat avec|JV|co-détenue|à parts égales|créent une société|crée une société|coinvestissement|s'unissent|joignent leurs forces|partenaires|unissent|unir leurs forces|s'associer|s'allier|duo",
    partnering:
      "partenariat|s'associent|s'associe|s'allient|s'allie|conjointement|alliance|unissent leurs forces|main dans la main|partenariat stratégique",
    lease:
      'loue|louer|loué|location|bail|locataire|contrat de location|louent|prend à bail|baux|pris à bail|prendre à bail|preneur|bailleur|réserve la totalité|a réservé|réserve|louera|loueront|va louer|a loué|ont loué|loués|louée|louées|loyers|loyer|bail de|location de|crédit-bail|prend en location|locataires|sous-loue|contrat de bail|preneur à bail|mise en location|a pris à bail|prennent à bail|signé un bail|signe un bail|le bail|réservé|occupera|prélocation|précommercialisé|louant|prise à bail|loue à',
    hosting:
      "hébergement|colocation|contrat d'hébergement|héberge|héberger|hébergé|hébergera ses|accueillera les serveurs|services de colocation|contrat de colocation|hébergements",
    agree:
      "sign*|conclu*|conclut|accord*|s'engage|engage|engagé|accepte|accepté|remporte|remporté|décroche|scelle|scellé|noue|noué|signe|signent|signé|conclu|concluent|conclure|paraphé|paraphe|boucle|scellent|s'engagent|s'entendent|s'est engagé|nouent|ratifie|s'associe|s'associent|ont signé|a signé|vient de signer|viennent de signer|a conclu|ont conclu|passe un accord|passent un accord|est tombé d'accord|sont tombés d'accord|tombent d'accord|s'accordent|se mettent d'accord|a décroché|entérine|confie|confié|attribue|attribué|contractualise|a scellé|ont scellé|signature|signée|signés|conclue|s'est entendu|se sont entendus|s'est engagée|se sont engagés|engagés|choisit|a choisi|retient|retenu|ont paraphé|ont noué|a noué|officialise|officialisent|a accepté|topé|topent|ont trouvé un accord|trouve un accord|trouvent un accord|trouvé un accord|parvient à un accord|parvenus à un accord",
    agreement:
      'contrat|contrats|accord|accords|pacte|partenariat|commande|engagement|opération|transaction|marché|entente|protocole|bail|contrat-cadre|accord-cadre|méga-contrat|mégacontrat|partenariats|commandes|convention|alliance|contrat pluriannuel|contrat de long terme|deal|mariage|marchés|contrat géant',
    compute:
      "puissance de calcul|capacité de calcul|capacités de calcul|cloud|services cloud|infrastructure d'IA|capacité d'IA|GPU|calcul|infrastructure cloud|capacités cloud|services de cloud|infrastructures d'IA|ressources de calcul|supercalculateur|processeurs graphiques|puissance informatique|service cloud|cloud souverain|grappes de GPU|cluster de GPU|capacité informatique|services d'IA|capacités de GPU|serveurs GPU|infrastructure de calcul",
    provide:
      "fourni*|fournir|fournira|fournit|livr*|met à disposition|mettre à disposition|propose|alimente*|approvisionn*|fournissent|fourniture|livrer|livre|livrera|alimenter|alimentera|mettra à disposition|hébergera|héberge|vendra|approvisionnera|alimenteront|couvrira|livreront|fourniront|desservira|délivrera|assurera l'alimentation|fournissant|mettront à disposition|offre|offrira|met à la disposition|alimentés|alimenté|apportera|fournisse|équipera",
    customer:
      "client|clients|utilisera|paiera|acheteur|commanditaire|cliente|s'approvisionne|achète de la puissance|locataire|s'approvisionnera|achètera de l'électricité|achètera l'électricité|consommera|clients finaux|client final|versera|débours*|dépensera|réserve des capacités|achète des capacités",
    loan: "prêt|prêts|crédit|crédits|dette|emprunt|obligations|obligation|ligne de crédit|refinanc*|obligations convertibles|facilité de crédit|financement par la dette|émission obligataire|hypothèque|financement vert|financement bancaire|obligataire|refinancement|prêt relais|titrisation|pool bancaire|emprunts|emprunte|emprunté|emprunter|financements|prêt vert|crédit syndiqué|prêt syndiqué|dette privée|dette bancaire|dette senior|lignes de crédit|refinance|refinancé|obligations vertes|placement obligataire|émission d'obligations|facilités de crédit|financement de projet|endettement|titrise|titrisé|crédit bancaire|dette verte|prêt bancaire|prêts bancaires|prêt garanti|de dette|en dette|billets|débentures|prêt à terme|crédit relais|enveloppe de financement|crédit-pont|obligation verte",
    debt_included: 'dette comprise|dette incluse|dettes comprises|y compris la dette|dette nette',
    financing: 'financement',
    lend: "prête|prêteur|prêteurs|banque|banques|créancier|créanciers|pool bancaire|syndicat bancaire|arrangé par|financé par|pool de banques|consenti par|accordé par|mené par|auprès de|établissements bancaires|prêteuses|octroyé par|octroie|accorde un prêt|accorde un crédit|arrangeur|arrangeurs|ont financé|financeurs|BEI|Bpifrance|consortium bancaire|syndicat de banques|syndicat|consentie par|prêtent|a prêté|ont prêté|prêteront|prêtera|auprès d'un pool|emmené par|banques prêteuses|apporté par|apportée par|Caisse de dépôt|Investissement Québec|accordé un prêt|débloque",
    guarantee:
      'garantie|garantit|garantir|garanti|caution|cautionne|se porte garant|garant|adossement|contre-garantie|garanties|se portera garant|garantira|garantissant|cautionnement|cautionnera|garant de|garantit les loyers|garantira les loyers|contre-garantit|lettre de garantie',
    ppa: "PPA|PPAs|contrat d'achat d'électricité|contrats d'achat d'électricité|contrat d'approvisionnement en électricité|contrat d'électricité|contrat d'énergie|achat d'électricité|fourniture d'électricité|approvisionnement électrique|contrat d'approvisionnement|contrat de fourniture d'électricité|approvisionnement en électricité|CAPN|allocation de production nucléaire|contrat de long terme d'électricité|power purchase agreement|contrat d'achat d'énergie|contrat de fourniture d'énergie|accord d'approvisionnement|contrat de vente d'électricité|vente d'électricité|achats d'électricité|accord d'achat d'électricité|fourniture d'énergie|approvisionnement en énergie|fournir de l'électricité|fournira de l'électricité|fournir l'électricité|fournira l'électricité|alimenter en électricité|achètera l'électricité|achètera de l'électricité|acheter de l'électricité|acheter l'électricité|bloc d'énergie|contrat d'approvisionnement énergétique|achat d'énergie|achat d'énergie renouvelable|fourniture d'électricité renouvelable|fourniture d'électricité bas carbone|électricité bas carbone|énergie bas carbone|contrat de fourniture|corporate PPA|contrat d'allocation de production nucléaire",
    land: 'hectares|terrain|terrains|parcelle|parcelles|foncier|friche|friches|mètres carrés|emprise|m²|lot|lots|ZAC|tènement|terres|site industriel|hectare|ancienne usine|terrain de',
    goods:
      'puces|GPU|serveurs|turbines|transformateurs|batteries|générateurs|processeurs|équipements|semi-conducteurs|groupes électrogènes|cartes graphiques|accélérateurs|piles à combustible|systèmes de refroidissement|onduleurs|moteurs|baies',
    build_award:
      "contrat de construction|maître d'œuvre|entreprise générale|construction du|chantier|marché de construction|marché de travaux|attribue la construction|confie la construction|construction d'un|contrat EPC|génie civil|entrepreneur général|marché de conception|mandat de construction|contrat pour la construction|contrat pour construire|conception-réalisation|construira pour|construit pour|chantier de construction|remporte le contrat|remporté le contrat|clé en main|contrat de travaux|décroche le chantier|contrat de conception-réalisation|confié la construction",
    ipo: "introduction en Bourse|IPO|entrée en Bourse|s'introduire en Bourse|cotation|entre en Bourse|mise en Bourse|s'introduit en Bourse|introduit en Bourse|faire son entrée en Bourse|débuts en Bourse|entrera en Bourse|premier appel public à l'épargne|entrée à la Bourse|introduction à la Bourse|s'introduire à la Bourse|IPO de|fait ses débuts en Bourse|cotation à",
    offering:
      "augmentation de capital|émission d'actions|offre d'actions|placement|émission de titres|offre au public|placement privé|émission d'obligations convertibles",
    incentive:
      "exonération|exonérations|subvention|subventions|crédit d'impôt|aide publique|aides publiques|avantage fiscal|abattement|crédits d'impôt|aides d'État|aide de l'État|avantages fiscaux|allègement fiscal|allégement fiscal|subventionné|incitatifs fiscaux|congé fiscal",
    memorandum:
      "protocole d'accord|MoU|lettre d'intention|mémorandum|accord-cadre|accord de principe|accord préliminaire|déclaration d'intention|term sheet|mémorandum d'entente|protocole d'entente|entente de principe|accord non contraignant|accord non engageant|lettres d'intention|protocole|pacte d'intention|lettre d'engagement|manifestation d'intérêt",
    capex:
      "va investir|investira|compte investir|investissement de|investissements de|dépenses d'investissement|capex|plan d'investissement|consacrer|consacrera|dépensera|investiront|investit en|investir en|compte dépenser|prévoit d'investir|prévoit de dépenser|un investissement|enveloppe de|va dépenser|met sur la table|mettra sur la table|plan de|mettre sur la table|chèque de|facture de",
    stake:
      'participation|part|parts|actions|capital|majorité|minoritaire|majoritaire|bloc|titres|% du capital|du capital',
    equity:
      "actions|capital|participation|série A|série B|série C|série D|fonds propres|investisseurs|tour de table|levée de fonds|capital-risque|augmentation de capital|fonds d'investissement|apport en capital|actionnaires",
    round: 'tour de table|levée de fonds|série A|série B|série C|série D|tour de financement',
    so_far: "à ce jour|jusqu'ici|depuis sa création|jusqu'à présent|au total levé|porte à|cumulé",
    options:
      'option|options|extension|extensions|renouvellement|prolongation|supplémentaires|pourrait atteindre|potentiel|potentiellement|en option|tranche optionnelle|tranches optionnelles|reconductible|renouvelable|pouvant aller|pouvant atteindre|extensible',
    valuation:
      "valorisation|valorisé|valorisée|valorisant|capitalisation|capitalisation boursière|valeur d'entreprise|vaut|évaluée à|valorise|valorisent|valeur de marché|estimée à|valeur d'entreprise de|valorisation de|évaluation|évaluée|valait|une valorisation|valorisant l'entreprise|valorisant la société|valoir|à valoir",
    market_price:
      "cours de l'action|par action|chiffre d'affaires|bénéfice|perte|revenus|actifs sous gestion|PIB|fortune|dividende|carnet de commandes|trésorerie|budget|capitalise|pèse en Bourse|vaut en Bourse|sous gestion|capitalisation boursière|Ebitda",
    price:
      "montant|prix|facture|chèque|la transaction|l'opération|somme|enveloppe|ticket|prix d'achat|paie|paiera|payer|payé|coûte|coût|valeur|s'élève|valorisé|valorisée|estimé à|porte sur|évaluée",
    buyback: "rachat d'actions|rachats d'actions|dividende",
    lead_investor:
      'mené par|menée par|conduit par|emmené par|emmenée par|avec la participation de|dirigé par|auprès de|aux côtés de|conduite par|pilotée par|piloté par|menés par|codirigé par|dirigée par|avec le concours de|soutenu par|soutenue par|mène la danse|mène le tour|chef de file|en tête|a mené le tour|mené la ronde|menée la ronde',
    joins_round:
      'ont également participé|ont participé|participent également|participe également|autres investisseurs|avec la participation|rejoint par|aux côtés de|parmi les investisseurs|nouveaux investisseurs|investisseurs historiques|ont aussi souscrit|ont suivi',
    rumour:
      "en discussions|négocie|négocient|négociations|discussions|envisage|étudie|selon des sources|sources proches|rumeurs|serait|seraient|aurait|auraient|pourrait acheter|cherche à|proche d'un accord|en pourparlers|songe à|pourparlers|négociations exclusives|serait sur le point|en passe de|selon nos informations|d'après nos informations|convoite|lorgne|en lice|candidat|discute avec|discutent avec|étudierait|envisagerait|prépare une offre|intéressé par|intéressée par|s'intéresse à|négocierait|négocieraient|réfléchit à|en discussion|en discussion avec|tractations|rumeur|souhaiterait|aurait proposé|à l'étude|entré en négociations|entrée en négociations|en négociation|selon plusieurs sources|selon nos sources|source proche|sources concordantes|d'après des sources|serait prêt|seraient prêts|serait valorisé|serait valorisée|candidats|aurait mandaté|a mandaté|mandaté|discuterait|pressenti|se positionne|se positionnent|en piste|songerait|met en vente|mise en vente|mis en vente|mises en vente|à vendre|processus de vente|processus de cession|mandate|offres fermes|offres indicatives|entrer en négociations exclusives|entre en négociations|en négociations|négociation exclusive|personnes proches|chercherait|voudrait céder|souhaite céder|pourrait valoriser|cherche un acquéreur|cherche un repreneur|recherche un acquéreur|short-list|prétendants|enchères|enchère|sur le point de|explore|explorent|veut céder|vouloir céder|selon l'agence",
    planned:
      'prévoit|prévoient|prévu|prévue|projette|compte|veut|veulent|projet|projets|envisagé|futur|sera|seront|va|vont|doit|devrait|ambitionne',
    announced: 'annonc*|révèle|révélé|dévoil*|communiqu*|confirm*|présent*|indiqu*|a déclaré',
    closed:
      "finalis*|bouclé|bouclée|achevé|achevée|réalis*|a investi|a acheté|a racheté|finalise|finalisé|finalisée|a bouclé|est effectif|a acquis|a repris|a levé|a finalisé|conclue|a cédé|a vendu|vient d'acquérir|vient de racheter|vient de mettre la main|vient de boucler|vient de lever|vient de céder|vient de s'offrir|closing|versé|encaissé|a apporté|concrétisé|s'est offert|s'est emparé|désormais propriétaire|réalisée|finalisés|acté|est entrée en vigueur|ont finalisé|s'est payé|a été finalisée|bouclent|est désormais détenu|a mis la main|achève|a conclu l'acquisition|complété|complète l'acquisition|a complété",
    done: "a racheté|a acquis|a acheté|a cédé|a vendu|a investi|ont racheté|ont acquis|ont investi|a repris|vient de racheter|vient d'acquérir|a été racheté|a été vendu|a été cédé|s'est offert|a mené",
    terminated:
      "annul*|rompu|rompt|résili*|abandonn*|échou*|échec|rejet*|refus*|renonc*|capoté|capote|suspendu|mis fin|renonce|renoncé|échoue|échoué|tombe à l'eau|tourne court|résilie|résilié|annule|annulé|jette l'éponge|enterre|enterré|abandonne|abandonné|avorté|avorte|rupture|caduc|caduque|retire son offre|a retiré son offre|n'aboutit pas|n'ont pas abouti|interrompu|met fin|a mis fin|mettent fin|rompent|plus d'actualité|n'ira pas à son terme|tombé à l'eau|stoppé|stoppée|n'aura pas lieu|échouent|ont échoué|rompre|rompue|a renoncé|fait capoter|tombée à l'eau|dénoncé",
    amended:
      'modifi*|renégoci*|amend*|avenant|étend|élargi*|restructur*|dérogation|renouvelle|renouvelé|prolonge|prolongé|reconduit|reconduite|renouvellement|élargit|étendu|a étendu|rallonge',
    deny: "dément|démentent|démenti|nie|nient|réfute|réfutent|faux|a démenti|ont démenti|démentir|fausse rumeur|infondé|infondée|c'est faux|archi-faux|conteste avoir",
    negation: 'ne|pas|aucun|aucune|jamais|ni|sans',
    could:
      'pourrait|pourraient|peut|peuvent|peut-être|éventuellement|possible|pourra|pourront|susceptible de|potentiellement|aurait|envisageable',
    expected:
      'prévoit|prévu|prévision|prévisions|estime|estiment|estimé|estimation|devrait|devraient|attend|attendu|table sur|projection|projections|anticipe|tablent|table|devraient être|attendue|attendus|on attend|espère|espèrent|escompte|escomptent|prévue|prévues|prévus|projette|devant',
    will: 'sera|seront|va|vont|atteindra|atteindront|aura|devra|devront|viendra|viendront|passera|passeront|pèsera|grimpera|deviendra|doublera|comptera|doit|doivent',
    condition: 'si le|si la|si les|à condition|sous réserve|serait',
    past_context: "auparavant|l'an dernier|l'année dernière|déjà|depuis",
    dealing_notice:
      'AMF|déclaration à l’AMF|Form 4|formulaire 4|document déposé auprès de la SEC|déclaration réglementaire|déclarations réglementaires|documents boursiers',
    plan_word: 'plan|plans|programme',
    executives: 'dirigeants|cadres|hauts dirigeants|équipe dirigeante|cadres dirigeants|les dirigeants|hauts cadres',
    most: 'la plupart|une grande partie|beaucoup|certaines|une partie',
    brought: 'montant|pour un total|au total|soit|rapporté|valeur totale|produit|représente',
    family: 'famille|la famille',
    every: 'tout|toutes|tous|chaque',
    trades: 'transactions|opérations',
    wealth: 'fortune|patrimoine',
    by_now: "jusqu'ici|à ce jour|déjà",
    shares:
      "actions|action|titres|parts|titre|actions ordinaires|titres de|titres ordinaires|actions de l'entreprise|bloc d'actions|titres OV*",
    sell_shares:
      "vend*|vente d'actions|ventes d'actions|ventes|vente|cessions|cession|cédé*|cède*|écoul*|encaiss*|empoch*|se sont délestés|s'est délesté|se sont défaits|s'est défait|s'est séparé|se sont séparés|s'est délestée|réalisé|vendeurs|monétis*|liquid*|cédé|cède|cèdent|a vendu|vendu|empoché|encaissé|écoulé|liquidé|a cédé|ont cédé|ont vendu|s'allège|s'allègent|allégé|réduit sa participation|a réduit sa participation|réduit sa part|a écoulé|a placé|placé|a monétisé|débouclé|prend ses bénéfices|cession de titres|cession d'actions|cession de blocs|ont empoché|a empoché|a encaissé|ont encaissé|ont réalisé|a réalisé|vendre|se déleste|se délestent|se sépare de|a liquidé|ont liquidé|ventes de titres|vente de titres|vendait|s'est défait de|a soldé|solde sa position|se défait|empochent|empoche|encaisse|encaissent|allège|ont écoulé",
    insiders:
      "dirigeants|initiés|cadres|administrateurs|fondateurs|hauts dirigeants|équipe dirigeante|direction|premiers investisseurs|investisseurs de la première heure|hauts responsables|mandataires sociaux|membres du conseil|équipe de direction|cofondateurs|hauts cadres|premiers actionnaires|insiders|l'état-major|actionnaires historiques|cadres dirigeants|les dirigeants",
    officer:
      'PDG|directeur général|directrice générale|directeur financier|directrice financière|président|présidente|cofondateur|fondateur|patron|patronne|DG|CEO|CFO|dirigeant|P-DG|cofondatrice|fondatrice|président-directeur général|directeur juridique|directeur technique|vice-président|vice-présidente|directeur des opérations|directrice des opérations|directrice juridique|directeur de la stratégie|chef de la direction|cheffe de la direction|chef de la direction financière|chef des finances|numéro un|président exécutif|directeur général délégué|secrétaire général|présidente-directrice générale|PDG et cofondateur|grand patron|directeur exécutif|directeur des revenus|P-dg|fondateur et PDG',
    director:
      "administrateur|administratrice|membre du conseil|administrateurs|membre du conseil d'administration|administrateur indépendant",
    holder:
      'actionnaire|actionnaires|investisseur|fonds|détenteur|principal actionnaire|actionnaire majoritaire|actionnaire de référence|premier actionnaire|famille|vendeur|holding familiale|investisseurs|cédant|cédants|détenteurs',
    plan_10b5:
      "10b5-1|plan de cession|plan préétabli|plan prédéfini|programmées|plan de vente|plan de cession programmé|plan préalablement établi|ventes programmées|plan de négociation|plan d'aliénation|plan de trading|dans le cadre d'un plan|plan adopté|plan mis en place",
    withheld:
      "retenu*|retenue|impôts|obligations fiscales|prélèvement|pour couvrir les impôts|couvrir l'impôt|retenues fiscales|retenues à la source|impôt",
    intent_sale:
      "compte vendre|pourrait vendre|peut vendre|veut vendre|prévoit de vendre|entend vendre|a l'intention de vendre|prévoit de céder|envisage de céder|pourrait céder|souhaite vendre|a tenté de|compte céder|projette de vendre|vendre jusqu'à|qui lui permet de vendre|autorise à vendre|permet de céder",
    part_of:
      "dont|sur ce total|parmi lesquels|de ce total|ce mois-ci|rien que|parmi ceux-ci|sur cette somme|sur ce montant|rien qu'en|ce seul mois",
    bid: "offre|offres|offre de rachat|offre publique|offre d'achat|OPA|proposition de rachat|offre ferme|offre non contraignante|intéressé par|s'intéresse à|offre sur|OPA sur|souhaite racheter|veut racheter|lorgne|convoite",
    holding:
      'détient|possède|conserve|garde|reste|restent|reçu|détiennent|il lui reste|lui restent|détenait|continue de détenir|conservent|encore détenteur',
    electricity:
      'électricité|énergie renouvelable|énergies renouvelables|énergie nucléaire|énergie solaire|énergie éolienne|électricité renouvelable|électricité décarbonée|électricité nucléaire|courant|électricité bas carbone|électricité verte|énergie verte|énergie bas carbone|énergie décarbonée|hydroélectricité|énergie|électricité hydraulique|capacité renouvelable|solaire et éolien|éolien et solaire',
    dative: '=à|au|aux',
    vote_for: 'pour|voix pour|votes pour',
    vote_against: 'contre|voix contre|votes contre',
    entry:
      "fait ses débuts|abandonne le minage|se lance dans les data centers|se lance dans|se lancent dans|fait son entrée|entre sur le marché|se diversifie|diversification dans|se reconvertit|reconversion|nouvelle activité|pivote vers|fait ses premiers pas|première incursion|une première pour|diversification|se tourne vers|se mue en|bascule|s'aventure|débarque dans|investit le marché|se lance sur le marché|met un pied|entre dans le secteur|entrée dans le secteur|se positionne sur|fait irruption|se met au|se met aux|ouvre une nouvelle activité|nouveau métier|premier data center|première incursion dans|s'invite dans|se diversifie dans|se lancer|lancement dans|s'essaie|première pour ce groupe|première pour le groupe|aborde le marché|se risque|arrive sur le marché|prend pied|investit dans son premier|cap sur les data centers|se lance sur|entre dans le marché|entrée sur le marché|fait son entrée sur|entrer sur le marché|crée une filiale|création d'une filiale|nouvelle filiale|nouvelle branche|se positionner sur|s'attaque au marché|part à l'assaut|investit le secteur|se lance à l'assaut|premier centre de données|ajoute une corde",
    moratorium:
      "moratoire|moratoires|suspension temporaire|pause sur|gel des|moratoire sur|suspension des|gel de|pause dans|demande de moratoire|suspension|suspend toute|gel|gèle|pause|sursis à statuer|plus aucun centre de données|plus aucun data center|aucune nouvelle autorisation|suspendre les autorisations|moratoire de|moratoire d'un an|suspend pour|suspend pendant|suspendu pour|suspendu pendant|suspension pour|suspension de toute|mise en pause|met en pause|mettre en pause|gèle les|pause de|interdiction temporaire|interdit temporairement|suspend l'octroi|suspend la délivrance|suspension de la délivrance|suspendre la délivrance|suspendre pour|suspension des permis|gel temporaire|gel des permis|gel de toute|gèle pour|gèle tout|freine les nouveaux|stoppe les nouveaux|stopper les nouveaux|règlement de contrôle intérimaire|RCI|périmètre de sursis|suspension de toute nouvelle|suspension de tout nouveau|gel de tout|geler les|suspend toute nouvelle|stop aux nouveaux|suspendre les projets",
    lift: 'lève|levé|levée du|lever le|abroge|abrogé|met fin au moratoire|mis fin au moratoire',
    ban: 'interdi*|interdiction|bannit|proscri*|bannir|interdire|interdit|prohibe|prohiber|interdiction des|interdisant|interdira',
    ordinance: "règlement|règlement de zonage|règlement municipal|charte|schéma directeur|règlement d'urbanisme",
    legislation: 'projet de loi|proposition de loi|loi|Sénat|Assemblée nationale|Parlement',
    reject:
      "rejette|s'oppose au projet|vote contre|voté contre|avis défavorable|défavorable|dit non|s'oppose à|s'opposent au projet|refus du|refusé le permis|refuse le permis|retoqué|rejeté|enterre|enterré|vote défavorable|dit non à|a dit non|mis son veto|veto|émis un avis défavorable|refus de permis|refuse|refusé|a refusé|a rejeté|retoque|s'oppose|refus|recalé|bloque|bloqué|annule|annulé|a voté contre|rejet|débouté|les refus|le refus|rejettent|ont refusé|refusent|ont rejeté|ont voté contre|votent contre|dit stop|dit non au|recale|recalée|bloquent|coup d'arrêt|barre la route|ferme la porte|écarte|écarté|ne veut pas du|sans suite|décline|a émis un avis défavorable|émet un avis défavorable|donne un avis défavorable|rend un avis défavorable|refus d'autorisation|refus de|retoquée|retoque le|met un coup d'arrêt|mis un coup d'arrêt|stoppe le projet|stoppé|repoussé par|refuse d'accorder|refusée|refusés|ne délivrera pas|oppose un refus|s'est opposé|s'est prononcé contre|se prononce contre|s'est prononcée contre|se prononcent contre|a dit non au|dit « non »|enterrent|torpille|désapprouve|désavoue|non au projet|rejetée|rejetés|repousse le projet|refusa|refusèrent|refusant|refusées|retoquent|retoqua|retoquèrent|retoquant|retoqués|retoquées|a retoqué|ont retoqué|annulent|annula|annulèrent|annulant|annulée|annulés|annulées|a annulé|ont annulé|bloqua|bloquèrent|bloquant|bloquée|bloqués|bloquées|a bloqué|ont bloqué|rejeta|rejetées|annulation",
    approve:
      "feu vert|donne son accord|avis favorable|vote pour|vote la|a donné son accord|donné son accord|donne le feu vert|a donné le feu vert|permis accordé|permis délivré|permis de construire accordé|entériné|entérine|ratifié|donne son aval|donné son aval|avalisé|accord de la préfecture|peut développer|peut construire|autorise|autorisé|a autorisé|approuve|approuvé|valide|validé|validation|délivre|délivré|accorde|accordé|a voté|adopté|a dit oui|autorisent|délivrent|approuvent|valident|ont approuvé|ont validé|a validé|a délivré|a approuvé|donne son feu vert|a donné son feu vert|donnent leur feu vert|aval de|a signé l'arrêté|signé l'arrêté|signé vendredi l'arrêté|arrêté d'autorisation|décroche son permis|obtient son permis|obtient le permis|obtenu son permis|obtenu le permis|reçoit l'autorisation|reçu l'autorisation|obtient l'autorisation|ont voté pour|ont donné leur accord|passe en force|entérinent|déclaration d'utilité publique|arrêté autorisant|a entériné|dit « oui »|accordent|accepte le projet|accepté le projet|feu vert de|feu vert du|feu vert à|vote en faveur|voté en faveur|délivrance|délivrée|autorisée|autorisé par|validée|approuvée|acceptent|vert du préfet|accordée|octroie|octroyé|a octroyé|octroyer|approuva|approuvèrent|approuvait|approuvant|approuvés|approuvées|autorisa|autorisèrent|autorisait|autorisant|autorisés|autorisées|ont autorisé|valida|validèrent|validait|validant|validés|validées|délivra|délivrèrent|délivrait|délivrant|délivrés|délivrées|ont délivré|accorda|accordèrent|accordait|accordant|accordés|accordées|a accordé|ont accordé|adopte|adoptent|adopta|adoptèrent|adoptait|adoptant|adoptée|adoptés|adoptées|a adopté|ont adopté|approbation|donné l'autorisation|donné son feu vert|permis de construire délivré|délivre le permis|a signé le permis|autorisation environnementale accordée|arrêté préfectoral autorisant|adopté la modification|ont voté le|voté à la majorité|son accord|son feu vert|son aval|leur accord|leur feu vert|son autorisation|leur aval|accord donné|donne raison au promoteur",
    delay:
      "report*|ajourn*|suspend*|suspendu|retard*|repouss*|mis en pause|gelé|sursis|reporté|report du|reporte|ajourné|renvoyé|décalé|mise en sursis|sursis à statuer|report|reportée|ajourne|ajournement|suspend|renvoie|retiré de l'ordre du jour|retire de l'ordre du jour|sursoit|repoussé|repousse|différé|reportent|ont reporté|a reporté|a ajourné|ajournent|temporise|temporisent|suspendent l'examen|suspend l'examen|diffère|diffèrent|sursoir|surseoit|surseoir|remet à plus tard|remis à plus tard|retirent de l'ordre du jour|décale|met sur pause|renvoyée|en suspens|retarde|reportée à|se donne du temps|remet sa décision|reporte sa décision|reporte le vote|report du vote|reporte l'examen|prolonge l'enquête|repoussée|repoussent|mis sur pause|mis sur la glace|met sur la glace|sur la glace|retire le point|retiré le point|point a été retiré|délibération retirée|ajournée|ajournés",
    withdraw:
      "abandonn*|renonc*|jette l'éponge|retrait|se retire|enterr*|renonce à|a renoncé|abandonne le projet|projet abandonné|retire sa demande|retiré sa demande|retire son projet|retiré son projet|jeté l'éponge|renonce|renoncé|renoncer|abandonne|abandonné|abandonner|ne donnera pas suite|fait machine arrière|s'est retiré|tire un trait|range son projet|enterre|abandonnent|renoncent|ont renoncé|n'ira pas au bout|ne se fera pas|ne verra pas le jour|plie bagage|fait marche arrière|marche arrière|machine arrière|se désiste|désistement|tire sa révérence|met fin à son projet|mis fin à son projet|laisse tomber|abandon du|abandon de|a abandonné|a jeté l'éponge|jettent l'éponge|retrait du projet|retrait de la demande|retire sa candidature|retire son dossier|a retiré son dossier|retiré son dossier|retire ses billes|fait une croix|quitte le projet|se retirer|ne donneront pas suite|rebrousse chemin|rebroussé chemin|recule|a reculé|fait volte-face|volte-face|annule son projet|annulé son projet|a jeté l’éponge|jette l’éponge|jeté l’éponge|renonce à son projet|a renoncé à son projet|renonce au projet|retire son permis|a retiré sa demande|a retiré son projet|abandonne son projet|projet est abandonné|enterre le projet|met fin au projet|retire la demande|retire le projet|retiré la demande|retiré le projet|retirer son projet|retirer sa demande|a retiré sa|a retiré son|ont retiré leur|retirent leur|retrait de sa demande|retrait de son projet",
    petition:
      'pétition|pétitions|signatures|recueilli|pétition en ligne|a lancé une pétition|signé une pétition|signatures à ce jour|recueille des signatures|ont signé|signataires|pétitionnaires|a recueilli|ont recueilli|paraphé|signatures recueillies|pétition signée|pétition lancée|change.org|signée par|ont paraphé|récolté|lettre signée|pétition citoyenne|mis en ligne une pétition|pétition contre',
    protest:
      "manifest*|manifestation|rassemblement|rassemblements|mobilis*|mobilisation|protest*|marche|manifestants|manifesté|rassemblés|se sont rassemblés|se mobilisent|s'est mobilisé|contestation|lutte|action de|défilé|ont défilé|banderoles|réunion publique houleuse|mouvement de contestation|blocage|manifestent|occupation|se sont réunis contre|sit-in|ont manifesté|a manifesté|ont protesté|défilent|marché contre|marche contre|bloqué l'accès|occupent|occupé|chaîne humaine|action coup de poing|rassemblé|se rassemblent|ont envahi|hué|huée|huées|die-in|vélorution|festival contre|conférence de presse contre|manif|manifs|ont occupé|ont bloqué|cortège|sit in|campement|ZAD|manifester|pique-nique|s'est rassemblé|s'est réuni devant|réunis devant|rassemblés devant|chahuté|chahutée|réunion houleuse|huer|se mobilise|mobilisent|déployé|banderole|pancartes|grève|manifestations|mobilisés|action devant|tractage|bloquent l'accès|en signe de protestation",
    oppose:
      "opposition|oppos*|contre|contest*|contestation|riverains inquiets|inquièt*|inquiétude|inquiétudes|critiqu*|dénonc*|alert*|levée de boucliers|grogne|colère|vent debout|fronde|réserves|crainte|craintes|craignent|s'insurge|s'insurgent|redoutent|redoute|s'inquiètent|s'inquiète|s'opposent|s'oppose|hostile|hostiles|hostilité|mécontentement|bras de fer|tollé|opposés|opposé au|défavorables|se dressent|inquiets|pointent|pointe|regrettent|déplorent|déplore|combattent|combat|malgré l'opposition|malgré les réserves|fustige|fustigent|ulcérés|vent debout contre|dit non|non aux data centers|stop data center|grogne des riverains|farouchement|vives réserves|polémique|controverse|décrié|contestée|contesté|invoquent|invoque|reprochent|reproche|s'alarment|s'alarme|craint|grondent|gronde|refusent|ne veulent pas|ne décolère pas|malaise",
    lawsuit:
      "recours|recours contentieux|référé|procédure|plainte|action en justice|recours gracieux|recours en annulation|requête|tribunal administratif saisi|contentieux|recours en excès de pouvoir|référé-suspension|demande d'annulation|procès|poursuite judiciaire|action collective|demande d'injonction|injonction|pourvoi en contrôle judiciaire|contrôle judiciaire|bataille judiciaire|recours devant|recours contre|recours des|recours du|recours de",
    sue: "attaqu*|saisi*|dépose un recours|déposent un recours|déposé un recours|déposer un recours|ont déposé un recours|porte plainte|portent plainte|porté plainte|saisissent|assign*|poursui*|recours déposé|devant le tribunal|en justice|ont saisi|a saisi|attaque en justice|attaquent en justice|ont attaqué|recours devant|déposé plainte|déposent plainte|contentieux|intenté|requête|saisi le tribunal|saisit le tribunal|saisi la justice|saisit la justice|attaque|attaqué|attaquent|a déposé un recours|assigne|assigné|introduit un recours|contestent devant|conteste devant|traîne|a saisi le tribunal|saisi par|saisi d'un recours|saisi en référé|dépose un référé|déposé un référé|forme un recours|formé un recours|forment un recours|a introduit|ont introduit|requérants|requérante|demande l'annulation|demandent l'annulation|réclame l'annulation|réclament l'annulation|contestait le permis|contestaient le permis|contestait|contestaient|devant le juge|intentent|intente|Cour supérieure|poursuit la Ville|poursuivent la Ville|ont déposé un référé|dépose une requête|déposé une requête|ont déposé une requête|attaque l'arrêté|attaquent l'arrêté|attaquent le permis|attaque le permis|traînent en justice|a assigné|ont assigné|ont porté plainte|a porté plainte|engage une action|engagé une action|introduisent un recours|introduit une requête|recours est déposé|recours a été déposé|saisine du tribunal|porté l'affaire|portent l'affaire|ont saisi le tribunal|saisissent le tribunal|attaqué le permis|recours devant le tribunal|référé-suspension|déféré",
    appeal:
      "appel|cour d'appel|cour administrative d'appel|Conseil d'État|cassation|pourvoi|a fait appel|fait appel|ont fait appel|interjeté appel|la cour confirme|cour administrative|en appel|pourvoi en cassation|se pourvoit|relève appel|CAA|porté en appel|interjette appel|Cour suprême|cour d'appel administrative|s'est pourvu|appel de la décision|fait appel du jugement",
    court:
      "tribunal|tribunal administratif|juge|juges|cour|justice|jugement|décision|ordonnance|Conseil d'État|arrêt|juge des référés|rapporteur public|magistrats|tribunal judiciaire|Cour de cassation|justice administrative|CAA|juge administratif|juridiction|Cour supérieure|Tribunal administratif du Québec|Cour du Québec|magistrat|la justice|les juges|le juge|le tribunal",
    ruling_for:
      "annul*|suspend*|suspendu|donne raison aux|illégal|invalid*|censur*|a annulé le permis|annule le permis|annulé l'arrêté|donne raison aux riverains|donné raison aux|suspension du permis|illégale|gain de cause|annule|annulé|suspend|donne raison|donné raison|censure|casse|annulant|ont annulé|a suspendu|suspendant|ordonne la suspension|ordonné la suspension|ordonne l'arrêt|fait droit|a fait droit|obtiennent gain|obtient gain|a censuré|a cassé|retoque|stoppe|accueille|a accueilli|a annulé|suspension de l'exécution|suspend l'exécution|suspendu l'exécution|annulation du permis|annulation de l'arrêté|illégalité|doute sérieux|donnent raison aux|a donné raison aux|annulent|suspendent",
    ruling_against:
      "rejet*|rejette|débout*|valid*|confirm*|irrecevable|donne raison à l'entreprise|a rejeté|rejette le recours|recours rejeté|confirme l'annulation|a confirmé|déboutés|a annulé ce refus|annulé le refus|annule le refus|donné tort|donne tort|rejeté|déboute|débouté|confirme|confirmé|validé|valide|autorise|rejet|ont débouté|a débouté|déboutée|rejettent|ont rejeté|écarte|écarté|a écarté|déclare irrecevable|irrecevables|confirment|a validé|refuse de suspendre|a refusé de suspendre|ne suspend pas|pas de suspension|confirme l'annulation du refus|rejette la requête|rejeté la requête|rejette le référé|rejeté le référé|rejette la demande|rejeté la demande|rejet de la requête|donne raison au promoteur|donné raison au promoteur|donne raison à la société|donne raison à la préfecture|n'est pas fondé|ne sont pas fondés|rejette l'appel|rejeté l'appel",
    referendum: 'référendum|consultation citoyenne|votation',
    recall: 'révocation|démission du maire',
    side_with:
      'donne raison aux|a donné raison aux|donné raison aux|donne raison à|a donné raison à|donné raison à|en faveur de|en faveur des',
    open_letter:
      'lettre ouverte|lettres ouvertes|tribune|courrier au préfet|courrier adressé au préfet|conférence de presse',
    voted_out: 'battus aux élections|battu aux élections|sanctionnés dans les urnes|non réélu|non réélus',
    challenge:
      "enquête publique|contribution|contributions|consultation publique|réponse à la consultation|recours gracieux|observations|déposition|répond à la consultation|réponse à la consultation publique|contribution à l'enquête|contributions à l'enquête|participation du public|contribution défavorable|contributions défavorables|avis défavorables|registre dématérialisé|participation du public par voie électronique|signalement|BAPE|mémoire déposé|mémoires déposés|saisine de la CNDP|saisi la CNDP|saisissent la CNDP|recours administratif|observations défavorables|avis recueillis|ont déposé des contributions|ont déposé leurs observations|saisi l'autorité|plainte auprès|dossier remis en réponse|contribution à l’enquête|remis en réponse à la consultation|observations déposées|saisit la CNDP|saisi le préfet|saisi l’Autorité environnementale|mise en demeure demandée",
    intent_legal:
      "menace|menacent|envisage un recours|envisagent un recours|va saisir|vont saisir|prêt à saisir|prêts à saisir|compte saisir|comptent attaquer|n'exclut pas|n'excluent pas|annonce un recours|annoncent un recours|annonce son intention|compte déposer|comptent déposer|va déposer|vont déposer|prépare un recours|préparent un recours|déposera|déposeront|entend saisir|entendent saisir|vont attaquer|va attaquer|attaquera|attaqueront|saisira|saisiront|promet un recours|promettent|promet de|prévoit de saisir|pourrait déférer|étudie un recours|étudient un recours|fera appel|feront appel|va faire appel|compte faire appel|vont faire appel|envisage de faire appel|envisagent de faire appel|entend attaquer|entendent attaquer|prêts à attaquer|prêt à attaquer|prêts à aller|iront en justice|ira en justice|ira jusqu'au|iront jusqu'au|pourraient saisir|pourrait saisir|peuvent encore faire appel|peut encore faire appel|peuvent faire appel|compte attaquer|pourvoira|se pourvoir|ira devant",
    propose:
      "propos*|proposition|demand*|réclam*|exig*|étudi*|débat*|discut*|examin*|souhait*|appelle à|appellent à|appelé à|appelant à|recommand*|envisage|envisagent|prévoit de|soumis au vote|à l'ordre du jour|réclament|demandent|appelle|plaide|soumis|soumet|plaide pour|défend|défendent|motion|vœu|voeu|à l'étude|réfléchit|réfléchissent|consultation|avant-projet|projet de règlement|doit voter|votera|voteront|sera soumis|demandait|demandaient",
    adopt:
      'adopt*|vot*|approuv*|instaur*|décrét*|impos*|entre en vigueur|entré en vigueur|pris un arrêté|décid*|instaure|instauré|décrète|décrété|vote|voté|adopte|adopté|prononce|prononcé|décide|décidé|approuve|a voté|met en place|adoptent|votent|décrètent|ont voté|ont adopté|a adopté|a décidé|ont décidé|a décrété|prend un arrêté|a pris un arrêté|impose|imposé|instaurent|a instauré|a suspendu|suspend|gèle|a gelé|édicte|édicté|promulgu*|entre en application|a prononcé|a imposé',
    extend: 'prolong*|étend*|reconduit|prolonge|prolongé|étendu|renouvelé|reconduit le moratoire|reconduite',
    advisory:
      'commission|commissaire enquêteur|consultatif|avis consultatif|avis favorable|avis défavorable|recommandation',
    vote: 'vot*|vote|unanimité|voix|scrutin',
    opponents:
      "riverains|habitants|opposants|collectif|collectifs|associations|association|militants|écologistes|élus|citoyens|agriculteurs|France Nature Environnement|La Quadrature du Net|voisins|résidents|Le Nuage était sous nos pieds|collectif de riverains|opposition locale|associations locales|associations de riverains|comités d'intérêt de quartier|CIQ|population|militant|contre le projet|voisinage|élus locaux|mouvement|syndicats|défenseurs|écologiste|riveraines|élus d'opposition|La Quadrature|FNE|comité d'intérêt de quartier|collectif citoyen|associatifs|défenseurs de l'environnement|habitantes|ONG|association de défense|association environnementale|Confédération paysanne|syndicat agricole|requérants|zadistes|Les Soulèvements de la Terre|Extinction Rebellion|Greenpeace|Alternatiba|ATTAC|citoyennes|comité citoyen|riverain|riveraine|habitant|militantes|manifestants|contestataires|paysans|pêcheurs|agriculteur|parents d'élèves|l'association|voisine|les écologistes|opposition municipale|insoumis|La France insoumise|Les Écologistes|EELV|Sierra Club|Nature Québec|Équiterre|Mères au front|groupes écologistes|groupe citoyen|résidants|résidantes|citoyen|citoyenne|collectif d'habitants|naturalistes|chasseurs|élus écologistes|pétitionnaires",
    authority:
      "conseil municipal|maire|mairie|préfet|préfecture|commune|conseil métropolitain|métropole|agglomération|ville|municipalité|conseil régional|département|gouvernement|élus|communauté de communes|État|préfète|élus municipaux|conseil départemental|communauté urbaine|intercommunalité|majorité municipale|adjoint|municipal|ministre|DREAL|autorité environnementale|commissaire enquêteur|cour|conseillers municipaux|maires|Région|mairesse|adjointe|arrondissement|MRC|conseil d'arrondissement|élues|premier ministre|préfectoral|sous-préfet|commissaire-enquêteur|commissaires enquêteurs|commission d'enquête|métropolitain|DRIEAT|CDPENAF|agglo|communauté d'agglomération|conseil communautaire|ministère|députés|conseil de ville|conseillers|la Ville|l'État|préfets|conseil|commissaire enquêtrice|commissaire-enquêtrice|élu|édile|édiles|premier magistrat|conseillère|hôtel de ville|Métropole|la Métropole|établissement public|ministres|gouvernement du Québec|intercommunal|délibération",
    project_noun:
      "data center|data centers|datacenter|datacenters|centre de données|centres de données|data-center|data-centers|centre de calcul|campus IA|centre d'hébergement|ferme de serveurs|data centre|méga data center|campus de serveurs|méga-centre|campus de données|centres d'hébergement|centre informatique|parc de serveurs|centre de traitement de données|centre de traitement des données|hub numérique|pôle de données|mégacentre|méga-data center|mégadatacenter|méga-centre de données|méga datacenter|centre de calculs|centres de calcul|datacentre|datacentres|data centres|campus d'intelligence artificielle|campus de data centers|campus numérique|usine à données|usine à serveurs|campus d'IA|salles informatiques|salles de serveurs|salle informatique",
    permit:
      "permis de construire|permis|PLU|PLUi|autorisation|autorisation environnementale|ICPE|enquête publique|projet|implantation|révision|dossier|extension|agrandissement|déclaration préalable|permis d'aménager|dossier ICPE|autorisation ICPE|arrêté|arrêté préfectoral|modification du PLU|révision du PLU|zonage|changement de zonage|dérogation|règlement de zonage|certificat d'autorisation|agrément|demande d'autorisation|demande de permis|feu vert|construction|installation|aménagement|délibération|déclaration de projet|mise en compatibilité|compromis|raccordement|vente du terrain|zone|dézonage|modification de zonage|le projet",
    group_noun:
      'collectif|association|fédération|comité|Collectif|Association|Fédération|Comité|Le Nuage était sous nos pieds|La Quadrature du Net|France Nature Environnement|CIQ|coordination|réseau|mouvement|syndicat|Coordination|Réseau|Mouvement|Syndicat|ONG|Greenpeace|FNE|Confédération paysanne|regroupement|Regroupement|coalition|Coalition|MNLE|comité citoyen',
    signature: 'signatures|signataires|personnes ont signé',
    handed_in:
      'remis|remise|déposé|déposée|transmis|adressé|remettent|déposent|transmise|remettre|remise à|déposée en mairie|remis à|remise au|transmis au|adressée|portée à|remises|a été remise|ont remis|déposées|déposée à',
    other_object:
      'parc éolien|éoliennes|entrepôt|entrepôts|logements|centrale solaire|méthaniseur|parc photovoltaïque|ferme solaire|usine de batteries|entrepôt logistique|plateforme logistique|jardinerie|supermarché|lotissement|carrière|autoroute|incinérateur|antenne-relais|éco-quartier|parc solaire|unité de méthanisation|bassine|mégabassine|crématorium',
    halt: 'suspend*|arrêt*|bloqu*|stopp*',
    c_power:
      "consommation électrique|consommation d'énergie|consommation énergétique|électricité|énergie|réseau électrique|réseau|ligne électrique|lignes à haute tension|énergétique|poste électrique|mégawatts|surcharge|capacité du réseau|consommation d'électricité|énergivore|énergivores|électrique|électriques|raccordement|électrification|concurrence d'usage|lignes électriques|blackout|coupures|alimentation électrique|besoins électriques|haute tension|consommations d'énergie|consommation d’électricité|tension du réseau",
    c_water:
      "eau|ressource en eau|nappe|nappes|sécheresse|consommation d'eau|hydrique|eaux|aquifère|rivière|pompage|prélèvements|refroidissement|captage|stress hydrique|nappe phréatique|ressources en eau|étiage|hydriques|en eau|eau potable|fleuve|prélèvement|cours d'eau|ressource hydrique|lac|puits",
    c_noise:
      'bruit|bruits|nuisances sonores|sonore|sonores|bourdonnement|nuisance sonore|décibels|bruyant|bruyants|bruyante|acoustique|acoustiques|vrombissement|vrombissements|tapage|sonorité|gêne sonore|ronflement|ronronnement|vibrations|pollution sonore',
    c_land_use:
      "artificialisation|foncier|paysage|urbanisme|terres|usage des sols|zone naturelle|bétonisation|conflit d'usage|PLUi|hectares|espaces naturels|habitations|friche|proximité des habitations|tout près d'habitations|occupation des sols|non conforme|sols|terre|hauteur|gabarit|paysager|paysagère|artificialisé|artificialisée|bétonner|béton|imperméabilisation|espace vert|espaces verts|urbanisation|cadre de vie|rareté du foncier|emprise|artificialiser|consommation d'espace|proximité|trop près|près des maisons|près des habitations|urbanistique|zone humide|bois|forêt|boisement|visuel|visuelle|aménagement du territoire|défiguré|défigurer|zone agricole|terrains|défigure|terres agricoles|patrimoine|gigantisme|conflit d’usage|conflits d’usage",
    c_rates:
      "facture|factures d'électricité|prix de l'électricité|tarifs|tarifs d'électricité|hausse des tarifs|coût de l'électricité|facture d'électricité|facture énergétique|tarif|factures|prix de l'énergie|coûts de l'électricité|facture des ménages|facture d'Hydro",
    c_environment:
      "environnement|environnemental|environnementale|environnementaux|écologique|pollution|pollutions|biodiversité|climat|émissions|chaleur|îlot de chaleur|faune|flore|nature|vivant|réchauffement|carbone|environnement*|écolog*|espèces|zones humides|artificialisation|écologie|climatique|climatiques|CO2|gaz à effet de serre|fluides frigorigènes|PFAS|impact environnemental|impacts environnementaux|étude d'impact|habitats naturels|arbres|forêt|milieux naturels|oiseaux|espèces protégées|pollue|polluant|polluants|empreinte|nuisances|biodivers*|dérogation espèces protégées|planète|artificialis*|milieu naturel|fuites de gaz|gaz fluorés|écologiques|zone humide",
    c_tax:
      "fiscal|fiscalité|subventions|exonération|argent public|subvention|exonérations|avantages fiscaux|taxe foncière|congé fiscal|aides publiques|crédit d'impôt|fonds publics",
    c_transparency:
      "transparence|opacité|opaque|manque d'information|concertation|secret|confidentialité|démocratie|sans concertation|conflits d'intérêt|lacunaire|absence de concertation|informations|pas été informés|sans informer|manque de transparence|manque de concertation|absence de débat|sans débat|opaques|consultés|pas été consultés|cachotteries|flou|zones d'ombre|déni de démocratie|insuffisance|insuffisante|insuffisant|incomplet|incomplète|lacunes|mal informés|sans consultation|absence de consultation|mis devant le fait|fait accompli|en catimini|secret des affaires|passage en force|précipitation|étude tronquée|saucissonnage|manque d'informations|démocratique|débat public|informer|manque d’information|mis devant le fait accompli",
    c_farmland:
      'terres agricoles|agricole|agricoles|agriculture|agriculteurs|terres arables|champs|cultures|exploitation agricole|paysans|maraîch*|terre agricole|fermes|agriculteur|zone agricole|foncier agricole|cultivables|cultivable|terre nourricière|élevage|fertiles|nourricières',
    c_traffic:
      'trafic|circulation|camions|poids lourds|routes|camion|embouteillages|trafic routier|va-et-vient|bouchons|convois',
    c_air_quality:
      "qualité de l'air|groupes électrogènes|diesel|fioul|pollution de l'air|particules|pollution atmosphérique|groupe électrogène|rejets|émissions polluantes|fumées|groupes de secours|oxydes d'azote|générateurs diesel|génératrices|pollution de l’air|air",
    site: "data center|data centers|datacenter|datacenters|centre de données|centres de données|campus|site|bâtiment|bâtiments|complexe|installation|installations|projet|usine|halls|hall|salles|phase|première phase|tranche|plateforme|infrastructure|hub|entrepôt|édifice|bloc|campus de|ancien site|parc|gigafactory|usine d'IA|ferme de serveurs|campus IA|tranches|supercalculateur|salles informatiques|sites|usines|halles|édifices|plateformes|infrastructures|implantation|implantations|phases",
    ph_live:
      "en service|opérationnel|exploite|exploitent|en exploitation|inaugur*|existant|actuel|mis en service|dispose de|en activité|tourne|tournent|inauguré|inaugure|opérationnelle|fonctionne|fonctionnent|ouvert|a ouvert|a été mis en service|a mis en service|est en service|sont en service|déjà en service|vient d'ouvrir|est opérationnel|sont opérationnels|opérationnels|a inauguré|inaugurent|exploités|exploité|est entré en service|entré en service|raccordés|compte déjà|héberge déjà|fonctionnent déjà|déjà opérationnel|existante|actuelle|actuels|opère|opèrent|tournent déjà|mis en route|a ouvert ses portes|ouvre ses portes|déjà raccordé|allumé|exploitant|mise sous tension|mis sous tension|a livré|en fonctionnement|opérationnelles|ouvrir|entrée en service",
    ph_begun:
      "en construction|en chantier|chantier a démarré|chantier a débuté|chantier a commencé|travaux ont commencé|travaux ont débuté|travaux ont démarré|lancé la construction|lance la construction|lancé les travaux|lancé le chantier|lance le chantier|démarré la construction|démarré les travaux|démarré le chantier|commencé la construction|construction a commencé|construction a débuté|construction a démarré|première pierre|premier coup de pioche|premiers coups de pioche|premiers coups de pelle|en cours de construction|sort de terre|sortir de terre|sortent de terre|en travaux|mise en chantier|début des travaux|début du chantier|travaux sont en cours|travaux en cours|entamé la construction|coup d'envoi des travaux|coup d'envoi du chantier",
    ph_construction:
      "en construction|première pierre|construisent|en cours de construction|a commencé|débuté|travaux ont commencé|en travaux|sort de terre|bâtit|érige|premiers coups de pioche|a démarré|pelleteuses|a posé la première pierre|pose de la première pierre|posé la première pierre|chantier en cours|travaux en cours|le chantier avance|chantier a démarré|chantier a débuté|travaux ont débuté|travaux ont démarré|démarré les travaux|lancé les travaux|a lancé la construction|lance la construction|a lancé le chantier|lance le chantier|sont en construction|actuellement en construction|sortent de terre|en chantier|est en train de construire|a entamé la construction|a débuté la construction|entamé les travaux|a commencé à construire|coup d'envoi du chantier|gros œuvre|pelletée de terre",
    ph_planned:
      "prévoit|prévu*|projet|projette|futur|annonc*|sera|construira|envisag*|à terme|jusqu'à|pourrait|devrait|doit|extension|veut|permis|implanter|accueillera|va implanter|implantera|va construire|envisage|compte|annonce|abriteront|abritera|accueilleront|souhaite|verra le jour|prévue|prévus|projeté|projetée|construire|développer|développera|atteindra|atteindre|bâtir|bâtira|installer|installera|aménager|doit démarrer|doit s'amorcer|doit débuter|doit commencer|doivent démarrer|doivent débuter|débutera|débuteront|démarrera|démarreront|sera mis en service|mise en service|pour débuter|d'ici|à l'horizon|en projet|doit voir le jour|disposera|comptera|passera à|grimpera|portera|porter à|sera livré|seront livrés|livraison|livrées|livraison prévue|demande|sollicite|souhaitent|veut bâtir|veut construire|veut installer|imagine|autorisé|ambitionne|attribuera|attribue|futurs|future|dès l'an prochain|lancera|construiront|ouvrira|ouvrira ses portes|à venir|planifie|planifié|planifiée|chantier doit|alimenter|permettra|offrira|proposera|délivrera|hébergera|aura|fournira|pourra|prévoient|devraient|permis de construire|s'implantera|être étendue|serait|pourraient",
    ph_contracted:
      'loué|réservé|contrat|signé|contracté|engagé|sécurisé|pris à bail|précommercialisé|préloué|louée|réservée|contrats signés|louera|a loué|bail',
    ph_paused:
      "suspendu|en pause|gelé|arrêté|suspendus|suspendue|à l'arrêt|mis en pause|au point mort|sur la glace|gelée|reporté",
    ph_cancelled:
      "annulé|abandonné|refusé|rejeté|retiré|annulée|abandonnée|refusée|rejetée|retirée|enterré|ne verra pas le jour|renoncé|renonce|jeté l'éponge|ne donnera pas suite",
    b_it: 'IT|puissance informatique|charge informatique|informatique|puissance IT|de puissance informatique|MW IT|de charge informatique|puissance utile|puissance installée IT|informatiques',
    b_grid:
      "raccordement|raccordé|réseau|RTE|puissance électrique|connexion|Enedis|puissance de raccordement|demande de raccordement|poste source|bloc d'énergie|poste électrique",
    b_generator: 'groupes électrogènes|générateurs|turbines|centrale',
    not_load:
      'solaire|éolien|éolienne|éoliennes|batterie|batteries|stockage|centrale|nucléaire|réacteur|renouvelable|renouvelables|photovoltaïque|hydraulique|parc|poste|production|parc éolien|parc solaire|centrale solaire|centrale nucléaire|barrage|hydroélectrique|éoliens|gaz|cogénération|puissance renouvelable|énergie renouvelable|réacteurs|hydrogène|électrolyseur|ferme solaire|turbines|photovoltaïques|SMR|biomasse|géothermie|nucléaires|pour chaque|par baie|par mégawatt|par rack',
    renew: 'renouvelle|a renouvelé|renouvelé|renouvellement|prolonge|prolongé|prolongation',
    portfolio_sum:
      "portefeuille|plateforme|cumulé|cumulée|ensemble|répartis|pipeline|tous ses sites|sur l'ensemble|total de ses",
    market_sum:
      "en France|dans le monde|du secteur|le secteur|le marché|du marché|marchés|pays|dans le pays|en Europe|la région|en région|au niveau national|à l'échelle nationale|demandes de raccordement|de la filière|la filière|en Île-de-France",
    increment:
      "supplémentaires|ajoute*|de plus|supplémentaire|ajoutera|ajouteront|viendra s'ajouter|viendront s'ajouter|s'ajoutent",
    earlier_version: 'version précédente|par erreur',
    aggregate:
      "total|au total|portefeuille|ensemble|en France|monde|secteur|marché|cumulé|pays|région|projets|cumulée|cumulées|parc français|parc installé|sur le territoire|au Québec|en Europe|dans le monde|l'ensemble|totale|en tout|de demandes|demandes|à l'échelle|nationale|européen|européenne|additionnés",
    share_of:
      'part|part de marché|proportion|pourcentage|du total|de la capacité|du marché|de la consommation|représente|représentent|représenteront|de la consommation nationale|de la demande|du marché français|du parc|de la consommation électrique|pèsent|pèseront|pèseraient|concentrent|concentrera|concentre|accaparent|détiennent|contrôlent|équivaut|poids|soit',
    grow_to:
      "attein*|pass*|grimp*|augment*|doubl*|tripl*|croît*|croître|progress*|dépass*|hausse|bond|atteindre|atteindra|passer à|passera|grimper|grimpera|doubler|tripler|bondir|monter|dépasser|dépassera|s'élever|représenter|représentera|pèseraient|pèsera|pèseront|consommeront|consommera|représenteraient|absorberont|s'établir|s'établira|frôler|avoisiner|franchir|franchira|culminer|bondira|triplera|tripleront|doublera|doubleront|quadrupler|quadruplera|multipli*|passeront|grimperont|atteindraient|atteindrait|s'élèvera|s'élèveront|passerait|dépasseront|augmentera|augmenteront|croîtra|progressera|grimpe|pourrait atteindre|pourraient atteindre|devrait atteindre|devraient atteindre|montera|gonfler|explos*|s'envol*",
    grow_by:
      'augmenter de|augmentera de|augmenteront de|hausse de|croissance de|augmentation de|progresser de|progressera de|croître de|croîtra de|bondir de|bond de|de plus que|grimper de|baisse de|progression de',
    fall_to:
      "tomb*|chut*|baiss*|recul*|diminu*|passer sous|tombera|baissera|reculera|diminuera|chutera|descendre|descendra|s'effondr*|passera sous",
    below:
      "moins de|sous les|inférieur à|inférieure à|en dessous de|moins d'|inférieure|au plus|sous la barre|en deçà|à peine",
    above:
      "plus de|supérieur à|supérieure à|au-delà de|au moins|dépassant|plus d'|dépasser|dépassera|dépasseront|dépassent|dépasse|franchir|excéder|excédera|au-dessus de|au-delà|supérieurs à|plus du|supérieures à|au-dessus des|dépasser les|les dépasser",
    forecast:
      "prévoit|prévoient|prévision|prévisions|estime|estiment|projection|projections|devrait|devraient|pourrait|pourraient|selon les prévisions|d'ici|atteindra|atteindront|anticipe|table sur|sera|va|projette|tablent sur|représentera|représenteront|pèseraient|pèsera|pèseront|consommeront|consommera|passera|passeront|atteindraient|doublera|doubleront|triplera|tripleront|selon le scénario|scénario|scénarios|prévoyait|évalue|estimait|à l'horizon|augmentera|dépassera|grimpera|s'élèvera|s'élèveront|projeté|perspective|perspectives|attend|s'attend|voit|dépasseront|pourrait atteindre|en 2030|en 2035|d'ici à 2030|d'ici 2030|pronostique|tablant|anticipent|envisage|augmenteront|avance",
    target_guidance:
      "objectif|vise|visent|ambition|cible|compte|veut|vise à|s'est fixé|se fixe|feuille de route|prévoit d'investir|objectifs|cap|compte atteindre|entend",
    publisher_cue:
      "selon|d'après|étude|rapport|données de|analyse|estime|prévoit|chiffres de|calcule|selon les calculs|selon une étude|selon un rapport|indique|révèle|évalue|calculs|bilan prévisionnel|chiffre|souligne|note de|prévisions de|étude de|rapport de|publié par|analyse de|estimations de|projections de|dans son bilan|dans son rapport|dans une étude|dans une note|chiffres du|selon le cabinet|cabinet|rapport du|étude du|anticipe|table|tablent|publie|publiée par|estimation de|l'étude|baromètre|projette|avance|selon l'|affirme|estiment|prévoient|d'après une étude|d'après le cabinet|explique|table sur|calculs de|le rapport",
    quoted_via:
      'cité par|cités par|citée par|rapporte|relayé par|rapporté par|citées par|rapportées par|révélé par|repris par|publiée dans|dans les colonnes|interrogé par|confié à',
    entrants: 'nouveaux entrants|nouveaux acteurs|nouveaux venus|nouveaux opérateurs',
    global: 'mondial|mondiale|mondiales|monde|global|globale|international',
    market_noun: 'marché|secteur|industrie|capacité|demande',
    sector: 'secteur|industrie|filière|le marché|dans le pays|dans l’Hexagone',
    g_big_tech:
      'Big Tech|big tech|géants de la tech|géants du numérique|Gafam|GAFAM|géants technologiques|géants américains|géants de la technologie|géants du web|géants technologiques américains|grandes entreprises technologiques|géants américains du numérique|géants américains de la tech|géants du numérique américains|grands groupes technologiques|Magnifiques',
    g_new_entrants: 'nouveaux entrants|nouveaux acteurs',
    g_hyperscalers:
      "hyperscaler|hyperscalers|hyperscaleurs|hyperscale|géants du cloud|hyperscaleur|hyperscalers américains|géants américains du cloud|grands fournisseurs de cloud|acteurs de l'hyperscale|hyperéchelle",
    g_onprem:
      "sur site|on-premise|entreprises|dans les locaux|salles informatiques privées|centres de données d'entreprise|en interne|dans les entreprises|salles des entreprises",
    g_colocation: 'colocation|colocataires|hébergeurs|opérateurs de colocation|colocation de détail',
    g_ai: "IA|intelligence artificielle|l'IA|d'IA|intelligence artificielle générative|IA générative",
    g_data_centers:
      'data centers|data center|centres de données|datacenters|datacenter|centre de données|des centres de données|des data centers|data centres|datacentres|centres informatiques',
    m_capacity:
      'capacité|capacités|puissance|mégawatts|gigawatts|demande|charge|capacité installée|puissance installée|puissance électrique|puissances|capacité IT|puissance appelée|raccordements',
    m_energy:
      "consommation électrique|consommation d'électricité|consommation d'énergie|consomm*|électricité|demande d'électricité|consommation énergétique|consommation|demande d'énergie|besoins en électricité|besoins électriques|demande électrique|électrique|consommations|absorberont|consommeront|consommer|engloutir",
    m_capex:
      "investissement|investissements|dépenses|capex|dépenses d'investissement|invest*|dépenses en capital|budget d'investissement|dépenser|investir|immobilisations",
    m_revenue: "chiffre d'affaires|revenus",
    m_vacancy: "vacance|taux de vacance|taux d'inoccupation|vacant|inoccupation",
    m_market_size: 'taille du marché|marché|valeur du marché|chiffre du marché|le marché|un marché',
    m_energy_share:
      "de l'électricité|de la consommation d'électricité|de la consommation électrique|de l'électricité mondiale|de la consommation mondiale|de la consommation nationale|de la consommation d'énergie|de l'électricité consommée|de l'électricité française|de la demande d'électricité|de la demande électrique|de la consommation électrique française|de la consommation du pays|de l'électricité produite|de l'électricité du pays|de la production électrique|de l'énergie|de la consommation totale|de sa consommation",
    yearly: 'par an|annuel|annuelle|annuellement|TCAC|chaque année',
    now: "actuellement|aujourd'hui|à ce jour|à l'heure actuelle|actuels|actuel|actuelle",
    in_years: "dans les|d'ici|au cours des|sur les|ces|d'ici à|dans un délai de",
    official: 'ministre|secrétaire d’État|premier ministre',
    capex_plan:
      "capex|dépenses d'investissement|dépenses en capital|investissements en capital|dépenses d’investissement|dépenses dans l'IA",
    mining:
      'minage de cryptomonnaies|mineur|mineurs|minage|cryptomonnaies|crypto|mineur de cryptomonnaies|minait|miner des cryptomonnaies|minant|cryptominage|minage de crypto|minage de cryptos|minage de monnaies|cryptomineur|ferme de minage|fermes de minage|extraction de cryptomonnaies|minage de cryptoactifs',
    bitcoin_mining:
      'minage de bitcoin|mineur de bitcoin|mineurs de bitcoin|minage de bitcoins|mineurs de bitcoins|miner du bitcoin|minait du bitcoin|mineur de bitcoins|société de minage de bitcoin|minage du bitcoin|extraction de bitcoins|bitcoin mining',
    ethereum_mining: "minage d'Ethereum|Ethereum|minage d'ether|miner de l'ether|minage d'ETH|mineur d'Ethereum|Ether",
    ai_activity:
      "IA|intelligence artificielle|calcul haute performance|HPC|centres de données|data centers|infrastructure d'IA|cloud IA|centre de données|data center|hébergement de serveurs|serveurs|calcul intensif|location de GPU|hébergement d'IA|cloud|datacenters|infrastructures d'IA|calcul pour l'IA|supercalcul|hébergement|puissance de calcul",
    pivot:
      "pivot*|virage|se tourne|se tourner|reconver*|transform*|bascul*|mutation|se reconvertit|se reconvertir|passe de|passé de|diversifi*|se lance|s'est lancé|entre sur|abandonne|délaisse|quitte|se tourner vers|se tourne vers|reconversion|bascule vers|se mue|pivote|pivot|transforme|convertit|reconvertir|abandonne le minage|change de métier|vire|s'est reconverti|s'est reconvertie|se convertit|converti en|convertie en|convertir|bascule dans|se réinvente|se réinventer|tourne le dos|tourné le dos|change de cap|changement de cap|mue|mue en|reconvertis|quitté|a quitté|devient|est devenu|devenu|devenue|est devenue|s'oriente|s'est tourné|s'est tournée|migre|délaissé|laisse tomber|remise ses|éteint ses|débranche|passée de|passé du|passe du|s'éloigne|a pivoté|réorient*|du minage à",
    away_from:
      "du minage|de mineur|ancien|ancienne|ex-|auparavant|plutôt que|anciennement|historiquement|jadis|issu de|issue du|venu du|né comme|née comme|de l'immobilier|du papier",
    toward: 'vers|à|en|dans',
    including: 'dont|comme|tels que|notamment|parmi lesquels',
    repurpose:
      'réutilis*|reconver*|redéploi*|réaffect*|réutiliser|reconvertir ses|recycle|recycler|convertit ses|transforme ses|transforme son|réaménag*',
    ex_activity:
      'ancien mineur|ex-mineur|ancien mineur de bitcoin|anciens mineurs|ex-société de minage|ancienne société de minage|ancien minage|ancienne ferme de minage|ex-mineurs',
    passive: 'est|sont|a été|ont été|fut|sera|seront|été|étaient|était|seraient|serait|soit|être|furent|se voit',
    by: "par|de la part de|d'ici la fin de|d'ici à la fin de|d'ici la fin|avant fin|avant la fin de|à échéance|pour|à la fin de|jusqu'à",
    in: 'dans|en|=à|au',
    from: "de|du|auprès de|à|des|d'|auprès du|cédé par|détenu par|détenue par|propriété de|des mains de|jusqu'ici détenu par|vendu par",
    to: '|au profit de|en faveur de|au bénéfice de|aux mains de',
    with: "avec|et|avec le|avec la|avec l'|aux côtés de|aux côtés du|de concert avec|conjointement avec",
    of: "de|du|des|d'|dans|de l'|de la|du groupe|de son",
    for: "pour|offre sur|OPA sur|opa sur|pour le|pour la|pour l'|offre pour",
    between: 'entre',
    comparison:
      "concurrent de|concurrents|rival|rivaux|comme|à l'instar de|face à|tels que|notamment|à l'image de|concurrente de|rivale de|comparable à|contrairement à|comme le font|aux côtés d'acteurs|autres acteurs|autres prétendants|autres candidats|devant",
    company_coref:
      "l'entreprise|la société|le groupe|la start-up|la startup|la compagnie|l'opérateur|la firme|du groupe|l'hébergeur|la jeune pousse|la pépite|l'entité|cette entreprise|cette société|de l'entreprise|de la société|l'exploitant|la multinationale|le spécialiste|l'américain|le britannique|le néerlandais|le canadien|la licorne|le promoteur",
    chipmaker_coref:
      'le fabricant de puces|le géant des puces|le concepteur de puces|le fabricant de semi-conducteurs|le champion des puces|le roi des puces|le concepteur de processeurs|le fabricant de processeurs',
    miner_coref: "le mineur|l'ancien mineur|la société de minage|l'ex-mineur",
    provider_coref: "le fournisseur de cloud|l'hébergeur|l'opérateur de centres de données",
    giant_coref:
      "le géant américain|le géant de la tech|le géant du logiciel|le géant technologique|le moteur de recherche|le géant du cloud|le géant de l'informatique|la firme de Redmond|le géant de Mountain View|la firme de Mountain View|le groupe de Menlo Park|le mastodonte|le géant du numérique",
    utility_coref:
      "l'énergéticien|l'électricien|le fournisseur d'électricité|le fournisseur d'énergie|l'électricien public|la société d'État|le groupe énergétique",
    insider_coref:
      "le dirigeant|il|elle|le fondateur|le PDG|le directeur général|le patron|la dirigeante|l'homme d'affaires|l'entrepreneur|le milliardaire",
    related:
      'lire aussi|à lire aussi|en savoir plus|voir aussi|sur le même sujet|lire également|à voir aussi|pour aller plus loin|à ne pas manquer|abonnez-vous|notre dossier|lire notre|sur le même thème',
  },
  scales:
    'g=9|mille=3|millier=3|milliers=3|million=6|millions=6|m=6|milliard=9|milliards=9|md=9|mds=9|mrd=9|mrds=9|billion=12|billions=12|k=3',
  numbers:
    'un=1|une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|douze=12|quinze=15|vingt=20|trente=30|cent=100|un demi=0.5|onze=11|treize=13|quatorze=14|seize=16|dix-sept=17|dix-huit=18|dix-neuf=19|quarante=40|cinquante=50|soixante=60|soixante-dix=70|quatre-vingts=80|quatre-vingt-dix=90|deux cents=200|cinq cents=500',
  currencies:
    'dollars=USD|dollar=USD|dollars américains=USD|euros=EUR|euro=EUR|livres=GBP|yens=JPY|yuans=CNY|francs suisses=CHF|dollars canadiens=CAD|dollars US=USD|francs=CHF|couronnes=SEK|livres sterling=GBP|roupies=INR|dirhams=AED',
  qualifiers: {
    approx:
      "environ|près de|autour de|quelque|presque|à peu près|de l'ordre de|quasi|estimé à|avoisinant|autour des|aux alentours de|avoisine|avoisinent|de l'ordre|un peu plus de|un peu moins de|à quelque|grosso modo|approximativement|proche de|estimée à|estimés à|une valeur estimée à|pas loin de|un peu au-dessus de",
    up_to:
      "jusqu'à|au maximum|au plus|maximum|maximale de|au maximum de|plafonné à|allant jusqu'à|pouvant atteindre|pouvant aller jusqu'à|un maximum de|jusqu'au",
    at_least: 'au moins|au minimum|minimum|à tout le moins|pas moins de|au minimum de',
    more_than:
      "plus de|plus d'|supérieur à|dépassant|au-delà de|dépasse|dépassent|supérieure à|supérieurs à|plus des|dépasse les|excédant|au-dessus de|dépassera|dépasser|et plus|de plus de",
    range: 'à|et|-',
  },
  descriptors:
    "papetier=none|industriel=none|fabricant=none|opérateur=colocation|opérateur de centres de données=colocation|opérateur de data centers=colocation|exploitant=colocation|hébergeur=colocation|promoteur=developer|développeur=developer|mineur=miner|mineur de bitcoin=miner|start-up d'IA=ai_lab|start-up=none|startup=none|fabricant de puces=chip_vendor|fonds=fund|fonds d'investissement=fund|fonds d'infrastructure=fund|fonds d'infrastructures=fund|gestionnaire d'actifs=fund|société de gestion=fund|investisseur=fund|banque=bank|énergéticien=utility|électricien=utility|producteur d'énergie=power_producer|fournisseur d'énergie=power_producer|fournisseur de cloud=neocloud|fournisseur cloud=neocloud|opérateur télécoms=telecom|foncière=reit|groupe=none|société=none|entreprise=none|géant=none|hyperscaler=hyperscaler_other|néocloud=neocloud|opérateur français=colocation|plateforme=none|opérateur d'infrastructures=colocation|spécialiste=none|papetier=enterprise|industriel=enterprise|promoteur immobilier=real_estate|gestionnaire=fund|société d'investissement=fund|fonds souverain=fund|fonds de pension=fund|caisse de retraite=fund|gérant=fund|assureur=fund|cimentier=enterprise|géant de l'énergie=power_producer|électricien public=utility|producteur d'électricité=power_producer|constructeur=equipment_vendor|équipementier=equipment_vendor|fondeur=chip_vendor|pépite=none|jeune pousse=none|acteur=none|multinationale=enterprise|compagnie=none|firme=none|licorne=none|entreprise québécoise=none|développeur immobilier=real_estate|concepteur de puces=chip_vendor|établissement=bank|cabinet=research|cabinet d'études=research|laboratoire=ai_lab",
  units: {
    percent: '%|pour cent|points de pourcentage',
    shares: "actions|titres|d'actions|actions ordinaires|titres de|de titres",
    years: 'ans|an|années',
    acres: 'acres|acre',
    hectares: 'hectares|hectare|ha',
    times: 'fois',
    gpus: "gpu|gpus|puces|processeurs graphiques|processeurs|cartes graphiques|accélérateurs|processeurs d'IA|puces d'IA",
    sites:
      'centres de données|data centers|datacenters|projets|sites|centres|campus|datacentres|implantations|installations',
    signatures:
      'signatures|signataires|signatures recueillies|personnes ont signé|citoyens ont signé|habitants ont signé|paraphes',
  },
  indefinite:
    "des milliers de=1000|des centaines de=100|milliers de=1000|centaines de=100|des dizaines de=20|plusieurs milliers de=2000|plusieurs centaines de=200|une centaine de=100|un millier de=1000|une dizaine de=10|dizaines de=20|des centaines d'=100|des milliers d'=1000",
  fractions:
    'deux tiers=66.67|un tiers=33.33|moitié=50|un quart=25|trois quarts=75|un cinquième=20|les deux tiers=66.67|le tiers=33.33|la moitié=50|un dixième=10|les trois quarts=75|le quart=25|quatre cinquièmes=80',
  multiples:
    'doubler=2|doublera=2|doublement=2|doubleront=2|doublerait=2|le double=2|tripler=3|triplera=3|tripleront=3|triplement=3|triplerait=3|le triple=3|quadrupler=4|quadruplera=4|quadrupleront=4|quadruplement=4|quintupler=5',
  months: [
    'janvier|janv',
    'février|févr',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  relative:
    "hier=day-1|aujourd'hui=day-0|la semaine dernière=week-1|ce mois-ci=month-0|le mois dernier=month-1|mois prochain=month+1|cette année=year-0|l'an dernier=year-1|l'année dernière=year-1|an passé=year-1|l'an prochain=year+1|l'année prochaine=year+1|il y a un an=year-1|il y a deux ans=year-2|d'ici cinq ans=year+5|d'ici dix ans=year+10|dans cinq ans=year+5|avant-hier=day-2|la semaine passée=week-1|semaine dernière=week-1|cette semaine=week-0|ce mois=month-0|le mois passé=month-1|mois dernier=month-1|le mois prochain=month+1|année dernière=year-1|an dernier=year-1|l'an passé=year-1|année prochaine=year+1|an prochain=year+1|il y a trois ans=year-3|dans deux ans=year+2|dans trois ans=year+3|d'ici deux ans=year+2|d'ici trois ans=year+3|dans dix ans=year+10|d'ici la fin de la décennie=year+4|fin de la décennie=year+4|cet automne=year-0|ce printemps=year-0|ce matin=day-0|fin de la décennie=decade-0|fin de cette décennie=decade-0",
  quarters: [
    'premier trimestre|1er trimestre',
    'deuxième trimestre|second trimestre|2e trimestre',
    'troisième trimestre|3e trimestre',
    'quatrième trimestre|4e trimestre',
  ],
  halves: ['premier semestre|première moitié', 'second semestre|deuxième semestre|seconde moitié'],
  by: "d'ici|d'ici à|avant|jusqu'en|à l'horizon|d'ici fin",
  since: 'depuis|à partir de|dès|depuis le|à compter de|dès le|depuis la',
  places: {
    before:
      "commune de|ville de|mairie de|maire de|habitants de|conseil municipal de|municipalité de|riverains de|préfecture de|commune d'|maire d'|mairie d'|habitants d'|riverains d'|conseil municipal d'|ville d'|adjoint au maire de|mairesse de|agglomération de|métropole de|Métropole de|Ville de|Mairie de|village de|port de|plateau de|plaine de|arrondissement de|municipalité d'|zone industrielle de|zone d'activités de|parc d'activités de|parc industriel de|site de|campus de|gare de|bourg de|secteur de|canton de|hôtel de ville de|MRC de|tribunal de|périphérie de|entrée de|communauté de communes de|portes de|côté de",
    after: '',
    county:
      "département de|département des|département du|préfète du|préfet du|préfète de l'|préfet de l'|préfecture du|préfecture de la|département de l'|département de la|préfet de la|préfète de la|préfet des|préfète des|préfecture des|préfecture de l'|préfet d'|préfecture d'",
    names:
      "Ain=county:FR|Aisne=county:FR|Allier=county:FR|Alpes-de-Haute-Provence=county:FR|Hautes-Alpes=county:FR|Alpes-Maritimes=county:FR|Ardèche=county:FR|Ardennes=county:FR|Ariège=county:FR|Aveyron=county:FR|Calvados=county:FR|Cantal=county:FR|Charente=county:FR|Charente-Maritime=county:FR|Corrèze=county:FR|Corse-du-Sud=county:FR|Haute-Corse=county:FR|Côte-d'Or=county:FR|Côtes-d'Armor=county:FR|Creuse=county:FR|Dordogne=county:FR|Doubs=county:FR|Drôme=county:FR|Eure-et-Loir=county:FR|Finistère=county:FR|Gironde=county:FR|Haute-Garonne=county:FR|Hérault=county:FR|Ille-et-Vilaine=county:FR|Indre-et-Loire=county:FR|Landes=county:FR|Loir-et-Cher=county:FR|Haute-Loire=county:FR|Loire-Atlantique=county:FR|Loiret=county:FR|Lot-et-Garonne=county:FR|Lozère=county:FR|Maine-et-Loire=county:FR|Haute-Marne=county:FR|Mayenne=county:FR|Meurthe-et-Moselle=county:FR|Meuse=county:FR|Morbihan=county:FR|Nièvre=county:FR|Oise=county:FR|Pas-de-Calais=county:FR|Puy-de-Dôme=county:FR|Pyrénées-Atlantiques=county:FR|Hautes-Pyrénées=county:FR|Pyrénées-Orientales=county:FR|Bas-Rhin=county:FR|Haut-Rhin=county:FR|Haute-Saône=county:FR|Saône-et-Loire=county:FR|Sarthe=county:FR|Savoie=county:FR|Haute-Savoie=county:FR|Seine-Maritime=county:FR|Deux-Sèvres=county:FR|Somme=county:FR|Tarn=county:FR|Tarn-et-Garonne=county:FR|Vaucluse=county:FR|Vendée=county:FR|Haute-Vienne=county:FR|Vosges=county:FR|Yonne=county:FR|Territoire de Belfort=county:FR|Eure=county:FR|Marne=county:FR|Gard=county:FR|Gers=county:FR|Aude=county:FR|Jura=county:FR|Indre=county:FR|Orne=county:FR|La Réunion=county:FR|Martinique=county:FR|Guadeloupe=county:FR|Guyane=county:FR|Montérégie=county:CA|Mauricie=county:CA|Estrie=county:CA|Outaouais=county:CA|Lanaudière=county:CA|Chaudière-Appalaches=county:CA|Côte-Nord=county:CA|Abitibi-Témiscamingue=county:CA|Bas-Saint-Laurent=county:CA|Gaspésie=county:CA|Capitale-Nationale=county:CA|Saguenay-Lac-Saint-Jean=county:CA|Centre-du-Québec=county:CA",
  },
  capitalNouns: false,
  abbreviations:
    'm|mm|mme|dr|pr|janv|févr|avr|juil|sept|oct|nov|déc|st|ste|inc|corp|cie|n|art|env|av|etc|vs|p|md|mds|mlle|mgr|bd|boul|tél|chap|al|vol|no|nos|hab|éd|ex|réf|ltée',
  marks:
    'le|la|les|de|des|du|et|en|un|une|est|pour|que|qui|dans|par|sur|au|aux|avec|plus|pas|son|ses|sont|il|ce|cette|ont|été|mais|nous|se',
  notNames:
    "amérique|europe|asie|afrique|le|la|les|l|d|un|une|des|de|du|en|dans|par|pour|sur|avec|et|mais|ou|si|que|qui|ce|cette|ces|il|elle|ils|nous|vous|on|son|sa|ses|leur|selon|après|avant|depuis|entre|au|aux|à|pdg|ia|ceo|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mw|gw|gpu|gpus|hpc|ipo|opa|ppa|plu|plui|big|tech|data|center|centers|datacenter|etat|usa|us|ue|eu|france|voici|enfin|rappel|projet|campus|bitcoin|ethereum|md|mds|toutefois|cependant|alors|ainsi|pourtant|p-dg|dg|icpe|cnil|tva|onu|commissaire|tribunal|cour|conseil|préfecture|préfet|préfète|région|métropole|ville|mairie|maire|ministère|gouvernement|association|collectif|collectifs|société|groupe|fonds|état|union|nord|sud|est|ouest|lors|plus|moins|pas|non|oui|au-delà|contre|malgré|sous|sans|chez|vers|dès|lorsque|quand|comme|comment|pourquoi|où|dont|aucun|aucune|chaque|certains|plusieurs|tous|toutes|tout|toute|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|hier|aujourd'hui|demain|ici|là|déjà|encore|faute|grâce|côté|outre|reste|même|mme|mm|m|saisi|saisie|réunis|réunie|interrogé|interrogée|contacté|contactée|pétition|loi|plan|article|rte|erdf|enedis|ppe|zac|zan|rsa|tv|dreal|mrae|cndp|ademe|arcep|anssi|insee|fne|eelv|lfi|ps|pcf|lr|rn|gafam|co2|pib|pme|eti|quai|rue|avenue|place|boulevard|parc|zone|celui|celle|ceux|car|or|ni|donc|puis|tandis|quelque|quelques|autre|autres|premier|première|seul|seule|jusqu",
};
