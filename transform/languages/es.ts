// Spanish, of Spain and of the Americas.
import type { LanguagePack } from './language-pack.ts';

export const es: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  decimal: ',',
  terms: {
    invest:
      'mayor participación|invert*|invierte|invierten|invirtió|inversión de|inversión en|inyect*|inyecta|entra en el capital|toma una participación|tomó una participación|participación minoritaria|aporta|aportó|aportará|respald*',
    raise:
      'capta|captó|captar|captado|captación|levanta|levantó|levantar|recaud*|ronda|ronda de financiación|ronda de financiamiento|obtiene|obtuvo|logra|logró|cierra|cerró|consigue|consiguió',
    acquire:
      'adquier*|adquir*|compra|compran|compró|compraron|comprar|comprará|comprado|comprada|se hace con|se hizo con|toma el control|tomó el control|absorb*|se queda con|se quedó con',
    acquisition:
      'adquisición|adquisiciones|compra de|compra del|opa|oferta pública de adquisición|oferta de compra|toma de control|venta de',
    sell: 'vende|venden|vendió|vendieron|vender|venderá|vendido|vendida|venta|desinvers*|desinvierte|enajen*|se desprende|se desprendió|se deshace|traspas*',
    merge: 'fusión|fusion*|se fusiona|combinación de negocios|unión de',
    venture:
      'joint venture|empresa conjunta|sociedad conjunta|consorcio|alianza|se alían|se unen|se asocian|unen fuerzas|plataforma conjunta|en conjunto|empresa mixta',
    lease:
      'arrend*|arrienda|arriendan|alquil*|arrendamiento|alquiler|inquilino|inquilina|leasing|renta|rentar|contrato de arrendamiento',
    hosting: 'alojamiento|contrato de alojamiento|colocation|hosting|coubicación|aloja|alojar',
    agree:
      'acuerd*|acord*|firm*|cierr*|cerr*|suscrib*|suscrit*|sell*|gana|ganó|compromet*|pact*|adjudic*|contrat*|formaliz*|rubric*|alcanz*|logr*',
    agreement:
      'contrato|contratos|acuerdo|acuerdos|pacto|convenio|alianza|trato|operación|transacción|encargo|pedido|compromiso',
    compute:
      'capacidad de cómputo|cómputo|computación|potencia de cálculo|capacidad de cálculo|nube|servicios en la nube|servicios de nube|computación en la nube|capacidad de IA|infraestructura de IA|GPU|GPUs|infraestructura de GPU|procesamiento|potencia de cómputo|capacidad en la nube|capacidad informática|cloud|cálculo',
    provide: 'suministr*|provee*|proporcion*|prest*|entreg*|ofrec*|dará|aport*|facilit*|abastec*',
    customer: 'cliente|clientes|usará|utilizará|pagará|contratará|comprador|compradora|gastará',
    loan: 'préstamo|préstamos|crédito|créditos|línea de crédito|financiación|financiamiento|deuda|bonos|emisión de bonos|emisión de deuda|notas|notas convertibles|hipoteca|refinanci*|pagaré|financiación de proyecto|obligaciones|bonos convertibles',
    lend: 'prest*|prestamista|prestamistas|banco|bancos|acreedor|acreedores|sindicato de bancos|sindicado|estructurado por|entidades financieras',
    guarantee: 'garant*|aval|avala|avaló|avalará|avalista|respaldo financiero|respalda el|backstop|fianza',
    ppa: 'PPA|PPAs|contrato de compraventa de energía|acuerdo de compra de energía|compra de energía|compraventa de energía|compraventa de electricidad|contrato de suministro eléctrico|suministro eléctrico|suministro de energía|contrato de energía|contrato de electricidad|comprar electricidad|comprar energía|vender electricidad|energía renovable a largo plazo|contratos de electricidad',
    land: 'hectáreas|terreno|terrenos|parcela|parcelas|suelo|lote|lotes|finca|fincas|metros cuadrados|predio|predios',
    goods:
      'chips|GPU|GPUs|servidores|turbinas|transformadores|baterías|generadores|procesadores|equipos|racks|semiconductores',
    build_award:
      'contrato de construcción|constructora|contratista|EPC|obra|adjudica la construcción|construcción del centro|ejecución de las obras',
    ipo: 'salida a bolsa|OPV|oferta pública inicial|debut bursátil|salir a bolsa|salió a bolsa|sale a bolsa|IPO|estreno bursátil|debut en bolsa|cotizar en bolsa',
    new_shares: 'nuevas acciones|acciones nuevas',
    offering:
      'oferta de acciones|oferta pública|ampliación de capital|emisión de acciones|colocación de acciones|colocación',
    incentive:
      'incentivo fiscal|incentivos fiscales|exención|exenciones|subsidio|subsidios|subvención|subvenciones|bonificación|bonificaciones|beneficios fiscales',
    memorandum:
      'memorando de entendimiento|memorándum de entendimiento|memorándum|MoU|carta de intención|carta de intenciones|protocolo de intenciones|acuerdo marco|acuerdo preliminar|protocolo',
    capex:
      'invertirá|invertir|prevé invertir|planea invertir|inversión de|inversiones de|gasto de capital|gastos de capital|capex|plan de inversión|destinará|desembolso|gastará',
    stake: 'participación|participaciones|porcentaje|paquete|capital social',
    equity:
      'acciones|capital|participación|serie A|serie B|serie C|serie D|ronda|inversores|inversionistas|fondos propios|capital riesgo',
    options:
      'opción|opciones|prórroga|prórrogas|extensión|ampliación|ampliable|ampliables|adicionales|podría llegar|puede crecer|potencial|hasta',
    valuation:
      'valoración|valuación|valorada en|valorado en|valuada en|valora|valorando|capitalización|capitalización bursátil|valor de mercado|valor de la empresa|vale',
    market_price:
      'precio de la acción|por acción|ingresos|ventas de|beneficio|pérdida|facturación|facturó|EBITDA|activos bajo gestión|PIB|fortuna|patrimonio|cotización|dividendo|cartera de pedidos|caja|presupuesto',
    buyback: 'recompra|recompra de acciones|dividendo',
    lead_investor:
      'liderada por|liderado por|encabezada por|encabezado por|con participación de|con la participación de|respaldada por|respaldado por|por parte de|entre ellos',
    rumour:
      'negocia|negocian|negociaciones|conversaciones|estudia|evalúa|baraja|sopesa|según fuentes|fuentes cercanas|rumores|estaría|estarían|habría|habrían|podría comprar|ultima|ultiman|sondea|tantea|cerca de cerrar|busca comprar|busca vender',
    planned:
      'planea|planean|prevé|prevén|previsto|prevista|pretende|pretenden|planeado|proyecta|proyectan|será|serán|quiere|planes|tiene previsto|futuro|propone|va a|proyecto|espera',
    announced: 'anunci*|revel*|comunic*|inform*|confirm*|present*|dio a conocer|dijo|divulg*',
    closed: 'complet*|concluy*|cerró|cerrado|cerrada|finaliz*|compró|invirtió|pagó|ya|culmin*|formalizó',
    terminated:
      'cancel*|rescind*|rescisión|romp*|rechaz*|abandon*|fracas*|desist*|suspend*|no logr*|se cae|cayó el acuerdo|naufrag*|canceló|frustr*',
    amended:
      'modific*|renegoci*|ampli*|enmend*|adenda|dispensa|incumplimiento técnico|exención temporal|incumpl*|reestructur*',
    deny: 'niega|niegan|negó|negaron|negar|desmiente*|desmint*|desmentido|refut*|no es cierto|falso',
    negation: 'no|nunca|ni|sin|ningún|ninguna|tampoco|jamás',
    could: 'puede|pueden|podría|podrían|podrá|podrán|quizá|quizás|posiblemente|potencialmente|posible',
    expected:
      'espera|esperan|esperado|se espera|prevé|prevén|previsto|prevista|previsión|previsiones|estima|estiman|estimado|estimación|calcula|calculan|debería|deberían|proyecta|proyección|proyecciones|pronostica|se prevé',
    will: 'será|serán|va a|van a|llegará|alcanzará|habrá|tendrá',
    condition: 'si se|si el|si la|si los|en caso de|siempre que|hipotético|hipotética|sería|a menos que',
    past_context: 'anteriormente|antes|el año pasado|pasado|desde entonces|hace',
    shares: 'acciones|acción|títulos|participación|participaciones',
    sell_shares:
      'vend*|venta de acciones|ventas de acciones|venta|ventas|se deshizo|se deshicieron|se deshace|se desprend*|embols*|recaud*|liquid*|obtuvo|obtuvieron|ingres*|se hizo con',
    insiders:
      'directivos|ejecutivos|insiders|consejeros|altos cargos|fundadores|administradores|cúpula directiva|primeros inversores|alta dirección|altos directivos|directivos de la empresa|ejecutivos de la compañía|equipo directivo',
    officer:
      'CEO|consejero delegado|consejera delegada|director ejecutivo|directora ejecutiva|director general|directora general|CFO|director financiero|directora financiera|COO|director de operaciones|presidente|presidenta|cofundador|cofundadora|fundador|fundadora|vicepresidente|directivo|directiva|ejecutivo|primer ejecutivo',
    director: 'consejero|consejera|miembro del consejo|director|directora|vocal',
    holder: 'accionista|accionistas|inversor|inversores|fondo|tenedor|socio',
    plan_10b5:
      '10b5-1|plan de venta|plan preestablecido|plan de negociación|planes de negociación|programadas|predefinido|plan prefijado|plan adoptado',
    withheld: 'retenid*|retención|retuv*|para impuestos|cubrir impuestos|obligaciones fiscales|impuestos',
    notice_144: 'Formulario 144|Form 144|Norma 144',
    block: 'venta en bloque|en bloque|colocación acelerada|block trade|bloque de acciones',
    secondary: 'oferta secundaria|accionistas vendedores|venta secundaria',
    fund_exit: '13D|13G|13F|vendió toda|salió del capital|sale del capital|toda su participación|liquidó su posición',
    intent_sale:
      'planea vender|podría vender|podrá vender|puede vender|pretende vender|intentó vender|quiere vender|prevé vender|intención de vender|notificó la venta',
    holding: 'posee|mantiene|conserva|tiene|retiene|restantes|quedan|le quedan|recibió|sigue teniendo|cuenta con',
    moratorium:
      'moratoria|moratorias|suspensión temporal|paralización temporal|pausa a los|pausa en|suspender temporalmente|congelar',
    ban: 'prohib*|veta|vetó|vetar|prohibición|veto',
    ordinance:
      'ordenanza|ordenanzas|plan general|normativa|reglamento|plan regulador|decreto|norma|plan urbanístico|regulación|instrumento de planificación|plano regulador',
    legislation: 'proyecto de ley|proposición de ley|ley|senado|parlamento|congreso|cortes|iniciativa de ley',
    reject:
      'rechaz*|deneg*|denieg*|tumb*|deniega|desestim*|vota en contra|votó en contra|votan en contra|no autoriz*|anul*|revoc*|bloque*|frena|frenó|veta|vetó|niega|negó|desech*|no admite',
    approve:
      'aprueb*|aprob*|autoriz*|conced*|conced*|da luz verde|dio luz verde|luz verde|visto bueno|da el visto bueno|otorg*|valid*|declara|declaró|tramit*|admite a trámite|licencia concedida|avaló|avala',
    delay:
      'aplaz*|pospon*|pospus*|posterg*|retras*|suspend*|paraliz*|demor*|retir* del orden del día|deja en suspenso|en pausa|en suspenso|congel*',
    withdraw:
      'retir*|desist*|renunci*|abandon*|cancel*|descart*|da marcha atrás|dio marcha atrás|se echa atrás|renuncia a|desiste',
    petition:
      'firmas|recogida de firmas|recolección de firmas|petición|peticiones|change.org|recoge firmas|recogen firmas',
    protest:
      'protest*|manifest*|concentración|concentraciones|concentr*|movilización|movilizaciones|movilizan|marcha|marchan|cacerolada|caminata|plantón',
    oppose:
      'oposición|opone*|oponen|opuso|se opone*|rechazo|rechazan|contra|en contra|contrari*|resistencia|preocup*|crític*|denunci*|alert*|alegaciones|alegación|malestar|polémica|objeciones|quejas|cuestion*|temen|controversia|inquietud',
    lawsuit:
      'demanda|demandas|querella|recurso contencioso|contencioso-administrativo|acción judicial|acciones legales|amparo|recurso de protección|reclamación judicial|denuncia ante|judicializ*',
    sue: 'demand*|lleva a los tribunales|llevó a los tribunales|llevan a los tribunales|interpuso|interpone|interponen|interpusieron|presentó una demanda|presenta una demanda|presentan una demanda|presentó un recurso|presenta un recurso|presentan recurso|recurre ante|recurren|acude a los tribunales|impugn*|judicializ*',
    appeal:
      'recurso de apelación|recurso de casación|apel*|recurso|recurso de alzada|alzada|Tribunal Supremo|Corte Suprema|Corte de Apelaciones|segunda instancia',
    court:
      'juez|jueza|juzgado|tribunal|tribunales|TSJ|sentencia|fallo|fallaron|falló|auto|corte|tribunal ambiental|Segundo Tribunal Ambiental|magistrado|audiencia nacional|justicia',
    ruling_for:
      'anul*|suspend*|paraliz*|da la razón a los vecinos|dio la razón a los vecinos|acog*|estim*|revoc*|invalid*|ilegal|nul*|deja sin efecto|retrotra*|medidas cautelares',
    ruling_against:
      'desestim*|rechaz*|inadmit*|archiv*|aval*|confirma la licencia|da la razón a la empresa|da la razón al ayuntamiento|no ha lugar|deniega|denegó',
    quash: 'anul*|revoc*|deja sin efecto',
    referendum: 'referéndum|consulta popular|consulta ciudadana|plebiscito',
    recall: 'revocatoria|moción de censura|revocación de mandato',
    challenge:
      'alegaciones|alegación|alegaron|observaciones|reclamación|reclamaciones|reclamación administrativa|denuncia|participación ciudadana|información pública|Defensor del Pueblo|fiscalía|evaluación ambiental|recurso de reposición|invalidación|SEA',
    intent_legal:
      'amenaz*|recurrirá|recurrirán|acudirá a los tribunales|acudirán a los tribunales|anuncia recurso|anuncian recurso|estudia acciones|estudian acciones|prevé recurrir|irán a los tribunales|llevarán a los tribunales|anuncian que',
    propose:
      'propon*|propuest*|propus*|plante*|estudi*|debat*|discut*|pid*|pide|piden|pidió|pidieron|exig*|reclam*|solicit*|inst*|recomend*|analiz*|tramit*|insta|instan|impulsa',
    adopt:
      'aprueb*|aprob*|adopt*|impon*|impus*|decret*|establec*|promulg*|entra en vigor|entró en vigor|vigente|acord*|instaur*|declar*',
    extend: 'prorrog*|prórroga|ampli*|extiend*|extend*',
    advisory:
      'comisión de urbanismo|dictamen|informe no vinculante|consultivo|consejo asesor|comisión asesora|recomendación|informe favorable|informe desfavorable',
    vote: 'vot*|votación|unanimidad|pleno|votos|por unanimidad',
    opponents:
      'vecinos|vecinas|residentes|ecologistas|activistas|plataforma|colectivo|colectivos|agricultores|ganaderos|comunidades|comunidad|opositores|asociaciones|asociación|organizaciones|pobladores|ambientalistas|ciudadanos|regantes|Tu Nube Seca Mi Río|Ecologistas en Acción|sindicatos|juntas de vecinos|MOSACAT|coordinadora|afectados',
    authority:
      'ayuntamiento|pleno|concejo|alcalde|alcaldesa|gobierno|gobierno de Aragón|diputación|consejería|municipio|municipalidad|concejales|junta|consejo de gobierno|comisión de evaluación|intendencia|ministerio|cabildo|DGA|comisión|SEA|gobernador|confederación hidrográfica|concejalía|INAGA|ministro',
    project_noun:
      'centro de datos|centros de datos|data center|data centers|datacenter|datacenters|centro de procesamiento de datos|CPD|data centre|hiperescala|campus de datos|campus de centros de datos',
    permit:
      'licencia|licencias|permiso|permisos|recalificación|PIGA|PSI|proyecto de interés general|declaración de impacto ambiental|RCA|evaluación ambiental|autorización|autorización ambiental|cambio de uso|modificación del plan|plan general|permiso ambiental|calificación|uso del suelo|concesión|plan de interés general',
    group_noun: 'plataforma|colectivo|asociación|coordinadora|federación|movimiento',
    signature: 'firmas|firmantes|personas han firmado',
    handed_in: 'entreg*|present*|registr*|remit*',
    other_object:
      'parque eólico|parques eólicos|parque solar|planta solar|macrogranja|almacén|viviendas|nave logística|biogás|mina',
    halt: 'paraliz*|fren*|deten*|suspend*|bloque*',
    c_power:
      'consumo eléctrico|consumo energético|consumo de energía|electricidad|energía|red eléctrica|saturación de la red|demanda eléctrica|subestación|líneas eléctricas|línea de alta tensión|apagón|apagones|red|capacidad eléctrica',
    c_water:
      'agua|hídrico|hídrica|hídricos|hídricas|acuífero|acuíferos|sequía|consumo de agua|estrés hídrico|saqueo|río|recursos hídricos|abastecimiento|escasez|humedal',
    c_noise: 'ruido|ruidos|contaminación acústica|acústico|acústica|acústicos|zumbido',
    c_land_use:
      'uso del suelo|suelo|recalificación|territorio|ordenación|urbanismo|urbanístico|paisaje|ocupación del suelo|suelo rústico|cercanía|viviendas|patrimonio|suelo no urbanizable|zona verde',
    c_rates:
      'factura de la luz|tarifa|tarifas|precio de la luz|precio de la electricidad|encarec*|recibo de la luz|precios de la electricidad',
    c_environment:
      'medio ambiente|medioambiental|medioambientales|ambiental|ambientales|impacto ambiental|contaminación|emisiones|clima|climático|biodiversidad|fauna|flora|ecosistema|ecológico|árboles|aves|cambio climático|huella de carbono|humedales',
    c_tax: 'incentivos fiscales|exenciones|bonificaciones|subvenciones|beneficios fiscales|ventajas fiscales',
    c_transparency:
      'transparencia|opacidad|opaco|secretismo|secreto|falta de información|sin información|confidencialidad|a espaldas|información pública|falta de participación|participación|sin consultar|sin participación|consulta',
    c_farmland:
      'tierras agrícolas|tierra agrícola|agricultura|agrícola|agrícolas|regadío|cultivos|agricultores|campo|suelo agrícola',
    c_traffic: 'tráfico|camiones|tránsito|vial|accesos',
    c_air_quality: 'calidad del aire|contaminación atmosférica|contaminación del aire|diésel|generadores diésel|gases',
    site: 'centro de datos|centros de datos|data center|data centers|datacenter|campus|complejo|instalación|instalaciones|planta|proyecto|centro|edificio|edificios|sede|nave',
    ph_live:
      'en operación|operativo|operativa|operativos|opera|operan|en funcionamiento|funciona|inaugur*|entró en operación|actual|existente|activo|en servicio|puso en marcha|cuenta con|en marcha',
    ph_construction:
      'en construcción|en obras|inicio de las obras|comenzó la construcción|construye|construyen|construyendo|inició la construcción|inicia la construcción|primera piedra|obras en marcha|ha comenzado a construir|empezó a construir|comenzaron las obras|están en obra|levanta|arrancó la construcción|empezaron las obras',
    ph_planned:
      'planea*|planead*|prevé|prevén|previsto|prevista|proyecta*|proyecto|anunci*|construirá|tendrá|será|podrá|futuro|propuest*|ampliación|solicit*|autorizad*|aprobad*|pretende|quiere|potencial|contará con|va a|hasta|dispondrá|alcanzará|llegará',
    ph_contracted: 'contratad*|contrato|arrendad*|alquilad*|firm*|acuerdo|reservad*|asegurad*|comprometid*',
    ph_paused: 'suspend*|paralizad*|pausad*|en pausa|detenid*',
    ph_cancelled: 'cancelad*|canceló|abandonad*|rechazad*|desestimad*|descartad*|retirad*',
    b_it: 'IT|TI|carga crítica|carga de TI|capacidad IT|potencia IT|carga informática|carga informática crítica|críticos|crítica',
    b_facility: 'bruta|brutos|total de la instalación',
    b_grid:
      'conexión|acceso a la red|red eléctrica|punto de conexión|suministro|subestación|potencia eléctrica|potencia contratada|conexión a la red|acceso y conexión|solicit*',
    b_generator: 'generadores|generación|turbinas|motores|central',
    not_load:
      'solar|solares|eólico|eólica|eólicos|parque|parques|batería|baterías|almacenamiento|renovable|renovables|fotovoltaica|fotovoltaico|fotovoltaicos|central|nuclear|reactor|subestación|hidroeléctrica|gas|generación|instalada en el país|ciclo combinado|energía limpia|maniobras',
    aggregate:
      'cartera|total de|en total|conjunto|en todo|en España|en México|en Chile|país|sector|mercado|mundial|global|región|suman|sumados|países',
    share_of:
      'cuota|cuota de mercado|participación|porcentaje|proporción|parte|del total|de la capacidad|del mercado|peso|concentra|concentrarán|representa|representan|del consumo',
    grow_to:
      'crec*|alcanz*|lleg*|sub*|aument*|duplic*|triplic*|super*|elev*|ascend*|incrementa*|pasar de|expand*|multiplic*',
    fall_to: 'cae|caer|caerá|caería|cayó|caída|baj*|descend*|reduc*|disminu*|retroced*',
    below: 'por debajo de|por debajo del|menos de|menos del|inferior a|inferior al|debajo del',
    above: 'por encima de|por encima del|más de|más del|superior a|superior al|al menos|supera',
    forecast:
      'prevé|prevén|previsión|previsiones|pronostic*|proyecta|proyección|proyecciones|estima|estiman|estimación|espera|esperan|se espera|podría|podrían|puede|pueden|calcula|calculan|será|serán|llegará|alcanzará|crecerá|a finales de la década|debería|representará|concentrarán|superará|subirá|pasará',
    target_guidance: 'objetivo|meta|pretende|planea|aspira|quiere|ambición',
    publisher_cue:
      'según|de acuerdo con|datos de|estudio de|informe de|análisis de|estimaciones de|previsiones de|calcula|estima|prevé|apunta|señala|pronostica|investigación de|cifras de|conforme a',
    quoted_via:
      'citado por|citados por|citada por|recogido por|recogidos por|publicado por|vía|a través de|divulgados por|recoge|informó|difundidos por',
    entrants:
      'nuevos entrantes|nuevos actores|recién llegados|nuevos operadores|nuevas empresas|nuevos participantes|nuevos competidores',
    global: 'global|mundial|mundo|globalmente|internacional|a nivel mundial',
    market_noun: 'mercado|sector|industria|capacidad|demanda',
    g_new_entrants: 'nuevos entrantes|nuevos actores|recién llegados',
    g_financial: 'firmas financieras|empresas financieras|inversores financieros',
    g_big_tech:
      'Big Tech|big tech|grandes tecnológicas|gigantes tecnológicos|gigantes tecnológicas|gigantes de la tecnología|grandes empresas tecnológicas|siete magníficas|tecnológicas',
    g_hyperscalers:
      'hiperescala|hiperescaladores|hiperescalares|hyperscaler|hyperscalers|hiperescalador|gigantes de la nube|hyperscale',
    g_onprem: 'on-premise|on-premises|locales|instalaciones propias|empresas|propios|en las propias instalaciones',
    g_colocation: 'colocation|coubicación|colocación|no hiperescala',
    g_ai: 'IA|inteligencia artificial',
    g_data_centers: 'centros de datos|centro de datos|data centers|data center|datacenters',
    m_capacity:
      'capacidad|megavatios|gigavatios|potencia|carga|demanda|capacidad de cómputo|capacidad instalada|capacidad mundial',
    m_energy:
      'consumo eléctrico|consumo de electricidad|consumo de energía|consumo energético|consumir*|consum*|electricidad|demanda eléctrica|demanda de electricidad|energía',
    m_capex: 'inversión|inversiones|gasto|gastos de capital|capex|gasto de capital|invert*|desembolso',
    m_revenue: 'ingresos|facturación|ventas',
    m_vacancy: 'desocupación|tasa de vacancia|vacancia|tasa de desocupación|vacío',
    m_price: 'por kW|precio por',
    m_market_size: 'tamaño del mercado|valor del mercado|mercado',
    m_energy_share:
      'de la electricidad|del consumo eléctrico|del consumo de electricidad|de la demanda eléctrica|de la energía|del consumo energético',
    mining:
      'minería de criptomonedas|minera|minero|mineros|mineras|minería|criptominería|minería cripto|minero de criptomonedas|mineros de criptomonedas|cripto|criptomonedas|criptomineras|minera de criptomonedas',
    bitcoin_mining:
      'minería de Bitcoin|minera de Bitcoin|minero de Bitcoin|mineros de Bitcoin|mineras de Bitcoin|minar Bitcoin|minado de bitcoin',
    ethereum_mining:
      'minería de Ethereum|minar Ethereum|minería de ether|Ethereum|minería con GPU|minaba Ethereum|minado de Ethereum',
    ai_activity:
      'IA|inteligencia artificial|computación de alto rendimiento|HPC|centros de datos de IA|centros de datos|infraestructura de IA|cargas de IA|nube de IA|cómputo de IA|alojamiento de IA|computación en la nube',
    pivot:
      'deja|dejó|cambian|cambia|dejaron|pasó a|pasa a|transform*|giro|gira|giró|pivot*|reconvert*|reconvirt*|reconvierte*|reconversión|transición|convert*|convirt*|convierte*|pasó de|pasa de|pasaron de|migr*|cambi*|diversific*|vir*|reorient*|entra en|entró en|entrada en|se lanza|salto a|da el salto|dio el salto|abandon*|nació como|comenzó como|empezó como|dejó de|deja de',
    away_from:
      'de la minería|del minado|dejar|dejando|de minar|antes|antigua|antiguo|ex|exminera|nació como|comenzó como|en lugar de|alejarse',
    toward: 'a la|hacia|a|en|como|al',
    including: 'incluyendo|incluidas|incluidos|como|entre ellas|entre ellos|tales como',
    repurpose: 'reutiliz*|reaprovech*|redirig*|readapt*|adapt*|reconvert*|reconvirt*|reconvierte*|reconversión',
    ex_activity:
      'exminera|exminero|antigua minera|antiguo minero|minera reconvertida|exminera de bitcoin|antigua minera de bitcoin|antigua minera de criptomonedas',
    passive: 'fue|fueron|es|son|será|serán|siendo|sido|ha sido|han sido',
    by: 'por',
    in: 'en',
    from: 'de|del|a|desde',
    to: 'a|al|para',
    with: 'con|junto a|junto con|y',
    of: 'de|del|en',
    for: 'para',
    between: 'entre',
    comparison:
      'compite con|compiten con|rival|rivales|competidores|como|igual que|similar a|clientes como|frente a|se suma a|sigue a',
    company_coref:
      'la empresa|la compañía|la firma|el grupo|la operadora|la startup|el operador|la promotora|de la empresa|de la compañía|la multinacional',
    chipmaker_coref:
      'el fabricante de chips|la fabricante de chips|el gigante de los chips|el gigante de chips|el diseñador de chips|el fabricante de semiconductores',
    miner_coref: 'la minera|el minero',
    provider_coref: 'el proveedor de nube|la proveedora|el operador de centros de datos|el proveedor',
    giant_coref:
      'el gigante tecnológico|la tecnológica|el gigante del software|el gigante de internet|el buscador|la multinacional tecnológica',
    utility_coref: 'la eléctrica|la energética|la compañía eléctrica|la utility',
    insider_coref: 'el directivo|la directiva|él|ella|el ejecutivo',
    related:
      'relacionado|leer más|lea también|lee también|te puede interesar|más leídas|más información|ver también|noticias relacionadas',
  },
  scales: {
    mil: 3,
    millón: 6,
    millones: 6,
    'mill.': 6,
    mdd: 6,
    mde: 6,
    mdp: 6,
    mm: 6,
    m: 6,
    'mil millones': 9,
    'millar de millones': 9,
    billón: 12,
    billones: 12,
    bn: 9,
    k: 3,
  },
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cien: 100,
    medio: 0.5,
  },
  currencies: {
    dólares: 'USD',
    dólar: 'USD',
    'dólares estadounidenses': 'USD',
    'dólares americanos': 'USD',
    mdd: 'USD',
    mde: 'EUR',
    mdp: 'MXN',
    euros: 'EUR',
    euro: 'EUR',
    pesos: 'MXN',
    'pesos chilenos': 'CLP',
    libras: 'GBP',
    yenes: 'JPY',
    yuanes: 'CNY',
    reales: 'BRL',
    'francos suizos': 'CHF',
  },
  qualifiers: {
    approx:
      'unos|unas|aproximadamente|alrededor de|cerca de|en torno a|casi|estimado en|estimada en|próximo a|próxima a|rondan los|ronda los|del orden de|algo más de',
    up_to: 'hasta|como máximo|un máximo de',
    at_least: 'al menos|por lo menos|como mínimo|mínimo de',
    more_than: 'más de|por encima de|superior a|superiores a|supera los|superan los|supera|más del',
    range: 'a|y|hasta|-',
  },
  units: {
    percent: '%|por ciento|puntos porcentuales',
    shares: 'acciones|de acciones|títulos|participaciones|acciones de|acciones ordinarias',
    years: 'años|año',
    acres: 'acres|acre',
    hectares: 'hectáreas|hectárea|ha|has',
    times: 'veces',
    gpus: 'GPU|GPUs|chips|aceleradores|procesadores gráficos',
    sites: 'centros de datos|data centers|proyectos|instalaciones',
    signatures: 'firmas|firmantes',
  },
  indefinite: {
    'miles de': 1000,
    'cientos de': 100,
    'centenares de': 100,
    'decenas de miles de': 10_000,
    'decenas de': 20,
  },
  fractions: {
    'dos tercios': 66.67,
    'un tercio': 33.33,
    mitad: 50,
    'una cuarta parte': 25,
    'tres cuartas partes': 75,
    'un quinto': 20,
    'una tercera parte': 33.33,
  },
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|sept|setiembre',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  relative: {
    ayer: 'day-1',
    hoy: 'day-0',
    anteayer: 'day-2',
    'la semana pasada': 'week-1',
    'esta semana': 'week-0',
    'este mes': 'month-0',
    'mes pasado': 'month-1',
    'el mes pasado': 'month-1',
    'próximo mes': 'month+1',
    'este año': 'year-0',
    'año pasado': 'year-1',
    'el año pasado': 'year-1',
    'pasado año': 'year-1',
    'último año': 'year-1',
    'próximo año': 'year+1',
    'el próximo año': 'year+1',
    'año que viene': 'year+1',
    'hace un año': 'year-1',
    'hace dos años': 'year-2',
    'en cinco años': 'year+5',
    'en diez años': 'year+10',
  },
  quarters: [
    'primer trimestre|1.er trimestre|1T',
    'segundo trimestre|2T',
    'tercer trimestre|3T',
    'cuarto trimestre|último trimestre|4T',
  ],
  halves: ['primer semestre|primera mitad', 'segundo semestre|segunda mitad'],
  by: 'hasta|para|antes de|a finales de|para finales de|de aquí a',
  since: 'desde|a partir de|ya en',
  places: {
    before:
      'ayuntamiento de|municipio de|ciudad de|localidad de|comuna de|pleno de|vecinos de|municipalidad de|alcalde de|alcaldesa de|término municipal de|pueblo de',
    after: '',
    county: 'provincia de|comarca de|condado de',
  },
  capitalNouns: false,
  abbreviations:
    'sr|sra|dr|dra|ene|feb|mar|abr|jun|jul|ago|sept|oct|nov|dic|art|av|inc|corp|cía|cia|núm|ee|uu|pág|tel|vs|aprox|s.a|s.l|mill|ud',
  marks:
    'de|que|el|la|en|y|los|las|del|con|por|una|un|para|se|es|al|como|más|su|sus|fue|ha|según|también|pero|desde|hasta|entre|sobre',
  notNames:
    'el|la|los|las|un|una|en|de|del|y|o|pero|si|para|por|con|como|que|cuando|desde|hasta|según|datos|este|esta|esto|eso|su|sus|no|ya|también|además|tras|antes|entre|a|al|lo|se|es|ceo|cfo|coo|ia|it|ti|acciones|empresa|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|bitcoin|ethereum|btc|eth|ipo|mw|gw|big|tech|data|center|centers|pib|él|ella|gobierno|ayuntamiento|españa|estado|municipio|hpc|gpu|gpus|eeuu|ee|uu|us|psi|piga|rca|ppa|opv|opa|mientras|aunque|sin|hoy|ayer|así|ante|vecinos|ecologistas|plataforma|cpd|relacionado|usd|eur',
};
