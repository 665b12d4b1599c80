// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/languagewords.h"

#include <array>

namespace deskbell::hub {

namespace {

// Also as written without their marks, and letters of Windows-1254 and 1250 read as 1252, as they come in real mails.
// Articles, pronouns, prepositions, forms of "be" and "have", and what people write to a desk.
constexpr std::array marks{
    LanguageMarks{
        u"en", u"",
        u" the and of to in is that for it was with on as are this be have not you by from or at which but can we they has "
        u"will my please your an been would what there when our i thank hello when how do if me any all so no up out about who "
        u"their them were had her his she he more other some could should into than then because just get need help dear hi only "
        u"over first also these those after new one two most us it's don't i'm after before order email phone between each "},
    LanguageMarks{
        u"fr", u"àâæçéèêëîïôœùûüÿ’",
        u" le la les de des du un une et est en que qui dans pour pas sur au aux avec ce cette il elle nous vous je ne sont "
        u"par plus se son sa ses ont été mais ou leur bonjour merci mon ma d'un d'une on très être fait ces sous si fait faire "
        u"peut tout tous bien même aussi comme entre depuis sans vers chez dont où alors après votre vos notre nos c'est n'est "
        u"qu'il l'on "},
    LanguageMarks{
        u"de", u"äöüß",
        u" der die das und ist in zu den nicht von mit sie ich ein eine für auf dem des im es sich auch als an wir bei oder "
        u"aus nach wird sind hat wie war einen einem zum zur über bitte danke hallo habe kann mein ihr dass fuer ueber koennen "
        u"haben werden wurde noch nur durch sehr uns "},
    LanguageMarks{
        u"es", u"áéíóúñü¿¡",
        u" el la los las de del que y en un una es por con no para se su al lo como más pero sus este esta son ha fue hay "
        u"muy también está mi me gracias hola si cuando sin desde nos todo ser tiene entre tienes aquí tambien mas esta donde "
        u"desde sobre hasta puede "},
    LanguageMarks{
        u"pt", u"áâãàçéêíóôõúü",
        u" o a os as de do da dos das que e em um uma não para com por se no na nos nas ao mais como foi são é está seu sua "
        u"mas você obrigado olá meu minha já também pelo pela tem muito quando ser isso onde à nao voce tambem ja sao esta ate "
        u"sobre pode "},
    LanguageMarks{
        u"gl", u"áéíóúñü",
        u" o a os as de do da dos das que e en un unha non para con por se no na ao máis como foi son é está seu súa pero "
        u"moito tamén polo pola ten cando ser isto onde grazas ola desde galego "},
    LanguageMarks{
        u"ca", u"àçéèíïóòúü·",
        u" el la els les de del dels que i en un una és per amb no es al més com però aquest aquesta són ha hi molt també "
        u"està seva seu gràcies hola quan des nosaltres tot ser té entre pel "},
    LanguageMarks{
        u"it", u"àèéìîòóù",
        u" il lo la i gli le di del della dei che e è un una in per con non si da al alla nel nella sono ha come più anche ma "
        u"questo questa ho mi grazie buongiorno ciao essere stato suo sua ci dal delle se quando molto degli "},
    LanguageMarks{
        u"nl", u"éëïöüèó",
        u" de het een en van is in op dat te zijn voor met niet die aan er ook als bij door naar uit om deze maar heeft hebben "
        u"wordt worden kan of nog dan ik je we u mijn bedankt hallo werd over geen was zich veel tot geen haar hun onder tussen "
        u"zonder worden moet zou zij meer andere jaar goed "},
    LanguageMarks{
        u"af", u"áéèêëíîïóôöúû",
        u" die het 'n en van is in op dat te wees vir met nie wat aan daar ook as by deur na uit om hierdie maar hy sy word "
        u"kan of nog dan ek jy ons my dankie hallo baie oor geen was sal "},
    LanguageMarks{
        u"ro", u"ăâîșțşţãþ",
        u" și şi în de la a al ale ai cu pe nu este sunt un o că să din pentru care mai sau am ați ar fi dar au lui ei vă "
        u"bună mulțumesc meu mea foarte când dacă după cel cea cei prin acest această între fost ce se si sa ca catre fara pana "
        u"daca dupa multumesc buna va rog cand intre aceasta asta doar avem noastre noastra puteti prima fata orele in isi imi "
        u"iar doua aceste acestei acestui fara asa afara "},
    LanguageMarks{
        u"pl", u"ąćęłńóśźż",
        u" i w z na do nie że się to jest o jak po ale co dla od przez czy za są tego tym być był była proszę dziękuję dzień "
        u"dobry mój moje mam który która które oraz przy jego już tylko może bardzo ze sie prosze dziekuje dzien byc juz ktory "
        u"rowniez lub nasz firma "},
    LanguageMarks{
        u"cs", u"áčďéěíňóřšťúůýž",
        u" a v na je se že s z do to o si by jsem jsou pro ale jak k který která které po při od za nebo není bylo byl být už "
        u"ve této tento jeho děkuji dobrý den prosím také podle mezi více až jen co tak může ze u jsem dekuji prosim dobry take "
        u"podle ktery bude jeste neni vice nebyl tak jako pak této všech jejich kde když ať jste máme můžete "},
    LanguageMarks{
        u"sk", u"áäčďéíĺľňóôŕšťúýž",
        u" a v na je sa že s z do to o si by som sú pre ale ako k ktorý ktorá ktoré po pri od za alebo nie bolo bol byť už vo "
        u"tejto tento jeho ďakujem dobrý deň prosím tiež podľa medzi viac až len čo tak môže zo u dakujem dobry prosim podla "
        u"ktory bude este nie viac "},
    LanguageMarks{
        u"sl", u"čšž",
        u" in v na je se da z za so ne ki pa tudi kot s po bi od do pri iz sem bil bila bilo lahko ali o ter še že ga jih ni "
        u"kako hvala prosim dober dan svoje moj več samo med tem ta kar bo če ob k si ki smo ste biti imajo kjer saj vse zaradi "
        u"nad pred več tega tej svoj "},
    LanguageMarks{
        u"hr", u"čćđšž",
        u" i u na je se da za su od s ne koji koja koje o kao iz a to što sam bi do po ili nije bio bila će pri samo još već "
        u"kako hvala molim dobar dan moj više između gdje uvijek također nakon prije te biti ima kod tko bilo "},
    LanguageMarks{
        u"hu", u"áéíóöőúüűõûô",
        u" a az és hogy nem is egy ez azt meg de van volt ha csak már mint még el ki vagy után kell lehet minden köszönöm "
        u"kérem jó napot szeretnék nekem amely aki által közötti pedig között során nagyon koszonom kerem szeretnek mar meg lesz "
        u"nincs mi ezek azok "},
    LanguageMarks{
        u"tr", u"çğıöşüâîûýþð",
        u" ve bir bu da de için ile çok olarak olan daha ne gibi kadar ama en değil var ben sen biz siz mi ki her sonra o şu "
        u"teşekkürler merhaba lütfen benim veya ya ise oldu olduğu göre nasıl yok icin degil tesekkurler lutfen cok gore iyi "
        u"seni bana sana yilinda "
        u"olan bu "},
    LanguageMarks{
        u"sv", u"åäöé",
        u" och att det i en som är på av för med den till inte har de om ett var jag men vi från kan sig så eller hade när då "
        u"du ut mig detta efter nu upp också hej tack min mycket skall ska vara här får alla vid under sin sina finns skulle "
        u"måste kommer mellan andra år göra inom blev varit "},
    LanguageMarks{
        u"da", u"åæøé",
        u" og at det i en som er på af for med den til ikke har de om et var jeg men vi fra kan sig så eller havde når da du "
        u"ud mig dette efter nu op også hej tak min meget skal være her får alle ved under blev bliver hvad nogle kunne mod sin "
        u"sine findes skulle kommer mellem andre år gøre inden været også hvor fordi kun hos deres "},
    LanguageMarks{
        u"nb", u"åæøé",
        u" og å at det i en som er på av for med den til ikke har de om et var jeg men vi fra kan seg så eller hadde når da du "
        u"ut meg dette etter nå opp også hei takk min mye skal være her får alle ved under ble blir hva noen kunne mot sin sine "
        u"finnes skulle kommer mellom andre år gjøre innen vært hvor fordi bare hos deres "},
    LanguageMarks{
        u"fi", u"äöå",
        u" ja on ei se että oli hän mutta kun ovat niin joka myös kuin tai jos sen ole vain mitä minä sinä me te he tämä tämän "
        u"olen kiitos hei jotka sekä voi nyt mukaan kanssa jo vielä pitää "},
    LanguageMarks{
        u"et", u"äõöüšž",
        u" ja on ei et see oli ta kui ka mis ning oma aga või seda ma sa me te nad kes selle üks mida nii siis juba veel pole "
        u"tere aitäh palun kas välja olla peale pärast pea saab "},
    LanguageMarks{
        u"lv", u"āčēģīķļņšūž",
        u" un ir ar no uz par ka kas bet tas to lai arī kā vai ko šo es tu mēs jūs viņš nav bija pēc ja tikai jau paldies "
        u"labdien lūdzu pie līdz gan kur būs savu "},
    LanguageMarks{
        u"lt", u"ąčęėįšųūž",
        u" ir yra su iš į kad tai bet kaip o ar nuo po dėl jo jos aš tu mes jūs jis ne buvo bus už prie tik jau dar apie labas "
        u"ačiū prašau pagal per kurie kuris kuri savo "},
    LanguageMarks{
        u"ru", u"абвгдежзийклмнопрстуфхцчшщъыьэюяё",
        u" и в не на что с я как по это у из за для то от к о же так вы он она мы они но все был было была быть его её ее их "
        u"или если только уже мне мой спасибо здравствуйте пожалуйста при еще ещё чтобы а там где вас нас им ним него том этот "
        u"эта эти него ли бы мы со под над после до день время очень просто тоже один нет да да во об себя свой можно нужно всё "
        u"который которая которые "},
    LanguageMarks{
        u"uk", u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
        u" і в не на що з я як по це у із за для то від до о та так ви він вона ми вони але все був було була бути його її їх "
        u"або якщо тільки вже мені мій дякую добрий день будь ласка при ще щоб а там де й про є який яка які вас нас ним цей ця "
        u"ці під над після день час дуже просто теж один ні так "},
    LanguageMarks{
        u"be", u"абвгдежзійклмнопрстуўфхцчшыьэюяё’",
        u" і ў не на што з я як па гэта у за для то ад да ды так вы ён яна мы яны але усё быў было была быць яго яе іх або "
        u"калі толькі ўжо мне мой дзякуй пры яшчэ каб а там дзе "},
    LanguageMarks{
        u"bg", u"абвгдежзийклмнопрстуфхцчшщъьюяѝ",
        u" и в не на че с аз как по това у от за да то до о се така вие той тя ние те но всичко беше било била бъде неговата "
        u"му ѝ им или ако само вече ми моля благодаря здравейте при още а там къде са е си съм ще които който която има може "
        u"ли "},
    LanguageMarks{
        u"mk", u"абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        u" и во не на што со јас како по ова од за да до се вие тој таа ние тие но сè беше било била биде му им или ако само "
        u"веќе ми благодарам при уште а таму каде се е сум ќе кои кој која има може ли "},
    LanguageMarks{
        u"sr", u"абвгдђежзијклљмнњопрстћуфхцчџш",
        u" и у не на што са ја како по ово од за да до се ви он она ми они али све је био била било бити његов му им или ако "
        u"само већ мој хвала при још а тамо где су сам ће који која које има може ли као из "},
    LanguageMarks{u"kk", u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
                  u" және мен бұл да де бір үшін деп болып ол бар жоқ осы сол өз оның олар біз сіз емес еді қазақстан рахмет "},
};

} // namespace

std::span<const LanguageMarks> languageMarks() { return marks; }

} // namespace deskbell::hub
