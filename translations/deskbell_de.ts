<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung verweigert</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung bei der Verbindung</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Zeitüberschreitung bei der Übertragung</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Höher</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Niedriger</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Host %1 not found</source>
        <translation>Host %1 nicht gefunden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung verweigert</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>SSL-Aushandlung gescheitert</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung verweigert</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung bei der Verbindung</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Die Gegenstelle hat die Verbindung geschlossen</translation>
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
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountSection</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Sprachen, in denen Sie antworten</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>zum Beispiel en, ro, de</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A new password signs you out everywhere, here too.</source>
        <translation>Ein neues Passwort meldet Sie überall ab, auch hier.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Ein Passwort hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Die beiden neuen Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Nicht gespeichert, Ihre Eingaben bleiben erhalten. %1</translation>
    </message>
    <message>
        <source>Changed. Sign in with the new one.</source>
        <translation>Geändert. Melden Sie sich mit dem neuen Passwort an.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Das jetzige Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressField</name>
    <message>
        <source>No address is given.</source>
        <translation>Es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>„%1“ hat kein @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>„%1“ hat nichts vor dem @.</translation>
    </message>
    <message>
        <source>“%1” has no complete domain after the @.</source>
        <translation>„%1“ hat nach dem @ keine vollständige Domain.</translation>
    </message>
    <message>
        <source>“%1” has a domain that cannot be.</source>
        <translation>„%1“ hat eine unmögliche Domain.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no address has.</source>
        <translation>„%1“ enthält ein Zeichen, das in keiner Adresse steht.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be.</source>
        <translation>„%1“ ist länger, als eine Adresse sein darf.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes.</source>
        <comment>field: person</comment>
        <translation>%1: %2. Entf entfernt sie.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: nicht gesendet. %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AgentSection</name>
    <message>
        <source>Everybody who answers. Administrators add and change them; leads put them into queues.</source>
        <translation>Alle, die antworten. Administratoren legen sie an und ändern sie; Teamleiter ordnen sie Warteschlangen zu.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1, darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>leer lassen, um das jetzige zu behalten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Ein Agent braucht einen Namen.</translation>
    </message>
    <message>
        <source>An agent needs an email address to sign in with.</source>
        <translation>Ein Agent braucht eine E-Mail-Adresse zum Anmelden.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Ein Passwort hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Name des Agenten</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Languages the agent answers in</source>
        <translation>Sprachen, in denen der Agent antwortet</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>zum Beispiel en, ro, de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
</context>
<context>
    <name>deskbell::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>How much room the rows of lists take</extracomment>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes show at once. Animations follow the system’s setting.</source>
        <translation>Änderungen wirken sofort. Animationen richten sich nach der Einstellung des Systems.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
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
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentChip</name>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>The file could not be written to %1. Choose another folder, or make room there.</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>It is a program or holds one. Opened, it can do on this computer whatever you can.</source>
        <translation>Das ist ein Programm oder enthält eines. Geöffnet kann es auf diesem Computer alles, was Sie können.</translation>
    </message>
    <message>
        <source>It is a script or a shortcut. Opened, it can run commands on this computer.</source>
        <translation>Das ist ein Skript oder eine Verknüpfung. Geöffnet kann es Befehle auf diesem Computer ausführen.</translation>
    </message>
    <message>
        <source>This kind of office file can hold macros. Do not allow macros when the program asks.</source>
        <translation>Diese Art Office-Datei kann Makros enthalten. Erlauben Sie keine Makros, wenn das Programm fragt.</translation>
    </message>
    <message>
        <source>It opens in the browser and may imitate a page you know. Enter no password there.</source>
        <translation>Sie öffnet sich im Browser und kann eine bekannte Seite nachahmen. Geben Sie dort kein Passwort ein.</translation>
    </message>
    <message>
        <source>Its name hides what it really is. That is rarely an accident.</source>
        <translation>Ihr Name verbirgt, was sie wirklich ist. Das ist selten ein Versehen.</translation>
    </message>
    <message>
        <source>Nothing says what kind of file it is.</source>
        <translation>Nichts sagt, was für eine Datei das ist.</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Diesen Anhang öffnen?</translation>
    </message>
    <message>
        <source>“%1” may do harm.</source>
        <translation>„%1“ kann Schaden anrichten.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>No program on this computer opens such a file. Save it instead.</source>
        <translation>Kein Programm auf diesem Computer öffnet solche Dateien. Speichern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Mit anderem Programm öffnen…</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <extracomment>Read out; %1 name, %2 kind of file, %3 size</extracomment>
        <translation>Anhang %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Fetching %1, %2 %. Press to cancel.</source>
        <translation>%1 wird geholt, %2 %. Drücken zum Abbrechen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <extracomment>Read out; %1 name, %2 kind of file</extracomment>
        <translation>Anhang %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentList</name>
    <message>
        <source>Save all attachments</source>
        <translation>Alle Anhänge speichern</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alle gespeichert</translation>
    </message>
    <message>
        <source>All attachments are saved</source>
        <translation>Alle Anhänge sind gespeichert</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>%1 von %2 wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 of %2 attachments are saved. %3</source>
        <translation>%1 von %2 Anhängen sind gespeichert. %3</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentViewer</name>
    <message>
        <source>Previous attachment</source>
        <translation>Voriger Anhang</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Nächster Anhang</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>An das Fenster anpassen</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Speichern unter… (Strg+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Text des Anhangs</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Title of the viewer; %1 file name, %2 its place among %3</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Wird geholt… %1 %</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it, or open it with another program.</source>
        <translation>Dieses Bild kann hier nicht gezeigt werden. Speichern Sie es oder öffnen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Picture %1, %2 by %3 pixels</source>
        <translation>Bild %1, %2 mal %3 Pixel</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Der Rest ist zu lang, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Rechts drehen (R)</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Mit anderem Programm öffnen…</translation>
    </message>
    <message>
        <source>A sound. Another program plays it.</source>
        <translation>Eine Tonaufnahme. Ein anderes Programm spielt sie ab.</translation>
    </message>
    <message>
        <source>A film. Another program plays it.</source>
        <translation>Ein Film. Ein anderes Programm spielt ihn ab.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program.</source>
        <translation>Diese Art Datei zeigt ein anderes Programm.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>Zeichensatz: %1</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
</context>
<context>
    <name>deskbell::Attention</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Deskbell öffnen</translation>
    </message>
    <message>
        <source>Turn notifications on</source>
        <translation>Benachrichtigungen einschalten</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Eine Stunde nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Bis morgen nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>sound volume alerts popups do not disturb silence tray</source>
        <translation>Ton Lautstärke Hinweise Meldungen nicht stören Stille Symbolleiste</translation>
    </message>
    <message>
        <source>Choose presence</source>
        <translation>Anwesenheit wählen</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>Anwesenheit: %1</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or end it</source>
        <translation>Eine Stunde nicht stören, oder das beenden</translation>
    </message>
    <message>
        <source>%1 (handed over to you)</source>
        <extracomment>%1: &quot;Call back&quot;: a colleague has gone, who had promised it</extracomment>
        <translation>%1 (an Sie übergeben)</translation>
    </message>
</context>
<context>
    <name>deskbell::AuthorityField</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Own certificate authority: choose a file</source>
        <translation>Eigene Zertifizierungsstelle: Datei wählen</translation>
    </message>
    <message>
        <source>Own certificate authority: remove</source>
        <translation>Eigene Zertifizierungsstelle: entfernen</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
    <message>
        <source>Link to another place</source>
        <translation>Link auf ein anderes Ziel</translation>
    </message>
    <message>
        <source>The text says “%1”, but the link leads to “%2”.</source>
        <translation>Der Text sagt „%1“, aber der Link führt zu „%2“.</translation>
    </message>
    <message>
        <source>Links like this are often made to steal passwords. Open it only if you trust the sender.</source>
        <translation>Solche Links dienen oft dem Diebstahl von Passwörtern. Öffnen Sie ihn nur, wenn Sie dem Absender vertrauen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>deskbell::CallCard</name>
    <message>
        <source>Withheld number</source>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a call&apos;s card for screen readers; %1 &quot;Incoming call&quot;, %2 who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Notiz zum Anruf</translation>
    </message>
</context>
<context>
    <name>deskbell::CallWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>niemand hat ihn angenommen</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>der Anrufer hat aufgelegt</translation>
    </message>
    <message>
        <source>declined here</source>
        <translation>hier abgelehnt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Entgangener Anruf</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>dauert noch an</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht angenommen</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a caller waited; %1 is like 0:24</extracomment>
        <translation>%1 gewartet</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <extracomment>Read out; %1 &quot;Incoming call&quot;, &quot;Missed call&quot;, %2 the customer, %3 time</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 an %2, %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Read out: who took or made a call</extracomment>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. Notiz: %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>The last thing in a conversation was a call; %1 how long it took, like 3:12</extracomment>
        <translation>Anruf, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and why nobody spoke; %1 &quot;Missed call&quot; or &quot;Call&quot;, %2 &quot;busy&quot;, &quot;no answer&quot;, &quot;the caller gave up&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <extracomment>Subject of a conversation that began with a call; %1 a customer</extracomment>
        <translation>Anruf bei %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedSection</name>
    <message>
        <source>New reply</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>No canned replies yet.</source>
        <translation>Noch keine Textbausteine.</translation>
    </message>
    <message>
        <source>Find by shortcut, title or text</source>
        <translation>Nach Kürzel, Titel oder Text suchen</translation>
    </message>
    <message>
        <source>Find a canned reply</source>
        <translation>Textbaustein suchen</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Agents insert them with / and the shortcut. Those in the customer’s language come first.</source>
        <translation>Agenten fügen sie mit / und dem Kürzel ein. Die in der Sprache des Kunden stehen zuerst.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Example of a shortcut of a canned reply</extracomment>
        <translation>spaet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Text of the canned reply</source>
        <translation>Text des Textbausteins</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this canned reply</source>
        <translation>Diesen Textbaustein löschen</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>Feld %1 einfügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Jede Warteschlange</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Wirklich löschen?</translation>
    </message>
    <message>
        <source>A shortcut is one word.</source>
        <translation>Ein Kürzel ist ein einziges Wort.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved, your text is kept. %1</source>
        <translation>Nicht gespeichert, Ihr Text bleibt erhalten. %1</translation>
    </message>
    <message>
        <source>Saved. Type /%1 in a reply.</source>
        <translation>Gespeichert. Tippen Sie /%1 in einer Antwort.</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Nicht gelöscht. %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Was Sie vorher eingegeben haben, steht wieder hier; es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelAlarm</name>
    <message>
        <source>Trouble with mailboxes</source>
        <translation>Störungen bei Postfächern</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Postfächer…</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 ist ausgefallen: %2</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <translation>%1 braucht Aufmerksamkeit: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more mailboxes have trouble too.</source>
        <translation>
            <numerusform>%n weiteres Postfach ist auch gestört.</numerusform>
            <numerusform>%n weitere Postfächer sind auch gestört.</numerusform>
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
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</source>
        <extracomment>The intake ledger of a mailbox: every mail seen is accounted for</extracomment>
        <translation>Gesehen %1 = %2 importiert + %3 doppelt + %4 in Quarantäne</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 · %2 not accounted for</source>
        <translation>%1 · %2 nicht erklärt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <extracomment>Mails known to be in the mailbox and not fetched yet</extracomment>
        <translation>%1 · %2 warten</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>State of a mailbox, and when it began: &quot;Down since 3 October 12:03&quot;</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mails in quarantine</source>
        <translation>
            <numerusform>%n Mail in Quarantäne</numerusform>
            <numerusform>%n Mails in Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;4 Oct, 12:03&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Paused. Customers are told: %1</source>
        <translation>Angehalten. Kunden wird gesagt: %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>What comes in is still taken in. Whoever writes is told this, once:</source>
        <translation>Was hereinkommt, wird weiter angenommen. Wer schreibt, bekommt einmal gesagt:</translation>
    </message>
    <message>
        <source>We do not answer here at the moment. Your message is kept, and we will come back to you.</source>
        <translation>Wir antworten hier zurzeit nicht. Ihre Nachricht bleibt erhalten, und wir melden uns bei Ihnen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a channel that does not work: do not wait for the next attempt</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connects at once, and sends what waits after a failed attempt</source>
        <translation>Verbindet sofort und sendet, was nach einem fehlgeschlagenen Versuch wartet</translation>
    </message>
    <message>
        <source>trying again now…</source>
        <translation>wird gerade erneut versucht…</translation>
    </message>
    <message>
        <source>This hub tries again by itself, within five minutes.</source>
        <translation>Dieser Hub versucht es selbst wieder, innerhalb von fünf Minuten.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelKinds</name>
    <message>
        <source>The channel was saved.</source>
        <translation>Der Kanal wurde gespeichert.</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Kanal entfernen</translation>
    </message>
    <message>
        <source>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</source>
        <translation>Seine Konversationen bleiben. Es kommt nichts Neues mehr herein, und Antworten, die noch darüber gesendet werden sollen, scheitern.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Letzte Nachricht: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelSection</name>
    <message>
        <source>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</source>
        <translation>Jede Mail, die ein Postfach sieht, ist importiert, doppelt oder in Quarantäne. Die Bilanz beweist es.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatForm</name>
    <message>
        <source>Websites, one a line</source>
        <translation>Websites, eine je Zeile</translation>
    </message>
    <message>
        <source>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</source>
        <translation>Nur Seiten dieser Websites dürfen den Chat zeigen. https://*.shop.example steht für jeden Namen unter shop.example.</translation>
    </message>
    <message>
        <source>Add web chat</source>
        <translation>Webchat hinzufügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The name of the channel</source>
        <translation>Der Name des Kanals</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Hello! How can we help? (in the visitor&apos;s language)</source>
        <translation>Hallo! Wie können wir helfen? (in der Sprache des Besuchers)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Where lines end</source>
        <translation>Wo Zeilen enden</translation>
    </message>
    <message>
        <source>Where lines begin</source>
        <translation>Wo Zeilen beginnen</translation>
    </message>
    <message>
        <source>The visitor&apos;s own</source>
        <translation>Die des Besuchers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the queue promises</source>
        <translation>Wie die Warteschlange verspricht</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number, in a field</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Muss angegeben werden</translation>
    </message>
    <message>
        <source>Name, before the chat</source>
        <translation>Name, vor dem Chat</translation>
    </message>
    <message>
        <source>Email, before the chat</source>
        <translation>E-Mail, vor dem Chat</translation>
    </message>
    <message>
        <source>Ask for a rating when the conversation is resolved</source>
        <translation>Um eine Bewertung bitten, wenn die Konversation gelöst ist</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Adresse dieses Hubs</translation>
    </message>
    <message>
        <source>Where your visitors&apos; browsers reach this hub.</source>
        <translation>Wo die Browser Ihrer Besucher diesen Hub erreichen.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Secret for signed-in customers</source>
        <translation>Geheimnis für angemeldete Kunden</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Make a new secret for signed-in customers</source>
        <translation>Neues Geheimnis für angemeldete Kunden erzeugen</translation>
    </message>
    <message>
        <source>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</source>
        <translation>Der Server Ihrer Website signiert damit, wer dort angemeldet ist. Es wird hier einmal gezeigt: Kopieren Sie es vor dem Speichern.</translation>
    </message>
    <message>
        <source>Copy the line for the website</source>
        <translation>Zeile für die Website kopieren</translation>
    </message>
    <message>
        <source>Put it before the end of the body of every page.</source>
        <translation>Setzen Sie sie vor das Ende des Rumpfs jeder Seite.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Name the website the chat is for.</source>
        <translation>Nennen Sie die Website, für die der Chat ist.</translation>
    </message>
    <message>
        <source>%1 is no website: write https://shop.example.</source>
        <translation>%1 ist keine Website: Schreiben Sie https://shop.example.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5fbf.</source>
        <translation>Eine Farbe schreibt sich wie #1f5fbf.</translation>
    </message>
    <message>
        <source>A secret has at least 32 characters.</source>
        <translation>Ein Geheimnis hat mindestens 32 Zeichen.</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>Farbe des Chats</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatWords</name>
    <message>
        <source>Add web chat</source>
        <translation>Webchat hinzufügen</translation>
    </message>
    <message>
        <source>The web chat was added. Edit it to see the line your website needs.</source>
        <translation>Der Webchat wurde hinzugefügt. Bearbeiten Sie ihn, um die Zeile zu sehen, die Ihre Website braucht.</translation>
    </message>
    <message>
        <source>The web chat was saved.</source>
        <translation>Der Webchat wurde gespeichert.</translation>
    </message>
    <message>
        <source>Remove web chat</source>
        <translation>Webchat entfernen</translation>
    </message>
    <message>
        <source>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</source>
        <translation>Seine Konversationen bleiben. Der Chat verschwindet von der Website, und Besuchern kann darin nicht mehr geantwortet werden.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Letzte Nachricht: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Type a command, a conversation, a customer or a setting</source>
        <translation>Befehl, Konversation, Kunde oder Einstellung eingeben</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>%1 is replying</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Only your team sees a note</source>
        <translation>Eine Notiz sieht nur Ihr Team</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Notiz für Ihr Team schreiben</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Notiz für das Team</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>This conversation has no address to reply to</source>
        <translation>Diese Konversation hat keine Adresse zum Antworten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 antworten</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Per %1 antworten</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Per %1 senden</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>Anhang %1 entfernen</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Cc: %2</translation>
    </message>
    <message>
        <source>To all (+%1)</source>
        <translation>An alle (+%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>To: nobody yet</source>
        <translation>An: noch niemand</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Bcc: %2</translation>
    </message>
    <message>
        <source>Write something above the forwarded message</source>
        <translation>Schreiben Sie etwas über die weitergeleitete Nachricht</translation>
    </message>
    <message>
        <source>Text above the forwarded message</source>
        <translation>Text über der weitergeleiteten Nachricht</translation>
    </message>
    <message>
        <source>Forward email</source>
        <translation>E-Mail weiterleiten</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <extracomment>Title of a folded line in the composer; %1 is the first line of the signature</extracomment>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Weitergeleitet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be filled in</source>
        <translation>
            <numerusform>%n Feld konnte nicht ausgefüllt werden</numerusform>
            <numerusform>%n Felder konnten nicht ausgefüllt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to disk and was left out.</source>
        <translation>Das Bild konnte nicht auf die Platte geschrieben werden und fehlt.</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Empfänger und Betreff ändern</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>Signatur weglassen</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>Signatur aufnehmen</translation>
    </message>
    <message>
        <source>Leave the quoted original out</source>
        <translation>Zitiertes Original weglassen</translation>
    </message>
    <message>
        <source>Take the quoted original in</source>
        <translation>Zitiertes Original aufnehmen</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>A message came in after you began this draft.</source>
        <translation>Nach dem Beginn dieses Entwurfs kam eine Nachricht.</translation>
    </message>
    <message>
        <source>Gone on with from another desk of yours</source>
        <translation>An einem anderen Ihrer Arbeitsplätze weitergeschrieben</translation>
    </message>
    <message>
        <source>Nobody to send it to: write an address.</source>
        <translation>Niemand, an den gesendet werden kann: Geben Sie eine Adresse ein.</translation>
    </message>
    <message>
        <source>Quoted original</source>
        <extracomment>Title of a folded line in the composer; %1 is who wrote the quoted mail</extracomment>
        <translation>Zitiertes Original</translation>
    </message>
    <message>
        <source>Quoted: mail of %1</source>
        <translation>Zitiert: Mail von %1</translation>
    </message>
    <message>
        <source>%1 wants no messages by %2 (STOP). Answer on another channel.</source>
        <extracomment>%1 is a channel: SMS</extracomment>
        <translation>%1 möchte keine Nachrichten per %2 (STOP). Antworten Sie auf einem anderen Kanal.</translation>
    </message>
    <message>
        <source>This is too long for a text message: at most %1 SMS.</source>
        <translation>Das ist zu lang für eine Kurznachricht: höchstens %1 SMS.</translation>
    </message>
    <message>
        <source>Write a note, or answer on another channel</source>
        <translation>Schreiben Sie eine Notiz oder antworten Sie auf einem anderen Kanal</translation>
    </message>
    <message>
        <source>This channel sends text only: the file was not attached.</source>
        <translation>Dieser Kanal sendet nur Text: Die Datei wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>Continue by %1 to %2</source>
        <translation>Weiter per %1 an %2</translation>
    </message>
    <message>
        <source>Continue by %1</source>
        <translation>Weiter per %1</translation>
    </message>
    <message>
        <source>A note takes no files: the file was not attached.</source>
        <translation>Eine Notiz nimmt keine Dateien auf: Die Datei wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>Not on this machine any more, attach it again: %1</source>
        <translation>Nicht mehr auf diesem Rechner, bitte erneut anhängen: %1</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Geht hinaus: %1</translation>
    </message>
    <message>
        <source>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>morgen 9, fr 14:30, in 2 h, 24. dez 8:15</translation>
    </message>
    <message>
        <source>Write when it is to go out.</source>
        <translation>Schreiben Sie, wann sie hinausgehen soll.</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>in 1 h</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>morgen 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>montag 9:00</translation>
    </message>
</context>
<context>
    <name>deskbell::Console</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Preparing the demo desk…</source>
        <translation>Demo-Desk wird vorbereitet…</translation>
    </message>
    <message>
        <source>Starting the hub…</source>
        <translation>Hub wird gestartet…</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>Das Profil kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>Ihr Arbeitsplatz wird geöffnet…</translation>
    </message>
    <message>
        <source>The console could not sign in to its own hub: %1</source>
        <translation>Die Konsole konnte sich nicht an ihrem eigenen Hub anmelden: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>disk space cache downloads attachments budget</source>
        <translation>Platte Platz Cache Downloads Anhänge Budget</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>report errors log version help</source>
        <translation>Bericht Fehler Protokoll Version Hilfe</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the settings or of a customer first, then choose the language.</source>
        <translation>Speichern oder verwerfen Sie zuerst, was Sie in den Einstellungen oder bei einem Kunden geändert haben, und wählen Sie dann die Sprache.</translation>
    </message>
    <message>
        <source>A dialog is open in another window: the language changes when it is closed.</source>
        <translation>In einem anderen Fenster ist ein Dialog offen: Die Sprache wechselt, sobald er geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationActions</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nichts zu ändern: Es ist schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <extracomment>%1: what was done</extracomment>
        <translation>
            <numerusform>%1 (%n Konversation)</numerusform>
            <numerusform>%1 (%n Konversationen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Ich (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Zugewiesen an %1</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>In Warteschlange verschieben</translation>
    </message>
    <message>
        <source>A queue</source>
        <translation>Eine Warteschlange</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>A priority</source>
        <translation>Eine Priorität</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>Ein Status</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Kommt wieder: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as read</source>
        <translation>
            <numerusform>%n Konversation als gelesen markiert</numerusform>
            <numerusform>%n Konversationen als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>Nichts ungelesen.</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Nummer, Name oder Wörter</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) merged into #%1</source>
        <translation>
            <numerusform>%n Konversation mit #%1 zusammengeführt</numerusform>
            <numerusform>%n Konversationen mit #%1 zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Some could not be merged; the others were.</source>
        <translation>Einige ließen sich nicht zusammenführen; die anderen schon.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>Nicht alles konnte geändert werden</translation>
    </message>
    <message>
        <source>%1 of %2 conversations stayed as they were.</source>
        <translation>%1 von %2 Konversationen blieben, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n conversation(s) to</source>
        <translation>
            <numerusform>%n Konversation zuweisen an</numerusform>
            <numerusform>%n Konversationen zuweisen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the queue</source>
        <translation>
            <numerusform>%n Konversation in Warteschlange verschieben</numerusform>
            <numerusform>%n Konversationen in Warteschlange verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n conversation(s)</source>
        <translation>
            <numerusform>Priorität von %n Konversation</numerusform>
            <numerusform>Priorität von %n Konversationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of %n conversation(s)</source>
        <translation>
            <numerusform>Status von %n Konversation</numerusform>
            <numerusform>Status von %n Konversationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Konversation</numerusform>
            <numerusform>Schlagwörter von %n Konversationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n conversation(s) until</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>
            <numerusform>%n Konversation zurückstellen bis</numerusform>
            <numerusform>%n Konversationen zurückstellen bis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n conversation(s) into</source>
        <translation>
            <numerusform>%n Konversation zusammenführen mit</numerusform>
            <numerusform>%n Konversationen zusammenführen mit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationHeader</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>%1 also looks at this</source>
        <translation>%1 sieht das auch gerade an</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Ein anderer Agent</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Snooze for 2 hours</source>
        <translation>2 Stunden zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 9:00</source>
        <translation>Bis morgen 9:00 zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until Monday 9:00</source>
        <translation>Bis Montag 9:00 zurückstellen</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Ich (%1)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Your change waits for the connection</source>
        <translation>Ihre Änderung wartet auf die Verbindung</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Wählen Sie eine Konversation</translation>
    </message>
    <message>
        <source>j and k go through the list, Enter opens, r replies. Press ? to see every key.</source>
        <translation>j und k gehen durch die Liste, Eingabe öffnet, r antwortet. ? zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Your reply in #%1 was held back. Open it to decide.</source>
        <translation>Ihre Antwort in #%1 wurde zurückgehalten. Öffnen Sie sie, um zu entscheiden.</translation>
    </message>
    <message>
        <source>It is already on its way and cannot be taken back.</source>
        <translation>Sie ist schon unterwegs und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Sie konnte nicht zurückgenommen werden: %1</translation>
    </message>
    <message>
        <source>No message failed here.</source>
        <translation>Hier ist keine Nachricht gescheitert.</translation>
    </message>
    <message>
        <source>That message is not in this conversation any more.</source>
        <translation>Diese Nachricht ist nicht mehr in dieser Konversation.</translation>
    </message>
    <message>
        <source>The hub could not be asked: what is on this computer is shown. %1</source>
        <translation>Der Hub konnte nicht gefragt werden: Gezeigt wird, was auf diesem Computer ist. %1</translation>
    </message>
    <message>
        <source>The link to the conversation is copied</source>
        <translation>Der Link zur Konversation ist kopiert</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPage</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Will nicht angerufen werden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>for example ro</source>
        <translation>zum Beispiel ro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>One a line, for example “account: 7731”</source>
        <translation>Eines je Zeile, zum Beispiel „Konto: 7731“</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Notiz zum Kunden</translation>
    </message>
    <message>
        <source>Wants to be written to by</source>
        <translation>Will angeschrieben werden per</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Add an address or number</source>
        <translation>Adresse oder Nummer hinzufügen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Merged into this customer</source>
        <translation>Mit diesem Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>The customer cannot be read: %1</source>
        <translation>Der Kunde kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Now one customer</source>
        <translation>Jetzt ein Kunde</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Zwei Personen; es wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>will keine Nachrichten</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</source>
        <translation>Nicht gespeichert: Ein Kollege hat diesen Kunden inzwischen geändert. Ihre Eingaben sind noch hier; drücken Sie noch einmal Speichern, um sie darüberzuschreiben.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>None that you may see.</source>
        <translation>Keine, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Take %1 apart again</source>
        <translation>%1 wieder trennen</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again</source>
        <translation>%1 ist wieder ein eigener Kunde</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <translation>%1 zusammenführen mit…</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Name, Adresse oder Nummer</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1 wurde zusammengeführt</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Was Sie vorher eingegeben haben, steht wieder hier; es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Zu %1 einladen…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Notiz zum Kunden</translation>
    </message>
    <message>
        <source>What the team should know about this customer</source>
        <translation>Was das Team über diesen Kunden wissen sollte</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Offene Konversationen</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Frühere Konversationen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Auf der Website</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <extracomment>Beside a number whose owner wrote STOP</extracomment>
        <translation>will keine Nachrichten</translation>
    </message>
    <message>
        <source>By this customer&apos;s wish the desk writes no messages to it (STOP).</source>
        <translation>Auf Wunsch dieses Kunden schreibt ihm der Desk keine Nachrichten (STOP).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Zu %1 einladen…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomersPlace</name>
    <message>
        <source>%1, may be somebody you know</source>
        <translation>%1, vielleicht jemand, den Sie kennen</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Name, company, address or number</source>
        <translation>Name, Firma, Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Only those who may be somebody else you know</source>
        <translation>Nur die, die jemand anderer sein könnten, den Sie kennen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Nobody to review: no two customers look like one.</source>
        <translation>Niemand zu prüfen: Keine zwei Kunden sehen wie einer aus.</translation>
    </message>
    <message>
        <source>Nobody has written yet. “New customer” adds somebody by hand.</source>
        <translation>Noch hat niemand geschrieben. „Neuer Kunde“ legt jemanden von Hand an.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Mit diesen Wörtern wird niemand gefunden.</translation>
    </message>
    <message>
        <source>The hub cannot be asked: only those on this machine are shown.</source>
        <translation>Der Hub kann nicht gefragt werden: Nur die auf diesem Gerät werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Gehe zu einem Tag</translation>
    </message>
    <message>
        <source>yesterday, 12 oct, march 2024</source>
        <extracomment>Examples of what can be typed to go to a day</extracomment>
        <translation>gestern, 12. Okt, März 2024</translation>
    </message>
    <message>
        <source>Day, in words or numbers</source>
        <translation>Tag, in Worten oder Zahlen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>Geben Sie einen Tag ein oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>Which day is that?</source>
        <translation>Welcher Tag ist das?</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>deskbell::Desk</name>
    <message>
        <source>It was changed since.</source>
        <translation>Es wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>deskbell::DesktopOutlet</name>
    <message>
        <source>Reply…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Eine Stunde nicht stören</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
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
        <translation>Was das Mikrofon aufnimmt</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Lautstärke des Mikrofons</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>What the loudspeaker plays</source>
        <translation>Was der Lautsprecher wiedergibt</translation>
    </message>
    <message>
        <source>Loudness of the loudspeaker</source>
        <translation>Lautstärke des Lautsprechers</translation>
    </message>
    <message>
        <source>Rings on</source>
        <translation>Klingelt auf</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Echo unterdrücken</translation>
    </message>
    <message>
        <source>For loudspeakers; a headset does without.</source>
        <translation>Für Lautsprecher; ein Headset braucht es nicht.</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <extracomment>A device that is chosen and not plugged in; %1 its name</extracomment>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Auswahl des Systems</translation>
    </message>
    <message>
        <source>The loudspeaker</source>
        <translation>Der Lautsprecher</translation>
    </message>
</context>
<context>
    <name>deskbell::DiagnosticsSection</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</source>
        <translation>Für alle, die Ihnen helfen. Er enthält Versionen, Größen und Anzahlen, aber nichts von Kunden oder was sie schrieben.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>deskbell::DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <translation>Name oder Nummer für den Anruf</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Gefundene Nummern</translation>
    </message>
</context>
<context>
    <name>deskbell::EmailWords</name>
    <message>
        <source>Add mailbox</source>
        <translation>Postfach hinzufügen</translation>
    </message>
    <message>
        <source>The mailbox was added. Its mail is being taken in.</source>
        <translation>Das Postfach wurde hinzugefügt. Seine Mails werden hereingeholt.</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>Das Postfach wurde gespeichert.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Postfach entfernen</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</source>
        <translation>Seine Konversationen bleiben, ebenso die Mails im Postfach selbst. Neue Mails kommen nicht mehr herein, Antworten, die noch darüber gesendet werden sollen, scheitern, und sein Passwort wird vergessen.</translation>
    </message>
    <message>
        <source>Last mail: %1</source>
        <translation>Letzte Mail: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EmbeddedHub</name>
    <message>
        <source>The hub&apos;s program could not be started: %1</source>
        <translation>Das Programm des Hubs konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The program deskbell-hub was not found beside the console.</source>
        <translation>Das Programm deskbell-hub wurde neben der Konsole nicht gefunden.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Das Verzeichnis %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The hub could not be set up: %1</source>
        <translation>Der Hub konnte nicht eingerichtet werden: %1</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>er endete ohne ein Wort</translation>
    </message>
    <message>
        <source>The hub could not be started: %1</source>
        <translation>Der Hub konnte nicht gestartet werden: %1</translation>
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
        <translation>Ergebnis %1: %2</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Ready for the next</source>
        <translation>Bereit für den nächsten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The call took %1</source>
        <translation>Der Anruf dauerte %1</translation>
    </message>
    <message>
        <source>Next call in %1</source>
        <extracomment>Time for notes after a call; %1 is like 0:24</extracomment>
        <translation>Nächster Anruf in %1</translation>
    </message>
    <message>
        <source>Nobody is put through for %1</source>
        <translation>Für %1 wird niemand durchgestellt</translation>
    </message>
</context>
<context>
    <name>deskbell::EventSocket</name>
    <message>
        <source>No sign of life from the hub</source>
        <translation>Kein Lebenszeichen vom Hub</translation>
    </message>
</context>
<context>
    <name>deskbell::EventWords</name>
    <message>
        <source>%1 opened it again</source>
        <extracomment>In these sentences %1 is an agent, and &quot;it&quot; the conversation</extracomment>
        <translation>%1 hat sie wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 set it to pending</source>
        <translation>%1 hat sie auf Warten gesetzt</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 hat sie gelöst</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1 hat sie geschlossen</translation>
    </message>
    <message>
        <source>%1 tagged it %2 instead of %3</source>
        <extracomment>%1 an agent, %2 and %3 tags</extracomment>
        <translation>%1 hat sie mit %2 statt %3 verschlagwortet</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1 hat das Schlagwort %2 entfernt</translation>
    </message>
    <message>
        <source>%1 tagged it %2</source>
        <translation>%1 hat sie mit %2 verschlagwortet</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2, %3</source>
        <extracomment>%1 an agent, %2 day, %3 time</extracomment>
        <translation>%1 hat sie bis %2, %3 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 hat sie in die Warteschlange zurückgegeben</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <extracomment>%1 and %2 are agents</extracomment>
        <translation>%1 hat sie übernommen</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 hat sie %2 zugewiesen</translation>
    </message>
    <message>
        <source>another agent</source>
        <translation>einem anderen Agenten</translation>
    </message>
    <message>
        <source>%1 took it out of its queue</source>
        <translation>%1 hat sie aus ihrer Warteschlange genommen</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1 hat sie nach %2 verschoben</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>einer anderen Warteschlange</translation>
    </message>
    <message>
        <source>%1 set it to %2</source>
        <extracomment>%2 e.g. &quot;high priority&quot;</extracomment>
        <translation>%1 hat sie auf %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <translation>%1 hat den Betreff in „%2“ geändert</translation>
    </message>
    <message>
        <source>%1 took #%2 apart from it again</source>
        <translation>%1 hat #%2 wieder davon getrennt</translation>
    </message>
    <message>
        <source>%1 merged #%2 into it</source>
        <translation>%1 hat #%2 damit zusammengeführt</translation>
    </message>
    <message>
        <source>%1 undid the merge</source>
        <translation>%1 hat die Zusammenführung rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 merged it into another conversation</source>
        <translation>%1 hat sie mit einer anderen Konversation zusammengeführt</translation>
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
        <translation>%1, %2, von %3, %4</translation>
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
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Zur Nachricht gehen</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <extracomment>Title of a window; %1 a customer</extracomment>
        <translation>Dateien von %1</translation>
    </message>
    <message>
        <source>Find by name or sender</source>
        <translation>Nach Name oder Absender suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>No message of this customer has a file.</source>
        <translation>Keine Nachricht dieses Kunden enthält eine Datei.</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>Keine Datei passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The hub cannot be reached: these are the files of messages on this computer.</source>
        <translation>%1 Der Hub ist nicht erreichbar: Das sind die Dateien der Nachrichten auf diesem Computer.</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Wird geholt… %1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::FindBar</name>
    <message>
        <source>Older find (Enter)</source>
        <translation>Älterer Fund (Eingabe)</translation>
    </message>
    <message>
        <source>Newer find (Shift+Enter)</source>
        <translation>Neuerer Fund (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Konversation suchen</translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>Wörter in den Nachrichten suchen</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Suche verlassen (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Not here; the hub cannot be asked</source>
        <translation>Nicht hier; der Hub kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which message of those in which the words were found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (only what is on this computer)</source>
        <extracomment>%1 e.g. &quot;3 of 12&quot;</extracomment>
        <translation>%1 (nur was auf diesem Computer ist)</translation>
    </message>
</context>
<context>
    <name>deskbell::FoldedPart</name>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Show what is added when this is sent</source>
        <translation>Zeigen, was beim Senden hinzukommt</translation>
    </message>
</context>
<context>
    <name>deskbell::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Link setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web or mail addresses. Leave it empty to take the link away.</source>
        <translation>Web- oder Mailadressen. Leer lassen, um den Link zu entfernen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
</context>
<context>
    <name>deskbell::GuardBanner</name>
    <message>
        <source>%1 does not belong to this customer, nor to anybody who wrote here.</source>
        <translation>%1 gehört weder diesem Kunden noch jemandem, der hier geschrieben hat.</translation>
    </message>
    <message>
        <source>You began this for another customer; the conversation is %1’s now.</source>
        <translation>Sie haben das für einen anderen Kunden begonnen; die Konversation gehört jetzt %1.</translation>
    </message>
    <message>
        <source>“%1” is mentioned, but nothing is attached.</source>
        <translation>„%1“ wird erwähnt, aber nichts ist angehängt.</translation>
    </message>
    <message>
        <source>This is written in %1, which is not the customer’s language.</source>
        <translation>Das ist auf %1 geschrieben, nicht in der Sprache des Kunden.</translation>
    </message>
    <message>
        <source>“%1” reads like a note for a colleague, but the customer would get it.</source>
        <translation>„%1“ liest sich wie eine Notiz für Kollegen, aber der Kunde bekäme es.</translation>
    </message>
    <message>
        <source>“%1” reads like a reply, but only your team would see it.</source>
        <translation>„%1“ liest sich wie eine Antwort, aber nur Ihr Team sähe sie.</translation>
    </message>
    <message>
        <source>The field {{%1}} is not filled in.</source>
        <translation>Das Feld {{%1}} ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>This draft is older than the newest message. Read that first.</source>
        <translation>Dieser Entwurf ist älter als die neueste Nachricht. Lesen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Not saved yet: please look again</source>
        <translation>Noch nicht gespeichert: Bitte sehen Sie noch einmal hin</translation>
    </message>
    <message>
        <source>Not sent yet: please look again</source>
        <translation>Noch nicht gesendet: Bitte sehen Sie noch einmal hin</translation>
    </message>
    <message>
        <source>Add the note all the same (Ctrl+Enter)</source>
        <translation>Notiz trotzdem hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Send all the same (Ctrl+Enter)</source>
        <translation>Trotzdem senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Nicht gesendet. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>This customer wants to be written to by %1 only.</source>
        <translation>Dieser Kunde will nur per %1 angeschrieben werden.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hands</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Priorität ändern</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>In Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Resolve or open again</source>
        <translation>Lösen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Merge into another conversation</source>
        <translation>Mit anderer Konversation zusammenführen</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makro ausführen</translation>
    </message>
    <message>
        <source>Send, resolve and go to the next</source>
        <translation>Senden, lösen und zur nächsten</translation>
    </message>
    <message>
        <source>Select or take out of the selection</source>
        <translation>Auswählen oder aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Select this and the next</source>
        <translation>Diese und die nächste auswählen</translation>
    </message>
    <message>
        <source>Select this and the previous</source>
        <translation>Diese und die vorige auswählen</translation>
    </message>
    <message>
        <source>Select all of the view</source>
        <translation>Alle der Ansicht auswählen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n conversation(s) are selected: more at once is not possible.</source>
        <translation>
            <numerusform>Die erste %n Konversation ist ausgewählt: Mehr auf einmal geht nicht.</numerusform>
            <numerusform>Die ersten %n Konversationen sind ausgewählt: Mehr auf einmal geht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to a view or queue</source>
        <translation>Zu einer Ansicht oder Warteschlange gehen</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>Zu einem Kunden gehen</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Diese Suche als Ansicht speichern</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Text so groß wie im System</translation>
    </message>
    <message>
        <source>Macros</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Makros</translation>
    </message>
    <message>
        <source>several actions at once</source>
        <translation>mehrere Aktionen auf einmal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>Tastenkürzel Tastatur Belegung</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A view or queue</source>
        <translation>Eine Ansicht oder Warteschlange</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text bei %1 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>In dieser Richtung gibt es nichts mehr.</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Zeit zusagen</translation>
    </message>
    <message>
        <source>Open the linked conversation</source>
        <translation>Verlinkte Konversation öffnen</translation>
    </message>
    <message>
        <source>Open the linked message</source>
        <translation>Verlinkte Nachricht öffnen</translation>
    </message>
    <message>
        <source>Setting in %1</source>
        <extracomment>Behind the name of a setting; %1 is the section it stands in</extracomment>
        <translation>Einstellung in %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HeaderFields</name>
    <message>
        <source>To</source>
        <translation>An</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>Cc hinzufügen</translation>
    </message>
    <message>
        <source>Add Bcc</source>
        <translation>Bcc hinzufügen</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Betreff ändern</translation>
    </message>
    <message>
        <source>Close the address fields</source>
        <translation>Adressfelder schließen</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</source>
        <extracomment>Example of what may be typed as the working hours of a day</extracomment>
        <translation>Zum Beispiel 9-12, 13-17:30. Uhren und Eskalation laufen nur in diesen Zeiten.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list.</source>
        <translation>Diese Zeitzone gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write hours such as 9-17:30.</source>
        <translation>%1 ist nicht lesbar. Schreiben Sie Zeiten wie 9-17:30.</translation>
    </message>
    <message>
        <source>The queue works at no time. Enter the hours of a day.</source>
        <translation>Die Warteschlange arbeitet nie. Geben Sie die Zeiten eines Tages ein.</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxDelegate</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist hier</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>The list could not be filled</source>
        <translation>Die Liste konnte nicht gefüllt werden</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxPane</name>
    <message>
        <source>Search, or #number</source>
        <translation>Suchen, oder #Nummer</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Konversationen suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Try another word, or a number such as #1042. Escape leaves the search.</source>
        <translation>Versuchen Sie ein anderes Wort oder eine Nummer wie #1042. Esc verlässt die Suche.</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>Neue Konversationen erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</source>
        <translation>Ihnen ist nichts zugewiesen. Sehen Sie in „Nicht zugewiesen“ nach und drücken Sie a, um eine Konversation zu übernehmen.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Konversation</numerusform>
            <numerusform>%n Konversationen</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub cannot be reached (%1). It is tried again by itself.</source>
        <translation>Der Hub ist nicht erreichbar (%1). Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Diese Suche als Ansicht speichern</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Sort the list: newest first</source>
        <translation>Liste sortieren: neueste zuerst</translation>
    </message>
    <message>
        <source>Sort the list: oldest first</source>
        <translation>Liste sortieren: älteste zuerst</translation>
    </message>
    <message>
        <source>Sort the list: due first</source>
        <translation>Liste sortieren: fällige zuerst</translation>
    </message>
    <message>
        <source>Narrow the list: it is narrowed</source>
        <translation>Liste eingrenzen: Sie ist eingegrenzt</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Drücken Sie die Tasten</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyGroups</name>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading above commands that fit under no other</extracomment>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyMap</name>
    <message>
        <source>Alt with a letter types characters on many keyboards (AltGr).</source>
        <extracomment>AltGr is a key of many keyboards</extracomment>
        <translation>Alt mit einem Buchstaben tippt auf vielen Tastaturen Zeichen (AltGr).</translation>
    </message>
    <message>
        <source>This key is needed everywhere.</source>
        <translation>Diese Taste wird überall gebraucht.</translation>
    </message>
    <message>
        <source>Single characters, one after the other, or one combination.</source>
        <translation>Einzelne Zeichen nacheinander, oder eine Kombination.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySection</name>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tasten des Befehls</translation>
    </message>
    <message>
        <source>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</source>
        <translation>Tasten gehören zu Ihrem Konto: Sie gelten überall, wo Sie sich anmelden. Es zählt das Zeichen, nicht sein Platz auf der Tastatur; auf Tastaturen ohne lateinische Buchstaben gilt der lateinische Buchstabe der Taste.</translation>
    </message>
    <message>
        <source>All commands get the keys they came with.</source>
        <translation>Alle Befehle bekommen die Tasten, mit denen sie kamen.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>You changed this; it came with: %1</source>
        <translation>Sie haben das geändert; ursprünglich: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>This key belongs to the field you type in and cannot be changed.</source>
        <translation>Diese Taste gehört dem Feld, in das Sie tippen, und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” has this key and cannot give it up.</source>
        <translation>„%1“ hat diese Taste und kann sie nicht abgeben.</translation>
    </message>
    <message>
        <source>Taken by %1, which would lose it.</source>
        <translation>Belegt von %1, das sie verlöre.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read out for a line of the sheet of keys: a command and its key</extracomment>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Letters act in the list and the timeline, never while you type.</source>
        <translation>Buchstaben wirken in Liste und Verlauf, nie beim Tippen.</translation>
    </message>
</context>
<context>
    <name>deskbell::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Star key</source>
        <translation>Sterntaste</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Rautetaste</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListSection</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Wirklich entfernen?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Nicht gespeichert, Ihre Eingaben bleiben erhalten. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Nicht entfernt. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>This is not saved yet: save it, or discard the changes.</source>
        <translation>Das ist noch nicht gespeichert: Speichern Sie es, oder verwerfen Sie die Änderungen.</translation>
    </message>
</context>
<context>
    <name>deskbell::LiveCard</name>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Hang up (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Auflegen (%1)</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Weiterleiten an: Name oder Nummer</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Jetzt weiterleiten</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst nachfragen</translation>
    </message>
    <message>
        <source>Calls them while this caller waits; then the two can be connected.</source>
        <translation>Ruft dort an, während dieser Anrufer wartet; danach lassen sich die beiden verbinden.</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <translation>Zustimmung liegt vor: aufzeichnen</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Nicht aufzeichnen</translation>
    </message>
    <message>
        <source>Say first: %1</source>
        <extracomment>%1 is a text the agent reads out to whoever calls</extracomment>
        <translation>Sagen Sie zuerst: %1</translation>
    </message>
    <message>
        <source>“May I record this call, to note what you need?”</source>
        <translation>„Darf ich dieses Gespräch aufzeichnen, um Ihr Anliegen festzuhalten?“</translation>
    </message>
    <message>
        <source>Unmute (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Stummschaltung aufheben (%1)</translation>
    </message>
    <message>
        <source>Mute (%1)</source>
        <translation>Stumm schalten (%1)</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Mit diesem Anruf fortfahren</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>Wird weitergeleitet…</translation>
    </message>
    <message>
        <source>The transfer failed: nobody took it. The call is still here.</source>
        <translation>Die Weiterleitung ist fehlgeschlagen: niemand hat angenommen. Der Anruf ist noch hier.</translation>
    </message>
    <message>
        <source>The transfer failed: %1 The call is still here.</source>
        <translation>Die Weiterleitung ist fehlgeschlagen: %1 Der Anruf ist noch hier.</translation>
    </message>
    <message>
        <source>%1 · encrypted</source>
        <extracomment>Quality of a call&apos;s line and that it is encrypted</extracomment>
        <translation>%1 · verschlüsselt</translation>
    </message>
    <message>
        <source>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</source>
        <translation>Verlust: %1 % ein, %2 % aus. Verzögerung: %3 ms, Schwankung %4 ms.</translation>
    </message>
    <message>
        <source>Recorded by the desk&apos;s rule</source>
        <translation>Aufgezeichnet nach Regel des Teams</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>This call is recorded, by the desk&apos;s rule.</source>
        <translation>Dieser Anruf wird nach Regel des Teams aufgezeichnet.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation>Dieser Anruf wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 Say: %2</source>
        <comment>“This call is recorded.” Say: announcement</comment>
        <translation>%1 Sagen Sie: %2</translation>
    </message>
    <message>
        <source>Connect them and leave</source>
        <extracomment>%1 and %2 are two people on the telephone</extracomment>
        <translation>Verbinden und gehen</translation>
    </message>
    <message>
        <source>Connect %1 with %2 and leave</source>
        <translation>%1 mit %2 verbinden und verlassen</translation>
    </message>
    <message>
        <source>Take the conference apart</source>
        <translation>Konferenz auflösen</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Alle zusammenschalten</translation>
    </message>
    <message>
        <source>In the call for %1</source>
        <translation>Im Gespräch seit %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroRunner</name>
    <message numerus="yes">
        <source>Run a macro on %n conversation(s)</source>
        <translation>
            <numerusform>Makro auf %n Konversation anwenden</numerusform>
            <numerusform>Makro auf %n Konversationen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makro ausführen</translation>
    </message>
    <message>
        <source>There are none yet: make one in the settings, under Macros</source>
        <translation>Es gibt noch keine: Legen Sie eines in den Einstellungen unter Makros an</translation>
    </message>
    <message>
        <source>Name of a macro</source>
        <translation>Name eines Makros</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n conversation(s)?</source>
        <translation>
            <numerusform>Das an %n Konversation senden?</numerusform>
            <numerusform>Das an %n Konversationen senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>#%1: nothing is known for %2</source>
        <translation>#%1: Für %2 ist nichts bekannt</translation>
    </message>
    <message>
        <source>#%1: there is nobody to reply to</source>
        <translation>#%1: Niemand, dem geantwortet werden kann</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Left as they were:</source>
        <translation>So gelassen:</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroSection</name>
    <message>
        <source>somebody who left</source>
        <translation>jemand, der gegangen ist</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>eine Warteschlange, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>fügt eine Notiz hinzu</translation>
    </message>
    <message>
        <source>begins a note</source>
        <translation>beginnt eine Notiz</translation>
    </message>
    <message>
        <source>sends a reply</source>
        <translation>sendet eine Antwort</translation>
    </message>
    <message>
        <source>begins a reply</source>
        <translation>beginnt eine Antwort</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>snoozes until %1</source>
        <translation>stellt zurück bis %1</translation>
    </message>
    <message>
        <source>assigns it to me</source>
        <translation>weist mir zu</translation>
    </message>
    <message>
        <source>assigns it to nobody</source>
        <translation>weist niemandem zu</translation>
    </message>
    <message>
        <source>assigns it to %1</source>
        <translation>weist %1 zu</translation>
    </message>
    <message>
        <source>moves it to %1</source>
        <translation>verschiebt nach %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>fügt %1 hinzu</translation>
    </message>
    <message>
        <source>takes off %1</source>
        <translation>entfernt %1</translation>
    </message>
    <message>
        <source>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</source>
        <translation>Mehrere Aktionen unter einem Namen: auf eine Konversation oder alle ausgewählten anwenden. Ihre Tasten werden unter Tasten gewählt.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Neues Makro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>Was mit dem Text geschieht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>tomorrow 9, in 2 h; empty: not</source>
        <translation>morgen 9, in 2 h; leer: nicht</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</source>
        <translation>Darf {{customer.first_name}}, {{conversation.number}}, {{agent.name}} enthalten</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Wer es ausführt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Stands in the reply, to be looked over</source>
        <translation>Steht in der Antwort, zum Durchsehen</translation>
    </message>
    <message>
        <source>Is sent as a reply at once (10 s to undo)</source>
        <translation>Wird sofort als Antwort gesendet (10 s zum Rückgängigmachen)</translation>
    </message>
    <message>
        <source>Stands in a note, to be looked over</source>
        <translation>Steht in einer Notiz, zum Durchsehen</translation>
    </message>
    <message>
        <source>Is added as a note at once</source>
        <translation>Wird sofort als Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>Wählen Sie, was es tut.</translation>
    </message>
    <message>
        <source>Until when it snoozes is not understood.</source>
        <translation>Bis wann es zurückstellt, ist nicht verständlich.</translation>
    </message>
    <message>
        <source>What is snoozed has no other state: choose one of the two.</source>
        <translation>Was zurückgestellt ist, hat keinen anderen Status: Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>What a macro does, while nothing is chosen yet</extracomment>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxForm</name>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Eingehende Mail (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Ausgehende Mail (SMTP)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation>Postfach hinzufügen</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>Name, den Kunden sehen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>usually the e-mail address</source>
        <translation>meist die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Test the mailbox</source>
        <translation>Postfach testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</source>
        <translation>Dieser Anbieter verlangt ein App-Passwort: Erzeugen Sie eines in den Sicherheitseinstellungen Ihres Kontos und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Geben Sie die E-Mail-Adresse des Postfachs ein.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Geben Sie die Namen beider Server ein.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>name of the first queue</comment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>Queue for its mail</source>
        <translation>Warteschlange für seine Mail</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Vertraute Stellen</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>A new queue of its own</source>
        <translation>Eine eigene neue Warteschlange</translation>
    </message>
    <message>
        <source>Sign in with the provider first.</source>
        <translation>Melden Sie sich zuerst beim Anbieter an.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>Geben Sie das Passwort des Postfachs ein.</translation>
    </message>
    <message>
        <source>Looking for the servers…</source>
        <translation>Server werden gesucht…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Ein Postfach zum Üben: Seine Kunden sind erfunden, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxOptions</name>
    <message>
        <source>Read the list from the server</source>
        <translation>Liste vom Server lesen</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <source>Mails the desk has taken in</source>
        <translation>Mails, die der Desk übernommen hat</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>lassen, wie sie sind</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>als gelesen markieren</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Folder they are moved to</source>
        <translation>Ordner, in den sie verschoben werden</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>One a line, for example: Sales &lt;sales@example.com&gt;</source>
        <translation>Eine je Zeile, zum Beispiel: Verkauf &lt;verkauf@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail to these is the desk&apos;s own, and agents may answer from them.</source>
        <translation>Mail an diese gehört dem Desk, und Agenten dürfen von ihnen antworten.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The server gave no list. Try again</source>
        <translation>Der Server gab keine Liste. Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Not reached. Try again</source>
        <translation>Nicht erreicht. Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (gesendet)</translation>
    </message>
    <message>
        <source>%1 (not on the server)</source>
        <translation>%1 (nicht auf dem Server)</translation>
    </message>
    <message>
        <source>Choose at least one folder to watch.</source>
        <translation>Wählen Sie mindestens einen Ordner zum Beobachten.</translation>
    </message>
    <message>
        <source>At most ten folders can be watched.</source>
        <translation>Es können höchstens zehn Ordner beobachtet werden.</translation>
    </message>
    <message>
        <source>Enter the folder that taken-in mails are moved to.</source>
        <translation>Geben Sie den Ordner ein, in den übernommene Mails verschoben werden.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to a folder that is watched: they would come in again and again.</source>
        <translation>Mails können nicht in einen beobachteten Ordner verschoben werden: Sie kämen immer wieder herein.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>Das ist keine E-Mail-Adresse: %1</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (Archiv)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>%1 (drafts)</source>
        <translation>%1 (Entwürfe)</translation>
    </message>
    <message>
        <source>%1 (all mail)</source>
        <translation>%1 (alle Mails)</translation>
    </message>
    <message>
        <source>%1 (junk: watch it where customers’ mails end there by mistake)</source>
        <translation>%1 (Spam: beobachten, wenn dort irrtümlich Mails von Kunden landen)</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxPage</name>
    <message>
        <source>Add your mailbox</source>
        <translation>Fügen Sie Ihr Postfach hinzu</translation>
    </message>
    <message>
        <source>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</source>
        <translation>Deskbell liest den Eingang dieser Adresse und antwortet in ihrem Namen. Die Mail bleibt im Postfach; das Passwort liegt versiegelt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>deskbell::Matters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a channel, then an address or number</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>This customer can be reached on no other channel.</source>
        <translation>Dieser Kunde ist auf keinem anderen Kanal erreichbar.</translation>
    </message>
    <message>
        <source>Continue on…</source>
        <translation>Weiter auf…</translation>
    </message>
    <message>
        <source>Channel or address</source>
        <translation>Kanal oder Adresse</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Goes on by %1</source>
        <translation>Geht weiter per %1</translation>
    </message>
    <message>
        <source>%1: make a link for the customer</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>%1: einen Link für den Kunden machen</translation>
    </message>
</context>
<context>
    <name>deskbell::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageCard</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <extracomment>Head of a note in the timeline; %1 is the agent who wrote it</extracomment>
        <translation>Notiz · %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text ausblenden</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text zeigen</translation>
    </message>
    <message>
        <source>Show text only</source>
        <translation>Nur Text zeigen</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Wie gesendet zeigen</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <extracomment>%1 are the words of the mail server</extracomment>
        <translation>Sie konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Tried again by itself. Last answer: %1</source>
        <translation>Wird von selbst wieder versucht. Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry sending</source>
        <translation>Senden wiederholen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the message back into the editor</source>
        <translation>Nachricht in den Editor zurückholen</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Cc: %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Geht hinaus: %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <translation>Geschrieben auf %1</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Was mit dieser Nachricht getan werden kann</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Original zeigen…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Bcc: %2</translation>
    </message>
    <message>
        <source>%1 · forwarded by %2</source>
        <extracomment>%1 &quot;To: …&quot;, %2 who passed a customer&apos;s mail on to the desk</extracomment>
        <translation>%1 · weitergeleitet von %2</translation>
    </message>
    <message>
        <source>Cancel and edit</source>
        <translation>Abbrechen und bearbeiten</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Ab hier abtrennen</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>In andere Konversation verschieben…</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Link zu dieser Nachricht kopieren</translation>
    </message>
    <message>
        <source>The link to the message is copied</source>
        <translation>Der Link zur Nachricht ist kopiert</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</source>
        <translation>Niemand weiß, ob sie ankam: Die Verbindung riss bei der Übergabe. Noch einmal gesendet, kommt sie vielleicht doppelt.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und noch einmal senden</translation>
    </message>
    <message>
        <source>Edit the message and send it again</source>
        <translation>Nachricht bearbeiten und noch einmal senden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A change between messages; %1 what was done and by whom, %2 when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A conversation you cannot open</source>
        <translation>Eine Konversation, die Sie nicht öffnen können</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Open conversation %1</source>
        <extracomment>Read out; %1 number, subject and channel</extracomment>
        <translation>Konversation %1 öffnen</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>Below a message; %1 is when its author changed it</extracomment>
        <translation>Bearbeitet %1</translation>
    </message>
    <message>
        <source>Hide what it said before</source>
        <translation>Ausblenden, was vorher dastand</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Zeigen, was vorher dastand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a message said before it was changed; %1 when, %2 the words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <extracomment>Name of a file: the recording of a call; %1 its date</extracomment>
        <translation>Aufzeichnung %1.wav</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Name des Kanals</translation>
    </message>
    <message>
        <source>Queue for its messages</source>
        <translation>Warteschlange für seine Nachrichten</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Kanal testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>Der Kanal funktioniert.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePrint</name>
    <message>
        <source>Note by</source>
        <translation>Notiz von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Older messages of this conversation are not on this computer and are not printed.</source>
        <translation>Ältere Nachrichten dieser Konversation sind nicht auf diesem Computer und werden nicht gedruckt.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageWords</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a mail is protected; %1 &quot;Signed&quot; or &quot;Encrypted&quot;, %2 by which method</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</source>
        <translation>Der Desk hat keinen Schlüssel und kann diese Mail nicht lesen. Speichern Sie das Original und öffnen Sie es mit einem Programm, das den Schlüssel hat, oder bitten Sie den Absender, unverschlüsselt zu schreiben.</translation>
    </message>
    <message>
        <source>The mail carries a signature. The desk does not check whether it is genuine.</source>
        <translation>Die Mail trägt eine Signatur. Der Desk prüft nicht, ob sie echt ist.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Above a copied message; %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>[Attachment: %1]</source>
        <translation>[Anhang: %1]</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentDialog</name>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h, next week</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>morgen 14:30, fr 9, in 2 h, nächste Woche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>in 2 h</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>morgen 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>montag 9:00</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>Write until when, in your own words.</source>
        <translation>Schreiben Sie in eigenen Worten, bis wann.</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentField</name>
    <message>
        <source>That is over already.</source>
        <translation>Das ist schon vorbei.</translation>
    </message>
    <message>
        <source>At most one year ahead.</source>
        <translation>Höchstens ein Jahr im Voraus.</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Noch nicht verstanden.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoticeSettings</name>
    <message>
        <source>Nobody answers, and I am asked</source>
        <translation>Niemand antwortet, und ich bin gefragt</translation>
    </message>
    <message>
        <source>Somebody mentions me in a note</source>
        <translation>Jemand erwähnt mich in einer Notiz</translation>
    </message>
    <message>
        <source>A customer writes in my conversations</source>
        <translation>Ein Kunde schreibt in meinen Konversationen</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Eine Antwort ist bald fällig</translation>
    </message>
    <message>
        <source>A customer writes in my queues</source>
        <translation>Ein Kunde schreibt in meinen Warteschlangen</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>bis Sie es beenden</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NotificationSection</name>
    <message>
        <source>Show what was written</source>
        <translation>Zeigen, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min before</source>
        <extracomment>Behind a number of minutes: 10 min before</extracomment>
        <translation> min vorher</translation>
    </message>
    <message>
        <source>Tell me of what is due</source>
        <translation>Fälliges ankündigen</translation>
    </message>
    <message>
        <source>Play sounds on</source>
        <translation>Töne abspielen auf</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>What you look at is not announced, and much at once is told in one. On this machine only.</source>
        <translation>Was Sie gerade ansehen, wird nicht gemeldet, und vieles auf einmal in einer Meldung. Nur auf diesem Gerät.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Anhören: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (gerade nicht da)</translation>
    </message>
</context>
<context>
    <name>deskbell::Notifier</name>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Nicht stören, %1</translation>
    </message>
    <message>
        <source>Notifications are on again</source>
        <translation>Benachrichtigungen sind wieder an</translation>
    </message>
    <message>
        <source>Your note was added to #%1</source>
        <translation>Ihre Notiz wurde zu #%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Your reply to %1 is on its way</source>
        <translation>Ihre Antwort an %1 ist unterwegs</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a notification: a customer, and the number of the conversation nobody has yet</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1 mentions you in #%2</source>
        <translation>%1 erwähnt Sie in #%2</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>Fällig in %1: %2</translation>
    </message>
    <message>
        <source>Nobody answers, for the team lead: %1</source>
        <translation>Niemand antwortet, an die Teamleitung: %1</translation>
    </message>
    <message>
        <source>Nobody answers, you are next: %1</source>
        <translation>Niemand antwortet, Sie sind dran: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Wartet noch immer: %1</translation>
    </message>
    <message>
        <source>Open the console to read it.</source>
        <translation>Öffnen Sie die Konsole, um es zu lesen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;12 new messages&quot;, %2: &quot;7 conversations&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Konversation</numerusform>
            <numerusform>%n Konversationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>%n davon gehört Ihnen</numerusform>
            <numerusform>%n davon gehören Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n Erwähnung von Ihnen</numerusform>
            <numerusform>%n Erwähnungen von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) overdue</source>
        <translation>
            <numerusform>%n Konversation überfällig</numerusform>
            <numerusform>%n Konversationen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <source>Much is coming in</source>
        <translation>Es kommt viel herein</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Title of a notification. %1: &quot;Call back&quot;, %2: a customer and the number of the conversation</extracomment>
        <translation>%1 jetzt: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>eine Zusage fällig</numerusform>
            <numerusform>%n Zusagen fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::OAuthFlow</name>
    <message>
        <source>Nobody signed in within ten minutes. Begin again.</source>
        <translation>Niemand hat sich innerhalb von zehn Minuten angemeldet. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This computer gives no port for the browser to come back to: %1</source>
        <translation>Dieser Computer gibt dem Browser keinen Port zum Zurückkehren: %1</translation>
    </message>
    <message>
        <source>You may close this page and go back to Deskbell.</source>
        <translation>Sie können diese Seite schließen und zu Deskbell zurückkehren.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached: %1</source>
        <translation>Der Anmeldeserver des Anbieters ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</source>
        <translation>Der Anbieter gab keine dauerhafte Erlaubnis. Erlauben Sie dem Desk, Mail zu lesen, während Sie weg sind, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You did not give the permission. The mailbox was not changed.</source>
        <translation>Sie haben die Erlaubnis nicht gegeben. Das Postfach wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The code ran out before it was entered. Begin again.</source>
        <translation>Der Code lief ab, bevor er eingegeben wurde. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The provider does not accept this client id or its secret (%1).</source>
        <translation>Der Anbieter akzeptiert diese Client-ID oder ihr Geheimnis nicht (%1).</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>Der Anbieter lehnt die Anmeldung ab (%1).</translation>
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
        <translation>Telefon Anruf SIP-Konto Mikrofon Headset Lautsprecher Klingeln Echo</translation>
    </message>
    <message>
        <source>Answer the call, or hang up</source>
        <translation>Anruf annehmen oder auflegen</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Mikrofon stumm schalten oder einschalten</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Kunden anrufen</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Nummer wählen</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Anruf halten oder fortsetzen</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Anruf weiterleiten</translation>
    </message>
    <message>
        <source>Record the call, or stop</source>
        <translation>Anruf aufzeichnen oder damit aufhören</translation>
    </message>
    <message>
        <source>Talk all together, or apart again</source>
        <translation>Alle zusammenschalten oder wieder trennen</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Anruf ablehnen</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>Das Mikrofon ist an</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Das Mikrofon ist stumm</translation>
    </message>
    <message>
        <source>No number of this customer is known: type one.</source>
        <translation>Von diesem Kunden ist keine Nummer bekannt: geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Unterdrückte Nummer</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <extracomment>A notification; %1 who calls</extracomment>
        <translation>%1 ruft an</translation>
    </message>
</context>
<context>
    <name>deskbell::PhonePanel</name>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Mikrofon und Lautsprecher</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Type a name or a number first.</source>
        <translation>Geben Sie zuerst einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>Choose one of those found, or type a whole number.</source>
        <translation>Wählen Sie einen der Treffer oder geben Sie eine ganze Nummer ein.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait</source>
        <translation>
            <numerusform>%n Anrufer wartet</numerusform>
            <numerusform>%n Anrufer warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 möchte nicht angerufen werden.</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneSection</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
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
        <translation>Verschlüsselung des Tons</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Wo die Gegenseite es kann</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Eigenes Konto</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Mikrofon und Lautsprecher</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>as in the address</source>
        <translation>wie in der Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Name, den andere sehen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</source>
        <translation>Sie haben kein Telefon. Mitglieder einer Warteschlange mit Telefonkanal bekommen von selbst eines; oder geben Sie ein eigenes Konto ein.</translation>
    </message>
    <message>
        <source>Your extension comes from a telephone channel of this desk: there is nothing to enter.</source>
        <translation>Ihre Nebenstelle kommt von einem Telefonkanal dieses Teams: es ist nichts einzugeben.</translation>
    </message>
    <message>
        <source>The address is like 1001@pbx.example.com.</source>
        <translation>Die Adresse sieht aus wie 1001@pbx.example.com.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved. This is how far the phone gets:</source>
        <translation>Gespeichert. So weit kommt das Telefon:</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Wirklich entfernen</translation>
    </message>
    <message>
        <source>It was not removed: %1</source>
        <translation>Nicht entfernt: %1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Das Konto ist entfernt.</translation>
    </message>
    <message>
        <source>The phone is being started…</source>
        <translation>Das Telefon wird gestartet…</translation>
    </message>
    <message>
        <source>The phone is running.</source>
        <translation>Das Telefon läuft.</translation>
    </message>
    <message>
        <source>The server has signed it in: %1</source>
        <translation>Der Server hat es angemeldet: %1</translation>
    </message>
    <message>
        <source>Signing in at the server…</source>
        <translation>Anmeldung am Server…</translation>
    </message>
    <message>
        <source>There is a microphone.</source>
        <translation>Ein Mikrofon ist da.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in before you make a call.</source>
        <translation>Es ist kein Mikrofon da: schließen Sie eines an, bevor Sie anrufen.</translation>
    </message>
    <message>
        <source>Use an account of my own instead…</source>
        <translation>Stattdessen ein eigenes Konto verwenden…</translation>
    </message>
    <message>
        <source>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</source>
        <translation>Bei jedem Telefonanbieter, der SIP spricht. Es wird mit Ihrem Konto im Hub aufbewahrt. Solange es eines gibt, tritt es an die Stelle einer Nebenstelle: deren Anrufe klingeln dann nicht hier.</translation>
    </message>
    <message>
        <source>The keys to answer, hang up and mute work in front of other programs, too</source>
        <translation>Die Tasten zum Annehmen, Auflegen und Stummschalten wirken auch vor anderen Programmen</translation>
    </message>
    <message>
        <source>Only while a call rings or is up; at all other times other programs have their keys.</source>
        <translation>Nur solange ein Anruf klingelt oder läuft; sonst behalten andere Programme ihre Tasten.</translation>
    </message>
    <message>
        <source>The server %1 is known.</source>
        <extracomment>%1 a server&apos;s name, %2 in brackets what the system says of it</extracomment>
        <translation>Der Server %1 ist bekannt.</translation>
    </message>
    <message>
        <source>There is no server %1%2. Check how its name is spelled.</source>
        <translation>Es gibt keinen Server %1%2. Prüfen Sie die Schreibweise des Namens.</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <extracomment>%1 a server&apos;s name with its port, %2 in brackets what the system says</extracomment>
        <translation>Er antwortet unter %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1%2. Check the port and the kind of connection.</source>
        <translation>Unter %1 antwortet nichts%2. Prüfen Sie den Port und die Art der Verbindung.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate trusted.</source>
        <translation>Die Verbindung ist verschlüsselt, dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut%2. Wählen Sie die Datei seiner eigenen Zertifizierungsstelle, oder schreiben Sie den Namen des Servers wie im Zertifikat.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneWords</name>
    <message>
        <source>The server refused the name or the password. Check them in the settings under Phone.</source>
        <translation>Der Server hat Namen oder Passwort abgelehnt. Prüfen Sie beides in den Einstellungen unter Telefon.</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it in the settings under Phone.</source>
        <translation>Der Server kennt diese Adresse nicht. Prüfen Sie sie in den Einstellungen unter Telefon.</translation>
    </message>
    <message>
        <source>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</source>
        <translation>Der Telefonserver ist nicht erreichbar. Das Telefon versucht es von selbst erneut; prüfen Sie das Netz und den Namen des Servers.</translation>
    </message>
    <message>
        <source>The telephone server refused: %1</source>
        <extracomment>%1 are the words of the telephone server</extracomment>
        <translation>Der Telefonserver hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Kein Telefon</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Ready: calls to %1 ring here.</source>
        <translation>Bereit: Anrufe an %1 klingeln hier.</translation>
    </message>
    <message>
        <source>The program deskbell-phone is not installed on this computer: calls are not possible here.</source>
        <translation>Das Programm deskbell-phone ist auf diesem Rechner nicht installiert: hier sind keine Anrufe möglich.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Ruft an…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Es klingelt…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>The other side holds</source>
        <translation>Die Gegenseite hält</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>Sie haben abgelehnt.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>Der Anruf wurde abgelehnt.</translation>
    </message>
    <message>
        <source>You said that you are busy.</source>
        <translation>Sie haben „besetzt“ gemeldet.</translation>
    </message>
    <message>
        <source>Busy. Call again later, or promise a callback.</source>
        <translation>Besetzt. Rufen Sie später an oder versprechen Sie einen Rückruf.</translation>
    </message>
    <message>
        <source>Nobody answered. Call again later, or write.</source>
        <translation>Niemand hat geantwortet. Rufen Sie später an oder schreiben Sie.</translation>
    </message>
    <message>
        <source>There is no such number. Check its digits and the country&apos;s code.</source>
        <translation>Diese Nummer gibt es nicht. Prüfen Sie die Ziffern und die Landesvorwahl.</translation>
    </message>
    <message>
        <source>They cannot be reached now. Call again later, or write.</source>
        <translation>Zurzeit nicht erreichbar. Rufen Sie später an oder schreiben Sie.</translation>
    </message>
    <message>
        <source>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</source>
        <translation>Die beiden Telefone haben kein gemeinsames Tonverfahren. Sagen Sie es dem Betreuer des Telefonservers.</translation>
    </message>
    <message>
        <source>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</source>
        <translation>Die Gegenseite verschlüsselt nicht, Ihr Telefon besteht aber darauf. In den Einstellungen unter Telefon lässt sich das freistellen.</translation>
    </message>
    <message>
        <source>The telephone server does not allow this call.</source>
        <translation>Der Telefonserver erlaubt diesen Anruf nicht.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</source>
        <translation>Es ist kein Mikrofon da. Schließen Sie eines an oder wählen Sie ein anderes bei den Geräten des Telefons.</translation>
    </message>
    <message>
        <source>The connection broke. Check the network and call again.</source>
        <translation>Die Verbindung ist abgebrochen. Prüfen Sie das Netz und rufen Sie erneut an.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>Der Anrufer hat aufgelegt.</translation>
    </message>
    <message>
        <source>You hung up before anybody answered.</source>
        <translation>Sie haben aufgelegt, bevor jemand antwortete.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <translation>Jemand anderes hat angenommen.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>Der Anruf brach ab.</translation>
    </message>
    <message>
        <source>The call failed: %1</source>
        <translation>Der Anruf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>You are hardly heard: speak closer to the microphone, or choose another.</source>
        <translation>Man hört Sie kaum: sprechen Sie näher am Mikrofon oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</source>
        <translation>Ihr Netz ist langsam: beenden Sie Downloads oder nutzen Sie ein Kabel statt WLAN.</translation>
    </message>
    <message>
        <source>The other side&apos;s line is poor: offer to call back.</source>
        <translation>Die Leitung der Gegenseite ist schlecht: bieten Sie einen Rückruf an.</translation>
    </message>
    <message>
        <source>Good line</source>
        <translation>Gute Leitung</translation>
    </message>
    <message>
        <source>Poor line</source>
        <translation>Schlechte Leitung</translation>
    </message>
    <message>
        <source>Fair line</source>
        <translation>Mittlere Leitung</translation>
    </message>
    <message>
        <source>The phone is not running yet. It is being started; try again in a moment.</source>
        <translation>Das Telefon läuft noch nicht. Es wird gestartet; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>Das ist keine Nummer, die man anrufen kann.</translation>
    </message>
    <message>
        <source>The phone is not signed in: no call can be made.</source>
        <translation>Das Telefon ist nicht angemeldet: es ist kein Anruf möglich.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Der Anruf ist vorbei.</translation>
    </message>
    <message>
        <source>That is not possible at this moment of the call.</source>
        <translation>Das ist in diesem Moment des Anrufs nicht möglich.</translation>
    </message>
    <message>
        <source>The phone could not do that.</source>
        <translation>Das Telefon konnte das nicht tun.</translation>
    </message>
    <message>
        <source>The phone could not do that: %1</source>
        <translation>Das Telefon konnte das nicht tun: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Phrases</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <translation>Abwesend</translation>
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
        <translation>Teamleiter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Working with trouble</source>
        <translation>Funktioniert mit Störungen</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Mailingliste</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Spam-Beschwerde</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Empfangsbestätigung</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network. (%1)</source>
        <translation>Der Hub ist nicht erreichbar. Prüfen Sie Adresse und Netzwerk. (%1)</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again.</source>
        <translation>Der Hub antwortete nicht rechtzeitig. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Die E-Mail-Adresse oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask an administrator.</source>
        <translation>Das dürfen Sie nicht. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>It is no longer there, or not yours to see.</source>
        <translation>Es ist nicht mehr da, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile: %1</source>
        <translation>Jemand hat das inzwischen geändert: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Jemand hat das inzwischen geändert. Sehen Sie den neuen Stand an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is too large for the hub.</source>
        <translation>Es ist zu groß für den Hub.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n s.</source>
        <translation>
            <numerusform>Zu viele Versuche. Versuchen Sie es in %n s noch einmal.</numerusform>
            <numerusform>Zu viele Versuche. Versuchen Sie es in %n s noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a moment.</source>
        <translation>Zu viele Versuche. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Der Hub ist beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The hub could not do this.</source>
        <translation>Der Hub konnte das nicht tun.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time in a list: less than a minute ago</comment>
        <translation>jetzt</translation>
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
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>Will keine Nachrichten mehr</translation>
    </message>
    <message>
        <source>Started the chat</source>
        <translation>Hat den Chat begonnen</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>Will wieder Nachrichten</translation>
    </message>
</context>
<context>
    <name>deskbell::PickFrame</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read by screen readers: a command and its key</extracomment>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresenceKeeper</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>You are shown as: %1</source>
        <translation>Sie werden angezeigt als: %1</translation>
    </message>
    <message>
        <source>You will be shown as: %1, once the hub is reached</source>
        <translation>Sie werden angezeigt als: %1, sobald der Hub erreicht ist</translation>
    </message>
    <message>
        <source>Others may not see your presence: %1</source>
        <translation>Andere sehen Ihre Anwesenheit vielleicht nicht: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseBook</name>
    <message>
        <source>It was changed since.</source>
        <translation>Es wurde seitdem geändert.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseCard</name>
    <message>
        <source>Promises made</source>
        <translation>Gegebene Zusagen</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Zeit zusagen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage eingehalten</translation>
    </message>
    <message>
        <source>Move the promise</source>
        <translation>Zusage verschieben</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Zusage aufheben</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Promise a time in %n conversation(s)</source>
        <translation>
            <numerusform>Zeit in einer Konversation zusagen</numerusform>
            <numerusform>Zeit in %n Konversationen zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Zeit zusagen</translation>
    </message>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h</source>
        <translation>morgen 14:30, fr 9, in 2 h</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Wer sie einhält</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Ich (%1)</translation>
    </message>
    <message>
        <source>As each can be reached</source>
        <translation>Wie jeder erreichbar ist</translation>
    </message>
    <message>
        <source>No number is known</source>
        <extracomment>No number or address is kept with the promise</extracomment>
        <translation>Keine Nummer bekannt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Write by when, in your own words.</source>
        <translation>Schreiben Sie in eigenen Worten, bis wann.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseHands</name>
    <message>
        <source>Open a conversation first.</source>
        <translation>Öffnen Sie zuerst eine Konversation.</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <extracomment>%1: &quot;Call back&quot;, %2: &quot;tomorrow 14:30&quot;</extracomment>
        <translation>Zugesagt: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <translation>
            <numerusform>%1 (eine Konversation)</numerusform>
            <numerusform>%1 (%n Konversationen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised here.</source>
        <translation>Hier ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage eingehalten</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Zusage aufgehoben</translation>
    </message>
    <message>
        <source>Move the promise to</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Zusage verschieben auf</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Zusage verschoben auf %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alarm. %1: &quot;Call back&quot;, %2: a customer, %3: &quot;due in 4 minutes&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und eine weitere)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Kept (.)</source>
        <translation>Eingehalten (.)</translation>
    </message>
    <message>
        <source>In 10 minutes (,)</source>
        <translation>In 10 Minuten (,)</translation>
    </message>
    <message>
        <source>You wrote “%1”: make it a promise?</source>
        <extracomment>%1: words of a message that was sent</extracomment>
        <translation>Sie schrieben „%1“: als Zusage merken?</translation>
    </message>
    <message>
        <source>Promise (.)</source>
        <translation>Zusagen (.)</translation>
    </message>
    <message>
        <source>No (,)</source>
        <translation>Nein (,)</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>Zusage eingehalten?</translation>
    </message>
    <message>
        <source>Yes (.)</source>
        <translation>Ja (.)</translation>
    </message>
    <message>
        <source>Not yet (,)</source>
        <translation>Noch nicht (,)</translation>
    </message>
    <message>
        <source>The hub did not take this promise: %1, %2</source>
        <extracomment>%1: &quot;Call back, tomorrow 14:30&quot;, %2: a customer</extracomment>
        <translation>Der Hub hat diese Zusage nicht angenommen: %1, %2</translation>
    </message>
    <message>
        <source>The hub did not take your change of a promise: %1, %2</source>
        <translation>Der Hub hat Ihre Änderung einer Zusage nicht angenommen: %1, %2</translation>
    </message>
    <message>
        <source>%1 Your words are kept: change them and promise it again.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Ihre Worte sind aufgehoben: Ändern Sie sie und sagen Sie erneut zu.</translation>
    </message>
    <message>
        <source>%1 The promise stands as it was before.</source>
        <translation>%1 Die Zusage gilt wie zuvor.</translation>
    </message>
    <message>
        <source>The hub did not take your change of #%1, %2</source>
        <extracomment>%1: number of a conversation, %2: a customer</extracomment>
        <translation>Der Hub hat Ihre Änderung an #%1, %2 nicht angenommen</translation>
    </message>
    <message>
        <source>The hub did not take a change of yours</source>
        <translation>Der Hub hat eine Ihrer Änderungen nicht angenommen</translation>
    </message>
    <message>
        <source>%1 What is shown is what the hub has.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Angezeigt wird, was der Hub hat.</translation>
    </message>
    <message>
        <source>Promise again… (.)</source>
        <translation>Erneut zusagen… (.)</translation>
    </message>
    <message>
        <source>Leave it (,)</source>
        <translation>Lassen (,)</translation>
    </message>
    <message>
        <source>All right (,)</source>
        <translation>In Ordnung (,)</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseListModel</name>
    <message>
        <source>nobody has it</source>
        <extracomment>A promise whose owner has gone</extracomment>
        <translation>hat niemand</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseWords</name>
    <message>
        <source>Call back</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Give an update</source>
        <extracomment>What was promised to a customer: to tell how their matter stands</extracomment>
        <translation>Über den Stand informieren</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>A promise</extracomment>
        <translation>verspätet eingehalten</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>rechtzeitig eingehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A promise</extracomment>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>kept %1, late %2, broken %3</source>
        <extracomment>How promises went: numbers</extracomment>
        <translation>eingehalten %1, verspätet %2, gebrochen %3</translation>
    </message>
</context>
<context>
    <name>deskbell::PromisesPane</name>
    <message>
        <source>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</source>
        <translation>Es ist nichts zugesagt.
Drücken Sie m in einer Konversation, um einen Rückruf, eine Antwort oder Neues zuzusagen.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Beside the number of promises; %1: that number</extracomment>
        <translation>
            <numerusform>%1, eine überfällig</numerusform>
            <numerusform>%1, %n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1</source>
        <extracomment>%1: &quot;kept 12, late 1, broken 0&quot;</extracomment>
        <translation>Diese Woche: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>deskbell::ProviderSignIn</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Mit einem Code anmelden</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>from your own registration with the provider</source>
        <translation>aus Ihrer eigenen Registrierung beim Anbieter</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>nur, wenn der Anbieter Ihnen eines gab</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>With a %1 account</source>
        <translation>Mit einem %1-Konto</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Signed in. Sign in again when the mailbox asks for it.</source>
        <translation>Angemeldet. Melden Sie sich wieder an, wenn das Postfach danach fragt.</translation>
    </message>
    <message>
        <source>Open %1 on any device, sign in as %2 and enter this code: %3</source>
        <translation>Öffnen Sie %1 auf einem beliebigen Gerät, melden Sie sich als %2 an und geben Sie diesen Code ein: %3</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept sealed with the mailbox.</source>
        <translation>Angemeldet. Die Erlaubnis liegt versiegelt beim Postfach.</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Der Anbieter wird nach einem Code gefragt…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>Wartet, bis Sie sich im Browser anmelden…</translation>
    </message>
</context>
<context>
    <name>deskbell::QuarantineList</name>
    <message>
        <source>No mail is in quarantine.</source>
        <translation>Keine Mail ist in Quarantäne.</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Quelltext speichern…</translation>
    </message>
    <message>
        <source>Save the source of the mail of %1</source>
        <translation>Quelltext der Mail von %1 speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Take in the mail of %1 again</source>
        <translation>Die Mail von %1 noch einmal hereinholen</translation>
    </message>
    <message>
        <source>Save the source of the mail</source>
        <translation>Quelltext der Mail speichern</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Mails (*.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The mail was taken in.</source>
        <translation>Die Mail wurde hereingeholt.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>ein ähnlicher Name</translation>
    </message>
    <message>
        <source>both write from %1</source>
        <translation>beide schreiben von %1</translation>
    </message>
    <message>
        <source>the number %1 in a signature</source>
        <translation>die Nummer %1 in einer Signatur</translation>
    </message>
    <message>
        <source>typed the address %1 (not verified)</source>
        <translation>hat die Adresse %1 eingetippt (nicht bestätigt)</translation>
    </message>
    <message>
        <source>the same street address</source>
        <translation>dieselbe Postanschrift</translation>
    </message>
    <message>
        <source>the same “%1”</source>
        <translation>dasselbe „%1“</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Does this belong to #%1 “%2”?</source>
        <translation>Gehört das zu #%1 „%2“?</translation>
    </message>
    <message>
        <source>The same customer waits there by %1</source>
        <translation>Derselbe Kunde wartet dort per %1</translation>
    </message>
    <message>
        <source>Attach (Y)</source>
        <translation>Anfügen (Y)</translation>
    </message>
    <message>
        <source>Keep apart (N)</source>
        <translation>Getrennt lassen (N)</translation>
    </message>
    <message>
        <source>a customer you know</source>
        <translation>ein Kunde, den Sie kennen</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation>Ist %1 dieselbe Person wie %2?</translation>
    </message>
    <message>
        <source>One person (Y)</source>
        <translation>Eine Person (Y)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Zwei Personen (N)</translation>
    </message>
    <message>
        <source>A colleague has answered this already.</source>
        <translation>Ein Kollege hat das schon beantwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Kept apart; it will not be asked again.</source>
        <translation>Getrennt gelassen; es wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Attached to #%1</source>
        <translation>An #%1 angefügt</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Zwei Personen; es wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Now one customer: %1</source>
        <translation>Jetzt ein Kunde: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>Hier gibt es nichts zu beantworten.</translation>
    </message>
</context>
<context>
    <name>deskbell::QueueSection</name>
    <message>
        <source>Where conversations wait, and what is promised to those who wait.</source>
        <translation>Wo Konversationen warten und was denen versprochen ist, die warten.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Neue Warteschlange</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Name der Warteschlange</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Erste Antwort innerhalb von</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Next response within</source>
        <translation>Nächste Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Gelöst innerhalb von</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>Solange niemand antwortet</translation>
    </message>
    <message>
        <source>Each step is counted from when the customer began to wait, and stands in the log.</source>
        <translation>Jeder Schritt zählt ab dem Beginn des Wartens und steht im Protokoll.</translation>
    </message>
    <message>
        <source>Notify again after</source>
        <translation>Noch einmal melden nach</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>Lauter nach</translation>
    </message>
    <message>
        <source>The next person after</source>
        <translation>Die nächste Person nach</translation>
    </message>
    <message>
        <source>The team lead after</source>
        <translation>Die Teamleitung nach</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Eine Warteschlange braucht einen Namen.</translation>
    </message>
    <message>
        <source>Each step has to come later than the one before.</source>
        <translation>Jeder Schritt muss später kommen als der vorige.</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>deskbell::Rearranger</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Undone: the state of %1 is as before</source>
        <translation>Rückgängig: Der Status von %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>Undone: the assignee of %1 is as before</source>
        <translation>Rückgängig: Die Zuständigkeit von %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>Undone: the priority of %1 is as before</source>
        <translation>Rückgängig: Die Priorität von %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>Undone: the tags of %1 are as before</source>
        <translation>Rückgängig: Die Schlagwörter von %1 sind wie zuvor</translation>
    </message>
    <message>
        <source>Undone: the queue of %1 is as before</source>
        <translation>Rückgängig: Die Warteschlange von %1 ist wie zuvor</translation>
    </message>
    <message>
        <source>Undone: %1 is not snoozed any more</source>
        <translation>Rückgängig: %1 ist nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>Undone: %1 stands for itself again</source>
        <translation>Rückgängig: %1 steht wieder für sich</translation>
    </message>
    <message>
        <source>Undone: the messages are back in %1</source>
        <translation>Rückgängig: Die Nachrichten sind wieder in %1</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Nummer, Name oder Wörter</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Nachricht suchen</translation>
    </message>
    <message>
        <source>Merge #%1 into…</source>
        <translation>#%1 zusammenführen mit…</translation>
    </message>
    <message>
        <source>Split off from which message on?</source>
        <translation>Ab welcher Nachricht abtrennen?</translation>
    </message>
    <message>
        <source>Only this message, not what follows it</source>
        <translation>Nur diese Nachricht, nicht was folgt</translation>
    </message>
    <message>
        <source>Move which message?</source>
        <translation>Welche Nachricht verschieben?</translation>
    </message>
    <message>
        <source>Move the message to…</source>
        <translation>Nachricht verschieben nach…</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>Mit #%1 zusammengeführt</translation>
    </message>
    <message>
        <source>Split off into a conversation of its own</source>
        <translation>In eine eigene Konversation abgetrennt</translation>
    </message>
    <message>
        <source>Moved to #%1</source>
        <translation>Nach #%1 verschoben</translation>
    </message>
    <message>
        <source>Nothing would stay behind: merge the whole conversation instead.</source>
        <translation>Es bliebe nichts zurück: Führen Sie stattdessen die ganze Konversation zusammen.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>It was changed since: nothing was undone.</source>
        <translation>Es wurde seitdem geändert: Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It could not be undone: %1</source>
        <translation>Es konnte nicht rückgängig gemacht werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n conversation(s) are as before</source>
        <translation>
            <numerusform>Rückgängig: %n Konversation ist wie zuvor</numerusform>
            <numerusform>Rückgängig: %n Konversationen sind wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; changed since and left: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; seitdem geändert und gelassen: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is unread again</source>
        <translation>Rückgängig: %1 ist wieder ungelesen</translation>
    </message>
    <message>
        <source>Undone: %1 is as before %2</source>
        <translation>Rückgängig: %1 ist wie zuvor %2</translation>
    </message>
    <message>
        <source>Undone: %1 goes on where it did before</source>
        <translation>Rückgängig: %1 geht weiter, wo es vorher war</translation>
    </message>
    <message>
        <source>Undone: %1 is a customer of their own again</source>
        <extracomment>%1: a customer&apos;s name</extracomment>
        <translation>Rückgängig: %1 ist wieder ein eigener Kunde</translation>
    </message>
    <message>
        <source>%1; the message was on its way already: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; die Nachricht war schon unterwegs: %2</translation>
    </message>
    <message>
        <source>Undone: nothing is promised in %1</source>
        <translation>Rückgängig: in %1 ist nichts zugesagt</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is not kept yet</source>
        <translation>Rückgängig: die Zusage in %1 ist noch offen</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 holds again</source>
        <translation>Rückgängig: die Zusage in %1 gilt wieder</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is due when it was</source>
        <translation>Rückgängig: die Zusage in %1 ist fällig wie zuvor</translation>
    </message>
</context>
<context>
    <name>deskbell::RecordingPlayer</name>
    <message>
        <source>Play the recording</source>
        <translation>Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>No sound can be played here now. Open the recording with another program, or save it.</source>
        <translation>Hier kann jetzt kein Ton abgespielt werden. Öffnen Sie die Aufnahme mit einem anderen Programm, oder speichern Sie sie.</translation>
    </message>
    <message>
        <source>Fetching the recording. Press to cancel.</source>
        <translation>Die Aufnahme wird geholt. Drücken bricht ab.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a recording has been fetched</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played here. Open it with another program, or save it.</source>
        <translation>Diese Art von Aufnahme kann hier nicht abgespielt werden. Öffnen Sie sie mit einem anderen Programm, oder speichern Sie sie.</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Aufnahme anhalten</translation>
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
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n new message(s) came in while you wrote</source>
        <translation>
            <numerusform>Noch nicht gesendet: Während Sie schrieben, kam %n neue Nachricht</numerusform>
            <numerusform>Noch nicht gesendet: Während Sie schrieben, kamen %n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Nicht gesendet. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>deskbell::RemoteImagesBar</name>
    <message>
        <source>The hub does not fetch from there.</source>
        <translation>Von dort holt der Hub nichts.</translation>
    </message>
    <message>
        <source>The server does not give them out any more.</source>
        <translation>Der Server gibt sie nicht mehr heraus.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) blocked</source>
        <translation>
            <numerusform>%n entferntes Bild blockiert</numerusform>
            <numerusform>%n entfernte Bilder blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s) removed</source>
        <translation>
            <numerusform>%n Zählpixel entfernt</numerusform>
            <numerusform>%n Zählpixel entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</source>
        <translation>Beim Holen erfährt deren Server, dass die Mail gelesen wird. Der Hub fragt danach, ohne zu sagen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Show the remote images</source>
        <translation>Entfernte Bilder zeigen</translation>
    </message>
    <message>
        <source>Fetching images: %1 of %2</source>
        <translation>Bilder werden geholt: %1 von %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be had. %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>
            <numerusform>%n Bild war nicht zu bekommen. %1</numerusform>
            <numerusform>%n Bilder waren nicht zu bekommen. %1</numerusform>
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
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Answer (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Annehmen (%1)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>Ablehnen und Grund nennen</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Ich bin beschäftigt</translation>
    </message>
    <message>
        <source>I am not available</source>
        <translation>Ich bin nicht verfügbar</translation>
    </message>
    <message>
        <source>Answering puts the other call on hold.</source>
        <translation>Beim Annehmen wird der andere Anruf gehalten.</translation>
    </message>
    <message>
        <source>Nobody here knows this number</source>
        <translation>Diese Nummer kennt hier niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n offene Konversation</numerusform>
            <numerusform>%n offene Konversationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Rings for %1</source>
        <translation>Klingelt seit %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>letzte Nachricht</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>then who waits longest</source>
        <translation>dann, wer am längsten wartet</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Newest, oldest or due</source>
        <translation>Neueste, älteste oder fällige</translation>
    </message>
    <message>
        <source>on: choose it to take it off</source>
        <translation>an: wählen Sie es, um es aufzuheben</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved as the view %1</source>
        <translation>Als Ansicht %1 gespeichert</translation>
    </message>
    <message>
        <source>The view was not changed: %1</source>
        <translation>Die Ansicht wurde nicht geändert: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Change it to what is shown now</source>
        <translation>Auf das ändern, was jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>%1 is what is shown now</source>
        <translation>%1 ist, was jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>Teilen mit</translation>
    </message>
    <message>
        <source>Sharing of %1 changed</source>
        <translation>Teilen von %1 geändert</translation>
    </message>
    <message>
        <source>Nobody: only me</source>
        <translation>Niemandem: nur ich</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>The view %1 was removed</source>
        <translation>Die Ansicht %1 wurde entfernt</translation>
    </message>
    <message>
        <source>The view is back</source>
        <translation>Die Ansicht ist wieder da</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>Unread, priority, channel, language or tag</source>
        <translation>Ungelesen, Priorität, Kanal, Sprache oder Schlagwort</translation>
    </message>
    <message>
        <source>What a search finds stands with the newest first.</source>
        <translation>Was eine Suche findet, steht mit dem Neuesten zuerst.</translation>
    </message>
</context>
<context>
    <name>deskbell::SegmentCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Length of a text message: in so many short messages it is sent, and paid</extracomment>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Letters that still fit into the last of the short messages</extracomment>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode because of ‘%1’</source>
        <extracomment>One letter outside the small alphabet of short messages makes the whole message longer</extracomment>
        <translation>Unicode wegen „%1“</translation>
    </message>
    <message>
        <source>%1 · too long: at most %2 SMS</source>
        <translation>%1 · zu lang: höchstens %2 SMS</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Länge: %1</translation>
    </message>
    <message>
        <source>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</source>
        <translation>Buchstaben außerhalb des SMS-Alphabets brauchen mehr Platz: 70 passen in eine, je 67 in mehrere.</translation>
    </message>
    <message>
        <source>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</source>
        <translation>160 Zeichen passen in eine SMS, je 153 in mehrere; €, [, ], {, }, \, ^, ~ und | zählen doppelt.</translation>
    </message>
</context>
<context>
    <name>deskbell::SelectionBar</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Saving %1 of %2</source>
        <translation>%1 von %2 wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ServerFields</name>
    <message>
        <source>%1: server</source>
        <translation>%1: Server</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1: Port</translation>
    </message>
    <message>
        <source>%1: encryption</source>
        <translation>%1: Verschlüsselung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>deskbell::ServerSearch</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask Mozilla&apos;s directory</source>
        <translation>Mozillas Verzeichnis fragen</translation>
    </message>
    <message>
        <source>Stop looking for servers</source>
        <translation>Serversuche anhalten</translation>
    </message>
    <message>
        <source>A public list of mail servers. It learns the domain of the address, not the address.</source>
        <translation>Eine öffentliche Liste von Mailservern. Sie erfährt die Domain der Adresse, nicht die Adresse.</translation>
    </message>
    <message>
        <source>Stopped. Enter the servers below, or change the address to look again.</source>
        <translation>Angehalten. Geben Sie die Server unten ein oder ändern Sie die Adresse, um noch einmal zu suchen.</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1…</source>
        <translation>Mailserver von %1 werden gesucht…</translation>
    </message>
    <message>
        <source>The servers could not be looked for: %1 Enter them below.</source>
        <translation>Die Server konnten nicht gesucht werden: %1 Geben Sie sie unten ein.</translation>
    </message>
    <message>
        <source>No mail servers were found for %1. Enter them below.</source>
        <translation>Für %1 wurden keine Mailserver gefunden. Geben Sie sie unten ein.</translation>
    </message>
    <message>
        <source>Only the outgoing server was found: %1. Enter the incoming one below.</source>
        <translation>Nur der ausgehende Server wurde gefunden: %1. Geben Sie den eingehenden unten ein.</translation>
    </message>
    <message>
        <source>Only the incoming server was found: %1. Enter the outgoing one below.</source>
        <translation>Nur der eingehende Server wurde gefunden: %1. Geben Sie den ausgehenden unten ein.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Found %1, but: %2.</source>
        <translation>%1 gefunden, aber: %2.</translation>
    </message>
    <message>
        <source>Found %1; the connection is encrypted and the certificates are valid.</source>
        <translation>%1 gefunden; die Verbindung ist verschlüsselt und die Zertifikate sind gültig.</translation>
    </message>
    <message>
        <source>Found %1 (%2); the connection is encrypted and the certificates are valid.</source>
        <translation>%1 (%2) gefunden; die Verbindung ist verschlüsselt und die Zertifikate sind gültig.</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Der Datei einer Stelle vertrauen…</translation>
    </message>
    <message>
        <source>This is outside %1: go on only if you know it as your mail provider.</source>
        <translation>Das liegt außerhalb von %1: Machen Sie nur weiter, wenn Sie es als Ihren Mailanbieter kennen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>%1 gefunden.</translation>
    </message>
    <message>
        <source>Found %1. The test shows whether the chosen authority fits.</source>
        <translation>%1 gefunden. Der Test zeigt, ob die gewählte Stelle passt.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>mailbox email server password quarantine ledger</source>
        <translation>Postfach E-Mail Server Passwort Quarantäne Bilanz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>profile password name me</source>
        <translation>Profil Passwort Name ich</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>team members hours targets SLA escalation</source>
        <translation>Team Mitglieder Zeiten Ziele SLA Eskalation</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>people users team roles password</source>
        <translation>Personen Benutzer Team Rollen Passwort</translation>
    </message>
    <message>
        <source>template text shortcut</source>
        <translation>Vorlage Text Kürzel</translation>
    </message>
    <message>
        <source>colours dark mode size zoom language contrast</source>
        <translation>Farben dunkel Modus Größe Zoom Sprache Kontrast</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>%1
in %2</source>
        <extracomment>A setting found, and below it the section it stands in</extracomment>
        <translation>%1
in %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Try another word.</source>
        <translation>Keine Einstellung heißt „%1“. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This is not the address of a hub. It looks like https://desk.example.com.</source>
        <translation>Das ist keine Adresse eines Hubs. Sie sieht aus wie https://desk.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>deskbell::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Language of the signature</source>
        <translation>Sprache der Signatur</translation>
    </message>
    <message>
        <source>Any language without its own</source>
        <translation>Jede Sprache ohne eigene</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Kind regards,
your support team</source>
        <translation>Mit freundlichen Grüßen
Ihr Support-Team</translation>
    </message>
    <message>
        <source>What stands under a reply: the signature of its queue in the customer&apos;s language.</source>
        <translation>Was unter einer Antwort steht: die Signatur ihrer Warteschlange in der Sprache des Kunden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsForm</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>A number to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Eine Nummer zum Üben: Ihre Kunden sind erfunden, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Kannel gateway</source>
        <translation>Kannel-Gateway</translation>
    </message>
    <message>
        <source>Twilio, or a vendor with the same interface</source>
        <translation>Twilio oder ein Anbieter mit derselben Schnittstelle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Adresse dieses Hubs</translation>
    </message>
    <message>
        <source>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</source>
        <translation>Wo der Anbieter diesen Hub erreicht: Dorthin gehen eingehende Nachrichten und Zustellberichte.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Address of sendsms</source>
        <translation>Adresse von sendsms</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Address of its status</source>
        <translation>Adresse seines Status</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Statuspasswort</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Adresse der Schnittstelle</translation>
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
        <translation>optional</translation>
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
        <translation>Geben Sie die Nummer oder den Namen ein, von dem Ihre Nachrichten kommen.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and the user name for it.</source>
        <translation>Geben Sie die Adresse des Gateways und den Benutzernamen dafür ein.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s password.</source>
        <translation>Geben Sie das Passwort des Gateways ein.</translation>
    </message>
    <message>
        <source>Enter the account SID and the auth token.</source>
        <translation>Geben Sie Account SID und Auth Token ein.</translation>
    </message>
    <message>
        <source>Say at which address the provider reaches this hub.</source>
        <translation>Sagen Sie, unter welcher Adresse der Anbieter diesen Hub erreicht.</translation>
    </message>
    <message>
        <source>Copy the lines for kannel.conf</source>
        <translation>Zeilen für kannel.conf kopieren</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Adresse des Webhooks kopieren</translation>
    </message>
    <message>
        <source>The provider needs it to deliver messages that come in to this hub.</source>
        <translation>Der Anbieter braucht sie, um eingehende Nachrichten an diesen Hub zu liefern.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsWords</name>
    <message>
        <source>Add SMS number</source>
        <translation>SMS-Nummer hinzufügen</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy what its provider needs to deliver messages.</source>
        <translation>Die Nummer wurde hinzugefügt. Bearbeiten Sie sie, um zu kopieren, was ihr Anbieter zum Zustellen braucht.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Die Nummer wurde gespeichert.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Nummer entfernen</translation>
    </message>
    <message>
        <source>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</source>
        <translation>Ihre Konversationen bleiben. Nachrichten an sie kommen nicht mehr herein, Antworten, die noch von ihr gesendet werden sollen, scheitern, und ihre Passwörter werden vergessen. Wer STOP schrieb, bleibt in Ruhe.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Letzte Nachricht: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceViewer</name>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Als .eml speichern…</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>Original von „%1“</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The hub keeps no original of this message.</source>
        <translation>Der Hub hat von dieser Nachricht kein Original.</translation>
    </message>
    <message>
        <source>%1 more: save it to see all.</source>
        <translation>Noch %1: Speichern Sie, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this computer</source>
        <translation>Kein Wörterbuch für %1 auf diesem Computer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>deskbell::StartLinkDialog</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>The hub makes the link…</source>
        <translation>Der Hub macht den Link…</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer</extracomment>
        <translation>Wer diesen Link in %1 als Erstes öffnet, ist dort von da an als %2 bekannt. Geben Sie ihn niemand anderem.</translation>
    </message>
    <message>
        <source>There is no link: %1</source>
        <translation>Es gibt keinen Link: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer, %3: a day and time</extracomment>
        <translation>Wer diesen Link in %1 als Erstes öffnet, ist dort von da an als %2 bekannt. Er gilt einmal, bis %3. Geben Sie ihn niemand anderem.</translation>
    </message>
    <message>
        <source>Copied: a link for %1</source>
        <extracomment>%1: a customer</extracomment>
        <translation>Kopiert: ein Link für %1</translation>
    </message>
    <message>
        <source>The channel has no token yet. It is entered in the settings, under Channels.</source>
        <translation>Der Kanal hat noch kein Token. Eingegeben wird es in den Einstellungen unter „Kanäle“.</translation>
    </message>
    <message>
        <source>The channel’s own name is not known yet. Test the channel once in the settings.</source>
        <translation>Der eigene Name des Kanals ist noch nicht bekannt. Prüfen Sie den Kanal einmal in den Einstellungen.</translation>
    </message>
    <message>
        <source>The channel is switched off, or no links lead into it.</source>
        <translation>Der Kanal ist ausgeschaltet, oder es führen keine Links zu ihm.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusLine</name>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>holt auf…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
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
        <translation>vollständig bis Ereignis %1 (%2)</translation>
    </message>
    <message>
        <source>complete to event %1</source>
        <translation>vollständig bis Ereignis %1</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes down</source>
        <translation>
            <numerusform>%n Postfach ausgefallen</numerusform>
            <numerusform>%n Postfächer ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older mails still to come</source>
        <extracomment>A mailbox is read for the first time; %1 is a number with groups of digits</extracomment>
        <translation>noch %1 ältere Mails</translation>
    </message>
    <message>
        <source>conversations so far: %1</source>
        <extracomment>While the first conversations are fetched; %1 is a number with groups of digits</extracomment>
        <translation>Konversationen bisher: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StorageSection</name>
    <message>
        <source>Delete downloads now</source>
        <translation>Downloads jetzt löschen</translation>
    </message>
    <message>
        <source>Downloads may take</source>
        <translation>Downloads dürfen belegen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Waiting to be sent, and drafts</source>
        <translation>Wartet auf Versand, und Entwürfe</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</source>
        <translation>Was diese Konsole auf diesem Gerät aufbewahrt. Beim Löschen von Downloads geht nichts verloren: Der Hub hat sie. Was auf den Versand wartet, wird nie gelöscht.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 freigegeben.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Es musste nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of what was downloaded, and how many files that are</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Syncer</name>
    <message>
        <source>The hub&apos;s snapshot could not be read</source>
        <translation>Die Momentaufnahme des Hubs konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>deskbell::TagDialog</name>
    <message>
        <source>Find a tag, or name a new one</source>
        <translation>Schlagwort suchen oder ein neues nennen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Schlagwörter setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter sets or takes off; Enter in the empty field is done.</source>
        <translation>Eingabe setzt oder entfernt; Eingabe im leeren Feld beendet.</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Neues Schlagwort: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramForm</name>
    <message>
        <source>A bot to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Ein Bot zum Üben: Seine Kunden sind erfunden, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Token des Bots</translation>
    </message>
    <message>
        <source>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</source>
        <translation>Schreiben Sie in Telegram /newbot an @BotFather: Er legt den Bot an und zeigt dessen Token.</translation>
    </message>
    <message>
        <source>Add Telegram bot</source>
        <translation>Telegram-Bot hinzufügen</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Enter the token of the bot, as @BotFather shows it.</source>
        <translation>Geben Sie das Token des Bots ein, wie @BotFather es zeigt.</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramWords</name>
    <message>
        <source>Add Telegram bot</source>
        <translation>Telegram-Bot hinzufügen</translation>
    </message>
    <message>
        <source>The bot was added. Its messages are being taken in.</source>
        <translation>Der Bot wurde hinzugefügt. Seine Nachrichten werden hereingeholt.</translation>
    </message>
    <message>
        <source>The bot was saved.</source>
        <translation>Der Bot wurde gespeichert.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Bot entfernen</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</source>
        <translation>Seine Konversationen bleiben, ebenso der Bot in Telegram. Neue Nachrichten kommen nicht mehr herein, Antworten, die noch darüber gesendet werden sollen, scheitern, und sein Token wird vergessen.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Letzte Nachricht: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSteps</name>
    <message>
        <source>Incoming server&apos;s name found</source>
        <translation>Name des eingehenden Servers gefunden</translation>
    </message>
    <message>
        <source>Incoming server&apos;s name not found</source>
        <translation>Name des eingehenden Servers nicht gefunden</translation>
    </message>
    <message>
        <source>Incoming server reached</source>
        <translation>Eingehender Server erreicht</translation>
    </message>
    <message>
        <source>Incoming server not reached</source>
        <translation>Eingehender Server nicht erreicht</translation>
    </message>
    <message>
        <source>Incoming connection encrypted</source>
        <translation>Eingehende Verbindung verschlüsselt</translation>
    </message>
    <message>
        <source>Incoming connection not safe</source>
        <translation>Eingehende Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Signed in to incoming mail</source>
        <translation>Bei der eingehenden Mail angemeldet</translation>
    </message>
    <message>
        <source>Not signed in to incoming mail</source>
        <translation>Bei der eingehenden Mail nicht angemeldet</translation>
    </message>
    <message>
        <source>Inbox opened</source>
        <translation>Eingang geöffnet</translation>
    </message>
    <message>
        <source>Inbox not opened</source>
        <translation>Eingang nicht geöffnet</translation>
    </message>
    <message>
        <source>Folder opened</source>
        <translation>Ordner geöffnet</translation>
    </message>
    <message>
        <source>Folder not opened</source>
        <translation>Ordner nicht geöffnet</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name found</source>
        <translation>Name des ausgehenden Servers gefunden</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name not found</source>
        <translation>Name des ausgehenden Servers nicht gefunden</translation>
    </message>
    <message>
        <source>Outgoing server reached</source>
        <translation>Ausgehender Server erreicht</translation>
    </message>
    <message>
        <source>Outgoing server not reached</source>
        <translation>Ausgehender Server nicht erreicht</translation>
    </message>
    <message>
        <source>Outgoing connection encrypted</source>
        <translation>Ausgehende Verbindung verschlüsselt</translation>
    </message>
    <message>
        <source>Outgoing connection not safe</source>
        <translation>Ausgehende Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>Signed in to outgoing mail</source>
        <translation>Bei der ausgehenden Mail angemeldet</translation>
    </message>
    <message>
        <source>Not signed in to outgoing mail</source>
        <translation>Bei der ausgehenden Mail nicht angemeldet</translation>
    </message>
    <message>
        <source>The mailbox works.</source>
        <translation>Das Postfach funktioniert.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig von %3 bis %4</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Der Datei einer Stelle vertrauen…</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</source>
        <translation>Wählen Sie die PEM-Datei der Stelle, die dieses Zertifikat signiert hat. Ihr wird nur für dieses Postfach vertraut.</translation>
    </message>
    <message>
        <source>SMS provider reached</source>
        <translation>SMS-Anbieter erreicht</translation>
    </message>
    <message>
        <source>SMS provider not reached</source>
        <translation>SMS-Anbieter nicht erreicht</translation>
    </message>
    <message>
        <source>Signed in to the SMS provider</source>
        <translation>Beim SMS-Anbieter angemeldet</translation>
    </message>
    <message>
        <source>Not signed in to the SMS provider</source>
        <translation>Beim SMS-Anbieter nicht angemeldet</translation>
    </message>
    <message>
        <source>The gateway is connected to the network</source>
        <translation>Das Gateway ist mit dem Netz verbunden</translation>
    </message>
    <message>
        <source>The gateway is not connected to the network</source>
        <translation>Das Gateway ist nicht mit dem Netz verbunden</translation>
    </message>
    <message>
        <source>The provider can call this hub</source>
        <translation>Der Anbieter kann diesen Hub aufrufen</translation>
    </message>
    <message>
        <source>The provider cannot call this hub</source>
        <translation>Der Anbieter kann diesen Hub nicht aufrufen</translation>
    </message>
    <message>
        <source>Telegram reached</source>
        <translation>Telegram erreicht</translation>
    </message>
    <message>
        <source>Telegram not reached</source>
        <translation>Telegram nicht erreicht</translation>
    </message>
    <message>
        <source>The bot is known</source>
        <translation>Der Bot ist bekannt</translation>
    </message>
    <message>
        <source>The bot is not known</source>
        <translation>Der Bot ist nicht bekannt</translation>
    </message>
    <message>
        <source>The bot&apos;s messages come to this desk</source>
        <translation>Die Nachrichten des Bots kommen zu diesem Desk</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go somewhere else</source>
        <translation>Die Nachrichten des Bots gehen woandershin</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>Die Einstellungen sind vollständig</translation>
    </message>
    <message>
        <source>The settings are not complete</source>
        <translation>Die Einstellungen sind nicht vollständig</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineBar</name>
    <message>
        <source>This conversation</source>
        <translation>Diese Konversation</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <extracomment>A button: show the messages of all of this customer&apos;s conversations; %1 the customer</extracomment>
        <translation>Alles vom Kunden</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Gehe zu einem Tag</translation>
    </message>
    <message>
        <source>Find in the messages (Ctrl+F)</source>
        <translation>In den Nachrichten suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Dateien dieses Kunden</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Nur Notizen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>Short for &quot;This conversation&quot;, where room is scarce: shows its messages only</extracomment>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Short for &quot;All of Ana Pop&quot;, where room is scarce: shows the messages of all of the customer&apos;s conversations</extracomment>
        <translation>Alles</translation>
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
        <translation>Notiz von %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text</extracomment>
        <translation>%1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text</extracomment>
        <translation>%1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n Anhang</numerusform>
            <numerusform>, %n Anhänge</numerusform>
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
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n Nachricht kopiert</numerusform>
            <numerusform>%n Nachrichten kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>A new message from %1</source>
        <translation>Eine neue Nachricht von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) below</source>
        <translation>
            <numerusform>%n neue Nachricht unten</numerusform>
            <numerusform>%n neue Nachrichten unten</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zur neuesten</translation>
    </message>
    <message>
        <source>Fetching messages…</source>
        <translation>Nachrichten werden geholt…</translation>
    </message>
    <message>
        <source>Nothing came or went this way.</source>
        <translation>Auf diesem Weg kam und ging nichts.</translation>
    </message>
    <message>
        <source>Its messages are not on this computer. They come once the hub can be reached.</source>
        <translation>Ihre Nachrichten sind nicht auf diesem Computer. Sie kommen, sobald der Hub erreicht wird.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Fetching older messages…</source>
        <translation>Ältere Nachrichten werden geholt…</translation>
    </message>
</context>
<context>
    <name>deskbell::Toast</name>
    <message>
        <source>Undo (z)</source>
        <translation>Rückgängig (z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message numerus="yes">
        <source>%n conversation(s) to look at</source>
        <translation>
            <numerusform>%n Konversation anzusehen</numerusform>
            <numerusform>%n Konversationen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
</context>
<context>
    <name>deskbell::TroublePage</name>
    <message>
        <source>Your desk could not be opened</source>
        <translation>Ihr Arbeitsplatz konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Nothing is lost: conversations and unsent work stay where they are.</source>
        <translation>Nichts ist verloren: Konversationen und nicht gesendete Arbeit bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Einen anderen Weg wählen</translation>
    </message>
</context>
<context>
    <name>deskbell::TypingLine</name>
    <message>
        <source>Customer is writing</source>
        <translation>Kunde schreibt</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <extracomment>%1 is a customer&apos;s name</extracomment>
        <translation>%1 schreibt…</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>Undo (z)</source>
        <translation>Rückgängig (z)</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Senden rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name or address, %n the seconds left</extracomment>
        <translation>
            <numerusform>Geht an %1 in %n s</numerusform>
            <numerusform>Geht an %1 in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a name or address</extracomment>
        <translation>Wird an %1 gesendet. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a day and time, %2 a name or address</extracomment>
        <translation>Geht hinaus: %1, an %2. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2</source>
        <extracomment>%1 is a day and time, %2 a name or address</extracomment>
        <translation>Geht hinaus: %1, an %2</translation>
    </message>
</context>
<context>
    <name>deskbell::UnifiedInboxModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The conversation has messages nobody has read</extracomment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>seen by %1 now</source>
        <extracomment>%1 are the names of other agents</extracomment>
        <translation>gerade gesehen von %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>A change of mine waits for the hub</extracomment>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The agent has begun to write a reply or note there</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>One of several conversations the next command acts on</extracomment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <extracomment>Something is promised to the customer; %1: &quot;due in 4 minutes&quot;</extracomment>
        <translation>zugesagt: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsList</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsModel</name>
    <message>
        <source>Mine</source>
        <extracomment>A view of the inbox: conversations assigned to me</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A view of the inbox: customers who wait for an answer</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>Read out for a view of the inbox; %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n Konversation</numerusform>
            <numerusform>%1, %n Konversationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>A view: what was promised to customers, by when it is due</extracomment>
        <translation>Zusagen</translation>
    </message>
</context>
<context>
    <name>deskbell::VisitorCard</name>
    <message>
        <source>On the website</source>
        <translation>Auf der Website</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The chat is open</source>
        <translation>Der Chat ist offen</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Weg seit %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>an e-mail address a visitor typed into a form</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (nicht bestätigt)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceForm</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Add telephone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Domain of the extensions</source>
        <translation>Domain der Nebenstellen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where the agents&apos; phones sign in. Left empty: at the domain.</source>
        <translation>Wo sich die Telefone der Agenten anmelden. Leer: an der Domain.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
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
        <translation>Verschlüsselung des Tons</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Wo die Gegenseite es kann</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Address of the proxy&apos;s control</source>
        <translation>Steueradresse des Proxys</translation>
    </message>
    <message>
        <source>The hub wakes callers who wait there as soon as somebody is free.</source>
        <translation>Der Hub weckt dort wartende Anrufer, sobald jemand frei ist.</translation>
    </message>
    <message>
        <source>Calls ring at</source>
        <translation>Anrufe klingeln bei</translation>
    </message>
    <message>
        <source>Whoever has been free longest, one after the other</source>
        <translation>Wer am längsten frei ist, einer nach dem anderen</translation>
    </message>
    <message>
        <source>Everybody who is free, at once</source>
        <translation>Alle, die frei sind, gleichzeitig</translation>
    </message>
    <message>
        <source>Each rings for</source>
        <translation>Jeder klingelt</translation>
    </message>
    <message>
        <source>Time for notes after a call</source>
        <translation>Zeit für Notizen nach einem Anruf</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>When the agent has asked the caller</source>
        <translation>Wenn der Agent den Anrufer gefragt hat</translation>
    </message>
    <message>
        <source>Every call, after saying so</source>
        <translation>Jeder Anruf, nach Ankündigung</translation>
    </message>
    <message>
        <source>What is said before a recording</source>
        <translation>Was vor einer Aufzeichnung gesagt wird</translation>
    </message>
    <message>
        <source>Outcomes of a call, one a line</source>
        <translation>Ergebnisse eines Anrufs, eines je Zeile</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>One a line, at most nine: each is chosen with its digit after a call.</source>
        <translation>Eines je Zeile, höchstens neun: jedes wird nach dem Anruf mit seiner Ziffer gewählt.</translation>
    </message>
    <message>
        <source>Said when closed</source>
        <translation>Ansage, wenn geschlossen ist</translation>
    </message>
    <message>
        <source>Enter the number that is called.</source>
        <translation>Geben Sie die angerufene Nummer ein.</translation>
    </message>
    <message>
        <source>Enter the domain of the extensions.</source>
        <translation>Geben Sie die Domain der Nebenstellen ein.</translation>
    </message>
    <message>
        <source>At most nine outcomes: each has a digit.</source>
        <translation>Höchstens neun Ergebnisse: jedes hat eine Ziffer.</translation>
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
        <translation>Schlüssel des Proxys kopieren</translation>
    </message>
    <message>
        <source>The SIP proxy shows it to the hub when it asks whom to ring.</source>
        <translation>Der SIP-Proxy zeigt ihn dem Hub, wenn er fragt, bei wem es klingeln soll.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceWords</name>
    <message>
        <source>Add telephone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy the key that the SIP proxy needs.</source>
        <translation>Die Nummer wurde hinzugefügt. Bearbeiten Sie sie, um den Schlüssel für den SIP-Proxy zu kopieren.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Die Nummer wurde gespeichert.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Nummer entfernen</translation>
    </message>
    <message>
        <source>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</source>
        <translation>Ihre Konversationen und Aufzeichnungen bleiben. Anrufe an sie klingeln hier nicht mehr, und die Nebenstellen der Agenten werden vergessen.</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>Letzter Anruf: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::WelcomePage</name>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Willkommen bei Deskbell</translation>
    </message>
    <message>
        <source>One inbox for everything your customers write. How would you like to begin?</source>
        <translation>Ein Eingang für alles, was Ihre Kunden schreiben. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Add your mailbox</source>
        <translation>Fügen Sie Ihr Postfach hinzu</translation>
    </message>
    <message>
        <source>Answer the mail of one address on this computer. Nothing else is needed.</source>
        <translation>Beantworten Sie die Mail einer Adresse auf diesem Computer. Sonst ist nichts nötig.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Mit einem Hub verbinden</translation>
    </message>
    <message>
        <source>Your team already runs Deskbell: sign in with your account.</source>
        <translation>Ihr Team nutzt Deskbell schon: Melden Sie sich mit Ihrem Konto an.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Mit Demodaten umsehen</translation>
    </message>
    <message>
        <source>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</source>
        <translation>Der Support eines Webshops mit simulierten Kunden. Keine Mail verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>deskbell::Windows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>Es gibt schon %n Fenster.</numerusform>
            <numerusform>Es gibt schon %n Fenster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WishSender</name>
    <message>
        <source>The attached file is gone.</source>
        <translation>Die angehängte Datei ist fort.</translation>
    </message>
</context>
<context>
    <name>deskbell::WordPopup</name>
    <message>
        <source>Tab inserts, Esc closes</source>
        <translation>Tab fügt ein, Esc schließt</translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>niedrige Priorität</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>normale Priorität</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>hohe Priorität</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf Versand</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>Zustellung nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>fällig in %n Minute</numerusform>
            <numerusform>fällig in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>überfällig seit %n Minute</numerusform>
            <numerusform>überfällig seit %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>fällig in %n Stunde</numerusform>
            <numerusform>fällig in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>überfällig seit %n Stunde</numerusform>
            <numerusform>überfällig seit %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>überfällig seit %n Tag</numerusform>
            <numerusform>überfällig seit %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Konversation</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorige Konversation</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Konversation öffnen</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Erste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Konversationen suchen</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang gehen</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen gehen</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Kunden zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Leave search or editor</source>
        <translation>Suche oder Editor verlassen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Empfänger und Betreff ändern</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show the original of a mail</source>
        <translation>Original einer Mail zeigen</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Konversation drucken</translation>
    </message>
    <message>
        <source>Save the conversation as PDF</source>
        <translation>Konversation als PDF speichern</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>Nachricht abtrennen</translation>
    </message>
    <message>
        <source>Move a message to another conversation</source>
        <translation>Nachricht in andere Konversation verschieben</translation>
    </message>
    <message>
        <source>#%1 was merged into #%2</source>
        <translation>#%1 wurde mit #%2 zusammengeführt</translation>
    </message>
    <message>
        <source>Retry the message that failed</source>
        <translation>Gescheiterte Nachricht wiederholen</translation>
    </message>
    <message>
        <source>Edit the message that failed and send it again</source>
        <translation>Gescheiterte Nachricht bearbeiten und noch einmal senden</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <translation>In den Nachrichten suchen</translation>
    </message>
    <message>
        <source>Older find</source>
        <translation>Älterer Fund</translation>
    </message>
    <message>
        <source>Newer find</source>
        <translation>Neuerer Fund</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Gehe zu einem Tag</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Zur ersten Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht gehen</translation>
    </message>
    <message>
        <source>Show all of the customer, or this conversation</source>
        <translation>Alles vom Kunden zeigen, oder nur diese Konversation</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Dateien dieses Kunden</translation>
    </message>
    <message>
        <source>Copy the link to the conversation</source>
        <translation>Link zur Konversation kopieren</translation>
    </message>
    <message>
        <source>There is no conversation #%1, or you may not see it.</source>
        <translation>Es gibt keine Konversation #%1, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>The link could not be followed: %1</source>
        <translation>Dem Link konnte nicht gefolgt werden: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>Title of a window: number and subject of its conversation</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Continue on another channel</source>
        <translation>Auf anderem Kanal weiter</translation>
    </message>
    <message>
        <source>Yes: attach, or one person</source>
        <translation>Ja: anfügen, oder eine Person</translation>
    </message>
    <message>
        <source>No: keep apart, or two people</source>
        <translation>Nein: getrennt lassen, oder zwei Personen</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Zu den Kunden gehen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Merge the customer into another</source>
        <translation>Kunden mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Promise kept, or yes to the question about it</source>
        <translation>Zusage eingehalten, oder Ja auf die Frage danach</translation>
    </message>
    <message>
        <source>Move the promise, or not now to the question about it</source>
        <translation>Zusage verschieben, oder Nicht jetzt auf die Frage danach</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Zusage aufheben</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>Zu den Zusagen</translation>
    </message>
    <message>
        <source>This conversation is not on this computer yet.</source>
        <translation>Diese Konversation ist noch nicht auf diesem Rechner.</translation>
    </message>
</context>
</TS>
