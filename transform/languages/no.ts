// Norwegian, both written forms.
import type { LanguagePack } from './language-pack.ts';

export const no: LanguagePack = {
  code: 'no',
  name: 'Norwegian',
  decimal: ',',
  terms: {
    open_market: 'over børs|på børsen|i markedet|i det åpne markedet',
    contract_value: 'kontraktsverdi|kontraktsverdien|samlet verdi|verdien av kontrakten|verdi på',
    unnamed: 'ikke navngitt|ukjent*|anonym*|en kunde|hyperskalaktør|hyperscaler|uoppgitt',
    subsidiary: 'datterselskap|datterselskapet|datterselskaper|del av|eid av|avdeling',
    owned_by: 'eid av|eies av|kontrollert av|støttet av|datterselskap av|en del av',
    invest:
      'investere*|investerer|investerte|investert|skyter inn|skjøt inn|går inn i|gikk inn i|kjøper seg inn|kjøpte seg inn|tar en eierandel|putter|pumper|investering i|bruker|går inn med|gikk inn med|går inn som eier|blir medeier|ble medeier|kjøper seg inn i|kjøper en eierandel|kjøpte en eierandel|eierandel i|satser|spytter inn|spyttet inn|bruker penger|investering|øker eierandelen|går inn på eiersiden|kapitalinnsprøytning|minoritetspost',
    raise:
      'henter|hentet|hente|hentet inn|henter inn|kapitalinnhenting|emisjon|finansieringsrunde|reiste|reiser|sikrer seg|sikret seg|henter penger|hentet penger|henter kapital|hentet kapital|henter frisk kapital|frisk kapital|kapitalutvidelse|har hentet|sikret finansiering|sikrer finansiering|låner|får finansiering|fikk finansiering|finansiering på plass|på plass finansiering',
    acquire:
      'kjøper|kjøpte|kjøpt|kjøpe|kjøpar|kjøpe opp|kjøper opp|kjøpte opp|overtar|overtok|overtatt|overta|sluker|slukte|tar over|tok over|erverver|ervervet|kjøpes av|blir kjøpt|ble kjøpt|kjøpt opp|har kjøpt|sikrer seg|kjøper seg opp|ble overtatt|ny eier|nye eiere|ny eier av|blir eier|ble eier|har sikret seg|kjøper seg|slår til',
    goes_to: 'går til|havner hos|overtas av|blir en del av',
    acquisition:
      'oppkjøp|oppkjøpet|oppkjøpsbud|overtakelse|overtakelsen|kjøp av|kjøpet av|ervervet|overtagelse|overtagelsen|kjøpet|kjøpesum|kjøpesummen|kjøpsavtale|kjøpsavtalen|aksjekjøp|salgsprosess|eierskifte|milliardkjøp|milliardoppkjøp|milliardsalg|*oppkjøp|*oppkjøpet',
    buyer_noun: 'kjøperen|kjøper er|ny eier|kjøper',
    seller_noun: 'selgeren|selger er|selger',
    bid: 'bud|budet|bud på|legger inn bud|la inn bud|byr på|oppkjøpsbud',
    sell: 'selger|solgte|solgt|selge|salg av|salget av|avhender|avhendet|sel|kvitter seg med|selges|ble solgt|blir solgt|har solgt|selger seg ut|selger seg ned|solgte seg ut|solgte seg ned|frasalg|nedsalg|legger ut for salg|ut for salg|til salgs',
    merge: 'fusjon|fusjonen|fusjonere*|slår seg sammen|slå seg sammen|slås sammen',
    venture: 'fellesforetak|joint venture|felles selskap',
    partnering: 'samarbeid|samarbeider|samarbeidet|partnerskap|allianse|går sammen',
    lease:
      'leier|leide|leid|leie|leieavtale|leieavtalen|leiekontrakt|leietaker|utleier|leier ut|leide ut|leaser|leasingavtale|leier inn|leid inn|har leid|leies ut|leie av|langtidsleie|husleieavtale|leietakeren|leietakere|utleid|utleie|leieforhold|leieavtaler|*leieavtale|skal leie',
    hosting: 'hosting|samlokalisering|kolokasjon|vertskapsavtale|hostingavtale',
    agree:
      'signerer|signerte|signert|inngår|inngikk|inngått|undertegner|undertegnet|enige|enig|vinner|vant|tildelt|landet|lander|forplikter|forpliktet|utvider|utvidet|tegnet|skrevet under|har signert|har inngått|inngår en|inngått avtale|signert avtale|skrev under|skriver under|underskrev|underskrevet|undertegnes|ble undertegnet|enig om|ble enige|blir enige|landet avtale|lander avtale|lander kontrakt|landet kontrakt|vinner kontrakt|vant kontrakt|fått kontrakt|får kontrakt|fikk kontrakten|tildeles|tildelt kontrakt|bestiller|bestilte|bestilt|reserverer|reservert|forpliktende',
    agreement:
      'avtale|avtalen|avtaler|kontrakt|kontrakten|kontrakter|ordre|transaksjon|transaksjonen|milliardavtale|rammeavtale|salgsavtale|leveranseavtale|rammekontrakt|bestilling|bestillingen|handel|handelen|transaksjoner|prisen|salgssum|prislapp|langsiktig avtale|opsjonsavtale|*avtale|*avtalen|*kontrakt|*kontrakten|*kontrakter',
    compute:
      'regnekraft|datakraft|beregningskraft|skytjenester|sky|skykapasitet|GPU-kapasitet|AI-infrastruktur|KI-infrastruktur|KI-kapasitet|skyavtale|prosesseringskraft|skyinfrastruktur|regnekapasitet|datakapasitet|KI-regnekraft|GPU-er|GPU-kraft|skyløsning*|tungregning|superdatamaskin',
    provide: 'leverer|levere|leverte|levert|tilbyr|tilby|forsyner|forsyne|stiller til rådighet',
    customer: 'kunde|kunden|kunder|betaler|betale|bruker|kjøper|leietaker',
    loan: 'lån|lånet|obligasjon*|kreditt*|gjeld|gjelden|gjeldsfinansiering|refinansier*|banklån|grønt lån|kredittramme|kredittfasilitet|milliardlån|obligasjonslån|byggelån|prosjektfinansiering|lånefinansiering|lånepakke|lånefasilitet|syndikert lån|låneavtale|grønne obligasjoner|grønn obligasjon|ansvarlig lån|konvertibelt lån|*lån|*lånet|*finansiering',
    debt_included: 'inkludert gjeld|inklusiv gjeld',
    financing: 'finansiering',
    lend: 'långiver|långivere|bank|banker|banken|bankene|låner|lånte|tilrettelegger|banksyndikat|bankgruppe|banksyndikatet|långiverne|lånegiver|finansierer|finansieres av|finansiert av|yter',
    guarantee:
      'garanti|garantien|garanterer|garantert|garantist|garantere|stiller garanti|morselskapsgaranti|stiller som garantist|kausjon|kausjonerer|bankgaranti|*garanti',
    ppa: 'PPA|kraftavtale|kraftavtalen|kraftkontrakt|kraftkjøpsavtale|strømavtale|kraftleveranse|leveranse av kraft|kjøper kraft|kraftkjøp|kraftavtaler|langsiktig kraftavtale|PPA-avtale|strømkontrakt|kjøpe kraft|kjøper strøm|leverer kraft|levere kraft|kraftleveranser|*kraftavtale',
    electricity: 'kraft|strøm|elektrisitet|vindkraft|vannkraft|fornybar kraft|kjernekraft',
    land: 'tomt|tomta|tomten|tomter|mål|dekar|areal|eiendom|eiendommen|landområde|næringstomt|hektar|tomtekjøp|tomteareal|industritomt|industriområde|område|arealet|arealer|næringsområde|jorde|eiendommer|opsjon på tomt|*tomt|*tomten',
    goods:
      'brikker|GPU-er|servere|turbiner|transformatorer|batterier|generatorer|utstyr|prosessorer|kabler|kjøleanlegg',
    build_award:
      'byggekontrakt|totalentreprise|entreprenør|entreprisekontrakt|hovedentreprenør|byggeoppdrag|bygging av|totalentreprenør|totalentreprisekontrakt|kontrakt om bygging|skal bygge for|entreprenøren|byggeprosjekt|grunnarbeid|grunnarbeider|råbygg|bygger for',
    ipo: 'børsnotering|børsnoteringen|børsnoteres|gå på børs|på børs|børsnoterer|IPO',
    new_shares: 'nye aksjer|rettet emisjon',
    offering: 'emisjon|emisjonen|rettet emisjon|aksjetilbud|spredningssalg',
    incentive: 'skattelette|subsidi*|tilskudd|støtte fra Enova|avgiftsfritak',
    memorandum:
      'intensjonsavtale|intensjonsavtalen|samarbeidsavtale|rammeavtale|forståelsesavtale|intensjonserklæring|samarbeidserklæring|letter of intent|opsjonsavtale|forhåndsavtale',
    capex: 'vil investere|skal investere|planlegger å investere|investeringer på|investeringer for|investering på',
    stake:
      'eierandel|eierandelen|andel|andelen|eierpost|aksjepost|minoritetspost|prosent av aksjene|majoritet|majoriteten|majoritetspost|aksjemajoritet|kontrollerende eierandel|aksjeandel|eierandeler|halvparten av selskapet',
    equity: 'aksjer|egenkapital|kapital|emisjon|investorer|eierandel',
    round: 'finansieringsrunde|finansieringsrunden|runde|runden|serie A|serie B|kapitalrunde',
    so_far: 'hittil|til nå|siden oppstarten|så langt',
    options: 'opsjon|opsjoner|forlengelse|utvidelse|kan øke til|ytterligere',
    valuation: 'verdsatt|verdsettelse|verdsettelsen|verdsetter|markedsverdi|verdt|prising',
    market_price:
      'aksjekurs|aksjekursen|per aksje|omsetning|omsetningen|inntekter|resultat|overskudd|underskudd|utbytte|formue|formuen|i året|årlig|kurs|budsjett|under forvaltning|forvaltningskapital|børsverdi|markedsverdi',
    price: 'pris|prisen|kjøpesum|kjøpesummen|betaler|betalte|koster|verdi|verdien|beløp|beløpet|verdsatt|summen',
    buyback: 'tilbakekjøp|tilbakekjøp av aksjer',
    lead_investor: 'ledet av|med deltakelse fra|støttet av|anført av',
    joins_round:
      'deltok|deltok også|andre investorer|blant investorene|også med|eksisterende investorer|nye investorer',
    rumour:
      'forhandler|forhandlinger|samtaler|vurderer|ifølge kilder|skal være|angivelig|ryktes|rykter|nær en avtale|sondere*|kilder|kildene|sentrale kilder|i samtaler|i forhandlinger|eksklusive forhandlinger|strategisk gjennomgang|salgsprosess|ser etter kjøper|budgivere|budrunde|interessenter|skal vurdere|er i ferd med|nærmer seg|lagt ut for salg|til salgs|ifølge personer|kilder tett|søker kjøper|utforsker|endelige bud',
    planned: 'planlegger|planlagt|planer|plan|vil|skal|ønsker|har til hensikt|akter|kommer til å|planlegges',
    announced:
      'kunngjør*|kunngjorde|annonserer|annonserte|annonsert|melder|meldte|opplyser|opplyste|offentliggj*|varslet|sier',
    closed:
      'fullført|fullfører|gjennomført|sluttført|avsluttet|har kjøpt|har solgt|har investert|har hentet|har overtatt|betalt|fullførte|sluttfører|closing|er gjennomført|handelen er gjennomført|overtok formelt|har fullført|ble fullført',
    done: 'kjøpte|har kjøpt|har overtatt|overtok|solgte|har solgt|investerte|har investert|kjøpte opp|har kjøpt opp',
    terminated:
      'avlyst|avlyser|skrotet|skroter|avbrutt|sagt opp|sier opp|terminert|hevet avtalen|falt i fisk|strander|strandet|trekker seg fra|kansellert|kansellerer|stemte ned|nedstemt|brutt|bryter|brøt|forhandlingene er brutt|trukket seg fra|kanselleres|faller bort|falt bort|ikke noe av|skrinlegges|avsluttes',
    amended: 'endret|utvidet|reforhandlet|justert',
    deny: 'avviser|avviste|benekter|benektet|dementerer|dementerte|ikke sant',
    negation: 'ikke|ingen|aldri|uten|ikkje|verken',
    could: 'kan|kunne|kanskje|muligens|mulig',
    expected: 'forventes|forventer|ventes|venter|anslår|anslås|anslag|prognose|spår|antas|estimerer',
    will: 'vil|skal|kommer til å|blir',
    condition: 'hvis|dersom|om det|forutsatt',
    dealing_notice: 'børsmelding|børsmeldingen|primærinnsider|meldepliktig handel|meldepliktig',
    plan_word: 'plan|planen|planer|program',
    executives: 'toppledere|ledelsen|ledere|direktører',
    most: 'de fleste|mye av|mange|deler av',
    brought: 'totalt|beløper|innbrakte|verdi|til sammen|beløp',
    family: 'familien|familie',
    block:
      'i en blokk|blokksalg|plassering av aksjer|akselerert bookbuilding|bookbuilding|blokktrade|blokkhandel|aksjeblokk',
    secondary: 'nedsalg|sekundærsalg|selgende aksjonærer',
    fund_exit:
      'hele sin eierandel|hele aksjeposten|hele posten|alle sine aksjer|solgt seg ut|solgte seg ut|13F|alle aksjene|hele eierandelen|selger seg helt ut|solgte seg helt ut|resten av aksjene|sine siste aksjer',
    withheld: 'for å dekke skatt|skattetrekk|skatt|skatteforpliktelser',
    every: 'alle|alt|samtlige',
    trades: 'handlene|transaksjonene|handler',
    wealth: 'formue|formuen',
    by_now: 'hittil|så langt|allerede',
    shares: 'aksjer|aksjene|aksje|aksjeposten|aksjepost|papirer',
    sell_shares:
      'solgte|solgt|selger|selge|aksjesalg|aksjesalget|salg av aksjer|sikret gevinst|kvittet seg med|cashet|cashet inn|seldt|avhendet|salg|solgte seg ned|solgte seg ut|selger seg ned|selger seg ut|nedsalg|nedsalget|solgte aksjer|solgt aksjer|selger aksjer|har solgt|innsidesalg|realiserte|realisert|håvet inn|håver inn|gevinst|tjente|sitter igjen med etter salget',
    insiders:
      'innsidere|innsiderne|innsider|toppledere|ledelsen|direktører|ledere|gründere|styremedlemmer|primærinnsider|primærinnsidere|primærinnsidere i|nærstående|ansatte og ledelse|gründerne',
    officer:
      'konsernsjef|administrerende direktør|toppsjef|sjef|finansdirektør|gründer|medgründer|CEO|CFO|styreleder|direktør|adm. dir|daglig leder|finanssjef|konsernsjefen|toppsjefen|finansdirektøren|gründeren|styrelederen|viseadministrerende direktør|teknologidirektør|driftsdirektør|kommunikasjonsdirektør|CTO|COO|nestleder i styret',
    director: 'styremedlem|styremedlemmet',
    holder: 'aksjonær|aksjonæren|aksjonærer|aksjonærene|storeier|hovedeier|eier|investor|fond|oppkjøpsfond',
    plan_10b5: 'forhåndsgodkjent plan|forhåndsgodkjent|handelsplan|forhåndsbestemt plan|salgsplan|10b5-1|avtalt plan',
    notice_144: 'Form 144',
    part_of: 'hvorav|av dette|derav|det meste',
    holding: 'eier|sitter igjen med|beholder|eide',
    intent_sale: 'kan selge|vil selge|planlegger å selge|ønsker å selge|har varslet|varslet|varslet salg|varslet at',
    moratorium:
      'moratorium|byggestans|midlertidig stans|midlertidig forbud|midlertidig bygge- og deleforbud|stans i|pause i|full stopp|bygge- og deleforbud|stans av|tilknytningsstans|midlertidig forbud mot|forbud mot tiltak|pause for|pauseknappen|full stans|stans for nye|stopp for nye|stopp i|ingen nye datasentre|nei til nye datasentre|køstopp|tilknytningsstopp',
    lift: 'opphever|opphevet|opphevde|utløpt',
    ban: 'forbud|forby|forbyr|forbød|forbudt',
    ordinance: 'reguleringsplan|kommuneplan|arealplan|forskrift|kommunedelplan|områderegulering|bestemmelser',
    legislation: 'lovforslag|loven|stortinget|lov om|regjeringen foreslår',
    reject:
      'avslår|avslo|avslått|avviste|avviser|avvist|sa nei|sier nei|stemte nei|stemte ned|stemt ned|stemte mot|nedstemt|nei til|forkastet|avslag|stemte imot|stemt imot|stemte nei til|sa klart nei|sier klart nei|sa tvert nei|sier blankt nei|sa blankt nei|setter foten ned|satte foten ned|får nei|fikk nei|fått nei|ikke godkjent|ikke godkjenne|ikke tillatelse|gir ikke|ga ikke|ikke dispensasjon|avvist av|vraker|vraket|stanser|stanset|stoppet|stopper|stoppes|nekter|nektet|skrinlegger planene|flertall mot|enstemmig nei|ikke flertall|parkerer|parkert|vender tommelen ned|underkjent|underkjenner',
    approve:
      'godkjenner|godkjente|godkjent|vedtok|vedtatt|vedtar|sa ja|sier ja|ja til|klarsignal|grønt lys|innvilget|innvilger|gir konsesjon|ga konsesjon|tillatelse|stemte for|sa ja til|sier ja til|stemt for|ga grønt lys|gir grønt lys|fått grønt lys|får grønt lys|fikk grønt lys|gitt grønt lys|fikk ja|får ja|fått ja|gir tillatelse|ga tillatelse|gitt tillatelse|fått tillatelse|fikk tillatelse|fått rammetillatelse|igangsettingstillatelse|vedtok reguleringsplanen|vedtatt reguleringsplan|vedtok planen|banet vei|baner vei|åpnet for|åpner for|gikk inn for|går inn for|flertall for|dispensasjon gitt|ga dispensasjon|gir dispensasjon|fikk dispensasjon|vender tommelen opp',
    adopt: 'vedtok|vedtatt|vedtar|innfører|innførte|innført|nedla|nedlagt|nedlegger',
    delay:
      'utsetter|utsatte|utsatt|utsettelse|satt på vent|setter på vent|skyver|trakk saken|sendte saken tilbake|forsinket|utsetter saken|utsatte saken|utsatt behandling|utsette behandlingen|utsettes|sendt tilbake|sender saken tilbake|trekker saken|trukket fra sakslisten|tatt av sakskartet|sakskartet|må vente|venter med|ikke behandlet|til ny behandling|utsatt til|legges på is|lagt på is',
    withdraw:
      'trekker|trakk|trukket|trekker seg|trakk seg|skrinlegger|skrinla|skrinlagt|dropper|droppet|gir opp|ga opp|legger bort|skroter|skrotet|trekker søknaden|trakk søknaden|trukket søknaden|trekker planene|trakk planene|skrinlegger planene|skrinla planene|dropper planene|droppet planene|legger planene på is|legger ned planene|går bort fra|gikk bort fra|bygger ikke|blir ikke noe av|vil ikke bygge likevel|kaster inn håndkleet|kastet inn håndkleet|snur|trekker ut|trekker seg ut|trakk seg ut|flytter prosjektet|velger en annen tomt|har trukket seg',
    petition:
      'underskriftskampanje|underskrifter|underskrift|opprop|signaturer|underskriftsaksjon|underskriftsliste|underskriftslister|innbyggerforslag|har signert oppropet|oppropet|navneunderskrifter',
    protest:
      'protest*|demonstr*|aksjon|aksjonerer|markering|fakkeltog|folkemøte|demonstrerte|demonstranter|demonstrasjon|demonstrasjonen|protesterte|protesterer|protest|protestene|folkeaksjon|fakkeltoget|møtte opp|plakater|bannere|aksjonister',
    oppose:
      'motstand|motstander|mot|imot|kritikk|kritisk*|bekymr*|frykter|frykt|skeptisk*|protesterer|klager på|reagerer|uro|fortvilet|innsigelse|motstanden|skepsis|bekymret|bekymring|bekymringer|misnøye|opprør|strid|omstridt|omstridte|kontroversiell|kontroversielt|raser|rasende|sinte|sinne|fortviler|klager|klagene|har klaget|innvendinger|kritikken|advarer|er imot',
    lawsuit:
      'søksmål|søksmålet|stevning|rettssak|saksøk*|søksmål mot|rettssaken|sak for retten|midlertidig forføyning|begjæring|saksanlegg|gyldighetssøksmål',
    sue: 'saksøker|saksøkte|saksøkt|går til sak|gikk til sak|stevner|stevnet|reiser sak|tar ut stevning|går til søksmål|gikk til søksmål|går rettens vei|gikk rettens vei|tar saken til retten|tok saken til retten|har gått til søksmål|har saksøkt|krever midlertidig forføyning|ber retten|bringer saken inn for|brakte saken inn for|stevner kommunen|reist søksmål|til retten',
    appeal:
      'anker|anket|anke|klagen|lagmannsrett|lagmannsretten|Høyesterett|statsforvalteren|klager vedtaket|klaget på vedtaket|påklaget|påklager|klage på vedtaket|klagesak|klagesaken|klagebehandling|anken|ankesak|anket dommen|klagenemnd|Energiklagenemnda|klager på vedtaket|klage på vedtak|klager saken|klaget saken',
    court:
      'tingrett|tingretten|domstol|domstolen|dom|dommen|retten|kjennelse|lagmannsretten|Høyesterett|domstolene|tingrettens|rettens|dommer|dommeren|kjennelsen|jordskifteretten',
    ruling_for:
      'ugyldig|opphever|opphevet|ga medhold til naboene|medhold|stansen|stanset|omgjør|omgjorde|omgjort|opphever vedtaket|opphevet vedtaket|oppheves|ga naboene medhold|gir naboene medhold|vant fram|vinner fram|vant frem|fikk medhold|får medhold|kjent ugyldig|ulovlig|stanset byggingen|midlertidig stans',
    ruling_against:
      'avvist|forkastet|tapte|frifunnet|avviser|ikke medhold|stadfestet|opprettholder|opprettholdt|tapte saken|taper|avslo klagen|avslår klagen|avviste klagen|avviser klagen|klagen avvist|fikk ikke medhold|får ikke medhold|stadfester|stadfestet vedtaket|opprettholdt vedtaket|tok ikke klagen til følge|ikke tatt til følge|vant ikke fram',
    referendum: 'folkeavstemning|folkeavstemming|rådgivende folkeavstemning',
    side_with: 'ga medhold til|fikk medhold|gir medhold|i favør av',
    open_letter: 'åpent brev|åpne brev|protestbrev',
    voted_out: 'kastet ut|mistet plassen|stemt ut|tapte valget',
    challenge:
      'innsigelse|høringsuttalelse|høringssvar|klage til|ber NVE|innspill til|anmelder|anmeldt|lovlighetskontroll|innsigelser|høringsuttalelser|høringsinnspill|merknader|klager til|klagde|anmeldelse|varslet innsigelse|fremmet innsigelse|fremmer innsigelse|sivilombudet|sivilombudsmannen|tilsynsklage|politianmeldt',
    intent_legal:
      'truer med søksmål|vurderer søksmål|vil klage|vil anke|vurderer å anke|vurderer å klage|varsler søksmål',
    propose: 'foreslår|foreslo|forslag|vurderer|innstilling|innstiller|behandler|diskuterer|drøfter|fremmer forslag',
    demand: 'krever|krevde|ber om|ber kommunen|oppfordrer',
    extend: 'forlenger|forlenget|forlengelse',
    advisory: 'rådgivende|innstilling|anbefaler|anbefalte|planutvalget|formannskapet',
    vote: 'stemte|stemmer|avstemning|enstemmig|flertall|flertallet',
    vote_for: 'for',
    vote_against: 'mot',
    opponents:
      'innbyggere|innbyggerne|naboer|naboene|beboere|motstandere|motstanderne|lokalbefolkningen|aktivister|bønder|folk|velforening|miljøvernere|grunneiere|grunneierne|reindriftssamer|innbygger|nabo|beboerne|beboer|grunneier|bøndene|bondelaget|hytteeiere|hytteeierne|lokalsamfunnet|motstander|demonstrantene|aksjonsgruppa|aksjonsgruppen|aksjonsgruppe|vellet|velforeningen|miljøorganisasjoner|miljøorganisasjonene|Naturvernforbundet|Natur og Ungdom|Motvind|reineiere|reindriftsnæringen|initiativtakere|lokalbefolkning',
    authority:
      'kommunestyret|kommunestyre|bystyret|kommunen|kommune|formannskapet|planutvalget|fylkeskommunen|ordføreren|ordfører|statsforvalteren|NVE|departementet|fylkestinget|bydelsutvalget|kommunedirektøren|kommunestyrets|formannskap|planutvalg|hovedutvalg|hovedutvalget|utvalget|bystyre|byråd|byrådet|byutviklingsutvalget|fylkesmannen|statsforvalter|fylkeskommune|rådmann|rådmannen|administrasjonen|politikerne|lokalpolitikerne|lokalpolitikere|representanter|kommuner|regjeringen|energidepartementet|energiministeren|statsråd|varaordfører|Reguleringsmyndigheten|RME|Miljødirektoratet|Arbeidstilsynet',
    project_noun:
      'datasenter|datasenteret|datasentre|datasentra|datasentrene|datasenterpark|serverpark|datahall|datapark|KI-fabrikk|datasenterprosjekt|datasentrenes|datasenterets|datasenteranlegg|datasenteranlegget|datasenteretablering|datasenteretableringen|datasenterplaner|datasenterplanene|datasenterutbygging|kryptosenter|serverfarm|serverfarmen|gigafabrikk for KI|KI-datasenter|storskala datasenter|*datasenter|*datasenteret|*datasentre',
    permit:
      'søknad|søknaden|tillatelse|reguleringsplan|konsesjon|byggetillatelse|rammetillatelse|plan|planen|planer|prosjekt|prosjektet|utbygging|bygging|etablering|omregulering|nettilknytning|dispensasjon|reguleringsplanen|planforslag|planforslaget|områderegulering|detaljregulering|detaljreguleringen|kommuneplanen|søknader|byggesøknad|byggesøknaden|igangsettingstillatelse|anleggskonsesjon|etableringen|utbyggingen|tomtesalg|salg av tomt|planendring|planendringen|byggesak|byggesaken|*søknad|*søknaden|*tillatelse',
    group_noun:
      'aksjonsgruppe|forening|velforening|naturvernforbundet|Naturvernforbundet|folkeaksjon|Folkeaksjonen|interessegruppe',
    signature: 'underskrifter|underskrift|signaturer',
    handed_in: 'overlevert|overleverte|levert|leverte|sendt inn|leverte inn',
    other_object: 'vindkraftverk|vindpark|vindmøller|solpark|batterifabrikk|boliger|kraftverk',
    c_power:
      'strømforbruk|kraftforbruk|strømnett|strømnettet|kraftnett|kraft|strøm|nettkapasitet|kraftkrevende|kraftkrise|energikrevende|strømkrevende|strømmen|kraftbalanse|kraftunderskudd|kraftbehov|strømbehov|energibruk|energiforbruk|kapasitet i nettet|nettet|strømsløsing|sløsing med strøm|kraftledning|høyspent|strømmangel|strømforbruk*|kraftforbruk*|kraftbehov*|strømbehov*|nettkapasitet*|kraftsituasjon*',
    c_water:
      'vann|vannforbruk|drikkevann|kjølevann|grunnvann|vannkilde|vannressurser|drikkevannskilde|vassdrag|grunnvannet|vannuttak|vannmangel|vannforbruk*|drikkevann*|grunnvann*',
    c_noise:
      'støy|støyen|bråk|lyd|dur|støynivå|støyplager|støyproblem*|støyplagene|viftestøy|summing|during|lydnivå|lavfrekvent|desibel|støymålinger|støy*',
    c_land_use:
      'areal|arealbruk|nedbygging|landskap|natur ned|naturinngrep|størrelsen|friluftsområde|friluftsliv|turområde|utsikt|landskapet|nærhet til boliger|nærhet til bebyggelse|boligområde|arealinngrep|nedbygging av natur|byggehøyde|høyden på|ruvende|skjemmende|landskap*|arealbruk*|friluft*',
    c_rates: 'strømpris|strømpriser|strømprisen|strømprisene|nettleie|strømregning',
    c_environment:
      'miljø|klima|natur|utslipp|naturmangfold|myr|skog|biologisk mangfold|reindrift|klimagassutslipp|naturtap|dyreliv|villrein|hekkeområde|fugleliv|rødlistede|våtmark|vassdrag|naturen|miljøet|naturverdier|økosystem|spillvarme|overskuddsvarme|naturinngrep*|naturmangfold*|klimautslipp*|reindrift*|miljøkonsekvens*',
    c_tax: 'skatt|subsidier|avgift',
    c_transparency:
      'åpenhet|hemmelig*|hemmelighold|informasjon|medvirkning|taushetsplikt|hemmelige|hemmeligholdt|lukkede dører|lukket møte|manglende informasjon|mangel på informasjon|dårlig informasjon|ikke informert|manglende medvirkning|unntatt offentlighet|innsyn|overkjørt',
    c_farmland:
      'matjord|dyrka mark|jordbruk|landbruk|jordvern|dyrket mark|landbruksareal|landbruksjord|jordbruksareal|beite|beiteland|beiteområder|åker|åkrer|dyrkbar jord|matproduksjon|jorda|matjord*|jordvern*|landbruksjord*',
    c_traffic: 'trafikk|tungtrafikk|lastebiler',
    c_air_quality:
      'luftkvalitet|dieselaggregat*|eksos|dieselaggregater|nødstrømsaggregat*|luftforurensning|forurensning|NOx|partikler',
    site: 'datasenter|datasenteret|datasentre|datasentra|datasentrene|anlegg|anlegget|campus|datapark|bygg|serverhall|fasilitet|senteret|prosjektet|prosjekt|bygget|gigafabrikk|byggene|datahall',
    ph_live:
      'i drift|drift|åpnet|åpner|åpnes|eksisterende|dagens|drifter|driver|satt i drift|har i dag|i bruk|operativ*|idriftsatt|tatt i bruk|er i drift|driftssatt|driftes|ferdigstilt|åpning|idriftsettelse|settes i drift|har vært i drift|står ferdig|sto ferdig|har åpnet|ble åpnet|åpnet dørene|leverer i dag|består av|rommer',
    ph_begun:
      'under bygging|under oppføring|byggestart|startet byggingen|byggingen er i gang|byggingen startet|byggingen har startet|spaden i jorda|første spadetak|første spadestikk|grunnstein|grunnsteinen|begynt å bygge|har begynt byggingen|byggearbeidene er i gang|byggearbeidene startet|i gang med byggingen|i gang med å bygge|startet bygging|har startet byggingen|har startet bygging|startet arbeidet|satt i gang|grunnarbeidene|bygges nå|bygger nå|første spadetaket|byggingen pågår|under arbeid',
    ph_construction:
      'under bygging|bygger|bygges|byggestart|byggearbeid|byggingen|startet byggingen|spaden i jorda|i gang med|under oppføring|begynt å bygge',
    ph_planned:
      'planlegger|planlagt|planlagte|planer|vil bygge|skal bygge|skal bygges|skal|vil|ønsker|kan bli|på sikt|fremtidig|planlegges|ferdig i|står klart|utvide|får|søknad|konsesjon|kan få|skal stå|tar sikte på|kan bygges|skal etableres|etablere',
    ph_contracted:
      'leid ut|utleid|kontrakt|signert|reservert|har leid|leier|leid|leieavtale|leiekontrakt|utleid til|kontrahert|forpliktet',
    ph_paused: 'satt på vent|stanset|pauset|utsatt',
    ph_cancelled: 'skrinlagt|avlyst|droppet|kansellert',
    b_it: 'IT|IT-last|IT-kapasitet|IT-effekt',
    b_grid: 'nettilknytning|nettkapasitet|Statnett|tilknytning|reservert kapasitet',
    not_load: 'vindkraft|vindpark|vannkraftverk|kraftverk|solkraft|batteri|kjernekraft|reaktor|turbiner|havvind',
    renew: 'forlenget|forlenger|forlengelse|fornyet|fornyer',
    portfolio_sum: 'portefølje|samlet|pipeline|plattform|til sammen',
    market_sum: 'i Norge|globalt|i Norden|i Europa|markedet|bransjen|på landsbasis|i landet|i kø|tilknytningskø',
    increment: 'ytterligere|ekstra|øker med|utvidelse på',
    aggregate: 'totalt|samlet|i Norge|globalt|portefølje|markedet|bransjen|til sammen',
    share_of: 'andel|prosent av|del av|markedsandel',
    grow_to: 'vokse*|vokser|vekst|øker|øke|økt|dobles|doble|tredobles|nå|passere|stige|stiger',
    grow_by: 'med|vekst på|økning på|mer enn i|økning|nedgang på',
    fall_to: 'falle|faller|synke|synker|reduseres|nedgang',
    below: 'under|mindre enn',
    above: 'over|mer enn|minst',
    forecast: 'anslår|anslag|prognose|spår|venter|ventes|forventer|forventes|estimerer|regner med|tror',
    target_guidance: 'mål|målet|ambisjon|sikter|vil|planlegger',
    publisher_cue:
      'ifølge|rapport fra|tall fra|analyse fra|viser|skriver|anslår|mener|spår|venter|forventer|estimerer|regner med|ifølge tall fra|prognosen fra|beregninger fra|sier|opplyser',
    global: 'global*|globalt|verdens|internasjonal*|på verdensbasis',
    market_noun: 'marked|markedet|etterspørsel|kapasitet|bransje',
    sector: 'bransjen|sektoren|næringen|markedet|i landet|i Norge',
    g_big_tech: 'big tech|teknologigigantene|techgigantene|teknologigiganter|techgiganter',
    g_hyperscalers: 'hyperscaler|hyperscalere|hyperskala',
    g_onprem: 'on-premise|egne datasentre|lokale datasentre|bedriftsinterne',
    g_colocation: 'samlokalisering|colocation|kolokasjon',
    quoted_via: 'gjengitt av|melder|skriver',
    g_ai: 'KI|AI|kunstig intelligens',
    g_data_centers: 'datasenter|datasentre|datasentra|datasentrene',
    m_capacity: 'kapasitet|effekt|megawatt|gigawatt',
    m_energy: 'strømforbruk|kraftforbruk|strøm|kraft|elektrisitet|energiforbruk',
    m_capex: 'investering*|investeringer',
    m_market_size: 'markedet|markedsstørrelse',
    m_energy_share: 'av strømforbruket|av kraftforbruket|av strømmen',
    yearly: 'årlig|per år|i året|CAGR',
    now: 'i dag|nå|dagens|for tiden|per i dag',
    in_years: 'de neste|i løpet av|innen|om|i løpet av de neste',
    official:
      'minister|ministeren|næringsministeren|energiministeren|digitaliseringsministeren|statssekretær|statsminister|energiminister|næringsminister',
    capex_plan: 'investeringsutgifter|kapitalutgifter|capex|investeringsbudsjett*|kapitalinvesteringer',
    mining:
      'kryptoutvinning|kryptominer|utvinner kryptovaluta|krypto|kryptodrift|kryptominere|kryptoselskap|utvinning av kryptovaluta|datagruve|kryptogruve|utvinner',
    bitcoin_mining:
      'bitcoinutvinning|bitcoin-utvinning|bitcoinminer|bitcoin|bitcoin-miner|bitcoinutvinner|utvinning av bitcoin|utvant bitcoin|utvinner bitcoin|bitcoin-selskap|bitcoingruve',
    ai_activity:
      'KI|AI|kunstig intelligens|HPC|datasenter|datasentre|sky|datasentermarkedet|datasenterbransjen|datasentervirksomhet|datasenterselskap|datasentrene',
    pivot:
      'snur|omstiller|legger om|går over til|bytter|skifter|vender seg mot|la om|omstilling|snur om|gikk over til|fra krypto til|bytter ut|byttet ut|skifter retning|skiftet retning|dreier|dreide|bygger om|bygde om|ombygging|omdanner|omdannes',
    entry:
      'går inn i datasenter*|gjør sitt inntog|nytt forretningsområde|ny virksomhet|satser på datasenter|første datasenter|etablerer seg|går inn i datasentermarkedet|går inn i|går inn på|inntog i|trer inn i|etablerer datasenterselskap|nytt datterselskap|nytt selskap|satser på datasentre|vil bli datasenteraktør|inn i datasenterbransjen|diversifiser*|beveger seg inn|går inn i datasenter|gikk inn i datasenter|ny satsing|nytt ben å stå på|debuterer|etablerer seg i|entrer',
    passive: 'ble|blir|blitt|er|var|har blitt|vart',
    by: 'av|kjøper er|kjøperen er|ny eier er|eid av',
    in: 'i|på|ved',
    from: 'fra|av|frå|hos|leier av|lån fra|kjøpt fra',
    to: 'til|for|leietaker er|kunde er|kunden er|kjøper er|kjøperen er|ordre fra|kontrakt fra|oppdrag fra|bestilling fra',
    with: 'med|sammen med|i samarbeid med|avtale med|kontrakt med',
    of: 'av|i|til',
    for: 'for',
    between: 'mellom',
    company_coref:
      'selskapet|konsernet|bedriften|gruppen|utbyggeren|aktøren|datasenterselskapet|utbygger|utvikleren|eieren|oppkjøpsfondet|investeringsselskapet|det amerikanske selskapet|det norske selskapet|operatøren|energiselskapet|fondet',
    chipmaker_coref: 'brikkeprodusenten|chipprodusenten|brikkegiganten|chipgiganten',
    giant_coref: 'teknologigiganten|techgiganten|giganten|it-giganten',
    utility_coref: 'kraftselskapet|nettselskapet',
    insider_coref: 'han|hun|toppsjefen',
    related: 'les også|les mer|les hele saken|flere saker',
  },
  scales: 'tusen=3|million=6|millioner=6|mill=6|mill.=6|milliard=9|milliarder=9|mrd=9|billion=12|billioner=12',
  numbers:
    'én=1|en=1|ett=1|to=2|tre=3|fire=4|fem=5|seks=6|sju=7|syv=7|åtte=8|ni=9|ti=10|elleve=11|tolv=12|femten=15|tjue=20|tretti=30|hundre=100|halvannen=1.5|en halv=0.5',
  currencies:
    'kroner=NOK|krone=NOK|kr=NOK|norske kroner=NOK|svenske kroner=SEK|danske kroner=DKK|dollar=USD|amerikanske dollar=USD|euro=EUR|pund=GBP|yen=JPY|yuan=CNY',
  qualifiers: {
    approx: 'rundt|cirka|ca|omtrent|om lag|nær|nesten|omkring|knapt|anslagsvis',
    up_to: 'opptil|inntil|opp til|maksimalt',
    at_least: 'minst|i det minste|minimum',
    more_than: 'mer enn|over|drøyt|i overkant av',
    range: 'til|og|-',
  },
  descriptors:
    'datasenterselskapet=colocation|datasenteraktøren=colocation|datasenteroperatøren=colocation|selskapet=none|gründerselskapet=none|oppstartsselskapet=none|kraftselskapet=power_producer|nettselskapet=utility|eiendomsselskapet=real_estate|utbyggeren=developer|entreprenøren=equipment_vendor|investeringsselskapet=fund|oppkjøpsfondet=fund|banken=bank|brikkeprodusenten=chip_vendor|teknologiselskapet=enterprise|datasenterselskap=colocation|datasenterutvikleren=developer|eiendomsutvikleren=developer|kraftprodusenten=power_producer|energiselskapet=power_producer|fondet=fund|entreprenørselskapet=equipment_vendor|skyselskapet=neocloud|teknologigiganten=big_tech|bitcoinutvinneren=miner|konsernet=none|storeieren=fund',
  units: {
    percent: '%|prosent|prosentpoeng',
    shares: 'aksjer|aksjar',
    years: 'år|års',
    acres: 'acre|acres',
    hectares: 'hektar',
    times: 'ganger|gonger',
    gpus: 'GPU-er|gpuer|brikker|prosessorer',
    sites: 'datasentre|datasentra|datasenter|prosjekter|anlegg',
    signatures: 'underskrifter|signaturer',
  },
  indefinite: 'tusenvis av=1000|hundrevis av=100|titalls=20',
  fractions:
    'to tredeler=66.67|en tredel=33.33|halvparten=50|en fjerdedel=25|tre fjerdedeler=75|to tredjedeler=66.67|en tredjedel=33.33',
  multiples:
    'dobles=2|doble=2|dobling=2|fordobles=2|fordoble=2|tredobles=3|tredoble=3|tredobling=3|firedobles=4|firedoble=4|femdobles=5|det dobbelte=2',
  months: [
    'januar|jan',
    'februar|feb',
    'mars',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  relative:
    'i går=day-1|i dag=day-0|forrige uke=week-1|denne uken=week-0|denne uka=week-0|denne måneden=month-0|forrige måned=month-1|neste måned=month+1|i år=year-0|i fjor=year-1|neste år=year+1|for ett år siden=year-1|for to år siden=year-2|slutten av tiåret=decade-0|utgangen av tiåret=decade-0|innen tiåret er omme=decade-0',
  quarters: [
    'første kvartal|1. kvartal',
    'andre kvartal|2. kvartal',
    'tredje kvartal|3. kvartal',
    'fjerde kvartal|4. kvartal',
  ],
  halves: ['første halvår|første halvdel', 'andre halvår|andre halvdel'],
  by: 'innen|senest|før',
  since: 'siden|fra',
  places: {
    before: 'i|på|kommunestyret i|ordføreren i|bystyret i|innbyggere i|naboer i',
    after: 'kommune|kommunestyre|bystyre',
    county: 'fylke',
  },
  capitalNouns: false,
  abbreviations: 'ca|nr|bl.a|f.eks|mill|mrd|kr|adm|dir|jan|feb|apr|aug|sept|okt|nov|des|kl|dr|st|inc|corp|pst',
  marks:
    'og|på|av|til|som|det|ikke|ble|blir|seg|fra|etter|også|skal|eller|har|med|er|å|vil|mot|sier|ifølge|dette|være|hvor|denne|sin|sitt|ut|opp|jeg|ikkje|ein|eit',
  notNames:
    'i|på|av|til|som|det|den|de|en|et|ei|ikke|ble|fra|etter|også|skal|eller|har|med|er|å|vil|mot|for|men|og|ifølge|dette|denne|nå|her|når|da|så|vi|han|hun|jeg|konsernsjef|styremedlem|kommunen|kommune|kommunestyret|bystyret|datasenter|norge|norske|regjeringen|stortinget|naboene|innbyggerne|ai|ki|it|gpu|mw|gw|ceo|big|tech|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|ap|høyre|frp|sv|sp|mdg|rødt|naboer|politikerne|datasenteret|selskapet|anlegget|prisen|avtalen|kunden|torsdag|onsdag|tirsdag|mandag|fredag|lørdag|søndag|dermed|samtidig|flere|mange|rundt|over|under|totalt|norsk',
};
