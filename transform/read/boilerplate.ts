// What on a page is not the article: judged by tag, role, the words of class and id, and by what short lines say.
import type { HtmlElement } from './html-tree.ts';

const boilerplateTags = new Set('nav aside footer form button select textarea dialog menu label figcaption'.split(' '));
const boilerplateRoles = new Set(
  'navigation complementary contentinfo banner dialog alertdialog alert search menu menubar toolbar tablist'.split(' '),
);

/** Words of class names and ids; one is enough. Words that also stand on whole articles (tag, post, card) are missing. */
const boilerplateWords = new Set(
  `nav navbar navigation navi menu submenu sidebar sidenav rail footer comments commentlist disqus livefyre respond
  related relateds relacionadas recommend recommended recommendation recommendations recirc recirculation morefrom
  share sharing sharebar sharedaddy social socials addtoany newsletter newsletters signup
  promo promos promotion promoted promobox sponsor sponsored sponsors cookie cookies cookiebar consent gdpr ccpa
  advert advertisement advertising ads adslot adunit adbox dfp mpu leaderboard outbrain taboola
  breadcrumb breadcrumbs popular mostread mostpopular trending trend latestnews modal popup popover lightbox toolbar tooltip
  pagination pager skip skiplink print noprint hashtags taglist tagcloud bio authorbio authorbox aboutauthor
  readalso seealso readmore alsoread readnext upnext login signin register ticker tickers
  caption credit byline author authors dateline timestamp postmeta entrymeta toc rating ratings survey poll poll
  disclaimer copyright widget widgets masthead topbar bottombar offcanvas hamburger search searchbox feedback
  syndication follow followus appstore screenreader visuallyhidden cta regwall piano`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const boilerplatePhrases =
  /(?:^|[\s_-])(?:read[-_]?(?:also|more|next)|see[-_]?also|most[-_]?(?:read|popular|viewed)|sign[-_]?up|ad[-_](?:slot|unit|box|container|wrapper|banner)|author[-_](?:bio|box|info|card)|post[-_]meta|entry[-_]meta|article[-_]meta|more[-_](?:from|on|stories|news)|up[-_]next|sr[-_]only|visually[-_]hidden|leia[-_]tambem|leia[-_]mais|saiba[-_]mais|veja[-_]mais|lire[-_]aussi|lees[-_]ook|post[-_]embed|embedded[-_](?:content|entity|post)|summary[-_]item|bookmark[-_]card|cmp[-_]?(?:banner|dialog|overlay|modal|box))(?:$|[\s_-])/i;
const relatedWord =
  /(?:^|[\s_-])(?:related|relaciona|recommend|recirc|newsletter|subscri|outbrain|taboola|sponsor|comment(?:s|list|-))/i;
const adWord = /(?:^|[\s_-])ad(?:$|[\s_-])/i;

/** Whether tag or role say that an element is chrome; the caller spares what holds most of the text. */
export function isChromeByKind({ tag, attributes }: HtmlElement): boolean {
  const role = attributes['role'];
  return boilerplateTags.has(tag) || (role !== undefined && boilerplateRoles.has(role));
}

/** The class, id and test id of an element where they say that it is chrome, else null. */
export function chromeNames({ attributes }: HtmlElement): string | null {
  // Page builders call every block a widget.
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-testid'] ?? attributes['data-component'] ?? ''}`;
  return names.length > 2 && namesChrome(names) ? names : null;
}

/** Class attributes repeat on every paragraph; judging each once keeps reading linear and quick. */
const judged = new Map<string, boolean>();

function namesChrome(names: string): boolean {
  const known = judged.get(names);
  if (known !== undefined) return known;
  const verdict =
    names
      .slice(0, 400)
      .replace(/elementor-widget\S*|wp-block-\S*|has-\S*|\bis-\S*/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => boilerplateWords.has(word)) ||
    boilerplatePhrases.test(names) ||
    adWord.test(names) ||
    relatedWord.test(names);
  if (judged.size > 20_000) judged.clear();
  if (names.length < 200) judged.set(names, verdict);
  return verdict;
}

const lockedNames = /paywall|subscri|premium|restrict|locked|member|blur|gated|meter|truncat|reserv/i;

/** Whether names say that an element holds text for those who pay. */
export function namesLockedText(element: HtmlElement): boolean {
  return (wallNames(element) & 1) !== 0;
}

const consentNames =
  /consent|cookie|gdpr|(?:^|\s)cmp(?:$|\s|box|[-_]?(?:banner|dialog|overlay|modal|wrap))|onetrust|didomi|sp_message|usercentrics|privacy-?(?:wall|gate|manager)/i;

/** Whether names say that an element asks for consent. */
export function namesConsent(element: HtmlElement): boolean {
  return (wallNames(element) & 2) !== 0;
}

/** By class and by id: 1 for locked text, 2 for consent. Judged once each, as they repeat on every page of a site. */
const walls = new Map<string, number>();

function wallNames({ attributes }: HtmlElement): number {
  return judgeWall(attributes['class']) | judgeWall(attributes['id']);
}

function judgeWall(names: string | undefined): number {
  if (names === undefined || names.length < 3) return 0;
  const known = walls.get(names);
  if (known !== undefined) return known;
  const verdict = (lockedNames.test(names) ? 1 : 0) | (consentNames.test(names) ? 2 : 0);
  if (walls.size > 20_000) walls.clear();
  if (names.length < 200) walls.set(names, verdict);
  return verdict;
}

const offerWords =
  /cookie|newsletter|boletín|boletim|infolettre|nieuwsbrief|mailbox|\binbox\b|postfach|posteingang|boîte mail|tua casella|su buzón|e-?mail|ニュースレター|メール|简报|邮箱|뉴스레터|메일|subscri|suscr[ií]|assin(?:e|ante|atura)|abonn|abbonat|会員限定|会员|회원|free trial|start your trial|クッキー|缓存|쿠키|traceurs/iu;

/** Whether a box offers a newsletter or a subscription, or asks for consent. */
export function isOffer(text: string): boolean {
  return offerWords.test(text);
}

/** Whether an element is not shown: by attribute or by its own style. */
export function isHidden({ attributes }: HtmlElement): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  const style = attributes['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Who edited, checked or sent a story, under it; and what municipal pages say of the programs that open their files. */
const creditLine =
  /^(?:[(（]?(?:责任编辑|責任編輯|编辑|責任編集|校对|审核|来源|撮影)[:：]|(?:reporting|editing|additional reporting) by )|PDF形式のファイル.{0,40}(?:ソフト|Reader)|adobe (?:acrobat )?reader/iu;

const sharedStart =
  /^(?:[\p{P}\p{S}\s]*)(?:read (?:also|more|next)|also read|see also|related(?: (?:stories|articles|news))?\s*:|more (?:on|from) |lee también|lea también|te puede interesar|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lesen sie auch|lies auch|auch interessant|mehr zum thema|lire aussi|à lire (?:aussi|également)|leggi anche|per approfondire|lees ook|meer over|関連記事|あわせて読みたい|合わせて読みたい|続きを読む|sponsored\b|advertisement|anzeige\b|publicidad|publicidade|pubblicità|publicité|advertentie|広告|スポンサー)/iu;
const shareLine =
  /^(?:share (?:this|on|via)|tweet this|compart(?:ir|e|a|ilhe|ilhar)\s.*(?:whatsapp|facebook|correo|e-?mail|\bx\b)|diese[nr]? (?:artikel|beitrag).*(?:teilen|linkedin|facebook)|partager (?:cet|cette|sur)|condividi|deel dit|この記事を.*(?:シェア|共有)|シェアする|follow us|síguenos|siga-?nos|folgen sie|suivez-nous|seguici|volg ons)/iu;
const rightsLine =
  /all rights reserved|todos los derechos reservados|todos os direitos reservados|alle rechte vorbehalten|tous droits réservés|tutti i diritti riservati|alle rechten voorbehouden|無断転載|禁無断/iu;
const newsletterLine =
  /(?:newsletter|boletín|boletim|infolettre|notre lettre|nieuwsbrief|メールマガジン|ニュースレター|mailbox|\binbox\b|e-mail todas as manhãs|in your email)/iu;
const invitation =
  /(?:sign up|subscribe|get (?:the|our)|join [\d,.]+|receive|register|delivered|suscr[ií]b|reciba|recibe|receba|assine|inscreva|cadastre|abonnieren|anmelden|kostenlos|jeden (?:tag|morgen|dienstag)|inscrivez|recevez|abonnez|iscriviti|ricevi|ontvang|schrijf|登録|無料)/iu;
const cookieLine =
  /\bcookies?\b.{0,200}(?:accept|consent|privacy|partners|preferenc|aceptar|aceitar|parceiros|publicidad|akzept|einwillig|zustimm|accepter|partenaires|accett|accepter|toestemming|voorkeur)|クッキー|(?:our|nos|nossos|nuestros) .{0,12}(?:partners|partenaires|parceiros|socios).{0,80}(?:cookies|device)/iu;
const paywallLine =
  /il vous reste .{0,20}% de cet article|réservée? aux abonnés|this article is for subscribers|subscribe to (?:continue|read)|to continue reading|weiterlesen mit|nur für abonnenten|contenido (?:exclusivo|solo|sólo) para suscriptores|(?:story|article|content) is for subscribers|nur für (?:unsere )?abonnent|conteúdo exclusivo|contenuto riservato|artikel is voor abonnees|会員限定です|会员专享|会员可继续|회원 전용 기사|conteúdo exclusivo para assinantes|riservato agli abbonati|この記事は有料会員限定|view (?:this email|it) in your browser|having trouble viewing/iu;

/** Whether a short line is an invitation, a pointer or a notice and not part of an article. */
export function isNoticeLine(line: string): boolean {
  if (line.length > 420) return line.length < 900 && cookieLine.test(line);
  if (line.length < 260 && (sharedStart.test(line) || shareLine.test(line) || rightsLine.test(line))) return true;
  if (paywallLine.test(line) && line.length < 260) return true;
  if (line.length < 90 && creditLine.test(line)) return true;
  if (newsletterLine.test(line) && invitation.test(line) && line.length < 260) return true;
  return cookieLine.test(line);
}

const closingHeading =
  /^(?:related|more (?:stories|news|from|on)|most (?:read|popular)|recommended|you (?:may|might) also|read (?:more|next|also)|latest|trending|comments?\b|leave a (?:reply|comment)|noticias relacionadas|lo más (?:leído|visto)|te puede interesar|más noticias|comentarios|notícias relacionadas|mais lidas|veja também|leia (?:mais|também)|comentários|mehr zum thema|meistgelesen|kommentare|das könnte sie|sur le même sujet|les plus lus|à lire aussi|commentaires|notizie correlate|i più letti|leggi anche|commenti|meer over dit|meest gelezen|lees ook|reacties|関連記事|おすすめ|人気記事|ランキング|コメント)/iu;
const companyHeading =
  /^(?:about (?:us|the (?:author|company)|[\p{Lu}][\p{L}\p{N}&.,' -]{0,60})|über (?:uns|[\p{Lu}].{0,60})|acerca de \p{Lu}.{0,60}|sobre (?:a|o|el|la )?\s?\p{Lu}.{0,60}|à propos de? .{0,60}|(?:media|press|investor) contacts?.{0,40}|contacts?|pressekontakt|contato para a imprensa)[:.]?$/u;

/** Whether a heading opens a part that is not the article: related items, comments, a company's self-portrait. */
export function isClosingHeading(heading: string): boolean {
  return (
    heading.length < 90 &&
    (closingHeading.test(heading) || companyHeading.test(heading) || companyHeading.test(lowerFirst(heading)))
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
