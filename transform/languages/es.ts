// Spanish, of Spain and of the Americas.
import type { LanguagePack } from './language-pack.ts';

export const es: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  decimal: ',',
  terms: {
    open_market: 'en el mercado abierto|a mercado abierto|en bolsa|en el mercado|mercado abierto|a mercado',
    demand:
      'pide|piden|pidió|pidieron|pidiendo|exige|exigen|exigió|exigieron|exigiendo|reclama|reclaman|solicita|solicitan|demanda la|quieren',
    contract_value: 'ingresos contratados|valor del contrato|valor contratado|valor total|plazo base',
    unnamed:
      'no identificad*|no revelad*|sin revelar|confidencial|un cliente|hiperescalador|hyperscaler|inquilino|arrendatario|no divulgad*|gran tecnológica|empresa tecnológica|cuyo nombre|no revelado|no identificado|sin identificar|una tecnológica|cliente confidencial|no desvelado|no divulgó el nombre|cuya identidad|una multinacional',
    subsidiary: 'filial|subsidiaria|unidad|división|brazo',
    owned_by:
      'propiedad de|propiedad del|filial de|filial del|controlada por|controlado por|respaldada por|respaldado por|parte de|participada por|perteneciente a|brazo de|unidad de|dueña de|participada de|en manos de|matriz de|empresa matriz de',
    invest:
      'mayor participación|invert*|invierte|invierten|invirtió|inversión de|inversión en|inyect*|inyecta|entra en el capital|toma una participación|tomó una participación|participación minoritaria|inversión estratégica|inversión minoritaria|inversión por|compra una participación|compró una participación|adquiere una participación|adquirió una participación|tomar una participación|entrada en el capital|entra como accionista|entró como accionista|inyección de capital|aporte de capital|aportación de capital|respalda a|respaldó a|entrará en el capital|toma un|inyectó|inyectará|aporta|aportó|suscribe|suscribió|participa en la ronda|desembolsa|desembolsará|apuesta por|se asocia como inversor|capitaliza|aumentar su participación|elevar su participación|aumentó su participación|eleva su participación|entró en el capital|ampliación de capital|socio minoritario|accionista minoritario',
    raise:
      'capta|captó|captar|captado|captación|levanta|levantó|levantar|recaud*|ronda|ronda de financiación|ronda de financiamiento|obtiene|obtuvo|logra|logró|cierra|cerró|consigue|consiguió|captan|obtener|obtenido|obtuvieron|conseguir|consiguen|consiguieron|levantado|levantan|levantaron|cerrar|cerrado|asegura|aseguró|ronda de inversión|ronda de capital|recaudación|lideró una ronda|lidera una ronda|ronda de|cierra una ronda|cerró una ronda|recauda|recaudó|ampliación de capital',
    acquire:
      'adquier*|adquir*|compra|compran|compró|compraron|comprar|comprará|comprado|comprada|se hace con|se hizo con|toma el control|tomó el control|se queda con|se quedó con|hacerse con|hará con|se harán con|se hicieron con|comprando|comprarán|compraría|toman el control|tomar el control|tomará el control|quedarse con|se quedará con|absorbe|absorbió|absorber|compradas|comprados|se adueña|adquiere|adquirió|adquirir|adquirido|adquiridos|se adjudica|pasa a ser de|engulle|incorpora|suma a su cartera|se lleva|se llevó|cierra la compra|pactó la compra|pacta la compra|acuerda la compra|acordó la compra|se adjudicó|adquirirá|adquieren|ha comprado|ha adquirido|cerró la compra|completa la compra|completó la compra',
    goes_to:
      'pasa a manos de|pasó a manos de|pasa a ser propiedad de|pasará a manos de|pasa a control de|pasa a formar parte de|queda en manos de|quedó en manos de|acaba en manos de',
    acquisition:
      'adquisición|adquisiciones|compra de|compra del|opa|oferta pública de adquisición|oferta de compra|toma de control|oferta por|puja por|oferta pública de compra|proceso de venta|absorción|toma del control|opa de exclusión',
    buyer_noun:
      'el comprador|la compradora|comprador es|el adquirente|nuevo dueño|nuevo propietario|comprador|licitador preferente|postor preferente',
    seller_noun: 'el vendedor|la vendedora|vendedor|se los vende|se lo vende|la parte vendedora',
    sell: 'vende|venden|vendió|vendieron|vender|venderá|vendido|vendida|venta|desinvers*|desinvierte|enajen*|se desprende|se desprendió|se deshace|traspas*|vendería|venderán|vendiendo|vendidos|vendidas|ventas de|pone a la venta|puso a la venta|ponen a la venta|desprenderse|deshacerse|se deshizo|se desprenden|desinversión|venta de|se desprende de|se desprendió de|desprenderse de|traspasa|traspasó|enajena|enajenación|saca a la venta|se deshace de|coloca|venta de su',
    merge: 'fusión|fusion*|se fusiona|combinación de negocios|se combina|combinarse|se combinan',
    venture:
      'joint venture|empresa conjunta|sociedad conjunta|plataforma conjunta|empresa mixta|a partes iguales|JV|sociedad mixta|filial conjunta|crean una sociedad',
    partnering:
      'alianza|se alían|se unen|se asocian|unen fuerzas|asociación con|asociación entre|asociación por|asociación estratégica|una asociación|se alía|aliarse|se asocia|asociarse|en alianza|asociación|de la mano|conjuntamente|se asoció|forman un consorcio',
    lease:
      'arrend*|arrienda|arriendan|alquil*|arrendamiento|alquiler|inquilino|inquilina|leasing|rentar|contrato de arrendamiento|inquilinos|alquileres|renta de espacio|rentará|rentó|en renta|arrendó|arrendará|arrendar|alquila|alquiló|alquilará|alquilar|renta|arrendatario|arrendador|contrato de alquiler|alquilado|arrendado|toma en arriendo|ha alquilado|ha arrendado|toma en alquiler',
    hosting:
      'alojamiento|contrato de alojamiento|colocation|hosting|coubicación|aloja|alojar|alojará|alojan|albergará|hospedaje|hospedar|servicios de alojamiento|servicios de colocation',
    agree:
      'acuerd*|acord*|suscrib*|suscrit*|gana|ganó|compromet*|pact*|adjudic*|formaliz*|rubric*|firma|firman|firmó|firmaron|firmar|firmará|firmarán|firmado|firmada|firmando|cierra|cierran|cerró|cerraron|cerrar|cerrará|cerrado|cerrada|sella|sellan|selló|sellaron|sellar|sellado|contrata|contratan|contrató|contrataron|contratar|contratará|contratado|contratada|alcanza un|alcanzó un|alcanzan un|alcanzaron un|alcanzado un|logra un|logró un|logran un|consigue un|consiguió un|llega a un acuerdo|llegó a un acuerdo|llegan a un acuerdo|llegaron a un acuerdo|amplía su acuerdo|amplió su acuerdo|rubrica|rubricó|rubricado|rubrican|suscribe|suscribió|suscriben|suscrito|acuerda|acordó|acuerdan|acordaron|pacta|pactó|pactan|pactaron|se compromete|se comprometió|adjudica|adjudicó|formaliza|formalizó|alcanza|alcanzó|alcanzaron|sella un|se adjudica',
    agreement:
      'contrato|contratos|acuerdo|acuerdos|pacto|convenio|alianza|trato|operación|transacción|encargo|pedido|compromiso|contratación|encargos|pedidos|alianzas|adjudicación|tratos|convenios',
    compute:
      'capacidad de cómputo|cómputo|computación|potencia de cálculo|capacidad de cálculo|nube|servicios en la nube|servicios de nube|computación en la nube|capacidad de IA|infraestructura de IA|GPU|GPUs|infraestructura de GPU|procesamiento|potencia de cómputo|capacidad en la nube|capacidad informática|cloud|cálculo|infraestructura en la nube|infraestructura de nube|computación en nube|capacidad de procesamiento|capacidad de computación|capacidad de GPU|servicios cloud|nube de IA|potencia informática|recursos de cómputo|recursos informáticos|poder de cómputo|capacidad computacional|poder de computación|potencia de computación',
    provide:
      'suministr*|proporcion*|entreg*|ofrec*|dará|facilit*|abastec*|presta|prestan|prestará|prestar|prestó|prestarán|provee|proveen|proveerá|proveer|proveyó|ofrezc*|da acceso|dará acceso|pone a disposición|pondrá a disposición|dotará|BEI presta',
    customer:
      'cliente|clientes|usará|utilizará|pagará|contratará|comprador|compradora|gastará|gastar|pagar|paga|pagó|pagarán|contratante|utilizar|destinatario|alquilará|arrendará|compra capacidad|comprará capacidad|compró capacidad|compra cómputo|contrata capacidad|contratará capacidad|contrató capacidad|compra servicios|contrata servicios|alquila capacidad|reserva capacidad',
    loan: 'préstamo|préstamos|crédito|créditos|línea de crédito|deuda|bonos|emisión de bonos|emisión de deuda|notas|notas convertibles|hipoteca|refinanci*|pagaré|financiación de proyecto|obligaciones|bonos convertibles|crédito sindicado|préstamo sindicado|línea de financiación|emisión de notas|notas sénior|notas garantizadas|deuda sénior|endeudamiento|préstamo puente|bono|colocación de bonos|colocación de deuda|facilidad crediticia|facilidad de crédito|deuda privada|crédito privado|bono verde|refinanciación|pagarés|bonos verdes|préstamo verde|colocó bonos|deuda verde|titulización|bonos de alto rendimiento|crédito puente',
    debt_included:
      'incluida la deuda|incluyendo deuda|incluyendo la deuda|incluida deuda|deuda incluida|con deuda incluida|deuda neta',
    financing: 'financiación|financiamiento|paquete de financiación|paquete financiero',
    lend: 'prestamista|prestamistas|banco|bancos|acreedor|acreedores|sindicato de bancos|sindicado|estructurado por|entidades financieras|presta|prestan|prestaron|prestó|prestará|prestar|prestatario|concede un crédito|concede un préstamo|concedió un crédito|concedió un préstamo|financiado por|financiada por|entidades bancarias|liderado por bancos|banca|entidades|sindicato bancario|pool bancario|concedido por|otorgado por|otorga un crédito|otorgó un crédito|financia con',
    guarantee:
      'aval|avala|avaló|avalará|avalista|respaldo financiero|backstop|fianza|garantía|garantías|garante|garantes|garantiza el pago|garantiza los pagos|garantiza la deuda|garantiza las obligaciones|garantiza el alquiler|garantiza el arrendamiento|garantizará el pago|garantizará los pagos|garantizó el pago|garantizó los pagos|garantizar el pago|garantizar los pagos|respalda los pagos|respaldará los pagos|respaldo crediticio|avales|avalar|avalado por|cubre los pagos|cubrirá los pagos',
    ppa: 'PPA|PPAs|contrato de compraventa de energía|acuerdo de compra de energía|compra de energía|compraventa de energía|compraventa de electricidad|contrato de suministro eléctrico|contrato de energía|contrato de electricidad|comprar electricidad|comprar energía|vender electricidad|energía renovable a largo plazo|contratos de electricidad|acuerdo de compraventa de energía|contrato de compra de energía|acuerdo de suministro de energía|acuerdo de suministro eléctrico|contrato de suministro de energía|acuerdo de energía|acuerdo energético|suministrar electricidad|suministrar energía|suministrará electricidad|suministrará energía|suministra energía|suministra electricidad|comprará energía|comprará electricidad|compra electricidad|compra de electricidad|venta de electricidad|contrato de energía renovable|acuerdo de compra de electricidad|contrato bilateral de energía|PPA con|comprará la energía|compra la energía|comprará la electricidad|comprar la energía|suministro de energía renovable|suministro de electricidad|suministro eléctrico a largo plazo|contrato de suministro de electricidad|acuerdo PPA|contrato PPA|venta de energía|energía a largo plazo',
    land: 'hectáreas|terreno|terrenos|parcela|parcelas|suelo|lote|lotes|finca|fincas|metros cuadrados|predio|predios|hectárea|polígono|m2|solares',
    goods:
      'chips|GPU|GPUs|servidores|turbinas|transformadores|baterías|generadores|procesadores|equipos|racks|semiconductores|aceleradores|celdas de combustible|pilas de combustible|grupos electrógenos|equipamiento|motores',
    build_award:
      'contrato de construcción|constructora|contratista|EPC|obra|adjudica la construcción|construcción del centro|ejecución de las obras|contrato para construir|contrato de obra|licitación|ingeniería y construcción|ejecutará las obras|constructoras|construirá para|construye para|adjudicada la construcción|adjudicación de la obra|adjudicó la construcción|contrato EPC|llave en mano|se adjudica la construcción|obras de construcción del',
    ipo: 'salida a bolsa|OPV|oferta pública inicial|debut bursátil|salir a bolsa|salió a bolsa|sale a bolsa|IPO|estreno bursátil|debut en bolsa|cotizar en bolsa|saldrá a bolsa|oferta inicial|saldrá a cotizar|debuta en|debutó en|debut en el Nasdaq|estreno en bolsa',
    new_shares: 'nuevas acciones|acciones nuevas',
    offering:
      'oferta de acciones|oferta pública|ampliación de capital|emisión de acciones|colocación de acciones|colocación',
    incentive:
      'incentivo fiscal|incentivos fiscales|exención|exenciones|subsidio|subsidios|subvención|subvenciones|bonificación|bonificaciones|beneficios fiscales|deducción fiscal|deducciones fiscales|ayudas públicas|ayuda pública|estímulos fiscales|crédito fiscal|ventajas fiscales|rebaja fiscal',
    memorandum:
      'memorando de entendimiento|memorándum de entendimiento|memorándum|MoU|carta de intención|carta de intenciones|protocolo de intenciones|acuerdo marco|acuerdo preliminar|protocolo|principio de acuerdo|acuerdo no vinculante|declaración de intenciones|convenio marco|memorando|preacuerdo|carta intención',
    capex:
      'invertirá|invertir|prevé invertir|planea invertir|inversión de|inversiones de|gasto de capital|gastos de capital|capex|plan de inversión|destinará|desembolso|gastará',
    stake: 'participación|participaciones|porcentaje|paquete|capital social|paquete accionario|accionariado|mayoría',
    equity:
      'acciones|capital|participación|serie A|serie B|serie C|serie D|ronda|inversores|inversionistas|fondos propios|capital riesgo',
    round:
      'ronda|rondas|ronda de financiación|ronda de inversión|ronda de financiamiento|serie A|serie B|serie C|serie D',
    so_far: 'hasta la fecha|hasta ahora|desde su fundación|en total ha|acumula|suma ya|lleva recaudados',
    options:
      'opción|opciones|prórroga|prórrogas|extensión|ampliación|ampliable|ampliables|adicionales|podría llegar|puede crecer|potencial|si se ejercen|si ejerce|renovación|renovaciones|ampliarse hasta|elevarse hasta|llegar hasta|incluyendo',
    valuation:
      'valoración|valuación|valorada en|valorado en|valuada en|valora|valorando|capitalización|capitalización bursátil|valor de mercado|valor de la empresa|vale en bolsa|valorado|valorada|valuado en|tasada en|tasado en|valor empresarial|valor de empresa|valoró|a valer|valer|en valer',
    market_price:
      'precio de la acción|por acción|ingresos|ventas de|beneficio|pérdida|facturación|facturó|EBITDA|activos bajo gestión|PIB|fortuna|patrimonio|cotización|dividendo|cartera de pedidos|caja|presupuesto|capitaliza|vale en bolsa|bajo gestión|gestiona activos|maneja|factura|ingresos anuales|ganancias',
    price:
      'precio|paga|pagará|pagó|pagar|pagarán|cuesta|valorada en|valorado en|valor|importe|monto|cuantía|asciende|por un total|desembolso|cifra|asciende a|valuada en|valor de la operación|la operación|la transacción|cheque|montante',
    buyback: 'recompra|recompra de acciones|dividendo',
    lead_investor:
      'liderada por|liderado por|encabezada por|encabezado por|con participación de|con la participación de|respaldada por|respaldado por|por parte de|entre ellos',
    joins_round:
      'participaron|también participaron|participó|otros inversores|otros inversionistas|con la participación|se sumaron|entre los inversores|acompañaron|también invirtieron|nuevos inversores|también participó|inversores existentes',
    rumour:
      'negocia|negocian|negociaciones|conversaciones|estudia|evalúa|baraja|sopesa|según fuentes|fuentes cercanas|rumores|estaría|estarían|habría|habrían|podría comprar|sondea|tantea|busca comprar|busca vender|ultima la|ultima un|ultima una|ultima el|ultima su|a punto de|próxima a|próximo a|cerca de cerrar|cerca de un acuerdo|en negociaciones|en conversaciones|fuentes de mercado|fuentes del mercado|fuentes del sector|personas familiarizadas|busca comprador|busca socio|interesada en|interesado en|contempla|podría vender|podría adquirir|se plantea|plantea comprar|valora|explora|puja|avanza en|en plena negociación|puso a la venta|pone a la venta|puesta a la venta|puesto a la venta|está a la venta|a la venta|proceso de venta|contrató a|ha contratado|mandato de venta|ofertas vinculantes|ofertas finales|en exclusiva|negociación exclusiva|finalistas|personas cercanas|personas con conocimiento|podría valorar|busca inversor|exploran|puja por|pujan por|plantean',
    planned:
      'planea|planean|prevé|prevén|previsto|prevista|pretende|pretenden|planeado|proyecta|proyectan|será|serán|quiere|planes|tiene previsto|futuro|propone|va a|proyecto|espera',
    announced:
      'anunci*|revel*|comunic*|confirm*|present*|dio a conocer|dijo|divulg*|informó|informa|informan|informaron|informado|informar',
    closed:
      'complet*|concluy*|cerró|cerrado|cerrada|finaliz*|compró|invirtió|culmin*|formalizó|ha pagado|pagó por|ha comprado|ha invertido|ha adquirido|ya es dueña|completó|completa|completado|concretó|cerró la compra|culminó|culmina|finalizó|ya está en la cuenta|=desembolsó',
    done: 'compró|adquirió|ha comprado|ha adquirido|vendió|ha vendido|invirtió|ha invertido|se hizo con|se ha hecho con|compraron|adquirieron|fue adquirida|fue comprada|fue vendida|lideró|tomó el control',
    terminated:
      'cancel*|rescind*|rescisión|romp*|rechaz*|abandon*|fracas*|desist*|no logr*|se cae|cayó el acuerdo|naufrag*|canceló|frustr*|no prosperó|no salió adelante|retira su oferta|retiró su oferta|votaron en contra|votan en contra|tumban|tumbaron|fracaso|sin acuerdo|rompió|no obtuvo|no consiguió el respaldo|rompe|rescinde|rescindió|cancela|fracasa|fracasó|se cayó|descarta|frustrado|frustrada|naufraga|naufragó|suspende la compra|desiste|desistió',
    amended:
      'modific*|renegoci*|enmend*|adenda|dispensa|incumplimiento técnico|exención temporal|incumpl*|reestructur*|amplía su|amplía el|amplió su|amplió el|ampliar su|ampliado su|ampliado el|enmienda|novación|waiver',
    deny: 'niega|niegan|negó|negaron|negar|desmiente*|desmint*|desmentido|refut*|no es cierto|falso|descarta que|rechaza las informaciones|no es verdad',
    negation: 'no|nunca|ni|sin|ningún|ninguna|tampoco|jamás',
    could: 'puede|pueden|podría|podrían|podrá|podrán|quizá|quizás|posiblemente|potencialmente|posible',
    expected:
      'espera|esperan|esperado|se espera|prevé|prevén|previsto|prevista|previsión|previsiones|estima|estiman|estimado|estimación|calcula|calculan|debería|deberían|proyecta|proyección|proyecciones|pronostica|se prevé',
    will: 'será|serán|va a|van a|llegará|alcanzará|habrá|tendrá|tendrán|contará|albergará|dispondrá|sumará',
    condition:
      'si se|si el|si la|si los|en caso de|siempre que|hipotético|hipotética|sería|a menos que|supongamos|si fuera|si hubiera|como si',
    past_context: 'anteriormente|antes|el año pasado|pasado|desde entonces|hace',
    dealing_notice:
      'CNMV|Formulario 4|Form 4|registro ante la SEC|registros de la SEC|hecho relevante|según consta|documento remitido|comunicado a la SEC|registros regulatorios|notificación a la CNMV',
    plan_word: 'plan|planes|programa',
    executives:
      'directivos|ejecutivos|altos cargos|alta dirección|altos directivos|directivos de la empresa|ejecutivos de la compañía|equipo directivo|cúpula directiva',
    most: 'gran parte|la mayoría|buena parte|muchas|algunas|parte de las',
    brought: 'valor total|por un total|por valor de|importe|total de|ingresó|obtuvo|le reportó|sumó|casi',
    family: 'familia|la familia',
    every: 'todo|todas|todos|cada',
    trades: 'transacciones|operaciones',
    wealth: 'fortuna|patrimonio',
    by_now: 'hasta ahora|hasta la fecha|ya',
    shares: 'acciones|acción|títulos|participación|participaciones|papeles|acciones de',
    sell_shares:
      'vend*|venta de acciones|ventas de acciones|venta|ventas|se deshizo|se deshicieron|se deshace|se desprend*|embols*|recaud*|obtuvo|obtuvieron|se hizo con|liquidó|liquidaron|liquidar|liquidado|ingresaron|ingresado|hizo caja|hicieron caja|vendiendo|venta de títulos|venta de participaciones|redujo su participación|reduce su participación|monetiz*|plusvalías|=ingresó|se deshizo de|se desprende|se desprendió|se desprendieron|vendió|vende|vendieron|colocó|coloca|se embolsa|se embolsó|embolsarse|deshacerse de|monetizó|enajenó|ha vendido|han vendido',
    insiders:
      'directivos|ejecutivos|insiders|consejeros|altos cargos|fundadores|administradores|cúpula directiva|primeros inversores|alta dirección|altos directivos|directivos de la empresa|ejecutivos de la compañía|equipo directivo|personas con información privilegiada|la cúpula|inversores iniciales|primeros inversionistas|inversionistas iniciales',
    officer:
      'CEO|consejero delegado|consejera delegada|director ejecutivo|directora ejecutiva|director general|directora general|CFO|director financiero|directora financiera|COO|director de operaciones|presidente|presidenta|cofundador|cofundadora|fundador|fundadora|vicepresidente|directivo|directiva|ejecutivo|primer ejecutivo|jefe financiero|director jurídico|director de tecnología|director tecnológico|CTO|director de estrategia|director de desarrollo|presidente ejecutivo|presidenta ejecutiva|cofundadores|fundador y consejero delegado|ejecutiva|vicepresidenta|máximo ejecutivo|director de ingresos|alto ejecutivo|alta ejecutiva|alto directivo|primera ejecutiva|secretario general',
    director:
      'consejero|consejera|miembro del consejo|director|directora|vocal|consejeros|directores|miembro de la junta|miembro del directorio|consejero independiente|miembros del consejo',
    holder:
      'accionista|accionistas|inversor|inversores|fondo|tenedor|socio|inversionista|inversionistas|accionista mayoritario|accionista de referencia|tenedores|fondos|principal accionista|máximo accionista|socios|familia|primer accionista',
    plan_10b5:
      '10b5-1|plan de venta|plan preestablecido|plan de negociación|planes de negociación|programadas|predefinido|plan prefijado|plan adoptado|plan de ventas|plan previamente establecido|preestablecidos|preestablecida|planes de venta|ventas programadas|10b5|sigue un plan|siguen un plan|plan anunciado|conforme a un plan',
    withheld: 'retenid*|retención|retuv*|para impuestos|cubrir impuestos|obligaciones fiscales|impuestos',
    notice_144: 'Formulario 144|Form 144|Norma 144',
    block:
      'venta en bloque|en bloque|colocación acelerada|block trade|bloque de acciones|venta acelerada|entre institucionales|entre inversores institucionales|colocación entre institucionales',
    secondary: 'oferta secundaria|accionistas vendedores|venta secundaria',
    fund_exit: '13D|13G|13F|vendió toda|salió del capital|sale del capital|toda su participación|liquidó su posición',
    intent_sale:
      'planea vender|podría vender|podrá vender|puede vender|pretende vender|intentó vender|quiere vender|prevé vender|intención de vender|notificó la venta|que le permite vender|prevé la venta de hasta|permite vender',
    part_of:
      'de los cuales|de las cuales|de ellos|de ese total|de esa cifra|de ese monto|de esa cantidad|solo este mes|este mes|solo en junio',
    bid: 'oferta|ofertas|oferta por|puja|pujas|ofrece por|ofreció por|ofrecen por|oferta de compra|oferta vinculante|oferta no vinculante|opa|propuesta de compra|interesada en comprar|interesado en comprar|interés por comprar|puja por|pujan por|ofertó por|OPA sobre|quiere comprar|negocia la compra',
    holding: 'posee|mantiene|conserva|tiene|retiene|restantes|quedan|le quedan|recibió|sigue teniendo|cuenta con',
    electricity:
      'electricidad|energía eólica|energía solar|energía renovable|energía nuclear|energía limpia|energías renovables|energía verde|energía hidroeléctrica|suministro eléctrico|energía eléctrica|suministro de energía|capacidad renovable|solar y eólica|eólica y solar',
    dative: 'a|al|a la|a los|a las',
    vote_for: 'a favor|votos a favor',
    vote_against: 'en contra|votos en contra|en contra y',
    entry:
      'apaga sus mineros|deja la minería|debuta en|debuta como|entra en los centros de datos|incursiona|incursionar|incursión en|entra en el negocio|entra al negocio|entrada en el negocio|da el salto|se adentra|se diversifica|nueva línea de negocio|se reconvierte|reconversión|se lanza al|se estrena|estreno|debuta|debutó|incursión|se lanza|dio el salto|diversifica|primera incursión|nueva línea|apuesta por los centros|irrumpe|se mete en|abre una nueva|entra en el|entrará en el|entrar en el|entró en el|entra al mercado|entra en el mercado|entrada en el mercado|entrar en el negocio|desembarcar en|desembarca en|desembarco en|está incursionando|incursionó|se suma al negocio|se suma a la fiebre|entra de lleno|da sus primeros pasos|primer centro de datos|crea una división|crea una filial|nueva filial|lanza una plataforma|nueva división|salta al|salta a los|da un paso al|se abre paso en',
    moratorium:
      'moratoria|moratorias|suspensión temporal|paralización temporal|pausa a los|pausa en|suspender temporalmente|suspensión de licencias|suspende las licencias|suspender las licencias|suspende la concesión|suspensión cautelar|paralización de licencias|congelación de licencias|congelar las licencias|congela las licencias|pausa temporal|pausa a la construcción|suspensión de nuevos|frenar nuevos|suspende nuevos|suspensión|paralización|congelar|pausa|freno temporal|suspende licencias|suspender durante un año|suspender durante|suspende durante|suspendió durante|suspender licencias|suspensión de las licencias',
    lift: 'levanta la moratoria|levantó la moratoria|levantar la moratoria|levanta|levantó|deroga|derogó|derogar|deja sin efecto la moratoria',
    ban: 'prohib*|veta|=vetó|vetar|prohibición|veto',
    ordinance:
      'ordenanza|ordenanzas|plan general|normativa|reglamento|plan regulador|decreto|plan urbanístico|regulación|instrumento de planificación|plano regulador|normas urbanísticas|norma urbanística|norma municipal|nueva norma|ley municipal|plan de ordenación|plan director|modificación puntual|zonificación|ordenamiento territorial',
    legislation:
      'proyecto de ley|proposición de ley|ley|senado|parlamento|congreso|cortes|iniciativa de ley|anteproyecto|decreto ley|real decreto|moción|diputados|asamblea legislativa|legisladores|parlamentario',
    reject:
      'deniega|vota en contra|votó en contra|votan en contra|frena|=frenó|veta|=vetó|niega|negó|no admite|bloquea|=bloqueó|frenan|frenaron|frenado|no aprueba|no aprobó|no concede|no concedió|echa atrás|echó atrás|echan atrás|da carpetazo|dio carpetazo|carpetazo|dice no|dijo no|informe desfavorable|declaración desfavorable|archiva|=archivó|votaron en contra|impide|impidió|paraliza la tramitación|rechaza|rechazan|rechazaron|rechazará|rechazarán|rechazado|rechazada|rechazados|rechazadas|rechazó el|rechazó la|rechazó los|rechazó las|rechazó un|rechazó una|rechazó por|rechazó este|rechazó ayer|rechazó dicha|rechazó su|fue rechazad*|=rechazó|denegó|denegado|tumba|tumbó|tumban|tumbaron|desestima|desestimó|no autoriza|no autorizó|da portazo|revoca|revocó|echa por tierra|echó por tierra|cierra la puerta|cerró la puerta|da calabazas|no sale adelante|no salió adelante|no prospera|no prosperó|votos en contra|informó en contra|informe negativo|no permitirá|no autorizará|le dice no|declara inviable|declaró inviable|rechazo unánime|deniegan|=denegó|denegaron|denegando|denegada|denegados|denegadas|ha denegado|han denegado|=tumbó|tumbando|tumbado|tumbada|tumbados|tumbadas|ha tumbado|han tumbado|desestiman|=desestimó|desestimaron|desestimando|desestimado|desestimada|desestimados|desestimadas|ha desestimado|han desestimado|anula|anulan|=anuló|anularon|anulando|anulado|anulada|anulados|anuladas|ha anulado|han anulado|revocan|=revocó|revocaron|revocando|revocado|revocada|revocados|revocadas|ha revocado|han revocado|desecha|desechan|desechó|desecharon|desechado|desechada|inadmite|inadmitió|inadmitido|inadmitida|denegación|anulación|revocación|desestimación|no autorizan|no autorizaron',
    approve:
      'da luz verde|dio luz verde|luz verde|visto bueno|da el visto bueno|admite a trámite|licencia concedida|avaló|avala|valida|validó|validado|validar|vía libre|da vía libre|dio vía libre|da el sí|desbloquea|desbloqueó|licencia de obras|recibe la licencia|obtiene la licencia|obtuvo la licencia|obtiene el permiso|obtuvo el permiso|declara de interés|declaró de interés|declarado de interés|declaración de interés|declaración favorable|calificación favorable|respalda|respaldó|ratifica|ratificó|aval ambiental|recibe el aval|logra el aval|autorización ambiental integrada|aprueba|aprobó|aprueban|aprobaron|aprobado|autoriza|autorizó|autorizado|dio el visto bueno|concede|concedió|otorga|otorgó|informe favorable|dice sí|aprobando|aprobaba|aprobada|aprobados|aprobadas|ha aprobado|han aprobado|autorizan|autorizaron|autorizando|autorizaba|autorizada|autorizados|autorizadas|ha autorizado|han autorizado|conceden|concedieron|concedido|concedida|concedidos|concedidas|concesión de|otorgan|otorgaron|otorgado|otorgada|aprobación|autorización concedida|ha concedido|han concedido|fue aprobad*|fue autorizad*',
    delay:
      'aplaz*|pospon*|pospus*|posterg*|retras*|suspend*|paraliz*|demor*|deja en suspenso|en pausa|en suspenso|congel*|retira del orden del día|retiró del orden del día|retirado del orden del día|retirada del orden del día|deja sobre la mesa|dejó sobre la mesa|queda sobre la mesa|aplazamiento|aplaza|=aplazó|aplazan|aplazaron|aplazado|aplazada|pospone|pospuso|pospusieron|posterga|postergó|retrasa|=retrasó|sobre la mesa|suspende la tramitación|paraliza la tramitación|retraso|demora|a la espera|quita del orden del día|quitó del orden del día|saca del orden del día|sacó del orden del día|queda en el aire|vuelve a comisión|pospone la votación|aplaza la votación|aplazó la votación|retira el punto|retiró el punto|deja en suspenso la tramitación',
    withdraw:
      'retir*|desist*|renunci*|abandon*|cancel*|descart*|da marcha atrás|dio marcha atrás|se echa atrás|renuncia a|desiste|se retira|se retiró|tira la toalla|da por perdido|desecha|desechó|se lleva el proyecto|no construirá|no seguirá adelante|dejar el proyecto|deja el proyecto|renuncia al|renuncia a su|retira|=retiró|retiran|retiraron|retirado|renuncia|renunció|desistió|abandona|abandonó|tiró la toalla|cancela|canceló|descarta|descartó|echa el freno|da por muerto|se baja del proyecto|se bajó del proyecto|se descuelga|se descolgó|abandona el proyecto|abandonó el proyecto|renuncia al proyecto|renunció al proyecto|desistió del proyecto|desiste del proyecto|retira la solicitud|retiró la solicitud|retira el proyecto|retiró el proyecto|no se construirá|no seguirá',
    petition:
      'firmas|recogida de firmas|recolección de firmas|change.org|recoge firmas|recogen firmas|recogió firmas|recogieron firmas|recogido firmas|recaban firmas|reúne firmas|reunieron firmas|petición en línea|petición ciudadana|petición popular|petición online|petición pública|petición|firmaron|firmantes|pliego de firmas',
    protest:
      'protest*|movilización|movilizaciones|cacerolada|caminata|plantón|manifestación|manifestaciones|manifestantes|se manifiestan|se manifestaron|se manifestarán|manifestarse|concentración contra|concentración ante|concentración frente|concentraciones contra|se concentran|se concentraron|se concentrarán|concentrarse|concentrados ante|concentrados frente|marcha contra|marcha por|marcha en defensa|marchas contra|marcharon|marchan contra|se movilizan|se movilizaron|movilizarse|se movilizarán|cacerolazo|pancartas|sentada|acampada|corte de ruta|salen a la calle|salieron a la calle|rueda de prensa contra|protesta|protestas|protestan|protestaron|manifestaron|concentración|concentraron|cortaron|bloquearon el acceso|bloquean el acceso|bloqueo de|cerraron el acceso|cierran el paso|en protesta por|en protesta|impidieron el paso|cierran el acceso|bloqueo del acceso',
    oppose:
      'oposición|opone*|oponen|opuso|se opone*|rechazo|rechazan|contra|en contra|contrari*|resistencia|preocup*|denunci*|alert*|alegaciones|alegación|malestar|polémica|objeciones|quejas|cuestion*|temen|controversia|inquietud|temor|temores|advierten|indignación|descontento|en pie de guerra|no quieren|oponerse|detractores|rechazan el|quejan|protestan|levantamiento vecinal|lucha contra|batalla|conflicto|críticas|critican|criticó|criticaron|criticar|críticos con|crítico con|crítica a|se oponen|se opone|crítica|preocupación|preocupa|teme|alertan|alerta|denuncian|denuncia|queja|polémico',
    lawsuit:
      'querella|recurso contencioso|contencioso-administrativo|acción judicial|acciones legales|amparo|recurso de protección|reclamación judicial|denuncia ante|judicializ*|demanda contra|demandas contra|demanda judicial|demandas judiciales|demanda ante|demanda presentada|demanda interpuesta|demanda colectiva|presentó demanda|presentan demanda|recurso contra|recurso ante|recurso judicial|recurso administrativo|recurso de nulidad|recurso de amparo|recursos contra|recursos judiciales|contencioso|litigio|pleito|juicio contra|vía judicial|acción de tutela|acción de amparo|acción popular|recurso',
    sue: 'lleva a los tribunales|llevó a los tribunales|llevan a los tribunales|interpuso|interpone|interponen|interpusieron|presentó una demanda|presenta una demanda|presentan una demanda|presentó un recurso|presenta un recurso|presentan recurso|recurre ante|acude a los tribunales|impugn*|judicializ*|demandan a|demandó a|demandaron a|demandar a|demandará a|demandado a|presentaron una demanda|interponen una demanda|presentaron un recurso|presentan un recurso|presentado un recurso|presentado una demanda|interpuesto un recurso|recurre el|recurre la|recurren ante|recurren el|recurren la|recurrió ante|recurrió el|recurrió la|recurrieron ante|recurrieron el|recurrieron la|ha recurrido|han recurrido|acuden a los tribunales|acudió a los tribunales|acudieron a los tribunales|va a los tribunales|se querella|por la vía judicial|lleva a juicio|llevan a juicio|demandó|demandaron|demandan|demanda a|recurre|recurrió|recurren|recurrieron|impugna|impugnó|impugnan|impugnaron|ante la justicia|denunció ante|querella|registra un recurso|registró un recurso|registrado un recurso|ha registrado un recurso|ha registrado este|ha presentado un recurso|han presentado un recurso|ha presentado recurso|han presentado recurso|ha interpuesto|han interpuesto|presentó recurso|presenta recurso|presentan un contencioso|presenta un contencioso|presentó una acción|ingresó una demanda|interpuso una acción',
    appeal:
      'recurso de apelación|recurso de casación|recurso de alzada|alzada|apela|apelan|apeló|apelaron|apelar|apelación|apelaciones|apelará|recurso de súplica|recurso de queja|casación|recurre al Supremo|recurre al Tribunal Supremo|recurrió al Tribunal Supremo|recurrió a la Corte Suprema|ante la Corte Suprema|ante el Tribunal Supremo',
    court:
      'juez|jueza|juzgado|tribunal|tribunales|TSJ|sentencia|fallo|fallaron|falló|corte|tribunal ambiental|Segundo Tribunal Ambiental|magistrado|audiencia nacional|justicia|jueces|magistrada|sala de lo contencioso|tribunal superior|tribunal supremo|corte suprema|juzgados|judicial|tercer tribunal ambiental|primer tribunal ambiental|TSJA|TSJM',
    ruling_for:
      'anul*|suspend*|paraliz*|da la razón a los vecinos|dio la razón a los vecinos|acog*|revoc*|invalid*|ilegal|deja sin efecto|retrotra*|medidas cautelares|estima el recurso|estimó el recurso|estima la demanda|estimó la demanda|estima parcialmente|estimó parcialmente|estima la reclamación|nulo|nula|nulidad|nulos|da la razón a los ecologistas|dio la razón a los ecologistas|da la razón a la plataforma|da la razón a las asociaciones|da la razón a la comunidad|dio la razón a la comunidad|obliga a repetir|obliga a evaluar|ordena paralizar|ordena suspender|ordenó paralizar|ordenó suspender|admite a trámite las medidas|dio la razón|da la razón|anula|=anuló|anulado|dejó sin efecto|acoge|acogió|acogió la reclamación|suspende|suspendió|paraliza|paralizó|revoca|revocó|ordenó detener|ordena detener',
    ruling_against:
      'desestim*|rechaz*|inadmit*|archiv*|aval*|confirma la licencia|da la razón a la empresa|da la razón al ayuntamiento|no ha lugar|deniega|denegó|da la razón al gobierno|da la razón al promotor|da la razón a Amazon|respalda la licencia|confirma la autorización|confirmó la autorización|ratifica la licencia|rechazo del recurso|sin lugar|improcedente|rechaza|=rechazó|desestima|desestimó|desestimado|inadmite|inadmitió|avala|avaló|confirma|confirmó|archiva|=archivó|falla en contra|inadmisible',
    quash: 'anul*|revoc*|deja sin efecto|anulación|declara nulo|declara nula|deja sin valor',
    referendum:
      'referéndum|consulta popular|consulta ciudadana|plebiscito|consulta vecinal|votación popular|consulta a la ciudadanía|consulta pública vinculante',
    recall:
      'revocatoria|moción de censura|revocación de mandato|destitución del alcalde|revocar al alcalde|revocación del mandato',
    side_with:
      'da la razón a|dio la razón a|dan la razón a|ha dado la razón a|da la razón al|dio la razón al|falló a favor de|falla a favor de|a favor de',
    open_letter: 'carta abierta|cartas abiertas|manifiesto|rueda de prensa|conferencia de prensa',
    voted_out:
      'perdió las elecciones|perdieron las elecciones|desalojados del cargo|no fueron reelegidos|no fue reelegido|castigo en las urnas|castigados en las urnas',
    challenge:
      'alegaciones|alegación|alegaron|reclamación administrativa|recurso de reposición|invalidación|presentado alegaciones|presentan alegaciones|presentó alegaciones|presentaron alegaciones|observaciones ciudadanas|presentaron observaciones|presenta una denuncia|presentó una denuncia|denuncia ante|denuncia a la fiscalía|queja ante|presentan una queja|solicitud de invalidación|recurso de invalidación|reclamación ante|reclamaciones ante|alegaciones presentadas|queja al Defensor del Pueblo|ante la fiscalía|ante la Fiscalía|observaciones al estudio|alegar contra|alegan contra|alegó contra|ha presentado alegaciones|han presentado alegaciones|presentar alegaciones',
    intent_legal:
      'amenaz*|recurrirá|recurrirán|acudirá a los tribunales|acudirán a los tribunales|anuncia recurso|anuncian recurso|estudia acciones|estudian acciones|prevé recurrir|irán a los tribunales|llevarán a los tribunales|anuncia acciones legales|anuncian acciones legales|anuncia que recurrirá|anuncian que recurrirán|presentará un recurso|presentarán un recurso|interpondrá|interpondrán|presentará una demanda|presentarán una demanda|emprenderá acciones|emprenderán acciones|estudia recurrir|estudian recurrir|prepara una demanda|preparan una demanda|no descartan|no descarta|llevará a los tribunales|llevará a juicio',
    propose:
      'propon*|propuest*|propus*|plante*|estudi*|debat*|discut*|pide|piden|pidió|pidieron|exig*|reclam*|solicit*|recomend*|analiz*|insta|instan|impulsa|instó|instaron|instar|tramita|tramitan|pedir|piden que|sugiere|sugieren|baraja|lleva al pleno|iniciativa|someterá|prevé aprobar|estudia',
    adopt:
      'aprueb*|aprob*|adopt*|impon*|impus*|decret*|establec*|promulg*|entra en vigor|entró en vigor|vigente|acord*|instaur*|declar*|decreta|sanciona|sancionó|publica en el boletín|publicó|decretó|impone|impuso|acuerda|acordó|aprueba|aprobó|aprobada|declara|declaró|instaura|instauró|establece|estableció|adopta|adoptó',
    extend: 'prorrog*|prórroga|ampli*|extiend*|extend*',
    advisory:
      'comisión de urbanismo|dictamen|informe no vinculante|consultivo|consejo asesor|comisión asesora|recomendación|informe favorable|informe desfavorable',
    vote: 'vot*|votación|unanimidad|pleno|votos|por unanimidad',
    opponents:
      'vecinos|vecinas|residentes|ecologistas|activistas|plataforma|colectivo|colectivos|agricultores|ganaderos|comunidades|opositores|asociaciones|asociación|organizaciones|pobladores|ambientalistas|ciudadanos|regantes|Tu Nube Seca Mi Río|Ecologistas en Acción|sindicatos|juntas de vecinos|MOSACAT|coordinadora|afectados|comunidad local|comunidad indígena|vecinal|vecinales|ecologista|ambientalista|activista|afectadas|manifestantes|organizaciones ecologistas|grupos ecologistas|pueblos originarios|campesinos|lugareños|plataformas|movimiento vecinal|asociaciones vecinales|Greenpeace|SEO BirdLife|movimientos sociales|vecina|vecino|comunidad|habitantes|comuneros|indígenas',
    authority:
      'ayuntamiento|concejo|alcalde|alcaldesa|gobierno|gobierno de Aragón|diputación|consejería|municipio|municipalidad|concejales|consejo de gobierno|comisión de evaluación|intendencia|ministerio|cabildo|DGA|gobernador|confederación hidrográfica|concejalía|INAGA|ministro|ayuntamientos|pleno municipal|el pleno|junta de gobierno|junta de Castilla|junta de Extremadura|junta de Andalucía|la junta|comisión de urbanismo|comisión provincial|comisión de evaluación ambiental|Servicio de Evaluación Ambiental|consistorio|consejo municipal|concejo municipal|concejo deliberante|corporación municipal|alcaldía|ediles|ministra|consejero de|consejera de|equipo de gobierno|regidor|gobierno regional|gobierno local|gobierno autonómico|seremi|Generalitat|Xunta|gobierno vasco|comunidad de Madrid|secretaría|autoridades|pleno|Junta|comisión|regidores|Consell|legislatura|Congreso|Senado|Semarnat|Comisión de Evaluación',
    project_noun:
      'centro de datos|centros de datos|data center|data centers|datacenter|datacenters|centro de procesamiento de datos|CPD|data centre|hiperescala|campus de datos|campus de centros de datos|macrocentro de datos|macrocentros de datos|centros de procesamiento de datos|centro de proceso de datos|centros de proceso de datos|CPDs|granja de servidores|hyperscale|megacentro de datos|campus tecnológico|campus de data centers|campus de IA|polo de datos|centro de cómputo|polo de cómputo|macrocentro|salas de servidores|salas técnicas',
    permit:
      'licencia|licencias|permiso|permisos|recalificación|PIGA|PSI|proyecto de interés general|declaración de impacto ambiental|RCA|evaluación ambiental|autorización|autorización ambiental|cambio de uso|modificación del plan|plan general|permiso ambiental|calificación|uso del suelo|concesión|plan de interés general|declaración ambiental|licencia de obra|licencia de obras|licencia urbanística|permiso de construcción|permisos de construcción|permiso de obra|concesión de agua|plan parcial|plan especial|proyecto de singular interés|interés regional|suelo industrial|rezonificación|cambio de zonificación|resolución de calificación ambiental|tramitación|ampliación|modificación puntual|PGOU|proyecto|planta|instalación|declaración de impacto|expediente|obra|obras|convenio|macroproyecto',
    group_noun:
      'plataforma|colectivo|asociación|coordinadora|federación|movimiento|Ecologistas en Acción|Greenpeace|sindicato|junta de vecinos|comité|red de|fundación|ONG|organización|MOSACAT|Tu Nube Seca Mi Río|asociación de vecinos',
    signature: 'firmas|firmantes|personas han firmado|adhesiones|rúbricas|apoyos ciudadanos',
    handed_in:
      'entreg*|present*|registr*|remit*|certificadas|validadas|entregaron|entregó|entregan|entrega de|registraron|presentaron|registró|presentado|registradas|entregadas',
    other_object:
      'parque eólico|parques eólicos|parque solar|planta solar|macrogranja|almacén|viviendas|nave logística|biogás|mina a cielo abierto|proyecto minero|planta de biogás|planta de biometano|parque fotovoltaico|huerto solar|urbanización|incineradora|vertedero|línea de alta tensión',
    halt: 'paraliz*|deten*|suspend*|frena|frenan|=frenó|frenar|frenaron|freno|bloquea|bloquear|=bloqueó|parar|paró|interrump*',
    c_power:
      'consumo eléctrico|consumo energético|consumo de energía|electricidad|energía|red eléctrica|saturación de la red|demanda eléctrica|subestación|líneas eléctricas|línea de alta tensión|apagón|apagones|capacidad eléctrica|la red|red de distribución|red de transporte|suministro eléctrico|demanda energética|gasto energético|consumo de luz|torres de alta tensión|tendido eléctrico|tendidos|infraestructura eléctrica|sobrecarga|energética|alta tensión',
    c_water:
      'agua|hídrico|hídrica|hídricos|hídricas|acuífero|acuíferos|sequía|consumo de agua|estrés hídrico|saqueo|río|recursos hídricos|abastecimiento|escasez|humedal|hídricos y|uso del agua|gasto de agua|aguas subterráneas|agua potable|cuenca|pozos|embalse|trasvase|refrigeración|ríos|crisis hídrica|escasez hídrica|recurso hídrico|escasez de agua',
    c_noise:
      'ruido|ruidos|contaminación acústica|acústico|acústica|acústicos|zumbido|contaminación sonora|decibelios|vibraciones|impacto acústico',
    c_land_use:
      'uso del suelo|suelo|recalificación|territorio|urbanismo|urbanístico|paisaje|ocupación del suelo|suelo rústico|cercanía|suelo no urbanizable|zona verde|ordenación del territorio|ordenación territorial|cerca de las viviendas|proximidad a viviendas|proximidad a las viviendas|impacto paisajístico|impacto visual|altura de los edificios|suelo protegido|especulación|macroproyectos|áreas residenciales|zonas verdes|uso del territorio|expropiaci*|ordenamiento|zonificación|suelo agrícola|humedal|patrimonio|paisajístico|paisajística|ruralidad|modelo de desarrollo|despoblación|humedal protegido|zona residencial|viviendas cercanas|cerca de viviendas',
    c_rates:
      'factura de la luz|tarifa|tarifas|precio de la luz|precio de la electricidad|encarec*|recibo de la luz|precios de la electricidad|factura eléctrica|facturas de luz|facturas de la luz|coste de la luz|subida de la luz|precio de la energía|tarifas eléctricas|costo de la electricidad|cuentas de luz',
    c_environment:
      'medio ambiente|medioambiental|medioambientales|impacto ambiental|contaminación|emisiones|clima|climático|biodiversidad|fauna|flora|ecosistema|ecológico|árboles|aves|cambio climático|huella de carbono|humedales|daño ambiental|daños ambientales|impactos ambientales|impacto medioambiental|afección ambiental|afecciones ambientales|crisis climática|socioambiental|socioambientales|CO2|huella ecológica|espacios naturales|deforestación|bosque|contaminar|contaminante|catástrofe ecológica|naturaleza|combustibles fósiles|humedal|ambiental|isla de calor',
    c_tax:
      'incentivos fiscales|exenciones|bonificaciones|subvenciones|beneficios fiscales|ventajas fiscales|exención fiscal|dinero público|fondos públicos|recaudación|impuestos|ayudas públicas|subsidios',
    c_transparency:
      'transparencia|opacidad|opaco|secretismo|secreto|falta de información|sin información|confidencialidad|a espaldas|falta de participación|sin consultar|sin participación|sin consulta|consulta previa|falta de consulta|participación ciudadana|oscurantismo|ocultan|ocultación|poco transparente|acuerdos de confidencialidad|falta de diálogo|sin debate|falta de datos|opacas|nocturnidad|procedimiento abreviado|vía rápida|a puerta cerrada|tramitación exprés|por la vía rápida|no se ha informado',
    c_farmland:
      'tierras agrícolas|tierra agrícola|agricultura|agrícola|agrícolas|regadío|cultivos|agricultores|suelo agrícola|tierras de cultivo|tierra de cultivo|suelo fértil|ganadería|ganaderos|olivares|huerta|campos de cultivo|sector agrario|agrario|agraria|tierras fértiles|zona agrícola',
    c_traffic: 'tráfico|camiones|tránsito|accesos|atascos|congestión|vialidad|tráfico pesado|carreteras',
    c_air_quality:
      'calidad del aire|contaminación atmosférica|contaminación del aire|diésel|generadores diésel|gases contaminantes|emisiones contaminantes|humo|humos|óxidos de nitrógeno|partículas|grupos electrógenos|generadores de diésel|turbinas de gas',
    site: 'centro de datos|centros de datos|data center|data centers|datacenter|campus|complejo|instalación|instalaciones|planta|proyecto|centro|edificio|edificios|sede|nave|CPD|datacenters|parque tecnológico|gigafactoría|fábrica de IA|supercomputador|campus de IA|parque de datos|granja de servidores|centros|predio|sitios|sitio|complejos|naves|emplazamiento|emplazamientos|ubicaciones|campus de datos|recinto|fase|primera fase|fases|parque|inmueble|edificaciones',
    ph_live:
      'en operación|operativo|operativa|operativos|opera|operan|en funcionamiento|funciona|inaugur*|entró en operación|actual|existente|en servicio|puso en marcha|cuenta con|en marcha|operativas|en activo|ya funciona|funcionan|entra en operación|entró en funcionamiento|entra en funcionamiento|gestiona|dispone de|está en marcha|existentes|instalados|conectado a la red|inauguró|inaugurado|inaugura|conectados|conectado|ya opera|abrió|suma ya|entró en servicio|ha entrado en funcionamiento|ha puesto en marcha|comenzó a operar|empezó a operar|inició operaciones|inició sus operaciones|puesto en servicio|energizó|energizado|encendió|estrenó|estrena|ha abierto|puesta en servicio',
    ph_begun:
      'en construcción|en obras|inicio de las obras|inicio de obras|inicio de la construcción|inicio a la construcción|inicio a las obras|comenzó la construcción|comenzó a construir|comenzó a construirse|ha comenzado a construir|ha comenzado la construcción|empezó a construir|comenzaron las obras|empezaron las obras|comenzado las obras|arrancaron las obras|arrancó la construcción|arrancan las obras|arranca la construcción|comienzan las obras|comienza la construcción|inició la construcción|inicia la construcción|iniciado la construcción|iniciado las obras|inició las obras|inicia las obras|iniciaron las obras|inician las obras|primera piedra|obras en marcha|se está construyendo|está construyendo|están construyendo|está en obra|están en obra|las obras avanzan|en plena construcción|fase de construcción|movimiento de tierras|está levantando|obras de construcción avanzan',
    ph_construction:
      'en construcción|en obras|inicio de las obras|comenzó la construcción|construye|construyen|construyendo|inició la construcción|inicia la construcción|primera piedra|obras en marcha|ha comenzado a construir|empezó a construir|comenzaron las obras|están en obra|arrancó la construcción|empezaron las obras|levanta un|levanta su|se construye|está construyendo|están construyendo|ha iniciado la construcción|iniciado las obras|iniciaron las obras|inician las obras|comienza la construcción|comienzan las obras|comenzado las obras|arrancan las obras|arranca la construcción|arrancaron las obras|inicia las obras|inició las obras|inicio de obras|pone la primera piedra|puso la primera piedra|colocó la primera piedra|coloca la primera piedra|en plena construcción|las obras avanzan|en ejecución|fase de construcción|obras del|obras|levanta|edifica|desarrolla|desarrollan',
    ph_planned:
      'planea*|planead*|prevé|prevén|previsto|prevista|proyecta*|proyecto|anunci*|construirá|tendrá|será|podrá|futuro|propuest*|ampliación|solicit*|autorizad*|aprobad*|pretende|quiere|potencial|contará con|va a|hasta|dispondrá|alcanzará|llegará|planean|planifica*|construir|construirán|construirse|levantará|instalará|instalar|desarrollará|desarrollar|ampliar|ampliará|previstos|previstas|proponen|tendrán|tendría|contaría|sumará|en estudio|en tramitación|en desarrollo|destinará|invertirá|proyectad*|tramita|planea|planifica|proyecta|contará|anunció|anuncia|podría|ocupará|promueve|impulsa|ofrecerá|proporcionará|dispondrán|albergará|permitirá|podrán|prevé alcanzar|una vez finalizado|una vez completado|cuando esté|licencia|autorización ambiental|dotará|dotado de|alcanzaría',
    ph_contracted:
      'contratad*|contrato|arrendad*|alquilad*|acuerdo|reservad*|asegurad*|comprometid*|firmado|firmada|firmó|firmaron|firma un|ha firmado|alquila|arrienda|alquiló|arrendó|preal*|inquilino',
    ph_paused:
      'suspend*|paralizad*|pausad*|en pausa|detenid*|paralizó|paralizan|suspendió|congelad*|stand by|en el aire',
    ph_cancelled:
      'cancelad*|canceló|abandonad*|rechazad*|desestimad*|descartad*|retirad*|cancela|anulad*|=anuló|desechad*|renunci*|desist*',
    b_it: 'IT|TI|carga crítica|carga de TI|capacidad IT|potencia IT|carga informática|carga informática crítica|críticos|crítica|potencia informática|capacidad de IT|carga IT|carga TI|potencia TI|megavatios IT|MW IT|capacidad TI|carga crítica de TI|potencia crítica|capacidad de TI',
    b_facility: 'bruta|brutos|total de la instalación',
    b_grid:
      'conexión|acceso a la red|red eléctrica|punto de conexión|suministro|subestación|potencia eléctrica|potencia contratada|conexión a la red|acceso y conexión|demanda eléctrica|acceso a red|conexión eléctrica|capacidad de acceso|capacidad eléctrica|punto de acceso|red de transporte|conectado a la red|potencia solicitada|solicitud de conexión|acometida',
    b_generator:
      'generadores|generación|turbinas|central eléctrica|central térmica|ciclo combinado|planta de gas|generadores diésel|generador|autoconsumo|cogeneración|turbinas de gas|grupos electrógenos',
    not_load:
      'solar|solares|eólico|eólica|eólicos|batería|baterías|almacenamiento|renovable|renovables|fotovoltaica|fotovoltaico|fotovoltaicos|nuclear|reactor|subestación|hidroeléctrica|gas|generación|instalada en el país|ciclo combinado|energía limpia|maniobras|parque eólico|parque solar|parque fotovoltaico|parques eólicos|parques solares|parques fotovoltaicos|planta solar|plantas solares|central eléctrica|central nuclear|central térmica|centrales|nucleares|reactores|turbinas|turbina|aerogeneradores|energías renovables|autoconsumo|geotérmica|biomasa|hidráulica|PPA|línea de transmisión|líneas de transmisión|gasoducto|potencia instalada nacional|por cada|por rack|por megavatio',
    renew: 'renueva|renovó|renovaron|ha renovado|renovación|prorroga|prorrogó|prórroga',
    portfolio_sum:
      'cartera|plataforma|suman|sumados|en conjunto|en total|repartidos|distribuidos|ubicaciones|todas sus|pipeline|huella',
    market_sum:
      'en todo el país|en el país|del país|el mercado|del mercado|el sector|del sector|mercados|países|a nivel nacional|a nivel mundial|Latinoamérica|América Latina|en España|en México|en Chile|en Brasil|en la región|de la región|nacional|la península|la demanda total|solicitudes de acceso|peticiones de conexión',
    increment: 'añad*|adicionales|sumará|otros',
    earlier_version: 'versión anterior|por error|erróneamente',
    aggregate:
      'cartera|total de|en total|conjunto|en todo|país|sector|mercado|mundial|global|suman|sumados|países|a nivel nacional|en su conjunto|sumarán|suma|todo el país|en toda|Latinoamérica|América Latina|repartidos|distribuidos|carteras|mercados',
    share_of:
      'cuota|cuota de mercado|participación|porcentaje|proporción|del total|de la capacidad|del mercado|peso|concentra|concentrarán|representa|representan|del consumo|parte del mercado|concentraba|concentraban|concentran|concentró|concentrará|acapara|acaparan|acaparaba|acumula|acumulan|copa|copan|controla|controlan|controlaba|supone|suponen|supondrá|supondrán|representará|representarán|representaba|representaban|del conjunto|de la potencia|de toda la|de toda|de los centros',
    grow_to:
      'crec*|alcanz*|lleg*|aument*|duplic*|triplic*|elev*|ascend*|incrementa*|pasar de|expand*|multiplic*|sube|suben|subir|subirá|subirán|subió|subida|supera|superan|superar|superará|superarán|superó|superaría|crezc*|asciend*|pasará de|pasarán de|pasar a|pasará a|pasó de|más que duplic*|dispar*|escal*|rondará|sumará|rebas*|crecerá|crecer|alcanzará|alcanzar|aumentará|aumentar|duplicará|duplicarse|triplicará|llegará|llegar|se elevará|elevarse|escalar|representará|representarán',
    grow_by:
      'crecerá un|crecer un|crecerán un|crecimiento del|crecimiento de|aumento del|aumento de|aumentará un|aumentar un|incremento del|incremento de|subirá un|subida del|alza del|un|más que en|caída del',
    fall_to:
      'cae|caer|caerá|caería|cayó|caída|descend*|disminu*|retroced*|baja|bajan|bajar|bajará|bajarán|bajaría|bajada|reduce|reducen|reducir|reducirá|reducirán|reducirse|se reducirá|redujo|reducción|caen|caerán|cayeron|perder|perderá|perderán|quedará en|quedaría en|encog*|merm*',
    below:
      'por debajo de|por debajo del|menos de|menos del|inferior a|inferior al|debajo del|por debajo|debajo de|inferiores a|menor que|menor al|no llega al|no llegará al|no superará el|menos de un',
    above:
      'por encima de|por encima del|más de|más del|superior a|superior al|al menos|supera|por encima|superiores a|mayor que|más de un|más de la',
    forecast:
      'prevé|prevén|previsión|previsiones|pronostic*|proyecta|proyección|proyecciones|estima|estiman|estimación|espera|esperan|se espera|podría|podrían|puede|pueden|calcula|calculan|será|serán|llegará|alcanzará|crecerá|a finales de la década|debería|representará|concentrarán|superará|subirá|pasará|proyectan|pronósticos|pronóstico|prevista|previsto|estimaciones|auguran|augura|vaticina|vaticinan|anticipa|anticipan|apuntan|apunta a|escenario|escenarios|se estima|se proyecta|se calcula|subirán|crecerán|llegarán|alcanzarán|superarán|duplicará|duplicarán|triplicará|consumirán|consumirá|caerá|bajará|perspectivas|tendrán|va a|van a|de cara a|pronostica|se prevé|representarán',
    target_guidance:
      'objetivo|meta|pretende|planea|aspira|quiere|ambición|objetivos|prevé gastar|planea gastar|planea invertir|prevé invertir|guía|se ha fijado|aspiran|quieren|comprometido a',
    publisher_cue:
      'según|de acuerdo con|datos de|estudio de|informe de|análisis de|estimaciones de|previsiones de|calcula|estima|prevé|apunta|señala|pronostica|investigación de|cifras de|conforme a|cálculos de|encuesta de|consultora|la consultora|firma de análisis|firma de investigación|datos del|informe del|estudio del|publicado por|publicada por|elaborado por|elaborada por|señalan|advierte|sostiene|asegura|pronostican|estiman|calculan|prevén|proyecta|recuento de|estadísticas de|dice|afirma|explica|indica|augura|vaticina|proyecciones de|según estimaciones|anticipa|muestra|revela',
    quoted_via:
      'citado por|citados por|citada por|recogido por|recogidos por|publicado por|vía|a través de|divulgados por|recoge|informó|difundidos por',
    entrants:
      'nuevos entrantes|nuevos actores|recién llegados|nuevos operadores|nuevas empresas|nuevos participantes|nuevos competidores|recién llegadas|nuevas compañías|nuevos jugadores|nuevos promotores|nuevos desarrolladores|nuevos proveedores|nuevas firmas|nuevas entrantes',
    global: 'global|mundial|mundo|globalmente|internacional|a nivel mundial',
    market_noun: 'mercado|sector|industria|capacidad|demanda',
    g_new_entrants: 'nuevos entrantes|nuevos actores|recién llegados',
    g_financial: 'firmas financieras|empresas financieras|inversores financieros',
    sector: 'sector|industria|el mercado|en el país|mercado nacional',
    g_big_tech:
      'Big Tech|big tech|grandes tecnológicas|gigantes tecnológicos|gigantes tecnológicas|gigantes de la tecnología|grandes empresas tecnológicas|siete magníficas|las tecnológicas|las grandes tecnológicas|gigantes de internet|titanes tecnológicos|colosos tecnológicos|grandes compañías tecnológicas|grandes tecnológicas estadounidenses|Siete Magníficas',
    g_hyperscalers:
      'hiperescala|hiperescaladores|hiperescalares|hyperscaler|hyperscalers|hiperescalador|gigantes de la nube|hyperscale|operadores de hiperescala|proveedores de hiperescala|grandes proveedores de nube|centros de hiperescala|centros de datos de hiperescala|grandes de la nube',
    g_onprem:
      'on-premise|on-premises|instalaciones propias|en las propias instalaciones|salas propias|centros de datos propios|centros de datos empresariales|centros de datos corporativos|instalaciones locales|en local|centros propios|empresariales',
    g_colocation:
      'colocation|coubicación|no hiperescala|operadores neutros|operadores de colocation|no hiperescaladores|centros de colocation',
    g_ai: 'IA|inteligencia artificial|IA generativa|cargas de IA|inteligencia artificial generativa',
    g_data_centers: 'centros de datos|centro de datos|data centers|data center|datacenters',
    m_capacity:
      'capacidad|megavatios|gigavatios|potencia|carga|demanda|capacidad de cómputo|capacidad instalada|capacidad mundial|capacidad total|capacidad global|megavatio|gigavatio|potencia instalada|potencia eléctrica|capacidad operativa|capacidad de procesamiento',
    m_energy:
      'consumo eléctrico|consumo de electricidad|consumo de energía|consumo energético|consumir*|consum*|electricidad|demanda eléctrica|demanda de electricidad|energía|consumo de luz|gasto energético|demanda de energía|demanda energética|uso de electricidad|uso de energía|absorberán|consumirán',
    m_capex:
      'inversión|inversiones|gasto|gastos de capital|capex|gasto de capital|invert*|desembolso|gastos|gastar*|gastarán|destinar*|desembolsos|inversiones de capital|inversión de capital|presupuesto',
    m_revenue: 'ingresos|facturación|ventas',
    m_vacancy: 'desocupación|tasa de vacancia|vacancia|tasa de desocupación|vacío',
    m_price: 'por kW|precio por',
    m_market_size: 'tamaño del mercado|valor del mercado|mercado',
    m_energy_share:
      'de la electricidad|del consumo eléctrico|del consumo de electricidad|de la demanda eléctrica|de la energía|del consumo energético|de toda la electricidad|del consumo mundial de electricidad|del consumo total de electricidad|de la electricidad mundial|de la demanda de electricidad|del consumo nacional|de la energía eléctrica|de la demanda mundial de electricidad|del consumo total de energía',
    yearly: 'por año|al año|anual|anualmente|anuales|CAGR|TCAC',
    now: 'actualmente|hoy|ahora|actuales|actual|en la actualidad|en estos momentos|hoy en día',
    in_years: 'en los próximos|en las próximas|dentro de|en un plazo de|durante los próximos',
    official: 'ministro|ministra|secretario de Estado|secretaria de Estado|consejero|consejera|presidente del Gobierno',
    capex_plan:
      'gastos de capital|capex|gasto de capital|inversiones de capital|inversión de capital|gasto en infraestructura|gasto en IA|desembolsos de capital',
    mining:
      'minería de criptomonedas|minera|minero|mineros|mineras|minería|criptominería|minería cripto|minero de criptomonedas|mineros de criptomonedas|cripto|criptomonedas|criptomineras|minera de criptomonedas|minado|minar|minaba|minaban|criptominero|criptomineros|criptominera|empresa minera|minado de criptomonedas|minería digital|activos digitales|minería de activos digitales',
    bitcoin_mining:
      'minería de Bitcoin|minera de Bitcoin|minero de Bitcoin|mineros de Bitcoin|mineras de Bitcoin|minar Bitcoin|minado de bitcoin|minería de bitcoins|mineras de bitcoins|minaba bitcoin|minaban bitcoin|minado de bitcoins|minar bitcoins|exminera de bitcoin|minería de BTC|mineros de bitcoins|criptominera de bitcoin|minera de BTC',
    ethereum_mining:
      'minería de Ethereum|minar Ethereum|minería de ether|Ethereum|minería con GPU|minaba Ethereum|minado de Ethereum|minería de ethers|minado de ether|minar ether|minera de Ethereum|mineros de Ethereum|minería de ETH|minera de ether',
    ai_activity:
      'IA|inteligencia artificial|computación de alto rendimiento|HPC|centros de datos de IA|centros de datos|infraestructura de IA|cargas de IA|nube de IA|cómputo de IA|alojamiento de IA|computación en la nube|neocloud|cómputo para IA|centros de datos para IA|infraestructura para IA|alojamiento para IA|potencia de cálculo|servicios de IA|computación para IA|centros de datos para inteligencia artificial|cómputo|data centers|data center|centro de datos|datacenters|CPD',
    pivot:
      'cambian|cambia|dejaron|pasó a|pasa a|transform*|giro|gira|=giró|pivot*|reconvert*|reconvirt*|reconvierte*|reconversión|transición|convert*|convirt*|convierte*|pasó de|pasa de|pasaron de|migr*|diversific*|reorient*|entra en|entró en|entrada en|se lanza|salto a|da el salto|dio el salto|abandon*|nació como|comenzó como|empezó como|dejó de|deja de|vira|viró|virar|viran|viraron|viraje|cambio de rumbo|cambio de modelo|cambia de|cambió de|cambiar de|cambian de|cambió su|cambia su|reposicion*|apuesta por|apostar por|apostó por|se vuelca|volcarse|se reinventa|reinvent*|mudanza|evolucion*|dejado de|dejar la|deja la|dejó la|dejan la|dejaron la|deja el|dejó el|dejan el|dejando atrás|deja atrás|dejó atrás|pivota|pivotó|se reconvierte|reconvierte|reconvertirse|se transforma|transforma|cambia de negocio|muda|abandona la minería|apaga sus mineros|deja la minería|dejó la minería|reorienta|migra|migró|salto de',
    away_from:
      'de la minería|del minado|dejar|dejando|de minar|antes|antigua|antiguo|ex|exminera|nació como|comenzó como|en lugar de|alejarse|la minería por|deja atrás|dejó atrás|en vez de|originalmente|originariamente|hasta ahora|que minaba|anterior|anteriormente',
    toward: 'a la|hacia|a|en|como|al',
    including: 'incluyendo|incluidas|incluidos|como|entre ellas|entre ellos|tales como',
    repurpose:
      'reutiliz*|reaprovech*|redirig*|readapt*|adapt*|reconvert*|reconvirt*|reconvierte*|reconversión|reacondicion*|reaprovechar|reutilización|transforma sus|reasign*|destinar sus',
    ex_activity:
      'exminera|exminero|antigua minera|antiguo minero|minera reconvertida|exminera de bitcoin|antigua minera de bitcoin|antigua minera de criptomonedas|ex minera|ex minero|antiguos mineros|antiguas mineras|antiguos mineros de bitcoin|exmineros|exmineras|exmineras de bitcoin|otrora minera|antigua criptominera',
    passive: 'fue|fueron|será|serán|siendo|sido|ha sido|han sido|había sido|sea',
    by: 'por|por parte de|de la mano de|a manos de',
    in: 'en',
    from: 'desde|procedente de|procedentes de|de manos de|proveniente de|inversión de|inversiones de|inyección de|préstamo de|crédito de|financiación de|financiamiento de|respaldo de|apoyo de|fondos de|garantía de|aval de|aportación de|aporte de|capacidad de|cómputo de|servicios de|chips de|procesadores de|potencia de cálculo de|suministro de|electricidad de|energía de|contrata a|contratará a|contrató a',
    to: 'para|a favor de|con destino a|al servicio de',
    with: 'con|junto a|junto con|y|de la mano con|en alianza con|acuerdo con|contrato con|asociada con|asociada a|de común acuerdo con',
    of: 'de|del|dueña de|dueño de|propietaria de|propietario de|matriz de|filial de|accionistas de|acciones de|títulos de|capital de',
    for: 'para|oferta por|ofertas por|puja por|pujas por|ofrece por|ofreció por|ofrecen por',
    between: 'entre',
    comparison:
      'compite con|compiten con|rival|rivales|competidores|igual que|similar a|clientes como|frente a|se suma a|sigue a|empresas como|compañías como|gigantes como|tecnológicas como|rivales como|competidores como|firmas como|operadores como|actores como|otras como|otros como|grandes como|hiperescaladores como|nombres como|tales como|así como|a diferencia de|al igual que|a semejanza de|competidora de|competidor de|por delante de|por detrás de|otros inversores financieros|otros candidatos|se impuso a|se ha impuesto en|otros interesados|otros fondos',
    company_coref:
      'la empresa|la compañía|el grupo|la operadora|la startup|el operador|la promotora|de la empresa|de la compañía|la multinacional|la desarrolladora|la empresa estadounidense|el grupo estadounidense|del grupo|de la multinacional|el desarrollador|la propia empresa|el promotor|el inversor',
    chipmaker_coref:
      'el fabricante de chips|la fabricante de chips|el gigante de los chips|el gigante de chips|el diseñador de chips|el fabricante de semiconductores|la compañía de chips|la empresa de chips|el fabricante de procesadores|el gigante de los semiconductores|la fabricante de semiconductores',
    miner_coref: 'la minera|el minero|la minera de bitcoin|la empresa minera|la criptominera|la exminera',
    provider_coref:
      'el proveedor de nube|la proveedora|el operador de centros de datos|el proveedor|la proveedora de nube|el proveedor de servicios en la nube|el operador de nube|la operadora de centros de datos|el arrendador',
    giant_coref:
      'el gigante tecnológico|la tecnológica|el gigante del software|el gigante de internet|el buscador|la multinacional tecnológica|el gigante estadounidense|la compañía de Redmond|el gigante del comercio electrónico|el gigante de las redes sociales|la compañía de Mountain View|el gigante de la nube|la red social|el gigante',
    utility_coref:
      'la eléctrica|la energética|la compañía eléctrica|la utility|la compañía energética|la empresa energética|la distribuidora|la generadora',
    insider_coref:
      'el directivo|la directiva|ella|el ejecutivo|la ejecutiva|el consejero|el fundador|el cofundador|el empresario|el presidente|el consejero delegado|la consejera delegada|el multimillonario',
    related:
      'relacionado|leer más|lea también|lee también|te puede interesar|más leídas|más información|ver también|noticias relacionadas|te recomendamos|noticia relacionada|artículos relacionados|le puede interesar|además en|sigue leyendo|en esta noticia|te interesa|recomendados',
  },
  scales:
    'mil=3|millón=6|millones=6|mill.=6|mdd=6|mde=6|mdp=6|mm=6|m=6|mil millones=9|millar de millones=9|billón=12|billones=12|bn=9|k=3|mill=6|millardo=9|millardos=9',
  numbers:
    'un=1|una=1|uno=1|dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|doce=12|quince=15|veinte=20|treinta=30|cien=100|medio=0.5|once=11|trece=13|catorce=14|dieciséis=16|diecisiete=17|dieciocho=18|diecinueve=19|veinticinco=25|cuarenta=40|cincuenta=50|sesenta=60|setenta=70|ochenta=80|noventa=90|doscientos=200|trescientos=300|cuatrocientos=400|quinientos=500|media=0.5|una docena de=12|media docena de=6',
  currencies:
    'dólares=USD|dólar=USD|dólares estadounidenses=USD|dólares americanos=USD|mdd=USD|mde=EUR|mdp=MXN|euros=EUR|euro=EUR|pesos chilenos=CLP|libras=GBP|yenes=JPY|yuanes=CNY|reales=BRL|francos suizos=CHF|pesos mexicanos=MXN|pesos argentinos=ARS|pesos colombianos=COP|libras esterlinas=GBP|coronas=SEK|dólares canadienses=CAD|dólares australianos=AUD|wones=KRW|rupias=INR|soles=PEN',
  qualifiers: {
    approx:
      'unos|unas|aproximadamente|alrededor de|cerca de|en torno a|casi|estimado en|estimada en|próximo a|próxima a|rondan los|ronda los|del orden de|algo más de|alrededor del|cerca del|en torno al|próximos a|próximas a|poco más de|poco menos de|estimados en|un estimado de|aproximado de|aproximada de|más o menos|rondará los|rondaría los|rondan el|ronda el|prácticamente',
    up_to: 'hasta|como máximo|un máximo de|máximo de|un tope de|no más de|tanto como|hasta un|hasta los|hasta unos',
    at_least: 'al menos|por lo menos|como mínimo|mínimo de|no menos de|un mínimo de',
    more_than:
      'más de|por encima de|superior a|superiores a|supera los|superan los|supera|más del|superará los|superarán los|superando los|superado los|que supera los|de más de|más de los|excede|excede los|por encima de los|por encima del|superan el|supera el|superior al|superiores a los|mayor a|mayor de|y pico',
    range: 'a|y|hasta|-|al',
  },
  descriptors:
    'fabricante=none|operador=colocation|operadora=colocation|operador de centros de datos=colocation|operadora de centros de datos=colocation|compañía de centros de datos=colocation|compañía de data centers=colocation|empresa de centros de datos=colocation|operadora de data center=colocation|operador de data centers=colocation|promotora=developer|promotor=developer|desarrolladora=developer|desarrollador=developer|minera=miner|minera de bitcoin=miner|startup de IA=ai_lab|empresa de IA=ai_lab|fabricante de chips=chip_vendor|gestora=fund|fondo=fund|fondo de inversión=fund|fondo de infraestructuras=fund|fondo inmobiliario=fund|firma de inversión=fund|firma de capital riesgo=fund|inversor=fund|banco=bank|entidad=bank|eléctrica=utility|energética=power_producer|compañía eléctrica=utility|empresa energética=power_producer|constructora=equipment_vendor|proveedor de nube=neocloud|operador de telecomunicaciones=telecom|teleco=telecom|socimi=reit|inmobiliaria=real_estate|startup=none|empresa=none|compañía=none|firma=none|tecnológica=enterprise|multinacional=enterprise|grupo=none|gigante=none|consultora=research',
  units: {
    percent: '%|por ciento|puntos porcentuales',
    shares:
      'acciones|de acciones|títulos|participaciones|acciones de|acciones ordinarias|acciones comunes|acciones de clase a|acciones clase a|títulos de',
    years: 'años|año|ejercicios',
    acres: 'acres|acre',
    hectares: 'hectáreas|hectárea|ha|has',
    times: 'veces',
    gpus: 'GPU|GPUs|chips|aceleradores|procesadores gráficos|tarjetas gráficas|chips de ia|procesadores|unidades de procesamiento gráfico|aceleradores de ia',
    sites:
      'centros de datos|data centers|proyectos|instalaciones|datacenters|campus de datos|emplazamientos|complejos|centros',
    signatures: 'firmas|firmantes|firmas ciudadanas|rúbricas|adhesiones|apoyos',
  },
  indefinite:
    'miles de=1000|cientos de=100|centenares de=100|decenas de miles de=10000|decenas de=20|millares de=1000|docenas de=24|cientos de miles de=100000',
  fractions:
    'dos tercios=66.67|un tercio=33.33|mitad=50|una cuarta parte=25|tres cuartas partes=75|un quinto=20|una tercera parte=33.33',
  multiples:
    'duplicar=2|duplicará=2|duplicarse=2|duplicarán=2|duplicaría=2|se duplique=2|doble=2|triplicar=3|triplicará=3|triplicarse=3|triplicarán=3|triplicaría=3|triple=3|cuadruplicar=4|cuadruplicará=4|cuadruplicarse=4|cuadruplicarán=4|quintuplicar=5|quintuplicará=5',
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
  relative:
    'ayer=day-1|hoy=day-0|anteayer=day-2|la semana pasada=week-1|esta semana=week-0|este mes=month-0|mes pasado=month-1|el mes pasado=month-1|próximo mes=month+1|este año=year-0|año pasado=year-1|el año pasado=year-1|pasado año=year-1|último año=year-1|próximo año=year+1|el próximo año=year+1|año que viene=year+1|hace un año=year-1|hace dos años=year-2|en cinco años=year+5|en diez años=year+10|pasada semana=week-1|la próxima semana=week+1|esta misma semana=week-0|pasado mes=month-1|mes que viene=month+1|mes próximo=month+1|esta mañana=day-0|presente año=year-0|año en curso=year-0|año próximo=year+1|año anterior=year-1|hace tres años=year-3|en dos años=year+2|en tres años=year+3|dentro de cinco años=year+5|dentro de diez años=year+10|en los próximos cinco años=year+5|en los próximos diez años=year+10|finales de la década=decade-0|final de la década=decade-0|finales de esta década=decade-0|fin de la década=decade-0|fines de la década=decade-0|cierre de la década=decade-0',
  quarters: [
    'primer trimestre|1.er trimestre|1T',
    'segundo trimestre|2T',
    'tercer trimestre|3T',
    'cuarto trimestre|último trimestre|4T',
  ],
  halves: ['primer semestre|primera mitad', 'segundo semestre|segunda mitad'],
  by: 'hasta|para|antes de|a finales de|para finales de|de aquí a|antes del|antes de finales de|a finales del|para el año|hasta el año|en el horizonte',
  since: 'desde|a partir de|ya en|a contar de|desde el|desde su|desde la',
  places: {
    before:
      'ayuntamiento de|municipio de|ciudad de|localidad de|comuna de|pleno de|vecinos de|municipalidad de|alcalde de|alcaldesa de|término municipal de|pueblo de|vecinas de|alcaldía de|barrio de|pedanía de|polígono de|villa de|delegación de|cantón de|parroquia de|distrito de|localidades de|consistorio de|concejo de|Ayuntamiento del|pueblos de|municipios de|afueras de|pleno del ayuntamiento de|alrededores de|cerca de|en el municipio de|intendencia de|vecindario de',
    after: '',
    county: 'provincia de|comarca de|condado de',
    names:
      "Albacete=locality:ES|Alicante=locality:ES|Almería=locality:ES|Ávila=locality:ES|Badajoz=locality:ES|Burgos=locality:ES|Cáceres=locality:ES|Cádiz=locality:ES|Castellón=locality:ES|Ciudad Real=locality:ES|Cuenca=locality:ES|Girona=locality:ES|Granada=locality:ES|Huelva=locality:ES|Jaén=locality:ES|Lleida=locality:ES|Lugo=locality:ES|Málaga=locality:ES|Ourense=locality:ES|Palencia=locality:ES|Pontevedra=locality:ES|Salamanca=locality:ES|Segovia=locality:ES|Sevilla=locality:ES|Soria=locality:ES|Tarragona=locality:ES|Teruel=locality:ES|Toledo=locality:ES|Valladolid=locality:ES|Zamora=locality:ES|Logroño=locality:ES|Pamplona=locality:ES|Bilbao=locality:ES|San Sebastián=locality:ES|Santander=locality:ES|Oviedo=locality:ES|Gijón=locality:ES|Alcalá de Henares=locality:ES|Getafe=locality:ES|Leganés=locality:ES|San Sebastián de los Reyes=locality:ES|Tres Cantos=locality:ES|Arganda del Rey=locality:ES|Navalmoral de la Mata=locality:ES|Calatorao=locality:ES|Algete=locality:ES|A Coruña=county:ES|La Coruña=county:ES|Álava=county:ES|Araba=county:ES|Gipuzkoa=county:ES|Guipúzcoa=county:ES|Bizkaia=county:ES|Vizcaya=county:ES|Las Palmas=county:ES|Santa Cruz de Tenerife=county:ES|Ciudad de México=region:MX|Puebla=region:MX|Veracruz=region:MX|Tabasco=region:MX|Tamaulipas=region:MX|Zacatecas=region:MX|Durango=region:MX|Sinaloa=region:MX|Nayarit=region:MX|Colima=region:MX|Michoacán=region:MX|Morelos=region:MX|Oaxaca=region:MX|Chiapas=region:MX|Campeche=region:MX|Quintana Roo=region:MX|Baja California=region:MX|Baja California Sur=region:MX|Tlaxcala=region:MX|Tucumán=region:AR|Salta=region:AR|Jujuy=region:AR|Entre Ríos=region:AR|La Pampa=region:AR|Tierra del Fuego=region:AR|Catamarca=region:AR|Misiones=region:AR|Corrientes=region:AR|Formosa=region:AR|Santiago del Estero=region:AR|Región de Valparaíso=region:CL|Región del Biobío=region:CL|Región de Antofagasta=region:CL|Región de Atacama=region:CL|Región de Coquimbo=region:CL|Región de O'Higgins=region:CL|Región del Maule=region:CL|Región de La Araucanía=region:CL|Región de Los Lagos=region:CL|Región de Los Ríos=region:CL|Región de Ñuble=region:CL|Región de Tarapacá=region:CL|Región de Arica y Parinacota=region:CL|Región de Aysén=region:CL|Huechuraba=locality:CL|Lampa=locality:CL|Colina=locality:CL|Padre Hurtado=locality:CL|Maipú=locality:CL|Pudahuel=locality:CL|Renca=locality:CL|San Bernardo=locality:CL|Peñalolén=locality:CL|Concepción=locality:CL|Temuco=locality:CL|Puerto Montt=locality:CL|Calama=locality:CL|Guadalajara=locality:MX|Zapopan=locality:MX|El Marqués=locality:MX|San Juan del Río=locality:MX|Tijuana=locality:MX|Mérida=locality:MX|Apodaca=locality:MX|Tepeji del Río=locality:MX|Ciudad Juárez=locality:MX",
  },
  capitalNouns: false,
  abbreviations:
    'sr|sra|dr|dra|ene|feb|mar|abr|jun|jul|ago|sept|oct|nov|dic|art|av|inc|corp|cía|cia|núm|ee|uu|pág|tel|vs|aprox|s.a|s.l|mill|ud|apdo|avda|ctra|dpto|gob|lic|ing|arq|prof|p.ej|máx|mín|fdo|trad|excmo|ilmo|dña|c.v|d.f|s.a.u|s.l.u',
  marks:
    'de|que|el|la|en|y|los|las|del|con|por|una|un|para|se|es|al|como|más|su|sus|fue|ha|según|también|pero|desde|hasta|entre|sobre|sin|ya|este|esta|está|han|son|dos|años|donde|muy|será|hay|le|lo|e|ni|porque',
  notNames:
    'américa|latina|europa|asia|áfrica|el|la|los|las|un|una|en|de|del|y|o|pero|si|para|por|con|como|que|cuando|desde|hasta|según|datos|este|esta|esto|eso|su|sus|no|ya|también|además|tras|antes|entre|a|al|lo|se|es|ceo|cfo|coo|ia|it|ti|acciones|empresa|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|bitcoin|ethereum|btc|eth|ipo|mw|gw|big|tech|data|center|centers|pib|él|ella|gobierno|ayuntamiento|españa|estado|municipio|hpc|gpu|gpus|eeuu|ee|uu|us|psi|piga|rca|ppa|opv|opa|mientras|aunque|sin|hoy|ayer|así|ante|vecinos|ecologistas|plataforma|cpd|relacionado|usd|eur|pleno|consejo|tribunal|juzgado|ministerio|comisión|proyecto|proyectos|asociación|colectivo|parlamento|senado|director|directora|presidente|presidenta|consejero|consejera|alcalde|alcaldesa|foto|imagen|publicidad|suscríbete|donde|cómo|qué|quién|quiénes|nos|le|les|ha|han|fue|son|muy|todo|todos|todas|cada|otro|otra|otros|uno|dos|tres|cuatro|cinco|primer|primera|primero|solo|sólo|sobre|bajo|contra|durante|entonces|luego|ahora|aquí|allí|porque|pues|sino|hacia|sí|kw|gwh|twh|co2|ong|dia|cabe|actualmente|finalmente|asimismo|igualmente|posteriormente|mientras tanto|recientemente|inversión|centro|centros|campus|plataformas|vecinas|residentes|esa|ese|esos|estas|estos|aquel|ello|ellos|ellas|nuevo|nueva|gran|grandes|plan|dga|ute|iva|pyme|sa|sl',
};
