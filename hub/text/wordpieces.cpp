// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/wordpieces.h"

#include <array>

namespace deskbell::hub {

namespace {

// Inflexion, derivation and spelling. A language written without its marks has them both ways.
constexpr std::array allWordPieces{
    WordPieces{u"en",
               u"tion$ ^wh ^wr ^kn ^th th$ ing$ ings$ ness$ ally$ ly$ ight ship$ ould ought oo$ ck "
               u"ity$ ies$ ful$ less$ ward$ sh$ ery$ ew$ ow$ ay$ ey$ ough "
               u"ford$ ^over ^out ^under "},
    WordPieces{
        u"de",
        u"sch tsch ung$ ungen$ lich lichen$ liche$ licher$ keit heit ^ge ^ver ^zer ^ent ^emp ^vor ^zu ^auf ^aus ^ein ^be ^an ^ab "
        u"ieren$ iert$ ierte$ ierten$ isch$ ische$ ischen$ ischer$ cht chen$ ste$ sten$ tz pf ck ei ie eu ße au$ nden$ nde$ "
        u"nd$ ler$ ner$ ige$ igen$ iger$ ig$ schaft tum$ weise$ berg$ burg$ stadt haus werk ehr ahl ohn ühr ngs rer$ eln$ ern$ "
        u"ens$ elle$ ellen$ tät llen$ gen$ ben$ ten$ ren$ sen$ mmer tte$ tten$ kk z$ lt$ rt$ kt$ nt$ kl kr "},
    WordPieces{
        u"ro",
        u"ului$ elor$ ilor$ ului uri$ urile$ urilor$ ție ții ția tiei$ ției$ tii$ tie$ tia$ iei$ ească$ easca$ esc$ eşte$ ește$ "
        u"este$ ează$ eaza$ ând$ and$ ind$ ate$ at$ ată$ ata$ ati$ ați$ uit$ uita$ urilor ile$ ele$ ul$ elul$ ea$ oare$ oare "
        u"toare$ tor$ torul$ tori$ torii$ mente$ are$ ere$ ire$ ii$ iile$ ice$ ică$ ica$ escu$ eanu$ oi oa ea ie$ ia$ ieri$ "
        u"iune$ iunea$ iuni$ ^ne ^re ^des ^în ^pre ^răs ui$ ști sti$ ști$ eș rău ător ător$ ul iu ânt ezi$ esti$ cea$ iv$ iva$ "
        u"ive$ "
        u"ului ^imp ^int ent$ enta$ ente$ onal$ onala$ onale$ al$ ala$ ale$ "},
    WordPieces{
        u"pl",
        u"sz cz rz dz prz szcz ość ości nie$ nia$ niu$ niem$ niach$ ego$ emu$ ych$ ymi$ ych ach$ ami$ owi$ ów$ owa owy owe owych "
        u"ski$ skie$ skiego$ skiej$ cki$ cka$ ckie$ ckiego$ ania$ enia$ anie$ enie$ ować$ ać$ eć$ ić$ yć$ ła$ ły$ ło$ li$ ^prz "
        u"^wy ^roz ^nie ej$ aj ij$ trz ch$ ów wo cie$ dzie dzi rzy szy czy ły "
        u"zy nej$ nego$ nym$ wy$ "},
    WordPieces{u"hu",
               u"sz gy cs zs ság ség nak$ nek$ ban$ ben$ bol$ ból$ ből$ val$ vel$ hoz$ hez$ höz$ tól$ től$ ról$ ről$ ért$ "
               u"ként$ ek$ ak$ ök$ jai$ jei$ jük$ juk$ unk$ ünk$ tek$ ett$ ött$ ás$ és$ ása$ ése$ ásra "
               u"ó$ ő$ tt gyar^ meg^ ^meg ^el ^fel ^ki ^be ^le ^vissza ^át ^össze hat$ het$ ható hető ni$ tani$ teni$ ít űl ál$ "
               u"ál él ör ék$ "
               u"ák$ ám tan$ ezt kk bb$ bb én$ án$ ban ben ös$ dj nyi$ az$ ö ő ü ű "},
    WordPieces{
        u"tr",
        u"lar$ ler$ ları leri lari lık$ lik$ luk$ lük$ lığı liği ığı iği sı$ si$ dır$ dir$ dur$ dür$ tır$ tir$ mış$ miş$ muş$ "
        u"müş$ "
        u"yor$ iyor ıyor uyor üyor mak$ mek$ ması mesi masi dan$ den$ tan$ ten$ nda$ nde$ ında inde unda ünde ında$ ının inin "
        u"unun ünün nın$ nin$ nun$ nün$ ın$ in$ cı$ ci$ cu$ cü$ çı$ çi$ sız$ siz$ suz$ yla$ yle$ siyle$ ıyla iyle acak ecek "
        u"dığı diği tığı tiği arak$ erek$ ıp$ up$ üp$ ya$ ye$ yı$ yi$ yu$ yü$ ýn ýð ð þ ý aya$ eye$ k$ ik$ ak$ ek$ lı$ li$ lu$ "
        u"lü$ syon tik$ izm ist$ um$ üm$ ım$ im$ ız$ iz$ ma$ me$ man$ "},
    WordPieces{u"fr",
               u"ure$ able$ ible$ ale$ al$ if$ ive$ e$ es$ ie$ ^im ^é eux$ euse aux$ eau$ eaux$ tion$ tions$ ment$ ement$ ique$ "
               u"iques$ ais$ ait$ aient$ ez$ ons$ er$ ier$ ière ée$ ées$ és$ "
               u"eur$ eurs$ oi ou oux$ qu ent$ ance$ ence$ age$ elle$ elles$ ette$ ain$ aine$ ille$ eil$ euil ^dé ^ré ^re ^con "},
    WordPieces{u"es",
               u"o$ a$ on$ al$ ente$ ente ería$ ivo$ iva$ or$ ores$ ura$ ncia$ ncias$ ^des ^re ^es ción$ ciones$ dad$ dades$ "
               u"mente$ ando$ iendo$ ado$ ada$ ados$ adas$ ido$ ida$ idos$ idas$ ero$ era$ eros$ ista$ "
               u"os$ as$ ar$ er$ ir$ ue ie ll ñ aba$ aban$ ían$ ía$ arse$ ible$ able$ eza$ ismo$ ito$ ita$ illo$ illa$ "},
    WordPieces{u"pt",
               u"o$ a$ al$ ais$ ente$ or$ ores$ ura$ ncia$ ncias$ ^des ivo$ iva$ ção$ ções$ dade$ dades$ mente$ ando$ endo$ "
               u"indo$ ado$ ada$ ados$ adas$ ido$ ida$ eiro$ eira$ inho$ inha$ ão$ ões$ ães$ lh "
               u"nh ou$ ei$ ar$ er$ ir$ ável$ ível$ agem$ ista$ ismo$ os$ as$ am$ em$ "},
    WordPieces{
        u"it",
        u"o$ i$ a$ e$ ale$ ali$ ente$ enti$ ^s zione$ zioni$ ità$ mente$ ando$ endo$ ato$ ata$ ati$ ito$ ita$ iti$ uto$ uta$ "
        u"ezza$ ismo$ ista$ gli gn cch ggi zz tto$ "
        u"tta$ tti$ sso$ ssa$ are$ ere$ ire$ ava$ iva$ oso$ osa$ aggio$ ello$ ella$ elli$ chi$ che$ ghi ico$ ica$ ici$ ano$ "},
    WordPieces{u"nl",
               u"ers$ de$ te$ den$ ten$ ij aa oe$ oe ee uu oo ui eeu heid$ heden$ lijk$ lijke$ ing$ ingen$ sch ^ge ^ver ^be ^ont "
               u"^uit ^aan ^op ^voor ^over en$ eren$ "
               u"tie$ ties$ isch$ ische$ je$ jes$ tje$ aar$ aard$ eer$ oor$ schap$ cht gd$ kt$ gt$ "},
    WordPieces{u"cs",
               u"ost$ osti$ ání$ ení$ ého$ ému$ ých$ ými$ ský$ ská$ ské$ ského$ ního$ ní$ ník$ ovat$ oval$ ou$ ěj ř ů ě ^při "
               u"^pře ^ná ^vý ch$ "},
    WordPieces{u"sk",
               u"osť$ osti$ anie$ enie$ ania$ enia$ ého$ ému$ ých$ ými$ ský$ ská$ ské$ ovať$ oval$ ou$ ĺ ľ ô ^pri ^pre ^vý ch$ "},
    WordPieces{u"hr",
               u"ije lj nj dž nje$ nja$ ost$ osti$ ima$ ama$ ski$ ska$ ske$ skog$ skih$ nog$ nih$ ao$ io$ ala$ ili$ ić$ ović$ "
               u"ač$ ica$ ju$ om$ "
               u"em$ ati$ iti$ ^pri ^pre ^iz ^pod ^ob ^ne "},
    WordPieces{u"sl",
               u"nje$ nja$ anje enje lj ost$ osti$ ski$ ska$ ske$ skega$ ega$ emu$ ih$ ah$ ov$ al$ il$ ala$ ila$ ili$ ti$ ati$ "
               u"iti$ ica$ ec$ "
               u"jo$ mo$ te$ ^pri ^pre ^iz ^pod ^ob ^ne "},
    WordPieces{u"sr",
               u"ије је ја$ њ љ ост$ ости$ има$ ама$ ски$ ска$ ске$ ског$ ских$ ног$ них$ ао$ ио$ ала$ или$ ић$ ица$ ју$ ом$ ем$ "
               u"ати$ ити$ ^пре "
               u"^при ^из ^под "},
    WordPieces{
        u"sv",
        u"ning$ ningen$ het$ heten$ skap$ lig$ liga$ ligt$ ande$ ade$ ar$ or$ na$ arna$ erna$ sk$ ska$ ^för skj sj tj ^ut ^upp "},
    WordPieces{u"da", u"ning$ ninger$ hed$ heden$ lig$ lige$ ligt$ ende$ ede$ erne$ ene$ sk$ ske$ ^for ^ud ^op ø æ "},
    WordPieces{u"nb", u"ning$ ninger$ het$ heten$ lig$ lige$ ende$ ede$ ene$ sk$ ske$ ^for ^ut ^opp ø æ skj "},
    WordPieces{u"fi",
               u"aa ää ii uu ssa$ ssä$ sta$ stä$ lla$ llä$ lta$ ltä$ lle$ inen$ isen$ minen$ uus$ yys$ en$ in$ kk tt yy öi ö ä "},
    WordPieces{u"et", u"aa ee ii uu õ ü ä ö sse$ st$ ga$ le$ lt$ mine$ mise$ line$ lise$ ud$ id$ us$ use$ "},
    WordPieces{u"ru",
               u"ого$ его$ ому$ ему$ ый$ ий$ ой$ ая$ яя$ ее$ ые$ ие$ ых$ их$ ыми$ ими$ ами$ ями$ ать$ ять$ ить$ еть$ ться$ ся$ "
               u"лся$ лась$ "
               u"ились$ ался$ ение$ ения$ ание$ ания$ ость$ ости$ ция$ ции$ ы э ъ щий$ вший$ вш ющ ящ ^при ^пре ^раз ^рас "
               u"^вы ык ых ют$ ют ешь$ ец$ ник$ тель "},
    WordPieces{u"uk",
               u"ого$ ому$ ий$ ій$ їй$ ії$ ої$ ння$ ття$ ості$ ість$ ати$ яти$ ити$ іти$ тися$ ся$ вся$ или$ ував ува ють$ ить$ "
               u"ить$ ення$ ання$ ція$ ції$ ів$ ові$ еві$ ями$ ях$ і ї є ґ ^від ^під ^при ^пере ^роз ^ви ськ цьк зьк "
               u"ик$ ник$ ики$ ши$ вши$ ним$ ими$ их$ ть$ "},
    WordPieces{u"bg",
               u"ов$ ен$ на$ ни$ но$ ия$ ки$ ка$ ла$ ли$ ва$ ът$ ят$ та$ то$ те$ ите$ ата$ ението$ ане$ ение$ ния$ ски$ ска$ "
               u"ско$ ъ щ ^пре ^при ^по ^из ова ява "},
    WordPieces{u"be", u"ага$ аму$ ы$ ыя$ ая$ ае$ ыць$ ць$ цца$ ння$ ў і ^пры ^раз дз ск ав "},
};

} // namespace

std::span<const WordPieces> wordPieces() { return allWordPieces; }

} // namespace deskbell::hub
