// Turkish. Words grow endings, and what a name's case says stands behind an apostrophe; most phrases are stems.
import type { LanguagePack } from './language-pack.ts';

export const tr: LanguagePack = {
  code: 'tr',
  name: 'Turkish',
  decimal: ',',
  terms: {
    open_market: "borsada|açık piyasada|piyasada|Borsa İstanbul'da",
    contract_value: 'sözleşme bedeli|sözleşme değeri|toplam değer*|anlaşmanın değeri',
    unnamed:
      'adı açıklanmayan|ismi açıklanmayan|gizli|bilinmeyen|hiper ölçekleyici*|açıklanmayan|müşterinin adı|isim vermedi',
    subsidiary: 'iştiraki|bağlı ortaklığı|iştirak*|bağlı kuruluş*|kolu|bünyesindeki',
    owned_by: 'bağlı|iştiraki|bünyesindeki|destekli|sahip olduğu',
    invest:
      'yatırım yap*|yatıracak|yatırdı|yatırıyor|yatırım kararı|yatırımı|yatırım|hissedar ol*|ortak ol*|azınlık hissesi|pay aldı|yatırıma imza|yatırım yapacak|yatırım yapıyor|yatırım yaptı|yatırım yapmayı|yatırımı yapacak|ortak oldu|ortak oluyor|ortak olacak|hissedar oldu|sermaye koydu|sermaye koyacak|sermaye artırımına katıldı|milyon dolar yatırdı|hisse alacak|hisse aldı|sermaye artırımı',
    raise:
      'yatırım aldı|yatırım turu*|fon topla*|fonlama turu*|kaynak sağla*|finansman sağla*|topladı|toplayacak|yatırım alıyor|fon topladı|fon toplayacak|kaynak sağladı|kaynak buldu|finansman sağladı|finansman aldı|sermaye topladı|yatırım turu|yatırım turunu|tur kapattı|turunda|halka arzdan',
    acquire:
      'satın al*|satın aldı|satın alıyor|satın alacak|devral*|devraldı|bünyesine kat*|ele geçir*|satın alındı|satın alma|satın almak|satın alan|devralıyor|devralacak|bünyesine kattı|bünyesine katıyor|bünyesine katacak|çoğunluğunu aldı|hisselerini aldı|hisselerini satın aldı|hissesini aldı|yeni sahibi|sahibi oldu|ele geçirdi|satın alındığını|sahibi oluyor',
    goes_to: 'geçiyor|geçti|eline geçti',
    acquisition:
      'satın alım*|satın alma|satın almas*|devralma*|devir*|satın alım|satın alımı|satın almanın|devralma|devralması|devir|hisse devri|hisse devir|pay devri|pay alım|hisse alım|satış süreci',
    buyer_noun: 'alıcı|alıcısı|yeni sahibi',
    seller_noun: 'satıcı|satan taraf',
    bid: 'teklif verdi|teklif sundu|teklif ver*|satın alma teklifi*',
    sell: 'sattı|satıyor|satacak|satış*|elden çıkar*|satıldı|devretti|devrediyor|satışı|satış|devredecek|elden çıkardı|elden çıkarıyor|elden çıkaracak|hisselerini devretti|payını sattı',
    merge: 'birleşme*|birleşiyor|birleşti|birleşecek',
    venture:
      'ortak girişim*|ortak girişim|ortak girişimi|ortaklık|ortaklığı|ortaklık kurdu|ortaklık kuruyor|ortaklık kuracak|iş birliği|iş birliği yapacak|işbirliği|iş ortaklığı|güçlerini birleştirdi|güç birliği|birlikte kuracak|konsorsiyum|konsorsiyumu|stratejik ortaklık|hiper ölçekli bulut bölgesi kurmak üzere',
    partnering: 'iş ortaklığı*|iş birliği*|işbirliği*|el sıkış*|güçlerini birleştir*',
    lease:
      'kiral*|kira sözleşmesi*|kiracı*|kiraya ver*|kiralama*|kiraladı|kiralıyor|kiralayacak|kira sözleşmesi|kira anlaşması|kiracı|kiracısı|kiraya verdi|kiraya verecek|kiralama|kiralama sözleşmesi|kiralandı|kiralanacak',
    hosting: 'barındırma*|kolokasyon*|ortak yerleşim',
    agree:
      'imzala*|imza attı|imzaladı|anlaştı|anlaşmaya vardı|anlaşma sağla*|kazandı|üstlendi|taahhüt*|el sıkış*|imzalandı|imzalıyor|imzalayacak|imza atıldı|imzalar atıldı|anlaşmaya varıldı|anlaşma sağladı|anlaşma sağlandı|mutabık kaldı|el sıkıştı|sözleşme yaptı|ihaleyi kazandı|ihaleyi aldı|siparişi aldı|sipariş verdi|taahhüt etti|görevlendirildi',
    agreement:
      'anlaşma*|sözleşme*|kontrat*|sipariş*|mutabakat*|sözleşme|sözleşmesi|sözleşmeyi|sözleşmenin|anlaşma|anlaşması|anlaşmayı|anlaşmanın|kontrat|protokol|protokolü|sipariş|siparişi|iş birliği|iş birliği anlaşması|işbirliği anlaşması|işlem|satış bedeli|bedeli|ihale|ihalesi',
    compute: 'bulut*|hesaplama*|işlem gücü*|işlem kapasitesi*|yapay zeka altyapı*|bulut hizmet*|GPU kapasite*',
    provide: 'sağla*|tedarik*|sunacak|sunuyor|hizmet ver*|teslim*',
    customer: 'müşteri*|ödeyecek|ödedi|kullanacak|alıcı*',
    loan: 'kredi*|tahvil*|borç*|sendikasyon*|refinansman*|sukuk|kredi|kredisi|krediyi|sendikasyon kredisi|sendikasyon|proje finansmanı|finansman paketi|finansmanı|borçlanma|tahvil|tahvili|tahvil ihracı|bono|yeşil tahvil|kredi anlaşması|kredi sözleşmesi|kredi paketi|refinansman|eurobond',
    debt_included: 'borçlar dahil|borç dahil',
    financing: 'finansman*',
    lend: 'banka*|bankası|kredi veren*|borç veren*|konsorsiyum*|banka|bankalar|bankadan|bankalardan|konsorsiyumu|kredi verdi|kredi verecek|kredi sağladı|kredi sağlayacak|finanse etti|finanse edecek|borç verdi|kreditör',
    guarantee:
      'garanti*|kefil*|teminat*|garanti|garantisi|garanti verdi|garantör|garantörü|kefil|kefil oldu|kefalet|teminat|teminatı',
    ppa: 'PPA|elektrik alım anlaşma*|elektrik satın alma anlaşma*|enerji alım anlaşma*|elektrik tedarik*|enerji tedarik*|elektrik alım anlaşması|elektrik tedarik anlaşması|elektrik alım sözleşmesi|enerji tedarik anlaşması|enerji alım anlaşması|elektrik satın alacak|elektrik tedarik edecek|PPA anlaşması|yenilenebilir enerji anlaşması|ikili anlaşma',
    electricity: 'elektrik*|yenilenebilir enerji*|güneş enerji*|rüzgar enerji*',
    land: 'arsa*|arazi*|dönüm*|hektar*|parsel*|taşınmaz*|arazi|arazisi|araziyi|arsa|arsası|arsayı|hektar|dönüm|parsel|tarla|taşınmaz',
    goods: 'çip*|sunucu*|türbin*|trafo*|batarya*|jeneratör*|işlemci*|ekipman*',
    build_award:
      'yüklenici*|inşaat sözleşme*|yapım ihale*|müteahhit*|yapım iş*|müteahhit|yüklenici|yüklenicisi|inşaat sözleşmesi|yapım işi|yapım sözleşmesi|inşa edecek|inşaatını üstlendi|ana yüklenici|inşaat ihalesi|ihale*',
    ipo: 'halka arz*|halka açıl*|borsaya|IPO',
    offering: 'halka arz*|bedelli sermaye*|sermaye artır*',
    incentive: 'teşvik*|vergi indirim*|vergi muafiyet*|hibe*',
    memorandum:
      'mutabakat zaptı*|niyet mektubu*|iyi niyet*|ön anlaşma*|çerçeve anlaşma*|mutabakat zaptı|niyet mektubu|niyet protokolü|iyi niyet anlaşması|mutabakat|ön anlaşma|ön protokol|çerçeve anlaşma|çerçeve anlaşması',
    capex: 'yatırım harcama*|yatırım yapmayı planl*|sermaye harcama*|yatırım yapacak',
    stake:
      'hisse*|pay|payı|payını|paylar*|ortaklık pay*|hisse|hissesi|hissesini|hisseleri|hisselerini|hisselerinin|payları|paylarını|yüzde 51|çoğunluk hissesi|azınlık payı',
    equity: 'hisse*|sermaye*|yatırımcı*|özkaynak*',
    round: 'yatırım turu*|finansman turu*|Seri A|Seri B|Seri C',
    so_far: 'bugüne kadar|şimdiye kadar|toplamda bugüne',
    options: 'opsiyon*|uzatma*|ek olarak|çıkabilir|ulaşabilir',
    valuation: 'değerleme*|piyasa değeri*|değerinde|şirket değeri*|değer biç*',
    market_price:
      'hisse fiyatı*|hisse başına|gelir*|ciro*|temettü*|yıllık|servet*|bütçe*|yönetilen varlık*|piyasa değeri|=kâr|=kârı|=kârını|net kar|net kâr|net zarar',
    price: 'bedel*|fiyat*|ödeyecek|ödedi|tutar*|değer*|maliyet*|büyüklüğü*',
    lead_investor: 'liderliğinde*|öncülüğünde*|katılımıyla',
    joins_round: 'katıldı|da katıldı|diğer yatırımcılar|yatırımcılar arasında|yer aldı',
    rumour:
      'görüşme*|görüşüyor|müzakere*|iddia*|kaynaklara göre|değerlendiriyor|düşünüyor|öne sürüldü|konuşuluyor|gündemde|görüşmeler|görüşme|görüşmeleri|müzakere|müzakereler|masada|iddia|iddiasına göre|iddia edildi|kaynaklar|yakın kaynaklar|hazırlanıyor|talip|talipler|satışa çıkardı|satışa çıkarıldı|teklif topluyor|satışa çıkar*|satış süreci|satış için|teklifler|bağlayıcı teklif*|münhasır|konuya yakın|alıcı arıyor|bilgi sahibi',
    planned: 'planl*|planı*|plan|istiyor|hedefl*|amaçl*|kuracak|yapacak|yapılacak|kurulacak|hazırlanıyor',
    announced:
      "açıkla*|duyur*|bildir*|söyledi|belirtti|paylaştı|ilan et*|kaydetti|açıkladı|açıklandı|duyurdu|duyuruldu|bildirdi|bildirildi|KAP|KAP'a|açıklamada|açıklamasına göre|ilan etti",
    closed:
      'tamamla*|tamamlandı|sonuçlan*|gerçekleştir*|satın almayı tamamladı|kapandı|tamamladı|tamamlanan|devir tamamlandı|tamamlanmıştır|gerçekleşti|gerçekleşmiş',
    done: 'satın aldı|satın almıştı|devraldı|sattı|yatırım yaptı|satın almış|devretti|bünyesine kattı',
    terminated:
      'iptal*|feshe*|fesih*|vazgeç*|rafa kaldır*|sonlandır*|başarısız*|bozuldu|iptal etti|iptal edildi|feshetti|feshedildi|vazgeçti|vazgeçildi|sona erdi|sona erdirdi|rafa kaldırdı|rafa kaldırıldı|gerçekleşmedi|suya düştü|çekildi',
    amended: 'değiştir*|revize*|genişlet*|uzattı',
    deny: 'yalanla*|asılsız|doğru değil|reddetti|gerçeği yansıtm*',
    negation: 'değil|yok|hiç|olmadan|olmayan',
    could: 'olabilir|muhtemel*|mümkün|belki|yapabilir|edebilir',
    expected: 'bekleniyor|beklen*|öngör*|tahmin*|hesaplan*|projeksiyon*',
    will: 'olacak|edecek|yapacak|gelecek|yükselecek|bulacak',
    condition: 'eğer|şayet|takdirde|halinde',
    dealing_notice: 'KAP|KAP açıklama*|Kamuyu Aydınlatma Platformu*',
    plan_word: 'plan*|program*',
    executives: 'yöneticiler*|üst düzey yönetici*',
    most: 'çoğu|büyük kısmı|bazı',
    brought: 'toplam|tutarı|tutar|değerinde|elde etti',
    family: 'ailesi',
    plan_10b5: '10b5-1|önceden belirlenmiş plan|satış planı|önceden planlan*',
    block: 'blok satış*|toptan satış*|hızlandırılmış talep toplama|toptan satış|özel emir|blok satış|borsa dışı',
    secondary: 'ikincil halka arz|ortak satışı',
    fund_exit: 'hisselerinin tamamını|tüm hisselerini|payının tamamını|13F',
    insider_coref: 'yönetici|iş insanı',
    withheld: 'vergi*',
    notice_144: 'Form 144',
    every: 'tüm|bütün|hepsi',
    trades: 'işlem*',
    wealth: 'servet*',
    by_now: 'şimdiye kadar|bugüne kadar',
    shares: 'hisse*|pay|payı|hisse senedi*|adet hisse',
    sell_shares:
      'sattı|satış*|satıldı|elden çıkar*|nakde çevir*|satıyor|satan|hisse sattı|hisse satışı|hisselerini sattı|sattığını|satış yaptı|satışından|elden çıkardı|pay satışı|paylarını sattı|nakde çevirdi|gelir elde etti',
    insiders:
      'içeriden*|yöneticiler*|üst düzey yönetici*|kurucular*|yönetim kurulu üyeleri|yöneticiler|yöneticileri|üst düzey yöneticiler|üst düzey yöneticileri|içeriden öğrenenler|kurucular|ortaklar',
    officer:
      "CEO|CEO'su|CFO|genel müdür*|yönetim kurulu başkan*|kurucu*|icra kurulu başkan*|üst yönetici*|başkan*|mali işler direktör*|yönetim kurulu başkanı|yönetim kurulu başkanvekili|genel müdür|genel müdürü|mali işler müdürü|finans direktörü|kurucusu|kurucu ortağı|kurucu ortak|başkan yardımcısı|icra kurulu başkanı|patronu|yöneticisi",
    director: 'yönetim kurulu üyesi|kurul üyesi',
    holder:
      'hissedar*|ortak|ortağı|yatırımcı*|fon|fonu|pay sahip*|hissedar|hissedarı|büyük ortak|büyük ortağı|ana ortak|ana ortağı|yatırımcı|yatırımcısı',
    part_of: 'bunun|bunlardan',
    holding: 'elinde|sahip|kalan',
    intent_sale: 'satmayı planl*|satmak istiyor|satış niyeti',
    moratorium: 'moratoryum*|geçici olarak durdur*|geçici yasak|durdurma kararı*',
    lift: 'kaldırdı|kaldırıldı|sona erdi',
    ban: 'yasak*|yasakla*|yasaklandı',
    ordinance: 'imar planı*|yönetmelik*|imar değişikliğ*|imar*',
    legislation: 'yasa tasarısı*|kanun teklifi*|kanun*|Meclis*|TBMM',
    reject:
      'reddet*|reddedildi|red|ret|geri çevir*|onaylamadı|iptal etti|kabul etmedi|hayır oyu|reddetti|reddediyor|ret kararı|ret oyu|hayır dedi|hayır|uygun bulmadı|izin vermedi|iptal edildi|ruhsat vermedi|geri çevirdi|veto etti|olumsuz karar|ÇED olumsuz|oy çokluğuyla reddedildi|oy birliğiyle reddedildi|reddedil*',
    approve:
      'onayla*|onaylandı|onay|onayı|onay verdi|kabul etti|kabul edildi|izin verdi|ruhsat verdi|yeşil ışık|olumlu karar|ÇED olumlu|onayladı|izin verildi|ruhsat|yeşil ışık yaktı|ÇED olumlu kararı|uygun buldu|oy çokluğuyla kabul|oy birliğiyle kabul|imar planı değişikliği kabul',
    adopt: 'kabul etti|kabul edildi|yürürlüğe|çıkardı|getirdi|uygula*',
    delay:
      'ertele*|ertelendi|askıya al*|öteledi|beklet*|erteledi|erteleniyor|ertelenmesine|ertelenmesi|gündemden çekti|gündemden çıkarıldı|komisyona gönderildi|komisyona havale|havale edildi|askıya aldı|askıya alındı|bekletiliyor|beklemeye al*',
    withdraw:
      'geri çek*|çekildi|vazgeç*|iptal etti|rafa kaldır*|başvurusunu çekti|vazgeçti|vazgeçiyor|vazgeçtiğini|geri çekti|geri çekildi|projeden çekildi|çekildiğini|iptal ettiğini|rafa kaldırdı|başvurusunu geri çekti|başka yere taşıyacak|yapmayacak|yapmaktan vazgeçti|projeyi iptal etti',
    petition:
      'imza kampanya*|dilekçe*|imza topla*|imza|imza kampanyası|imza topladı|imza toplandı|imza toplanıyor|imza topluyor|dilekçe|dilekçeler|imzalar|toplanan imza',
    protest:
      'protesto*|gösteri|gösteri yaptı|eylem*|yürüyüş*|miting*|basın açıklaması*|protesto|protesto etti|protestosu|protesto edildi|eylem|eylem yaptı|eylemi|yürüyüş|yürüdü|miting|basın açıklaması|basın açıklaması yaptı|nöbet|nöbeti|pankart|oturma eylemi',
    oppose:
      'karşı|karşı çık*|itiraz*|tepki*|endişe*|kaygı*|eleştir*|şikayet*|direniş*|istemiyor*|karşı çıktı|karşı çıkıyor|karşı çıkan|tepki|tepki gösterdi|tepkili|tepkisi|itiraz|itiraz etti|endişe|endişeli|endişesi|kaygı|kaygılı|istemiyor|istemiyoruz|direniş|direniyor|eleştirdi|şikayet|şikayetçi|rahatsız|korkuyor',
    lawsuit:
      'dava*|yargı*|iptal davası*|dava|davası|davada|iptal davası|yürütmeyi durdurma|yürütmenin durdurulması|dava dilekçesi|davayı|davanın',
    sue: 'dava açtı|dava açıldı|dava açan|davayı açtı|mahkemeye başvur*|mahkemeye taşı*|yargıya taşı*|dava etti|dava açmıştı|davayı açan|davasını açtı|yargıya taşıdı|yargıya taşındı|mahkemeye taşıdı|mahkemeye başvurdu|mahkemeye gitti|iptal davası açtı|idare mahkemesine başvurdu',
    appeal:
      "temyiz*|istinaf*|Danıştay*|bölge idare mahkeme*|üst mahkeme*|istinaf|temyiz|temyiz etti|istinafa taşıdı|Danıştay|Danıştay'a|bölge idare mahkemesi|itirazını",
    court:
      'mahkeme*|hakim|yargıç*|karar*|idare mahkemesi*|Danıştay*|mahkeme|mahkemesi|mahkemenin|idare mahkemesi|İdare Mahkemesi|yargı|karar|kararı|kararını|bilirkişi',
    ruling_for:
      'iptal etti|yürütmeyi durdur*|yürütmesini durdur*|haklı buldu|hukuka aykırı*|yürütmesini durdurdu|yürütmeyi durdurdu|yürütmenin durdurulmasına|iptaline karar|iptal kararı|iptal edilmesine|hukuka aykırı|durdurdu|durduruldu|durdurma kararı|lehine karar',
    ruling_against:
      'davayı reddetti|reddine|talebi reddetti|dava reddedildi|onadı|davanın reddine|talep reddedildi|itirazı reddetti|itirazları reddetti|itiraz reddedildi|şirket lehine',
    referendum: 'referandum*|halk oylama*',
    side_with: 'lehine|haklı buldu|haklı bulundu',
    open_letter: 'açık mektup*|ortak açıklama*',
    voted_out: 'seçimi kaybetti|seçimi kaybeden|koltuğunu kaybet*',
    challenge:
      'itiraz başvuru*|ÇED itiraz*|suç duyuru*|itiraz dilekçe*|görüş bildir*|itiraz dilekçesi|itiraz dilekçeleri|itiraz başvurusu|suç duyurusu|şikayet dilekçesi|askı süreci|askıdaki plana itiraz|CİMER|ÇED toplantısı|halkın katılımı toplantısı|itirazda bulundu',
    intent_legal:
      'dava açacak*|yargıya taşıyacak*|dava açmaya hazırlan*|dava açacak|dava açacağız|dava açacağını|dava açmaya hazırlanıyor|yargıya taşıyacak|yargıya taşıyacağız|hukuki mücadele|mahkemeye gidecek|dava açmayı',
    propose: 'öneri*|önerdi|teklif*|değerlendir*|görüş*|gündem*|tasarı*|müzakere*',
    demand: 'talep*|istedi|çağrı*|istiyor',
    vote: 'oy|oyla*|oylama*|oy birliği*|oybirliği*|oy çokluğu*|oyla|oylama|oylamada|oy birliğiyle|oy çokluğuyla|oylandı|meclis toplantısı|meclis oturumu|ret oyu|kabul oyu',
    opponents:
      'halk|vatandaş*|mahalleli*|köylü*|sakinler*|çevreci*|aktivist*|çiftçi*|bölge halkı|yöre halkı|mahalle sakin*|muhtar*|köylüler|köylü|mahalle sakinleri|mahalleli|vatandaşlar|yurttaşlar|sakinler|sakinleri|çevreciler|çevre örgütleri|çiftçiler|çiftçi|üreticiler|dernek|derneği|platformu|platform|oda|odası|muhtar|muhtarlar|baro|barosu|TEMA|davacılar|aktivistler',
    authority:
      'belediye*|belediye meclisi*|valilik*|valiliği|kaymakam*|bakanlık*|bakanlığı|il genel meclisi*|büyükşehir*|belediye başkan*|EPDK|meclis*|belediye meclisi|belediye|belediyesi|belediye başkanı|büyükşehir belediyesi|büyükşehir belediye meclisi|meclis|meclisi|il genel meclisi|valilik|vali|kaymakamlık|kaymakam|bakanlık|bakan|bakanı|Çevre Bakanlığı|çevre il müdürlüğü|il müdürlüğü|ilçe belediyesi|encümen|imar komisyonu|komisyon|DSİ|koruma kurulu',
    project_noun:
      'veri merkez*|bilgi işlem merkez*|data center|sunucu çiftliği*|hiper ölçekli*|süper bilgisayar*|veri merkezi|veri merkezini|veri merkezinin|veri merkezine|veri merkezleri|veri merkezlerini|veri merkezlerinin|veri merkezi projesi|veri merkezi yatırımı|veri merkezi kampüsü|bulut bölgesi|yapay zeka fabrikası|yapay zekâ fabrikası|sunucu çiftliği|hiper ölçekli veri merkezi',
    permit:
      'izin*|ruhsat*|başvuru*|imar planı*|ÇED*|proje*|plan*|inşaat*|yapım*|imar planı|imar plan|imar planı değişikliği|plan değişikliği|ruhsat|ruhsatı|yapı ruhsatı|inşaat ruhsatı|ÇED|ÇED raporu|ÇED kararı|ÇED süreci|izin|izni|proje|projesi|projesini|başvuru|başvurusu|tahsis|arazi tahsisi',
    group_noun:
      'dernek*|derneği|platform*|oda|odası|vakıf*|vakfı|koalisyon*|inisiyatif*|Platformu|Birliği|Barosu|Koordinasyonu',
    signature: 'imza',
    handed_in: 'teslim et*|sundu|iletti|sunuldu|teslim etti|teslim edildi|teslim',
    other_object: 'rüzgar santrali*|güneş santrali*|konut*|maden*|termik*|HES|RES|GES',
    c_power:
      'elektrik tüketim*|enerji tüketim*|elektrik*|şebeke*|enerji*|elektrik tüketimi|enerji tüketimi|elektrik|enerji ihtiyacı|elektrik şebekesi|şebeke|trafo|elektrik kesintisi|elektrik kesintileri',
    c_water:
      'su|suyu|su tüketim*|su kaynak*|yeraltı su*|susuz*|kuraklık*|su kaynakları|su kaynaklarının|yeraltı suyu|yeraltı suları|yer altı suları|içme suyu|su tüketimi|kuraklık|susuzluk|sulama|baraj',
    c_noise: 'gürültü*|ses kirlili*|uğultu*|gürültü|gürültüsü|gürültüden|gürültü kirliliği|ses|uğultu',
    c_land_use:
      'arazi kullanım*|yeşil alan*|imar*|peyzaj*|betonlaş*|imar|yapılaşma|yeşil alan|betonlaşma|peyzaj|plansız|konut alanı|yerleşim|doku',
    c_rates: 'elektrik fiyat*|elektrik fatura*|fatura*',
    c_environment:
      'çevre*|iklim*|doğa*|emisyon*|karbon*|orman*|ekosistem*|kirlilik*|çevre|çevreye|doğa|doğaya|orman|ağaç|ağaçlar|emisyon|karbon|iklim|ekosistem|yaban hayatı|zeytinlik|kirlilik|çevresel',
    c_tax: 'vergi*|teşvik*',
    c_transparency:
      'şeffaf*|gizli*|bilgilendir*|halka sorulma*|şeffaf|şeffaflık|gizli|bilgilendirme|halka sorulmadı|bilgi verilmedi|haberimiz yok|sorulmadan',
    c_farmland:
      'tarım arazi*|tarım*|mera*|zeytinlik*|verimli toprak*|tarım|tarım arazisi|tarım arazileri|tarım alanı|tarla|tarlalar|mera|meralar|verimli topraklar|verimli toprak|ova',
    c_traffic: 'trafik*|kamyon*|trafik|kamyon|ulaşım',
    c_air_quality:
      'hava kalite*|hava kirlili*|dizel jeneratör*|hava kirliliği|hava kalitesi|jeneratör|jeneratörler|dizel|egzoz',
    site: 'veri merkez*|tesis*|kampüs*|kampus*|data center|yerleşke*|bina*|merkez*|yapay zeka fabrika*|proje*|tesis|tesisi|tesisin|tesisler|kampüs|kampüsü|bina|binası|veri merkezi|veri merkezinin|veri merkezleri|proje|projesi|yerleşke|yerleşkesi|merkez|merkezi',
    ph_live:
      'faaliyette*|hizmet veriyor|açıldı|hizmete girdi|devreye girdi|devreye aldı|mevcut*|bulunuyor|bulunduğunu|işletiyor|bugün|açtı|açılışı yapıldı|faaliyete geçti|hizmete açtı|hizmete aldı|devreye alındı|işletmeye alındı|faaliyet gösteren|hizmet vermeye başladı|devreye alınacak|faaliyete geçecek|faaliyette|faaliyete geçen|hizmete açıldı|işletilen|mevcut|halen|çalışıyor',
    ph_begun:
      'inşa ediliyor|inşa halinde|yapım aşamas*|inşaatı sür*|inşaatı devam|inşaatı başla*|inşaatına başla*|temel attı|temeli atıldı|temel atma|inşaat halinde*|yapımına başla*|yapımı sür*|yapımı devam|inşası devam|inşası sür*|inşasına başla*|inşaatı sürüyor|inşaatı devam ediyor|inşa ediyor|inşaatına başladı|inşaatına başlandı|inşaatı başladı|yapımı sürüyor|yapımına başlandı|yapım aşamasında|temelini attı|temelini atıyor|temelini attığı|temeli atılan|temelleri atıldı',
    ph_construction:
      'inşa ediliyor|yapım aşamas*|inşaatı sür*|inşaatı devam|temel attı|temeli atıldı|inşaatına başla*|inşa ediyor|inşaat halinde*|inşaatı sürüyor|inşaatı devam ediyor|inşaatına başladı|inşaatına başlandı|inşaatı başladı|temel atma|temeli|yapımı sürüyor|yapımına başlandı|yapım aşamasında|inşaat halinde|kazma vuruldu|ilk kazma',
    ph_planned:
      'planl*|kuracak|kurulacak|kurul*|inşa edecek|inşa edilecek|hedefl*|hizmete açıl*|yükselecek|yapılacak|çıkarılacak|olacak|yatırım yapacak|ulaşması|ulaşacak|çıkaracak|hayata geçirecek|tamamlanması|inşa edeceği|kuracağı|olması|planlanıyor|planlıyor|planlanan|yapacak|hedefleniyor|hedefliyor|çıkacak|devreye alınacak|faaliyete geçecek|hizmete girecek|hedef|projelendirildi|kurmayı|yatırımı',
    ph_contracted: 'kiralandı|sözleşme*|anlaşma*|kiraladı|sözleşme imzaladı|rezerve|kiracı',
    ph_paused: 'durdur*|askıya al*',
    ph_cancelled: 'iptal*|vazgeç*',
    b_it: 'IT|BT yük*|IT yük*|BT yükü|IT yükü|BT gücü|IT gücü|BT kapasitesi|IT kapasitesi',
    b_grid: 'şebeke bağlantı*|TEİAŞ|bağlantı kapasite*|kurulu güç*',
    not_load:
      'santral*|güneş*|rüzgar*|nükleer*|reaktör*|batarya*|depolama*|jeotermal*|GES|RES|HES|güneş enerjisi|rüzgar|rüzgâr|santral|santrali|batarya|depolama|nükleer|reaktör|doğal gaz santrali|jeotermal',
    renew: 'yenile*|uzat*',
    portfolio_sum: 'portföy*|toplamda|platform*|boru hattı',
    market_sum:
      'Türkiye genelinde|ülke genelinde|ülke sınır*|dünya genelinde|küresel*|sektör*|piyasa*|ülke*|bölgede|pazarı|pazarında|pazarının|pazarlar',
    increment: 'ek|ilave|ek olarak|daha',
    aggregate: 'toplam*|Türkiye genelinde|ülke genelinde|ülke*|dünya genelinde|küresel*|portföy*|sektör*|piyasa*',
    share_of: 'payı|pay|yüzdesi|oranı',
    grow_to:
      'büyü*|art*|yüksel*|ulaş*|çıkar*|çıkacak|aş*|bulacak|bulacağı|ikiye katla*|katlan*|seviyesine|artacak|arttı|artış|artması|ulaşacak|ulaşması|ulaşmasını|yükselecek|yükselmesi|çıkması|çıkmasını|büyüyecek|katlanacak|iki katına|üç katına|aşacak|aşması',
    grow_by: 'artış|artacak|artması|artarak|büyüme|büyüyecek|büyümesi|artışla|azalma|oranında',
    fall_to: 'düş*|gerile*|azal*',
    below: 'altında|daha az|altına',
    above: 'üzerinde|fazla|aşkın|üzerine',
    forecast:
      'bekleniyor|beklen*|öngör*|tahmin*|hesaplan*|projeksiyon*|öngörüyor|öngörülüyor|tahmin|tahmin ediyor|tahmin ediliyor|bekliyor|beklenen|projeksiyon|ulaşacak|artacak|çıkacak|yükselecek|olacağı',
    target_guidance: 'hedef*|hedefl*|amaçl*|planl*|hedef|hedefliyor|hedefi|hedefleniyor|amaçlıyor|planlıyor|hedefini',
    publisher_cue:
      'göre|raporu*|raporuna|araştırma*|verilerine|analiz*|tahmin*|açıkladı|belirtti|öngörüyor|tahmin ediyor|bekliyor|raporunda|verileri|söyledi|anlattı|projeksiyonuna|raporuna göre|rapora göre|verilerine göre|tahminine göre|araştırmasına göre|analistler|analistleri',
    global: 'küresel*|dünya*|uluslararası',
    market_noun: 'piyasa*|talep|kapasite*|sektör*|pazarı|pazarında|pazarının|pazarlar',
    sector: 'sektör*|endüstri*|ülke genelinde|piyasa*',
    g_big_tech: 'big tech|teknoloji devleri*|büyük teknoloji şirket*',
    g_hyperscalers: 'hiper ölçek*|hyperscaler*',
    g_onprem: 'on-premise|şirket içi|kurum içi|yerinde',
    g_colocation: 'kolokasyon*|colocation|barındırma',
    quoted_via: 'aktardı|haberine göre',
    g_ai: 'AI|yapay zeka*|yapay zekâ*',
    g_data_centers: 'veri merkez*|data center',
    m_capacity:
      'kapasite*|güç|gücü|megavat*|gigavat*|altyapı*|kapasite|kapasitesi|kurulu güç|kurulu gücü|megavat|gigavat|MW',
    m_energy: 'elektrik tüketim*|enerji tüketim*|elektrik*|enerji talebi*',
    m_capex: 'yatırım*|harcama*',
    m_market_size: 'pazar büyüklüğü*|piyasa büyüklüğü*|pazarı|pazarında|pazarının|pazarlar',
    m_energy_share: 'elektrik tüketiminin|enerji tüketiminin',
    yearly: 'yıllık|yılda|her yıl|CAGR',
    now: 'şu anda|bugün|halen|günümüzde|mevcut|hâlihazırda',
    in_years: 'önümüzdeki|gelecek|içinde',
    official: 'bakanı|bakan|bakan yardımcısı|cumhurbaşkanı yardımcısı',
    capex_plan: 'sermaye harcama*|yatırım harcama*|capex|sermaye gider*',
    mining: 'kripto madenci*|kripto|kripto madenciliği|kripto para madenciliği|madencilik|madenci|kripto madencisi',
    bitcoin_mining:
      'bitcoin madenci*|bitcoin|bitcoin madenciliği|bitcoin madencisi|bitcoin madencileri|bitcoin üretimi',
    ai_activity: 'AI|yapay zeka*|HPC|veri merkez*|bulut*',
    pivot:
      'dönüş*|yönel*|geçiş*|rotasını*|dönüştürüyor|dönüştürdü|dönüştürecek|dönüşüyor|dönüştü|yöneldi|yöneliyor|geçiş yapıyor|geçiş yaptı|geçiyor|odağını|rotasını|terk etti|bıraktı',
    entry:
      'pazarına gir*|sektörüne gir*|işine gir*|alanına gir*|ilk veri merkez*|adım at*|giriş yap*|giriş yaptı|adım atıyor|adım attı|sektöre gir*|pazara gir*|yeni iş kolu|yeni şirket kurdu|ilk kez veri merkez*|sektörüne girdi|sektörüne giriyor|sektörüne adım attı|pazarına girdi|ilk veri merkezi',
    passive: 'tarafından',
    by: 'tarafından|liderliğinde|öncülüğünde',
    in: 'için',
    with: 'ile|birlikte|işbirliğiyle|iş birliğiyle|ortaklığıyla',
    for: 'için|karşılığında',
    between: 'arasında',
    company_coref: 'şirket|şirketi|grup|firma|holding|şirketin|firması|firmanın|operatör|yatırımcı şirket|girişim',
    chipmaker_coref: 'çip üreticisi|çip devi',
    giant_coref: "teknoloji devi|ABD'li teknoloji devi|teknoloji devinin|arama devi",
    utility_coref: 'elektrik şirketi|enerji şirketi',
    related: 'ilgili haber*|ayrıca okuyun|bunu da oku|bunlar da ilginizi',
    miner_coref: 'madenci|madencilik şirketi|bitcoin madencisi',
  },
  scales: 'bin=3|milyon=6|mn=6|milyar=9|milyarlık=9|milyonluk=6|mlr=9|trilyon=12|milyarı=9',
  numbers:
    'bir=1|iki=2|üç=3|dört=4|beş=5|altı=6|yedi=7|sekiz=8|dokuz=9|on=10|on beş=15|yirmi=20|otuz=30|elli=50|yüz=100|yarım=0.5|bir buçuk=1.5',
  currencies:
    "lira=TRY|liralık=TRY|lirayı=TRY|liraya=TRY|liradan=TRY|TL=TRY|TL'lik=TRY|dolar=USD|dolarlık=USD|doları=USD|dolara=USD|dolardan=USD|doların=USD|ABD doları=USD|avro=EUR|avroluk=EUR|euro=EUR|euroluk=EUR|eurodan=EUR|sterlin=GBP|yen=JPY|yuan=CNY",
  qualifiers: {
    approx: 'yaklaşık|yaklaşık olarak|civarında|takriben|neredeyse',
    up_to: 'en fazla|azami',
    at_least: 'en az|asgari',
    more_than: 'fazla|aşkın|üzerinde',
    range: 'ile|ila|-',
  },
  descriptors:
    'şirketi=none|devi=none|operatörü=colocation|veri merkezi operatörü=colocation|telekom şirketi=telecom|fonu=fund|bankası=bank|üreticisi=none|geliştiricisi=developer|teknoloji şirketi=enterprise|girişimi=none|veri merkezi işletmecisi=colocation|veri merkezi şirketi=colocation|yatırım şirketi=fund|yatırım fonu=fund|girişim sermayesi=fund|özel sermaye fonu=fund|bulut sağlayıcısı=neocloud|bulut şirketi=neocloud|enerji şirketi=power_producer|elektrik şirketi=utility|inşaat şirketi=equipment_vendor|gayrimenkul şirketi=real_estate|telekom operatörü=telecom|yapay zeka şirketi=ai_lab|çip üreticisi=chip_vendor|teknoloji devi=big_tech',
  units: {
    percent: '%|yüzde|puan',
    shares: 'hisse|adet hisse|pay|hisseyi|hissesini|hissesi',
    years: 'yıl|yıllık|yıla|sene|yılda',
    acres: 'akre',
    hectares: 'hektar|hektarlık',
    times: 'kat|katı|katına',
    gpus: 'GPU|çip|işlemci',
    sites: 'veri merkezi|tesis|proje',
    signatures: 'imza',
  },
  indefinite: 'binlerce=1000|yüzlerce=100|onlarca=20',
  fractions:
    'üçte iki=66.67|üçte ikisi=66.67|üçte bir=33.33|üçte biri=33.33|yarısı=50|dörtte bir=25|dörtte biri=25|dörtte üçü=75',
  multiples:
    'ikiye katla=2|ikiye katlan=2|ikiye katlanacak=2|ikiye katlanması=2|üçe katlanacak=3|üçe katlanması=3|üç katına=3|iki katına=2|dört katına=4|beş katına=5|on katına=10',
  months: [
    'Ocak|Ocakta',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  weekdays: ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar günü'],
  relative:
    'dün=day-1|bugün=day-0|geçen hafta=week-1|bu hafta=week-0|bu ay=month-0|geçen ay=month-1|gelecek ay=month+1|bu yıl=year-0|geçen yıl=year-1|geçtiğimiz yıl=year-1|gelecek yıl=year+1|önümüzdeki yıl=year+1|bir yıl önce=year-1|iki yıl önce=year-2|on yılın sonuna=decade-0|on yılın sonunda=decade-0|on yıl sonuna=decade-0',
  quarters: [
    'birinci çeyrek|ilk çeyrek|birinci çeyreğinde|ilk çeyreğinde',
    'ikinci çeyrek|ikinci çeyreğinde',
    'üçüncü çeyrek|üçüncü çeyreğinde',
    'dördüncü çeyrek|son çeyrek|dördüncü çeyreğinde|son çeyreğinde',
  ],
  halves: ['ilk yarı|ilk yarısında|birinci yarı', 'ikinci yarı|ikinci yarısında'],
  by: 'sonuna kadar',
  since: 'beri',
  places: {
    before: '',
    after:
      'Belediyesi|Belediye Meclisi|Büyükşehir Belediyesi|Valiliği|ilçesi|ilçesinde|köyü|köyünde|mahallesi|mahallesinde',
    county: 'ili|ilinde',
    endings: "'da|'de|'ta|'te|'daki|'deki|'taki|'teki|'nda|'nde",
  },
  capitalNouns: false,
  abbreviations: 'A.Ş|Ltd|Şti|Dr|Prof|No|vb|vs|yy|Cad|Sok|inc|corp|mr',
  marks:
    've|bir|bu|için|olarak|olan|daha|göre|çok|sonra|kadar|ise|gibi|yeni|ile|ancak|oldu|olduğu|edildi|üzere|nin|nın|dedi|var|şirket|ya|hem|her',
  notNames:
    've|bir|bu|için|ile|da|de|olarak|olan|daha|göre|çok|sonra|kadar|ise|gibi|yeni|ancak|fakat|ayrıca|böylece|bunun|bugün|enerji|veri|merkezi|şirket|genel|müdür|bakan|bakanı|cumhurbaşkanı|ceo|türkiye|ai|it|gpu|mw|gw|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yapay|zeka|mahkeme|belediye|meclisi|halk|vatandaşlar|köylüler|ülkede',
};
