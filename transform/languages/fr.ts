// French; thinner than the packs of the first languages.
import type { LanguagePack } from './language-pack.ts';

export const fr: LanguagePack = {
  code: 'fr',
  name: 'French',
  decimal: ',',
  terms: {
    demand: 'demande|demandent|demandé|réclame|réclament|réclamé|exige|exigent|appelle à|appellent à',
    contract_value: 'valeur du contrat|revenus contractés|valeur totale|montant du contrat',
    unnamed:
      "non dévoilé*|non identifié*|confidentiel*|un client|locataire|hyperscaler|hyperscaleur|sans le nommer|dont le nom|dont l'identité",
    subsidiary: 'filiale|division|branche',
    invest:
      'invest*|injecte|injecté|injecter|entre au capital|entrée au capital|prise de participation|prend une participation|a pris une participation|participation minoritaire|mise sur|entrent au capital|prennent une participation|apporte|apportent|injectent|remettent au pot|remet au pot|souscrit|souscrivent|participe au tour de table|monte au capital|renforce sa participation|muscle',
    raise:
      'lève|levé|lever|levée de fonds|lèvent|tour de table|boucle|bouclé|récolte|récolté|obtient|obtenu|décroche|décroché|levées de fonds|boucle un tour|boucle une levée|boucle un financement|collecte',
    acquire:
      "acquiert|acquis|acquérir|achète|achètent|acheté|acheter|rachète|rachètent|racheté|racheter|rachat|reprend|repris|s'offre|s'empare|met la main sur|prend le contrôle|absorbe|mis la main sur|mettre la main sur|s'empare de|s'est emparé|s'adjuge|s'est adjugé|s'est offert|s'offrir|a repris|reprendre|rafle|avale|croque|jette son dévolu|passe sous le contrôle|passe sous pavillon|passe dans le giron|tombe dans l'escarcelle|fait l'acquisition|prendre le contrôle|devient propriétaire|emporte|remporte la mise",
    acquisition:
      "acquisition|acquisitions|rachat de|OPA|offre publique d'achat|prise de contrôle|offre de rachat|achat de",
    sell: 'vend|vendent|vendu|vendre|vendra|cède|cédé|céder|cession|vente|se sépare|désinvest*|vendus|vendue|se sépare de|se séparer de|se déleste|se défait|met en vente|mise en vente|mis en vente|abandonne sa participation|désengage|désengagement',
    merge: 'fusion|fusionne*|fusionner|rapprochement|se marier',
    venture:
      "coentreprise|co-entreprise|joint-venture|joint venture|consortium|partenariat|s'associent|s'associe|s'allient|s'allie|société commune|plateforme commune|conjointement|alliance|unissent leurs forces|main dans la main|ensemble|partenariat stratégique",
    lease:
      'loue|louer|loué|location|bail|locataire|contrat de location|louent|prend à bail|baux|pris à bail|prendre à bail|preneur|bailleur|réserve la totalité|a réservé|réserve',
    hosting: "hébergement|colocation|contrat d'hébergement|héberge|héberger",
    agree:
      "sign*|conclu*|conclut|accord*|s'engage|engage|engagé|accepte|accepté|remporte|remporté|décroche|scelle|scellé|noue|noué|signe|signent|signé|conclu|concluent|conclure|paraphé|paraphe|boucle|scellent|s'engagent|s'entendent|s'est engagé|nouent|ratifie|s'associe|s'associent",
    agreement:
      'contrat|contrats|accord|accords|pacte|partenariat|commande|engagement|opération|transaction|marché|entente|protocole|bail',
    compute:
      "puissance de calcul|capacité de calcul|capacités de calcul|cloud|services cloud|infrastructure d'IA|capacité d'IA|GPU|calcul|infrastructure cloud|capacités cloud|services de cloud|infrastructures d'IA|ressources de calcul|supercalculateur",
    provide:
      'fourni*|fournir|fournira|fournit|livr*|met à disposition|mettre à disposition|propose|alimente*|approvisionn*|fournissent|fourniture|livrer|livre|livrera|alimenter|alimentera|mettra à disposition|hébergera|héberge',
    customer:
      "client|clients|utilisera|paiera|acheteur|commanditaire|cliente|s'approvisionne|achète de la puissance|locataire",
    loan: 'prêt|prêts|crédit|crédits|dette|emprunt|obligations|obligation|ligne de crédit|financement|refinanc*|obligations convertibles|facilité de crédit|financement par la dette|émission obligataire|hypothèque|financement vert|financement bancaire|obligataire|refinancement|prêt relais|titrisation|pool bancaire',
    lend: 'prête|prêteur|prêteurs|banque|banques|créancier|créanciers|pool bancaire|syndicat bancaire|arrangé par|financé par|pool de banques|consenti par|accordé par|mené par|auprès de',
    guarantee: 'garantie|garantit|garantir|garanti|caution|cautionne|se porte garant|garant|adossement|contre-garantie',
    ppa: "PPA|PPAs|contrat d'achat d'électricité|contrats d'achat d'électricité|contrat d'approvisionnement en électricité|contrat d'électricité|contrat d'énergie|achat d'électricité|fourniture d'électricité|approvisionnement électrique|contrat d'approvisionnement|contrat de fourniture d'électricité|approvisionnement en électricité|CAPN|allocation de production nucléaire|contrat de long terme d'électricité",
    land: 'hectares|terrain|terrains|parcelle|parcelles|foncier|friche|friches|mètres carrés',
    goods: 'puces|GPU|serveurs|turbines|transformateurs|batteries|générateurs|processeurs|équipements|semi-conducteurs',
    build_award:
      "contrat de construction|maître d'œuvre|entreprise générale|construction du|chantier|marché de construction",
    ipo: "introduction en Bourse|IPO|entrée en Bourse|s'introduire en Bourse|cotation|entre en Bourse",
    offering: "augmentation de capital|émission d'actions|offre d'actions|placement",
    incentive:
      "exonération|exonérations|subvention|subventions|crédit d'impôt|aide publique|aides publiques|avantage fiscal|abattement",
    memorandum: "protocole d'accord|MoU|lettre d'intention|mémorandum|accord-cadre|accord de principe",
    capex:
      "va investir|investira|compte investir|investissement de|investissements de|dépenses d'investissement|capex|plan d'investissement|consacrer|consacrera|dépensera",
    stake: 'participation|part|parts|actions|capital',
    equity:
      'actions|capital|participation|série A|série B|série C|série D|fonds propres|investisseurs|tour de table|levée de fonds',
    options:
      'option|options|extension|extensions|renouvellement|prolongation|supplémentaires|pourrait atteindre|potentiel|potentiellement',
    valuation:
      "valorisation|valorisé|valorisée|valorisant|capitalisation|capitalisation boursière|valeur d'entreprise|vaut|évaluée à",
    market_price:
      "cours de l'action|par action|chiffre d'affaires|bénéfice|perte|revenus|actifs sous gestion|PIB|fortune|dividende|carnet de commandes|trésorerie|budget",
    buyback: "rachat d'actions|rachats d'actions|dividende",
    lead_investor:
      'mené par|menée par|conduit par|emmené par|emmenée par|avec la participation de|dirigé par|auprès de|aux côtés de',
    rumour:
      "en discussions|négocie|négocient|négociations|discussions|envisage|étudie|selon des sources|sources proches|rumeurs|serait|seraient|aurait|auraient|pourrait acheter|cherche à|proche d'un accord|en pourparlers|songe à|pourparlers|négociations exclusives|serait sur le point|en passe de|selon nos informations|d'après nos informations|convoite|lorgne|en lice|candidat",
    planned:
      'prévoit|prévoient|prévu|prévue|projette|compte|veut|veulent|projet|projets|envisagé|futur|sera|seront|va|vont|doit|devrait|ambitionne',
    announced: 'annonc*|révèle|révélé|dévoil*|communiqu*|confirm*|présent*|indiqu*|a déclaré',
    closed:
      'finalis*|bouclé|bouclée|conclu|achevé|achevée|réalis*|a investi|a acheté|a racheté|payé|déjà|finalise|finalisé|finalisée|a bouclé|est effectif|a acquis|a repris|a levé|a finalisé|conclue',
    terminated:
      "annul*|rompu|rompt|résili*|abandonn*|échou*|échec|rejet*|refus*|renonc*|capoté|capote|suspendu|mis fin|renonce|renoncé|échoue|échoué|tombe à l'eau|tourne court|résilie|résilié|annule|annulé|jette l'éponge|enterre|enterré|abandonne|abandonné",
    amended: 'modifi*|renégoci*|amend*|avenant|étend|élargi*|restructur*|dérogation',
    deny: 'dément|démentent|démenti|nie|nient|réfute|réfutent|faux',
    negation: 'ne|pas|aucun|aucune|jamais|ni|sans',
    could: 'pourrait|pourraient|peut|peuvent|peut-être|éventuellement|possible',
    expected:
      'prévoit|prévu|prévision|prévisions|estime|estiment|estimé|estimation|devrait|devraient|attend|attendu|table sur|projection|projections|anticipe',
    will: 'sera|seront|va|vont|atteindra|atteindront|aura',
    condition: 'si le|si la|si les|à condition|sous réserve|serait',
    past_context: "auparavant|l'an dernier|l'année dernière|déjà|depuis",
    shares: 'actions|action|titres|parts|titre|actions ordinaires|titres de',
    sell_shares:
      "vend*|vente d'actions|ventes d'actions|ventes|vente|cessions|cession|cédé*|cède*|écoul*|encaiss*|empoch*|se sont délestés|s'est délesté|se sont défaits|s'est défait|s'est séparé|se sont séparés|s'est délestée|réalisé|vendeurs|monétis*|liquid*|cédé|cède|cèdent|a vendu|vendu|empoché|encaissé|écoulé|liquidé|a cédé|ont cédé|ont vendu",
    insiders:
      'dirigeants|initiés|cadres|administrateurs|fondateurs|hauts dirigeants|équipe dirigeante|direction|premiers investisseurs|investisseurs de la première heure|hauts responsables|mandataires sociaux|membres du conseil',
    officer:
      'PDG|directeur général|directrice générale|directeur financier|directrice financière|président|présidente|cofondateur|fondateur|patron|patronne|DG|CEO|CFO|dirigeant|P-DG|cofondatrice|fondatrice|président-directeur général|directeur juridique|directeur technique',
    director: 'administrateur|administratrice|membre du conseil',
    holder: 'actionnaire|actionnaires|investisseur|fonds|détenteur',
    plan_10b5: '10b5-1|plan de cession|plan préétabli|plan prédéfini|programmées|plan de vente',
    withheld: 'retenu*|retenue|impôts|obligations fiscales|prélèvement',
    intent_sale: 'compte vendre|pourrait vendre|peut vendre|veut vendre|prévoit de vendre|entend vendre',
    part_of: 'dont|sur ce total|parmi lesquels|de ce total|ce mois-ci|rien que',
    bid: "offre|offres|offre de rachat|offre publique|offre d'achat|OPA|proposition de rachat|offre ferme|offre non contraignante",
    holding: 'détient|possède|conserve|garde|reste|restent|reçu',
    electricity:
      'électricité|énergie renouvelable|énergies renouvelables|énergie nucléaire|énergie solaire|énergie éolienne|électricité renouvelable|électricité décarbonée|électricité nucléaire|courant',
    dative: '=à|au|aux',
    vote_for: 'pour|voix pour|votes pour',
    vote_against: 'contre|voix contre|votes contre',
    entry:
      "fait ses débuts|abandonne le minage|se lance dans les data centers|se lance dans|se lancent dans|fait son entrée|entre sur le marché|se diversifie|diversification dans|se reconvertit|reconversion|nouvelle activité|pivote vers|fait ses premiers pas|première incursion|une première pour|diversification|se tourne vers|se mue en|bascule|s'aventure|débarque dans|investit le marché",
    moratorium:
      'moratoire|moratoires|suspension temporaire|pause sur|gel des|moratoire sur|suspension des|gel de|pause dans|demande de moratoire|suspension|suspend toute|gel|gèle|pause|sursis à statuer|plus aucun centre de données|plus aucun data center|aucune nouvelle autorisation|suspendre les autorisations',
    ban: 'interdi*|interdiction|bannit|proscri*',
    ordinance: "PLU|PLUi|règlement|arrêté|modification du PLU|révision du PLU|plan local d'urbanisme|délibération",
    legislation: 'projet de loi|proposition de loi|loi|Sénat|Assemblée nationale|Parlement',
    reject:
      "refus*|rejet*|rejette|s'oppose au projet|vote contre|voté contre|retoqu*|annul*|bloqu*|avis défavorable|défavorable|dit non|s'oppose à|s'opposent au projet|refus du|refusé le permis|refuse le permis|retoqué|rejeté|enterre|enterré|vote défavorable|dit non à|a dit non|mis son veto|veto|émis un avis défavorable|refus de permis|refuse|refusé|a refusé|a rejeté|retoque|s'oppose|refus|recalé|bloque|bloqué|annule|annulé|a voté contre|rejet|débouté|les refus|le refus",
    approve:
      'approuv*|autoris*|accord*|délivr*|valid*|feu vert|donne son accord|avis favorable|adopt*|vote pour|vote la|a donné son accord|donné son accord|donne le feu vert|a donné le feu vert|permis accordé|permis délivré|permis de construire accordé|entériné|entérine|ratifié|donne son aval|donné son aval|avalisé|accord de la préfecture|peut développer|peut construire|autorise|autorisé|a autorisé|approuve|approuvé|valide|validé|validation|délivre|délivré|accorde|accordé|accord|a voté|adopté|oui|a dit oui',
    delay:
      "report*|ajourn*|suspend*|suspendu|retard*|repouss*|mis en pause|gelé|sursis|reporté|report du|reporte|ajourné|renvoyé|décalé|mise en sursis|sursis à statuer|report|reportée|ajourne|ajournement|suspend|renvoie|retiré de l'ordre du jour|retire de l'ordre du jour|sursoit|repoussé|repousse|différé",
    withdraw:
      "retir*|abandonn*|renonc*|jette l'éponge|retrait|se retire|enterr*|renonce à|a renoncé|abandonne le projet|projet abandonné|retire sa demande|retiré sa demande|retire son projet|retiré son projet|jeté l'éponge|renonce|renoncé|renoncer|abandonne|abandonné|abandonner|retire|retiré|ne donnera pas suite|fait machine arrière|s'est retiré|tire un trait|range son projet|enterre",
    petition:
      'pétition|pétitions|signatures|recueilli|pétition en ligne|a lancé une pétition|signé une pétition|signatures à ce jour|recueille des signatures|ont signé|signataires|pétitionnaires',
    protest:
      "manifest*|manifestation|rassemblement|rassemblements|mobilis*|mobilisation|protest*|marche|manifestants|manifesté|rassemblés|se sont rassemblés|se mobilisent|s'est mobilisé|contestation|lutte|action de|défilé|ont défilé|banderoles|réunion publique houleuse|mouvement de contestation|blocage|manifestent|occupation|se sont réunis contre|sit-in",
    oppose:
      'opposition|oppos*|contre|contest*|contestation|riverains inquiets|inquièt*|inquiétude|inquiétudes|critiqu*|dénonc*|alert*|levée de boucliers|grogne|colère|vent debout|fronde|réserves|crainte|craintes|craignent',
    lawsuit:
      'recours|recours contentieux|référé|procédure|plainte|action en justice|recours gracieux|recours en annulation|requête|tribunal administratif saisi|contentieux',
    sue: 'attaqu*|saisi*|dépose un recours|déposent un recours|déposé un recours|déposer un recours|ont déposé un recours|porte plainte|portent plainte|porté plainte|saisissent|assign*|poursui*|recours déposé|devant le tribunal|en justice|ont saisi|a saisi|attaque en justice|attaquent en justice|ont attaqué|recours devant|déposé plainte|déposent plainte|contentieux|intenté|requête|saisi le tribunal|saisit le tribunal|saisi la justice|saisit la justice|attaque|attaqué|attaquent|a déposé un recours|assigne|assigné|introduit un recours|contestent devant|conteste devant|traîne',
    appeal:
      "appel|cour d'appel|cour administrative d'appel|Conseil d'État|cassation|pourvoi|a fait appel|fait appel|ont fait appel|interjeté appel|la cour confirme|cour administrative",
    court:
      "tribunal|tribunal administratif|juge|juges|cour|justice|jugement|décision|ordonnance|Conseil d'État|arrêt|juge des référés|rapporteur public|magistrats",
    ruling_for:
      "annul*|suspend*|suspendu|donne raison aux|illégal|invalid*|censur*|a annulé le permis|annule le permis|annulé l'arrêté|donne raison aux riverains|donné raison aux|suspension du permis|illégale|gain de cause|annule|annulé|suspend|donne raison|donné raison|censure|casse",
    ruling_against:
      "rejet*|rejette|débout*|valid*|confirm*|irrecevable|donne raison à l'entreprise|a rejeté|rejette le recours|recours rejeté|confirme l'annulation|a confirmé|déboutés|a annulé ce refus|annulé le refus|annule le refus|donné tort|donne tort|rejeté|déboute|débouté|confirme|confirmé|validé|valide|autorise|rejet",
    referendum: 'référendum|consultation citoyenne|votation',
    recall: 'révocation|démission du maire',
    challenge:
      "enquête publique|concertation|contribution|contributions|avis|consultation publique|réponse à la consultation|recours gracieux|observations|CNDP|MRAE|MRAe|autorité environnementale|déposition|répond à la consultation|réponse à la consultation publique|contribution à l'enquête|contributions à l'enquête|avis de la MRAe|enquête environnementale|débat public|participation du public|commissaire enquêteur",
    intent_legal:
      "menace|menacent|envisage un recours|envisagent un recours|va saisir|vont saisir|prêt à saisir|prêts à saisir|compte saisir|comptent attaquer|n'exclut pas|n'excluent pas",
    propose:
      "propos*|proposition|demand*|réclam*|exig*|étudi*|débat*|discut*|examin*|souhait*|appelle à|appellent à|appelé à|appelant à|recommand*|envisage|envisagent|prévoit de|soumis au vote|à l'ordre du jour|réclament|demandent|appelle|plaide",
    adopt:
      'adopt*|vot*|approuv*|instaur*|décrét*|impos*|entre en vigueur|entré en vigueur|pris un arrêté|décid*|instaure|instauré|décrète|décrété|vote|voté|adopte|adopté|prononce|prononcé|décide|décidé|approuve|a voté|met en place',
    extend: 'prolong*|étend*|reconduit',
    advisory:
      'commission|commissaire enquêteur|consultatif|avis consultatif|avis favorable|avis défavorable|recommandation',
    vote: 'vot*|vote|unanimité|voix|scrutin',
    opponents:
      "riverains|habitants|opposants|collectif|collectifs|associations|association|militants|écologistes|élus|citoyens|agriculteurs|France Nature Environnement|La Quadrature du Net|voisins|résidents|Le Nuage était sous nos pieds|collectif de riverains|opposition locale|associations locales|associations de riverains|comités d'intérêt de quartier|CIQ|population|militant|contre le projet|voisinage|élus locaux|mouvement|syndicats|défenseurs|écologiste|riveraines|élus d'opposition|La Quadrature|FNE|comité d'intérêt de quartier",
    authority:
      'conseil municipal|maire|mairie|préfet|préfecture|commune|conseil métropolitain|métropole|agglomération|ville|municipalité|conseil régional|département|gouvernement|élus|communauté de communes|État|préfète|élus municipaux|conseil départemental|communauté urbaine|intercommunalité|majorité municipale|adjoint|municipal|ministre|DREAL|autorité environnementale|commissaire enquêteur|cour|conseillers municipaux|maires|Région',
    project_noun:
      "data center|data centers|datacenter|datacenters|centre de données|centres de données|data-center|data-centers|centre de calcul|campus IA|centre d'hébergement|ferme de serveurs|data centre|méga data center|campus de serveurs|méga-centre",
    permit:
      'permis de construire|permis|PLU|PLUi|autorisation|autorisation environnementale|ICPE|enquête publique|projet|implantation|révision|dossier|extension|agrandissement',
    group_noun:
      'collectif|association|fédération|comité|Collectif|Association|Fédération|Comité|Le Nuage était sous nos pieds|La Quadrature du Net|France Nature Environnement|CIQ',
    signature: 'signatures|signataires|personnes ont signé',
    handed_in: 'remis|remise|déposé|déposée|transmis|adressé|remettent|déposent|transmise|remettre',
    other_object: 'parc éolien|éoliennes|entrepôt|entrepôts|logements|centrale solaire|méthaniseur',
    halt: 'suspend*|arrêt*|bloqu*|stopp*',
    c_power:
      "consommation électrique|consommation d'énergie|consommation énergétique|électricité|énergie|réseau électrique|réseau|ligne électrique|lignes à haute tension|énergétique|poste électrique",
    c_water: "eau|ressource en eau|nappe|nappes|sécheresse|consommation d'eau|hydrique",
    c_noise: 'bruit|bruits|nuisances sonores|sonore|sonores|bourdonnement|nuisance sonore|décibels',
    c_land_use:
      "artificialisation|foncier|paysage|urbanisme|terres|usage des sols|zone naturelle|bétonisation|conflit d'usage|PLUi|hectares|espaces naturels|habitations|friche|proximité des habitations|tout près d'habitations|occupation des sols|non conforme",
    c_rates: "facture|factures d'électricité|prix de l'électricité|tarifs",
    c_environment:
      'environnement|environnemental|environnementale|environnementaux|écologique|pollution|pollutions|biodiversité|climat|émissions|chaleur|îlot de chaleur|faune|flore|nature|vivant|réchauffement|carbone|environnement*|écolog*|espèces|zones humides|artificialisation',
    c_tax: 'fiscal|fiscalité|subventions|exonération|argent public',
    c_transparency:
      "transparence|opacité|opaque|manque d'information|concertation|secret|confidentialité|démocratie|sans concertation|conflits d'intérêt|lacunaire|absence de concertation",
    c_farmland: 'terres agricoles|agricole|agricoles|agriculture|agriculteurs',
    c_traffic: 'trafic|circulation|camions',
    c_air_quality: "qualité de l'air|groupes électrogènes|diesel|fioul|pollution de l'air",
    site: 'data center|data centers|datacenter|datacenters|centre de données|centres de données|campus|site|bâtiment|bâtiments|complexe|installation|installations|projet',
    ph_live:
      'en service|opérationnel|exploite|exploitent|en exploitation|inaugur*|existant|actuel|mis en service|dispose de|en activité|tourne|tournent|mise en service|inauguré|inaugure|opérationnelle|fonctionne|fonctionnent|ouvert|a ouvert|déjà',
    ph_construction:
      'en construction|chantier|travaux|première pierre|construit|construisent|en cours de construction|a commencé|débuté|travaux ont commencé|en travaux|sort de terre|bâtit|érige|premiers coups de pioche|a démarré|pelleteuses',
    ph_planned:
      "prévoit|prévu*|projet|projette|futur|annonc*|sera|construira|envisag*|à terme|jusqu'à|pourrait|devrait|doit|extension|veut|permis|implanter|accueillera|va implanter|implantera|va construire|envisage|compte|annonce|abriteront|abritera|accueilleront|souhaite|verra le jour",
    ph_contracted: 'loué|réservé|contrat|signé|contracté|engagé|sécurisé',
    ph_paused: 'suspendu|en pause|gelé|arrêté',
    ph_cancelled: 'annulé|abandonné|refusé|rejeté|retiré',
    b_it: 'IT|puissance informatique|charge informatique|informatique|puissance IT',
    b_grid: 'raccordement|raccordé|réseau|RTE|puissance électrique|connexion|Enedis',
    b_generator: 'groupes électrogènes|générateurs|turbines|centrale',
    not_load:
      'solaire|éolien|éolienne|éoliennes|batterie|batteries|stockage|centrale|nucléaire|réacteur|renouvelable|renouvelables|photovoltaïque|hydraulique|parc|poste|production',
    increment: 'supplémentaires|ajoute*',
    earlier_version: 'version précédente|par erreur',
    aggregate: 'total|au total|portefeuille|ensemble|en France|monde|secteur|marché|cumulé|pays|région|projets',
    share_of:
      'part|part de marché|proportion|pourcentage|du total|de la capacité|du marché|de la consommation|représente|représentent|représenteront',
    grow_to:
      "attein*|pass*|grimp*|augment*|doubl*|tripl*|croît*|croître|progress*|dépass*|hausse|bond|atteindre|atteindra|passer à|passera|grimper|grimpera|doubler|tripler|bondir|monter|dépasser|dépassera|s'élever|représenter|représentera",
    fall_to: 'tomb*|chut*|baiss*|recul*|diminu*|passer sous',
    below: 'moins de|sous les|inférieur à|inférieure à|en dessous de',
    above: 'plus de|supérieur à|supérieure à|au-delà de|au moins|dépassant',
    forecast:
      "prévoit|prévoient|prévision|prévisions|estime|estiment|projection|projections|devrait|devraient|pourrait|pourraient|selon les prévisions|d'ici|atteindra|atteindront|anticipe|table sur|sera|va|projette|tablent sur|représentera|représenteront",
    target_guidance: 'objectif|vise|visent|ambition|cible|compte|veut',
    publisher_cue: "selon|d'après|étude|rapport|données de|analyse|estime|prévoit|chiffres de|calcule",
    quoted_via: 'cité par|cités par|citée par|rapporte|relayé par|rapporté par|via',
    entrants: 'nouveaux entrants|nouveaux acteurs|nouveaux venus|nouveaux opérateurs',
    global: 'mondial|mondiale|mondiales|monde|global|globale|international',
    market_noun: 'marché|secteur|industrie|capacité|demande',
    g_big_tech:
      'Big Tech|big tech|géants de la tech|géants du numérique|Gafam|GAFAM|géants technologiques|géants américains',
    g_new_entrants: 'nouveaux entrants|nouveaux acteurs',
    g_hyperscalers: 'hyperscaler|hyperscalers|hyperscaleurs|hyperscale|géants du cloud',
    g_onprem: 'sur site|on-premise|entreprises',
    g_colocation: 'colocation',
    g_ai: 'IA|intelligence artificielle',
    g_data_centers: 'data centers|data center|centres de données|datacenters|datacenter',
    m_capacity: 'capacité|capacités|puissance|mégawatts|gigawatts|demande|charge',
    m_energy:
      "consommation électrique|consommation d'électricité|consommation d'énergie|consomm*|électricité|demande d'électricité",
    m_capex: "investissement|investissements|dépenses|capex|dépenses d'investissement|invest*",
    m_revenue: "chiffre d'affaires|revenus",
    m_vacancy: 'vacance|taux de vacance',
    m_market_size: 'taille du marché|marché',
    m_energy_share: "de l'électricité|de la consommation d'électricité|de la consommation électrique",
    mining: 'minage de cryptomonnaies|mineur|mineurs|minage|cryptomonnaies|crypto|mineur de cryptomonnaies',
    bitcoin_mining: 'minage de bitcoin|mineur de bitcoin|mineurs de bitcoin|minage de bitcoins|mineurs de bitcoins',
    ethereum_mining: "minage d'Ethereum|Ethereum|minage d'ether",
    ai_activity:
      "IA|intelligence artificielle|calcul haute performance|HPC|centres de données|data centers|infrastructure d'IA|cloud IA",
    pivot:
      "pivot*|virage|se tourne|se tourner|reconver*|transform*|bascul*|mutation|se reconvertit|se reconvertir|passe de|passé de|diversifi*|se lance|s'est lancé|entre sur|abandonne|délaisse|quitte|se tourner vers|se tourne vers|reconversion|bascule vers|se mue|pivote|pivot|transforme|convertit|reconvertir|abandonne le minage|change de métier|vire",
    away_from: 'du minage|de mineur|ancien|ancienne|ex-|auparavant|plutôt que|anciennement',
    toward: 'vers|à|en|dans',
    including: 'dont|comme|tels que|notamment|parmi lesquels',
    repurpose: 'réutilis*|reconver*|redéploi*|réaffect*',
    ex_activity: 'ancien mineur|ex-mineur|ancien mineur de bitcoin|anciens mineurs',
    passive: 'est|sont|a été|ont été|fut|sera|seront|été',
    by: 'par|de la part de',
    in: 'dans|en|=à|au',
    from: "de|du|auprès de|à|des|d'",
    to: '',
    with: 'avec|et',
    of: "de|du|des|d'|dans",
    for: 'pour|offre sur|OPA sur|opa sur',
    between: 'entre',
    comparison: "concurrent de|concurrents|rival|rivaux|comme|à l'instar de|face à|tels que|notamment",
    company_coref:
      "l'entreprise|la société|le groupe|la start-up|la startup|la compagnie|l'opérateur|la firme|du groupe",
    chipmaker_coref: 'le fabricant de puces|le géant des puces|le concepteur de puces',
    miner_coref: 'le mineur',
    provider_coref: "le fournisseur de cloud|l'hébergeur|l'opérateur de centres de données",
    giant_coref:
      'le géant américain|le géant de la tech|le géant du logiciel|le géant technologique|le moteur de recherche',
    utility_coref: "l'énergéticien|l'électricien",
    insider_coref: 'le dirigeant|il|elle',
    related: 'lire aussi|à lire aussi|en savoir plus|voir aussi|sur le même sujet',
  },
  scales:
    'mille=3|millier=3|milliers=3|million=6|millions=6|m=6|milliard=9|milliards=9|md=9|mds=9|mrd=9|mrds=9|billion=12|billions=12|k=3',
  numbers:
    'un=1|une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|douze=12|quinze=15|vingt=20|trente=30|cent=100|un demi=0.5',
  currencies:
    'dollars=USD|dollar=USD|dollars américains=USD|euros=EUR|euro=EUR|livres=GBP|yens=JPY|yuans=CNY|francs suisses=CHF|dollars canadiens=CAD',
  qualifiers: {
    approx: "environ|près de|autour de|quelque|presque|à peu près|de l'ordre de|quasi|estimé à|avoisinant",
    up_to: "jusqu'à|au maximum|au plus",
    at_least: 'au moins|au minimum',
    more_than: "plus de|plus d'|supérieur à|dépassant|au-delà de|dépasse",
    range: 'à|et|-',
  },
  descriptors:
    "papetier=none|industriel=none|fabricant=none|opérateur=colocation|opérateur de centres de données=colocation|opérateur de data centers=colocation|exploitant=colocation|hébergeur=colocation|promoteur=developer|développeur=developer|mineur=miner|mineur de bitcoin=miner|start-up d'IA=ai_lab|start-up=none|startup=none|fabricant de puces=chip_vendor|fonds=fund|fonds d'investissement=fund|fonds d'infrastructure=fund|fonds d'infrastructures=fund|gestionnaire d'actifs=fund|société de gestion=fund|investisseur=fund|banque=bank|énergéticien=utility|électricien=utility|producteur d'énergie=power_producer|fournisseur d'énergie=power_producer|fournisseur de cloud=neocloud|fournisseur cloud=neocloud|opérateur télécoms=telecom|foncière=reit|groupe=none|société=none|entreprise=none|géant=none",
  units: {
    percent: '%|pour cent|points de pourcentage',
    shares: "actions|titres|d'actions",
    years: 'ans|an|années',
    acres: 'acres|acre',
    hectares: 'hectares|hectare|ha',
    times: 'fois',
    gpus: 'gpu|gpus|puces|processeurs graphiques',
    sites: 'centres de données|data centers|datacenters|projets|sites',
    signatures: 'signatures|signataires',
  },
  indefinite: 'des milliers de=1000|des centaines de=100|milliers de=1000|centaines de=100|des dizaines de=20',
  fractions: 'deux tiers=66.67|un tiers=33.33|moitié=50|un quart=25|trois quarts=75|un cinquième=20',
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
    "hier=day-1|aujourd'hui=day-0|la semaine dernière=week-1|ce mois-ci=month-0|le mois dernier=month-1|mois prochain=month+1|cette année=year-0|l'an dernier=year-1|l'année dernière=year-1|an passé=year-1|l'an prochain=year+1|l'année prochaine=year+1|il y a un an=year-1|il y a deux ans=year-2|d'ici cinq ans=year+5|d'ici dix ans=year+10|dans cinq ans=year+5",
  quarters: [
    'premier trimestre|1er trimestre',
    'deuxième trimestre|second trimestre|2e trimestre',
    'troisième trimestre|3e trimestre',
    'quatrième trimestre|4e trimestre',
  ],
  halves: ['premier semestre|première moitié', 'second semestre|deuxième semestre|seconde moitié'],
  by: "d'ici|d'ici à|avant|jusqu'en|à l'horizon|d'ici fin",
  since: 'depuis|à partir de|dès',
  places: {
    before: 'commune de|ville de|mairie de|maire de|habitants de|conseil municipal de|municipalité de|riverains de',
    after: '',
    county: 'département de|département des|département du',
  },
  capitalNouns: false,
  abbreviations: 'm|mm|mme|dr|pr|janv|févr|avr|juil|sept|oct|nov|déc|st|ste|inc|corp|cie|n|art|env|av|etc|vs|p|md|mds',
  marks:
    'le|la|les|de|des|du|et|en|un|une|est|pour|que|qui|dans|par|sur|au|aux|avec|plus|pas|son|ses|sont|il|ce|cette|ont|été|mais|nous|se',
  notNames:
    'amérique|europe|asie|afrique|le|la|les|l|d|un|une|des|de|du|en|dans|par|pour|sur|avec|et|mais|ou|si|que|qui|ce|cette|ces|il|elle|ils|nous|vous|on|son|sa|ses|leur|selon|après|avant|depuis|entre|au|aux|à|pdg|ia|ceo|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mw|gw|gpu|gpus|hpc|ipo|opa|ppa|plu|plui|big|tech|data|center|centers|datacenter|etat|usa|us|ue|eu|france|voici|enfin|rappel|projet|campus|bitcoin|ethereum|md|mds|toutefois|cependant|alors|ainsi|pourtant|p-dg|dg|icpe|cnil|tva|onu',
};
