// Italian; thinner than the packs of the first languages.
import type { LanguagePack } from './language-pack.ts';

export const it: LanguagePack = {
  code: 'it',
  name: 'Italian',
  decimal: ',',
  terms: {
    block: 'accelerated bookbuilding|collocamento accelerato|blocchi|ai blocchi|pacchetto|in blocco',
    holder:
      'azionista|azionisti|socio|soci|investitore|fondo|famiglia|azionista di riferimento|primo azionista|fondatori',
    demand: 'chiede|chiedono|chiesto|chiedere|esige|esigono|pretende',
    contract_value: 'valore del contratto|ricavi contrattualizzati|valore complessivo|valore totale',
    unnamed: 'non rivelat*|non identificat*|riservat*|un cliente|locatario|hyperscaler|inquilino|non divulgat*',
    subsidiary: 'controllata|filiale|divisione|sussidiaria',
    invest:
      'invest*|inietta|iniettato|entra nel capitale|ingresso nel capitale|quota di minoranza|rileva una quota|partecipazione di minoranza|punta|investe|investito|investire|entrano nel capitale|acquisisce una quota|sottoscrive|sottoscritto|apporta|aumento di capitale|sale al|punta su|mette sul piatto|partecipa al round',
    raise:
      'raccoglie|raccolto|raccogliere|raccolta|round|ottiene|ottenuto|chiude un round|si assicura|finanziamento serie|incassa|aumento di capitale|finanziamento|round di finanziamento|round da',
    acquire:
      'acquis*|acquista|acquistato|acquistare|compra|comprato|comprare|rileva|rilevato|rilevare|si aggiudica|fa shopping|prende il controllo|acquisisce|acquisito|acquisita|acquisire|rilevando|aggiudicata|mette le mani su|passa a|passa di mano|passa sotto il controllo|si prende|si compra|ingloba|incorpora|si assicura|conquista|acquisendo|assorbe',
    acquisition:
      'acquisizione|acquisto|opa|offerta pubblica di acquisto|scalata|offerta di acquisto|compravendita|rilevazione|takeover',
    sell: 'vende|venduto|vendere|vendono|vendita|cede|ceduto|cedere|cessione|dismette|dismissione|dismissioni|venduta|ceduta|cessioni|si libera di|esce da|si disfa|mette in vendita',
    merge: 'fusione|fondono|fondersi|si fonde|aggregazione',
    venture:
      'joint venture|società congiunta|consorzio|alleanza|partnership|si alleano|insieme a|in partnership|piattaforma comune|società comune|insieme|uniscono le forze|newco|in tandem|cordata',
    lease:
      'affitta|affittato|affitto|locazione|noleggi*|contratto di locazione|inquilino|conduttore|lease|affitterà|affittare|prende in affitto|in affitto|canone|locatario|locatore|noleggia|prende in locazione',
    hosting: 'hosting|colocation|ospita|ospitare|contratto di hosting|housing|ospitalità|ospiterà',
    agree:
      'firm*|sigl*|accord*|sottoscri*|stipul*|conclu*|raggiun*|si impegna|impegn*|aggiudica*|chiude|chiuso|siglato|firma|firmato|firmano|firmare|siglano|sigla|siglare|sottoscrive|sottoscritto|concluso|conclude|concludono|raggiunto|raggiungono|stipulato|stipula|si accorda|si accordano|stretto|stringe|stringono|aggiudica|aggiudicato',
    agreement:
      'contratto|contratti|accordo|accordi|intesa|patto|commessa|ordine|operazione|transazione|partnership|convenzione|maxi contratto|maxi-accordo',
    compute:
      'capacità di calcolo|potenza di calcolo|cloud|servizi cloud|infrastruttura di IA|capacità di IA|GPU|calcolo|infrastrutture cloud|capacità cloud|capacità computazionale|infrastruttura AI|infrastruttura IA|risorse di calcolo',
    provide:
      'forni*|eroga*|mette a disposizione|consegn*|offr*|aliment*|fornisce|fornirà|fornire|fornitura|fornito|metterà a disposizione|darà|dà|eroga|erogherà|garantirà|darà in affitto|dare in affitto|consegna',
    customer: 'cliente|clienti|utilizzerà|pagherà|acquirente|userà|committente|affittuario',
    loan: 'prestito|prestiti|credito|linea di credito|debito|obbligazioni|bond|finanziamento|rifinanziamento|mutuo|finanziamenti|obbligazioni convertibili|project financing|green loan|emissione obbligazionaria|prestito sindacato',
    lend: 'presta|prestatore|finanziatori|banca|banche|creditore|creditori|pool di banche|finanziato da|istituti|prestatori|erogato da|concesso da|pool',
    guarantee: 'garanzia|garanzie|garantisce|garantire|garantito|garante|fideiussione|si fa garante|copre|garantirà',
    ppa: 'PPA|PPAs|contratto di acquisto di energia|acquisto di energia|fornitura di energia|contratto di fornitura energetica|accordo energetico|fornitura elettrica|contratto di fornitura di energia|accordo di fornitura|fornitura di energia elettrica|fornitura di elettricità',
    land: 'ettari|terreno|terreni|area|lotto|lotti|metri quadrati|aree',
    goods: 'chip|GPU|server|turbine|trasformatori|batterie|generatori|processori|apparecchiature|semiconduttori',
    build_award: 'contratto di costruzione|appalto|general contractor|costruttore|lavori',
    ipo: 'IPO|quotazione|quotarsi|sbarco in Borsa|offerta pubblica iniziale|debutto in Borsa',
    offering: 'aumento di capitale|collocamento|offerta di azioni',
    incentive: "incentivi|incentivo|sgravi|credito d'imposta|sussidi|contributi pubblici|agevolazioni",
    memorandum:
      "memorandum d'intesa|memorandum|MoU|lettera di intenti|protocollo d'intesa|protocollo|accordo quadro|accordo preliminare",
    capex:
      'investirà|intende investire|investimento da|investimenti per|investimento di|investimenti di|capex|piano di investimenti|spese in conto capitale|spenderà|investimento complessivo|piano da|stanzia|mette sul piatto|metterà sul piatto',
    stake: 'quota|quote|partecipazione|azioni|pacchetto',
    equity: 'azioni|capitale|quota|serie A|serie B|serie C|serie D|round|investitori|equity',
    options: 'opzione|opzioni|estensione|proroga|rinnovo|ulteriori|fino a|potenziale',
    valuation: "valutazione|valutata|valutato|valutando|capitalizzazione|valore d'impresa|vale|enterprise value",
    market_price:
      'prezzo per azione|per azione|ricavi|fatturato|utile|perdita|patrimonio|PIL|dividendo|portafoglio ordini|cassa|asset in gestione',
    buyback: 'riacquisto di azioni|buyback|dividendo',
    lead_investor: 'guidato da|guidata da|con la partecipazione di|sostenuto da|insieme a|da parte di',
    rumour:
      "in trattativa|trattative|tratta|valuta|starebbe|starebbero|avrebbe|avrebbero|secondo fonti|indiscrezioni|potrebbe comprare|vicina a|in corsa|colloqui|sarebbe|interessata|trattano|negozia|negoziano|secondo indiscrezioni|valutano|sarebbero|in esclusiva|vicino all'accordo|a un passo",
    planned:
      'prevede|prevedono|previsto|prevista|progetto|progetti|intende|vuole|sarà|saranno|pianifica|futuro|programma|punta a',
    announced: 'annunci*|comunic*|rivel*|conferm*|present*|dichiar*|ha reso noto|svela*',
    closed:
      'completat*|perfezionat*|concluso|conclusa|finalizzat*|chiuso|chiusa|ha acquistato|ha investito|già|completato|completata|perfezionato|perfezionata|closing|finalizzato|ha acquisito|ha comprato|ha rilevato|ha ceduto',
    terminated:
      'annullat*|risolto|fallit*|saltat*|abbandonat*|respint*|rifiutat*|cancellat*|rinunci*|bocciat*|interrott*|naufragat*|sfumat*|saltato|salta|fallito|fallita|naufragata|naufraga|rescisso|rescinde|annullato|annullata|rinuncia|tramontato|sfuma|sfumata|interrotto|bocciato',
    amended: 'modificat*|rinegoziat*|ampliat*|esteso|estesa|deroga|ristruttur*',
    deny: 'smentisc*|smentit*|nega|negano|negato|falso|smentisce|smentito|smentita|non è vero|infondata|infondate|privo di fondamento',
    negation: 'non|mai|né|senza|nessun|nessuna',
    could: 'potrebbe|potrebbero|può|possono|forse|eventualmente|possibile',
    expected:
      'prevede|previsto|previsione|previsioni|stima|stimano|stimato|atteso|attesa|dovrebbe|dovrebbero|si attende|proiezione',
    will: 'sarà|saranno|raggiungerà|arriverà|avrà',
    condition: 'se il|se la|qualora|a condizione|sarebbe',
    shares: 'azioni|azione|titoli|quote',
    sell_shares:
      'vend*|vendita di azioni|vendite di azioni|vendite|ceduto|cessioni|incassat*|ricavat*|liquidat*|si sono liberati|si è liberato|si è liberata|liberarsi di|ha ceduto|hanno ceduto|si sono disfatti|venditori|venditore|dismess*|monetizzat*|intascat*|realizzat*|venduto|vende|cede|cedere|vendita|incassato|incassando|incassa|liquidato|monetizzato|si è disfatto|dismesso|collocato|hanno venduto|ha venduto|cessione',
    insiders:
      'dirigenti|insider|manager|amministratori|fondatori|vertici|management|top manager|addetti ai lavori|primi sostenitori|primi investitori|alti dirigenti|consiglieri',
    officer:
      'CEO|amministratore delegato|=AD|direttore finanziario|CFO|presidente|cofondatore|fondatore|direttore generale|COO|chief executive|co-fondatore|numero uno|direttrice|consigliere delegato|presidentessa',
    director: 'consigliere|amministratore|membro del consiglio',
    plan_10b5: '10b5-1|piano prestabilito|piano di vendita|piano di trading',
    withheld: 'trattenut*|ritenut*|tasse|imposte|fini fiscali',
    part_of: 'di cui|dei quali|delle quali|di questi|di questa cifra|solo questo mese|questo mese',
    bid: 'offerta|offerte|offerta di acquisto|opa|proposta di acquisto|offerta vincolante|offerta non vincolante',
    holding: 'detiene|possiede|mantiene|conserva|restano|rimangono|ricevuto',
    intent_sale:
      'vuole vendere|può vendere|potrà vendere|potrebbe vendere|intende vendere|prevede di vendere|ha tentato di',
    electricity:
      'elettricità|energia rinnovabile|energia elettrica|energia solare|energia eolica|energia nucleare|energia pulita|energie rinnovabili|fornitura elettrica',
    vote_for: 'a favore|favorevoli|voti a favore|sì',
    vote_against: 'contrari|contro|voti contrari',
    entry:
      'debutta|esordisce|abbandona il mining|entra nel settore|entra nel mercato|ingresso nel|debutta nei|si lancia nel|diversifica|si riconverte|riconversione|nuova attività|debutto|entra nel|entra nei|si lancia|si butta|prima volta|primo passo|sbarca|nuovo business|nuova avventura|esordio|cambia mestiere|scommette|si converte',
    moratorium:
      'moratoria|sospensione temporanea|stop temporaneo|moratoria sui|blocco temporaneo|sospensione delle autorizzazioni|sospensione|stop ai|stop a nuovi|congela|congelato|congelare|sospendere',
    ban: 'viet*|divieto|vietat*|vieta|vietare|vietato|bandisce|niente data center|messa al bando',
    ordinance:
      'variante|PGT|regolamento|piano di governo del territorio|delibera|legge regionale|linee guida|variante urbanistica',
    legislation: 'disegno di legge|proposta di legge|legge|Parlamento|Senato|consiglio regionale',
    reject:
      'bocci*|respin*|respint*|nega|negato|rigett*|boccia|no al|dice no|parere negativo|parere contrario|annull*|diniego|contrario al|bocciatura|bocciato|bocciata|bocciano|respinta|respinto|stop al|stop a|ha detto no|dicono no|parere sfavorevole|negata|negato il|archiviat*|respinge|rigetta|rigettato|rigettata|ferma|fermato|non approva|respingono|revoca|revocato|annullato',
    approve:
      "approv*|autorizz*|via libera|ok al|concede|concesso|rilasci*|parere favorevole|adott*|autorizzazione concessa|ha dato il via libera|dà il via libera|disco verde|semaforo verde|approvata|approvato|approva|autorizza|autorizzato|autorizzata|ok del|dà l'ok|rilascia|rilasciato|sì al|promosso|nulla osta|dice sì|ha detto sì|licenzia|passa in consiglio",
    delay:
      'rinvi*|sospe*|rimand*|congel*|slitta|ritard*|rinvia|rinviato|rinviata|rinvio|slittato|sospende|sospeso|sospesa|posticipa|posticipato|congela|congelato|ritira il punto|tolto il punto|ritirato il punto|in attesa|rimandato|rimandata|stralciato|ritira la delibera|ritirata la delibera|prende tempo',
    withdraw:
      'ritir*|rinunci*|abbandon*|dietrofront|passo indietro|si ritira|ritirato|ritirata|ritira il progetto|ritira la domanda|rinuncia al|rinuncia a|ha rinunciato|accantonat*|abbandona|ritira|ritiro|rinuncia|rinunciato|abbandonato|fa marcia indietro|marcia indietro|fa un passo indietro|getta la spugna|stralcia|archivia|cancella|cancellato',
    petition:
      'petizione|raccolta firme|firme|raccolto firme|petizione online|raccolta di firme|raccolte firme|firme raccolte|hanno firmato|sottoscrizioni|firmatari',
    protest:
      'protest*|manifestazione|manifest*|presidio|corteo|sit-in|protestano|protesta|manifestano|manifestanti|mobilitazione|assemblea pubblica|in piazza|scesi in piazza|flash mob|corteo di protesta|proteste|manifestato|fiaccolata|scendono in piazza|striscioni|fischi',
    oppose:
      'opposizione|contro|contrari*|preoccup*|critic*|timori|comitato contro|no al data center|proteste|osservazioni|dubbi|perplessità|allarme|si oppon*|denunci*|contrari|contrario|si oppone|si oppongono|no al|preoccupazione|preoccupati|preoccupazioni|critiche|dissenso|rivolta|temono|teme|insorge|insorgono|contestano|contesta|polemica|malumori',
    lawsuit:
      'ricorso|ricorso al TAR|esposto|causa|azione legale|ricorsi|ricorso al Tar|impugnazione|giudizio|contenzioso|davanti ai giudici',
    sue: 'ricorre|ricorrono|ha presentato ricorso|presenta ricorso|presentano ricorso|impugn*|depositat*|fa ricorso|fanno ricorso|fatto ricorso|ricorso al TAR|hanno fatto ricorso|ha fatto ricorso|ricorso al Tribunale|presentato un ricorso|presentano un ricorso|si sono rivolti al TAR|ha impugnato|hanno impugnato|ricorso contro|esposto alla procura|depositato un ricorso|diffida|ricorre al Tar|ricorrono al Tar|ricorso al Tar|presentato ricorso|depositato ricorso|impugna|impugnano|impugnato|porta al Tar|portano al Tar|porta in tribunale|si rivolge al Tar|trascina|fa causa|citano in giudizio|promosso ricorso|ha depositato ricorso',
    appeal: 'Consiglio di Stato|appello|ricorso in appello|Cassazione|secondo grado|appella|impugna la sentenza',
    court:
      'TAR|TRGA|tribunale|giudici|giudice|sentenza|Consiglio di Stato|Tar|Tribunale amministrativo|magistrati|corte|Consulta',
    ruling_for:
      'annull*|accol*|sospend*|illegittim*|dà ragione ai|annulla|annullato|annullata|accoglie|accolto|accolta|sospende|sospensiva|dà ragione|ha dato ragione|illegittimo|illegittima|cancella|stop del Tar|ferma',
    ruling_against:
      'respin*|respint*|rigett*|inammissibile|dà ragione al comune|dà torto|respinge|respinto|respinta|rigetta|rigettato|infondato|legittimo|conferma|confermata|confermando|confermato|irricevibile|boccia',
    referendum: 'referendum|consultazione popolare',
    challenge:
      'osservazioni|VIA|valutazione di impatto ambientale|conferenza dei servizi|esposto|interrogazione|consultazione|opposizioni|presentato osservazioni|presentato le nostre osservazioni|osservazioni presentate|hanno presentato|inviato una pec|pec|chiedono alla Regione|chiedono a Regione|vigilare|verifica di assoggettabilità|osservazioni al|controdeduzioni|segnalazione|inchiesta pubblica',
    intent_legal:
      'minaccia|minacciano|pronti a ricorrere|valutano il ricorso|annuncia ricorso|annunciano ricorso|faremo ricorso|ricorreranno|minaccia di rivolgersi|minaccia il ricorso|minacciano ricorso|pronti al ricorso|valuta il ricorso|ricorrerà|ricorreremo|pronto a ricorrere',
    propose: 'propo*|chied*|richie*|discut*|esamin*|valut*|raccomand*|sollecit*|mozione',
    adopt:
      'approv*|adott*|deliber*|introdott*|entra in vigore|vara|varato|vota|ha deciso|decide|deciso|delibera|deliberato|deliberata|introduce|introdotto|approva|approvato|approvata|adotta|adottato|istituisce|votato',
    extend: 'prorog*|estes*',
    advisory: 'commissione|parere|consultivo|conferenza dei servizi',
    vote: 'vot*|unanimità|voto|maggioranza',
    opponents:
      'residenti|cittadini|comitato|comitati|ambientalisti|Legambiente|abitanti|agricoltori|associazioni|WWF|opposizione|attivisti|Coldiretti|gruppo di residenti|gruppo di cittadini|popolazione|comitato civico|comitati locali|contrari|oppositori|minoranza|gli abitanti|ambientalista|movimento|sindacati|agricoltore|proprietari|Italia Nostra|opposizioni|minoranze|no data center|i contrari',
    authority:
      'consiglio comunale|comune|sindaco|sindaca|giunta|regione|provincia|ministero|assessore|amministrazione comunale|città metropolitana|Arpa|municipio|consiglieri|Provincia|provincia autonoma|consiglieri comunali|giunta comunale|giunta regionale|consiglio provinciale|consiglio regionale|prefetto|ente|enti|amministrazione|Comune|primo cittadino|commissione VIA|soprintendenza|Regione|assessora|conferenza dei servizi|Città metropolitana|Soprintendenza|aula|commissione|il Mase',
    project_noun:
      'data center|datacenter|centro dati|centri dati|centro elaborazione dati|centri elaborazione dati|centro di elaborazione dati|centri di elaborazione dati|data centre|centro di calcolo|centri di calcolo|data campus|server farm|campus digitale|polo dati|data hub|campus di data center',
    permit:
      'variante|autorizzazione|permesso di costruire|VIA|concessione|progetto|permesso|autorizzazione unica|piano attuativo|assoggettabilità|Via|valutazione di impatto|variante urbanistica|Pgt|PGT|delibera|domanda|istanza|convenzione|insediamento|pratica|iter|lottizzazione|ampliamento|realizzazione|costruzione',
    group_noun: 'comitato|associazione|coordinamento|Comitato|Associazione|Coordinamento|Legambiente|WWF|Italia Nostra',
    signature: 'firme|firmatari',
    handed_in:
      'consegnat*|depositat*|presentat*|consegnato|consegnate|consegnata|depositato|depositate|depositata|depositano|presentato|presentate|protocollato|consegnano|presentata|inoltrato',
    other_object: 'parco eolico|fotovoltaico|capannone|logistica|inceneritore|termovalorizzatore|case',
    c_power:
      'consumo di energia|consumi energetici|energia|elettricità|rete elettrica|elettrodotto|consumo elettrico|energetico|rete|consumo energetico|corrente|energivoro|energivori|allaccio|consumi elettrici',
    c_water: "acqua|idrico|idrica|idriche|falda|siccità|consumo d'acqua|acque|risorse idriche|acqua di mare|prelievo",
    c_noise: 'rumore|rumori|inquinamento acustico|acustico|ronzio',
    c_land_use:
      'consumo di suolo|suolo|paesaggio|territorio|cementificazione|urbanistica|area verde|prato|suolo libero|aree dismesse|verde|area agricola|parco',
    c_rates: "bollette|bolletta|tariffe|prezzo dell'energia",
    c_environment:
      'ambiente|ambientale|ambientali|inquinamento|emissioni|clima|biodiversità|calore|ecologico|impatto ambientale|CO2|verde|isola di calore|alberi|fauna',
    c_tax: 'incentivi|sgravi|contributi',
    c_transparency:
      "trasparenza|opaco|segretezza|informazione|mancanza di informazioni|partecipazione|opacità|senza informare|non sappiamo|chi c'è dietro|poca chiarezza|tenuti all'oscuro",
    c_farmland: 'terreni agricoli|agricolo|agricola|agricole|agricoltura|campi|parco agricolo',
    c_traffic: 'traffico|camion|viabilità|mezzi pesanti',
    c_air_quality: "qualità dell'aria|generatori diesel|gasolio|smog|gruppi elettrogeni|diesel|generatori|polveri",
    site: 'data center|datacenter|centro dati|campus|sito|edificio|edifici|impianto|impianti|struttura|complesso|progetto|polo|centri dati|capannone|hub|hall|sala|infrastruttura',
    ph_live:
      'operativo|operativi|in funzione|attivo|attivi|gestisce|inaugur*|in esercizio|esistente|attualmente|operativa|attiva|acceso|accende|attivato|inaugurato|inaugura|entrato in funzione|già attivo|conta su|aperto|a regime|installata|installati',
    ph_construction:
      'in costruzione|cantiere|lavori|prima pietra|costruisce|iniziati i lavori|avviati i lavori|in fase di realizzazione|costruendo|cantieri|lavori avviati|al via i lavori|sorge|sta costruendo|posa',
    ph_planned:
      'prevede|previst*|progetto|sarà|realizzerà|costruirà|annunci*|futuro|fino a|a regime|intende|sorgerà|dovrebbe|potrà|ampliamento|realizzare|progetta|previsto|prevista|vuole|pianifica|annuncia|proporrà|propone|chiesto|chiede|avrà|ospiterà|punta|ipotesi|autorizzato|metterà|nascerà',
    ph_contracted: 'contratto|affittato|firmato|prenotat*|contrattualizzat*|impegnat*',
    ph_paused: 'sospeso|fermo|bloccato',
    ph_cancelled: 'annullato|bocciato|ritirato|cancellato',
    b_it: 'IT|potenza IT|carico IT|capacità IT',
    b_grid: 'connessione|allaccio|rete|Terna|richieste di connessione|potenza elettrica',
    b_generator: 'generatori|gruppi elettrogeni|centrale',
    not_load:
      'solare|eolico|batterie|accumulo|centrale|nucleare|rinnovabile|rinnovabili|fotovoltaico|idroelettrico|turbine|gas',
    increment: 'aggiunge*|ulteriori|aggiuntivi',
    earlier_version: 'versione precedente|per errore',
    aggregate: 'totale|complessivamente|in Italia|portafoglio|mercato|settore|mondo|paese|regione|complessivi',
    share_of: 'quota|quota di mercato|percentuale|del totale|della capacità|del mercato|dei consumi',
    grow_to:
      'cresc*|raggiung*|salir*|sal*|aument*|raddoppi*|triplic*|super*|arriv*|balz*|crescerà|crescere|salire|salirà|raggiungere|raggiungerà|raddoppiare|raddoppierà|triplicare|arrivare|arriverà|superare|supererà|aumentare|aumenterà|passare da|passerà|toccare|toccherà|oltre',
    fall_to: 'scend*|cal*|diminu*|croll*',
    below: 'sotto|meno di|inferiore a|al di sotto',
    above: 'oltre|più di|superiore a|almeno|superiore|superando|sopra',
    forecast:
      'prevede|prevedono|previsione|previsioni|stima|stimano|dovrebbe|dovrebbero|potrebbe|potrebbero|proiezione|proiezioni|entro|raggiungerà|sarà|arriverà|supererà|vede|atteso|attesa|attesi|si prevede|calcola',
    target_guidance: 'obiettivo|punta|mira|intende|target',
    publisher_cue:
      'secondo|stando a|studio|rapporto|dati di|analisi|stima|prevede|report|stima di|ricerca|analisi di|Osservatorio|calcola|secondo i dati|vede',
    quoted_via: 'citato da|citati da|riportato da|via',
    entrants: 'nuovi entranti|nuovi operatori|nuovi attori',
    global: 'globale|mondiale|mondo|globali|internazionale',
    market_noun: 'mercato|settore|industria|capacità|domanda',
    g_big_tech: 'Big Tech|big tech|giganti tecnologici|colossi tecnologici|giganti della tecnologia|colossi tech',
    g_hyperscalers: 'hyperscaler|hyperscale|iperscaler|giganti del cloud',
    g_onprem: 'on-premise|on premise|aziendali',
    g_colocation: 'colocation',
    g_ai: 'IA|intelligenza artificiale|=AI',
    g_data_centers: 'data center|datacenter|centri dati',
    m_capacity: 'capacità|potenza|megawatt|gigawatt|domanda|carico',
    m_energy: 'consumo di energia|consumi elettrici|consumo elettrico|consum*|elettricità|domanda di energia',
    m_capex: 'investimenti|investimento|capex|spesa|spese',
    m_revenue: 'ricavi|fatturato',
    m_market_size: 'valore del mercato|mercato',
    m_energy_share: "dei consumi elettrici|dell'elettricità|della domanda elettrica",
    mining: 'mining di criptovalute|miner|mining|criptovalute|crypto|minatore|minatori|estrazione di criptovalute',
    bitcoin_mining: 'mining di Bitcoin|miner di Bitcoin|minatori di Bitcoin|Bitcoin miner',
    ethereum_mining: 'mining di Ethereum|Ethereum',
    ai_activity:
      'IA|intelligenza artificiale|=AI|HPC|calcolo ad alte prestazioni|data center|infrastruttura di IA|cloud',
    pivot:
      'svolta|trasform*|riconver*|pass*|diversific*|cambi*|si lancia|entra in|ingresso|pivot|transizione|abbandona|lascia|si converte|riconverte|riconversione|cambia pelle|cambia mestiere|si trasforma|trasforma|passa da|virata|vira|si reinventa|reinventa|riconvertire|si sposta',
    away_from: 'dal mining|da miner|ex|ex-|invece di|originariamente',
    toward: "verso|a|in|nel|nella|all'|alla",
    including: 'tra cui|come|inclusi|incluse|quali',
    repurpose: 'riconver*|riutilizz*|riadatt*',
    ex_activity: 'ex miner|ex minatore|ex-miner',
    passive: '=è|sono|è stato|è stata|stato|stata|viene|vengono|sarà',
    by: 'da|dal|dalla|dai|dagli|dalle|da parte di|da parte del|da parte della',
    in: 'in|nel|nella|nei|negli|a|ad',
    from: 'da|dal|dalla|dai|di',
    to: 'a|ad|al|alla|ai',
    with: 'con|insieme a|e',
    of: 'di|del|della|dei|degli|delle|in',
    for: 'per|offerta su|opa su',
    between: 'tra|fra',
    comparison: 'rivale|concorrente|concorrenti|come|simile a|rispetto a|clienti come',
    company_coref: "la società|l'azienda|il gruppo|la compagnia|la startup|l'operatore|dell'azienda|del gruppo",
    chipmaker_coref: 'il produttore di chip|il colosso dei chip|il gigante dei chip',
    provider_coref: 'il fornitore di cloud|il provider',
    giant_coref:
      'il colosso tecnologico|il gigante tecnologico|il colosso di|il gigante di Redmond|il gigante americano',
    utility_coref: "l'utility|il gruppo energetico",
    insider_coref: 'il manager|lui|lei|il dirigente',
    related: 'leggi anche|leggi di più|vedi anche|approfondisci',
  },
  scales:
    'mila=3|mille=3|milione=6|milioni=6|mln=6|mn=6|m=6|miliardo=9|miliardi=9|mld=9|bn=9|bilione=12|bilioni=12|trilione=12|trilioni=12',
  numbers:
    'un=1|uno=1|una=1|due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|dodici=12|quindici=15|venti=20|trenta=30|cento=100|mezzo=0.5',
  currencies: 'dollari=USD|dollaro=USD|dollari usa=USD|euro=EUR|sterline=GBP|yen=JPY|yuan=CNY|franchi=CHF',
  qualifiers: {
    approx:
      "circa|quasi|intorno a|attorno a|pressappoco|approssimativamente|all'incirca|stimato in|una|poco meno di|poco più di",
    up_to: 'fino a|al massimo|massimo',
    at_least: 'almeno|minimo|non meno di',
    more_than: 'oltre|più di|superiore a|superiori a|supera',
    range: 'a|e|-',
  },
  descriptors:
    'produttore=none|operatore=colocation|operatore di data center=colocation|gestore di data center=colocation|società di data center=colocation|sviluppatore=developer|minatore=miner|startup di IA=ai_lab|startup=none|produttore di chip=chip_vendor|fondo=fund|fondo infrastrutturale=fund|fondo di investimento=fund|gestore=fund|società di investimento=fund|investitore=fund|banca=bank|utility=utility|multiutility=utility|fornitore di energia=power_producer|produttore di energia=power_producer|società energetica=power_producer|costruttore=equipment_vendor|fornitore di cloud=neocloud|operatore telefonico=telecom|immobiliare=real_estate|gruppo=none|società=none|azienda=none|colosso=none|compagnia=none',
  units: {
    percent: '%|per cento|percento|punti percentuali',
    shares: 'azioni|titoli',
    years: 'anni|anno',
    acres: 'acri',
    hectares: 'ettari|ettaro|ha',
    times: 'volte',
    gpus: 'gpu|chip|acceleratori',
    sites: 'data center|progetti|impianti',
    signatures: 'firme|firmatari',
  },
  indefinite: 'migliaia di=1000|centinaia di=100|decine di=20|decine di migliaia di=10000',
  fractions: 'due terzi=66.67|un terzo=33.33|metà=50|un quarto=25|tre quarti=75|un quinto=20',
  months: [
    'gennaio|gen',
    'febbraio|feb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  relative:
    "ieri=day-1|oggi=day-0|la scorsa settimana=week-1|questo mese=month-0|mese scorso=month-1|prossimo mese=month+1|quest'anno=year-0|anno scorso=year-1|lo scorso anno=year-1|scorso anno=year-1|prossimo anno=year+1|anno prossimo=year+1|un anno fa=year-1|due anni fa=year-2|tra cinque anni=year+5|in cinque anni=year+5",
  quarters: ['primo trimestre', 'secondo trimestre', 'terzo trimestre', 'quarto trimestre'],
  halves: ['primo semestre|prima metà', 'secondo semestre|seconda metà'],
  by: 'entro|entro il|fino al|prima del',
  since: 'da|dal|a partire da',
  places: {
    before: 'comune di|città di|sindaco di|consiglio comunale di|municipio di|abitanti di',
    after: '',
    county: 'provincia di|città metropolitana di',
  },
  capitalNouns: false,
  abbreviations:
    'sig|dott|ing|prof|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|art|ecc|inc|corp|s.p.a|s.r.l|mln|mld|n|es|vs|pag',
  marks:
    'il|la|di|che|e|un|una|per|in|con|del|della|dei|delle|non|è|si|da|sono|al|alla|nel|nella|ha|anche|più|come|gli|lo|questo',
  notNames:
    'america|europa|asia|il|lo|la|i|gli|le|l|un|una|di|a|da|in|con|su|per|tra|fra|e|ma|o|se|che|chi|del|della|dei|nel|nella|al|alla|questo|questa|non|secondo|dopo|prima|anche|intanto|ceo|cfo|ad|ia|ai|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mw|gw|gpu|hpc|ipo|ppa|big|tech|data|center|comune|regione|tar|via|pgt|usa|ue|italia|bitcoin|ethereum|rsu|form',
};
