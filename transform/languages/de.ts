// German.
import type { LanguagePack } from './language-pack.ts';

export const de: LanguagePack = {
  code: 'de',
  name: 'German',
  decimal: ',',
  terms: {
    demand: 'fordert|fordern|forderte|forderten|gefordert|verlangt|verlangen|verlangte|Forderung nach|pocht auf',
    contract_value: 'Vertragswert|Auftragswert|Vertragsvolumen|vertraglich gesichert*|Gesamtwert',
    unnamed:
      'nicht genannt*|ungenannt*|namentlich nicht|Kunde|Kunden|Hyperscaler|Mieter|Mieters|vertraulich*|Ankermieter|Großkunde|Großkunden|nicht genannter Kunde|ungenannter Kunde|US-Konzern|amerikanischer Konzern|Großmieter|Name wird nicht genannt|Namen nannte',
    subsidiary: 'Tochter|Tochtergesellschaft|Tochterfirma|Sparte|Tochterunternehmen',
    invest:
      'größere Beteiligung|steckt|stecken|steckte|gesteckt|beteiligt sich|beteiligte sich|beteiligen sich|Beteiligung an|Minderheitsbeteiligung|Kapitalbeteiligung|pumpt|pumpte|steigt ein|stieg ein|steigt bei|stieg bei|Einstieg bei|Einstieg|erwirbt Anteile|Anteilserwerb|investiert|investieren|investierte|investierten|investiere|Investition in|Investitionen in|Investment in|Investment von|Kapitalspritze|schießt Kapital|Anteilskauf|übernimmt eine Beteiligung|erwirbt eine Beteiligung|erwarb eine Beteiligung|kauft Anteile|kaufte Anteile|beteiligen|strategische Beteiligung|stockt seine Beteiligung|stockt ihre Beteiligung|steigen ein|stiegen ein|einzusteigen|eingestiegen|Kapital zur Verfügung|zeichnet|zeichnete|zeichnen|schießt|Kapitalerhöhung|nachgeschossen',
    raise:
      'sammelt|sammelte|eingesammelt|einsammeln|Finanzierungsrunde|Kapitalrunde|Serie-A-Runde|Serie-B-Runde|Serie-C-Runde|nimmt auf|aufgenommen|aufnehmen|nahm auf|sichert sich|sicherte sich|beschafft|besorgt|erlöst|Investitionsrunde|schließt eine Finanzierung|sammelt ein|sammelte ein|sammeln|sammelten|erhält frisches Kapital|erhielt frisches Kapital|frisches Kapital|Finanzierungsrunden|Seed-Runde|Series-A-Runde|Series-B-Runde|Wachstumsfinanzierung|Kapital aufgenommen|Kapitalaufnahme|sichern sich|sicherten sich|gesichert|eingeworben|einwerben|wirbt ein|warb ein',
    acquire:
      'übernahm|übernimmt|übernommen|übernehmen|kauft|kaufte|kaufen|gekauft|aufgekauft|erwirbt|erwarb|erworben|erwerben|schluckt|schluckte|übernehme|übernahmen|übernimmt den|übernähme|kauften|kauft auf|aufkaufen|kauft sich|erwarben|zugekauft|schlucken|schnappt sich|schnappte sich|einverleibt|verleibt sich|geht an|geht für|ging an|ging für|gehen an|geht komplett an|an den neuen Eigentümer|Zuschlag bekommen|sichert sich die Mehrheit|sicherte sich die Mehrheit|neuer Eigentümer|neuer Eigner|Käufer ist|Käufer von',
    acquisition:
      'Übernahme|Übernahmen|Kauf|Erwerb|Akquisition|Übernahmeangebot|Kaufangebot|Zukauf|Übernahmepläne|Übernahmeofferte|Übernahmeversuch|Übernahmedeal|Übernahmevertrag|Verkaufsprozess|Bieterverfahren|Bieterwettstreit|Gebot|Gebote|Offerte|Kauf von|Kauf des|Kauf der|Erwerb von|Mehrheit an|Mehrheitsübernahme|Milliardenübernahme|Aufkauf|Zukäufe',
    sell: 'verkauf*|veräuß*|Verkauf|trennt sich von|trennte sich von|stößt ab|abgestoßen|abgegeben|veräußert|abgeben|abzugeben|gibt ab|abstoßen|stoßen ab|loswerden|trennen sich von|trennen von|trennt sich|getrennt von|zum Verkauf|Verkaufs|Desinvestition|Teilverkauf|trennte sich|trennen sich|veräußerte|verhökert|macht zu Geld|weitergereicht|weiterreichen|versilbert|Verkauf an|Verkauf der|Verkauf des|Verkauf von',
    merge:
      'Fusion|fusionier*|Zusammenschluss|verschmilz*|verschmelz*|Verschmelzung|zusammengehen|Fusionspläne|fusioniert|fusionieren|Zusammenschlusses|Zusammengehen|zusammenschließen|verschmolzen|Fusionsvertrag|Megafusion',
    venture:
      'Joint Venture|Gemeinschaftsunternehmen|Joint-Venture|Konsortium|gemeinsam|Partnerschaft|gemeinsame Plattform|gemeinsame Gesellschaft|tun sich zusammen|schließen sich zusammen|Joint Ventures|Gemeinschaftsfirma|schließen eine Partnerschaft|strategische Partnerschaft|Bündnis|Allianz|gründen gemeinsam|gründet gemeinsam|zusammentun|tut sich zusammen|bauen gemeinsam|entwickeln gemeinsam|Gemeinschaftsprojekt|Konsortiums',
    lease:
      'Mietvertrag|mietet|mietete|gemietet|mieten|vermiet*|verpacht*|pachtet|pachten|Pachtvertrag|Leasing|least|Mieter|anmietet|Vermietung|Anmietung|angemietet|mietet an|Mietverträge|Mietvertrags|Mietvertrages|Mietdeal|Leasingvertrag|Leasingverträge|Leasingdeal|Leasingdeals|leasen|geleast|Pacht|Vorvermietung|vorvermietet|Vermieter|Mieterin|mieteten|mietete an|anmieten|mieten an|Pachtverträge|Mietvereinbarung|Untermieter',
    hosting:
      'Hosting|Hosting-Vertrag|Colocation|Colocation-Vertrag|Kolokation|beherbergt|Hostingvertrag|Hosting-Vereinbarung|Hosting-Deal|hostet|hosten|Colocation-Vereinbarung',
    agree:
      'vereinbar*|einigt*|einigten|geeinigt|unterzeichn*|abgeschlossen|schließt|schloss|schließen|geschlossen|Zuschlag|erhält den Auftrag|sichert sich|gewinnt|gewann|verpflicht*|zugesagt|sagt zu|beauftragt|besiegel*|abschließen|bindet sich|gezeichnet|unterschreibt|unterschrieb|unterschrieben|unterschreiben|vergibt|vergab|vergeben|bucht|gebucht|bestellt|bestellte|bestellen|ordert|orderte|erhielt den Zuschlag|bekommt den Zuschlag|Zuschlag für|besiegelt|einigen sich|einigten sich|handelten aus|ausgehandelt|schließen einen|schließt einen|schloss einen|schlossen einen|beauftragte|beauftragt mit|weitet aus|weitete aus|verlängert den Vertrag',
    agreement:
      'Vertrag|Verträge|Vertrags|Vereinbarung|Abkommen|Deal|Auftrag|Großauftrag|Abschluss|Geschäft|Liefervertrag|Rahmenvertrag|Zusage|Transaktion|Kooperation|Pakt|Verträgen|Vertrages|Vereinbarungen|Aufträge|Deals|Milliardendeal|Milliardenauftrag|Milliardenvertrag|Abnahmevertrag|Kooperationsvertrag|Partnerschaft|Abschlusses|Bestellung|Bestellungen|Kontrakt|Übereinkunft|Abmachung|Vertragswert|Auftragswert|Cloud-Deal|KI-Deal|Mega-Deal|Megadeal|Dienstleistungsvertrag|Vertragsabschluss',
    compute:
      'Rechenleistung|Rechenkapazität|Rechenkapazitäten|Cloud|Cloud-Vertrag|Cloud-Dienste|Cloud-Leistungen|Cloud-Kapazität|KI-Rechenleistung|KI-Kapazität|KI-Infrastruktur|GPU-Kapazität|GPU-Leistung|Cloud-Kapazitäten|GPU-Cloud|Cloudvertrag|Cloudkapazität|KI-Rechenkapazität|Cloud-Computing|Cloudleistungen|Cloud-Infrastruktur|Cloudinfrastruktur|GPU-Infrastruktur|GPU-Kapazitäten|KI-Leistung|KI-Cloud|KI-Kapazitäten|Serverkapazität|Serverkapazitäten|Cloud-Services|Clouddienste|Cloud-Auftrag|Rechenpower|Rechenressourcen|GPU-Rechenleistung|Cloud-Verträge|Cloudverträge|Cloud-Rechenleistung',
    provide:
      'bereitstell*|bereitgestellt|stellt|bietet|zur Verfügung|liefert|liefern|lieferte|lieferten|geliefert|Lieferung|Lieferungen|stellt bereit|stellen bereit|stellte bereit|bereitstellen|bereitstellt|Bereitstellung|stellen|stellte|anbieten|anbietet|angeboten|bieten|bietet an|bot an|versorgt|versorgen|versorgte|erbringt|erbringen|beliefert|beliefern|zur Verfügung stellen|zur Verfügung gestellt',
    customer:
      'Kunde|Kunden|Abnehmer|Auftraggeber|nutzt|nutzen|nutzen wird|Kundin|Großkunde|Auftraggeberin|Hauptkunde|Ankerkunde|Ankermieter|Kundenvertrag|Kundinnen|Abnehmerin|bezahlt|Hauptabnehmer|Endkunde|Nutzer|wird nutzen|bezieht|beziehen|bezog|bezogen|kauft Rechenleistung|kauft Rechenkapazität|kauft Cloud|mietet Rechenleistung|mietet Rechenkapazität|reserviert Rechenleistung|sichert sich Rechenleistung|sichert sich Rechenkapazität|bucht Rechenleistung|bucht Kapazität',
    loan: 'Kredit|Kredite|Darlehen|Kreditlinie|Kreditpaket|Anleihe|Anleihen|Schulden|Fremdkapital|Finanzierung|Projektfinanzierung|Wandelanleihe|Wandelanleihen|Schuldverschreibung|Konsortialkredit|Refinanzierung|Hypothek|Baufinanzierung|Kreditrahmen|Kreditfazilität|Fremdfinanzierung|Schuldscheine|Milliardenkredit|Milliardenkredite|Kreditvertrag|Kreditvertrags|Kreditvereinbarung|Kreditverträge|Kredits|Krediten|Kreditlinien|Darlehens|Bankkredit|Finanzierungspaket|Schuldenfinanzierung|Schuldenaufnahme|Anleiheemission|Anleihenemission|Unternehmensanleihen|Unternehmensanleihe|Junkbonds|Hochzinsanleihe|Hochzinsanleihen|Verbindlichkeiten|Konsortialdarlehen|Brückenkredit|Brückenfinanzierung|Schuldscheindarlehen|Privatkredit|Umschuldung|Kreditbedingungen|Vorzugsanleihe',
    lend: 'leiht|lieh|geliehen|Kreditgeber|Gläubiger|Bank|Banken|Bankenkonsortium|Darlehensgeber|arrangiert|finanziert von|Konsortium aus|Kreditgebern|Gläubigern|Banken wie|Bankengruppe|Geldgeber|Geldgebern|finanziert durch|stellt den Kredit|vergibt einen Kredit|vergab einen Kredit|leihen|Kreditinstitute|Arrangeur|Konsortialführer',
    guarantee:
      'Garantie|Garantien|garantier*|bürgt|bürgen|Bürgschaft|Bürgschaften|Bürge|Bürgin|Backstop|abgesichert|absichert|haftet|steht ein|Kreditabsicherung|Absicherung|sichert den Deal|sichert die Mietzahlungen|sichert Mietzahlungen|sichert die Zahlungen|sichert Zahlungen|sichert den Vertrag|sichert die Miete|sichert den Mietvertrag|sichert die Finanzierung|sicherte den Deal|sicherte die Mietzahlungen|Kreditgarantie|Zahlungsgarantie|Finanzgarantie|Patronatserklärung|Ausfallbürgschaft|Rückendeckung|Bürgen|finanzieller Bürge|springt ein|übernimmt die Haftung|Besicherung|garantiert',
    ppa: 'Stromliefervertrag|Strombezugsvertrag|Stromabnahmevertrag|PPA|PPAs|Stromvertrag|Stromlieferung|Stromlieferverträge|Energieliefervertrag|Ökostromvertrag|Strom liefern|Strom beziehen|Strom abnehmen|Stromkaufvertrag|Stromabnahme|Stromliefervereinbarung|Energieabnahme|Strombezug|Grünstromvertrag|Grünstromliefervertrag|PPA-Vertrag|Ökostrom-Liefervertrag|Stromabnahmeverträge|Strombezugsverträge|Direktliefervertrag|Direktabnahmevertrag|liefert Strom|liefern Strom|bezieht Strom|kauft Strom|kaufen Strom|Atomstromvertrag|Strompartnerschaft|Energieliefervereinbarung|Stromliefervertrags|Stromlieferverträgen|Abnahmevertrag für Strom|Power Purchase Agreement|Power-Purchase-Agreement|Liefervertrag|Lieferverträge|Windstromvertrag|Solarstromvertrag|Grünstromlieferung',
    land: 'Hektar|Grundstück|Grundstücke|Grundstücks|Fläche|Flächen|Quadratmeter|Gelände|Areal|Parzelle|Ackerland|Baugrundstück|Grundstücken|Baugrundstücke|Gewerbegrundstück|Industriegelände|Industriefläche|Gewerbefläche|Gewerbeflächen|Industrieareal|Kraftwerksgelände|Parzellen|Flurstück|Bauland',
    goods:
      'Chips|GPUs|Server|Turbinen|Gasturbinen|Transformatoren|Batterien|Generatoren|Prozessoren|Beschleuniger|Racks|Brennstoffzellen|Serverracks|KI-Chips|KI-Beschleuniger|Notstromaggregate|Kühltechnik|Gasmotoren|Schaltanlagen|Hardware|Grafikprozessoren|Netzwerktechnik',
    build_award:
      'Bauauftrag|Generalunternehmer|baut für|Bauvertrag|EPC|Baukonzern|Bau des|Zuschlag für den Bau|Generalübernehmer|Bauaufträge|Auftrag zum Bau|Auftrag für den Bau|mit dem Bau beauftragt|Generalunternehmerin|Baufirma|Bauunternehmen|errichtet für|baut im Auftrag',
    ipo: 'Börsengang|IPO|Börsendebüt|an die Börse|Erstnotiz|Börsenstart|Börsennotierung|Börsengangs|Börsengänge|Börsenplan|Börsenpläne|geht an die Börse|ging an die Börse|an der Börse debütiert|Initial Public Offering',
    new_shares: 'neue Aktien|neuer Aktien|neuen Aktien',
    offering:
      'Kapitalerhöhung|Aktienplatzierung|Platzierung|Aktienausgabe|Aktienemission|Umplatzierung|Aktienangebot|Aktienverkauf des Unternehmens|Folgeplatzierung|Bezugsrechtsemission|Sekundäremission',
    incentive:
      'Steuervergünstigung|Steuervergünstigungen|Subvention|Subventionen|Förderung|Fördermittel|Steuererlass|Steuerbefreiung|Zuschuss|Zuschüsse|Beihilfe|Steueranreize|Steuererleichterung|Steuererleichterungen|Förderzusage|Förderbescheid|Staatshilfe|Staatshilfen|Steuernachlass|Steuernachlässe|Steuergutschrift|Investitionszuschuss',
    memorandum:
      'Absichtserklärung|MoU|Memorandum of Understanding|Letter of Intent|Vorvertrag|Rahmenvereinbarung|Eckpunktepapier|Grundsatzvereinbarung|Absichtserklärungen|Grundsatzeinigung|vorläufige Vereinbarung|unverbindliche Vereinbarung|Rahmenabkommen|Vorvereinbarung|Eckpunkte',
    capex:
      'will investieren|investieren will|plant Investitionen|Investition von|Investitionen von|Investitionsausgaben|Kapitalausgaben|Capex|Investitionsplan|Investitionssumme|Investitionsvolumen|investiert|Investitionsprogramm|Milliardeninvestition|Milliardeninvestitionen|Investitionspläne|investieren wollen|Ausgabenplan',
    stake:
      'Anteil|Anteile|Beteiligung|Aktienpaket|Minderheitsbeteiligung|Mehrheit|Mehrheitsbeteiligung|Anteilen|Anteils|Beteiligungen|Minderheitsanteil|Mehrheitsanteil|Aktienanteil|Prozent an',
    equity:
      'Aktien|Eigenkapital|Beteiligung|Anteile|Serie A|Serie B|Serie C|Serie D|Finanzierungsrunde|Investoren|Investor|Kapital|Wagniskapital|Vorzugsaktien|Stammaktien|Series A|Series B|Series C|Series D|Kapitalrunde|Geldgeber|Eigenkapitalinvestition|Risikokapital',
    options:
      'Option|Optionen|Verlängerung|Verlängerungen|Verlängerungsoption|Verlängerungsoptionen|zusätzlich|zusätzliche|inklusive Optionen|einschließlich|steigen könnte|Optionsrechte|bei Ausübung|ausgeübt|verlängert werden|steigen kann|anwachsen|Gesamtwert|inklusive',
    valuation:
      'Bewertung|bewertet|Börsenwert|Marktkapitalisierung|Unternehmenswert|Marktwert|taxiert|Börsenbewertung|Firmenwert|Firmenbewertung|Gesamtbewertung|geschätzt auf|Unternehmensbewertung|Marktbewertung|an der Börse wert',
    market_price:
      'Aktienkurs|je Aktie|pro Aktie|Umsatz|Umsätze|Gewinn|Verlust|Erlöse|EBITDA|verwaltetes Vermögen|BIP|Vermögen|Kurs|Dividende|Auftragsbestand|Barmittel|Haushalt|Jahresumsatz',
    buyback: 'Aktienrückkauf|Rückkauf|Aktienrückkäufe|Dividende',
    lead_investor:
      'angeführt von|angeführt|unter Führung von|geführt von|unter Beteiligung von|mit Beteiligung von|Investoren wie|von Investoren|Leadinvestor|Lead-Investor|federführend|Führung von|unterstützt von|mitfinanziert von|Hauptinvestor|Federführung von|darunter Investoren',
    rumour:
      'verhandelt|verhandeln|Verhandlungen|Gespräche|Gesprächen|erwägt|erwägen|prüft|prüfen|Insidern zufolge|laut Insidern|Kreisen zufolge|mit der Sache vertraut|soll angeblich|soll vor|könnte übernehmen|Interesse an|Gerüchte|Spekulation|offenbar|steht kurz vor|Bieter|will kaufen|Insider|Medienbericht|laut Medienberichten|erwägen den|Verkaufsprozess|sucht Käufer|sucht einen Käufer|Bieterverfahren|Gebote|Interessenten|im Rennen|im Gespräch|möchte|Sondierung|Sondierungsgespräche|kurz vor dem Abschluss|kurz davor|mit den Plänen vertraut|mit dem Vorgang vertraut|Spekulationen|dem Vernehmen nach|soll kurz vor|Spekulationen über|ausgelotet|lotet|buhlt|buhlen|könnte den Besitzer wechseln|soll verkauft werden',
    planned:
      'plant|planen|geplant|geplante|geplanten|geplantes|will|wollen|soll|sollen|beabsichtigt|vorgesehen|Pläne|wird|werden|künftig|strebt|Vorhaben|Projekt|beabsichtigen|möchte|möchten|plane|planten|plante|Absicht|angestrebt|anvisiert|Planungen',
    announced:
      'kündigt*|angekündigt|gab bekannt|gibt bekannt|bekannt gegeben|bekanntgegeben|mitgeteilt|teilte mit|teilt mit|verkünd*|meldet*|meldete|vorgestellt|bestätigt*|erklärt*|angekündigte|angekündigten|Ankündigung|gaben bekannt|geben bekannt|teilten mit|mitteilte|bekanntgab|öffentlich gemacht|stellt vor|stellte vor|präsentiert|präsentierte|enthüllt',
    closed:
      'abgeschlossen|vollzogen|vollendet|Vollzug|unter Dach und Fach|hat investiert|hat gekauft|hat übernommen|gezahlt|bereits|investierte|perfekt|abgewickelt|schließt ab|schloss ab|Abschluss der Übernahme|hat erworben|übernommen hat|gekauft hat|beigetreten|überwiesen|endgültig',
    terminated:
      'geplatzt|gescheitert|scheitert|scheiterte|platzt|platzte|abgesagt|abgelehnt|lehnten ab|lehnen ab|gekündigt|abgebrochen|bricht ab|zurückgezogen|aufgelöst|aufgegeben|gestrichen|beendet|stimmten gegen|verfehlt|beendete|gescheiterte|gescheiterten|scheitern|scheiterten|platzen|geplatzte|geplatzten|stimmten dagegen|votierten gegen|abgeblasen|blasen ab|bläst ab|kündigt den Vertrag|kündigte den Vertrag|nicht zustande|hinfällig|Abbruch|zieht das Angebot zurück|zog das Angebot zurück|auslaufen lassen',
    amended:
      'geändert|ändert|ändern|nachverhandelt|aufgestockt|erweitert*|aufstockt|angepasst|Nachtrag|Verzicht|Verstoß|verstieß|Ausfälle|umgeschuldet|Änderung|gelockert|lockerten|lockert|Ausnahmegenehmigung|Verzichtserklärung|Waiver|technischer Zahlungsausfall|technischer Ausfall|technischen Ausfall|Kreditauflagen|Kreditklauseln|nachgebessert|ausgeweitet|neu verhandelt|stockt auf|stockte auf|weitet aus',
    deny: 'dementier*|bestreit*|bestritt|zurückgewiesen|weist zurück|wies zurück|weisen zurück|stimmt nicht|falsch|unzutreffend|Dementi|dementiert|dementierte|dementierten|wiesen zurück|Falschmeldung|entbehrt|keine Pläne',
    negation: 'nicht|kein|keine|keinen|keiner|nie|weder|ohne|niemals|keinem|keines|nichts|keineswegs',
    could: 'könnte|könnten|kann|können|möglicherweise|womöglich|eventuell|dürfte|dürften|potenziell|möglich',
    expected:
      'erwartet|erwarten|erwartete|voraussichtlich|soll|sollen|Prognose|Prognosen|prognostiziert*|schätzt|schätzen|geschätzt|Schätzung|rechnet|rechnen|rechnet mit|geht davon aus|dürfte|dürften|Erwartung|erwarteten|kalkuliert|veranschlagt|hochgerechnet|angenommen|vorhergesagt|Vorhersage',
    will: 'wird|werden|soll|wollen|sollen',
    condition:
      'falls|sofern|wenn|hypothetisch|vorausgesetzt|angenommen, dass|unter der Bedingung|im Falle|im Fall|Szenario, in dem|sollte|sollten',
    past_context: 'zuvor|früher|im vergangenen Jahr|seither|seitdem|bereits|vor|damals|einst|im Vorjahr|ehemals',
    shares:
      'Aktien|Aktie|Anteile|Papiere|Anteil|Anteilsscheine|Aktienpakete|Aktienverkäufe|Aktienverkäufen|Aktienverkauf|Insiderverkäufe|Insiderverkäufen|Stammaktien|Vorzugsaktien',
    sell_shares:
      'verkauf*|verkauft|verkaufte|verkauften|abgestoßen|trennt sich|abgegeben|Aktienverkäufe|Aktienverkäufen|Aktienverkauf|Verkäufe|Verkäufen|Insiderverkäufe|Insiderverkäufen|eingenommen|erlöst|erlöste|erlösten|kassiert*|versilbert*|veräußert*|zu Geld gemacht|losschlagen|gab ab|gaben ab|trennte sich|trennten sich|getrennt|trennen sich|eingestrichen|strich ein|strichen ein|kassierte|kassierten|verdienten|zu Geld|versilbert|versilberte|reduzierte seinen Anteil|reduzierte ihren Anteil|reduziert seinen Anteil|abgestoßene|stieß ab|stießen ab|abgegebenen|realisierte|realisierten|Erlös|Erlöse aus|machte Kasse|machten Kasse|Kasse gemacht|realisiert|zu Geld machen|machte zu Geld|kam auf|kamen auf|eingelöst|versilbern|trennten|Papiere abgegeben|im Paket abgegeben|Aktien abgegeben|macht Kasse|Kasse machen|warf auf den Markt|auf den Markt geworfen|trennte sich von|abverkauft|reduziert',
    insiders:
      'Vorstände|Manager|Insider|Führungskräfte|Topmanager|Management|Aufsichtsräte|Vorstandsmitglieder|Gründer|Direktoren|Spitzenmanager|Führungsriege|Organmitglieder|Insidern|Managern|frühe Investoren|Führungsspitze|Konzernspitze|Konzernlenker|Topmanagern|Vorständen|Vorstandsmitgliedern|Führungskräften|Aufsichtsräten|Mitgliedern des Vorstands|Mitglieder des Vorstands|Altaktionäre|Frühinvestoren|Firmengründer|Spitzenmanagern|Insidergeschäfte|Topmanagement|Unternehmensführung',
    officer:
      'CEO|Chef|Vorstandschef|Vorstandsvorsitzender|Vorstandsvorsitzende|Finanzchef|Finanzvorstand|CFO|COO|Geschäftsführer|Mitgründer|Gründer|Präsident|Chairman|Firmenchef|Konzernchef|Technikchef|Vize|Manager|Vorstand|Vorständin|Vorstandsvorsitzenden|Finanzvorständin|Finanzchefin|Chefin|Geschäftsführerin|CTO|Strategiechef|Chefjurist|Chefjustiziar|Entwicklungschef|Mitgründerin|Gründerin|Präsidentin|Topmanager|Vizepräsident|Firmengründer|Unternehmenschef|Konzernlenker|Vertriebschef|Vorstandsmitglied|Vorstandschefin|Technologiechef|Chefjuristin|Co-Chef|Betriebschef|Rechtsvorstand',
    director:
      'Aufsichtsrat|Aufsichtsrätin|Verwaltungsrat|Direktor|Direktorin|Aufsichtsratschef|Board-Mitglied|Aufsichtsratsmitglied|Verwaltungsratsmitglied|Verwaltungsräte|Aufsichtsräte|Aufsichtsratsvorsitzender|Aufsichtsratsvorsitzende|Direktoriumsmitglied|Boardmitglied|Verwaltungsratschef',
    holder:
      'Aktionär|Aktionäre|Großaktionär|Investor|Fonds|Anteilseigner|Ankeraktionär|Aktionärin|Aktionären|Anteilseignern|Großaktionäre|Finanzinvestor|Hedgefonds|Fondsgesellschaft|Großinvestor|Eigentümer|Eigner|Mehrheitsaktionär|Ankerinvestor|Altaktionär|Gründerfamilie|Familie|Hauptaktionär|Beteiligungsgesellschaft',
    plan_10b5:
      '10b5-1|Handelsplan|Handelsplans|im Voraus|aufgesetzten Plan|Verkaufsplan|vorab festgelegt|vorab festgelegten|vorab festgelegter|vordefiniert*|Verkaufsplans|Handelsplänen|Handelspläne|Aktienverkaufsplan|Verkaufsplänen|10b5-1-Plan|10b5-1-Plans|vorher festgelegt|vorher festgelegten|im Voraus festgelegt|im Voraus festgelegten|vorab aufgestellt',
    withheld:
      'einbehalten|einbehaltene|Steuern|Steuereinbehalt|Steuerverpflichtung*|Steuerschuld|Steuerzwecke|Steuerzahlung|Steuerabzug|Steuerlast|Steuerpflicht|zur Begleichung von Steuern|Quellensteuer|Lohnsteuer',
    notice_144: 'Form 144|Formular 144|Rule 144',
    block:
      'Blockverkauf|Blocktrade|Paketverkauf|beschleunigtes Bookbuilding|Blockverkäufe|Aktienpaket verkauft|Block Trade|im Paket|Paketen|Blockplatzierung|Bookbuilding-Verfahren',
    secondary: 'Zweitplatzierung|Umplatzierung|Sekundärplatzierung|abgebende Aktionäre|verkaufende Aktionäre',
    fund_exit:
      '13D|13G|13F|gesamte Beteiligung|vollständig getrennt|ausgestiegen|steigt aus|Ausstieg|komplett verkauft|gesamten Anteil|Totalausstieg|vollständig verkauft|komplett getrennt|restlichen Anteile|restlichen Anteil|restliche Beteiligung|sämtliche Anteile|sämtliche Aktien|Position aufgelöst',
    intent_sale:
      'will verkaufen|darf verkaufen|möchte verkaufen|plant den Verkauf|verkaufen darf|darf er|verkaufen will|möchte|kann verkaufen|losw*|geplanter Verkauf|Verkaufsabsicht|verkaufen möchte|verkaufen könnte|könnte verkaufen|zum Verkauf angemeldet|zum Verkauf stellen|Verkauf angemeldet|Verkauf angekündigt|bis zu verkaufen|beabsichtigt zu verkaufen|abgeben will|abgeben möchte',
    part_of: 'davon|hiervon|darunter|allein im|in diesem Monat|allein in diesem Monat',
    bid: 'Angebot für|Angebot über|Angebots für|Übernahmeangebot|Kaufangebot|Gebot|Gebote|Offerte|Offerten|Übernahmeofferte|bietet für|bot für|bieten für|Angebot an|geboten für|Angebot von',
    holding:
      'hält|halten|besitzt|behält|verbleiben|verfügt|weiterhin|erhielt|bleiben|gehören|gehört|hielt|hielten|behalten|behielt|verblieben|im Besitz|besitzen|besaß|verbleibt|noch immer|zugeteilt|zugeteilte|gewährt',
    electricity:
      'Strom|Elektrizität|Solarstrom|Windstrom|Ökostrom|Grünstrom|Atomstrom|Kernenergie|Windenergie|Solarenergie|erneuerbare Energie|erneuerbarer Energie|erneuerbare Energien|Windkraft|Energie aus',
    participle:
      'übernommen|gekauft|aufgekauft|erworben|verkauft|abgegeben|veräußert|gemietet|angemietet|geleast|finanziert|geliefert|gebaut|errichtet|geschluckt|abgestoßen|bereitgestellt|garantiert|abgesichert|unterzeichnet|vermietet|verpachtet|gepachtet|zugekauft|investiert|beliefert|unterstützt|gesponsert|gestützt',
    vote_for: 'dafür|Ja-Stimmen|Stimmen dafür|für den|Fürstimmen',
    vote_against: 'dagegen|Nein-Stimmen|Gegenstimmen|Stimmen dagegen',
    entry:
      'steigt ins Geschäft|Einstieg in|steigt bei Rechenzentren ein|debütiert|wagt sich|Einstieg in das|Einstieg ins|steigt ins|steigt in das|stieg ins|wechselt ins|Schwenk zu|neues Geschäftsfeld|wandelt sich|schwenkt um|sattelt um|wird zum KI|steigt ins Geschäft mit Rechenzentren|wird Rechenzentrumsbetreiber|wird Rechenzentrums|Neuland|erstmals|neues Standbein|Standbein|Einstieg in das Geschäft|stößt in den Markt',
    moratorium:
      'Moratorium|Moratorien|Veränderungssperre|Baustopp|Stopp für|Genehmigungsstopp|befristeter Stopp|Zulassungsstopp|Ansiedlungsstopp|Ausbaustopp|Bebauungsstopp|Planungsstopp|Genehmigungsmoratorium|Rechenzentrumsmoratorium|Rechenzentrums-Moratorium|vorläufiger Stopp|vorläufigen Stopp|Anschlussstopp|Baumoratorium|Zurückstellung von Baugesuchen|Veränderungssperren|Moratoriums|keine neuen Rechenzentren|keine neuen Datenzentren|kein neues Rechenzentrum|keine weiteren Rechenzentren|keine Rechenzentren mehr|Rechenzentrumsstopp|Rechenzentren-Stopp|Stopp neuer Rechenzentren|auf Eis gelegt|legt auf Eis',
    ban: 'Verbot|verbiet*|verbot|verboten|untersag*|untersagt|Ausschluss von|schließt Rechenzentren aus|Verbots|Rechenzentrumsverbot|verbietet|verbieten|verbot den|untersagte|untersagten|nicht zulässig|Ansiedlungsverbot|ausgeschlossen werden|schließt aus',
    ordinance:
      'Satzung|Verordnung|Bauleitplanung|Rechenzentrumskonzept|Leitlinien|Gewerbeflächenkonzept|Masterplan|Regelwerk|Rechenzentrumsstrategie|Rechenzentren-Konzept|Ansiedlungskonzept|Gestaltungssatzung|Regionalplan|Kriterienkatalog|Standortkonzept',
    legislation:
      'Gesetzentwurf|Gesetz|Landtag|Bundestag|Senat|Parlament|Initiative im Landtag|Gesetzesentwurf|Gesetzesvorlage|Gesetzesinitiative|Gesetzgebung|Abgeordnete|Landesregierung will|Bundesrat|Energieeffizienzgesetz|Nationalrat|Kantonsrat',
    reject:
      'abgelehnt|lehnt*|lehnten|lehnte|gekippt|kippt|kippte|verweiger*|verwarf|verworfen|versag*|stimmte gegen|stimmten gegen|vom Tisch|Absage|durchgefallen|Nein|gestoppt|stoppt|stoppte|widerruf*|zurückgewiesen|ablehnt|ablehnte|ablehnten|stimmt gegen|stimmt dagegen|stimmte dagegen|stimmten dagegen|votierte gegen|votierten gegen|lehnen ab|abgelehnte|abgelehnten|verwehrt|verweigert|versagt|erteilt eine Absage|erteilte eine Absage|erteilten eine Absage|keine Mehrheit|keine Zustimmung|kein grünes Licht|schmettert ab|schmetterte ab|abgeschmettert|abgewiesen|untersagt|blockiert|blockierte|fällt durch|fiel durch|Nein zu|Nein zum|sagt Nein|sagen Nein|vor dem Aus|kippen|stimmte mit|abgelehnt wurde|verweigerte|nein gesagt|gegen den Bau gestimmt|gegen das Projekt gestimmt|gegen die Pläne gestimmt|Abfuhr',
    approve:
      'zugestimmt|stimmt zu|stimmte zu|stimmten zu|grünes Licht|Zustimmung|gebilligt|billigt|billigte|Baugenehmigung erteilt|durchgewunken|verabschiedet|bewilligt*|freigegeben|abgesegnet|beschlossen|befürwortet*|Mehrheit für|genehmigt|genehmigte|genehmigten|genehmigen|genehmigt hat|Genehmigung für|Genehmigung erteilt|erteilt die Genehmigung|erteilte die Genehmigung|erteilt die Baugenehmigung|erteilte die Baugenehmigung|Baugenehmigung für|Teilgenehmigung|beschließt|beschloss|beschließen|beschlossene|Satzungsbeschluss|stimmten für|stimmte für|stimmt für|stimmen zu|votierten für|votierte für|gibt frei|gab frei|gaben frei|bewilligt|bewilligte|abgenickt|winkt durch|winkte durch|winken durch|verabschiedete|macht den Weg frei|machte den Weg frei|machten den Weg frei|Weg frei|Ja zum|Ja zu|sagt Ja|hat zugestimmt|zustimmte|zustimmten|einverstanden|Aufstellungsbeschluss gefasst',
    delay:
      'verschob*|verschoben|verschiebt|vertag*|vertagt|aufgeschoben|verzöger*|auf Eis|ausgesetzt|setzt aus|zurückgestellt|stellt zurück|pausiert|Aufschub|ruht|verschieben|verschieben sich|Verschiebung|Vertagung|verzögert|Verzögerung|Verzögerungen|auf unbestimmte Zeit|von der Tagesordnung|vorerst gestoppt|liegt auf Eis|zurück in die Ausschüsse|ruhen|lässt ruhen|auf die lange Bank|hängt in der Schwebe|Entscheidung verschoben|Entscheidung vertagt|von der Tagesordnung ab|setzte den Punkt|von der Tagesordnung genommen|nimmt den Punkt|vorläufig gestoppt|zurückverwiesen|in den Ausschuss verwiesen|abgesetzt',
    withdraw:
      'zurückgezogen|zieht zurück|zog zurück|zieht sich zurück|zog sich zurück|Rückzug|verzichtet|verzichtete|gibt auf|gab auf|aufgegeben|begräbt|storniert|zieht den Antrag zurück|nimmt Abstand|Abstand genommen|das Aus für|bedeutet das Aus|vor dem Aus|zurückziehen|zogen zurück|ziehen zurück|zieht seine Pläne|zieht ihre Pläne|zieht die Pläne|zog seine Pläne|zog ihre Pläne|zog die Pläne|zieht seinen Antrag|zieht ihren Antrag|zog seinen Antrag|zog ihren Antrag|zog den Antrag|zieht den Bauantrag|zog den Bauantrag|Pläne zurückgezogen|Antrag zurückgezogen|verwirft|verwarf die Pläne|abgeblasen|bläst ab|gestrichen|lässt fallen|ließ fallen|fallen gelassen|verzichten|springt ab|sprang ab|abgesprungen|steigt aus|stieg aus|ausgestiegen|beerdigt|begraben|Projekt gestorben|kommt nicht|wird nicht gebaut|nicht weiterverfolgt|nicht weiter verfolgt|verfolgt nicht weiter|cancelt|gecancelt|Aus des Projekts',
    petition:
      'Petition|Petitionen|Unterschriften|Unterschriftensammlung|Online-Petition|Unterschriftenliste|Unterschriftenaktion|Unterschriftenlisten|Onlinepetition|Unterschriften gesammelt|sammelt Unterschriften|sammeln Unterschriften|sammelte Unterschriften|sammelten Unterschriften|unterschrieben haben|Einwohnerantrag|Bürgerantrag|openPetition|Unterzeichner|Aufruf gegen|haben unterschrieben|Menschen haben den Aufruf|unterzeichnet|Mitzeichner|Sammelpetition',
    protest:
      'protest*|Protest|Proteste|Demonstration|demonstrier*|Kundgebung|Mahnwache|Demo|Protestmarsch|Protestaktion|Menschenkette|Protesten|Protestzug|Demonstrationen|Demonstranten|demonstriert|demonstrierten|demonstrieren|Demonstrierende|Protestierende|Kundgebungen|Demos|auf die Straße|Besetzung|Blockade|Sitzblockade|Plakate|Transparente|Protestplakate|Protestveranstaltung|Protestbrief|zogen durch|zog durch|ziehen durch|versammelten sich|Trillerpfeifen|Protestkundgebung|Protestaktionen|buhten|Pfiffe|Lichterkette',
    oppose:
      'verärgert|erzürnt|Ärger|sauer|empört|Empörung|Widerstand|Gegner|gegen|Kritik|kritisier*|Einwände|Einwendungen|Einwendung|Bedenken|Sorgen|Sorge|Ablehnung|Unmut|wehren|wehrt|Gegenwind|Befürchtungen|befürcht*|fürchten|Einwand|Streit|umstritten*|warnen|warnt|Widerstands|Gegnern|Gegnerinnen|Kritiker|Kritikern|kritisch|Protest|Proteste|sträuben|dagegen|ablehnend|Skepsis|skeptisch|Vorbehalte|Befürchtung|besorgt|Besorgnis|Unzufriedenheit|Streitpunkt|Konflikt|Gegenwehr|stößt auf|machen mobil|macht mobil|wollen verhindern|will verhindern|läuft Sturm|laufen Sturm',
    lawsuit:
      'Klage|Normenkontrolle|Normenkontrollantrag|Eilantrag|Normenkontrollklage|Rechtsstreit|Klageverfahren|Verfahren vor|Anfechtungsklage|Klageschrift|Klage gegen|Klagen gegen|Klageverfahrens|Verbandsklage|Nachbarklage|Normenkontrollverfahren|Eilverfahren|Eilanträge|Rechtsmittel|gerichtlich*|Verwaltungsklage|Gerichtsverfahren|verwaltungsgerichtlich*',
    sue: 'klagt|klagen|klagte|klagten|verklag*|Klage eingereicht|reicht Klage|reichte Klage|reichten Klage|zieht vor Gericht|ziehen vor Gericht|zog vor Gericht|vor Gericht|Klage erhoben|erhebt Klage|Eilantrag gestellt|geklagt|klagt gegen|klagen gegen|klagte gegen|klagten gegen|reichen Klage ein|reicht eine Klage|reichte eine Klage|reichten eine Klage|Klage eingelegt|erhob Klage|erhoben Klage|erheben Klage|ziehen vor das|zieht vor das|zog vor das|zogen vor das|zogen vor Gericht|rief das Gericht|ruft das Gericht|Eilantrag eingereicht|Klage läuft|verklagt|verklagten|angefochten|ficht an|fechten an|zieht vor|rufen das Verwaltungsgericht|reichen Klage|Widerspruch eingelegt|juristisch vorgehen|Normenkontrollantrag gestellt',
    appeal:
      'Berufung|Revision|Oberverwaltungsgericht|OVG|Verwaltungsgerichtshof|VGH|Bundesverwaltungsgericht|Widerspruch|nächste Instanz|Beschwerde beim|Beschwerde gegen|Widerspruchsverfahren|Widersprüche|Berufungsverfahren|legt Berufung ein|legte Berufung ein|Bundesgericht|Bundesgerichtshof|BGH|BVerwG|Widerspruch gegen|zweiter Instanz|zweite Instanz|Revisionsverfahren',
    court:
      'Gericht|Verwaltungsgericht|Richter|Urteil|Richterin|urteilt*|Oberverwaltungsgericht|Bundesverwaltungsgericht|Gerichts|Gerichten|Verwaltungsgerichts|Verwaltungsgerichtshof|Oberverwaltungsgerichts|OVG|VGH|Landgericht|Oberlandesgericht|Bundesgericht|Gerichtsentscheidung|Gerichtsbeschluss|Urteils|Richtern|Senat des|gerichtlich|Justiz',
    ruling_for:
      'kippt|kippte|gekippt|stoppt|stoppte|gestoppt|gab den Klägern|gibt den Klägern|rechtswidrig|unwirksam|aufgehoben|hebt auf|hob auf|erklärt für ungültig|nichtig|recht gegeben|außer Vollzug|Baustopp|Erfolg für|gibt Anwohnern recht|gab Anwohnern recht|gibt der Klage statt|gab der Klage statt|stattgegeben|gibt statt|gab statt|aufhebt|ungültig|erklärte für unwirksam|für unwirksam|für nichtig|vorläufig gestoppt|untersagt|untersagte|aufschiebende Wirkung|gibt dem BUND|gab dem BUND|Recht bekommen|recht bekommen|bekommt recht|bekamen recht',
    ruling_against:
      'abgewiesen|weist ab|wies ab|wies die Klage|weist die Klage|zurückgewiesen|wies zurück|unzulässig|unbegründet|erfolglos|scheitert*|verwarf|verworfen|abgelehnt|lehnte ab|abgewiesene|weisen ab|wiesen ab|Klage gescheitert|scheiterten|scheitern mit|nicht zugelassen|wies den Eilantrag|weist den Eilantrag|bestätigt die Genehmigung|bestätigte die Genehmigung|rechtmäßig|nicht zulässig|Niederlage für|verlieren|verloren|gaben der Stadt recht|gab der Stadt recht',
    quash: 'aufgehoben|aufheb*|kippt|kippte|gekippt|kassiert|kassierte|Aufhebung|hebt auf|hob auf|nichtig|unwirksam',
    referendum:
      'Bürgerentscheid|Volksentscheid|Bürgerbegehren|Ratsbegehren|Abstimmung der Bürger|Referendum|Bürgerentscheids|Bürgerbegehrens|Einwohnerbefragung|Bürgerbefragung|Volksabstimmung|Volksbegehren|Bürgervotum|Urnengang|Ratsbürgerentscheid|Volksbefragung',
    recall: 'Abwahl|Abwahlverfahren|abgewählt|Abwahlantrag',
    challenge:
      'Einwendungen|Einwendung|Einwände erhoben|Erörterungstermin|Fachaufsichtsbeschwerde|Widerspruch eingelegt|Einwendungen erhoben|Einwendungen eingereicht|Einwände eingereicht|Stellungnahmen eingereicht|Stellungnahmen eingegangen|Dienstaufsichtsbeschwerde|Strafanzeige|Beschwerde bei der|Erörterung|Anhörung|Aufsichtsbeschwerde|Rechtsaufsicht|Kommunalaufsicht',
    intent_legal:
      'droht|drohen|drohte|will klagen|wollen klagen|klagen wollen|kündigt Klage|kündigen Klage|kündigte Klage|Klage angekündigt|Klagen angekündigt|erwägt Klage|prüft rechtliche|prüfen rechtliche|prüft eine Klage|prüfen eine Klage|werden klagen|werden wir ins|ins Klageverfahren|Klage prüfen|notfalls|Klageverfahren gehen|rechtliche Schritte|drohen mit|droht mit|behält sich|behalten sich|will vor Gericht|wollen vor Gericht|erwägen Klage|erwägen eine Klage|erwägt eine Klage|kündigt eine Klage|kündigen eine Klage|kündigten eine Klage|kündigten Klage|Klage vorbereiten|bereitet eine Klage|bereiten eine Klage|Klage erwogen|rechtlich vorgehen|juristisch vorgehen|gerichtlich vorgehen|vor Gericht ziehen|notfalls klagen|Klageverfahren',
    propose:
      'vorgeschlagen|schlägt vor|schlug vor|vorschlag*|Vorschlag|diskut*|berät|beraten|beriet|debattier*|fordert|fordern|forderte|forderten|beantrag*|Antrag|erwägt|erwägen|prüft|prüfen|empfiehlt|empfehlen|empfahl|Entwurf|Aufstellungsbeschluss|verlang*|plädier*|will|wollen|debattiert|beantragt|beantragen|vorgeschlagene|schlagen vor|diskutiert|berieten|soll entscheiden|sollen entscheiden|will beschließen|auf der Tagesordnung|Beratung|Beschlussvorlage|Entwurfs|soll beschlossen|Einleitung|Überlegungen|im Gespräch|ins Gespräch|empfohlen|verlangen|verlangte|forderung*',
    adopt:
      'beschlossen|beschließt|beschloss|verabschied*|erlassen|erlässt|verhäng*|in Kraft|tritt in Kraft|trat in Kraft|eingeführt|angenommen|verhängt|gilt ab|beschließen|Beschluss gefasst|fasste den Beschluss|fasst den Beschluss|gefasst|erließ|verhängte|verhängten|beschlossene|billigte|billigten|gebilligt|einführte|führt ein|führte ein|verabschiedet|verabschiedete|einstimmig für|mehrheitlich für|gilt seit|verhängen',
    extend: 'verlänger*|ausgeweitet|erneuert|verlängert|Verlängerung|ausgeweitete|weiter gelten|um ein Jahr',
    advisory:
      'Ausschuss|Bauausschuss|Ortsbeirat|Ortsrat|Empfehlung|empfiehlt|beratend|Planungsausschuss|Fachausschuss|Stadtplanungsausschuss|empfahl|Beirat|Beirats|Bezirksbeirat|Ortsbeirats|Umweltausschuss|Hauptausschuss|Haupt- und Finanzausschuss|Ausschuss für|Gestaltungsbeirat|Empfehlungsbeschluss|Ortschaftsrat|Ortsbeiräte|Bezirksvertretung',
    vote: 'stimm*|abstimm*|Abstimmung|einstimmig|Votum|Mehrheit|Stimmen|mehrheitlich|Kampfabstimmung|votierten|votierte|Gegenstimmen|Enthaltungen|Enthaltung|Ja-Stimmen|Nein-Stimmen|Stimmenmehrheit|einstimmige|Beschlussfassung|Stimmverhältnis|knappe Mehrheit|knapper Mehrheit',
    opponents:
      'Anwohner|Anwohnerinnen|Bürgerinitiative|Bürger|Bürgerinnen|Naturschützer|Umweltschützer|BI|Gegner|Landwirte|Bewohner|Initiative|Bauern|BUND|NABU|Nachbarn|Einwohner|Umweltverbände|Kritiker|Kläger|Umweltverband|Demonstranten|Aktivisten|Anlieger|Anrainer|Anwohnern|Anliegern|Bürgern|Bürgerinitiativen|Projektgegner|Demonstrierende|Protestierende|Naturschutzverbände|Naturschutzbund|Umweltverbänden|Aktionsbündnis|Bündnis|Bürgerschaftsinitiative|Klimaaktivisten|Umweltinitiative|Interessengemeinschaft|Interessengemeinschaften|Bürgerbündnis|Bürgerverein|Heimatverein|Nachbarschaft|Petenten|Skeptiker|Dorfbewohner|Einwendern|Klägern|Umweltorganisation|Umweltorganisationen|Nabu|Deutsche Umwelthilfe|Eltern',
    authority:
      'Stadtverordnetenversammlung|Stadtverordnete|Stadtverordneten|Gemeinderat|Stadtrat|Gemeindevertretung|Kreistag|Bürgermeister|Bürgermeisterin|Oberbürgermeister|Magistrat|Bauausschuss|Regierungspräsidium|Landratsamt|Stadt|Gemeinde|Behörde|Verwaltung|Bauamt|Landesregierung|Gemeindevertreter|Rat|Ortsbeirat|Kreis|Ausschuss|Planungsausschuss|Parlament|Kommunalpolitik|Bezirksversammlung|Landrat|Marktgemeinderat|Stadtparlament|Stadtverordnetenversammlungen|Gemeinderäte|Gemeinderats|Stadträte|Stadtrats|Stadträten|Bezirksamt|Kreisausschuss|Kommune|Kommunen|Bezirksregierung|Ratsversammlung|Gemeindeparlament|Marktrat|Verbandsgemeinderat|Ortsgemeinderat|Bürgerschaft|Stadtverwaltung|Gemeindeverwaltung|Baubehörde|Bauaufsicht|Bauaufsichtsamt|Genehmigungsbehörde|Umweltamt|Regionalverband|Regionalversammlung|Kreisverwaltung|Kommunalparlament|Landesamt|Stadtplanungsamt|Bezirksverordnetenversammlung|Ausschusses|Planungsausschusses|Magistrats|Gemeindevorstand|Gemeindevertretern|Stadtregierung|Ratsmehrheit|Ministerium|Landesdirektion|Planungsdezernent|Baudezernent|Oberbürgermeisterin|Landrätin|Samtgemeinderat|Gemeinderatssitzung|Stadtratssitzung|Bezirksverordnete|Ortsrat|Samtgemeinde|Rathaus',
    project_noun:
      'Rechenzentrum|Rechenzentren|Rechenzentrums|Datencenter|Data Center|Datacenter|Datenzentrum|Datenzentren|Rechenzentrumscampus|Rechenzentrums-Campus|Data-Center|Datacenter-Campus|Data-Campus|Serverfarm|KI-Rechenzentrum|Rechenzentrumsprojekt|Rechenzentrumspark|Rechenzentrumsbau|KI-Gigafactory|Rechenzentrumspläne|Rechenzentr*|Großrechenzentrum|Großrechenzentren|Serverpark|Serverfarmen|Serverhallen|Datenzentrums|Datacent*|Cloud-Campus|KI-Gigafabrik|KI-Fabrik|Hyperscale-Rechenzentrum|Hyperscaler-Campus|Digitalpark|Digital Park|Hochleistungsrechenzentrum|Mega-Rechenzentrum|Megarechenzentrum|KI-Campus|Data Campus',
    permit:
      'Bebauungsplan|Flächennutzungsplan|Baugenehmigung|Genehmigung|Bauantrag|Aufstellungsbeschluss|Bauvoranfrage|Planung|Umwidmung|Planänderung|Bauleitplan|Ansiedlung|Grundstücksverkauf|immissionsschutzrechtliche Genehmigung|Änderung des Bebauungsplans|Antrag|Vorhaben|Baurecht|Pläne|Bebauungsplans|Bebauungsplanverfahren|Bebauungsplanentwurf|Bauleitplanverfahren|B-Plan|Flächennutzungsplans|Baugenehmigungen|Genehmigungsverfahren|Bauanträge|Bauvorbescheid|Vorbescheid|Planfeststellung|Planverfahren|Offenlegung|Zielabweichung|Zielabweichungsverfahren|städtebaulicher Vertrag|städtebaulichen Vertrag|städtebaulichen Vertrags|Erbbaurecht|Grundstücksverkäufe|Teilgenehmigung|Satzungsbeschluss|Abweichung vom|Befreiung|Bauvorhaben|Ansiedlungspläne|Planungen|Bebauungspläne|Bebauungsplänen',
    group_noun:
      'Bürgerinitiative|Initiative|Verein|Bündnis|BUND|NABU|Verband|Bürgerinitiativen|Aktionsbündnis|Interessengemeinschaft|Naturschutzbund|Bürgerverein|Bürgerforum|Umweltverband|Deutsche Umwelthilfe|DUH|Greenpeace|Stiftung|Netzwerk|BI',
    signature:
      'Unterschriften|Unterzeichner|haben unterschrieben|Unterzeichnern|Unterzeichnende|Unterzeichnerinnen|Mitzeichner|Unterstützer',
    handed_in:
      'übergeben|übergab|überreicht|überreichte|eingereicht|übergaben|überreichten|übergeben worden|übergibt|überreichen|eingereichte|reichte ein|reichten ein|vorgelegt|abgegeben|ausgehändigt',
    other_object:
      'Windpark|Windräder|Windkraftanlagen|Solarpark|Logistikzentrum|Wohngebiet|Neubaugebiet|Lagerhalle|Müllverbrennung|Gewerbegebiet für|Windkraft|Windrad|Windparks|Windkraftanlage|Photovoltaikanlage|Solarparks|Logistikhalle|Logistikhallen|Wohnungen|Wohnbauprojekt|Stromtrasse|Biogasanlage|Deponie|Kiesgrube|Steinbruch|Batteriespeicher|Gaskraftwerk|Mülldeponie|Schlachthof|Einkaufszentrum|Gigafabrik für Batterien',
    halt: 'stopp*|gestoppt|ausgesetzt|Baustopp|ruht|verhinder*|stoppt|stoppte|stoppen|Stopp|einstellen|eingestellt|verhindert|blockiert|unterbunden|unterbinden',
    c_power:
      'Stromverbrauch|Strombedarf|Energieverbrauch|Energiebedarf|Stromnetz|Netz|Netzbelastung|Strom|Umspannwerk|Stromleitung|Hochspannungsleitung|Netzausbau|Netzanschluss|Stromversorgung|Netzkapazität|Netzüberlastung|Stromhunger|Energiehunger|Energiefresser|Stromfresser|Stromversorger|Stromnetze|Stromnetzes|Netzengpass|Netzengpässe|Netzüberlastungen|Energieversorgung|Stromkapazität|Stromkapazitäten|Stromtrasse|Stromtrassen|Hochspannungsleitungen|Energieverschwendung|Stromausfall|Stromausfälle|Stromanschluss|hoher Energieverbrauch|Energie',
    c_water:
      'Wasser|Wasserverbrauch|Grundwasser|Trinkwasser|Kühlwasser|Wasserversorgung|Dürre|Wasserbedarf|Wasserknappheit|Wassermangel|Wasserressourcen|Wasserschutzgebiet|Wasserschutz|Kühlung|Wasserentnahme|Grundwasserspiegel|Hochwasser|Trinkwasserversorgung|Wassernutzung|Abwasser|Hochwasserschutz',
    c_noise:
      'Lärm|Lärmbelästigung|Lärmschutz|Geräusche|Lärmbelastung|Brummen|Schall|Lärmemissionen|Lärmpegel|Lärms|Dauerlärm|Lärmgutachten|Lärmquelle|Geräuschkulisse|Dezibel|Dauerbrummen|Lärmschutzwand|Geräuschbelastung|Geräuschentwicklung|Infraschall|Summen|Lüftungsgeräusche|zu laut',
    c_land_use:
      'Flächenverbrauch|Versiegelung|Flächenversiegelung|Landschaft|Landschaftsbild|Grünfläche|Grünflächen|Wohnbebauung|Höhe der Gebäude|Gewerbeflächen|Nähe zu|Ortsbild|Bodenversiegelung|Gewerbefläche|Flächenfraß|Flächenversiegelungen|Versiegelungen|Flächenbedarf|Grünzug|Landschaftsschutz|Landschaftsschutzgebiet|Wohngebiet|Wohngebiete|Wohnhäuser|Abstand zu|Abstand zur|Höhe der|Gebäudehöhe|Bauhöhe|Gebäudehöhen|Dimension|Dimensionen|Größe des|Größe der|zu groß|Klotz|Verschattung|Ausblick|Stadtbild|Nähe zur|Naherholung|Naherholungsgebiet|Freiflächen|Freifläche|Platzverbrauch|Flächenkonkurrenz|Sichtachsen|überdimensioniert',
    c_rates:
      'Strompreis|Strompreise|Strompreisen|Netzentgelte|Stromkosten|Stromrechnung|Stromtarife|Energiekosten|Energiepreise|Energiepreis|Strompreiserhöhung|Strompreisanstieg|Stromrechnungen|steigende Strompreise|Netzgebühren|Netzkosten',
    c_environment:
      'Umwelt|Umweltschutz|Klima|Klimaschutz|Naturschutz|Natur|Emissionen|CO2|Abwärme|Artenschutz|Bäume|Wald|Biodiversität|ökologisch*|Umweltbelastung|Stadtklima|Feldhamster|Umweltschäden|Umweltbelastungen|Umweltauswirkungen|Umweltprüfung|Umweltverträglichkeit|Umweltverträglichkeitsprüfung|Klimabelastung|Klimabilanz|Klimaziele|Klimaerwärmung|Klimafolgen|Mikroklima|Kleinklima|Treibhausgase|CO2-Ausstoß|CO2-Emissionen|Tierschutz|Artenvielfalt|Rodung|Abholzung|Waldrodung|Waldes|Frischluftschneise|Kaltluftentstehungsgebiet|Kaltluft|Hitzeinsel|Hitzeinseln|Aufheizung|Erwärmung|Biotop|Biotope|Naturschutzgebiet|Vogelschutz|Vogelschutzgebiet|Nachhaltigkeit|Wärmeinsel|Umweltfolgen|Kühltürme',
    c_tax:
      'Gewerbesteuer|Steuern|Subventionen|Fördermittel|Steuergeld|Steuervergünstigungen|Gewerbesteuern|Gewerbesteuereinnahmen|Steuereinnahmen|Steueraufkommen|Steuerzahler|Steuervorteile|Steuergelder|Steuererleichterungen',
    c_transparency:
      'Transparenz|intransparent*|Geheimhaltung|hinter verschlossenen Türen|nichtöffentlich*|mangelnde Information|fehlende Informationen|nicht informiert|kaum informiert|zu spät informiert|schlecht informiert|keine Informationen|keine Information|mangelnde Transparenz|fehlende Transparenz|mangelnde Bürgerbeteiligung|fehlende Bürgerbeteiligung|Intransparenz|Geheimniskrämerei|Geheimnis|geheim|verschwiegen|Verschwiegenheit|im Alleingang|Alleingang|übergangen|ohne Beteiligung|hinter dem Rücken|nicht eingebunden|nicht beteiligt|unter Ausschluss der Öffentlichkeit|Informationspolitik|im Dunkeln|vor vollendete Tatsachen|vollendete Tatsachen',
    c_farmland:
      'Ackerland|Ackerfläche|Ackerflächen|landwirtschaftliche Flächen|Landwirtschaft|Äcker|Acker|Landwirte|Ackerböden|Böden|landwirtschaftlich*|landwirtschaftliche Fläche|landwirtschaftlicher Flächen|landwirtschaftlichen Flächen|Agrarfläche|Agrarflächen|Felder|Feld|Bauernhöfe|fruchtbare Böden|fruchtbaren Böden|Ackerlands|Ackerboden|Anbauflächen|Landwirten|Bauern|Nutzflächen',
    c_traffic:
      'Verkehr|Lkw|Baustellenverkehr|Straßen|Verkehrsbelastung|Verkehrsaufkommen|Lastwagen|Lkw-Verkehr|Schwerverkehr|Verkehrs|Verkehrschaos|Zufahrt|Baustellenlärm|Lastverkehr',
    c_air_quality:
      'Luftqualität|Abgase|Dieselgeneratoren|Luftverschmutzung|Stickoxide|Dieselaggregate|Notstromaggregate|Feinstaub|Dieselgenerator|Notstromgeneratoren|Notstromdiesel|Dieselmotoren|Luftbelastung|Schadstoffe|Schadstoffausstoß|Stickoxiden|Feinstaubbelastung|Abgasen|Rußpartikel|Gasturbinen|Schornsteine|Abluft',
    site: 'Rechenzentrum|Rechenzentren|Rechenzentrums|Datencenter|Data Center|Campus|Anlage|Standort|Gebäude|Komplex|Halle|Hallen|Projekt|Datacenter|Vorhaben|Rechenzentrumscampus|Rechenzentrumspark|Rechenzentr*|Datacent*|Anlagen|Standorte|Standorts|Komplexes|Campus-Gelände|Serverhalle|Bauabschnitt|Bauabschnitte|Areal|Gelände|Datenzentrum|Serverfarm|Großprojekt|Bauprojekt|Neubau|KI-Fabrik|Gigafabrik|Projekts|Baufeld',
    ph_live:
      'in Betrieb|betreibt|betrieben|eröffnet|eröffnete|läuft|laufende|bestehend*|aktiv|ans Netz gegangen|verfügt über|in Betrieb genommen|ging ans Netz|im Betrieb|in Betrieb ist|in Betrieb gegangen|ging in Betrieb|Inbetriebnahme erfolgt|ist in Betrieb|am Netz|eröffneten|Eröffnung gefeiert|fertiggestellt|verfügt|bereits über|besteht aus|umfasst derzeit|bietet derzeit|installiert|installierte|bereits in Betrieb|laufenden Betrieb|geht ans Netz|nahm den Betrieb auf|läuft bereits|eingeweiht',
    ph_construction:
      'begann der Bau|begann mit dem|haben begonnen|im Bau|Bau begonnen|Baubeginn|Spatenstich|Grundstein|Grundsteinlegung|wird gebaut|werden gebaut|entsteht derzeit|Bauarbeiten|Baustart|baut|erster Spatenstich|errichtet derzeit|Bau hat begonnen|mit dem Bau eines|mit dem Bau einer|mit dem Bau seines|mit dem Bau ihres|mit dem Bau von|mit dem Bau begonnen|Bau gestartet|Bau startet|Bau läuft|Bau beginnt|beginnt der Bau|im Bau befindlich*|in Bau|derzeit im Bau|wird derzeit gebaut|wird errichtet|werden errichtet|entstehen derzeit|entsteht gerade|entstehen gerade|ersten Spatenstich|erste Spatenstich|Spatenstichs|Grundsteins|Rohbau|Richtfest|Richtfests|Bauphase|Bagger|Baggern|begann mit dem Bau|begannen die Bauarbeiten|Bauarbeiten begonnen|Bauarbeiten laufen|Baustelle|baut derzeit|baut gerade|bauen derzeit|erweitert derzeit|hochgezogen|errichtet|errichten|baut in',
    ph_planned:
      'geplant*|plant|planen|soll|sollen|will|wollen|Pläne|vorgesehen|entstehen|künftig|angekündigt|kündigt|bis zu|Ausbau|Endausbau|beantragt|genehmigt|Vorhaben|wird|entsteht|könnte|Bauabschnitt|errichten|bauen|gebaut werden|errichtet werden|planten|plante|Planung|Planungen|in Planung|projektiert|möchte|möchten|beabsichtigt|anvisiert|ausgebaut|ausbauen|erweitert werden|ausgelegt|Ausbaustufe|Endausbaustufe|ausgewiesen|beantragte|angestrebt|mittelfristig|langfristig|folgen|perspektivisch|hinzukommen|ansiedeln|Ansiedlung|avisiert|in Aussicht',
    ph_contracted:
      'vermietet|gemietet|Mietvertrag|unterzeichnet|gebucht|reserviert|vertraglich|gesichert|vorvermietet|angemietet|Mietverträge|Vertrag über|Vertrag für|Vertrag mit|vermietete|vermieten|mietet|mietete|unterschrieben|zugesagt|Ankermieter|Mieter|Abnehmer|fest gebucht|ausgebucht|langfristig vermietet|Hosting-Vertrag',
    ph_paused:
      'auf Eis|pausiert|ausgesetzt|gestoppt|ruht|unterbrochen|liegt auf Eis|vorerst gestoppt|stillgelegt|eingefroren|verschoben|Baustopp|unterbricht',
    ph_cancelled:
      'gestrichen|abgesagt|aufgegeben|abgelehnt|zurückgezogen|gescheitert|geplatzt|storniert|abgeblasen|verworfen|gekippt|eingestellt|fallen gelassen|gestoppt wurde|gecancelt|Aus für',
    b_it: 'IT-Leistung|IT-Last|IT-Kapazität|kritische Last|Serverleistung|kritischer IT-Last|IT-Anschlussleistung|IT-Anschlussleistungen|IT-Leistungen|IT-Kapazitäten|IT-Load|IT Load|MW IT|Megawatt IT|kritische IT-Last|kritischer IT-Leistung|IT-Nennleistung|Nutzlast|Rechenleistung|Serverlast|kritischer Last|IT-Nutzleistung',
    b_facility: 'Gesamtleistung|brutto|Gesamtanschlussleistung|Bruttoleistung|Gesamtkapazität|Gesamtstromleistung',
    b_grid:
      'Netzanschluss|Anschlussleistung|Netzanschlussleistung|Stromanschluss|Umspannwerk|Netzkapazität|elektrische Leistung|Stromnetz|elektrischer Leistung|elektrischer Anschlussleistung|Netzanschlusskapazität|Netzanschlusspunkt|Netzanschlüsse|Stromanschlussleistung|Stromanschlüsse|elektrische Anschlussleistung|Netzleistung|Stromleistung|Stromkapazität|Anschlusskapazität|Anschlusswert|Anschluss ans Stromnetz|Stromversorgung|gesicherte Leistung|elektrische Gesamtleistung|elektrischen Leistung|Strombedarf',
    b_generator:
      'Generatoren|Notstrom|Kraftwerk|Gaskraftwerk|Erzeugung|Turbinen|Gasturbinen|Generator|Gasmotoren|Blockheizkraftwerk|BHKW|Notstromaggregate|Netzersatzanlagen|Dieselgeneratoren|Eigenerzeugung|Kraftwerks|Kraftwerksleistung|Stromerzeugung',
    not_load:
      'Solar|Solarpark|Wind|Windpark|Windparks|Batterie|Batterien|Batteriespeicher|Speicher|Kraftwerk|Gaskraftwerk|Kernkraftwerk|Atomkraftwerk|Reaktor|Umspannwerk|Photovoltaik|Erneuerbare|erneuerbarer|Wasserkraft|Offshore|Ökostrom|Windenergie|Solarenergie|Abwärme|Fernwärme|Spitzenlast|Solaranlage|Solaranlagen|Photovoltaikanlage|Photovoltaikanlagen|PV-Anlage|PV-Anlagen|Windkraft|Windkraftanlagen|Windräder|Großspeicher|Großbatterie|Kraftwerks|Kraftwerke|Gaskraftwerke|Gasturbine|Kernkraftwerke|Atomkraftwerke|Reaktoren|SMR|Atomkraft|Kernkraft|Abwärmeleistung|Wärmepumpe|Wärmepumpen|Wärmeleistung|Wärmenetz|thermisch*|Wärme|Umspannwerke|erneuerbaren|erneuerbare|Geothermie|Wasserstoff|Elektrolyseur|Stromabnahmevertrag|PPA|Blockheizkraftwerk|ab einer Leistung|Schwellenwert|pro Rack|je Rack|Notstromaggregate|Energiepark',
    increment: 'zusätzlich|zusätzliche|weitere|weiteren|zusätzlichen',
    earlier_version: 'frühere Fassung|früheren Fassung|ersten Fassung|fälschlich|irrtümlich',
    aggregate:
      'insgesamt|Portfolio|bundesweit|deutschlandweit|weltweit|europaweit|landesweit|Branche|zusammen|Pipeline|in Summe|in Europa|Länder|Gesamtmarkt|Gesamtkapazität|auf dem Markt|mehrere Standorte|an mehreren Standorten|alle Standorte|aller Standorte|allen Standorten|Märkten|Märkte|landesweiten|kumuliert|summiert|summieren|Rechenzentren in Deutschland|deutschen Rechenzentren|im Großraum|global',
    share_of:
      'Anteil|Marktanteil|Prozent der|Prozent des|der gesamten|Anteil an|entfallen|entfällt|Quote|des gesamten|der weltweiten|der globalen|Marktanteile|Anteils|Anteile an|Prozent aller|Prozent an|aller Rechenzentren|der Kapazität|der Gesamtkapazität|des Marktes|am Markt|am Gesamtmarkt|am weltweiten|an der weltweiten|an der globalen|vereinen|vereint|vereinten|kontrollieren|kontrolliert|ausmachen|macht aus|machen aus|ausmacht|beherrschen|des Stromverbrauchs|am Stromverbrauch|entfielen|entfiel|aller',
    grow_to:
      'wachs*|wächst|erreich*|anstieg*|verdopp*|verdreif*|zunehm*|zulegen|überschreit*|übersteig*|klettern|klettert|hochschnell*|Anstieg|Wachstum|erhöh*|steigen|steigt|stieg|stiegen|gestiegen|steigern|steigert|steigende|Steigerung|ansteigen|ansteigt|angestiegen|anwachs*|verdoppel*|vervielfach*|vervierfach*|zunimmt|nimmt zu|nehmen zu|Zunahme|Zuwachs|liegen bei|hochschnellen|zugelegt|legt zu|emporschnellen|wuchs|gewachsen|überschreiten|ausweiten|summieren|läge|steige|anwachsen|verdoppeln|verdreifachen|vervielfachen|erreichen|belaufen',
    fall_to:
      'fällt|sink*|rutsch*|schrumpf*|zurückgehen|abnehmen|sinkt|Rückgang|fallen|fiel|fielen|gefallen|abfallen|zurückfallen|zurückgeht|geht zurück|zurückgegangen|gesunken|sank|sinken|schrumpft|verringer*|reduzier*|abnimmt|nimmt ab|verlieren|einbüßen',
    below: 'unter|weniger als|unterhalb von|geringer als|nicht einmal|kleiner als|höchstens|nicht mehr als',
    above: 'über|mehr als|mindestens|oberhalb von|übersteigt|größer als|höher als|jenseits|gut über|deutlich mehr als',
    forecast:
      'prognostizier*|Prognose|Prognosen|erwartet|erwarten|schätzt|schätzen|dürfte|dürften|könnte|könnten|rechnet|rechnen|soll|sollen|wird|werden|geht davon aus|gehen davon aus|voraussichtlich|bis Ende des Jahrzehnts|Schätzung|Szenario|prognostiziert|vorhergesagt|Vorhersage|Vorhersagen|Hochrechnung|Hochrechnungen|Ausblick|wird erwartet|werden erwartet|erwartete|gehen von|geht von|kalkuliert|dürften sich|wird voraussichtlich|Schätzungen|schätzungsweise|rechnen mit|rechnet mit|Szenarien|bis 2030|bis 2032|bis 2035|sagt voraus|sagen voraus|abzusehen|Prognosebericht|läge dann|steige|steigen auf|wachsen auf|anwachsen auf|dürfte auf|klettern',
    target_guidance:
      'Ziel|Ziele|strebt|anpeilt|peilt|plant|will|anstrebt|Zielmarke|anstreben|angepeilt|anpeilen|geplant|planen|strebt an|streben an|Vorgabe|Zielwert|peilt an|Zielvorgabe|wollen|Ausgabenprognose|stellt in Aussicht',
    publisher_cue:
      'laut|zufolge|nach Angaben|Studie|Daten von|Daten des|Analyse von|Berechnungen|nach Schätzung|Schätzungen von|prognostiziert|schätzt|rechnet|erwartet|Angaben von|Untersuchung|Erhebung|Zahlen von|nach einer Studie|nach Zahlen|nach Einschätzung|Marktforscher|Marktforschern|Marktforschungsunternehmen|Analysten von|Analysten der|Analysehaus|Bericht von|Bericht der|Bericht des|Studie der|Studie des|Studie von|Erhebung von|Prognose der|Prognose von|Schätzung der|Schätzungen der|Daten der|Berechnungen von|ermittelt|ermittelte|errechnet|veröffentlicht|veröffentlichte|beziffert|Auswertung|Report|kommt zu dem|sagt voraus|geht davon aus|erwarten|Zahlen der|so die|heißt es|im Auftrag des',
    quoted_via:
      'zitiert|berichtet|berichtete|zitierte|unter Berufung auf|meldet|die Nachrichtenagentur|berichten|schreibt|schrieb|unter Verweis auf|wie berichtet|gegenüber|zuerst berichtet|berichtete zuerst|Medienbericht|Agentur|dpa',
    entrants:
      'neue Anbieter|neue Wettbewerber|Neueinsteiger|neue Betreiber|neue Marktteilnehmer|Newcomer|neuer Anbieter|neuer Marktteilnehmer|neuen Anbietern|neuer Betreiber|neuen Betreibern|neue Player|neue Unternehmen|neuen Wettbewerbern|neuen Marktteilnehmern|Neulinge|neue Entwickler|neue Akteure|neuen Akteuren|Marktneulinge|Newcomern',
    global:
      'weltweit|weltweite|weltweiten|global|globale|globalen|Welt|international|weltweiter|globaler|globales|Weltmarkt|rund um den Globus|Globus|auf der Welt',
    market_noun:
      'Markt|Branche|Kapazität|Nachfrage|Märkte|Gesamtmarkt|Rechenzentrumsmarkt|Sektor|Industrie|Branchen|Nachfrage nach',
    g_new_entrants: 'neue Anbieter|Neueinsteiger|Newcomer|neue Marktteilnehmer',
    g_financial: 'Finanzfirmen|Finanzinvestoren|Finanzunternehmen',
    g_big_tech:
      'Big Tech|Big-Tech|Tech-Konzerne|Techkonzerne|Tech-Riesen|Technologiekonzerne|große Technologiekonzerne|Tech-Giganten|Big-Tech-Konzerne|große Tech-Konzerne|großen Technologiekonzerne|Big-Tech-Unternehmen|Techgiganten|Techriesen|Technologieriesen|Tech-Konzernen|Techkonzernen|Technologiekonzernen|US-Tech-Konzerne|US-Techkonzerne|Internetkonzerne|Internetriesen|Glorreichen Sieben|Magnificent Seven|große Techkonzerne|großen Tech-Konzerne|großen Techkonzerne|US-Konzerne',
    g_hyperscalers:
      'Hyperscaler|Hyperscalern|Hyperscale-Betreiber|Hyperscale-Anbieter|Cloud-Riesen|Cloud-Konzerne|Hyperscale|Hyperscalers|Hyperscale-Anbietern|Hyperscale-Betreibern|Hyperscale-Rechenzentren|Hyperscale-Konzerne|Cloud-Giganten|großen Cloud-Anbieter|große Cloud-Anbieter|Cloud-Hyperscaler',
    g_onprem:
      'On-Premises|On-Premise|on-premises|unternehmenseigene|unternehmenseigenen|eigene Rechenzentren|firmeneigene|firmeneigenen|On-Prem|eigenen Rechenzentren|unternehmenseigener|betriebseigene|hauseigene|hauseigenen|Firmenrechenzentren|Unternehmensrechenzentren|eigenen Serverräumen|lokale Rechenzentren',
    g_colocation:
      'Colocation|Kolokation|Colocation-Anbieter|Colocation-Betreiber|Colocation-Rechenzentren|Nicht-Hyperscaler|Colocation-Anbietern|Co-Location',
    g_ai: 'KI|Künstliche Intelligenz|künstliche Intelligenz|künstlicher Intelligenz|KI-Rechenzentren|KI-Anwendungen|generative KI|generativer KI|KI-Workloads|KI-Server|AI',
    g_data_centers: 'Rechenzentren|Rechenzentrum|Datencenter|Datacenter|Data Center',
    m_capacity:
      'Kapazität|Kapazitäten|Leistung|Megawatt|Gigawatt|Anschlussleistung|IT-Leistung|Rechenkapazität|Rechenleistung|Rechenzentrumskapazität|Strombedarf|Gesamtkapazität|Serverkapazität|Kapazitätszuwachs|installierte Leistung|Anschlussleistungen|Gesamtleistung|Megawatt Leistung|Rechenkapazitäten|Rechenzentrumskapazitäten',
    m_energy:
      'Stromverbrauch|Strombedarf|Energieverbrauch|Energiebedarf|verbrauch*|Stromnachfrage|Strom|Stromverbrauchs|Strombedarfs|Energieverbrauchs|Energiebedarfs|Stromhunger|Energienachfrage|Elektrizität|Elektrizitätsverbrauch|Elektrizitätsbedarf|Stromkonsum|Stromverbräuche|Energie',
    m_capex:
      'Investitionen|Investition|Capex|Kapitalausgaben|Ausgaben|Investitionsausgaben|investieren|Investments|Investitionsvolumen|Kapitalinvestitionen|Investitionskosten|ausgeben|Ausgaben für|Investitionsbudget|Kapitalausgabe|Investitionsetat|investiert',
    m_revenue: 'Umsatz|Umsätze|Erlöse|Jahresumsatz|Umsatzes|Erlös|Einnahmen',
    m_vacancy: 'Leerstand|Leerstandsquote|Leerstandsrate|Leerstände|Leerstandsquoten',
    m_price: 'pro Kilowatt|je Kilowatt|Mietpreis|pro kW|je kW|Mietpreise|Mieten pro|Kilowattpreis',
    m_market_size: 'Marktvolumen|Marktgröße|Markt für|Markt|Marktwert|Marktumsatz|Gesamtmarkt|Volumen des Marktes',
    m_energy_share:
      'des Stromverbrauchs|des Strombedarfs|des gesamten Stromverbrauchs|des weltweiten Stromverbrauchs|der Stromnachfrage|am Stromverbrauch|am gesamten Stromverbrauch|am weltweiten Stromverbrauch|am globalen Stromverbrauch|des globalen Stromverbrauchs|des deutschen Stromverbrauchs|des weltweiten Strombedarfs|des globalen Strombedarfs|des gesamten Strombedarfs|der weltweiten Stromnachfrage|der globalen Stromnachfrage|des Stroms|am Strombedarf|des nationalen Stromverbrauchs|der Elektrizität|des Energieverbrauchs',
    mining:
      'Krypto-Mining|Krypto-Miner|Kryptomining|Miner|Mining|Krypto-Schürfer|Kryptoschürfer|Schürfer|Mining-Unternehmen|Krypto|Kryptowährungen|Kryptowährung|Kryptominer|Mining-Firma|geschürft|schürft|schürfte|schürften|schürfen|Schürfen|Schürfern|Minern|Mining-Geschäft|Krypto-Geschäft|Kryptoschürfern|Krypto-Minern|Mining-Konzern|Digital-Asset-Mining|Kryptominern|Coins',
    bitcoin_mining:
      'Bitcoin-Mining|Bitcoin-Miner|Bitcoin-Schürfer|Bitcoin-Schürfen|Bitcoinminer|Bitcoin-Schürfern|Bitcoin-Minern|Bitcoin-Mining-Firma|Bitcoin geschürft|Bitcoin schürft|Bitcoin schürfte|Bitcoin schürfen|Bitcoins geschürft|Bitcoins schürft|Bitcoins schürfen|Bitcoin-Mining-Unternehmen|Bitcoin-Mining-Konzern|Bitcoin-Mining-Geschäft|Bitcoin-Produzent|Bitcoin-Förderer|BTC-Miner|BTC-Mining|Bitcoin-Schürfung|Schürfen von Bitcoin|Schürfen von Bitcoins|Bitcoinmining',
    ethereum_mining:
      'Ethereum-Mining|Ethereum-Miner|Ethereum|Ether-Mining|Ethereum-Schürfer|Ether-Schürfer|GPU-Mining|Schürfen von Ethereum|Schürfen von Ether|Ethereum geschürft|Ether geschürft|Ethereum schürfte|Ethereum-Miners|Ethereum-Schürfern|ETH-Mining|Ethereum-Schürfen|Ethereum schürfen|Ether schürfen',
    ai_activity:
      'KI|Künstliche Intelligenz|künstliche Intelligenz|HPC|KI-Rechenzentren|KI-Infrastruktur|KI-Hosting|Hochleistungsrechnen|Rechenzentren|KI-Cloud|KI-Workloads|KI-Anwendungen|Rechenzentrumsgeschäft|KI-Rechenleistung|Cloud|AI-Infrastruktur|AI-Rechenzentren|AI|KI-Rechenzentrum|KI-Dienste|KI-Rechenkapazität|Neocloud|Cloud-Anbieter|KI-Campus|High-Performance-Computing|Hochleistungsrechenzentren|Rechenzentrumsbetreiber|KI-Sektor|KI-Boom|Rechenleistung|KI-Geschäft|GPU-Cloud',
    pivot:
      'verlässt|verließ|verlassen|tauscht|tauschen|gab auf|stieg aus|wurde zum|wandel*|Wandel|Wandlung|umstell*|umgestellt|stellt um|Umstieg|umgestiegen|steigt um|stieg um|Schwenk|schwenk*|umgeschwenkt|Kehrtwende|Transformation|transformiert*|verwandel*|umbau*|Umbau|baut um|umgerüstet|rüstet um|umrüsten|wechsel*|gewechselt|diversifizier*|Einstieg in|steigt in|stieg in|begann als|gestartet als|startete als|Neuausrichtung|richtet sich neu aus|wendet sich|setzt auf|wandelt sich|wandelte sich|gewandelt|verwandelt|verwandelte|wird zum|werden zu|wurden zu|macht sich zum|sattelt um|sattelte um|umgesattelt|umsatteln|satteln um|orientiert sich um|umorientiert|Umorientierung|schwenkt um|schwenkte um|schwenken um|Strategieschwenk|Strategiewechsel|Kurswechsel|verlagert|verlagerte|verlagern|verlegt sich|verlegte sich|stieg vom|dreht|setzte auf|weg vom|weg von|hin zu|hat früher|war früher|einst als|kehrt dem|den Rücken|richtet sich neu',
    away_from:
      'vom|weg vom|weg von|ehemalig*|früher|frühere|früherer|einst|ursprünglich|statt Bitcoin|anstelle von|anstatt|ehemals|vormals|einstige|einstigen|einstiger|von Bitcoin|von Krypto|vom Bitcoin|vom Krypto|vom Mining|von Ethereum|vom Ethereum|aus dem Mining|aus dem Bitcoin|hat früher|Ex',
    toward: 'zum|zur|hin zu|zu|in|auf|in Richtung',
    including:
      'darunter|unter anderem|einschließlich|beispielsweise|zum Beispiel|Unternehmen wie|Firmen wie|Miner wie|so etwa|allen voran|inklusive|namentlich|etwa die',
    repurpose:
      'umfunktionier*|umgewidmet|umnutz*|umgerüstet|umrüsten|nachrüst*|umwidm*|rüstet um|rüstet sein|rüstet seine|rüstete um|nutzt seine|nutzt ihre|nutzen ihre Anlagen|wandelt seine|wandelt ihre|Umrüstung|Umnutzung|Nachnutzung|baut seine|baute seine',
    ex_activity:
      'ehemaliger Bitcoin-Miner|früherer Bitcoin-Miner|Ex-Miner|ehemalige Krypto-Miner|ehemaligen Bitcoin-Miner|frühere Bitcoin-Miner|einstige Bitcoin-Miner|einstigen Bitcoin-Miner|einstige Krypto-Miner|ehemalige Bitcoin-Miner|früheren Bitcoin-Miner|früherer Bitcoin-Schürfer|ehemaliger Bitcoin-Schürfer|frühere Bitcoin-Schürfer|einstiger Bitcoin-Miner|einstige Miner|Ex-Bitcoin-Miner|Ex-Krypto-Miner|früheren Krypto-Miner|ehemaligen Krypto-Miner|früherer Krypto-Miner|ehemaliger Krypto-Miner|früheres Mining-Unternehmen|ehemaliges Mining-Unternehmen|ehemalige Miner|frühere Miner|ehemaligen Miner|einstigen Krypto-Miner|ehemaligen Bitcoin-Schürfer',
    passive: '=wurde|=wurden|worden|=wird|werden|werde von',
    by: 'durch|wurde von|wurden von|wird von|werden von|worden von|angeführt von|geführt von|entwickelt von|betrieben von|gebaut von|durch den|durch die|durch das|seitens|von|vom',
    in: 'in|im|am|bei|Beteiligung an|Beteiligungen an|beteiligt sich an|beteiligte sich an|beteiligen sich an|beteiligt an|Anteil an|Anteile an|Anteilen an|Anteils an|Mehrheit an|Minderheitsbeteiligung an|Aktien an|Einstieg bei|steigt bei|stieg bei|Investition in|Investitionen in|nahe',
    from: 'von|vom|aus|seitens|kauft von|mietet von|least von|Kapital von|Finanzierung von|Finanzierung durch|Kredit von|Darlehen von|Garantie von|Chips von|Strom von|Rechenleistung von|Rechenkapazität von|Kapazität von|Kapazitäten von|Cloud von|bei',
    to: 'an|zugunsten von|zugunsten der|an den|an die|an das|zu den',
    with: 'mit|und|gemeinsam mit|zusammen mit|zusammen mit dem|an der Seite von|gemeinsam mit dem|Vertrag mit|Partnerschaft mit|Verträge mit|Vereinbarung mit|Kooperation mit|Deal mit',
    of: 'des|der|Übernahme von|Übernahme der|Übernahme des|Kauf von|Erwerb von|Zukauf von|Verkauf von|Aktien von|Aktie von|Anteile von|Aktionäre von|Aktionären von|Anteilseigner von|Rechenzentrum von|Rechenzentren von|Rechenzentrums von|Campus von|Tochter von|Tochterfirma von|Tochtergesellschaft von|Mutter von|Chef von|CEO von|Mehrheit von|Standort von|Pläne von|Plänen von|Projekt von|Teil von|Manager von|Managern von|Vorstände von|Börsengang von|Fusion von|Finanzierungsrunde von|Angebot von|Bewertung von|Wettbewerber von|Konkurrenten von|Großteil von|Vorhaben von|Bau von|Zusage von|Auftrag von',
    for: 'für|im Auftrag von|zugunsten von|Gebot auf|Angebot an',
    between: 'zwischen|Zusammenschluss von|Partnerschaft von|Fusion von',
    comparison:
      'konkurriert mit|Konkurrenten wie|Rivale|Rivalen|ähnlich wie|im Vergleich zu|Wettbewerber wie|Kunden wie|Konkurrent|Unternehmen wie|Konzerne wie|Konzernen wie|Firmen wie|Anbieter wie|Anbietern wie|Betreiber wie|Rivalen wie|Hyperscaler wie|Hyperscalern wie|Tech-Konzerne wie|Tech-Riesen wie|Techkonzerne wie|Technologiekonzerne wie|Größen wie|Giganten wie|Namen wie|Investoren wie|Miner wie|Spieler wie|so wie|ebenso wie|anders als|verglichen mit|Konkurrenz zu|Konkurrenz von|Konkurrenz wie|vor allem wie|Wettbewerbern wie|Partner wie|Partnern wie',
    company_coref:
      'das Unternehmen|die Firma|der Konzern|die Gruppe|der Betreiber|die Gesellschaft|das Startup|das Start-up|des Unternehmens|des Konzerns|der Investor|dem Unternehmen|die Betreiberin|der Entwickler|das Rechenzentrumsunternehmen|die Betreibergesellschaft|dem Konzern|der Betreiberin|der Bauherr|das US-Unternehmen|der US-Konzern|die US-Firma|der Projektentwickler|die Investoren',
    chipmaker_coref:
      'der Chiphersteller|der Chip-Hersteller|der Chipkonzern|der Chipriese|der Chipentwickler|des Chipkonzerns|der Chip-Konzern|der Chipdesigner|der Grafikkartenhersteller|der Halbleiterkonzern|der Halbleiterhersteller|der KI-Chip-Hersteller|dem Chipkonzern|der KI-Chipkonzern',
    miner_coref:
      'der Miner|der Bitcoin-Miner|das Mining-Unternehmen|der Bitcoin-Schürfer|der Schürfer|der Mining-Konzern|das Bitcoin-Mining-Unternehmen|der Krypto-Miner|die Mining-Firma|der frühere Bitcoin-Miner',
    provider_coref:
      'der Cloud-Anbieter|der Rechenzentrumsbetreiber|der Cloudanbieter|der Anbieter|der Rechenzentrumsanbieter|der Cloud-Dienstleister|der Cloud-Konzern|der Rechenzentrumsentwickler|der Vermieter|der Infrastrukturbetreiber|der KI-Cloud-Anbieter',
    giant_coref:
      'der Tech-Riese|der Technologiekonzern|der Softwarekonzern|der Internetkonzern|der Software-Riese|der Techkonzern|der Suchmaschinenkonzern|der Softwareriese|der Internetriese|der Onlinehändler|der Online-Händler|der Cloud-Riese|der Facebook-Konzern|die Facebook-Mutter|die Google-Mutter|der Techriese|der Tech-Gigant|der US-Technologiekonzern',
    utility_coref:
      'der Versorger|der Energiekonzern|der Stromkonzern|der Energieversorger|der Stromversorger|der Netzbetreiber|der Kraftwerksbetreiber|das Energieunternehmen',
    insider_coref: 'der Manager|er|der Vorstand|der Firmenchef|der Konzernchef|der Gründer|der Aufsichtsrat',
    related:
      'lesen Sie auch|mehr zum Thema|auch interessant|weiterlesen|siehe auch|meistgelesen|mehr dazu|lesen Sie dazu|weitere Artikel|das könnte Sie auch interessieren|lesen Sie mehr|zum Thema|weitere Meldungen|mehr lesen|aus dem Archiv|ebenfalls interessant|verwandte Artikel|Anzeige',
  },
  splitVerbs: {
    invest: 'steigt+ein|stieg+ein|steigen+ein|stiegen+ein|schießt+zu|bringt+ein|legt+nach|stockt+auf',
    raise:
      'sammelt+ein|sammelte+ein|sammelten+ein|nimmt+auf|nahm+auf|nehmen+auf|wirbt+ein|warb+ein|treibt+auf|trieb+auf',
    acquire: 'kauft+auf|kaufte+auf|kauft+zu|übernimmt+ganz|verleibt+ein|verleibte+ein|greift+zu|reißt+an',
    sell: 'gibt+ab|gab+ab|geben+ab|gaben+ab|stößt+ab|stieß+ab|stoßen+ab|tritt+ab|trat+ab|reicht+weiter|reichte+weiter',
    sell_shares: 'gibt+ab|gab+ab|gaben+ab|stößt+ab|stieß+ab|reicht+weiter|reichte+weiter',
    merge: 'schließen+zusammen|legen+zusammen|legten+zusammen|gehen+zusammen',
    lease: 'mietet+an|mietete+an|mieten+an|mietet+ein|mietete+ein|mieten+ein',
    agree:
      'schließt+ab|schloss+ab|schließen+ab|schlossen+ab|handelt+aus|handelten+aus|sagt+zu|sagte+zu|sagten+zu|sichert+zu',
    provide: 'stellt+bereit|stellte+bereit|stellen+bereit|bietet+an',
    announced:
      'gibt+bekannt|gab+bekannt|gaben+bekannt|teilt+mit|teilte+mit|teilten+mit|kündigt+an|kündigte+an|kündigten+an|stellt+vor|stellte+vor',
    closed: 'schließt+ab|schloss+ab|schlossen+ab',
    terminated:
      'bricht+ab|brach+ab|brachen+ab|bläst+ab|blies+ab|sagt+ab|sagte+ab|sagten+ab|löst+auf|löste+auf|kündigt+auf|zieht+zurück|zog+zurück|zogen+zurück|lässt+platzen|ließ+platzen',
    deny: 'weist+zurück|wies+zurück|wiesen+zurück|streitet+ab|stritt+ab',
    amended: 'stockt+auf|stockte+auf|weitet+aus|weitete+aus|weiten+aus',
    reject:
      'lehnt+ab|lehnte+ab|lehnen+ab|lehnten+ab|weist+ab|wies+ab|wiesen+ab|schmettert+ab|schmetterte+ab|fällt+durch|fiel+durch|erteilt+Absage|erteilte+Absage|erteilten+Absage|bügelt+ab|bügelte+ab',
    approve:
      'stimmt+zu|stimmte+zu|stimmen+zu|stimmten+zu|gibt+frei|gab+frei|gaben+frei|winkt+durch|winkte+durch|winkten+durch|segnet+ab|segnete+ab|segneten+ab|nickt+ab|nickte+ab|nickten+ab',
    delay:
      'stellt+zurück|stellte+zurück|stellten+zurück|setzt+aus|setzte+aus|setzten+aus|schiebt+auf|schob+auf|schoben+auf|setzt+ab|setzte+ab|setzten+ab',
    withdraw:
      'gibt+auf|gab+auf|geben+auf|gaben+auf|zieht+zurück|zog+zurück|ziehen+zurück|zogen+zurück|steigt+aus|stieg+aus|stiegen+aus|springt+ab|sprang+ab|lässt+fallen|ließ+fallen|nimmt+Abstand|nahm+Abstand|bläst+ab|blies+ab|rückt+ab|rückte+ab',
    handed_in: 'reicht+ein|reichte+ein|reichten+ein|übergab+an|gibt+ab|gab+ab|gaben+ab',
    sue: 'reicht+Klage|reichten+Klage|ruft+an|rief+an|riefen+an|ficht+an|fechten+an|fochten+an',
    ruling_against: 'weist+ab|wies+ab|wiesen+ab|weist+zurück|wies+zurück|lehnt+ab|lehnte+ab',
    ruling_for: 'hebt+auf|hob+auf|hoben+auf',
    entry: 'steigt+ein|stieg+ein|steigen+ein|stiegen+ein',
    pivot: 'sattelt+um|sattelte+um|schwenkt+um|schwenkte+um|stellt+um|stellte+um|baut+um|baute+um|bauen+um',
    ph_live: 'nimmt+Betrieb|nahm+Betrieb|geht+Netz|ging+Netz|schaltet+ein',
  },
  scales:
    'tausend=3|tsd=3|million=6|millionen=6|mio=6|mio.=6|milliarde=9|milliarden=9|mrd=9|mrd.=9|mia=9|billion=12|billionen=12|bio=12|bio.=12|tsd.=3|mill=6|mia.=9|mrden=9',
  numbers:
    'ein=1|eine=1|einer=1|zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|elf=11|zwölf=12|fünfzehn=15|zwanzig=20|dreißig=30|hundert=100|anderthalb=1.5|eineinhalb=1.5|eine halbe=0.5|einen=1|einem=1|dreizehn=13|vierzehn=14|sechzehn=16|siebzehn=17|achtzehn=18|neunzehn=19|fünfundzwanzig=25|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|achtzig=80|neunzig=90|zweihundert=200|dreihundert=300|fünfhundert=500|zweieinhalb=2.5|dreieinhalb=3.5|viereinhalb=4.5|ein halbes=0.5|einer halben=0.5|ein dutzend=12|zwei dutzend=24',
  currencies:
    'dollar=USD|us-dollar=USD|euro=EUR|pfund=GBP|yen=JPY|yuan=CNY|franken=CHF|kronen=SEK|won=KRW|reais=BRL|australische dollar=AUD|kanadische dollar=CAD|us dollar=USD|dollars=USD|euros=EUR|schweizer franken=CHF|britische pfund=GBP|pfund sterling=GBP|schwedische kronen=SEK|norwegische kronen=NOK|dänische kronen=DKK|rupien=INR|zloty=PLN',
  qualifiers: {
    approx:
      'rund|etwa|ungefähr|circa|ca.|zirka|knapp|annähernd|fast|gut|geschätzt|geschätzte|an die|nahezu|schätzungsweise|in etwa|in der größenordnung von|um die|beinahe|ca|rd.|rd|grob',
    up_to: 'bis zu|maximal|höchstens|bis auf|bis zu rund|nicht mehr als|bis zu insgesamt',
    at_least: 'mindestens|wenigstens|zumindest|nicht weniger als|minimum|mind.|mindestens rund',
    more_than:
      'mehr als|über|übersteigt|jenseits von|oberhalb von|deutlich über|weit über|weit mehr als|deutlich mehr als|gut und gerne|oder mehr|größer als|höher als|übersteigen|überschreitet|mehr als rund',
    range: 'bis|und|-',
  },
  descriptors:
    'Familienbetrieb=none|Familienunternehmen=none|Mittelständler=none|Stahlbauer=none|Hersteller=none|Maschinenbauer=none|Spediteur=none|Rechenzentrumsbetreiber=colocation|Datacenter-Betreiber=colocation|Rechenzentrumsanbieter=colocation|Colocation-Anbieter=colocation|Betreiber=colocation|Rechenzentrumsentwickler=developer|Projektentwickler=developer|Entwickler=developer|Immobilienentwickler=developer|Investor=fund|Finanzinvestor=fund|Infrastrukturinvestor=fund|Vermögensverwalter=fund|Beteiligungsgesellschaft=fund|Bank=bank|Energieversorger=utility|Versorger=utility|Stromversorger=utility|Energiekonzern=power_producer|Stromerzeuger=power_producer|Energieunternehmen=power_producer|Baukonzern=equipment_vendor|Baufirma=equipment_vendor|Cloud-Anbieter=neocloud|KI-Cloud-Anbieter=neocloud|KI-Firma=ai_lab|KI-Start-up=ai_lab|KI-Startup=ai_lab|Chiphersteller=chip_vendor|Chipkonzern=chip_vendor|Bitcoin-Miner=miner|Krypto-Miner=miner|Start-up=none|Startup=none|Unternehmen=none|Firma=none|Konzern=none|Technologiekonzern=enterprise|US-Konzern=none|Telekommunikationskonzern=telecom|Immobilienkonzern=real_estate|Immobilieninvestor=real_estate|Infrastrukturunternehmen=equipment_vendor',
  units: {
    percent: '%|prozent|prozentpunkte|prozentpunkten|prozents',
    shares: 'aktien|anteile|papiere|stammaktien|anteilsscheine|anteilscheine|aktien der klasse a|klasse-a-aktien',
    years: 'jahre|jahren|jahr|jahres|jährige|jährigen|jähriger|jähriges',
    acres: 'acres|acre',
    hectares: 'hektar|ha|hektaren',
    times: 'mal|-fache|fache',
    gpus: 'gpus|chips|grafikprozessoren|beschleuniger|ki-chips|grafikchips|ki-beschleuniger|grafikkarten|prozessoren|ki-prozessoren',
    sites: 'rechenzentren|standorte|projekte|datacenter|datenzentren|großrechenzentren|campusse',
    signatures: 'unterschriften|unterzeichner|unterzeichnern|unterzeichnerinnen|unterstützern|mitzeichner|unterstützer',
  },
  indefinite:
    'tausende=1000|tausenden=1000|tausende von=1000|hunderte=100|hunderten=100|dutzende=24|zehntausende=10000|hunderte von=100|zehntausende von=10000|zehntausenden=10000|dutzenden=24|tausende neue=1000',
  fractions: 'zwei Drittel=66.67|ein Drittel=33.33|Hälfte=50|ein Viertel=25|drei Viertel=75|ein Fünftel=20',
  months: [
    'januar|jan|jänner',
    'februar|feb',
    'märz',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  weekdays: ['montag*', 'dienstag*', 'mittwoch*', 'donnerstag*', 'freitag*', 'samstag*|sonnabend*', 'sonntag*'],
  relative:
    'gestern=day-1|heute=day-0|vorgestern=day-2|vergangene woche=week-1|diese woche=week-0|diesen monat=month-0|vergangenen monat=month-1|letzten monat=month-1|nächsten monat=month+1|dieses jahr=year-0|in diesem jahr=year-0|diesem jahr=year-0|letztes jahr=year-1|letzten jahr=year-1|vergangenes jahr=year-1|vergangenen jahr=year-1|vergangenen jahres=year-1|letzten jahres=year-1|vorjahr=year-1|nächstes jahr=year+1|nächsten jahr=year+1|kommenden jahr=year+1|kommendes jahr=year+1|vor einem jahr=year-1|vor zwei jahren=year-2|in fünf jahren=year+5|in zehn jahren=year+10|letzte woche=week-1|vergangener woche=week-1|kommende woche=week+1|nächste woche=week+1|dieser woche=week-0|letzter monat=month-1|vormonat=month-1|kommenden monat=month+1|diesem monat=month-0|laufenden jahr=year-0|heuer=year-0|voriges jahr=year-1|vorigen jahr=year-1|vorigen jahres=year-1|kommenden jahres=year+1|nächsten jahres=year+1|dieses jahres=year-0|vor drei jahren=year-3|in zwei jahren=year+2|in drei jahren=year+3|in den nächsten fünf jahren=year+5|in den kommenden fünf jahren=year+5|ende des jahrzehnts=year+4|ende der dekade=year+4|bis zum ende des jahrzehnts=year+4|übermorgen=day+2',
  quarters: [
    'ersten quartal|erstes quartal|erste quartal|1. quartal',
    'zweiten quartal|zweites quartal|zweite quartal|2. quartal',
    'dritten quartal|drittes quartal|dritte quartal|3. quartal',
    'vierten quartal|viertes quartal|vierte quartal|4. quartal|schlussquartal',
  ],
  halves: [
    'ersten halbjahr|erstes halbjahr|erste hälfte|ersten jahreshälfte',
    'zweiten halbjahr|zweites halbjahr|zweite hälfte|zweiten jahreshälfte',
  ],
  by: 'bis|bis zum|bis ende|bis zum jahr|bis spätestens|spätestens|bis mitte|bis anfang|vor ende|bis zum ende',
  since: 'seit|ab|beginnend|seit dem|seit der|seit ihrem|seit seinem',
  places: {
    before:
      'Gemeinde|Stadt|Ortsteil|Stadtteil|Marktgemeinde|Ortschaft|Samtgemeinde|Verbandsgemeinde|Kleinstadt|Großgemeinde|Ort|Städtchen|Dorf|Landeshauptstadt|Kreisstadt|Stadtbezirk|Bezirk|Standort|Stadtverordnetenversammlung von|Gemeinderat von|Stadtrat von|Bürgermeister von|Bürgermeisterin von|Oberbürgermeister von|Oberbürgermeisterin von|Magistrat von|Stadtparlament von|Gemeindevertretung von|Stadtverordnete von|Stadtverordneten von|Stadtverwaltung von',
    after: '',
    county: 'Landkreis|Kreis|Main-Kinzig-Kreis',
    adjective: 'er',
  },
  capitalNouns: true,
  abbreviations:
    'hr|fr|dr|prof|jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|dez|mrd|mio|bio|tsd|ca|z.b|d.h|u.a|bzw|usw|inkl|nr|str|inc|corp|co|vs|ggf|evtl|st|mind|max|abs|art|e.v|rd|vgl|zzgl|bzgl|gem|sog|tel|ing|dipl|dr.-ing|hrsg|s|u|z|o|abb|geb|gest|m|std|jh|kfm|allg|bspw|geg|insb|lt|mtl|n.chr|ii|iii',
  marks:
    'der|die|das|und|in|den|von|zu|mit|ist|im|für|auf|nicht|ein|eine|dem|des|sich|auch|als|es|an|werden|aus|wird|bei|nach|hat|soll|einem|einer|zum|zur|über|sind|wurde|wurden|haben|wie|dass|durch|noch|nur|war|mehr|sein|seine|wenn|oder|vor|am|bis|gegen|dort|kann',
  notNames:
    'lateinamerika|europa|asien|afrika|der|die|das|ein|eine|einen|einem|einer|und|oder|aber|in|im|an|am|auf|für|von|vom|mit|bei|beim|zum|zur|zu|aus|nach|über|unter|seit|bis|durch|gegen|ohne|um|vor|so|auch|als|wie|wenn|dass|es|er|sie|wir|ich|ihr|man|dort|hier|nun|doch|nur|noch|schon|dieser|diese|dieses|damit|dabei|dazu|dafür|danach|laut|ki|it|ceo|cfo|us|usa|eu|mw|gw|ipo|ppa|mrd|mio|gpu|gpus|hpc|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bitcoin|ethereum|big|tech|bi|cdu|spd|fdp|afd|bund|nabu|bürgerinitiative|rechenzentrum|rechenzentren|co2|lkw|usd|eur|pdf|dpa|afp|e.v|gmbh|kw|pv|btc|ov|gemeinde|stadt|ortsteil|stadtteil|stadtverordnetenversammlung|gemeinderat|stadtrat|stadtverordnete|gemeindevertretung|bürgermeister|bürgermeisterin|oberbürgermeister|landrat|landtag|bundestag|bundesrat|bürger|bürgerin|bürgerinnen|anwohner|anwohnerinnen|einwohner|gegner|kritiker|befürworter|ausschuss|bauausschuss|sitzung|abstimmung|versammlung|verwaltung|behörde|behörden|gericht|verwaltungsgericht|kommune|kommunen|land|region|ort|standort|standorte|gelände|areal|grundstück|gewerbegebiet|industriegebiet|betrieb|bau|baubeginn|bebauungsplan|genehmigung|planung|projekt|projekte|vorhaben|pläne|plan|anlage|anlagen|gebäude|halle|hallen|campus|zukunft|kraft|höhe|rahmen|nähe|zeit|jahr|jahre|jahren|monat|monaten|monate|woche|wochen|tag|tage|tagen|herbst|frühjahr|sommer|winter|frühling|gespräch|mittelpunkt|sinne|fall|fälle|umfeld|norden|süden|osten|westen|rat|internet|netz|stromnetz|markt|gebiet|bereich|zusammenhang|vergleich|rathaus|stadthalle|unternehmen|firma|konzern|betreiber|investor|investoren|entwickler|anbieter|kunden|kunde|vertrag|mietvertrag|deal|auftrag|übernahme|aktien|aktie|aktionäre|anteile|anteil|kapital|milliarden|milliarde|millionen|million|megawatt|gigawatt|prozent|euro|dollar|us-dollar|strom|wasser|lärm|abwärme|leistung|kapazität|rechenleistung|anschlussleistung|künstliche|künstlicher|intelligenz|server|chips|hyperscaler|politik|medien|bericht|studie|angaben|ende|anfang|mitte|grund|beispiel|seite|frage|thema|foto|bild|quelle|anzeige|wirtschaft|technik|dezernent|chef|vorstand|vorstandschef|geschäftsführer|sprecher|sprecherin|präsident|herr|frau|mehrheit|fraktion|partei|grünen|grüne|linke|freien|wähler|alle|viele|einige|mehr|rund|etwa|insgesamt|derzeit|aktuell|zudem|außerdem|allerdings|jedoch|denn|weil|während|nachdem|bereits|inzwischen|zuletzt|zunächst|deshalb|daher|trotz|neben|zwischen|sowie|bzw|hat|haben|ist|sind|war|wird|werden|soll|sollen|will|kann|könnte|muss|was|wer|wo|warum|letzte|letzten|ersten|erste|erster|zweite|zweiten|neue|neuen|neues|neuer|große|großen|großer|größte|größten|nrw',
};
