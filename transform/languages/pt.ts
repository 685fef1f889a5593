// Portuguese, of Brazil and of Portugal.
import type { LanguagePack } from './language-pack.ts';

export const pt: LanguagePack = {
  code: 'pt',
  name: 'Portuguese',
  decimal: ',',
  terms: {
    demand:
      'pede|pedem|pediu|pediram|pedindo|exige|exigem|exigiu|exigindo|solicita|solicitam|solicitou|reivindica|reivindicam|cobra|cobram|querem',
    contract_value: 'receita contratada|valor do contrato|valor contratado|valor total|receitas contratadas|prazo base',
    unnamed:
      'não identificad*|não revelad*|cujo nome|sem revelar o nome|confidencial|um cliente|uma cliente|hyperscaler|inquilino|grande empresa de tecnologia|empresa de tecnologia|não divulgad*|cliente não revelado|não revelou o nome|cliente confidencial|hiperescalador|big tech|multinacional|cliente americano|um hyperscaler|uma big tech|nome não foi divulgado|cliente âncora|cujo nome não',
    subsidiary: 'subsidiária|unidade|braço|divisão|controlada',
    invest:
      'participação maior|invest*|aporte|aporta|aportou|aportar|injeta|injetou|injetar|injeção|participação minoritária|compra participação|adquire participação|adquiriu participação|apostou|entra no capital|entrou no capital|entrada no capital|torna-se sócia|tornou-se sócia|vira sócia|virou sócio|participa da rodada|subscreve|subscreveu|compra fatia|comprou fatia|comprou participação|investe|investiu',
    raise:
      'capta|captou|captar|captação|levanta|levantou|levantar|arrecada|arrecadou|arrecadar|rodada|ronda|rodada de financiamento|financiamento série|obteve|rodada de investimento|recebe aporte|recebeu aporte|emite|emitiu|obtém|conclui captação|concluiu captação|aumento de capital',
    acquire:
      'adquir*|compra|compram|comprou|compraram|comprar|comprará|comprado|comprada|arremata|arrematou|assume o controle|assumiu o controle|incorpora|incorporou|fica com|ficou com|adquire|adquiriu|adquirir|abocanha|abocanhou|passa a ser dona|passa para as mãos|toma o controle|vai comprar|fecha a compra|fechou a compra|conclui a compra|concluiu a compra|acertou a compra',
    acquisition:
      'aquisição|aquisições|compra da|compra do|compra de|oferta pública de aquisição|OPA|tomada de controle|oferta pública|incorporação',
    sell: 'vende|vendeu|vendem|venderam|vender|venderá|vendida|vendido|venda de|venda da|venda do|aliena|alienou|alienação|desinvestimento|desinveste|desfaz-se|desfez-se|se desfez|se desfaz|põe à venda|colocou à venda|coloca à venda|repassa|repassou|cede|cedeu',
    merge: 'fusão|funde|fundir|fundiram|se funde|combinação de negócios|incorporação',
    venture:
      'joint venture|parceria para construir|consórcio|empresa conjunta|sociedade|unem-se|se unem|em conjunto|parceria|se associa|associam-se|em parceria|aliança|associação|unem forças|juntos|sócios|sócia|firmam parceria|associaram-se',
    lease:
      'arrenda*|arrendamento|alug*|aluguel|locação|loca|locatário|inquilino|leasing|contrato de locação|aluga|alugou|alugar|alugará|arrenda|arrendou|arrendará|inquilina|locatária|locador|locadora|espaço alugado|built to suit|ocupará|toma em locação',
    hosting: 'hospedagem|colocation|hospedar|hospeda|contrato de hospedagem|hosting|hospedará',
    agree:
      'concord*|assin*|fecha|fechou|fecham|fecharam|fechar|firma|firmou|firmaram|firmar|celebr*|conquista|conquistou|compromet*|acert*|formaliza|formalizou|selou|sela|anuncia|anunciou|contrat*|assina|assinou|assinam|assinaram|assinar|firmam|celebra|celebrou|acerta|acertou|acertaram|selaram|compromete-se|comprometeu-se|renova|renovou|renovaram|vence|venceu|contrata|contratou|anuncia acordo|anunciou acordo|assinatura',
    agreement:
      'contrato|contratos|acordo|acordos|pacto|parceria|negócio|compromisso|encomenda|transação|operação|convênio|megacontrato',
    compute:
      'capacidade de computação|poder computacional|capacidade computacional|computação em nuvem|nuvem|serviços em nuvem|serviços de nuvem|capacidade de nuvem|computação|infraestrutura de IA|capacidade de IA|capacidade para IA|GPUs|processamento|infraestrutura de GPU|cloud|capacidade de processamento|cálculo',
    provide: 'fornec*|prover|provê|disponibiliz*|entreg*|oferec*|prest*|supr*',
    customer: 'cliente|clientes|usará|utilizará|pagará|contratou|contratante|compradora|comprador|gastará',
    loan: 'empréstimo|empréstimos|financiamento|linha de crédito|crédito|dívida|debêntures|títulos|notas|bonds|emissão de dívida|refinanciamento|hipoteca|financiar|refinanciar|notas sênior|emissão de títulos|notas conversíveis|títulos verdes|green bonds|emissão de debêntures|empréstimo sindicalizado|project finance',
    lend: 'empresta|emprestou|emprestar|credor|credores|credora|banco|bancos|sindicato de bancos|liderado por|estruturado por|coordenado por|BNDES|concedido por|liberado pelo|financiado por|aprovou financiamento',
    guarantee:
      'garantia|garante|garantiu|garantir|garantirá|fiança|avaliza|avalizou|fiador|backstop|aval|garantidor|avalista|cobrirá',
    ppa: 'PPA|PPAs|contrato de compra de energia|contratos de compra de energia|compra de energia|acordo de compra de energia|contrato de energia|fornecimento de energia|compra e venda de energia|contrato de fornecimento de energia|comprar energia|comprar eletricidade|fornecer energia|vender energia|autoprodução|energia renovável|venda de energia|contrato de longo prazo de energia|vai fornecer energia|suprimento de energia',
    land: 'hectares|terreno|terrenos|lote|lotes|área|terra|terras|metros quadrados',
    goods:
      'chips|GPUs|servidores|turbinas|transformadores|baterias|geradores|processadores|equipamentos|racks|semicondutores',
    build_award: 'contrato de construção|construtora|construir|empreiteira|EPC|obra|obras|licitação',
    ipo: 'IPO|oferta pública inicial|abertura de capital|abrir capital|abriu o capital|estreia na bolsa|estreia na Nasdaq|listagem|oferta inicial',
    new_shares: 'novas ações|ações novas',
    offering: 'oferta de ações|oferta pública|follow-on|emissão de ações|oferta subsequente|aumento de capital',
    incentive:
      'incentivo fiscal|incentivos fiscais|isenção|isenções|subsídio|subsídios|Redata|desoneração|benefício fiscal|benefícios fiscais',
    memorandum:
      'memorando de entendimento|memorando de entendimentos|memorando|MoU|carta de intenções|protocolo de intenções|acordo preliminar',
    capex:
      'investirá|vai investir|pretende investir|planeja investir|investimento de|investimentos de|aportar|gastará|planeja gastar|despesas de capital|capex|plano de investimento|formaliza investimento',
    stake: 'participação|fatia|fração|ações|cotas|quota',
    equity:
      'ações|capital|participação|equity|série A|série B|série C|série D|rodada|investidores|investimento|capital próprio',
    options: 'extensão|opção|opções|prorrogação|renovação|podendo chegar|adicionais|pode chegar|adicional|potencial',
    valuation:
      'avaliação|avaliada em|avaliado em|avaliando|valor de mercado|valuation|valor da empresa|capitalização|capitalização de mercado|vale',
    market_price:
      'preço da ação|por ação|receita|receitas de|lucro|prejuízo|faturamento|ativos sob gestão|PIB|fortuna|patrimônio|cotação|dividendo|carteira de pedidos|caixa|orçamento',
    buyback: 'recompra|recompra de ações|dividendos',
    lead_investor:
      'liderado por|liderada por|liderados por|com participação de|encabeçado por|encabeçada por|apoiado por|apoiada por|junto a|de investidores como|por parte de',
    rumour:
      'em negociações|negocia|negociam|em conversas|estuda|avalia|considera|segundo fontes|fontes próximas|rumores|estaria|estariam|teria|teriam|pode comprar|cogita|sondou|perto de|em tratativas|busca comprar|em negociação|conversas|tratativas|duas fontes|disputa|disputam|na disputa|em fase final|exclusividade|perto de fechar|interessados',
    planned:
      'planeja|planejam|pretende|pretendem|planejado|planejada|prevê|previsto|prevista|projeto|projetos|vai|será|serão|quer|futuro|planos|intenção|estima|deve|deverá',
    announced: 'anuncia*|anunciou|anunciaram|revel*|divulg*|inform*|comunic*|confirm*|oficializ*|apresent*',
    closed:
      'concluiu|concluída|concluído|conclui|conclusão|finalizou|finalizada|fechou|fechada|comprou|investiu|pagou|já|fechou a compra|já comprou|captou|levantou|recebeu',
    terminated:
      'cancel*|rescind*|rescisão|encerr*|desist*|rejeit*|abandon*|fracass*|recus*|não aprov*|não obteve|naufrag*|rompeu|derrub*|rescinde|rescindiu|cancela|cancelou|desiste|desistiu|fracassa|fracassou|naufraga|naufragou|encerrou as negociações|distrato|rompe|suspende a venda|não vai adiante|não avançou|barrada',
    amended: 'alter*|renegoci*|amplia*|aditivo|emenda|modific*|renúncia|renunciar|waiver|violou|inadimplência técnica',
    deny: 'nega|negou|negaram|negar|desment*|refut*|não é verdade|falso',
    negation: 'não|nunca|nem|sem|nenhum|nenhuma|jamais',
    could: 'pode|podem|poderia|poderiam|poderá|poderão|talvez|possivelmente|potencialmente|possível',
    expected:
      'espera|esperado|esperada|previsão|prevê|preveem|prevista|previsto|estima|estimado|estimativa|estimativas|deve|devem|deverá|deverão|projeta|projeção|projeções|calcula',
    will: 'vai|vão|será|serão|irá|irão|atingirá|chegará|alcançará',
    condition: 'se o|se a|se os|se as|se houver|se essa|se esse|se esta|caso|desde que|hipotético|seria',
    past_context: 'anteriormente|antes|já|ano passado|passado|desde então|há',
    shares: 'ações|ação|papéis|participação|títulos|units|cotas',
    sell_shares:
      'vend*|venda de ações|vendas de ações|venda|vendas|alien*|desfez-se|desfizeram-se|desfaz-se|embols*|lucraram|levantou|levantaram|arrecad*|liquid*|faturou|saiu com|com a venda|com vendas|se desfez|se desfizeram|desfazer-se|embolsou|embolsaram|vendedores|vendedor|realizou|venda de papéis|monetiz*|se desfazem|se desfaz|vendeu|vende|venderam|embolsa|zerou|zera posição|zerou posição|alienou|negociou|reduziu a participação|reduziu participação|desovou|liquidou|lucrou com a venda',
    insiders:
      'executivos|insiders|diretores|executivos da empresa|administradores|fundadores|dirigentes|alta direção|conselheiros|primeiros investidores|gestores|executivos da companhia|pessoas com informações privilegiadas|apoiadores iniciais|investidores iniciais|fundadores e executivos|alto escalão|membros do conselho|dirigentes da empresa',
    officer:
      'CEO|diretor-presidente|diretor executivo|CFO|diretor financeiro|COO|CTO|presidente|cofundador|cofundadora|fundador|fundadora|ex-CEO|executivo|executiva|vice-presidente|presidente-executivo|diretor de operações|diretor jurídico|diretora-presidente|presidenta|diretora financeira|diretor-executivo|presidente executivo|conselheiro-delegado',
    director: 'conselheiro|conselheira|membro do conselho|diretor|diretora|administrador',
    holder:
      'acionista|acionistas|investidor|investidores|fundo|detentor|sócio|controlador|controladora|família|bloco de controle|controladores|gestora|detentores',
    plan_10b5:
      '10b5-1|plano pré-estabelecido|plano de negociação|planos de negociação|plano de venda|programadas|plano predefinido',
    withheld: 'retid*|retenção|impostos sobre|para impostos|cobrir impostos|obrigações fiscais|imposto',
    notice_144: 'Formulário 144|Form 144|Rule 144',
    block: 'venda em bloco|em bloco|block trade|leilão em bloco|leilão|leilão na B3|bloco de ações',
    secondary: 'oferta secundária|acionistas vendedores|venda secundária',
    fund_exit:
      '13D|13G|13F|zerou|zerou sua posição|saiu da empresa|vendeu toda|toda a participação|vendeu toda a participação',
    intent_sale:
      'pretende vender|poderá vender|pode vender|planeja vender|tentou vender|registrou para vender|quer vender|intenção de vender',
    part_of:
      'dos quais|das quais|desse total|desse valor|deste total|desse montante|deles|só neste mês|apenas neste mês|neste mês',
    bid: 'oferta|ofertas|oferta por|lance por|proposta de compra|proposta por|oferta vinculante|ofereceu por|proposta de aquisição|OPA',
    holding: 'detém|possui|mantém|mantinha|conserva|permanece|ainda tem|resta|restam|recebeu',
    electricity:
      'eletricidade|energia eólica|energia solar|energia renovável|energia nuclear|energia limpa|energias renováveis|energia elétrica|fornecimento de energia|energia eólica e solar|de solar|electricidade',
    dative: '=à|ao|=às|aos',
    vote_for: 'a favor|favoráveis|votos a favor|favor',
    vote_against: 'contra|contrários|votos contra',
    entry:
      'estreia em|estreia como|deixa a mineração|entra em data centers|entra no mercado de|entra no setor de|entrada no mercado|ingressa no|estreia em data|estreia no|aposta em data centers|diversifica|nova frente|se reinventa|incursão|migra para|estreia|estreou|entra no mercado|entrou no mercado|entra no ramo|entra no setor|ingressa|ingressou|passa a atuar|primeira investida|estreante|diversificou|mergulha|se lança|lança-se|debuta|novo negócio|vira operadora|cria braço',
    moratorium:
      'moratória|moratórias|suspensão temporária|suspender temporariamente|pausa nos|pausa em|pausa na construção|suspensão de novos|congelamento de|pausa de|veto temporário|congelamento|suspensão de licenças|suspende a emissão|proíbe a emissão|proíbe por|proibição temporária|trava novos|suspende novos',
    ban: 'proib*|veta|vetou|vetar|banir|baniu|proibição|banimento|proíbe|proibiu|veda|vedou|vedação|bane|veta data centers',
    ordinance:
      'plano diretor|zoneamento|lei municipal|regulamento|norma|lei de uso do solo|decreto|portaria|lei complementar',
    legislation: 'projeto de lei|PL|lei|senado|câmara dos deputados|congresso|medida provisória',
    reject:
      'rejeit*|nega|negou|negar|negada|negado|negam|negaram|negativa|indefer*|recus*|reprov*|barr*|veta|vetou|vetar|derrub*|arquiv*|vota contra|votou contra|anul*|embarg*|rejeição|indeferimento|não aprovou|parecer contrário|parecer desfavorável|disse não|rejeita|rejeitou|rejeitaram|indefere|indeferiu|indeferido|barra|barrou|reprova|reprovou|reprovado|arquiva|arquivou|derruba|derrubou|derrubaram|recusa|recusou|diz não|embarga|embargou|votaram contra|cassou|anulou|revogou|suspendeu a licença',
    approve:
      'aprov*|autoriz*|conced*|libera|liberou|liberado|liberada|deu aval|sinal verde|licenci*|emite licença|emitiu|deferiu|deferido|dá parecer favorável|homolog*|concede licença|concedeu licença|licença concedida|licença prévia concedida|obteve licença|recebeu licença|dá aval|parecer favorável|aprovação|aprova|aprovou|aprovaram|aprovado|aprovada|autoriza|autorizou|licencia|licenciou|concede|concedeu|aval|sanciona|sancionou|emitiu licença|emitiu a licença|avaliza|homologa|homologou|disse sim',
    delay:
      'adi*|adiamento|posterg*|suspend*|suspens*|paralis*|retira de pauta|retirou de pauta|retiram de pauta|retiraram de pauta|retirado de pauta|retirada de pauta|retirar de pauta|interromp*|prorrog*|adia|adiou|adiaram|adiado|adiada|posterga|postergou|suspende a votação|suspendeu a votação|pede vista|pediu vista|atrasa|atrasou|atraso|emperra|em suspenso',
    withdraw:
      'desist*|retirada|abandon*|abandona|cancel*|recua|recuou|renunci*|engavet*|deixa o projeto|desistência|desiste|desistiu|abandonou|abandono|suspendeu o projeto|tira do papel|deixou de lado|descartou o projeto|cancelou o projeto|desistiram|cancela|cancelou|engaveta|engavetou|volta atrás|voltou atrás|joga a toalha|abre mão|abriu mão|suspende o projeto|pulou fora',
    petition:
      'abaixo-assinado|abaixo assinado|petição|petições|assinaturas|recolha de assinaturas|petição online|recolheu assinaturas|reuniu assinaturas|assinado por|mil assinaturas|petição pública|assinaram|signatários',
    protest:
      'protest*|manifestação|manifestações|manifest*|ato contra|ato público|passeata|concentração|bloqueio da estrada|protestaram|protestam|protestou|mobilização|vigília|ocuparam|bloquearam|concentraram-se|ato de protesto|protesto|protestos|protestar|manifestaram|ocupam|marcharam|bloqueio|acampamento|foram às ruas',
    oppose:
      'oposição|opõe*|opõem|opor|contra|contrários|contrária|resistência|preocupa*|crítica|críticas|criticam|criticou|questiona*|denunci*|alert*|rejeição|descontentamento|polêmica|controvérsia|objeções|objeção|impasse|reclam*|contrário|critica|preocupação|preocupa|temem|teme|queixa|reclamam|reclamação|denunciam|denuncia|alertam|alerta|questionam|questiona|insatisfação|repúdio|receio|medo|polêmico|contestam|contesta',
    lawsuit:
      'ação civil pública|ação judicial|processo judicial|processo na justiça|ação popular|ação na justiça|mandado de segurança|liminar|ação contra|ação que pede|providência cautelar|impugnação|ACP|disputa judicial|na Justiça',
    sue: 'processa|processou|aciona a justiça|acionou a justiça|entra na justiça|entrou na justiça|ajuiz*|ingressou com|ingressa com|entrou com ação|entrou com uma ação|move ação|moveu ação|recorreu à justiça|impugn*|acionou o judiciário|processo judicial|ação movida|ingressaram com|entraram na justiça|entraram com|protocolou ação|propôs ação|interpôs|providência cautelar|entraram com ação|ajuizou|ajuizaram|ajuíza|moveram ação|processaram|ingressou com ação|acionou a Justiça|acionaram a Justiça|aciona a Justiça|recorre à Justiça|recorreu à Justiça|foi à Justiça|vai à Justiça|entra na Justiça|entrou na Justiça|impetrou|pede na Justiça|pediu à Justiça',
    appeal:
      'recurso contra|recorreu contra|recorre da|recorreu da|recorreu|recorrer|apelação|apela|apelou|agravo|tribunal superior|segunda instância',
    court:
      'justiça|juiz|juíza|tribunal|decisão|sentença|desembargador|liminar|TRF|TJ|STF|STJ|supremo|relator|Justiça Federal|Justiça|decisão judicial|magistrado|Tribunal de Justiça',
    ruling_for:
      'suspende|suspendeu|anula|anulou|concede liminar|concedeu liminar|determina a suspensão|determinou a suspensão|paralisa|paralisou|embarga|embargou|procedente|ilegal|nulo|invalid*|acatou|acata|mandou parar|manda parar|deu razão|dá razão|barrou|barra|invalidou|proibiu',
    ruling_against:
      'nega|negou|rejeita|rejeitou|improcedente|indefere|indeferiu|derruba liminar|derrubou a liminar|cassou|cassa|arquiva|arquivou|julgou improcedente|liberou as obras|derruba a liminar|manteve a licença|mantém a licença|cassou a liminar|liberou',
    quash: 'anul*|cass*|revog*',
    referendum: 'referendo|plebiscito|consulta popular',
    recall: 'impeachment|cassação do prefeito|destituição',
    challenge:
      'representação|Ministério Público|MPF|MP|MPE|denúncia|denúncias|inquérito|audiência pública|recomendação|questionamento|consulta prévia|consulta pública|pedido de suspensão|recomenda|apura|Defensoria|queixa|perícia|notícia de fato|representação ao|pediram ao MPF|pede suspensão|pedem suspensão|pediu a suspensão|pedem a suspensão|pedido ao Ministério Público|procedimento investigatório|abriu investigação|investiga|investigação|requer|contestaram|impugnaram|reclamação|participação pública|consulta livre',
    intent_legal:
      'ameaça processar|ameaçam|vai recorrer|vão recorrer|pretende recorrer|promete|prometem|vai à justiça|irá recorrer|estuda ação|pretendem',
    propose:
      'propõe*|propos*|propor|proposta|propostas|discut*|debat*|estud*|analis*|recomend*|apresent*|avali*|pede|pedem|pediu|pediram|defend*|exig*|sugere|cobra|cobram|tramita',
    adopt:
      'aprov*|adot*|promulg*|sancion*|decret*|institu*|impõe*|impos*|entra em vigor|entrou em vigor|edit*|publicou|decreta|decretou|impõe|impôs|institui|instituiu|aprova|aprovou|aprovaram|sanciona|sancionou|sancionada|estabelece|estabeleceu|adota|adotou|promulga|promulgou|puseram o pé no freio',
    extend: 'prorrog*|estend*|renov*',
    advisory: 'comissão de|conselho consultivo|parecer|consultivo|comissão de urbanismo',
    vote: 'vot*|votação|unanimidade|votos|por unanimidade|plenário',
    opponents:
      'moradores|vizinhos|ambientalistas|ativistas|comunidade|comunidades|indígenas|povo indígena|povos indígenas|movimentos sociais|movimento|entidades|organizações|agricultores|população|opositores|organizações sociais|povo Anacé|Anacé|quilombolas|pescadores|ONGs|associações|coletivo|associação|população local|povo|povos|lideranças indígenas|comunidades tradicionais|associação de moradores|movimento social|sociedade civil|organizações civis|ambientalista|residentes|habitantes|munícipes|cidadãos|populares|coletivos|moradoras|ONG|movimentos|assentados|lideranças|associação de bairro|críticos|ribeirinhos|cacique',
    authority:
      'câmara municipal|prefeitura|prefeito|vereadores|conselho municipal|câmara|secretaria|Ibama|Semace|Fepam|órgão ambiental|governo do estado|Coema|assembleia|município|ministro|APA|agência|conselho estadual|câmara de vereadores|assembleia municipal|secretaria do meio ambiente|secretaria de meio ambiente|conselho ambiental|ministério|procurador|procuradoria|governador|autarquia|presidente da câmara|executivo municipal|vereador|Justiça Federal|Câmara|prefeita|Câmara Municipal|licenciador|Cetesb|Inea|deputados|Ministério Público|MPF|Agência Portuguesa do Ambiente|Assembleia Legislativa|promotoria|defensoria',
    project_noun:
      'data center|data centers|datacenter|datacenters|centro de dados|centros de dados|data centre|hiperescala|centro de processamento de dados|mega data center|megadatacenter|complexo de data centers|fazenda de servidores|campus de dados|cidade de dados|cidade de data centers|parque de data centers',
    permit:
      'licença|licenças|licença prévia|licença de instalação|licenciamento|licenciamento ambiental|alvará|RAS|EIA|Rima|autorização|zoneamento|plano diretor|estudo de impacto|licença ambiental|licença de operação|licenciamento simplificado|DIA|AIA|uso do solo|audiência pública|licenças ambientais|alvará de construção|PDM|RECAPE|lei complementar|alvarás|projeto|projeto de lei|empreendimento|obra|obras|implantação|instalação|construção|ampliação|terreno',
    group_noun:
      'coletivo|associação|instituto|movimento|articulação|federação|conselho indígena|sindicato|Instituto|Coletivo|Associação|Movimento|Greenpeace|Idec',
    signature: 'assinaturas|pessoas assinaram|signatários',
    handed_in:
      'entreg*|protocol*|apresent*|submet*|protocolado|entregues|validadas|entregaram|entregou|entregue|protocolou|protocolaram|protocolada|encaminhou|encaminharam|levaram à',
    other_object: 'parque eólico|parques eólicos|parque solar|armazém|habitação|mineração de bitcoin',
    halt: 'suspend*|paralis*|interromp*|barr*|parar',
    c_power:
      'consumo de energia|energia|eletricidade|rede elétrica|pressão na rede|sobrecarga|consumo elétrico|demanda de energia|apagão|subestação|rede|linhas de transmissão',
    c_water:
      'água|hídrico|hídrica|hídricos|aquífero|aquíferos|seca|consumo de água|recursos hídricos|crise hídrica|abastecimento|lençol freático|lagoa|rio|poços',
    c_noise: 'ruído|ruídos|barulho|poluição sonora',
    c_land_use:
      'uso da terra|uso do solo|território|territórios|zoneamento|terras indígenas|desapropriação|terras|área protegida|terra indígena|ocupação do solo|demarcação',
    c_rates: 'conta de luz|contas de luz|tarifa|tarifas|preço da energia|preços da energia|encarec*',
    c_environment:
      'meio ambiente|ambiental|ambientais|impacto ambiental|impactos ambientais|poluição|emissões|clima|biodiversidade|desmatamento|ecossistema|fauna|flora|licenciamento simplificado|socioambiental|socioambientais|carbono|mangue|dunas|ambient*|desmat*|biodivers*|área protegida|APP|supressão vegetal|ecossistema*',
    c_tax: 'incentivo fiscal|incentivos fiscais|isenção|isenções fiscais|isenções|subsídios',
    c_transparency:
      'transparência|sigilo|falta de informação|sem consulta|consulta prévia|opaco|sem ouvir|falta de diálogo|confidencialidade|informações|consulta livre|participação popular|escuta|falta de transparência|opac*|sem diálogo|secret*|às pressas|licenciamento simplificado',
    c_farmland: 'agricultura|terras agrícolas|área agrícola|agricultores|agrícola',
    c_traffic: 'tráfego|trânsito|caminhões',
    c_air_quality: 'qualidade do ar|poluição do ar|geradores a diesel|diesel',
    site: 'data center|data centers|datacenter|datacenters|centro de dados|centros de dados|campus|complexo|instalação|instalações|unidade|projeto|empreendimento|planta|cidade de data centers|site|edifício|edifícios|prédio|hub|fase|primeira fase|etapa',
    ph_live:
      'em operação|operacional|opera|operam|operando|em funcionamento|funciona|inaugur*|entrou em operação|ativo|ativa|instalada|existente|existentes|atual|conta com|já trabalha|inaugurou|inaugurado|já conta|energizado|ligou|tem hoje',
    ph_construction:
      'começaram as obras|iniciou as obras|em construção|em obras|início das obras|começou a construir|iniciou a construção|constrói|construindo|obras começaram|sendo construído|sendo construída|pedra fundamental|obras em andamento|começou as obras|lançou a pedra fundamental|terraplanagem|ergue|erguendo|canteiro|está construindo',
    ph_planned:
      'planeja*|planejad*|pretende*|prevê|previst*|projeto|projeta*|vai construir|construirá|anuncia*|anunciou|terá|poderá|futuro|proposto|expansão|vai|será|licença prévia|aprovado|potencial|chegar a|ampliar|deve|quer|planeja|anuncia|pretende|deverá|erguer|instalar|implantar|vai erguer|quando tudo estiver pronto|prevista|previsto|projetado|licenciado',
    ph_contracted: 'contratad*|contrato|arrendad*|alugad*|assinou|acordo|reservad*|garantid*',
    ph_paused: 'suspens*|paralisad*|paralisou|pausad*|interrompid*',
    ph_cancelled: 'cancelad*|cancelou|abandonad*|rejeitad*|desistiu|negad*',
    b_it: 'TI|carga de TI|capacidade de TI|carga crítica|IT|carga crítica de TI|potência de TI|TI crítica',
    b_facility: 'bruta|total da instalação',
    b_grid:
      'conexão|conexão à rede|rede|acesso à rede|subestação|demanda contratada|ponto de conexão|solicit*|parecer de acesso|rede básica',
    b_generator: 'geradores|geração|gerador|turbinas|usina',
    not_load:
      'solar|eólica|eólico|eólicos|eólicas|parque|parques|usina|usinas|hidrelétrica|bateria|baterias|armazenamento|renovável|renováveis|geração|nuclear|reator|reatores|subestação|fotovoltaica|gás|térmica|instalada no país|energia limpa',
    increment: 'adiciona*|acrescent*|adicionais|mais outros|ampliação de',
    earlier_version: 'versão anterior|informou incorretamente|erroneamente',
    aggregate:
      'portfólio|carteira|total de|somados|em todo|no país|no Brasil|no mundo|setor|mercado|global|mundial|região|países|todo o',
    share_of:
      'participação|parcela|fatia|porcentagem|percentual|quota|do total|da capacidade|do mercado|proporção|do consumo',
    grow_to:
      'crescer*|cresc*|alcanç*|ating*|cheg*|sub*|aument*|dobr*|triplic*|ultrapass*|super*|expand*|subir|elev*|salt*|passar de|atingir|atingirá|chegar a|chegará|alcançar|alcançará|dobrar|dobrará|triplicar|crescer|crescerá|subirá|passará|saltar|saltará|superar|superará|representar|representará|responder por|responderá por',
    fall_to: 'cair*|cai|cairá|caia|queda|recu*|diminu*|reduz*|baix*',
    below: 'abaixo de|menos de|inferior a|menor que|menos do que',
    above: 'acima de|mais de|superior a|mais do que|superando|pelo menos|ultrapass*',
    forecast:
      'previsão|prevê|preveem|projeção|projeções|projeta|projetam|estima|estimam|estimativa|pode|podem|poderá|deve|devem|deverá|deverão|espera-se|esperado|será|serão|vai|vão|até o fim da década|tende|calcula|chegará|atingirá|poderia|devem chegar|segundo a projeção|tende a|deve chegar|deve atingir',
    target_guidance: 'meta|objetivo|pretende|planeja|quer|mira|visa|ambição',
    publisher_cue:
      'segundo|de acordo com|conforme|dados da|dados do|dados de|pesquisa da|pesquisa do|pesquisas da|estudo da|estudo do|relatório da|relatório do|levantamento da|levantamento do|estimativa da|análise da|projeção da|aponta|estima|calcula|com base em pesquisas da|com base em|prevê',
    quoted_via:
      'citados pela|citado pela|citados pelo|citado por|citados por|citada pela|via|ao|reportado por|divulgados pela|divulgado pela|disse à|publicados pela|veiculados pela',
    entrants:
      'novos entrantes|entrantes|recém-chegados|novos participantes|novas empresas|novos operadores|novos concorrentes',
    global: 'global|mundial|mundo|globalmente|mundialmente|internacional',
    market_noun: 'mercado|setor|indústria|capacidade|demanda',
    g_new_entrants: 'novos entrantes|recém-chegados',
    g_financial: 'empresas financeiras|investidores financeiros|fundos',
    g_big_tech:
      'Big Tech|big techs|gigantes da tecnologia|gigantes de tecnologia|grandes empresas de tecnologia|gigantes tecnológicas|sete magníficas',
    g_hyperscalers: 'hyperscaler|hyperscalers|hiperescala|hiperescaladores|hiperescalares|gigantes da nuvem|hyperscale',
    g_onprem: 'on-premise|on-premises|locais|próprios|on-prem|empresas',
    g_colocation: 'colocation|colocação|não hiperescala|não hyperscale',
    g_ai: 'IA|inteligência artificial',
    g_data_centers: 'data centers|data center|centros de dados|datacenters|centro de dados',
    m_capacity: 'capacidade|megawatts|gigawatts|carga|demanda|capacidade de computação|capacidade instalada|potência',
    m_energy:
      'consumo de energia|consumo de eletricidade|consumo elétrico|consumirão|consumir*|eletricidade|demanda de energia|demanda de eletricidade|energia',
    m_capex: 'investimento|investimentos|despesas de capital|capex|gastos|gasto|investir*',
    m_revenue: 'receita|receitas|faturamento',
    m_vacancy: 'vacância|taxa de vacância',
    m_price: 'por kW|aluguel por',
    m_market_size: 'tamanho do mercado|mercado de|mercado',
    m_energy_share:
      'da eletricidade|do consumo de energia|da energia|do consumo de eletricidade|da demanda de eletricidade|do consumo elétrico',
    mining:
      'mineração de criptomoedas|mineradora|mineradoras|mineradores|minerador|mineração|minerador de criptomoedas|mineradores de criptomoedas|mineração de cripto|cripto|criptomoedas|mineradora de criptomoedas',
    bitcoin_mining:
      'mineração de Bitcoin|mineradora de Bitcoin|mineradoras de Bitcoin|minerador de Bitcoin|mineradores de Bitcoin|mineração de BTC',
    ethereum_mining:
      'mineração de Ethereum|mineradora de Ethereum|minerar Ethereum|mineração de ether|mineração baseada em GPU|Ethereum|mineração com GPU|mineração de ETH',
    ai_activity:
      'IA|inteligência artificial|computação de alto desempenho|HPC|centros de dados de IA|data centers de IA|data centers|centros de dados|infraestrutura de IA|cargas de trabalho de IA|infraestrutura de GPU|computação em nuvem|nuvem de IA',
    pivot:
      'deixou|deixa|deixaram|trocam|troca|trocou|passou a|passa a|passaram a|abandonou|abandona|viram|transform*|mudança|mudou|mudando|mudar|muda|migra*|migrou|migração|pivô|pivot*|redirecion*|reposicion*|transição|converte*|convert*|diversific*|afastar|afastou|se afastar|virada|guinada|entrada|entrou|entra|entrar|ingress*|estreia|estreou|reorient*|passou de|vira|virou|migra|converte|converteu|reposiciona|transforma|transformou|deixa a mineração|deixou a mineração|muda de ramo|mudou de ramo|vira operadora|passa da mineração|reconverte',
    away_from:
      'de um|afastar da|afastar-se|se afastar da|deixando|da mineração|ex-|antiga|antigo|originalmente|em vez de|nasceu como|começou como|de mineração',
    toward: 'para|em direção a|rumo a|em|como',
    including: 'incluindo|como|entre eles|entre elas|inclusive|tais como|a exemplo de',
    repurpose: 'reutiliz*|reaproveit*|redirecion*|readapt*|adapt*|realoc*',
    ex_activity:
      'ex-mineradora|ex-minerador|antiga mineradora|mineradora convertida|ex-mineradora de Bitcoin|antiga mineradora de Bitcoin',
    passive: 'foi|foram|=é|são|será|serão|sendo|sido|seja',
    by: 'pela|pelo|pelas|pelos|por|por parte de|por parte da|por parte do',
    in: 'em|na|no|nas|nos',
    from: 'da|do|de|das|dos|junto à|junto ao',
    to: 'para a|para o|para',
    with: 'com a|com o|com|junto com|e',
    of: 'da|do|de|das|dos|na|no',
    for: 'para a|para o|para|oferta por|lance por|proposta por|ofereceu por',
    between: 'entre',
    comparison:
      'concorre com|concorrentes como|rival|rivais|assim como|a exemplo de|como a|semelhante a|concorrentes|ao lado de|clientes como|fora da',
    company_coref:
      'a empresa|a companhia|o grupo|da empresa|da companhia|a startup|a operadora|da operadora|do grupo|a firma|pela empresa',
    chipmaker_coref:
      'a fabricante de chips|da fabricante de chips|a gigante dos chips|a gigante de chips|fabricante de semicondutores|a gigante de semicondutores|a fabricante de semicondutores',
    miner_coref: 'a mineradora|a minerador|da mineradora',
    provider_coref: 'a provedora|a operadora de data centers|a provedora de nuvem',
    giant_coref:
      'a gigante de tecnologia|a gigante da tecnologia|a gigante tecnológica|a gigante do software|a gigante das buscas|a big tech',
    utility_coref: 'a distribuidora|a concessionária|a elétrica|a geradora',
    insider_coref: 'o executivo|a executiva|ele|ela',
    related: 'relacionado|leia mais|leia também|veja também|saiba mais|mais lidas|fonte',
  },
  scales:
    'mil=3|milhão=6|milhões=6|mi=6|bilhão=9|bilhões=9|bilião=12|biliões=12|bi=9|bn=9|b=9|m=6|trilhão=12|trilhões=12|tri=12|k=3',
  numbers:
    'um=1|uma=1|dois=2|duas=2|três=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|doze=12|quinze=15|vinte=20|trinta=30|cem=100|meio=0.5',
  currencies:
    'dólares=USD|dólar=USD|dólares americanos=USD|dólares norte-americanos=USD|reais=BRL|real=BRL|euros=EUR|euro=EUR|libras=GBP|ienes=JPY|yuans=CNY|yuan=CNY|pesos=MXN|francos=CHF',
  qualifiers: {
    approx:
      'aproximadamente|cerca de|por volta de|em torno de|perto de|quase|estimado em|estimados em|estimada em|uns|umas|à volta de|rondava|na casa de|algo como|próximo de',
    up_to: 'até|no máximo|chegar a|um máximo de',
    at_least: 'pelo menos|ao menos|no mínimo|a partir de',
    more_than: 'mais de|acima de|superior a|superiores a|supera|além de|mais do que|ultrapassa|passa de|passou de',
    range: 'a|e|até|-',
  },
  descriptors:
    'fabricante=none|operadora=colocation|operadora de data centers=colocation|empresa de data centers=colocation|operador de data centers=colocation|provedora de data centers=colocation|desenvolvedora=developer|incorporadora=developer|mineradora=miner|mineradora de bitcoin=miner|startup de IA=ai_lab|empresa de IA=ai_lab|fabricante de chips=chip_vendor|gestora=fund|gestora de fundos=fund|fundo=fund|fundo de investimento=fund|fundo de infraestrutura=fund|investidora=fund|banco=bank|elétrica=utility|distribuidora=utility|concessionária=utility|geradora=power_producer|empresa de energia=power_producer|companhia de energia=power_producer|construtora=equipment_vendor|provedora de nuvem=neocloud|empresa de nuvem=neocloud|operadora de telecomunicações=telecom|startup=none|empresa=none|companhia=none|grupo=none|multinacional=enterprise|gigante=none',
  units: {
    percent: '%|por cento|pontos percentuais',
    shares: 'ações|de ações|papéis|ações da|ações ordinárias',
    years: 'anos|ano',
    acres: 'acres|acre',
    hectares: 'hectares|hectare|ha',
    times: 'vezes',
    gpus: 'GPUs|chips|aceleradores|placas',
    sites: 'data centers|centros de dados|datacenters|projetos|unidades',
    signatures: 'assinaturas|pessoas assinaram',
  },
  indefinite: 'milhares de=1000|centenas de=100|dezenas de=20|dezenas de milhares de=10000',
  fractions: 'dois terços=66.67|um terço=33.33|metade=50|um quarto=25|três quartos=75|um quinto=20',
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
  relative:
    'ontem=day-1|hoje=day-0|anteontem=day-2|semana passada=week-1|esta semana=week-0|este mês=month-0|deste mês=month-0|mês passado=month-1|próximo mês=month+1|este ano=year-0|deste ano=year-0|neste ano=year-0|ano passado=year-1|último ano=year-1|próximo ano=year+1|ano que vem=year+1|há um ano=year-1|há dois anos=year-2|em cinco anos=year+5|em dez anos=year+10',
  quarters: [
    'primeiro trimestre|1º trimestre|1.º trimestre',
    'segundo trimestre|2º trimestre|2.º trimestre',
    'terceiro trimestre|3º trimestre|3.º trimestre',
    'quarto trimestre|4º trimestre|4.º trimestre|último trimestre',
  ],
  halves: ['primeiro semestre|primeira metade', 'segundo semestre|segunda metade'],
  by: 'até|antes de|até o fim de|até o final de|até ao final de',
  since: 'desde|a partir de|já em|já desde',
  places: {
    before:
      'município de|prefeitura de|prefeitura do|cidade de|Câmara Municipal de|câmara de|vereadores de|concelho de|freguesia de|câmara municipal do',
    after: '',
    county: 'concelho de',
  },
  capitalNouns: false,
  abbreviations:
    'sr|sra|dr|dra|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|art|av|inc|corp|ltda|cia|no|eua|prof|pág|tel|vs|aprox|s.a|u.s',
  marks:
    'de|que|do|da|em|para|os|as|com|não|uma|por|mais|dos|como|foi|ao|são|ou|seu|sua|pela|pelo|até|também|das|à|é|e|o|a',
  notNames:
    'américa|latina|europa|ásia|áfrica|o|a|os|as|um|uma|em|no|na|nos|nas|de|do|da|dos|das|e|mas|se|para|por|com|como|que|quando|desde|até|segundo|dados|mesmo|assim|essa|esse|esta|este|isso|seu|sua|não|já|também|além|apesar|após|antes|entre|ceo|cfo|coo|ia|ti|ações|empresa|empresas|fonte|relacionado|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|sábado|domingo|bitcoin|ethereum|btc|eth|ipo|mw|gw|big|tech|data|center|centers|pib|ele|ela|eles|atrás|grande|no entanto|enquanto|hoje|ontem|governo|brasil|estado|município|prefeitura|câmara|hpc|gpu|gpus|eua|us|r|up|mp|mpf|on|ppa|pl|oposição|rede|lei',
};
