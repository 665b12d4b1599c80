<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>A kiszolgáló nem található</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>A kapcsolat elutasítva</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>A kapcsolat túllépte az időt</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>A művelet túllépte az időt</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>A hálózat nem érhető el</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Összes &amp;kijelölése</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Egyet &amp;fel</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Egyet &amp;le</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Host %1 not found</source>
        <translation>A(z) %1 kiszolgáló nem található</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>A kapcsolat elutasítva</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>A kapcsolat lezárult</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>Az SSL-kézfogás sikertelen</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ú&amp;jra</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kivágás</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Beillesztés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Összes kijelölése</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>A kapcsolat elutasítva</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>A kapcsolat túllépte az időt</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>A kiszolgáló nem érhető el</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>A hálózat nem érhető el</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>A távoli gép lezárta a kapcsolatot</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Igen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Eldobás</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Alkalmaz</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Visszavonás</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ú&amp;jra</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kivágás</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Hivatkozás címének másolása</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Beillesztés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Összes kijelölése</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountSection</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Jelszó módosítása</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Az Ön neve</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Nyelvek, amelyeken válaszol</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>például en, ro, de</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jelenlegi jelszó</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Új jelszó</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Új jelszó még egyszer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Szerepkör</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Még egyszer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>A new password signs you out everywhere, here too.</source>
        <translation>Az új jelszó mindenhol kijelentkezteti, itt is.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>A jelszó legalább 8 karakter.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>A két új jelszó nem egyezik.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Mentve.</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Nincs mentve, amit beírt, megmaradt. %1</translation>
    </message>
    <message>
        <source>Changed. Sign in with the new one.</source>
        <translation>Módosítva. Jelentkezzen be az új jelszóval.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>A jelenlegi jelszó hibás.</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressField</name>
    <message>
        <source>No address is given.</source>
        <translation>Nincs cím megadva.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>A(z) „%1” címben nincs @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>A(z) „%1” címben semmi nem áll a @ előtt.</translation>
    </message>
    <message>
        <source>“%1” has no complete domain after the @.</source>
        <translation>A(z) „%1” címben nincs teljes tartomány a @ után.</translation>
    </message>
    <message>
        <source>“%1” has a domain that cannot be.</source>
        <translation>A(z) „%1” tartománya lehetetlen.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no address has.</source>
        <translation>A(z) „%1” olyan karaktert tartalmaz, amely címben nem állhat.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be.</source>
        <translation>A(z) „%1” hosszabb, mint egy cím lehet.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Javaslatok</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes.</source>
        <comment>field: person</comment>
        <translation>%1: %2. A Delete eltávolítja.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: nincs elküldve. %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AgentSection</name>
    <message>
        <source>Everybody who answers. Administrators add and change them; leads put them into queues.</source>
        <translation>Mindenki, aki válaszol. A rendszergazdák veszik fel és módosítják őket; a csoportvezetők osztják be várólistákba.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Ügyintézők</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Új ügyintéző</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Bejelentkezhet</translation>
    </message>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1, nem jelentkezhet be</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>legalább 8 karakter</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>hagyja üresen, ha nem változik</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>még nincs</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Az ügyintézőnek név kell.</translation>
    </message>
    <message>
        <source>An agent needs an email address to sign in with.</source>
        <translation>Az ügyintézőnek e-mail-cím kell a bejelentkezéshez.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>A jelszó legalább 8 karakter.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Az ügyintéző neve</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-mail-cím</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Szerepkör</translation>
    </message>
    <message>
        <source>Languages the agent answers in</source>
        <translation>Nyelvek, amelyeken az ügyintéző válaszol</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>például en, ro, de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Nyelvek</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Várólisták</translation>
    </message>
</context>
<context>
    <name>deskbell::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>A rendszer szerint</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Nagy kontraszt, világos</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Nagy kontraszt, sötét</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Sűrűség</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>How much room the rows of lists take</extracomment>
        <translation>Kényelmes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tömör</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Changes show at once. Animations follow the system’s setting.</source>
        <translation>A változás azonnal látszik. Az animációk a rendszer beállítását követik.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Szövegméret</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of all text; %1 is a number of per cent</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>deskbell::AskBar</name>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentChip</name>
    <message>
        <source>Attachment</source>
        <translation>Melléklet</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Mentés másként…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Melléklet mentése</translation>
    </message>
    <message>
        <source>The file could not be written to %1. Choose another folder, or make room there.</source>
        <translation>A fájlt nem sikerült ide írni: %1. Válasszon másik mappát, vagy szabadítson fel helyet.</translation>
    </message>
    <message>
        <source>It is a program or holds one. Opened, it can do on this computer whatever you can.</source>
        <translation>Ez program, vagy programot tartalmaz. Megnyitva mindent megtehet ezen a gépen, amit Ön.</translation>
    </message>
    <message>
        <source>It is a script or a shortcut. Opened, it can run commands on this computer.</source>
        <translation>Ez parancsfájl vagy parancsikon. Megnyitva parancsokat futtathat ezen a gépen.</translation>
    </message>
    <message>
        <source>This kind of office file can hold macros. Do not allow macros when the program asks.</source>
        <translation>Az ilyen irodai fájl makrókat tartalmazhat. Ne engedélyezze őket, ha a program kérdezi.</translation>
    </message>
    <message>
        <source>It opens in the browser and may imitate a page you know. Enter no password there.</source>
        <translation>A böngészőben nyílik meg, és ismert oldalt utánozhat. Ne adjon meg ott jelszót.</translation>
    </message>
    <message>
        <source>Its name hides what it really is. That is rarely an accident.</source>
        <translation>A neve elrejti, mi is valójában. Ez ritkán véletlen.</translation>
    </message>
    <message>
        <source>Nothing says what kind of file it is.</source>
        <translation>Nem tudni, milyen fájl ez.</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Megnyitja ezt a mellékletet?</translation>
    </message>
    <message>
        <source>“%1” may do harm.</source>
        <translation>A(z) „%1” kárt okozhat.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Megnyitás mégis</translation>
    </message>
    <message>
        <source>No program on this computer opens such a file. Save it instead.</source>
        <translation>Ezen a gépen egy program sem nyit meg ilyen fájlt. Mentse inkább.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Megnyitás más programmal…</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <extracomment>Read out; %1 name, %2 kind of file, %3 size</extracomment>
        <translation>Melléklet: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Fetching %1, %2 %. Press to cancel.</source>
        <translation>Letöltés: %1, %2 %. Nyomja meg a megszakításhoz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <extracomment>Read out; %1 name, %2 kind of file</extracomment>
        <translation>Melléklet: %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentList</name>
    <message>
        <source>Save all attachments</source>
        <translation>Összes melléklet mentése</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Összes mentése</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Mind mentve</translation>
    </message>
    <message>
        <source>All attachments are saved</source>
        <translation>Minden melléklet mentve</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>Mentés: %1 / %2…</translation>
    </message>
    <message>
        <source>%1 of %2 attachments are saved. %3</source>
        <translation>%1 / %2 melléklet mentve. %3</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentViewer</name>
    <message>
        <source>Previous attachment</source>
        <translation>Előző melléklet</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Következő melléklet</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kisebb</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Igazítás</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ablakhoz igazítás</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Eredeti méret</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Nagyobb</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Megnyitás más programmal</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Mentés másként… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Bezárás (Esc)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>A melléklet szövege</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Title of the viewer; %1 file name, %2 its place among %3</extracomment>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Letöltés…</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Letöltés… %1 %</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it, or open it with another program.</source>
        <translation>Ez a kép itt nem jeleníthető meg. Mentse, vagy nyissa meg más programmal.</translation>
    </message>
    <message>
        <source>Picture %1, %2 by %3 pixels</source>
        <translation>Kép: %1, %2 × %3 képpont</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>A fájlt nem sikerült beolvasni: %1</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>A többi túl hosszú ahhoz, hogy itt megjelenjen.</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Forgatás jobbra (R)</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Megnyitás más programmal…</translation>
    </message>
    <message>
        <source>A sound. Another program plays it.</source>
        <translation>Hang. Más program játssza le.</translation>
    </message>
    <message>
        <source>A film. Another program plays it.</source>
        <translation>Film. Más program játssza le.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program.</source>
        <translation>Az ilyen fájlt más program jeleníti meg.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatikus</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>Karakterkódolás: %1</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Karakterkódolás</translation>
    </message>
</context>
<context>
    <name>deskbell::Attention</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Deskbell megnyitása</translation>
    </message>
    <message>
        <source>Turn notifications on</source>
        <translation>Értesítések bekapcsolása</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Ne zavarjanak egy óráig</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Ne zavarjanak holnapig</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne zavarjanak</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Kilépés</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Értesítések</translation>
    </message>
    <message>
        <source>sound volume alerts popups do not disturb silence tray</source>
        <translation>hang hangerő riasztás felugró ne zavarjanak csend tálca</translation>
    </message>
    <message>
        <source>Choose presence</source>
        <translation>Jelenlét választása</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>Jelenlét: %1</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or end it</source>
        <translation>Ne zavarjanak egy óráig, vagy ennek vége</translation>
    </message>
    <message>
        <source>%1 (handed over to you)</source>
        <extracomment>%1: &quot;Call back&quot;: a colleague has gone, who had promised it</extracomment>
        <translation>%1 (Önnek átadva)</translation>
    </message>
</context>
<context>
    <name>deskbell::AuthorityField</name>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fájl választása…</translation>
    </message>
    <message>
        <source>Own certificate authority: choose a file</source>
        <translation>Saját hitelesítésszolgáltató: fájl választása</translation>
    </message>
    <message>
        <source>Own certificate authority: remove</source>
        <translation>Saját hitelesítésszolgáltató: eltávolítás</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, érvényes eddig: %2</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>csak a rendszeré</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>A(z) %1 nem olvasható: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>A(z) %1 nem tartalmaz PEM formátumú tanúsítványt.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Hitelesítésszolgáltató</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Tanúsítványok (*.pem *.crt *.cer);;Minden fájl (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Üzenet szövege</translation>
    </message>
    <message>
        <source>Link to another place</source>
        <translation>Máshová mutató hivatkozás</translation>
    </message>
    <message>
        <source>The text says “%1”, but the link leads to “%2”.</source>
        <translation>A szöveg szerint „%1”, de a hivatkozás ide vezet: „%2”.</translation>
    </message>
    <message>
        <source>Links like this are often made to steal passwords. Open it only if you trust the sender.</source>
        <translation>Az ilyen hivatkozásokkal gyakran jelszavakat lopnak. Csak akkor nyissa meg, ha megbízik a feladóban.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 megnyitása</translation>
    </message>
</context>
<context>
    <name>deskbell::CallCard</name>
    <message>
        <source>Withheld number</source>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a call&apos;s card for screen readers; %1 &quot;Incoming call&quot;, %2 who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Megjegyzés a hívásról</translation>
    </message>
</context>
<context>
    <name>deskbell::CallWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n másodperc</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>felvették</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>senki sem vette fel</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>a hívó feladta</translation>
    </message>
    <message>
        <source>declined here</source>
        <translation>itt elutasítva</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>elutasítva</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>foglalt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nincs válasz</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>sikertelen</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>nyitvatartáson kívül</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Kimenő hívás</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Nem fogadott hívás</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Bejövő hívás</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>még tart</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>még nem vették fel</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a caller waited; %1 is like 0:24</extracomment>
        <translation>várakozás: %1</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <extracomment>Read out; %1 &quot;Incoming call&quot;, &quot;Missed call&quot;, %2 the customer, %3 time</extracomment>
        <translation>%1, hívó: %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1, hívott: %2, %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Read out: who took or made a call</extracomment>
        <translation>ügyintéző: %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>eredmény: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>rögzítve</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. Megjegyzés: %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Telefonbeszélgetés folyik</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>The last thing in a conversation was a call; %1 how long it took, like 3:12</extracomment>
        <translation>Hívás, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and why nobody spoke; %1 &quot;Missed call&quot; or &quot;Call&quot;, %2 &quot;busy&quot;, &quot;no answer&quot;, &quot;the caller gave up&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <extracomment>Subject of a conversation that began with a call; %1 a customer</extracomment>
        <translation>Hívás, hívott: %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Hívás, hívó: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>Sablonválaszok</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedSection</name>
    <message>
        <source>New reply</source>
        <translation>Új válasz</translation>
    </message>
    <message>
        <source>No canned replies yet.</source>
        <translation>Még nincsenek sablonválaszok.</translation>
    </message>
    <message>
        <source>Find by shortcut, title or text</source>
        <translation>Keresés rövidítés, cím vagy szöveg szerint</translation>
    </message>
    <message>
        <source>Find a canned reply</source>
        <translation>Sablonválasz keresése</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Sablonválaszok</translation>
    </message>
    <message>
        <source>Agents insert them with / and the shortcut. Those in the customer’s language come first.</source>
        <translation>Az ügyintézők a / jellel és a rövidítéssel szúrják be. Az ügyfél nyelvén írtak az elsők.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Rövidítés</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Example of a shortcut of a canned reply</extracomment>
        <translation>keses</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várólista</translation>
    </message>
    <message>
        <source>Text of the canned reply</source>
        <translation>A sablonválasz szövege</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Delete this canned reply</source>
        <translation>E sablonválasz törlése</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>%1 mező beszúrása</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Bármely nyelv</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Minden várólista</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Valóban törli?</translation>
    </message>
    <message>
        <source>A shortcut is one word.</source>
        <translation>A rövidítés egyetlen szó.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Not saved, your text is kept. %1</source>
        <translation>Nincs mentve, a szöveg megmaradt. %1</translation>
    </message>
    <message>
        <source>Saved. Type /%1 in a reply.</source>
        <translation>Mentve. Írja be válaszba: /%1.</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Nincs törölve. %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Törölve.</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Amit korábban beírt, újra itt van; még nincs mentve.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelAlarm</name>
    <message>
        <source>Trouble with mailboxes</source>
        <translation>Baj van a postafiókokkal</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Postafiókok…</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Értesítés elrejtése</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 nem működik: %2</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <translation>%1 figyelmet igényel: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more mailboxes have trouble too.</source>
        <translation>
            <numerusform>További %n postafiókkal is baj van.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelCard</name>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</source>
        <extracomment>The intake ledger of a mailbox: every mail seen is accounted for</extracomment>
        <translation>Látott %1 = %2 átvett + %3 ismétlődő + %4 karanténban</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Szüneteltetve</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Szüneteltetés</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>%1 · %2 not accounted for</source>
        <translation>%1 · %2 elszámolatlan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <extracomment>Mails known to be in the mailbox and not fetched yet</extracomment>
        <translation>%1 · %2 vár</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>State of a mailbox, and when it began: &quot;Down since 3 October 12:03&quot;</extracomment>
        <translation>%1, %2 óta</translation>
    </message>
    <message numerus="yes">
        <source>%n mails in quarantine</source>
        <translation>
            <numerusform>%n levél karanténban</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Eltávolítja ezt: %1?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;4 Oct, 12:03&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Kikapcsolva</translation>
    </message>
    <message>
        <source>Paused. Customers are told: %1</source>
        <translation>Szüneteltetve. Az ügyfeleknek szóló üzenet: %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Szüneteltetés…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kikapcsolás</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bekapcsolás</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 szüneteltetése</translation>
    </message>
    <message>
        <source>What comes in is still taken in. Whoever writes is told this, once:</source>
        <translation>Ami érkezik, azt továbbra is átveszi. Aki ír, egyszer ezt kapja:</translation>
    </message>
    <message>
        <source>We do not answer here at the moment. Your message is kept, and we will come back to you.</source>
        <translation>Jelenleg itt nem válaszolunk. Az üzenete megmarad, és jelentkezni fogunk.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a channel that does not work: do not wait for the next attempt</extracomment>
        <translation>Próbálja most</translation>
    </message>
    <message>
        <source>Connects at once, and sends what waits after a failed attempt</source>
        <translation>Azonnal kapcsolódik, és elküldi, ami sikertelen kísérlet után várakozik</translation>
    </message>
    <message>
        <source>trying again now…</source>
        <translation>újabb kísérlet folyamatban…</translation>
    </message>
    <message>
        <source>This hub tries again by itself, within five minutes.</source>
        <translation>Ez a hub öt percen belül magától újra próbálkozik.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelKinds</name>
    <message>
        <source>The channel was saved.</source>
        <translation>A csatorna mentve.</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Csatorna eltávolítása</translation>
    </message>
    <message>
        <source>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</source>
        <translation>A beszélgetései megmaradnak. Újat nem vesz át, és a rajta keresztül küldésre váró válaszok nem mennek el.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Utolsó üzenet: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelSection</name>
    <message>
        <source>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</source>
        <translation>Minden levél, amelyet egy postafiók lát, átvett, ismétlődő vagy karanténban van. Az elszámolás ezt bizonyítja.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatForm</name>
    <message>
        <source>Websites, one a line</source>
        <translation>Weboldalak, soronként egy</translation>
    </message>
    <message>
        <source>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</source>
        <translation>Csak ezen webhelyek oldalai mutathatják a csevegést. A https://*.shop.example a shop.example alatti bármely nevet jelenti.</translation>
    </message>
    <message>
        <source>Add web chat</source>
        <translation>Webes csevegés hozzáadása</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>The name of the channel</source>
        <translation>A csatorna neve</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Üdvözlés</translation>
    </message>
    <message>
        <source>Hello! How can we help? (in the visitor&apos;s language)</source>
        <translation>Üdvözöljük! Miben segíthetünk? (a látogató nyelvén)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Szín</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Választás…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Szín választása</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Sarok</translation>
    </message>
    <message>
        <source>Where lines end</source>
        <translation>Ahol a sorok véget érnek</translation>
    </message>
    <message>
        <source>Where lines begin</source>
        <translation>Ahol a sorok kezdődnek</translation>
    </message>
    <message>
        <source>The visitor&apos;s own</source>
        <translation>A látogatóé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>As the queue promises</source>
        <translation>Ahogy a várólista ígéri</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number, in a field</extracomment>
        <translation> perc</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Várható válasz</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne kérdezze</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kérdezze</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Kötelező</translation>
    </message>
    <message>
        <source>Name, before the chat</source>
        <translation>Név, a csevegés előtt</translation>
    </message>
    <message>
        <source>Email, before the chat</source>
        <translation>E-mail, a csevegés előtt</translation>
    </message>
    <message>
        <source>Ask for a rating when the conversation is resolved</source>
        <translation>Értékelés kérése, ha a beszélgetés megoldódott</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>E hub címe</translation>
    </message>
    <message>
        <source>Where your visitors&apos; browsers reach this hub.</source>
        <translation>Ahol a látogatók böngészői elérik ezt a hubot.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>Secret for signed-in customers</source>
        <translation>Titok a bejelentkezett ügyfelekhez</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Új titok</translation>
    </message>
    <message>
        <source>Make a new secret for signed-in customers</source>
        <translation>Új titok létrehozása a bejelentkezett ügyfelekhez</translation>
    </message>
    <message>
        <source>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</source>
        <translation>Ezzel írja alá a webhely kiszolgálója, ki van ott bejelentkezve. Itt egyszer látszik: mentés előtt másolja ki.</translation>
    </message>
    <message>
        <source>Copy the line for the website</source>
        <translation>A webhelynek szóló sor másolása</translation>
    </message>
    <message>
        <source>Put it before the end of the body of every page.</source>
        <translation>Tegye minden oldal törzsének vége elé.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webes csevegés</translation>
    </message>
    <message>
        <source>Name the website the chat is for.</source>
        <translation>Adja meg a webhelyet, amelyhez a csevegés tartozik.</translation>
    </message>
    <message>
        <source>%1 is no website: write https://shop.example.</source>
        <translation>A(z) %1 nem webhely: így írja: https://shop.example.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5fbf.</source>
        <translation>A színt így kell írni: #1f5fbf.</translation>
    </message>
    <message>
        <source>A secret has at least 32 characters.</source>
        <translation>A titok legalább 32 karakter.</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>A csevegés színe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatWords</name>
    <message>
        <source>Add web chat</source>
        <translation>Webes csevegés hozzáadása</translation>
    </message>
    <message>
        <source>The web chat was added. Edit it to see the line your website needs.</source>
        <translation>A webes csevegés hozzáadva. Nyissa meg a webhelynek szükséges sorért.</translation>
    </message>
    <message>
        <source>The web chat was saved.</source>
        <translation>A webes csevegés mentve.</translation>
    </message>
    <message>
        <source>Remove web chat</source>
        <translation>Webes csevegés eltávolítása</translation>
    </message>
    <message>
        <source>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</source>
        <translation>A beszélgetései megmaradnak. A csevegés eltűnik a webhelyről, és a látogatóknak ott már nem lehet válaszolni.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Utolsó üzenet: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Parancsok</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Parancs keresése</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Minden parancs</translation>
    </message>
    <message>
        <source>Type a command, a conversation, a customer or a setting</source>
        <translation>Írjon be parancsot, beszélgetést, ügyfelet vagy beállítást</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Fájlok csatolása</translation>
    </message>
    <message>
        <source>%1 is replying</source>
        <translation>%1 válaszol</translation>
    </message>
    <message>
        <source>Only your team sees a note</source>
        <translation>A megjegyzést csak a csapata látja</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Írjon megjegyzést a csapatnak</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Megjegyzés a csapatnak</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Megjegyzés hozzáadása</translation>
    </message>
    <message>
        <source>This conversation has no address to reply to</source>
        <translation>Ehhez a beszélgetéshez nincs válaszcím</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Címzett: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Írjon választ</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Válasz: %1</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Válasz ezen: %1</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>E-mail küldése</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Küldés ezen: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>%1 melléklet eltávolítása</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Másolat: %2</translation>
    </message>
    <message>
        <source>To all (+%1)</source>
        <translation>Mindenkinek (+%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Továbbítás</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Válasz mindenkinek</translation>
    </message>
    <message>
        <source>To: nobody yet</source>
        <translation>Címzett: még senki</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Titkos: %2</translation>
    </message>
    <message>
        <source>Write something above the forwarded message</source>
        <translation>Írjon valamit a továbbított üzenet fölé</translation>
    </message>
    <message>
        <source>Text above the forwarded message</source>
        <translation>Szöveg a továbbított üzenet fölött</translation>
    </message>
    <message>
        <source>Forward email</source>
        <translation>E-mail továbbítása</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <extracomment>Title of a folded line in the composer; %1 is the first line of the signature</extracomment>
        <translation>Aláírás: %1</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Továbbítva: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be filled in</source>
        <translation>
            <numerusform>%n mezőt nem sikerült kitölteni</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to disk and was left out.</source>
        <translation>A képet nem sikerült lemezre írni, kimaradt.</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Címzettek és tárgy módosítása</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>Aláírás elhagyása</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>Aláírás beillesztése</translation>
    </message>
    <message>
        <source>Leave the quoted original out</source>
        <translation>Idézett eredeti elhagyása</translation>
    </message>
    <message>
        <source>Take the quoted original in</source>
        <translation>Idézett eredeti beillesztése</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Küldés később</translation>
    </message>
    <message>
        <source>A message came in after you began this draft.</source>
        <translation>A piszkozat megkezdése után üzenet érkezett.</translation>
    </message>
    <message>
        <source>Gone on with from another desk of yours</source>
        <translation>Egy másik gépén folytatta</translation>
    </message>
    <message>
        <source>Nobody to send it to: write an address.</source>
        <translation>Nincs kinek küldeni: írjon be egy címet.</translation>
    </message>
    <message>
        <source>Quoted original</source>
        <extracomment>Title of a folded line in the composer; %1 is who wrote the quoted mail</extracomment>
        <translation>Idézett eredeti</translation>
    </message>
    <message>
        <source>Quoted: mail of %1</source>
        <translation>Idézet: %1 levele</translation>
    </message>
    <message>
        <source>%1 wants no messages by %2 (STOP). Answer on another channel.</source>
        <extracomment>%1 is a channel: SMS</extracomment>
        <translation>%1 nem kér üzenetet itt: %2 (STOP). Válaszoljon más csatornán.</translation>
    </message>
    <message>
        <source>This is too long for a text message: at most %1 SMS.</source>
        <translation>Ez túl hosszú SMS-nek: legfeljebb %1 SMS.</translation>
    </message>
    <message>
        <source>Write a note, or answer on another channel</source>
        <translation>Írjon megjegyzést, vagy válaszoljon más csatornán</translation>
    </message>
    <message>
        <source>This channel sends text only: the file was not attached.</source>
        <translation>Ez a csatorna csak szöveget küld: a fájl nincs csatolva.</translation>
    </message>
    <message>
        <source>Continue by %1 to %2</source>
        <translation>Folytatás: %1, %2</translation>
    </message>
    <message>
        <source>Continue by %1</source>
        <translation>Folytatás: %1</translation>
    </message>
    <message>
        <source>A note takes no files: the file was not attached.</source>
        <translation>A jegyzethez nem csatolható fájl: a fájl nem lett csatolva.</translation>
    </message>
    <message>
        <source>Not on this machine any more, attach it again: %1</source>
        <translation>Már nincs ezen a gépen, csatolja újra: %1</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Ekkor megy el: %1</translation>
    </message>
    <message>
        <source>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>holnap 9, pé 14:30, 2 óra múlva, dec 24 8:15</translation>
    </message>
    <message>
        <source>Write when it is to go out.</source>
        <translation>Írja le, mikor menjen el.</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>1 óra múlva</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>holnap 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>hétfő 9:00</translation>
    </message>
</context>
<context>
    <name>deskbell::Console</name>
    <message>
        <source>Owner</source>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>Preparing the demo desk…</source>
        <translation>A bemutató előkészítése…</translation>
    </message>
    <message>
        <source>Starting the hub…</source>
        <translation>A hub indul…</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>A profil nem írható.</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>A munkahelye megnyílik…</translation>
    </message>
    <message>
        <source>The console could not sign in to its own hub: %1</source>
        <translation>A konzol nem tudott bejelentkezni a saját hubjába: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Tárhely</translation>
    </message>
    <message>
        <source>disk space cache downloads attachments budget</source>
        <translation>lemez hely gyorsítótár letöltések mellékletek keret</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosztika</translation>
    </message>
    <message>
        <source>report errors log version help</source>
        <translation>jelentés hibák napló verzió segítség</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the settings or of a customer first, then choose the language.</source>
        <translation>Előbb mentse vagy vesse el, amit a beállításokban vagy egy ügyfélnél módosított, azután válassza ki a nyelvet.</translation>
    </message>
    <message>
        <source>A dialog is open in another window: the language changes when it is closed.</source>
        <translation>Egy másik ablakban párbeszédablak van nyitva: a nyelv a bezárásakor változik.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationActions</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nincs mit módosítani: már így van.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <extracomment>%1: what was done</extracomment>
        <translation>
            <numerusform>%1 (%n beszélgetés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Én (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Hozzárendelés</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Egy név</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Hozzárendelve: %1</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Áthelyezés várólistába</translation>
    </message>
    <message>
        <source>A queue</source>
        <translation>Egy várólista</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Áthelyezve: %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Fontosság</translation>
    </message>
    <message>
        <source>A priority</source>
        <translation>Egy fontosság</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Fontosság: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>Egy állapot</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Állapot: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Címkék módosítva</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Elhalasztás eddig</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Visszatér: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Elhalasztás</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Elhalasztva eddig: %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Újra megnyitva</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Megoldva</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as read</source>
        <translation>
            <numerusform>%n beszélgetés olvasottnak jelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>Nincs olvasatlan.</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Szám, név vagy szavak</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Összevonás…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) merged into #%1</source>
        <translation>
            <numerusform>%n beszélgetés összevonva ezzel: #%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>Some could not be merged; the others were.</source>
        <translation>Néhányat nem sikerült összevonni; a többit igen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>Nem mindent sikerült módosítani</translation>
    </message>
    <message>
        <source>%1 of %2 conversations stayed as they were.</source>
        <translation>%1 / %2 beszélgetés változatlan maradt.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n conversation(s) to</source>
        <translation>
            <numerusform>%n beszélgetés hozzárendelése</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the queue</source>
        <translation>
            <numerusform>%n beszélgetés áthelyezése várólistába</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n conversation(s)</source>
        <translation>
            <numerusform>%n beszélgetés fontossága</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of %n conversation(s)</source>
        <translation>
            <numerusform>%n beszélgetés állapota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>%n beszélgetés címkéi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n conversation(s) until</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>
            <numerusform>%n beszélgetés elhalasztása eddig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n conversation(s) into</source>
        <translation>
            <numerusform>%n beszélgetés összevonása ezzel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationHeader</name>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Fontosság</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várólista</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Megoldás</translation>
    </message>
    <message>
        <source>%1 also looks at this</source>
        <translation>%1 is ezt nézi</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nincs tárgy)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Egy másik ügyintéző</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Nincs várólista</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Elhalasztva eddig: %1</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Címkék hozzáadása</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Megnyitás újra</translation>
    </message>
    <message>
        <source>Snooze for 2 hours</source>
        <translation>Elhalasztás 2 órával</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 9:00</source>
        <translation>Elhalasztás holnap 9:00-ig</translation>
    </message>
    <message>
        <source>Snooze until Monday 9:00</source>
        <translation>Elhalasztás hétfő 9:00-ig</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Én (%1)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Címkék, vesszővel elválasztva</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
    <message>
        <source>Your change waits for the connection</source>
        <translation>A módosítás kapcsolatra vár</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Válasszon egy beszélgetést</translation>
    </message>
    <message>
        <source>j and k go through the list, Enter opens, r replies. Press ? to see every key.</source>
        <translation>A j és k lépked a listában, az Enter megnyit, az r válaszol. A ? minden billentyűt megmutat.</translation>
    </message>
    <message>
        <source>Your reply in #%1 was held back. Open it to decide.</source>
        <translation>A válasza itt: #%1 visszatartva. Nyissa meg a döntéshez.</translation>
    </message>
    <message>
        <source>It is already on its way and cannot be taken back.</source>
        <translation>Már úton van, nem vonható vissza.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Nem sikerült visszavonni: %1</translation>
    </message>
    <message>
        <source>No message failed here.</source>
        <translation>Itt egy üzenet sem hiúsult meg.</translation>
    </message>
    <message>
        <source>That message is not in this conversation any more.</source>
        <translation>Ez az üzenet már nincs ebben a beszélgetésben.</translation>
    </message>
    <message>
        <source>The hub could not be asked: what is on this computer is shown. %1</source>
        <translation>A hub nem érhető el: az látszik, ami ezen a gépen van. %1</translation>
    </message>
    <message>
        <source>The link to the conversation is copied</source>
        <translation>A beszélgetés hivatkozása a vágólapon van</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPage</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Nem kér telefonhívást</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Összevonás ezzel…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>for example ro</source>
        <translation>például ro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>vesszővel elválasztva</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Mezők</translation>
    </message>
    <message>
        <source>One a line, for example “account: 7731”</source>
        <translation>Soronként egy, például „számla: 7731”</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Megjegyzés az ügyfélről</translation>
    </message>
    <message>
        <source>Wants to be written to by</source>
        <translation>Így írjanak neki</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Mentés (Ctrl+S)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Talán ugyanaz a személy</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Elérhető</translation>
    </message>
    <message>
        <source>Add an address or number</source>
        <translation>Cím vagy szám hozzáadása</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Adatok</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Beszélgetések</translation>
    </message>
    <message>
        <source>Merged into this customer</source>
        <translation>Ezzel az ügyféllel összevonva</translation>
    </message>
    <message>
        <source>The customer cannot be read: %1</source>
        <translation>Az ügyfél nem olvasható: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Mindegy</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Megnézés</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Egy személy</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Két személy</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Semmi sem változott: %1</translation>
    </message>
    <message>
        <source>Now one customer</source>
        <translation>Most már egy ügyfél</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Két személy; többet nem kérdezzük.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>A cím fajtája</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Cím vagy szám</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>nem kér üzenetet</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>igazolt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 eltávolítása</translation>
    </message>
    <message>
        <source>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</source>
        <translation>Nincs mentve: egy kolléga közben módosította ezt az ügyfelet. Amit beírt, még itt van; nyomja meg újra a Mentést a felülíráshoz.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nincs mentve: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Mentve</translation>
    </message>
    <message>
        <source>None that you may see.</source>
        <translation>Nincs olyan, amelyet láthat.</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Szétválasztás újra</translation>
    </message>
    <message>
        <source>Take %1 apart again</source>
        <translation>%1 szétválasztása újra</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again</source>
        <translation>%1 újra önálló ügyfél</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <translation>%1 összevonása ezzel…</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Név, cím vagy szám</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1: összevonva</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Amit korábban beírt, újra itt van; még nincs mentve.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 hívása</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Meghívás ide: %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Megjegyzés az ügyfélről</translation>
    </message>
    <message>
        <source>What the team should know about this customer</source>
        <translation>Amit a csapatnak erről az ügyfélről tudnia kell</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Elérhető</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Nyitott beszélgetések</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Korábbi beszélgetések</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 másolása</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ügyfél megnyitása</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>A weboldalon</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <extracomment>Beside a number whose owner wrote STOP</extracomment>
        <translation>nem kér üzenetet</translation>
    </message>
    <message>
        <source>By this customer&apos;s wish the desk writes no messages to it (STOP).</source>
        <translation>Ennek az ügyfélnek a kérésére innen nem írnak neki (STOP).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 hívása</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Meghívás ide: %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomersPlace</name>
    <message>
        <source>%1, may be somebody you know</source>
        <translation>%1, talán ismeri</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Ellenőrizendő</translation>
    </message>
    <message>
        <source>Name, company, address or number</source>
        <translation>Név, cég, cím vagy szám</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Ügyfelek keresése</translation>
    </message>
    <message>
        <source>Only those who may be somebody else you know</source>
        <translation>Csak akik valaki más, már ismert személy lehetnek</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új ügyfél</translation>
    </message>
    <message>
        <source>Nobody to review: no two customers look like one.</source>
        <translation>Nincs kit ellenőrizni: nincs két egynek látszó ügyfél.</translation>
    </message>
    <message>
        <source>Nobody has written yet. “New customer” adds somebody by hand.</source>
        <translation>Még senki sem írt. Az „Új ügyfél” kézzel vesz fel valakit.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Ezekkel a szavakkal senki sem található.</translation>
    </message>
    <message>
        <source>The hub cannot be asked: only those on this machine are shown.</source>
        <translation>A hub nem érhető el: csak az ezen a gépen lévők látszanak.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Ugrás egy napra</translation>
    </message>
    <message>
        <source>yesterday, 12 oct, march 2024</source>
        <extracomment>Examples of what can be typed to go to a day</extracomment>
        <translation>tegnap, okt 12, 2024 március</translation>
    </message>
    <message>
        <source>Day, in words or numbers</source>
        <translation>Nap, szóval vagy számmal</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>Írjon be egy napot, vagy válasszon.</translation>
    </message>
    <message>
        <source>Which day is that?</source>
        <translation>Melyik nap ez?</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Előző hónap</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Következő hónap</translation>
    </message>
</context>
<context>
    <name>deskbell::Desk</name>
    <message>
        <source>It was changed since.</source>
        <translation>Azóta módosították.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
</context>
<context>
    <name>deskbell::DesktopOutlet</name>
    <message>
        <source>Reply…</source>
        <translation>Válasz…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Ne zavarjanak egy óráig</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 perc múlva</translation>
    </message>
</context>
<context>
    <name>deskbell::DeviceBox</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>What the microphone picks up</source>
        <translation>Amit a mikrofon felvesz</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>A mikrofon hangereje</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Hangszóró</translation>
    </message>
    <message>
        <source>What the loudspeaker plays</source>
        <translation>Amit a hangszóró lejátszik</translation>
    </message>
    <message>
        <source>Loudness of the loudspeaker</source>
        <translation>A hangszóró hangereje</translation>
    </message>
    <message>
        <source>Rings on</source>
        <translation>Itt csörög</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Visszhang eltávolítása</translation>
    </message>
    <message>
        <source>For loudspeakers; a headset does without.</source>
        <translation>Hangszóróhoz; fejhallgatóhoz nem kell.</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <extracomment>A device that is chosen and not plugged in; %1 its name</extracomment>
        <translation>%1 (nincs csatlakoztatva)</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>A rendszer választása</translation>
    </message>
    <message>
        <source>The loudspeaker</source>
        <translation>A hangszóró</translation>
    </message>
</context>
<context>
    <name>deskbell::DiagnosticsSection</name>
    <message>
        <source>Copy report</source>
        <translation>Jelentés másolása</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</source>
        <translation>Annak, aki segít Önnek. Verziókat, méreteket és számokat tartalmaz, de semmit az ügyfelekről vagy arról, amit írtak.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Másolva.</translation>
    </message>
</context>
<context>
    <name>deskbell::DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Név vagy szám</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <translation>A hívandó név vagy szám</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Talált számok</translation>
    </message>
</context>
<context>
    <name>deskbell::EmailWords</name>
    <message>
        <source>Add mailbox</source>
        <translation>Postafiók hozzáadása</translation>
    </message>
    <message>
        <source>The mailbox was added. Its mail is being taken in.</source>
        <translation>A postafiók hozzáadva. A leveleit most veszi át.</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>A postafiók mentve.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Postafiók eltávolítása</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</source>
        <translation>A beszélgetései megmaradnak, és a levelek is a postafiókban. Új levelet nem vesz át, a rajta keresztül küldésre váró válaszok nem mennek el, és a jelszava feledésbe merül.</translation>
    </message>
    <message>
        <source>Last mail: %1</source>
        <translation>Utolsó levél: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EmbeddedHub</name>
    <message>
        <source>The hub&apos;s program could not be started: %1</source>
        <translation>A hub programját nem sikerült elindítani: %1</translation>
    </message>
    <message>
        <source>The program deskbell-hub was not found beside the console.</source>
        <translation>A deskbell-hub program nincs a konzol mellett.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>A(z) %1 könyvtár nem hozható létre.</translation>
    </message>
    <message>
        <source>The hub could not be set up: %1</source>
        <translation>A hubot nem sikerült beállítani: %1</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>szó nélkül leállt</translation>
    </message>
    <message>
        <source>The hub could not be started: %1</source>
        <translation>A hubot nem sikerült elindítani: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EndedCard</name>
    <message>
        <source>%1  %2</source>
        <extracomment>An outcome of a call with the digit that chooses it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Outcome %1: %2</source>
        <translation>%1. eredmény: %2</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Hívás újra</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Ready for the next</source>
        <translation>Jöhet a következő</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>The call took %1</source>
        <translation>A hívás hossza: %1</translation>
    </message>
    <message>
        <source>Next call in %1</source>
        <extracomment>Time for notes after a call; %1 is like 0:24</extracomment>
        <translation>Következő hívás: %1 múlva</translation>
    </message>
    <message>
        <source>Nobody is put through for %1</source>
        <translation>%1 ideig nem kapcsolnak senkit</translation>
    </message>
</context>
<context>
    <name>deskbell::EventSocket</name>
    <message>
        <source>No sign of life from the hub</source>
        <translation>A hub nem ad életjelet</translation>
    </message>
</context>
<context>
    <name>deskbell::EventWords</name>
    <message>
        <source>%1 opened it again</source>
        <extracomment>In these sentences %1 is an agent, and &quot;it&quot; the conversation</extracomment>
        <translation>%1: újra megnyitva</translation>
    </message>
    <message>
        <source>%1 set it to pending</source>
        <translation>%1: várakozóra állítva</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1: megoldva</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1: lezárva</translation>
    </message>
    <message>
        <source>%1 tagged it %2 instead of %3</source>
        <extracomment>%1 an agent, %2 and %3 tags</extracomment>
        <translation>%1: %2 címke %3 helyett</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1: %2 címke eltávolítva</translation>
    </message>
    <message>
        <source>%1 tagged it %2</source>
        <translation>%1: %2 címke hozzáadva</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2, %3</source>
        <extracomment>%1 an agent, %2 day, %3 time</extracomment>
        <translation>%1: elhalasztva eddig: %2, %3</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1: visszaadva a várólistába</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <extracomment>%1 and %2 are agents</extracomment>
        <translation>%1: átvéve</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1: hozzárendelve, %2</translation>
    </message>
    <message>
        <source>another agent</source>
        <translation>egy másik ügyintéző</translation>
    </message>
    <message>
        <source>%1 took it out of its queue</source>
        <translation>%1: kivéve a várólistából</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1: áthelyezve ide: %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>egy másik várólista</translation>
    </message>
    <message>
        <source>%1 set it to %2</source>
        <extracomment>%2 e.g. &quot;high priority&quot;</extracomment>
        <translation>%1: beállítva — %2</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <translation>%1: új tárgy: „%2”</translation>
    </message>
    <message>
        <source>%1 took #%2 apart from it again</source>
        <translation>%1: #%2 újra leválasztva</translation>
    </message>
    <message>
        <source>%1 merged #%2 into it</source>
        <translation>%1: #%2 beolvasztva</translation>
    </message>
    <message>
        <source>%1 undid the merge</source>
        <translation>%1: összevonás visszavonva</translation>
    </message>
    <message>
        <source>%1 merged it into another conversation</source>
        <translation>%1: összevonva egy másik beszélgetéssel</translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
</context>
<context>
    <name>deskbell::FilesModel</name>
    <message>
        <source>%1, %2, from %3, %4</source>
        <extracomment>Read out; %1 a file&apos;s name, %2 its size, %3 who sent it, %4 the day</extracomment>
        <translation>%1, %2, feladó: %3, %4</translation>
    </message>
</context>
<context>
    <name>deskbell::FilesPane</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Below a file&apos;s name: %1 size, %2 who sent it, %3 when</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Mentés másként…</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Ugrás az üzenetéhez</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <extracomment>Title of a window; %1 a customer</extracomment>
        <translation>Fájlok: %1</translation>
    </message>
    <message>
        <source>Find by name or sender</source>
        <translation>Keresés név vagy feladó szerint</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Képek</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentumok</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Egyéb</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Letöltés…</translation>
    </message>
    <message>
        <source>No message of this customer has a file.</source>
        <translation>Ennek az ügyfélnek egy üzenetében sincs fájl.</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>Nincs megfelelő fájl.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fájl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The hub cannot be reached: these are the files of messages on this computer.</source>
        <translation>%1 A hub nem érhető el: ezek az ezen a gépen lévő üzenetek fájljai.</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Letöltés… %1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::FindBar</name>
    <message>
        <source>Older find (Enter)</source>
        <translation>Régebbi találat (Enter)</translation>
    </message>
    <message>
        <source>Newer find (Shift+Enter)</source>
        <translation>Újabb találat (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Keresés ebben a beszélgetésben</translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>Szavak keresése az üzenetekben</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Kilépés a keresésből (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Keresés…</translation>
    </message>
    <message>
        <source>Not here; the hub cannot be asked</source>
        <translation>Itt nincs; a hub nem érhető el</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which message of those in which the words were found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 (only what is on this computer)</source>
        <extracomment>%1 e.g. &quot;3 of 12&quot;</extracomment>
        <translation>%1 (csak ami ezen a gépen van)</translation>
    </message>
</context>
<context>
    <name>deskbell::FoldedPart</name>
    <message>
        <source>Left out: %1</source>
        <translation>Kihagyva: %1</translation>
    </message>
    <message>
        <source>Show what is added when this is sent</source>
        <translation>Mutassa, mi kerül hozzá küldéskor</translation>
    </message>
</context>
<context>
    <name>deskbell::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Félkövér</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Dőlt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Számozott lista</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Idézet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Hivatkozás</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>A hivatkozás címe</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Hivatkozás beállítása</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Web or mail addresses. Leave it empty to take the link away.</source>
        <translation>Web- vagy e-mail-cím. Hagyja üresen a hivatkozás törléséhez.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formázás</translation>
    </message>
</context>
<context>
    <name>deskbell::GuardBanner</name>
    <message>
        <source>%1 does not belong to this customer, nor to anybody who wrote here.</source>
        <translation>%1 nem ehhez az ügyfélhez tartozik, és itt sem írt.</translation>
    </message>
    <message>
        <source>You began this for another customer; the conversation is %1’s now.</source>
        <translation>Ezt más ügyfélnek kezdte; a beszélgetés most ezé: %1.</translation>
    </message>
    <message>
        <source>“%1” is mentioned, but nothing is attached.</source>
        <translation>„%1” szerepel a szövegben, de nincs melléklet.</translation>
    </message>
    <message>
        <source>This is written in %1, which is not the customer’s language.</source>
        <translation>Ez %1 nyelven íródott, nem az ügyfél nyelvén.</translation>
    </message>
    <message>
        <source>“%1” reads like a note for a colleague, but the customer would get it.</source>
        <translation>„%1” kollégának szóló megjegyzésnek tűnik, de az ügyfél kapná.</translation>
    </message>
    <message>
        <source>“%1” reads like a reply, but only your team would see it.</source>
        <translation>„%1” válasznak tűnik, de csak a csapata látná.</translation>
    </message>
    <message>
        <source>The field {{%1}} is not filled in.</source>
        <translation>A(z) {{%1}} mező nincs kitöltve.</translation>
    </message>
    <message>
        <source>This draft is older than the newest message. Read that first.</source>
        <translation>Ez a piszkozat régebbi a legújabb üzenetnél. Előbb olvassa el azt.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Írás folytatása</translation>
    </message>
    <message>
        <source>Not saved yet: please look again</source>
        <translation>Még nincs mentve: nézze meg újra</translation>
    </message>
    <message>
        <source>Not sent yet: please look again</source>
        <translation>Még nincs elküldve: nézze meg újra</translation>
    </message>
    <message>
        <source>Add the note all the same (Ctrl+Enter)</source>
        <translation>Megjegyzés hozzáadása mégis (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send all the same (Ctrl+Enter)</source>
        <translation>Küldés mégis (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Nincs elküldve. A szöveg megmaradt.</translation>
    </message>
    <message>
        <source>This customer wants to be written to by %1 only.</source>
        <translation>Ez az ügyfél csak itt kér üzenetet: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hands</name>
    <message>
        <source>Assign</source>
        <translation>Hozzárendelés</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Hozzárendelés hozzám</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Címkék módosítása</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Fontosság módosítása</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Áthelyezés várólistába</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Elhalasztás</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Állapot módosítása</translation>
    </message>
    <message>
        <source>Resolve or open again</source>
        <translation>Megoldás vagy újranyitás</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Megjelölés olvasottként</translation>
    </message>
    <message>
        <source>Merge into another conversation</source>
        <translation>Összevonás másik beszélgetéssel</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makró futtatása</translation>
    </message>
    <message>
        <source>Send, resolve and go to the next</source>
        <translation>Küldés, megoldás, és a következőre</translation>
    </message>
    <message>
        <source>Select or take out of the selection</source>
        <translation>Kijelölés, vagy kivétel a kijelölésből</translation>
    </message>
    <message>
        <source>Select this and the next</source>
        <translation>Ennek és a következőnek a kijelölése</translation>
    </message>
    <message>
        <source>Select this and the previous</source>
        <translation>Ennek és az előzőnek a kijelölése</translation>
    </message>
    <message>
        <source>Select all of the view</source>
        <translation>A nézet összes elemének kijelölése</translation>
    </message>
    <message numerus="yes">
        <source>The first %n conversation(s) are selected: more at once is not possible.</source>
        <translation>
            <numerusform>Az első %n beszélgetés van kijelölve: egyszerre több nem lehet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Előre</translation>
    </message>
    <message>
        <source>Go to a view or queue</source>
        <translation>Ugrás nézetre vagy várólistára</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>Ugrás ügyfélre</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Lista rendezése</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Lista szűkítése</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>E keresés mentése nézetként</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Új ablak</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Megnyitás saját ablakban</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Nagyobb szöveg</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kisebb szöveg</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Akkora szöveg, mint a rendszerben</translation>
    </message>
    <message>
        <source>Macros</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Makrók</translation>
    </message>
    <message>
        <source>several actions at once</source>
        <translation>több művelet egyszerre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>gyorsbillentyűk billentyűzet kiosztás</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ugrás</translation>
    </message>
    <message>
        <source>A view or queue</source>
        <translation>Nézet vagy várólista</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Név vagy cím</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Szöveg: %1 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Nézet</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Beállítás</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>Arra már nincs több.</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Időpont ígérése</translation>
    </message>
    <message>
        <source>Open the linked conversation</source>
        <translation>A hivatkozott beszélgetés megnyitása</translation>
    </message>
    <message>
        <source>Open the linked message</source>
        <translation>A hivatkozott üzenet megnyitása</translation>
    </message>
    <message>
        <source>Setting in %1</source>
        <extracomment>Behind the name of a setting; %1 is the section it stands in</extracomment>
        <translation>Beállítás: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HeaderFields</name>
    <message>
        <source>To</source>
        <translation>Címzett</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Másolat</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Titkos másolat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Feladó</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>Másolat hozzáadása</translation>
    </message>
    <message>
        <source>Add Bcc</source>
        <translation>Titkos másolat hozzáadása</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Tárgy módosítása</translation>
    </message>
    <message>
        <source>Close the address fields</source>
        <translation>Címmezők bezárása</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>Day and night</source>
        <translation>Éjjel-nappal</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Időzóna</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Nyitvatartás: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zárva</translation>
    </message>
    <message>
        <source>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</source>
        <extracomment>Example of what may be typed as the working hours of a day</extracomment>
        <translation>Például 9-12, 13-17:30. Az órák és az eszkaláció csak ekkor futnak.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list.</source>
        <translation>Nincs ilyen időzóna. Válasszon a listából.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write hours such as 9-17:30.</source>
        <translation>%1: nem olvasható. Így írja: 9-17:30.</translation>
    </message>
    <message>
        <source>The queue works at no time. Enter the hours of a day.</source>
        <translation>A várólista sosem dolgozik. Adja meg legalább egy nap óráit.</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxDelegate</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 itt van</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Piszkozat</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>The list could not be filled</source>
        <translation>A listát nem sikerült kitölteni</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxPane</name>
    <message>
        <source>Search, or #number</source>
        <translation>Keresés vagy #szám</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Beszélgetések keresése</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Itt nincs semmi</translation>
    </message>
    <message>
        <source>Try another word, or a number such as #1042. Escape leaves the search.</source>
        <translation>Próbáljon másik szót, vagy számot, például #1042. Az Esc kilép a keresésből.</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>Az új beszélgetések maguktól megjelennek itt.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Minden kész</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</source>
        <translation>Önhöz nincs semmi rendelve. Nézze meg a „Nincs hozzárendelve” nézetet, és nyomja meg az a billentyűt.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Keresési eredmények</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n beszélgetés</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub cannot be reached (%1). It is tried again by itself.</source>
        <translation>A hub nem érhető el (%1). Magától újra próbálkozik.</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>E keresés mentése nézetként</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Lista szűkítése</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Lista rendezése</translation>
    </message>
    <message>
        <source>Sort the list: newest first</source>
        <translation>Lista rendezése: legújabb elöl</translation>
    </message>
    <message>
        <source>Sort the list: oldest first</source>
        <translation>Lista rendezése: legrégebbi elöl</translation>
    </message>
    <message>
        <source>Sort the list: due first</source>
        <translation>Lista rendezése: esedékes elöl</translation>
    </message>
    <message>
        <source>Narrow the list: it is narrowed</source>
        <translation>Lista szűkítése: szűkítve van</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Nyomja meg a billentyűket</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyGroups</name>
    <message>
        <source>Go</source>
        <translation>Ugrás</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Írás</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Beszélgetés</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Kijelölés</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makrók</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading above commands that fit under no other</extracomment>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyMap</name>
    <message>
        <source>Alt with a letter types characters on many keyboards (AltGr).</source>
        <extracomment>AltGr is a key of many keyboards</extracomment>
        <translation>Az Alt betűvel sok billentyűzeten karaktert ír (AltGr).</translation>
    </message>
    <message>
        <source>This key is needed everywhere.</source>
        <translation>Erre a billentyűre mindenhol szükség van.</translation>
    </message>
    <message>
        <source>Single characters, one after the other, or one combination.</source>
        <translation>Egyes karakterek egymás után, vagy egy kombináció.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySection</name>
    <message>
        <source>Use these keys</source>
        <translation>Ezek a billentyűk legyenek</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Az eredeti</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Minden billentyű visszaállítása</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Parancs vagy billentyű keresése</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Parancsok és billentyűik</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Parancs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>A parancs billentyűi</translation>
    </message>
    <message>
        <source>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</source>
        <translation>A billentyűk a fiókjához tartoznak: mindenhol megvannak, ahol bejelentkezik. A karakter számít, nem a helye; latin betűk nélküli billentyűzeten a billentyű latin betűje érvényes.</translation>
    </message>
    <message>
        <source>All commands get the keys they came with.</source>
        <translation>Minden parancs az eredeti billentyűit kapja.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>nincs billentyű</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>billentyű: %1</translation>
    </message>
    <message>
        <source>You changed this; it came with: %1</source>
        <translation>Ezt Ön módosította; eredetileg: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Válasszon parancsot a billentyűi módosításához.</translation>
    </message>
    <message>
        <source>This key belongs to the field you type in and cannot be changed.</source>
        <translation>Ez a billentyű a mezőé, amelybe gépel, és nem módosítható.</translation>
    </message>
    <message>
        <source>“%1” has this key and cannot give it up.</source>
        <translation>Ez a billentyű a(z) „%1” parancsé, és nem adhatja át.</translation>
    </message>
    <message>
        <source>Taken by %1, which would lose it.</source>
        <translation>Foglalt: %1, és elveszítené.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read out for a line of the sheet of keys: a command and its key</extracomment>
        <translation>%1, billentyű: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Billentyűk</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Billentyűk módosítása…</translation>
    </message>
    <message>
        <source>Letters act in the list and the timeline, never while you type.</source>
        <translation>A betűk a listában és az idővonalon hatnak, gépelés közben soha.</translation>
    </message>
</context>
<context>
    <name>deskbell::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Számbillentyűzet</translation>
    </message>
    <message>
        <source>Star key</source>
        <translation>Csillag billentyű</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Kettőskereszt billentyű</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>%1 billentyű</translation>
    </message>
</context>
<context>
    <name>deskbell::ListSection</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Valóban eltávolítja?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Nincs mentve, amit beírt, megmaradt. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Mentve.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Nincs eltávolítva. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eltávolítva.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Módosítások elvetése</translation>
    </message>
    <message>
        <source>This is not saved yet: save it, or discard the changes.</source>
        <translation>Ez még nincs mentve: mentse, vagy vesse el a módosításokat.</translation>
    </message>
</context>
<context>
    <name>deskbell::LiveCard</name>
    <message>
        <source>Mute</source>
        <translation>Némítás</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tartás</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Számbillentyűzet</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Átirányítás</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Lerakás</translation>
    </message>
    <message>
        <source>Hang up (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Lerakás (%1)</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Átirányítás ide: név vagy szám</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Átirányítás most</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Előbb kérdezés</translation>
    </message>
    <message>
        <source>Calls them while this caller waits; then the two can be connected.</source>
        <translation>Felhívja, amíg ez a hívó vár; utána a kettő összekapcsolható.</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <translation>Beleegyezett: rögzítés</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Ne rögzítse</translation>
    </message>
    <message>
        <source>Say first: %1</source>
        <extracomment>%1 is a text the agent reads out to whoever calls</extracomment>
        <translation>Előbb mondja: %1</translation>
    </message>
    <message>
        <source>“May I record this call, to note what you need?”</source>
        <translation>„Rögzíthetem a hívást, hogy feljegyezzem, mire van szüksége?”</translation>
    </message>
    <message>
        <source>Unmute (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Némítás feloldása (%1)</translation>
    </message>
    <message>
        <source>Mute (%1)</source>
        <translation>Némítás (%1)</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>A hívás folytatása</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>Átirányítás…</translation>
    </message>
    <message>
        <source>The transfer failed: nobody took it. The call is still here.</source>
        <translation>Az átirányítás nem sikerült: senki sem vette fel. A hívás még itt van.</translation>
    </message>
    <message>
        <source>The transfer failed: %1 The call is still here.</source>
        <translation>Az átirányítás nem sikerült: %1 A hívás még itt van.</translation>
    </message>
    <message>
        <source>%1 · encrypted</source>
        <extracomment>Quality of a call&apos;s line and that it is encrypted</extracomment>
        <translation>%1 · titkosított</translation>
    </message>
    <message>
        <source>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</source>
        <translation>Veszteség: %1 % be, %2 % ki. Késés: %3 ms, ingadozás: %4 ms.</translation>
    </message>
    <message>
        <source>Recorded by the desk&apos;s rule</source>
        <translation>Rögzítve a csapat szabálya szerint</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Rögzítés leállítása</translation>
    </message>
    <message>
        <source>This call is recorded, by the desk&apos;s rule.</source>
        <translation>Ezt a hívást a csapat szabálya szerint rögzítik.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation>Ez a hívás rögzítés alatt áll.</translation>
    </message>
    <message>
        <source>%1 Say: %2</source>
        <comment>“This call is recorded.” Say: announcement</comment>
        <translation>%1 Mondja: %2</translation>
    </message>
    <message>
        <source>Connect them and leave</source>
        <extracomment>%1 and %2 are two people on the telephone</extracomment>
        <translation>Összekapcsolás és kilépés</translation>
    </message>
    <message>
        <source>Connect %1 with %2 and leave</source>
        <translation>%1 és %2 összekapcsolása és kilépés</translation>
    </message>
    <message>
        <source>Take the conference apart</source>
        <translation>Konferencia szétbontása</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Beszéljen mindenki együtt</translation>
    </message>
    <message>
        <source>In the call for %1</source>
        <translation>Beszélgetés hossza: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroRunner</name>
    <message numerus="yes">
        <source>Run a macro on %n conversation(s)</source>
        <translation>
            <numerusform>Makró futtatása %n beszélgetésen</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makró futtatása</translation>
    </message>
    <message>
        <source>There are none yet: make one in the settings, under Macros</source>
        <translation>Még nincs egy sem: a beállításokban, a Makrók alatt készíthet</translation>
    </message>
    <message>
        <source>Name of a macro</source>
        <translation>A makró neve</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n conversation(s)?</source>
        <translation>
            <numerusform>Elküldi %n beszélgetésbe?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Mind elküldése</translation>
    </message>
    <message>
        <source>#%1: nothing is known for %2</source>
        <translation>#%1: semmi sem ismert ehhez: %2</translation>
    </message>
    <message>
        <source>#%1: there is nobody to reply to</source>
        <translation>#%1: nincs kinek válaszolni</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Kész: %1</translation>
    </message>
    <message>
        <source>Left as they were:</source>
        <translation>Változatlan maradt:</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroSection</name>
    <message>
        <source>somebody who left</source>
        <translation>valaki, aki elment</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>egy megszűnt várólista</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>megjegyzést ad hozzá</translation>
    </message>
    <message>
        <source>begins a note</source>
        <translation>megjegyzést kezd</translation>
    </message>
    <message>
        <source>sends a reply</source>
        <translation>választ küld</translation>
    </message>
    <message>
        <source>begins a reply</source>
        <translation>választ kezd</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>állapot: %1</translation>
    </message>
    <message>
        <source>snoozes until %1</source>
        <translation>elhalasztja eddig: %1</translation>
    </message>
    <message>
        <source>assigns it to me</source>
        <translation>hozzám rendeli</translation>
    </message>
    <message>
        <source>assigns it to nobody</source>
        <translation>senkihez sem rendeli</translation>
    </message>
    <message>
        <source>assigns it to %1</source>
        <translation>hozzárendeli: %1</translation>
    </message>
    <message>
        <source>moves it to %1</source>
        <translation>áthelyezi ide: %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>fontosság: %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>hozzáadja: %1</translation>
    </message>
    <message>
        <source>takes off %1</source>
        <translation>leveszi: %1</translation>
    </message>
    <message>
        <source>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</source>
        <translation>Több művelet egy név alatt: egy beszélgetésre vagy az összes kijelöltre. A billentyűik a Billentyűk alatt választhatók.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makrók</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Új makró</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kinek</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>Mi legyen a szöveggel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Elhalasztás eddig</translation>
    </message>
    <message>
        <source>tomorrow 9, in 2 h; empty: not</source>
        <translation>holnap 9, 2 óra múlva; üres: nem</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várólista</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Fontosság</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Címkék hozzáadása</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>vesszővel elválasztva</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Címkék levétele</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</source>
        <translation>Tartalmazhatja: {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Teendő</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>közös</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Csak én</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ahogy van</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 tagjai</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Aki futtatja</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Stands in the reply, to be looked over</source>
        <translation>A válaszba kerül, átnézésre</translation>
    </message>
    <message>
        <source>Is sent as a reply at once (10 s to undo)</source>
        <translation>Azonnal elmegy válaszként (10 s a visszavonásra)</translation>
    </message>
    <message>
        <source>Stands in a note, to be looked over</source>
        <translation>Megjegyzésbe kerül, átnézésre</translation>
    </message>
    <message>
        <source>Is added as a note at once</source>
        <translation>Azonnal bekerül megjegyzésként</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Név kell hozzá.</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>Válassza ki, mit tegyen.</translation>
    </message>
    <message>
        <source>Until when it snoozes is not understood.</source>
        <translation>Nem érthető, meddig halasztja el.</translation>
    </message>
    <message>
        <source>What is snoozed has no other state: choose one of the two.</source>
        <translation>Ami elhalasztott, annak nincs más állapota: válasszon a kettő közül.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>What a macro does, while nothing is chosen yet</extracomment>
        <translation>egyelőre semmit</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxForm</name>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Bejövő levél (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Kimenő levél (SMTP)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation>Postafiók hozzáadása</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>Az ügyfeleknek látható név</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ügyfélszolgálat</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail-cím</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>usually the e-mail address</source>
        <translation>általában az e-mail-cím</translation>
    </message>
    <message>
        <source>Test the mailbox</source>
        <translation>A postafiók kipróbálása</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</source>
        <translation>Ez a szolgáltató alkalmazásjelszót kér: hozzon létre egyet fiókja biztonsági beállításaiban, és írja be ide.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Adja meg a postafiók e-mail-címét.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Adja meg mindkét kiszolgáló nevét.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Próba…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>name of the first queue</comment>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Kiszolgálóbeállítások</translation>
    </message>
    <message>
        <source>Queue for its mail</source>
        <translation>Várólista a leveleinek</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Megbízható szolgáltatók</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Bejelentkezés módja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Mentés mégis</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Hozzáadás mégis</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>A new queue of its own</source>
        <translation>Új, saját várólista</translation>
    </message>
    <message>
        <source>Sign in with the provider first.</source>
        <translation>Előbb jelentkezzen be a szolgáltatónál.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>Adja meg a postafiók jelszavát.</translation>
    </message>
    <message>
        <source>Looking for the servers…</source>
        <translation>Kiszolgálók keresése…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Hozzáadás…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Gyakorló postafiók: az ügyfelei kitaláltak, és semmi sem hagyja el ezt a gépet.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxOptions</name>
    <message>
        <source>Read the list from the server</source>
        <translation>Lista beolvasása a kiszolgálóról</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Figyelt mappák</translation>
    </message>
    <message>
        <source>Mails the desk has taken in</source>
        <translation>Átvett levelek</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>maradjanak, ahogy vannak</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>jelölje olvasottnak</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>helyezze mappába</translation>
    </message>
    <message>
        <source>Folder they are moved to</source>
        <translation>Mappa, ahová kerülnek</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>További címek</translation>
    </message>
    <message>
        <source>One a line, for example: Sales &lt;sales@example.com&gt;</source>
        <translation>Soronként egy, például: Értékesítés &lt;sales@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail to these is the desk&apos;s own, and agents may answer from them.</source>
        <translation>Az ezekre érkező levél saját, és az ügyintézők válaszolhatnak ezekről.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Olvasás…</translation>
    </message>
    <message>
        <source>The server gave no list. Try again</source>
        <translation>A kiszolgáló nem adott listát. Próbálja újra</translation>
    </message>
    <message>
        <source>Not reached. Try again</source>
        <translation>Nem érhető el. Próbálja újra</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (elküldött)</translation>
    </message>
    <message>
        <source>%1 (not on the server)</source>
        <translation>%1 (nincs a kiszolgálón)</translation>
    </message>
    <message>
        <source>Choose at least one folder to watch.</source>
        <translation>Válasszon legalább egy figyelt mappát.</translation>
    </message>
    <message>
        <source>At most ten folders can be watched.</source>
        <translation>Legfeljebb tíz mappa figyelhető.</translation>
    </message>
    <message>
        <source>Enter the folder that taken-in mails are moved to.</source>
        <translation>Adja meg a mappát, ahová az átvett levelek kerülnek.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to a folder that is watched: they would come in again and again.</source>
        <translation>A levelek nem kerülhetnek figyelt mappába: újra és újra megérkeznének.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>Ez nem e-mail-cím: %1</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (archívum)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (törölt)</translation>
    </message>
    <message>
        <source>%1 (drafts)</source>
        <translation>%1 (piszkozatok)</translation>
    </message>
    <message>
        <source>%1 (all mail)</source>
        <translation>%1 (minden levél)</translation>
    </message>
    <message>
        <source>%1 (junk: watch it where customers’ mails end there by mistake)</source>
        <translation>%1 (levélszemét: figyelje, ha az ügyfelek levelei tévedésből ide kerülnek)</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxPage</name>
    <message>
        <source>Add your mailbox</source>
        <translation>Adja hozzá a postafiókját</translation>
    </message>
    <message>
        <source>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</source>
        <translation>A Deskbell olvassa e cím beérkezett leveleit, és a nevében válaszol. A levelek a postafiókban maradnak; a jelszó lepecsételve ezen a gépen marad.</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Working</source>
        <translation>Dolgozik</translation>
    </message>
</context>
<context>
    <name>deskbell::Matters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a channel, then an address or number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This customer can be reached on no other channel.</source>
        <translation>Ez az ügyfél más csatornán nem érhető el.</translation>
    </message>
    <message>
        <source>Continue on…</source>
        <translation>Folytatás itt…</translation>
    </message>
    <message>
        <source>Channel or address</source>
        <translation>Csatorna vagy cím</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Semmi sem változott: %1</translation>
    </message>
    <message>
        <source>Goes on by %1</source>
        <translation>Itt folytatódik: %1</translation>
    </message>
    <message>
        <source>%1: make a link for the customer</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>%1: hivatkozás készítése az ügyfélnek</translation>
    </message>
</context>
<context>
    <name>deskbell::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollégák</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageCard</name>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <extracomment>Head of a note in the timeline; %1 is the agent who wrote it</extracomment>
        <translation>Megjegyzés · %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Címzett: %1</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Idézett szöveg elrejtése</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Idézett szöveg mutatása</translation>
    </message>
    <message>
        <source>Show text only</source>
        <translation>Csak a szöveg mutatása</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Megjelenítés, ahogy küldték</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <extracomment>%1 are the words of the mail server</extracomment>
        <translation>Nem sikerült kézbesíteni.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>A kiszolgáló válasza: %1</translation>
    </message>
    <message>
        <source>Tried again by itself. Last answer: %1</source>
        <translation>Magától újra próbálkozik. Utolsó válasz: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Retry sending</source>
        <translation>Küldés újra</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>Take the message back into the editor</source>
        <translation>Üzenet visszavétele a szerkesztőbe</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Másolat: %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Ekkor megy el: %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <translation>Nyelve: %1</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Mit lehet tenni ezzel az üzenettel</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Eredeti mutatása…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Másolás szövegként</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-ként…</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Titkos: %2</translation>
    </message>
    <message>
        <source>%1 · forwarded by %2</source>
        <extracomment>%1 &quot;To: …&quot;, %2 who passed a customer&apos;s mail on to the desk</extracomment>
        <translation>%1 · továbbította: %2</translation>
    </message>
    <message>
        <source>Cancel and edit</source>
        <translation>Megszakítás és szerkesztés</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Leválasztás innen</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Áthelyezés másik beszélgetésbe…</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Kapcsolatra vár</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Hivatkozás másolása ehhez az üzenethez</translation>
    </message>
    <message>
        <source>The link to the message is copied</source>
        <translation>Az üzenet hivatkozása a vágólapon van</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</source>
        <translation>Nem tudni, megérkezett-e: a kapcsolat átadás közben megszakadt. Ha újra elküldi, kétszer is megérkezhet.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Küldés újra</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Szerkesztés és küldés újra</translation>
    </message>
    <message>
        <source>Edit the message and send it again</source>
        <translation>Üzenet szerkesztése és küldése újra</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A change between messages; %1 what was done and by whom, %2 when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A conversation you cannot open</source>
        <translation>Beszélgetés, amelyet nem nyithat meg</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n változás</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 elrejtése</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 mutatása</translation>
    </message>
    <message>
        <source>Open conversation %1</source>
        <extracomment>Read out; %1 number, subject and channel</extracomment>
        <translation>%1 beszélgetés megnyitása</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>Below a message; %1 is when its author changed it</extracomment>
        <translation>Módosítva: %1</translation>
    </message>
    <message>
        <source>Hide what it said before</source>
        <translation>A korábbi szöveg elrejtése</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>A korábbi szöveg mutatása</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a message said before it was changed; %1 when, %2 the words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>Eredmény: %1</translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <extracomment>Name of a file: the recording of a call; %1 its date</extracomment>
        <translation>Felvétel %1.wav</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>A csatorna neve</translation>
    </message>
    <message>
        <source>Queue for its messages</source>
        <translation>Várólista az üzeneteinek</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Mentés mégis</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Hozzáadás mégis</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Csatorna kipróbálása</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Próba…</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>A csatorna működik.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Hozzáadás…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePrint</name>
    <message>
        <source>Note by</source>
        <translation>Megjegyzés szerzője</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Feladó</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Címzett</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Másolat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Mellékletek</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(nincs tárgy)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. oldal, összesen %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Mentés PDF-ként</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>A fájlt nem sikerült ide írni: %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Older messages of this conversation are not on this computer and are not printed.</source>
        <translation>A beszélgetés régebbi üzenetei nincsenek ezen a számítógépen, ezért nem kerülnek nyomtatásra.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageWords</name>
    <message>
        <source>Encrypted</source>
        <translation>Titkosított</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Aláírt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a mail is protected; %1 &quot;Signed&quot; or &quot;Encrypted&quot;, %2 by which method</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</source>
        <translation>Nincs kulcs, ez a levél nem olvasható. Mentse az eredetit, és nyissa meg olyan programmal, amelynek van kulcsa, vagy kérje meg a feladót, hogy titkosítás nélkül írjon.</translation>
    </message>
    <message>
        <source>The mail carries a signature. The desk does not check whether it is genuine.</source>
        <translation>A levélen aláírás van. Valódiságát a program nem ellenőrzi.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Feladó: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Címzett: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Másolat: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Dátum: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Tárgy: %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Megjegyzés: %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Above a copied message; %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>[Attachment: %1]</source>
        <translation>[Melléklet: %1]</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentDialog</name>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h, next week</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>holnap 14:30, pé 9, 2 óra múlva, jövő hét</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>2 óra múlva</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>holnap 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>hétfő 9:00</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>jövő hét</translation>
    </message>
    <message>
        <source>Write until when, in your own words.</source>
        <translation>Írja le saját szavaival, meddig.</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentField</name>
    <message>
        <source>That is over already.</source>
        <translation>Ez már elmúlt.</translation>
    </message>
    <message>
        <source>At most one year ahead.</source>
        <translation>Legfeljebb egy évre előre.</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Még nem érthető.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoticeSettings</name>
    <message>
        <source>Nobody answers, and I am asked</source>
        <translation>Senki sem válaszol, és engem kérdeznek</translation>
    </message>
    <message>
        <source>Somebody mentions me in a note</source>
        <translation>Valaki megemlít egy megjegyzésben</translation>
    </message>
    <message>
        <source>A customer writes in my conversations</source>
        <translation>Ügyfél ír az én beszélgetéseimben</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Hamarosan esedékes egy válasz</translation>
    </message>
    <message>
        <source>A customer writes in my queues</source>
        <translation>Ügyfél ír az én várólistáimban</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>amíg ki nem kapcsolja</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>eddig: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NotificationSection</name>
    <message>
        <source>Show what was written</source>
        <translation>Mutassa, mit írtak</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne zavarjanak</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Egy óráig</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Holnapig</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Mindig</translation>
    </message>
    <message>
        <source>never</source>
        <translation>soha</translation>
    </message>
    <message>
        <source> min before</source>
        <extracomment>Behind a number of minutes: 10 min before</extracomment>
        <translation> perccel előtte</translation>
    </message>
    <message>
        <source>Tell me of what is due</source>
        <translation>Esedékes válaszok jelzése</translation>
    </message>
    <message>
        <source>Play sounds on</source>
        <translation>Hangok lejátszása itt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hangerő</translation>
    </message>
    <message>
        <source>What you look at is not announced, and much at once is told in one. On this machine only.</source>
        <translation>Amit éppen néz, azt nem jelzi, a sok egyszerre érkezőt pedig egyben. Csak ezen a gépen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>A rendszer szerint</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mutassa: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Hang</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Hang: %1</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Meghallgatás: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (most nincs itt)</translation>
    </message>
</context>
<context>
    <name>deskbell::Notifier</name>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Ne zavarjanak, %1</translation>
    </message>
    <message>
        <source>Notifications are on again</source>
        <translation>Az értesítések újra bekapcsolva</translation>
    </message>
    <message>
        <source>Your note was added to #%1</source>
        <translation>A megjegyzése bekerült ide: #%1</translation>
    </message>
    <message>
        <source>Your reply to %1 is on its way</source>
        <translation>A válasza úton van: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a notification: a customer, and the number of the conversation nobody has yet</extracomment>
        <translation>Új: %1</translation>
    </message>
    <message>
        <source>%1 mentions you in #%2</source>
        <translation>%1 megemlíti Önt itt: #%2</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>Esedékes %1 múlva: %2</translation>
    </message>
    <message>
        <source>Nobody answers, for the team lead: %1</source>
        <translation>Senki sem válaszol, a csoportvezetőnek: %1</translation>
    </message>
    <message>
        <source>Nobody answers, you are next: %1</source>
        <translation>Senki sem válaszol, Ön következik: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Még mindig vár: %1</translation>
    </message>
    <message>
        <source>Open the console to read it.</source>
        <translation>Nyissa meg a konzolt az olvasáshoz.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;12 new messages&quot;, %2: &quot;7 conversations&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n új üzenet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n beszélgetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>ebből %n az Öné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n említés Önről</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) overdue</source>
        <translation>
            <numerusform>%n beszélgetés késésben</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Amíg távol volt</translation>
    </message>
    <message>
        <source>Much is coming in</source>
        <translation>Sok minden érkezik</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Title of a notification. %1: &quot;Call back&quot;, %2: a customer and the number of the conversation</extracomment>
        <translation>%1 most: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1, hátravan %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n ígéret esedékes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::OAuthFlow</name>
    <message>
        <source>Nobody signed in within ten minutes. Begin again.</source>
        <translation>Tíz percen belül senki sem jelentkezett be. Kezdje újra.</translation>
    </message>
    <message>
        <source>This computer gives no port for the browser to come back to: %1</source>
        <translation>A gép nem ad portot, ahová a böngésző visszatérhetne: %1</translation>
    </message>
    <message>
        <source>You may close this page and go back to Deskbell.</source>
        <translation>Bezárhatja ezt az oldalt, és visszatérhet a Deskbellhez.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Itt nincs semmi.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached: %1</source>
        <translation>A szolgáltató bejelentkezési kiszolgálója nem érhető el: %1</translation>
    </message>
    <message>
        <source>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</source>
        <translation>A szolgáltató nem adott tartós engedélyt. Engedélyezze a levelek olvasását távollétében is, és próbálja újra.</translation>
    </message>
    <message>
        <source>You did not give the permission. The mailbox was not changed.</source>
        <translation>Nem adta meg az engedélyt. A postafiók nem változott.</translation>
    </message>
    <message>
        <source>The code ran out before it was entered. Begin again.</source>
        <translation>A kód lejárt, mielőtt beírták volna. Kezdje újra.</translation>
    </message>
    <message>
        <source>The provider does not accept this client id or its secret (%1).</source>
        <translation>A szolgáltató nem fogadja el ezt az ügyfél-azonosítót vagy a titkát (%1).</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>A szolgáltató elutasítja a bejelentkezést (%1).</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneHands</name>
    <message>
        <source>Phone</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>telephone call SIP account microphone headset loudspeaker ring echo</source>
        <translation>telefon hívás SIP-fiók mikrofon fejhallgató hangszóró csengés visszhang</translation>
    </message>
    <message>
        <source>Answer the call, or hang up</source>
        <translation>Hívás felvétele vagy lerakása</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Mikrofon némítása vagy bekapcsolása</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Az ügyfél felhívása</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Szám tárcsázása</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Hívás tartása vagy folytatása</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Hívás átirányítása</translation>
    </message>
    <message>
        <source>Record the call, or stop</source>
        <translation>Hívás rögzítése vagy leállítása</translation>
    </message>
    <message>
        <source>Talk all together, or apart again</source>
        <translation>Beszélgetés együtt vagy újra külön</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Hívás elutasítása</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>A mikrofon be van kapcsolva</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>A mikrofon néma</translation>
    </message>
    <message>
        <source>No number of this customer is known: type one.</source>
        <translation>Ennek az ügyfélnek nem ismert a száma: írjon be egyet.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 hívása</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Rejtett szám</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <extracomment>A notification; %1 who calls</extracomment>
        <translation>%1 hívja</translation>
    </message>
</context>
<context>
    <name>deskbell::PhonePanel</name>
    <message>
        <source>Keypad</source>
        <translation>Számbillentyűzet</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Mikrofon és hangszóró</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Type a name or a number first.</source>
        <translation>Előbb írjon be egy nevet vagy számot.</translation>
    </message>
    <message>
        <source>Choose one of those found, or type a whole number.</source>
        <translation>Válasszon a találatok közül, vagy írjon be egy teljes számot.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Mégis felhívom</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nem hívom fel</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait</source>
        <translation>
            <numerusform>%n hívó vár</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 nem szeretné, ha hívnák.</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneSection</name>
    <message>
        <source>Connection</source>
        <translation>Kapcsolat</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Titkosított (TLS)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Encryption of the sound</source>
        <translation>A hang titkosítása</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Ha a másik fél képes rá</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Mindig</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Mentés és ellenőrzés</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Fiók eltávolítása</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Saját fiók</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Mikrofon és hangszóró</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>as in the address</source>
        <translation>ahogy a címben</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Kiszolgáló</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Saját hitelesítő</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Mások által látott név</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</source>
        <translation>Önnek nincs telefonja. A telefoncsatornás várólisták tagjai maguktól kapnak; vagy adjon meg saját fiókot.</translation>
    </message>
    <message>
        <source>Your extension comes from a telephone channel of this desk: there is nothing to enter.</source>
        <translation>Az Ön melléke a csapat egyik telefoncsatornájából jön: nincs mit megadni.</translation>
    </message>
    <message>
        <source>The address is like 1001@pbx.example.com.</source>
        <translation>A cím ilyen: 1001@pbx.example.com.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Hiányzik a jelszó.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Nem sikerült menteni: %1</translation>
    </message>
    <message>
        <source>Saved. This is how far the phone gets:</source>
        <translation>Mentve. A telefon eddig jut:</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Tényleg eltávolítom</translation>
    </message>
    <message>
        <source>It was not removed: %1</source>
        <translation>Nem sikerült eltávolítani: %1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>A fiók el lett távolítva.</translation>
    </message>
    <message>
        <source>The phone is being started…</source>
        <translation>A telefon indul…</translation>
    </message>
    <message>
        <source>The phone is running.</source>
        <translation>A telefon fut.</translation>
    </message>
    <message>
        <source>The server has signed it in: %1</source>
        <translation>A kiszolgáló bejelentkeztette: %1</translation>
    </message>
    <message>
        <source>Signing in at the server…</source>
        <translation>Bejelentkezés a kiszolgálón…</translation>
    </message>
    <message>
        <source>There is a microphone.</source>
        <translation>Van mikrofon.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in before you make a call.</source>
        <translation>Nincs mikrofon: csatlakoztasson egyet, mielőtt hívást indít.</translation>
    </message>
    <message>
        <source>Use an account of my own instead…</source>
        <translation>Saját fiók használata helyette…</translation>
    </message>
    <message>
        <source>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</source>
        <translation>Bármely SIP-et beszélő telefonszolgáltatónál. Az Ön fiókjával együtt a hub őrzi. Amíg van, a mellék helyébe lép: annak hívásai itt nem csörögnek.</translation>
    </message>
    <message>
        <source>The keys to answer, hang up and mute work in front of other programs, too</source>
        <translation>A felvétel, letevés és némítás billentyűi más programok előtt is működnek</translation>
    </message>
    <message>
        <source>Only while a call rings or is up; at all other times other programs have their keys.</source>
        <translation>Csak amíg hívás csörög vagy folyik; máskor a többi programé marad a billentyű.</translation>
    </message>
    <message>
        <source>The server %1 is known.</source>
        <extracomment>%1 a server&apos;s name, %2 in brackets what the system says of it</extracomment>
        <translation>A(z) %1 kiszolgáló ismert.</translation>
    </message>
    <message>
        <source>There is no server %1%2. Check how its name is spelled.</source>
        <translation>Nincs %1 nevű kiszolgáló%2. Ellenőrizze a név írásmódját.</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <extracomment>%1 a server&apos;s name with its port, %2 in brackets what the system says</extracomment>
        <translation>Válaszol itt: %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1%2. Check the port and the kind of connection.</source>
        <translation>Semmi sem válaszol itt: %1%2. Ellenőrizze a portot és a kapcsolat fajtáját.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate trusted.</source>
        <translation>A kapcsolat titkosított, a tanúsítvány megbízható.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</source>
        <translation>A(z) %1 tanúsítványa nem megbízható%2. Válassza ki a saját hitelesítő fájlját, vagy írja a kiszolgáló nevét úgy, ahogy a tanúsítványban áll.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>A kiszolgáló lekérdezése…</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneWords</name>
    <message>
        <source>The server refused the name or the password. Check them in the settings under Phone.</source>
        <translation>A kiszolgáló elutasította a nevet vagy a jelszót. Ellenőrizze a beállításokban, a Telefon alatt.</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it in the settings under Phone.</source>
        <translation>A kiszolgáló nem ismeri ezt a címet. Ellenőrizze a beállításokban, a Telefon alatt.</translation>
    </message>
    <message>
        <source>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</source>
        <translation>A telefonkiszolgáló nem érhető el. A telefon magától újra próbálkozik; ellenőrizze a hálózatot és a kiszolgáló nevét.</translation>
    </message>
    <message>
        <source>The telephone server refused: %1</source>
        <extracomment>%1 are the words of the telephone server</extracomment>
        <translation>A telefonkiszolgáló elutasította: %1</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Nincs telefon</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nincs telepítve</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Indul…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bejelentkezés…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nem elérhető</translation>
    </message>
    <message>
        <source>Ready: calls to %1 ring here.</source>
        <translation>Kész: a(z) %1 hívásai itt csörögnek.</translation>
    </message>
    <message>
        <source>The program deskbell-phone is not installed on this computer: calls are not possible here.</source>
        <translation>A deskbell-phone program nincs telepítve ezen a gépen: innen nem lehet telefonálni.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Bejövő hívás</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Hívás…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Kicsöng…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tartásban</translation>
    </message>
    <message>
        <source>The other side holds</source>
        <translation>A másik fél tartásba tette</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>A hívás véget ért</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencia</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Némítva</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Hívásban</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>Ön elutasította.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>A hívást elutasították.</translation>
    </message>
    <message>
        <source>You said that you are busy.</source>
        <translation>Ön foglaltat jelzett.</translation>
    </message>
    <message>
        <source>Busy. Call again later, or promise a callback.</source>
        <translation>Foglalt. Hívja később, vagy ígérjen visszahívást.</translation>
    </message>
    <message>
        <source>Nobody answered. Call again later, or write.</source>
        <translation>Senki sem vette fel. Hívja később, vagy írjon.</translation>
    </message>
    <message>
        <source>There is no such number. Check its digits and the country&apos;s code.</source>
        <translation>Nincs ilyen szám. Ellenőrizze a számjegyeket és az országhívót.</translation>
    </message>
    <message>
        <source>They cannot be reached now. Call again later, or write.</source>
        <translation>Most nem érhető el. Hívja később, vagy írjon.</translation>
    </message>
    <message>
        <source>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</source>
        <translation>A két telefonnak nincs közös hangkódolása. Szóljon a telefonkiszolgáló gazdájának.</translation>
    </message>
    <message>
        <source>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</source>
        <translation>A másik fél nem titkosít, az Ön telefonja viszont megköveteli. A beállításokban, a Telefon alatt választhatóvá tehető.</translation>
    </message>
    <message>
        <source>The telephone server does not allow this call.</source>
        <translation>A telefonkiszolgáló nem engedi ezt a hívást.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</source>
        <translation>Nincs mikrofon. Csatlakoztasson egyet, vagy válasszon másikat a telefon eszközeinél.</translation>
    </message>
    <message>
        <source>The connection broke. Check the network and call again.</source>
        <translation>A kapcsolat megszakadt. Ellenőrizze a hálózatot, és hívja újra.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>A hívó feladta.</translation>
    </message>
    <message>
        <source>You hung up before anybody answered.</source>
        <translation>Ön letette, mielőtt bárki felvette volna.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <translation>Valaki más vette fel.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>A hívás megszakadt.</translation>
    </message>
    <message>
        <source>The call failed: %1</source>
        <translation>A hívás nem sikerült: %1</translation>
    </message>
    <message>
        <source>You are hardly heard: speak closer to the microphone, or choose another.</source>
        <translation>Alig hallani Önt: beszéljen közelebb a mikrofonhoz, vagy válasszon másikat.</translation>
    </message>
    <message>
        <source>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</source>
        <translation>Lassú a hálózata: állítsa le a letöltéseket, vagy használjon kábelt Wi-Fi helyett.</translation>
    </message>
    <message>
        <source>The other side&apos;s line is poor: offer to call back.</source>
        <translation>A másik fél vonala gyenge: ajánljon visszahívást.</translation>
    </message>
    <message>
        <source>Good line</source>
        <translation>Jó vonal</translation>
    </message>
    <message>
        <source>Poor line</source>
        <translation>Gyenge vonal</translation>
    </message>
    <message>
        <source>Fair line</source>
        <translation>Közepes vonal</translation>
    </message>
    <message>
        <source>The phone is not running yet. It is being started; try again in a moment.</source>
        <translation>A telefon még nem fut. Éppen indul; próbálja újra egy pillanat múlva.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>Ez nem hívható szám.</translation>
    </message>
    <message>
        <source>The phone is not signed in: no call can be made.</source>
        <translation>A telefon nincs bejelentkezve: nem lehet hívást indítani.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>A hívás véget ért.</translation>
    </message>
    <message>
        <source>That is not possible at this moment of the call.</source>
        <translation>A hívásnak ebben a pillanatában ez nem lehetséges.</translation>
    </message>
    <message>
        <source>The phone could not do that.</source>
        <translation>A telefon ezt nem tudta megtenni.</translation>
    </message>
    <message>
        <source>The phone could not do that: %1</source>
        <translation>A telefon ezt nem tudta megtenni: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Phrases</name>
    <message>
        <source>Open</source>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Elhalasztva</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Megoldva</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lezárva</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Alacsony</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normál</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Magas</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Sürgős</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Küldésre vár</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Küldés…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Elküldve</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kézbesítve</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Olvasva</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nincs kézbesítve</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Nincs megerősítve</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Csevegés</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Rendszer</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Elérhető</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Távol</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nem elérhető</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Ügyintéző</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Csoportvezető</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Rendszergazda</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Működik</translation>
    </message>
    <message>
        <source>Working with trouble</source>
        <translation>Gonddal működik</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Nem működik</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Visszapattant</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatikus válasz</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Levelezőlista</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Szemétpanasz</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tértivevény</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network. (%1)</source>
        <translation>A hub nem érhető el. Ellenőrizze a címet és a hálózatot. (%1)</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again.</source>
        <translation>A hub nem válaszolt időben. Próbálja újra.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Az e-mail-cím vagy a jelszó hibás.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask an administrator.</source>
        <translation>Ezt nem teheti meg. Kérdezze a rendszergazdát.</translation>
    </message>
    <message>
        <source>It is no longer there, or not yours to see.</source>
        <translation>Már nincs ott, vagy Ön nem láthatja.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile: %1</source>
        <translation>Valaki közben módosította: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Valaki közben módosította. Nézze meg az új állapotot, és próbálja újra.</translation>
    </message>
    <message>
        <source>It is too large for the hub.</source>
        <translation>Túl nagy a hubnak.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n s.</source>
        <translation>
            <numerusform>Túl sok próbálkozás. Próbálja újra %n s múlva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a moment.</source>
        <translation>Túl sok próbálkozás. Próbálja újra egy pillanat múlva.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>A hub elfoglalt. Próbálja újra egy pillanat múlva.</translation>
    </message>
    <message>
        <source>The hub could not do this.</source>
        <translation>A hub ezt nem tudta megtenni.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time in a list: less than a minute ago</comment>
        <translation>most</translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Time in a list: minutes ago, as short as can be</extracomment>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes left, in a pill</extracomment>
        <translation>%1 perc</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes left, in a pill</extracomment>
        <translation>%1:%2 óra</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days left, in a pill</extracomment>
        <translation>%1 nap</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Tegnap</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Elfoglalt</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>Nem kér több üzenetet</translation>
    </message>
    <message>
        <source>Started the chat</source>
        <translation>Elkezdte a csevegést</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>Újra kér üzeneteket</translation>
    </message>
</context>
<context>
    <name>deskbell::PickFrame</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read by screen readers: a command and its key</extracomment>
        <translation>%1, billentyű: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresenceKeeper</name>
    <message>
        <source>Available</source>
        <translation>Ráér</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Elfoglalt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Távol</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Láthatatlan</translation>
    </message>
    <message>
        <source>You are shown as: %1</source>
        <translation>Mások így látják: %1</translation>
    </message>
    <message>
        <source>You will be shown as: %1, once the hub is reached</source>
        <translation>Mások így fogják látni: %1, amint a hub elérhető</translation>
    </message>
    <message>
        <source>Others may not see your presence: %1</source>
        <translation>Mások talán nem látják a jelenlétét: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseBook</name>
    <message>
        <source>It was changed since.</source>
        <translation>Azóta módosították.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseCard</name>
    <message>
        <source>Promises made</source>
        <translation>Tett ígéretek</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Időpont ígérése</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Ígéret teljesítve</translation>
    </message>
    <message>
        <source>Move the promise</source>
        <translation>Ígéret áthelyezése</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Ígéret visszavonása</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Promise a time in %n conversation(s)</source>
        <translation>
            <numerusform>Időpont ígérése %n beszélgetésben</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Időpont ígérése</translation>
    </message>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h</source>
        <translation>holnap 14:30, péntek 9, 2 óra múlva</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Miről van szó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Szám vagy cím</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Ki teljesíti</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Ígéret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Én (%1)</translation>
    </message>
    <message>
        <source>As each can be reached</source>
        <translation>Ahogy ki-ki elérhető</translation>
    </message>
    <message>
        <source>No number is known</source>
        <extracomment>No number or address is kept with the promise</extracomment>
        <translation>Nincs ismert szám</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nincs megadva</translation>
    </message>
    <message>
        <source>Write by when, in your own words.</source>
        <translation>Írja le saját szavaival, meddig.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseHands</name>
    <message>
        <source>Open a conversation first.</source>
        <translation>Előbb nyisson meg egy beszélgetést.</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <extracomment>%1: &quot;Call back&quot;, %2: &quot;tomorrow 14:30&quot;</extracomment>
        <translation>Megígérve: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <translation>
            <numerusform>%1 (%n beszélgetés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised here.</source>
        <translation>Itt nincs ígéret.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Ígéret teljesítve</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Ígéret visszavonva</translation>
    </message>
    <message>
        <source>Move the promise to</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Ígéret áthelyezése ekkorra</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Határidő: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Áthelyezés</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Az ígéret új határideje: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alarm. %1: &quot;Call back&quot;, %2: a customer, %3: &quot;due in 4 minutes&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (és még %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Kept (.)</source>
        <translation>Teljesítve (.)</translation>
    </message>
    <message>
        <source>In 10 minutes (,)</source>
        <translation>10 perc múlva (,)</translation>
    </message>
    <message>
        <source>You wrote “%1”: make it a promise?</source>
        <extracomment>%1: words of a message that was sent</extracomment>
        <translation>Ezt írta: „%1”. Legyen ígéret?</translation>
    </message>
    <message>
        <source>Promise (.)</source>
        <translation>Ígéret (.)</translation>
    </message>
    <message>
        <source>No (,)</source>
        <translation>Nem (,)</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>Teljesült az ígéret?</translation>
    </message>
    <message>
        <source>Yes (.)</source>
        <translation>Igen (.)</translation>
    </message>
    <message>
        <source>Not yet (,)</source>
        <translation>Még nem (,)</translation>
    </message>
    <message>
        <source>The hub did not take this promise: %1, %2</source>
        <extracomment>%1: &quot;Call back, tomorrow 14:30&quot;, %2: a customer</extracomment>
        <translation>A hub nem fogadta el ezt az ígéretet: %1, %2</translation>
    </message>
    <message>
        <source>The hub did not take your change of a promise: %1, %2</source>
        <translation>A hub nem fogadta el az ígéret módosítását: %1, %2</translation>
    </message>
    <message>
        <source>%1 Your words are kept: change them and promise it again.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 A szöveg megmaradt: módosítsa, és ígérje meg újra.</translation>
    </message>
    <message>
        <source>%1 The promise stands as it was before.</source>
        <translation>%1 Az ígéret változatlan marad.</translation>
    </message>
    <message>
        <source>The hub did not take your change of #%1, %2</source>
        <extracomment>%1: number of a conversation, %2: a customer</extracomment>
        <translation>A hub nem fogadta el a módosítást itt: #%1, %2</translation>
    </message>
    <message>
        <source>The hub did not take a change of yours</source>
        <translation>A hub nem fogadta el egy módosítását</translation>
    </message>
    <message>
        <source>%1 What is shown is what the hub has.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Az látszik, ami a hubon van.</translation>
    </message>
    <message>
        <source>Promise again… (.)</source>
        <translation>Ígérés újra… (.)</translation>
    </message>
    <message>
        <source>Leave it (,)</source>
        <translation>Elvetés (,)</translation>
    </message>
    <message>
        <source>All right (,)</source>
        <translation>Rendben (,)</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseListModel</name>
    <message>
        <source>nobody has it</source>
        <extracomment>A promise whose owner has gone</extracomment>
        <translation>senkinél sincs</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseWords</name>
    <message>
        <source>Call back</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Give an update</source>
        <extracomment>What was promised to a customer: to tell how their matter stands</extracomment>
        <translation>Tájékoztatás</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>holnap %1</translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>A promise</extracomment>
        <translation>késve teljesítve</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>időben teljesítve</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A promise</extracomment>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>kept %1, late %2, broken %3</source>
        <extracomment>How promises went: numbers</extracomment>
        <translation>teljesítve %1, késve %2, megszegve %3</translation>
    </message>
</context>
<context>
    <name>deskbell::PromisesPane</name>
    <message>
        <source>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</source>
        <translation>Nincs ígéret.
Nyomja meg az m billentyűt egy beszélgetésben, hogy visszahívást, választ vagy tájékoztatást ígérjen.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Mindenkié</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ígéretek</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Beside the number of promises; %1: that number</extracomment>
        <translation>
            <numerusform>%1, %n lejárt</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1</source>
        <extracomment>%1: &quot;kept 12, late 1, broken 0&quot;</extracomment>
        <translation>Ezen a héten: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Teljesítve</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Áthelyezés…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>deskbell::ProviderSignIn</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Bejelentkezés böngészővel</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Bejelentkezés kóddal</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Bejelentkezés megszakítása</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Bejelentkezés módja</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Jelszóval</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Ügyfél-azonosító</translation>
    </message>
    <message>
        <source>from your own registration with the provider</source>
        <translation>a szolgáltatónál tett saját regisztrációjából</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Ügyféltitok</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>csak ha a szolgáltató adott</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>A bejelentkezés megszakítva.</translation>
    </message>
    <message>
        <source>With a %1 account</source>
        <translation>%1-fiókkal</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>változatlan</translation>
    </message>
    <message>
        <source>Signed in. Sign in again when the mailbox asks for it.</source>
        <translation>Bejelentkezve. Jelentkezzen be újra, ha a postafiók kéri.</translation>
    </message>
    <message>
        <source>Open %1 on any device, sign in as %2 and enter this code: %3</source>
        <translation>Nyissa meg bármely eszközön: %1, jelentkezzen be így: %2, és írja be a kódot: %3</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept sealed with the mailbox.</source>
        <translation>Bejelentkezve. Az engedély lepecsételve a postafióknál marad.</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Kód kérése a szolgáltatótól…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>Várakozás a böngészős bejelentkezésre…</translation>
    </message>
</context>
<context>
    <name>deskbell::QuarantineList</name>
    <message>
        <source>No mail is in quarantine.</source>
        <translation>Nincs levél karanténban.</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Forrás mentése…</translation>
    </message>
    <message>
        <source>Save the source of the mail of %1</source>
        <translation>%1 levele forrásának mentése</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Take in the mail of %1 again</source>
        <translation>%1 levelének átvétele újra</translation>
    </message>
    <message>
        <source>Save the source of the mail</source>
        <translation>A levél forrásának mentése</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Levelek (*.eml);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Mentve: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>A(z) %1 nem írható: %2</translation>
    </message>
    <message>
        <source>The mail was taken in.</source>
        <translation>A levél átvéve.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>the same name</source>
        <translation>ugyanaz a név</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>hasonló név</translation>
    </message>
    <message>
        <source>both write from %1</source>
        <translation>mindketten innen írnak: %1</translation>
    </message>
    <message>
        <source>the number %1 in a signature</source>
        <translation>a(z) %1 szám egy aláírásban</translation>
    </message>
    <message>
        <source>typed the address %1 (not verified)</source>
        <translation>ezt a címet írta be: %1 (nincs igazolva)</translation>
    </message>
    <message>
        <source>the same street address</source>
        <translation>ugyanaz a postacím</translation>
    </message>
    <message>
        <source>the same “%1”</source>
        <translation>ugyanaz: „%1”</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Megnézés</translation>
    </message>
    <message>
        <source>Does this belong to #%1 “%2”?</source>
        <translation>Ide tartozik ez: #%1 „%2”?</translation>
    </message>
    <message>
        <source>The same customer waits there by %1</source>
        <translation>Ugyanez az ügyfél ott vár: %1</translation>
    </message>
    <message>
        <source>Attach (Y)</source>
        <translation>Csatolás (Y)</translation>
    </message>
    <message>
        <source>Keep apart (N)</source>
        <translation>Külön hagyás (N)</translation>
    </message>
    <message>
        <source>a customer you know</source>
        <translation>egy ismert ügyfél</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation>%1 ugyanaz a személy, mint %2?</translation>
    </message>
    <message>
        <source>One person (Y)</source>
        <translation>Egy személy (Y)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Két személy (N)</translation>
    </message>
    <message>
        <source>A colleague has answered this already.</source>
        <translation>Egy kolléga már megválaszolta.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Semmi sem változott: %1</translation>
    </message>
    <message>
        <source>Kept apart; it will not be asked again.</source>
        <translation>Külön maradt; többet nem kérdezzük.</translation>
    </message>
    <message>
        <source>Attached to #%1</source>
        <translation>Csatolva ide: #%1</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Két személy; többet nem kérdezzük.</translation>
    </message>
    <message>
        <source>Now one customer: %1</source>
        <translation>Most már egy ügyfél: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>Itt nincs mit megválaszolni.</translation>
    </message>
</context>
<context>
    <name>deskbell::QueueSection</name>
    <message>
        <source>Where conversations wait, and what is promised to those who wait.</source>
        <translation>Ahol a beszélgetések várnak, és amit a várakozóknak ígértek.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Várólisták</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Új várólista</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>A várólista neve</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Tagok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Első válasz ezen belül</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>nincs cél</translation>
    </message>
    <message>
        <source>Next response within</source>
        <translation>Következő válasz ezen belül</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Megoldás ezen belül</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Célok</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Munkaidő</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>Amíg senki sem válaszol</translation>
    </message>
    <message>
        <source>Each step is counted from when the customer began to wait, and stands in the log.</source>
        <translation>Minden lépés az ügyfél várakozásának kezdetétől számít, és szerepel a naplóban.</translation>
    </message>
    <message>
        <source>Notify again after</source>
        <translation>Értesítés újra ennyi után</translation>
    </message>
    <message>
        <source>never</source>
        <translation>soha</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>Hangosabban ennyi után</translation>
    </message>
    <message>
        <source>The next person after</source>
        <translation>A következő személy ennyi után</translation>
    </message>
    <message>
        <source>The team lead after</source>
        <translation>A csoportvezető ennyi után</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number of minutes</extracomment>
        <translation> perc</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>A várólistának név kell.</translation>
    </message>
    <message>
        <source>Each step has to come later than the one before.</source>
        <translation>Minden lépésnek később kell jönnie az előzőnél.</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Not signed in</source>
        <translation>Nincs bejelentkezve</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kijelentkezés</translation>
    </message>
</context>
<context>
    <name>deskbell::Rearranger</name>
    <message>
        <source>(no subject)</source>
        <translation>(nincs tárgy)</translation>
    </message>
    <message>
        <source>Undone: the state of %1 is as before</source>
        <translation>Visszavonva: %1 állapota a korábbi</translation>
    </message>
    <message>
        <source>Undone: the assignee of %1 is as before</source>
        <translation>Visszavonva: %1 felelőse a korábbi</translation>
    </message>
    <message>
        <source>Undone: the priority of %1 is as before</source>
        <translation>Visszavonva: %1 fontossága a korábbi</translation>
    </message>
    <message>
        <source>Undone: the tags of %1 are as before</source>
        <translation>Visszavonva: %1 címkéi a korábbiak</translation>
    </message>
    <message>
        <source>Undone: the queue of %1 is as before</source>
        <translation>Visszavonva: %1 várólistája a korábbi</translation>
    </message>
    <message>
        <source>Undone: %1 is not snoozed any more</source>
        <translation>Visszavonva: %1 már nincs elhalasztva</translation>
    </message>
    <message>
        <source>Undone: %1 stands for itself again</source>
        <translation>Visszavonva: %1 újra önálló</translation>
    </message>
    <message>
        <source>Undone: the messages are back in %1</source>
        <translation>Visszavonva: az üzenetek újra itt vannak: %1</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Szám, név vagy szavak</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Üzenet keresése</translation>
    </message>
    <message>
        <source>Merge #%1 into…</source>
        <translation>#%1 összevonása ezzel…</translation>
    </message>
    <message>
        <source>Split off from which message on?</source>
        <translation>Melyik üzenettől válassza le?</translation>
    </message>
    <message>
        <source>Only this message, not what follows it</source>
        <translation>Csak ezt az üzenetet, a későbbieket nem</translation>
    </message>
    <message>
        <source>Move which message?</source>
        <translation>Melyik üzenetet helyezi át?</translation>
    </message>
    <message>
        <source>Move the message to…</source>
        <translation>Üzenet áthelyezése ide…</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>Összevonva ezzel: #%1</translation>
    </message>
    <message>
        <source>Split off into a conversation of its own</source>
        <translation>Leválasztva önálló beszélgetésbe</translation>
    </message>
    <message>
        <source>Moved to #%1</source>
        <translation>Áthelyezve ide: #%1</translation>
    </message>
    <message>
        <source>Nothing would stay behind: merge the whole conversation instead.</source>
        <translation>Semmi sem maradna: inkább az egész beszélgetést vonja össze.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Semmi sem változott: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
    <message>
        <source>It was changed since: nothing was undone.</source>
        <translation>Azóta módosították: semmi sincs visszavonva.</translation>
    </message>
    <message>
        <source>It could not be undone: %1</source>
        <translation>Nem sikerült visszavonni: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n conversation(s) are as before</source>
        <translation>
            <numerusform>Visszavonva: %n beszélgetés a korábbi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; changed since and left: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; azóta módosult, így maradt: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is unread again</source>
        <translation>Visszavonva: %1 újra olvasatlan</translation>
    </message>
    <message>
        <source>Undone: %1 is as before %2</source>
        <translation>Visszavonva: %1 a korábbi %2</translation>
    </message>
    <message>
        <source>Undone: %1 goes on where it did before</source>
        <translation>Visszavonva: %1 ott folytatódik, ahol korábban</translation>
    </message>
    <message>
        <source>Undone: %1 is a customer of their own again</source>
        <extracomment>%1: a customer&apos;s name</extracomment>
        <translation>Visszavonva: %1 újra önálló ügyfél</translation>
    </message>
    <message>
        <source>%1; the message was on its way already: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; az üzenet már úton volt: %2</translation>
    </message>
    <message>
        <source>Undone: nothing is promised in %1</source>
        <translation>Visszavonva: %1 ígéret nélkül</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is not kept yet</source>
        <translation>Visszavonva: a(z) %1 ígérete még nyitott</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 holds again</source>
        <translation>Visszavonva: a(z) %1 ígérete újra érvényes</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is due when it was</source>
        <translation>Visszavonva: a(z) %1 ígéretének határideje a régi</translation>
    </message>
</context>
<context>
    <name>deskbell::RecordingPlayer</name>
    <message>
        <source>Play the recording</source>
        <translation>A felvétel lejátszása</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Hely a felvételben</translation>
    </message>
    <message>
        <source>No sound can be played here now. Open the recording with another program, or save it.</source>
        <translation>Most itt nem játszható le hang. Nyissa meg a felvételt más programmal, vagy mentse el.</translation>
    </message>
    <message>
        <source>Fetching the recording. Press to cancel.</source>
        <translation>A felvétel letöltése. Nyomja meg a megszakításhoz.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a recording has been fetched</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played here. Open it with another program, or save it.</source>
        <translation>Ez a fajta felvétel itt nem játszható le. Nyissa meg más programmal, vagy mentse el.</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>A felvétel szüneteltetése</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a button; %1 &quot;Play the recording&quot; or &quot;Pause the recording&quot;, %2 how long it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Where in a recording and how long it is, like 0:12 / 3:12</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>deskbell::RefusalBanner</name>
    <message>
        <source>Send anyway</source>
        <translation>Küldés mégis</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Válasz szerkesztése</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n new message(s) came in while you wrote</source>
        <translation>
            <numerusform>Még nincs elküldve: írás közben %n új üzenet érkezett</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Nincs elküldve. A szöveg megmaradt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
</context>
<context>
    <name>deskbell::RemoteImagesBar</name>
    <message>
        <source>The hub does not fetch from there.</source>
        <translation>Onnan a hub nem tölt le.</translation>
    </message>
    <message>
        <source>The server does not give them out any more.</source>
        <translation>A kiszolgáló már nem adja ki őket.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) blocked</source>
        <translation>
            <numerusform>%n távoli kép letiltva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s) removed</source>
        <translation>
            <numerusform>%n követő képpont eltávolítva</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</source>
        <translation>Letöltésükkel a kiszolgálójuk megtudja, hogy olvassák a levelet. A hub úgy kéri őket, hogy nem mondja meg, kicsoda Ön.</translation>
    </message>
    <message>
        <source>Show the remote images</source>
        <translation>Távoli képek mutatása</translation>
    </message>
    <message>
        <source>Fetching images: %1 of %2</source>
        <translation>Képek letöltése: %1 / %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be had. %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>
            <numerusform>%n képet nem sikerült letölteni. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::RingingCard</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A conversation of somebody who calls: %1 subject, %2 number, %3 state, %4 when it was last</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Felveszem</translation>
    </message>
    <message>
        <source>Answer (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Felveszem (%1)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Elutasítom</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>Elutasítás indoklással</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Foglalt vagyok</translation>
    </message>
    <message>
        <source>I am not available</source>
        <translation>Nem vagyok elérhető</translation>
    </message>
    <message>
        <source>Answering puts the other call on hold.</source>
        <translation>Ha felveszi, a másik hívás tartásba kerül.</translation>
    </message>
    <message>
        <source>Nobody here knows this number</source>
        <translation>Itt senki sem ismeri ezt a számot</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n nyitott beszélgetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Utolsó kapcsolatok</translation>
    </message>
    <message>
        <source>Rings for %1</source>
        <translation>Csörög: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Newest first</source>
        <translation>Legújabb elöl</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>utolsó üzenet</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Legrégebbi elöl</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Esedékes elöl</translation>
    </message>
    <message>
        <source>then who waits longest</source>
        <translation>azután, aki legrégebben vár</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Lista rendezése</translation>
    </message>
    <message>
        <source>Newest, oldest or due</source>
        <translation>Legújabb, legrégebbi vagy esedékes</translation>
    </message>
    <message>
        <source>on: choose it to take it off</source>
        <translation>be: válassza a kikapcsoláshoz</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Újra mind mutatása</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Csak olvasatlan</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Fontosság: %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Csatorna: %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Címke: %1</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Lista szűkítése</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Mentés nézetként</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>A nézet neve</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Saved as the view %1</source>
        <translation>Mentve nézetként: %1</translation>
    </message>
    <message>
        <source>The view was not changed: %1</source>
        <translation>A nézet nem változott: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Átnevezés…</translation>
    </message>
    <message>
        <source>Change it to what is shown now</source>
        <translation>Módosítás a most láthatóra</translation>
    </message>
    <message>
        <source>%1 is what is shown now</source>
        <translation>%1: ez látható most</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Feljebb (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Lejjebb (Alt+Down)</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>Megosztás</translation>
    </message>
    <message>
        <source>Sharing of %1 changed</source>
        <translation>%1 megosztása módosítva</translation>
    </message>
    <message>
        <source>Nobody: only me</source>
        <translation>Senkivel: csak én</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 tagjai</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Nézet átnevezése</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Átnevezve</translation>
    </message>
    <message>
        <source>The view %1 was removed</source>
        <translation>A(z) %1 nézet eltávolítva</translation>
    </message>
    <message>
        <source>The view is back</source>
        <translation>A nézet visszaállítva</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Nyelv: %1</translation>
    </message>
    <message>
        <source>Unread, priority, channel, language or tag</source>
        <translation>Olvasatlan, fontosság, csatorna, nyelv vagy címke</translation>
    </message>
    <message>
        <source>What a search finds stands with the newest first.</source>
        <translation>A keresés találatai a legújabbal kezdődnek.</translation>
    </message>
</context>
<context>
    <name>deskbell::SegmentCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Length of a text message: in so many short messages it is sent, and paid</extracomment>
        <translation>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Letters that still fit into the last of the short messages</extracomment>
        <translation>
            <numerusform>%n maradt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode because of ‘%1’</source>
        <extracomment>One letter outside the small alphabet of short messages makes the whole message longer</extracomment>
        <translation>Unicode e jel miatt: „%1”</translation>
    </message>
    <message>
        <source>%1 · too long: at most %2 SMS</source>
        <translation>%1 · túl hosszú: legfeljebb %2 SMS</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Hossz: %1</translation>
    </message>
    <message>
        <source>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</source>
        <translation>Az SMS-ábécén kívüli betűk több helyet foglalnak: egybe 70 fér, többe egyenként 67.</translation>
    </message>
    <message>
        <source>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</source>
        <translation>Egy SMS-be 160 karakter fér, többe egyenként 153; a €, [, ], {, }, \, ^, ~ és | kettőnek számít.</translation>
    </message>
</context>
<context>
    <name>deskbell::SelectionBar</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Kijelölés törlése (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Folyamat</translation>
    </message>
    <message>
        <source>Saving %1 of %2</source>
        <translation>Mentés: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n kijelölve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ServerFields</name>
    <message>
        <source>%1: server</source>
        <translation>%1: kiszolgáló</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1: port</translation>
    </message>
    <message>
        <source>%1: encryption</source>
        <translation>%1: titkosítás</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
</context>
<context>
    <name>deskbell::ServerSearch</name>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Ask Mozilla&apos;s directory</source>
        <translation>Mozilla címtárának kérdezése</translation>
    </message>
    <message>
        <source>Stop looking for servers</source>
        <translation>Kiszolgálókeresés leállítása</translation>
    </message>
    <message>
        <source>A public list of mail servers. It learns the domain of the address, not the address.</source>
        <translation>Levelezőkiszolgálók nyilvános listája. A cím tartományát megtudja, a címet nem.</translation>
    </message>
    <message>
        <source>Stopped. Enter the servers below, or change the address to look again.</source>
        <translation>Leállítva. Adja meg lent a kiszolgálókat, vagy módosítsa a címet az új kereséshez.</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1…</source>
        <translation>%1 levelezőkiszolgálóinak keresése…</translation>
    </message>
    <message>
        <source>The servers could not be looked for: %1 Enter them below.</source>
        <translation>A kiszolgálókat nem sikerült keresni: %1 Adja meg őket lent.</translation>
    </message>
    <message>
        <source>No mail servers were found for %1. Enter them below.</source>
        <translation>Ehhez nem található levelezőkiszolgáló: %1. Adja meg őket lent.</translation>
    </message>
    <message>
        <source>Only the outgoing server was found: %1. Enter the incoming one below.</source>
        <translation>Csak a kimenő kiszolgáló található: %1. Adja meg lent a bejövőt.</translation>
    </message>
    <message>
        <source>Only the incoming server was found: %1. Enter the outgoing one below.</source>
        <translation>Csak a bejövő kiszolgáló található: %1. Adja meg lent a kimenőt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 és %2</translation>
    </message>
    <message>
        <source>Found %1, but: %2.</source>
        <translation>Megvan: %1, de: %2.</translation>
    </message>
    <message>
        <source>Found %1; the connection is encrypted and the certificates are valid.</source>
        <translation>Megvan: %1; a kapcsolat titkosított, a tanúsítványok érvényesek.</translation>
    </message>
    <message>
        <source>Found %1 (%2); the connection is encrypted and the certificates are valid.</source>
        <translation>Megvan: %1 (%2); a kapcsolat titkosított, a tanúsítványok érvényesek.</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Szolgáltató fájljának megbízhatóvá tétele…</translation>
    </message>
    <message>
        <source>This is outside %1: go on only if you know it as your mail provider.</source>
        <translation>Ez kívül esik ezen: %1. Csak akkor folytassa, ha ez a levelezőszolgáltatója.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>Megvan: %1.</translation>
    </message>
    <message>
        <source>Found %1. The test shows whether the chosen authority fits.</source>
        <translation>Megvan: %1. A próba megmutatja, jó-e a választott szolgáltató.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Névjegy</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Szabad szoftver a GNU General Public License 3. vagy újabb változata alatt.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Qt %1 változattal készült.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Aláírások</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Sablonválaszok</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Beállítás keresése</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Talált beállítások</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Csatornák</translation>
    </message>
    <message>
        <source>mailbox email server password quarantine ledger</source>
        <translation>postafiók e-mail kiszolgáló jelszó karantén elszámolás</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Fiók</translation>
    </message>
    <message>
        <source>profile password name me</source>
        <translation>profil jelszó név én</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Várólisták</translation>
    </message>
    <message>
        <source>team members hours targets SLA escalation</source>
        <translation>csapat tagok órák célok SLA eszkaláció</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Ügyintézők</translation>
    </message>
    <message>
        <source>people users team roles password</source>
        <translation>emberek felhasználók csapat szerepek jelszó</translation>
    </message>
    <message>
        <source>template text shortcut</source>
        <translation>sablon szöveg rövidítés</translation>
    </message>
    <message>
        <source>colours dark mode size zoom language contrast</source>
        <translation>színek sötét mód méret nagyítás nyelv kontraszt</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>verzió licenc</translation>
    </message>
    <message>
        <source>%1
in %2</source>
        <extracomment>A setting found, and below it the section it stands in</extracomment>
        <translation>%1
itt: %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, itt: %2</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Try another word.</source>
        <translation>Nincs „%1” nevű beállítás. Próbáljon másik szót.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>A hub címe</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail-cím</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>This is not the address of a hub. It looks like https://desk.example.com.</source>
        <translation>Ez nem hub címe. Így néz ki: https://desk.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Adja meg az e-mail-címét.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Adja meg a jelszavát.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bejelentkezés…</translation>
    </message>
</context>
<context>
    <name>deskbell::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Várólista</translation>
    </message>
    <message>
        <source>Language of the signature</source>
        <translation>Az aláírás nyelve</translation>
    </message>
    <message>
        <source>Any language without its own</source>
        <translation>Minden nyelv, amelynek nincs sajátja</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Kind regards,
your support team</source>
        <translation>Üdvözlettel:
az ügyfélszolgálat</translation>
    </message>
    <message>
        <source>What stands under a reply: the signature of its queue in the customer&apos;s language.</source>
        <translation>Ami a válasz alatt áll: a várólistájának aláírása az ügyfél nyelvén.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Mentve.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsForm</name>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>A number to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Gyakorló szám: az ügyfelei kitaláltak, és semmi sem hagyja el ezt a gépet.</translation>
    </message>
    <message>
        <source>Kannel gateway</source>
        <translation>Kannel-átjáró</translation>
    </message>
    <message>
        <source>Twilio, or a vendor with the same interface</source>
        <translation>Twilio, vagy azonos felületű szolgáltató</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Szolgáltató</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>E hub címe</translation>
    </message>
    <message>
        <source>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</source>
        <translation>Ahol a szolgáltató eléri a hubot: ide mennek a bejövő üzenetek és a kézbesítési jelentések.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Szám hozzáadása</translation>
    </message>
    <message>
        <source>Address of sendsms</source>
        <translation>A sendsms címe</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Address of its status</source>
        <translation>Az állapotának címe</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Állapotjelszó</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>A felület címe</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Messaging service SID</source>
        <translation>Messaging Service SID</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>nem kötelező</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS %1</source>
        <translation>SMS %1</translation>
    </message>
    <message>
        <source>Enter the number, or the name, your messages come from.</source>
        <translation>Adja meg a számot vagy nevet, ahonnan az üzenetek jönnek.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and the user name for it.</source>
        <translation>Adja meg az átjáró címét és a hozzá tartozó felhasználónevet.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s password.</source>
        <translation>Adja meg az átjáró jelszavát.</translation>
    </message>
    <message>
        <source>Enter the account SID and the auth token.</source>
        <translation>Adja meg az Account SID-et és az Auth Tokent.</translation>
    </message>
    <message>
        <source>Say at which address the provider reaches this hub.</source>
        <translation>Adja meg, milyen címen éri el a szolgáltató a hubot.</translation>
    </message>
    <message>
        <source>Copy the lines for kannel.conf</source>
        <translation>A kannel.conf sorainak másolása</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>A webhook címének másolása</translation>
    </message>
    <message>
        <source>The provider needs it to deliver messages that come in to this hub.</source>
        <translation>A szolgáltatónak erre van szüksége, hogy a bejövő üzeneteket a hubnak adja.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsWords</name>
    <message>
        <source>Add SMS number</source>
        <translation>SMS-szám hozzáadása</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy what its provider needs to deliver messages.</source>
        <translation>A szám hozzáadva. Nyissa meg, és másolja ki, amire a szolgáltatónak a kézbesítéshez szüksége van.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>A szám mentve.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Szám eltávolítása</translation>
    </message>
    <message>
        <source>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</source>
        <translation>A beszélgetései megmaradnak. Az erre érkező üzeneteket nem veszi át, az erről küldésre váró válaszok nem mennek el, és a jelszavai feledésbe merülnek. Aki STOP-ot írt, azt nem zavarják.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Utolsó üzenet: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceViewer</name>
    <message>
        <source>message</source>
        <translation>üzenet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Mentés .eml-ként…</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>„%1” eredetije</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Letöltés…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Az üzenet forrása</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Keresés a forrásban</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>The hub keeps no original of this message.</source>
        <translation>A hub nem őrzi ennek az üzenetnek az eredetijét.</translation>
    </message>
    <message>
        <source>%1 more: save it to see all.</source>
        <translation>Még %1: mentse, hogy mindent lásson.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Eredeti mentése</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>A fájlt nem sikerült ide írni: %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Nincs javaslat</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1” hozzáadása a szótárhoz</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Helyesírás</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this computer</source>
        <translation>Ezen a gépen nincs szótár ehhez: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ki</translation>
    </message>
</context>
<context>
    <name>deskbell::StartLinkDialog</name>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Hivatkozás másolása</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>Hivatkozás ide: %1</translation>
    </message>
    <message>
        <source>The hub makes the link…</source>
        <translation>A hub elkészíti a hivatkozást…</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer</extracomment>
        <translation>Aki először nyitja meg ezt a hivatkozást itt: %1, az onnantól ott %2 néven ismert. Másnak ne adja oda.</translation>
    </message>
    <message>
        <source>There is no link: %1</source>
        <translation>Nincs hivatkozás: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer, %3: a day and time</extracomment>
        <translation>Aki először nyitja meg ezt a hivatkozást itt: %1, az onnantól ott %2 néven ismert. Egyszer működik, eddig: %3. Másnak ne adja oda.</translation>
    </message>
    <message>
        <source>Copied: a link for %1</source>
        <extracomment>%1: a customer</extracomment>
        <translation>Másolva: hivatkozás neki: %1</translation>
    </message>
    <message>
        <source>The channel has no token yet. It is entered in the settings, under Channels.</source>
        <translation>A csatornának még nincs tokenje. A beállításokban, a „Csatornák” részben adható meg.</translation>
    </message>
    <message>
        <source>The channel’s own name is not known yet. Test the channel once in the settings.</source>
        <translation>A csatorna saját neve még nem ismert. Próbálja ki egyszer a csatornát a beállításokban.</translation>
    </message>
    <message>
        <source>The channel is switched off, or no links lead into it.</source>
        <translation>A csatorna ki van kapcsolva, vagy nem vezetnek hozzá hivatkozások.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusLine</name>
    <message>
        <source>signed out</source>
        <translation>kijelentkezve</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>kapcsolódás…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>felzárkózás…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>kapcsolódva</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nincs kapcsolat</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>nincs kapcsolat: %1</translation>
    </message>
    <message>
        <source>complete to event %1 (%2)</source>
        <extracomment>The console has every event up to number %1, known at time %2</extracomment>
        <translation>teljes eddig az eseményig: %1 (%2)</translation>
    </message>
    <message>
        <source>complete to event %1</source>
        <translation>teljes eddig az eseményig: %1</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>kimenő: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes down</source>
        <translation>
            <numerusform>%n postafiók nem működik</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older mails still to come</source>
        <extracomment>A mailbox is read for the first time; %1 is a number with groups of digits</extracomment>
        <translation>még %1 régebbi levél</translation>
    </message>
    <message>
        <source>conversations so far: %1</source>
        <extracomment>While the first conversations are fetched; %1 is a number with groups of digits</extracomment>
        <translation>beszélgetések eddig: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StorageSection</name>
    <message>
        <source>Delete downloads now</source>
        <translation>Letöltések törlése most</translation>
    </message>
    <message>
        <source>Downloads may take</source>
        <translation>A letöltések helye legfeljebb</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Beszélgetések</translation>
    </message>
    <message>
        <source>Waiting to be sent, and drafts</source>
        <translation>Küldésre vár, és piszkozatok</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Letöltések</translation>
    </message>
    <message>
        <source>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</source>
        <translation>Amit ez a konzol ezen a gépen őriz. A letöltések törlésével semmi sem vész el: a hub őrzi őket. Ami küldésre vár, az sosem törlődik.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 felszabadítva.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Semmit sem kellett törölni.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of what was downloaded, and how many files that are</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fájl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Syncer</name>
    <message>
        <source>The hub&apos;s snapshot could not be read</source>
        <translation>A hub pillanatképe nem olvasható</translation>
    </message>
</context>
<context>
    <name>deskbell::TagDialog</name>
    <message>
        <source>Find a tag, or name a new one</source>
        <translation>Keressen címkét, vagy nevezzen meg újat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Címkék beállítása</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Enter sets or takes off; Enter in the empty field is done.</source>
        <translation>Az Enter hozzáad vagy levesz; üres mezőben az Enter befejezi.</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Új címke: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramForm</name>
    <message>
        <source>A bot to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Gyakorló bot: az ügyfelei kitaláltak, és semmi sem hagyja el ezt a gépet.</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>A bot tokenje</translation>
    </message>
    <message>
        <source>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</source>
        <translation>Írja meg Telegramon @BotFather-nek: /newbot. Ő létrehozza a botot, és megmutatja a tokenjét.</translation>
    </message>
    <message>
        <source>Add Telegram bot</source>
        <translation>Telegram-bot hozzáadása</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Enter the token of the bot, as @BotFather shows it.</source>
        <translation>Adja meg a bot tokenjét, ahogy @BotFather mutatja.</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramWords</name>
    <message>
        <source>Add Telegram bot</source>
        <translation>Telegram-bot hozzáadása</translation>
    </message>
    <message>
        <source>The bot was added. Its messages are being taken in.</source>
        <translation>A bot hozzáadva. Az üzeneteit most veszi át.</translation>
    </message>
    <message>
        <source>The bot was saved.</source>
        <translation>A bot mentve.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Bot eltávolítása</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</source>
        <translation>A beszélgetései megmaradnak, és a bot is a Telegramban. Új üzenetet nem vesz át, a rajta keresztül küldésre váró válaszok nem mennek el, és a tokenje feledésbe merül.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Utolsó üzenet: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSteps</name>
    <message>
        <source>Incoming server&apos;s name found</source>
        <translation>A bejövő kiszolgáló neve megvan</translation>
    </message>
    <message>
        <source>Incoming server&apos;s name not found</source>
        <translation>A bejövő kiszolgáló neve nincs meg</translation>
    </message>
    <message>
        <source>Incoming server reached</source>
        <translation>A bejövő kiszolgáló elérhető</translation>
    </message>
    <message>
        <source>Incoming server not reached</source>
        <translation>A bejövő kiszolgáló nem érhető el</translation>
    </message>
    <message>
        <source>Incoming connection encrypted</source>
        <translation>A bejövő kapcsolat titkosított</translation>
    </message>
    <message>
        <source>Incoming connection not safe</source>
        <translation>A bejövő kapcsolat nem biztonságos</translation>
    </message>
    <message>
        <source>Signed in to incoming mail</source>
        <translation>Bejelentkezve a bejövő levelezésbe</translation>
    </message>
    <message>
        <source>Not signed in to incoming mail</source>
        <translation>Nincs bejelentkezve a bejövő levelezésbe</translation>
    </message>
    <message>
        <source>Inbox opened</source>
        <translation>A beérkezett mappa megnyitva</translation>
    </message>
    <message>
        <source>Inbox not opened</source>
        <translation>A beérkezett mappa nincs megnyitva</translation>
    </message>
    <message>
        <source>Folder opened</source>
        <translation>Mappa megnyitva</translation>
    </message>
    <message>
        <source>Folder not opened</source>
        <translation>Mappa nincs megnyitva</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name found</source>
        <translation>A kimenő kiszolgáló neve megvan</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name not found</source>
        <translation>A kimenő kiszolgáló neve nincs meg</translation>
    </message>
    <message>
        <source>Outgoing server reached</source>
        <translation>A kimenő kiszolgáló elérhető</translation>
    </message>
    <message>
        <source>Outgoing server not reached</source>
        <translation>A kimenő kiszolgáló nem érhető el</translation>
    </message>
    <message>
        <source>Outgoing connection encrypted</source>
        <translation>A kimenő kapcsolat titkosított</translation>
    </message>
    <message>
        <source>Outgoing connection not safe</source>
        <translation>A kimenő kapcsolat nem biztonságos</translation>
    </message>
    <message>
        <source>Signed in to outgoing mail</source>
        <translation>Bejelentkezve a kimenő levelezésbe</translation>
    </message>
    <message>
        <source>Not signed in to outgoing mail</source>
        <translation>Nincs bejelentkezve a kimenő levelezésbe</translation>
    </message>
    <message>
        <source>The mailbox works.</source>
        <translation>A postafiók működik.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>%1 tanúsítványa, kiállította: %2, érvényes: %3 – %4</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nevek: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Szolgáltató fájljának megbízhatóvá tétele…</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</source>
        <translation>Válassza ki a tanúsítványt aláíró szolgáltató PEM-fájlját. Csak ennél a postafióknál lesz megbízható.</translation>
    </message>
    <message>
        <source>SMS provider reached</source>
        <translation>Az SMS-szolgáltató elérhető</translation>
    </message>
    <message>
        <source>SMS provider not reached</source>
        <translation>Az SMS-szolgáltató nem érhető el</translation>
    </message>
    <message>
        <source>Signed in to the SMS provider</source>
        <translation>Bejelentkezve az SMS-szolgáltatóhoz</translation>
    </message>
    <message>
        <source>Not signed in to the SMS provider</source>
        <translation>Nincs bejelentkezve az SMS-szolgáltatóhoz</translation>
    </message>
    <message>
        <source>The gateway is connected to the network</source>
        <translation>Az átjáró a hálózathoz kapcsolódik</translation>
    </message>
    <message>
        <source>The gateway is not connected to the network</source>
        <translation>Az átjáró nem kapcsolódik a hálózathoz</translation>
    </message>
    <message>
        <source>The provider can call this hub</source>
        <translation>A szolgáltató el tudja érni ezt a hubot</translation>
    </message>
    <message>
        <source>The provider cannot call this hub</source>
        <translation>A szolgáltató nem tudja elérni ezt a hubot</translation>
    </message>
    <message>
        <source>Telegram reached</source>
        <translation>A Telegram elérhető</translation>
    </message>
    <message>
        <source>Telegram not reached</source>
        <translation>A Telegram nem érhető el</translation>
    </message>
    <message>
        <source>The bot is known</source>
        <translation>A bot ismert</translation>
    </message>
    <message>
        <source>The bot is not known</source>
        <translation>A bot nem ismert</translation>
    </message>
    <message>
        <source>The bot&apos;s messages come to this desk</source>
        <translation>A bot üzenetei ide érkeznek</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go somewhere else</source>
        <translation>A bot üzenetei máshová mennek</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>A beállítások teljesek</translation>
    </message>
    <message>
        <source>The settings are not complete</source>
        <translation>A beállítások hiányosak</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineBar</name>
    <message>
        <source>This conversation</source>
        <translation>Ez a beszélgetés</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <extracomment>A button: show the messages of all of this customer&apos;s conversations; %1 the customer</extracomment>
        <translation>Minden az ügyféltől</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ugrás egy napra</translation>
    </message>
    <message>
        <source>Find in the messages (Ctrl+F)</source>
        <translation>Keresés az üzenetekben (Ctrl+F)</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Ennek az ügyfélnek a fájljai</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Minden: %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Minden csatorna</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Csak megjegyzések</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Csak %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Csatorna: %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>Short for &quot;This conversation&quot;, where room is scarce: shows its messages only</extracomment>
        <translation>Csak ez</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Short for &quot;All of Ana Pop&quot;, where room is scarce: shows the messages of all of the customer&apos;s conversations</extracomment>
        <translation>Összes</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Day and time of a message, e.g. &quot;Monday 12:03&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <extracomment>Read out; %1 an agent, %2 time, %3 the note</extracomment>
        <translation>Megjegyzés: %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text</extracomment>
        <translation>%1, feladó: %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text</extracomment>
        <translation>%1, írta: %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n melléklet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Üzenetek</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Idővonal</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n üzenet másolva</numerusform>
        </translation>
    </message>
    <message>
        <source>A new message from %1</source>
        <translation>Új üzenet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) below</source>
        <translation>
            <numerusform>%n új üzenet lejjebb</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>A legújabbhoz</translation>
    </message>
    <message>
        <source>Fetching messages…</source>
        <translation>Üzenetek letöltése…</translation>
    </message>
    <message>
        <source>Nothing came or went this way.</source>
        <translation>Ezen az úton semmi sem jött vagy ment.</translation>
    </message>
    <message>
        <source>Its messages are not on this computer. They come once the hub can be reached.</source>
        <translation>Az üzenetei nincsenek ezen a gépen. Megjelennek, amint a hub elérhető.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Még nincsenek üzenetek</translation>
    </message>
    <message>
        <source>Fetching older messages…</source>
        <translation>Régebbi üzenetek letöltése…</translation>
    </message>
</context>
<context>
    <name>deskbell::Toast</name>
    <message>
        <source>Undo (z)</source>
        <translation>Visszavonás (z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message numerus="yes">
        <source>%n conversation(s) to look at</source>
        <translation>
            <numerusform>%n megnézendő beszélgetés</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne zavarjanak</translation>
    </message>
</context>
<context>
    <name>deskbell::TroublePage</name>
    <message>
        <source>Your desk could not be opened</source>
        <translation>A munkahelyét nem sikerült megnyitni</translation>
    </message>
    <message>
        <source>Nothing is lost: conversations and unsent work stay where they are.</source>
        <translation>Semmi sem veszett el: a beszélgetések és az el nem küldött munka megmarad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Másik mód választása</translation>
    </message>
</context>
<context>
    <name>deskbell::TypingLine</name>
    <message>
        <source>Customer is writing</source>
        <translation>Az ügyfél ír</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Az ügyfél</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <extracomment>%1 is a customer&apos;s name</extracomment>
        <translation>%1 ír…</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>Undo (z)</source>
        <translation>Visszavonás (z)</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Küldés visszavonása</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name or address, %n the seconds left</extracomment>
        <translation>
            <numerusform>%n s múlva megy el: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a name or address</extracomment>
        <translation>Küldés: %1. A visszavonás visszahozza.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a day and time, %2 a name or address</extracomment>
        <translation>Ekkor megy el: %1, címzett: %2. A visszavonás visszahozza.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2</source>
        <extracomment>%1 is a day and time, %2 a name or address</extracomment>
        <translation>Ekkor megy el: %1, címzett: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::UnifiedInboxModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>Ismeretlen ügyfél</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The conversation has messages nobody has read</extracomment>
        <translation>olvasatlan</translation>
    </message>
    <message>
        <source>seen by %1 now</source>
        <extracomment>%1 are the names of other agents</extracomment>
        <translation>most nézi: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>A change of mine waits for the hub</extracomment>
        <translation>még nincs mentve</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The agent has begun to write a reply or note there</extracomment>
        <translation>piszkozat</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>One of several conversations the next command acts on</extracomment>
        <translation>kijelölve</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <extracomment>Something is promised to the customer; %1: &quot;due in 4 minutes&quot;</extracomment>
        <translation>ígéret: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsList</name>
    <message>
        <source>Queues</source>
        <translation>Várólisták</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Nézetek</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsModel</name>
    <message>
        <source>Mine</source>
        <extracomment>A view of the inbox: conversations assigned to me</extracomment>
        <translation>Enyém</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nincs hozzárendelve</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Minden nyitott</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A view of the inbox: customers who wait for an answer</extracomment>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Elhalasztva</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Megoldva</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>Read out for a view of the inbox; %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n beszélgetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>A view: what was promised to customers, by when it is due</extracomment>
        <translation>Ígéretek</translation>
    </message>
</context>
<context>
    <name>deskbell::VisitorCard</name>
    <message>
        <source>On the website</source>
        <translation>A weboldalon</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>The chat is open</source>
        <translation>A csevegés nyitva van</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Távol, %1 óta</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Honnan jött</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Böngésző</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Fiók</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>an e-mail address a visitor typed into a form</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (nincs igazolva)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 megnyitása</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceForm</name>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Add telephone number</source>
        <translation>Telefonszám hozzáadása</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Domain of the extensions</source>
        <translation>A mellékek tartománya</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Kiszolgáló</translation>
    </message>
    <message>
        <source>Where the agents&apos; phones sign in. Left empty: at the domain.</source>
        <translation>Ahol az ügyintézők telefonjai bejelentkeznek. Üresen: a tartományon.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kapcsolat</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Titkosított (TLS)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Encryption of the sound</source>
        <translation>A hang titkosítása</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Ha a másik fél képes rá</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Mindig</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Saját hitelesítő</translation>
    </message>
    <message>
        <source>Address of the proxy&apos;s control</source>
        <translation>A proxy vezérlőcíme</translation>
    </message>
    <message>
        <source>The hub wakes callers who wait there as soon as somebody is free.</source>
        <translation>A hub szól az ott várakozó hívóknak, amint valaki szabad.</translation>
    </message>
    <message>
        <source>Calls ring at</source>
        <translation>A hívások itt csörögnek</translation>
    </message>
    <message>
        <source>Whoever has been free longest, one after the other</source>
        <translation>Aki legrégebben szabad, egymás után</translation>
    </message>
    <message>
        <source>Everybody who is free, at once</source>
        <translation>Mindenki, aki szabad, egyszerre</translation>
    </message>
    <message>
        <source>Each rings for</source>
        <translation>Mindegyik csörgése</translation>
    </message>
    <message>
        <source>Time for notes after a call</source>
        <translation>Idő a jegyzetekre hívás után</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>When the agent has asked the caller</source>
        <translation>Ha az ügyintéző megkérdezte a hívót</translation>
    </message>
    <message>
        <source>Every call, after saying so</source>
        <translation>Minden hívás, bejelentés után</translation>
    </message>
    <message>
        <source>What is said before a recording</source>
        <translation>Amit rögzítés előtt mondanak</translation>
    </message>
    <message>
        <source>Outcomes of a call, one a line</source>
        <translation>A hívás eredményei, soronként egy</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Eredmények</translation>
    </message>
    <message>
        <source>One a line, at most nine: each is chosen with its digit after a call.</source>
        <translation>Soronként egy, legfeljebb kilenc: hívás után a számjegyével választható.</translation>
    </message>
    <message>
        <source>Said when closed</source>
        <translation>Zárva tartáskor elhangzó szöveg</translation>
    </message>
    <message>
        <source>Enter the number that is called.</source>
        <translation>Adja meg a hívott számot.</translation>
    </message>
    <message>
        <source>Enter the domain of the extensions.</source>
        <translation>Adja meg a mellékek tartományát.</translation>
    </message>
    <message>
        <source>At most nine outcomes: each has a digit.</source>
        <translation>Legfeljebb kilenc eredmény: mindegyiknek van számjegye.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>Copy the proxy&apos;s key</source>
        <translation>A proxy kulcsának másolása</translation>
    </message>
    <message>
        <source>The SIP proxy shows it to the hub when it asks whom to ring.</source>
        <translation>A SIP-proxy ezt mutatja a hubnak, amikor megkérdezi, kinél csörögjön.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceWords</name>
    <message>
        <source>Add telephone number</source>
        <translation>Telefonszám hozzáadása</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy the key that the SIP proxy needs.</source>
        <translation>A szám hozzáadva. Szerkessze, hogy kimásolja a SIP-proxy kulcsát.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>A szám mentve.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Szám eltávolítása</translation>
    </message>
    <message>
        <source>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</source>
        <translation>A beszélgetések és felvételek megmaradnak. A rá érkező hívások itt többé nem csörögnek, és az ügyintézők mellékei törlődnek.</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>Utolsó hívás: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::WelcomePage</name>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Üdvözli a Deskbell</translation>
    </message>
    <message>
        <source>One inbox for everything your customers write. How would you like to begin?</source>
        <translation>Egy hely mindennek, amit az ügyfelei írnak. Hogyan szeretné kezdeni?</translation>
    </message>
    <message>
        <source>Add your mailbox</source>
        <translation>Adja hozzá a postafiókját</translation>
    </message>
    <message>
        <source>Answer the mail of one address on this computer. Nothing else is needed.</source>
        <translation>Válaszoljon egy cím leveleire ezen a gépen. Más nem kell hozzá.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Kapcsolódás hubhoz</translation>
    </message>
    <message>
        <source>Your team already runs Deskbell: sign in with your account.</source>
        <translation>A csapata már használja a Deskbellt: jelentkezzen be a fiókjával.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Körülnézés bemutató adatokkal</translation>
    </message>
    <message>
        <source>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</source>
        <translation>Egy webáruház ügyfélszolgálata kitalált ügyfelekkel. Egy levél sem hagyja el ezt a gépet.</translation>
    </message>
</context>
<context>
    <name>deskbell::Windows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>Már %n ablak van nyitva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WishSender</name>
    <message>
        <source>The attached file is gone.</source>
        <translation>A csatolt fájl már nincs meg.</translation>
    </message>
</context>
<context>
    <name>deskbell::WordPopup</name>
    <message>
        <source>Tab inserts, Esc closes</source>
        <translation>Tab beszúr, Esc bezár</translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Csevegés</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>csevegés</translation>
    </message>
    <message>
        <source>call</source>
        <translation>hívás</translation>
    </message>
    <message>
        <source>note</source>
        <translation>megjegyzés</translation>
    </message>
    <message>
        <source>event</source>
        <translation>esemény</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Esemény</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>várakozik</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>elhalasztva</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>megoldva</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>alacsony fontosság</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>normál fontosság</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>magas fontosság</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>sürgős</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>küldésre vár</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>küldés alatt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>elküldve</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>kézbesítve</translation>
    </message>
    <message>
        <source>read</source>
        <translation>olvasva</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nincs kézbesítve</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>a kézbesítés nincs megerősítve</translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>esedékes %n perc múlva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>%n perce késésben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>esedékes %n óra múlva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>%n órája késésben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>esedékes %n nap múlva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>%n napja késésben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Megoldva</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Következő beszélgetés</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Előző beszélgetés</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Beszélgetés megnyitása</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Első olvasatlan üzenet</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Megjegyzés írása</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Beszélgetések keresése</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Ugrás a beérkezettekhez</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ugrás a beállításokhoz</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Ügyfél mutatása vagy elrejtése</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Minden billentyű mutatása</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Minden parancs</translation>
    </message>
    <message>
        <source>Leave search or editor</source>
        <translation>Kilépés a keresésből vagy szerkesztőből</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kijelentkezés</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Válasz mindenkinek</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Továbbítás</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Címzettek és tárgy módosítása</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Küldés később</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Show the original of a mail</source>
        <translation>A levél eredetijének mutatása</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Beszélgetés nyomtatása</translation>
    </message>
    <message>
        <source>Save the conversation as PDF</source>
        <translation>Beszélgetés mentése PDF-ként</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>Üzenet leválasztása</translation>
    </message>
    <message>
        <source>Move a message to another conversation</source>
        <translation>Üzenet áthelyezése másik beszélgetésbe</translation>
    </message>
    <message>
        <source>#%1 was merged into #%2</source>
        <translation>#%1 összevonva ezzel: #%2</translation>
    </message>
    <message>
        <source>Retry the message that failed</source>
        <translation>A meghiúsult üzenet újraküldése</translation>
    </message>
    <message>
        <source>Edit the message that failed and send it again</source>
        <translation>A meghiúsult üzenet szerkesztése és küldése újra</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <translation>Keresés az üzenetekben</translation>
    </message>
    <message>
        <source>Older find</source>
        <translation>Régebbi találat</translation>
    </message>
    <message>
        <source>Newer find</source>
        <translation>Újabb találat</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ugrás egy napra</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Ugrás az első üzenethez</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ugrás a legújabb üzenethez</translation>
    </message>
    <message>
        <source>Show all of the customer, or this conversation</source>
        <translation>Minden az ügyféltől, vagy csak ez a beszélgetés</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Ennek az ügyfélnek a fájljai</translation>
    </message>
    <message>
        <source>Copy the link to the conversation</source>
        <translation>A beszélgetés hivatkozásának másolása</translation>
    </message>
    <message>
        <source>There is no conversation #%1, or you may not see it.</source>
        <translation>Nincs #%1 beszélgetés, vagy Ön nem láthatja.</translation>
    </message>
    <message>
        <source>The link could not be followed: %1</source>
        <translation>A hivatkozás nem követhető: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>Title of a window: number and subject of its conversation</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Continue on another channel</source>
        <translation>Folytatás másik csatornán</translation>
    </message>
    <message>
        <source>Yes: attach, or one person</source>
        <translation>Igen: csatolás, vagy egy személy</translation>
    </message>
    <message>
        <source>No: keep apart, or two people</source>
        <translation>Nem: külön, vagy két személy</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Ugrás az ügyfelekhez</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új ügyfél</translation>
    </message>
    <message>
        <source>Merge the customer into another</source>
        <translation>Ügyfél összevonása egy másikkal</translation>
    </message>
    <message>
        <source>Promise kept, or yes to the question about it</source>
        <translation>Ígéret teljesítve, vagy igen a rá vonatkozó kérdésre</translation>
    </message>
    <message>
        <source>Move the promise, or not now to the question about it</source>
        <translation>Ígéret áthelyezése, vagy most nem a rá vonatkozó kérdésre</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Ígéret visszavonása</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>Ugrás az ígéretekhez</translation>
    </message>
    <message>
        <source>This conversation is not on this computer yet.</source>
        <translation>Ez a beszélgetés még nincs ezen a gépen.</translation>
    </message>
</context>
</TS>
