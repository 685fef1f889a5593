// German.
import type { LanguagePack } from './language-pack.ts';

export const de: LanguagePack = {
  code: 'de',
  name: 'German',
  decimal: ',',
  terms: {
    invest:
      'größere Beteiligung|invest*|steckt|stecken|steckte|gesteckt|beteiligt sich|beteiligte sich|beteiligen sich|Beteiligung an|Minderheitsbeteiligung|Kapitalbeteiligung|schießt|pumpt|pumpte|steigt ein|stieg ein|steigt bei|stieg bei|Einstieg bei|Einstieg|erwirbt Anteile|Anteilserwerb',
    raise:
      'sammelt|sammelte|eingesammelt|einsammeln|Finanzierungsrunde|Kapitalrunde|Serie-A-Runde|Serie-B-Runde|Serie-C-Runde|nimmt auf|aufgenommen|aufnehmen|nahm auf|sichert sich|sicherte sich|beschafft|erhält|erhielt|besorgt|erlöst|Investitionsrunde|schließt eine Finanzierung',
    acquire:
      'übern*|übernahm|übernimmt|übernommen|übernehmen|kauft|kaufte|kaufen|gekauft|aufgekauft|erwirbt|erwarb|erworben|erwerben|schluckt|schluckte',
    acquisition:
      'Übernahme|Übernahmen|Kauf|Erwerb|Akquisition|Übernahmeangebot|Kaufangebot|Verkauf des|Verkauf der|Zukauf',
    sell: 'verkauf*|veräuß*|Verkauf|trennt sich von|trennte sich von|stößt ab|abgestoßen|abgegeben|veräußert',
    merge: 'Fusion|fusionier*|Zusammenschluss|verschmilz*|verschmelz*|Verschmelzung|zusammengehen|Fusionspläne',
    venture:
      'Joint Venture|Gemeinschaftsunternehmen|Joint-Venture|Konsortium|gemeinsam|Partnerschaft|gemeinsame Plattform|gemeinsame Gesellschaft|tun sich zusammen|schließen sich zusammen',
    lease:
      'Mietvertrag|mietet|mietete|gemietet|mieten|vermiet*|verpacht*|pachtet|pachten|Pachtvertrag|Leasing|least|Mieter|anmietet|Vermietung|Anmietung|angemietet|mietet an',
    hosting: 'Hosting|Hosting-Vertrag|Colocation|Colocation-Vertrag|Kolokation|beherbergt',
    agree:
      'vereinbar*|einigt*|einigten|geeinigt|unterzeichn*|unterschr*|abgeschlossen|schließt|schloss|schließen|geschlossen|Zuschlag|erhält den Auftrag|sichert sich|gewinnt|gewann|verpflicht*|zugesagt|sagt zu|beauftragt|besiegel*|abschließen|bindet sich|gezeichnet',
    agreement:
      'Vertrag|Verträge|Vertrags|Vereinbarung|Abkommen|Deal|Auftrag|Großauftrag|Abschluss|Geschäft|Liefervertrag|Rahmenvertrag|Zusage|Transaktion|Kooperation|Pakt',
    compute:
      'Rechenleistung|Rechenkapazität|Rechenkapazitäten|Cloud|Cloud-Vertrag|Cloud-Dienste|Cloud-Leistungen|Cloud-Kapazität|KI-Rechenleistung|KI-Kapazität|KI-Infrastruktur|GPU-Kapazität|GPU-Leistung|Cloud-Kapazitäten|GPU-Cloud|Cloudvertrag|Cloudkapazität|KI-Rechenkapazität',
    provide: 'liefer*|stell* bereit|bereitstell*|bereitgestellt|stellt|anbiet*|bietet|biet*|versorg*|zur Verfügung',
    customer: 'Kunde|Kunden|Abnehmer|Auftraggeber|nutzt|nutzen|nutzen wird|zahlt|zahlen|Kundin|Großkunde',
    loan: 'Kredit|Kredite|Darlehen|Kreditlinie|Kreditpaket|Anleihe|Anleihen|Schulden|Fremdkapital|Finanzierung|Projektfinanzierung|Wandelanleihe|Wandelanleihen|Schuldverschreibung|Konsortialkredit|Refinanzierung|Hypothek|Baufinanzierung|Kreditrahmen|Kreditfazilität|Fremdfinanzierung|Schuldscheine',
    lend: 'leiht|lieh|geliehen|Kreditgeber|Gläubiger|Bank|Banken|Bankenkonsortium|Darlehensgeber|arrangiert|finanziert von|Konsortium aus',
    guarantee:
      'Garantie|Garantien|garantier*|bürgt|bürgen|Bürgschaft|Bürgschaften|Bürge|Bürgin|Backstop|sichert ab|abgesichert|absichert|haftet|steht ein|Kreditabsicherung|Absicherung',
    ppa: 'Stromliefervertrag|Strombezugsvertrag|Stromabnahmevertrag|PPA|PPAs|Stromvertrag|Stromlieferung|Stromlieferverträge|Energieliefervertrag|Ökostromvertrag|Strom liefern|Strom beziehen|Strom abnehmen|Stromkaufvertrag|Stromabnahme|Stromliefervereinbarung|Energieabnahme',
    land: 'Hektar|Grundstück|Grundstücke|Grundstücks|Fläche|Flächen|Quadratmeter|Gelände|Areal|Parzelle|Ackerland|Baugrundstück',
    goods:
      'Chips|GPUs|Server|Turbinen|Gasturbinen|Transformatoren|Batterien|Generatoren|Prozessoren|Beschleuniger|Anlagen|Racks|Brennstoffzellen',
    build_award:
      'Bauauftrag|Generalunternehmer|baut für|Bauvertrag|EPC|Baukonzern|Bau des|Zuschlag für den Bau|Generalübernehmer',
    ipo: 'Börsengang|IPO|Börsendebüt|an die Börse|Erstnotiz|Börsenstart|Börsennotierung',
    new_shares: 'neue Aktien|neuer Aktien|neuen Aktien',
    offering: 'Kapitalerhöhung|Aktienplatzierung|Platzierung|Aktienausgabe|Aktienemission|Umplatzierung',
    incentive:
      'Steuervergünstigung|Steuervergünstigungen|Subvention|Subventionen|Förderung|Fördermittel|Steuererlass|Steuerbefreiung|Zuschuss|Zuschüsse|Beihilfe',
    memorandum:
      'Absichtserklärung|MoU|Memorandum of Understanding|Letter of Intent|Vorvertrag|Rahmenvereinbarung|Eckpunktepapier|Grundsatzvereinbarung',
    capex:
      'will investieren|investieren will|plant Investitionen|Investition von|Investitionen von|Investitionsausgaben|Kapitalausgaben|Capex|Investitionsplan|Investitionssumme|Investitionsvolumen|investiert',
    stake: 'Anteil|Anteile|Beteiligung|Aktienpaket|Minderheitsbeteiligung|Mehrheit|Mehrheitsbeteiligung',
    equity:
      'Aktien|Eigenkapital|Beteiligung|Anteile|Serie A|Serie B|Serie C|Serie D|Finanzierungsrunde|Investoren|Investor|Kapital|Wagniskapital',
    options:
      'Option|Optionen|Verlängerung|Verlängerungen|Verlängerungsoption|Verlängerungsoptionen|zusätzlich|zusätzliche|inklusive Optionen|einschließlich|steigen könnte|bis zu',
    valuation: 'Bewertung|bewertet|bewerten|Börsenwert|Marktkapitalisierung|Unternehmenswert|Marktwert|wert|taxiert',
    market_price:
      'Aktienkurs|je Aktie|pro Aktie|Umsatz|Umsätze|Gewinn|Verlust|Erlöse|EBITDA|verwaltetes Vermögen|BIP|Vermögen|Kurs|Dividende|Auftragsbestand|Barmittel|Haushalt|Jahresumsatz',
    buyback: 'Aktienrückkauf|Rückkauf|Aktienrückkäufe|Dividende',
    lead_investor:
      'angeführt von|angeführt|unter Führung von|geführt von|unter Beteiligung von|mit Beteiligung von|Investoren wie|von Investoren|Leadinvestor|Lead-Investor',
    rumour:
      'verhandelt|verhandeln|Verhandlungen|Gespräche|Gesprächen|erwägt|erwägen|prüft|prüfen|Insidern zufolge|laut Insidern|Kreisen zufolge|mit der Sache vertraut|soll angeblich|soll vor|könnte übernehmen|Interesse an|Gerüchte|Spekulation|offenbar|steht kurz vor|Bieter|will kaufen',
    planned:
      'plant|planen|geplant|geplante|geplanten|geplantes|will|wollen|soll|sollen|beabsichtigt|vorgesehen|Pläne|wird|werden|künftig|strebt|Vorhaben|Projekt',
    announced:
      'kündigt*|angekündigt|gab bekannt|gibt bekannt|bekannt gegeben|bekanntgegeben|mitgeteilt|teilte mit|teilt mit|verkünd*|meldet*|meldete|vorgestellt|bestätigt*|erklärt*',
    closed:
      'abgeschlossen|vollzogen|vollendet|Vollzug|unter Dach und Fach|hat investiert|hat gekauft|hat übernommen|gezahlt|bereits|investierte|perfekt',
    terminated:
      'geplatzt|gescheitert|scheitert|scheiterte|platzt|platzte|abgesagt|abgelehnt|lehnten ab|lehnen ab|gekündigt|abgebrochen|bricht ab|zurückgezogen|aufgelöst|aufgegeben|gestrichen|beendet|stimmten gegen|verfehlt|beendete',
    amended:
      'geändert|ändert|ändern|nachverhandelt|aufgestockt|erweitert*|aufstockt|angepasst|Nachtrag|Verzicht|Verstoß|verstieß|Ausfälle|umgeschuldet',
    deny: 'dementier*|bestreit*|bestritt|zurückgewiesen|weist zurück|wies zurück|weisen zurück|stimmt nicht|falsch|unzutreffend|Dementi',
    negation: 'nicht|kein|keine|keinen|keiner|nie|weder|ohne|niemals',
    could: 'könnte|könnten|kann|können|möglicherweise|womöglich|eventuell|dürfte|dürften|potenziell|möglich',
    expected:
      'erwartet|erwarten|erwartete|voraussichtlich|soll|sollen|Prognose|Prognosen|prognostiziert*|schätzt|schätzen|geschätzt|Schätzung|rechnet|rechnen|rechnet mit|geht davon aus|dürfte|dürften|Erwartung',
    will: 'wird|werden|soll',
    condition: 'falls|sofern|wenn|würde|würden|hypothetisch|wäre|sollte',
    past_context: 'zuvor|früher|im vergangenen Jahr|seither|seitdem|bereits|vor',
    shares: 'Aktien|Aktie|Anteile|Papiere|Anteil|Anteilsscheine|Aktienpakete',
    sell_shares:
      'verkauf*|verkauft|verkaufte|verkauften|abgestoßen|trennte* sich|trennt sich|abgegeben|Aktienverkäufe|Aktienverkäufen|Aktienverkauf|Verkäufe|Verkäufen|Insiderverkäufe|Insiderverkäufen|eingenommen|erlöst|erlöste|erlösten|kassiert*|einnahmen|versilbert*|veräußert*|realisiert|zu Geld gemacht|losschlagen|gab ab|gaben ab',
    insiders:
      'Vorstände|Manager|Insider|Führungskräfte|Topmanager|Management|Aufsichtsräte|Vorstandsmitglieder|Gründer|Direktoren|Spitzenmanager|Führungsriege|Organmitglieder|Insidern|Managern|frühe Investoren|Führungsspitze|Konzernspitze',
    officer:
      'CEO|Chef|Vorstandschef|Vorstandsvorsitzender|Vorstandsvorsitzende|Finanzchef|Finanzvorstand|CFO|COO|Geschäftsführer|Mitgründer|Gründer|Präsident|Chairman|Firmenchef|Konzernchef|Technikchef|Vize|Manager|Vorstand',
    director:
      'Aufsichtsrat|Aufsichtsrätin|Verwaltungsrat|Direktor|Direktorin|Aufsichtsratschef|Board-Mitglied|Aufsichtsratsmitglied|Verwaltungsratsmitglied',
    holder: 'Aktionär|Aktionäre|Großaktionär|Investor|Fonds|Anteilseigner|Ankeraktionär',
    plan_10b5:
      '10b5-1|Handelsplan|Handelsplans|im Voraus|aufgesetzten Plan|Verkaufsplan|vorab festgelegt|vorab festgelegten|vorab festgelegter|vordefiniert*|Verkaufsplans|Plan',
    withheld: 'einbehalten|einbehaltene|Steuern|Steuereinbehalt|Steuerverpflichtung*|Steuerschuld|Steuerzwecke',
    notice_144: 'Form 144|Formular 144|Rule 144',
    block: 'Blockverkauf|Aktienpaket|Blocktrade|Paketverkauf|beschleunigtes Bookbuilding|Block',
    secondary:
      'Zweitplatzierung|Umplatzierung|Sekundärplatzierung|abgebende Aktionäre|verkaufende Aktionäre|Zweitnotierung',
    fund_exit:
      '13D|13G|13F|gesamte Beteiligung|vollständig getrennt|ausgestiegen|steigt aus|Ausstieg|komplett verkauft|gesamten Anteil',
    intent_sale:
      'will verkaufen|darf verkaufen|möchte verkaufen|plant den Verkauf|verkaufen darf|darf er|verkaufen will|möchte|kann verkaufen|losw*|geplanter Verkauf|Verkaufsabsicht',
    holding: 'hält|halten|besitzt|behält|verbleiben|verfügt|weiterhin|noch|erhielt|bleiben',
    moratorium:
      'Moratorium|Moratorien|Veränderungssperre|Baustopp|Stopp für|Genehmigungsstopp|befristeter Stopp|Zulassungsstopp|Ansiedlungsstopp',
    ban: 'Verbot|verbiet*|verbot|verboten|untersag*|untersagt|Ausschluss von|schließt Rechenzentren aus',
    ordinance:
      'Satzung|Bebauungsplan|Flächennutzungsplan|Verordnung|Bauleitplanung|Rechenzentrumskonzept|Leitlinien|Gewerbeflächenkonzept|Masterplan|Regelwerk',
    legislation: 'Gesetzentwurf|Gesetz|Landtag|Bundestag|Senat|Parlament|Initiative im Landtag',
    reject:
      'ablehn*|abgelehnt|lehnt*|lehnten|lehnte|gekippt|kippt|kippte|verweiger*|verwarf|verworfen|versag*|stimmt* gegen|stimmte gegen|stimmten gegen|vom Tisch|Absage|durchgefallen|Nein|gestoppt|stoppt|stoppte|Ablehnung|widerruf*|zurückgewiesen',
    approve:
      'genehmig*|beschl*|zugestimmt|stimmt zu|stimmte zu|stimmten zu|grünes Licht|Zustimmung|gebilligt|billigt|billigte|erteilt|erteilte|Baugenehmigung erteilt|durchgewunken|verabschiedet|bewilligt*|freigegeben|abgesegnet|beschlossen|befürwortet*|Mehrheit für',
    delay:
      'verschob*|verschoben|verschiebt|vertag*|vertagt|aufgeschoben|verzöger*|auf Eis|ausgesetzt|setzt aus|zurückgestellt|stellt zurück|pausiert|Aufschub|ruht',
    withdraw:
      'zurückgezogen|zieht zurück|zog zurück|zieht sich zurück|zog sich zurück|Rückzug|verzichtet|verzichtete|gibt auf|gab auf|aufgegeben|begräbt|gestorben|storniert|zieht den Antrag zurück|nimmt Abstand|Abstand genommen|Aus für|zurückziehen',
    petition:
      'Petition|Petitionen|Unterschriften|Unterschriftensammlung|Online-Petition|Unterschriftenliste|Unterschriftenaktion',
    protest:
      'protest*|Protest|Proteste|Demonstration|demonstrier*|Kundgebung|Mahnwache|Demo|Protestmarsch|Protestaktion|Menschenkette',
    oppose:
      'Widerstand|Gegner|gegen|Kritik|kritisier*|Einwände|Einwendungen|Einwendung|Bedenken|Sorgen|Sorge|Ablehnung|Unmut|wehren|wehrt|Gegenwind|Ärger|Befürchtungen|befürcht*|fürchten|Einwand|Streit|umstritten*|Empörung|warnen|warnt',
    lawsuit:
      'Klage|Klagen|Normenkontrolle|Normenkontrollantrag|Eilantrag|Normenkontrollklage|Rechtsstreit|Klageverfahren|Verfahren vor|Anfechtungsklage|Klageschrift',
    sue: 'klagt|klagen|klagte|klagten|verklag*|Klage eingereicht|reicht Klage|reichte Klage|reichten Klage|eingereicht|zieht vor Gericht|ziehen vor Gericht|zog vor Gericht|vor Gericht|Klage erhoben|erhebt Klage|beklagt|Eilantrag gestellt|geklagt',
    appeal:
      'Berufung|Revision|Beschwerde|Oberverwaltungsgericht|OVG|Verwaltungsgerichtshof|VGH|Bundesverwaltungsgericht|Widerspruch|nächste Instanz',
    court:
      'Gericht|Verwaltungsgericht|Richter|Urteil|Richterin|urteilt*|Beschluss|entschied|entscheidet|Oberverwaltungsgericht|Bundesverwaltungsgericht|Gerichts|Kammer',
    ruling_for:
      'kippt|kippte|gekippt|stoppt|stoppte|gestoppt|gab den Klägern|gibt den Klägern|rechtswidrig|unwirksam|aufgehoben|hebt auf|hob auf|erklärt für ungültig|nichtig|recht gegeben|außer Vollzug|Baustopp',
    ruling_against:
      'abgewiesen|weist ab|wies ab|wies die Klage|weist die Klage|zurückgewiesen|wies zurück|unzulässig|unbegründet|erfolglos|scheitert*|verwarf|verworfen|abgelehnt|lehnte ab',
    quash: 'aufgehoben|aufheb*|kippt|kippte|gekippt',
    referendum: 'Bürgerentscheid|Volksentscheid|Bürgerbegehren|Ratsbegehren|Abstimmung der Bürger|Referendum',
    recall: 'Abwahl|Abwahlverfahren|abgewählt|abgewählt',
    challenge:
      'Einwendungen|Einwendung|Stellungnahme|Stellungnahmen|Bürgerbeteiligung|Einwände erhoben|Offenlage|Erörterungstermin|Fachaufsichtsbeschwerde|Anzeige|Regierungspräsidium|Widerspruch eingelegt',
    intent_legal:
      'droht|drohen|drohte|will klagen|wollen klagen|klagen wollen|kündigt Klage|kündigen Klage|kündigte Klage|Klage angekündigt|Klagen angekündigt|erwägt Klage|prüft rechtliche|prüfen rechtliche|prüft eine Klage|prüfen eine Klage|werden klagen|werden wir ins|ins Klageverfahren|Klage prüfen|notfalls|Klageverfahren gehen|rechtliche Schritte',
    propose:
      'vorgeschlagen|schlägt vor|schlug vor|vorschlag*|Vorschlag|diskut*|berät|beraten|beriet|debattier*|fordert|fordern|forderte|forderten|beantrag*|Antrag|erwägt|erwägen|prüft|prüfen|empfiehlt|empfehlen|empfahl|Entwurf|Aufstellungsbeschluss|verlang*|plädier*|will|wollen',
    adopt:
      'beschl*|beschlossen|beschließt|beschloss|verabschied*|erlassen|erlässt|verhäng*|in Kraft|tritt in Kraft|trat in Kraft|eingeführt|angenommen|verhängt|gilt ab',
    extend: 'verlänger*|ausgeweitet|erneuert',
    advisory:
      'Ausschuss|Bauausschuss|Ortsbeirat|Ortsrat|Empfehlung|empfiehlt|beratend|Planungsausschuss|Fachausschuss|Stadtplanungsausschuss|empfahl',
    vote: 'stimm*|abstimm*|Abstimmung|einstimmig|Votum|Mehrheit|Stimmen|mehrheitlich',
    opponents:
      'Anwohner|Anwohnerinnen|Bürgerinitiative|Bürger|Bürgerinnen|Naturschützer|Umweltschützer|BI|Gegner|Landwirte|Bewohner|Initiative|Bauern|BUND|NABU|Nachbarn|Einwohner|Umweltverbände|Kritiker|Kläger|Umweltverband|Demonstranten|Aktivisten',
    authority:
      'Stadtverordnetenversammlung|Stadtverordnete|Stadtverordneten|Gemeinderat|Stadtrat|Gemeindevertretung|Kreistag|Bürgermeister|Bürgermeisterin|Oberbürgermeister|Magistrat|Bauausschuss|Regierungspräsidium|Landratsamt|Stadt|Gemeinde|Behörde|Verwaltung|Bauamt|Landesregierung|Gemeindevertreter|Rat|Ortsbeirat|Kreis|Ausschuss|Planungsausschuss|Parlament|Kommunalpolitik|Bezirksversammlung|Landrat|Marktgemeinderat',
    project_noun:
      'Rechenzentrum|Rechenzentren|Rechenzentrums|Datencenter|Data Center|Datacenter|Datenzentrum|Datenzentren|Rechenzentrumscampus|Rechenzentrums-Campus|Data-Center|Datacenter-Campus|Data-Campus|Serverfarm|KI-Rechenzentrum|Rechenzentrumsprojekt|Rechenzentrumspark|Rechenzentrumsbau|KI-Gigafactory|Rechenzentrumspläne',
    permit:
      'Bebauungsplan|Flächennutzungsplan|Baugenehmigung|Genehmigung|Bauantrag|Aufstellungsbeschluss|Bauvoranfrage|Planung|Umwidmung|Planänderung|Bauleitplan|Ansiedlung|Grundstücksverkauf|immissionsschutzrechtliche Genehmigung|Änderung des Bebauungsplans|Antrag|Vorhaben|Baurecht|Pläne',
    group_noun: 'Bürgerinitiative|Initiative|Verein|Bündnis|BUND|NABU|Verband',
    signature: 'Unterschriften|Unterzeichner|haben unterschrieben',
    handed_in: 'übergeben|übergab|überreicht|überreichte|eingereicht|übergaben|überreichten',
    other_object:
      'Windpark|Windräder|Windkraftanlagen|Solarpark|Logistikzentrum|Wohngebiet|Neubaugebiet|Lagerhalle|Müllverbrennung|Gewerbegebiet für',
    halt: 'stopp*|gestoppt|ausgesetzt|Baustopp|ruht|verhinder*',
    c_power:
      'Stromverbrauch|Strombedarf|Energieverbrauch|Energiebedarf|Stromnetz|Netz|Netzbelastung|Strom|Umspannwerk|Stromleitung|Hochspannungsleitung|Netzausbau|Netzanschluss|Stromversorgung|Netzkapazität|Netzüberlastung',
    c_water:
      'Wasser|Wasserverbrauch|Grundwasser|Trinkwasser|Kühlwasser|Wasserversorgung|Dürre|Wasserbedarf|Wasserknappheit',
    c_noise: 'Lärm|Lärmbelästigung|Lärmschutz|Geräusche|Lärmbelastung|Brummen|Schall|Lärmemissionen',
    c_land_use:
      'Flächenverbrauch|Fläche|Flächen|Versiegelung|Flächenversiegelung|Landschaft|Landschaftsbild|Grünfläche|Grünflächen|Wohnbebauung|Höhe der Gebäude|Bebauung|Gewerbeflächen|Nähe zu|Ortsbild|Bodenversiegelung|Gewerbefläche',
    c_rates: 'Strompreis|Strompreise|Strompreisen|Netzentgelte|Stromkosten|Stromrechnung|Stromtarife',
    c_environment:
      'Umwelt|Umweltschutz|Klima|Klimaschutz|Naturschutz|Natur|Emissionen|CO2|Abwärme|Artenschutz|Tiere|Bäume|Wald|Biodiversität|ökologisch*|Umweltbelastung|Stadtklima|Hitze|Feldhamster',
    c_tax: 'Gewerbesteuer|Steuern|Subventionen|Fördermittel|Steuergeld|Steuervergünstigungen',
    c_transparency:
      'Transparenz|intransparent*|Geheimhaltung|Informationen|hinter verschlossenen Türen|nichtöffentlich*|Bürgerbeteiligung|mangelnde Information|fehlende Informationen|informiert',
    c_farmland:
      'Ackerland|Ackerfläche|Ackerflächen|landwirtschaftliche Flächen|Landwirtschaft|Äcker|Acker|Landwirte|Ackerböden|Böden|landwirtschaftlich*',
    c_traffic: 'Verkehr|Lkw|Baustellenverkehr|Straßen|Verkehrsbelastung',
    c_air_quality:
      'Luftqualität|Abgase|Dieselgeneratoren|Luftverschmutzung|Stickoxide|Dieselaggregate|Notstromaggregate|Feinstaub',
    site: 'Rechenzentrum|Rechenzentren|Rechenzentrums|Datencenter|Data Center|Campus|Anlage|Standort|Gebäude|Komplex|Halle|Hallen|Projekt|Datacenter|Vorhaben|Rechenzentrumscampus|Rechenzentrumspark',
    ph_live:
      'in Betrieb|betreibt|betreiben|betrieben|eröffnet|eröffnete|läuft|laufende|bestehend*|aktiv|ans Netz gegangen|derzeit|verfügt über|in Betrieb genommen|aktuell|ging ans Netz',
    ph_construction:
      'mit dem Bau|begann der Bau|begann mit dem|haben begonnen|Bau eines|im Bau|Bau begonnen|Baubeginn|Spatenstich|Grundstein|Grundsteinlegung|wird gebaut|werden gebaut|entsteht derzeit|Bauarbeiten|Baustart|baut|bauen|erster Spatenstich|errichtet derzeit|Bau hat begonnen|gebaut',
    ph_planned:
      'geplant*|plant|planen|soll|sollen|will|wollen|Pläne|vorgesehen|entstehen|künftig|angekündigt|kündigt|bis zu|Ausbau|Endausbau|beantragt|genehmigt|Vorhaben|wird|entsteht|könnte|Bauabschnitt|errichten',
    ph_contracted:
      'vermietet|gemietet|Mietvertrag|Vertrag|unterzeichnet|gebucht|reserviert|vertraglich|gesichert|vorvermietet|angemietet',
    ph_paused: 'auf Eis|pausiert|ausgesetzt|gestoppt|ruht|unterbrochen',
    ph_cancelled: 'gestrichen|abgesagt|aufgegeben|abgelehnt|zurückgezogen|gescheitert|geplatzt|storniert',
    b_it: 'IT-Leistung|IT-Last|IT-Kapazität|kritische Last|IT|Serverleistung|kritischer IT-Last|IT-Anschlussleistung',
    b_facility: 'Gesamtleistung|brutto|Gesamtanschlussleistung',
    b_grid:
      'Netzanschluss|Anschlussleistung|Netzanschlussleistung|Stromanschluss|Umspannwerk|Netzkapazität|elektrische Leistung|Anschluss|Stromnetz|elektrischer Leistung|elektrischer Anschlussleistung',
    b_generator: 'Generatoren|Notstrom|Kraftwerk|Gaskraftwerk|Erzeugung|Turbinen|Gasturbinen',
    not_load:
      'Solar|Solarpark|Wind|Windpark|Windparks|Batterie|Batterien|Batteriespeicher|Speicher|Kraftwerk|Gaskraftwerk|Kernkraftwerk|Atomkraftwerk|Reaktor|Umspannwerk|Photovoltaik|Erneuerbare|erneuerbarer|Wasserkraft|Offshore|Ökostrom|Windenergie|Solarenergie|Abwärme|Fernwärme|Spitzenlast',
    aggregate:
      'insgesamt|Portfolio|bundesweit|deutschlandweit|weltweit|europaweit|in Deutschland|landesweit|Branche|Markt|zusammen|Pipeline|in Summe|in Europa|Länder|Region',
    share_of:
      'Anteil|Marktanteil|Prozent der|Prozent des|der gesamten|Anteil an|entfallen|entfällt|Quote|des gesamten|der weltweiten|der globalen',
    grow_to:
      'wachs*|wächst|steig*|erreich*|anstieg*|verdopp*|verdreif*|zunehm*|zulegen|überschreit*|übersteig*|klettern|klettert|hochschnell*|Anstieg|Wachstum|erhöh*',
    fall_to: 'fall*|fällt|sink*|rutsch*|schrumpf*|zurückgehen|abnehmen|sinkt|Rückgang',
    below: 'unter|weniger als|unterhalb von',
    above: 'über|mehr als|mindestens|oberhalb von|übersteigt',
    forecast:
      'prognostizier*|Prognose|Prognosen|erwartet|erwarten|schätzt|schätzen|dürfte|dürften|könnte|könnten|rechnet|rechnen|soll|sollen|wird|werden|geht davon aus|gehen davon aus|voraussichtlich|bis Ende des Jahrzehnts|Schätzung|Szenario',
    target_guidance: 'Ziel|Ziele|strebt|anpeilt|peilt|plant|will|anstrebt|Zielmarke',
    publisher_cue:
      'laut|zufolge|nach Angaben|Studie|Daten von|Daten des|Analyse von|Berechnungen|nach Schätzung|Schätzungen von|prognostiziert|schätzt|rechnet|erwartet|Angaben von|Untersuchung|Erhebung|Zahlen von|nach einer Studie|nach Zahlen',
    quoted_via: 'zitiert|berichtet|berichtete|zitierte|wie|über|unter Berufung auf|meldet|die Nachrichtenagentur',
    entrants:
      'neue Anbieter|neue Wettbewerber|Neueinsteiger|neue Betreiber|neue Marktteilnehmer|Newcomer|neuer Anbieter|neuer Marktteilnehmer|neuen Anbietern|neuer Betreiber|neuen Betreibern',
    global: 'weltweit|weltweite|weltweiten|global|globale|globalen|Welt|international',
    market_noun: 'Markt|Branche|Kapazität|Nachfrage',
    g_new_entrants: 'neue Anbieter|Neueinsteiger|Newcomer|neue Marktteilnehmer',
    g_financial: 'Finanzfirmen|Finanzinvestoren|Finanzunternehmen',
    g_big_tech:
      'Big Tech|Big-Tech|Tech-Konzerne|Techkonzerne|Tech-Riesen|Technologiekonzerne|große Technologiekonzerne|Tech-Giganten|Big-Tech-Konzerne|große Tech-Konzerne|großen Technologiekonzerne|Big-Tech-Unternehmen',
    g_hyperscalers:
      'Hyperscaler|Hyperscalern|Hyperscale-Betreiber|Hyperscale-Anbieter|Cloud-Riesen|Cloud-Konzerne|Hyperscale',
    g_onprem:
      'On-Premises|On-Premise|on-premises|unternehmenseigene|unternehmenseigenen|eigene Rechenzentren|firmeneigene|firmeneigenen|On-Prem',
    g_colocation: 'Colocation|Kolokation|Colocation-Anbieter',
    g_ai: 'KI|Künstliche Intelligenz|künstliche Intelligenz|künstlicher Intelligenz|KI-Rechenzentren',
    g_data_centers: 'Rechenzentren|Rechenzentrum|Datencenter|Datacenter|Data Center',
    m_capacity:
      'Kapazität|Kapazitäten|Leistung|Megawatt|Gigawatt|Anschlussleistung|IT-Leistung|Rechenkapazität|Rechenleistung|Rechenzentrumskapazität|Strombedarf',
    m_energy: 'Stromverbrauch|Strombedarf|Energieverbrauch|Energiebedarf|verbrauch*|Stromnachfrage|Strom',
    m_capex: 'Investitionen|Investition|Capex|Kapitalausgaben|Ausgaben|Investitionsausgaben|investieren',
    m_revenue: 'Umsatz|Umsätze|Erlöse',
    m_vacancy: 'Leerstand|Leerstandsquote|Leerstandsrate',
    m_price: 'pro Kilowatt|je Kilowatt|Mietpreis',
    m_market_size: 'Marktvolumen|Marktgröße|Markt für|Markt',
    m_energy_share:
      'des Stromverbrauchs|des Strombedarfs|des gesamten Stromverbrauchs|des weltweiten Stromverbrauchs|der Stromnachfrage',
    mining:
      'Krypto-Mining|Krypto-Miner|Kryptomining|Miner|Mining|Krypto-Schürfer|Kryptoschürfer|Schürfer|Mining-Unternehmen|Krypto|Kryptowährungen|Kryptowährung|Kryptominer|Mining-Firma',
    bitcoin_mining:
      'Bitcoin-Mining|Bitcoin-Miner|Bitcoin-Schürfer|Bitcoin-Schürfen|Bitcoinminer|Bitcoin-Schürfern|Bitcoin-Minern|Bitcoin-Mining-Firma',
    ethereum_mining:
      'Ethereum-Mining|Ethereum-Miner|Ethereum|Ether-Mining|Ethereum-Schürfer|Ether-Schürfer|GPU-Mining|Schürfen von Ethereum|Schürfen von Ether',
    ai_activity:
      'KI|Künstliche Intelligenz|künstliche Intelligenz|HPC|KI-Rechenzentren|KI-Infrastruktur|KI-Hosting|Hochleistungsrechnen|Rechenzentren|KI-Cloud|KI-Workloads|KI-Anwendungen|Rechenzentrumsgeschäft|KI-Rechenleistung|Cloud',
    pivot:
      'verlässt|verließ|verlassen|tauscht|tauschen|gab auf|stieg aus|wurde zum|wandel*|Wandel|Wandlung|umstell*|umgestellt|stellt um|Umstieg|umgestiegen|steigt um|stieg um|Schwenk|schwenk*|umgeschwenkt|Kehrtwende|Transformation|transformiert*|verwandel*|umbau*|Umbau|baut um|umgerüstet|rüstet um|umrüsten|wechsel*|gewechselt|diversifizier*|Einstieg in|steigt in|stieg in|begann als|gestartet als|startete als|Neuausrichtung|richtet sich neu aus|wendet sich|vom|setzt auf|setzen auf',
    away_from: 'vom|weg vom|weg von|ehemalig*|früher|frühere|früherer|statt|einst|ursprünglich|Ex-',
    toward: 'zum|zur|hin zu|zu|in|auf|in Richtung',
    including: 'darunter|wie|etwa|unter anderem|einschließlich|beispielsweise|zum Beispiel',
    repurpose: 'umfunktionier*|umgewidmet|umnutz*|umgerüstet|umrüsten|rüstet|nachrüst*|nutzen ihre|umwidm*',
    ex_activity:
      'ehemaliger Bitcoin-Miner|früherer Bitcoin-Miner|Ex-Miner|ehemalige Krypto-Miner|ehemaligen Bitcoin-Miner|frühere Bitcoin-Miner|einstige Bitcoin-Miner|einstigen Bitcoin-Miner|einstige Krypto-Miner',
    passive: 'wurde|wurden|wird|werden|worden|werde',
    by: 'von|vom|durch',
    in: 'in|an|im|am|bei',
    from: 'von|vom|aus',
    to: 'an|zu',
    with: 'mit|und|gemeinsam mit|zusammen mit',
    of: 'von|des|der|bei',
    for: 'für',
    between: 'zwischen',
    comparison:
      'konkurriert mit|Konkurrenten wie|Rivale|Rivalen|ähnlich wie|wie|im Vergleich zu|Wettbewerber wie|neben|Kunden wie|Konkurrent',
    company_coref:
      'das Unternehmen|die Firma|der Konzern|die Gruppe|der Betreiber|die Gesellschaft|das Startup|das Start-up|des Unternehmens|des Konzerns|der Investor|dem Unternehmen',
    chipmaker_coref:
      'der Chiphersteller|der Chip-Hersteller|der Chipkonzern|der Chipriese|der Chipentwickler|des Chipkonzerns|der Chip-Konzern|der Chipdesigner',
    miner_coref: 'der Miner|der Bitcoin-Miner|das Mining-Unternehmen|der Bitcoin-Schürfer',
    provider_coref:
      'der Cloud-Anbieter|der Rechenzentrumsbetreiber|der Cloudanbieter|der Anbieter|der Rechenzentrumsanbieter',
    giant_coref:
      'der Tech-Riese|der Technologiekonzern|der Softwarekonzern|der Internetkonzern|der Software-Riese|der Techkonzern|der Suchmaschinenkonzern',
    utility_coref: 'der Versorger|der Energiekonzern|der Stromkonzern|der Energieversorger',
    insider_coref: 'der Manager|er|sie|die Managerin',
    related: 'lesen Sie auch|mehr zum Thema|auch interessant|weiterlesen|siehe auch|meistgelesen|mehr dazu',
  },
  scales: {
    tausend: 3,
    tsd: 3,
    million: 6,
    millionen: 6,
    mio: 6,
    'mio.': 6,
    milliarde: 9,
    milliarden: 9,
    mrd: 9,
    'mrd.': 9,
    mia: 9,
    billion: 12,
    billionen: 12,
    bio: 12,
    'bio.': 12,
  },
  numbers: {
    ein: 1,
    eine: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    hundert: 100,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    'eine halbe': 0.5,
  },
  currencies: {
    dollar: 'USD',
    'us-dollar': 'USD',
    euro: 'EUR',
    pfund: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    franken: 'CHF',
    kronen: 'SEK',
    won: 'KRW',
    reais: 'BRL',
    'australische dollar': 'AUD',
    'kanadische dollar': 'CAD',
  },
  qualifiers: {
    approx: 'rund|etwa|ungefähr|circa|ca.|zirka|knapp|annähernd|fast|gut|geschätzt|geschätzte|an die|nahezu',
    up_to: 'bis zu|maximal|höchstens|bis auf',
    at_least: 'mindestens|wenigstens|zumindest',
    more_than: 'mehr als|über|übersteigt|jenseits von|oberhalb von|deutlich über|mehr',
    range: 'bis|und|-',
  },
  units: {
    percent: '%|prozent|prozentpunkte',
    shares: 'aktien|anteile|papiere|stammaktien',
    years: 'jahre|jahren|jahr',
    acres: 'acres|acre',
    hectares: 'hektar|ha',
    times: 'mal|-fache|fache',
    gpus: 'gpus|chips|grafikprozessoren|beschleuniger|ki-chips',
    sites: 'rechenzentren|standorte|projekte',
    signatures: 'unterschriften|unterzeichner',
  },
  indefinite: {
    tausende: 1000,
    tausenden: 1000,
    'tausende von': 1000,
    hunderte: 100,
    hunderten: 100,
    dutzende: 24,
    zehntausende: 10_000,
  },
  fractions: {
    'zwei Drittel': 66.67,
    'ein Drittel': 33.33,
    Hälfte: 50,
    'ein Viertel': 25,
    'drei Viertel': 75,
    'ein Fünftel': 20,
  },
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
  weekdays: [
    'montag|montagabend',
    'dienstag|dienstagabend',
    'mittwoch|mittwochabend',
    'donnerstag|donnerstagabend',
    'freitag|freitagabend',
    'samstag|sonnabend',
    'sonntag',
  ],
  relative: {
    gestern: 'day-1',
    heute: 'day-0',
    vorgestern: 'day-2',
    'vergangene woche': 'week-1',
    'diese woche': 'week-0',
    'diesen monat': 'month-0',
    'vergangenen monat': 'month-1',
    'letzten monat': 'month-1',
    'nächsten monat': 'month+1',
    'dieses jahr': 'year-0',
    'in diesem jahr': 'year-0',
    'diesem jahr': 'year-0',
    'letztes jahr': 'year-1',
    'letzten jahr': 'year-1',
    'vergangenes jahr': 'year-1',
    'vergangenen jahr': 'year-1',
    'vergangenen jahres': 'year-1',
    'letzten jahres': 'year-1',
    vorjahr: 'year-1',
    'nächstes jahr': 'year+1',
    'nächsten jahr': 'year+1',
    'kommenden jahr': 'year+1',
    'kommendes jahr': 'year+1',
    'vor einem jahr': 'year-1',
    'vor zwei jahren': 'year-2',
    'in fünf jahren': 'year+5',
    'in zehn jahren': 'year+10',
  },
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
  by: 'bis|bis zum|bis ende|bis zum jahr',
  since: 'seit|ab|schon',
  places: {
    before:
      'Gemeinde|Stadt|Stadtrat von|Gemeinderat von|Gemeinderat|Stadtverordnetenversammlung von|Ortsteil|Stadtteil|Marktgemeinde',
    after: 'Stadtverordnetenversammlung|Gemeinderat|Stadtrat|Bürgermeister|Stadtverordnete',
    county: 'Landkreis|Kreis',
  },
  capitalNouns: true,
  abbreviations:
    'hr|fr|dr|prof|jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|dez|mrd|mio|bio|tsd|ca|z.b|d.h|u.a|bzw|usw|inkl|nr|str|inc|corp|co|vs|ggf|evtl|st|mind|max|abs|art|e.v|rd|vgl|zzgl',
  marks:
    'der|die|das|und|in|den|von|zu|mit|ist|im|für|auf|nicht|ein|eine|dem|des|sich|auch|als|es|an|werden|aus|wird|bei|nach|hat|soll|einem|einer|zum|zur|über|sind',
  notNames:
    'der|die|das|ein|eine|einen|einem|einer|und|oder|aber|in|im|an|am|auf|für|von|vom|mit|bei|beim|zum|zur|zu|aus|nach|über|unter|seit|bis|durch|gegen|ohne|um|vor|so|auch|als|wie|wenn|dass|es|er|sie|wir|ich|ihr|man|dort|hier|nun|doch|nur|noch|schon|dieser|diese|dieses|damit|dabei|dazu|dafür|danach|laut|ki|it|ceo|cfo|us|usa|eu|mw|gw|ipo|ppa|mrd|mio|gpu|gpus|hpc|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bitcoin|ethereum|big|tech|bi|cdu|spd|fdp|afd|bund|nabu|bürgerinitiative|rechenzentrum|rechenzentren|co2|lkw|usd|eur|pdf|dpa|afp|e.v|gmbh|kw|pv|btc|ov',
};
