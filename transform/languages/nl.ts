// Dutch; thinner than the packs of the first languages.
import type { LanguagePack } from './language-pack.ts';

export const nl: LanguagePack = {
  code: 'nl',
  name: 'Dutch',
  decimal: ',',
  terms: {
    open_market: 'op de open markt|via de beurs|op de beurs|op de markt',
    block: 'in één blok|blokverkoop|onderhandse plaatsing|bookbuild|versnelde bookbuild|blok aandelen',
    holder:
      'aandeelhouder|aandeelhouders|grootaandeelhouder|investeerder|fonds|belegger|beleggers|oprichtersfamilie|familie|aandeelhoudersgroep|familieholding|meerderheidsaandeelhouder|hedgefonds|hedgefondsen|beleggingsfonds|durfinvesteerder|durfkapitalist|investeringsmaatschappij|oprichter en grootaandeelhouder|ankeraandeelhouder|participatiemaatschappij|pensioenfonds|vroege investeerder',
    demand:
      'eist|eisen|geëist|vraagt om|vragen om|roept op|roepen op|willen dat|eiste|eisten|eis|vraagt|oproep|dringt aan|dringen aan|verlangt|verlangen',
    contract_value: 'contractwaarde|waarde van het contract|totale waarde',
    unnamed:
      'niet nader genoemd*|niet genoemd*|onbekend*|een klant|huurder|hyperscaler|vertrouwelijk*|niet bekendgemaakt*|anonieme|niet bij naam|naam niet|geheim|ongenoemd*|een grote klant|hyperscale-klant|geheimgehouden|grote techpartij|onbekende partij|de naam van de klant|de naam van de huurder',
    subsidiary:
      'dochter|dochterbedrijf|dochteronderneming|divisie|tak|dochtermaatschappij|zusterbedrijf|moederbedrijf|onderdeel|bedrijfsonderdeel|dochters',
    owned_by:
      'dochter van|dochteronderneming van|eigendom van|in handen van|onderdeel van|gesteund door|gecontroleerd door|dochterbedrijf van|moederbedrijf van|moeder van',
    invest:
      'invest*|geïnvesteerd|steekt|stopt|stapt in|belang in|neemt een belang|nam een belang|minderheidsbelang|investeert|investeerde|investeren|stak|pompt|deelneming|participeert|participatie|kapitaalinjectie|financiert|legt geld in|investeringsronde|kapitaalinjecties|neemt deel|nam deel|neemt een minderheidsbelang|neemt belang|nam belang|kocht een belang|koopt een belang|steekt geld|stak geld|legt in|stapte in|investeert mee|doet mee|deed mee|kapitaalverhoging|kapitaal verstrekken|koopt zich in|kocht zich in|trekt de portemonnee|verwerft een belang|verwierf een belang|aandelenkapitaal|geldinjectie|bijstort*|neemt belang in|nam belang in|een belang genomen|belang genomen',
    raise:
      'haalt op|haalde op|opgehaald|ophalen|financieringsronde|kapitaalronde|krijgt financiering|investeringsronde|haalt geld op|trekt aan|aangetrokken|krijgt vers kapitaal|vers kapitaal|weet op te halen|wist op te halen|binnengehaald|sleept binnen|sleepte binnen|financieringsrondes|groeikapitaal|groeifinanciering|verse financiering|nieuw kapitaal|nieuwe financiering|haalt kapitaal op|haalde kapitaal op|kapitaal opgehaald|geld opgehaald|miljoen op|miljard op|serie A|serie B|serie C|rond gekregen|*financieringsronde',
    acquire:
      'koopt|kocht|kopen|gekocht|neemt over|nam over|overgenomen|overnemen|verwerft|verwierf|verworven|aangekocht|koopt op|lijft in|slokt op|krijgt in handen|in handen van|wordt eigenaar|legt de hand op|inlijven|nieuwe eigenaar|overneemt|neemt het over|overnam|kopen van|kochten|koopt het|strijkt neer|in bezit|krijgt een nieuwe eigenaar|verwerven|verwierven|wordt de nieuwe eigenaar|wordt overgenomen|werd overgenomen|is overgenomen|schaft aan|schafte aan|aangeschaft|opgekocht|ingelijfd|opgeslokt|stapt volledig in|pikt op|neemt de controle|haalt binnen|haalde binnen|rondt de overname af',
    goes_to:
      'gaat naar|ging naar|komt in handen van|kwam in handen van|wordt eigendom van|werd eigendom van|valt in handen van|komt onder|gaat over naar|gaan naar',
    acquisition:
      'overname|aankoop|acquisitie|overnamebod|koop van|overnamegesprekken|aanschaf|overnames|overnameprijs|koopsom|aankoopprijs|overnamestrijd|overnamepoging|verkoopproces|aankoop van|verwerving|biedingsproces|eigendomsoverdracht|miljardenovername|*overname',
    buyer_noun: 'koper is|de koper|koper van|nieuwe eigenaar|koper',
    seller_noun: 'verkoper is|de verkoper|verkoper',
    sell: 'verkoopt|verkocht|verkopen|verkoop|stoot af|afgestoten|doet van de hand|deed van de hand|van de hand gedaan|zet in de etalage|in de verkoop|vervreemdt|doet afstand|deed afstand|afstoten|te koop|te gelde|zette in de etalage|verkoopproces|afstoting|verkochten|doen van de hand|verkoopplan|te koop gezet|zet te koop|verpatst|verzilvert',
    merge:
      'fusie|fuseert|fuseren|samengaan|fuseerden|fusieplannen|fusiegesprekken|samensmelten|samengevoegd|samenvoeging|gefuseerd',
    venture:
      'joint venture|joint ventures|gezamenlijke onderneming|gezamenlijk bedrijf|werken samen|gaat samenwerken|gaan samenwerken|samenwerkingsovereenkomst|bundelt de krachten|slaat de handen ineen|slaan handen ineen|partners|partnership|trekken samen op|richten samen|gezamenlijk platform|samen een|bouwen samen|ontwikkelen samen',
    partnering:
      'samenwerkingsverband|gezamenlijk|partnerschap|slaan de handen ineen|samenwerking|bundelen de krachten|gaan samen|alliantie',
    lease:
      'huurt|huren|gehuurd|huurcontract|verhuurt|verhuren|verhuurd|huurder|leaset|huurovereenkomst|huurde|verhuurder|huur|afgehuurd|betrekt|pacht|least|lease|huurders|huurdeal|huurcontracten|huurt af|huurovereenkomsten|verhuurde|verhuurden|verhuurder is|huurder is|langjarig huurcontract|erfpacht|voorverhuurd|huurperiode|in gebruik genomen door|betrok|trekt in|*huurcontract|gaat huren|verhuur',
    hosting: 'hosting|colocatie|hostingcontract|huisvesting',
    agree:
      'tekent|tekende|getekend|ondertekend|sluit|sloot|gesloten|akkoord|afgesproken|sleept binnen|wint|won|eens|tekenden|ondertekenden|sloten|afgesloten|overeengekomen|overeenkwamen|eens geworden|haalt binnen|binnengehaald|bekrachtigd|bezegelt|beklonken|bevestigt|rond|legt vast|vastgelegd|ondertekende|ondertekening|tekent voor|tekende voor|gaat in zee|ging in zee|gaan in zee|gingen in zee|sluit een deal|sloot een deal|contracteert|gecontracteerd|bestelt|bestelde|besteld|plaatst een order|gegund|gunt|gunde|krijgt de opdracht|kreeg de opdracht|krijgt opdracht|kreeg opdracht|sleepte binnen|wint de opdracht|won de opdracht|bereikt|bereikte|bereikten|bereiken|tot overeenstemming|overeenstemming|het eens|eens over|heeft een contract|verbindt zich|verplicht zich|committeert|gecommitteerd|reserveert|zegt toe|toegezegd|boekt|geboekt|bekrachtigen',
    agreement:
      'contract|contracten|overeenkomst|deal|akkoord|afspraak|opdracht|order|transactie|megadeal|miljardencontract|raamovereenkomst|miljardendeal|contractduur|looptijd|koopovereenkomst|koopcontract|koopsom|samenwerkingsovereenkomst|raamcontract|leveringsovereenkomst|bestelling|bestellingen|verkoopovereenkomst|contractwaarde|principeakkoord|principeovereenkomst|meerjarig contract|meerjarige overeenkomst|transacties|verkoopprijs|afspraken|*contract|*contracten|*overeenkomst|*overeenkomsten|*akkoord|*deal|*order',
    compute:
      'rekenkracht|rekencapaciteit|cloud|clouddiensten|GPU-capaciteit|AI-infrastructuur|AI-capaciteit|cloudcontract|cloudcapaciteit|computercapaciteit|computerkracht|rekenvermogen|rekenkrachtcontract|AI-rekenkracht|cloudcomputing|cloudovereenkomst|GPU-rekenkracht|GPU-cloud|cloudinfrastructuur|AI-cloud|rekenclusters|GPU-cluster|cloudopdracht|serverscapaciteit|servercapaciteit',
    provide:
      'lever*|geleverd|bied*|verstrekt|verschaft|voorzien|levert|leverde|leveren|levering|biedt|bieden|stelt beschikbaar|ter beschikking|voorziet|stelt ter beschikking|stellen ter beschikking|aanlevert|leverden|ter beschikking stellen|levert aan|verzorgt|aangeboden',
    customer:
      'klant|klanten|afnemer|gebruikt|betaalt|opdrachtgever|neemt af|afnemen|afgenomen|afnemers|opdrachtgevers|neemt capaciteit af|inkoopt|koopt capaciteit|koopt rekenkracht|huurt rekenkracht|huurt capaciteit|vaste klant|launching customer|eerste klant|grootste klant|eindgebruiker|gebruiker',
    loan: 'lening|leningen|krediet|kredietfaciliteit|obligaties|schuld|herfinanciering|hypotheek|converteerbare obligaties|obligatielening|schulden|projectfinanciering|groene lening|banklening|kredietlijn|kredieten|kredietlijnen|miljardenkrediet|miljoenenkrediet|miljardenlening|miljoenenlening|schuldfinanciering|bankfinanciering|bankkrediet|syndicaatslening|overbruggingskrediet|overbruggingslening|groene obligatie|groene obligaties|obligatie|obligatie-uitgifte|financieringspakket|leent bij|vreemd vermogen|converteerbare lening|achtergestelde lening|hypothecaire lening|kredietpakket|kredietovereenkomst|schuldpapier|*lening|*leningen|*krediet|*kredieten|*financiering|*obligatie|gesyndiceerde lening|securitisatie',
    debt_included: 'inclusief schulden|inclusief schuld|schulden inbegrepen',
    financing: 'financiering',
    lend: 'leent|leende|geldschieter|banken|bank|kredietverstrekker|geleend|kredietverstrekkers|geldschieters|bankenconsortium|verstrekt door|kredietverlener|sloot af bij|bankensyndicaat|syndicaat|financiers|financier|leenden|leningverstrekker|leningverstrekkers|verstrekt een lening|verstrekte een lening|verstrekken een lening|verstrekten|verstrekken|bij de bank|pensioenfonds|banken waaronder|geldverstrekker|geldverstrekkers|bankenclub|verleent krediet|financiert',
    guarantee:
      'garantie|garandeert|staat garant|borg|borgstelling|staat borg|waarborgt|garantsteller|garandeerde|garanderen|garantsteling|garantstelling|garant|staat garant voor|stond garant|waarborg|waarborgde|zekerheid voor|moedergarantie|bankgarantie|huurgarantie|kredietgarantie|staatsgarantie|*garantie',
    ppa: 'PPA|stroomcontract|energiecontract|stroomafnameovereenkomst|contract voor stroom|elektriciteitscontract|stroomlevering|stroomcontracten|afnamecontract|stroomdeal|windstroom|leveringscontract|neemt stroom af|stroom afnemen|koopt stroom|stroomafnamecontract|energieovereenkomst|stroomovereenkomst|afnameovereenkomst|stroomleveringscontract|power purchase agreement|koopt groene stroom|groenestroomcontract|windstroomcontract|koopt windstroom|neemt de stroom af|neemt alle stroom af|energieleveringscontract|neemt stroom af van|nam stroom af|stroomafname|groene stroom af|koopt de stroom|levert stroom|levert groene stroom',
    land: 'hectare|grond|perceel|kavel|terrein|bouwgrond|landbouwgrond|percelen|kavels|bedrijventerrein|vierkante meter|gronden|landbouwgronden|bouwkavel|bedrijfskavel|grondstuk|lap grond|stuk grond|bedrijfsterrein|industrieterrein|hectares|bouwkavels|weiland|perceel grond',
    goods:
      "chips|GPU's|servers|turbines|transformatoren|batterijen|generatoren|apparatuur|processors|grafische processors|AI-chips|grafische chips|serverkasten|dieselgeneratoren|noodstroomaggregaten|koelsystemen|accu's|batterijsystemen|gasturbines|brandstofcellen|AI-servers",
    build_award:
      'bouwcontract|aannemer|hoofdaannemer|bouw van|bouwopdracht|aannemingscontract|aannemers|bouw van het datacenter|bouwer|bouwt voor|bouwcombinatie|gaat bouwen voor|realisatie van|opdracht voor de bouw|turnkey|gegund|gunt de bouw',
    ipo: 'beursgang|IPO|naar de beurs|beursintroductie|naar de beurs gaan|beursnotering|beursdebuut|beursplannen|gaat naar de beurs|beursplan',
    incentive:
      'subsidie|subsidies|belastingvoordeel|belastingkorting|staatssteun|belastingvrijstelling|overheidssteun|fiscale voordelen|subsidiepot|tegemoetkoming',
    memorandum:
      'intentieverklaring|MoU|intentieovereenkomst|raamovereenkomst|letter of intent|memorandum of understanding|intentie getekend|voorovereenkomst|principeovereenkomst|principeakkoord|intentieverklaringen',
    capex:
      'gaat investeren|wil investeren|investering van|investeringen van|trekt uit|investeert|trok uit|investeringsprogramma|investeringsplan|miljardeninvestering|kapitaaluitgaven|investeringsuitgaven',
    stake:
      'belang|aandeel|aandelen|participatie|minderheidsbelang|meerderheidsbelang|aandelenbelang|aandelenpakket|meerderheid|belangen|deelneming|procent van de aandelen|*belang|*aandelenpakket',
    equity:
      'aandelen|kapitaal|belang|investeerders|financieringsronde|eigen vermogen|aandelenkapitaal|durfkapitaal|investeerder|kapitaalinjectie|serie A|serie B|serie C|groeikapitaal',
    round: 'financieringsronde|investeringsronde|kapitaalronde|serie A|serie B|serie C|ronde',
    so_far: 'tot nu toe|tot op heden|sinds de oprichting|in totaal opgehaald',
    options:
      'optie|opties|verlenging|uitbreiding|extra|kan oplopen|verlengingsoptie|verlengingsopties|verlengd kan worden|uit te breiden tot|uitgebreid kan worden|mogelijkheid tot|oplopen tot|inclusief opties',
    valuation:
      'waardering|gewaardeerd|beurswaarde|marktwaarde|waard|bedrijfswaarde|ondernemingswaarde|waarderen|marktkapitalisatie|waardeert|wordt gewaardeerd op',
    market_price:
      'aandelenkoers|per aandeel|omzet|winst|verlies|vermogen|dividend|orderboek|begroting|jaaromzet|koers|nettowinst|kwartaalomzet|beheerd vermogen|bbp|kaspositie|beurswaarde|onder beheer',
    price:
      'prijs|koopprijs|betaalt|betaalde|betalen|betaald|kost|kosten|waarde|bedrag|gaat om|overnamesom|bedraagt|transactiewaarde|koopsom',
    lead_investor:
      'onder leiding van|geleid door|met deelname van|gesteund door|aangevoerd door|onder aanvoering van|met steun van|hoofdinvesteerder|leidende investeerder|mede gefinancierd door|investeerders als|De ronde werd geleid door|ronde werd geleid door|ronde is geleid door|werd geleid door|hoofdinvesteerder is',
    joins_round:
      'ook deden|deden mee|deed mee|doen mee|namen deel|nam deel|andere investeerders|bestaande investeerders|nieuwe investeerders|onder de investeerders|ook investeerde|ook investeerden',
    rumour:
      'onderhandelt|gesprekken|overweegt|volgens bronnen|ingewijden|zou|zouden|geruchten|praat over|onderzoekt|in gesprek|onderhandelen|onderhandelingen|overwegen|aast op|naar verluidt|kandidaat-koper|dicht bij een akkoord|bronnen|ingewijden melden|volgens ingewijden|volgens persbureau|bij de zaak betrokken|betrokkenen|verkenning|verkent|verkennen|in onderhandeling|onderhandelt over|vergevorderde gesprekken|exclusieve gesprekken|vergevorderd|speculatie|speculaties|gegadigden|gegadigde|bieders|bieder|kandidaten|in de race|zet in de etalage|te koop|denkt na over|zint op|aast|wil overnemen|wil kopen|hengelt|zet te koop|in de verkoop|te koop gezet|verkoopproces|heeft bankiers ingeschakeld|biedingen|exclusieve onderhandelingen|bronnen melden|mensen die bekend zijn|zoekt koper|zoekt een koper|zoekt een partner|zou kunnen opleveren|strategische opties|kandidaat-kopers|geïnteresseerden',
    planned: 'plant|plannen|gepland|wil|willen|gaat|zal|zullen|moet|moeten|van plan|beoogd|toekomstig|project',
    announced:
      'kondig*|aangekondigd|maakt bekend|maakte bekend|bekendgemaakt|meldt|meldde|bevestigt|kondigden|laat weten|liet weten|lieten weten|laten weten|maken bekend|maakten bekend|presenteerde|presenteert|onthult|onthulde|deelt mee|deelde mee|meldden|zegt|zei',
    closed:
      'afgerond|voltooid|heeft gekocht|heeft geïnvesteerd|rond|betaald|heeft overgenomen|afgewikkeld|definitief|overgenomen heeft|is rond|afgehandeld|overname afgerond|overname voltooid|deal is rond|geleverd en betaald|definitief geworden|beklonken en betaald',
    done: 'heeft gekocht|heeft overgenomen|kocht|kochten|heeft verkocht|verkocht|heeft verworven|investeerde|heeft geïnvesteerd|nam over|is overgenomen|is verkocht|gekocht heeft|overgenomen heeft|hebben gekocht',
    terminated:
      'afgeblazen|gestrand|mislukt|geannuleerd|afgewezen|beëindigd|van de baan|ingetrokken|stopgezet|opgezegd|afgeketst|gaat niet door|geschrapt|ontbonden|trekt zich terug|klapt|geklapt|stukgelopen|gestaakt|gesprekken gestaakt|van tafel|ging niet door|afgebroken|afgesprongen|springt af|sprong af|mislukte|stuk|loopt stuk|liep stuk|niet doorgegaan|ziet af van|zag af van|afgezien van|ontbindt|beëindigt|beëindigde|zegt op|zegde op',
    amended: 'gewijzigd|aangepast|uitgebreid|heronderhandeld',
    deny: 'ontkent|ontkennen|ontkende|weerspreekt|onjuist|spreekt tegen|niet waar|gelogen',
    negation: 'niet|geen|nooit|zonder|noch',
    could: 'kan|kunnen|zou kunnen|mogelijk|wellicht|misschien',
    expected:
      'verwacht|verwachten|naar verwachting|prognose|prognoses|raming|schat|schatten|geschat|voorspelt|verwachting|verwachtte|geschatte|geraamd|raamt|berekend|zal naar verwachting|naar schatting|prognotiseert|vooruitzicht|vooruitzichten|zou kunnen',
    will: 'zal|zullen|wordt|gaat|moet|moeten',
    condition: 'als de|indien|mits|tenzij|zou zijn',
    dealing_notice: 'AFM|AFM-register|Form 4|register van de AFM|melding bij de AFM|melding aan de SEC|beursmelding',
    plan_word: 'plan|plannen|programma|schema',
    executives: 'bestuurders|topmensen|directieleden|topbestuurders|leidinggevenden|topmannen|managers',
    most: 'de meeste|veel|sommige|een groot deel',
    brought: 'opbrengst|leverde|bracht|ter waarde van|goed voor|totaal|in totaal',
    family: 'familie|de familie',
    plan_10b5:
      '10b5-1|handelsplan|verkoopplan|vooraf vastgelegd plan|vooraf vastgelegde|vooraf opgesteld|vooraf vastgelegd|vooraf vastgesteld|van tevoren vastgelegd|vooraf ingesteld|automatisch verkoopprogramma',
    withheld:
      'ingehouden|inhouding|belasting|belastingen|ter dekking van belastingen|belastingverplichting|belastingplicht|om belasting te betalen|voor de belasting|loonbelasting|inkomstenbelasting|fiscale verplichtingen|belastingaanslag',
    secondary:
      'secundaire plaatsing|secundair aanbod|verkopende aandeelhouders|secundaire verkoop|herplaatsing|secundaire uitgifte',
    fund_exit:
      'volledige belang|hele belang|gehele belang|volledig uitgestapt|stapt uit|stapte uit|13F|13G|13D|uitgestapt|resterende belang|laatste aandelen|alle aandelen',
    notice_144: 'Form 144|formulier 144',
    every: 'alle|alles|elke',
    trades: 'transacties|verrichtingen',
    wealth: 'vermogen|fortuin',
    by_now: 'tot nu toe|inmiddels|al',
    shares: 'aandelen|aandeel|stukken',
    sell_shares:
      'verkoopt|verkocht|verkochten|verkopen|verkoop van aandelen|aandelenverkoop|verzilverd|van de hand gedaan|deed van de hand|deden van de hand|stootte af|stootten af|verzilverde|verzilverden|opbrengst|cashte|cashten|verkoop|verzilveren|afgestoten|ten gelde gemaakt|incasseerde|geïncasseerd|verkochte|deed afstand van|doet van de hand|doen van de hand|aandelen verkocht|aandelen verkopen|aandelenverkopen|insiderverkoop|streek op|streken op|strijkt op|opgestreken|opbrengst van|te gelde|maakte te gelde|verzilvert|afstand gedaan|afgebouwd|bouwde af|bouwt af|kasseerde|verdiende|dumpt|dumpte|dumpten|leverde op|stootten|inde',
    insiders:
      'bestuurders|insiders|topmensen|directieleden|oprichters|commissarissen|management|topbestuurders|bestuursleden|vroege investeerders|eerste investeerders|leidinggevenden|topmannen|managers|insider|raad van bestuur|bestuur|directie|raad van commissarissen|topkader|functionarissen|bestuurders en commissarissen|oprichtersduo',
    officer:
      'CEO|topman|topvrouw|financieel directeur|CFO|bestuursvoorzitter|oprichter|medeoprichter|directeur|president|voorzitter|bestuurder|baas|president-directeur|financiële topman|CTO|COO|chief executive|chief financial officer|financieel topman|financieel bestuurder|financieel topvrouw|operationeel directeur|technisch directeur|juridisch directeur|algemeen directeur|mede-oprichter|vicevoorzitter|bestuursvrouw|directrice|directievoorzitter|onderdirecteur|verkoopdirecteur',
    director:
      'commissaris|bestuurder|bestuurslid|toezichthouder|lid van de raad van commissarissen|president-commissaris|niet-uitvoerend bestuurder|raad van commissarissen|commissarissen',
    part_of: 'daarvan|waarvan|van dat bedrag|deze maand|alleen al|hiervan|onder wie|daaronder',
    bid: 'bod|bod op|biedt op|bood op|overnamebod|biedingen|bod van|geïnteresseerd in|wil overnemen|aast op|wil kopen',
    holding:
      'bezit|houdt|behoudt|resteert|behield|heeft nog|bezat|bezitten|hield|houdt nog|overhoudt|hield over|in handen|in bezit',
    intent_sale: 'wil verkopen|mag verkopen|kan verkopen|van plan te verkopen|verkopen mag|verkopen wil',
    electricity:
      'elektriciteit|stroom|groene stroom|windenergie|zonne-energie|kernenergie|duurzame energie|hernieuwbare energie|windstroom|zonnestroom',
    participle:
      'overgenomen|gekocht|aangekocht|verkocht|verworven|afgestoten|gehuurd|verhuurd|gefinancierd|geleverd|gebouwd|gegarandeerd|ondertekend|geleased|geïnvesteerd',
    vote_for: 'voor|stemmen voor|voorstemmen|voorstanders|vóór|stemden voor|stemde voor',
    vote_against: 'tegen|stemmen tegen|tegenstemmen|stemden tegen|stemde tegen|tegenstemmers',
    entry:
      'stapt over op|maakt zijn debuut|waagt zich|stapt in|betreedt|instap in|nieuwe activiteit|stapt over|schakelt over|omschakeling|debuteert|eerste stap|nieuwe tak|nieuwe markt|gaat datacenters bouwen|maakt de overstap|overstap|wordt datacenterbedrijf|gaat de datacentermarkt op|eerste datacenter|stapt in de|stapte in de|gaat de datacenters in|betreedt de markt|betrad de markt|eerste datacenter ooit|debuut|maakte zijn debuut|nieuwe bedrijfstak|nieuw verdienmodel|diversifieert|diversificeert|verbreedt|waagde zich|zet eerste stappen',
    moratorium:
      'moratorium|voorbereidingsbesluit|bouwstop|tijdelijke stop|tijdelijk verbod|bouwverbod|tijdelijke bouwstop|pas op de plaats|pauze|stop op|stop op nieuwe datacenters|datacenterstop|geen nieuwe datacenters|geen nieuw datacenter|geen enkel nieuw datacenter|geen datacenters|vestigingsstop|voorlopig geen|bevriest|bevriezen|op slot|tijdelijke rem|bouwpauze|rem op datacenters|rem op|stop voor|stop voor datacenters|geen nieuwe datacenters meer|geen datacenters meer toe|voorlopig geen datacenters|voorlopig geen nieuwe|geen vergunningen meer|vergunningenstop|vergunningstop|aansluitstop|aansluitpauze|tijdelijk geen|tijdelijk niet toe|drie jaar geen|twee jaar geen|vijf jaar geen|een jaar geen|jaar lang geen|datacenterverbod|bouwstop voor|*stop|*pauze|geen nieuw datacenter meer|stop op nieuwe|stop op datacenters|pauzeknop|op pauze|bevriezing|tijdelijke vestigingsstop|moratorium op',
    lift: 'heft op|hief op|opgeheven|opheffen|trekt het voorbereidingsbesluit in|verlopen',
    ban: 'verbod|verbied*|verboden|weren|weert|weerde|verbiedt|geen datacenters meer|uitgesloten|niet toegestaan|taboe|verbieden|verbod op|bannen|banned|niet meer toe|niet langer toe|niet welkom|laat geen|uitsluiten|sluit uit',
    ordinance:
      'omgevingsplan|omgevingsvisie|datacenterbeleid|verordening|beleid|beleidsregels|beleidsnota|datacenterstrategie|vestigingsbeleid|vestigingscriteria|kaders|beleidskader|regels voor datacenters|omgevingsverordening|structuurvisie|paraplubestemmingsplan|facetbestemmingsplan',
    legislation: 'wetsvoorstel|wet|Eerste Kamer|initiatiefwet|Kamer|Kamermeerderheid|amendement|wetgeving',
    reject:
      'afgewezen|wijst af|wees af|verworpen|verwerpt|weigert|geweigerd|streep door|stekker eruit|stemt tegen|stemde tegen|vernietigd|nee tegen|afgeketst|afgekeurd|keurt af|stemde niet in|stemt niet in|weggestemd|wees het plan af|wijst de vergunning af|zet een streep door|streept|veto|niet akkoord|tegengehouden|gaat niet door|verwierp|weigerde|stemden tegen|haalt streep door|zet streep door|zegt nee|zei nee|haalde het niet|haalt het niet|geen meerderheid|torpedeert|houdt tegen|blokkeert|van tafel|stemmen tegen|stemmen tegen de|stemmen tegen het|zegt nee tegen|zei nee tegen|zeggen nee|zet streep|zetten een streep|zetten streep|streep gezet|streep gehaald|een streep gehaald|haalt een streep|haalde een streep|zet een streep|zette een streep|streep door de|stemde dinsdag tegen|stemt dinsdag tegen|stemden massaal tegen|tegen gestemd|tegengestemd|stemde tegen de|ging niet akkoord|gaat niet akkoord|gingen niet akkoord|gaan niet akkoord|geeft geen vergunning|gaf geen vergunning|geen vergunning|vergunning geweigerd|weigert vergunning|weigert de vergunning|weigerde de vergunning|vergunning ingetrokken|trekt de vergunning in|trok de vergunning in|wil geen|wilde geen|wil niet meewerken|werkt niet mee|werkt niet mee aan|werkte niet mee|geen medewerking|medewerking geweigerd|geen groen licht|verleent geen|geen steun|onvoldoende steun|van de hand|wijst het|wijst de|wees het|wees de|blokkeerde|blokkeren|gesneuveld|sneuvelt|sneuvelde|verbood|gaat de prullenbak|prullenbak in|naar de prullenbak|tegenhouden|afwijzing|afwijzend|afgeschoten|schiet af|schoot af|niet ontvankelijk|wijst het verzoek af|wees de aanvraag af|wijst de aanvraag af|niet vergund|niet toegestaan|voorstel verworpen|plan verworpen|plan afgewezen|stemde het plan weg|stemt het plan weg|blijft weg|niet meewerken|houdt de deur dicht',
    approve:
      'goedgekeurd|keurt goed|stemt in|stemde in|akkoord|vergunning verleend|verleent|groen licht|instemming|aangenomen|mag bouwen|mag verder|mogen bouwen|mag uitbreiden|verleende|vergund|vergunning gekregen|vergunning toegekend|geeft groen licht|ja tegen|toestemming|fiat|stemden in|ingestemd|verleent vergunning|verleend|staat toe|toegestaan|geeft toestemming|mag er komen|vergunt|stemde voor|stemden voor|heeft ingestemd|instemt|gaf groen licht|gaven groen licht|geven groen licht|akkoord gegeven|gaat akkoord|ging akkoord|gaan akkoord|gingen akkoord|vergunning afgegeven|geeft vergunning|gaf vergunning|geeft de vergunning af|geeft een vergunning|gaf een vergunning|verleende de vergunning|vergunning verstrekt|verstrekt de vergunning|stelt het bestemmingsplan vast|stelde het bestemmingsplan vast|bestemmingsplan vastgesteld|stelt bestemmingsplan vast|vastgesteld|zegt ja|zei ja|ja gezegd|zegt ja tegen|mag gebouwd|mag worden gebouwd|mag door|mag doorgaan|kan doorgaan|kan er komen|komt er toch|steunt de komst|steunde de komst|meerderheid voor|schaart zich achter|schaarde zich achter|geeft zijn zegen|zegen|krijgt vergunning|kreeg vergunning|vrij baan|ruim baan|maakt de weg vrij|maakte de weg vrij|weg vrij|licht op groen|sein op groen|fiat gegeven|definitief groen licht|verleende vergunning|heeft de vergunning verleend|stemt in met|stemde in met|heeft ingestemd met|akkoord met|keurde goed|besluit medewerking te verlenen',
    delay:
      'uitgesteld|stelt uit|uitstel|op de lange baan|aangehouden|opgeschort|vertraag*|stilgelegd|stelde uit|schuift door|doorgeschoven|schort op|in de ijskast|vertraging|vertraagd|verdaagd|van de agenda|later besluiten|in de wacht|opnieuw bekijken|stelt besluit uit|stelde besluit uit|stelt het besluit uit|stelde het besluit uit|schuift besluit|schuift het besluit|vooruitgeschoven|schuift vooruit|schoof vooruit|op de lange baan geschoven|op de plank|op een laag pitje|nog geen besluit|geen besluit|besluit uitgesteld|stemming uitgesteld|verschoven|verschuift|verschoof|wacht met|wachten met|wil eerst|in de koelkast|bevroren|teruggestuurd|terug naar de tekentafel|neemt meer tijd|meer tijd nodig|voorlopig niet|uitgesteld tot|van de agenda gehaald|haalt van de agenda|haalde van de agenda|schuift besluit vooruit|schoof het besluit|neemt nog geen besluit|later dit jaar een besluit|houdt de beslissing aan|hield de beslissing aan',
    withdraw:
      'teruggetrokken|trekt terug|trok terug|trekt zich terug|trok zich terug|ziet af|zag af|afgezien|ingetrokken|trekt de aanvraag in|stekker eruit|trekt zich terug uit|blaast af|afgeblazen|schrapt|geschrapt|laat plan varen|stopt met|zet plan stop|bouwt niet|trekt in|haakt af|afgehaakt|laat plannen varen|trekt de stekker|trok de stekker|geeft op|komt er niet|gaat niet door|van de baan|laat vallen|trekt zich definitief terug|trekken zich terug|trokken zich terug|bedankt voor|ziet definitief af|ziet af van|zag af van|zien af van|zagen af van|heeft afgezien van|haakten af|haken af|stopt met plannen|stopt met plan|stopt plannen|stopt plan|zet streep door eigen|plannen in de ijskast|zet plannen in de ijskast|laat het plan varen|liet plannen varen|liet het plan varen|geeft plannen op|gaf plannen op|gaf op|schrapte|schrappen|ingetrokken aanvraag|trekt vergunningaanvraag in|trok vergunningaanvraag in|trekt aanvraag in|trok aanvraag in|trok de aanvraag in|aanvraag ingetrokken|vergunningaanvraag ingetrokken|plan ingetrokken|plannen ingetrokken|teruggetrokken aanvraag|wijkt uit|week uit|kiest andere locatie|elders bouwen|niet langer|komt toch niet|bouwt toch niet|bouwt geen|zal niet bouwen|blies af|liet vallen|niet verder met|gaat niet verder|ging niet verder|afziet|terugtrekt|terugtrok|stopt voorlopig met|stopt voorlopig|ziet voorlopig af|legt de plannen stil|zet de plannen stop|stopt de bouw|stopt met de bouw|bevriest de plannen|zet een punt achter',
    petition:
      'petitie|handtekeningen|handtekeningenactie|burgerinitiatief|handtekening|petities|handtekeningenlijst|handtekeningen opgehaald|handtekeningen verzameld|onlinepetitie|online petitie|burgerinitiatieven|volksinitiatief|handtekeningenacties|zette hun handtekening|petitie getekend|petitie ondertekend|*petitie|verzamelde handtekeningen|ondertekend|ondertekenden|ondertekenaars',
    protest:
      'protest*|demonstr*|actie gevoerd|manifestatie|betoging|protesteren|protesteerden|betogers|demonstranten|actievoerders|spandoeken|manifesteren|protest|protesten|demonstratie|demonstreerden|actie|bezetting|mars|protestmars|te hoop|protesteerde|protesteert|demonstreren|demonstreert|demonstreerde|protestactie|protestbijeenkomst|protestbord|protestborden|spandoek|stille tocht|fakkeltocht|blokkade|trekkers|tractoren|boerenprotest|liepen te hoop|lopen te hoop|voerden actie|voert actie|voeren actie|actievoeren|stonden met|wake|ludieke actie|*protest|*demonstratie|bezetten',
    oppose:
      'verzet|tegen|bezwaar|bezwaren|kritiek|zorgen|weerstand|tegenstanders|onrust|bezorgd|zienswijzen|zienswijze|vrezen|vreest|omstreden|ophef|boos|onvrede|tegenstand|protest|angst|weren zich|bezwaar tegen|verzetten|verzet zich|verzette zich|verzetten zich|bezorgdheid|kritisch|bekritis*|bang|bang voor|vreesden|vreesde|uitte|hekelt|hekelen|hekelde|stuit op|stuitte op|stuiten op|verontrust|mordicus|felle kritiek|klachten|klagen|tegenwind|twijfels|ongerust|controversieel|controversiële|niet blij|schande|woedend|wantrouwen|scepsis|sceptisch|actiegroep|in opstand',
    lawsuit:
      'rechtszaak|kort geding|procedure|beroepszaak|rechtsgang|zaak|beroep|rechtszaak tegen|gang naar de rechter|juridische procedure|voorlopige voorziening|bodemprocedure|kort gedingen|rechtszaken|rechtsprocedure|bestuursrechtelijke procedure|geding|dagvaarding|schorsingsverzoek|verzoek om schorsing|beroepsprocedure|beroepschrift|beroepschriften|in beroep|Raad van State|zaak tegen|gang naar de Raad van State',
    sue: 'naar de rechter|stapt naar de rechter|stappen naar de rechter|spant aan|in beroep|klaagt aan|beroep ingesteld|beroep aangetekend|naar de rechtbank|ging naar de rechter|gingen naar de rechter|ging in beroep|gingen in beroep|tekende beroep aan|tekent beroep aan|vecht aan|aangevochten|stapte naar de rechter|stapten naar de rechter|spant een zaak aan|daagde voor de rechter|in beroep gegaan|kort geding aangespannen|vechten aan|stappen naar de Raad van State|stapt naar de Raad van State|stapte naar de Raad van State|naar de Raad van State|ging in beroep bij|gaat in beroep|gaan in beroep|waren in beroep|was in beroep|beroep ingesteld bij|stelde beroep in|stelden beroep in|stelt beroep in|stellen beroep in|tekenden beroep aan|tekenen beroep aan|vocht aan|vochten aan|dient een klacht|spanden een|spande een|spant een|klaagt|klagen aan|klaagde aan|dagvaardt|dagvaardde|sleept voor de rechter|slepen voor de rechter|sleepte voor de rechter|eiste bij de rechter|vraagt de rechter|vroeg de rechter|vroegen de rechter|vragen de rechter|naar het gerechtshof|bij de rechter|voor de rechter|vordert|vorderen|vorderde|spant een kort geding aan|spande een kort geding aan|kort geding|spannen een zaak aan|spande een zaak aan|procedeert|procederen|gaat in beroep tegen|daagt voor de rechter',
    appeal:
      'hoger beroep|in hoger beroep|cassatie|gerechtshof|ging in hoger beroep|gaat in hoger beroep|gaan in hoger beroep|gingen in hoger beroep|tekent hoger beroep|hogerberoep|hoger beroep ingesteld|hoger beroep aangetekend|Hoge Raad|College van Beroep',
    court:
      'rechter|rechtbank|Raad van State|uitspraak|vonnis|gerechtshof|bestuursrechter|hof|hoogste bestuursrechter|voorzieningenrechter|Afdeling bestuursrechtspraak|rechters|rechtbanken|gerecht|tussenuitspraak|voorzieningenrechters|hoogste rechter|RvS|Afdeling|uitspraken|vonnissen',
    ruling_for:
      'vernietigd|vernietigt|vernietigde|geschorst|schorst|in het gelijk gesteld|onrechtmatig|gegrond|vernietigde de vergunning|vergunning vernietigd|wint|won de zaak|bouw stilgelegd|legt de bouw stil|legde de bouw stil|geeft gelijk|gelijk gekregen|streep door|haalt een streep door|haalt streep door|in het gelijk|haalde een streep|haalde streep|zet een streep|zet streep|zette een streep|vernietiging|stelde in het gelijk|stelt in het gelijk|kregen gelijk|krijgen gelijk|kreeg gelijk|krijgt gelijk|gaf gelijk|gaven gelijk|schorste|geschorste|vernietigen|onvoldoende gemotiveerd|onvoldoende onderzocht|onvoldoende onderbouwd|gegrond verklaard|verklaarde gegrond|legt stil|legde stil|ten onrechte|in strijd met|herroept|herriep',
    ruling_against:
      'ongegrond|afgewezen|wijst af|verworpen|in het ongelijk|niet-ontvankelijk|mag verder bouwen|mag bouwen|wees het beroep af|beroep ongegrond|bezwaar ongegrond|verliest|verloren|verloor|wees af|blijft in stand|bekrachtigt|ongegrond verklaard|verklaarde ongegrond|verklaart ongegrond|ongelijk|kregen ongelijk|kreeg ongelijk|krijgt ongelijk|krijgen ongelijk|afgewezen verzoek|wijst het verzoek af|wees het verzoek af|wijst de bezwaren af|mag blijven|mogen blijven|blijft overeind|bleef overeind|laat in stand|liet in stand|in het gelijk gesteld door|gelijk van de rechter|niet ontvankelijk|rechtmatig|wijst beroep af|wees beroep af|wijst bezwaar af|wijst bezwaren af|mag doorbouwen|bouw mag doorgaan|bouw mag verder|vangen bot|vangt bot|ving bot|vingen bot|bot',
    referendum: 'referendum|volksraadpleging|raadgevend referendum|volksstemming|inwonersraadpleging|burgerberaad',
    challenge:
      'zienswijze|zienswijzen|bezwaarschrift|handhavingsverzoek|inspraak|bezwaar gemaakt|bezwaren ingediend|zienswijze ingediend|zienswijzen ingediend|zienswijzen binnen|dienden een zienswijze|diende een zienswijze|dienen een zienswijze|maakt bezwaar|maakten bezwaar|maakte bezwaar|maken bezwaar|bezwaarschriften|bezwaren in|in bezwaar|ging in bezwaar|gingen in bezwaar|gaan in bezwaar|handhavingsverzoeken|aangifte|klacht ingediend|klacht bij|inspraakreacties|inspraakavond|hoorzitting|verzoek om handhaving',
    intent_legal:
      'dreigt|dreigen|overweegt een rechtszaak|gaat in beroep|gaan in beroep|wil naar de rechter|dreigt met|dreigen met|naar de rechter stappen|naar de rechter als|overweegt naar de rechter|overwegen naar de rechter|gaat naar de rechter|gaan naar de rechter|stap naar de rechter|juridische stappen|beraadt zich|beraden zich|kondigt beroep aan|beroep aan te tekenen|zal beroep|zullen beroep|wil in beroep|willen in beroep|zal in beroep|zullen in beroep|desnoods|tot aan de Raad van State|sluit een gang|sluit een rechtszaak niet uit|houdt rekening met|bereidt een rechtszaak voor|bereiden een rechtszaak voor',
    propose:
      'voorstel|stelt voor|voorgesteld|motie|bespreekt|besproken|vraagt|vragen|eist|eisen|overweegt|onderzoekt|pleit|stelde voor|voorstellen|initiatiefvoorstel|raadsvoorstel|concept|ontwerp|ontwerpbestemmingsplan|ontwerpbesluit|buigt zich|buigen zich|boog zich|debatteert|debatteren|behandelt|behandelen|behandeld|beslist|beslissen|oproep|roept op|aan de raad voor|legt voor|ter inzage|peilt|peiling',
    adopt:
      'aangenomen|vastgesteld|besloten|besluit|ingevoerd|stelt vast|neemt aan|van kracht|ingesteld|instelt|voert in|voerde in|besloot|stemde in|ingestemd|nam aan|kondigt af|verlengt|verlengd|ingegaan|gaat in|treedt in werking|trad in werking|heeft besloten|hebben besloten|stelde vast|stelden vast|vast te stellen|nam een motie|neemt een motie|motie aangenomen|stemde voor|stemden voor|steunde|steunt|meerderheid steunt|voerde|bekrachtigde|kondigde af|afgekondigd|uitgevaardigd|goedgekeurd|akkoord|instemmen',
    extend: 'verlengd|verlengt|verlenging',
    advisory:
      'commissie|advies|adviseert|adviescommissie|commissievergadering|adviesraad|commissie ruimte|commissie voor de milieueffectrapportage|welstandscommissie|raadscommissie|adviseren|adviseerde|negatief advies|positief advies',
    vote: 'stem*|stemming|unaniem|meerderheid|raadsvergadering|stemt|stemde|stemden|stemmen|raadsmeerderheid|hoofdelijke stemming|unanieme|raadsleden|voorstemmers|tegenstemmers|stemmen voor|stemmen tegen|coalitie|oppositie',
    opponents:
      'omwonenden|bewoners|inwoners|actiegroep|stichting|boeren|milieuorganisaties|buurtbewoners|natuurorganisaties|tegenstanders|dorpelingen|LTO|milieuorganisatie|dorpsbewoners|actievoerders|burgers|bezwaarmakers|indieners|belangengroep|dorpsraad|agrariërs|buurtcomité|bewonersgroep|bewonersgroepen|bewonersvereniging|buurtvereniging|wijkbewoners|wijkraad|buren|huurdersvereniging|natuurbeschermers|milieubeweging|milieugroep|milieuclub|milieudefensie|Natuurmonumenten|natuurclub|akkerbouwers|tuinders|boer|boerenorganisatie|actievoerder|burgerinitiatief|burgercomité|appellanten|indieners van bezwaar|eisers|klagers|verontruste burgers|verontruste bewoners|belanghebbenden|demonstranten|betogers|critici|stichtingen|bewoner|inwoner|werkgroep|Mobilisation for the Environment|MOB|*bewoners|*organisaties',
    authority:
      'gemeenteraad|gemeente|raad|college|wethouder|burgemeester|provincie|Provinciale Staten|gedeputeerde|kabinet|minister|waterschap|provinciebestuur|gemeenteraadsleden|raadsleden|college van burgemeester en wethouders|college van B en W|B en W|Gedeputeerde Staten|statenleden|rechtbank|omgevingsdienst|ministerie|Tweede Kamer|wethouders|provinciale staten|gedeputeerde staten|gemeentebestuur|stad|Staten|raadslid|gemeentes|gemeenten|raadsmeerderheid|raadsfractie|fractie|fracties|burgemeester en wethouders|stadsbestuur|dorpsbestuur|gemeenteambtenaren|Statenfractie|rijk|Rijkswaterstaat|waterschappen|inspectie|omgevingsdiensten|veiligheidsregio|commissaris van de Koning|staatssecretaris|ministers|schepencollege|schepen|schepenen|college van burgemeester en schepenen|vergunningverlener|bevoegd gezag|bestuurders|Raad van State|deputatie|Vlaamse regering|districtsraad|stadsdeel|deelgemeente|gemeentehuis|stadhuis|provinciehuis',
    project_noun:
      'datacenter|datacenters|datacentrum|datacentra|hyperscale|hyperscale datacenter|rekencentrum|hyperscaler|hyperscaler-datacenter|rekencentra|datacenterpark|datacampus|megadatacenter|serverpark|datacentercampus|AI-fabriek|supercomputer|datacenterproject|datacenterplannen|datacenterplan|datacentercomplex|AI-datacenter|AI-datacenters|AI-gigafabriek|gigafabriek|serverhal|serverhallen|datafabriek|hyperscales|hyperscaledatacenter|datacentrumpark|serverfarm|dataopslagcentrum|datahal|colocatiecentrum|*datacenter|*datacenters',
    permit:
      'vergunning|omgevingsvergunning|bestemmingsplan|gedoogvergunning|plan|bouwplan|komst|grondverkoop|bouw|uitbreiding|plannen|omgevingsplan|aanvraag|project|vestiging|bouwvergunning|natuurvergunning|vestigingsbeleid|voorstel|omgevingsvergunningen|vergunningaanvraag|vergunningsaanvraag|vergunningen|bestemmingsplanwijziging|wijziging van het bestemmingsplan|bestemmingswijziging|voorbereidingsbesluit|projectbesluit|bouwaanvraag|inpassingsplan|milieuvergunning|watervergunning|lozingsvergunning|BOPA|verklaring van geen bedenkingen|bouwplannen|nieuwbouw|uitbreidingsplan|uitbreidingsplannen|grondaankoop|kavelverkoop|gronduitgifte|grondexploitatie|planologische medewerking|het plan|de plannen|initiatief|bouw van|*vergunning|*vergunningen|*plan|*plannen',
    group_noun:
      'actiegroep|stichting|vereniging|comité|Stichting|Vereniging|Actiegroep|Comité|Bewonersgroep|Belangenvereniging|Milieudefensie|bewonersvereniging|buurtcomité|werkgroep|coöperatie|natuurvereniging|Dorpsraad|Platform|Wijkraad|milieuvereniging|Natuurmonumenten',
    signature: 'handtekeningen|ondertekenaars|steunbetuigingen',
    handed_in:
      'aangeboden|overhandigd|ingediend|overhandigde|overhandigden|aanbieden|afgegeven|ingeleverd|boden aan|bood aan|biedt aan|bieden aan|overhandigt|overhandigen|leverden in|leverde in|aangeboden aan|diende in|dienden in|overgedragen|gaf af|gaven af|in ontvangst',
    other_object:
      'windpark|windmolens|zonnepark|distributiecentrum|woningen|windturbines|windturbine|zonneweide|zonneakker|woningbouwplan|woonwijk|azc|logistiek centrum|distributiecentra|biomassacentrale|mestfabriek|mestvergister|kerncentrale|hoogspanningslijn|batterijpark|accupark',
    c_power:
      'stroomverbruik|energieverbruik|stroomnet|elektriciteitsnet|stroom|netcongestie|elektriciteit|energie|stroomnetwerk|net|aansluiting|stroomvoorziening|krappe net|vol stroomnet|elektriciteitsverbruik|stroomvraag|stroomtekort|stroomslurper|stroomslurpers|stroomslurpende|energieslurper|energieslurpend|energieslurpende|energievreter|energiebehoefte|stroombehoefte|netcapaciteit|overbelast*|vol elektriciteitsnet|overvol stroomnet|overvolle stroomnet|volle stroomnet|overvolle net|netbeheerder|hoogspanningsstation|hoogspanning|elektriciteitsvoorziening|groene stroom|duurzame stroom|schaarse stroom|netaansluiting|stroomaansluiting|energievraag|overvol net|windstroom',
    c_water:
      'water|waterverbruik|drinkwater|koelwater|grondwater|waterbehoefte|watertekort|droogte|drinkwatervoorziening|drinkwaterverbruik|waterhuishouding|oppervlaktewater|waterkwaliteit|koelwaterlozing|lozing|grondwaterstand|*water|drinkwatertekort',
    c_noise:
      'geluid|lawaai|geluidsoverlast|brom|herrie|gebrom|geluidhinder|geluidshinder|gezoem|zoemen|laagfrequent geluid|bromtoon|geluidsnormen|geluidsniveau|decibel|geluidsbelasting|gedreun|*geluid|*lawaai|brommen',
    c_land_use:
      'ruimte|landschap|grond|ruimtegebruik|horizon|open landschap|horizonvervuiling|woningbouw|polder|ruimtebeslag|inpassing|bedrijventerrein|landschapsvervuiling|verdozing|aantasting van het landschap|uitzicht|ruimteverspilling|schaarse ruimte|schaarse grond|weidsheid|open gebied|doos|dozen|hoogte|te hoog|te groot|omvang|blokkendoos|groen|groene|woonwijk|dicht op|bebouwing|polderlandschap|ruimtelijke kwaliteit|leefbaarheid|woningen|horizonvervuilend|landschappelijk*|landelijk gebied|ruimtegebrek|verrommeling|dorpskarakter|vruchtbare grond|woningbouw en scholen|scholen',
    c_rates:
      'energierekening|stroomprijs|energieprijzen|energiekosten|stroomprijzen|nettarieven|energieprijs|stroomrekening|elektriciteitsprijs|elektriciteitsprijzen|netkosten',
    c_environment:
      'milieu|klimaat|natuur|uitstoot|stikstof|duurzaam|duurzaamheid|restwarmte|CO2|Natura 2000|Natura 2000-gebied|beschermd gebied|biodiversiteit|vogels|broeikasgas|broeikasgassen|CO2-uitstoot|milieueffecten|milieuschade|opwarming|natuurgebied|natuurgebieden|dieren|vogelgebied|weidevogels|bomen|bomenkap|bos|ecologie|ecologisch*|vleermuizen|natuurwaarden|natuurvergunning|klimaatdoelen|verduurzaming|fossiel*|milieueffectrapport|mer|*natuur|*milieu|stikstofuitstoot|milieuvergunning|vervuiling|warmte|chemicaliën|koelmiddel',
    c_tax:
      'belasting|subsidie|belastingvoordelen|belastinggeld|subsidies|belastingvoordeel|ozb|onroerendezaakbelasting|belastinginkomsten',
    c_transparency:
      'transparantie|transparant|geheim|geheimhouding|achterkamertjes|inspraak|geheimzinnig|onduidelijk|niet geïnformeerd|openheid|onvolledig|geheimhoudingsverklaring|achterkamertjespolitiek|achterkamertje|niet transparant|gebrek aan transparantie|gebrek aan openheid|informatievoorziening|niet betrokken|niet gehoord|te laat geïnformeerd|buiten de inwoners om|buiten beeld|voldongen feit|participatie|burgerparticipatie|draagvlak|geheimzinnigheid|gebrek aan inspraak|Wob-verzoek|Woo-verzoek|gelekte|gebrek aan informatie|overvallen|achter gesloten deuren|onduidelijkheid|wob|buiten de raad|slecht geïnformeerd',
    c_farmland:
      'landbouwgrond|akkers|akkerbouw|boeren|landbouw|boerenland|akkerland|agrarische grond|vruchtbare grond|vruchtbare landbouwgrond|vruchtbare kleigrond|weiland|weilanden|akkerbouwgrond|landbouwgronden|akkerbouwers|boerengrond|goede grond|kostbare grond|agrarisch*',
    c_traffic:
      'verkeer|vrachtwagens|vrachtverkeer|verkeersoverlast|bouwverkeer|verkeersdrukte|verkeersveiligheid|files|*verkeer',
    c_air_quality:
      'luchtkwaliteit|dieselgeneratoren|noodgeneratoren|stikstofuitstoot|stikstofneerslag|stikstofdepositie|fijnstof|luchtvervuiling|uitlaatgassen|aggregaten|noodstroomaggregaten|diesels|dieselaggregaten|stikstofoxiden|rook',
    site: 'datacenter|datacenters|datacentrum|datacentra|campus|locatie|gebouw|gebouwen|complex|faciliteit|project|gigafactory|AI-fabriek|serverpark|vestiging|supercomputer|datahal|datacampus|nieuwbouw|pand|hal|hallen|bouwproject|terrein|vestigingen|locaties|rekencentrum|rekencentra|bouwfase|faciliteiten|campussen|datacentercampus|uitbreiding|gebouwencomplex|park|*datacenter|*datacenters|*campus',
    ph_live:
      'operationeel|in bedrijf|in gebruik|geopend|draait|bestaande|huidige|actief|draaien|opende|telt|beschikt|bestaand|opgeleverd|ging open|aangezet|in gebruik genomen|neemt in gebruik|nam in gebruik|in bedrijf genomen|online gegaan|ging live|live gegaan|operationele|ingeschakeld|opent|ingebruikname|aan de gang|ging in bedrijf|gaat in bedrijf|in werking|exploiteert|exploiteerde|beheert|runt|heeft al|beschikt over|reeds|geopende|feestelijk geopend|de deuren geopend|opening|live|draait al|op volle capaciteit',
    ph_begun:
      'in aanbouw|bouw begonnen|bouw is begonnen|bouw gestart|bouw is gestart|gestart met de bouw|begonnen met de bouw|eerste paal|eerste schop|eerste steen|aan het bouwen|onder constructie|in de steigers|startschot voor de bouw|startte de bouw|start de bouw|start met de bouw|begon met de bouw|begon de bouw|bouw is in volle gang|bouw loopt|hoogste punt|momenteel gebouwd',
    ph_construction:
      'in aanbouw|bouw begonnen|bouwt|gebouwd|eerste paal|bouw gestart|aan het bouwen|wordt gebouwd|gestart met de bouw|begonnen met de bouw|verrijst|werkzaamheden|onder constructie|in aanbouw is|bouwen aan|bouwt aan|bouwt momenteel|wordt momenteel gebouwd|momenteel gebouwd|worden gebouwd|is begonnen met|begon met de bouw|begonnen aan de bouw|bouw is begonnen|bouw is gestart|startte de bouw|startte met de bouw|start de bouw|start bouw|eerste paal geslagen|eerste spade|eerste steen|de schop in de grond|schop de grond in|schop in de grond|heipalen|hoogste punt|bouwplaats|bouwput|bouwwerkzaamheden|graafwerkzaamheden|bouw gaat van start|in de steigers|volop gebouwd|afbouw|bouwt daar|bouwt er|bouwt in|gaat de grond in',
    ph_planned:
      'gepland|plannen|plan|wil|gaat|zal|komst|toekomstig|aangekondigd|beoogd|moet|uitbreiding|tot|wil bouwen|gaat bouwen|komt|komen|voornemens|verwacht|beoogt|vergund|realiseert|aangevraagd|krijgt|komt er|wordt gebouwd|worden gebouwd|moet verrijzen|vergunning|aanvraag|ontwikkelt|in ontwikkeling|zou|voorziet|groeien|uit te breiden|zullen|bouwen|uitbreiden|uiteindelijk|plant|willen|wil er|is van plan|zijn van plan|geplande|op termijn|beoogde|in voorbereiding|moet komen|moeten komen|zou komen|mag bouwen|vergunning aangevraagd|vergunning voor|vergunning gekregen|kan uitgroeien|te bouwen|op te leveren|bouwplannen|ontwikkelen|doel|tegen eind|gereed|klaar|oplevering|volgen|volgt',
    ph_contracted:
      'gehuurd|verhuurd|contract|getekend|gereserveerd|huurt|huren|huurde|huurcontract|vastgelegd|gecontracteerd|voorverhuurd|huurder|afgenomen|toegezegd|ondertekend|huurovereenkomst',
    ph_paused:
      'stilgelegd|gepauzeerd|opgeschort|op pauze|in de ijskast|stil|ligt stil|bevroren|uitgesteld|on hold|bouwstop',
    ph_cancelled:
      'geannuleerd|afgeblazen|ingetrokken|afgewezen|geschrapt|van de baan|van tafel|stopgezet|komt er niet|gaat niet door|afgezien|teruggetrokken|geweigerd|verworpen',
    b_it: 'IT|IT-capaciteit|IT-vermogen|IT-belasting|IT-load|kritisch IT-vermogen|kritieke IT|IT-vermogens|megawatt IT|MW IT|rekenvermogen',
    b_grid:
      'netaansluiting|aansluiting|TenneT|Liander|stroomaansluiting|netvermogen|aansluitvermogen|gecontracteerd vermogen|transportcapaciteit|hoogspanningsstation|onderstation|gereserveerd vermogen|elektrisch vermogen|Stedin|Enexis|netbeheerder|transformatorstation',
    not_load:
      'zonnepark|windpark|zon|wind|batterij|opslag|centrale|kerncentrale|reactor|zonnepanelen|turbines|offshore|windmolens|windturbines|zonne-energie|windenergie|zonneweide|gascentrale|batterijpark|accu|accupark|kernreactor|elektriciteitscentrale|warmtenet|restwarmte|warmtepomp|waterstof|elektrolyser|biomassacentrale|thermisch|opgewekt|wind op zee|windpark op zee|drempel|vanaf een vermogen|voor elke|per rack|per megawatt',
    renew: 'verlengt|verlengd|verlengde|verlengen|verlenging|vernieuwt',
    portfolio_sum: 'portefeuille|platform|gezamenlijk|pijplijn|verspreid over|alle locaties|bij elkaar',
    market_sum:
      'in Nederland|wereldwijd|landelijk|de sector|de markt|markten|in het land|in Europa|in de regio|de regio|aansluitaanvragen|in België|alle datacenters',
    increment:
      'extra|toegevoegd|voegt toe|aanvullend|aanvullende|erbij|bijkomend|bijkomende|nog eens|extra capaciteit|nieuwe capaciteit',
    earlier_version:
      'eerdere versie|abusievelijk|eerdere versie van dit artikel|in een eerdere versie|ten onrechte vermeld|correctie|rectificatie',
    aggregate:
      'totaal|in Nederland|wereldwijd|gezamenlijk|portefeuille|markt|sector|totale|in totaal|bij elkaar|samen|landelijk|wereldmarkt|Nederlandse datacenters|de datacenters in|alle datacenters|in Europa|Europese|pijplijn|gezamenlijke|regio Amsterdam|metropoolregio|in heel|overal',
    share_of:
      'aandeel|marktaandeel|procent van|deel van|van de totale|van het totaal|percentage|aandeel in|aandeel van|percentage van|procent van het|procent van de|van alle|van het nationale|van het landelijke|goed voor|nemen voor hun rekening|neemt voor zijn rekening|voor rekening|vertegenwoordigen|vertegenwoordigt|van de capaciteit|van de markt|in handen',
    grow_to:
      'groei*|stijg*|bereik*|verdubbel*|verdrievoudig*|toenem*|oplopen|uitkomen|groeien|groeit|stijgen|stijgt|loopt op|toenemen|verdubbelen|verdrievoudigen|uitkomen op|bereiken|klimmen|overschrijden|passeren|oploopt|toeneemt|toename|toenames|groei|steeg|stegen|gestegen|gegroeid|groeide|groeien naar|stijgen naar|groeien tot|stijgen tot|verdubbeling|verdubbelt|verdubbelde|verveelvoudig*|stijging|vergroot|uitkomt|uitkwam|zal zijn|zullen zijn|loopt in|naar|hoger liggen|opgelopen|verviervoudig*|verbruiken|slurpen|opslokken|vergen',
    grow_by: 'met|groei van|stijging van|toename van|meer dan in|daling van',
    fall_to:
      'dal*|zak*|daalt|krimp*|afnemen|daalde|dalen|gedaald|afneemt|afname|zakt|zakken|zakte|terugloop*|teruglopen|krimpt|krimpen|slinkt|slinken|vermindert',
    below: 'onder|minder dan|lager dan|onder de|nog geen|niet meer dan|hooguit',
    above: 'boven|meer dan|ruim|minstens|boven de|minimaal|dik|zeker|hoger dan',
    forecast:
      "verwacht|verwachten|voorspel*|prognose|raming|schat|schatten|zal|zullen|kan|zou|naar verwachting|tegen|voorspelt|uitkomen op|uitkomen|kunnen|voorziet|rekent op|verwachting|verwachtingen|verwacht wordt|voorspeld|voorspelde|voorspelling|voorspellingen|prognoses|raamt|geraamd|schatting|schattingen|berekent|becijfert|becijferd|rekent|rekenen|scenario|scenario's|toekomstverkenning|wordt|worden|in 2030|in 2035|tegen 2030|tot 2030|vooruitzicht|vooruitzichten|ingeschat|schetst",
    target_guidance:
      'doel|streeft|mikt|wil|ambitie|doelstelling|streven|streefdoel|mikken|beoogt|plant|plan|wil groeien|wil uitbreiden|ambieert|doelen',
    publisher_cue:
      'volgens|blijkt uit|onderzoek van|rapport van|cijfers van|meldt|schat|verwacht|aldus|berekent|becijfert|raamt|stelt|zegt|voorspelt|rekent op|voorziet|ramingen van|prognose van|schatting van|cijfers|studie van|berekening van|noemt|becijferd|berekende|berekend|berekening|berekeningen|raming van|ramingen|schattingen van|onderzoeksbureau|onderzoekers|analisten|analyse van|studie|blijkens|naar eigen zeggen|onderzocht|concludeert|publiceerde|publiceert|in een rapport|rapport|monitor|verwachting van|schatte|stelde|zei|liet berekenen|laat weten|brancheorganisatie|branchevereniging',
    quoted_via:
      'geciteerd door|aangehaald door|meldt|via|schrijft|schreef|bericht|berichtte|berichten|persbureau|meldde|melden|zei tegen|tegen de krant|ANP|bevestigt aan',
    entrants:
      'nieuwe toetreders|nieuwkomers|nieuwe spelers|nieuwe aanbieders|nieuwe partijen|nieuwe bedrijven|nieuwe concurrenten|nieuwe marktpartijen|nieuwe exploitanten',
    global: 'wereldwijd|wereldwijde|mondiaal|mondiale|wereld|internationaal|wereldmarkt|ter wereld|over de hele wereld',
    market_noun:
      'markt|sector|capaciteit|vraag|branche|markten|totale markt|datacentermarkt|datacentersector|vraag naar|stroomvraag',
    sector: 'sector|branche|industrie|de markt|landelijk',
    g_big_tech:
      'Big Tech|big tech|techreuzen|techgiganten|techbedrijven|grote techbedrijven|grote techconcerns|techconcerns|techreus|techgigant|Amerikaanse techbedrijven|big tech-bedrijven|technologiereuzen|technologiebedrijven|Amerikaanse techreuzen|big-techbedrijven|grote technologiebedrijven',
    g_hyperscalers:
      'hyperscaler|hyperscalers|hyperscale|hyperscaledatacenters|hyperscale-datacenters|hyperscale datacenters|cloudreuzen|cloudgiganten|grote cloudbedrijven|hyperscales',
    g_onprem:
      'on-premise|on-premises|eigen datacenters|eigen serverruimtes|eigen serverruimte|bedrijfseigen|eigen datacentra|on-prem',
    g_colocation:
      'colocatie|colocation|colocatiedatacenters|colocatie-datacenters|multi-tenant|co-locatie|colocatiebedrijven',
    g_ai: 'AI|kunstmatige intelligentie|kunstmatige-intelligentie|AI-toepassingen|AI-datacenters|generatieve AI|AI-modellen',
    g_data_centers:
      'datacenters|datacenter|datacentra|datacentrum|rekencentra|rekencentrum|datacentersector|Nederlandse datacenters|dataopslag|serverparken',
    m_capacity:
      'capaciteit|vermogen|megawatt|gigawatt|vraag|IT-vermogen|IT-capaciteit|datacentercapaciteit|rekencapaciteit|totale capaciteit|geïnstalleerd vermogen|aansluitcapaciteit|stroomcapaciteit|megawatts',
    m_energy:
      'stroomverbruik|energieverbruik|elektriciteitsverbruik|verbruik*|stroom|elektriciteit|elektriciteitsvraag|stroomvraag|energievraag|elektriciteitsgebruik|stroomgebruik|energiegebruik|stroombehoefte|energiebehoefte|energieconsumptie|stroomconsumptie|energie|verbruik',
    m_capex:
      'investeringen|investering|uitgaven|capex|investeringsuitgaven|kapitaaluitgaven|investeert|investeren|kapitaalinvesteringen|investeringsbudget|geïnvesteerd|besteden',
    m_revenue: 'omzet|opbrengsten|inkomsten|jaaromzet',
    m_market_size: 'marktomvang|markt|marktwaarde|datacentermarkt|marktvolume',
    m_energy_share:
      'van het stroomverbruik|van de elektriciteit|van het elektriciteitsverbruik|van de stroom|van het nationale stroomverbruik|in het nationale stroomverbruik|nationale stroomverbruik|van het landelijke stroomverbruik|van het totale stroomverbruik|van het Nederlandse stroomverbruik|van alle stroom|van alle elektriciteit|van de totale stroomvraag|van de totale elektriciteitsvraag|van het totale elektriciteitsverbruik|van het energieverbruik|van de stroomvraag|stroomverbruik van|Nederlandse elektriciteitsverbruik|Nederlandse stroomverbruik|wereldwijde stroomverbruik|wereldwijde elektriciteitsverbruik|van het wereldwijde stroomverbruik|van het wereldwijde elektriciteitsverbruik',
    yearly: 'per jaar|jaarlijks|jaarlijkse|CAGR',
    now: 'momenteel|nu|vandaag|thans|op dit moment|huidige',
    in_years: 'in de komende|de komende|binnen|over|in de volgende',
    official: 'minister|staatssecretaris|premier|wethouder',
    capex_plan: 'capex|kapitaaluitgaven|kapitaalinvesteringen|investeringsuitgaven|investeringsbudget',
    mining:
      'cryptominer|cryptominers|cryptomining|crypto|mining|miner|miners|cryptomijnbouw|cryptodelver|cryptodelvers|cryptomunten|cryptovaluta|miningbedrijf|minen|minde|delven|delfde|gedolven|gemined|cryptobedrijf|bitcoinbedrijf',
    bitcoin_mining:
      'bitcoinminer|bitcoinminers|bitcoin-mining|bitcoinmining|bitcoin-miner|bitcoindelver|bitcoindelvers|bitcoins delven|bitcoin delven|bitcoins minen|bitcoin minen|bitcoinmijnbouw|bitcoinbedrijf|bitcoin-delver|bitcoin-mijnbouw|delven van bitcoin|delven van bitcoins|minen van bitcoin|minen van bitcoins|bitcoinproducent',
    ethereum_mining:
      'ethereum-mining|ethereum|ethereum minen|delven van ethereum|ether-mining|ethereumminer|ethereum delven',
    ai_activity:
      'AI|kunstmatige intelligentie|HPC|datacenters|AI-infrastructuur|cloud|AI-datacenters|datacentermarkt|datacentersector|datacenterbranche|datacentra|datacenter|dataopslag|datacentrum|AI-cloud|AI-rekenkracht|AI-hosting|AI-datacenter|rekenkracht|high performance computing|datacenterbedrijf|datacenteractiviteiten|servers',
    pivot:
      'omschakel*|schakelt|stapt over|overstap|verandert|transform*|verschui*|ommezwaai|switch|richt zich op|verlaat|omslag|koerswijziging|omvormen|omgevormd|transformatie|switcht|ombouwen|bouwt om|draai|koers|ruilt|ruilde|verruilt|gooit het roer om|omschakeling|schakelt om|schakelde over|stapte over|maakt de omslag|maakte de omslag|transformeert|transformeerde|bouwde om|vormt om|vormde om|omgedoopt|verlegt|verlegde|verlegt de koers|overgestapt|overgeschakeld|koerswending|heruitvinding|vindt zichzelf opnieuw uit|begon als|ooit begonnen als|zet in op|zette in op|verbouwt|verbouwde',
    away_from: 'van|voormalig|voormalige|ex-|in plaats van|ooit|vroeger|eens|eerder|weg van|afscheid van|stopt met',
    toward: 'naar|tot|in',
    including:
      'waaronder|zoals|onder meer|onder andere|bijvoorbeeld|onder wie|met name|bedrijven als|bedrijven zoals|namelijk',
    repurpose:
      'hergebruik*|ombouw*|omgebouwd|hergebruikt|verbouwt tot|verbouwd tot|omgevormd tot|vormt om|ombouw|ombouwen|omgebouwd tot|bouwt om tot|in de oude|in de voormalige|herbestemd',
    ex_activity:
      'voormalige bitcoinminer|ex-bitcoinminer|voormalig bitcoinminer|voormalige bitcoinminers|voormalig bitcoinbedrijf|voormalige cryptominer|voormalige cryptominers|ex-cryptominer|voormalig cryptobedrijf|gewezen bitcoinminer|eertijds bitcoinminer|voormalige bitcoindelver|voormalige bitcoinbedrijf|voormalige cryptobedrijf|vroegere bitcoinminer',
    passive: 'werd|werden|wordt|worden|is|zijn|geworden|zal worden|is door|zijn door',
    by: 'door|aangevoerd door|geleid door|gesteund door|koper is|koper werd|nieuwe eigenaar is|verhuurder is|verkoper is',
    in: 'in|te|bij|op|nabij|rond|vlak bij|belang in|participatie in|investering in|aandelen in|aandeel in|deelneming in|stapt in|stapte in',
    from: 'van|uit|bij|afkomstig van|huurt van|huurt bij|leent van|leent bij|koopt van|gekocht van|lening van|financiering van|krediet van|garantie van|verhuurder is|verkoper is',
    to: 'aan|naar|ten gunste van|huurder is|afnemer is|opdracht van|order van|bestelling van|*opdracht van|*order van',
    with: 'met|en|samen met|in samenwerking met|contract met|overeenkomst met|deal met|tezamen met|akkoord met',
    of: 'van|in|overname van|aankoop van|koop van|verkoop van|aandelen van|aandeelhouders van|topman van|directeur van|dochter van|eigenaar van|exploitant van|fusie van|aandelenverkoop van|koper van',
    for: 'voor|bod op|biedt op|bood op',
    between: 'tussen',
    comparison:
      'concurrent|concurrenten|rivaal|zoals|net als|vergelijkbaar met|concurreert met|concurrentie van|concurrenten als|concurrenten zoals|bedrijven als|bedrijven zoals|techbedrijven als|partijen als|partijen zoals|vergeleken met|in navolging van|evenals|klanten als|klanten zoals|andere bieders|andere gegadigden',
    company_coref:
      'het bedrijf|de onderneming|het concern|de groep|de firma|de exploitant|de ontwikkelaar|het datacenterbedrijf|de projectontwikkelaar|de investeerder|de datacenterexploitant|het Amerikaanse bedrijf|de initiatiefnemer|het beursfonds|de start-up|de startup|de onderneming zelf|dat bedrijf|dit bedrijf|de Amerikanen|de Britten|het Britse bedrijf|het Franse bedrijf|het fonds|de huurder',
    chipmaker_coref:
      'de chipfabrikant|de chipmaker|de chipreus|de chipgigant|de chipontwerper|het chipconcern|het chipbedrijf|de chipproducent',
    giant_coref:
      'de techreus|het techbedrijf|de softwarereus|de techgigant|het Amerikaanse techbedrijf|het zoekbedrijf|de zoekgigant|het moederbedrijf van Facebook|de techconcern|het techconcern|de Amerikaanse techreus|het Amerikaanse concern|het softwareconcern|de internetreus|de internetgigant|de webwinkel|Facebook-moeder|de softwaregigant',
    utility_coref:
      'het energiebedrijf|de energieleverancier|de netbeheerder|het nutsbedrijf|de stroomproducent|het energieconcern|de energiemaatschappij|het Zweedse energieconcern',
    insider_coref:
      'hij|zij|de topman|de topvrouw|de bestuursvoorzitter|de oprichter|de ceo|de commissaris|de bestuurder|ze|de baas',
    related:
      'lees ook|lees meer|meer over|bekijk ook|lees verder|lees meer over|zie ook|luister ook|kijk ook|meer nieuws|ook interessant|dit vind je misschien ook interessant|gerelateerd|aanbevolen|deel dit artikel|verder lezen|advertentie|abonneer',
    new_shares: 'nieuwe aandelen',
    offering: 'aandelenemissie|emissie|claimemissie|aandelenuitgifte|uitgifte van aandelen|aandelenplaatsing',
    buyback: 'inkoop van eigen aandelen|aandeleninkoop|eigen aandelen',
    past_context: 'eerder|vorig jaar|destijds|al eerder|sindsdien|toen|voorheen',
    quash: 'vernietigd|vernietigt|vernietigde|herroepen|ingetrokken|geschrapt',
    recall: 'afzetting|motie van wantrouwen|opgestapt|wantrouwensmotie',
    side_with:
      'geeft gelijk aan|gaf gelijk aan|stelt in het gelijk|stelde in het gelijk|in het voordeel van|ten gunste van',
    open_letter: 'open brief|brandbrief|protestbrief|open brieven|persconferentie',
    voted_out:
      'weggestemd bij de verkiezingen|verloor de verkiezingen|verloren de verkiezingen|afgestraft door kiezers',
    halt: 'stop|stilgelegd|stilleggen|bouwstop|staken|gestaakt|tegengehouden|opgeschort',
    b_facility: 'totaalvermogen|totale vermogen|bruto|brutovermogen',
    b_generator:
      'noodstroom|noodstroomaggregaten|dieselgeneratoren|gascentrale|generatoren|opwek|energiecentrale|gasmotoren',
    m_vacancy: 'leegstand|leegstandspercentage',
    m_price: 'per kilowatt|huurprijs|huurprijzen|per kW',
    miner_coref: 'de bitcoinminer|de miner|het cryptobedrijf|de cryptominer|het miningbedrijf|de bitcoindelver',
    provider_coref:
      'de cloudaanbieder|het cloudbedrijf|de verhuurder|de cloudprovider|de aanbieder|de clouddienstverlener|de AI-cloud|de hostingpartij',
  },
  splitVerbs: {
    invest: 'stapt+in|stapte+in|stappen+in|steekt+in',
    raise:
      'haalt+op|haalde+op|halen+op|haalden+op|trekt+aan|trok+aan|neemt+op|haalden+binnen|haalt+binnen|haalde+binnen|sleept+binnen|sleepte+binnen|tekent+in',
    acquire:
      'neemt+over|nam+over|nemen+over|namen+over|koopt+op|kocht+op|lijft+in|lijfde+in|slokt+op|slokte+op|lijven+in|lijfden+in|kopen+op|kochten+op|schaft+aan|schafte+aan',
    sell: 'stoot+af|stootte+af|doet+weg|zet+af|stoten+af|stootten+af|bouwt+af|bouwde+af',
    sell_shares:
      'stoot+af|stootte+af|doet+weg|stoten+af|stootten+af|bouwt+af|bouwde+af|strijkt+op|streek+op|streken+op',
    merge: 'gaan+samen|gingen+samen|voegen+samen',
    agree:
      'sluit+af|sloot+af|sluiten+af|sloten+af|zegt+toe|zegde+toe|legt+vast|legde+vast|leggen+vast|legden+vast|haalt+binnen|haalde+binnen|zeggen+toe|zegden+toe|sleept+binnen|sleepte+binnen',
    announced:
      'kondigt+aan|kondigde+aan|kondigden+aan|maakt+bekend|maakte+bekend|maakten+bekend|deelt+mee|deelde+mee|deelden+mee',
    terminated:
      'blaast+af|blies+af|ketst+af|ketste+af|breekt+af|brak+af|zegt+op|zegde+op|ziet+af|zag+af|springt+af|sprong+af|trekt+terug|trok+terug|loopt+stuk|liep+stuk',
    deny: 'spreekt+tegen|sprak+tegen',
    reject:
      'wijst+af|wees+af|wijzen+af|wezen+af|keurt+af|keurde+af|stemt+weg|stemde+weg|stemden+weg|houdt+tegen|hield+tegen|zet+stop|keuren+af|keurden+af|schiet+af|schoot+af|schoten+af|sluit+uit|tegen+uitgesproken|tegen+gestemd',
    approve:
      'stemt+in|stemde+in|stemden+in|keurt+goed|keurde+goed|keurden+goed|staat+toe|stond+toe|stemmen+in|gaat+akkoord|ging+akkoord|gaan+akkoord|gingen+akkoord|keuren+goed|geeft+af|gaf+af|stelt+vast|stelde+vast|stelden+vast|staan+toe|stonden+toe',
    adopt:
      'stelt+in|stelde+in|stelden+in|voert+in|voerde+in|voerden+in|neemt+aan|nam+aan|namen+aan|stelt+vast|stelde+vast|stelden+vast|kondigt+af|kondigde+af|stemt+in|stemde+in|stemden+in|keurt+goed|keurde+goed|nemen+aan',
    delay:
      'stelt+uit|stelde+uit|stelden+uit|schuift+door|schoof+door|houdt+aan|hield+aan|stellen+uit|schuiven+door|schoven+door|schuift+vooruit|schoof+vooruit|schort+op|schortte+op|houden+aan|hielden+aan|stuurt+terug|stuurde+terug',
    withdraw:
      'trekt+terug|trok+terug|trekken+terug|trokken+terug|trekt+in|trok+in|trokken+in|ziet+af|zag+af|zien+af|zagen+af|haakt+af|haakte+af|geeft+op|gaf+op|blaast+af|blies+af|haken+af|haakten+af|geven+op|gaven+op|blazen+af|bliezen+af|stapt+uit|stapte+uit|wijkt+uit|week+uit|laat+varen|liet+varen|laten+varen|lieten+varen|laat+vallen|liet+vallen',
    handed_in:
      'dient+in|diende+in|dienden+in|levert+in|leverde+in|biedt+aan|bood+aan|boden+aan|dienen+in|leveren+in|leverden+in|bieden+aan|geeft+af|gaven+af',
    sue: 'spant+aan|spande+aan|spanden+aan|stapt+rechter|stapte+rechter|stappen+rechter|tekent+aan|tekende+aan|tekenden+aan|tekenen+aan|stelt+in|stelde+in|stelden+in|vecht+aan|vocht+aan|vochten+aan|vechten+aan|klaagt+aan|klaagde+aan',
    ruling_against: 'wijst+af|wees+af|wezen+af|wijzen+af|laat+stand|liet+stand',
    moratorium: 'zet+stop|legt+stil|legde+stil',
    entry: 'stapt+over|stapte+over|stapt+in|stapte+in|slaat+in|gaat+in',
    pivot:
      'stapt+over|stapte+over|schakelt+over|schakelde+over|bouwt+om|bouwde+om|ruilt+in|ruilde+in|schakelen+over|schakelden+over|vormt+om|vormde+om|stappen+over|stapten+over|gooit+om|gooide+om|bouwen+om|bouwden+om|vormen+om|vormden+om',
    lease: 'huurt+af|huurde+af|trekt+in|neemt+af|namen+af',
    provide: 'stelt+beschikbaar|stelde+beschikbaar|stellen+beschikbaar|biedt+aan|bood+aan',
    challenge: 'dient+in|diende+in|dienden+in|dienen+in',
    ruling_for: 'legt+stil|legde+stil',
    propose: 'stelt+voor|stelde+voor|stellen+voor|stelden+voor|legt+voor|legde+voor|dient+in|diende+in',
    ph_live: 'neemt+gebruik|nam+gebruik|gaat+open|ging+open',
    build_award: 'gaat+bouwen|gaan+bouwen|mag+bouwen|gaat+realiseren',
    repurpose: 'bouwt+om|bouwde+om|bouwen+om|bouwden+om|vormt+om|vormde+om',
  },
  scales: 'duizend=3|miljoen=6|mln=6|miljard=9|mrd=9|mld=9|biljoen=12|duizendtal=3|miljoenen=6|miljarden=9|mio=6|mjd=9',
  numbers:
    'een=1|één=1|twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|twaalf=12|vijftien=15|twintig=20|dertig=30|honderd=100|anderhalf=1.5|een half=0.5|elf=11|dertien=13|veertien=14|zestien=16|zeventien=17|achttien=18|negentien=19|vijfentwintig=25|veertig=40|vijftig=50|zestig=60|zeventig=70|tachtig=80|negentig=90|tweehonderd=200|driehonderd=300|vijfhonderd=500|tweeënhalf=2.5|tweeeneenhalf=2.5|drieënhalf=3.5|eenentwintig=21|een halve=0.5',
  currencies:
    "dollar=USD|dollars=USD|euro=EUR|pond=GBP|yen=JPY|yuan=CNY|euro's=EUR|Amerikaanse dollar=USD|Britse pond=GBP|Zwitserse frank=CHF|kronen=SEK|Australische dollar=AUD",
  qualifiers: {
    approx:
      "ongeveer|circa|zo'n|rond de|bijna|om en nabij|naar schatting|rond|plusminus|een kleine|zowat|pakweg|grofweg|omstreeks|om en nabij de",
    up_to: 'tot|maximaal|hooguit|tot wel|hoogstens|niet meer dan|ten hoogste|oplopend tot',
    at_least: 'minstens|ten minste|minimaal|op zijn minst|tenminste|minimum',
    more_than: 'meer dan|ruim|boven de|dik|meer dan de|boven|over de|ruim de|goed',
    range: 'tot|en|-',
  },
  descriptors:
    'familiebedrijf=none|kweker=none|fabrikant=none|datacenterbedrijf=colocation|datacenterbeheerder=colocation|datacenterexploitant=colocation|exploitant=colocation|hostingbedrijf=colocation|projectontwikkelaar=developer|ontwikkelaar=developer|bitcoinminer=miner|AI-bedrijf=ai_lab|AI-startup=ai_lab|chipmaker=chip_vendor|chipfabrikant=chip_vendor|investeerder=fund|investeringsmaatschappij=fund|durfkapitalist=fund|pensioenfonds=fund|vermogensbeheerder=fund|bank=bank|energiebedrijf=power_producer|energieleverancier=power_producer|netbeheerder=utility|bouwbedrijf=equipment_vendor|bouwer=equipment_vendor|cloudbedrijf=neocloud|cloudaanbieder=neocloud|telecombedrijf=telecom|vastgoedbedrijf=real_estate|bedrijf=none|startup=none|concern=none|techconcern=enterprise|techbedrijf=enterprise|bouwconcern=equipment_vendor|bouwgroep=equipment_vendor|installatiebedrijf=equipment_vendor|chipconcern=chip_vendor|telecomconcern=telecom|energieconcern=power_producer|techreus=big_tech|techgigant=big_tech|zoekreus=big_tech|vastgoedconcern=real_estate|vastgoedinvesteerder=real_estate|datacenterreus=colocation|datacentergigant=colocation|datacenteraanbieder=colocation|datacenterontwikkelaar=developer|datacenterconcern=colocation|durfinvesteerder=fund|infrastructuurfonds=fund|beleggingsfonds=fund|investeringsfonds=fund|verzekeraar=fund|grootaandeelhouder=fund|beursfonds=none|netwerkbedrijf=utility|bitcoinbedrijf=miner|cryptobedrijf=miner|nutsbedrijf=utility|glastuinder=none|kwekerij=none|clouddienst=neocloud|AI-cloud=neocloud|cloudspeler=neocloud|hoster=colocation|holding=none|groep=none|adviesbureau=research|onderzoeksbureau=research',
  units: {
    percent: '%|procent|procentpunt|percent',
    shares: 'aandelen|stukken|certificaten|aandelen a',
    years: 'jaar|jaren',
    acres: 'acres',
    hectares: 'hectare|hectares|ha',
    times: 'keer|maal',
    gpus: "gpu's|gpus|chips|AI-chips|grafische processors|processors",
    sites: 'datacenters|datacentra|projecten|locaties|vestigingen|rekencentra|datacenterprojecten|gebouwen',
    signatures: 'handtekeningen|steunbetuigingen|ondertekenaars',
  },
  indefinite:
    'duizenden=1000|honderden=100|tientallen=20|tienduizenden=10000|enkele honderden=200|enkele duizenden=2000|honderden mensen=100|een paar honderd=200',
  fractions:
    'twee derde=66.67|een derde=33.33|helft=50|een kwart=25|driekwart=75|tweederde=66.67|eenderde=33.33|de helft=50|een vijfde=20|drie kwart=75',
  multiples:
    'verdubbelen=2|verdubbelt=2|verdubbeling=2|twee keer zo=2|tweemaal zo=2|verdrievoudigen=3|verdrievoudigt=3|verdrievoudiging=3|verviervoudigen=4|verviervoudigt=4|verviervoudiging=4|vervijfvoudigen=5',
  months: [
    'januari|jan',
    'februari|feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  relative:
    'gisteren=day-1|vandaag=day-0|vorige week=week-1|deze maand=month-0|vorige maand=month-1|volgende maand=month+1|dit jaar=year-0|vorig jaar=year-1|volgend jaar=year+1|een jaar geleden=year-1|twee jaar geleden=year-2|over vijf jaar=year+5|einde van het decennium=decade-0|eind van het decennium=decade-0|eind van dit decennium=decade-0|einde van dit decennium=decade-0|deze week=week-0|volgende week=week+1|afgelopen week=week-1|afgelopen jaar=year-1|afgelopen maand=month-1|komend jaar=year+1|komende jaar=year+1|komende maand=month+1|eergisteren=day-2|morgen=day+1|drie jaar geleden=year-3|binnen vijf jaar=year+5|binnen tien jaar=year+10|over tien jaar=year+10|over twee jaar=year+2|over drie jaar=year+3',
  quarters: ['eerste kwartaal', 'tweede kwartaal', 'derde kwartaal', 'vierde kwartaal'],
  halves: ['eerste helft|eerste halfjaar', 'tweede helft|tweede halfjaar'],
  by: 'tegen|tot|uiterlijk|vóór|voor|eind|vóór eind|voor eind|tegen eind|uiterlijk in|in de loop van|begin|medio',
  since: 'sinds|vanaf|sedert|met ingang van',
  places: {
    before:
      'gemeente|gemeenteraad van|burgemeester van|inwoners van|stad|dorp|gemeenteraad|raad van|wethouder van|college van|gemeentebestuur van|bewoners van|omwonenden van|provincie|omwonenden in|rand van|buitengebied van|bedrijventerrein in',
    after: 'gemeenteraad',
    county: 'arrondissement',
  },
  capitalNouns: false,
  abbreviations: 'dhr|mevr|dr|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|bijv|ca|nr|o.a|d.w.z|mln|mrd|inc|corp|st',
  marks: 'de|het|een|van|en|in|is|dat|op|te|voor|met|zijn|niet|er|aan|ook|bij|door|wordt|naar|om|uit|over|heeft|worden',
  notNames:
    'de|het|een|van|en|in|op|te|voor|met|er|aan|ook|bij|door|naar|om|uit|over|dat|die|dit|deze|maar|als|volgens|na|zo|toen|nu|ceo|ai|it|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|mw|gw|gpu|ipo|ppa|eu|vs|big|tech|data|center|datacenter|nederland|gemeente|provincie|raad|bitcoin|lto|mva|ns|pvda|vvd|cda|bbb|pvv|kamer|staten|rijk|college|wethouder|burgemeester|minister|den|hof|rvs|afdeling|stichting|omwonenden|bewoners|inwoners|nog|wel|geen|niet|alle|veel|meer|eerder|daarnaast|daarmee|daarom|toch|hoewel|omdat|wanneer|indien|terwijl|sinds|tijdens|tegen|tot|onder|zonder|tussen|vanaf|via|eind|begin|medio|onlangs|vorig|vorige|afgelopen|komend|twee|drie|vier|vijf|tien|honderden|duizenden|europa|amerika|amerikaanse|nederlandse|britse|franse|duitse|europese|provinciale|gedeputeerde|omgevingsdienst|gemeenteraad|gemeentes|co2|n2000|natura|gl|d66|sp|cu|sgp|volt|denk|dpg|anp|nos|fd|state|bestuursvoorzitter|topman|topvrouw|financieel|oprichter|commissaris',
};
