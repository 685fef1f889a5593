// Dutch; thinner than the packs of the first languages.
import type { LanguagePack } from './language-pack.ts';

export const nl: LanguagePack = {
  code: 'nl',
  name: 'Dutch',
  decimal: ',',
  terms: {
    block: 'in één blok|blokverkoop|onderhandse plaatsing|bookbuild|versnelde bookbuild|blok aandelen',
    holder:
      'aandeelhouder|aandeelhouders|grootaandeelhouder|investeerder|fonds|belegger|beleggers|oprichtersfamilie|familie',
    demand: 'eist|eisen|geëist|vraagt om|vragen om|roept op|roepen op|willen dat',
    contract_value: 'contractwaarde|waarde van het contract|totale waarde',
    unnamed:
      'niet nader genoemd*|niet genoemd*|onbekend*|een klant|huurder|hyperscaler|vertrouwelijk*|niet bekendgemaakt*',
    subsidiary: 'dochter|dochterbedrijf|dochteronderneming|divisie|tak',
    invest:
      'invest*|geïnvesteerd|steekt|stopt|stapt in|belang in|neemt een belang|nam een belang|minderheidsbelang|investeert|investeerde|investeren|stak|pompt|deelneming|participeert|participatie|kapitaalinjectie|financiert|legt geld in',
    raise:
      'haalt op|haalde op|opgehaald|ophalen|financieringsronde|kapitaalronde|krijgt financiering|investeringsronde|haalt geld op|trekt aan|aangetrokken|krijgt vers kapitaal|vers kapitaal',
    acquire:
      'koopt|kocht|kopen|gekocht|neemt over|nam over|overgenomen|overnemen|verwerft|verwierf|verworven|aangekocht|koopt op|lijft in|slokt op|krijgt in handen|in handen van|gaat naar|gaat voor|wordt eigenaar|legt de hand op|inlijven|nieuwe eigenaar',
    acquisition: 'overname|aankoop|acquisitie|overnamebod|koop van|overnamegesprekken|aanschaf',
    sell: 'verkoopt|verkocht|verkopen|verkoop|stoot af|afgestoten|doet van de hand|deed van de hand|van de hand gedaan|zet in de etalage|in de verkoop|vervreemdt',
    merge: 'fusie|fuseert|fuseren|samengaan',
    venture:
      'joint venture|samenwerkingsverband|consortium|samen met|gezamenlijk|partnerschap|slaan de handen ineen|samenwerking|bundelen de krachten|gaan samen|alliantie',
    lease:
      'huurt|huren|gehuurd|huurcontract|verhuurt|verhuren|verhuurd|huurder|leaset|huurovereenkomst|huurde|verhuurder|huur|afgehuurd|betrekt|pacht|least|lease',
    hosting: 'hosting|colocatie|hostingcontract|huisvesting',
    agree:
      'tekent|tekende|getekend|ondertekend|sluit|sloot|gesloten|akkoord|afgesproken|sleept binnen|wint|won|eens|tekenden|ondertekenden|sloten|afgesloten|overeengekomen|overeenkwamen|eens geworden|haalt binnen|binnengehaald|bekrachtigd|bezegelt|beklonken|bevestigt|rond|legt vast|vastgelegd',
    agreement:
      'contract|contracten|overeenkomst|deal|akkoord|afspraak|opdracht|order|transactie|megadeal|miljardencontract|raamovereenkomst|miljardendeal',
    compute:
      'rekenkracht|rekencapaciteit|cloud|clouddiensten|GPU-capaciteit|AI-infrastructuur|AI-capaciteit|cloudcontract|cloudcapaciteit|computercapaciteit|computerkracht',
    provide:
      'lever*|geleverd|bied*|verstrekt|verschaft|voorzien|levert|leverde|leveren|levering|biedt|bieden|stelt beschikbaar|ter beschikking|voorziet',
    customer: 'klant|klanten|afnemer|gebruikt|betaalt|opdrachtgever|neemt af|afnemen|afgenomen',
    loan: 'lening|leningen|krediet|kredietfaciliteit|obligaties|schuld|financiering|herfinanciering|hypotheek|converteerbare obligaties|obligatielening|schulden|projectfinanciering|groene lening|banklening|kredietlijn',
    lend: 'leent|leende|geldschieter|banken|bank|kredietverstrekker|geleend|kredietverstrekkers|geldschieters|bankenconsortium|verstrekt door|kredietverlener|sloot af bij',
    guarantee: 'garantie|garandeert|staat garant|borg|borgstelling|staat borg|waarborgt|garantsteller',
    ppa: 'PPA|stroomcontract|energiecontract|stroomafnameovereenkomst|contract voor stroom|elektriciteitscontract|stroomlevering|stroomcontracten|afnamecontract|stroomdeal|windstroom|leveringscontract|neemt stroom af|stroom afnemen|koopt stroom',
    land: 'hectare|grond|perceel|kavel|terrein|bouwgrond|landbouwgrond|percelen|kavels|bedrijventerrein|vierkante meter',
    goods: "chips|GPU's|servers|turbines|transformatoren|batterijen|generatoren|apparatuur",
    build_award: 'bouwcontract|aannemer|hoofdaannemer|bouw van',
    ipo: 'beursgang|IPO|naar de beurs|beursintroductie',
    incentive: 'subsidie|subsidies|belastingvoordeel|belastingkorting',
    memorandum: 'intentieverklaring|MoU|intentieovereenkomst|raamovereenkomst',
    capex: 'gaat investeren|wil investeren|investering van|investeringen van|trekt uit',
    stake: 'belang|aandeel|aandelen|participatie',
    equity: 'aandelen|kapitaal|belang|investeerders|financieringsronde',
    options: 'optie|opties|verlenging|uitbreiding|extra|kan oplopen',
    valuation: 'waardering|gewaardeerd|beurswaarde|marktwaarde|waard',
    market_price: 'aandelenkoers|per aandeel|omzet|winst|verlies|vermogen|dividend|orderboek|begroting',
    lead_investor: 'onder leiding van|geleid door|met deelname van|gesteund door',
    rumour:
      'onderhandelt|gesprekken|overweegt|volgens bronnen|ingewijden|zou|zouden|geruchten|praat over|onderzoekt|in gesprek|onderhandelen|onderhandelingen|overwegen|aast op|naar verluidt|kandidaat-koper|dicht bij een akkoord',
    planned: 'plant|plannen|gepland|wil|willen|gaat|zal|zullen|moet|moeten|van plan|beoogd|toekomstig|project',
    announced: 'kondig*|aangekondigd|maakt bekend|maakte bekend|bekendgemaakt|meldt|meldde|bevestigt',
    closed:
      'afgerond|voltooid|heeft gekocht|heeft geïnvesteerd|rond|betaald|heeft overgenomen|afgewikkeld|definitief|overgenomen heeft',
    terminated:
      'afgeblazen|gestrand|mislukt|geannuleerd|afgewezen|beëindigd|van de baan|ingetrokken|stopgezet|opgezegd|afgeketst|gaat niet door|geschrapt|ontbonden|trekt zich terug|klapt|geklapt|stukgelopen',
    amended: 'gewijzigd|aangepast|uitgebreid|heronderhandeld',
    deny: 'ontkent|ontkennen|ontkende|weerspreekt|onjuist|spreekt tegen|niet waar|gelogen',
    negation: 'niet|geen|nooit|zonder|noch',
    could: 'kan|kunnen|zou kunnen|mogelijk|wellicht|misschien',
    expected: 'verwacht|verwachten|naar verwachting|prognose|prognoses|raming|schat|schatten|geschat|voorspelt',
    will: 'zal|zullen|wordt|gaat',
    condition: 'als de|indien|mits|tenzij|zou zijn',
    shares: 'aandelen|aandeel|stukken',
    sell_shares:
      'verkoopt|verkocht|verkochten|verkopen|verkoop van aandelen|aandelenverkoop|verzilverd|van de hand gedaan|deed van de hand|deden van de hand|stootte af|stootten af|verzilverde|verzilverden|opbrengst|cashte|cashten|verkoop|verzilveren|afgestoten|ten gelde gemaakt|incasseerde|geïncasseerd',
    insiders:
      'bestuurders|insiders|topmensen|directieleden|oprichters|commissarissen|management|topbestuurders|bestuursleden|vroege investeerders|eerste investeerders|leidinggevenden|topmannen|managers',
    officer:
      'CEO|topman|topvrouw|financieel directeur|CFO|bestuursvoorzitter|oprichter|medeoprichter|directeur|president|voorzitter|bestuurder|baas|president-directeur|financiële topman',
    director: 'commissaris|bestuurder|bestuurslid',
    part_of: 'daarvan|waarvan|van dat bedrag|deze maand|alleen al',
    bid: 'bod|bod op|biedt op|bood op|overnamebod|biedingen|bod van',
    holding: 'bezit|houdt|behoudt|resteert',
    intent_sale: 'wil verkopen|mag verkopen|kan verkopen|van plan te verkopen|verkopen mag|verkopen wil',
    electricity:
      'elektriciteit|stroom|groene stroom|windenergie|zonne-energie|kernenergie|duurzame energie|hernieuwbare energie|windstroom|zonnestroom',
    participle:
      'overgenomen|gekocht|aangekocht|verkocht|verworven|afgestoten|gehuurd|verhuurd|gefinancierd|geleverd|gebouwd|gegarandeerd|ondertekend|geleased|geïnvesteerd',
    vote_for: 'voor|stemmen voor|voorstemmen',
    vote_against: 'tegen|stemmen tegen|tegenstemmen',
    entry:
      'stapt over op|maakt zijn debuut|waagt zich|stapt in|betreedt|instap in|nieuwe activiteit|stapt over|schakelt over|omschakeling|debuteert|eerste stap|nieuwe tak|nieuwe markt|gaat datacenters bouwen|maakt de overstap|overstap|wordt datacenterbedrijf|gaat de datacentermarkt op|eerste datacenter',
    moratorium:
      'moratorium|voorbereidingsbesluit|bouwstop|tijdelijke stop|tijdelijk verbod|bouwverbod|tijdelijke bouwstop|pas op de plaats|pauze|stop op|stop op nieuwe datacenters|datacenterstop|geen nieuwe datacenters|geen nieuw datacenter|geen enkel nieuw datacenter|geen datacenters|vestigingsstop|voorlopig geen|bevriest|bevriezen|op slot',
    ban: 'verbod|verbied*|verboden|weren|weert|weerde|verbiedt|geen datacenters meer|uitgesloten|niet toegestaan|taboe',
    ordinance: 'bestemmingsplan|omgevingsplan|omgevingsvisie|datacenterbeleid|verordening|beleid|beleidsregels',
    legislation: 'wetsvoorstel|wet|Tweede Kamer|Eerste Kamer',
    reject:
      'afgewezen|wijst af|wees af|verworpen|verwerpt|weigert|geweigerd|streep door|stekker eruit|stemt tegen|stemde tegen|vernietigd|nee tegen|afgeketst|afgekeurd|keurt af|stemde niet in|stemt niet in|weggestemd|wees het plan af|wijst de vergunning af|zet een streep door|streept|veto|niet akkoord|tegengehouden|gaat niet door|verwierp|weigerde|stemden tegen|haalt streep door|zet streep door|zegt nee|zei nee|haalde het niet|haalt het niet|geen meerderheid|torpedeert|houdt tegen|blokkeert|van tafel|stemmen tegen|stemmen tegen de|stemmen tegen het',
    approve:
      'goedgekeurd|keurt goed|stemt in|stemde in|akkoord|vergunning verleend|verleent|groen licht|instemming|aangenomen|mag bouwen|mag verder|mogen bouwen|mag uitbreiden|verleende|vergund|vergunning gekregen|vergunning toegekend|geeft groen licht|ja tegen|toestemming|fiat|stemden in|ingestemd|verleent vergunning|verleend|staat toe|toegestaan|geeft toestemming|mag er komen|vergunt|stemde voor|stemden voor',
    delay:
      'uitgesteld|stelt uit|uitstel|op de lange baan|aangehouden|opgeschort|vertraag*|stilgelegd|stelde uit|schuift door|doorgeschoven|schort op|in de ijskast|vertraging|vertraagd|verdaagd|van de agenda|later besluiten|in de wacht|opnieuw bekijken',
    withdraw:
      'teruggetrokken|trekt terug|trok terug|trekt zich terug|trok zich terug|ziet af|zag af|afgezien|ingetrokken|trekt de aanvraag in|stekker eruit|trekt zich terug uit|blaast af|afgeblazen|schrapt|geschrapt|laat plan varen|stopt met|zet plan stop|bouwt niet|trekt in|haakt af|afgehaakt|laat plannen varen|trekt de stekker|trok de stekker|geeft op|komt er niet|gaat niet door|van de baan|laat vallen',
    petition: 'petitie|handtekeningen|handtekeningenactie|burgerinitiatief|tekenden|ondertekend|handtekening',
    protest:
      'protest*|demonstr*|actie gevoerd|manifestatie|betoging|protesteren|protesteerden|betogers|demonstranten|actievoerders|spandoeken|manifesteren|protest|protesten|demonstratie|demonstreerden|actie|bezetting|mars|protestmars|te hoop',
    oppose:
      'verzet|tegen|bezwaar|bezwaren|kritiek|zorgen|weerstand|tegenstanders|onrust|bezorgd|zienswijzen|zienswijze|vrezen|vreest|omstreden|ophef|boos|onvrede|tegenstand|protest|angst|weren zich',
    lawsuit:
      'rechtszaak|kort geding|procedure|beroepszaak|rechtsgang|zaak|beroep|rechtszaak tegen|gang naar de rechter|juridische procedure|voorlopige voorziening|bodemprocedure',
    sue: 'naar de rechter|stapt naar de rechter|stappen naar de rechter|spant aan|daagt|in beroep|klaagt aan|beroep ingesteld|beroep aangetekend|naar de rechtbank|ging naar de rechter|gingen naar de rechter|in het geweer|ging in bezwaar|ging in beroep|gingen in beroep|tekende beroep aan|tekent beroep aan|vecht aan|aangevochten|stapte naar de rechter|stapten naar de rechter|spant een zaak aan|dagen|daagde voor de rechter|in beroep gegaan|kort geding aangespannen|vechten aan',
    appeal:
      'hoger beroep|beroep|Raad van State|beroepschrift|in hoger beroep|cassatie|gerechtshof|bezwaarschrift|in bezwaar',
    court:
      'rechter|rechtbank|Raad van State|uitspraak|vonnis|gerechtshof|bestuursrechter|hof|hoogste bestuursrechter|voorzieningenrechter|Afdeling bestuursrechtspraak',
    ruling_for:
      'vernietigd|vernietigt|vernietigde|geschorst|schorst|in het gelijk gesteld|onrechtmatig|gegrond|vernietigde de vergunning|vergunning vernietigd|wint|won de zaak|bouw stilgelegd|legt de bouw stil|legde de bouw stil|geeft gelijk|gelijk gekregen|streep door|haalt een streep door|haalt streep door|in het gelijk',
    ruling_against:
      'ongegrond|afgewezen|wijst af|verworpen|in het ongelijk|niet-ontvankelijk|mag verder bouwen|mag bouwen|wees het beroep af|beroep ongegrond|bezwaar ongegrond|verliest|verloren|verloor|wees af|blijft in stand|bekrachtigt',
    referendum: 'referendum|volksraadpleging',
    challenge: 'zienswijze|zienswijzen|bezwaarschrift|handhavingsverzoek|inspraak|bezwaar gemaakt|bezwaren ingediend',
    intent_legal: 'dreigt|dreigen|overweegt een rechtszaak|gaat in beroep|gaan in beroep|wil naar de rechter',
    propose:
      'voorstel|stelt voor|voorgesteld|motie|bespreekt|besproken|vraagt|vragen|eist|eisen|overweegt|onderzoekt|pleit',
    adopt:
      'aangenomen|vastgesteld|besloten|besluit|ingevoerd|stelt vast|neemt aan|van kracht|ingesteld|instelt|voert in|voerde in|besloot|stemde in|ingestemd|nam aan|kondigt af|verlengt|verlengd',
    extend: 'verlengd|verlengt|verlenging',
    advisory: 'commissie|advies|adviseert|adviescommissie',
    vote: 'stem*|stemming|unaniem|meerderheid|raadsvergadering',
    opponents:
      'omwonenden|bewoners|inwoners|actiegroep|stichting|boeren|milieuorganisaties|buurtbewoners|natuurorganisaties|tegenstanders|dorpelingen|LTO|milieuorganisatie|dorpsbewoners|actievoerders|burgers|bezwaarmakers|indieners|belangengroep|dorpsraad|agrariërs',
    authority:
      'gemeenteraad|gemeente|raad|college|wethouder|burgemeester|provincie|Provinciale Staten|gedeputeerde|kabinet|minister|waterschap|provinciebestuur|gemeenteraadsleden|raadsleden|college van burgemeester en wethouders|college van B en W|B en W|Gedeputeerde Staten|statenleden|rechtbank|omgevingsdienst|ministerie|Tweede Kamer|wethouders|provinciale staten|gedeputeerde staten|gemeentebestuur|stad|Staten',
    project_noun:
      'datacenter|datacenters|datacentrum|datacentra|hyperscale|hyperscale datacenter|rekencentrum|hyperscaler|hyperscaler-datacenter|rekencentra|datacenterpark|datacampus|megadatacenter|serverpark|datacentercampus|AI-fabriek|supercomputer',
    permit:
      'vergunning|omgevingsvergunning|bestemmingsplan|gedoogvergunning|plan|bouwplan|komst|grondverkoop|bouw|uitbreiding|plannen|omgevingsplan|aanvraag|project|vestiging|bouwvergunning|natuurvergunning|vestigingsbeleid|voorstel',
    group_noun: 'actiegroep|stichting|vereniging|comité|Stichting|Vereniging|Actiegroep|Comité|Bewonersgroep',
    signature: 'handtekeningen|ondertekenaars',
    handed_in: 'aangeboden|overhandigd|ingediend|overhandigde|overhandigden|aanbieden|afgegeven|ingeleverd|boden aan',
    other_object: 'windpark|windmolens|zonnepark|distributiecentrum|woningen',
    c_power:
      'stroomverbruik|energieverbruik|stroomnet|elektriciteitsnet|stroom|netcongestie|elektriciteit|energie|stroomnetwerk|net|aansluiting|stroomvoorziening|krappe net|vol stroomnet',
    c_water: 'water|waterverbruik|drinkwater|koelwater|grondwater',
    c_noise: 'geluid|lawaai|geluidsoverlast|brom|herrie|gebrom|geluidhinder',
    c_land_use:
      'ruimte|landschap|grond|ruimtegebruik|horizon|open landschap|horizonvervuiling|woningbouw|polder|ruimtebeslag|inpassing|bedrijventerrein',
    c_rates: 'energierekening|stroomprijs|energieprijzen',
    c_environment:
      'milieu|klimaat|natuur|uitstoot|stikstof|duurzaam|duurzaamheid|restwarmte|CO2|Natura 2000|Natura 2000-gebied|beschermd gebied|biodiversiteit|vogels',
    c_tax: 'belasting|subsidie|belastingvoordelen',
    c_transparency:
      'transparantie|transparant|geheim|geheimhouding|achterkamertjes|inspraak|geheimzinnig|onduidelijk|niet geïnformeerd|openheid|onvolledig',
    c_farmland: 'landbouwgrond|akkers|akkerbouw|boeren|landbouw|boerenland',
    c_traffic: 'verkeer|vrachtwagens',
    c_air_quality: 'luchtkwaliteit|dieselgeneratoren|noodgeneratoren',
    site: 'datacenter|datacenters|datacentrum|datacentra|campus|locatie|gebouw|gebouwen|complex|faciliteit|project|gigafactory|AI-fabriek|serverpark|vestiging|supercomputer|datahal|datacampus',
    ph_live:
      'operationeel|in bedrijf|in gebruik|geopend|draait|bestaande|huidige|actief|draaien|opende|telt|beschikt|bestaand|opgeleverd|ging open|aangezet|in gebruik genomen|neemt in gebruik|nam in gebruik|in bedrijf genomen|online gegaan|ging live|live gegaan|operationele|ingeschakeld|opent|ingebruikname|aan de gang',
    ph_begun:
      'in aanbouw|bouw begonnen|bouw is begonnen|bouw gestart|bouw is gestart|gestart met de bouw|begonnen met de bouw|eerste paal|eerste schop|eerste steen|aan het bouwen|onder constructie|in de steigers|startschot voor de bouw|startte de bouw|start de bouw|start met de bouw|begon met de bouw|begon de bouw|bouw is in volle gang|bouw loopt|hoogste punt|momenteel gebouwd',
    ph_construction:
      'in aanbouw|bouw begonnen|bouwt|gebouwd|eerste paal|bouw gestart|aan het bouwen|wordt gebouwd|gestart met de bouw|begonnen met de bouw|verrijst|werkzaamheden|onder constructie',
    ph_planned:
      'gepland|plannen|plan|wil|gaat|zal|komst|toekomstig|aangekondigd|beoogd|moet|uitbreiding|tot|wil bouwen|gaat bouwen|komt|komen|voornemens|verwacht|beoogt|vergund|realiseert|aangevraagd|krijgt|komt er|wordt gebouwd|worden gebouwd|moet verrijzen|vergunning|aanvraag|ontwikkelt|in ontwikkeling|zou|voorziet|groeien|uit te breiden|zullen|bouwen|uitbreiden|uiteindelijk',
    ph_contracted: 'gehuurd|verhuurd|contract|getekend|gereserveerd',
    ph_paused: 'stilgelegd|gepauzeerd|opgeschort',
    ph_cancelled: 'geannuleerd|afgeblazen|ingetrokken|afgewezen',
    b_it: 'IT|IT-capaciteit|IT-vermogen|IT-belasting',
    b_grid: 'netaansluiting|aansluiting|TenneT|Liander|stroomaansluiting',
    not_load:
      'zonnepark|windpark|zon|wind|batterij|opslag|centrale|kerncentrale|reactor|zonnepanelen|turbines|offshore',
    renew: 'verlengt|verlengd|verlengde|verlengen|verlenging|vernieuwt',
    portfolio_sum: 'portefeuille|platform|gezamenlijk|pijplijn|verspreid over|alle locaties|bij elkaar',
    market_sum:
      'in Nederland|wereldwijd|landelijk|de sector|de markt|markten|in het land|in Europa|in de regio|de regio|aansluitaanvragen|in België|alle datacenters',
    increment: 'extra|toegevoegd|voegt toe',
    earlier_version: 'eerdere versie|abusievelijk',
    aggregate: 'totaal|in Nederland|wereldwijd|gezamenlijk|portefeuille|markt|sector',
    share_of: 'aandeel|marktaandeel|procent van|deel van|van de totale|van het totaal|percentage',
    grow_to:
      'groei*|stijg*|bereik*|verdubbel*|verdrievoudig*|toenem*|oplopen|uitkomen|groeien|groeit|stijgen|stijgt|loopt op|toenemen|verdubbelen|verdrievoudigen|uitkomen op|bereiken|klimmen|overschrijden|passeren',
    grow_by: 'met|groei van|stijging van|toename van|meer dan in|daling van',
    fall_to: 'dal*|zak*|daalt|krimp*|afnemen',
    below: 'onder|minder dan|lager dan',
    above: 'boven|meer dan|ruim|minstens',
    forecast:
      'verwacht|verwachten|voorspel*|prognose|raming|schat|schatten|zal|zullen|kan|zou|naar verwachting|tegen|voorspelt|uitkomen op|uitkomen|kunnen|voorziet|rekent op',
    target_guidance: 'doel|streeft|mikt|wil|ambitie',
    publisher_cue:
      'volgens|blijkt uit|onderzoek van|rapport van|cijfers van|meldt|schat|verwacht|aldus|berekent|becijfert|raamt|stelt|zegt|voorspelt|rekent op|voorziet|ramingen van|prognose van|schatting van|cijfers|studie van|berekening van|noemt',
    quoted_via: 'geciteerd door|aangehaald door|meldt|via',
    entrants: 'nieuwe toetreders|nieuwkomers|nieuwe spelers|nieuwe aanbieders',
    global: 'wereldwijd|wereldwijde|mondiaal|mondiale|wereld|internationaal',
    market_noun: 'markt|sector|capaciteit|vraag',
    sector: 'sector|branche|industrie|de markt|landelijk',
    g_big_tech: 'Big Tech|big tech|techreuzen|techgiganten|techbedrijven|grote techbedrijven',
    g_hyperscalers: 'hyperscaler|hyperscalers|hyperscale',
    g_onprem: 'on-premise|on-premises|eigen datacenters',
    g_colocation: 'colocatie|colocation',
    g_ai: 'AI|kunstmatige intelligentie',
    g_data_centers: 'datacenters|datacenter|datacentra|datacentrum',
    m_capacity: 'capaciteit|vermogen|megawatt|gigawatt|vraag',
    m_energy: 'stroomverbruik|energieverbruik|elektriciteitsverbruik|verbruik*|stroom|elektriciteit',
    m_capex: 'investeringen|investering|uitgaven|capex',
    m_revenue: 'omzet',
    m_market_size: 'marktomvang|markt',
    m_energy_share: 'van het stroomverbruik|van de elektriciteit|van het elektriciteitsverbruik|van de stroom',
    yearly: 'per jaar|jaarlijks|jaarlijkse|CAGR',
    now: 'momenteel|nu|vandaag|thans|op dit moment|huidige',
    in_years: 'in de komende|de komende|binnen|over|in de volgende',
    official: 'minister|staatssecretaris|premier|wethouder',
    capex_plan: 'capex|kapitaaluitgaven|kapitaalinvesteringen|investeringsuitgaven|investeringsbudget',
    mining: 'cryptominer|cryptominers|cryptomining|crypto|mining|miner|miners',
    bitcoin_mining: 'bitcoinminer|bitcoinminers|bitcoin-mining|bitcoinmining|bitcoin-miner',
    ethereum_mining: 'ethereum-mining|ethereum',
    ai_activity:
      'AI|kunstmatige intelligentie|HPC|datacenters|AI-infrastructuur|cloud|AI-datacenters|datacentermarkt|datacentersector|datacenterbranche|datacentra|datacenter|dataopslag|datacentrum|AI-cloud',
    pivot:
      'omschakel*|schakelt|stapt over|overstap|verandert|transform*|verschui*|ommezwaai|switch|richt zich op|verlaat|omslag|koerswijziging|omvormen|omgevormd|transformatie|switcht|ombouwen|bouwt om|draai|koers|ruilt|ruilde|verruilt|gooit het roer om',
    away_from: 'van|voormalig|voormalige|ex-|in plaats van',
    toward: 'naar|tot|in',
    including: 'waaronder|zoals|onder meer|onder andere',
    repurpose: 'hergebruik*|ombouw*|omgebouwd',
    ex_activity: 'voormalige bitcoinminer|ex-bitcoinminer|voormalig bitcoinminer',
    passive: 'werd|werden|wordt|worden|is|zijn|geworden|zal worden|is door|zijn door',
    by: 'door',
    in: 'in|te|bij',
    from: 'van|uit',
    to: 'aan|naar',
    with: 'met|en|samen met',
    of: 'van|in',
    for: 'voor|bod op|biedt op|bood op',
    between: 'tussen',
    comparison: 'concurrent|concurrenten|rivaal|zoals|net als|vergelijkbaar met',
    company_coref: 'het bedrijf|de onderneming|het concern|de groep|de firma|de exploitant',
    chipmaker_coref: 'de chipfabrikant|de chipmaker|de chipreus',
    giant_coref: 'de techreus|het techbedrijf|de softwarereus|de techgigant|het Amerikaanse techbedrijf',
    utility_coref: 'het energiebedrijf|de energieleverancier',
    insider_coref: 'hij|zij|de topman',
    related: 'lees ook|lees meer|meer over|bekijk ook',
  },
  splitVerbs: {
    invest: 'stapt+in|stapte+in|stappen+in|steekt+in',
    raise: 'haalt+op|haalde+op|halen+op|haalden+op|trekt+aan|trok+aan|neemt+op',
    acquire: 'neemt+over|nam+over|nemen+over|namen+over|koopt+op|kocht+op|lijft+in|lijfde+in',
    sell: 'stoot+af|stootte+af|doet+weg|zet+af',
    sell_shares: 'stoot+af|stootte+af|doet+weg',
    merge: 'gaan+samen|gingen+samen|voegen+samen',
    agree: 'sluit+af|sloot+af|sluiten+af|sloten+af|zegt+toe|zegde+toe',
    announced: 'kondigt+aan|kondigde+aan|kondigden+aan|maakt+bekend|maakte+bekend|maakten+bekend',
    terminated: 'blaast+af|blies+af|ketst+af|ketste+af|breekt+af|brak+af|zegt+op|zegde+op',
    deny: 'spreekt+tegen|sprak+tegen',
    reject:
      'wijst+af|wees+af|wijzen+af|wezen+af|keurt+af|keurde+af|stemt+weg|stemde+weg|stemden+weg|houdt+tegen|hield+tegen',
    approve: 'stemt+in|stemde+in|stemden+in|keurt+goed|keurde+goed|keurden+goed|staat+toe|stond+toe',
    adopt: 'stelt+in|stelde+in|stelden+in|voert+in|voerde+in|voerden+in|neemt+aan|nam+aan|namen+aan',
    delay: 'stelt+uit|stelde+uit|stelden+uit|schuift+door|schoof+door|houdt+aan|hield+aan',
    withdraw:
      'trekt+terug|trok+terug|trekken+terug|trokken+terug|trekt+in|trok+in|trokken+in|ziet+af|zag+af|zien+af|zagen+af|haakt+af|haakte+af|geeft+op|gaf+op|blaast+af|blies+af',
    handed_in: 'dient+in|diende+in|dienden+in|levert+in|leverde+in|biedt+aan|bood+aan|boden+aan',
    sue: 'spant+aan|spande+aan|spanden+aan|stapt+rechter|stapte+rechter|stappen+rechter',
    ruling_against: 'wijst+af|wees+af|wezen+af',
    moratorium: 'zet+stop|legt+stil|legde+stil',
    entry: 'stapt+over|stapte+over|stapt+in|stapte+in',
    pivot: 'stapt+over|stapte+over|schakelt+over|schakelde+over|bouwt+om|bouwde+om|ruilt+in|ruilde+in',
  },
  scales: 'duizend=3|miljoen=6|mln=6|miljard=9|mrd=9|mld=9|biljoen=12',
  numbers:
    'een=1|één=1|twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|twaalf=12|vijftien=15|twintig=20|dertig=30|honderd=100|anderhalf=1.5|een half=0.5',
  currencies: 'dollar=USD|dollars=USD|euro=EUR|pond=GBP|yen=JPY|yuan=CNY',
  qualifiers: {
    approx: "ongeveer|circa|zo'n|rond de|bijna|om en nabij|naar schatting",
    up_to: 'tot|maximaal|hooguit|tot wel',
    at_least: 'minstens|ten minste|minimaal',
    more_than: 'meer dan|ruim|boven de|dik',
    range: 'tot|en|-',
  },
  descriptors:
    'familiebedrijf=none|kweker=none|fabrikant=none|datacenterbedrijf=colocation|datacenterbeheerder=colocation|datacenterexploitant=colocation|exploitant=colocation|hostingbedrijf=colocation|projectontwikkelaar=developer|ontwikkelaar=developer|bitcoinminer=miner|AI-bedrijf=ai_lab|AI-startup=ai_lab|chipmaker=chip_vendor|chipfabrikant=chip_vendor|investeerder=fund|investeringsmaatschappij=fund|durfkapitalist=fund|pensioenfonds=fund|vermogensbeheerder=fund|bank=bank|energiebedrijf=power_producer|energieleverancier=power_producer|netbeheerder=utility|bouwbedrijf=equipment_vendor|bouwer=equipment_vendor|cloudbedrijf=neocloud|cloudaanbieder=neocloud|telecombedrijf=telecom|vastgoedbedrijf=real_estate|bedrijf=none|startup=none|concern=none|techconcern=enterprise|techbedrijf=enterprise',
  units: {
    percent: '%|procent|procentpunt',
    shares: 'aandelen',
    years: 'jaar|jaren',
    acres: 'acres',
    hectares: 'hectare|hectares|ha',
    times: 'keer|maal',
    gpus: "gpu's|gpus|chips",
    sites: 'datacenters|datacentra|projecten|locaties|vestigingen',
    signatures: 'handtekeningen',
  },
  indefinite: 'duizenden=1000|honderden=100|tientallen=20|tienduizenden=10000',
  fractions: 'twee derde=66.67|een derde=33.33|helft=50|een kwart=25|driekwart=75',
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
    'gisteren=day-1|vandaag=day-0|vorige week=week-1|deze maand=month-0|vorige maand=month-1|volgende maand=month+1|dit jaar=year-0|vorig jaar=year-1|volgend jaar=year+1|een jaar geleden=year-1|twee jaar geleden=year-2|over vijf jaar=year+5|einde van het decennium=decade-0|eind van het decennium=decade-0|eind van dit decennium=decade-0|einde van dit decennium=decade-0',
  quarters: ['eerste kwartaal', 'tweede kwartaal', 'derde kwartaal', 'vierde kwartaal'],
  halves: ['eerste helft|eerste halfjaar', 'tweede helft|tweede halfjaar'],
  by: 'tegen|tot|uiterlijk|vóór|voor',
  since: 'sinds|vanaf',
  places: {
    before: 'gemeente|gemeenteraad van|burgemeester van|inwoners van',
    after: 'gemeenteraad',
    county: 'provincie',
  },
  capitalNouns: false,
  abbreviations: 'dhr|mevr|dr|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|bijv|ca|nr|o.a|d.w.z|mln|mrd|inc|corp|st',
  marks: 'de|het|een|van|en|in|is|dat|op|te|voor|met|zijn|niet|er|aan|ook|bij|door|wordt|naar|om|uit|over|heeft|worden',
  notNames:
    'de|het|een|van|en|in|op|te|voor|met|er|aan|ook|bij|door|naar|om|uit|over|dat|die|dit|deze|maar|als|volgens|na|zo|toen|nu|ceo|ai|it|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|mw|gw|gpu|ipo|ppa|eu|vs|big|tech|data|center|datacenter|nederland|gemeente|provincie|raad|bitcoin|lto|mva|ns|pvda|vvd|cda|bbb|pvv',
};
