// English.
import type { LanguagePack } from './language-pack.ts';

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  decimal: '.',
  terms: {
    open_market: 'on the open market|open-market|open market',
    demand:
      'demand|demands|demanded|demanding|calls for|called for|calling for|call for|urges|urged|urging|asks for|asked for|asking for|in a bid to|insist|insists|want the|wants the',
    contract_value:
      'contracted revenue|contract value|total contract value|contract revenue|base term|base terms|base-term|gross value|contracted value|lease value|deal value|aggregate value|total value|lease revenue|lease payments|rental payments|contract worth',
    unnamed:
      'unnamed|undisclosed|confidential|unidentified|not named|did not name|without naming|anonymous|an AI company|hyperscaler|hyperscale customer|hyperscale tenant|investment-grade|investment grade|AI startup|cloud customer|a tenant|a customer|a client|tenant|major tech company|large tech company|tech giant|global technology company|cloud provider|investment-grade customer|investment grade tenant|a large technology company|Fortune 100|major technology company|not been named|investment-grade tenant|a hyperscaler|an unnamed',
    subsidiary:
      'part|subsidiary|unit|arm|division|affiliate|subsidiaries|wholly owned subsidiary|sister company|parent|part of|portfolio company',
    invest:
      'takes a larger stake|larger stake|bigger stake|invest|invests|invested|investing|investment in|equity investment|strategic investment|investment from|investment by|injects|injected|pumps|pumped|puts|put|backed|pours|poured|takes a stake|took a stake|taking a stake|buys a stake|bought a stake|acquires a stake|acquired a stake|minority stake|ups stake|ups its stake|raised its stake|increases stake|increased its stake|minority partner|is leading a|leads a|led a|leading a|co-led|co-leads|to lead a|anchors|is backing|buys into|bought into|pouring|plows|committed to invest|has backed|upped its stake|raises its stake|becomes a shareholder|equity partner|funding package',
    raise:
      'raise|raises|raised|raising|secures|secured|securing|closes|closed|lands|landed|nabs|nabbed|bags|collected|attracts|attracted|funding round|financing round|fundraising|fundraise|seed round|round led by|equity raise|capital raise|has raised|closes a|closed a|bagged|pulled in|pulls in|hauls in|brought in|scoops up|priced|prices|upsized',
    acquire:
      'acquire|acquires|acquired|acquiring|buy|buys|bought|buying|purchase|purchases|purchased|purchasing|take over|takes over|took over|taking over|snap up|snaps up|snapped up|take private|takes private|taking private|swallow|swallows|swallowed|scoop up|scoops up|scooped up|pick up|picks up|picked up|takes control|gobbles up|to buy|to acquire|took private|completes purchase|will take all of the equity|take all of the equity|goes to|takes full ownership|buy out|buys out|bought out|has bought',
    acquisition:
      'acquisition|acquisitions|takeover|buyout|take-private|purchase of|deal to buy|deal to acquire|offer to buy|bid for|bid to buy|takeover bid|tender offer|takeout|acquisition of|sale of|takeover of|M&A deal|change of ownership',
    sell: 'sale of|sale to|sell|sells|sold|selling|divest|divests|divested|divestment|divestiture|offload|offloads|offloaded|dispose of|disposes of|disposal|to sell|unloads|disposed of|parts with|parted with|hands over|carves out|spins off|sell-off|exits|cashes out',
    merge: 'merge|merges|merged|merging|merger|combine with|combines with|all-stock merger',
    venture:
      'joint venture|JV|joint platform|jointly develop|jointly own|consortium|team up|teams up|teamed up|teaming up|joins forces|join forces|form a partnership|partner to build|partnered to build|joint company|venture|partnership|partners with|partnered with|alliance|joined forces|50-50|collaborate|collaboration|jointly',
    lease:
      'lease|leases|leased|leasing|lessee|tenant|rents|rented|rent|pre-lease|pre-leased|landlord|build-to-suit|lease agreement|to rent|renting|takes space|taken space|sublease|subleases|sublets|preleased|pre-leases|prelease|signed a lease|powered shell|lease with|lets',
    hosting:
      'hosting agreement|hosting deal|hosting contract|hosting|host|hosts|colocation agreement|colocation deal|colocation contract|co-location agreement|HPC hosting|colocation lease|hosting services agreement|will host',
    agree:
      'agree|agrees|agreed|sign|signs|signed|signing|inks|inked|strikes|struck|clinches|clinched|wins|won|lands|landed|secures|secured|awarded|enters into|entered into|committed|commits|commit|contracted|expands|expanded|extends|reaches|reached|awards|contracted for|has contracted|locks in|locked in|commits to|committed to|taps|tapped|selects|selected|picks|picked|finalizes|finalized|renews|renewed|extended its|expands its|expanded its|signed up|books',
    agreement:
      'contract|contracts|agreement|agreements|deal|deals|pact|accord|order|tie-up|commitment|partnership|arrangement|offtake|orders|promise|memorandum|mega-deal|take-or-pay',
    compute:
      'cloud contract|cloud computing|compute|computing capacity|computing power|GPU capacity|cloud capacity|cloud services|cloud deal|cloud infrastructure|AI capacity|AI compute|AI infrastructure|AI computing|GPU cloud|GPU services|GPU infrastructure|AI cloud|dedicated capacity|compute power|processing power|cloud credits|TPUs|GPU clusters|inference capacity|GPU-as-a-service|access to Nvidia|access to GPUs|compute capacity',
    provide:
      'provide|provides|provided|providing|supply|supplies|supplied|supplying|deliver|delivers|delivered|delivering|offer|furnish|furnishes|make available|provider of|to provide|will deliver|host|hosting|rent out',
    customer:
      'customer|customers|client|buyer|will use|will pay|will spend|pays|spend|uses|to use|offtaker|pay|paying|to spend|off-taker|anchor customer|promised to buy|promise to buy|commitment to buy',
    loan: 'in financing|financing for|green financing|green loan|debt deal|debt raise|project finance|financing deal|warehouse facility|commercial mortgage-backed|CMBS|debt offering|bond issue|bond deal|debt facility|debt commitment|loan package|loan|loans|term loan|credit facility|credit facilities|credit line|revolving credit|revolver|delayed draw|DDTL|notes|senior notes|senior secured notes|convertible notes|convertible senior notes|bonds|bond sale|bond offering|debt financing|debt|project financing|construction loan|construction financing|private credit|mortgage|asset-backed securities|ABS|refinancing|refinance|refinanced|loan facility|financing package|debt package|borrowing|borrow|borrows|borrowed|syndicated|financing facility|bond|financing|delayed-draw|green bond|asset-backed',
    lend: 'lend|lends|lent|lending|lender|lenders|arranged|arranger|arrangers|underwritten|underwriter|financed by|syndicate|bookrunner|bookrunners|banks|bank syndicate|arranged by|provided by|underwritten by|led by|creditor|private credit fund',
    guarantee:
      'guarantee|guarantees|guaranteed|guaranteeing|backstop|backstops|backstopped|backstopping|credit support|credit enhancement|guarantor|stand behind|stands behind|standing behind|financial backing|backs the lease|parent guarantee|backing the lease|residual value guarantee|step in',
    ppa: 'power purchase agreement|power purchase agreements|PPA|PPAs|VPPA|energy supply agreement|electricity supply agreement|power supply agreement|power agreement|energy purchase agreement|nuclear energy agreement|buy power|buys power|buy electricity|buys electricity|purchase power|purchase electricity|power deal|energy deal|electricity contract|power contract|clean energy agreement|buy nuclear power|supply electricity|supply power|supply nuclear power|sell power|sell electricity|renewable energy deal|renewable energy agreement|electric service agreement|energy services agreement|nuclear deal|offtake agreement|virtual power purchase|behind-the-meter deal|clean energy deal|solar deal|wind deal|nuclear power deal|energy agreement|MW agreement|electricity deal|power supply deal|clean power deal|nuclear power agreement',
    land: 'acres|hectares|parcel|parcels|plot|plots|tract of land|land|site|farmland|lots',
    goods:
      'chips|GPUs|servers|turbines|gas turbines|transformers|batteries|generators|fuel cells|processors|accelerators|switchgear|racks|equipment|supply agreement|supply deal|supply contract|fiber|fibre|optical fiber|cables|cooling systems|engines|modules|gear|ancillary equipment',
    build_award:
      'contract to build|construction contract|general contractor|to construct|contractor|EPC contract|EPC|design-build|awarded a contract|awarded the contract|construction deal|building contract|construction award',
    ipo: 'IPO|initial public offering|go public|goes public|went public|going public|public listing|stock market debut|market debut|Nasdaq debut|list its shares|stock exchange listing|SPAC',
    new_shares: 'new shares|newly issued shares|new stock|shares to|common stock to',
    offering:
      'public offering|share offering|stock offering|offering of|follow-on offering|at-the-market|ATM program|ATM offering|share sale|equity offering|rights issue|placement',
    incentive:
      'tax break|tax breaks|tax abatement|tax abatements|abatement|tax incentive|tax incentives|tax exemption|sales tax exemption|subsidy|subsidies|PILOT agreement|TIF|tax increment|grant',
    memorandum:
      'memorandum of understanding|MoU|MOU|letter of intent|LOI|memorandum|non-binding agreement|framework agreement|preliminary agreement|term sheet',
    capex:
      'plans to invest|will invest|to invest|would invest|is investing|plan to invest|investment of|plans to spend|will spend|to spend|capital expenditure|capital expenditures|capex|capital spending|spending on|investment plan|investing',
    stake: 'stake|shareholding|interest|equity stake|ownership stake|holding',
    equity:
      'equity|shares|stock|Series A|Series B|Series C|Series D|Series E|preferred|funding|venture|capital|investors|strategic investment|round',
    options:
      'extension|extensions|options|option|renewal|renewals|including options|if exercised|lease extensions|could rise|could grow|as much as|additional',
    valuation:
      'valuation|valuations|valued at|valuing|values|value of the company|market cap|market capitalization|market value|enterprise value|worth|post-money|pre-money|implied value',
    market_price:
      'net operating income|operating income|per year|a year|annually|annualized|each year|per annum|share price|per share|a share|stock price|price target|trading at|closed at|rose to|fell to|revenue|revenues|net income|net loss|profit|loss|sales of|earnings|EBITDA|backlog|dividend|assets under management|AUM|GDP|fortune|net worth|cash|savings|budget',
    buyback: 'buyback|buybacks|share repurchase|repurchase|repurchases|buying back|buy back|stock buyback|dividend',
    lead_investor:
      'led by|co-led by|from|backed by|with participation from|participation from|investors including|investors include|joined by|anchored by',
    rumour:
      'in talks|talks to|in discussions|reportedly|considering|weighing|exploring|people familiar|sources said|sources familiar|is said to|mulls|mulling|eyes|eyeing|nears|nearing|close to|in negotiations|negotiating|advanced talks|rumored|rumoured|approached|could buy|may buy|looking to sell|seeks|is seeking|potential sale|explore a sale|exploring a sale|speculation|wants to|sources say|according to sources|in advanced talks|exclusive talks|weighs|is exploring|shopping|put up for sale|up for sale|on the block|fielding offers|sounding out|hammering out',
    planned:
      'plans|plan|planned|planning|intends|intend|intention|proposes|proposed|will|to be|set to|expects to|aims|targeting|scheduled|due to|is to',
    announced: 'announced|announces|announce|unveiled|unveils|said|disclosed|revealed|reported',
    closed:
      'completed|completes|completion|closed|finalized|finalised|concluded|has acquired|has invested|has bought|invested|raised|paid|already|closes|has sold|has purchased|closed on|wrapped up|has raised',
    terminated:
      'terminated|terminates|termination|terminate|called off|calls off|scrapped|scraps|abandoned|abandons|collapsed|collapses|fell through|rejected|reject|rejects|voted against|vote against|voted down|turned down|walked away|failed to obtain|failed to win|fails|failed|cancelled|canceled|did not gain|blocked|dropped|ended talks|ends talks|withdrew its offer|walks away|falls through|backed out|backs out|pulled out|rescinded|is dead|lapsed|did not get the votes|did not receive the requisite|did not receive the required|did not receive enough|failed to receive|not approved|ended the agreement|torn up',
    amended:
      'amended|amends|amendment|amend|waiver|waive|waived|renegotiated|renegotiates|restructured|expanded its|upsized|extended its',
    deny: 'denied|denies|deny|denying|refuted|refutes|rejected reports|not true|no truth|dismissed reports|rebuffed claims|untrue|false report|false|no plans to|rebuffed|shot down reports',
    negation: "not|no|never|n't|without|nor|neither|failed to|declined to|refused to|none of",
    could: 'could|may|might|possibly|potentially|perhaps|can|potential',
    expected:
      'expected|expects|expect|forecast|forecasts|projected|projects|predicts|predicted|estimates|estimated|anticipates|anticipated|set to|on track|likely|should|seen|projection',
    will: 'will|is going to|shall|due to|to reach',
    condition: 'if|unless|whether|would|hypothetical|suppose|as if|were to|had it',
    past_context: 'previously|earlier|last year|in the past|since then|ago|formerly|after|following',
    shares: 'shares|stock|share|stocks|common stock|Class A|equity|holdings|stake|units',
    sell_shares:
      'sold|sell|sells|selling|sale of|sales of|share sales|share sale|stock sales|stock sale|insider sales|insider selling|insider sale|cashed out|cashed in|cashing out|unloaded|unloads|offloaded|offloads|dumped|dumps|disposed of|trimmed|reduced its stake|cut its stake|divested|proceeds|exit|exited|exits|parted with|selling stock|sell-off of shares|liquidated|monetized|pocketed|reaped|netted|raked in|shed|sold off|sells off|selling off|share disposals|disposals|stock disposals|selling sprees|cash out|netting|pocketing|reaping|stake sale|stake sales|profit-taking|offloading|unloading|dumping|has sold|have sold|sale of shares|pared|is parting with|parting with|sales of stock|let go of',
    insiders:
      'insiders|executives|executive officers|company executives|insider|directors and officers|officers and directors|top executives|senior executives|management|early investors|early backers|founders|board members|leadership|company insiders|directors|top brass|senior leaders|senior leadership|C-suite|pre-IPO investors|early shareholders|insider group|senior managers|executives and directors|directors and executives|company leaders|officers|corporate insiders|early owners',
    officer:
      'CEO|chief executive|chief executive officer|CFO|chief financial officer|COO|chief operating officer|CTO|chief technology officer|chief strategy officer|chief development officer|chief legal officer|general counsel|president|chairman|co-founder|cofounder|founder|executive vice president|senior vice president|EVP|SVP|chief accounting officer|chief revenue officer|chief|executive|finance chief|chairwoman|vice president|treasurer|co-chief executive|co-CEO|chief people officer',
    director: 'director|board member|member of the board|non-executive director|directors|board director',
    holder:
      'shareholder|investor|holder|backer|fund|10% owner|ten percent owner|largest shareholder|stockholder|selling stockholder|shareholders|stockholders|holders|early backer|private equity owner|sponsor|owner|owners',
    plan_10b5:
      '10b5-1|10b5 1|trading plan|prearranged|pre-arranged|preset plan|planned sales|pre-planned|pre-scheduled|plan adopted|under a plan',
    withheld:
      'withheld|withholding|tax withholding|cover taxes|tax obligations|sell to cover|sell-to-cover|code F|for taxes|tax liability|tax liabilities|satisfy taxes',
    notice_144: 'Form 144|notice of proposed sale|Rule 144|proposed sale',
    block:
      'block trade|block trades|block sale|block of shares|accelerated bookbuild|accelerated bookbuilding|overnight block|unregistered block|in a block|bought deal|block of|large block',
    secondary:
      'secondary offering|secondary sale|secondary share sale|selling stockholders|selling shareholders|underwritten secondary|tender offer|in the same offering|selling holders|registered secondary',
    fund_exit:
      '13D|13G|13F|exited its position|sold its entire stake|sold out|closed its position|exited its stake|entire stake|cut its position|trimmed its position|exited completely|fully exited|liquidated its stake|dumped its stake|sold its stake|sold all of its|sold all its|selling its entire',
    intent_sale:
      'filed to sell|plans to sell|may sell|intends to sell|could sell|will sell|notice|proposed sale|tried to sell|offered to sell|authorized to sell|allowed to sell|wants to sell|seeking to sell|expects to sell|proposes to sell|proposed the sale|can sell|plan to sell|planned to sell|filing to sell|filed notice to sell|disclosed plans|intend to sell|proposing to sell|approved to sell|permitted to sell|can still sell|is set to sell',
    part_of:
      'of that|of which|of those|of this sum|of the total|of that total|of this|out of that|this month|this month alone|just this month|this year alone',
    bid: 'bid|bids|offer for|offers for|offered to buy|offered to acquire|takeover offer|takeover proposal|unsolicited proposal|unsolicited offer|buyout offer|tender offer|takeover approach|bid for|bid to buy|offer to buy|offer to acquire|buyout proposal|made an offer|submitted a bid',
    holding:
      'holds|owns|hold|own|retains|keeps|remaining|after the sale|still|holding|held|leaving|left with|directly owns|granted|vested|awarded|received|receive|acquired',
    electricity:
      'electricity|nuclear power|nuclear energy|clean energy|clean power|renewable energy|renewable power|solar power|wind power|solar energy|wind energy|carbon-free energy|carbon-free power|geothermal power|hydropower|electric power|geothermal energy|solar capacity|wind capacity|energy from',
    vote_for: 'in favor|in favour|yes votes|ayes|yeas|votes for|in support|for and',
    vote_against: 'against|no votes|nays|opposed|votes against',
    entry:
      "make its debut|makes its debut|made its debut|debut as a|debuts as|leave bitcoin behind|leaving bitcoin behind|leaves bitcoin behind|quitting bitcoin|quits bitcoin|tries its hand at|branches into|branching into|turns to data centers|new venture into|foray into|first foray|enters the data center|entering the data center|entry into the data center|enter the data center|enters the AI|entered the AI|entering the AI|jumps into|jumped into|breaks into|move into data centers|moves into data centers|moving into data centers|diversifies into|diversifying into|diversify into|expands into data centers|expanding into AI|expands into AI|venture into|ventures into|joins the AI race|becomes an AI|become an AI|reinvents itself|new business line|pivot to|pivots to|pivoting to|pivoted to|transition to AI|shift to AI|shift into AI|enters|entering|entry into|entered|debut as|moves into|moving into|branching out|expands into|takes the plunge|takes the leap|first data center|new venture in|gets into|getting into|wades into|plunges into|steps into|marks its entry|first step into|launches a data center business|launches data center arm|joins the data center|moves beyond|debuts in|debuting in|makes its first|making its first|first move into|enters the business|launches into|launches a data center|launches data center|sets up a data center|creates a data center|data center arm|data center division|data center unit|data center subsidiary|expands beyond|foray|gets into the|new line of business|entrance into|marking its entry|marks the company's entry|ventured into|push into|pushes into|pushing into|bet on data centers|rebrand as|to rebrand|join the AI|joins the rush|turns its hand to|adds data centers to|strategic pivot",
    moratorium:
      'moratorium|moratoriums|moratoria|pause on|freeze on|time-out on|timeout on|temporary ban|temporary halt|one-year pause|six-month pause|12-month pause|halt on|pause new data centers|pausing|hit pause|hits pause|hit the pause button|press pause|pressed pause|construction freeze|development freeze|temporary pause|emergency moratorium|one-year ban|six-month ban|two-year ban|yearlong ban|year-long pause|yearlong pause|temporary prohibition|180-day pause|building freeze|pause data center|time-out|halt to|one-year halt|put a halt|a halt on such|pause new|freezes|puts the brakes|put the brakes on|suspension of new|temporarily bans|development pause',
    ban: 'ban|bans|banning|banned|prohibit|prohibits|prohibited|prohibiting|prohibition|outlaw|outlaws|outlawed|removed data centers|remove data centers|removing data centers|prohibits data centers|bars data centers|banned data centers|bans data centers|ban on data centers|outlaws data centers|prohibit data centers|disallow data centers|no longer allow data centers',
    ordinance:
      'ordinance|zoning ordinance|text amendment|zoning amendment|zoning text|zoning rules|local law|regulations for data centers|restrict data centers|zoning code|bylaw|by-law|ordinances|new rules|zoning regulations|comprehensive plan amendment',
    legislation: 'bill|legislation|state law|lawmakers|senate bill|house bill|statute|act',
    reject:
      'deny|denied|denies|denial|denying|reject|rejects|rejected|rejecting|rejection|vote down|votes down|voted down|turned down|turns down|refuse|refuses|refused|refusal|kill|kills|killed|nix|nixed|nixes|shot down|shoots down|vote against|voted against|votes against|shut down|blocked|blocks|block|voided|rescinded|rescinds|revoked|strikes down|defeated|failed|disapproved|scuttled|spike|spikes|no vote|vote no|voted no|unanimously against|struck down|halts|halted|shelve the request|recommended denial|sent back|sends back|overturned its approval|voids|annulled its approval|annuls|annulled|withhold approval|declines to|declined to|opposed the rezoning|rejecting the|tossed out the|scrap the rezoning|toast|thumbs down|says no to|said no to|votes no|turn down|turning down|denied the request|quashes|unanimously rejected|unanimously denied|vetoes|vetoed|veto|strips|bars|barred|quashed|voted to deny|sent packing|sends packing|spiked|declined to approve|failed to pass|overturned|thumbed down|against extending|against a moratorium|against the moratorium|against imposing|voted against the',
    approve:
      "approve|approves|approved|approving|approval|greenlight|greenlights|greenlit|green light|green-light|green lights|go-ahead|gave the nod|gives the nod|grants|granted|signed off|signs off|okays|okayed|OKs|advanced|passes|passed|voted in favor|votes in favor|backs|gets nod|moves forward|moved forward|rezones|rezoned|adopted|authorizes|authorized|confirmed|go ahead|scores go-ahead|gets the go-ahead|moved ahead|moves ahead|gets green light|gets the green light|pushed ahead|pushes ahead|pushed through|pushes through|ratified|ratifies|upheld approval|sign off|signing off|wins approval|won approval|gains approval|gained approval|gets approval|got approval|clears hurdle|clears the way|cleared the way|paves the way|paved the way|allowed|allows|gave approval|gives approval|consented|consents|granted consent|granted permission|grants permission|given permission|permission granted|moving forward|rubber-stamp|rubber-stamped|OKd|gave final approval|final approval|gives final approval|OK'd|gave its blessing|waved through|passes rezoning|passed the rezoning|changed zoning",
    delay:
      'delay|delays|delayed|table|tabled|tables|postpone|postpones|postponed|postponement|continued|deferred|defers|defer|put on hold|on hold|pulled from the agenda|pushed back|indefinite hold|tabling|deferring|postponing|pauses|paused|remanded|carried over|stalled|stalls|pushes back|push back the vote|pushed back the vote|held over|kicks the can|tabled indefinitely|put off|puts off|stay the decision|rescheduled|defer action|delays vote|delayed vote|postpones vote|no vote taken|sent back for more|halted the process|adjourned|deferral|takes no action|took no action|in limbo|pushed the item|continued to|kicks data center vote|punts|punted|removed from the agenda|continued the hearing|no vote was taken|delay a vote|indefinitely',
    withdraw:
      "withdraw|withdraws|withdrew|withdrawn|withdrawal|withdrawing|pulled the plug|pulls the plug|pulled out|pulls out|pulling out|scrapped|scraps|scrap|abandon|abandons|abandoned|abandoning|walks away|walked away|backs out|backed out|drops plan|drops plans|dropped plans|dropped its plan|cancels|cancelled plans|canceled plans|cancels plans|shelved|shelves|dropping plans|rescinded its application|gives up|gave up|no longer pursue|pull its application|pulled its application|dropped its application|pulls application|walk away|walking away|back out|backing out|pull out|bows out|bowed out|calls off|called off|nixes plans|nixed plans|terminates plans|will not proceed|will not move forward|not moving forward|has dropped|dropped the project|drops the project|drops its|drops bid|dropped bid|pulls bid|pulled bid|pulls plans|pulled plans|scrapping|retracts|retracted|cancels project|canceled the project|cancelled the project|abandoned plans|pulled its rezoning|pulled its request|pulled the application|pulled their|pulling the application|pulled a request|withdraws its|cancelled|canceled|backed away|backs away|shelved plans|shelves plans|ditches|ditched|no longer pursuing|won't pursue|will not pursue|gives up on|gave up on|rescinds",
    petition:
      'petition|petitions|petitioning|petitioned|signatures|signature drive|signed a petition|online petition|change.org|signature campaign|people have signed|people signed|signed an online petition|gathered signatures|collected signatures|petition drive|signatories|petitioners',
    protest:
      'protest|protests|protested|protesters|protesting|rally|rallied|rallies|march|marched|demonstration|demonstrated|demonstrators|demonstrate|packed meeting|picket|picketed|packed the|packed a|rallying|vigil|sit-in|walkout|protest rally|took to the streets|gathered outside|chanting|chanted|yard signs|picketing|protester|demonstrates|held signs|holding signs|descended on|marching|packed the meeting|press conference against|clash|clashed',
    oppose:
      'oppose|opposes|opposed|opposing|opposition|opponents|opponent|objection|objections|object|objected|objectors|against the data center|against a data center|against the project|push back|pushback|pushing back|pushed back against|fight|fights|fighting|backlash|resist|resistance|outcry|concerns|concerned|critics|criticized|outrage|uproar|speak out|spoke against|speaks out|urged|worry|worries|worried|fear|fears|despite|against|object to|criticism|complained|complaints|fought|upset|angry|anger|decried|blasted|unhappy|skeptical|raised alarms|pleaded|begged|revolt|grumbled|spoke of',
    lawsuit:
      'lawsuit|lawsuits|suit|legal challenge|legal action|complaint|litigation|judicial review|petition for judicial review|court challenge|injunction|class action',
    sue: 'sue|sues|sued|suing|files suit|filed suit|filed a lawsuit|files lawsuit|filed a complaint|filing a lawsuit|taken to court|take to court|challenging in court|brought a suit|lodged a legal challenge|filed a legal challenge|filed an appeal|seeks judicial review|have sued|has sued|filing suit|suing over|filed lawsuits|file a lawsuit|filed a petition for judicial review|brings suit|bring suit|launches legal challenge|launched a legal challenge|legal challenge filed|went to court|goes to court|go to court|lodged a judicial review|seeking an injunction|sought an injunction|petitioned the court|files a lawsuit|took to court|takes to court|legal challenge|brought suit|challenged in court|asked a judge|asks a judge|lodged a claim|sought judicial review|launched a judicial review|filed for judicial review',
    appeal:
      'appeal|appeals|appealed|appealing|court of appeals|appeals court|appellate|leave to appeal|board of zoning appeals|Supreme Court|appealed the decision|appealed to|appeals to|filed an appeal|administrative appeal|zoning appeal|board of appeals|Court of Appeal|planning appeal|supreme judicial court|appellate court|appeal board',
    court:
      'judge|court|ruling|ruled|rules|rule|judgment|justice|tribunal|circuit court|decision|verdict|High Court|order',
    ruling_for:
      "voids|voided|void|invalid|invalidated|invalidates|struck down|strikes down|overturned|overturns|quashed|quashes|sided with residents|siding with residents|in favor of residents|ruled in favor of|blocks|blocked|halted|halts|stops|temporary restraining order|injunction granted|nullified|annulled|unlawful|illegal|set aside|sets aside|reversed|reverses|grants injunction|granted an injunction|granted a stay|blocks construction|void ab initio|sided with the residents|sides with residents|sided with neighbors|sides with neighbors|sided with opponents|in residents' favor|in favour of residents|temporarily blocks|temporarily blocked|temporarily halts",
    ruling_against:
      "dismissed|dismisses|dismiss|dismissal|throws out|threw out|thrown out|tossed|tosses|rejected|rejects|refused leave|denied|denies|upheld|upholds|affirmed|sided with the county|sided with the city|sided with the developer|against residents|ruled against|lost|loses|struck out|denied the motion|refused permission|refuses leave|sustained the demurrer|demurrer|sides with county|sides with developer|sides with city|sided with developers|clears the way|cleared the way|found no merit|lacked standing|no standing|lack of standing|declined to block|declines to block|declined to halt|refused to block|won't block",
    quash: 'quash|quashed|void|voided|overturn|overturned|annul|annulled|set aside|nullify|invalidate|reverse|reversed',
    referendum:
      'referendum|referendums|ballot measure|ballot question|ballot initiative|put to a vote|public vote|voters will decide|on the ballot|ballot|special election',
    recall:
      'recall|recalled|recall election|recall petition|recall effort|oust|ousted|remove the mayor|recall campaign|recalling|recall elections|recall vote|recall drive|removal petition|vote them out|voted out|recall organizers|recall committee|recall attempt|to recall|remove the supervisor',
    challenge:
      'intervene|intervened|intervenes|intervention|rehearing|contested case|regulatory challenge|filed comments|petition for rehearing|complaint with|formal complaint|submissions|formal objection|formal objections|motion to intervene|petition for review|asked regulators|public utilities commission|public service commission|sought intervention|petition to intervene|filed objections|filed formal|asked the commission|petitioned the commission|petitioned regulators|file comments|formal protest with|contested the permit|contested-case|filed a formal complaint|filed a complaint with|challenge the permit|challenged the permit|challenging the permit|appealed the permit|administrative complaint|public comment period|asks regulators|urged regulators|request for rehearing|requested rehearing',
    intent_legal:
      'options for appeal|consider an appeal|considering an appeal|expected to appeal|may appeal|could appeal|vows to appeal|vowed to appeal|weighs an appeal|weighing an appeal|go to the Court of Appeals|intends to appeal|intent to sue|threatens to sue|threatened to sue|threaten|threatens|threatened|plans to sue|vows to sue|promises lawsuit|promised a lawsuit|vowed|considering legal action|plan to appeal|plans to appeal|will appeal|notice of intent|60-day notice|intends to sue|will sue|may sue|prepare a lawsuit|preparing a lawsuit|weighing legal action|vow|vows',
    propose:
      'propose|proposes|proposed|proposal|consider|considers|considering|considered|weigh|weighs|weighing|discuss|discusses|discussed|draft|drafted|drafting|introduce|introduces|introduced|recommend|recommends|recommended|recommendation|recommending|first reading|public hearing|set a hearing|scheduled|mull|mulls|mulling|eyes|eyeing|calls for|call for|calling for|ask|asks|asked|demand|demands|demanding|urge|urges|sends|sent to council|advance|advances|debate|debates|debated|push for|would|explore|look at|looks at|want|wants|proposing|mulled|floats|floated|pitch|pitches|pitched|seek|seeks|sought|plan to vote|to vote on|will vote|hearing set|set for vote|up for vote|to consider|would impose|would ban|draft ordinance|on the agenda|take up|takes up|moves toward|moving toward|weighed|looking into|recommends approval',
    adopt:
      'adopt|adopts|adopted|adoption|pass|passes|passed|enact|enacts|enacted|approve|approves|approved|impose|imposes|imposed|imposing|vote for|voted for|votes for|voted to|votes to|voted unanimously|in effect|takes effect|institutes|instituted|sets|issued|signed into law|implemented|implements|places|placed|declares|put in place|unanimously approved|establishes|established|ratified|ratifies|put into effect|puts in place|went into effect|goes into effect|took effect|instituting|implementing|enacting|enactment|unanimously passed|voted in favor of a|okays|okayed|OKs|greenlights|approving|adopting|passing|signs into law|signed the|declared',
    extend: 'extend|extends|extended|extension|extending|renewed|prolong',
    advisory:
      'planning commission|planning board|plan commission|planning and zoning commission|zoning commission|planning and zoning board|P&Z|APC|advisory|recommend|recommends|recommended|recommendation|planning staff|advisory panel|Planning and Zoning',
    vote: 'voted|vote of|vote|votes|voting|unanimously|unanimous|split vote',
    opponents:
      'residents|neighbors|neighbours|opponents|objectors|locals|activists|citizens|homeowners|community members|villagers|townspeople|environmentalists|environmental groups|advocates|conservationists|neighborhood|community group|farmers|community opposition|public opposition|tribe|demonstrators|protesters|campaigners|critics|ratepayers|townsfolk|taxpayers|parents|tribal members|tribe members|landowners|property owners|resident group|residents group|community groups|grassroots group|grassroots|citizen group|citizens group|neighborhood association|local group|local opposition|environmental group|conservation group|nonprofit|consumer advocates|ratepayer advocates|civic group|community advocates|nearby residents|townships|resident|neighbor|opponent|advocacy group|volunteers|plaintiffs|crowd',
    authority:
      'county commission|county commissioners|board of supervisors|supervisors|city council|town council|council|county council|commissioners|town board|village board|planning commission|zoning board|zoning commission|board of commissioners|planning board|board of zoning appeals|county board|board of county commissioners|selectmen|aldermen|board of aldermen|trustees|township board|public service commission|public utility commission|planning committee|minister|secretary of state|planning inspector|inspector|plan commission|corporation commission|county supervisors|commission|committee|board|mayor|health department|county leaders|city leaders|town leaders|county officials|city officials|town officials|village officials|county judge|commissioners court|fiscal court|county executive|police jury|parish council|metro council|city commission|town commission|zoning hearing board|county legislature|common council|state regulators|regulators|judge|planning department|borough council|planning inspectorate|An Bord Pleanála|An Coimisiún Pleanála|local planning authority|district council|parish councillors|councillors|supervisor|board of appeals|development authority|plan commissioners|planning commissioners|port authority|council members|councilmembers|select board|selectboard|voters|freeholders|utility commission|utilities commission|planning and zoning|P&Z',
    project_noun:
      'data center|data centers|data centre|data centres|datacenter|datacenters|datacentre|data center campus|hyperscale|server farm|AI campus|data-center|digital campus|technology campus|tech campus|data campus|computing campus|hyperscale campus|compute campus|AI data center|data hall|data halls|megasite|mega-campus|AI factory|supercomputer campus',
    permit:
      'rezoning|rezone|conditional use permit|special use permit|special exception|permit|permits|planning permission|zoning change|zoning|annexation|annex|variance|site plan|overlay district|planned unit development|PUD|planning application|application|land use|air permit|water permit|land sale|comprehensive plan|development agreement|site plan approval|plans|rezonings|conditional-use permit|special-use permit|certificate of public convenience|air quality permit|construction permit|building permit|building permits|land-use change|land use change|comp plan amendment|comprehensive plan amendment|text amendment|master plan|planned development|PD|zoning request|rezoning request|zoning application|development plan|plat|tax incentive|incentives|water agreement|power plan|gas plants|rezone request|plan amendment|proposal|request|plan|tax abatement|overlay|by-right|project',
    group_noun:
      'coalition|alliance|residents association|neighbors united|action group|preservation|conservancy|Sierra Club|Earthjustice|Southern Environmental Law Center|NAACP|homeowners association|civic association|concerned citizens|Stop the Data Center|Stop the Data Centers|Protect|residents for|citizens for|neighbors for|neighbours for|Friends of|Food & Water Watch|Audubon|Riverkeeper|Waterkeeper|League of Women Voters|Union of Concerned Scientists|Piedmont Environmental Council|action committee|task force against|watch group|Save',
    signature: 'signatures|people signed|signatories|names',
    handed_in:
      'submitted|handed in|handed over|delivered|presented to|filed|turned in|certified|verified|validated|handed the|presented|dropped off',
    other_object:
      'wind farm|wind turbines|wind turbine|solar farm|solar project|warehouse|warehouses|housing|apartments|battery storage|town hall|quarry|pipeline project|landfill',
    halt: 'halt|halts|halted|stop|stops|stopped|block|blocked|blocking|suspends|suspended|suspend|stay|stayed',
    c_power:
      'power consumption|electricity demand|power demand|energy use|energy consumption|power use|grid|strain on the grid|electric grid|power grid|electricity use|energy demand|electricity consumption|power lines|transmission lines|transmission|substation|electricity|energy usage|power supply|power needs|gas plants|power plant|energy needs|blackouts|generators|electrical grid|power outages|brownouts|energy-hungry|power-hungry|electric demand|grid capacity|grid strain|strain on power|power draw|power infrastructure|grid reliability|electric load|gigawatts of power',
    c_water:
      'water|aquifer|groundwater|drought|wells|water use|water supply|water consumption|wastewater|cooling water|river|reservoir|water resources|water demand|water usage|water quality|water table|watershed|aquifers|water access|water needs|gallons|freshwater|drinking water|well water|streams|lake|creek|runoff|stormwater',
    c_noise:
      'noise|hum|humming|loud|sound levels|decibels|noise pollution|low-frequency|noisy|sound pollution|constant hum|low-frequency noise|buzzing|vibration|vibrations',
    c_land_use:
      'land use|zoning|rural character|property lines|sprawl|industrial|incompatible|setback|setbacks|residential|neighborhood character|green belt|historic|battlefield|open space|proximity to homes|too close|rural|scale|size of|height|industrialization|comprehensive plan|green space|character of the community|community character|rural life|rural way of life|small-town|massive|near homes|close to homes|next to homes|homes nearby|views|viewshed|eyesore|aesthetic|buffer|buffers|overdevelopment|land-use|zoning change|residential areas|quality of life|property line|building height|incompatibility|preservation',
    c_rates:
      "electric bills|electricity bills|utility bills|power bills|electricity rates|utility rates|rates|ratepayers|energy bills|higher bills|electricity prices|energy costs|utility costs|rate hikes|electricity costs|energy prices|bills|power costs|power prices|higher rates|electric rates|rate increases|rate hike|monthly bills|customers' bills|electric bill|electricity bill|shift costs|cost shift|cost-shifting",
    c_environment:
      'environment|environmental|pollution|emissions|climate|wetlands|wildlife|habitat|ecosystem|ecological|biodiversity|trees|forest|carbon|fossil fuel|wetland|light pollution|endangered|diesel|contamination|greenhouse|environmental impact|environmental impacts|environmental harm|sustainability|ecology|nature|species|wild animals|greenhouse gas|carbon emissions|carbon footprint|environmental concerns|fossil fuels|gas-fired|toxic|pollutants|chemicals|PFAS|environmental justice',
    c_tax:
      'tax break|tax breaks|tax abatement|tax abatements|tax incentives|tax incentive|subsidies|tax exemption|tax exemptions|tax revenue|giveaway|tax incentive deal|tax deals|tax giveaway|corporate welfare|tax break package|public money|taxpayer money|taxpayer dollars|TIF|tax base',
    c_transparency:
      'transparency|transparent|secrecy|secret|NDA|NDAs|non-disclosure|nondisclosure agreements|nondisclosure|behind closed doors|lack of information|opaque|public input|without notice|open meetings|public notice|rushed|not notified|kept in the dark|unanswered questions|redacted|secretive|secret deals|closed-door|closed door|shell company|undisclosed|lack of transparency|disclosure|code name|codenamed|without public input|ignored|shut out|shut down public|due process|procedural errors|not disclosed|confidentiality|confidentiality agreements|lack of answers|lack of details|hidden|no information|surprised|blindsided|left out|public records|rushed through',
    c_farmland:
      'farmland|agricultural land|farm land|prime farmland|farms|farming|agriculture|farmers|cropland|agricultural',
    c_traffic:
      'traffic|road|roads|trucks|congestion|truck traffic|roadways|road damage|construction traffic|heavy trucks|truck',
    c_air_quality:
      'air quality|air pollution|smog|exhaust|nitrogen oxides|NOx|air permit|turbine emissions|diesel generators|particulate|asthma|fumes|unpermitted turbines|formaldehyde|respiratory|breathing|diesel exhaust|nitrogen oxide|backup generators|diesel backup|methane turbines|clean air|gas turbines',
    site: 'data center|data centers|data centre|data centres|datacenter|datacenters|datacentre|datacentres|campus|facility|facilities|site|building|complex|hall|project|data hall|compute campus|AI factory|AI factories|gigafactory|gigafactories|supercluster|server farm|compute cluster|supercomputing center|supercomputing centre|AI hub|computing center|data park|tech campus|cloud region|buildings|powered shell|HPC site',
    ph_live:
      'operational|in operation|operating|operates|operate|live|online|energized|energised|in service|came online|went live|currently has|existing|running|active|commissioned|current capacity|installed|opened|up and running|opens|launched|launches|powered up|switched on|now has|today has|launch of|has built|have built|already operates|was launched|were launched|came into service|up-and-running|inaugurated|inaugurates|entered service|ready for service|went online|is live|goes live|brought online|comes online|has come online|switches on|cut the ribbon|cuts the ribbon|ribbon-cutting|ribbon cutting|begun operations|began operations|begins operations|started operations|starts operations|commenced operations|commercial operation|completed construction|currently operates|turned on|powered on|fired up|now operating|today operates|handed over',
    ph_begun:
      'under construction|broke ground|breaks ground|break ground|breaking ground|broken ground|groundbreaking|ground-breaking|construction began|construction has begun|construction started|construction has started|construction is underway|construction is under way|construction underway|construction is well underway|started construction|begun construction|began construction|begins construction|starts construction|kicks off construction|kicked off construction|commenced construction|construction commenced|started building|begun building|began building|being built|currently building|topped out|topping out|foundation stone|first sod|sod-turning|turned dirt|construction is ongoing|work has begun|work began|work is underway|work has started|already rising|in construction',
    ph_construction:
      'construction has started|started work|under construction|broke ground|breaks ground|break ground|breaking ground|groundbreaking|being built|construction began|construction has begun|is building|building|started construction|begun construction|construction started|under development|construction is underway|constructing|began construction|in construction|construction starts|has started building|started building|has begun building|topping out|topped out|rising in|foundation poured|going vertical|site work',
    ph_planned:
      'plan|plans|planned|planning|proposed|proposes|proposal|announced|will build|to build|would|will|to develop|pipeline|approved|permitted|zoned|potential|expected|set to|could|designed|expansion|future|developing|intends|aims|earmarked|unveiled|seeks|application|envisioned|scalable|expandable|capable of|would build|will develop|intends to|slated|expected to|aims to|envisions|eyeing|wants to build|seeks to build|filed plans|when fully built|full build-out|at full buildout|eventually|intends to put|in the works|on the drawing board|blueprint|envisages|next phase|to construct|plans call for|seeking approval|planning permission|rezoning|green light|greenlit|to house|ultimately|once complete|once completed|upon completion|when complete|when completed|aiming for|hopes to|yet to break ground|has yet to begin|not yet started|before construction begins|construction has not begun|construction could begin|construction would begin|expected to break ground|plans to break ground|to break ground|construction to begin|construction to start',
    ph_contracted:
      'contracted|leased|lease|signed|pre-leased|preleased|agreement|contract|tenant|hosting|committed|reserved|secured|under contract|signed for|has signed for|contracted for|take-or-pay',
    ph_paused: 'paused|on hold|suspended|stalled|halted|put on hold|shelved|mothballed',
    ph_cancelled: 'cancelled|canceled|scrapped|abandoned|rejected|denied|withdrawn|withdrew|dropped|killed|terminated',
    b_it: 'critical IT|IT load|IT capacity|IT power|critical load|critical IT load|of IT|critical power|=IT|compute load|critical|net',
    b_facility: 'gross|total facility|facility load|utility load|facility power',
    b_grid:
      'grid connection|grid capacity|interconnection|utility power|power from the grid|connection|grid|utility capacity|substation|power capacity|load request',
    b_generator:
      'generator|generators|gas turbines|gas plant|generation|on-site power|power plant|turbines|nameplate|fuel cells',
    not_load:
      'output of the plant|output of the reactor|plant output|reactor output|uprate|uprates|solar|wind|wind farm|battery|batteries|storage|power plant|gas plant|nuclear|reactor|reactors|turbines|substation|transmission|renewable|hydroelectric|hydro|geothermal|generation|PPA|power purchase|photovoltaic|coal plant|peak demand|threshold|larger than|exceeding|for every|per rack|generating capacity|switching|gas-fired|coal|fuel cells',
    renew:
      'renews|renewed|renewal|renewing|lease extension|extended the lease|extends the lease|extended its lease|extended the contract',
    portfolio_sum:
      'portfolio|pipeline|platform|combined capacity|total capacity across|footprint|fleet|across its|across all|sites across|locations|under management|development pipeline|backlog of|landbank|land bank|secured power',
    market_sum:
      'nationwide|worldwide|the market|markets|market size|the country|countries|country|the industry|the sector|sector|globally|statewide|across the state|across the region|the region|in the state|in the region|continent|countrywide|utility territory|service territory|service area|load growth|peak demand|interconnection queue|in the queue|data centers in the|data centres in the|large loads|all data centers|total data center capacity',
    increment: 'adds|added|adding|additional|a further|another|expands by|extra|more',
    earlier_version:
      'an earlier version|earlier version of|previously reported|originally reported|incorrectly stated|misstated|wrongly said',
    aggregate:
      'portfolio|pipeline|across|nationwide|total of|combined|in total|altogether|markets|worldwide|country|region|industry|sector|global|overall|throughout|countries|data centers in|projects',
    share_of:
      'slice|share|share of|portion|proportion|percentage of|of the total|of all|of global|market share|of total|of worldwide|of capacity|percent of all|accounting for|account for|accounts for',
    grow_to:
      'grow to|rise to|reach|reaches|reaching|climb to|increase to|double|triple|grow|grows|surge|exceed|surpass|expand|balloon to|jump to|growth|rising to|growing to|increase|total|triples|doubles|quadruple|swell to|amount to|climb|climbs|surge to|exceeds|expand to',
    grow_by:
      'grow|grows|grow by|rise|rises|rise by|increase|increases|increase by|increase of|growth of|rise of|jump|surge|surge by|jump by|climb by|expand by|up by|up|by|more than in|higher than in|percent more|rate of|shrink by|fall by|drop by|decline by|boost of',
    fall_to:
      'fall|fall to|drop|drop to|drops to|decline to|shrink to|slip|dip|falling|falls to|decline|decrease|down to',
    below: 'below|under|less than|fewer than|no more than|beneath',
    above: 'above|over|more than|exceed|exceeding|surpass|at least|greater than|north of|top',
    forecast:
      'forecast|forecasts|projection|projects|projected|predicts|predicted|predict|expects|expected|estimates|estimated|anticipates|will|could|should|set to|on track|outlook|by the end of the decade|likely|anticipated|projections|to reach|according to forecasts|is seen|are seen|might|sees|to grow|forecasting|is set to|are set to|poised to|on track to|likely to|project the numbers',
    target_guidance: 'target|targets|targeting|aims|aim|goal|guidance|guides|plans|ambition|pledged|wants|intends',
    publisher_cue:
      'according to|research by|data from|research from|by|study by|report by|analysis by|report from|survey by|estimates from|figures from|forecast by|analysts at|published by|says|said|estimates|expects|forecasts|predicts|projects|sees|data by|numbers from|in a report|report|told|writes|wrote|reckons|warns|warned|found|finds|projected|forecast|predicted|estimated|puts|calculates|anticipates|outlook from|projections by|projection by|compiled by|tallied by',
    quoted_via: 'cited by|reported by|quoted by|by way of|via|told|as reported by|data cited by|seen by',
    entrants:
      'new entrants|entrants|newcomers|new players|new operators|new companies|first-time developers|new developers',
    global: 'global|worldwide|world|globally|world-wide|international',
    market_noun: 'market|industry|sector|capacity|demand|spending',
    g_new_entrants: 'new entrants|newcomers|new players|entrants',
    g_financial: 'financial firms|financial investors|financial companies|private equity firms|infrastructure funds',
    sector: 'sector|industry|the data center market|the market|nationwide|across the country',
    g_big_tech:
      'Big Tech|big tech companies|tech giants|Magnificent Seven|big technology companies|largest technology companies|tech majors',
    g_hyperscalers:
      'hyperscaler|hyperscalers|hyperscale operators|hyperscale companies|hyperscale|cloud giants|hyperscale providers|hyperscale firms',
    g_onprem:
      'on the premises|own premises|in-house|company-owned|corporate data centers|enterprise facilities|self-owned|on-premise|on-premises|on-prem|enterprise data centers|enterprise',
    g_colocation: 'colocation|colo|non-hyperscale|non-hyperscalers|wholesale',
    g_ai: 'AI data centers|AI workloads|artificial intelligence|AI-related|AI|generative AI|AI servers',
    g_data_centers: 'data centers|data center|data centres|data centre|datacenters|datacenter|data-center',
    m_capacity:
      'capacity|computing capacity|megawatts|gigawatts|power capacity|load|data center capacity|IT load|power demand|demand',
    m_energy:
      "electricity consumption|electricity use|electricity demand|power consumption|energy consumption|energy use|energy demand|consume|electricity|power demand|power use|use of electricity|electricity usage|global power|world's power|world power|national power|total power|U.S. power|power supply|electricity supply|power generation|electricity generation|grid demand|peak load|peak demand|national electricity|the country's electricity",
    m_capex:
      'capital expenditure|capital expenditures|capex|capital spending|spending|spend|invest|investment|investments|expenditure|outlays',
    m_revenue: 'revenue|revenues|sales|annual recurring revenue|ARR|run-rate',
    m_vacancy: 'vacancy|vacancy rate|vacancies',
    m_price: 'per kW|per kilowatt|rental rate|rental rates|rents',
    m_market_size: 'market size|market value|market worth|market is expected|market will|valued at|market',
    m_energy_share:
      "of electricity|of total electricity|of U.S. electricity|of the nation's electricity|of US electricity|of electricity demand|of electricity consumption|of power demand|of all electricity",
    yearly: 'per year|a year|annually|CAGR|annual|compound annual|each year|yearly|per annum',
    now: 'currently|today|now|at present|presently|nowadays|so far|currently stands',
    in_years: 'in the next|over the next|within the next|in the coming|over the coming|within|during the next|over',
    official:
      'minister|energy secretary|secretary of energy|commerce secretary|deputy minister|prime minister|state secretary|digital minister|energy minister|governor',
    capex_plan:
      'capital expenditure|capital expenditures|capex|capital spending|capital outlays|capital budget|AI spending|infrastructure spending|data center spending|capital investment|AI capex|capital investments',
    mining:
      'crypto mining|cryptocurrency mining|crypto miner|crypto miners|cryptocurrency miners|cryptocurrency miner|miner|miners|mining company|mining operator|mining operations|mining|mining firm|digital asset mining|crypto|cryptocurrency|bitcoin miners|hashrate|crypto-mining|mining sites|mining fleet',
    bitcoin_mining:
      'bitcoin mining|bitcoin miner|bitcoin miners|BTC mining|BTC miner|bitcoin mining company|mining bitcoin|bitcoin-mining|BTC miners',
    ethereum_mining:
      "ethereum mining|ethereum miner|ether mining|mining ethereum|mining ether|ETH mining|GPU mining|GPU-based mining|ethereum's|ethereum",
    ai_activity:
      'AI|artificial intelligence|HPC|high-performance computing|AI data centers|AI infrastructure|AI hosting|AI workloads|AI cloud|GPU infrastructure|data centers|data center|AI compute|data center business|AI data center|cloud computing|neocloud|GPU colocation|colocation|AI factories|AI factory|GPU hosting|AI computing|AI colocation|HPC hosting|AI/HPC|hyperscale|high performance computing|AI services|AI business|AI workload|data centre|data centres|datacenter|datacenters|HPC colocation|GPU cloud|compute',
    pivot:
      'left|leaves|leaving|quit|quits|abandoned|swaps|swap|swapped|trades|gave up|migrating|migrate|migrated|refashion|repurposed into|pivot|pivots|pivoted|pivoting|shift|shifts|shifted|shifting|transition|transitions|transitioned|transitioning|transformation|transform|transformed|transforming|turn|turns|turned|turning|move|moves|moved|moving|convert|converts|converted|converting|diversify|diversifies|diversified|diversifying|reposition|repositioned|repositioning|reinvent|reinvented|switch|switched|switching|evolve|evolved|redirect|redirected|redirecting|rebrand|rebranded|branch out|expands into|expanding into|expanded into|entered|enters|entering|entry into|ventures into|moves into|moved into|began as|started as|began in|started in|originally|once|repurposing|turn to|turns to|turned to|reinvents|reinventing|transforms|leave bitcoin|leaves bitcoin|leave bitcoin behind|leaves mining|exits mining|quits mining|abandons mining|winding down mining|wind down mining|moves from|moved from|redeploys|retools|from bitcoin to|from mining to|rebrands|renames itself|unplug|unplugs|changed course|ditches mining',
    away_from:
      'away from|from|out of|beyond|instead of|formerly|former|ex-|once a|originally a|began as|started as|rather than|originally an|once an|began life as|started out as|started life as|began out as',
    toward: 'to|toward|towards|into|as a|become|becoming|became',
    including: 'including|such as|like|among them|include|includes|e.g.|namely',
    repurpose:
      'repurpose|repurposed|repurposing|reuse|reused|retrofit|retrofitted|retrofitting|repurposes|redeploy|redeployed',
    ex_activity:
      'former bitcoin miner|ex-bitcoin miner|former crypto miner|bitcoin miner turned|miner-turned|miner turned|once a bitcoin miner|bitcoin-miner-turned|turned AI|former cryptocurrency miner|formerly a bitcoin miner|formerly a crypto miner|ex-crypto miner|ex-miner|onetime bitcoin miner|one-time bitcoin miner|bitcoin miner-turned|crypto miner turned|crypto miner-turned|miners turned|began in crypto|began as a crypto|started as a crypto|started as a bitcoin|originally a crypto|former miner',
    passive: 'was|were|been|is being|are being|be|gets|got|is|are|being|has been|have been',
    by: 'by',
    in: 'in|into',
    from: 'from',
    to: 'to',
    with: 'with|alongside|together with|and',
    of: 'of|in',
    for: 'for|bid to buy|offer to buy|offer to acquire|bid to acquire|offered to buy|offered to acquire',
    between: 'between',
    comparison:
      'compete with|competes with|competitors|rivals|rival|like|such as|similar to|compared with|peers|competing with|unlike|other than|companies including|clients include|customers include|customers including|whose customers|backed by|investors in',
    company_coref:
      'the company|the firm|the group|the startup|the start-up|the operator|the developer|the business|the issuer|the neocloud',
    chipmaker_coref:
      'the chipmaker|the chip maker|the chip giant|the chip company|the AI chip giant|the semiconductor giant|the chip designer',
    miner_coref: 'the miner|the bitcoin miner|the mining company|the crypto miner|the mining firm',
    provider_coref:
      'the cloud provider|the data center operator|the cloud company|the data center company|the landlord|the data center developer|the data centre operator',
    giant_coref:
      'the tech giant|the software giant|the search giant|the social media giant|the e-commerce giant|the hyperscaler|the technology giant|the cloud giant',
    utility_coref: 'the utility|the power company|the energy company|the power producer',
    insider_coref: 'the executive|he|she|the insider',
    related: 'related|read more|read also|see also|also read|recommended|trending|more stories|most read|subscribe',
  },
  splitVerbs: {
    reject:
      'turned+down|turns+down|turn+down|voted+down|vote+down|shot+down|shoots+down|struck+down|knocked+down|sent+packing|sends+packing',
    delay: 'put+hold|puts+hold|pushed+back|pushes+back|put+off|puts+off|kicked+road',
    withdraw: 'called+off|calls+off|pulled+plug|pulls+plug|pulled+back',
    terminated: 'called+off|calls+off|broke+off|breaks+off',
  },
  scales:
    'thousand=3|k=3|million=6|millions=6|mn=6|mln=6|mm=6|m=6|billion=9|billions=9|bn=9|bln=9|b=9|trillion=12|trillions=12|tn=12|t=12|crore=7|lakh=5',
  numbers:
    'a=1|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|fifteen=15|twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|hundred=100|half a=0.5',
  currencies:
    'dollars=USD|dollar=USD|us dollars=USD|u.s. dollars=USD|australian dollars=AUD|canadian dollars=CAD|singapore dollars=SGD|euros=EUR|euro=EUR|pounds=GBP|sterling=GBP|yen=JPY|yuan=CNY|renminbi=CNY|won=KRW|rupees=INR|reais=BRL|francs=CHF|kronor=SEK|kroner=NOK',
  qualifiers: {
    approx:
      'about|around|approximately|roughly|some|nearly|almost|close to|an estimated|estimated|circa|approx|approx.|or so|just under|just over|just shy of',
    up_to: 'up to|as much as|as many as|maximum of|no more than|at most|to as much as',
    at_least: 'at least|a minimum of|minimum|no less than|or more|upwards of',
    more_than:
      'more than|over|in excess of|above|exceeding|greater than|surpassing|topped|north of|beyond|exceeds|well over|past|passed',
    range: 'to|and|-',
  },
  descriptors:
    'family business=none|family firm=none|driller=none|oil services firm=none|maker=none|retailer=none|data center operator=colocation|data centre operator=colocation|data-center operator=colocation|colocation provider=colocation|data center provider=colocation|data center company=colocation|data center firm=colocation|data center landlord=colocation|data center owner=colocation|data center platform=colocation|colocation company=colocation|operator=colocation|hosting provider=colocation|hosting company=colocation|data center specialist=colocation|data center developer=developer|data centre developer=developer|data center developers=developer|developer=developer|developers=developer|infrastructure developer=developer|hyperscale developer=developer|real estate developer=developer|bitcoin miner=miner|crypto miner=miner|cryptocurrency miner=miner|bitcoin mining company=miner|mining company=miner|miner=miner|mining firm=miner|neocloud=neocloud|neocloud provider=neocloud|cloud provider=neocloud|GPU cloud provider=neocloud|AI cloud provider=neocloud|AI cloud company=neocloud|AI cloud startup=neocloud|cloud company=neocloud|cloud startup=neocloud|AI infrastructure company=neocloud|AI infrastructure firm=neocloud|AI infrastructure provider=neocloud|cloud computing company=neocloud|cloud computing startup=neocloud|AI cloud platform=neocloud|AI startup=ai_lab|AI lab=ai_lab|AI company=ai_lab|AI firm=ai_lab|AI developer=ai_lab|artificial intelligence company=ai_lab|artificial intelligence startup=ai_lab|chipmaker=chip_vendor|chip maker=chip_vendor|chip company=chip_vendor|chip designer=chip_vendor|chip startup=chip_vendor|semiconductor company=chip_vendor|private equity firm=fund|private equity group=fund|investment firm=fund|investment company=fund|asset manager=fund|infrastructure investor=fund|infrastructure fund=fund|investment manager=fund|buyout firm=fund|private credit firm=fund|pension fund=fund|sovereign wealth fund=fund|venture capital firm=fund|hedge fund=fund|investor=fund|fund manager=fund|investment giant=fund|bank=bank|lender=bank|investment bank=bank|utility=utility|electric utility=utility|power company=utility|power utility=utility|energy company=power_producer|energy firm=power_producer|power producer=power_producer|power supplier=power_producer|energy supplier=power_producer|nuclear developer=power_producer|nuclear startup=power_producer|renewables developer=power_producer|renewable energy developer=power_producer|energy developer=power_producer|nuclear company=power_producer|construction company=equipment_vendor|contractor=equipment_vendor|general contractor=equipment_vendor|construction firm=equipment_vendor|engineering firm=equipment_vendor|REIT=reit|real estate firm=real_estate|real estate company=real_estate|property group=real_estate|property company=real_estate|telecom=telecom|telecom operator=telecom|telecom company=telecom|telecommunications company=telecom|tech company=enterprise|technology company=enterprise|conglomerate=enterprise|startup=none|start-up=none|company=none|firm=none|manufacturer=equipment_vendor',
  units: {
    percent: '%|percent|per cent|pct|percentage points',
    shares: 'shares|share|class a shares|common shares|shares of|units|ordinary shares',
    years: 'years|year|yr|yrs',
    acres: 'acres|acre',
    hectares: 'hectares|hectare|ha',
    times: 'times|fold|x',
    gpus: 'gpus|chips|accelerators|graphics processing units|graphics processors',
    sites: 'data centers|data centres|datacenters|sites|facilities|projects',
    signatures: 'signatures|people signed|signatories',
  },
  indefinite: 'hundreds of=100|thousands of=1000|tens of thousands of=10000|dozens of=24|thousands=1000|hundreds=100',
  fractions:
    'two-thirds=66.67|two thirds=66.67|one-third=33.33|a third=33.33|one third=33.33|three-quarters=75|three quarters=75|one-quarter=25|a quarter=25|half=50|one-fifth=20|a fifth=20',
  multiples:
    'double=2|doubles=2|doubled=2|doubling=2|triple=3|triples=3|tripled=3|tripling=3|treble=3|trebling=3|quadruple=4|quadruples=4|quadrupling=4|quintuple=5|twofold=2|threefold=3|fourfold=4|fivefold=5|twice=2|sixfold=6|tenfold=10',
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  relative:
    "yesterday=day-1|today=day-0|this week=week-0|last week=week-1|this month=month-0|last month=month-1|next month=month+1|this year=year-0|last year=year-1|next year=year+1|a year ago=year-1|two years ago=year-2|in two years=year+2|in five years=year+5|in ten years=year+10|five years from now=year+5|past year=year-1|the end of the decade=decade-0|end of the decade=decade-0|end of this decade=decade-0|decade's end=decade-0|close of the decade=decade-0|end of the 2020s=decade-0|late 2020s=decade-0",
  quarters: [
    'first quarter|1st quarter',
    'second quarter|2nd quarter',
    'third quarter|3rd quarter',
    'fourth quarter|4th quarter|final quarter',
  ],
  halves: ['first half', 'second half'],
  by: 'by|until|through|before|by the end of|by year-end',
  since: 'since|from|starting',
  places: {
    before: 'city of|town of|village of|township of|borough of|municipality of|hamlet of',
    after: 'Township|Borough|Charter Township',
    county: "County|Parish|county commissioners|County's",
  },
  capitalNouns: false,
  abbreviations:
    'mr|mrs|ms|dr|st|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|inc|corp|ltd|co|no|vs|approx|est|u.s|u.k|d.c|gov|sen|rep|gen|va|tenn|ala|ariz|calif|colo|conn|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tex|vt|wash|wis|wyo|jr|sr|ave|blvd|fig|e.g|i.e|etc|a.m|p.m',
  marks: 'the|and|of|to|in|that|for|is|with|on|was|are|from|has|at|by|its|said|will',
  notNames:
    'buy|hold|sell|outperform|underperform|neutral|overweight|takeaways|q|b|latin|america|europe|asia|africa|the|a|an|this|that|these|those|it|its|he|she|they|we|i|in|on|at|by|for|from|with|and|but|or|as|if|when|while|after|before|under|over|data|center|centers|centre|centres|ai|ceo|cfo|coo|cto|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|shares|stock|company|companies|million|billion|trillion|mw|gw|ipo|q1|q2|q3|q4|hpc|gpu|gpus|us|u.s|usd|bitcoin|ethereum|crypto|related|source|photo|image|what|why|how|who|there|here|new|big|tech|series|form|no|not|president|chairman|however|meanwhile|according|mr|ms|mrs|dr|key|also|deal|news|pdf|btc|eth|class|per|rsu|rsus|sec|nda|eu|uk|esg|ppa|jv|reit|reits|then|now|still|once|both|since|during|despite|earlier|later|recently|today|yesterday|last|next|several|many|some|most|more|all|other|another|one|two|three|four|five|first|second|third|such|each|every|only|just|yet|so|because|although|though|until|unless|whether|between|among|across|through|without|within|about|around|against|like|unlike|instead|rather|even|further|overall|separately|additionally|moreover|furthermore|following|based|founded|headquartered|formerly|previously|currently|initially|construction|residents|officials|phase|site|project|bn',
};
