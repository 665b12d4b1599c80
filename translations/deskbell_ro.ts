<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Gazda nu a fost găsită</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexiune refuzată</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Conexiunea a expirat</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Operația a expirat</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Rețeaua nu este accesibilă</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selectează tot</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Un pas în &amp;sus</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Un pas în &amp;jos</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Host %1 not found</source>
        <translation>Gazda %1 nu a fost găsită</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexiune refuzată</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Conexiune închisă</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>Negocierea SSL a eșuat</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>Conexiune refuzată</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Conexiunea a expirat</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Gazda nu este accesibilă</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Rețeaua nu este accesibilă</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Gazda de la distanță a închis conexiunea</translation>
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
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Aruncă</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiază adresa &amp;legăturii</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountSection</name>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Schimbă parola</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Numele dumneavoastră</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Limbile în care răspundeți</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>de exemplu en, ro, de</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Parola actuală</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Parolă nouă</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Parola nouă încă o dată</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Încă o dată</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>A new password signs you out everywhere, here too.</source>
        <translation>O parolă nouă vă deconectează peste tot, și aici.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>O parolă are cel puțin 8 caractere.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Cele două parole noi diferă.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvat.</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Nu s-a salvat, ce ați scris rămâne. %1</translation>
    </message>
    <message>
        <source>Changed. Sign in with the new one.</source>
        <translation>S-a schimbat. Conectați-vă cu parola nouă.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Parola actuală este greșită.</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressField</name>
    <message>
        <source>No address is given.</source>
        <translation>Nu este dată nicio adresă.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>„%1” nu are @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>„%1” nu are nimic înainte de @.</translation>
    </message>
    <message>
        <source>“%1” has no complete domain after the @.</source>
        <translation>„%1” nu are un domeniu complet după @.</translation>
    </message>
    <message>
        <source>“%1” has a domain that cannot be.</source>
        <translation>„%1” are un domeniu imposibil.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no address has.</source>
        <translation>„%1” conține un caracter pe care nicio adresă nu îl are.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be.</source>
        <translation>„%1” este mai lungă decât poate fi o adresă.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestii</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes.</source>
        <comment>field: person</comment>
        <translation>%1: %2. Delete elimină.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: nu se trimite. %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AgentSection</name>
    <message>
        <source>Everybody who answers. Administrators add and change them; leads put them into queues.</source>
        <translation>Toți cei care răspund. Administratorii îi adaugă și îi modifică; șefii de echipă îi pun în cozi.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Agent nou</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Se poate conecta</translation>
    </message>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1, nu se poate conecta</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>cel puțin 8 caractere</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>lăsați gol pentru a o păstra pe cea actuală</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>încă niciuna</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Un agent are nevoie de un nume.</translation>
    </message>
    <message>
        <source>An agent needs an email address to sign in with.</source>
        <translation>Un agent are nevoie de o adresă de e-mail pentru conectare.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>O parolă are cel puțin 8 caractere.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Numele agentului</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresa de e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Languages the agent answers in</source>
        <translation>Limbile în care răspunde agentul</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>de exemplu en, ro, de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Cozi</translation>
    </message>
</context>
<context>
    <name>deskbell::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminoasă</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecată</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contrast ridicat, luminoasă</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contrast ridicat, întunecată</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densitate</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>How much room the rows of lists take</extracomment>
        <translation>Confortabilă</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactă</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Changes show at once. Animations follow the system’s setting.</source>
        <translation>Schimbările se văd imediat. Animațiile urmează setarea sistemului.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of all text; %1 is a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::AskBar</name>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentChip</name>
    <message>
        <source>Attachment</source>
        <translation>Atașament</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvează ca…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salvează atașamentul</translation>
    </message>
    <message>
        <source>The file could not be written to %1. Choose another folder, or make room there.</source>
        <translation>Fișierul nu a putut fi scris în %1. Alegeți alt dosar sau faceți loc acolo.</translation>
    </message>
    <message>
        <source>It is a program or holds one. Opened, it can do on this computer whatever you can.</source>
        <translation>Este un program sau conține unul. Deschis, poate face pe acest calculator tot ce puteți face și dumneavoastră.</translation>
    </message>
    <message>
        <source>It is a script or a shortcut. Opened, it can run commands on this computer.</source>
        <translation>Este un script sau o scurtătură. Deschis, poate executa comenzi pe acest calculator.</translation>
    </message>
    <message>
        <source>This kind of office file can hold macros. Do not allow macros when the program asks.</source>
        <translation>Acest fel de document poate conține macrocomenzi. Nu le permiteți când programul întreabă.</translation>
    </message>
    <message>
        <source>It opens in the browser and may imitate a page you know. Enter no password there.</source>
        <translation>Se deschide în navigator și poate imita o pagină cunoscută. Nu introduceți nicio parolă acolo.</translation>
    </message>
    <message>
        <source>Its name hides what it really is. That is rarely an accident.</source>
        <translation>Numele lui ascunde ce este de fapt. Rareori este o întâmplare.</translation>
    </message>
    <message>
        <source>Nothing says what kind of file it is.</source>
        <translation>Nimic nu arată ce fel de fișier este.</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Deschideți acest atașament?</translation>
    </message>
    <message>
        <source>“%1” may do harm.</source>
        <translation>„%1” poate face rău.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Deschide totuși</translation>
    </message>
    <message>
        <source>No program on this computer opens such a file. Save it instead.</source>
        <translation>Niciun program de pe acest calculator nu deschide un astfel de fișier. Salvați-l.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Deschide cu alt program…</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <extracomment>Read out; %1 name, %2 kind of file, %3 size</extracomment>
        <translation>Atașament %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Fetching %1, %2 %. Press to cancel.</source>
        <translation>Se descarcă %1, %2 %. Apăsați pentru a anula.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <extracomment>Read out; %1 name, %2 kind of file</extracomment>
        <translation>Atașament %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentList</name>
    <message>
        <source>Save all attachments</source>
        <translation>Salvează toate atașamentele</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salvează tot</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Toate salvate</translation>
    </message>
    <message>
        <source>All attachments are saved</source>
        <translation>Toate atașamentele sunt salvate</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>Se salvează %1 din %2…</translation>
    </message>
    <message>
        <source>%1 of %2 attachments are saved. %3</source>
        <translation>%1 din %2 atașamente sunt salvate. %3</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentViewer</name>
    <message>
        <source>Previous attachment</source>
        <translation>Atașamentul anterior</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Atașamentul următor</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Încadrează</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Încadrează în fereastră</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Dimensiunea originală</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Deschide cu alt program</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Salvează ca… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Închide (Esc)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Textul atașamentului</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Title of the viewer; %1 file name, %2 its place among %3</extracomment>
        <translation>%1 (%2 din %3)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Se descarcă…</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Se descarcă… %1 %</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it, or open it with another program.</source>
        <translation>Această imagine nu poate fi arătată aici. Salvați-o sau deschideți-o cu alt program.</translation>
    </message>
    <message>
        <source>Picture %1, %2 by %3 pixels</source>
        <translation>Imaginea %1, %2 pe %3 pixeli</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Fișierul nu a putut fi citit: %1</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Restul este prea lung pentru a fi arătat aici.</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Rotește la dreapta (R)</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Deschide cu alt program…</translation>
    </message>
    <message>
        <source>A sound. Another program plays it.</source>
        <translation>Un sunet. Îl redă alt program.</translation>
    </message>
    <message>
        <source>A film. Another program plays it.</source>
        <translation>Un film. Îl redă alt program.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program.</source>
        <translation>Acest tip de fișier este arătat de alt program.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>Set de caractere: %1</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Set de caractere</translation>
    </message>
</context>
<context>
    <name>deskbell::Attention</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Deschide Deskbell</translation>
    </message>
    <message>
        <source>Turn notifications on</source>
        <translation>Pornește notificările</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Nu deranja o oră</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Nu deranja până mâine</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nu deranja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Închide programul</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>sound volume alerts popups do not disturb silence tray</source>
        <translation>sunet volum alerte ferestre nu deranja liniște bară</translation>
    </message>
    <message>
        <source>Choose presence</source>
        <translation>Alege prezența</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>Prezență: %1</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or end it</source>
        <translation>Nu deranja o oră, sau oprește</translation>
    </message>
    <message>
        <source>%1 (handed over to you)</source>
        <extracomment>%1: &quot;Call back&quot;: a colleague has gone, who had promised it</extracomment>
        <translation>%1 (preluat de dumneavoastră)</translation>
    </message>
</context>
<context>
    <name>deskbell::AuthorityField</name>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alege un fișier…</translation>
    </message>
    <message>
        <source>Own certificate authority: choose a file</source>
        <translation>Autoritate de certificare proprie: alege un fișier</translation>
    </message>
    <message>
        <source>Own certificate authority: remove</source>
        <translation>Autoritate de certificare proprie: elimină</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, valabil până la %2</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>doar cele ale sistemului</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 nu poate fi citit: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 nu conține niciun certificat în format PEM.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoritate de certificare</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificate (*.pem *.crt *.cer);;Toate fișierele (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Textul mesajului</translation>
    </message>
    <message>
        <source>Link to another place</source>
        <translation>Legătură către alt loc</translation>
    </message>
    <message>
        <source>The text says “%1”, but the link leads to “%2”.</source>
        <translation>Textul spune „%1”, dar legătura duce la „%2”.</translation>
    </message>
    <message>
        <source>Links like this are often made to steal passwords. Open it only if you trust the sender.</source>
        <translation>Astfel de legături sunt făcute adesea pentru a fura parole. Deschideți-o doar dacă aveți încredere în expeditor.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Deschide %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CallCard</name>
    <message>
        <source>Withheld number</source>
        <translation>Număr ascuns</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a call&apos;s card for screen readers; %1 &quot;Incoming call&quot;, %2 who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Notă despre apel</translation>
    </message>
</context>
<context>
    <name>deskbell::CallWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secundă</numerusform>
            <numerusform>%n secunde</numerusform>
            <numerusform>%n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>preluat</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>nu l-a preluat nimeni</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>apelantul a renunțat</translation>
    </message>
    <message>
        <source>declined here</source>
        <translation>respins aici</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>respins</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupat</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>fără răspuns</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>eșuat</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>în afara programului</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Apel efectuat</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Apel pierdut</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Apel primit</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>încă în desfășurare</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>încă fără răspuns</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a caller waited; %1 is like 0:24</extracomment>
        <translation>a așteptat %1</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <extracomment>Read out; %1 &quot;Incoming call&quot;, &quot;Missed call&quot;, %2 the customer, %3 time</extracomment>
        <translation>%1 de la %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 către %2, %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Read out: who took or made a call</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>rezultat: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>înregistrat</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. Notă: %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>La telefon</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>The last thing in a conversation was a call; %1 how long it took, like 3:12</extracomment>
        <translation>Apel, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and why nobody spoke; %1 &quot;Missed call&quot; or &quot;Call&quot;, %2 &quot;busy&quot;, &quot;no answer&quot;, &quot;the caller gave up&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Apel</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <extracomment>Subject of a conversation that began with a call; %1 a customer</extracomment>
        <translation>Apel către %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Apel de la %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>Răspunsuri gata scrise</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedSection</name>
    <message>
        <source>New reply</source>
        <translation>Răspuns nou</translation>
    </message>
    <message>
        <source>No canned replies yet.</source>
        <translation>Nu există încă răspunsuri gata scrise.</translation>
    </message>
    <message>
        <source>Find by shortcut, title or text</source>
        <translation>Caută după scurtătură, titlu sau text</translation>
    </message>
    <message>
        <source>Find a canned reply</source>
        <translation>Caută un răspuns gata scris</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Răspunsuri gata scrise</translation>
    </message>
    <message>
        <source>Agents insert them with / and the shortcut. Those in the customer’s language come first.</source>
        <translation>Agenții le inserează cu / și scurtătura. Cele în limba clientului apar primele.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scurtătură</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Example of a shortcut of a canned reply</extracomment>
        <translation>intarziere</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Text of the canned reply</source>
        <translation>Textul răspunsului gata scris</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Delete this canned reply</source>
        <translation>Șterge acest răspuns gata scris</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>Inserează câmpul %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Orice limbă</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Toate cozile</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Sigur se șterge?</translation>
    </message>
    <message>
        <source>A shortcut is one word.</source>
        <translation>O scurtătură este un singur cuvânt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Not saved, your text is kept. %1</source>
        <translation>Nu s-a salvat, textul este păstrat. %1</translation>
    </message>
    <message>
        <source>Saved. Type /%1 in a reply.</source>
        <translation>Salvat. Scrieți /%1 într-un răspuns.</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Nu s-a șters. %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Șters.</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Ce ai scris înainte este din nou aici; încă nu este salvat.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelAlarm</name>
    <message>
        <source>Trouble with mailboxes</source>
        <translation>Probleme cu cutiile poștale</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Cutii poștale…</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Ascunde acest anunț</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 nu funcționează: %2</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <translation>%1 are nevoie de atenție: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more mailboxes have trouble too.</source>
        <translation>
            <numerusform>Încă o cutie poștală are probleme.</numerusform>
            <numerusform>Încă %n cutii poștale au probleme.</numerusform>
            <numerusform>Încă %n de cutii poștale au probleme.</numerusform>
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
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</source>
        <extracomment>The intake ledger of a mailbox: every mail seen is accounted for</extracomment>
        <translation>Văzute %1 = %2 importate + %3 duplicate + %4 în carantină</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>În pauză</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pune în pauză</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reia</translation>
    </message>
    <message>
        <source>%1 · %2 not accounted for</source>
        <translation>%1 · %2 fără evidență</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <extracomment>Mails known to be in the mailbox and not fetched yet</extracomment>
        <translation>%1 · %2 în așteptare</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>State of a mailbox, and when it began: &quot;Down since 3 October 12:03&quot;</extracomment>
        <translation>%1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mails in quarantine</source>
        <translation>
            <numerusform>%n mesaj în carantină</numerusform>
            <numerusform>%n mesaje în carantină</numerusform>
            <numerusform>%n de mesaje în carantină</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Elimini %1?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;4 Oct, 12:03&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>Paused. Customers are told: %1</source>
        <translation>În pauză. Clienților li se spune: %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pauză…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Pornește</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pauză pentru %1</translation>
    </message>
    <message>
        <source>What comes in is still taken in. Whoever writes is told this, once:</source>
        <translation>Ce vine este primit în continuare. Cine scrie primește, o singură dată, acest mesaj:</translation>
    </message>
    <message>
        <source>We do not answer here at the moment. Your message is kept, and we will come back to you.</source>
        <translation>Momentan nu răspundem aici. Mesajul dumneavoastră este păstrat și vom reveni.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a channel that does not work: do not wait for the next attempt</extracomment>
        <translation>Încearcă acum</translation>
    </message>
    <message>
        <source>Connects at once, and sends what waits after a failed attempt</source>
        <translation>Se conectează imediat și trimite ce așteaptă după o încercare nereușită</translation>
    </message>
    <message>
        <source>trying again now…</source>
        <translation>se încearcă din nou acum…</translation>
    </message>
    <message>
        <source>This hub tries again by itself, within five minutes.</source>
        <translation>Acest hub încearcă din nou singur, în cel mult cinci minute.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelKinds</name>
    <message>
        <source>The channel was saved.</source>
        <translation>Canalul a fost salvat.</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Elimină canalul</translation>
    </message>
    <message>
        <source>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</source>
        <translation>Conversațiile lui rămân. Nu se mai preia nimic nou, iar răspunsurile care încă așteaptă să plece prin el eșuează.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Ultimul mesaj: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelSection</name>
    <message>
        <source>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</source>
        <translation>Fiecare mesaj pe care îl vede o cutie poștală este preluat, duplicat sau în carantină. Evidența o dovedește.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatForm</name>
    <message>
        <source>Websites, one a line</source>
        <translation>Site-uri, câte unul pe rând</translation>
    </message>
    <message>
        <source>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</source>
        <translation>Numai paginile acestor site-uri pot afișa chatul. https://*.shop.example înseamnă orice nume de sub shop.example.</translation>
    </message>
    <message>
        <source>Add web chat</source>
        <translation>Adaugă chat web</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>The name of the channel</source>
        <translation>Numele canalului</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Salut</translation>
    </message>
    <message>
        <source>Hello! How can we help? (in the visitor&apos;s language)</source>
        <translation>Bună! Cu ce vă putem ajuta? (în limba vizitatorului)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alege…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Alege culoarea</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Colț</translation>
    </message>
    <message>
        <source>Where lines end</source>
        <translation>Unde se termină rândurile</translation>
    </message>
    <message>
        <source>Where lines begin</source>
        <translation>Unde încep rândurile</translation>
    </message>
    <message>
        <source>The visitor&apos;s own</source>
        <translation>A vizitatorului</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>As the queue promises</source>
        <translation>Cât promite coada</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number, in a field</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Răspuns așteptat</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nu întreba</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Întreabă</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Obligatoriu</translation>
    </message>
    <message>
        <source>Name, before the chat</source>
        <translation>Numele, înainte de chat</translation>
    </message>
    <message>
        <source>Email, before the chat</source>
        <translation>E-mailul, înainte de chat</translation>
    </message>
    <message>
        <source>Ask for a rating when the conversation is resolved</source>
        <translation>Cere o evaluare când conversația e rezolvată</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Adresa acestui hub</translation>
    </message>
    <message>
        <source>Where your visitors&apos; browsers reach this hub.</source>
        <translation>Unde ajung browserele vizitatorilor la acest hub.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>neschimbat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fără</translation>
    </message>
    <message>
        <source>Secret for signed-in customers</source>
        <translation>Secret pentru clienții autentificați</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secret nou</translation>
    </message>
    <message>
        <source>Make a new secret for signed-in customers</source>
        <translation>Creează un secret nou pentru clienții autentificați</translation>
    </message>
    <message>
        <source>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</source>
        <translation>Serverul site-ului semnează cu el cine este autentificat acolo. Se afișează o singură dată: copiați-l înainte de a salva.</translation>
    </message>
    <message>
        <source>Copy the line for the website</source>
        <translation>Copiază rândul pentru site</translation>
    </message>
    <message>
        <source>Put it before the end of the body of every page.</source>
        <translation>Puneți-l înainte de sfârșitul corpului fiecărei pagini.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Name the website the chat is for.</source>
        <translation>Numiți site-ul pentru care este chatul.</translation>
    </message>
    <message>
        <source>%1 is no website: write https://shop.example.</source>
        <translation>%1 nu este un site: scrieți https://shop.example.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5fbf.</source>
        <translation>O culoare se scrie ca #1f5fbf.</translation>
    </message>
    <message>
        <source>A secret has at least 32 characters.</source>
        <translation>Un secret are cel puțin 32 de caractere.</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>Culoarea chatului</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatWords</name>
    <message>
        <source>Add web chat</source>
        <translation>Adaugă chat web</translation>
    </message>
    <message>
        <source>The web chat was added. Edit it to see the line your website needs.</source>
        <translation>Chatul web a fost adăugat. Editați-l pentru a vedea rândul de care are nevoie site-ul.</translation>
    </message>
    <message>
        <source>The web chat was saved.</source>
        <translation>Chatul web a fost salvat.</translation>
    </message>
    <message>
        <source>Remove web chat</source>
        <translation>Elimină chatul web</translation>
    </message>
    <message>
        <source>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</source>
        <translation>Conversațiile rămân. Chatul dispare de pe site, iar vizitatorilor nu li se mai poate răspunde în el.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Ultimul mesaj: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Caută o comandă</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toate comenzile</translation>
    </message>
    <message>
        <source>Type a command, a conversation, a customer or a setting</source>
        <translation>Scrieți o comandă, o conversație, un client sau o setare</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Atașează fișiere</translation>
    </message>
    <message>
        <source>%1 is replying</source>
        <translation>%1 răspunde acum</translation>
    </message>
    <message>
        <source>Only your team sees a note</source>
        <translation>Nota o vede doar echipa ta</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Scrie o notă pentru echipă</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notă pentru echipă</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adaugă nota</translation>
    </message>
    <message>
        <source>This conversation has no address to reply to</source>
        <translation>Conversația nu are nicio adresă la care să răspunzi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimite</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Către: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Scrie un răspuns</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Răspunde-i lui %1</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Răspuns prin %1</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>Trimite e-mailul</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Trimite prin %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>Elimină atașamentul %1</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Cc: %2</translation>
    </message>
    <message>
        <source>To all (+%1)</source>
        <translation>Tuturor (+%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Redirecționează</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Răspunde tuturor</translation>
    </message>
    <message>
        <source>To: nobody yet</source>
        <translation>Către: încă nimeni</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Bcc: %2</translation>
    </message>
    <message>
        <source>Write something above the forwarded message</source>
        <translation>Scrieți ceva deasupra mesajului redirecționat</translation>
    </message>
    <message>
        <source>Text above the forwarded message</source>
        <translation>Text deasupra mesajului redirecționat</translation>
    </message>
    <message>
        <source>Forward email</source>
        <translation>Redirecționează e-mailul</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <extracomment>Title of a folded line in the composer; %1 is the first line of the signature</extracomment>
        <translation>Semnătură: %1</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Redirecționat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be filled in</source>
        <translation>
            <numerusform>Un câmp nu a putut fi completat</numerusform>
            <numerusform>%n câmpuri nu au putut fi completate</numerusform>
            <numerusform>%n de câmpuri nu au putut fi completate</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to disk and was left out.</source>
        <translation>Imaginea nu a putut fi scrisă pe disc și a fost lăsată deoparte.</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Schimbă destinatarii și subiectul</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>Lasă semnătura deoparte</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>Pune semnătura</translation>
    </message>
    <message>
        <source>Leave the quoted original out</source>
        <translation>Lasă originalul citat deoparte</translation>
    </message>
    <message>
        <source>Take the quoted original in</source>
        <translation>Pune originalul citat</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Trimite mai târziu</translation>
    </message>
    <message>
        <source>A message came in after you began this draft.</source>
        <translation>A sosit un mesaj după ce ați început această ciornă.</translation>
    </message>
    <message>
        <source>Gone on with from another desk of yours</source>
        <translation>Continuată de pe alt birou al dumneavoastră</translation>
    </message>
    <message>
        <source>Nobody to send it to: write an address.</source>
        <translation>Nu are cui fi trimis: scrieți o adresă.</translation>
    </message>
    <message>
        <source>Quoted original</source>
        <extracomment>Title of a folded line in the composer; %1 is who wrote the quoted mail</extracomment>
        <translation>Originalul citat</translation>
    </message>
    <message>
        <source>Quoted: mail of %1</source>
        <translation>Citat: mesajul de la %1</translation>
    </message>
    <message>
        <source>%1 wants no messages by %2 (STOP). Answer on another channel.</source>
        <extracomment>%1 is a channel: SMS</extracomment>
        <translation>%1 nu mai vrea mesaje prin %2 (STOP). Răspundeți pe alt canal.</translation>
    </message>
    <message>
        <source>This is too long for a text message: at most %1 SMS.</source>
        <translation>Este prea lung pentru un mesaj text: cel mult %1 SMS-uri.</translation>
    </message>
    <message>
        <source>Write a note, or answer on another channel</source>
        <translation>Scrieți o notă sau răspundeți pe alt canal</translation>
    </message>
    <message>
        <source>This channel sends text only: the file was not attached.</source>
        <translation>Acest canal trimite numai text: fișierul nu a fost atașat.</translation>
    </message>
    <message>
        <source>Continue by %1 to %2</source>
        <translation>Continuă prin %1 la %2</translation>
    </message>
    <message>
        <source>Continue by %1</source>
        <translation>Continuă prin %1</translation>
    </message>
    <message>
        <source>A note takes no files: the file was not attached.</source>
        <translation>O notă nu primește fișiere: fișierul nu a fost atașat.</translation>
    </message>
    <message>
        <source>Not on this machine any more, attach it again: %1</source>
        <translation>Nu mai este pe acest calculator, atașează-l din nou: %1</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Pleacă %1</translation>
    </message>
    <message>
        <source>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>mâine 9, vineri 14:30, peste 2 h, 24 dec 8:15</translation>
    </message>
    <message>
        <source>Write when it is to go out.</source>
        <translation>Scrieți când să plece.</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>peste 1 h</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>mâine 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>luni 9:00</translation>
    </message>
</context>
<context>
    <name>deskbell::Console</name>
    <message>
        <source>Owner</source>
        <translation>Proprietar</translation>
    </message>
    <message>
        <source>Preparing the demo desk…</source>
        <translation>Se pregătește biroul demonstrativ…</translation>
    </message>
    <message>
        <source>Starting the hub…</source>
        <translation>Se pornește serverul…</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>În profil nu se poate scrie.</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>Se deschide biroul tău…</translation>
    </message>
    <message>
        <source>The console could not sign in to its own hub: %1</source>
        <translation>Consola nu s-a putut autentifica la propriul server: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stocare</translation>
    </message>
    <message>
        <source>disk space cache downloads attachments budget</source>
        <translation>disc spațiu cache descărcări atașamente limită</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>report errors log version help</source>
        <translation>raport erori jurnal versiune ajutor</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the settings or of a customer first, then choose the language.</source>
        <translation>Salvează sau renunță mai întâi la ce ai schimbat în setări sau la un client, apoi alege limba.</translation>
    </message>
    <message>
        <source>A dialog is open in another window: the language changes when it is closed.</source>
        <translation>Un dialog este deschis în altă fereastră: limba se schimbă când se închide.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationActions</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nimic de schimbat: este deja așa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <extracomment>%1: what was done</extracomment>
        <translation>
            <numerusform>%1 (o conversație)</numerusform>
            <numerusform>%1 (%n conversații)</numerusform>
            <numerusform>%1 (%n de conversații)</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Eu (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nimeni</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Atribuie lui</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nume</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nimeni</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Atribuit lui %1</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Mută în coada</translation>
    </message>
    <message>
        <source>A queue</source>
        <translation>O coadă</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Mutat în %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>A priority</source>
        <translation>O prioritate</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritate: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>O stare</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stare: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etichete schimbate</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Amână până</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Revine %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Amână</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Amânat până %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Redeschis</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvat</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as read</source>
        <translation>
            <numerusform>O conversație marcată ca citită</numerusform>
            <numerusform>%n conversații marcate ca citite</numerusform>
            <numerusform>%n de conversații marcate ca citite</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>Nimic necitit.</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Număr, nume sau cuvinte</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Se unesc…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) merged into #%1</source>
        <translation>
            <numerusform>O conversație unită cu #%1</numerusform>
            <numerusform>%n conversații unite cu #%1</numerusform>
            <numerusform>%n de conversații unite cu #%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unește</translation>
    </message>
    <message>
        <source>Some could not be merged; the others were.</source>
        <translation>Unele nu au putut fi unite; celelalte au fost.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă una</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>Nu totul a putut fi schimbat</translation>
    </message>
    <message>
        <source>%1 of %2 conversations stayed as they were.</source>
        <translation>%1 din %2 conversații au rămas cum erau.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n conversation(s) to</source>
        <translation>
            <numerusform>Atribuie o conversație lui</numerusform>
            <numerusform>Atribuie %n conversații lui</numerusform>
            <numerusform>Atribuie %n de conversații lui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the queue</source>
        <translation>
            <numerusform>Mută o conversație în coada</numerusform>
            <numerusform>Mută %n conversații în coada</numerusform>
            <numerusform>Mută %n de conversații în coada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n conversation(s)</source>
        <translation>
            <numerusform>Prioritatea unei conversații</numerusform>
            <numerusform>Prioritatea a %n conversații</numerusform>
            <numerusform>Prioritatea a %n de conversații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of %n conversation(s)</source>
        <translation>
            <numerusform>Starea unei conversații</numerusform>
            <numerusform>Starea a %n conversații</numerusform>
            <numerusform>Starea a %n de conversații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Etichetele unei conversații</numerusform>
            <numerusform>Etichetele a %n conversații</numerusform>
            <numerusform>Etichetele a %n de conversații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n conversation(s) until</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>
            <numerusform>Amână o conversație până</numerusform>
            <numerusform>Amână %n conversații până</numerusform>
            <numerusform>Amână %n de conversații până</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n conversation(s) into</source>
        <translation>
            <numerusform>Unește o conversație cu</numerusform>
            <numerusform>Unește %n conversații cu</numerusform>
            <numerusform>Unește %n de conversații cu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationHeader</name>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rezolvă</translation>
    </message>
    <message>
        <source>%1 also looks at this</source>
        <translation>Se mai uită aici: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(fără subiect)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nimeni</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Alt agent</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Fără coadă</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Amânată până la %1</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Adaugă etichete</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Redeschide</translation>
    </message>
    <message>
        <source>Snooze for 2 hours</source>
        <translation>Amână 2 ore</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 9:00</source>
        <translation>Amână până mâine la 9:00</translation>
    </message>
    <message>
        <source>Snooze until Monday 9:00</source>
        <translation>Amână până luni la 9:00</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Eu (%1)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etichete, separate prin virgulă</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>Your change waits for the connection</source>
        <translation>Modificarea ta așteaptă conexiunea</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Alege o conversație</translation>
    </message>
    <message>
        <source>j and k go through the list, Enter opens, r replies. Press ? to see every key.</source>
        <translation>j și k parcurg lista, Enter deschide, r răspunde. Apasă ? pentru toate tastele.</translation>
    </message>
    <message>
        <source>Your reply in #%1 was held back. Open it to decide.</source>
        <translation>Răspunsul tău din #%1 a fost reținut. Deschide conversația ca să decizi.</translation>
    </message>
    <message>
        <source>It is already on its way and cannot be taken back.</source>
        <translation>Mesajul este deja pe drum și nu mai poate fi retras.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Nu a putut fi retras: %1</translation>
    </message>
    <message>
        <source>No message failed here.</source>
        <translation>Aici nu a eșuat niciun mesaj.</translation>
    </message>
    <message>
        <source>That message is not in this conversation any more.</source>
        <translation>Mesajul acela nu mai este în această conversație.</translation>
    </message>
    <message>
        <source>The hub could not be asked: what is on this computer is shown. %1</source>
        <translation>Serverul nu a putut fi întrebat: se arată ce este pe acest calculator. %1</translation>
    </message>
    <message>
        <source>The link to the conversation is copied</source>
        <translation>Legătura către conversație a fost copiată</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPage</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Nu dorește să fie sunat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unește cu…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>for example ro</source>
        <translation>de exemplu ro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>despărțite prin virgule</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Câmpuri</translation>
    </message>
    <message>
        <source>One a line, for example “account: 7731”</source>
        <translation>Câte unul pe rând, de exemplu „cont: 7731”</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Notă despre client</translation>
    </message>
    <message>
        <source>Wants to be written to by</source>
        <translation>Dorește să i se scrie prin</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Salvează (Ctrl+S)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Poate fi aceeași persoană</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Poate fi contactat prin</translation>
    </message>
    <message>
        <source>Add an address or number</source>
        <translation>Adaugă o adresă sau un număr</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversații</translation>
    </message>
    <message>
        <source>Merged into this customer</source>
        <translation>Uniți cu acest client</translation>
    </message>
    <message>
        <source>The customer cannot be read: %1</source>
        <translation>Clientul nu poate fi citit: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Orice</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vezi</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>O persoană</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Două persoane</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nu s-a schimbat nimic: %1</translation>
    </message>
    <message>
        <source>Now one customer</source>
        <translation>Acum este un singur client</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Două persoane; nu vom mai întreba.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Felul adresei</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresă sau număr</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>nu dorește mesaje</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificat</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Elimină %1</translation>
    </message>
    <message>
        <source>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</source>
        <translation>Nu s-a salvat: un coleg a modificat între timp acest client. Ce ați scris este încă aici; apăsați încă o dată Salvează pentru a scrie peste modificarea lui.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nu s-a salvat: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvat</translation>
    </message>
    <message>
        <source>None that you may see.</source>
        <translation>Niciuna pe care o puteți vedea.</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Desparte din nou</translation>
    </message>
    <message>
        <source>Take %1 apart again</source>
        <translation>Desparte din nou pe %1</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again</source>
        <translation>%1 este din nou un client de sine stătător</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <translation>Unește pe %1 cu…</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nume, adresă sau număr</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1 a fost unit</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Ce ai scris înainte este din nou aici; încă nu este salvat.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Sună: %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Invită pe %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Notă despre client</translation>
    </message>
    <message>
        <source>What the team should know about this customer</source>
        <translation>Ce trebuie să știe echipa despre acest client</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Date de contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Conversații deschise</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversații anterioare</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiază %1</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Pe site</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Deschide clientul</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <extracomment>Beside a number whose owner wrote STOP</extracomment>
        <translation>nu vrea mesaje</translation>
    </message>
    <message>
        <source>By this customer&apos;s wish the desk writes no messages to it (STOP).</source>
        <translation>La dorința acestui client, biroul nu îi scrie mesaje aici (STOP).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Sună: %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Invită pe %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomersPlace</name>
    <message>
        <source>%1, may be somebody you know</source>
        <translation>%1, poate fi cineva cunoscut</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>De verificat</translation>
    </message>
    <message>
        <source>Name, company, address or number</source>
        <translation>Nume, firmă, adresă sau număr</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Caută clienți</translation>
    </message>
    <message>
        <source>Only those who may be somebody else you know</source>
        <translation>Doar cei care pot fi altcineva cunoscut</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Nobody to review: no two customers look like one.</source>
        <translation>Nimeni de verificat: niciun client nu seamănă cu altul.</translation>
    </message>
    <message>
        <source>Nobody has written yet. “New customer” adds somebody by hand.</source>
        <translation>Nu a scris încă nimeni. „Client nou” adaugă pe cineva manual.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Nu se găsește nimeni cu aceste cuvinte.</translation>
    </message>
    <message>
        <source>The hub cannot be asked: only those on this machine are shown.</source>
        <translation>Hub-ul nu poate fi întrebat: sunt arătați doar cei de pe acest calculator.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Mergi la o zi</translation>
    </message>
    <message>
        <source>yesterday, 12 oct, march 2024</source>
        <extracomment>Examples of what can be typed to go to a day</extracomment>
        <translation>ieri, 12 oct, martie 2024</translation>
    </message>
    <message>
        <source>Day, in words or numbers</source>
        <translation>Ziua, în cuvinte sau cifre</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>Scrie o zi sau alege una.</translation>
    </message>
    <message>
        <source>Which day is that?</source>
        <translation>Ce zi este aceasta?</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Luna anterioară</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Luna următoare</translation>
    </message>
</context>
<context>
    <name>deskbell::Desk</name>
    <message>
        <source>It was changed since.</source>
        <translation>A fost schimbată între timp.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nu este nimic de anulat.</translation>
    </message>
</context>
<context>
    <name>deskbell::DesktopOutlet</name>
    <message>
        <source>Reply…</source>
        <translation>Răspuns…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Răspunde</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Nu deranja o oră</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Peste 10 minute</translation>
    </message>
</context>
<context>
    <name>deskbell::DeviceBox</name>
    <message>
        <source>Microphone</source>
        <translation>Microfon</translation>
    </message>
    <message>
        <source>What the microphone picks up</source>
        <translation>Ce aude microfonul</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Volumul microfonului</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Difuzor</translation>
    </message>
    <message>
        <source>What the loudspeaker plays</source>
        <translation>Ce redă difuzorul</translation>
    </message>
    <message>
        <source>Loudness of the loudspeaker</source>
        <translation>Volumul difuzorului</translation>
    </message>
    <message>
        <source>Rings on</source>
        <translation>Sună pe</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Elimină ecoul</translation>
    </message>
    <message>
        <source>For loudspeakers; a headset does without.</source>
        <translation>Pentru difuzoare; căștile nu au nevoie.</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <extracomment>A device that is chosen and not plugged in; %1 its name</extracomment>
        <translation>%1 (neconectat)</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Alegerea sistemului</translation>
    </message>
    <message>
        <source>The loudspeaker</source>
        <translation>Difuzorul</translation>
    </message>
</context>
<context>
    <name>deskbell::DiagnosticsSection</name>
    <message>
        <source>Copy report</source>
        <translation>Copiază raportul</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</source>
        <translation>Pentru cine vă ajută. Conține versiuni, dimensiuni și numere, dar nimic despre clienți sau ce au scris.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiat.</translation>
    </message>
</context>
<context>
    <name>deskbell::DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Nume sau număr</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <translation>Numele sau numărul de apelat</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Numere găsite</translation>
    </message>
</context>
<context>
    <name>deskbell::EmailWords</name>
    <message>
        <source>Add mailbox</source>
        <translation>Adaugă cutie poștală</translation>
    </message>
    <message>
        <source>The mailbox was added. Its mail is being taken in.</source>
        <translation>Cutia poștală a fost adăugată. Mesajele ei se preiau.</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>Cutia poștală a fost salvată.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Elimină cutia poștală</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</source>
        <translation>Conversațiile ei rămân, la fel și mesajele din cutia poștală. Mesajele noi nu se mai preiau, răspunsurile care încă așteaptă să plece prin ea eșuează, iar parola ei este uitată.</translation>
    </message>
    <message>
        <source>Last mail: %1</source>
        <translation>Ultimul mesaj: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EmbeddedHub</name>
    <message>
        <source>The hub&apos;s program could not be started: %1</source>
        <translation>Programul serverului nu a putut fi pornit: %1</translation>
    </message>
    <message>
        <source>The program deskbell-hub was not found beside the console.</source>
        <translation>Programul deskbell-hub nu a fost găsit lângă consolă.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Dosarul %1 nu poate fi creat.</translation>
    </message>
    <message>
        <source>The hub could not be set up: %1</source>
        <translation>Serverul nu a putut fi configurat: %1</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>s-a oprit fără nicio explicație</translation>
    </message>
    <message>
        <source>The hub could not be started: %1</source>
        <translation>Serverul nu a putut fi pornit: %1</translation>
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
        <translation>Rezultatul %1: %2</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Sună din nou</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Sună înapoi</translation>
    </message>
    <message>
        <source>Ready for the next</source>
        <translation>Gata pentru următorul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>The call took %1</source>
        <translation>Apelul a durat %1</translation>
    </message>
    <message>
        <source>Next call in %1</source>
        <extracomment>Time for notes after a call; %1 is like 0:24</extracomment>
        <translation>Următorul apel în %1</translation>
    </message>
    <message>
        <source>Nobody is put through for %1</source>
        <translation>Niciun apel nu este transferat încă %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EventSocket</name>
    <message>
        <source>No sign of life from the hub</source>
        <translation>Niciun semn de viață de la server</translation>
    </message>
</context>
<context>
    <name>deskbell::EventWords</name>
    <message>
        <source>%1 opened it again</source>
        <extracomment>In these sentences %1 is an agent, and &quot;it&quot; the conversation</extracomment>
        <translation>%1 a redeschis-o</translation>
    </message>
    <message>
        <source>%1 set it to pending</source>
        <translation>%1 a pus-o în așteptare</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 a rezolvat-o</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1 a închis-o</translation>
    </message>
    <message>
        <source>%1 tagged it %2 instead of %3</source>
        <extracomment>%1 an agent, %2 and %3 tags</extracomment>
        <translation>%1 i-a pus eticheta %2 în loc de %3</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1 a scos eticheta %2</translation>
    </message>
    <message>
        <source>%1 tagged it %2</source>
        <translation>%1 i-a pus eticheta %2</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2, %3</source>
        <extracomment>%1 an agent, %2 day, %3 time</extracomment>
        <translation>%1 a amânat-o până %2, %3</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 a dat-o înapoi cozii</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <extracomment>%1 and %2 are agents</extracomment>
        <translation>%1 a preluat-o</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 i-a repartizat-o lui %2</translation>
    </message>
    <message>
        <source>another agent</source>
        <translation>alt agent</translation>
    </message>
    <message>
        <source>%1 took it out of its queue</source>
        <translation>%1 a scos-o din coadă</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1 a mutat-o în %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>altă coadă</translation>
    </message>
    <message>
        <source>%1 set it to %2</source>
        <extracomment>%2 e.g. &quot;high priority&quot;</extracomment>
        <translation>%1 a setat-o: %2</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <translation>%1 a schimbat subiectul în „%2”</translation>
    </message>
    <message>
        <source>%1 took #%2 apart from it again</source>
        <translation>%1 a despărțit-o din nou de #%2</translation>
    </message>
    <message>
        <source>%1 merged #%2 into it</source>
        <translation>%1 a unit #%2 cu ea</translation>
    </message>
    <message>
        <source>%1 undid the merge</source>
        <translation>%1 a anulat unirea</translation>
    </message>
    <message>
        <source>%1 merged it into another conversation</source>
        <translation>%1 a unit-o cu altă conversație</translation>
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
        <translation>%1, %2, de la %3, %4</translation>
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
        <translation>Arată</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvează ca…</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Mergi la mesajul său</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <extracomment>Title of a window; %1 a customer</extracomment>
        <translation>Fișierele clientului %1</translation>
    </message>
    <message>
        <source>Find by name or sender</source>
        <translation>Caută după nume sau expeditor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Se aduce…</translation>
    </message>
    <message>
        <source>No message of this customer has a file.</source>
        <translation>Niciun mesaj al acestui client nu are fișiere.</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>Niciun fișier nu se potrivește.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fișier</numerusform>
            <numerusform>%n fișiere</numerusform>
            <numerusform>%n de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The hub cannot be reached: these are the files of messages on this computer.</source>
        <translation>%1 Serverul nu poate fi contactat: acestea sunt fișierele mesajelor de pe acest calculator.</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Se aduce… %1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::FindBar</name>
    <message>
        <source>Older find (Enter)</source>
        <translation>Rezultat mai vechi (Enter)</translation>
    </message>
    <message>
        <source>Newer find (Shift+Enter)</source>
        <translation>Rezultat mai nou (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Caută în această conversație</translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>Caută cuvinte în mesaje</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Ieși din căutare (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Se caută…</translation>
    </message>
    <message>
        <source>Not here; the hub cannot be asked</source>
        <translation>Nu este aici; serverul nu poate fi întrebat</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Negăsit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which message of those in which the words were found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>%1 (only what is on this computer)</source>
        <extracomment>%1 e.g. &quot;3 of 12&quot;</extracomment>
        <translation>%1 (doar ce este pe acest calculator)</translation>
    </message>
</context>
<context>
    <name>deskbell::FoldedPart</name>
    <message>
        <source>Left out: %1</source>
        <translation>Lăsat deoparte: %1</translation>
    </message>
    <message>
        <source>Show what is added when this is sent</source>
        <translation>Arată ce se adaugă la trimitere</translation>
    </message>
</context>
<context>
    <name>deskbell::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Aldin</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Listă numerotată</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Legătură</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresa legăturii</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Pune legătura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Web or mail addresses. Leave it empty to take the link away.</source>
        <translation>Adrese web sau de e-mail. Lăsați gol pentru a scoate legătura.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatare</translation>
    </message>
</context>
<context>
    <name>deskbell::GuardBanner</name>
    <message>
        <source>%1 does not belong to this customer, nor to anybody who wrote here.</source>
        <translation>%1 nu aparține acestui client și nici cuiva care a scris aici.</translation>
    </message>
    <message>
        <source>You began this for another customer; the conversation is %1’s now.</source>
        <translation>Ați început acest text pentru alt client; conversația este acum a clientului %1.</translation>
    </message>
    <message>
        <source>“%1” is mentioned, but nothing is attached.</source>
        <translation>Se menționează „%1”, dar nu este atașat nimic.</translation>
    </message>
    <message>
        <source>This is written in %1, which is not the customer’s language.</source>
        <translation>Textul este scris în %1, care nu este limba clientului.</translation>
    </message>
    <message>
        <source>“%1” reads like a note for a colleague, but the customer would get it.</source>
        <translation>„%1” pare o notă pentru un coleg, dar ar ajunge la client.</translation>
    </message>
    <message>
        <source>“%1” reads like a reply, but only your team would see it.</source>
        <translation>„%1” pare un răspuns, dar l-ar vedea doar echipa.</translation>
    </message>
    <message>
        <source>The field {{%1}} is not filled in.</source>
        <translation>Câmpul {{%1}} nu este completat.</translation>
    </message>
    <message>
        <source>This draft is older than the newest message. Read that first.</source>
        <translation>Această ciornă este mai veche decât cel mai nou mesaj. Citiți-l întâi pe acela.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuă să scrii</translation>
    </message>
    <message>
        <source>Not saved yet: please look again</source>
        <translation>Încă nesalvat: mai priviți o dată</translation>
    </message>
    <message>
        <source>Not sent yet: please look again</source>
        <translation>Încă netrimis: mai priviți o dată</translation>
    </message>
    <message>
        <source>Add the note all the same (Ctrl+Enter)</source>
        <translation>Adaugă totuși nota (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send all the same (Ctrl+Enter)</source>
        <translation>Trimite totuși (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Netrimis. Textul este păstrat.</translation>
    </message>
    <message>
        <source>This customer wants to be written to by %1 only.</source>
        <translation>Acest client dorește să i se scrie doar prin %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hands</name>
    <message>
        <source>Assign</source>
        <translation>Atribuie</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Atribuie-mi</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schimbă etichetele</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Schimbă prioritatea</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Mută într-o coadă</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Amână</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Schimbă starea</translation>
    </message>
    <message>
        <source>Resolve or open again</source>
        <translation>Rezolvă sau redeschide</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marchează ca citit</translation>
    </message>
    <message>
        <source>Merge into another conversation</source>
        <translation>Unește cu altă conversație</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Rulează o macrocomandă</translation>
    </message>
    <message>
        <source>Send, resolve and go to the next</source>
        <translation>Trimite, rezolvă și treci la următoarea</translation>
    </message>
    <message>
        <source>Select or take out of the selection</source>
        <translation>Selectează sau scoate din selecție</translation>
    </message>
    <message>
        <source>Select this and the next</source>
        <translation>Selectează aceasta și următoarea</translation>
    </message>
    <message>
        <source>Select this and the previous</source>
        <translation>Selectează aceasta și precedenta</translation>
    </message>
    <message>
        <source>Select all of the view</source>
        <translation>Selectează toată vizualizarea</translation>
    </message>
    <message numerus="yes">
        <source>The first %n conversation(s) are selected: more at once is not possible.</source>
        <translation>
            <numerusform>Prima conversație este selectată: mai multe deodată nu se poate.</numerusform>
            <numerusform>Primele %n conversații sunt selectate: mai multe deodată nu se poate.</numerusform>
            <numerusform>Primele %n de conversații sunt selectate: mai multe deodată nu se poate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Go to a view or queue</source>
        <translation>Mergi la o vizualizare sau coadă</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>Mergi la un client</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sortează lista</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restrânge lista</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Salvează această căutare ca vizualizare</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Fereastră nouă</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Deschide în fereastră proprie</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text mai mare</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text mai mic</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Text cât al sistemului</translation>
    </message>
    <message>
        <source>Macros</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Macrocomenzi</translation>
    </message>
    <message>
        <source>several actions at once</source>
        <translation>mai multe acțiuni deodată</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>scurtături tastatură taste rapide</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Mergi la</translation>
    </message>
    <message>
        <source>A view or queue</source>
        <translation>O vizualizare sau o coadă</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nume sau adresă</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text la %1 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setare</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>Nu mai este nimic în acea direcție.</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Promite un termen</translation>
    </message>
    <message>
        <source>Open the linked conversation</source>
        <translation>Deschide conversația din link</translation>
    </message>
    <message>
        <source>Open the linked message</source>
        <translation>Deschide mesajul din link</translation>
    </message>
    <message>
        <source>Setting in %1</source>
        <extracomment>Behind the name of a setting; %1 is the section it stands in</extracomment>
        <translation>Setare în %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HeaderFields</name>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subiect</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>Adaugă Cc</translation>
    </message>
    <message>
        <source>Add Bcc</source>
        <translation>Adaugă Bcc</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Schimbă subiectul</translation>
    </message>
    <message>
        <source>Close the address fields</source>
        <translation>Închide câmpurile de adrese</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>Day and night</source>
        <translation>Zi și noapte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Programul de %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</source>
        <extracomment>Example of what may be typed as the working hours of a day</extracomment>
        <translation>De exemplu 9-12, 13-17:30. Ceasurile și escaladarea merg doar în aceste ore.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list.</source>
        <translation>Nu există un astfel de fus orar. Alegeți unul din listă.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write hours such as 9-17:30.</source>
        <translation>%1 nu se poate citi. Scrieți ore ca 9-17:30.</translation>
    </message>
    <message>
        <source>The queue works at no time. Enter the hours of a day.</source>
        <translation>Coada nu lucrează niciodată. Scrieți orele unei zile.</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxDelegate</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 este aici</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Mesaje primite</translation>
    </message>
    <message>
        <source>The list could not be filled</source>
        <translation>Lista nu a putut fi încărcată</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxPane</name>
    <message>
        <source>Search, or #number</source>
        <translation>Caută sau scrie #număr</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Caută în conversații</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nimic găsit</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nimic aici</translation>
    </message>
    <message>
        <source>Try another word, or a number such as #1042. Escape leaves the search.</source>
        <translation>Încearcă alt cuvânt sau un număr precum #1042. Escape închide căutarea.</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>Conversațiile noi apar aici de la sine.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Totul e rezolvat</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</source>
        <translation>Nu ai nimic în grijă. Uită-te la Neatribuite și apasă a ca să preiei o conversație.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Rezultatele căutării</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversație</numerusform>
            <numerusform>%n conversații</numerusform>
            <numerusform>%n de conversații</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub cannot be reached (%1). It is tried again by itself.</source>
        <translation>Serverul nu răspunde (%1). Se reîncearcă automat.</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Salvează această căutare ca vizualizare</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restrânge lista</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sortează lista</translation>
    </message>
    <message>
        <source>Sort the list: newest first</source>
        <translation>Sortează lista: cele mai noi întâi</translation>
    </message>
    <message>
        <source>Sort the list: oldest first</source>
        <translation>Sortează lista: cele mai vechi întâi</translation>
    </message>
    <message>
        <source>Sort the list: due first</source>
        <translation>Sortează lista: cele scadente întâi</translation>
    </message>
    <message>
        <source>Narrow the list: it is narrowed</source>
        <translation>Restrânge lista: este restrânsă</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Apăsați tastele</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyGroups</name>
    <message>
        <source>Go</source>
        <translation>Deplasare</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scriere</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversație</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selectare</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macrocomenzi</translation>
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
        <translation>Alt cu o literă scrie caractere pe multe tastaturi (AltGr).</translation>
    </message>
    <message>
        <source>This key is needed everywhere.</source>
        <translation>Această tastă este necesară peste tot.</translation>
    </message>
    <message>
        <source>Single characters, one after the other, or one combination.</source>
        <translation>Caractere, unul după altul, sau o combinație.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySection</name>
    <message>
        <source>Use these keys</source>
        <translation>Folosește aceste taste</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Cum a venit</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Resetează toate tastele</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Găsiți o comandă sau o tastă</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comenzile și tastele lor</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tastele comenzii</translation>
    </message>
    <message>
        <source>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</source>
        <translation>Tastele merg cu contul: le aveți la fiecare birou la care vă conectați. Contează caracterul, nu locul lui pe tastatură; pe tastaturile fără litere latine ține locul litera latină a tastei.</translation>
    </message>
    <message>
        <source>All commands get the keys they came with.</source>
        <translation>Toate comenzile primesc tastele cu care au venit.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>fără tastă</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tasta %1</translation>
    </message>
    <message>
        <source>You changed this; it came with: %1</source>
        <translation>Ați schimbat-o; a venit cu: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Alegeți o comandă ca să-i schimbați tastele.</translation>
    </message>
    <message>
        <source>This key belongs to the field you type in and cannot be changed.</source>
        <translation>Această tastă ține de câmpul în care scrieți și nu poate fi schimbată.</translation>
    </message>
    <message>
        <source>“%1” has this key and cannot give it up.</source>
        <translation>„%1” are această tastă și nu o poate ceda.</translation>
    </message>
    <message>
        <source>Taken by %1, which would lose it.</source>
        <translation>Folosită de %1, care ar pierde-o.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read out for a line of the sheet of keys: a command and its key</extracomment>
        <translation>%1, tasta %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Schimbă tastele…</translation>
    </message>
    <message>
        <source>Letters act in the list and the timeline, never while you type.</source>
        <translation>Literele acționează în listă și în cronologie, niciodată cât scrieți.</translation>
    </message>
</context>
<context>
    <name>deskbell::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastatură</translation>
    </message>
    <message>
        <source>Star key</source>
        <translation>Tasta steluță</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Tasta diez</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tasta %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListSection</name>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Chiar eliminați?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Nu s-a salvat, ce ați scris rămâne. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvat.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Nu s-a eliminat. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eliminat.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Renunță la modificări</translation>
    </message>
    <message>
        <source>This is not saved yet: save it, or discard the changes.</source>
        <translation>Încă nu este salvat: salvează sau renunță la modificări.</translation>
    </message>
</context>
<context>
    <name>deskbell::LiveCard</name>
    <message>
        <source>Mute</source>
        <translation>Oprește microfonul</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pune în așteptare</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastatură</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferă</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Înregistrează</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Închide apelul</translation>
    </message>
    <message>
        <source>Hang up (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Închide apelul (%1)</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Transferă la: nume sau număr</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Transferă acum</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Întreabă întâi</translation>
    </message>
    <message>
        <source>Calls them while this caller waits; then the two can be connected.</source>
        <translation>Sună acolo cât acest apelant așteaptă; apoi cei doi pot fi conectați.</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <translation>Este de acord: înregistrează</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Nu înregistra</translation>
    </message>
    <message>
        <source>Say first: %1</source>
        <extracomment>%1 is a text the agent reads out to whoever calls</extracomment>
        <translation>Spuneți întâi: %1</translation>
    </message>
    <message>
        <source>“May I record this call, to note what you need?”</source>
        <translation>„Pot înregistra acest apel, ca să notez ce aveți nevoie?”</translation>
    </message>
    <message>
        <source>Unmute (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Pornește microfonul (%1)</translation>
    </message>
    <message>
        <source>Mute (%1)</source>
        <translation>Oprește microfonul (%1)</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Continuă acest apel</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>Se transferă…</translation>
    </message>
    <message>
        <source>The transfer failed: nobody took it. The call is still here.</source>
        <translation>Transferul a eșuat: nu l-a preluat nimeni. Apelul este încă aici.</translation>
    </message>
    <message>
        <source>The transfer failed: %1 The call is still here.</source>
        <translation>Transferul a eșuat: %1 Apelul este încă aici.</translation>
    </message>
    <message>
        <source>%1 · encrypted</source>
        <extracomment>Quality of a call&apos;s line and that it is encrypted</extracomment>
        <translation>%1 · criptat</translation>
    </message>
    <message>
        <source>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</source>
        <translation>Pierdut: %1 % la intrare, %2 % la ieșire. Întârziere: %3 ms, variație %4 ms.</translation>
    </message>
    <message>
        <source>Recorded by the desk&apos;s rule</source>
        <translation>Înregistrat conform regulii biroului</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Oprește înregistrarea</translation>
    </message>
    <message>
        <source>This call is recorded, by the desk&apos;s rule.</source>
        <translation>Acest apel este înregistrat, conform regulii biroului.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation>Acest apel este înregistrat.</translation>
    </message>
    <message>
        <source>%1 Say: %2</source>
        <comment>“This call is recorded.” Say: announcement</comment>
        <translation>%1 Spuneți: %2</translation>
    </message>
    <message>
        <source>Connect them and leave</source>
        <extracomment>%1 and %2 are two people on the telephone</extracomment>
        <translation>Conectează-i și ieși</translation>
    </message>
    <message>
        <source>Connect %1 with %2 and leave</source>
        <translation>Conectează pe %1 cu %2 și ieși</translation>
    </message>
    <message>
        <source>Take the conference apart</source>
        <translation>Desparte conferința</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Vorbiți toți împreună</translation>
    </message>
    <message>
        <source>In the call for %1</source>
        <translation>În apel de %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroRunner</name>
    <message numerus="yes">
        <source>Run a macro on %n conversation(s)</source>
        <translation>
            <numerusform>Rulează o macrocomandă pe o conversație</numerusform>
            <numerusform>Rulează o macrocomandă pe %n conversații</numerusform>
            <numerusform>Rulează o macrocomandă pe %n de conversații</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Rulează o macrocomandă</translation>
    </message>
    <message>
        <source>There are none yet: make one in the settings, under Macros</source>
        <translation>Nu există încă: creați una în setări, la Macrocomenzi</translation>
    </message>
    <message>
        <source>Name of a macro</source>
        <translation>Numele unei macrocomenzi</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n conversation(s)?</source>
        <translation>
            <numerusform>Trimiteți aceasta într-o conversație?</numerusform>
            <numerusform>Trimiteți aceasta în %n conversații?</numerusform>
            <numerusform>Trimiteți aceasta în %n de conversații?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Trimite toate</translation>
    </message>
    <message>
        <source>#%1: nothing is known for %2</source>
        <translation>#%1: nu se știe nimic pentru %2</translation>
    </message>
    <message>
        <source>#%1: there is nobody to reply to</source>
        <translation>#%1: nu este cui răspunde</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gata: %1</translation>
    </message>
    <message>
        <source>Left as they were:</source>
        <translation>Rămase cum erau:</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroSection</name>
    <message>
        <source>somebody who left</source>
        <translation>cineva care a plecat</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>o coadă care nu mai există</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>adaugă o notă</translation>
    </message>
    <message>
        <source>begins a note</source>
        <translation>începe o notă</translation>
    </message>
    <message>
        <source>sends a reply</source>
        <translation>trimite un răspuns</translation>
    </message>
    <message>
        <source>begins a reply</source>
        <translation>începe un răspuns</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>stare: %1</translation>
    </message>
    <message>
        <source>snoozes until %1</source>
        <translation>amână până %1</translation>
    </message>
    <message>
        <source>assigns it to me</source>
        <translation>mi-o atribuie</translation>
    </message>
    <message>
        <source>assigns it to nobody</source>
        <translation>nu o atribuie nimănui</translation>
    </message>
    <message>
        <source>assigns it to %1</source>
        <translation>o atribuie lui %1</translation>
    </message>
    <message>
        <source>moves it to %1</source>
        <translation>o mută în %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>prioritate: %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>adaugă %1</translation>
    </message>
    <message>
        <source>takes off %1</source>
        <translation>scoate %1</translation>
    </message>
    <message>
        <source>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</source>
        <translation>Mai multe acțiuni sub un nume: rulați-le pe o conversație sau pe toate cele selectate. Tastele lor se aleg la Taste.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macrocomenzi</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Macrocomandă nouă</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pentru cine</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>Ce se face cu textul</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Amână până</translation>
    </message>
    <message>
        <source>tomorrow 9, in 2 h; empty: not</source>
        <translation>mâine 9, peste 2 ore; gol: nu</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Adaugă etichete</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separate prin virgule</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Scoate etichete</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</source>
        <translation>Poate conține {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partajată</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Doar eu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toți</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Cum este</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membrii cozii %1</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Cine o rulează</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nimeni</translation>
    </message>
    <message>
        <source>Stands in the reply, to be looked over</source>
        <translation>Stă în răspuns, de verificat</translation>
    </message>
    <message>
        <source>Is sent as a reply at once (10 s to undo)</source>
        <translation>Se trimite imediat ca răspuns (10 s pentru anulare)</translation>
    </message>
    <message>
        <source>Stands in a note, to be looked over</source>
        <translation>Stă într-o notă, de verificat</translation>
    </message>
    <message>
        <source>Is added as a note at once</source>
        <translation>Se adaugă imediat ca notă</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Are nevoie de un nume.</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>Alegeți ce face.</translation>
    </message>
    <message>
        <source>Until when it snoozes is not understood.</source>
        <translation>Nu se înțelege până când amână.</translation>
    </message>
    <message>
        <source>What is snoozed has no other state: choose one of the two.</source>
        <translation>Ce este amânat nu are altă stare: alegeți una din două.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>What a macro does, while nothing is chosen yet</extracomment>
        <translation>încă nimic</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxForm</name>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Primire (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Trimitere (SMTP)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testează</translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation>Adaugă cutia poștală</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>Numele văzut de clienți</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Asistență</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresa de e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Numele de utilizator</translation>
    </message>
    <message>
        <source>usually the e-mail address</source>
        <translation>de obicei adresa de e-mail</translation>
    </message>
    <message>
        <source>Test the mailbox</source>
        <translation>Testează cutia poștală</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</source>
        <translation>Acest furnizor cere o parolă de aplicație: creeaz-o în setările de securitate ale contului și introdu-o aici.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Introdu adresa de e-mail a cutiei poștale.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Introdu numele ambelor servere.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Se testează…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>name of the first queue</comment>
        <translation>Mesaje primite</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Setările serverelor</translation>
    </message>
    <message>
        <source>Queue for its mail</source>
        <translation>Coada pentru mesajele ei</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autorități de încredere</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cum te autentifici</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Salvează totuși</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Adaugă totuși</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>neschimbată</translation>
    </message>
    <message>
        <source>A new queue of its own</source>
        <translation>O coadă nouă, proprie</translation>
    </message>
    <message>
        <source>Sign in with the provider first.</source>
        <translation>Autentifică-te mai întâi la furnizor.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>Introdu parola cutiei poștale.</translation>
    </message>
    <message>
        <source>Looking for the servers…</source>
        <translation>Se caută serverele…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Se adaugă…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>O căsuță pentru exersat: clienții ei sunt inventați și nimic nu părăsește acest calculator.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxOptions</name>
    <message>
        <source>Read the list from the server</source>
        <translation>Citește lista de pe server</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dosare urmărite</translation>
    </message>
    <message>
        <source>Mails the desk has taken in</source>
        <translation>Mesajele preluate</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>rămân cum sunt</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>se marchează ca citite</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>se mută într-un dosar</translation>
    </message>
    <message>
        <source>Folder they are moved to</source>
        <translation>Dosarul în care se mută</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Alte adrese</translation>
    </message>
    <message>
        <source>One a line, for example: Sales &lt;sales@example.com&gt;</source>
        <translation>Câte una pe rând, de exemplu: Vânzări &lt;vanzari@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail to these is the desk&apos;s own, and agents may answer from them.</source>
        <translation>Mesajele către acestea sunt ale biroului, iar agenții pot răspunde de la ele.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>The server gave no list. Try again</source>
        <translation>Serverul nu a dat nicio listă. Încearcă din nou</translation>
    </message>
    <message>
        <source>Not reached. Try again</source>
        <translation>Serverul nu răspunde. Încearcă din nou</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (trimise)</translation>
    </message>
    <message>
        <source>%1 (not on the server)</source>
        <translation>%1 (nu există pe server)</translation>
    </message>
    <message>
        <source>Choose at least one folder to watch.</source>
        <translation>Alege cel puțin un dosar de urmărit.</translation>
    </message>
    <message>
        <source>At most ten folders can be watched.</source>
        <translation>Se pot urmări cel mult zece dosare.</translation>
    </message>
    <message>
        <source>Enter the folder that taken-in mails are moved to.</source>
        <translation>Introdu dosarul în care se mută mesajele preluate.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to a folder that is watched: they would come in again and again.</source>
        <translation>Mesajele nu pot fi mutate într-un dosar urmărit: ar fi preluate la nesfârșit.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>Aceasta nu este o adresă de e-mail: %1</translation>
    </message>
    <message>
        <source>%1 (junk: watch it where customers’ mails end there by mistake)</source>
        <translation>%1 (nedorite: urmărește-l dacă mesajele clienților ajung acolo din greșeală)</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (arhivă)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (șterse)</translation>
    </message>
    <message>
        <source>%1 (drafts)</source>
        <translation>%1 (ciorne)</translation>
    </message>
    <message>
        <source>%1 (all mail)</source>
        <translation>%1 (toate mesajele)</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxPage</name>
    <message>
        <source>Add your mailbox</source>
        <translation>Adaugă cutia ta poștală</translation>
    </message>
    <message>
        <source>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</source>
        <translation>Deskbell citește mesajele primite la această adresă și răspunde în numele ei. Mesajele rămân în cutia poștală; parola se păstrează criptată pe acest calculator.</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Working</source>
        <translation>Funcționează</translation>
    </message>
</context>
<context>
    <name>deskbell::Matters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a channel, then an address or number</extracomment>
        <translation>%1 la %2</translation>
    </message>
    <message>
        <source>This customer can be reached on no other channel.</source>
        <translation>Acest client nu poate fi contactat pe alt canal.</translation>
    </message>
    <message>
        <source>Continue on…</source>
        <translation>Continuă pe…</translation>
    </message>
    <message>
        <source>Channel or address</source>
        <translation>Canal sau adresă</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nu s-a schimbat nimic: %1</translation>
    </message>
    <message>
        <source>Goes on by %1</source>
        <translation>Continuă prin %1</translation>
    </message>
    <message>
        <source>%1: make a link for the customer</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>%1: fă o legătură pentru client</translation>
    </message>
</context>
<context>
    <name>deskbell::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Colegi</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageCard</name>
    <message>
        <source>New</source>
        <translation>Noi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <extracomment>Head of a note in the timeline; %1 is the agent who wrote it</extracomment>
        <translation>Notă · %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Către: %1</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Ascunde textul citat</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Arată textul citat</translation>
    </message>
    <message>
        <source>Show text only</source>
        <translation>Arată doar textul</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Arată ca la trimitere</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <extracomment>%1 are the words of the mail server</extracomment>
        <translation>Mesajul nu a putut fi livrat.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Serverul a răspuns: %1</translation>
    </message>
    <message>
        <source>Tried again by itself. Last answer: %1</source>
        <translation>Se reîncearcă automat. Ultimul răspuns: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Retry sending</source>
        <translation>Reîncearcă trimiterea</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>Take the message back into the editor</source>
        <translation>Retrage mesajul în editor</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Cc: %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Pleacă %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <translation>Scris în %1</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Ce se poate face cu acest mesaj</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Arată originalul…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiază ca text</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tipărește…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvează ca PDF…</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Bcc: %2</translation>
    </message>
    <message>
        <source>%1 · forwarded by %2</source>
        <extracomment>%1 &quot;To: …&quot;, %2 who passed a customer&apos;s mail on to the desk</extracomment>
        <translation>%1 · redirecționat de %2</translation>
    </message>
    <message>
        <source>Cancel and edit</source>
        <translation>Anulează și editează</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Desparte de aici</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Mută în altă conversație…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifică și retrimite</translation>
    </message>
    <message>
        <source>Edit the message and send it again</source>
        <translation>Modifică mesajul și trimite-l din nou</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Așteaptă conexiunea</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Copiază legătura către acest mesaj</translation>
    </message>
    <message>
        <source>The link to the message is copied</source>
        <translation>Legătura către mesaj a fost copiată</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</source>
        <translation>Nu se știe dacă a ajuns: legătura s-a întrerupt la predare. Trimis din nou, ar putea sosi de două ori.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Trimite din nou</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A change between messages; %1 what was done and by whom, %2 when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A conversation you cannot open</source>
        <translation>O conversație pe care nu o poți deschide</translation>
    </message>
    <message>
        <source>Open conversation %1</source>
        <extracomment>Read out; %1 number, subject and channel</extracomment>
        <translation>Deschide conversația %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modificare</numerusform>
            <numerusform>%n modificări</numerusform>
            <numerusform>%n de modificări</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ascunde %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Arată %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>Below a message; %1 is when its author changed it</extracomment>
        <translation>Editat %1</translation>
    </message>
    <message>
        <source>Hide what it said before</source>
        <translation>Ascunde ce spunea înainte</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Arată ce spunea înainte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a message said before it was changed; %1 when, %2 the words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>Rezultat: %1</translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <extracomment>Name of a file: the recording of a call; %1 its date</extracomment>
        <translation>Înregistrare %1.wav</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Numele canalului</translation>
    </message>
    <message>
        <source>Queue for its messages</source>
        <translation>Coada pentru mesajele lui</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>neschimbat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Salvează totuși</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Adaugă totuși</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testează</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Testează canalul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Se testează…</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>Canalul funcționează.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Se adaugă…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePrint</name>
    <message>
        <source>Note by</source>
        <translation>Notă de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subiect</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Atașamente</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(fără subiect)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvează ca PDF</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Fișierul nu a putut fi scris în %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Apel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Older messages of this conversation are not on this computer and are not printed.</source>
        <translation>Mesajele mai vechi ale acestei conversații nu sunt pe acest calculator și nu sunt tipărite.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageWords</name>
    <message>
        <source>Encrypted</source>
        <translation>Criptat</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Semnat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a mail is protected; %1 &quot;Signed&quot; or &quot;Encrypted&quot;, %2 by which method</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</source>
        <translation>Biroul nu are cheia și nu poate citi acest mesaj. Salvați originalul și deschideți-l cu un program care are cheia sau rugați expeditorul să scrie necriptat.</translation>
    </message>
    <message>
        <source>The mail carries a signature. The desk does not check whether it is genuine.</source>
        <translation>Mesajul poartă o semnătură. Biroul nu verifică dacă este autentică.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De la: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Către: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subiect: %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notă de %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Above a copied message; %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>[Attachment: %1]</source>
        <translation>[Atașament: %1]</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentDialog</name>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h, next week</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>mâine 14:30, vineri 9, peste 2 ore, săptămâna viitoare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>peste 2 ore</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>mâine 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>luni 9:00</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>săptămâna viitoare</translation>
    </message>
    <message>
        <source>Write until when, in your own words.</source>
        <translation>Scrieți până când, cu cuvintele dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentField</name>
    <message>
        <source>That is over already.</source>
        <translation>A trecut deja.</translation>
    </message>
    <message>
        <source>At most one year ahead.</source>
        <translation>Cel mult un an înainte.</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Încă nu se înțelege.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoticeSettings</name>
    <message>
        <source>Nobody answers, and I am asked</source>
        <translation>Nimeni nu răspunde și sunt întrebat eu</translation>
    </message>
    <message>
        <source>Somebody mentions me in a note</source>
        <translation>Cineva mă menționează într-o notă</translation>
    </message>
    <message>
        <source>A customer writes in my conversations</source>
        <translation>Un client scrie în conversațiile mele</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Un răspuns are termen în curând</translation>
    </message>
    <message>
        <source>A customer writes in my queues</source>
        <translation>Un client scrie în cozile mele</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>până opriți</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NotificationSection</name>
    <message>
        <source>Show what was written</source>
        <translation>Arată ce s-a scris</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nu deranja</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>O oră</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Până mâine</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Mereu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source> min before</source>
        <extracomment>Behind a number of minutes: 10 min before</extracomment>
        <translation> min înainte</translation>
    </message>
    <message>
        <source>Tell me of what is due</source>
        <translation>Anunță-mă ce are termen</translation>
    </message>
    <message>
        <source>Play sounds on</source>
        <translation>Redă sunetele pe</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volum</translation>
    </message>
    <message>
        <source>What you look at is not announced, and much at once is told in one. On this machine only.</source>
        <translation>Ce priviți nu se anunță, iar mult deodată se spune într-una singură. Doar pe acest calculator.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Arată: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sunet</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sunet: %1</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Ascultă: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (acum nu e aici)</translation>
    </message>
</context>
<context>
    <name>deskbell::Notifier</name>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Nu deranja, %1</translation>
    </message>
    <message>
        <source>Notifications are on again</source>
        <translation>Notificările sunt pornite din nou</translation>
    </message>
    <message>
        <source>Your note was added to #%1</source>
        <translation>Nota a fost adăugată la #%1</translation>
    </message>
    <message>
        <source>Your reply to %1 is on its way</source>
        <translation>Răspunsul către %1 este pe drum</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a notification: a customer, and the number of the conversation nobody has yet</extracomment>
        <translation>Nou: %1</translation>
    </message>
    <message>
        <source>%1 mentions you in #%2</source>
        <translation>%1 vă menționează în #%2</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>Termen în %1: %2</translation>
    </message>
    <message>
        <source>Nobody answers, for the team lead: %1</source>
        <translation>Nimeni nu răspunde, pentru șeful echipei: %1</translation>
    </message>
    <message>
        <source>Nobody answers, you are next: %1</source>
        <translation>Nimeni nu răspunde, sunteți la rând: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Încă așteaptă: %1</translation>
    </message>
    <message>
        <source>Open the console to read it.</source>
        <translation>Deschideți consola pentru a citi.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;12 new messages&quot;, %2: &quot;7 conversations&quot;</extracomment>
        <translation>%1 în %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mesaj nou</numerusform>
            <numerusform>%n mesaje noi</numerusform>
            <numerusform>%n de mesaje noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversație</numerusform>
            <numerusform>%n conversații</numerusform>
            <numerusform>%n de conversații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>%n a dumneavoastră</numerusform>
            <numerusform>%n ale dumneavoastră</numerusform>
            <numerusform>%n ale dumneavoastră</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n mențiune a dumneavoastră</numerusform>
            <numerusform>%n mențiuni ale dumneavoastră</numerusform>
            <numerusform>%n de mențiuni ale dumneavoastră</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) overdue</source>
        <translation>
            <numerusform>%n conversație întârziată</numerusform>
            <numerusform>%n conversații întârziate</numerusform>
            <numerusform>%n de conversații întârziate</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Cât ați lipsit</translation>
    </message>
    <message>
        <source>Much is coming in</source>
        <translation>Sosesc multe mesaje</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Title of a notification. %1: &quot;Call back&quot;, %2: a customer and the number of the conversation</extracomment>
        <translation>%1 acum: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 peste %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>o promisiune la termen</numerusform>
            <numerusform>%n promisiuni la termen</numerusform>
            <numerusform>%n de promisiuni la termen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::OAuthFlow</name>
    <message>
        <source>Nobody signed in within ten minutes. Begin again.</source>
        <translation>Nimeni nu s-a autentificat în zece minute. Ia-o de la capăt.</translation>
    </message>
    <message>
        <source>This computer gives no port for the browser to come back to: %1</source>
        <translation>Acest calculator nu oferă niciun port la care să revină browserul: %1</translation>
    </message>
    <message>
        <source>You may close this page and go back to Deskbell.</source>
        <translation>Poți închide această pagină și reveni la Deskbell.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aici nu este nimic.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached: %1</source>
        <translation>Serverul de autentificare al furnizorului nu răspunde: %1</translation>
    </message>
    <message>
        <source>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</source>
        <translation>Furnizorul nu a dat o permisiune de durată. Permite biroului să citească mesajele și în lipsa ta, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>You did not give the permission. The mailbox was not changed.</source>
        <translation>Nu ai dat permisiunea. Cutia poștală nu a fost modificată.</translation>
    </message>
    <message>
        <source>The code ran out before it was entered. Begin again.</source>
        <translation>Codul a expirat înainte de a fi introdus. Ia-o de la capăt.</translation>
    </message>
    <message>
        <source>The provider does not accept this client id or its secret (%1).</source>
        <translation>Furnizorul nu acceptă acest ID de client sau secretul lui (%1).</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>Furnizorul refuză autentificarea (%1).</translation>
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
        <translation>telefon apel cont SIP microfon căști difuzor sonerie ecou</translation>
    </message>
    <message>
        <source>Answer the call, or hang up</source>
        <translation>Răspunde la apel sau închide</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Oprește sau pornește microfonul</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Sună clientul</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Formează un număr</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Pune apelul în așteptare sau continuă-l</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transferă apelul</translation>
    </message>
    <message>
        <source>Record the call, or stop</source>
        <translation>Înregistrează apelul sau oprește</translation>
    </message>
    <message>
        <source>Talk all together, or apart again</source>
        <translation>Vorbiți toți împreună sau din nou separat</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Respinge apelul</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>Microfonul este pornit</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Microfonul este oprit</translation>
    </message>
    <message>
        <source>No number of this customer is known: type one.</source>
        <translation>Nu se cunoaște niciun număr al acestui client: introduceți unul.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Sună: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Număr ascuns</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <extracomment>A notification; %1 who calls</extracomment>
        <translation>Sună %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PhonePanel</name>
    <message>
        <source>Keypad</source>
        <translation>Tastatură</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Microfon și difuzor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Sună</translation>
    </message>
    <message>
        <source>Type a name or a number first.</source>
        <translation>Introduceți întâi un nume sau un număr.</translation>
    </message>
    <message>
        <source>Choose one of those found, or type a whole number.</source>
        <translation>Alegeți unul dintre cele găsite sau introduceți un număr întreg.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Sună totuși</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nu suna</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait</source>
        <translation>
            <numerusform>%n apelant așteaptă</numerusform>
            <numerusform>%n apelanți așteaptă</numerusform>
            <numerusform>%n de apelanți așteaptă</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 nu dorește să fie sunat.</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneSection</name>
    <message>
        <source>Connection</source>
        <translation>Conexiune</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Criptată (TLS)</translation>
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
        <translation>Criptarea sunetului</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Unde poate cealaltă parte</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Întotdeauna</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niciodată</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Salvează și testează</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Elimină contul</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Cont propriu</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Microfon și difuzor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>as in the address</source>
        <translation>ca în adresă</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Autoritate proprie</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Numele arătat altora</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>neschimbată</translation>
    </message>
    <message>
        <source>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</source>
        <translation>Nu aveți telefon. Membrii unei cozi cu canal telefonic primesc unul automat; sau introduceți un cont propriu.</translation>
    </message>
    <message>
        <source>Your extension comes from a telephone channel of this desk: there is nothing to enter.</source>
        <translation>Interiorul dvs. vine de la un canal telefonic al acestui birou: nu este nimic de introdus.</translation>
    </message>
    <message>
        <source>The address is like 1001@pbx.example.com.</source>
        <translation>Adresa este ca 1001@pbx.example.com.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Lipsește parola.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Nu s-a salvat: %1</translation>
    </message>
    <message>
        <source>Saved. This is how far the phone gets:</source>
        <translation>Salvat. Până aici ajunge telefonul:</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Chiar elimină</translation>
    </message>
    <message>
        <source>It was not removed: %1</source>
        <translation>Nu s-a eliminat: %1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Contul a fost eliminat.</translation>
    </message>
    <message>
        <source>The phone is being started…</source>
        <translation>Telefonul pornește…</translation>
    </message>
    <message>
        <source>The phone is running.</source>
        <translation>Telefonul funcționează.</translation>
    </message>
    <message>
        <source>The server has signed it in: %1</source>
        <translation>Serverul l-a autentificat: %1</translation>
    </message>
    <message>
        <source>Signing in at the server…</source>
        <translation>Autentificare la server…</translation>
    </message>
    <message>
        <source>There is a microphone.</source>
        <translation>Există un microfon.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in before you make a call.</source>
        <translation>Nu există microfon: conectați unul înainte de a suna.</translation>
    </message>
    <message>
        <source>Use an account of my own instead…</source>
        <translation>Folosește în schimb un cont propriu…</translation>
    </message>
    <message>
        <source>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</source>
        <translation>La orice furnizor de telefonie cu SIP. Se păstrează cu contul dumneavoastră în hub. Cât timp există, ține locul interiorului de la birou: apelurile acestuia nu sună aici.</translation>
    </message>
    <message>
        <source>The keys to answer, hang up and mute work in front of other programs, too</source>
        <translation>Tastele pentru răspuns, închidere și microfon funcționează și în fața altor programe</translation>
    </message>
    <message>
        <source>Only while a call rings or is up; at all other times other programs have their keys.</source>
        <translation>Doar cât timp sună sau este în curs un apel; în rest, celelalte programe își păstrează tastele.</translation>
    </message>
    <message>
        <source>The server %1 is known.</source>
        <extracomment>%1 a server&apos;s name, %2 in brackets what the system says of it</extracomment>
        <translation>Serverul %1 este cunoscut.</translation>
    </message>
    <message>
        <source>There is no server %1%2. Check how its name is spelled.</source>
        <translation>Nu există serverul %1%2. Verificați cum este scris numele.</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <extracomment>%1 a server&apos;s name with its port, %2 in brackets what the system says</extracomment>
        <translation>Răspunde la %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1%2. Check the port and the kind of connection.</source>
        <translation>Nimic nu răspunde la %1%2. Verificați portul și felul conexiunii.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate trusted.</source>
        <translation>Conexiunea este criptată, iar certificatul este de încredere.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</source>
        <translation>Certificatul serverului %1 nu este de încredere%2. Alegeți fișierul autorității proprii sau scrieți numele serverului ca în certificat.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Se întreabă serverul…</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneWords</name>
    <message>
        <source>The server refused the name or the password. Check them in the settings under Phone.</source>
        <translation>Serverul a refuzat numele sau parola. Verificați-le în setări, la Telefon.</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it in the settings under Phone.</source>
        <translation>Serverul nu cunoaște această adresă. Verificați-o în setări, la Telefon.</translation>
    </message>
    <message>
        <source>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</source>
        <translation>Serverul de telefonie nu poate fi contactat. Telefonul încearcă din nou singur; verificați rețeaua și numele serverului.</translation>
    </message>
    <message>
        <source>The telephone server refused: %1</source>
        <extracomment>%1 are the words of the telephone server</extracomment>
        <translation>Serverul de telefonie a refuzat: %1</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Fără telefon</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Neinstalat</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Pornește…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Autentificare…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Indisponibil</translation>
    </message>
    <message>
        <source>Ready: calls to %1 ring here.</source>
        <translation>Gata: apelurile către %1 sună aici.</translation>
    </message>
    <message>
        <source>The program deskbell-phone is not installed on this computer: calls are not possible here.</source>
        <translation>Programul deskbell-phone nu este instalat pe acest calculator: aici nu se poate suna.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Apel primit</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Se apelează…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Sună…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>The other side holds</source>
        <translation>Cealaltă parte a pus în așteptare</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Apel încheiat</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferință</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Microfon oprit</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>În apel</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>L-ați respins.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>Apelul a fost respins.</translation>
    </message>
    <message>
        <source>You said that you are busy.</source>
        <translation>Ați spus că sunteți ocupat.</translation>
    </message>
    <message>
        <source>Busy. Call again later, or promise a callback.</source>
        <translation>Ocupat. Sunați mai târziu sau promiteți un apel.</translation>
    </message>
    <message>
        <source>Nobody answered. Call again later, or write.</source>
        <translation>Nu a răspuns nimeni. Sunați mai târziu sau scrieți.</translation>
    </message>
    <message>
        <source>There is no such number. Check its digits and the country&apos;s code.</source>
        <translation>Nu există acest număr. Verificați cifrele și prefixul țării.</translation>
    </message>
    <message>
        <source>They cannot be reached now. Call again later, or write.</source>
        <translation>Nu poate fi contactat acum. Sunați mai târziu sau scrieți.</translation>
    </message>
    <message>
        <source>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</source>
        <translation>Cele două telefoane nu au un codec de sunet comun. Anunțați pe cine administrează serverul de telefonie.</translation>
    </message>
    <message>
        <source>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</source>
        <translation>Cealaltă parte nu criptează, iar telefonul dvs. cere asta. Poate fi făcută opțională în setări, la Telefon.</translation>
    </message>
    <message>
        <source>The telephone server does not allow this call.</source>
        <translation>Serverul de telefonie nu permite acest apel.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</source>
        <translation>Nu există microfon. Conectați unul sau alegeți altul la dispozitivele telefonului.</translation>
    </message>
    <message>
        <source>The connection broke. Check the network and call again.</source>
        <translation>Conexiunea s-a întrerupt. Verificați rețeaua și sunați din nou.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>Apelantul a renunțat.</translation>
    </message>
    <message>
        <source>You hung up before anybody answered.</source>
        <translation>Ați închis înainte să răspundă cineva.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <translation>L-a preluat altcineva.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>Apelul s-a întrerupt.</translation>
    </message>
    <message>
        <source>The call failed: %1</source>
        <translation>Apelul a eșuat: %1</translation>
    </message>
    <message>
        <source>You are hardly heard: speak closer to the microphone, or choose another.</source>
        <translation>Abia sunteți auzit: vorbiți mai aproape de microfon sau alegeți altul.</translation>
    </message>
    <message>
        <source>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</source>
        <translation>Rețeaua dvs. este lentă: opriți descărcările sau folosiți cablu în loc de Wi-Fi.</translation>
    </message>
    <message>
        <source>The other side&apos;s line is poor: offer to call back.</source>
        <translation>Linia celeilalte părți este slabă: oferiți să sunați înapoi.</translation>
    </message>
    <message>
        <source>Good line</source>
        <translation>Linie bună</translation>
    </message>
    <message>
        <source>Poor line</source>
        <translation>Linie slabă</translation>
    </message>
    <message>
        <source>Fair line</source>
        <translation>Linie acceptabilă</translation>
    </message>
    <message>
        <source>The phone is not running yet. It is being started; try again in a moment.</source>
        <translation>Telefonul nu funcționează încă. Pornește acum; încercați din nou peste o clipă.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>Acest număr nu poate fi apelat.</translation>
    </message>
    <message>
        <source>The phone is not signed in: no call can be made.</source>
        <translation>Telefonul nu este autentificat: nu se poate suna.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Apelul s-a încheiat.</translation>
    </message>
    <message>
        <source>That is not possible at this moment of the call.</source>
        <translation>Nu este posibil în acest moment al apelului.</translation>
    </message>
    <message>
        <source>The phone could not do that.</source>
        <translation>Telefonul nu a putut face asta.</translation>
    </message>
    <message>
        <source>The phone could not do that: %1</source>
        <translation>Telefonul nu a putut face asta: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Phrases</name>
    <message>
        <source>Open</source>
        <translation>Deschisă</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Amânată</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvată</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închisă</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Scăzută</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normală</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Ridicată</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgentă</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Se trimite…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Citit</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nelivrat</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Neconfirmat</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
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
        <translation>Apel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Disponibil</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Plecat</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Deconectat</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Șef de echipă</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funcționează</translation>
    </message>
    <message>
        <source>Working with trouble</source>
        <translation>Funcționează cu probleme</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Nu funcționează</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Mesaj returnat</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Răspuns automat</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Listă de discuții</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Reclamație de spam</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Confirmare de citire</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network. (%1)</source>
        <translation>Serverul nu răspunde. Verifică adresa și rețeaua. (%1)</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again.</source>
        <translation>Serverul nu a răspuns la timp. Încearcă din nou.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Adresa de e-mail sau parola nu este corectă.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask an administrator.</source>
        <translation>Nu ai voie să faci asta. Întreabă un administrator.</translation>
    </message>
    <message>
        <source>It is no longer there, or not yours to see.</source>
        <translation>Nu mai există sau nu ai acces.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile: %1</source>
        <translation>Altcineva a modificat între timp: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Altcineva a modificat între timp. Verifică noua stare și încearcă din nou.</translation>
    </message>
    <message>
        <source>It is too large for the hub.</source>
        <translation>Este prea mare pentru server.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n s.</source>
        <translation>
            <numerusform>Prea multe încercări. Mai încearcă peste %n secundă.</numerusform>
            <numerusform>Prea multe încercări. Mai încearcă peste %n secunde.</numerusform>
            <numerusform>Prea multe încercări. Mai încearcă peste %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a moment.</source>
        <translation>Prea multe încercări. Mai încearcă peste câteva clipe.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Serverul este ocupat. Mai încearcă peste câteva clipe.</translation>
    </message>
    <message>
        <source>The hub could not do this.</source>
        <translation>Serverul nu a putut face asta.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time in a list: less than a minute ago</comment>
        <translation>acum</translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Time in a list: minutes ago, as short as can be</extracomment>
        <translation>%1 m</translation>
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
        <translation>%1 z</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupat</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>Nu mai vrea mesaje</translation>
    </message>
    <message>
        <source>Started the chat</source>
        <translation>A început conversația</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>Vrea din nou mesaje</translation>
    </message>
</context>
<context>
    <name>deskbell::PickFrame</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read by screen readers: a command and its key</extracomment>
        <translation>%1, tasta %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresenceKeeper</name>
    <message>
        <source>Available</source>
        <translation>Disponibil</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupat</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Plecat</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invizibil</translation>
    </message>
    <message>
        <source>You are shown as: %1</source>
        <translation>Sunteți afișat ca: %1</translation>
    </message>
    <message>
        <source>You will be shown as: %1, once the hub is reached</source>
        <translation>Veți fi afișat ca: %1, când hubul este accesibil</translation>
    </message>
    <message>
        <source>Others may not see your presence: %1</source>
        <translation>S-ar putea ca alții să nu vă vadă prezența: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseBook</name>
    <message>
        <source>It was changed since.</source>
        <translation>A fost schimbată între timp.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseCard</name>
    <message>
        <source>Promises made</source>
        <translation>Promisiuni făcute</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Promite un termen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promisiune ținută</translation>
    </message>
    <message>
        <source>Move the promise</source>
        <translation>Mută promisiunea</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Anulează promisiunea</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Promise a time in %n conversation(s)</source>
        <translation>
            <numerusform>Promite un termen într-o conversație</numerusform>
            <numerusform>Promite un termen în %n conversații</numerusform>
            <numerusform>Promite un termen în %n de conversații</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Promite un termen</translation>
    </message>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h</source>
        <translation>mâine 14:30, vin 9, peste 2 h</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Despre ce este vorba</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Număr sau adresă</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Cine o ține</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Eu (%1)</translation>
    </message>
    <message>
        <source>As each can be reached</source>
        <translation>Cum poate fi contactat fiecare</translation>
    </message>
    <message>
        <source>No number is known</source>
        <extracomment>No number or address is kept with the promise</extracomment>
        <translation>Nu se cunoaște niciun număr</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nespecificat</translation>
    </message>
    <message>
        <source>Write by when, in your own words.</source>
        <translation>Scrieți până când, cu propriile cuvinte.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseHands</name>
    <message>
        <source>Open a conversation first.</source>
        <translation>Deschideți mai întâi o conversație.</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <extracomment>%1: &quot;Call back&quot;, %2: &quot;tomorrow 14:30&quot;</extracomment>
        <translation>Promis: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <translation>
            <numerusform>%1 (o conversație)</numerusform>
            <numerusform>%1 (%n conversații)</numerusform>
            <numerusform>%1 (%n de conversații)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised here.</source>
        <translation>Aici nu este promis nimic.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promisiune ținută</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Promisiune anulată</translation>
    </message>
    <message>
        <source>Move the promise to</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Mută promisiunea la</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Termen: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mută</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Promisiune mutată la %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alarm. %1: &quot;Call back&quot;, %2: a customer, %3: &quot;due in 4 minutes&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (și încă una)</numerusform>
            <numerusform>%1 (și încă %n)</numerusform>
            <numerusform>%1 (și încă %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Kept (.)</source>
        <translation>Ținută (.)</translation>
    </message>
    <message>
        <source>In 10 minutes (,)</source>
        <translation>Peste 10 minute (,)</translation>
    </message>
    <message>
        <source>You wrote “%1”: make it a promise?</source>
        <extracomment>%1: words of a message that was sent</extracomment>
        <translation>Ați scris „%1”: o facem promisiune?</translation>
    </message>
    <message>
        <source>Promise (.)</source>
        <translation>Promite (.)</translation>
    </message>
    <message>
        <source>No (,)</source>
        <translation>Nu (,)</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>S-a ținut promisiunea?</translation>
    </message>
    <message>
        <source>Yes (.)</source>
        <translation>Da (.)</translation>
    </message>
    <message>
        <source>Not yet (,)</source>
        <translation>Încă nu (,)</translation>
    </message>
    <message>
        <source>The hub did not take this promise: %1, %2</source>
        <extracomment>%1: &quot;Call back, tomorrow 14:30&quot;, %2: a customer</extracomment>
        <translation>Hubul nu a acceptat această promisiune: %1, %2</translation>
    </message>
    <message>
        <source>The hub did not take your change of a promise: %1, %2</source>
        <translation>Hubul nu a acceptat modificarea unei promisiuni: %1, %2</translation>
    </message>
    <message>
        <source>%1 Your words are kept: change them and promise it again.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Cuvintele dumneavoastră sunt păstrate: modificați-le și promiteți din nou.</translation>
    </message>
    <message>
        <source>%1 The promise stands as it was before.</source>
        <translation>%1 Promisiunea rămâne ca înainte.</translation>
    </message>
    <message>
        <source>The hub did not take your change of #%1, %2</source>
        <extracomment>%1: number of a conversation, %2: a customer</extracomment>
        <translation>Hubul nu a acceptat modificarea la #%1, %2</translation>
    </message>
    <message>
        <source>The hub did not take a change of yours</source>
        <translation>Hubul nu a acceptat o modificare a dumneavoastră</translation>
    </message>
    <message>
        <source>%1 What is shown is what the hub has.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Se vede ceea ce are hubul.</translation>
    </message>
    <message>
        <source>Promise again… (.)</source>
        <translation>Promite din nou… (.)</translation>
    </message>
    <message>
        <source>Leave it (,)</source>
        <translation>Renunță (,)</translation>
    </message>
    <message>
        <source>All right (,)</source>
        <translation>În regulă (,)</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseListModel</name>
    <message>
        <source>nobody has it</source>
        <extracomment>A promise whose owner has gone</extracomment>
        <translation>nu o are nimeni</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseWords</name>
    <message>
        <source>Call back</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Sună înapoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Give an update</source>
        <extracomment>What was promised to a customer: to tell how their matter stands</extracomment>
        <translation>Informare</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>mâine %1</translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>A promise</extracomment>
        <translation>ținută cu întârziere</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>ținută la timp</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A promise</extracomment>
        <translation>anulată</translation>
    </message>
    <message>
        <source>kept %1, late %2, broken %3</source>
        <extracomment>How promises went: numbers</extracomment>
        <translation>ținute %1, târziu %2, încălcate %3</translation>
    </message>
</context>
<context>
    <name>deskbell::PromisesPane</name>
    <message>
        <source>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</source>
        <translation>Nu este promis nimic.
Apăsați m într-o conversație pentru a promite un apel, un răspuns sau o informare.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Ale tuturor</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promisiuni</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Beside the number of promises; %1: that number</extracomment>
        <translation>
            <numerusform>%1, una întârziată</numerusform>
            <numerusform>%1, %n întârziate</numerusform>
            <numerusform>%1, %n de întârziate</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1</source>
        <extracomment>%1: &quot;kept 12, late 1, broken 0&quot;</extracomment>
        <translation>Săptămâna aceasta: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ținută</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mută…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>deskbell::ProviderSignIn</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Autentifică-te în browser</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Autentifică-te cu un cod</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Renunță la autentificare</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cum te autentifici</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Cu o parolă</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de client</translation>
    </message>
    <message>
        <source>from your own registration with the provider</source>
        <translation>din propria înregistrare la furnizor</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secretul clientului</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>doar dacă furnizorul ți-a dat unul</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Autentificarea a fost anulată.</translation>
    </message>
    <message>
        <source>With a %1 account</source>
        <translation>Cu un cont %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>neschimbată</translation>
    </message>
    <message>
        <source>Signed in. Sign in again when the mailbox asks for it.</source>
        <translation>Autentificat. Autentifică-te din nou când o cere cutia poștală.</translation>
    </message>
    <message>
        <source>Open %1 on any device, sign in as %2 and enter this code: %3</source>
        <translation>Deschide %1 pe orice dispozitiv, autentifică-te ca %2 și introdu acest cod: %3</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept sealed with the mailbox.</source>
        <translation>Autentificat. Permisiunea se păstrează criptată împreună cu cutia poștală.</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Se cere un cod de la furnizor…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>Se așteaptă autentificarea ta în browser…</translation>
    </message>
</context>
<context>
    <name>deskbell::QuarantineList</name>
    <message>
        <source>No mail is in quarantine.</source>
        <translation>Niciun mesaj nu este în carantină.</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Salvează sursa…</translation>
    </message>
    <message>
        <source>Save the source of the mail of %1</source>
        <translation>Salvează sursa mesajului din %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Take in the mail of %1 again</source>
        <translation>Preia din nou mesajul din %1</translation>
    </message>
    <message>
        <source>Save the source of the mail</source>
        <translation>Salvează sursa mesajului</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Mesaje (*.eml);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvat ca %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 nu a putut fi scris: %2</translation>
    </message>
    <message>
        <source>The mail was taken in.</source>
        <translation>Mesajul a fost preluat.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>the same name</source>
        <translation>același nume</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>un nume asemănător</translation>
    </message>
    <message>
        <source>both write from %1</source>
        <translation>amândoi scriu de la %1</translation>
    </message>
    <message>
        <source>the number %1 in a signature</source>
        <translation>numărul %1 într-o semnătură</translation>
    </message>
    <message>
        <source>typed the address %1 (not verified)</source>
        <translation>a scris adresa %1 (neverificată)</translation>
    </message>
    <message>
        <source>the same street address</source>
        <translation>aceeași adresă de domiciliu</translation>
    </message>
    <message>
        <source>the same “%1”</source>
        <translation>același „%1”</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vezi</translation>
    </message>
    <message>
        <source>Does this belong to #%1 “%2”?</source>
        <translation>Ține aceasta de #%1 „%2”?</translation>
    </message>
    <message>
        <source>The same customer waits there by %1</source>
        <translation>Același client așteaptă acolo prin %1</translation>
    </message>
    <message>
        <source>Attach (Y)</source>
        <translation>Alătură (Y)</translation>
    </message>
    <message>
        <source>Keep apart (N)</source>
        <translation>Lasă separat (N)</translation>
    </message>
    <message>
        <source>a customer you know</source>
        <translation>un client cunoscut</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation>Este %1 aceeași persoană cu %2?</translation>
    </message>
    <message>
        <source>One person (Y)</source>
        <translation>O persoană (Y)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Două persoane (N)</translation>
    </message>
    <message>
        <source>A colleague has answered this already.</source>
        <translation>Un coleg a răspuns deja la asta.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nu s-a schimbat nimic: %1</translation>
    </message>
    <message>
        <source>Kept apart; it will not be asked again.</source>
        <translation>Rămân separate; nu vom mai întreba.</translation>
    </message>
    <message>
        <source>Attached to #%1</source>
        <translation>Alăturată la #%1</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Două persoane; nu vom mai întreba.</translation>
    </message>
    <message>
        <source>Now one customer: %1</source>
        <translation>Acum un singur client: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>Aici nu este nimic de răspuns.</translation>
    </message>
</context>
<context>
    <name>deskbell::QueueSection</name>
    <message>
        <source>Where conversations wait, and what is promised to those who wait.</source>
        <translation>Unde așteaptă conversațiile și ce li s-a promis celor care așteaptă.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Cozi</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Coadă nouă</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Numele cozii</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Primul răspuns în</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>fără țintă</translation>
    </message>
    <message>
        <source>Next response within</source>
        <translation>Următorul răspuns în</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Rezolvată în</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ținte</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Program de lucru</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>Cât timp nu răspunde nimeni</translation>
    </message>
    <message>
        <source>Each step is counted from when the customer began to wait, and stands in the log.</source>
        <translation>Fiecare pas se numără de când clientul a început să aștepte și rămâne în jurnal.</translation>
    </message>
    <message>
        <source>Notify again after</source>
        <translation>Anunță din nou după</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>Mai tare după</translation>
    </message>
    <message>
        <source>The next person after</source>
        <translation>Următoarea persoană după</translation>
    </message>
    <message>
        <source>The team lead after</source>
        <translation>Șeful echipei după</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membru</numerusform>
            <numerusform>%n membri</numerusform>
            <numerusform>%n de membri</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>O coadă are nevoie de un nume.</translation>
    </message>
    <message>
        <source>Each step has to come later than the one before.</source>
        <translation>Fiecare pas trebuie să vină după cel dinainte.</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Not signed in</source>
        <translation>Neautentificat</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Deconectare</translation>
    </message>
</context>
<context>
    <name>deskbell::Rearranger</name>
    <message>
        <source>(no subject)</source>
        <translation>(fără subiect)</translation>
    </message>
    <message>
        <source>Undone: the state of %1 is as before</source>
        <translation>Anulat: starea lui %1 este ca înainte</translation>
    </message>
    <message>
        <source>Undone: the assignee of %1 is as before</source>
        <translation>Anulat: responsabilul lui %1 este ca înainte</translation>
    </message>
    <message>
        <source>Undone: the priority of %1 is as before</source>
        <translation>Anulat: prioritatea lui %1 este ca înainte</translation>
    </message>
    <message>
        <source>Undone: the tags of %1 are as before</source>
        <translation>Anulat: etichetele lui %1 sunt ca înainte</translation>
    </message>
    <message>
        <source>Undone: the queue of %1 is as before</source>
        <translation>Anulat: coada lui %1 este ca înainte</translation>
    </message>
    <message>
        <source>Undone: %1 is not snoozed any more</source>
        <translation>Anulat: %1 nu mai este amânată</translation>
    </message>
    <message>
        <source>Undone: %1 stands for itself again</source>
        <translation>Anulat: %1 este din nou de sine stătătoare</translation>
    </message>
    <message>
        <source>Undone: the messages are back in %1</source>
        <translation>Anulat: mesajele sunt din nou în %1</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Număr, nume sau cuvinte</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Caută un mesaj</translation>
    </message>
    <message>
        <source>Merge #%1 into…</source>
        <translation>Unește #%1 cu…</translation>
    </message>
    <message>
        <source>Split off from which message on?</source>
        <translation>De la care mesaj se desparte?</translation>
    </message>
    <message>
        <source>Only this message, not what follows it</source>
        <translation>Doar acest mesaj, fără cele care îi urmează</translation>
    </message>
    <message>
        <source>Move which message?</source>
        <translation>Care mesaj se mută?</translation>
    </message>
    <message>
        <source>Move the message to…</source>
        <translation>Mută mesajul în…</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>Unită cu #%1</translation>
    </message>
    <message>
        <source>Split off into a conversation of its own</source>
        <translation>Despărțit într-o conversație proprie</translation>
    </message>
    <message>
        <source>Moved to #%1</source>
        <translation>Mutat în #%1</translation>
    </message>
    <message>
        <source>Nothing would stay behind: merge the whole conversation instead.</source>
        <translation>Nu ar mai rămâne nimic: unește mai bine toată conversația.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nu s-a schimbat nimic: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nu este nimic de anulat.</translation>
    </message>
    <message>
        <source>It was changed since: nothing was undone.</source>
        <translation>A fost schimbată între timp: nu s-a anulat nimic.</translation>
    </message>
    <message>
        <source>It could not be undone: %1</source>
        <translation>Nu s-a putut anula: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n conversation(s) are as before</source>
        <translation>
            <numerusform>Anulat: o conversație este ca înainte</numerusform>
            <numerusform>Anulat: %n conversații sunt ca înainte</numerusform>
            <numerusform>Anulat: %n de conversații sunt ca înainte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; changed since and left: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; schimbate între timp și lăsate: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is unread again</source>
        <translation>Anulat: %1 este din nou necitită</translation>
    </message>
    <message>
        <source>Undone: %1 is as before %2</source>
        <translation>Anulat: %1 este ca înainte de %2</translation>
    </message>
    <message>
        <source>Undone: %1 goes on where it did before</source>
        <translation>Anulat: %1 continuă unde era înainte</translation>
    </message>
    <message>
        <source>Undone: %1 is a customer of their own again</source>
        <extracomment>%1: a customer&apos;s name</extracomment>
        <translation>Anulat: %1 este din nou un client de sine stătător</translation>
    </message>
    <message>
        <source>%1; the message was on its way already: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; mesajul era deja pe drum: %2</translation>
    </message>
    <message>
        <source>Undone: nothing is promised in %1</source>
        <translation>Anulat: în %1 nu mai este promis nimic</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is not kept yet</source>
        <translation>Anulat: promisiunea din %1 nu este încă ținută</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 holds again</source>
        <translation>Anulat: promisiunea din %1 este din nou valabilă</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is due when it was</source>
        <translation>Anulat: promisiunea din %1 are din nou termenul dinainte</translation>
    </message>
</context>
<context>
    <name>deskbell::RecordingPlayer</name>
    <message>
        <source>Play the recording</source>
        <translation>Redă înregistrarea</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Poziția în înregistrare</translation>
    </message>
    <message>
        <source>No sound can be played here now. Open the recording with another program, or save it.</source>
        <translation>Acum nu se poate reda sunet aici. Deschideți înregistrarea cu alt program sau salvați-o.</translation>
    </message>
    <message>
        <source>Fetching the recording. Press to cancel.</source>
        <translation>Se preia înregistrarea. Apăsați pentru a renunța.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a recording has been fetched</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played here. Open it with another program, or save it.</source>
        <translation>Acest fel de înregistrare nu poate fi redat aici. Deschideți-o cu alt program sau salvați-o.</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Pune înregistrarea pe pauză</translation>
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
        <translation>Trimite oricum</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Modifică răspunsul</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n new message(s) came in while you wrote</source>
        <translation>
            <numerusform>Încă netrimis: %n mesaj nou a sosit cât scriai</numerusform>
            <numerusform>Încă netrimis: %n mesaje noi au sosit cât scriai</numerusform>
            <numerusform>Încă netrimis: %n de mesaje noi au sosit cât scriai</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Nu s-a trimis. Textul tău este păstrat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
</context>
<context>
    <name>deskbell::RemoteImagesBar</name>
    <message>
        <source>The hub does not fetch from there.</source>
        <translation>Hubul nu descarcă de acolo.</translation>
    </message>
    <message>
        <source>The server does not give them out any more.</source>
        <translation>Serverul nu le mai oferă.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) blocked</source>
        <translation>
            <numerusform>%n imagine de la distanță blocată</numerusform>
            <numerusform>%n imagini de la distanță blocate</numerusform>
            <numerusform>%n de imagini de la distanță blocate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s) removed</source>
        <translation>
            <numerusform>%n pixel de urmărire eliminat</numerusform>
            <numerusform>%n pixeli de urmărire eliminați</numerusform>
            <numerusform>%n de pixeli de urmărire eliminați</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</source>
        <translation>Descărcarea lor îi spune serverului că mesajul este citit. Hubul le cere, fără a spune cine sunteți.</translation>
    </message>
    <message>
        <source>Show the remote images</source>
        <translation>Arată imaginile de la distanță</translation>
    </message>
    <message>
        <source>Fetching images: %1 of %2</source>
        <translation>Se descarcă imaginile: %1 din %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be had. %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>
            <numerusform>%n imagine nu a putut fi obținută. %1</numerusform>
            <numerusform>%n imagini nu au putut fi obținute. %1</numerusform>
            <numerusform>%n de imagini nu au putut fi obținute. %1</numerusform>
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
        <translation>Răspunde</translation>
    </message>
    <message>
        <source>Answer (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Răspunde (%1)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Respinge</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>Respinge și spune de ce</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Sunt ocupat</translation>
    </message>
    <message>
        <source>I am not available</source>
        <translation>Nu sunt disponibil</translation>
    </message>
    <message>
        <source>Answering puts the other call on hold.</source>
        <translation>Dacă răspundeți, celălalt apel intră în așteptare.</translation>
    </message>
    <message>
        <source>Nobody here knows this number</source>
        <translation>Nimeni de aici nu cunoaște acest număr</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n conversație deschisă</numerusform>
            <numerusform>%n conversații deschise</numerusform>
            <numerusform>%n de conversații deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Ultimele contacte</translation>
    </message>
    <message>
        <source>Rings for %1</source>
        <translation>Sună de %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Newest first</source>
        <translation>Cele mai noi întâi</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>ultimul mesaj</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Cele mai vechi întâi</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Cele scadente întâi</translation>
    </message>
    <message>
        <source>then who waits longest</source>
        <translation>apoi cine așteaptă cel mai mult</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sortează lista</translation>
    </message>
    <message>
        <source>Newest, oldest or due</source>
        <translation>Noi, vechi sau scadente</translation>
    </message>
    <message>
        <source>on: choose it to take it off</source>
        <translation>activ: alegeți-l ca să-l scoateți</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Arată din nou tot</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Doar necitite</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioritate %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etichetă %1</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restrânge lista</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Salvează ca vizualizare</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Numele vizualizării</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Saved as the view %1</source>
        <translation>Salvat ca vizualizarea %1</translation>
    </message>
    <message>
        <source>The view was not changed: %1</source>
        <translation>Vizualizarea nu a fost schimbată: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Redenumește…</translation>
    </message>
    <message>
        <source>Change it to what is shown now</source>
        <translation>Schimb-o în ce se arată acum</translation>
    </message>
    <message>
        <source>%1 is what is shown now</source>
        <translation>%1 este ce se arată acum</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Mută mai sus (Alt+Sus)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mută mai jos (Alt+Jos)</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>Partajează cu</translation>
    </message>
    <message>
        <source>Sharing of %1 changed</source>
        <translation>Partajarea pentru %1 s-a schimbat</translation>
    </message>
    <message>
        <source>Nobody: only me</source>
        <translation>Nimeni: doar eu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toți</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membrii cozii %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Redenumește vizualizarea</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Redenumită</translation>
    </message>
    <message>
        <source>The view %1 was removed</source>
        <translation>Vizualizarea %1 a fost eliminată</translation>
    </message>
    <message>
        <source>The view is back</source>
        <translation>Vizualizarea este înapoi</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Limba %1</translation>
    </message>
    <message>
        <source>Unread, priority, channel, language or tag</source>
        <translation>Necitite, prioritate, canal, limbă sau etichetă</translation>
    </message>
    <message>
        <source>What a search finds stands with the newest first.</source>
        <translation>Ce găsește o căutare stă cu cele mai noi la început.</translation>
    </message>
</context>
<context>
    <name>deskbell::SegmentCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Length of a text message: in so many short messages it is sent, and paid</extracomment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS-uri</numerusform>
            <numerusform>%n de SMS-uri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Letters that still fit into the last of the short messages</extracomment>
        <translation>
            <numerusform>a mai rămas %n</numerusform>
            <numerusform>au mai rămas %n</numerusform>
            <numerusform>au mai rămas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode because of ‘%1’</source>
        <extracomment>One letter outside the small alphabet of short messages makes the whole message longer</extracomment>
        <translation>Unicode din cauza „%1”</translation>
    </message>
    <message>
        <source>%1 · too long: at most %2 SMS</source>
        <translation>%1 · prea lung: cel mult %2 SMS-uri</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Lungime: %1</translation>
    </message>
    <message>
        <source>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</source>
        <translation>Literele din afara alfabetului mesajelor scurte ocupă mai mult loc: încap 70 într-unul, câte 67 în fiecare din mai multe.</translation>
    </message>
    <message>
        <source>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</source>
        <translation>Într-un mesaj scurt încap 160 de litere, câte 153 în fiecare din mai multe; €, [, ], {, }, \, ^, ~ și | se numără de două ori.</translation>
    </message>
</context>
<context>
    <name>deskbell::SelectionBar</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Golește selecția (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>Saving %1 of %2</source>
        <translation>Se salvează %1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>una selectată</numerusform>
            <numerusform>%n selectate</numerusform>
            <numerusform>%n selectate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ServerFields</name>
    <message>
        <source>%1: server</source>
        <translation>%1: server</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1: port</translation>
    </message>
    <message>
        <source>%1: encryption</source>
        <translation>%1: criptare</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Fără</translation>
    </message>
</context>
<context>
    <name>deskbell::ServerSearch</name>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Ask Mozilla&apos;s directory</source>
        <translation>Întreabă catalogul Mozilla</translation>
    </message>
    <message>
        <source>Stop looking for servers</source>
        <translation>Oprește căutarea serverelor</translation>
    </message>
    <message>
        <source>A public list of mail servers. It learns the domain of the address, not the address.</source>
        <translation>O listă publică de servere de e-mail. Află domeniul adresei, nu și adresa.</translation>
    </message>
    <message>
        <source>Stopped. Enter the servers below, or change the address to look again.</source>
        <translation>Oprit. Introdu serverele mai jos sau schimbă adresa pentru o nouă căutare.</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1…</source>
        <translation>Se caută serverele de e-mail pentru %1…</translation>
    </message>
    <message>
        <source>The servers could not be looked for: %1 Enter them below.</source>
        <translation>Serverele nu au putut fi căutate: %1 Introdu-le mai jos.</translation>
    </message>
    <message>
        <source>No mail servers were found for %1. Enter them below.</source>
        <translation>Nu s-au găsit servere de e-mail pentru %1. Introdu-le mai jos.</translation>
    </message>
    <message>
        <source>Only the outgoing server was found: %1. Enter the incoming one below.</source>
        <translation>S-a găsit doar serverul de trimitere: %1. Introdu-l mai jos pe cel de primire.</translation>
    </message>
    <message>
        <source>Only the incoming server was found: %1. Enter the outgoing one below.</source>
        <translation>S-a găsit doar serverul de primire: %1. Introdu-l mai jos pe cel de trimitere.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 și %2</translation>
    </message>
    <message>
        <source>Found %1, but: %2.</source>
        <translation>S-a găsit %1, însă: %2.</translation>
    </message>
    <message>
        <source>Found %1; the connection is encrypted and the certificates are valid.</source>
        <translation>S-a găsit %1; conexiunea este criptată, iar certificatele sunt valabile.</translation>
    </message>
    <message>
        <source>Found %1 (%2); the connection is encrypted and the certificates are valid.</source>
        <translation>S-a găsit %1 (%2); conexiunea este criptată, iar certificatele sunt valabile.</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Acceptă fișierul unei autorități…</translation>
    </message>
    <message>
        <source>This is outside %1: go on only if you know it as your mail provider.</source>
        <translation>Acesta este în afara domeniului %1: continuă doar dacă știi că este furnizorul tău de e-mail.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>S-a găsit %1.</translation>
    </message>
    <message>
        <source>Found %1. The test shows whether the chosen authority fits.</source>
        <translation>S-a găsit %1. Testul arată dacă autoritatea aleasă se potrivește.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software liber sub Licența Publică Generală GNU, versiunea 3 sau ulterioară.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Construit cu Qt %1.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Semnături</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Răspunsuri gata scrise</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Caută o setare</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Setări găsite</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Canale</translation>
    </message>
    <message>
        <source>mailbox email server password quarantine ledger</source>
        <translation>cutie poștală e-mail server parolă carantină evidență</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>profile password name me</source>
        <translation>profil parolă nume eu</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Cozi</translation>
    </message>
    <message>
        <source>team members hours targets SLA escalation</source>
        <translation>echipă membri ore ținte SLA escaladare</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenți</translation>
    </message>
    <message>
        <source>people users team roles password</source>
        <translation>oameni utilizatori echipă roluri parolă</translation>
    </message>
    <message>
        <source>template text shortcut</source>
        <translation>șablon text scurtătură</translation>
    </message>
    <message>
        <source>colours dark mode size zoom language contrast</source>
        <translation>culori întunecat mod mărime zoom limbă contrast</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versiune licență</translation>
    </message>
    <message>
        <source>%1
in %2</source>
        <extracomment>A setting found, and below it the section it stands in</extracomment>
        <translation>%1
în %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, în %2</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Try another word.</source>
        <translation>Nicio setare nu se numește „%1”. Încercați alt cuvânt.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresa serverului</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresa de e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>This is not the address of a hub. It looks like https://desk.example.com.</source>
        <translation>Aceasta nu este adresa unui server. Ea arată ca https://desk.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Introdu adresa ta de e-mail.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introdu parola.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Autentificare…</translation>
    </message>
</context>
<context>
    <name>deskbell::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Language of the signature</source>
        <translation>Limba semnăturii</translation>
    </message>
    <message>
        <source>Any language without its own</source>
        <translation>Orice limbă fără semnătură proprie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Semnătură</translation>
    </message>
    <message>
        <source>Kind regards,
your support team</source>
        <translation>Cu stimă,
echipa de asistență</translation>
    </message>
    <message>
        <source>What stands under a reply: the signature of its queue in the customer&apos;s language.</source>
        <translation>Ce stă sub un răspuns: semnătura cozii sale, în limba clientului.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvat.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsForm</name>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>A number to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Un număr pentru exersat: clienții lui sunt inventați și nimic nu părăsește acest calculator.</translation>
    </message>
    <message>
        <source>Kannel gateway</source>
        <translation>Poartă Kannel</translation>
    </message>
    <message>
        <source>Twilio, or a vendor with the same interface</source>
        <translation>Twilio sau un furnizor cu aceeași interfață</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Furnizor</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Adresa acestui hub</translation>
    </message>
    <message>
        <source>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</source>
        <translation>Unde găsește furnizorul acest hub: acolo se trimit mesajele primite și rapoartele de livrare.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Adaugă numărul</translation>
    </message>
    <message>
        <source>Address of sendsms</source>
        <translation>Adresa sendsms</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Address of its status</source>
        <translation>Adresa stării</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Parola stării</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adresa interfeței</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID-ul contului</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Jeton de autentificare</translation>
    </message>
    <message>
        <source>Messaging service SID</source>
        <translation>SID-ul serviciului de mesaje</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opțional</translation>
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
        <translation>Introduceți numărul sau numele de la care vin mesajele voastre.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and the user name for it.</source>
        <translation>Introduceți adresa porții și numele de utilizator pentru ea.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s password.</source>
        <translation>Introduceți parola porții.</translation>
    </message>
    <message>
        <source>Enter the account SID and the auth token.</source>
        <translation>Introduceți SID-ul contului și jetonul de autentificare.</translation>
    </message>
    <message>
        <source>Say at which address the provider reaches this hub.</source>
        <translation>Spuneți la ce adresă găsește furnizorul acest hub.</translation>
    </message>
    <message>
        <source>Copy the lines for kannel.conf</source>
        <translation>Copiază rândurile pentru kannel.conf</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Copiază adresa webhookului</translation>
    </message>
    <message>
        <source>The provider needs it to deliver messages that come in to this hub.</source>
        <translation>Furnizorul are nevoie de ea ca să livreze la acest hub mesajele primite.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsWords</name>
    <message>
        <source>Add SMS number</source>
        <translation>Adaugă un număr SMS</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy what its provider needs to deliver messages.</source>
        <translation>Numărul a fost adăugat. Editați-l ca să copiați ce îi trebuie furnizorului pentru a livra mesaje.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Numărul a fost salvat.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Elimină numărul</translation>
    </message>
    <message>
        <source>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</source>
        <translation>Conversațiile lui rămân. Mesajele către el nu se mai preiau, răspunsurile care încă așteaptă să plece de la el eșuează, iar parolele lui sunt uitate. Cine a scris STOP rămâne lăsat în pace.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Ultimul mesaj: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceViewer</name>
    <message>
        <source>message</source>
        <translation>mesaj</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Salvează ca .eml…</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>Originalul mesajului „%1”</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Se descarcă…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Sursa mesajului</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Caută în sursă</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>The hub keeps no original of this message.</source>
        <translation>Hubul nu păstrează originalul acestui mesaj.</translation>
    </message>
    <message>
        <source>%1 more: save it to see all.</source>
        <translation>Încă %1: salvați-l pentru a vedea tot.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nu s-a găsit</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Salvează originalul</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Fișierul nu a putut fi scris în %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Nicio sugestie</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Adaugă „%1” în dicționar</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografie</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this computer</source>
        <translation>Niciun dicționar pentru %1 pe acest calculator</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Oprită</translation>
    </message>
</context>
<context>
    <name>deskbell::StartLinkDialog</name>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiază legătura</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>Legătură către %1</translation>
    </message>
    <message>
        <source>The hub makes the link…</source>
        <translation>Hub-ul face legătura…</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer</extracomment>
        <translation>Cine deschide primul această legătură în %1 este cunoscut acolo ca %2 de atunci înainte. Nu o dați altcuiva.</translation>
    </message>
    <message>
        <source>There is no link: %1</source>
        <translation>Nu există legătură: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer, %3: a day and time</extracomment>
        <translation>Cine deschide primul această legătură în %1 este cunoscut acolo ca %2 de atunci înainte. Funcționează o singură dată, până la %3. Nu o dați altcuiva.</translation>
    </message>
    <message>
        <source>Copied: a link for %1</source>
        <extracomment>%1: a customer</extracomment>
        <translation>Copiat: o legătură pentru %1</translation>
    </message>
    <message>
        <source>The channel has no token yet. It is entered in the settings, under Channels.</source>
        <translation>Canalul nu are încă un jeton. Se introduce în setări, la „Canale”.</translation>
    </message>
    <message>
        <source>The channel’s own name is not known yet. Test the channel once in the settings.</source>
        <translation>Numele propriu al canalului nu este cunoscut încă. Testați canalul o dată în setări.</translation>
    </message>
    <message>
        <source>The channel is switched off, or no links lead into it.</source>
        <translation>Canalul este oprit sau nu există legături care să ducă la el.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusLine</name>
    <message>
        <source>signed out</source>
        <translation>deconectat</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>se conectează…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>se actualizează…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectat</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fără conexiune</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>fără conexiune: %1</translation>
    </message>
    <message>
        <source>complete to event %1 (%2)</source>
        <extracomment>The console has every event up to number %1, known at time %2</extracomment>
        <translation>complet până la evenimentul %1 (%2)</translation>
    </message>
    <message>
        <source>complete to event %1</source>
        <translation>complet până la evenimentul %1</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>de trimis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes down</source>
        <translation>
            <numerusform>o cutie poștală nu funcționează</numerusform>
            <numerusform>%n cutii poștale nu funcționează</numerusform>
            <numerusform>%n de cutii poștale nu funcționează</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older mails still to come</source>
        <extracomment>A mailbox is read for the first time; %1 is a number with groups of digits</extracomment>
        <translation>încă %1 mesaje mai vechi de preluat</translation>
    </message>
    <message>
        <source>conversations so far: %1</source>
        <extracomment>While the first conversations are fetched; %1 is a number with groups of digits</extracomment>
        <translation>conversații până acum: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StorageSection</name>
    <message>
        <source>Delete downloads now</source>
        <translation>Șterge descărcările acum</translation>
    </message>
    <message>
        <source>Downloads may take</source>
        <translation>Descărcările pot ocupa</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversații</translation>
    </message>
    <message>
        <source>Waiting to be sent, and drafts</source>
        <translation>Așteaptă să plece, și ciorne</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descărcări</translation>
    </message>
    <message>
        <source>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</source>
        <translation>Ce păstrează această consolă pe acest calculator. Ștergând descărcările nu se pierde nimic: hubul le are. Ce așteaptă să plece nu se șterge niciodată.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 eliberați.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Nu a trebuit șters nimic.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of what was downloaded, and how many files that are</extracomment>
        <translation>%1 în %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fișier</numerusform>
            <numerusform>%n fișiere</numerusform>
            <numerusform>%n de fișiere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Syncer</name>
    <message>
        <source>The hub&apos;s snapshot could not be read</source>
        <translation>Instantaneul serverului nu a putut fi citit</translation>
    </message>
</context>
<context>
    <name>deskbell::TagDialog</name>
    <message>
        <source>Find a tag, or name a new one</source>
        <translation>Găsiți o etichetă sau numiți una nouă</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Pune etichetele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Enter sets or takes off; Enter in the empty field is done.</source>
        <translation>Enter pune sau scoate; Enter în câmpul gol încheie.</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Etichetă nouă: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramForm</name>
    <message>
        <source>A bot to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Un bot pentru exersat: clienții lui sunt inventați și nimic nu părăsește acest calculator.</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Jetonul botului</translation>
    </message>
    <message>
        <source>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</source>
        <translation>Scrieți /newbot către @BotFather în Telegram: el face botul și îi arată jetonul.</translation>
    </message>
    <message>
        <source>Add Telegram bot</source>
        <translation>Adaugă un bot Telegram</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Enter the token of the bot, as @BotFather shows it.</source>
        <translation>Introduceți jetonul botului, așa cum îl arată @BotFather.</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramWords</name>
    <message>
        <source>Add Telegram bot</source>
        <translation>Adaugă un bot Telegram</translation>
    </message>
    <message>
        <source>The bot was added. Its messages are being taken in.</source>
        <translation>Botul a fost adăugat. Mesajele lui sunt preluate.</translation>
    </message>
    <message>
        <source>The bot was saved.</source>
        <translation>Botul a fost salvat.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Elimină botul</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</source>
        <translation>Conversațiile lui rămân, la fel și botul din Telegram. Mesajele noi nu se mai preiau, răspunsurile care încă așteaptă să plece prin el eșuează, iar jetonul lui este uitat.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Ultimul mesaj: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSteps</name>
    <message>
        <source>Incoming server&apos;s name found</source>
        <translation>Numele serverului de primire a fost găsit</translation>
    </message>
    <message>
        <source>Incoming server&apos;s name not found</source>
        <translation>Numele serverului de primire nu a fost găsit</translation>
    </message>
    <message>
        <source>Incoming server reached</source>
        <translation>Serverul de primire răspunde</translation>
    </message>
    <message>
        <source>Incoming server not reached</source>
        <translation>Serverul de primire nu răspunde</translation>
    </message>
    <message>
        <source>Incoming connection encrypted</source>
        <translation>Conexiunea de primire este criptată</translation>
    </message>
    <message>
        <source>Incoming connection not safe</source>
        <translation>Conexiunea de primire nu este sigură</translation>
    </message>
    <message>
        <source>Signed in to incoming mail</source>
        <translation>Autentificare reușită la primire</translation>
    </message>
    <message>
        <source>Not signed in to incoming mail</source>
        <translation>Autentificare nereușită la primire</translation>
    </message>
    <message>
        <source>Inbox opened</source>
        <translation>Mesajele primite s-au deschis</translation>
    </message>
    <message>
        <source>Inbox not opened</source>
        <translation>Mesajele primite nu s-au deschis</translation>
    </message>
    <message>
        <source>Folder opened</source>
        <translation>Dosarul s-a deschis</translation>
    </message>
    <message>
        <source>Folder not opened</source>
        <translation>Dosarul nu s-a deschis</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name found</source>
        <translation>Numele serverului de trimitere a fost găsit</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name not found</source>
        <translation>Numele serverului de trimitere nu a fost găsit</translation>
    </message>
    <message>
        <source>Outgoing server reached</source>
        <translation>Serverul de trimitere răspunde</translation>
    </message>
    <message>
        <source>Outgoing server not reached</source>
        <translation>Serverul de trimitere nu răspunde</translation>
    </message>
    <message>
        <source>Outgoing connection encrypted</source>
        <translation>Conexiunea de trimitere este criptată</translation>
    </message>
    <message>
        <source>Outgoing connection not safe</source>
        <translation>Conexiunea de trimitere nu este sigură</translation>
    </message>
    <message>
        <source>Signed in to outgoing mail</source>
        <translation>Autentificare reușită la trimitere</translation>
    </message>
    <message>
        <source>Not signed in to outgoing mail</source>
        <translation>Autentificare nereușită la trimitere</translation>
    </message>
    <message>
        <source>The mailbox works.</source>
        <translation>Cutia poștală funcționează.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>Certificat pentru %1, emis de %2, valabil de la %3 până la %4</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nume: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Acceptă fișierul unei autorități…</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</source>
        <translation>Alege fișierul PEM al autorității care a semnat acest certificat. Este de încredere doar pentru această cutie poștală.</translation>
    </message>
    <message>
        <source>SMS provider reached</source>
        <translation>Furnizorul SMS a fost găsit</translation>
    </message>
    <message>
        <source>SMS provider not reached</source>
        <translation>Furnizorul SMS nu a fost găsit</translation>
    </message>
    <message>
        <source>Signed in to the SMS provider</source>
        <translation>Autentificat la furnizorul SMS</translation>
    </message>
    <message>
        <source>Not signed in to the SMS provider</source>
        <translation>Neautentificat la furnizorul SMS</translation>
    </message>
    <message>
        <source>The gateway is connected to the network</source>
        <translation>Poarta este conectată la rețea</translation>
    </message>
    <message>
        <source>The gateway is not connected to the network</source>
        <translation>Poarta nu este conectată la rețea</translation>
    </message>
    <message>
        <source>The provider can call this hub</source>
        <translation>Furnizorul poate apela acest hub</translation>
    </message>
    <message>
        <source>The provider cannot call this hub</source>
        <translation>Furnizorul nu poate apela acest hub</translation>
    </message>
    <message>
        <source>Telegram reached</source>
        <translation>Telegram a fost găsit</translation>
    </message>
    <message>
        <source>Telegram not reached</source>
        <translation>Telegram nu a fost găsit</translation>
    </message>
    <message>
        <source>The bot is known</source>
        <translation>Botul este cunoscut</translation>
    </message>
    <message>
        <source>The bot is not known</source>
        <translation>Botul nu este cunoscut</translation>
    </message>
    <message>
        <source>The bot&apos;s messages come to this desk</source>
        <translation>Mesajele botului vin la acest birou</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go somewhere else</source>
        <translation>Mesajele botului merg în altă parte</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>Setările sunt complete</translation>
    </message>
    <message>
        <source>The settings are not complete</source>
        <translation>Setările nu sunt complete</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineBar</name>
    <message>
        <source>This conversation</source>
        <translation>Această conversație</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <extracomment>A button: show the messages of all of this customer&apos;s conversations; %1 the customer</extracomment>
        <translation>Tot despre client</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Mergi la o zi</translation>
    </message>
    <message>
        <source>Find in the messages (Ctrl+F)</source>
        <translation>Caută în mesaje (Ctrl+F)</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Fișierele acestui client</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tot: %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Toate canalele</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Doar note</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Doar %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>Short for &quot;This conversation&quot;, where room is scarce: shows its messages only</extracomment>
        <translation>Doar aceasta</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Short for &quot;All of Ana Pop&quot;, where room is scarce: shows the messages of all of the customer&apos;s conversations</extracomment>
        <translation>Toate</translation>
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
        <translation>Notă de %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text</extracomment>
        <translation>%1 de la %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text</extracomment>
        <translation>%1 de %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n atașament</numerusform>
            <numerusform>, %n atașamente</numerusform>
            <numerusform>, %n de atașamente</numerusform>
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
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n mesaj copiat</numerusform>
            <numerusform>%n mesaje copiate</numerusform>
            <numerusform>%n de mesaje copiate</numerusform>
        </translation>
    </message>
    <message>
        <source>A new message from %1</source>
        <translation>Un mesaj nou de la %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) below</source>
        <translation>
            <numerusform>%n mesaj nou mai jos</numerusform>
            <numerusform>%n mesaje noi mai jos</numerusform>
            <numerusform>%n de mesaje noi mai jos</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>La cel mai nou</translation>
    </message>
    <message>
        <source>Fetching messages…</source>
        <translation>Se aduc mesajele…</translation>
    </message>
    <message>
        <source>Nothing came or went this way.</source>
        <translation>Nimic nu a sosit și nu a plecat pe această cale.</translation>
    </message>
    <message>
        <source>Its messages are not on this computer. They come once the hub can be reached.</source>
        <translation>Mesajele ei nu sunt pe acest calculator. Vor veni când serverul poate fi contactat.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Niciun mesaj încă</translation>
    </message>
    <message>
        <source>Fetching older messages…</source>
        <translation>Se aduc mesaje mai vechi…</translation>
    </message>
</context>
<context>
    <name>deskbell::Toast</name>
    <message>
        <source>Undo (z)</source>
        <translation>Anulează (z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message numerus="yes">
        <source>%n conversation(s) to look at</source>
        <translation>
            <numerusform>%n conversație de privit</numerusform>
            <numerusform>%n conversații de privit</numerusform>
            <numerusform>%n de conversații de privit</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nu deranja</translation>
    </message>
</context>
<context>
    <name>deskbell::TroublePage</name>
    <message>
        <source>Your desk could not be opened</source>
        <translation>Biroul tău nu a putut fi deschis</translation>
    </message>
    <message>
        <source>Nothing is lost: conversations and unsent work stay where they are.</source>
        <translation>Nimic nu s-a pierdut: conversațiile și ce nu s-a trimis rămân la locul lor.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Alege altă cale</translation>
    </message>
</context>
<context>
    <name>deskbell::TypingLine</name>
    <message>
        <source>Customer is writing</source>
        <translation>Clientul scrie</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Clientul</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <extracomment>%1 is a customer&apos;s name</extracomment>
        <translation>%1 scrie…</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>Undo (z)</source>
        <translation>Anulează (z)</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Anulează trimiterea</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name or address, %n the seconds left</extracomment>
        <translation>
            <numerusform>Se trimite către %1 peste o secundă</numerusform>
            <numerusform>Se trimite către %1 peste %n secunde</numerusform>
            <numerusform>Se trimite către %1 peste %n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a name or address</extracomment>
        <translation>Se trimite către %1. Anularea îl aduce înapoi.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a day and time, %2 a name or address</extracomment>
        <translation>Pleacă %1 către %2. Anularea îl aduce înapoi.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2</source>
        <extracomment>%1 is a day and time, %2 a name or address</extracomment>
        <translation>Pleacă %1 către %2</translation>
    </message>
</context>
<context>
    <name>deskbell::UnifiedInboxModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>Client necunoscut</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The conversation has messages nobody has read</extracomment>
        <translation>necitită</translation>
    </message>
    <message>
        <source>seen by %1 now</source>
        <extracomment>%1 are the names of other agents</extracomment>
        <translation>văzută acum de %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>A change of mine waits for the hub</extracomment>
        <translation>încă nesalvată</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The agent has begun to write a reply or note there</extracomment>
        <translation>ciornă</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>One of several conversations the next command acts on</extracomment>
        <translation>selectată</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <extracomment>Something is promised to the customer; %1: &quot;due in 4 minutes&quot;</extracomment>
        <translation>promis: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsList</name>
    <message>
        <source>Queues</source>
        <translation>Cozi</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vederi</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsModel</name>
    <message>
        <source>Mine</source>
        <extracomment>A view of the inbox: conversations assigned to me</extracomment>
        <translation>Ale mele</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Neatribuite</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Toate deschise</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A view of the inbox: customers who wait for an answer</extracomment>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Amânate</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvate</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>Read out for a view of the inbox; %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n conversație</numerusform>
            <numerusform>%1, %n conversații</numerusform>
            <numerusform>%1, %n de conversații</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>A view: what was promised to customers, by when it is due</extracomment>
        <translation>Promisiuni</translation>
    </message>
</context>
<context>
    <name>deskbell::VisitorCard</name>
    <message>
        <source>On the website</source>
        <translation>Pe site</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>The chat is open</source>
        <translation>Chatul este deschis</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Plecat din %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>A venit de la</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>an e-mail address a visitor typed into a form</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (neverificat)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Deschide %1</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceForm</name>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Add telephone number</source>
        <translation>Adaugă număr de telefon</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Domain of the extensions</source>
        <translation>Domeniul interioarelor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where the agents&apos; phones sign in. Left empty: at the domain.</source>
        <translation>Unde se autentifică telefoanele agenților. Gol: la domeniu.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexiune</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Criptată (TLS)</translation>
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
        <translation>Criptarea sunetului</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Unde poate cealaltă parte</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Întotdeauna</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niciodată</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Autoritate proprie</translation>
    </message>
    <message>
        <source>Address of the proxy&apos;s control</source>
        <translation>Adresa de comandă a proxy-ului</translation>
    </message>
    <message>
        <source>The hub wakes callers who wait there as soon as somebody is free.</source>
        <translation>Hubul trezește apelanții care așteaptă acolo imediat ce cineva este liber.</translation>
    </message>
    <message>
        <source>Calls ring at</source>
        <translation>Apelurile sună la</translation>
    </message>
    <message>
        <source>Whoever has been free longest, one after the other</source>
        <translation>Cine este liber de cel mai mult timp, pe rând</translation>
    </message>
    <message>
        <source>Everybody who is free, at once</source>
        <translation>Toți cei liberi, deodată</translation>
    </message>
    <message>
        <source>Each rings for</source>
        <translation>Fiecare sună timp de</translation>
    </message>
    <message>
        <source>Time for notes after a call</source>
        <translation>Timp pentru note după apel</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>When the agent has asked the caller</source>
        <translation>Când agentul a întrebat apelantul</translation>
    </message>
    <message>
        <source>Every call, after saying so</source>
        <translation>Fiecare apel, după ce se anunță</translation>
    </message>
    <message>
        <source>What is said before a recording</source>
        <translation>Ce se spune înaintea înregistrării</translation>
    </message>
    <message>
        <source>Outcomes of a call, one a line</source>
        <translation>Rezultatele unui apel, câte unul pe rând</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Rezultate</translation>
    </message>
    <message>
        <source>One a line, at most nine: each is chosen with its digit after a call.</source>
        <translation>Câte unul pe rând, cel mult nouă: fiecare se alege cu cifra sa după apel.</translation>
    </message>
    <message>
        <source>Said when closed</source>
        <translation>Se spune când este închis</translation>
    </message>
    <message>
        <source>Enter the number that is called.</source>
        <translation>Introduceți numărul apelat.</translation>
    </message>
    <message>
        <source>Enter the domain of the extensions.</source>
        <translation>Introduceți domeniul interioarelor.</translation>
    </message>
    <message>
        <source>At most nine outcomes: each has a digit.</source>
        <translation>Cel mult nouă rezultate: fiecare are o cifră.</translation>
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
        <translation>Copiază cheia proxy-ului</translation>
    </message>
    <message>
        <source>The SIP proxy shows it to the hub when it asks whom to ring.</source>
        <translation>Proxy-ul SIP o arată hubului când întreabă pe cine să sune.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceWords</name>
    <message>
        <source>Add telephone number</source>
        <translation>Adaugă număr de telefon</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy the key that the SIP proxy needs.</source>
        <translation>Numărul a fost adăugat. Editați-l pentru a copia cheia de care are nevoie proxy-ul SIP.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Numărul a fost salvat.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Elimină numărul</translation>
    </message>
    <message>
        <source>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</source>
        <translation>Conversațiile și înregistrările rămân. Apelurile către el nu mai sună aici, iar interioarele agenților sunt uitate.</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>Ultimul apel: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::WelcomePage</name>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Bun venit la Deskbell</translation>
    </message>
    <message>
        <source>One inbox for everything your customers write. How would you like to begin?</source>
        <translation>Un singur loc pentru tot ce îți scriu clienții. Cum vrei să începi?</translation>
    </message>
    <message>
        <source>Add your mailbox</source>
        <translation>Adaugă cutia ta poștală</translation>
    </message>
    <message>
        <source>Answer the mail of one address on this computer. Nothing else is needed.</source>
        <translation>Răspunde la mesajele unei adrese, pe acest calculator. Nu mai trebuie nimic altceva.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Conectează-te la un server</translation>
    </message>
    <message>
        <source>Your team already runs Deskbell: sign in with your account.</source>
        <translation>Echipa ta folosește deja Deskbell: autentifică-te cu contul tău.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Explorează cu date demonstrative</translation>
    </message>
    <message>
        <source>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</source>
        <translation>Biroul de asistență al unui magazin online, cu clienți simulați. Niciun mesaj nu părăsește acest calculator.</translation>
    </message>
</context>
<context>
    <name>deskbell::Windows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>Există deja o fereastră.</numerusform>
            <numerusform>Există deja %n ferestre.</numerusform>
            <numerusform>Există deja %n de ferestre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WishSender</name>
    <message>
        <source>The attached file is gone.</source>
        <translation>Fișierul atașat nu mai există.</translation>
    </message>
</context>
<context>
    <name>deskbell::WordPopup</name>
    <message>
        <source>Tab inserts, Esc closes</source>
        <translation>Tab inserează, Esc închide</translation>
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
        <translation>Chat</translation>
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
        <translation>Apel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>call</source>
        <translation>apel</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notă</translation>
    </message>
    <message>
        <source>event</source>
        <translation>eveniment</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschisă</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>în așteptare</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>amânată</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>rezolvată</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închisă</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>prioritate scăzută</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>prioritate normală</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>prioritate ridicată</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgentă</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>așteaptă să fie trimis</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>se trimite</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>trimis</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrat</translation>
    </message>
    <message>
        <source>read</source>
        <translation>citit</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nelivrat</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>livrare neconfirmată</translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>termen în %n minut</numerusform>
            <numerusform>termen în %n minute</numerusform>
            <numerusform>termen în %n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>depășită cu %n minut</numerusform>
            <numerusform>depășită cu %n minute</numerusform>
            <numerusform>depășită cu %n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>termen în %n oră</numerusform>
            <numerusform>termen în %n ore</numerusform>
            <numerusform>termen în %n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>depășită cu %n oră</numerusform>
            <numerusform>depășită cu %n ore</numerusform>
            <numerusform>depășită cu %n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>termen în %n zi</numerusform>
            <numerusform>termen în %n zile</numerusform>
            <numerusform>termen în %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>depășită cu %n zi</numerusform>
            <numerusform>depășită cu %n zile</numerusform>
            <numerusform>depășită cu %n de zile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Mesaje primite</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvată</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversația următoare</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversația anterioară</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Deschide conversația</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Primul mesaj necitit</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Răspunde</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrie o notă</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Trimite</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Caută în conversații</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Mergi la mesaje</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Mergi la setări</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Arată sau ascunde clientul</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Arată toate tastele</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toate comenzile</translation>
    </message>
    <message>
        <source>Leave search or editor</source>
        <translation>Părăsește căutarea sau editorul</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Deconectare</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Răspunde tuturor</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Redirecționează</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Schimbă destinatarii și subiectul</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Trimite mai târziu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Show the original of a mail</source>
        <translation>Arată originalul unui mesaj</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Tipărește conversația</translation>
    </message>
    <message>
        <source>Save the conversation as PDF</source>
        <translation>Salvează conversația ca PDF</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>Desparte un mesaj</translation>
    </message>
    <message>
        <source>Move a message to another conversation</source>
        <translation>Mută un mesaj în altă conversație</translation>
    </message>
    <message>
        <source>#%1 was merged into #%2</source>
        <translation>#%1 a fost unită cu #%2</translation>
    </message>
    <message>
        <source>Retry the message that failed</source>
        <translation>Reîncearcă mesajul eșuat</translation>
    </message>
    <message>
        <source>Edit the message that failed and send it again</source>
        <translation>Modifică mesajul eșuat și trimite-l din nou</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <translation>Caută în mesaje</translation>
    </message>
    <message>
        <source>Older find</source>
        <translation>Rezultat mai vechi</translation>
    </message>
    <message>
        <source>Newer find</source>
        <translation>Rezultat mai nou</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Mergi la o zi</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Mergi la primul mesaj</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Mergi la cel mai nou mesaj</translation>
    </message>
    <message>
        <source>Show all of the customer, or this conversation</source>
        <translation>Arată tot despre client sau doar această conversație</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Fișierele acestui client</translation>
    </message>
    <message>
        <source>Copy the link to the conversation</source>
        <translation>Copiază legătura către conversație</translation>
    </message>
    <message>
        <source>There is no conversation #%1, or you may not see it.</source>
        <translation>Nu există conversația #%1 sau nu ai voie să o vezi.</translation>
    </message>
    <message>
        <source>The link could not be followed: %1</source>
        <translation>Legătura nu a putut fi urmată: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>Title of a window: number and subject of its conversation</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Continue on another channel</source>
        <translation>Continuă pe alt canal</translation>
    </message>
    <message>
        <source>Yes: attach, or one person</source>
        <translation>Da: alătură, sau o persoană</translation>
    </message>
    <message>
        <source>No: keep apart, or two people</source>
        <translation>Nu: lasă separat, sau două persoane</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Mergi la clienți</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Merge the customer into another</source>
        <translation>Unește clientul cu altul</translation>
    </message>
    <message>
        <source>Promise kept, or yes to the question about it</source>
        <translation>Promisiune ținută sau da la întrebarea despre ea</translation>
    </message>
    <message>
        <source>Move the promise, or not now to the question about it</source>
        <translation>Mută promisiunea sau nu acum la întrebarea despre ea</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Anulează promisiunea</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>Mergi la promisiuni</translation>
    </message>
    <message>
        <source>This conversation is not on this computer yet.</source>
        <translation>Această conversație nu este încă pe acest calculator.</translation>
    </message>
</context>
</TS>
