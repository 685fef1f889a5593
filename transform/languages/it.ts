// Italian; thinner than the packs of the first languages.
import type { LanguagePack } from './language-pack.ts';

export const it: LanguagePack = {
  code: 'it',
  name: 'Italian',
  decimal: ',',
  terms: {
    open_market: 'sul mercato aperto|in borsa|sul mercato|in Borsa|mercato aperto|a mercato',
    dealing_notice:
      'internal dealing|Consob|Form 4|modulo 4|documento depositato|comunicazioni alla Consob|documenti depositati',
    plan_word: 'piano|piani|programma',
    executives: 'dirigenti|manager|top manager|alti dirigenti|vertici|management|dirigenza',
    most: 'gran parte|la maggior parte|molte|alcune|buona parte',
    miner_coref: "il miner|la società di mining|l'ex miner",
    m_price: 'al kW|per kW|canoni',
    m_vacancy: 'tasso di sfitto|sfitto|vacancy',
    g_new_entrants: 'nuovi entranti|nuovi operatori|nuovi attori',
    b_facility: "potenza totale|potenza complessiva dell'impianto|lorda",
    fund_exit:
      'esce dal capitale|uscita dal capitale|è uscito dal capitale|tutta la partecipazione|intera partecipazione|tutte le sue azioni|intera quota|13F|13G|13D|ha liquidato la posizione|totalità delle azioni|azzera la posizione|ha azzerato',
    secondary: 'offerta secondaria|collocamento secondario|azionisti venditori|vendita secondaria',
    notice_144: 'Form 144|modulo 144|Rule 144',
    new_shares: 'nuove azioni|azioni di nuova emissione',
    block:
      'accelerated bookbuilding|collocamento accelerato|blocchi|ai blocchi|pacchetto|in blocco|vendita in blocco|procedura accelerata|accelerated book building|ai blocchi un|collocamento accelerato presso|presso investitori istituzionali',
    holder:
      'azionista|azionisti|socio|soci|investitore|fondo|famiglia|azionista di riferimento|primo azionista|fondatori|principale azionista|azionista di maggioranza|azionista di controllo|soci fondatori|socio fondatore|holding di famiglia|fondi|venditori',
    demand: 'chiede|chiedono|chiesto|chiedere|esige|esigono|pretende',
    contract_value: 'valore del contratto|ricavi contrattualizzati|valore complessivo|valore totale',
    unnamed:
      "non rivelat*|non identificat*|riservat*|un cliente|locatario|hyperscaler|inquilino|non divulgat*|cliente anonimo|un hyperscaler|un'azienda tecnologica|multinazionale|big tech americana|il cui nome|non è stato reso noto il nome|cliente confidenziale|primario operatore|un operatore internazionale|cliente internazionale|una big tech|un grande cliente|nome non rivelato|di cui non rivela il nome",
    subsidiary:
      'controllata|filiale|divisione|sussidiaria|società controllata|braccio|consociata|divisione cloud|controllata del|unità',
    owned_by:
      'controllata da|controllato da|controllata dal|di proprietà di|sostenuta da|partecipata da|che fa capo a|facente capo a|società del gruppo|parte di|controllata di|del gruppo|braccio di|casa madre di|capogruppo di',
    invest:
      "invest*|inietta|iniettato|entra nel capitale|ingresso nel capitale|quota di minoranza|rileva una quota|partecipazione di minoranza|punta|investe|investito|investire|entrano nel capitale|acquisisce una quota|sottoscrive|sottoscritto|apporta|aumento di capitale|sale al|punta su|mette sul piatto|partecipa al round|entra con il|nuovo socio|nuovi soci|socio di minoranza|iniezione di capitale|ricapitalizza|aumenta la quota|sale nel capitale|partecipa all'aumento|sottoscrive l'aumento|acquista una quota|compra una quota|entra in società|scommette su|ha investito|hanno investito|investirà in|apporta capitale|apporto di capitale|diventa socio|diventa socia|diventa azionista|capitali freschi|aumentare la quota|salita nel capitale|entrato nel capitale",
    raise:
      'raccoglie|raccolto|raccogliere|raccolta|round|ottiene|ottenuto|chiude un round|si assicura|finanziamento serie|incassa|aumento di capitale|finanziamento|round di finanziamento|round da|ha raccolto|hanno raccolto|raccolgono|chiude il round|chiude un aumento|ha chiuso un round|si finanzia|reperisce|rastrella|rastrellato|ha ottenuto|ottengono|ottenere|round seed|raccolta di capitali|fa il pieno di|incassato un|porta a casa un round|raccolta fondi|si è assicurata|si è assicurato|assicurarsi',
    acquire:
      "acquis*|acquista|acquistato|acquistare|compra|comprato|comprare|rileva|rilevato|rilevare|si aggiudica|fa shopping|prende il controllo|acquisisce|acquisito|acquisita|acquisire|rilevando|aggiudicata|mette le mani su|passa di mano|si prende|si compra|ingloba|incorpora|si assicura|conquista|acquisendo|assorbe|ha acquistato|hanno acquistato|ha comprato|hanno comprato|ha rilevato|hanno rilevato|ha acquisito|hanno acquisito|acquisterà|comprerà|rileverà|acquisirà|rilevano|acquistano|comprano|acquisiscono|rilevata|rilevati|rilevate|acquistata|acquistati|acquistate|acquisiti|acquisite|comprata|acquistando|comprando|fa propria|fa sua|diventa proprietaria|diventa proprietario|subentra a|entra in possesso|sale al 100%|prende il 100%|si porta a casa|porta a casa il|si è aggiudicata|si è aggiudicato|acquirente|ha messo le mani|mettere le mani su|cambia proprietario|cambia padrone|cambia mani|passata di mano|rilevare il|rilevare la|ha preso il controllo|prenderà il controllo|assume il controllo|acquisisce il controllo|ha conquistato|fa suo|perfeziona l'acquisto|chiude l'acquisto",
    goes_to:
      'passa a|passa al|passa alla|passa sotto il controllo|finisce a|finisce in mano|finisce nelle mani|passa nelle mani|finisce sotto|passata a|passato a|passato sotto|passa in mano|finisce al|va a|entra in orbita|entra nel portafoglio',
    acquisition:
      "acquisizione|acquisto|opa|offerta pubblica di acquisto|scalata|offerta di acquisto|compravendita|rilevazione|takeover|acquisizioni|acquisto di|acquisto del|acquisto della|acquisto dell'|passaggio di proprietà|passaggio di mano|operazione di acquisizione|acquisizione del|acquisizione di|acquisizione della|compravendita di",
    buyer_noun: "l'acquirente|acquirente|il compratore|compratore|nuovo proprietario|nuovo socio di maggioranza",
    seller_noun: 'il venditore|venditore|venditrice|cedente|a vendere|a vendere è stato|a vendere è',
    sell: 'vende|venduto|vendere|vendono|vendita|cede|ceduto|cedere|cessione|dismette|dismissione|dismissioni|venduta|ceduta|cessioni|si libera di|esce da|si disfa|mette in vendita|cederà|venderà|ha venduto|hanno venduto|ha ceduto|hanno ceduto|cedono|venduti|ceduti|cedute|dismesso|dismessa|mette sul mercato|messo in vendita|messa in vendita|in vendita|si separa da|esce dal capitale|venditore|venditrice|alienazione|si è liberata di|si spoglia',
    merge:
      'fusione|fondono|fondersi|si fonde|aggregazione|si fondono|si sono fuse|fuso|fusa|integrazione tra|si aggregano|convolano a nozze|nozze tra|matrimonio tra|si uniscono|fusione per incorporazione|unione tra',
    venture:
      'joint venture|società congiunta|piattaforma comune|società comune|newco|jv|società mista|paritetica|alleanza con|alleanza tra|si alleano con|insieme con|unire le forze|costituiscono una|costituita con|costituire una società|hanno costituito|ha costituito con|veicolo comune|collaborazione tra|partner industriale|a metà|al 50%|fianco a fianco|joint-venture|sviluppo congiunto|congiuntamente|insieme per',
    partnering:
      'alleanza|partnership|si alleano|in partnership|uniscono le forze|in tandem|insieme per realizzare|insieme per costruire',
    lease:
      "affitta|affittato|affitto|locazione|noleggi*|contratto di locazione|inquilino|conduttore|lease|affitterà|affittare|prende in affitto|in affitto|canone|locatario|locatore|noleggia|prende in locazione|affitteranno|ha affittato|hanno affittato|prenderà in affitto|preso in affitto|prenderà in locazione|locati|locato|contratto d'affitto|contratto di affitto|affittuari|affittuario|concede in locazione|dà in locazione|dato in affitto|locazioni|pre-affittato|prelocato|canoni|affittata|affittati|noleggerà|ha preso in affitto|si insedia|occuperà gli spazi|prenota|ha prenotato|prenotato|in locazione",
    hosting:
      'hosting|colocation|ospita|ospitare|contratto di hosting|housing|ospitalità|ospiterà|ospitate|ospitato|servizi di colocation|contratto di colocation|contratto di housing|ospiterà i server',
    agree:
      'firm*|sigl*|accord*|sottoscri*|stipul*|conclu*|raggiun*|si impegna|impegn*|aggiudica*|chiude|chiuso|siglato|firma|firmato|firmano|firmare|siglano|sigla|siglare|sottoscrive|sottoscritto|concluso|conclude|concludono|raggiunto|raggiungono|stipulato|stipula|si accorda|si accordano|stretto|stringe|stringono|aggiudica|aggiudicato|sottoscrivono|ha firmato|hanno firmato|ha siglato|hanno siglato|ha sottoscritto|hanno sottoscritto|ha stretto|hanno stretto|ha raggiunto|hanno raggiunto|ha concluso|hanno concluso|perfeziona|stipulano|si sono accordati|si sono accordate|affida|affidato|affidata|ha affidato|ha chiuso|hanno chiuso|formalizza|formalizzato|suggella|mette nero su bianco|firma di|alla firma|si è impegnata|si è impegnato|si sono impegnati|ha scelto|sceglie|si è aggiudicata|si è aggiudicato|contrattualizza',
    agreement:
      'contratto|contratti|accordo|accordi|intesa|patto|commessa|ordine|operazione|transazione|partnership|convenzione|maxi contratto|maxi-accordo|contratto pluriennale|maxi commessa|maxi accordo|accordo quadro|ordinativo|affidamento|accordo pluriennale|contratto decennale|contratto quinquennale|contratto quindicennale|deal|contratto quadro|collaborazione',
    compute:
      'capacità di calcolo|potenza di calcolo|cloud|servizi cloud|infrastruttura di IA|capacità di IA|GPU|calcolo|infrastrutture cloud|capacità cloud|capacità computazionale|infrastruttura AI|infrastruttura IA|risorse di calcolo|potenza computazionale|capacità GPU|cluster di GPU|server con GPU|servizi di calcolo|supercalcolo',
    provide:
      'forni*|eroga*|mette a disposizione|consegn*|offr*|aliment*|fornisce|fornirà|fornire|fornitura|fornito|metterà a disposizione|darà|dà|eroga|erogherà|garantirà|darà in affitto|dare in affitto|consegna|coprirà|copre il fabbisogno|coprirà il fabbisogno|forniranno|offrirà|rifornirà|rifornisce|approvvigiona|approvvigionerà|somministra|alimenterà|alimentare|venderà energia|fornendo|metteranno a disposizione|erogare|garantirà la fornitura|cede energia|consegnerà',
    customer:
      'cliente|clienti|utilizzerà|pagherà|acquirente|userà|committente|affittuario|ancora tenant|conduttrice|cliente finale|clienti finali|si approvvigionerà|si rifornirà|acquisterà energia|comprerà energia|utilizzerà la capacità',
    loan: 'prestito|prestiti|credito|linea di credito|debito|obbligazioni|bond|rifinanziamento|mutuo|obbligazioni convertibili|project financing|green loan|emissione obbligazionaria|prestito sindacato|prestito obbligazionario|prestito ponte|linee di credito|finanziamento in pool|finanziamento bancario|finanziamento green|minibond|emissione di bond|indebitamento|cartolarizzazione|private debt|green bond|bond verde|emissione obbligazionaria da|collocato un bond|emette un bond|emette obbligazioni|club deal|loan|rifinanziare|rifinanzia|facility|mutui|prestito verde|credito sindacato|debito bancario|finanziamento da',
    debt_included:
      'debito incluso|debiti inclusi|inclusi i debiti|compresi i debiti|debito compreso|incluso il debito|debito netto',
    financing: 'finanziamento|finanziamenti',
    lend: 'presta|prestatore|finanziatori|banca|banche|creditore|creditori|pool di banche|finanziato da|istituti|prestatori|erogato da|concesso da|pool|finanziatore|istituti di credito|banche finanziatrici|concede un finanziamento|ha concesso un|concedono|ha erogato|hanno erogato|hanno finanziato|Cassa depositi e prestiti|Cdp|Bei|arranger|banche creditrici|pool composto|pool guidato|garantito da Sace|sottoscritto da|sottoscritta da|presterà|ha prestato|concede un prestito|ha concesso un prestito|eroga|finanzia con',
    guarantee:
      'garanzia|garanzie|garantisce|garantire|garantito|garante|fideiussione|si fa garante|copre|garantirà|controgaranzia|garanzia Sace|fideiussioni|lettera di patronage|garantirà i pagamenti|garantisce i pagamenti|garantirà il canone|si farà garante',
    ppa: "PPA|PPAs|contratto di acquisto di energia|acquisto di energia|fornitura di energia|contratto di fornitura energetica|accordo energetico|fornitura elettrica|contratto di fornitura di energia|accordo di fornitura|fornitura di energia elettrica|fornitura di elettricità|contratto di fornitura|contratto di compravendita di energia|compravendita di energia|power purchase agreement|energia da fonti rinnovabili|acquisto di energia rinnovabile|acquisto di elettricità|fornire energia|fornirà energia|fornirà elettricità|fornire elettricità|fornitura di energia rinnovabile|fornitura di energia verde|acquisterà energia|comprerà energia|acquistare energia|comprare energia|approvvigionamento energetico|vendita di energia|contratto di lungo termine per l'energia|contratto di energia|Ppa|corporate PPA|comprerà l'energia|acquisterà l'energia|contratto per l'energia|energia rinnovabile a lungo termine",
    land: 'ettari|terreno|terreni|area|lotto|lotti|metri quadrati|aree|appezzamento|sedime|mq|metri quadri|comparto|ex area|superficie|terreno agricolo|ettaro',
    goods:
      'chip|GPU|server|turbine|trasformatori|batterie|generatori|processori|apparecchiature|semiconduttori|schede grafiche|acceleratori|gruppi elettrogeni|trasformatore|motori|celle a combustibile|sistemi di raffreddamento|gruppi di continuità|armadi rack',
    build_award:
      "contratto di costruzione|appalto|general contractor|costruttore|lavori|gara d'appalto|aggiudicato l'appalto|contratto Epc|commessa per la realizzazione|commessa per la costruzione|affida la costruzione|appalto per la costruzione|realizzerà i lavori|opere civili|impiantistica|costruirà per|costruisce per|appaltatore|si aggiudica l'appalto|commessa|contratto EPC|chiavi in mano|realizzerà per|affidato la costruzione|lavori di costruzione",
    ipo: 'IPO|quotazione|quotarsi|sbarco in Borsa|offerta pubblica iniziale|debutto in Borsa|sbarca in Borsa|sbarcata in Borsa|sbarcherà in Borsa|Euronext Growth|debutta in Borsa|debutta a Piazza Affari|si quota|quotata al|approda in Borsa|approdo in Borsa|matricola di Piazza Affari|si quoterà|quotarsi in Borsa|Ipo da',
    offering:
      'aumento di capitale|collocamento|offerta di azioni|emissione di azioni|offerta in opzione|ricapitalizzazione|collocamento di azioni',
    incentive: "incentivi|incentivo|sgravi|credito d'imposta|sussidi|contributi pubblici|agevolazioni",
    memorandum:
      "memorandum d'intesa|memorandum|MoU|lettera di intenti|protocollo d'intesa|protocollo|accordo quadro|accordo preliminare|lettera d'intenti|lettere d'intenti|term sheet|accordo non vincolante|dichiarazione d'intenti|dichiarazione di intenti|intesa preliminare|protocollo di intesa|manifestazione d'interesse|accordo di massima|memorandum of understanding|accordo di principio",
    capex:
      'investirà|intende investire|investimento da|investimenti per|investimento di|investimenti di|capex|piano di investimenti|spese in conto capitale|spenderà|investimento complessivo|piano da|stanzia|mette sul piatto|metterà sul piatto|investimento complessivo di|investirà in|piano industriale da|mette in campo|destinerà|destina|sul piatto|investiranno|con un investimento|per un investimento',
    stake:
      'quota|quote|partecipazione|azioni|pacchetto|il 100%|capitale sociale|maggioranza|minoranza|pacchetto azionario|partecipazioni|maggioranza del capitale|controllo',
    equity:
      'azioni|capitale|quota|serie A|serie B|serie C|serie D|round|investitori|equity|capitale di rischio|venture capital|serie seed|soci|azionisti|mezzi propri',
    round: 'round|round di finanziamento|serie A|serie B|serie C|serie D|raccolta di capitale',
    so_far: 'finora|ad oggi|fino ad oggi|dalla fondazione|fino a oggi',
    brought: 'controvalore|per un totale|incassando|incassato|valore complessivo|totale|pari a|ricavando',
    family: 'famiglia|la famiglia',
    every: 'tutto|tutte|tutti|ogni',
    trades: 'transazioni|operazioni|cessioni',
    wealth: 'patrimonio|fortuna|stimato|stimata',
    options:
      'opzione|opzioni|estensione|proroga|rinnovo|ulteriori|fino a|potenziale|opzionato|opzionata|rinnovabile per|estendibile|con opzione|estendibili|prorogabile',
    valuation:
      "valutazione|valutata|valutato|valutando|capitalizzazione|valore d'impresa|vale|enterprise value|valutazione di|valorizzata|valorizza la società|valorizzazione|valore complessivo della società|valore di impresa|equity value|valutando la società|stimata in|capitalizza|stimato a|stimata a|vale in borsa|valere|a valere",
    market_price:
      'prezzo per azione|per azione|ricavi|fatturato|utile|perdita|patrimonio|PIL|dividendo|portafoglio ordini|cassa|asset in gestione|capitalizza|vale in Borsa|in borsa vale|vale in borsa|in gestione|patrimonio gestito',
    price:
      "prezzo|paga|pagherà|pagato|pagare|costa|costo|valore|importo|somma|controvalore|corrispettivo|valutata|valutato|ammonta|cifra|esborso|valore dell'operazione|assegno|l'operazione|la transazione|valere|vale",
    buyback: 'riacquisto di azioni|buyback|dividendo',
    lead_investor:
      'guidato da|guidata da|con la partecipazione di|sostenuto da|insieme a|da parte di|guidati da|con capofila|capofila|sostenuta da|a guidare il round|ha guidato il round|partecipato da|partecipata da',
    joins_round:
      'hanno partecipato|hanno partecipato anche|partecipano anche|altri investitori|con la partecipazione|tra gli investitori|si sono aggiunti|vi hanno preso parte|hanno preso parte|nuovi investitori',
    rumour:
      "in trattativa|trattative|tratta|valuta|starebbe|starebbero|avrebbe|avrebbero|secondo fonti|indiscrezioni|potrebbe comprare|vicina a|in corsa|colloqui|sarebbe|interessata|trattano|negozia|negoziano|secondo indiscrezioni|valutano|sarebbero|in esclusiva|vicino all'accordo|a un passo|sondaggi|avviato colloqui|sta trattando|stanno trattando|secondo quanto risulta|a quanto risulta|potrebbe rilevare|potrebbe acquisire|manifestazioni di interesse|offerte non vincolanti|rumor|rumors|si parla di|allo studio|starebbe per|trattativa|avrebbe offerto|in pole position|in lizza|dossier|sondando|sta valutando|stanno valutando|ha messo gli occhi|mette gli occhi|fonti vicine|fonti finanziarie|fonti di mercato|mandato a|advisor|in esclusiva con|negoziati|trattative in corso|negoziazioni|mette in vendita|messo in vendita|messa in vendita|in vendita|processo di vendita|ha incaricato|advisor per la vendita|offerte vincolanti|persone vicine|persone a conoscenza|trattativa esclusiva|trattative in esclusiva|esplora|esplorano|short list|cerca un acquirente|cerca un socio|cerca un partner|alla ricerca di un acquirente|finalisti|in pole|potrebbe valere|potrebbe valutare",
    planned:
      'prevede|prevedono|previsto|prevista|progetto|progetti|intende|vuole|sarà|saranno|pianifica|futuro|programma|punta a',
    announced: 'annunci*|comunic*|rivel*|conferm*|present*|dichiar*|ha reso noto|svela*',
    closed:
      "completat*|perfezionat*|concluso|conclusa|finalizzat*|chiuso|chiusa|ha acquistato|ha investito|completato|completata|perfezionato|perfezionata|closing|finalizzato|ha acquisito|ha comprato|ha rilevato|ha ceduto|perfezionamento|ha perfezionato|ha completato|hanno completato|conclusa l'operazione|ha concluso l'acquisizione|passato sotto|passata sotto|ha incassato|ha ricevuto|ha raccolto|è passata|è passato|chiuso il closing|ha finalizzato|hanno ceduto|hanno acquisito|rilevando|ha chiuso un round|ha perfezionato l'acquisto|ha completato l'acquisizione",
    done: 'ha acquistato|ha comprato|ha rilevato|ha acquisito|ha venduto|ha ceduto|ha investito|hanno acquistato|hanno rilevato|acquistò|comprò|rilevò|è stata acquistata|è stata venduta|si è aggiudicata|ha guidato',
    terminated:
      "annullat*|risolto|fallit*|saltat*|abbandonat*|respint*|rifiutat*|cancellat*|rinunci*|bocciat*|interrott*|naufragat*|sfumat*|saltato|salta|fallito|fallita|naufragata|naufraga|rescisso|rescinde|annullato|annullata|rinuncia|tramontato|sfuma|sfumata|interrotto|bocciato|niente accordo|non si farà|si arena|arenata|arenato|salta l'accordo|rottura|ritira l'offerta|ritirata l'offerta|ha ritirato l'offerta|fa saltare|decaduta|decaduto|non va in porto|non è andata in porto|stop alla trattativa|trattative interrotte|fallimento delle trattative|tramonta|tramontata|fumata nera|dice addio all'accordo|recede|recesso|revocata l'offerta",
    amended:
      'modificat*|rinegoziat*|ampliat*|esteso|estesa|deroga|ristruttur*|rinnova|rinnovato|prolunga|prolungato|estende|estensione del contratto|rinegozia|amplia il contratto|ha rinnovato|prorogato|esteso il contratto',
    deny: 'smentisc*|smentit*|nega|negano|negato|falso|smentisce|smentito|smentita|non è vero|infondata|infondate|privo di fondamento|smentiscono|ha smentito|hanno smentito|ha negato|bufala|fake news|nessun fondamento',
    negation: 'non|mai|né|senza|nessun|nessuna',
    could:
      'potrebbe|potrebbero|può|possono|forse|eventualmente|possibile|potranno|potrà|sarebbe|si potrebbe|ipotizza|ipotesi',
    expected:
      'prevede|previsto|previsione|previsioni|stima|stimano|stimato|atteso|attesa|dovrebbe|dovrebbero|si attende|proiezione|si stima|secondo le stime|è atteso|è attesa|sono attesi|sono attese|attese|prevista per|previsto per|previsti|previste|conta di|si prevede|proiezioni|si aspetta',
    will: 'sarà|saranno|raggiungerà|arriverà|avrà|verrà|verranno|dovrà|salirà|saliranno|diventerà|raggiungeranno|arriveranno|conterà|entrerà|dovranno|ospiterà|offrirà|fornirà|disporrà',
    condition: 'se il|se la|qualora|a condizione|sarebbe',
    by_now: 'finora|sinora|già',
    shares: 'azioni|azione|titoli|quote|azioni ordinarie|pacchetto di azioni|quota azionaria',
    sell_shares:
      'vend*|vendita di azioni|vendite di azioni|vendite|ceduto|cessioni|incassat*|ricavat*|liquidat*|si sono liberati|si è liberato|si è liberata|liberarsi di|ha ceduto|hanno ceduto|si sono disfatti|venditori|venditore|dismess*|monetizzat*|intascat*|realizzat*|venduto|vende|cede|cedere|vendita|incassato|incassando|incassa|liquidato|monetizzato|si è disfatto|dismesso|collocato|hanno venduto|ha venduto|cessione|ha dismesso|si alleggerisce|si sono alleggeriti|alleggerito la|ha incassato|hanno incassato|ha realizzato|ha liquidato|hanno liquidato|ha piazzato|ha collocato|hanno collocato|si libera di|si è disfatta|fa cassa|cedono|incassano|liquidano|riduce la quota|riduce la partecipazione|ha ridotto|scende al|scende dal|si è liberato di|monetizza|vendita di titoli|vendite di titoli|cessione di azioni|cessione di titoli|ha venduto azioni|collocamento di',
    insiders:
      'dirigenti|insider|manager|amministratori|fondatori|vertici|management|top manager|addetti ai lavori|primi sostenitori|primi investitori|alti dirigenti|consiglieri|cofondatori|alta dirigenza|soci fondatori|primi azionisti|insiders|dirigenza|amministratori e dirigenti|prima linea|top management',
    officer:
      'CEO|amministratore delegato|=AD|direttore finanziario|CFO|presidente|cofondatore|fondatore|direttore generale|COO|chief executive|co-fondatore|numero uno|direttrice|consigliere delegato|presidentessa|a.d.|presidente esecutivo|vicepresidente|direttore operativo|fondatrice|cofondatrice|chief financial officer|capo azienda|direttore tecnico|general counsel|amministratrice delegata|presidente e amministratore delegato|direttrice finanziaria|direttrice generale|vice presidente|responsabile finanziario|numero due',
    director:
      'consigliere|amministratore|membro del consiglio|consigliera|membro del cda|consigliere indipendente|consigliere di amministrazione|amministratrice',
    plan_10b5:
      '10b5-1|piano prestabilito|piano di vendita|piano di trading|piano di vendita prestabilito|piano predefinito|piano adottato|vendite programmate|vendite già programmate|programmate|piano di cessione|piano di vendite|piano preventivo|rientra in un piano|piano varato',
    withheld:
      'trattenut*|ritenut*|tasse|imposte|fini fiscali|trattenute|ritenute|per coprire le imposte|obblighi fiscali|a copertura delle tasse|coprire le tasse',
    part_of:
      'di cui|dei quali|delle quali|di questi|di questa cifra|solo questo mese|questo mese|solo a giugno|di questo totale|di cui oltre',
    bid: 'offerta|offerte|offerta di acquisto|opa|proposta di acquisto|offerta vincolante|offerta non vincolante|interessata a|interessato a|offerta per|offerta su|OPA su|vuole comprare|punta a|nel mirino di|mette nel mirino',
    holding:
      'detiene|possiede|mantiene|conserva|restano|rimangono|ricevuto|restano in mano|mantiene una quota|gli restano|le restano|continua a detenere|detengono|conservano|possedeva|in portafoglio|ha ancora',
    intent_sale:
      'vuole vendere|può vendere|potrà vendere|potrebbe vendere|intende vendere|prevede di vendere|ha tentato di|venderà fino a|conta di vendere|ha depositato per vendere|piano per vendere|in programma la vendita|che gli permette di vendere|che gli consente di vendere|permette di vendere|consente di vendere',
    electricity:
      'elettricità|energia rinnovabile|energia elettrica|energia solare|energia eolica|energia nucleare|energia pulita|energie rinnovabili|fornitura elettrica|energia da fonti rinnovabili|energia verde|fonti rinnovabili|elettricità rinnovabile|energia idroelettrica|corrente elettrica|energia blu|energia green|capacità rinnovabile|solare ed eolico|eolico e solare',
    vote_for: 'a favore|favorevoli|voti a favore|sì',
    vote_against: 'contrari|contro|voti contrari',
    entry:
      'debutta|esordisce|abbandona il mining|entra nel settore|entra nel mercato|ingresso nel|debutta nei|si lancia nel|diversifica|si riconverte|riconversione|nuova attività|debutto|entra nel|entra nei|si lancia|si butta|prima volta|primo passo|sbarca|nuovo business|nuova avventura|esordio|cambia mestiere|scommette|si converte|fa il suo ingresso|si affaccia|entra nel business|entra nel mercato dei|entra nel settore dei|apre ai data center|si apre ai|si mette a|punta sui data center|scommette sui data center|nuova linea di business|diversificare|diversificazione|per la prima volta|primo data center|si trasforma in|prima incursione|si reinventa|approda|allarga ai|si espande nei|debutterà|ha debuttato|si è lanciata|si è lanciato|si lancia nei|si tuffa|fa il salto|salto nei|muove i primi passi|esordirà|entrare nel mercato|entrerà nel|ingresso nel mercato|fa il suo esordio|nuova divisione|nuova società dedicata|crea una divisione|costituisce una newco|scende in campo|mette piede|allarga il business|amplia il business',
    moratorium:
      "moratoria|sospensione temporanea|stop temporaneo|moratoria sui|blocco temporaneo|sospensione delle autorizzazioni|sospensione|stop ai|stop a nuovi|congela|congelato|congelare|sospendere|moratorie|moratoria di|blocca nuovi|blocco dei nuovi|stop alle nuove|stop alle autorizzazioni|blocco delle autorizzazioni|sospende per|sospeso per|sospensione per|ha sospeso per|sospende l'esame|sospeso l'esame|congela le domande|congelamento|pausa|stop a tempo|sospende le autorizzazioni|sospende il rilascio|sospeso il rilascio|sospensione del rilascio|sospensione delle domande|blocco di un anno|stop di un anno|stop per un anno|stop di sei mesi|congela per|congelare per|congelato per|ferma per|sospensione di|sospensione delle|sospesi per|sospendere per|sospendere l'esame|sospensione dell'esame|stop ai nuovi",
    lift: 'revoca la moratoria|revocata|revocato|abroga|abrogata|abrogato|toglie la moratoria',
    ban: 'viet*|divieto|vietat*|vieta|vietare|vietato|bandisce|niente data center|messa al bando|vieterà|bandire|stop definitivo|esclude i data center|divieti|proibisce|proibito|proibire|mette al bando|messi al bando|vietano|no a nuovi data center',
    ordinance: 'regolamento|legge regionale',
    legislation: 'disegno di legge|proposta di legge|legge|Parlamento|Senato|consiglio regionale',
    reject:
      'nega|negato|boccia|no al|dice no|parere negativo|parere contrario|diniego|contrario al|bocciatura|bocciato|bocciata|bocciano|respinta|respinto|stop al|stop a|ha detto no|dicono no|parere sfavorevole|negata|negato il|archiviat*|respinge|rigetta|rigettato|rigettata|ferma|fermato|non approva|respingono|revoca|revocato|annullato|ha respinto|ha bocciato|hanno bocciato|hanno respinto|stoppa|stoppato|stoppata|blocca|bloccato|bloccata|blocco|dà parere negativo|parere non favorevole|rigettano|pollice verso|affossa|affossato|affossata|cassa|cassata|cassato|negano|vota no|votato no|voto contrario|improcedibile|improcedibilità|archivia|chiude la porta|sbarra la strada|dice di no|preavviso di rigetto|non accolta|niente via libera|nega il permesso|negato il permesso|rimanda al mittente|rispedito al mittente|parere negativo di|giudizio negativo|valutazione negativa|incompatibilità ambientale|stop del consiglio|stop della giunta|stop del Comune|stop della Regione|fermata|ha fermato|ha negato|ha detto di no|bocciature|respinge il progetto|boccia il|bocciato il|bocciata la|nega il|niente data center|non passa|ha stoppato|ha bloccato|ha rigettato|ha votato no|hanno votato contro|vota contro|ha votato contro|bocciò|bocciati|bocciate|bocciando|rigettò|rigettati|rigettate|hanno rigettato|rigettando|annulla|annullano|annullò|annullata|annullati|annullate|ha annullato|hanno annullato|annullando|respinse|respinti|respinte|respingendo|annullamento|rigetto',
    approve:
      "via libera|ok al|concede|concesso|parere favorevole|autorizzazione concessa|ha dato il via libera|dà il via libera|disco verde|semaforo verde|approvata|approvato|approva|autorizza|autorizzato|autorizzata|ok del|dà l'ok|rilascia|rilasciato|sì al|promosso|nulla osta|dice sì|ha detto sì|licenzia|passa in consiglio|approvano|hanno approvato|ha approvato|ha autorizzato|ha rilasciato|luce verde|promuove|promossa|benestare|parere positivo|valutazione positiva|Via positiva|giudizio positivo|compatibilità ambientale|via libera definitivo|ratifica|ratificato|avalla|avallato|dice di sì|assenso|sblocca|sbloccato|concessa|autorizzano|approvazione|autorizzazione unica rilasciata|dà l'assenso|ok definitivo|primo ok|ok alla|ok dalla|ok della|ha detto di sì|sì della|sì del|sì definitivo|licenziato|pronunciato favorevolmente|approvò|approvarono|approvati|approvate|approvando|autorizzò|autorizzarono|autorizzati|autorizzate|hanno autorizzato|autorizzando|rilasciano|rilasciò|rilasciarono|rilasciata|rilasciati|rilasciate|hanno rilasciato|rilasciando|autorizzazione|dato il via libera",
    delay:
      "rinvi*|sospe*|rimand*|congel*|slitta|ritard*|rinvia|rinviato|rinviata|rinvio|slittato|sospende|sospeso|sospesa|posticipa|posticipato|congela|congelato|ritira il punto|tolto il punto|ritirato il punto|in attesa|rimandato|rimandata|stralciato|ritira la delibera|ritirata la delibera|prende tempo|slittamento|rinviano|hanno rinviato|ha rinviato|rinvia il voto|rinvia la decisione|sospende l'iter|sospeso l'iter|congela l'iter|rimanda|rimandano|aggiorna la seduta|aggiornata la seduta|in stand-by|stand by|fa slittare|tutto rinviato|in sospeso|ha tolto il punto|toglie il punto|ritirare il punto|tolto dall'ordine del giorno|ritirato dall'ordine del giorno|ritira dall'ordine del giorno|stralcia il punto|sospesa la decisione|chiede tempo|prende altro tempo|posticipano|posticipata|seduta rinviata|se ne riparla|se ne riparlerà|si riparlerà|proroga dei termini|sospensione dei termini|sospesi i termini|stralciato dall'ordine del giorno|rinviato il voto|rinviata la decisione|slitta il voto|voto rinviato|decisione rinviata|punto rinviato|ha rimandato",
    withdraw:
      "ritir*|rinunci*|abbandon*|dietrofront|passo indietro|si ritira|ritirato|ritirata|ritira il progetto|ritira la domanda|rinuncia al|rinuncia a|ha rinunciato|abbandona|ritira|ritiro|rinuncia|rinunciato|abbandonato|fa marcia indietro|marcia indietro|fa un passo indietro|getta la spugna|stralcia|archivia|cancella|cancellato|ha ritirato|hanno ritirato|ritirano|rinunciano|hanno rinunciato|desiste|desistono|non se ne fa nulla|non se ne farà|non si farà|dice addio|si sfila|si è ritirata|si è ritirato|ha abbandonato|abbandonano|retromarcia|fa retromarcia|dietro-front|ritirato il progetto|ritirata l'istanza|ritirato l'istanza|ritira l'istanza|ritirata la domanda|cancella il progetto|ha cancellato|dà forfait|lascia perdere|molla il|addio al progetto|addio al data center|marcia indietro su|ci ripensa|ci ha ripensato|ritiro del progetto|ritiro della domanda|ritiro dell'istanza|rinuncia al progetto|abbandona il progetto|ritira la richiesta|ha ritirato la richiesta|ha ritirato il progetto|ha ritirato la domanda|ha gettato la spugna|si è sfilata|si tira indietro",
    petition:
      'petizione|raccolta firme|firme|raccolto firme|petizione online|raccolta di firme|raccolte firme|firme raccolte|hanno firmato|sottoscrizioni|firmatari|firme contro|firma la petizione|firmano|firmato la petizione|change.org|petizioni|sottoscritta da|hanno sottoscritto|lettera firmata|raccolto oltre|raccolta firme contro|mille firme|raccolte già|firmato da|firmata da|raccolte oltre|mila firme',
    protest:
      "protest*|manifestazione|manifest*|presidio|corteo|sit-in|protestano|protesta|manifestano|manifestanti|mobilitazione|assemblea pubblica|in piazza|scesi in piazza|flash mob|corteo di protesta|proteste|manifestato|fiaccolata|scendono in piazza|striscioni|fischi|protestato|hanno protestato|ha protestato|hanno manifestato|sfilato|sfilano|hanno sfilato|hanno marciato|in corteo|scesi in strada|sit in|contestazione|occupato|catena umana|marcia contro|marciano|biciclettata|assemblea infuocata|assemblea affollata|in rivolta|blocco stradale|mobilitazioni|manifestare|presìdi|presidi|cortei|in protesta|contestato|striscione|cartelli|camminata di protesta|passeggiata di protesta|occupano|tensione in aula|bagarre|conferenza stampa contro|manifestazioni|marcia|assemblea pubblica contro|mobilitano|bloccano l'accesso|bloccato l'accesso",
    oppose:
      "opposizione|contro|contrari*|preoccup*|critic*|timori|comitato contro|no al data center|proteste|dubbi|perplessità|allarme|si oppon*|denunci*|contrari|contrario|si oppone|si oppongono|no al|preoccupazione|preoccupati|preoccupazioni|critiche|dissenso|rivolta|temono|teme|insorge|insorgono|contestano|contesta|polemica|malumori|si schiera contro|si schierano contro|levata di scudi|muro contro|sul piede di guerra|battaglia|barricate|fronte del no|lamentano|lamenta|allarmati|diffidano|attacca|attaccano|chiedono di fermare|dicono no|ostili|ostilità|chiedono lo stop|preoccupa|preoccupano|malgrado le proteste|nonostante le proteste|nonostante le firme|nonostante l'opposizione|nonostante i dubbi|nonostante le critiche|denuncia|denunciano|bocciano|obiezioni|malcontento|rabbia|indignazione|contestazioni|contrarietà|impensierisce|non ci stanno|non ci sta|invocano|lotta contro|no secco|sollevano|protestano|si ribellano|timore|temevano|puntano il dito",
    lawsuit:
      'ricorso|ricorso al TAR|esposto|causa|azione legale|ricorsi|ricorso al Tar|impugnazione|giudizio|contenzioso|davanti ai giudici|ricorso straordinario|ricorso amministrativo|carte bollate|vie legali|causa contro|ricorso contro|impugnativa|ricorso presentato|ricorso depositato|ricorso dei|ricorso di|querela|azione giudiziaria|battaglia legale',
    sue: "ricorre|ricorrono|ha presentato ricorso|presenta ricorso|presentano ricorso|impugn*|fa ricorso|fanno ricorso|fatto ricorso|ricorso al TAR|hanno fatto ricorso|ha fatto ricorso|ricorso al Tribunale|presentato un ricorso|presentano un ricorso|si sono rivolti al TAR|ha impugnato|hanno impugnato|ricorso contro|esposto alla procura|depositato un ricorso|diffida|ricorre al Tar|ricorrono al Tar|ricorso al Tar|presentato ricorso|depositato ricorso|impugna|impugnano|impugnato|porta al Tar|portano al Tar|porta in tribunale|si rivolge al Tar|trascina|fa causa|citano in giudizio|promosso ricorso|ha depositato ricorso|ha portato al Tar|portato al Tar|notificato ricorso|notificato un ricorso|ha notificato|notifica ricorso|si è rivolta al Tar|si è rivolto al Tar|si sono rivolti al Tar|si rivolgono al Tar|si sono rivolte al Tar|denuncia alla Procura|esposto in Procura|esposto alla Procura|esposto alla Corte dei conti|adito il Tar|adiscono|adisce|ricorre contro|ricorrono contro|ricorrenti|ricorrente|hanno depositato ricorso|hanno presentato ricorso|ricorso presentato|ricorso depositato|ha promosso ricorso|hanno promosso ricorso|impugnata|impugnate|impugnazione|ha citato|hanno citato|fatto causa|ha fatto causa|chiede l'annullamento|chiedono l'annullamento|presentato al Tar|ricorso straordinario|depositano ricorso|depositato al Tar|querelato|chiamano in causa|deposita ricorso|esposto in procura|davanti ai giudici",
    appeal:
      "Consiglio di Stato|appello|ricorso in appello|Cassazione|secondo grado|appella|impugna la sentenza|ricorre in appello|ricorso al Consiglio di Stato|appellano|appellato|ha appellato|impugnata la sentenza|Corte d'appello|Cgars|appello di|appello presentato|in appello|ricorso in Cassazione|ricorre al Consiglio di Stato",
    court:
      "TAR|TRGA|tribunale|giudici|giudice|sentenza|Consiglio di Stato|Tar|Tribunale amministrativo|magistrati|corte|Consulta|Tribunale amministrativo regionale|Corte costituzionale|Corte d'appello|Procura|gip|giustizia amministrativa|collegio|magistratura|ordinanza|Tar Lombardia|Tar Piemonte|Tar Lazio|Tar Veneto|Tar Emilia|presidente del Tar|sezione del Tar|udienza",
    ruling_for:
      'annull*|accol*|sospend*|illegittim*|dà ragione ai|annulla|annullato|annullata|accoglie|accolto|accolta|sospende|sospensiva|dà ragione|ha dato ragione|illegittimo|illegittima|cancella|stop del Tar|ferma|ha accolto|hanno accolto|ha annullato|hanno annullato|ha sospeso|hanno sospeso|annullando|accogliendo|concede la sospensiva|concessa la sospensiva|accolta la sospensiva|bloccato|blocca|ha bloccato|stoppa|stop ai lavori|sospesi i lavori|sequestro|sequestrato|dichiarato illegittimo|dà torto alla società|dà torto al Comune|hanno dato ragione|vittoria dei|vincono al Tar|vince al Tar|annullamento|accoglimento|boccia il progetto|illegittimi|accolto il ricorso|ha fermato',
    ruling_against:
      'respin*|respint*|rigett*|inammissibile|dà ragione al comune|dà torto|respinge|respinto|respinta|rigetta|rigettato|infondato|legittimo|conferma|confermata|confermando|confermato|irricevibile|boccia|ha respinto|hanno respinto|respingono|rigettando|respingendo|ha rigettato|hanno rigettato|inammissibili|infondati|ha dichiarato inammissibile|dà ragione alla società|dà ragione al Comune|niente sospensiva|nega la sospensiva|negata la sospensiva|respinta la sospensiva|via libera del Tar|conferma il permesso|ribalta|ribaltato|ribaltando|riabilita|salva il progetto|dà il via libera|legittima|legittimi|promuove|ha confermato|hanno confermato|reiezione|improcedibile|perdono al Tar|rigettati|respinti|sblocca',
    referendum: 'referendum|consultazione popolare',
    recall: 'mozione di sfiducia|sfiducia al sindaco',
    side_with:
      'dà ragione ai|ha dato ragione ai|dato ragione ai|dà ragione al|ha dato ragione al|dato ragione al|dà ragione alla|ha dato ragione alla|a favore dei|a favore del|a favore della',
    open_letter: 'lettera aperta|lettere aperte|lettera al sindaco|manifesto|conferenza stampa',
    voted_out: 'non rieletto|non rieletti|sconfitti alle urne|sconfitto alle elezioni',
    challenge:
      'esposto|opposizioni|presentato osservazioni|presentato le nostre osservazioni|osservazioni presentate|hanno presentato|inviato una pec|pec|chiedono alla Regione|chiedono a Regione|verifica di assoggettabilità|osservazioni al|controdeduzioni|segnalazione|inchiesta pubblica|osservazione|ha presentato osservazioni|hanno inviato osservazioni|inviato osservazioni|depositato osservazioni|depositate osservazioni|opposizione formale|istanza di riesame|ricorso gerarchico|atto di opposizione|diffida|segnalazioni|chiedono la Via|chiedono una Via|contributi alla consultazione|fase di osservazioni|osservazioni contro|presenta osservazioni|presentano osservazioni|inviano osservazioni|esposti|chiesta la Via|osservazioni depositate|hanno depositato osservazioni|hanno presentato osservazioni|inviate osservazioni|osservazioni al progetto|interrogazione|pec a|pec alla|opposizione alla VIA|conferenza dei servizi contraria',
    intent_legal:
      "minaccia|minacciano|pronti a ricorrere|valutano il ricorso|annuncia ricorso|annunciano ricorso|faremo ricorso|ricorreranno|minaccia di rivolgersi|minaccia il ricorso|minacciano ricorso|pronti al ricorso|valuta il ricorso|ricorrerà|ricorreremo|pronto a ricorrere|andremo al Tar|andranno al Tar|andrà al Tar|pronti ad andare al Tar|si andrà al Tar|non esclude il ricorso|non escludono il ricorso|non escludono|pronto il ricorso|valuteremo il ricorso|si rivolgerà al|si rivolgeranno al|rivolgersi al Tar|valuta di ricorrere|valutano di ricorrere|potrebbe ricorrere|potrebbero ricorrere|presenterà ricorso|presenteranno ricorso|impugnerà|impugneranno|intende impugnare|intendono impugnare|annuncia il ricorso|annunciano il ricorso|preannuncia|preannunciano|promette ricorso|promettono ricorso|promette il ricorso|promette battaglia|ricorreranno al|stanno preparando il ricorso|prepara il ricorso|preparano il ricorso|si dice pronto|si dicono pronti|faranno ricorso|farà ricorso|appelleremo|si appelleranno|si appellerà|ricorreremo al|presenteremo ricorso|faremo causa|adire le vie legali|adiranno|per vie legali|valuteremo l'Europa|minaccia ricorso|minacciano di rivolgersi|pronto al ricorso|farà ricorso al Tar|valuta un ricorso|valutano un ricorso|adirà|valuteremo|vie legali",
    propose:
      "propo*|chied*|richie*|discut*|esamin*|valut*|raccomand*|sollecit*|mozione|ha proposto|propone|propongono|in discussione|all'esame|all'ordine del giorno|in consultazione|bozza|ha chiesto|chiede|chiedono|chiesta|chiesto|sollecita|invoca|invocano|suggerisce|prevede di|si appresta|potrebbe",
    adopt:
      "introdott*|entra in vigore|vara|varato|vota|ha deciso|decide|deciso|deliberata|introduce|introdotto|approva|approvato|approvata|adotta|adottato|istituisce|votato|hanno approvato|ha approvato|approvano|ha votato|hanno votato|ha deliberato|ha disposto|dispone|disposto|disposta|decreta|decretato|emana|emanato|ha varato|ha introdotto|ha sospeso|sospende|istituito|istituita|passa|ordina|entrata in vigore|in vigore|via libera|ha adottato|approvando|firma l'ordinanza|impone|imposto|approvò|approvarono|approvati|approvate|adottano|adottò|adottarono|adottata|adottati|adottate|hanno adottato|adottando|deliberano|deliberò|deliberarono|deliberati|deliberate|hanno deliberato|deliberando|varata|ha imposto",
    extend: 'prorog*|estes*|proroga|prorogata|prorogato|ha prorogato|allunga|prolungata',
    advisory: 'commissione|parere|consultivo|conferenza dei servizi',
    vote: 'vot*|unanimità|voto|maggioranza',
    opponents:
      "residenti|cittadini|comitato|comitati|ambientalisti|Legambiente|abitanti|agricoltori|associazioni|WWF|opposizione|attivisti|Coldiretti|gruppo di residenti|gruppo di cittadini|popolazione|comitato civico|comitati locali|contrari|oppositori|minoranza|gli abitanti|ambientalista|movimento|sindacati|agricoltore|proprietari|Italia Nostra|opposizioni|minoranze|no data center|i contrari|cittadinanza|ambientaliste|Wwf|Greenpeace|comitato di quartiere|comitato cittadino|comitato spontaneo|gruppi ambientalisti|ricorrenti|contadini|vicini di casa|quartiere|consiglieri di minoranza|Europa Verde|Pro Natura|Medici per l'ambiente|Confagricoltura|Cia|abitante|i residenti|i cittadini|residente|Lipu|comitato no|coltivatori|allevatori|popolo|sindacato|rete di associazioni|associazione ambientalista|associazioni ambientaliste|collettivo|collettivi|centri sociali|proprietari dei terreni|comunità locale|paese in rivolta|manifestanti|firmatari|Fridays for Future|Extinction Rebellion|no-data-center|genitori|opposizione in consiglio|consiglieri di opposizione|M5S|Verdi|LIPU|contrari al|famiglie|associazione",
    authority:
      "consiglio comunale|comune|sindaco|sindaca|giunta|regione|provincia|ministero|assessore|amministrazione comunale|città metropolitana|Arpa|municipio|consiglieri|Provincia|provincia autonoma|consiglieri comunali|giunta comunale|giunta regionale|consiglio provinciale|consiglio regionale|prefetto|ente|enti|amministrazione|Comune|primo cittadino|commissione VIA|soprintendenza|assessora|conferenza dei servizi|Città metropolitana|Soprintendenza|aula|commissione|il Mase|maggioranza consiliare|presidente della Regione|prefettura|Asl|Ats|commissario|ente parco|uffici comunali|dirigente comunale|Provincia di|municipalità|Mase|ministero dell'Ambiente|sindaci|consigliere comunale|Suap|vicesindaco|vicesindaca|commissione Via-Vas|governo|consiglio dei ministri|il Comune|la Giunta|Giunta|Consiglio comunale|Comune di|i sindaci|assessori|consigli comunali|parlamentino|aula consiliare|in aula|assise|Ministero|prefetta|conferenza di servizi|commissione paesaggio|commissione urbanistica|consiglio metropolitano|Città Metropolitana|comunità montana|unione dei comuni|Consiglio regionale|Consiglio provinciale",
    project_noun:
      'data center|datacenter|centro dati|centri dati|centro elaborazione dati|centri elaborazione dati|centro di elaborazione dati|centri di elaborazione dati|data centre|centro di calcolo|centri di calcolo|data campus|server farm|campus digitale|polo dati|data hub|campus di data center|polo digitale|campus dati|centro di elaborazione|hub dati|polo dei server|hub digitale|maxi data center|mega data center|supercentro|data-center|cittadella digitale|polo tecnologico|centro server|cittadella dei dati|Ced|polo di data center|centri server|magazzini di dati|campus tecnologico|sale dati|sale server|capannone dei server|capannoni dei server',
    permit:
      "variante|autorizzazione|permesso di costruire|concessione|progetto|permesso|autorizzazione unica|piano attuativo|assoggettabilità|valutazione di impatto|variante urbanistica|Pgt|PGT|delibera|domanda|istanza|convenzione|insediamento|pratica|iter|lottizzazione|ampliamento|realizzazione|costruzione|Paur|Vas|screening|titolo edilizio|piano di lottizzazione|accordo di programma|variante al Pgt|variante al Puc|Prg|Pug|Puc|procedimento|autorizzazione integrata|Aia|istanza di Via|variante al Prg|cambio di destinazione|cambio di destinazione d'uso|piano di intervento|masterplan|concessione edilizia|scia|richiesta|proposta di intervento|convenzione urbanistica|verifica di assoggettabilità|valutazione ambientale|=VIA|la Via|di Via|procedura di Via",
    group_noun:
      'comitato|associazione|coordinamento|Comitato|Associazione|Coordinamento|Legambiente|WWF|Italia Nostra|comitati|rete|movimento|collettivo|gruppo|Lipu|Greenpeace|Pro Natura|Wwf|Coldiretti|sindacato|Europa Verde|comitato civico|Movimento|Rete|Collettivo',
    signature: 'firme|firmatari|sottoscrittori|nomi',
    handed_in:
      'consegnat*|depositat*|presentat*|consegnato|consegnate|consegnata|depositato|depositate|depositata|depositano|presentato|presentate|protocollato|consegnano|presentata|inoltrato|consegnata al|recapitato|recapitata|recapitate|trasmesso|trasmessa|portate in Comune|hanno consegnato|ha consegnato|hanno depositato|ha depositato|protocollata|inviata al|inoltrata|consegna|protocollate|inviato|inviate',
    other_object:
      'parco eolico|fotovoltaico|capannone|logistica|inceneritore|termovalorizzatore|case|parco fotovoltaico|impianto fotovoltaico|agrivoltaico|pale eoliche|discarica|biometano|biogas|magazzino logistico|polo logistico|centro commerciale|supermercato|stadio|ospedale|antenna|autostrada|cava|allevamento',
    c_power:
      'consumo di energia|consumi energetici|energia|elettricità|rete elettrica|elettrodotto|consumo elettrico|energetico|rete|consumo energetico|corrente|energivoro|energivori|allaccio|consumi elettrici|elettrico|blackout|sovraccarico|capacità della rete|fabbisogno elettrico|fabbisogno energetico|assorbimento|cabina primaria|alta tensione|consumi|elettrica|linee elettriche|energetici|energetica|domanda elettrica|elettrodotti|energia elettrica|fabbisogno|black-out',
    c_water:
      "acqua|idrico|idrica|idriche|falda|siccità|consumo d'acqua|acque|risorse idriche|acqua di mare|prelievo|idrici|pozzi|pozzo|acquedotto|raffreddamento|fiume|canale|bacino|irriguo|irrigue|rogge|falde|risorsa idrica|consumo idrico|prelievi|stress idrico|idrogeologico|mare|lago|torrente|risorse d'acqua|consumi idrici|consumi d'acqua",
    c_noise:
      'rumore|rumori|inquinamento acustico|acustico|ronzio|rumorosità|decibel|frastuono|fracasso|acustica|rumorosi|rumorose|inquinamento da rumore|impatto acustico|vibrazioni|sonoro|sonore',
    c_land_use:
      'consumo di suolo|suolo|paesaggio|territorio|cementificazione|urbanistica|area verde|prato|suolo libero|aree dismesse|verde|area agricola|parco|terreno|terreni|aree|volumetria|volumetrie|altezza|skyline|cemento|urbanistico|ettari|verde pubblico|bosco|vincolo|vincoli|consumo di territorio|colata di cemento|terra|paesaggistico|paesaggistica|campagna|vicinanza alle case|vicino alle case|abitazioni|case|speculazione|rigenerazione|uso del suolo|area naturale|cascina|impatto visivo|uso civico|consumo del suolo|campi|usi civici|centro abitato',
    c_rates:
      "bollette|bolletta|tariffe|prezzo dell'energia|caro bollette|costi dell'energia|costo dell'energia|bolletta elettrica|prezzi dell'energia|costo della luce|bolletta della luce|rincari|caro energia|tariffa|costi energetici",
    c_environment:
      "ambiente|ambientale|ambientali|inquinamento|emissioni|clima|biodiversità|calore|ecologico|impatto ambientale|CO2|verde|isola di calore|alberi|fauna|impatti|impatto|inquina|inquinante|inquinanti|climatico|ecosistema|surriscaldamento|temperatura|riscaldamento|valutazione ambientale|valutazione di impatto|ecosistemi|area protetta|zona protetta|parco naturale|oasi|specie|flora|avifauna|danno ambientale|sostenibilità|anidride carbonica|salute e ambiente|ecologia|impatto sull'ambiente|disboscamento|ambient*|ecologic*|=VIA|valutazione d'impatto|natura|falda inquinata|habitat",
    c_tax:
      'incentivi|sgravi|contributi|sgravi fiscali|agevolazioni|esenzioni|oneri|fondi pubblici|soldi pubblici|aiuti pubblici|oneri di urbanizzazione|tasse|compensazioni|fiscale|imposte|Imu|entrate|ritorno economico|ricadute economiche|benefici fiscali',
    c_transparency:
      "trasparenza|opaco|segretezza|informazione|mancanza di informazioni|partecipazione|opacità|senza informare|non sappiamo|chi c'è dietro|poca chiarezza|tenuti all'oscuro|riservatezza|nessuna informazione|poche informazioni|senza confronto|confronto pubblico|coinvolgimento|informati|silenzio|nascosto|all'oscuro|segreto|carenza di informazioni|informazioni insufficienti|documentazione incompleta|senza coinvolgere|senza ascoltare|non coinvolti|mai stati coinvolti|a porte chiuse|assemblea pubblica negata|dibattito pubblico|dati mancanti|fatto compiuto|iter accelerato|scatola chiusa|non è chiaro|chiarezza|trasparente|poco trasparente|segretato|poca trasparenza|non sappiamo chi|non siamo stati informati|non sono stati informati",
    c_farmland:
      'terreni agricoli|agricolo|agricola|agricole|agricoltura|campi|parco agricolo|risaie|risaia|campi coltivati|agricoltori|coltivazioni|suoli agricoli|suolo agricolo|terra agricola|terre agricole|coltivi|agricoli|area agricola|aree agricole|campagna|terreno agricolo|colture|coltivabile|coltivabili|mondo agricolo|vigneti|prati',
    c_traffic:
      'traffico|camion|viabilità|mezzi pesanti|cantieri|tir|strade|viabilistico|viabilistici|congestione|traffico pesante|circolazione',
    c_air_quality:
      "qualità dell'aria|generatori diesel|gasolio|smog|gruppi elettrogeni|diesel|generatori|polveri|emissioni|fumi|inquinamento dell'aria|inquinamento atmosferico|aria|polveri sottili|PM10|motori diesel|generatori di emergenza|emissioni inquinanti|emissioni in atmosfera|qualità dell’aria|NOx|ossidi di azoto",
    site: 'data center|datacenter|centro dati|campus|sito|edificio|edifici|impianto|impianti|struttura|complesso|progetto|polo|centri dati|capannone|hub|hall|sala|infrastruttura|Polo|building|stabile|data hall|fabbricato|ex centrale|ex area|lotto|hangar|capannoni|sale dati|infrastrutture|insediamento|server farm|sede|moduli|modulo|fase|prima fase|gigafactory|fabbrica di IA|supercalcolatore|siti|campus AI|poli|server room|fabbricati|magazzino|complessi|progetti|parco tecnologico',
    ph_live:
      'operativo|operativi|in funzione|attivo|attivi|gestisce|inaugur*|in esercizio|esistente|attualmente|operativa|attiva|acceso|accende|attivato|inaugurato|inaugura|entrato in funzione|già attivo|conta su|aperto|entrato in esercizio|in attività|ha acceso|accesi|messo in funzione|è operativo|opera|già operativi|già operativo|dispone di|vanta|attualmente attivi|già in funzione|ospita|funzionante|entra in funzione|entra in esercizio|taglio del nastro|operative|attive|ha inaugurato|inaugurata|ha attivato|accesa|tagliato il nastro|aperta|ha aperto|già online|è attivo|è attiva|sono attivi|in uso|accese|entrata in funzione|messa in funzione|attivata|consegnato|a pieno regime|disponibile|è entrato in esercizio|è entrata in esercizio',
    ph_begun:
      'in costruzione|in fase di costruzione|in corso di costruzione|in fase di realizzazione|in corso di realizzazione|avvio dei lavori|avviato i lavori|avviata la costruzione|avviato la costruzione|avviato il cantiere|iniziati i lavori|iniziato i lavori|partiti i lavori|lavori sono partiti|lavori sono iniziati|al via i lavori|via ai lavori|aperto il cantiere|cantiere aperto|lavori in corso|lavori avviati|prima pietra|sta costruendo|stanno costruendo|iniziata la costruzione|iniziato la costruzione|iniziato a costruire|avvio del cantiere|inizio dei lavori|apertura del cantiere|aperti i cantieri|avvio della costruzione',
    ph_construction:
      'in costruzione|cantiere|prima pietra|costruisce|iniziati i lavori|avviati i lavori|in fase di realizzazione|costruendo|cantieri|lavori avviati|al via i lavori|sta costruendo|posa|in cantiere|avviato il cantiere|ruspe|posata la prima pietra|posa della prima pietra|cantiere aperto|lavori in corso|realizzando|stanno costruendo|in corso di realizzazione|sono iniziati i lavori|avviata la costruzione|iniziata la costruzione|cominciati i lavori|partiti i lavori|al via il cantiere|partito il cantiere|aperto il cantiere|in fase di costruzione|lavori partiti|in fase di ultimazione|lavori iniziati|si lavora|in via di realizzazione|già in costruzione',
    ph_planned:
      'prevede|previst*|progetto|sarà|realizzerà|costruirà|annunci*|futuro|fino a|a regime|intende|sorgerà|dovrebbe|potrà|ampliamento|realizzare|progetta|previsto|prevista|vuole|pianifica|annuncia|proporrà|propone|chiesto|chiede|avrà|ospiterà|punta|ipotesi|autorizzato|metterà|nascerà|conterà|disporrà|raggiungerà|arriverà|toccherà|saranno|verrà|verranno|entrerà in funzione|entrerà in esercizio|sarà operativo|sarà operativa|svilupperà|aprirà|sorgeranno|potrebbe|prenderà forma|in progetto|progettato|progettata|vorrebbe|proposto|proposta|previsti|previste|presentato|avrebbe|richiesta|istanza|occuperà|completamento|completare|entro il|quando sarà|avvio dei lavori è|inizio dei lavori è|lavori partiranno|lavori inizieranno|avvio dei lavori previsto|cantiere partirà|cantiere aprirà|vuole costruire|vuole realizzare|costruire|in arrivo|ha presentato|candidato|realizzazione di|per realizzare|sviluppo di|lo sviluppo|salirà|allo studio|sviluppare|destinato a|destinata a|pronto nel|pronti nel|punta a|opzionato|abiliterà|ospiteranno|porterà|vedrà la luce|fornirà|offrirà|permetterà|in programma|dovrebbero|una volta completato|una volta completati|autorizzazione|autorizzazioni|garantirà',
    ph_contracted:
      'contratto|affittato|firmato|prenotat*|contrattualizzat*|impegnat*|prelocato|pre-affittato|affittata|locato|riservat*|già venduto|impegnata|sottoscritto|prenotata|prenotati|contrattualizzati',
    ph_paused: 'sospeso|fermo|bloccato|sospesa|sospesi|fermi|congelato|congelata|bloccata|in stand-by|in stallo',
    ph_cancelled:
      'annullato|bocciato|ritirato|cancellato|annullata|bocciata|ritirata|cancellata|tramontato|respinto|respinta|abbandonato|rinuncia|rinunciato|non si farà|avrebbe occupato|avrebbe dovuto|sarebbe dovuto',
    b_it: 'IT|potenza IT|carico IT|capacità IT|IT load|potenza informatica|MW IT|di potenza IT|capacità informatica',
    b_grid:
      'connessione|allaccio|rete|Terna|richieste di connessione|potenza elettrica|allacciamento|potenza di connessione|potenza in prelievo|cabina|richieste di allaccio|STMG|potenza richiesta',
    b_generator: 'generatori|gruppi elettrogeni|centrale',
    not_load:
      'solare|eolico|batterie|accumulo|centrale|nucleare|rinnovabile|rinnovabili|fotovoltaico|idroelettrico|turbine|gas|eolici|eolica|solari|fotovoltaici|fotovoltaica|idrogeno|reattore|reattori|ciclo combinato|parco eolico|parco solare|impianto eolico|impianto solare|termoelettrica|accumuli|BESS|biomassa|geotermico|geotermica|elettrolizzatore|potenza rinnovabile|energia rinnovabile|per ogni|per rack|per megawatt',
    renew: 'rinnova|rinnovato|rinnovano|rinnovo|ha prorogato|proroga',
    portfolio_sum:
      'portafoglio|piattaforma|complessivi|complessivamente|pipeline|insieme|distribuiti|tutti i siti|presente in',
    market_sum:
      "in Italia|nel mondo|del settore|il settore|il mercato|del mercato|mercati|nel Paese|Paese|in Europa|la regione|nella regione|a livello nazionale|richieste di connessione|in Lombardia|nell'area metropolitana|delle richieste|domande di connessione|installata in Italia",
    increment: 'aggiunge*|ulteriori|aggiuntivi|in più|aggiungerà|aggiungeranno|incremento di|altri',
    earlier_version: 'versione precedente|per errore',
    aggregate:
      'totale|complessivamente|in Italia|portafoglio|mercato|settore|mondo|paese|regione|complessivi|complessiva|in tutto|nel complesso|in tutta Italia|in Europa|mondiale|globale|nazionale|nel Paese|Lombardia ha|sommano|in totale|potenza installata in Italia|richieste|mercato italiano|settori|del portafoglio|cumulata',
    share_of:
      'quota|quota di mercato|percentuale|del totale|della capacità|del mercato|dei consumi|dei consumi elettrici|del fabbisogno|della domanda|del mercato italiano|pari al|peso|incidenza|della potenza|rappresenta|rappresentano|rappresenterà|rappresenteranno|controllano|controlla|concentra|assorbono|assorbiranno',
    grow_to:
      'cresc*|raggiung*|salir*|sal*|aument*|raddoppi*|triplic*|super*|arriv*|balz*|crescerà|crescere|salire|salirà|raggiungere|raggiungerà|raddoppiare|raddoppierà|triplicare|arrivare|arriverà|superare|supererà|aumentare|aumenterà|passare da|passerà|toccare|toccherà|oltre|assorbiranno|assorbire|assorbirà|peseranno|peserà|quadruplicare|quadruplicherà|quadruplicheranno|raddoppieranno|toccheranno|saliranno|arriveranno|supereranno|varrà|varranno|rappresenterà|rappresenteranno|moltiplic*|balzerà|attestarsi|attesterà|sfiorerà|sfiorare|consumeranno|consumerà|triplicherà|triplicheranno|cresceranno|passeranno|raggiungeranno|ammonterà|ammonteranno|arrivando|oltrepass*|sfonderà|lieviterà|lievitare|tocchi|salga|superi|raggiunga|raddoppi|arrivi',
    grow_by:
      'crescere del|crescerà del|cresceranno del|crescita del|aumento del|aumentare del|aumenterà del|incremento del|salire del|salirà del|in più rispetto|balzo del|calo del',
    fall_to: 'scend*|cal*|diminu*|croll*|calerà|caleranno|scenderà|scenderanno|ridurr*|diminuirà|si ridurrà|dimezz*',
    below: 'sotto|meno di|inferiore a|al di sotto|inferiori a|non oltre|al massimo|non più di|meno del|meno della',
    above:
      'oltre|più di|superiore a|almeno|superiore|superando|sopra|superare|supererà|supereranno|superi|oltrepassare|oltre il|oltre i|oltre la|più del|superare i|superiori a|in eccesso|sopra i|sopra il|oltre quota|più della',
    forecast:
      'prevede|prevedono|previsione|previsioni|stima|stimano|dovrebbe|dovrebbero|potrebbe|potrebbero|proiezione|proiezioni|entro|raggiungerà|sarà|arriverà|supererà|vede|atteso|attesa|attesi|si prevede|calcola|si prevede che|salirà|saliranno|toccherà|toccheranno|raggiungeranno|arriveranno|supereranno|assorbiranno|crescerà|cresceranno|raddoppierà|raddoppieranno|triplicherà|triplicheranno|varrà|peseranno|peserà|rappresenteranno|rappresenterà|secondo le stime|secondo le previsioni|si stima|scenario|scenari|attesa una|è attesa|è atteso|stimata|stimato|si attende|prospettive|al 2030|al 2035|nel 2030|nel 2035|potrà|potranno|pronostica|ipotizza|andrà|arrivare a|destinata a|destinati a|destinato a|oltre il gigawatt nel|consumeranno|tendenziale',
    target_guidance:
      "obiettivo|punta|mira|intende|target|si pone l'obiettivo|traguardo|ambizione|punta a|mira a|piano industriale|guidance|conta di|vuole",
    publisher_cue:
      "secondo|stando a|studio|rapporto|dati di|analisi|stima|prevede|report|stima di|ricerca|analisi di|Osservatorio|calcola|secondo i dati|vede|secondo le stime di|secondo uno studio di|secondo il rapporto|rileva|emerge da|emerge dallo studio|si legge|evidenzia|l'analisi di|le stime di|indica|sostiene|report di|indagine di|calcoli di|proiezioni di|firmato da|realizzato da|studio di|rapporto di|elaborato da|elaborazione di|stime di|analisi del|studio del|report del|rapporto del|ricerca di|ricerca del|calcolano|stimano|prevedono|avverte|osservatorio|previsioni di|a cura di|secondo la|secondo il|secondo l'|per la|per il|dati della|dati dell'|fotografa|spiega|afferma|stime del|proietta|rivela",
    quoted_via:
      'citato da|citati da|riportato da|citata da|ripreso da|riportati da|diffusi da|pubblicati da|riferisce|scrive|intervistato da|ripresa da',
    entrants: 'nuovi entranti|nuovi operatori|nuovi attori',
    global: 'globale|mondiale|mondo|globali|internazionale',
    market_noun: 'mercato|settore|industria|capacità|domanda',
    sector: 'settore|industria|filiera|il mercato|nel Paese',
    g_big_tech:
      'Big Tech|big tech|giganti tecnologici|colossi tecnologici|giganti della tecnologia|colossi tech|giganti tech|giganti del web|colossi del tech|colossi digitali|colossi del web|colossi americani|big del tech|big della tecnologia|grandi gruppi tecnologici|multinazionali tecnologiche',
    g_hyperscalers:
      'hyperscaler|hyperscale|iperscaler|giganti del cloud|hyperscalers|iperscalari|hyper-scaler|colossi del cloud',
    g_onprem:
      'on-premise|on premise|aziendali|in casa|data center aziendali|sale server aziendali|di proprietà delle aziende',
    g_colocation: 'colocation|colocator|operatori di colocation|operatori neutrali',
    g_ai: "IA|intelligenza artificiale|=AI|intelligenze artificiali|dell'IA|carichi di IA",
    g_data_centers:
      'data center|datacenter|centri dati|data centre|centro dati|centri di calcolo|centri elaborazione dati|centri di elaborazione dati|i data center|dei data center',
    m_capacity:
      'capacità|potenza|megawatt|gigawatt|domanda|carico|potenza IT|potenza installata|potenza elettrica|capacità installata|fabbisogno di potenza',
    m_energy:
      'consumo di energia|consumi elettrici|consumo elettrico|consum*|elettricità|domanda di energia|consumi di energia|consumi energetici|domanda di elettricità|domanda elettrica|fabbisogno elettrico|fabbisogno energetico|consumo energetico|energia elettrica|elettrici|assorbiranno|assorbire|assorbirà|consumeranno',
    m_capex:
      'investimenti|investimento|capex|spesa|spese|investiti|spesa in conto capitale|spese in conto capitale|investir*',
    m_revenue: 'ricavi|fatturato',
    m_market_size: "valore del mercato|mercato|giro d'affari|valore di mercato|mercato italiano|fatturato del settore",
    m_energy_share:
      "dei consumi elettrici|dell'elettricità|della domanda elettrica|del consumo elettrico|dei consumi elettrici italiani|dei consumi di elettricità|della domanda di elettricità|dei consumi nazionali|del fabbisogno elettrico|dell'energia elettrica|del consumo di energia|dei consumi di energia|dell'energia|dei consumi energetici|del consumo mondiale|dei consumi complessivi|della domanda elettrica nazionale|della produzione elettrica",
    yearly: "all'anno|annuo|annua|annuale|CAGR|ogni anno",
    now: 'attualmente|oggi|ora|attuali|attuale|al momento|a oggi',
    in_years: 'nei prossimi|entro|nel giro di|tra|nell’arco di|entro i prossimi',
    official: 'ministro|ministra|sottosegretario|viceministro',
    capex_plan:
      'capex|spese in conto capitale|spese per investimenti|spesa in conto capitale|investimenti in conto capitale|spese di capitale|spesa per infrastrutture',
    mining:
      'mining di criptovalute|miner|mining|criptovalute|crypto|minatore|minatori|estrazione di criptovalute|minare criptovalute|minatore di criptovalute|minatori di criptovalute|estrarre criptovalute|criptominer|mining farm|estrazione di cripto|mining di cripto|minava|minare',
    bitcoin_mining:
      'mining di Bitcoin|miner di Bitcoin|minatori di Bitcoin|Bitcoin miner|estrazione di Bitcoin|minare Bitcoin|minava Bitcoin|minatore di Bitcoin|minatrice di Bitcoin|società di mining di Bitcoin|miniere di Bitcoin|bitcoin mining',
    ethereum_mining: 'mining di Ethereum|Ethereum',
    ai_activity:
      "IA|intelligenza artificiale|=AI|HPC|calcolo ad alte prestazioni|data center|infrastruttura di IA|cloud|centri dati|centro dati|infrastrutture per l'IA|calcolo per l'IA|data center per l'IA|server|servizi cloud|cloud IA|noleggio di GPU|affitto di GPU|hosting",
    pivot:
      'svolta|trasform*|riconver*|pass*|diversific*|cambi*|si lancia|entra in|ingresso|pivot|transizione|abbandona|lascia|si converte|riconverte|riconversione|cambia pelle|cambia mestiere|si trasforma|trasforma|passa da|virata|vira|si reinventa|reinventa|riconvertire|si sposta|trasformazione|si è riconvertita|si è convertita|si è trasformata|è diventata|diventa|cambia attività|da minatore a|volta pagina|cambio di rotta|cambio di pelle|abbandonando|dismette|spegne|saluta il mining|passata da|passa dal|passa dalla|sposta|punta sui|riconvertita|riconvertito|convertirà|convertita|convertito|ripensa|gira pagina|si ricicla|ha lasciato|si dà ai|si dà al',
    away_from:
      'dal mining|da miner|ex|ex-|invece di|originariamente|dalle caldaie|dal settore|dalla|dal|nata come|nato come|da produttore|fino a ieri|un tempo|storico produttore|finora',
    toward: "verso|a|in|nel|nella|all'|alla",
    including: 'tra cui|come|inclusi|incluse|quali',
    repurpose: 'riconver*|riutilizz*|riadatt*|riconvertendo|riconverte|riadatta|destina|adatta',
    ex_activity: 'ex miner|ex minatore|ex-miner|ex società di mining|ex estrattore|ex minatrice|già miner',
    passive:
      '=è|sono|è stato|è stata|stato|stata|viene|vengono|sarà|sono stati|sono state|venne|vennero|verrà|verranno|essere|stati|state|fu|saranno',
    by: 'da|dal|dalla|dai|dagli|dalle|da parte di|da parte del|da parte della|entro la fine del|entro fine|da qui al|di qui al|al|prima della fine del|nel giro di|sino al|entro la metà del|per il',
    in: 'in|nel|nella|nei|negli|a|ad',
    from: "da|dal|dalla|dai|di|dall'|da parte di|dal fondo|dal gruppo|dalla società|di proprietà di|proprietà di|di proprietà del|presso",
    to: "a|ad|al|alla|ai|all'|al gruppo|alla società|agli|alle|a favore di|in mano a|nelle mani di",
    with: "con|insieme a|e|assieme a|con la|con il|con l'|al fianco di|insieme con|d'intesa con",
    of: "di|del|della|dei|degli|delle|in|dell'|dello|dal",
    for: "per|offerta su|opa su|per il|per la|per l'|offerta per|Opa su",
    between: 'tra|fra',
    comparison:
      'rivale|concorrente|concorrenti|come|simile a|rispetto a|clienti come|al pari di|analogamente a|a differenza di|competitor|fra cui|del calibro di|altri pretendenti|altri candidati|battendo',
    company_coref:
      "la società|l'azienda|il gruppo|la compagnia|la startup|l'operatore|dell'azienda|del gruppo|l'impresa|la multinazionale|il colosso|dell'operatore|la holding|della società|della compagnia|la start-up|la realtà|la spa",
    chipmaker_coref:
      'il produttore di chip|il colosso dei chip|il gigante dei chip|il produttore di semiconduttori|la casa dei chip|il gruppo dei chip',
    provider_coref: 'il fornitore di cloud|il provider',
    giant_coref:
      'il colosso tecnologico|il gigante tecnologico|il colosso di|il gigante di Redmond|il gigante americano',
    utility_coref: "l'utility|il gruppo energetico|la multiutility|la utility|il gruppo elettrico|l'ex monopolista",
    insider_coref:
      "il manager|lui|lei|il dirigente|la dirigente|il fondatore|l'imprenditore|il presidente|la manager|l'amministratore delegato|l'ad",
    related:
      'leggi anche|leggi di più|vedi anche|approfondisci|potrebbe interessarti|ti potrebbe interessare|leggi tutto|notizie correlate|articoli correlati|da leggere|riproduzione riservata',
  },
  scales:
    'mila=3|mille=3|milione=6|milioni=6|mln=6|mn=6|m=6|miliardo=9|miliardi=9|mld=9|bn=9|bilione=12|bilioni=12|trilione=12|trilioni=12',
  numbers:
    'un=1|uno=1|una=1|due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|dodici=12|quindici=15|venti=20|trenta=30|cento=100|mezzo=0.5|undici=11|tredici=13|quattordici=14|sedici=16|diciassette=17|diciotto=18|diciannove=19|quaranta=40|cinquanta=50|sessanta=60|settanta=70|ottanta=80|novanta=90|duecento=200|trecento=300|quattrocento=400|cinquecento=500|mezza=0.5',
  currencies:
    'dollari=USD|dollaro=USD|dollari usa=USD|euro=EUR|sterline=GBP|yen=JPY|yuan=CNY|franchi=CHF|dollari americani=USD|dollari statunitensi=USD|dollari canadesi=CAD|franchi svizzeri=CHF|corone=SEK|dirham=AED|biglietti verdi=USD',
  qualifiers: {
    approx:
      "circa|quasi|intorno a|attorno a|pressappoco|approssimativamente|all'incirca|stimato in|una|poco meno di|poco più di|circa i|nell'ordine di|nell'ordine dei|sui|sugli|sui circa|si aggira sui|si aggirerebbe sui|poco oltre|pressoché|prossimo a|vicino a|attorno ai|intorno ai|stimati in|stimata in|attorno al|intorno al|grosso modo",
    up_to: 'fino a|al massimo|massimo|fino al|un massimo di|non oltre|sino a|fino ai|fin a',
    at_least: 'almeno|minimo|non meno di|quantomeno|come minimo|non meno del|minimo di',
    more_than:
      'oltre|più di|superiore a|superiori a|supera|oltre i|oltre il|più dei|al di sopra di|superiori ai|superiore ai|di oltre|supera i|superano i|superando i|ben oltre|e passa',
    range: 'a|e|-',
  },
  descriptors:
    'produttore=none|operatore=colocation|operatore di data center=colocation|gestore di data center=colocation|società di data center=colocation|sviluppatore=developer|minatore=miner|startup di IA=ai_lab|startup=none|produttore di chip=chip_vendor|fondo=fund|fondo infrastrutturale=fund|fondo di investimento=fund|gestore=fund|società di investimento=fund|investitore=fund|banca=bank|utility=utility|multiutility=utility|fornitore di energia=power_producer|produttore di energia=power_producer|società energetica=power_producer|costruttore=equipment_vendor|fornitore di cloud=neocloud|operatore telefonico=telecom|immobiliare=real_estate|gruppo=none|società=none|azienda=none|colosso=none|compagnia=none|provider=none|operatore italiano=none|colosso tecnologico=big_tech|operatore infrastrutturale=colocation|operatore di colocation=colocation|immobiliarista=real_estate|sviluppatore immobiliare=real_estate|promotore=developer|fondo sovrano=fund|fondo di private equity=fund|private equity=fund|gestore di fondi=fund|sgr=fund|assicurazione=fund|gruppo energetico=power_producer|gruppo elettrico=utility|produttore di caldaie=enterprise|startup cloud=neocloud|istituto=bank|holding=none|spa=none|impresa=none|multinazionale=enterprise|cliente=none|start-up=none|controllata=none',
  units: {
    percent: '%|per cento|percento|punti percentuali',
    shares: 'azioni|titoli|azioni ordinarie|di azioni|pezzi',
    years: 'anni|anno',
    acres: 'acri',
    hectares: 'ettari|ettaro|ha|ettari di',
    times: 'volte',
    gpus: 'gpu|chip|acceleratori|processori grafici|schede grafiche|processori',
    sites: 'data center|progetti|impianti|centri dati|datacenter|strutture|campus|insediamenti',
    signatures: 'firme|firmatari|firme raccolte|cittadini hanno firmato|adesioni',
  },
  indefinite:
    'migliaia di=1000|centinaia di=100|decine di=20|decine di migliaia di=10000|migliaia=1000|centinaia=100|decine=20|un centinaio di=100|un migliaio di=1000',
  fractions:
    'due terzi=66.67|un terzo=33.33|metà=50|un quarto=25|tre quarti=75|un quinto=20|un terzo dei=33.33|due terzi dei=66.67|la metà=50|una metà=50|un decimo=10|quattro quinti=80|tre quinti=60|due quinti=40|un sesto=16.67',
  multiples:
    'raddoppiare=2|raddoppierà=2|raddoppieranno=2|raddoppio=2|raddoppierebbe=2|il doppio=2|triplicare=3|triplicherà=3|triplicheranno=3|triplo=3|quadruplicare=4|quadruplicherà=4|quadruplicheranno=4|quintuplicare=5',
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
    "ieri=day-1|oggi=day-0|la scorsa settimana=week-1|questo mese=month-0|mese scorso=month-1|prossimo mese=month+1|quest'anno=year-0|anno scorso=year-1|lo scorso anno=year-1|scorso anno=year-1|prossimo anno=year+1|anno prossimo=year+1|un anno fa=year-1|due anni fa=year-2|tra cinque anni=year+5|in cinque anni=year+5|ieri sera=day-1|l'altro ieri=day-2|stamattina=day-0|settimana scorsa=week-1|scorsa settimana=week-1|la settimana scorsa=week-1|il mese scorso=month-1|lo scorso mese=month-1|entro fine anno=year-0|a fine anno=year-0|tre anni fa=year-3|fra cinque anni=year+5|nei prossimi cinque anni=year+5|nei prossimi dieci anni=year+10|in dieci anni=year+10|tra due anni=year+2|fra due anni=year+2|tra tre anni=year+3|il prossimo anno=year+1|l'anno prossimo=year+1|l'anno scorso=year-1|fine decennio=year+4|fine del decennio=year+4|fine del decennio=decade-0|fine decennio=decade-0|fine di questo decennio=decade-0",
  quarters: ['primo trimestre', 'secondo trimestre', 'terzo trimestre', 'quarto trimestre'],
  halves: ['primo semestre|prima metà', 'secondo semestre|seconda metà'],
  by: 'entro|entro il|fino al|prima del',
  since: 'da|dal|a partire da|sin da|fin da|già dal|a far data da|dagli|dalla',
  places: {
    before:
      'comune di|città di|sindaco di|consiglio comunale di|municipio di|abitanti di|comuni di|sindaca di|giunta di|frazione di|Comune di|territorio di|paese di|località|stabilimento di|cittadini di|periferia di|porte di|alle porte di|campus di|sede di|polo di|prefetto di|vescovo di|amministrazione di|amministrazione comunale di|giunta comunale di|zona industriale di|area industriale di|centro di|municipalità di|cittadina di|residenti di|campagne di|località di|vie di|strade di',
    after: '',
    county: 'provincia di|città metropolitana di|Provincia di',
    names:
      "Torino=locality:IT|Alessandria=locality:IT|Asti=locality:IT|Biella=locality:IT|Cuneo=locality:IT|Novara=locality:IT|Vercelli=locality:IT|Verbania=locality:IT|Aosta=locality:IT|Genova=locality:IT|Imperia=locality:IT|Savona=locality:IT|La Spezia=locality:IT|Bergamo=locality:IT|Brescia=locality:IT|Como=locality:IT|Cremona=locality:IT|Lecco=locality:IT|Lodi=locality:IT|Mantova=locality:IT|Monza=locality:IT|Pavia=locality:IT|Sondrio=locality:IT|Varese=locality:IT|Bolzano=locality:IT|Trento=locality:IT|Venezia=locality:IT|Verona=locality:IT|Vicenza=locality:IT|Padova=locality:IT|Treviso=locality:IT|Rovigo=locality:IT|Belluno=locality:IT|Udine=locality:IT|Trieste=locality:IT|Gorizia=locality:IT|Pordenone=locality:IT|Bologna=locality:IT|Ferrara=locality:IT|Forlì=locality:IT|Modena=locality:IT|Parma=locality:IT|Piacenza=locality:IT|Ravenna=locality:IT|Reggio Emilia=locality:IT|Rimini=locality:IT|Ancona=locality:IT|Ascoli Piceno=locality:IT|Macerata=locality:IT|Pesaro=locality:IT|Firenze=locality:IT|Arezzo=locality:IT|Grosseto=locality:IT|Livorno=locality:IT|Lucca=locality:IT|Pisa=locality:IT|Pistoia=locality:IT|Siena=locality:IT|Perugia=locality:IT|Terni=locality:IT|Roma=locality:IT|Frosinone=locality:IT|Rieti=locality:IT|Viterbo=locality:IT|L'Aquila=locality:IT|Chieti=locality:IT|Pescara=locality:IT|Teramo=locality:IT|Campobasso=locality:IT|Isernia=locality:IT|Napoli=locality:IT|Avellino=locality:IT|Benevento=locality:IT|Caserta=locality:IT|Salerno=locality:IT|Bari=locality:IT|Barletta=locality:IT|Brindisi=locality:IT|Foggia=locality:IT|Lecce=locality:IT|Taranto=locality:IT|Matera=locality:IT|Catanzaro=locality:IT|Cosenza=locality:IT|Crotone=locality:IT|Reggio Calabria=locality:IT|Vibo Valentia=locality:IT|Palermo=locality:IT|Agrigento=locality:IT|Caltanissetta=locality:IT|Catania=locality:IT|Enna=locality:IT|Messina=locality:IT|Ragusa=locality:IT|Siracusa=locality:IT|Trapani=locality:IT|Cagliari=locality:IT|Nuoro=locality:IT|Oristano=locality:IT|Sassari=locality:IT|Rho=locality:IT|Cornaredo=locality:IT|Arese=locality:IT|Bollate=locality:IT|Vittuone=locality:IT|Pioltello=locality:IT|Melegnano=locality:IT|Cologno Monzese=locality:IT|Sesto San Giovanni=locality:IT|Basiglio=locality:IT|Lacchiarella=locality:IT|Rozzano=locality:IT|Pero=locality:IT|Segrate=locality:IT|Caserta=locality:IT|Ponte San Pietro=locality:IT|Pomezia=locality:IT|Fiumicino=locality:IT|Settimo Torinese=locality:IT|Moncalieri=locality:IT|Milanese=county:IT|Bergamasca=county:IT|Bresciano=county:IT|Pavese=county:IT|Lodigiano=county:IT|Varesotto=county:IT|Comasco=county:IT|Lecchese=county:IT|Cremonese=county:IT|Mantovano=county:IT|Novarese=county:IT|Vercellese=county:IT|Torinese=county:IT|Alessandrino=county:IT|Astigiano=county:IT|Cuneese=county:IT|Veronese=county:IT|Vicentino=county:IT|Padovano=county:IT|Trevigiano=county:IT|Brianza=county:IT|Piacentino=county:IT|Modenese=county:IT|Parmense=county:IT",
  },
  capitalNouns: false,
  abbreviations:
    'sig|dott|ing|prof|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|art|ecc|inc|corp|s.p.a|s.r.l|mln|mld|n|es|vs|pag|ca|cfr|mq|kmq|avv|arch|on|sen|prof.ssa|gent|lett|tel|fig|rag|geom|cav|s|p|sg',
  marks:
    'il|la|di|che|e|un|una|per|in|con|del|della|dei|delle|non|è|si|da|sono|al|alla|nel|nella|ha|anche|più|come|gli|lo|questo',
  notNames:
    'america|europa|asia|il|lo|la|i|gli|le|l|un|una|di|a|da|in|con|su|per|tra|fra|e|ma|o|se|che|chi|del|della|dei|nel|nella|al|alla|questo|questa|non|secondo|dopo|prima|anche|intanto|ceo|cfo|ad|ia|ai|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mw|gw|gpu|hpc|ipo|ppa|big|tech|data|center|comune|regione|tar|pgt|usa|ue|italia|bitcoin|ethereum|rsu|giunta|sindaco|sindaca|consiglio|tribunale|prefettura|procura|soprintendenza|ministero|mase|arpa|governo|stato|presidente|assessore|comitato|associazione|legge|piano|nei|nelle|dal|dalla|dai|dalle|degli|delle|sul|sulla|sui|sulle|agli|alle|allo|quando|dove|come|quanto|ogni|tutti|tutto|oltre|entro|fino|ancora|così|già|ora|oggi|ieri|domani|mentre|invece|inoltre|infatti|però|perché|quindi|dunque|contro|senza|sotto|sopra|alcuni|molti|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|adesso|stando|niente|nessun|nessuno|stop|pnrr|corte|stati|uniti|nord|sud|est|ovest|it|ced|gdpr|pa|pmi|spa|srl|sgr|cda|rete|gruppo|società|colosso|fondo|piazza|affari|sole|ore|bruxelles|co2|vas|paur|pug|mld|mln|nebbia|sì|no|eppure|nonostante|malgrado|durante|lunedi|martedi|mercoledi|giovedi|venerdi',
};
