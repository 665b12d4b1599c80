<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Nie znaleziono hosta</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Odmowa połączenia</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Przekroczono czas połączenia</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Przekroczono czas operacji</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Sieć jest nieosiągalna</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Krok w &amp;górę</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Krok w &amp;dół</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Host %1 not found</source>
        <translation>Nie znaleziono hosta %1</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Odmowa połączenia</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Połączenie zamknięte</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>Uzgadnianie SSL nie powiodło się</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>W&amp;klej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>Odmowa połączenia</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Przekroczono czas połączenia</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host jest nieosiągalny</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Sieć jest nieosiągalna</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Zdalny host zamknął połączenie</translation>
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
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiuj adres &amp;odnośnika</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>W&amp;klej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountSection</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Języki, w których odpowiadasz</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>na przykład en, ro, de</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nowe hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>A new password signs you out everywhere, here too.</source>
        <translation>Nowe hasło wyloguje Cię wszędzie, tutaj też.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Hasło ma co najmniej 8 znaków.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Nowe hasła są różne.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Nie zapisano, wpisane dane zostają. %1</translation>
    </message>
    <message>
        <source>Changed. Sign in with the new one.</source>
        <translation>Zmieniono. Zaloguj się nowym hasłem.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Obecne hasło jest nieprawidłowe.</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressField</name>
    <message>
        <source>No address is given.</source>
        <translation>Nie podano adresu.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>„%1” nie ma znaku @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>„%1” nie ma nic przed @.</translation>
    </message>
    <message>
        <source>“%1” has no complete domain after the @.</source>
        <translation>„%1” nie ma pełnej domeny po @.</translation>
    </message>
    <message>
        <source>“%1” has a domain that cannot be.</source>
        <translation>„%1” ma niemożliwą domenę.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no address has.</source>
        <translation>„%1” zawiera znak, którego nie ma w adresach.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be.</source>
        <translation>„%1” jest dłuższy, niż może być adres.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes.</source>
        <comment>field: person</comment>
        <translation>%1: %2. Delete usuwa.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: nie wysłano. %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AgentSection</name>
    <message>
        <source>Everybody who answers. Administrators add and change them; leads put them into queues.</source>
        <translation>Wszyscy, którzy odpowiadają. Dodają ich i zmieniają administratorzy; kierownicy przydzielają ich do kolejek.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenci</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nowy agent</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Może się logować</translation>
    </message>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1, nie może się logować</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>co najmniej 8 znaków</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>zostaw puste, by nie zmieniać</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>na razie brak</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Agent musi mieć nazwę.</translation>
    </message>
    <message>
        <source>An agent needs an email address to sign in with.</source>
        <translation>Agent musi mieć adres e-mail do logowania.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Hasło ma co najmniej 8 znaków.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Imię i nazwisko agenta</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Languages the agent answers in</source>
        <translation>Języki, w których agent odpowiada</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>na przykład en, ro, de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
</context>
<context>
    <name>deskbell::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Wysoki kontrast, jasny</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Wysoki kontrast, ciemny</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Gęstość</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>How much room the rows of lists take</extracomment>
        <translation>Wygodna</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Changes show at once. Animations follow the system’s setting.</source>
        <translation>Zmiany widać od razu. Animacje zależą od ustawień systemu.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
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
        <translation>Odpowiedź</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentChip</name>
    <message>
        <source>Attachment</source>
        <translation>Załącznik</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Zapisz załącznik</translation>
    </message>
    <message>
        <source>The file could not be written to %1. Choose another folder, or make room there.</source>
        <translation>Nie udało się zapisać pliku w %1. Wybierz inny folder albo zrób tam miejsce.</translation>
    </message>
    <message>
        <source>It is a program or holds one. Opened, it can do on this computer whatever you can.</source>
        <translation>To program albo plik, który go zawiera. Otwarty może na tym komputerze wszystko to co Ty.</translation>
    </message>
    <message>
        <source>It is a script or a shortcut. Opened, it can run commands on this computer.</source>
        <translation>To skrypt albo skrót. Otwarty może wykonywać polecenia na tym komputerze.</translation>
    </message>
    <message>
        <source>This kind of office file can hold macros. Do not allow macros when the program asks.</source>
        <translation>Taki plik biurowy może zawierać makra. Nie zezwalaj na nie, gdy program zapyta.</translation>
    </message>
    <message>
        <source>It opens in the browser and may imitate a page you know. Enter no password there.</source>
        <translation>Otwiera się w przeglądarce i może udawać znaną stronę. Nie podawaj tam hasła.</translation>
    </message>
    <message>
        <source>Its name hides what it really is. That is rarely an accident.</source>
        <translation>Jego nazwa ukrywa, czym naprawdę jest. To rzadko przypadek.</translation>
    </message>
    <message>
        <source>Nothing says what kind of file it is.</source>
        <translation>Nie wiadomo, co to za plik.</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Otworzyć ten załącznik?</translation>
    </message>
    <message>
        <source>“%1” may do harm.</source>
        <translation>„%1” może wyrządzić szkodę.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>No program on this computer opens such a file. Save it instead.</source>
        <translation>Żaden program na tym komputerze nie otwiera takich plików. Zapisz go.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Otwórz innym programem…</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <extracomment>Read out; %1 name, %2 kind of file, %3 size</extracomment>
        <translation>Załącznik %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Fetching %1, %2 %. Press to cancel.</source>
        <translation>Pobieranie %1, %2 %. Naciśnij, aby przerwać.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <extracomment>Read out; %1 name, %2 kind of file</extracomment>
        <translation>Załącznik %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentList</name>
    <message>
        <source>Save all attachments</source>
        <translation>Zapisz wszystkie załączniki</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Zapisz wszystkie</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Wszystkie zapisane</translation>
    </message>
    <message>
        <source>All attachments are saved</source>
        <translation>Wszystkie załączniki są zapisane</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>Zapisywanie %1 z %2…</translation>
    </message>
    <message>
        <source>%1 of %2 attachments are saved. %3</source>
        <translation>Zapisano załączników: %1 z %2. %3</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentViewer</name>
    <message>
        <source>Previous attachment</source>
        <translation>Poprzedni załącznik</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Następny załącznik</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Dopasuj do okna</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Oryginalny rozmiar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Otwórz innym programem</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Zapisz jako… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Tekst załącznika</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Title of the viewer; %1 file name, %2 its place among %3</extracomment>
        <translation>%1 (%2 z %3)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Pobieranie…</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Pobieranie… %1 %</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it, or open it with another program.</source>
        <translation>Tego obrazu nie można tu pokazać. Zapisz go albo otwórz innym programem.</translation>
    </message>
    <message>
        <source>Picture %1, %2 by %3 pixels</source>
        <translation>Obraz %1, %2 na %3 pikseli</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Nie udało się odczytać pliku: %1</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Reszta jest za długa, by ją tu pokazać.</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Obróć w prawo (R)</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Otwórz innym programem…</translation>
    </message>
    <message>
        <source>A sound. Another program plays it.</source>
        <translation>Dźwięk. Odtworzy go inny program.</translation>
    </message>
    <message>
        <source>A film. Another program plays it.</source>
        <translation>Film. Odtworzy go inny program.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program.</source>
        <translation>Taki plik pokazuje inny program.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>Kodowanie: %1</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Kodowanie znaków</translation>
    </message>
</context>
<context>
    <name>deskbell::Attention</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Otwórz Deskbell</translation>
    </message>
    <message>
        <source>Turn notifications on</source>
        <translation>Włącz powiadomienia</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Nie przeszkadzać przez godzinę</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Nie przeszkadzać do jutra</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>sound volume alerts popups do not disturb silence tray</source>
        <translation>dźwięk głośność alerty komunikaty nie przeszkadzać cisza zasobnik</translation>
    </message>
    <message>
        <source>Choose presence</source>
        <translation>Wybierz dostępność</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>Dostępność: %1</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or end it</source>
        <translation>Nie przeszkadzać przez godzinę albo to zakończyć</translation>
    </message>
    <message>
        <source>%1 (handed over to you)</source>
        <extracomment>%1: &quot;Call back&quot;: a colleague has gone, who had promised it</extracomment>
        <translation>%1 (przekazane Tobie)</translation>
    </message>
</context>
<context>
    <name>deskbell::AuthorityField</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Own certificate authority: choose a file</source>
        <translation>Własny urząd certyfikacji: wybierz plik</translation>
    </message>
    <message>
        <source>Own certificate authority: remove</source>
        <translation>Własny urząd certyfikacji: usuń</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, ważny do %2</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>tylko systemowe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 nie zawiera certyfikatu w formacie PEM.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Urząd certyfikacji</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Treść wiadomości</translation>
    </message>
    <message>
        <source>Link to another place</source>
        <translation>Odnośnik w inne miejsce</translation>
    </message>
    <message>
        <source>The text says “%1”, but the link leads to “%2”.</source>
        <translation>Tekst mówi „%1”, ale odnośnik prowadzi do „%2”.</translation>
    </message>
    <message>
        <source>Links like this are often made to steal passwords. Open it only if you trust the sender.</source>
        <translation>Takie odnośniki często służą do kradzieży haseł. Otwórz tylko, jeśli ufasz nadawcy.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CallCard</name>
    <message>
        <source>Withheld number</source>
        <translation>Numer zastrzeżony</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a call&apos;s card for screen readers; %1 &quot;Incoming call&quot;, %2 who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Notatka o rozmowie telefonicznej</translation>
    </message>
</context>
<context>
    <name>deskbell::CallWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odebrane</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>nikt nie odebrał</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>dzwoniący zrezygnował</translation>
    </message>
    <message>
        <source>declined here</source>
        <translation>odrzucone tutaj</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>zajęte</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>poza godzinami otwarcia</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Połączenie wychodzące</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Nieodebrane połączenie</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Połączenie przychodzące</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>jeszcze trwa</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>jeszcze nieodebrane</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a caller waited; %1 is like 0:24</extracomment>
        <translation>czas oczekiwania %1</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <extracomment>Read out; %1 &quot;Incoming call&quot;, &quot;Missed call&quot;, %2 the customer, %3 time</extracomment>
        <translation>%1 od: %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 do: %2, %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Read out: who took or made a call</extracomment>
        <translation>przez: %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>wynik: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>nagrane</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. Notatka: %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Rozmowa telefoniczna trwa</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>The last thing in a conversation was a call; %1 how long it took, like 3:12</extracomment>
        <translation>Połączenie, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and why nobody spoke; %1 &quot;Missed call&quot; or &quot;Call&quot;, %2 &quot;busy&quot;, &quot;no answer&quot;, &quot;the caller gave up&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <extracomment>Subject of a conversation that began with a call; %1 a customer</extracomment>
        <translation>Połączenie do: %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Połączenie od: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>Gotowe odpowiedzi</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedSection</name>
    <message>
        <source>New reply</source>
        <translation>Nowa odpowiedź</translation>
    </message>
    <message>
        <source>No canned replies yet.</source>
        <translation>Nie ma jeszcze gotowych odpowiedzi.</translation>
    </message>
    <message>
        <source>Find by shortcut, title or text</source>
        <translation>Szukaj po skrócie, tytule lub treści</translation>
    </message>
    <message>
        <source>Find a canned reply</source>
        <translation>Znajdź gotową odpowiedź</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Gotowe odpowiedzi</translation>
    </message>
    <message>
        <source>Agents insert them with / and the shortcut. Those in the customer’s language come first.</source>
        <translation>Agenci wstawiają je przez / i skrót. Najpierw te w języku klienta.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Example of a shortcut of a canned reply</extracomment>
        <translation>pozno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Text of the canned reply</source>
        <translation>Treść gotowej odpowiedzi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete this canned reply</source>
        <translation>Usuń tę gotową odpowiedź</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>Wstaw pole %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Dowolny język</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Każda kolejka</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Na pewno usunąć?</translation>
    </message>
    <message>
        <source>A shortcut is one word.</source>
        <translation>Skrót to jedno słowo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved, your text is kept. %1</source>
        <translation>Nie zapisano, tekst zostaje. %1</translation>
    </message>
    <message>
        <source>Saved. Type /%1 in a reply.</source>
        <translation>Zapisano. Wpisz /%1 w odpowiedzi.</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Nie usunięto. %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Usunięto.</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>To, co wcześniej wpisano, jest tu znowu; nie zostało jeszcze zapisane.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelAlarm</name>
    <message>
        <source>Trouble with mailboxes</source>
        <translation>Kłopoty ze skrzynkami</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Skrzynki…</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Ukryj tę informację</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 nie działa: %2</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <translation>%1 wymaga uwagi: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more mailboxes have trouble too.</source>
        <translation>
            <numerusform>Jeszcze %n skrzynka ma kłopoty.</numerusform>
            <numerusform>Jeszcze %n skrzynki mają kłopoty.</numerusform>
            <numerusform>Jeszcze %n skrzynek ma kłopoty.</numerusform>
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
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</source>
        <extracomment>The intake ledger of a mailbox: every mail seen is accounted for</extracomment>
        <translation>Zobaczono %1 = %2 przyjęto + %3 powtórzeń + %4 w kwarantannie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>%1 · %2 not accounted for</source>
        <translation>%1 · %2 niewyjaśnionych</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <extracomment>Mails known to be in the mailbox and not fetched yet</extracomment>
        <translation>%1 · %2 czeka</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>State of a mailbox, and when it began: &quot;Down since 3 October 12:03&quot;</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mails in quarantine</source>
        <translation>
            <numerusform>%n list w kwarantannie</numerusform>
            <numerusform>%n listy w kwarantannie</numerusform>
            <numerusform>%n listów w kwarantannie</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;4 Oct, 12:03&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Paused. Customers are told: %1</source>
        <translation>Wstrzymany. Klienci dowiadują się: %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Wstrzymaj…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Wstrzymaj: %1</translation>
    </message>
    <message>
        <source>What comes in is still taken in. Whoever writes is told this, once:</source>
        <translation>To, co przychodzi, jest nadal przyjmowane. Kto pisze, dowiaduje się raz:</translation>
    </message>
    <message>
        <source>We do not answer here at the moment. Your message is kept, and we will come back to you.</source>
        <translation>Obecnie tu nie odpowiadamy. Twoja wiadomość jest zachowana i odezwiemy się.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a channel that does not work: do not wait for the next attempt</extracomment>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Connects at once, and sends what waits after a failed attempt</source>
        <translation>Łączy od razu i wysyła to, co czeka po nieudanej próbie</translation>
    </message>
    <message>
        <source>trying again now…</source>
        <translation>trwa ponowna próba…</translation>
    </message>
    <message>
        <source>This hub tries again by itself, within five minutes.</source>
        <translation>Ten hub sam spróbuje ponownie w ciągu pięciu minut.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelKinds</name>
    <message>
        <source>The channel was saved.</source>
        <translation>Kanał został zapisany.</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Usuń kanał</translation>
    </message>
    <message>
        <source>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</source>
        <translation>Jego rozmowy zostają. Nic nowego nie jest przyjmowane, a odpowiedzi czekające na wysłanie przez niego nie wyjdą.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Ostatnia wiadomość: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelSection</name>
    <message>
        <source>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</source>
        <translation>Każdy list, który widzi skrzynka, jest przyjęty, powtórzony albo w kwarantannie. Rozliczenie to potwierdza.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatForm</name>
    <message>
        <source>Websites, one a line</source>
        <translation>Strony, po jednej w wierszu</translation>
    </message>
    <message>
        <source>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</source>
        <translation>Czat mogą pokazywać tylko te strony. https://*.shop.example oznacza każdą nazwę pod shop.example.</translation>
    </message>
    <message>
        <source>Add web chat</source>
        <translation>Dodaj czat na stronie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>The name of the channel</source>
        <translation>Nazwa kanału</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Hello! How can we help? (in the visitor&apos;s language)</source>
        <translation>Dzień dobry! W czym możemy pomóc? (w języku gościa)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Wybierz kolor</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Róg</translation>
    </message>
    <message>
        <source>Where lines end</source>
        <translation>Gdzie kończą się wiersze</translation>
    </message>
    <message>
        <source>Where lines begin</source>
        <translation>Gdzie zaczynają się wiersze</translation>
    </message>
    <message>
        <source>The visitor&apos;s own</source>
        <translation>Język gościa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the queue promises</source>
        <translation>Jak obiecuje kolejka</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number, in a field</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Oczekiwana odpowiedź</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nie pytaj</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pytaj</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Name, before the chat</source>
        <translation>Imię, przed czatem</translation>
    </message>
    <message>
        <source>Email, before the chat</source>
        <translation>E-mail, przed czatem</translation>
    </message>
    <message>
        <source>Ask for a rating when the conversation is resolved</source>
        <translation>Proś o ocenę, gdy rozmowa jest rozwiązana</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Adres tego huba</translation>
    </message>
    <message>
        <source>Where your visitors&apos; browsers reach this hub.</source>
        <translation>Gdzie przeglądarki gości znajdują ten hub.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Secret for signed-in customers</source>
        <translation>Sekret dla zalogowanych klientów</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nowy sekret</translation>
    </message>
    <message>
        <source>Make a new secret for signed-in customers</source>
        <translation>Utwórz nowy sekret dla zalogowanych klientów</translation>
    </message>
    <message>
        <source>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</source>
        <translation>Serwer Twojej strony podpisuje nim, kto jest tam zalogowany. Jest tu pokazany raz: skopiuj go przed zapisaniem.</translation>
    </message>
    <message>
        <source>Copy the line for the website</source>
        <translation>Kopiuj wiersz dla strony</translation>
    </message>
    <message>
        <source>Put it before the end of the body of every page.</source>
        <translation>Wstaw go przed końcem treści każdej strony.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Czat na stronie</translation>
    </message>
    <message>
        <source>Name the website the chat is for.</source>
        <translation>Podaj stronę, dla której jest ten czat.</translation>
    </message>
    <message>
        <source>%1 is no website: write https://shop.example.</source>
        <translation>%1 nie jest stroną: wpisz https://shop.example.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5fbf.</source>
        <translation>Kolor zapisuje się tak: #1f5fbf.</translation>
    </message>
    <message>
        <source>A secret has at least 32 characters.</source>
        <translation>Sekret ma co najmniej 32 znaki.</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>Kolor czatu</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatWords</name>
    <message>
        <source>Add web chat</source>
        <translation>Dodaj czat na stronie</translation>
    </message>
    <message>
        <source>The web chat was added. Edit it to see the line your website needs.</source>
        <translation>Czat dodano. Otwórz go, aby zobaczyć wiersz potrzebny Twojej stronie.</translation>
    </message>
    <message>
        <source>The web chat was saved.</source>
        <translation>Czat zapisano.</translation>
    </message>
    <message>
        <source>Remove web chat</source>
        <translation>Usuń czat na stronie</translation>
    </message>
    <message>
        <source>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</source>
        <translation>Jego rozmowy zostają. Czat znika ze strony i nie można już w nim odpowiadać gościom.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Ostatnia wiadomość: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Wszystkie polecenia</translation>
    </message>
    <message>
        <source>Type a command, a conversation, a customer or a setting</source>
        <translation>Wpisz polecenie, rozmowę, klienta lub ustawienie</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>%1 is replying</source>
        <translation>%1 odpowiada</translation>
    </message>
    <message>
        <source>Only your team sees a note</source>
        <translation>Notatkę widzi tylko Twój zespół</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Napisz notatkę dla zespołu</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notatka dla zespołu</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>This conversation has no address to reply to</source>
        <translation>Ta rozmowa nie ma adresu do odpowiedzi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Napisz odpowiedź</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Odpowiedz: %1</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Odpowiedz przez: %1</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>Wyślij e-mail</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Wyślij przez: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>Usuń załącznik %1</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · DW: %2</translation>
    </message>
    <message>
        <source>To all (+%1)</source>
        <translation>Do wszystkich (+%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Prześlij dalej</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Odpowiedz wszystkim</translation>
    </message>
    <message>
        <source>To: nobody yet</source>
        <translation>Do: jeszcze do nikogo</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · UDW: %2</translation>
    </message>
    <message>
        <source>Write something above the forwarded message</source>
        <translation>Napisz coś nad przesyłaną wiadomością</translation>
    </message>
    <message>
        <source>Text above the forwarded message</source>
        <translation>Tekst nad przesyłaną wiadomością</translation>
    </message>
    <message>
        <source>Forward email</source>
        <translation>Prześlij e-mail dalej</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <extracomment>Title of a folded line in the composer; %1 is the first line of the signature</extracomment>
        <translation>Podpis: %1</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Przesłane dalej: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be filled in</source>
        <translation>
            <numerusform>Nie udało się wypełnić %n pola</numerusform>
            <numerusform>Nie udało się wypełnić %n pól</numerusform>
            <numerusform>Nie udało się wypełnić %n pól</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to disk and was left out.</source>
        <translation>Obrazu nie udało się zapisać na dysku i został pominięty.</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Zmień odbiorców i temat</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>Pomiń podpis</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>Dołącz podpis</translation>
    </message>
    <message>
        <source>Leave the quoted original out</source>
        <translation>Pomiń cytowany oryginał</translation>
    </message>
    <message>
        <source>Take the quoted original in</source>
        <translation>Dołącz cytowany oryginał</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Wyślij później</translation>
    </message>
    <message>
        <source>A message came in after you began this draft.</source>
        <translation>Po rozpoczęciu tego szkicu przyszła wiadomość.</translation>
    </message>
    <message>
        <source>Gone on with from another desk of yours</source>
        <translation>Kontynuowano na innym Twoim komputerze</translation>
    </message>
    <message>
        <source>Nobody to send it to: write an address.</source>
        <translation>Nie ma do kogo wysłać: wpisz adres.</translation>
    </message>
    <message>
        <source>Quoted original</source>
        <extracomment>Title of a folded line in the composer; %1 is who wrote the quoted mail</extracomment>
        <translation>Cytowany oryginał</translation>
    </message>
    <message>
        <source>Quoted: mail of %1</source>
        <translation>Cytat: list od %1</translation>
    </message>
    <message>
        <source>%1 wants no messages by %2 (STOP). Answer on another channel.</source>
        <extracomment>%1 is a channel: SMS</extracomment>
        <translation>%1 nie chce wiadomości przez %2 (STOP). Odpowiedz innym kanałem.</translation>
    </message>
    <message>
        <source>This is too long for a text message: at most %1 SMS.</source>
        <translation>To za długie na SMS: najwyżej %1 SMS.</translation>
    </message>
    <message>
        <source>Write a note, or answer on another channel</source>
        <translation>Napisz notatkę albo odpowiedz innym kanałem</translation>
    </message>
    <message>
        <source>This channel sends text only: the file was not attached.</source>
        <translation>Ten kanał przesyła tylko tekst: plik nie został załączony.</translation>
    </message>
    <message>
        <source>Continue by %1 to %2</source>
        <translation>Kontynuuj przez %1 do %2</translation>
    </message>
    <message>
        <source>Continue by %1</source>
        <translation>Kontynuuj przez %1</translation>
    </message>
    <message>
        <source>A note takes no files: the file was not attached.</source>
        <translation>Notatka nie przyjmuje plików: plik nie został dołączony.</translation>
    </message>
    <message>
        <source>Not on this machine any more, attach it again: %1</source>
        <translation>Nie ma go już na tym komputerze, dołącz ponownie: %1</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Wyjdzie %1</translation>
    </message>
    <message>
        <source>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>jutro 9, pt 14:30, za 2 h, 24 gru 8:15</translation>
    </message>
    <message>
        <source>Write when it is to go out.</source>
        <translation>Napisz, kiedy ma wyjść.</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>za 1 h</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>jutro 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>poniedziałek 9:00</translation>
    </message>
</context>
<context>
    <name>deskbell::Console</name>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Preparing the demo desk…</source>
        <translation>Przygotowywanie wersji demonstracyjnej…</translation>
    </message>
    <message>
        <source>Starting the hub…</source>
        <translation>Uruchamianie huba…</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>W profilu nie można zapisywać.</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>Otwieranie Twojego stanowiska…</translation>
    </message>
    <message>
        <source>The console could not sign in to its own hub: %1</source>
        <translation>Konsola nie mogła zalogować się do własnego huba: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>disk space cache downloads attachments budget</source>
        <translation>dysk miejsce pamięć podręczna pobrane załączniki limit</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>report errors log version help</source>
        <translation>raport błędy dziennik wersja pomoc</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the settings or of a customer first, then choose the language.</source>
        <translation>Najpierw zapisz lub odrzuć zmiany w ustawieniach albo u klienta, a potem wybierz język.</translation>
    </message>
    <message>
        <source>A dialog is open in another window: the language changes when it is closed.</source>
        <translation>W innym oknie jest otwarte okno dialogowe: język zmieni się po jego zamknięciu.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationActions</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nie ma czego zmieniać: już tak jest.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <extracomment>%1: what was done</extracomment>
        <translation>
            <numerusform>%1 (%n rozmowa)</numerusform>
            <numerusform>%1 (%n rozmowy)</numerusform>
            <numerusform>%1 (%n rozmów)</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Ja (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Przypisz do</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Przypisano do: %1</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Przenieś do kolejki</translation>
    </message>
    <message>
        <source>A queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Przeniesiono do: %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>A priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorytet: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stan: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Zmieniono etykiety</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Odłóż do</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Wraca %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Odłożono do %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Otwarto ponownie</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as read</source>
        <translation>
            <numerusform>%n rozmowa oznaczona jako przeczytana</numerusform>
            <numerusform>%n rozmowy oznaczone jako przeczytane</numerusform>
            <numerusform>%n rozmów oznaczonych jako przeczytane</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>Nic nieprzeczytanego.</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Numer, nazwa lub słowa</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Scalanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) merged into #%1</source>
        <translation>
            <numerusform>%n rozmowa scalona z #%1</numerusform>
            <numerusform>%n rozmowy scalone z #%1</numerusform>
            <numerusform>%n rozmów scalonych z #%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Some could not be merged; the others were.</source>
        <translation>Niektórych nie udało się scalić; pozostałe scalono.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>Nie wszystko udało się zmienić</translation>
    </message>
    <message>
        <source>%1 of %2 conversations stayed as they were.</source>
        <translation>Bez zmian pozostało rozmów: %1 z %2.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n conversation(s) to</source>
        <translation>
            <numerusform>Przypisz %n rozmowę do</numerusform>
            <numerusform>Przypisz %n rozmowy do</numerusform>
            <numerusform>Przypisz %n rozmów do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the queue</source>
        <translation>
            <numerusform>Przenieś %n rozmowę do kolejki</numerusform>
            <numerusform>Przenieś %n rozmowy do kolejki</numerusform>
            <numerusform>Przenieś %n rozmów do kolejki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n conversation(s)</source>
        <translation>
            <numerusform>Priorytet %n rozmowy</numerusform>
            <numerusform>Priorytet %n rozmów</numerusform>
            <numerusform>Priorytet %n rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of %n conversation(s)</source>
        <translation>
            <numerusform>Stan %n rozmowy</numerusform>
            <numerusform>Stan %n rozmów</numerusform>
            <numerusform>Stan %n rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Etykiety %n rozmowy</numerusform>
            <numerusform>Etykiety %n rozmów</numerusform>
            <numerusform>Etykiety %n rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n conversation(s) until</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>
            <numerusform>Odłóż %n rozmowę do</numerusform>
            <numerusform>Odłóż %n rozmowy do</numerusform>
            <numerusform>Odłóż %n rozmów do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n conversation(s) into</source>
        <translation>
            <numerusform>Scal %n rozmowę z</numerusform>
            <numerusform>Scal %n rozmowy z</numerusform>
            <numerusform>Scal %n rozmów z</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationHeader</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Przypisana osoba</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rozwiąż</translation>
    </message>
    <message>
        <source>%1 also looks at this</source>
        <translation>%1 też na to patrzy</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Inny agent</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Bez kolejki</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Odłożono do %1</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Dodaj etykiety</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Snooze for 2 hours</source>
        <translation>Odłóż na 2 godziny</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 9:00</source>
        <translation>Odłóż do jutra 9:00</translation>
    </message>
    <message>
        <source>Snooze until Monday 9:00</source>
        <translation>Odłóż do poniedziałku 9:00</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Ja (%1)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etykiety oddzielone przecinkami</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Your change waits for the connection</source>
        <translation>Twoja zmiana czeka na połączenie</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Wybierz rozmowę</translation>
    </message>
    <message>
        <source>j and k go through the list, Enter opens, r replies. Press ? to see every key.</source>
        <translation>j i k przechodzą po liście, Enter otwiera, r odpowiada. ? pokazuje wszystkie klawisze.</translation>
    </message>
    <message>
        <source>Your reply in #%1 was held back. Open it to decide.</source>
        <translation>Twoja odpowiedź w #%1 została wstrzymana. Otwórz ją, aby zdecydować.</translation>
    </message>
    <message>
        <source>It is already on its way and cannot be taken back.</source>
        <translation>Jest już w drodze i nie można jej cofnąć.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Nie udało się cofnąć: %1</translation>
    </message>
    <message>
        <source>No message failed here.</source>
        <translation>Tu żadna wiadomość nie zawiodła.</translation>
    </message>
    <message>
        <source>That message is not in this conversation any more.</source>
        <translation>Tej wiadomości nie ma już w tej rozmowie.</translation>
    </message>
    <message>
        <source>The hub could not be asked: what is on this computer is shown. %1</source>
        <translation>Hub nie odpowiedział: widać to, co jest na tym komputerze. %1</translation>
    </message>
    <message>
        <source>The link to the conversation is copied</source>
        <translation>Odnośnik do rozmowy skopiowano</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPage</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Nie chce telefonów</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Scal z…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>for example ro</source>
        <translation>na przykład ro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>One a line, for example “account: 7731”</source>
        <translation>Po jednym w wierszu, na przykład „konto: 7731”</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Notatka o kliencie</translation>
    </message>
    <message>
        <source>Wants to be written to by</source>
        <translation>Woli wiadomości przez</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Zapisz (Ctrl+S)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Może to ta sama osoba</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Add an address or number</source>
        <translation>Dodaj adres lub numer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Merged into this customer</source>
        <translation>Scaleni z tym klientem</translation>
    </message>
    <message>
        <source>The customer cannot be read: %1</source>
        <translation>Nie można odczytać klienta: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Obojętnie</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Jedna osoba</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dwie osoby</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nic nie zmieniono: %1</translation>
    </message>
    <message>
        <source>Now one customer</source>
        <translation>Teraz jeden klient</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Dwie osoby; nie będziemy już pytać.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Rodzaj adresu</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres lub numer</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>nie chce wiadomości</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>potwierdzone</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</source>
        <translation>Nie zapisano: ktoś z zespołu zmienił w międzyczasie tego klienta. Wpisane dane wciąż tu są; naciśnij Zapisz jeszcze raz, aby je nadpisać.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nie zapisano: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>None that you may see.</source>
        <translation>Brak takich, które możesz zobaczyć.</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Rozdziel ponownie</translation>
    </message>
    <message>
        <source>Take %1 apart again</source>
        <translation>Rozdziel ponownie: %1</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again</source>
        <translation>%1 to znów osobny klient</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <translation>Scal %1 z…</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nazwa, adres lub numer</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1: scalono</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>To, co wcześniej wpisano, jest tu znowu; nie zostało jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Zaproś do: %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Notatka o kliencie</translation>
    </message>
    <message>
        <source>What the team should know about this customer</source>
        <translation>Co zespół powinien wiedzieć o tym kliencie</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Otwarte rozmowy</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Wcześniejsze rozmowy</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj %1</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Na stronie</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <extracomment>Beside a number whose owner wrote STOP</extracomment>
        <translation>nie chce wiadomości</translation>
    </message>
    <message>
        <source>By this customer&apos;s wish the desk writes no messages to it (STOP).</source>
        <translation>Na życzenie tego klienta nie pisze się stąd do niego (STOP).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Zaproś do: %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomersPlace</name>
    <message>
        <source>%1, may be somebody you know</source>
        <translation>%1, może to ktoś znajomy</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Name, company, address or number</source>
        <translation>Nazwa, firma, adres lub numer</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Szukaj klientów</translation>
    </message>
    <message>
        <source>Only those who may be somebody else you know</source>
        <translation>Tylko ci, którzy mogą być kimś już znanym</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Nobody to review: no two customers look like one.</source>
        <translation>Nikogo do sprawdzenia: żadnych dwóch klientów nie wygląda jak jeden.</translation>
    </message>
    <message>
        <source>Nobody has written yet. “New customer” adds somebody by hand.</source>
        <translation>Nikt jeszcze nie napisał. „Nowy klient” dodaje kogoś ręcznie.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Tymi słowami nikogo nie znaleziono.</translation>
    </message>
    <message>
        <source>The hub cannot be asked: only those on this machine are shown.</source>
        <translation>Hub nie odpowiada: widać tylko tych na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Przejdź do dnia</translation>
    </message>
    <message>
        <source>yesterday, 12 oct, march 2024</source>
        <extracomment>Examples of what can be typed to go to a day</extracomment>
        <translation>wczoraj, 12 paź, marzec 2024</translation>
    </message>
    <message>
        <source>Day, in words or numbers</source>
        <translation>Dzień słowami lub liczbami</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>Wpisz dzień albo wybierz.</translation>
    </message>
    <message>
        <source>Which day is that?</source>
        <translation>Który to dzień?</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
</context>
<context>
    <name>deskbell::Desk</name>
    <message>
        <source>It was changed since.</source>
        <translation>Od tego czasu to zmieniono.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofać.</translation>
    </message>
</context>
<context>
    <name>deskbell::DesktopOutlet</name>
    <message>
        <source>Reply…</source>
        <translation>Odpowiedz…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Nie przeszkadzać przez godzinę</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Za 10 minut</translation>
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
        <translation>Co słyszy mikrofon</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Głośność mikrofonu</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Głośnik</translation>
    </message>
    <message>
        <source>What the loudspeaker plays</source>
        <translation>Co odtwarza głośnik</translation>
    </message>
    <message>
        <source>Loudness of the loudspeaker</source>
        <translation>Głośność głośnika</translation>
    </message>
    <message>
        <source>Rings on</source>
        <translation>Dzwoni na</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Usuwaj echo</translation>
    </message>
    <message>
        <source>For loudspeakers; a headset does without.</source>
        <translation>Dla głośników; słuchawki tego nie potrzebują.</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <extracomment>A device that is chosen and not plugged in; %1 its name</extracomment>
        <translation>%1 (niepodłączone)</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Wybór systemu</translation>
    </message>
    <message>
        <source>The loudspeaker</source>
        <translation>Głośnik</translation>
    </message>
</context>
<context>
    <name>deskbell::DiagnosticsSection</name>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</source>
        <translation>Dla tych, którzy Ci pomagają. Zawiera wersje, rozmiary i liczby, ale nic o klientach ani o tym, co napisali.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>deskbell::DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Nazwa lub numer</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <translation>Nazwa lub numer do wybrania</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Znalezione numery</translation>
    </message>
</context>
<context>
    <name>deskbell::EmailWords</name>
    <message>
        <source>Add mailbox</source>
        <translation>Dodaj skrzynkę</translation>
    </message>
    <message>
        <source>The mailbox was added. Its mail is being taken in.</source>
        <translation>Skrzynkę dodano. Jej poczta jest przyjmowana.</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>Skrzynkę zapisano.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Usuń skrzynkę</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</source>
        <translation>Jej rozmowy zostają, tak jak poczta w samej skrzynce. Nowa poczta nie jest przyjmowana, odpowiedzi czekające na wysłanie przez nią nie wyjdą, a hasło zostaje zapomniane.</translation>
    </message>
    <message>
        <source>Last mail: %1</source>
        <translation>Ostatni list: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EmbeddedHub</name>
    <message>
        <source>The hub&apos;s program could not be started: %1</source>
        <translation>Nie udało się uruchomić programu huba: %1</translation>
    </message>
    <message>
        <source>The program deskbell-hub was not found beside the console.</source>
        <translation>Obok konsoli nie znaleziono programu deskbell-hub.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Nie można utworzyć katalogu %1.</translation>
    </message>
    <message>
        <source>The hub could not be set up: %1</source>
        <translation>Nie udało się skonfigurować huba: %1</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>zakończył się bez słowa</translation>
    </message>
    <message>
        <source>The hub could not be started: %1</source>
        <translation>Nie udało się uruchomić huba: %1</translation>
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
        <translation>Wynik %1: %2</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Zadzwoń ponownie</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwoń</translation>
    </message>
    <message>
        <source>Ready for the next</source>
        <translation>Mogę przyjąć następne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The call took %1</source>
        <translation>Czas rozmowy: %1</translation>
    </message>
    <message>
        <source>Next call in %1</source>
        <extracomment>Time for notes after a call; %1 is like 0:24</extracomment>
        <translation>Następne połączenie za %1</translation>
    </message>
    <message>
        <source>Nobody is put through for %1</source>
        <translation>Nikt nie zostanie połączony przez %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EventSocket</name>
    <message>
        <source>No sign of life from the hub</source>
        <translation>Hub nie daje znaku życia</translation>
    </message>
</context>
<context>
    <name>deskbell::EventWords</name>
    <message>
        <source>%1 opened it again</source>
        <extracomment>In these sentences %1 is an agent, and &quot;it&quot; the conversation</extracomment>
        <translation>%1: otwarto ponownie</translation>
    </message>
    <message>
        <source>%1 set it to pending</source>
        <translation>%1: ustawiono na oczekiwanie</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1: rozwiązano</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1: zamknięto</translation>
    </message>
    <message>
        <source>%1 tagged it %2 instead of %3</source>
        <extracomment>%1 an agent, %2 and %3 tags</extracomment>
        <translation>%1: etykieta %2 zamiast %3</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1: usunięto etykietę %2</translation>
    </message>
    <message>
        <source>%1 tagged it %2</source>
        <translation>%1: dodano etykietę %2</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2, %3</source>
        <extracomment>%1 an agent, %2 day, %3 time</extracomment>
        <translation>%1: odłożono do %2, %3</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1: zwrócono do kolejki</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <extracomment>%1 and %2 are agents</extracomment>
        <translation>%1: przejęto</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1: przypisano, %2</translation>
    </message>
    <message>
        <source>another agent</source>
        <translation>inny agent</translation>
    </message>
    <message>
        <source>%1 took it out of its queue</source>
        <translation>%1: wyjęto z kolejki</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1: przeniesiono do %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>inna kolejka</translation>
    </message>
    <message>
        <source>%1 set it to %2</source>
        <extracomment>%2 e.g. &quot;high priority&quot;</extracomment>
        <translation>%1: ustawiono — %2</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <translation>%1: zmieniono temat na „%2”</translation>
    </message>
    <message>
        <source>%1 took #%2 apart from it again</source>
        <translation>%1: ponownie wydzielono #%2</translation>
    </message>
    <message>
        <source>%1 merged #%2 into it</source>
        <translation>%1: scalono z tym #%2</translation>
    </message>
    <message>
        <source>%1 undid the merge</source>
        <translation>%1: cofnięto scalenie</translation>
    </message>
    <message>
        <source>%1 merged it into another conversation</source>
        <translation>%1: scalono z inną rozmową</translation>
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
        <translation>%1, %2, od %3, %4</translation>
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
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Do wiadomości</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <extracomment>Title of a window; %1 a customer</extracomment>
        <translation>Pliki: %1</translation>
    </message>
    <message>
        <source>Find by name or sender</source>
        <translation>Szukaj po nazwie lub nadawcy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Pobieranie…</translation>
    </message>
    <message>
        <source>No message of this customer has a file.</source>
        <translation>Żadna wiadomość tego klienta nie ma pliku.</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>Żaden plik nie pasuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The hub cannot be reached: these are the files of messages on this computer.</source>
        <translation>%1 Hub jest nieosiągalny: to pliki z wiadomości na tym komputerze.</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Pobieranie… %1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::FindBar</name>
    <message>
        <source>Older find (Enter)</source>
        <translation>Starsze (Enter)</translation>
    </message>
    <message>
        <source>Newer find (Shift+Enter)</source>
        <translation>Nowsze (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Szukaj w tej rozmowie</translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>Szukaj słów w wiadomościach</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Opuść wyszukiwanie (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Not here; the hub cannot be asked</source>
        <translation>Nie ma tutaj; hub nie odpowiada</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which message of those in which the words were found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 (only what is on this computer)</source>
        <extracomment>%1 e.g. &quot;3 of 12&quot;</extracomment>
        <translation>%1 (tylko to, co jest na tym komputerze)</translation>
    </message>
</context>
<context>
    <name>deskbell::FoldedPart</name>
    <message>
        <source>Left out: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
    <message>
        <source>Show what is added when this is sent</source>
        <translation>Pokaż, co zostanie dodane przy wysyłaniu</translation>
    </message>
</context>
<context>
    <name>deskbell::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerowana</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adres odnośnika</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Ustaw odnośnik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Web or mail addresses. Leave it empty to take the link away.</source>
        <translation>Adres strony lub e-mail. Zostaw puste, by usunąć odnośnik.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatowanie</translation>
    </message>
</context>
<context>
    <name>deskbell::GuardBanner</name>
    <message>
        <source>%1 does not belong to this customer, nor to anybody who wrote here.</source>
        <translation>%1 nie należy do tego klienta ani do nikogo, kto tu pisał.</translation>
    </message>
    <message>
        <source>You began this for another customer; the conversation is %1’s now.</source>
        <translation>Zaczęto to dla innego klienta; rozmowa należy teraz do: %1.</translation>
    </message>
    <message>
        <source>“%1” is mentioned, but nothing is attached.</source>
        <translation>Wspomniano „%1”, ale nic nie załączono.</translation>
    </message>
    <message>
        <source>This is written in %1, which is not the customer’s language.</source>
        <translation>To jest napisane w języku: %1, a nie w języku klienta.</translation>
    </message>
    <message>
        <source>“%1” reads like a note for a colleague, but the customer would get it.</source>
        <translation>„%1” wygląda jak notatka do kolegi, ale dostałby to klient.</translation>
    </message>
    <message>
        <source>“%1” reads like a reply, but only your team would see it.</source>
        <translation>„%1” wygląda jak odpowiedź, ale zobaczy ją tylko Twój zespół.</translation>
    </message>
    <message>
        <source>The field {{%1}} is not filled in.</source>
        <translation>Pole {{%1}} nie jest wypełnione.</translation>
    </message>
    <message>
        <source>This draft is older than the newest message. Read that first.</source>
        <translation>Ten szkic jest starszy niż najnowsza wiadomość. Najpierw ją przeczytaj.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>Not saved yet: please look again</source>
        <translation>Jeszcze nie zapisano: spójrz jeszcze raz</translation>
    </message>
    <message>
        <source>Not sent yet: please look again</source>
        <translation>Jeszcze nie wysłano: spójrz jeszcze raz</translation>
    </message>
    <message>
        <source>Add the note all the same (Ctrl+Enter)</source>
        <translation>Dodaj notatkę mimo to (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send all the same (Ctrl+Enter)</source>
        <translation>Wyślij mimo to (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Nie wysłano. Tekst zostaje.</translation>
    </message>
    <message>
        <source>This customer wants to be written to by %1 only.</source>
        <translation>Ten klient chce wiadomości tylko przez: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hands</name>
    <message>
        <source>Assign</source>
        <translation>Przypisz</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Przypisz do mnie</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Zmień etykiety</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Zmień priorytet</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Przenieś do kolejki</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Zmień stan</translation>
    </message>
    <message>
        <source>Resolve or open again</source>
        <translation>Rozwiąż lub otwórz ponownie</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Merge into another conversation</source>
        <translation>Scal z inną rozmową</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Uruchom makro</translation>
    </message>
    <message>
        <source>Send, resolve and go to the next</source>
        <translation>Wyślij, rozwiąż i do następnej</translation>
    </message>
    <message>
        <source>Select or take out of the selection</source>
        <translation>Zaznacz albo wyjmij z zaznaczenia</translation>
    </message>
    <message>
        <source>Select this and the next</source>
        <translation>Zaznacz tę i następną</translation>
    </message>
    <message>
        <source>Select this and the previous</source>
        <translation>Zaznacz tę i poprzednią</translation>
    </message>
    <message>
        <source>Select all of the view</source>
        <translation>Zaznacz wszystkie w widoku</translation>
    </message>
    <message numerus="yes">
        <source>The first %n conversation(s) are selected: more at once is not possible.</source>
        <translation>
            <numerusform>Zaznaczono pierwszą %n rozmowę: więcej naraz nie można.</numerusform>
            <numerusform>Zaznaczono pierwsze %n rozmowy: więcej naraz nie można.</numerusform>
            <numerusform>Zaznaczono pierwszych %n rozmów: więcej naraz nie można.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprzód</translation>
    </message>
    <message>
        <source>Go to a view or queue</source>
        <translation>Przejdź do widoku lub kolejki</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>Przejdź do klienta</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sortuj listę</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Zawęź listę</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Zapisz to wyszukiwanie jako widok</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nowe okno</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Otwórz w osobnym oknie</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Tekst jak w systemie</translation>
    </message>
    <message>
        <source>Macros</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Makra</translation>
    </message>
    <message>
        <source>several actions at once</source>
        <translation>kilka działań naraz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>skróty klawiatura klawisze</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>A view or queue</source>
        <translation>Widok lub kolejka</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nazwa lub adres</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Tekst %1 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>W tę stronę nie ma już nic.</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Obiecaj termin</translation>
    </message>
    <message>
        <source>Open the linked conversation</source>
        <translation>Otwórz rozmowę z odnośnika</translation>
    </message>
    <message>
        <source>Open the linked message</source>
        <translation>Otwórz wiadomość z odnośnika</translation>
    </message>
    <message>
        <source>Setting in %1</source>
        <extracomment>Behind the name of a setting; %1 is the section it stands in</extracomment>
        <translation>Ustawienie: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HeaderFields</name>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>DW</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>UDW</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>Dodaj DW</translation>
    </message>
    <message>
        <source>Add Bcc</source>
        <translation>Dodaj UDW</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Zmień temat</translation>
    </message>
    <message>
        <source>Close the address fields</source>
        <translation>Zamknij pola adresów</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>Day and night</source>
        <translation>Całą dobę</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Godziny: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</source>
        <extracomment>Example of what may be typed as the working hours of a day</extracomment>
        <translation>Na przykład 9-12, 13-17:30. Zegary i eskalacja biegną tylko w tych godzinach.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list.</source>
        <translation>Nie ma takiej strefy czasowej. Wybierz z listy.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write hours such as 9-17:30.</source>
        <translation>%1: nie można odczytać. Wpisz godziny, np. 9-17:30.</translation>
    </message>
    <message>
        <source>The queue works at no time. Enter the hours of a day.</source>
        <translation>Kolejka nigdy nie pracuje. Wpisz godziny choć jednego dnia.</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxDelegate</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 jest tutaj</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Skrzynka odbiorcza</translation>
    </message>
    <message>
        <source>The list could not be filled</source>
        <translation>Nie udało się wypełnić listy</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxPane</name>
    <message>
        <source>Search, or #number</source>
        <translation>Szukaj albo #numer</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Szukaj rozmów</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nic tu nie ma</translation>
    </message>
    <message>
        <source>Try another word, or a number such as #1042. Escape leaves the search.</source>
        <translation>Spróbuj innego słowa albo numeru, np. #1042. Esc opuszcza wyszukiwanie.</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>Nowe rozmowy pojawią się tu same.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Wszystko zrobione</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</source>
        <translation>Nic nie jest do Ciebie przypisane. Zajrzyj do „Nieprzypisane” i naciśnij a, aby wziąć rozmowę.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Wyniki wyszukiwania</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub cannot be reached (%1). It is tried again by itself.</source>
        <translation>Hub jest nieosiągalny (%1). Próby powtarzają się same.</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Zapisz to wyszukiwanie jako widok</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Zawęź listę</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sortuj listę</translation>
    </message>
    <message>
        <source>Sort the list: newest first</source>
        <translation>Sortuj listę: najpierw najnowsze</translation>
    </message>
    <message>
        <source>Sort the list: oldest first</source>
        <translation>Sortuj listę: najpierw najstarsze</translation>
    </message>
    <message>
        <source>Sort the list: due first</source>
        <translation>Sortuj listę: najpierw pilne</translation>
    </message>
    <message>
        <source>Narrow the list: it is narrowed</source>
        <translation>Zawęź listę: jest zawężona</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Naciśnij klawisze</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyGroups</name>
    <message>
        <source>Go</source>
        <translation>Przejście</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Zaznaczanie</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
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
        <translation>Alt z literą na wielu klawiaturach wpisuje znaki (AltGr).</translation>
    </message>
    <message>
        <source>This key is needed everywhere.</source>
        <translation>Ten klawisz jest potrzebny wszędzie.</translation>
    </message>
    <message>
        <source>Single characters, one after the other, or one combination.</source>
        <translation>Pojedyncze znaki jeden po drugim albo jedna kombinacja.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySection</name>
    <message>
        <source>Use these keys</source>
        <translation>Użyj tych klawiszy</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Jak na początku</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Przywróć wszystkie klawisze</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Znajdź polecenie lub klawisz</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Klawisze polecenia</translation>
    </message>
    <message>
        <source>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</source>
        <translation>Klawisze należą do konta: są wszędzie, gdzie się logujesz. Liczy się znak, nie miejsce na klawiaturze; na klawiaturach bez liter łacińskich działa łacińska litera klawisza.</translation>
    </message>
    <message>
        <source>All commands get the keys they came with.</source>
        <translation>Wszystkie polecenia dostają początkowe klawisze.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>bez klawisza</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>klawisz %1</translation>
    </message>
    <message>
        <source>You changed this; it came with: %1</source>
        <translation>Zmienione przez Ciebie; początkowo: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wybierz polecenie, aby zmienić jego klawisze.</translation>
    </message>
    <message>
        <source>This key belongs to the field you type in and cannot be changed.</source>
        <translation>Ten klawisz należy do pola, w którym piszesz, i nie można go zmienić.</translation>
    </message>
    <message>
        <source>“%1” has this key and cannot give it up.</source>
        <translation>Ten klawisz ma „%1” i nie może go oddać.</translation>
    </message>
    <message>
        <source>Taken by %1, which would lose it.</source>
        <translation>Zajęte przez: %1, które go straci.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read out for a line of the sheet of keys: a command and its key</extracomment>
        <translation>%1, klawisz %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Zmień klawisze…</translation>
    </message>
    <message>
        <source>Letters act in the list and the timeline, never while you type.</source>
        <translation>Litery działają na liście i w historii, nigdy podczas pisania.</translation>
    </message>
</context>
<context>
    <name>deskbell::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Star key</source>
        <translation>Klawisz gwiazdki</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Klawisz krzyżyka</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Klawisz %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListSection</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Na pewno usunąć?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Nie zapisano, wpisane dane zostają. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Nie usunięto. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Usunięto.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>This is not saved yet: save it, or discard the changes.</source>
        <translation>To nie jest jeszcze zapisane: zapisz albo odrzuć zmiany.</translation>
    </message>
</context>
<context>
    <name>deskbell::LiveCard</name>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zawieś</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nagrywaj</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>Hang up (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Rozłącz (%1)</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Przekaż do: nazwa lub numer</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Przekaż teraz</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Najpierw zapytaj</translation>
    </message>
    <message>
        <source>Calls them while this caller waits; then the two can be connected.</source>
        <translation>Dzwoni tam, gdy ten rozmówca czeka; potem można ich połączyć.</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <translation>Jest zgoda: nagrywaj</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Nie nagrywaj</translation>
    </message>
    <message>
        <source>Say first: %1</source>
        <extracomment>%1 is a text the agent reads out to whoever calls</extracomment>
        <translation>Najpierw powiedz: %1</translation>
    </message>
    <message>
        <source>“May I record this call, to note what you need?”</source>
        <translation>„Czy mogę nagrać tę rozmowę, aby zapisać, czego Pani lub Pan potrzebuje?”</translation>
    </message>
    <message>
        <source>Unmute (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Wyłącz wyciszenie (%1)</translation>
    </message>
    <message>
        <source>Mute (%1)</source>
        <translation>Wycisz (%1)</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Wznów tę rozmowę</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>Przekazywanie…</translation>
    </message>
    <message>
        <source>The transfer failed: nobody took it. The call is still here.</source>
        <translation>Przekazanie nie powiodło się: nikt nie odebrał. Rozmowa jest nadal tutaj.</translation>
    </message>
    <message>
        <source>The transfer failed: %1 The call is still here.</source>
        <translation>Przekazanie nie powiodło się: %1 Rozmowa jest nadal tutaj.</translation>
    </message>
    <message>
        <source>%1 · encrypted</source>
        <extracomment>Quality of a call&apos;s line and that it is encrypted</extracomment>
        <translation>%1 · szyfrowane</translation>
    </message>
    <message>
        <source>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</source>
        <translation>Utracone: %1 % przychodzące, %2 % wychodzące. Opóźnienie: %3 ms, wahania %4 ms.</translation>
    </message>
    <message>
        <source>Recorded by the desk&apos;s rule</source>
        <translation>Nagrywane zgodnie z regułą zespołu</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Zatrzymaj nagrywanie</translation>
    </message>
    <message>
        <source>This call is recorded, by the desk&apos;s rule.</source>
        <translation>Ta rozmowa jest nagrywana zgodnie z regułą zespołu.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation>Ta rozmowa jest nagrywana.</translation>
    </message>
    <message>
        <source>%1 Say: %2</source>
        <comment>“This call is recorded.” Say: announcement</comment>
        <translation>%1 Powiedz: %2</translation>
    </message>
    <message>
        <source>Connect them and leave</source>
        <extracomment>%1 and %2 are two people on the telephone</extracomment>
        <translation>Połącz ich i wyjdź</translation>
    </message>
    <message>
        <source>Connect %1 with %2 and leave</source>
        <translation>Połącz: %1 i %2, i wyjdź</translation>
    </message>
    <message>
        <source>Take the conference apart</source>
        <translation>Rozdziel konferencję</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Rozmawiajcie razem</translation>
    </message>
    <message>
        <source>In the call for %1</source>
        <translation>Rozmowa trwa %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroRunner</name>
    <message numerus="yes">
        <source>Run a macro on %n conversation(s)</source>
        <translation>
            <numerusform>Uruchom makro na %n rozmowie</numerusform>
            <numerusform>Uruchom makro na %n rozmowach</numerusform>
            <numerusform>Uruchom makro na %n rozmowach</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Uruchom makro</translation>
    </message>
    <message>
        <source>There are none yet: make one in the settings, under Macros</source>
        <translation>Nie ma jeszcze żadnych: utwórz je w ustawieniach, w Makrach</translation>
    </message>
    <message>
        <source>Name of a macro</source>
        <translation>Nazwa makra</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n conversation(s)?</source>
        <translation>
            <numerusform>Wysłać to do %n rozmowy?</numerusform>
            <numerusform>Wysłać to do %n rozmów?</numerusform>
            <numerusform>Wysłać to do %n rozmów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Wyślij wszystkie</translation>
    </message>
    <message>
        <source>#%1: nothing is known for %2</source>
        <translation>#%1: nic nie wiadomo dla %2</translation>
    </message>
    <message>
        <source>#%1: there is nobody to reply to</source>
        <translation>#%1: nie ma komu odpowiedzieć</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gotowe: %1</translation>
    </message>
    <message>
        <source>Left as they were:</source>
        <translation>Pozostawione bez zmian:</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroSection</name>
    <message>
        <source>somebody who left</source>
        <translation>ktoś, kto odszedł</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>kolejka, której już nie ma</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>dodaje notatkę</translation>
    </message>
    <message>
        <source>begins a note</source>
        <translation>zaczyna notatkę</translation>
    </message>
    <message>
        <source>sends a reply</source>
        <translation>wysyła odpowiedź</translation>
    </message>
    <message>
        <source>begins a reply</source>
        <translation>zaczyna odpowiedź</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>stan: %1</translation>
    </message>
    <message>
        <source>snoozes until %1</source>
        <translation>odkłada do %1</translation>
    </message>
    <message>
        <source>assigns it to me</source>
        <translation>przypisuje do mnie</translation>
    </message>
    <message>
        <source>assigns it to nobody</source>
        <translation>zdejmuje przypisanie</translation>
    </message>
    <message>
        <source>assigns it to %1</source>
        <translation>przypisuje do: %1</translation>
    </message>
    <message>
        <source>moves it to %1</source>
        <translation>przenosi do %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>priorytet: %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>dodaje %1</translation>
    </message>
    <message>
        <source>takes off %1</source>
        <translation>zdejmuje %1</translation>
    </message>
    <message>
        <source>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</source>
        <translation>Kilka działań pod jedną nazwą: na jednej rozmowie albo na wszystkich zaznaczonych. Klawisze wybiera się w sekcji Klawisze.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nowe makro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>Co z tekstem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Odłóż do</translation>
    </message>
    <message>
        <source>tomorrow 9, in 2 h; empty: not</source>
        <translation>jutro 9, za 2 h; puste: nie odkładaj</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Przypisana osoba</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Dodaj etykiety</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Zdejmij etykiety</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</source>
        <translation>Może zawierać {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Robi</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>wspólne</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Jak jest</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Członkowie: %1</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Kto uruchamia</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Stands in the reply, to be looked over</source>
        <translation>Staje w odpowiedzi, do przejrzenia</translation>
    </message>
    <message>
        <source>Is sent as a reply at once (10 s to undo)</source>
        <translation>Od razu wysyłane jako odpowiedź (10 s na cofnięcie)</translation>
    </message>
    <message>
        <source>Stands in a note, to be looked over</source>
        <translation>Staje w notatce, do przejrzenia</translation>
    </message>
    <message>
        <source>Is added as a note at once</source>
        <translation>Od razu dodawane jako notatka</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Potrzebna jest nazwa.</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>Wybierz, co robi.</translation>
    </message>
    <message>
        <source>Until when it snoozes is not understood.</source>
        <translation>Nie wiadomo, do kiedy odkłada.</translation>
    </message>
    <message>
        <source>What is snoozed has no other state: choose one of the two.</source>
        <translation>Odłożone nie ma innego stanu: wybierz jedno z dwojga.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>What a macro does, while nothing is chosen yet</extracomment>
        <translation>na razie nic</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxForm</name>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Poczta przychodząca (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Poczta wychodząca (SMTP)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation>Dodaj skrzynkę</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>Nazwa widoczna dla klientów</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wsparcie</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>usually the e-mail address</source>
        <translation>zwykle adres e-mail</translation>
    </message>
    <message>
        <source>Test the mailbox</source>
        <translation>Testuj skrzynkę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</source>
        <translation>Ten dostawca wymaga hasła aplikacji: utwórz je w ustawieniach zabezpieczeń swojego konta i wpisz tutaj.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Wpisz adres e-mail skrzynki.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Wpisz nazwy obu serwerów.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>name of the first queue</comment>
        <translation>Skrzynka odbiorcza</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ustawienia serwerów</translation>
    </message>
    <message>
        <source>Queue for its mail</source>
        <translation>Kolejka dla jej poczty</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Zaufane urzędy</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Sposób logowania</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Dodaj mimo to</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>A new queue of its own</source>
        <translation>Nowa własna kolejka</translation>
    </message>
    <message>
        <source>Sign in with the provider first.</source>
        <translation>Najpierw zaloguj się u dostawcy.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>Wpisz hasło skrzynki.</translation>
    </message>
    <message>
        <source>Looking for the servers…</source>
        <translation>Szukanie serwerów…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Dodawanie…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Skrzynka do ćwiczeń: jej klienci są zmyśleni i nic nie opuszcza tego komputera.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxOptions</name>
    <message>
        <source>Read the list from the server</source>
        <translation>Odczytaj listę z serwera</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Obserwowane foldery</translation>
    </message>
    <message>
        <source>Mails the desk has taken in</source>
        <translation>Listy, które przyjęto</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>zostaw, jak są</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>przenieś do folderu</translation>
    </message>
    <message>
        <source>Folder they are moved to</source>
        <translation>Folder, do którego są przenoszone</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Dalsze adresy</translation>
    </message>
    <message>
        <source>One a line, for example: Sales &lt;sales@example.com&gt;</source>
        <translation>Po jednym w wierszu, na przykład: Sprzedaż &lt;sales@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail to these is the desk&apos;s own, and agents may answer from them.</source>
        <translation>Listy na te adresy są własne, a agenci mogą z nich odpowiadać.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>The server gave no list. Try again</source>
        <translation>Serwer nie podał listy. Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Not reached. Try again</source>
        <translation>Brak połączenia. Spróbuj ponownie</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (wysłane)</translation>
    </message>
    <message>
        <source>%1 (not on the server)</source>
        <translation>%1 (nie ma na serwerze)</translation>
    </message>
    <message>
        <source>Choose at least one folder to watch.</source>
        <translation>Wybierz co najmniej jeden folder do obserwowania.</translation>
    </message>
    <message>
        <source>At most ten folders can be watched.</source>
        <translation>Można obserwować najwyżej dziesięć folderów.</translation>
    </message>
    <message>
        <source>Enter the folder that taken-in mails are moved to.</source>
        <translation>Wpisz folder, do którego przenosić przyjęte listy.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to a folder that is watched: they would come in again and again.</source>
        <translation>Listów nie można przenosić do obserwowanego folderu: przychodziłyby wciąż od nowa.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>To nie jest adres e-mail: %1</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (archiwum)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (usunięte)</translation>
    </message>
    <message>
        <source>%1 (drafts)</source>
        <translation>%1 (szkice)</translation>
    </message>
    <message>
        <source>%1 (all mail)</source>
        <translation>%1 (cała poczta)</translation>
    </message>
    <message>
        <source>%1 (junk: watch it where customers’ mails end there by mistake)</source>
        <translation>%1 (spam: obserwuj, jeśli listy klientów trafiają tam przez pomyłkę)</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxPage</name>
    <message>
        <source>Add your mailbox</source>
        <translation>Dodaj swoją skrzynkę</translation>
    </message>
    <message>
        <source>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</source>
        <translation>Deskbell czyta pocztę tego adresu i odpowiada w jego imieniu. Poczta zostaje w skrzynce; hasło jest przechowywane zapieczętowane na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Working</source>
        <translation>Trwa praca</translation>
    </message>
</context>
<context>
    <name>deskbell::Matters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a channel, then an address or number</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>This customer can be reached on no other channel.</source>
        <translation>Z tym klientem nie ma innego kanału kontaktu.</translation>
    </message>
    <message>
        <source>Continue on…</source>
        <translation>Kontynuuj przez…</translation>
    </message>
    <message>
        <source>Channel or address</source>
        <translation>Kanał lub adres</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nic nie zmieniono: %1</translation>
    </message>
    <message>
        <source>Goes on by %1</source>
        <translation>Dalej przez: %1</translation>
    </message>
    <message>
        <source>%1: make a link for the customer</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>%1: utwórz odnośnik dla klienta</translation>
    </message>
</context>
<context>
    <name>deskbell::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Współpracownicy</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageCard</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <extracomment>Head of a note in the timeline; %1 is the agent who wrote it</extracomment>
        <translation>Notatka · %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Ukryj cytowany tekst</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Pokaż cytowany tekst</translation>
    </message>
    <message>
        <source>Show text only</source>
        <translation>Pokaż tylko tekst</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Pokaż jak wysłano</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <extracomment>%1 are the words of the mail server</extracomment>
        <translation>Nie udało się dostarczyć.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Serwer odpowiedział: %1</translation>
    </message>
    <message>
        <source>Tried again by itself. Last answer: %1</source>
        <translation>Próby powtarzają się same. Ostatnia odpowiedź: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Retry sending</source>
        <translation>Ponów wysyłanie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take the message back into the editor</source>
        <translation>Weź wiadomość z powrotem do edytora</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · DW: %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Wyjdzie %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Co można zrobić z tą wiadomością</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Pokaż oryginał…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · UDW: %2</translation>
    </message>
    <message>
        <source>%1 · forwarded by %2</source>
        <extracomment>%1 &quot;To: …&quot;, %2 who passed a customer&apos;s mail on to the desk</extracomment>
        <translation>%1 · przesłane przez: %2</translation>
    </message>
    <message>
        <source>Cancel and edit</source>
        <translation>Anuluj i edytuj</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Wydziel od tego miejsca</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Przenieś do innej rozmowy…</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Czeka na połączenie</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Kopiuj odnośnik do tej wiadomości</translation>
    </message>
    <message>
        <source>The link to the message is copied</source>
        <translation>Odnośnik do wiadomości skopiowano</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</source>
        <translation>Nie wiadomo, czy dotarła: połączenie zerwało się podczas przekazywania. Wysłana ponownie może przyjść dwa razy.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Edytuj i wyślij ponownie</translation>
    </message>
    <message>
        <source>Edit the message and send it again</source>
        <translation>Edytuj wiadomość i wyślij ją ponownie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A change between messages; %1 what was done and by whom, %2 when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A conversation you cannot open</source>
        <translation>Rozmowa, której nie możesz otworzyć</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ukryj %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Pokaż %1</translation>
    </message>
    <message>
        <source>Open conversation %1</source>
        <extracomment>Read out; %1 number, subject and channel</extracomment>
        <translation>Otwórz rozmowę %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>Below a message; %1 is when its author changed it</extracomment>
        <translation>Zmieniono %1</translation>
    </message>
    <message>
        <source>Hide what it said before</source>
        <translation>Ukryj poprzednią treść</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Pokaż poprzednią treść</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a message said before it was changed; %1 when, %2 the words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>Wynik: %1</translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <extracomment>Name of a file: the recording of a call; %1 its date</extracomment>
        <translation>Nagranie %1.wav</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Nazwa kanału</translation>
    </message>
    <message>
        <source>Queue for its messages</source>
        <translation>Kolejka dla jego wiadomości</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Dodaj mimo to</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Testuj kanał</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>Kanał działa.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Dodawanie…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePrint</name>
    <message>
        <source>Note by</source>
        <translation>Autor notatki</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>DW</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Nie udało się zapisać pliku w %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Older messages of this conversation are not on this computer and are not printed.</source>
        <translation>Starszych wiadomości tej rozmowy nie ma na tym komputerze i nie są drukowane.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageWords</name>
    <message>
        <source>Encrypted</source>
        <translation>Zaszyfrowane</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a mail is protected; %1 &quot;Signed&quot; or &quot;Encrypted&quot;, %2 by which method</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</source>
        <translation>Nie ma klucza i nie można odczytać tego listu. Zapisz oryginał i otwórz programem, który ma klucz, albo poproś nadawcę, by pisał bez szyfrowania.</translation>
    </message>
    <message>
        <source>The mail carries a signature. The desk does not check whether it is genuine.</source>
        <translation>List ma podpis. Jego autentyczność nie jest sprawdzana.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>DW: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Temat: %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Above a copied message; %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>[Attachment: %1]</source>
        <translation>[Załącznik: %1]</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentDialog</name>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h, next week</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>jutro 14:30, pt 9, za 2 h, przyszły tydzień</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>za 2 h</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>jutro 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>poniedziałek 9:00</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>przyszły tydzień</translation>
    </message>
    <message>
        <source>Write until when, in your own words.</source>
        <translation>Napisz własnymi słowami, do kiedy.</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentField</name>
    <message>
        <source>That is over already.</source>
        <translation>To już minęło.</translation>
    </message>
    <message>
        <source>At most one year ahead.</source>
        <translation>Najwyżej rok naprzód.</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Jeszcze niezrozumiałe.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoticeSettings</name>
    <message>
        <source>Nobody answers, and I am asked</source>
        <translation>Nikt nie odpowiada i pytają mnie</translation>
    </message>
    <message>
        <source>Somebody mentions me in a note</source>
        <translation>Ktoś wspomina mnie w notatce</translation>
    </message>
    <message>
        <source>A customer writes in my conversations</source>
        <translation>Klient pisze w moich rozmowach</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Zbliża się termin odpowiedzi</translation>
    </message>
    <message>
        <source>A customer writes in my queues</source>
        <translation>Klient pisze w moich kolejkach</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>dopóki tego nie zakończysz</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NotificationSection</name>
    <message>
        <source>Show what was written</source>
        <translation>Pokazuj, co napisano</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Przez godzinę</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source> min before</source>
        <extracomment>Behind a number of minutes: 10 min before</extracomment>
        <translation> min przed</translation>
    </message>
    <message>
        <source>Tell me of what is due</source>
        <translation>Przypominaj o terminach</translation>
    </message>
    <message>
        <source>Play sounds on</source>
        <translation>Odtwarzaj dźwięki na</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>What you look at is not announced, and much at once is told in one. On this machine only.</source>
        <translation>To, na co patrzysz, nie jest zgłaszane, a wiele naraz – w jednym powiadomieniu. Tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Pokazuj: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Dźwięk: %1</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Posłuchaj: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (teraz niedostępne)</translation>
    </message>
</context>
<context>
    <name>deskbell::Notifier</name>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Nie przeszkadzać, %1</translation>
    </message>
    <message>
        <source>Notifications are on again</source>
        <translation>Powiadomienia znów włączone</translation>
    </message>
    <message>
        <source>Your note was added to #%1</source>
        <translation>Twoją notatkę dodano do #%1</translation>
    </message>
    <message>
        <source>Your reply to %1 is on its way</source>
        <translation>Twoja odpowiedź jest w drodze: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a notification: a customer, and the number of the conversation nobody has yet</extracomment>
        <translation>Nowe: %1</translation>
    </message>
    <message>
        <source>%1 mentions you in #%2</source>
        <translation>%1 wspomina Cię w #%2</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>Termin za %1: %2</translation>
    </message>
    <message>
        <source>Nobody answers, for the team lead: %1</source>
        <translation>Nikt nie odpowiada, do kierownika: %1</translation>
    </message>
    <message>
        <source>Nobody answers, you are next: %1</source>
        <translation>Nikt nie odpowiada, Twoja kolej: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Wciąż czeka: %1</translation>
    </message>
    <message>
        <source>Open the console to read it.</source>
        <translation>Otwórz konsolę, aby przeczytać.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;12 new messages&quot;, %2: &quot;7 conversations&quot;</extracomment>
        <translation>%1 w %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nowa wiadomość</numerusform>
            <numerusform>%n nowe wiadomości</numerusform>
            <numerusform>%n nowych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>w tym %n Twoja</numerusform>
            <numerusform>w tym %n Twoje</numerusform>
            <numerusform>w tym %n Twoich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n wzmianka o Tobie</numerusform>
            <numerusform>%n wzmianki o Tobie</numerusform>
            <numerusform>%n wzmianek o Tobie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) overdue</source>
        <translation>
            <numerusform>%n rozmowa po terminie</numerusform>
            <numerusform>%n rozmowy po terminie</numerusform>
            <numerusform>%n rozmów po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Podczas Twojej nieobecności</translation>
    </message>
    <message>
        <source>Much is coming in</source>
        <translation>Przychodzi dużo wiadomości</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Title of a notification. %1: &quot;Call back&quot;, %2: a customer and the number of the conversation</extracomment>
        <translation>%1 teraz: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 za %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n obietnica w terminie</numerusform>
            <numerusform>%n obietnice w terminie</numerusform>
            <numerusform>%n obietnic w terminie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::OAuthFlow</name>
    <message>
        <source>Nobody signed in within ten minutes. Begin again.</source>
        <translation>Nikt nie zalogował się w ciągu dziesięciu minut. Zacznij od nowa.</translation>
    </message>
    <message>
        <source>This computer gives no port for the browser to come back to: %1</source>
        <translation>Komputer nie daje portu, na który wróciłaby przeglądarka: %1</translation>
    </message>
    <message>
        <source>You may close this page and go back to Deskbell.</source>
        <translation>Możesz zamknąć tę stronę i wrócić do Deskbell.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Nic tu nie ma.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached: %1</source>
        <translation>Serwer logowania dostawcy jest nieosiągalny: %1</translation>
    </message>
    <message>
        <source>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</source>
        <translation>Dostawca nie dał trwałej zgody. Zezwól na czytanie poczty pod Twoją nieobecność i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You did not give the permission. The mailbox was not changed.</source>
        <translation>Nie udzielono zgody. Skrzynki nie zmieniono.</translation>
    </message>
    <message>
        <source>The code ran out before it was entered. Begin again.</source>
        <translation>Kod wygasł, zanim go wpisano. Zacznij od nowa.</translation>
    </message>
    <message>
        <source>The provider does not accept this client id or its secret (%1).</source>
        <translation>Dostawca nie przyjmuje tego identyfikatora klienta lub jego sekretu (%1).</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>Dostawca odmawia logowania (%1).</translation>
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
        <translation>telefon połączenie konto SIP mikrofon słuchawki głośnik dzwonek echo</translation>
    </message>
    <message>
        <source>Answer the call, or hang up</source>
        <translation>Odbierz lub rozłącz</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Wycisz lub włącz mikrofon</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Zadzwoń do klienta</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Wybierz numer</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Zawieś lub wznów rozmowę</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Przekaż rozmowę</translation>
    </message>
    <message>
        <source>Record the call, or stop</source>
        <translation>Nagrywaj rozmowę lub zatrzymaj</translation>
    </message>
    <message>
        <source>Talk all together, or apart again</source>
        <translation>Rozmawiajcie razem lub znów osobno</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Odrzuć połączenie</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>Mikrofon jest włączony</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Mikrofon jest wyciszony</translation>
    </message>
    <message>
        <source>No number of this customer is known: type one.</source>
        <translation>Nie znamy numeru tego klienta: wpisz go.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Numer zastrzeżony</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <extracomment>A notification; %1 who calls</extracomment>
        <translation>Dzwoni %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PhonePanel</name>
    <message>
        <source>Keypad</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Mikrofon i głośnik</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Type a name or a number first.</source>
        <translation>Najpierw wpisz nazwę lub numer.</translation>
    </message>
    <message>
        <source>Choose one of those found, or type a whole number.</source>
        <translation>Wybierz jeden ze znalezionych lub wpisz cały numer.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Mimo to zadzwoń</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nie dzwoń</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait</source>
        <translation>
            <numerusform>%n osoba czeka na linii</numerusform>
            <numerusform>%n osoby czekają na linii</numerusform>
            <numerusform>%n osób czeka na linii</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 nie życzy sobie telefonów.</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneSection</name>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Szyfrowane (TLS)</translation>
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
        <translation>Szyfrowanie dźwięku</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Gdy druga strona potrafi</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Zapisz i sprawdź</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Własne konto</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Mikrofon i głośnik</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>as in the address</source>
        <translation>jak w adresie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Własny urząd certyfikacji</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Nazwa widoczna dla innych</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</source>
        <translation>Nie masz telefonu. Członkowie kolejki z kanałem telefonicznym otrzymują go sami; możesz też podać własne konto.</translation>
    </message>
    <message>
        <source>Your extension comes from a telephone channel of this desk: there is nothing to enter.</source>
        <translation>Twój numer wewnętrzny pochodzi z kanału telefonicznego zespołu: nie trzeba nic wpisywać.</translation>
    </message>
    <message>
        <source>The address is like 1001@pbx.example.com.</source>
        <translation>Adres wygląda tak: 1001@pbx.example.com.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Brakuje hasła.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Nie zapisano: %1</translation>
    </message>
    <message>
        <source>Saved. This is how far the phone gets:</source>
        <translation>Zapisano. Oto jak daleko dociera telefon:</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Na pewno usuń</translation>
    </message>
    <message>
        <source>It was not removed: %1</source>
        <translation>Nie usunięto: %1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Konto zostało usunięte.</translation>
    </message>
    <message>
        <source>The phone is being started…</source>
        <translation>Telefon jest uruchamiany…</translation>
    </message>
    <message>
        <source>The phone is running.</source>
        <translation>Telefon działa.</translation>
    </message>
    <message>
        <source>The server has signed it in: %1</source>
        <translation>Serwer je zalogował: %1</translation>
    </message>
    <message>
        <source>Signing in at the server…</source>
        <translation>Logowanie na serwerze…</translation>
    </message>
    <message>
        <source>There is a microphone.</source>
        <translation>Mikrofon jest.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in before you make a call.</source>
        <translation>Nie ma mikrofonu: podłącz go, zanim zadzwonisz.</translation>
    </message>
    <message>
        <source>Use an account of my own instead…</source>
        <translation>Użyj zamiast tego własnego konta…</translation>
    </message>
    <message>
        <source>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</source>
        <translation>U dowolnego dostawcy telefonii obsługującego SIP. Jest przechowywane z Twoim kontem w hubie. Dopóki istnieje, zastępuje numer wewnętrzny: połączenia na ten numer tutaj nie dzwonią.</translation>
    </message>
    <message>
        <source>The keys to answer, hang up and mute work in front of other programs, too</source>
        <translation>Klawisze odbierania, rozłączania i wyciszania działają także przed innymi programami</translation>
    </message>
    <message>
        <source>Only while a call rings or is up; at all other times other programs have their keys.</source>
        <translation>Tylko gdy dzwoni telefon lub trwa rozmowa; poza tym inne programy zachowują swoje klawisze.</translation>
    </message>
    <message>
        <source>The server %1 is known.</source>
        <extracomment>%1 a server&apos;s name, %2 in brackets what the system says of it</extracomment>
        <translation>Serwer %1 jest znany.</translation>
    </message>
    <message>
        <source>There is no server %1%2. Check how its name is spelled.</source>
        <translation>Nie ma serwera %1%2. Sprawdź pisownię nazwy.</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <extracomment>%1 a server&apos;s name with its port, %2 in brackets what the system says</extracomment>
        <translation>Odpowiada pod adresem %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1%2. Check the port and the kind of connection.</source>
        <translation>Nic nie odpowiada pod adresem %1%2. Sprawdź port i rodzaj połączenia.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate trusted.</source>
        <translation>Połączenie jest szyfrowane, a certyfikat zaufany.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</source>
        <translation>Certyfikat serwera %1 nie jest zaufany%2. Wybierz plik jego własnego urzędu albo wpisz nazwę serwera tak jak w certyfikacie.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sprawdzanie serwera…</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneWords</name>
    <message>
        <source>The server refused the name or the password. Check them in the settings under Phone.</source>
        <translation>Serwer odrzucił nazwę lub hasło. Sprawdź je w ustawieniach w sekcji Telefon.</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it in the settings under Phone.</source>
        <translation>Serwer nie zna tego adresu. Sprawdź go w ustawieniach w sekcji Telefon.</translation>
    </message>
    <message>
        <source>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</source>
        <translation>Nie można połączyć się z serwerem telefonii. Telefon sam próbuje ponownie; sprawdź sieć i nazwę serwera.</translation>
    </message>
    <message>
        <source>The telephone server refused: %1</source>
        <extracomment>%1 are the words of the telephone server</extracomment>
        <translation>Serwer telefonii odmówił: %1</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Brak telefonu</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Niezainstalowany</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nieosiągalny</translation>
    </message>
    <message>
        <source>Ready: calls to %1 ring here.</source>
        <translation>Gotowy: połączenia do %1 dzwonią tutaj.</translation>
    </message>
    <message>
        <source>The program deskbell-phone is not installed on this computer: calls are not possible here.</source>
        <translation>Program deskbell-phone nie jest zainstalowany na tym komputerze: nie można stąd dzwonić.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Połączenie przychodzące</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Dzwoni…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zawieszone</translation>
    </message>
    <message>
        <source>The other side holds</source>
        <translation>Druga strona zawiesiła rozmowę</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Połączenie zakończone</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencja</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Wyciszone</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Trwa rozmowa</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>Połączenie odrzucono tutaj.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>Połączenie odrzucono.</translation>
    </message>
    <message>
        <source>You said that you are busy.</source>
        <translation>Zgłoszono, że zajęte.</translation>
    </message>
    <message>
        <source>Busy. Call again later, or promise a callback.</source>
        <translation>Zajęte. Zadzwoń później lub obiecaj oddzwonić.</translation>
    </message>
    <message>
        <source>Nobody answered. Call again later, or write.</source>
        <translation>Nikt nie odebrał. Zadzwoń później lub napisz.</translation>
    </message>
    <message>
        <source>There is no such number. Check its digits and the country&apos;s code.</source>
        <translation>Nie ma takiego numeru. Sprawdź cyfry i numer kierunkowy kraju.</translation>
    </message>
    <message>
        <source>They cannot be reached now. Call again later, or write.</source>
        <translation>Teraz nie można się połączyć. Zadzwoń później lub napisz.</translation>
    </message>
    <message>
        <source>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</source>
        <translation>Oba telefony nie mają wspólnego kodeka dźwięku. Powiadom opiekuna serwera telefonii.</translation>
    </message>
    <message>
        <source>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</source>
        <translation>Druga strona nie szyfruje, a twój telefon tego wymaga. W ustawieniach w sekcji Telefon można to uczynić opcjonalnym.</translation>
    </message>
    <message>
        <source>The telephone server does not allow this call.</source>
        <translation>Serwer telefonii nie zezwala na to połączenie.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</source>
        <translation>Nie ma mikrofonu. Podłącz go lub wybierz inny w urządzeniach telefonu.</translation>
    </message>
    <message>
        <source>The connection broke. Check the network and call again.</source>
        <translation>Połączenie zostało przerwane. Sprawdź sieć i zadzwoń ponownie.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>Dzwoniący zrezygnował.</translation>
    </message>
    <message>
        <source>You hung up before anybody answered.</source>
        <translation>Rozłączono, zanim ktokolwiek odebrał.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <translation>Odebrał ktoś inny.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>Rozmowa została przerwana.</translation>
    </message>
    <message>
        <source>The call failed: %1</source>
        <translation>Połączenie nie powiodło się: %1</translation>
    </message>
    <message>
        <source>You are hardly heard: speak closer to the microphone, or choose another.</source>
        <translation>Prawie cię nie słychać: mów bliżej mikrofonu lub wybierz inny.</translation>
    </message>
    <message>
        <source>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</source>
        <translation>Twoja sieć jest wolna: zatrzymaj pobieranie lub użyj kabla zamiast Wi-Fi.</translation>
    </message>
    <message>
        <source>The other side&apos;s line is poor: offer to call back.</source>
        <translation>Druga strona ma słabe połączenie: zaproponuj oddzwonienie.</translation>
    </message>
    <message>
        <source>Good line</source>
        <translation>Dobre połączenie</translation>
    </message>
    <message>
        <source>Poor line</source>
        <translation>Słabe połączenie</translation>
    </message>
    <message>
        <source>Fair line</source>
        <translation>Przeciętne połączenie</translation>
    </message>
    <message>
        <source>The phone is not running yet. It is being started; try again in a moment.</source>
        <translation>Telefon jeszcze nie działa. Jest uruchamiany; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>To nie jest numer, pod który można zadzwonić.</translation>
    </message>
    <message>
        <source>The phone is not signed in: no call can be made.</source>
        <translation>Telefon nie jest zalogowany: nie można dzwonić.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Rozmowa się skończyła.</translation>
    </message>
    <message>
        <source>That is not possible at this moment of the call.</source>
        <translation>W tej chwili rozmowy nie jest to możliwe.</translation>
    </message>
    <message>
        <source>The phone could not do that.</source>
        <translation>Telefon nie mógł tego zrobić.</translation>
    </message>
    <message>
        <source>The phone could not do that: %1</source>
        <translation>Telefon nie mógł tego zrobić: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Phrases</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilny</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytano</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nie dostarczono</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Niepotwierdzone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
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
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Kierownik zespołu</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Working with trouble</source>
        <translation>Działa z kłopotami</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Nie działa</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatyczna odpowiedź</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Lista mailingowa</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Skarga na spam</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network. (%1)</source>
        <translation>Hub jest nieosiągalny. Sprawdź adres i sieć. (%1)</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again.</source>
        <translation>Hub nie odpowiedział na czas. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Adres e-mail lub hasło jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask an administrator.</source>
        <translation>Nie wolno Ci tego zrobić. Zapytaj administratora.</translation>
    </message>
    <message>
        <source>It is no longer there, or not yours to see.</source>
        <translation>Już tego nie ma albo nie możesz tego zobaczyć.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile: %1</source>
        <translation>Ktoś to w międzyczasie zmienił: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Ktoś to w międzyczasie zmienił. Obejrzyj nowy stan i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>It is too large for the hub.</source>
        <translation>Za duże dla huba.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n s.</source>
        <translation>
            <numerusform>Zbyt wiele prób. Spróbuj za %n s.</numerusform>
            <numerusform>Zbyt wiele prób. Spróbuj za %n s.</numerusform>
            <numerusform>Zbyt wiele prób. Spróbuj za %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a moment.</source>
        <translation>Zbyt wiele prób. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Hub jest zajęty. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The hub could not do this.</source>
        <translation>Hub nie mógł tego zrobić.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time in a list: less than a minute ago</comment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Time in a list: minutes ago, as short as can be</extracomment>
        <translation>%1m</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes left, in a pill</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes left, in a pill</extracomment>
        <translation>%1:%2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days left, in a pill</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęty</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>Nie chce więcej wiadomości</translation>
    </message>
    <message>
        <source>Started the chat</source>
        <translation>Rozpoczęto czat</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>Znów chce wiadomości</translation>
    </message>
</context>
<context>
    <name>deskbell::PickFrame</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read by screen readers: a command and its key</extracomment>
        <translation>%1, klawisz %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresenceKeeper</name>
    <message>
        <source>Available</source>
        <translation>Dostępny</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęty</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Niewidoczny</translation>
    </message>
    <message>
        <source>You are shown as: %1</source>
        <translation>Inni widzą Cię jako: %1</translation>
    </message>
    <message>
        <source>You will be shown as: %1, once the hub is reached</source>
        <translation>Inni zobaczą Cię jako: %1, gdy hub będzie osiągalny</translation>
    </message>
    <message>
        <source>Others may not see your presence: %1</source>
        <translation>Inni mogą nie widzieć Twojej dostępności: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseBook</name>
    <message>
        <source>It was changed since.</source>
        <translation>Od tego czasu to zmieniono.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseCard</name>
    <message>
        <source>Promises made</source>
        <translation>Złożone obietnice</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Obiecaj termin</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Obietnica dotrzymana</translation>
    </message>
    <message>
        <source>Move the promise</source>
        <translation>Przesuń obietnicę</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Odwołaj obietnicę</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Promise a time in %n conversation(s)</source>
        <translation>
            <numerusform>Obiecaj termin w %n rozmowie</numerusform>
            <numerusform>Obiecaj termin w %n rozmowach</numerusform>
            <numerusform>Obiecaj termin w %n rozmowach</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Obiecaj termin</translation>
    </message>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h</source>
        <translation>jutro 14:30, pt 9, za 2 h</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numer lub adres</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Kto dotrzyma</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obiecaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Ja (%1)</translation>
    </message>
    <message>
        <source>As each can be reached</source>
        <translation>Tak, jak każdy jest dostępny</translation>
    </message>
    <message>
        <source>No number is known</source>
        <extracomment>No number or address is kept with the promise</extracomment>
        <translation>Brak znanego numeru</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Write by when, in your own words.</source>
        <translation>Napisz własnymi słowami, do kiedy.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseHands</name>
    <message>
        <source>Open a conversation first.</source>
        <translation>Najpierw otwórz rozmowę.</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <extracomment>%1: &quot;Call back&quot;, %2: &quot;tomorrow 14:30&quot;</extracomment>
        <translation>Obiecano: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <translation>
            <numerusform>%1 (%n rozmowa)</numerusform>
            <numerusform>%1 (%n rozmowy)</numerusform>
            <numerusform>%1 (%n rozmów)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised here.</source>
        <translation>Tu nic nie obiecano.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Obietnica dotrzymana</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Obietnica odwołana</translation>
    </message>
    <message>
        <source>Move the promise to</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Przesuń obietnicę na</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Termin: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przesuń</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Obietnica przesunięta na %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alarm. %1: &quot;Call back&quot;, %2: a customer, %3: &quot;due in 4 minutes&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (i jeszcze %n)</numerusform>
            <numerusform>%1 (i jeszcze %n)</numerusform>
            <numerusform>%1 (i jeszcze %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Kept (.)</source>
        <translation>Dotrzymana (.)</translation>
    </message>
    <message>
        <source>In 10 minutes (,)</source>
        <translation>Za 10 minut (,)</translation>
    </message>
    <message>
        <source>You wrote “%1”: make it a promise?</source>
        <extracomment>%1: words of a message that was sent</extracomment>
        <translation>W wiadomości jest „%1”: zapisać jako obietnicę?</translation>
    </message>
    <message>
        <source>Promise (.)</source>
        <translation>Obiecaj (.)</translation>
    </message>
    <message>
        <source>No (,)</source>
        <translation>Nie (,)</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>Obietnica dotrzymana?</translation>
    </message>
    <message>
        <source>Yes (.)</source>
        <translation>Tak (.)</translation>
    </message>
    <message>
        <source>Not yet (,)</source>
        <translation>Jeszcze nie (,)</translation>
    </message>
    <message>
        <source>The hub did not take this promise: %1, %2</source>
        <extracomment>%1: &quot;Call back, tomorrow 14:30&quot;, %2: a customer</extracomment>
        <translation>Hub nie przyjął tej obietnicy: %1, %2</translation>
    </message>
    <message>
        <source>The hub did not take your change of a promise: %1, %2</source>
        <translation>Hub nie przyjął zmiany obietnicy: %1, %2</translation>
    </message>
    <message>
        <source>%1 Your words are kept: change them and promise it again.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Treść została zachowana: zmień ją i obiecaj ponownie.</translation>
    </message>
    <message>
        <source>%1 The promise stands as it was before.</source>
        <translation>%1 Obietnica pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The hub did not take your change of #%1, %2</source>
        <extracomment>%1: number of a conversation, %2: a customer</extracomment>
        <translation>Hub nie przyjął zmiany w #%1, %2</translation>
    </message>
    <message>
        <source>The hub did not take a change of yours</source>
        <translation>Hub nie przyjął jednej z Twoich zmian</translation>
    </message>
    <message>
        <source>%1 What is shown is what the hub has.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Widać to, co ma hub.</translation>
    </message>
    <message>
        <source>Promise again… (.)</source>
        <translation>Obiecaj ponownie… (.)</translation>
    </message>
    <message>
        <source>Leave it (,)</source>
        <translation>Zostaw (,)</translation>
    </message>
    <message>
        <source>All right (,)</source>
        <translation>W porządku (,)</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseListModel</name>
    <message>
        <source>nobody has it</source>
        <extracomment>A promise whose owner has gone</extracomment>
        <translation>nikt jej nie ma</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseWords</name>
    <message>
        <source>Call back</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Oddzwonić</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Odpowiedzieć</translation>
    </message>
    <message>
        <source>Give an update</source>
        <extracomment>What was promised to a customer: to tell how their matter stands</extracomment>
        <translation>Poinformować o postępach</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>jutro %1</translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>A promise</extracomment>
        <translation>dotrzymana po czasie</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>dotrzymana na czas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A promise</extracomment>
        <translation>odwołana</translation>
    </message>
    <message>
        <source>kept %1, late %2, broken %3</source>
        <extracomment>How promises went: numbers</extracomment>
        <translation>dotrzymane %1, spóźnione %2, złamane %3</translation>
    </message>
</context>
<context>
    <name>deskbell::PromisesPane</name>
    <message>
        <source>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</source>
        <translation>Nic nie obiecano.
Naciśnij m w rozmowie, aby obiecać telefon, odpowiedź lub informację.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Wszystkich</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Beside the number of promises; %1: that number</extracomment>
        <translation>
            <numerusform>%1, %n po terminie</numerusform>
            <numerusform>%1, %n po terminie</numerusform>
            <numerusform>%1, %n po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1</source>
        <extracomment>%1: &quot;kept 12, late 1, broken 0&quot;</extracomment>
        <translation>W tym tygodniu: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dotrzymana</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przesuń…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>deskbell::ProviderSignIn</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Zaloguj się w przeglądarce</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Zaloguj się kodem</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anuluj logowanie</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Sposób logowania</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Hasłem</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identyfikator klienta</translation>
    </message>
    <message>
        <source>from your own registration with the provider</source>
        <translation>z Twojej własnej rejestracji u dostawcy</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Sekret klienta</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>tylko jeśli dostawca go podał</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Logowanie anulowano.</translation>
    </message>
    <message>
        <source>With a %1 account</source>
        <translation>Kontem %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Signed in. Sign in again when the mailbox asks for it.</source>
        <translation>Zalogowano. Zaloguj się ponownie, gdy skrzynka o to poprosi.</translation>
    </message>
    <message>
        <source>Open %1 on any device, sign in as %2 and enter this code: %3</source>
        <translation>Otwórz %1 na dowolnym urządzeniu, zaloguj się jako %2 i wpisz kod: %3</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept sealed with the mailbox.</source>
        <translation>Zalogowano. Zgoda jest przechowywana zapieczętowana ze skrzynką.</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Prośba o kod u dostawcy…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>Czekanie na Twoje logowanie w przeglądarce…</translation>
    </message>
</context>
<context>
    <name>deskbell::QuarantineList</name>
    <message>
        <source>No mail is in quarantine.</source>
        <translation>W kwarantannie nie ma listów.</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Zapisz źródło…</translation>
    </message>
    <message>
        <source>Save the source of the mail of %1</source>
        <translation>Zapisz źródło listu od %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Take in the mail of %1 again</source>
        <translation>Przyjmij ponownie list od %1</translation>
    </message>
    <message>
        <source>Save the source of the mail</source>
        <translation>Zapisz źródło listu</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Listy (*.eml);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie udało się zapisać %1: %2</translation>
    </message>
    <message>
        <source>The mail was taken in.</source>
        <translation>List przyjęto.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>the same name</source>
        <translation>ta sama nazwa</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>podobna nazwa</translation>
    </message>
    <message>
        <source>both write from %1</source>
        <translation>oboje piszą z %1</translation>
    </message>
    <message>
        <source>the number %1 in a signature</source>
        <translation>numer %1 w podpisie</translation>
    </message>
    <message>
        <source>typed the address %1 (not verified)</source>
        <translation>wpisuje adres %1 (niepotwierdzony)</translation>
    </message>
    <message>
        <source>the same street address</source>
        <translation>ten sam adres pocztowy</translation>
    </message>
    <message>
        <source>the same “%1”</source>
        <translation>to samo „%1”</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Does this belong to #%1 “%2”?</source>
        <translation>Czy to należy do #%1 „%2”?</translation>
    </message>
    <message>
        <source>The same customer waits there by %1</source>
        <translation>Ten sam klient czeka tam: %1</translation>
    </message>
    <message>
        <source>Attach (Y)</source>
        <translation>Dołącz (Y)</translation>
    </message>
    <message>
        <source>Keep apart (N)</source>
        <translation>Zostaw osobno (N)</translation>
    </message>
    <message>
        <source>a customer you know</source>
        <translation>klient, którego znasz</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation>Czy %1 to ta sama osoba co %2?</translation>
    </message>
    <message>
        <source>One person (Y)</source>
        <translation>Jedna osoba (Y)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Dwie osoby (N)</translation>
    </message>
    <message>
        <source>A colleague has answered this already.</source>
        <translation>Ktoś z zespołu już na to odpowiedział.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nic nie zmieniono: %1</translation>
    </message>
    <message>
        <source>Kept apart; it will not be asked again.</source>
        <translation>Pozostawiono osobno; nie będziemy już pytać.</translation>
    </message>
    <message>
        <source>Attached to #%1</source>
        <translation>Dołączono do #%1</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Dwie osoby; nie będziemy już pytać.</translation>
    </message>
    <message>
        <source>Now one customer: %1</source>
        <translation>Teraz jeden klient: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>Nie ma tu na co odpowiadać.</translation>
    </message>
</context>
<context>
    <name>deskbell::QueueSection</name>
    <message>
        <source>Where conversations wait, and what is promised to those who wait.</source>
        <translation>Gdzie czekają rozmowy i co obiecano tym, którzy czekają.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nowa kolejka</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Nazwa kolejki</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Pierwsza odpowiedź w ciągu</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>bez celu</translation>
    </message>
    <message>
        <source>Next response within</source>
        <translation>Następna odpowiedź w ciągu</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Rozwiązanie w ciągu</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>Gdy nikt nie odpowiada</translation>
    </message>
    <message>
        <source>Each step is counted from when the customer began to wait, and stands in the log.</source>
        <translation>Każdy krok liczy się od początku czekania klienta i jest zapisany w dzienniku.</translation>
    </message>
    <message>
        <source>Notify again after</source>
        <translation>Powiadom ponownie po</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>Głośniej po</translation>
    </message>
    <message>
        <source>The next person after</source>
        <translation>Następna osoba po</translation>
    </message>
    <message>
        <source>The team lead after</source>
        <translation>Kierownik zespołu po</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n członek</numerusform>
            <numerusform>%n członków</numerusform>
            <numerusform>%n członków</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Kolejka musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Each step has to come later than the one before.</source>
        <translation>Każdy krok musi być późniejszy niż poprzedni.</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
</context>
<context>
    <name>deskbell::Rearranger</name>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>Undone: the state of %1 is as before</source>
        <translation>Cofnięto: stan %1 jest jak wcześniej</translation>
    </message>
    <message>
        <source>Undone: the assignee of %1 is as before</source>
        <translation>Cofnięto: przypisanie %1 jest jak wcześniej</translation>
    </message>
    <message>
        <source>Undone: the priority of %1 is as before</source>
        <translation>Cofnięto: priorytet %1 jest jak wcześniej</translation>
    </message>
    <message>
        <source>Undone: the tags of %1 are as before</source>
        <translation>Cofnięto: etykiety %1 są jak wcześniej</translation>
    </message>
    <message>
        <source>Undone: the queue of %1 is as before</source>
        <translation>Cofnięto: kolejka %1 jest jak wcześniej</translation>
    </message>
    <message>
        <source>Undone: %1 is not snoozed any more</source>
        <translation>Cofnięto: %1 nie jest już odłożone</translation>
    </message>
    <message>
        <source>Undone: %1 stands for itself again</source>
        <translation>Cofnięto: %1 znów jest osobno</translation>
    </message>
    <message>
        <source>Undone: the messages are back in %1</source>
        <translation>Cofnięto: wiadomości są znów w %1</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Numer, nazwa lub słowa</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Znajdź wiadomość</translation>
    </message>
    <message>
        <source>Merge #%1 into…</source>
        <translation>Scal #%1 z…</translation>
    </message>
    <message>
        <source>Split off from which message on?</source>
        <translation>Od której wiadomości wydzielić?</translation>
    </message>
    <message>
        <source>Only this message, not what follows it</source>
        <translation>Tylko tę wiadomość, bez następnych</translation>
    </message>
    <message>
        <source>Move which message?</source>
        <translation>Którą wiadomość przenieść?</translation>
    </message>
    <message>
        <source>Move the message to…</source>
        <translation>Przenieś wiadomość do…</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>Scalono z #%1</translation>
    </message>
    <message>
        <source>Split off into a conversation of its own</source>
        <translation>Wydzielono do osobnej rozmowy</translation>
    </message>
    <message>
        <source>Moved to #%1</source>
        <translation>Przeniesiono do #%1</translation>
    </message>
    <message>
        <source>Nothing would stay behind: merge the whole conversation instead.</source>
        <translation>Nic by nie zostało: scal raczej całą rozmowę.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nic nie zmieniono: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofać.</translation>
    </message>
    <message>
        <source>It was changed since: nothing was undone.</source>
        <translation>Od tego czasu to zmieniono: nic nie cofnięto.</translation>
    </message>
    <message>
        <source>It could not be undone: %1</source>
        <translation>Nie udało się cofnąć: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n conversation(s) are as before</source>
        <translation>
            <numerusform>Cofnięto: %n rozmowa jest jak wcześniej</numerusform>
            <numerusform>Cofnięto: %n rozmowy są jak wcześniej</numerusform>
            <numerusform>Cofnięto: %n rozmów jest jak wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; changed since and left: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; zmienione od tego czasu i pozostawione: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is unread again</source>
        <translation>Cofnięto: %1 jest znów nieprzeczytane</translation>
    </message>
    <message>
        <source>Undone: %1 is as before %2</source>
        <translation>Cofnięto: %1 jest jak wcześniej %2</translation>
    </message>
    <message>
        <source>Undone: %1 goes on where it did before</source>
        <translation>Cofnięto: %1 toczy się dalej tam, gdzie wcześniej</translation>
    </message>
    <message>
        <source>Undone: %1 is a customer of their own again</source>
        <extracomment>%1: a customer&apos;s name</extracomment>
        <translation>Cofnięto: %1 to znów osobny klient</translation>
    </message>
    <message>
        <source>%1; the message was on its way already: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; wiadomość była już w drodze: %2</translation>
    </message>
    <message>
        <source>Undone: nothing is promised in %1</source>
        <translation>Cofnięto: w %1 nic nie obiecano</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is not kept yet</source>
        <translation>Cofnięto: obietnica w %1 czeka na dotrzymanie</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 holds again</source>
        <translation>Cofnięto: obietnica w %1 znów obowiązuje</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is due when it was</source>
        <translation>Cofnięto: obietnica w %1 ma poprzedni termin</translation>
    </message>
</context>
<context>
    <name>deskbell::RecordingPlayer</name>
    <message>
        <source>Play the recording</source>
        <translation>Odtwórz nagranie</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Miejsce w nagraniu</translation>
    </message>
    <message>
        <source>No sound can be played here now. Open the recording with another program, or save it.</source>
        <translation>Teraz nie można tu odtworzyć dźwięku. Otwórz nagranie innym programem albo je zapisz.</translation>
    </message>
    <message>
        <source>Fetching the recording. Press to cancel.</source>
        <translation>Pobieranie nagrania. Naciśnij, aby anulować.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a recording has been fetched</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played here. Open it with another program, or save it.</source>
        <translation>Tego rodzaju nagrania nie można tu odtworzyć. Otwórz je innym programem albo zapisz.</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Wstrzymaj nagranie</translation>
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
        <translation>Wyślij mimo to</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Edytuj odpowiedź</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n new message(s) came in while you wrote</source>
        <translation>
            <numerusform>Jeszcze nie wysłano: podczas pisania przyszła %n wiadomość</numerusform>
            <numerusform>Jeszcze nie wysłano: podczas pisania przyszły %n wiadomości</numerusform>
            <numerusform>Jeszcze nie wysłano: podczas pisania przyszło %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Nie wysłano. Tekst zostaje.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>deskbell::RemoteImagesBar</name>
    <message>
        <source>The hub does not fetch from there.</source>
        <translation>Hub nie pobiera stamtąd.</translation>
    </message>
    <message>
        <source>The server does not give them out any more.</source>
        <translation>Serwer już ich nie wydaje.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) blocked</source>
        <translation>
            <numerusform>Zablokowano %n zdalny obraz</numerusform>
            <numerusform>Zablokowano %n zdalne obrazy</numerusform>
            <numerusform>Zablokowano %n zdalnych obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s) removed</source>
        <translation>
            <numerusform>Usunięto %n piksel śledzący</numerusform>
            <numerusform>Usunięto %n piksele śledzące</numerusform>
            <numerusform>Usunięto %n pikseli śledzących</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</source>
        <translation>Pobranie zdradza ich serwerowi, że list jest czytany. Hub prosi o nie, nie mówiąc, kim jesteś.</translation>
    </message>
    <message>
        <source>Show the remote images</source>
        <translation>Pokaż zdalne obrazy</translation>
    </message>
    <message>
        <source>Fetching images: %1 of %2</source>
        <translation>Pobieranie obrazów: %1 z %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be had. %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>
            <numerusform>Nie udało się pobrać %n obrazu. %1</numerusform>
            <numerusform>Nie udało się pobrać %n obrazów. %1</numerusform>
            <numerusform>Nie udało się pobrać %n obrazów. %1</numerusform>
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
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Answer (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Odbierz (%1)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>Odrzuć i podaj powód</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>I am not available</source>
        <translation>Niedostępne</translation>
    </message>
    <message>
        <source>Answering puts the other call on hold.</source>
        <translation>Odebranie zawiesi drugą rozmowę.</translation>
    </message>
    <message>
        <source>Nobody here knows this number</source>
        <translation>Nikt tu nie zna tego numeru</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n otwarta rozmowa</numerusform>
            <numerusform>%n otwarte rozmowy</numerusform>
            <numerusform>%n otwartych rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Ostatnie kontakty</translation>
    </message>
    <message>
        <source>Rings for %1</source>
        <translation>Dzwoni od %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Newest first</source>
        <translation>Najpierw najnowsze</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>ostatnia wiadomość</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Najpierw najstarsze</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Najpierw pilne</translation>
    </message>
    <message>
        <source>then who waits longest</source>
        <translation>potem kto najdłużej czeka</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sortuj listę</translation>
    </message>
    <message>
        <source>Newest, oldest or due</source>
        <translation>Najnowsze, najstarsze lub pilne</translation>
    </message>
    <message>
        <source>on: choose it to take it off</source>
        <translation>włączone: wybierz, aby zdjąć</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Pokaż znów wszystkie</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Tylko nieprzeczytane</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorytet: %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanał: %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etykieta: %1</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Zawęź listę</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Zapisz jako widok</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nazwa widoku</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Saved as the view %1</source>
        <translation>Zapisano jako widok %1</translation>
    </message>
    <message>
        <source>The view was not changed: %1</source>
        <translation>Widoku nie zmieniono: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Change it to what is shown now</source>
        <translation>Zmień na to, co teraz widać</translation>
    </message>
    <message>
        <source>%1 is what is shown now</source>
        <translation>%1 to jest to, co teraz widać</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>W górę (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>W dół (Alt+Down)</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Sharing of %1 changed</source>
        <translation>Udostępnianie %1 zmieniono</translation>
    </message>
    <message>
        <source>Nobody: only me</source>
        <translation>Nikomu: tylko ja</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Członkowie: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Zmień nazwę widoku</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Zmieniono nazwę</translation>
    </message>
    <message>
        <source>The view %1 was removed</source>
        <translation>Widok %1 usunięto</translation>
    </message>
    <message>
        <source>The view is back</source>
        <translation>Widok przywrócono</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Unread, priority, channel, language or tag</source>
        <translation>Nieprzeczytane, priorytet, kanał, język lub etykieta</translation>
    </message>
    <message>
        <source>What a search finds stands with the newest first.</source>
        <translation>Wyniki wyszukiwania stoją od najnowszych.</translation>
    </message>
</context>
<context>
    <name>deskbell::SegmentCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Length of a text message: in so many short messages it is sent, and paid</extracomment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS-y</numerusform>
            <numerusform>%n SMS-ów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Letters that still fit into the last of the short messages</extracomment>
        <translation>
            <numerusform>zostało %n</numerusform>
            <numerusform>zostało %n</numerusform>
            <numerusform>zostało %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode because of ‘%1’</source>
        <extracomment>One letter outside the small alphabet of short messages makes the whole message longer</extracomment>
        <translation>Unicode z powodu „%1”</translation>
    </message>
    <message>
        <source>%1 · too long: at most %2 SMS</source>
        <translation>%1 · za długie: najwyżej %2 SMS</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Długość: %1</translation>
    </message>
    <message>
        <source>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</source>
        <translation>Litery spoza alfabetu SMS zajmują więcej miejsca: 70 w jednym, po 67 w kilku.</translation>
    </message>
    <message>
        <source>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</source>
        <translation>W jednym SMS mieści się 160 znaków, w kilku po 153; €, [, ], {, }, \, ^, ~ i | liczą się podwójnie.</translation>
    </message>
</context>
<context>
    <name>deskbell::SelectionBar</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Wyczyść zaznaczenie (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Saving %1 of %2</source>
        <translation>Zapisywanie %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ServerFields</name>
    <message>
        <source>%1: server</source>
        <translation>%1: serwer</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1: port</translation>
    </message>
    <message>
        <source>%1: encryption</source>
        <translation>%1: szyfrowanie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>deskbell::ServerSearch</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Ask Mozilla&apos;s directory</source>
        <translation>Zapytaj katalog Mozilli</translation>
    </message>
    <message>
        <source>Stop looking for servers</source>
        <translation>Zatrzymaj szukanie serwerów</translation>
    </message>
    <message>
        <source>A public list of mail servers. It learns the domain of the address, not the address.</source>
        <translation>Publiczna lista serwerów pocztowych. Dowiaduje się domeny adresu, nie samego adresu.</translation>
    </message>
    <message>
        <source>Stopped. Enter the servers below, or change the address to look again.</source>
        <translation>Zatrzymano. Wpisz serwery poniżej albo zmień adres, aby szukać ponownie.</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1…</source>
        <translation>Szukanie serwerów pocztowych %1…</translation>
    </message>
    <message>
        <source>The servers could not be looked for: %1 Enter them below.</source>
        <translation>Nie udało się szukać serwerów: %1 Wpisz je poniżej.</translation>
    </message>
    <message>
        <source>No mail servers were found for %1. Enter them below.</source>
        <translation>Nie znaleziono serwerów pocztowych dla %1. Wpisz je poniżej.</translation>
    </message>
    <message>
        <source>Only the outgoing server was found: %1. Enter the incoming one below.</source>
        <translation>Znaleziono tylko serwer wychodzący: %1. Wpisz przychodzący poniżej.</translation>
    </message>
    <message>
        <source>Only the incoming server was found: %1. Enter the outgoing one below.</source>
        <translation>Znaleziono tylko serwer przychodzący: %1. Wpisz wychodzący poniżej.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Found %1, but: %2.</source>
        <translation>Znaleziono %1, ale: %2.</translation>
    </message>
    <message>
        <source>Found %1; the connection is encrypted and the certificates are valid.</source>
        <translation>Znaleziono %1; połączenie jest szyfrowane, a certyfikaty ważne.</translation>
    </message>
    <message>
        <source>Found %1 (%2); the connection is encrypted and the certificates are valid.</source>
        <translation>Znaleziono %1 (%2); połączenie jest szyfrowane, a certyfikaty ważne.</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Zaufaj plikowi urzędu…</translation>
    </message>
    <message>
        <source>This is outside %1: go on only if you know it as your mail provider.</source>
        <translation>To jest poza %1: kontynuuj tylko, jeśli to Twój dostawca poczty.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>Znaleziono %1.</translation>
    </message>
    <message>
        <source>Found %1. The test shows whether the chosen authority fits.</source>
        <translation>Znaleziono %1. Test pokaże, czy wybrany urząd pasuje.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Zbudowano z Qt %1.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Gotowe odpowiedzi</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Znajdź ustawienie</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Znalezione ustawienia</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>mailbox email server password quarantine ledger</source>
        <translation>skrzynka e-mail serwer hasło kwarantanna rozliczenie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>profile password name me</source>
        <translation>profil hasło nazwa ja</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
    <message>
        <source>team members hours targets SLA escalation</source>
        <translation>zespół członkowie godziny cele SLA eskalacja</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenci</translation>
    </message>
    <message>
        <source>people users team roles password</source>
        <translation>ludzie użytkownicy zespół role hasło</translation>
    </message>
    <message>
        <source>template text shortcut</source>
        <translation>szablon tekst skrót</translation>
    </message>
    <message>
        <source>colours dark mode size zoom language contrast</source>
        <translation>kolory ciemny tryb rozmiar powiększenie zoom język kontrast</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>wersja licencja</translation>
    </message>
    <message>
        <source>%1
in %2</source>
        <extracomment>A setting found, and below it the section it stands in</extracomment>
        <translation>%1
w: %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, w: %2</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Try another word.</source>
        <translation>Żadne ustawienie nie nazywa się „%1”. Spróbuj innego słowa.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adres huba</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>This is not the address of a hub. It looks like https://desk.example.com.</source>
        <translation>To nie jest adres huba. Wygląda on tak: https://desk.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Wpisz swój adres e-mail.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
</context>
<context>
    <name>deskbell::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Language of the signature</source>
        <translation>Język podpisu</translation>
    </message>
    <message>
        <source>Any language without its own</source>
        <translation>Każdy język bez własnego</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Kind regards,
your support team</source>
        <translation>Z poważaniem
Twój zespół wsparcia</translation>
    </message>
    <message>
        <source>What stands under a reply: the signature of its queue in the customer&apos;s language.</source>
        <translation>Co stoi pod odpowiedzią: podpis jej kolejki w języku klienta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsForm</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>A number to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Numer do ćwiczeń: jego klienci są zmyśleni i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Kannel gateway</source>
        <translation>Bramka Kannel</translation>
    </message>
    <message>
        <source>Twilio, or a vendor with the same interface</source>
        <translation>Twilio lub dostawca z takim samym interfejsem</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Adres tego huba</translation>
    </message>
    <message>
        <source>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</source>
        <translation>Pod nim dostawca zwraca się do huba: tam trafiają wiadomości przychodzące i raporty doręczeń.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Dodaj numer</translation>
    </message>
    <message>
        <source>Address of sendsms</source>
        <translation>Adres sendsms</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Address of its status</source>
        <translation>Adres jego statusu</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Hasło statusu</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adres interfejsu</translation>
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
        <translation>opcjonalnie</translation>
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
        <translation>Wpisz numer lub nazwę, z których przychodzą Twoje wiadomości.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and the user name for it.</source>
        <translation>Wpisz adres bramki i nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s password.</source>
        <translation>Wpisz hasło bramki.</translation>
    </message>
    <message>
        <source>Enter the account SID and the auth token.</source>
        <translation>Wpisz Account SID i Auth Token.</translation>
    </message>
    <message>
        <source>Say at which address the provider reaches this hub.</source>
        <translation>Podaj, pod jakim adresem dostawca zwraca się do huba.</translation>
    </message>
    <message>
        <source>Copy the lines for kannel.conf</source>
        <translation>Kopiuj wiersze dla kannel.conf</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Kopiuj adres webhooka</translation>
    </message>
    <message>
        <source>The provider needs it to deliver messages that come in to this hub.</source>
        <translation>Dostawca potrzebuje go, aby dostarczać wiadomości przychodzące do huba.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsWords</name>
    <message>
        <source>Add SMS number</source>
        <translation>Dodaj numer SMS</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy what its provider needs to deliver messages.</source>
        <translation>Numer dodano. Otwórz go, aby skopiować to, czego dostawca potrzebuje do dostarczania.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Numer zapisano.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Usuń numer</translation>
    </message>
    <message>
        <source>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</source>
        <translation>Jego rozmowy zostają. Wiadomości na niego nie są przyjmowane, odpowiedzi czekające na wysłanie z niego nie wyjdą, a hasła zostają zapomniane. Kto napisał STOP, ma spokój.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Ostatnia wiadomość: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceViewer</name>
    <message>
        <source>message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Zapisz jako .eml…</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>Oryginał „%1”</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Pobieranie…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Źródło wiadomości</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Szukaj w źródle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The hub keeps no original of this message.</source>
        <translation>Hub nie ma oryginału tej wiadomości.</translation>
    </message>
    <message>
        <source>%1 more: save it to see all.</source>
        <translation>Jeszcze %1: zapisz, aby zobaczyć wszystko.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Zapisz oryginał</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Nie udało się zapisać pliku w %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Brak podpowiedzi</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Dodaj „%1” do słownika</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this computer</source>
        <translation>Na tym komputerze nie ma słownika języka: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
</context>
<context>
    <name>deskbell::StartLinkDialog</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>Odnośnik do: %1</translation>
    </message>
    <message>
        <source>The hub makes the link…</source>
        <translation>Hub tworzy odnośnik…</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer</extracomment>
        <translation>Kto pierwszy otworzy ten odnośnik w %1, od tej chwili jest tam znany jako %2. Nie dawaj go nikomu innemu.</translation>
    </message>
    <message>
        <source>There is no link: %1</source>
        <translation>Nie ma odnośnika: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer, %3: a day and time</extracomment>
        <translation>Kto pierwszy otworzy ten odnośnik w %1, od tej chwili jest tam znany jako %2. Działa raz, do %3. Nie dawaj go nikomu innemu.</translation>
    </message>
    <message>
        <source>Copied: a link for %1</source>
        <extracomment>%1: a customer</extracomment>
        <translation>Skopiowano: odnośnik dla: %1</translation>
    </message>
    <message>
        <source>The channel has no token yet. It is entered in the settings, under Channels.</source>
        <translation>Kanał nie ma jeszcze tokena. Wpisuje się go w ustawieniach, w części „Kanały”.</translation>
    </message>
    <message>
        <source>The channel’s own name is not known yet. Test the channel once in the settings.</source>
        <translation>Własna nazwa kanału nie jest jeszcze znana. Sprawdź kanał raz w ustawieniach.</translation>
    </message>
    <message>
        <source>The channel is switched off, or no links lead into it.</source>
        <translation>Kanał jest wyłączony albo nie prowadzą do niego żadne odnośniki.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusLine</name>
    <message>
        <source>signed out</source>
        <translation>wylogowano</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>łączenie…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>nadrabianie…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączono</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>offline: %1</translation>
    </message>
    <message>
        <source>complete to event %1 (%2)</source>
        <extracomment>The console has every event up to number %1, known at time %2</extracomment>
        <translation>komplet do zdarzenia %1 (%2)</translation>
    </message>
    <message>
        <source>complete to event %1</source>
        <translation>komplet do zdarzenia %1</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>do wysłania %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes down</source>
        <translation>
            <numerusform>nie działa %n skrzynka</numerusform>
            <numerusform>nie działają %n skrzynki</numerusform>
            <numerusform>nie działa %n skrzynek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older mails still to come</source>
        <extracomment>A mailbox is read for the first time; %1 is a number with groups of digits</extracomment>
        <translation>jeszcze %1 starszych listów</translation>
    </message>
    <message>
        <source>conversations so far: %1</source>
        <extracomment>While the first conversations are fetched; %1 is a number with groups of digits</extracomment>
        <translation>rozmów do tej pory: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StorageSection</name>
    <message>
        <source>Delete downloads now</source>
        <translation>Usuń pobrane teraz</translation>
    </message>
    <message>
        <source>Downloads may take</source>
        <translation>Pobrane mogą zajmować</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Waiting to be sent, and drafts</source>
        <translation>Czeka na wysłanie, i szkice</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobrane</translation>
    </message>
    <message>
        <source>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</source>
        <translation>Co konsola przechowuje na tym komputerze. Usunięcie pobranych niczego nie traci: hub je ma. To, co czeka na wysłanie, nigdy nie jest usuwane.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>Zwolniono %1.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Niczego nie trzeba było usuwać.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of what was downloaded, and how many files that are</extracomment>
        <translation>%1 w %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Syncer</name>
    <message>
        <source>The hub&apos;s snapshot could not be read</source>
        <translation>Nie udało się odczytać migawki huba</translation>
    </message>
</context>
<context>
    <name>deskbell::TagDialog</name>
    <message>
        <source>Find a tag, or name a new one</source>
        <translation>Znajdź etykietę albo nazwij nową</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Ustaw etykiety</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Enter sets or takes off; Enter in the empty field is done.</source>
        <translation>Enter dodaje lub usuwa; Enter w pustym polu kończy.</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Nowa etykieta: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramForm</name>
    <message>
        <source>A bot to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Bot do ćwiczeń: jego klienci są zmyśleni i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Token bota</translation>
    </message>
    <message>
        <source>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</source>
        <translation>Napisz /newbot do @BotFather w Telegramie: tworzy bota i pokazuje jego token.</translation>
    </message>
    <message>
        <source>Add Telegram bot</source>
        <translation>Dodaj bota Telegram</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Enter the token of the bot, as @BotFather shows it.</source>
        <translation>Wpisz token bota, tak jak pokazuje go @BotFather.</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramWords</name>
    <message>
        <source>Add Telegram bot</source>
        <translation>Dodaj bota Telegram</translation>
    </message>
    <message>
        <source>The bot was added. Its messages are being taken in.</source>
        <translation>Bota dodano. Jego wiadomości są przyjmowane.</translation>
    </message>
    <message>
        <source>The bot was saved.</source>
        <translation>Bota zapisano.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Usuń bota</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</source>
        <translation>Jego rozmowy zostają, tak jak bot w Telegramie. Nowe wiadomości nie są przyjmowane, odpowiedzi czekające na wysłanie przez niego nie wyjdą, a token zostaje zapomniany.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Ostatnia wiadomość: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSteps</name>
    <message>
        <source>Incoming server&apos;s name found</source>
        <translation>Znaleziono nazwę serwera przychodzącego</translation>
    </message>
    <message>
        <source>Incoming server&apos;s name not found</source>
        <translation>Nie znaleziono nazwy serwera przychodzącego</translation>
    </message>
    <message>
        <source>Incoming server reached</source>
        <translation>Serwer przychodzący osiągalny</translation>
    </message>
    <message>
        <source>Incoming server not reached</source>
        <translation>Serwer przychodzący nieosiągalny</translation>
    </message>
    <message>
        <source>Incoming connection encrypted</source>
        <translation>Połączenie przychodzące szyfrowane</translation>
    </message>
    <message>
        <source>Incoming connection not safe</source>
        <translation>Połączenie przychodzące niebezpieczne</translation>
    </message>
    <message>
        <source>Signed in to incoming mail</source>
        <translation>Zalogowano do poczty przychodzącej</translation>
    </message>
    <message>
        <source>Not signed in to incoming mail</source>
        <translation>Nie zalogowano do poczty przychodzącej</translation>
    </message>
    <message>
        <source>Inbox opened</source>
        <translation>Skrzynka odbiorcza otwarta</translation>
    </message>
    <message>
        <source>Inbox not opened</source>
        <translation>Skrzynka odbiorcza nieotwarta</translation>
    </message>
    <message>
        <source>Folder opened</source>
        <translation>Folder otwarty</translation>
    </message>
    <message>
        <source>Folder not opened</source>
        <translation>Folder nieotwarty</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name found</source>
        <translation>Znaleziono nazwę serwera wychodzącego</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name not found</source>
        <translation>Nie znaleziono nazwy serwera wychodzącego</translation>
    </message>
    <message>
        <source>Outgoing server reached</source>
        <translation>Serwer wychodzący osiągalny</translation>
    </message>
    <message>
        <source>Outgoing server not reached</source>
        <translation>Serwer wychodzący nieosiągalny</translation>
    </message>
    <message>
        <source>Outgoing connection encrypted</source>
        <translation>Połączenie wychodzące szyfrowane</translation>
    </message>
    <message>
        <source>Outgoing connection not safe</source>
        <translation>Połączenie wychodzące niebezpieczne</translation>
    </message>
    <message>
        <source>Signed in to outgoing mail</source>
        <translation>Zalogowano do poczty wychodzącej</translation>
    </message>
    <message>
        <source>Not signed in to outgoing mail</source>
        <translation>Nie zalogowano do poczty wychodzącej</translation>
    </message>
    <message>
        <source>The mailbox works.</source>
        <translation>Skrzynka działa.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>Certyfikat %1, wystawiony przez %2, ważny od %3 do %4</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nazwy: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Zaufaj plikowi urzędu…</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</source>
        <translation>Wybierz plik PEM urzędu, który podpisał ten certyfikat. Zaufanie dotyczy tylko tej skrzynki.</translation>
    </message>
    <message>
        <source>SMS provider reached</source>
        <translation>Dostawca SMS osiągalny</translation>
    </message>
    <message>
        <source>SMS provider not reached</source>
        <translation>Dostawca SMS nieosiągalny</translation>
    </message>
    <message>
        <source>Signed in to the SMS provider</source>
        <translation>Zalogowano u dostawcy SMS</translation>
    </message>
    <message>
        <source>Not signed in to the SMS provider</source>
        <translation>Nie zalogowano u dostawcy SMS</translation>
    </message>
    <message>
        <source>The gateway is connected to the network</source>
        <translation>Bramka jest połączona z siecią</translation>
    </message>
    <message>
        <source>The gateway is not connected to the network</source>
        <translation>Bramka nie jest połączona z siecią</translation>
    </message>
    <message>
        <source>The provider can call this hub</source>
        <translation>Dostawca może wywołać ten hub</translation>
    </message>
    <message>
        <source>The provider cannot call this hub</source>
        <translation>Dostawca nie może wywołać tego huba</translation>
    </message>
    <message>
        <source>Telegram reached</source>
        <translation>Telegram osiągalny</translation>
    </message>
    <message>
        <source>Telegram not reached</source>
        <translation>Telegram nieosiągalny</translation>
    </message>
    <message>
        <source>The bot is known</source>
        <translation>Bot jest znany</translation>
    </message>
    <message>
        <source>The bot is not known</source>
        <translation>Bot nie jest znany</translation>
    </message>
    <message>
        <source>The bot&apos;s messages come to this desk</source>
        <translation>Wiadomości bota przychodzą tutaj</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go somewhere else</source>
        <translation>Wiadomości bota idą gdzie indziej</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>Ustawienia są pełne</translation>
    </message>
    <message>
        <source>The settings are not complete</source>
        <translation>Ustawienia są niepełne</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineBar</name>
    <message>
        <source>This conversation</source>
        <translation>Ta rozmowa</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <extracomment>A button: show the messages of all of this customer&apos;s conversations; %1 the customer</extracomment>
        <translation>Wszystko od klienta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Przejdź do dnia</translation>
    </message>
    <message>
        <source>Find in the messages (Ctrl+F)</source>
        <translation>Szukaj w wiadomościach (Ctrl+F)</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Pliki tego klienta</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Wszystko: %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Tylko notatki</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanał: %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>Short for &quot;This conversation&quot;, where room is scarce: shows its messages only</extracomment>
        <translation>Tylko ta</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Short for &quot;All of Ana Pop&quot;, where room is scarce: shows the messages of all of the customer&apos;s conversations</extracomment>
        <translation>Wszystko</translation>
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
        <translation>Notatka: %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text</extracomment>
        <translation>%1 od %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text</extracomment>
        <translation>%1, pisze %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n załącznik</numerusform>
            <numerusform>, %n załączniki</numerusform>
            <numerusform>, %n załączników</numerusform>
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
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historia</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>Skopiowano %n wiadomość</numerusform>
            <numerusform>Skopiowano %n wiadomości</numerusform>
            <numerusform>Skopiowano %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>A new message from %1</source>
        <translation>Nowa wiadomość: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) below</source>
        <translation>
            <numerusform>Poniżej %n nowa wiadomość</numerusform>
            <numerusform>Poniżej %n nowe wiadomości</numerusform>
            <numerusform>Poniżej %n nowych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Do najnowszej</translation>
    </message>
    <message>
        <source>Fetching messages…</source>
        <translation>Pobieranie wiadomości…</translation>
    </message>
    <message>
        <source>Nothing came or went this way.</source>
        <translation>Tędy nic nie przyszło ani nie wyszło.</translation>
    </message>
    <message>
        <source>Its messages are not on this computer. They come once the hub can be reached.</source>
        <translation>Tych wiadomości nie ma na tym komputerze. Pojawią się, gdy hub będzie osiągalny.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nie ma jeszcze wiadomości</translation>
    </message>
    <message>
        <source>Fetching older messages…</source>
        <translation>Pobieranie starszych wiadomości…</translation>
    </message>
</context>
<context>
    <name>deskbell::Toast</name>
    <message>
        <source>Undo (z)</source>
        <translation>Cofnij (z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message numerus="yes">
        <source>%n conversation(s) to look at</source>
        <translation>
            <numerusform>%n rozmowa do obejrzenia</numerusform>
            <numerusform>%n rozmowy do obejrzenia</numerusform>
            <numerusform>%n rozmów do obejrzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nie przeszkadzać</translation>
    </message>
</context>
<context>
    <name>deskbell::TroublePage</name>
    <message>
        <source>Your desk could not be opened</source>
        <translation>Nie udało się otworzyć Twojego stanowiska</translation>
    </message>
    <message>
        <source>Nothing is lost: conversations and unsent work stay where they are.</source>
        <translation>Nic nie przepadło: rozmowy i niewysłana praca zostają na miejscu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Wybierz inny sposób</translation>
    </message>
</context>
<context>
    <name>deskbell::TypingLine</name>
    <message>
        <source>Customer is writing</source>
        <translation>Klient pisze</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <extracomment>%1 is a customer&apos;s name</extracomment>
        <translation>%1 pisze…</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>Undo (z)</source>
        <translation>Cofnij (z)</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Cofnij wysłanie</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name or address, %n the seconds left</extracomment>
        <translation>
            <numerusform>Wyjdzie za %n s: %1</numerusform>
            <numerusform>Wyjdzie za %n s: %1</numerusform>
            <numerusform>Wyjdzie za %n s: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a name or address</extracomment>
        <translation>Wysyłanie do: %1. Cofnięcie przywraca wiadomość.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a day and time, %2 a name or address</extracomment>
        <translation>Wyjdzie %1 do: %2. Cofnięcie przywraca wiadomość.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2</source>
        <extracomment>%1 is a day and time, %2 a name or address</extracomment>
        <translation>Wyjdzie %1 do: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::UnifiedInboxModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>Nieznany klient</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The conversation has messages nobody has read</extracomment>
        <translation>nieprzeczytane</translation>
    </message>
    <message>
        <source>seen by %1 now</source>
        <extracomment>%1 are the names of other agents</extracomment>
        <translation>teraz widzi: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>A change of mine waits for the hub</extracomment>
        <translation>jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The agent has begun to write a reply or note there</extracomment>
        <translation>szkic</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>One of several conversations the next command acts on</extracomment>
        <translation>zaznaczone</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <extracomment>Something is promised to the customer; %1: &quot;due in 4 minutes&quot;</extracomment>
        <translation>obiecane: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsList</name>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsModel</name>
    <message>
        <source>Mine</source>
        <extracomment>A view of the inbox: conversations assigned to me</extracomment>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A view of the inbox: customers who wait for an answer</extracomment>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>Read out for a view of the inbox; %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n rozmowa</numerusform>
            <numerusform>%1, %n rozmowy</numerusform>
            <numerusform>%1, %n rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>A view: what was promised to customers, by when it is due</extracomment>
        <translation>Obietnice</translation>
    </message>
</context>
<context>
    <name>deskbell::VisitorCard</name>
    <message>
        <source>On the website</source>
        <translation>Na stronie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>The chat is open</source>
        <translation>Czat jest otwarty</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Nie ma od %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Przeglądarka</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>an e-mail address a visitor typed into a form</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (niepotwierdzone)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceForm</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Add telephone number</source>
        <translation>Dodaj numer telefonu</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Domain of the extensions</source>
        <translation>Domena numerów wewnętrznych</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Where the agents&apos; phones sign in. Left empty: at the domain.</source>
        <translation>Gdzie logują się telefony agentów. Puste: w domenie.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Szyfrowane (TLS)</translation>
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
        <translation>Szyfrowanie dźwięku</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Gdy druga strona potrafi</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Własny urząd certyfikacji</translation>
    </message>
    <message>
        <source>Address of the proxy&apos;s control</source>
        <translation>Adres sterowania proxy</translation>
    </message>
    <message>
        <source>The hub wakes callers who wait there as soon as somebody is free.</source>
        <translation>Hub budzi tam czekających, gdy tylko ktoś jest wolny.</translation>
    </message>
    <message>
        <source>Calls ring at</source>
        <translation>Połączenia dzwonią u</translation>
    </message>
    <message>
        <source>Whoever has been free longest, one after the other</source>
        <translation>Kto najdłużej jest wolny, po kolei</translation>
    </message>
    <message>
        <source>Everybody who is free, at once</source>
        <translation>Wszyscy wolni, jednocześnie</translation>
    </message>
    <message>
        <source>Each rings for</source>
        <translation>Każdy dzwoni przez</translation>
    </message>
    <message>
        <source>Time for notes after a call</source>
        <translation>Czas na notatki po rozmowie</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagrywanie</translation>
    </message>
    <message>
        <source>When the agent has asked the caller</source>
        <translation>Gdy agent zapytał dzwoniącego</translation>
    </message>
    <message>
        <source>Every call, after saying so</source>
        <translation>Każda rozmowa, po zapowiedzi</translation>
    </message>
    <message>
        <source>What is said before a recording</source>
        <translation>Co mówi się przed nagraniem</translation>
    </message>
    <message>
        <source>Outcomes of a call, one a line</source>
        <translation>Wyniki rozmowy, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>One a line, at most nine: each is chosen with its digit after a call.</source>
        <translation>Po jednym w wierszu, najwyżej dziewięć: każdy wybiera się cyfrą po rozmowie.</translation>
    </message>
    <message>
        <source>Said when closed</source>
        <translation>Mówione, gdy zamknięte</translation>
    </message>
    <message>
        <source>Enter the number that is called.</source>
        <translation>Wpisz numer, pod który się dzwoni.</translation>
    </message>
    <message>
        <source>Enter the domain of the extensions.</source>
        <translation>Wpisz domenę numerów wewnętrznych.</translation>
    </message>
    <message>
        <source>At most nine outcomes: each has a digit.</source>
        <translation>Najwyżej dziewięć wyników: każdy ma cyfrę.</translation>
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
        <translation>Kopiuj klucz proxy</translation>
    </message>
    <message>
        <source>The SIP proxy shows it to the hub when it asks whom to ring.</source>
        <translation>Proxy SIP pokazuje go hubowi, pytając, do kogo dzwonić.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceWords</name>
    <message>
        <source>Add telephone number</source>
        <translation>Dodaj numer telefonu</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy the key that the SIP proxy needs.</source>
        <translation>Numer został dodany. Edytuj go, aby skopiować klucz potrzebny proxy SIP.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Numer został zapisany.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Usuń numer</translation>
    </message>
    <message>
        <source>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</source>
        <translation>Rozmowy i nagrania zostają. Połączenia na ten numer już tu nie dzwonią, a numery wewnętrzne agentów są zapominane.</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>Ostatnie połączenie: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::WelcomePage</name>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Witaj w Deskbell</translation>
    </message>
    <message>
        <source>One inbox for everything your customers write. How would you like to begin?</source>
        <translation>Jedno miejsce na wszystko, co piszą klienci. Jak chcesz zacząć?</translation>
    </message>
    <message>
        <source>Add your mailbox</source>
        <translation>Dodaj swoją skrzynkę</translation>
    </message>
    <message>
        <source>Answer the mail of one address on this computer. Nothing else is needed.</source>
        <translation>Odpowiadaj na pocztę jednego adresu na tym komputerze. Nic więcej nie potrzeba.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Połącz z hubem</translation>
    </message>
    <message>
        <source>Your team already runs Deskbell: sign in with your account.</source>
        <translation>Twój zespół już używa Deskbell: zaloguj się swoim kontem.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Rozejrzyj się z danymi demonstracyjnymi</translation>
    </message>
    <message>
        <source>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</source>
        <translation>Wsparcie sklepu internetowego ze zmyślonymi klientami. Żaden list nie opuszcza tego komputera.</translation>
    </message>
</context>
<context>
    <name>deskbell::Windows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>Jest już %n okno.</numerusform>
            <numerusform>Są już %n okna.</numerusform>
            <numerusform>Jest już %n okien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WishSender</name>
    <message>
        <source>The attached file is gone.</source>
        <translation>Załączonego pliku już nie ma.</translation>
    </message>
</context>
<context>
    <name>deskbell::WordPopup</name>
    <message>
        <source>Tab inserts, Esc closes</source>
        <translation>Tab wstawia, Esc zamyka</translation>
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
        <translation>Czat</translation>
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
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>czat</translation>
    </message>
    <message>
        <source>call</source>
        <translation>połączenie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>event</source>
        <translation>zdarzenie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>odłożone</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>rozwiązane</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>niski priorytet</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>normalny priorytet</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>wysoki priorytet</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>pilne</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>czeka na wysłanie</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wysyłane</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłane</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dostarczone</translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytane</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>niedostarczone</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>dostarczenie niepotwierdzone</translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>termin za %n minutę</numerusform>
            <numerusform>termin za %n minuty</numerusform>
            <numerusform>termin za %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>po terminie o %n minutę</numerusform>
            <numerusform>po terminie o %n minuty</numerusform>
            <numerusform>po terminie o %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>termin za %n godzinę</numerusform>
            <numerusform>termin za %n godziny</numerusform>
            <numerusform>termin za %n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>po terminie o %n godzinę</numerusform>
            <numerusform>po terminie o %n godziny</numerusform>
            <numerusform>po terminie o %n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>termin za %n dzień</numerusform>
            <numerusform>termin za %n dni</numerusform>
            <numerusform>termin za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>po terminie o %n dzień</numerusform>
            <numerusform>po terminie o %n dni</numerusform>
            <numerusform>po terminie o %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Skrzynka odbiorcza</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Następna rozmowa</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Poprzednia rozmowa</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Otwórz rozmowę</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Pierwsza nieprzeczytana wiadomość</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Szukaj rozmów</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Do skrzynki odbiorczej</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Do ustawień</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Pokaż lub ukryj klienta</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Pokaż wszystkie klawisze</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Wszystkie polecenia</translation>
    </message>
    <message>
        <source>Leave search or editor</source>
        <translation>Opuść wyszukiwanie lub edytor</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Odpowiedz wszystkim</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Prześlij dalej</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Zmień odbiorców i temat</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Wyślij później</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Show the original of a mail</source>
        <translation>Pokaż oryginał listu</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Drukuj rozmowę</translation>
    </message>
    <message>
        <source>Save the conversation as PDF</source>
        <translation>Zapisz rozmowę jako PDF</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>Wydziel wiadomość</translation>
    </message>
    <message>
        <source>Move a message to another conversation</source>
        <translation>Przenieś wiadomość do innej rozmowy</translation>
    </message>
    <message>
        <source>#%1 was merged into #%2</source>
        <translation>#%1 scalono z #%2</translation>
    </message>
    <message>
        <source>Retry the message that failed</source>
        <translation>Ponów wiadomość, która zawiodła</translation>
    </message>
    <message>
        <source>Edit the message that failed and send it again</source>
        <translation>Edytuj wiadomość, która zawiodła, i wyślij ponownie</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <translation>Szukaj w wiadomościach</translation>
    </message>
    <message>
        <source>Older find</source>
        <translation>Starsze</translation>
    </message>
    <message>
        <source>Newer find</source>
        <translation>Nowsze</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Przejdź do dnia</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Do pierwszej wiadomości</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Do najnowszej wiadomości</translation>
    </message>
    <message>
        <source>Show all of the customer, or this conversation</source>
        <translation>Pokaż wszystko od klienta albo tylko tę rozmowę</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Pliki tego klienta</translation>
    </message>
    <message>
        <source>Copy the link to the conversation</source>
        <translation>Kopiuj odnośnik do rozmowy</translation>
    </message>
    <message>
        <source>There is no conversation #%1, or you may not see it.</source>
        <translation>Nie ma rozmowy #%1 albo nie możesz jej zobaczyć.</translation>
    </message>
    <message>
        <source>The link could not be followed: %1</source>
        <translation>Nie udało się przejść za odnośnikiem: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>Title of a window: number and subject of its conversation</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Continue on another channel</source>
        <translation>Kontynuuj innym kanałem</translation>
    </message>
    <message>
        <source>Yes: attach, or one person</source>
        <translation>Tak: dołącz, albo jedna osoba</translation>
    </message>
    <message>
        <source>No: keep apart, or two people</source>
        <translation>Nie: osobno, albo dwie osoby</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Do klientów</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Merge the customer into another</source>
        <translation>Scal klienta z innym</translation>
    </message>
    <message>
        <source>Promise kept, or yes to the question about it</source>
        <translation>Obietnica dotrzymana lub „tak” na pytanie o nią</translation>
    </message>
    <message>
        <source>Move the promise, or not now to the question about it</source>
        <translation>Przesuń obietnicę lub „nie teraz” na pytanie o nią</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Odwołaj obietnicę</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>Przejdź do obietnic</translation>
    </message>
    <message>
        <source>This conversation is not on this computer yet.</source>
        <translation>Tej rozmowy nie ma jeszcze na tym komputerze.</translation>
    </message>
</context>
</TS>
