// Polish. Nouns and verbs bend much: most phrases are stems.
import type { LanguagePack } from './language-pack.ts';

export const pl: LanguagePack = {
  code: 'pl',
  name: 'Polish',
  decimal: ',',
  terms: {
    open_market: 'na giełdzie|w transakcjach sesyjnych|na rynku|w obrocie giełdowym|transakcje sesyjne',
    contract_value: 'wartość umowy|wartość kontraktu|łączna wartość|wartość transakcji|wartość zamówienia',
    unnamed:
      'nieujawnion*|nieznan*|anonimow*|niewymienion*|nie ujawniono|hiperskaler*|klient poufny|nazwa klienta|nazwy klienta nie|nie ujawnia|nie podano|nie podała nazwy|nie podał nazwy|globalny klient|międzynarodowy klient|duży klient',
    subsidiary:
      'spółka zależna|spółki zależnej|oddział|należąc*|spółka córka|ramię|spółka-córka|spółkę zależną|spółce zależnej|spółką zależną|spółka-matka|oddział polski|jednostka zależna|podmiot zależny',
    owned_by:
      'należący do|należąca do|należące do|należącego do|należącej do|kontrolowany przez|kontrolowana przez|wspierany przez|wspierana przez|spółka zależna|spółki zależnej',
    invest:
      'zainwestuj*|zainwestowa*|inwestuj*|inwestowa*|inwestycj*|wyłoży*|obejmie udział*|objął udział*|objęła udział*|dokapitalizuj*|dokapitalizowa*|wesprze|zasili*|obejmą udział*|wnies*|wniosł*|wchodzi kapitałowo|wejdzie kapitałowo|wszedł kapitałowo|zaangażuj*|zaangażowa*|zastrzyk kapitału|kupi udziały|kupił udziały|kupi mniejszościow*|mniejszościowy pakiet|zostanie akcjonariuszem|zostanie udziałowcem|stał się akcjonariuszem|partycyp*|obejmie udziały|objął udziały|zwiększy udział|zwiększy swój udział',
    raise:
      'pozyska*|pozyskuj*|zebrał*|zbiera*|runda finansowania|rundę finansowania|rundzie finansowania|rundy finansowania|zgromadzi*|zdobył finansowanie|zdobyła finansowanie|otrzymał finansowanie|otrzymała finansowanie|otrzyma finansowanie|uzyska*|zapewniła sobie|zapewnił sobie|zabezpieczył*|emisja akcji przyniosła|dostał finansowanie|dostała finansowanie|podniosła kapitał|finansowanie w wysokości|sięgnęła po',
    acquire:
      'kupi*|kupuj*|kupił*|zakupi*|przejm*|przejął|przejęł*|przejął*|nabył*|nabyw*|nabędzie|wykupi*|odkupi*|wykupuj*|kupią|kupiły|kupiła|przejmuje|przejmie|przejęła|przejęła kontrolę|przejął kontrolę|przejmuje kontrolę|przejmie kontrolę|nabyła|nabyli|stał się właścicielem|stała się właścicielem|zostanie właścicielem|staje się właścicielem|nowym właścicielem|nowy właściciel|trafi w ręce|trafia w ręce|trafiła w ręce|trafił w ręce|przeszła w ręce|wchłon*|połknął|skupi*|kupuje|dokona zakupu|wykupiła|przejęcie|kupi|nabywa|wykupi|wykupił|sfinalizował|sfinalizowała',
    goes_to: 'trafi do|trafia do|trafiła do|trafił do|przechodzi w ręce|przejdzie w ręce|przechodzi pod kontrolę',
    acquisition:
      'przejęci*|akwizycj*|nabyci*|zakup|zakupu|wykup|wykupu|odkup*|wezwanie na akcje|kupno|kupna|przejęcie|przejęcia|przejęciu|sprzedaż udziałów|zakup udziałów|zakupem|transakcja sprzedaży|umowa sprzedaży udziałów|umowę sprzedaży udziałów|zmiana właściciela|zmianie właściciela|oferty kupna|oferta kupna',
    buyer_noun: 'kupującym|nabywcą|kupujący|nabywca|nowym właścicielem',
    seller_noun: 'sprzedającym|sprzedający|zbywca',
    bid: 'oferta przejęcia|ofertę przejęcia|wezwanie',
    sell: 'sprzeda*|zbył*|zbyci*|zbywa*|pozby*|wyzby*|sprzedał*|sprzedaj*|sprzedaż*|odsprzeda*|zbycie|na sprzedaż|wychodzi z inwestycji|wyszedł z inwestycji',
    merge: 'połączy*|połączen*|fuzj*|scali*|łączy się|łączą się|łączące się|łączenie spółek',
    venture:
      'joint venture|wspólne przedsięwzięcie|wspólną spółkę|wspólna spółka|wspólną platformę|wspólnej platformy|wspólnym przedsięwzięci*|wspólnego przedsięwzięcia|spółka joint venture|spółkę joint venture|powołają spółkę|powołały spółkę|zawiązały spółkę|zawiązali spółkę|utworzą spółkę|utworzyły spółkę|zakładają wspólną|założą wspólną|nawiązały współpracę|nawiązał współpracę|nawiązała współpracę|partnerstwo strategiczne|razem z',
    partnering: 'partnerstw*|łączą siły|połączą siły|sojusz*|współprac*',
    lease:
      'wynajm*|wynają*|wynaję*|najem|najmu|najmie|dzierżaw*|wydzierżaw*|leasing*|najemc*|wynajął|wynajęła|wynajmie|wynajmuje|wynajmą|umowę najmu|umowa najmu|umowy najmu|dzierżawi*|najemca|najemcą|najemcy|wydzierżawił*|dzierżawę|podnajem|wynajem|dzierżawi|dzierżawa',
    hosting: 'kolokacj*|hosting*',
    agree:
      'podpisa*|podpisuj*|zawar*|zawiera*|uzgodni*|zgodzi*|porozumia*|wygra*|zdoby*|zobowiąza*|przedłuży*|rozszerz*|podpisała|podpisał|podpisały|podpisali|podpisano|zawarł|zawarła|zawarli|zawarto|zawarły|zawrze|porozumiały się|porozumieli się|dogada*|doszły do porozumienia|wybrał*|wybra*|zleci*|zlecił*|powierzy*|otrzymał zlecenie|otrzymała zlecenie|dostał zlecenie|zarezerwowa*|zakontraktowa*|złożył zamówienie|złożyła zamówienie|zamówi*|parafowa*|sygnowa*',
    agreement:
      'umow*|umów|porozumieni*|kontrakt*|transakcj*|zamówieni*|umowę|umowa|umowy|umową|aneks|kontraktem|kontraktu|zlecenie|zleceniem|zamówienie|okres umowy|cena sprzedaży|wartość transakcji|cenę|kwota transakcji|transakcja|transakcję',
    compute:
      'usługi chmurowe|usług chmurowych|infrastruktury AI|zasoby obliczeniowe|moc obliczeniow*|mocy obliczeniow*|moce obliczeniow*|chmur*|infrastrukturę AI|infrastruktury AI|moc obliczeniową|mocy obliczeniowych|moce obliczeniowe|infrastruktura GPU|klaster GPU|klastry GPU|usługa chmurowa|usług obliczeniowych|chmura|chmurę|chmury|chmurowa|chmurową|chmurowych|superkomputer*',
    provide: 'dostarcz*|zapewni*|udostępni*|oferuj*|świadczy*|świadczeni*|zasil*',
    customer:
      'klient*|odbiorc*|nabywc*|zapłaci*|płaci*|korzysta*|skorzysta*|odbiorca|odbiorcą|klientem|klientowi|klienci|zamawiający|kupuje moc|wykorzysta|wykorzystuje|użytkownik*|użytkownikiem',
    loan: 'kredyt*|pożycz*|obligacj*|dług|długu|dłużn*|refinansowa*|linia kredytowa|linię kredytową|kredyt konsorcjalny|kredytu konsorcjalnego|pożyczka|pożyczkę|pożyczki|obligacje|obligacji|zadłużeni*|finansowanie dłużne|finansowania dłużnego|emisja obligacji|emisję obligacji|kredytowania|kredytem|kredytu|hipotek*|pakiet finansowy|zielone obligacje|finansowanie bankowe|finansowania bankowego|finansowanie projektowe|umowę kredytową|umowa kredytowa|umowy kredytowej|limit kredytowy',
    debt_included: 'łącznie z długiem|wraz z długiem|z uwzględnieniem długu',
    financing: 'finansowanie|finansowania',
    lend: 'bank|banki|banku|banków|kredytodawc*|pożyczkodawc*|udzieli*|konsorcjum banków|wierzyciel*|bankami|banków udzieliło|konsorcjum|konsorcjum bankowe|udzielił|udzieliła|udzieliły|udzieli|pożyczył|pożyczyła|pożyczkodawca|kredytodawca|kredytodawcy|EBOR|EBI|BGK|sfinansuje|sfinansował*|sfinansują',
    guarantee:
      'gwarancj*|gwarantuj*|zagwarantowa*|poręcz*|gwarancja|gwarancję|gwarancji|gwarantem|gwarant|poręczył*|poręczenie|poręczenia|poręczycie*|zabezpieczenie',
    ppa: 'PPA|umowa na zakup energii|umowę na zakup energii|umowę sprzedaży energii|umowa sprzedaży energii|umowę na dostawy energii|dostawy energii|zakup energii|umowa PPA|umowę PPA|umowy PPA|cPPA|vPPA|kontrakt PPA|długoterminowa umowa na zakup energii|umowa na dostawę energii|umowę na dostawę energii|dostawę energii|dostawa energii|zieloną energię|zielonej energii|kupi energię|kupować energię|odbierać energię|odbierze energię|sprzeda energię|umowa na dostawy energii',
    electricity: 'energii|energię|prąd|prądu|energia',
    land: 'działk*|grunt*|hektar*|teren|tereny|terenu|nieruchomoś*|ziemi*|ziemię|działkę|działki|działka|grunty|gruntów|grunt|hektarów|hektary|ha|terenów|nieruchomość|nieruchomości|plac|parcel*',
    goods: 'chip*|układ*|procesor*|serwer*|turbin*|transformator*|bateri*|generator*|sprzęt*|akcelerator*',
    build_award:
      'generalnego wykonawcy|generalnym wykonawcą|generalny wykonawca|generalnym wykonawcą|kontrakt na budowę|umowę na budowę|budowę centrum|wykonawc*|generalnego wykonawcę|umowę na realizację|kontrakt na realizację|zrealizuje budowę|realizację inwestycji|roboty budowlane|robót budowlanych|prace budowlane|wykona prace|wykonawcą|wykonawca|wykonawcę|budowa centrum|na budowę|zbuduje dla|wybuduje dla|umowa na budowę|kontrakt budowlany',
    ipo: 'IPO|debiut giełdowy|debiutu giełdowego|giełdowy debiut|wejście na giełdę|pierwsza oferta publiczna|pierwszej oferty publicznej|ofertę publiczną|wejdzie na giełdę',
    new_shares: 'nowych akcji|nowe akcje|emisja akcji|emisji akcji',
    offering: 'oferta publiczna|emisja akcji|emisję akcji|oferta akcji',
    incentive:
      'ulga podatkowa|ulgi podatkowej|ulg podatkowych|ulgi podatkowe|dotacj*|subsydi*|pomoc publiczna|grant*|wsparcie publiczne|wsparcia publicznego|dofinansowani*|dotacja|dotację|dotacje|zwolnienie z podatku|zwolnienia z podatku|decyzję o wsparciu|decyzja o wsparciu',
    memorandum: 'list intencyjny|listu intencyjnego|memorandum|umowę ramową|umowa ramowa|wstępne porozumienie',
    capex: 'nakład*|nakłady inwestycyjne|wydatki kapitałowe|zamierza zainwestować|planuje zainwestować',
    stake:
      'udział|udziały|udziałów|udziału|pakiet|pakietu|udziałami|udziale|proc. udziałów|proc. akcji|akcji spółki|pakiet akcji|pakiet kontrolny|większościowy|mniejszościowy|większościowego|mniejszościowego|większościowy pakiet|większościowego pakietu',
    equity: 'akcji|akcje|kapitał*|udziałów|udziały|inwestor*|runda',
    round: 'runda|rundę|rundzie|rundy|rundą|seria A|serii A|serii B',
    so_far: 'dotychczas|do tej pory|dotąd|od założenia',
    options: 'opcj*|przedłużeni*|dodatkow*|może sięgnąć|może wzrosnąć',
    valuation:
      'wycen*|wart*|kapitalizacj*|wartość rynkowa|wycena|wycenę|wyceniana|wyceniany|wyceniając*|wartość przedsiębiorstwa|wartość rynkową',
    market_price:
      'kurs akcji|za akcję|przychod*|zysk*|strat*|rocznie|dywidend*|obrót|obroty|majątek|budżet*|kurs|przychody|przychodów|zysk netto|cena akcji|za sztukę|kursie|aktywa pod zarządzaniem|w zarządzaniu|kapitalizacj*',
    price: 'cena|cenę|zapłaci|zapłacił*|zapłacą|kosztuje|wartość|wartości|kwota|kwotę|kwotą|opiewa|wyceniono|wart*',
    lead_investor: 'prowadzona przez|prowadzonej przez|pod przewodnictwem|z udziałem',
    joins_round:
      'uczestniczyli|wzięli udział|wziął udział|wzięła udział|wśród inwestorów|pozostali inwestorzy|dołączyli|dołączył',
    rumour:
      'rozmow*|rozmawia*|negocj*|rozważa*|według źródeł|podobno|jest bliski*|są o krok|nieoficjalnie|przymierza*|doniesień|analizuje sprzedaż|szuka kupca|prowadzi rozmowy|rozmowy w sprawie|negocjuje|negocjacje|negocjacjach|rozważa sprzedaż|szuka inwestora|szuka nabywcy|spekul*|plotk*|źródł*|zbliżone do|osoby zaznajomione|jak wynika z nieoficjalnych|nieoficjalnych informacji|zaawansowan*|bliski przejęcia|bliska przejęcia|bliska sprzedaży|w grze|chętn*|oferent*|trwają rozmowy|wystawił na sprzedaż|wystawiła na sprzedaż|na sprzedaż|proces sprzedaży|wyłączność|oferty wiążące|ofert wiążących|zaawansowane rozmowy|zaawansowanych rozmowach|osób zaznajomionych|źródła|zainteresowan*',
    planned: 'planuj*|planowan*|zamierza*|chce|chcą|ma powstać|mają powstać|powstanie|zostanie|będzie|będą|plan|plany',
    announced:
      'ogłosi*|ogłasza*|poinformowa*|informuj*|zapowiedzia*|zapowiada*|podał*|ujawni*|oświadczy*|poinformował|poinformowała|podała|podano|ogłosiła|ogłosił|komunikacie|zakomunikowa*|przekazał*',
    closed:
      'sfinalizowa*|zakończy*|sfinalizował*|zamkn*|dopełni*|zapłaci*|finalizacj*|sfinalizowała|sfinalizowano|zakończono transakcję|transakcja została zamknięta|zamknięcie transakcji|zamknęła transakcję|zapłacono|dobiegła końca|zakończyła transakcję|zakończył transakcję',
    done: 'kupił|kupiła|kupiło|przejął|przejęła|przejęło|nabył|nabyła|nabyło|sprzedał|sprzedała|sprzedało|zainwestował|zainwestowała|odkupił|odkupiła',
    terminated:
      'zerwa*|odstąpi*|rozwiąza*|anulowa*|upad*|fiask*|nie doszło|nie dojdzie|zrezygnowa*|rezygnuj*|odwoła*|zerwał*|zerwane|zerwanie|fiasko|fiaskiem|nie powiodł*|wycofał się z transakcji|wycofała się z transakcji|odstąpiła|rozwiązał*|wypowiedzi*|wypowiedzenie umowy|upadł*',
    amended: 'zmieni*|aneks*|renegocj*|rozszerzy*|rozszerzon*',
    deny: 'zaprzecz*|zdementowa*|dementuj*|nieprawd*',
    negation: 'nie|bez|ani|żaden|nigdy',
    could: 'może|mogą|mógłby|mogłaby|mogłoby|możliw*|być może',
    expected: 'oczeku*|spodziewa*|przewiduj*|prognoz*|szacuj*|szacunk*|ma wzrosnąć',
    will: 'będzie|będą|ma|mają|zostanie',
    condition: 'jeśli|jeżeli|gdyby|o ile|pod warunkiem',
    dealing_notice:
      'komunikatu giełdowego|raporcie bieżącym|raport bieżący|zawiadomienie|komunikacie giełdowym|powiadomienie|KNF|ESPI',
    plan_word: 'plan*|program*',
    executives: 'członkowie zarządu|członków zarządu|menedżer*|kierownictwo',
    most: 'większość|wiele|część',
    brought: 'łącznie|wartość|za łączną|kwotę|uzyskał|łączną',
    family: 'rodzina|rodziny',
    block:
      'w transakcji pakietowej|transakcja pakietowa|transakcje pakietowe|przyspieszona budowa księgi|w pakiecie|ABB|przyspieszonej budowy księgi|przyspieszonej księgi|transakcji pakietowej|transakcjach pakietowych|pakietówk*',
    secondary: 'oferta wtórna|akcjonariusze sprzedający|wtórnej ofercie|ofertę wtórną|sprzedający akcjonariusze',
    fund_exit:
      'cały pakiet|wszystkie akcje|wyszedł z|całość akcji|wyszła z akcjonariatu|13F|całego pakietu|wszystkich akcji|wyszedł ze spółki|wychodzi ze spółki|wyjście z inwestycji|całość udziałów|wszystkie udziały',
    withheld: 'na pokrycie podatku|podatek|potrącon*|zobowiązań podatkowych|podatek od|pokrycie zobowiązań podatkowych',
    notice_144: 'Form 144',
    every: 'wszystkie|wszystko|każda',
    trades: 'transakcje|transakcji',
    wealth: 'majątek|majątku',
    by_now: 'dotychczas|do tej pory|już',
    shares: 'akcji|akcje|akcjami|udziałów|papierów',
    sell_shares:
      'sprzeda*|zbył*|zbyli|spienięży*|zbyci*|upłynni*|pozby*|sprzedał*|sprzedali|sprzedała|sprzedaży akcji|sprzedaż akcji|zbyła|zbył akcje|upłynnił*|pozbył*|zainkasowa*|spieniężył*|zrealizował zyski|transakcji sprzedaży',
    insiders:
      'insider*|członkowie zarządu|członków zarządu|menedżer*|dyrektorzy|założyciele|kierownictwo|zarząd|osoby z kierownictwa|członków kierownictwa|menedżerowie|menedżerów|insiderzy|insiderów|zarządu i rady|rada nadzorcza|założycieli',
    officer:
      'prezes|prezesa|prezeska|dyrektor generalny|dyrektor finansowy|szef|szefowa|założyciel|współzałożyciel|CEO|CFO|dyrektor|wiceprezes|przewodniczący|prezes zarządu|prezesem|wiceprezesa|wiceprezeska|członek zarządu|członkini zarządu|założyciela|współzałożyciela|dyrektor finansowa|dyrektorka|dyrektor ds.|dyrektora finansowego|dyrektora generalnego|szef spółki|główny akcjonariusz i prezes',
    director:
      'członek rady nadzorczej|członek zarządu|członkini zarządu|członek rady dyrektorów|przewodniczący rady nadzorczej|członka rady nadzorczej|członek rady|rady nadzorczej',
    holder:
      'akcjonariusz*|udziałowiec|udziałowc*|inwestor|fundusz*|wspólnik*|akcjonariusz|akcjonariuszka|główny akcjonariusz|największy akcjonariusz|znaczący akcjonariusz|fundusz|inwestor finansowy|udziałowcy|wspólnik|właściciel|właściciela|fundusz private equity',
    plan_10b5: 'plan handlowy|planu sprzedaży|10b5-1',
    part_of: 'w tym|z tego|z czego',
    holding: 'posiada*|pozostaj*|zachowa*',
    intent_sale: 'zamierza sprzedać|chce sprzedać|planuje sprzedać|może sprzedać',
    moratorium:
      'wstrzymanie budowy|wstrzymania budowy|moratorium|wstrzymanie budowy|zakaz czasowy|tymczasowy zakaz|zawieszenie wydawania|wstrzymuje wydawanie|moratorium na|wstrzymanie wydawania|wstrzyma wydawanie|wstrzymać wydawanie|czasowy zakaz|zakaz na|przerwę w wydawaniu|wstrzymanie nowych|zamrożeni*|wstrzymał wydawanie|wstrzymała wydawanie',
    lift: 'znosi*|zniós*|zniesion*|uchyli*|uchylon*',
    ban: 'zakaz*|zabroni*|zabrania*|zakazuj*|zakazać|zakaże|wykluczy*|wyklucza*|niedopuszczaln*',
    ordinance: 'studium uwarunkowań|strategia|przepisy|plan ogólny gminy|uchwała krajobrazowa',
    legislation: 'ustaw*|projekt ustawy|sejm|senat',
    reject:
      'sprzeciwił się|sprzeciwiła się|sprzeciwili się|zagłosowali przeciw|zagłosowała przeciw|odrzuci*|odrzuca*|odmówi*|odmawia*|negatywn*|nie zgodzi*|unieważni*|uchyli*|zablokowa*|nie zgodziła się|nie zgodził się|nie zgodzili się|nie wyrazili zgody|nie wyraziła zgody|nie wyraził zgody|nie wydał zgody|nie wydała zgody|zagłosowało przeciwko|zagłosowała przeciwko|zagłosowali przeciwko|zagłosowało przeciw|głosowało przeciw|głosowali przeciw|głosowali przeciwko|głosowało przeciwko|opowiedzieli się przeciw|opowiedziała się przeciw|opowiedzieli się przeciwko|odmowę|odmowa|odmowna|odmowną|odrzucił*|odrzucono|odrzucenie|powiedzieli nie|mówią nie|wydał decyzję odmowną|wydała decyzję odmowną|negatywną decyzję|negatywna decyzja|negatywną opinię|nie dopuści*|nie będzie zgody|nie będzie centrum danych|storpedowa*|zablokował*|zawetowa*|nie uchwali*|nie przyję*|nie poparł*|nie poparli|uwaliła|uwalili|odmow*',
    approve:
      'zgodził się|zgodziła się|zgodzili się|wydał pozwolenie|wydała pozwolenie|wydano pozwolenie|zatwierdzi*|zatwierdza*|zgod*|zaakceptowa*|wydał*|pozytywn*|przegłosowa*|przyjęł*|przyjął|zielone światło|wyrazili zgodę|wyraziła zgodę|wyraził zgodę|wydał zgodę|wydała zgodę|wydał decyzję środowiskową|wydała decyzję środowiskową|decyzja środowiskowa została wydana|wydał decyzję|wydała decyzję|uchwalili|uchwaliła|uchwalono|uchwalenie planu|przegłosowali|przyjęli|przyjęła|przyjęli uchwałę|przyjęła uchwałę|poparli|poparła|zagłosowali za|zagłosowała za|zagłosowało za|głosowało za|głosowali za|dali zielone światło|dała zielone światło|dał zielone światło|pozwolenie na budowę|otrzymała pozwolenie|otrzymał pozwolenie|zezwoli*|zezwolenie|zatwierdzili|zatwierdziła',
    adopt:
      'przyjęł*|przyjął|uchwali*|wprowadzi*|wprowadza*|ustanowi*|przyjęto|ogłosi*|uchwaliła|uchwalili|uchwalono|przyjęła|przyjęli|weszła w życie|wszedł w życie|wejdzie w życie|obowiązuj*|wprowadziła|wprowadzili|przegłosowali|podjęła uchwałę|podjęli uchwałę|podjęto uchwałę',
    delay:
      'odroczy*|przesun*|odłoży*|opóźni*|wstrzyma*|odroczyła|odroczyli|odroczono|przełożyli|przełożyła|przełożono|przeniesi*|zdjęto z porządku|zdjęli z porządku|zdjął z porządku|z porządku obrad|odłożyli|odłożono|odłożyła|przesunęli|przesunięto|zawiesił*|zawiesi*|później|na później|opóźnia*|przełoży*|zdjęto z porządku obrad',
    withdraw:
      'wycofa*|wycofuj*|rezygnuj*|zrezygnowa*|porzuci*|odstąpi*|wycofał się|wycofała się|wycofuje się|wycofali się|wycofał wniosek|wycofała wniosek|wycofanie|zrezygnował*|rezygnuje|rezygnacj*|porzucił*|porzuca*|odstąpił*|odstępuj*|nie zbuduje|nie wybuduje|nie powstanie|szuka innej lokalizacji|zmienia lokalizację',
    petition:
      'petycj*|podpisów|podpisy|zbiórka podpisów|zbierają podpisy|zebrali podpisy|petycja|petycję|petycji|pod petycją|podpisało się|zebrano podpisy|lista podpisów|list protestacyjny',
    protest:
      'protest*|protestuj*|manifest*|pikiet*|demonstr*|blokad*|wyszli na ulice|protest|protesty|protestem|protestu|protestowali|protestują|protestuje|protestowało|manifestacja|manifestacji|pikieta|pikietę|pikietowali|blokowali|transparent*|zgromadzili się|wyszli na ulicę|przemarsz|marsz',
    oppose:
      'sprzeciw*|przeciw|przeciwko|przeciwn*|obaw*|boją się|krytyk*|zastrzeżeni*|niezadowol*|oburz*|sprzeciwiają się|sprzeciwia się|sprzeciwiali się|sprzeciw|są przeciw|nie chcą|nie chce|obawiają się|obawia się|obawiając się|obawiali się|obawy|niepokój|niepoko*|krytykują|krytyka|zarzuca*|zarzuty|kontrowers*|spór|sporu|konflikt|alarmuj*|skarżą się',
    lawsuit:
      'skarg*|pozew|sprawa sądowa|postępowanie sądowe|skarga|skargę|skargi|postępowanie przed sądem|proces sądowy|sprawa w sądzie|sprawę w sądzie|pozew zbiorowy|zażaleni*|pozwu|pozwem|pozwy',
    sue: 'złożyli skargę|złożył skargę|złożyła skargę|skierowali sprawę do sądu|zaskarży*|wnieśli skargę|wniósł skargę|poszli do sądu|zaskarżyli|zaskarżył|zaskarżyła|zaskarżyło|złożyło skargę|złożyli skargi|wniosło skargę|wniosła skargę|skierowało skargę|skierowali skargę|pozwali|idą do sądu|poszło do sądu|poszła do sądu|trafiła do sądu|trafi do sądu|oddali sprawę do sądu|do sądu administracyjnego|do WSA|=pozwał|=pozwała|=pozwało|=pozwały',
    appeal:
      'odwołani*|apelacj*|kasacj*|Naczelny Sąd Administracyjny|NSA|samorządowe kolegium odwoławcze|SKO|odwołanie|odwołali się|odwołał się|odwołała się|odwołało się|skarga kasacyjna|skargę kasacyjną|skargi kasacyjnej|kolegium odwoławcze|kolegium odwoławczego|do SKO|do NSA|apelacja|apelację|drugiej instancji|druga instancja',
    court:
      'sąd|sądu|sędzia|trybunał|WSA|NSA|wyrok*|orzecze*|sąd administracyjny|sądu administracyjnego|wojewódzki sąd|Wojewódzki Sąd Administracyjny|sądem|sądzie|sędziowie|wyrok|wyroku|orzeczenie|orzekł|orzekła',
    ruling_for:
      'uchyli*|unieważni*|stwierdził nieważność|przyznał rację mieszkańcom|wstrzymał wykonanie|uchylił decyzję|uchylił pozwolenie|uchylił|uchyliła|uchyliło|uchylenie|unieważnił|wstrzymał budowę|przyznał rację stowarzyszeniu|uwzględnił skargę|na korzyść mieszkańców|racja po stronie mieszkańców',
    ruling_against:
      'oddali*|odrzucił skargę|podtrzyma*|utrzymał w mocy|przyznał rację inwestorowi|przyznał rację spółce|oddalił skargę|oddalił skargi|oddalił|oddaliła|oddaliło|odrzucił skargi|utrzymało w mocy|utrzymał decyzję|nie uwzględnił|na korzyść inwestora|racja po stronie inwestora',
    referendum: 'referend*',
    recall: 'referendum w sprawie odwołania|odwołanie wójta|odwołanie burmistrza|odwołać burmistrza|odwołać wójta',
    side_with: 'przyznał rację|na korzyść',
    open_letter: 'list otwarty|listy otwarte|apel do',
    voted_out: 'przegrał wybory|przegrali wybory|odwołani w referendum|stracili mandaty',
    challenge:
      'uwagi do|wniosek o rozpatrzenie|raport środowiskowy zakwestion*|zawiadomieni*|interweni*|uwagi|uwag|wnieśli uwagi|złożyli uwagi|sprzeciw do|zażalenie|zażalenia|skarga do|zawiadomienie do|prokuratur*|RDOŚ|raport oddziaływania|konsultacje społeczne|wniosek o wstrzymanie',
    propose:
      'zaproponowa*|proponuj*|rozważ*|projekt uchwały|rozpatrz*|debat*|dyskut*|wnioskuj*|zaproponował*|proponują|propozycj*|rozważają|rozważa|rozpatrzy|rozpatrzą|pod obrady|będą głosować|zajmą się|zajmie się|przygotowuje|przygotowują|wniosek o uchwałę|projekt|projekt planu|przystąpieni*|przystąpi*|konsultuj*',
    demand: 'żąda*|domaga*|apeluj*|wzywa*|zaapelowa*',
    vote: 'głosow*|zagłosowa*|głosami|jednogłośnie|głosowanie|głosowaniu|głosowali|głosowała|głosów|głosy|radnych było za|wstrzymało się|wstrzymał się|sesji|sesja|sesję|jednomyśln*|większością',
    vote_for: 'za|głosów za',
    vote_against: 'przeciw|głosów przeciw',
    opponents:
      'mieszkańc*|mieszkank*|protestując*|sąsiedzi|sąsiadów|aktywi*|ekolog*|rolnicy|przeciwnic*|społecznicy|mieszkańcy|mieszkańców|mieszkańcom|mieszkanka|mieszkaniec|stowarzyszenie|protestujący|sąsiad|rolnik|rolników|społeczność|komitet protestacyjny|inicjatywa|ekolodzy|ekologów|aktywiści|lokalna społeczność|działacze|obrońcy|przeciwnicy|fundacja|lokatorzy',
    authority:
      'rada gminy|rady gminy|rada miasta|rady miasta|radni|radnych|burmistrz*|wójt*|prezydent miasta|starost*|wojewod*|samorząd*|rada miejska|rady miejskiej|RDOŚ|urząd gminy|urząd miasta|radny|radna|radnych gminy|radnymi|rada powiatu|rady powiatu|rada|rady|sesja rady|sesji rady|urząd|urzędnicy|urzędu|magistrat|ratusz|marszałek|wojewoda|wojewody|starosta|starosty|starostwo|burmistrz|wójt|prezydent|wiceprezydent|gmina|gminy|gminie|władze|władz|powiat|sejmik|GDOŚ|inspektorat|nadzór budowlany|wojewódzki konserwator|ministerstwo|minister|Wody Polskie|sołtys*|sołectw*',
    project_noun:
      'centrum danych|centra danych|centrów danych|centrum przetwarzania danych|serwerowni*|data center|kampus danych|fabryka AI|fabryki AI|centrów przetwarzania danych|centra przetwarzania danych|centrum obliczeniowe|centrum obliczeniowego|farma serwerów|farmy serwerów|farmę serwerów|serwerownia|serwerownię|data centre|datacenter|gigafabryka AI|gigafabryki AI|gigafabrykę AI|fabrykę AI|kampus data center|centrum danych AI',
    permit:
      'wniosek|wniosku|pozwoleni*|plan|planu|budow*|decyzję środowiskową|warunki zabudowy|warunków zabudowy|inwestycj*|projekt*|miejscowy plan|plan miejscowy|planu miejscowego|plan zagospodarowania|planu zagospodarowania|miejscowego planu|decyzja środowiskowa|decyzji środowiskowej|decyzja o środowiskowych|uwarunkowaniach|pozwolenie na budowę|pozwolenia na budowę|budowa|budowę|budowy|budowie|inwestycja|inwestycję|inwestycji|studium|zmiana planu|zmianę planu|zmianie planu|sprzedaż działki|sprzedaż gruntu',
    group_noun:
      'stowarzyszeni*|komitet*|inicjatyw*|koalicj*|fundacj*|Stowarzyszenie|Komitet|Fundacja|Inicjatywa|Koalicja|Towarzystwo|Ruch',
    signature: 'podpisów|podpisy',
    handed_in:
      'trafił do|trafiła do|trafiły do|złoży*|złożon*|przekaza*|wręczy*|złożyli|złożono|złożyła|wręczyli|przekazali|przekazano|trafiło do|wpłynęła do|wpłynęło|wpłynęły',
    other_object: 'farma wiatrowa|farmy wiatrowej|elektrowni*|fotowoltai*|osiedl*|magazyn*|spalarni*',
    c_power:
      'zużycia energii|zużyciem energii|zużycie prądu|zużycie energii|zużycia energii|sieć energetyczn*|sieci energetyczn*|prąd|prądu|energi*|poboru energii|pobór energii|pobór prądu|poboru prądu|zużycie energii elektrycznej|sieć elektroenergetyczna|sieci elektroenergetycznej|obciążenie sieci|obciążenia sieci|linii wysokiego napięcia|linia wysokiego napięcia|blackout*|energochłonn*|prądem|niedobór energii|braki prądu|GPZ',
    c_water:
      'wod*|wodę|wód|woda|wody|wodą|zużycie wody|zużycia wody|poboru wody|pobór wody|wód gruntowych|wody gruntowe|studni*|susz*',
    c_noise: 'hałas*|buczeni*|hałas|hałasu|hałasem|szum|szumu|szumem|dudni*|dźwięk*|uciążliwy dźwięk|ultradźwięk*',
    c_land_use:
      'krajobraz*|zagospodarowani*|zabudow*|tereny zielone|bliskość domów|krajobraz|krajobrazu|zabudowa|zabudowy|blisko domów|sąsiedztwo domów|sąsiedztwie domów|odległość od domów|wysokość budynków|wysokości budynków|wycinka*|charakter okolicy|charakteru okolicy|tereny rekreacyjne|betonoz*|zabetonow*',
    c_rates: 'rachunk*|ceny prądu|ceny energii',
    c_environment:
      'środowisk*|klimat*|przyrod*|emisj*|zanieczyszcz*|las|lasu|lasy|środowisko|środowiska|środowisku|klimat|przyroda|przyrodę|przyrody|zwierząt|zwierzęta|ptaki|ptaków|drzew|drzewa|wycinkę drzew|wycinki drzew|Natura 2000|emisji|emisje|ślad węglowy|ekosystem*|ciepło odpadowe|mikroklimat*',
    c_tax: 'podatk*|ulg*',
    c_transparency:
      'przejrzysto*|tajemnic*|bez konsultacji|brak konsultacji|brak informacji|konsultacj*|bez wiedzy|za plecami|nikt nas nie pytał|nie byli informowani|nie zostali poinformowani|tajemnicy|tajemnica|w tajemnicy|brak transparentności|transparentno*|jawno*|niejawn*|brak przejrzystości',
    c_farmland:
      'pola uprawne|grunty rolne|gruntów rolnych|ziemi rolnej|rolnictw*|grunty orne|gruntów ornych|pól uprawnych|pola|ziemie rolne|użytki rolne|użytków rolnych|gleb*|rolnicz*',
    c_traffic:
      'ruch drogow*|ciężarówk*|korki|ruch|ruchu|ciężarówek|ciężarówki|dojazd*|korków|samochodów ciężarowych|transport ciężki',
    c_air_quality:
      'jakość powietrza|jakości powietrza|spalin*|agregat*|powietrz*|generatorów diesla|agregatów|agregaty prądotwórcze|generatory diesla|pył*|smog*|spaliny|spalin',
    site: 'centrum danych|centra danych|centrów danych|kampus*|obiekt*|serwerowni*|data center|placówk*|serwerownia|hala|hale|projekt*|gigafabryk*|hal|budynek|budynku|budynki|budynków|kompleks*|lokalizacj*|ośrodek|ośrodka|inwestycja|inwestycję|inwestycji|zakład|obiekt|obiektu|obiekcie|projekt|projektu|park technologiczny',
    ph_live:
      'działa*|uruchomi*|uruchomion*|otworzy*|otwart*|istniejąc*|obecnie|oddano do użytku|dysponuje|posiada|oddał*|oddano|otwarci*|funkcjonuj*|zainaugurowa*|rozpoczął działalność|rozpoczęło działalność|czynn*|działa|działają|działający|działającego|otwarto|otwarła|otworzyła|otworzył|uruchomiła|uruchomił|uruchomiono|oddała do użytku|oddał do użytku|oddane do użytku|oddany do użytku|eksploatuj*|prowadzi|ma obecnie|liczy obecnie|operuje|zarządza|pracuje',
    ph_begun:
      'w budowie|w trakcie budowy|rozpoczęto budowę|rozpoczęła się budowa|rozpoczęła budowę|rozpoczął budowę|rozpoczęli budowę|rozpoczyna budowę|ruszyła budowa|rusza budowa|ruszyły prace|ruszyła realizacja|trwa budowa|trwają prace budowlane|wmurowan*|pierwszą łopatę|pierwsza łopata|kamień węgielny|start budowy',
    ph_construction:
      'rozpoczęto budowę|rozpoczęła się budowa|rozpoczęli budowę|w budowie|buduje|budują|buduj*|budowana|ruszyła budowa|rozpoczęła budowę|rozpoczął budowę|wmurowan*|trwa budowa|w trakcie budowy|budowę rozpoczęto|rozpoczęła się|rozpoczęła w|rozpoczął w|rozpoczęły się prace|rozpoczęto prace|trwają prace|prace budowlane|wbito pierwszą łopatę|pierwszą łopatę|pierwsza łopata|kamień węgielny|kamienia węgielnego|wmurowano|wiecha|wiechę|plac budowy|placu budowy|rusza budowa|ruszają prace|ruszyły prace|dokończyć budowę|dokończenie budowy|powstaje|powstają|wznosi|wznoszon*|realizowan*|w trakcie realizacji|jest budowane|są budowane|budowany|budowane',
    ph_planned:
      'planuj*|planowan*|zamierza*|powstanie|ma powstać|chce|zbuduje|wybuduje|będzie|docelow*|zapowiedzia*|plany|projekt*|ma dysponować|ma zostać|ma mieć|zostanie|pozwolenie na budowę|w planach|osiągnie|będą|ma osiągnąć|może osiągnąć|przygotowuje|mają powstać|zaplanowano|planują|planuje|chce zbudować|chce wybudować|zamierza wybudować|zamierza zbudować|planowane|planowana|planowany|docelowo|docelowa|docelową|będzie mieć|będzie miał|będzie miała|będzie miało|rozbuduje|rozbudow*|może powstać|etap*|zostanie oddany|zostanie uruchomion*|ma ruszyć|złożyła wniosek|uzyskała pozwolenie|dostała pozwolenie',
    ph_contracted:
      'wynają*|zakontraktowa*|umow*|zarezerwowa*|wynajęła|wynajął|wynajmie|umowę najmu|najemca|najemcę|zarezerwowała|zakontraktowana|zakontraktowano|przednajem',
    ph_paused: 'wstrzyma*|zawiesi*',
    ph_cancelled: 'anulowa*|odwoła*|zrezygnowa*|porzuci*',
    b_it: 'IT|mocy IT|moc IT|obciążenia IT|obciążenie IT|MW IT',
    b_grid:
      'przyłącz*|moc przyłączeniow*|mocy przyłączeniowej|warunki przyłączenia|PSE|sieć|przyłączeniowa|przyłączeniową|przyłączeniowej|przyłącze energetyczne|GPZ|zasilania|moc zamówiona|warunki przyłączenia do sieci|przyłącze',
    not_load:
      'elektrowni*|farma|farmy|fotowoltai*|wiatr*|słoneczn*|reaktor*|jądrow*|SMR|offshore|elektrociepłowni*|elektrownia|elektrowni|elektrownię|farma fotowoltaiczna|farma wiatrowa|farmę wiatrową|farmę fotowoltaiczną|wiatrowa|wiatrowej|magazyn energii|magazynu energii|magazyny energii|gazow*|blok gazowy|panele|OZE|odnawialn*|atomow*|ciepln*|ciepła',
    renew: 'przedłuż*|odnowi*',
    portfolio_sum: 'portfel*|łącznie|platform*|pipeline|rozsian*',
    market_sum: 'w Polsce|na świecie|globalnie|w Europie|rynek|rynku|sektor*|branż*|w kraju|krajow*|w regionie',
    increment: 'dodatkow*|kolejne|o kolejne',
    aggregate:
      'łącznie|łączn*|w Polsce|rynek|rynku|na świecie|globalnie|w Europie|portfel*|sektor*|w sumie|razem|ogółem|całkowita|krajow*|w całej Polsce|polskie centra danych|polskich centrów danych|rynek centrów danych|wszystkie centra danych|wszystkich centrów danych|na całym świecie|łącznej',
    share_of:
      'udział|procent|odsetek|udziału w|udział w|proc. całego|proc. krajowego|proc. światowego|odpowiadać za|odpowiadają za|odpowiada za|będą odpowiadać za|stanowić|stanowią|stanowi|pochłaniać|pochłoną|pochłania|pochłaniają|zużywać|zużyją|zużywają|przypada*',
    grow_to:
      'wzroś*|wzrost*|rośnie|rosną|podwoi*|potroi*|sięgn*|osiągn*|przekroczy*|zwiększy*|wzrośnie|wzrosną|wzrosła|wzrósł|wzrost|wzrostu|urośnie|urosną|rosnąć|zwiększy się|zwiększą|podwoi się|podwoją|potroi się|osiągnie|osiągną|sięgnie|sięgną|przekroczy|przekroczą|dojdzie do|wyniesie|wyniosą|zużyją|pochłoną',
    grow_by: 'o|wzrost o|wzrośnie o|wzrosną o|wzrostu o|zwiększy się o|spadek o',
    fall_to: 'spadn*|spadek|zmniejsz*|maleje|skurczy*',
    below: 'poniżej|mniej niż',
    above: 'powyżej|ponad|więcej niż',
    forecast:
      'prognoz*|przewiduj*|szacuj*|oczeku*|spodziewa*|według szacunków|wynika z|prognozuje|prognozują|prognoza|prognozy|przewiduje|przewidują|szacuje|szacują|szacunki|oczekuje|oczekują|ma wynieść|mają wynieść|może wynieść|według prognoz|według prognozy|scenariusz*|wyniesie|wzrośnie|będzie|będą|do 2030|w 2030|do 2035',
    target_guidance: 'cel|celem|zamierza|chce|planuje|ambicj*',
    publisher_cue:
      'według|zdaniem|wynika z|raport*|podaje|szacuje|prognozuje|analitycy|raport|przewiduje|ocenia|zakłada|według prognoz|według danych|analizy|badania|szacunków|z raportu|według raportu|analiza|z analizy|analityków|wylicza|wyliczyli|z badania|badanie|z danych|dane|podał|prognoz|eksperci|ekspertów|jak podaje|opublikowa*',
    global: 'globaln*|światow*|na świecie|międzynarodow*',
    market_noun: 'rynek|rynku|popyt*|moc|mocy|branż*|sektor*|popyt|sektor|branża|branży|zapotrzebowanie|podaż',
    sector: 'branża|branży|sektor|sektora|rynek|rynku|w kraju|w Polsce',
    g_big_tech: 'big tech|giganci technologiczni|gigantów technologicznych|technologiczni giganci',
    g_hyperscalers: 'hiperskaler*|hyperscaler*',
    g_onprem: 'on-premise|on-premises|własne centra danych|własnych centrach danych|firmowe centra danych',
    g_colocation: 'kolokac*|colocation',
    quoted_via: 'cytowan*|za agencją|podaje agencja',
    g_ai: 'AI|sztucznej inteligencji|sztuczna inteligencja',
    g_data_centers: 'centra danych|centrów danych|centrum danych',
    m_capacity:
      'moc|mocy|megawat*|gigawat*|moce|moc zainstalowana|mocy zainstalowanej|moc IT|mocy IT|zapotrzebowanie na moc|megawatów|gigawatów',
    m_energy:
      'zużycie energii|energii elektrycznej|zapotrzebowani*|zużycie prądu|zużycia prądu|zużycia energii|zapotrzebowanie na energię|popyt na energię|energię elektryczną|energii|prądu|konsumpcj*',
    m_capex: 'inwestycj*|nakład*|wydatk*',
    m_market_size: 'wartość rynku|rynek',
    m_energy_share:
      'zużycia energii|zużycia prądu|krajowego zużycia|krajowego zużycia energii|światowego zużycia|zużycia energii elektrycznej|krajowego zapotrzebowania|całego zużycia|całkowitego zużycia|produkcji energii|energii elektrycznej w Polsce',
    yearly: 'rocznie|rok do roku|średnioroczn*|CAGR',
    now: 'obecnie|dziś|dzisiaj|aktualnie|teraz|obecnych',
    in_years: 'w ciągu|przez najbliższe|w ciągu najbliższych|za',
    official: 'minister|ministra|wiceminister|sekretarz stanu|premier',
    capex_plan:
      'nakłady inwestycyjne|nakładów inwestycyjnych|capex|wydatki kapitałowe|wydatków kapitałowych|wydatki inwestycyjne|nakłady kapitałowe',
    mining: 'kopanie kryptowalut|kopania kryptowalut|kopaniem kryptowalut|górnik kryptowalut|kryptowalut*|koparki',
    bitcoin_mining: 'bitcoin*',
    ai_activity: 'AI|HPC|centra danych|centrów danych|chmur*',
    pivot:
      'przestawi*|przekształc*|zmienia profil|przechodzi|zwrot|przestawia się|przekształca|przekształci|zmienia się|zmienia model|zmieni profil|porzuca|porzucił*|odchodzi od|odszedł od|transformacj*|przebranżow*|zamienia|zamieni|przechodzi na|przeszedł na|przeszła na',
    entry:
      'wchodzi na rynek|wejdzie na rynek|wchodzi w|debiutuje|rozpoczyna działalność|nowy segment|nowa działalność|wchodzą na rynek|wchodzi do|wejście na rynek|wejść na rynek|stawia na centra danych|nowy obszar|nową spółkę|nowa spółka|pierwsze centrum danych|rozszerza działalność|dywersyfik*|inwestuje w centra danych|nowej branży|wkracza|wkroczy|wkroczył*|wchodzi w biznes|wchodzi w branżę|wchodzi na rynek centrów danych|wejście w|debiut na rynku|nowy biznes|nowa noga|nową linię biznesową',
    passive: 'został*|zosta*|zostaną|zostanie|jest|są|był|była|było|zostały|zostało|została|został|zostali|były',
    by: 'przez',
    in: 'w|we|na',
    from: 'od|z|ze|od spółki|od firmy|od funduszu|z rąk',
    to: 'do|dla|na rzecz|funduszowi|spółce|firmie|zamówienie od|zlecenie od',
    with: 'z|ze|wraz z',
    of: 'w',
    for: 'za|dla',
    between: 'między|pomiędzy',
    company_coref:
      'spółka|firma|koncern|przedsiębiorstwo|grupa|deweloper|inwestor|operator|spółki|spółce|firmy|firmie|amerykańska firma|amerykańska spółka|grupa kapitałowa|fundusz',
    giant_coref: 'gigant|amerykański gigant|technologiczny gigant',
    insider_coref: 'on|ona|menedżer',
    related:
      'czytaj także|czytaj też|zobacz także|przeczytaj także|więcej o|czytaj więcej|zobacz też|polecamy|przeczytaj też|więcej|dowiedz się więcej|reklama',
    buyback: 'skup akcji|skupu akcji|skup własnych akcji|skupuje własne akcje',
    intent_legal:
      'zapowiadają skargę|zapowiada skargę|zapowiadają odwołanie|zapowiada odwołanie|zamierzają zaskarżyć|zamierza zaskarżyć|rozważają skargę|rozważają pozew|grożą|grozi|zapowiedzieli|pójdą do sądu|pójdziemy do sądu|będą się odwoływać|złożą skargę|złoży skargę',
    provider_coref: 'operator centrum danych|operator centrów danych|dostawca chmury|dostawca|wynajmujący',
    chipmaker_coref: 'producent chipów|producent układów|producent procesorów|gigant chipowy',
    utility_coref: 'koncern energetyczny|spółka energetyczna|operator sieci',
  },
  scales:
    'tys=3|tysiąc=3|tysiące=3|tysięcy=3|mln=6|milion=6|miliony=6|milionów=6|milionom=6|mld=9|miliard=9|miliardy=9|miliardów=9|bln=12|bilion=12|biliony=12|bilionów=12|tys.=3|mln.=6|mld.=9|milionami=6|miliardami=9',
  numbers:
    'jeden=1|jedno=1|jedna=1|dwa=2|dwie=2|dwóch=2|trzy=3|cztery=4|pięć=5|sześć=6|siedem=7|osiem=8|dziewięć=9|dziesięć=10|jedenaście=11|dwanaście=12|piętnaście=15|dwadzieścia=20|trzydzieści=30|sto=100|pół=0.5|półtora=1.5',
  currencies:
    'zł=PLN|złotych=PLN|złote=PLN|złoty=PLN|euro=EUR|dolarów=USD|dolary=USD|dol=USD|dolara=USD|funtów=GBP|koron=CZK|jenów=JPY|juanów=CNY|złotego=PLN|PLN=PLN|eur=EUR|dolarem=USD|USD=USD|dol.=USD|funty=GBP|funt=GBP|koron szwedzkich=SEK|koron norweskich=NOK',
  qualifiers: {
    approx: 'około|ok|blisko|prawie|niemal|mniej więcej|rzędu|szacunkowo',
    up_to: 'do|maksymalnie|nawet|aż',
    at_least: 'co najmniej|minimum|przynajmniej',
    more_than: 'ponad|więcej niż|powyżej|przeszło',
    range: 'do|a|-',
  },
  descriptors:
    'spółka=none|firma=none|koncern=none|deweloper=developer|operator=colocation|fundusz=fund|bank=bank|producent=none|startup=none|gigant=none|operator centrów danych=colocation',
  units: {
    percent: '%|procent|proc|pkt proc',
    shares: 'akcji|akcje|udziałów',
    years: 'lat|lata|rok|letni*',
    acres: 'akrów|akry',
    hectares: 'hektarów|hektary|ha|hektara',
    times: 'razy|krotnie|krotny',
    gpus: 'GPU|procesorów|chipów|układów GPU',
    sites: 'centrów danych|centra danych|obiektów|obiekty|projektów',
    signatures: 'podpisów|podpisy',
  },
  indefinite: 'tysiące=1000|setki=100|dziesiątki=20',
  fractions: 'połowa=50|połowę=50|jedna trzecia=33.33|dwie trzecie=66.67|jedna czwarta=25|trzy czwarte=75',
  multiples:
    'podwoi się=2|podwoić=2|podwojenie=2|podwoją=2|podwoi=2|dwukrotnie=2|potroi się=3|potroić=3|potroi=3|potroją=3|trzykrotnie=3|czterokrotnie=4|pięciokrotnie=5|dziesięciokrotnie=10',
  months: [
    'stycznia|styczeń|styczniu',
    'lutego|luty|lutym',
    'marca|marzec|marcu',
    'kwietnia|kwiecień|kwietniu',
    'maja|maj|maju',
    'czerwca|czerwiec|czerwcu',
    'lipca|lipiec|lipcu',
    'sierpnia|sierpień|sierpniu',
    'września|wrzesień|wrześniu',
    'października|październik|październiku',
    'listopada|listopad|listopadzie',
    'grudnia|grudzień|grudniu',
  ],
  weekdays: ['poniedziałek', 'wtorek', 'środa|środę', 'czwartek', 'piątek', 'sobota|sobotę', 'niedziela|niedzielę'],
  relative:
    'wczoraj=day-1|dzisiaj=day-0|dziś=day-0|w zeszłym tygodniu=week-1|w ubiegłym tygodniu=week-1|w tym miesiącu=month-0|w zeszłym miesiącu=month-1|w ubiegłym miesiącu=month-1|w zeszłym roku=year-1|w ubiegłym roku=year-1|w przyszłym roku=year+1|w tym roku=year-0|rok temu=year-1|dwa lata temu=year-2|końca dekady=decade-0|koniec dekady=decade-0|końcem dekady=decade-0|końcu dekady=decade-0',
  quarters: [
    'pierwszy kwartał|pierwszym kwartale|I kwartale|I kwartał|pierwszego kwartału',
    'drugi kwartał|drugim kwartale|II kwartale|II kwartał|drugiego kwartału',
    'trzeci kwartał|trzecim kwartale|III kwartale|III kwartał|trzeciego kwartału',
    'czwarty kwartał|czwartym kwartale|IV kwartale|IV kwartał|czwartego kwartału',
  ],
  halves: [
    'pierwsza połowa|pierwszej połowie|pierwsze półrocze|pierwszym półroczu',
    'druga połowa|drugiej połowie|drugie półrocze|drugim półroczu',
  ],
  by: 'do|przed końcem|do końca|najpóźniej w',
  since: 'od',
  places: {
    before: 'gmina|gminy|gminie|miasto|miasta|mieście|wieś|wsi|rada gminy|rada miasta|mieszkańcy',
    after: '',
    county: 'powiat|powiecie|powiatu',
  },
  capitalNouns: false,
  abbreviations: 'tys|mln|mld|bln|zł|ok|proc|ul|np|tzw|r|dol|św|prof|dr|im|m.in|tj|itd|itp|S.A|sp|o.o|godz|pkt',
  marks:
    'się|nie|jest|że|przez|oraz|dla|po|są|został|została|który|która|które|jak|także|już|będzie|według|roku|tym|również|ma|jego|ich|ale',
  notNames:
    'w|we|na|z|ze|do|od|po|dla|przez|i|oraz|a|ale|gdy|jak|to|ten|ta|te|tym|nie|jest|są|według|zdaniem|mieszkańcy|radni|rada|gmina|gminy|miasto|spółka|firma|prezes|przed|o|u|ai|it|gpu|mw|gw|centrum|centra|danych|polska|polsce|europie|europa|już|także|jednak|podczas|inwestor|inwestycja|inwestycje|umowa|projekt|wójt|burmistrz|sąd',
};
