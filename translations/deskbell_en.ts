<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Host not found</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connection refused</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Connection timed out</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Socket operation timed out</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Network unreachable</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Host %1 not found</source>
        <translation>Host %1 not found</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connection refused</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Connection closed</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>SSL handshake failed</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>Connection refused</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Connection timed out</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Host unreachable</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Network unreachable</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>The remote host closed the connection</translation>
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
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountSection</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Languages you answer in</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>for example en, ro, de</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>A new password signs you out everywhere, here too.</source>
        <translation>A new password signs you out everywhere, here too.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>A password has at least 8 characters.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>The two new passwords differ.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Not saved, what you typed is kept. %1</translation>
    </message>
    <message>
        <source>Changed. Sign in with the new one.</source>
        <translation>Changed. Sign in with the new one.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>The present password is wrong.</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressField</name>
    <message>
        <source>No address is given.</source>
        <translation>No address is given.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>“%1” has no @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>“%1” has nothing before the @.</translation>
    </message>
    <message>
        <source>“%1” has no complete domain after the @.</source>
        <translation>“%1” has no complete domain after the @.</translation>
    </message>
    <message>
        <source>“%1” has a domain that cannot be.</source>
        <translation>“%1” has a domain that cannot be.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no address has.</source>
        <translation>“%1” holds a character that no address has.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be.</source>
        <translation>“%1” is longer than an address may be.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes.</source>
        <comment>field: person</comment>
        <translation>%1: %2. Delete removes.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: not sent. %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AgentSection</name>
    <message>
        <source>Everybody who answers. Administrators add and change them; leads put them into queues.</source>
        <translation>Everybody who answers. Administrators add and change them; leads put them into queues.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>New agent</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>May sign in</translation>
    </message>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1, may not sign in</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>at least 8 characters</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>leave empty to keep the present one</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>An agent needs a name.</translation>
    </message>
    <message>
        <source>An agent needs an email address to sign in with.</source>
        <translation>An agent needs an email address to sign in with.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>A password has at least 8 characters.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Name of the agent</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Languages the agent answers in</source>
        <translation>Languages the agent answers in</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>for example en, ro, de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
</context>
<context>
    <name>deskbell::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>How much room the rows of lists take</extracomment>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Changes show at once. Animations follow the system’s setting.</source>
        <translation>Changes show at once. Animations follow the system’s setting.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
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
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentChip</name>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>The file could not be written to %1. Choose another folder, or make room there.</source>
        <translation>The file could not be written to %1. Choose another folder, or make room there.</translation>
    </message>
    <message>
        <source>It is a program or holds one. Opened, it can do on this computer whatever you can.</source>
        <translation>It is a program or holds one. Opened, it can do on this computer whatever you can.</translation>
    </message>
    <message>
        <source>It is a script or a shortcut. Opened, it can run commands on this computer.</source>
        <translation>It is a script or a shortcut. Opened, it can run commands on this computer.</translation>
    </message>
    <message>
        <source>This kind of office file can hold macros. Do not allow macros when the program asks.</source>
        <translation>This kind of office file can hold macros. Do not allow macros when the program asks.</translation>
    </message>
    <message>
        <source>It opens in the browser and may imitate a page you know. Enter no password there.</source>
        <translation>It opens in the browser and may imitate a page you know. Enter no password there.</translation>
    </message>
    <message>
        <source>Its name hides what it really is. That is rarely an accident.</source>
        <translation>Its name hides what it really is. That is rarely an accident.</translation>
    </message>
    <message>
        <source>Nothing says what kind of file it is.</source>
        <translation>Nothing says what kind of file it is.</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Open this attachment?</translation>
    </message>
    <message>
        <source>“%1” may do harm.</source>
        <translation>“%1” may do harm.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Open all the same</translation>
    </message>
    <message>
        <source>No program on this computer opens such a file. Save it instead.</source>
        <translation>No program on this computer opens such a file. Save it instead.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Open with another program…</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <extracomment>Read out; %1 name, %2 kind of file, %3 size</extracomment>
        <translation>Attachment %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Fetching %1, %2 %. Press to cancel.</source>
        <translation>Fetching %1, %2 %. Press to cancel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <extracomment>Read out; %1 name, %2 kind of file</extracomment>
        <translation>Attachment %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentList</name>
    <message>
        <source>Save all attachments</source>
        <translation>Save all attachments</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Save all</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>All attachments are saved</source>
        <translation>All attachments are saved</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>Saving %1 of %2…</translation>
    </message>
    <message>
        <source>%1 of %2 attachments are saved. %3</source>
        <translation>%1 of %2 attachments are saved. %3</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentViewer</name>
    <message>
        <source>Previous attachment</source>
        <translation>Previous attachment</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Next attachment</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Fit to the window</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Original size</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Save as… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Text of the attachment</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Title of the viewer; %1 file name, %2 its place among %3</extracomment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Fetching…</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Fetching… %1 %</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it, or open it with another program.</source>
        <translation>This picture cannot be shown here. Save it, or open it with another program.</translation>
    </message>
    <message>
        <source>Picture %1, %2 by %3 pixels</source>
        <translation>Picture %1, %2 by %3 pixels</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>The file could not be read: %1</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>The rest is too long to be shown here.</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Turn right (R)</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Open with another program…</translation>
    </message>
    <message>
        <source>A sound. Another program plays it.</source>
        <translation>A sound. Another program plays it.</translation>
    </message>
    <message>
        <source>A film. Another program plays it.</source>
        <translation>A film. Another program plays it.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program.</source>
        <translation>This kind of file is shown by another program.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>Character set: %1</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Character set</translation>
    </message>
</context>
<context>
    <name>deskbell::Attention</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Open Deskbell</translation>
    </message>
    <message>
        <source>Turn notifications on</source>
        <translation>Turn notifications on</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Do not disturb for an hour</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Do not disturb until tomorrow</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Do not disturb</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>sound volume alerts popups do not disturb silence tray</source>
        <translation>sound volume alerts popups do not disturb silence tray</translation>
    </message>
    <message>
        <source>Choose presence</source>
        <translation>Choose presence</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>Presence: %1</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or end it</source>
        <translation>Do not disturb for an hour, or end it</translation>
    </message>
    <message>
        <source>%1 (handed over to you)</source>
        <extracomment>%1: &quot;Call back&quot;: a colleague has gone, who had promised it</extracomment>
        <translation>%1 (handed over to you)</translation>
    </message>
</context>
<context>
    <name>deskbell::AuthorityField</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Own certificate authority: choose a file</source>
        <translation>Own certificate authority: choose a file</translation>
    </message>
    <message>
        <source>Own certificate authority: remove</source>
        <translation>Own certificate authority: remove</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, valid to %2</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>the system&apos;s only</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 holds no certificate in PEM form.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Message text</translation>
    </message>
    <message>
        <source>Link to another place</source>
        <translation>Link to another place</translation>
    </message>
    <message>
        <source>The text says “%1”, but the link leads to “%2”.</source>
        <translation>The text says “%1”, but the link leads to “%2”.</translation>
    </message>
    <message>
        <source>Links like this are often made to steal passwords. Open it only if you trust the sender.</source>
        <translation>Links like this are often made to steal passwords. Open it only if you trust the sender.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CallCard</name>
    <message>
        <source>Withheld number</source>
        <translation>Withheld number</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a call&apos;s card for screen readers; %1 &quot;Incoming call&quot;, %2 who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Note about the call</translation>
    </message>
</context>
<context>
    <name>deskbell::CallWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>nobody took it</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>the caller gave up</translation>
    </message>
    <message>
        <source>declined here</source>
        <translation>declined here</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>outside opening hours</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Outgoing call</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>still going on</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a caller waited; %1 is like 0:24</extracomment>
        <translation>waited %1</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <extracomment>Read out; %1 &quot;Incoming call&quot;, &quot;Missed call&quot;, %2 the customer, %3 time</extracomment>
        <translation>%1 from %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 to %2, %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Read out: who took or made a call</extracomment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>outcome: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. Note: %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>The last thing in a conversation was a call; %1 how long it took, like 3:12</extracomment>
        <translation>Call, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and why nobody spoke; %1 &quot;Missed call&quot; or &quot;Call&quot;, %2 &quot;busy&quot;, &quot;no answer&quot;, &quot;the caller gave up&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <extracomment>Subject of a conversation that began with a call; %1 a customer</extracomment>
        <translation>Call to %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Call from %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>Canned replies</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedSection</name>
    <message>
        <source>New reply</source>
        <translation>New reply</translation>
    </message>
    <message>
        <source>No canned replies yet.</source>
        <translation>No canned replies yet.</translation>
    </message>
    <message>
        <source>Find by shortcut, title or text</source>
        <translation>Find by shortcut, title or text</translation>
    </message>
    <message>
        <source>Find a canned reply</source>
        <translation>Find a canned reply</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Canned replies</translation>
    </message>
    <message>
        <source>Agents insert them with / and the shortcut. Those in the customer’s language come first.</source>
        <translation>Agents insert them with / and the shortcut. Those in the customer’s language come first.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Example of a shortcut of a canned reply</extracomment>
        <translation>late</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Text of the canned reply</source>
        <translation>Text of the canned reply</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete this canned reply</source>
        <translation>Delete this canned reply</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>Insert the field %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Any language</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Every queue</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Really delete?</translation>
    </message>
    <message>
        <source>A shortcut is one word.</source>
        <translation>A shortcut is one word.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Not saved, your text is kept. %1</source>
        <translation>Not saved, your text is kept. %1</translation>
    </message>
    <message>
        <source>Saved. Type /%1 in a reply.</source>
        <translation>Saved. Type /%1 in a reply.</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Not deleted. %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Deleted.</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>What you typed before is here again; it is not saved yet.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelAlarm</name>
    <message>
        <source>Trouble with mailboxes</source>
        <translation>Trouble with mailboxes</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Mailboxes…</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Put this notice away</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 is down: %2</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <translation>%1 needs a look: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more mailboxes have trouble too.</source>
        <translation>
            <numerusform>One more mailbox has trouble too.</numerusform>
            <numerusform>%n more mailboxes have trouble too.</numerusform>
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
        <translation>Remove</translation>
    </message>
    <message>
        <source>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</source>
        <extracomment>The intake ledger of a mailbox: every mail seen is accounted for</extracomment>
        <translation>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>%1 · %2 not accounted for</source>
        <translation>%1 · %2 not accounted for</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <extracomment>Mails known to be in the mailbox and not fetched yet</extracomment>
        <translation>%1 · %2 waiting</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>State of a mailbox, and when it began: &quot;Down since 3 October 12:03&quot;</extracomment>
        <translation>%1 since %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mails in quarantine</source>
        <translation>
            <numerusform>%n mail in quarantine</numerusform>
            <numerusform>%n mails in quarantine</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;4 Oct, 12:03&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Paused. Customers are told: %1</source>
        <translation>Paused. Customers are told: %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>What comes in is still taken in. Whoever writes is told this, once:</source>
        <translation>What comes in is still taken in. Whoever writes is told this, once:</translation>
    </message>
    <message>
        <source>We do not answer here at the moment. Your message is kept, and we will come back to you.</source>
        <translation>We do not answer here at the moment. Your message is kept, and we will come back to you.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a channel that does not work: do not wait for the next attempt</extracomment>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Connects at once, and sends what waits after a failed attempt</source>
        <translation>Connects at once, and sends what waits after a failed attempt</translation>
    </message>
    <message>
        <source>trying again now…</source>
        <translation>trying again now…</translation>
    </message>
    <message>
        <source>This hub tries again by itself, within five minutes.</source>
        <translation>This hub tries again by itself, within five minutes.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelKinds</name>
    <message>
        <source>The channel was saved.</source>
        <translation>The channel was saved.</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Remove channel</translation>
    </message>
    <message>
        <source>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</source>
        <translation>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Last message: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelSection</name>
    <message>
        <source>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</source>
        <translation>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatForm</name>
    <message>
        <source>Websites, one a line</source>
        <translation>Websites, one a line</translation>
    </message>
    <message>
        <source>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</source>
        <translation>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</translation>
    </message>
    <message>
        <source>Add web chat</source>
        <translation>Add web chat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>The name of the channel</source>
        <translation>The name of the channel</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Hello! How can we help? (in the visitor&apos;s language)</source>
        <translation>Hello! How can we help? (in the visitor&apos;s language)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Choose the colour</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Corner</translation>
    </message>
    <message>
        <source>Where lines end</source>
        <translation>Where lines end</translation>
    </message>
    <message>
        <source>Where lines begin</source>
        <translation>Where lines begin</translation>
    </message>
    <message>
        <source>The visitor&apos;s own</source>
        <translation>The visitor&apos;s own</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the queue promises</source>
        <translation>As the queue promises</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number, in a field</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Expected reply</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Do not ask</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Must be given</translation>
    </message>
    <message>
        <source>Name, before the chat</source>
        <translation>Name, before the chat</translation>
    </message>
    <message>
        <source>Email, before the chat</source>
        <translation>Email, before the chat</translation>
    </message>
    <message>
        <source>Ask for a rating when the conversation is resolved</source>
        <translation>Ask for a rating when the conversation is resolved</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Address of this hub</translation>
    </message>
    <message>
        <source>Where your visitors&apos; browsers reach this hub.</source>
        <translation>Where your visitors&apos; browsers reach this hub.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Secret for signed-in customers</source>
        <translation>Secret for signed-in customers</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>New secret</translation>
    </message>
    <message>
        <source>Make a new secret for signed-in customers</source>
        <translation>Make a new secret for signed-in customers</translation>
    </message>
    <message>
        <source>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</source>
        <translation>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</translation>
    </message>
    <message>
        <source>Copy the line for the website</source>
        <translation>Copy the line for the website</translation>
    </message>
    <message>
        <source>Put it before the end of the body of every page.</source>
        <translation>Put it before the end of the body of every page.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web chat</translation>
    </message>
    <message>
        <source>Name the website the chat is for.</source>
        <translation>Name the website the chat is for.</translation>
    </message>
    <message>
        <source>%1 is no website: write https://shop.example.</source>
        <translation>%1 is no website: write https://shop.example.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5fbf.</source>
        <translation>A colour is written like #1f5fbf.</translation>
    </message>
    <message>
        <source>A secret has at least 32 characters.</source>
        <translation>A secret has at least 32 characters.</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>Colour of the chat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatWords</name>
    <message>
        <source>Add web chat</source>
        <translation>Add web chat</translation>
    </message>
    <message>
        <source>The web chat was added. Edit it to see the line your website needs.</source>
        <translation>The web chat was added. Edit it to see the line your website needs.</translation>
    </message>
    <message>
        <source>The web chat was saved.</source>
        <translation>The web chat was saved.</translation>
    </message>
    <message>
        <source>Remove web chat</source>
        <translation>Remove web chat</translation>
    </message>
    <message>
        <source>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</source>
        <translation>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Last message: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Type a command, a conversation, a customer or a setting</source>
        <translation>Type a command, a conversation, a customer or a setting</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>%1 is replying</source>
        <translation>%1 is replying</translation>
    </message>
    <message>
        <source>Only your team sees a note</source>
        <translation>Only your team sees a note</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Write a note for your team</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Note for the team</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>This conversation has no address to reply to</source>
        <translation>This conversation has no address to reply to</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Write a reply</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Reply to %1</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Reply by %1</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>Send email</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Send by %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>Remove attachment %1</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Cc: %2</translation>
    </message>
    <message>
        <source>To all (+%1)</source>
        <translation>To all (+%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>To: nobody yet</source>
        <translation>To: nobody yet</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Bcc: %2</translation>
    </message>
    <message>
        <source>Write something above the forwarded message</source>
        <translation>Write something above the forwarded message</translation>
    </message>
    <message>
        <source>Text above the forwarded message</source>
        <translation>Text above the forwarded message</translation>
    </message>
    <message>
        <source>Forward email</source>
        <translation>Forward email</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <extracomment>Title of a folded line in the composer; %1 is the first line of the signature</extracomment>
        <translation>Signature: %1</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Forwarded: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be filled in</source>
        <translation>
            <numerusform>One field could not be filled in</numerusform>
            <numerusform>%n fields could not be filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to disk and was left out.</source>
        <translation>The picture could not be written to disk and was left out.</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Change recipients and subject</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>Leave the signature out</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>Take the signature in</translation>
    </message>
    <message>
        <source>Leave the quoted original out</source>
        <translation>Leave the quoted original out</translation>
    </message>
    <message>
        <source>Take the quoted original in</source>
        <translation>Take the quoted original in</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>A message came in after you began this draft.</source>
        <translation>A message came in after you began this draft.</translation>
    </message>
    <message>
        <source>Gone on with from another desk of yours</source>
        <translation>Gone on with from another desk of yours</translation>
    </message>
    <message>
        <source>Nobody to send it to: write an address.</source>
        <translation>Nobody to send it to: write an address.</translation>
    </message>
    <message>
        <source>Quoted original</source>
        <extracomment>Title of a folded line in the composer; %1 is who wrote the quoted mail</extracomment>
        <translation>Quoted original</translation>
    </message>
    <message>
        <source>Quoted: mail of %1</source>
        <translation>Quoted: mail of %1</translation>
    </message>
    <message>
        <source>%1 wants no messages by %2 (STOP). Answer on another channel.</source>
        <extracomment>%1 is a channel: SMS</extracomment>
        <translation>%1 wants no messages by %2 (STOP). Answer on another channel.</translation>
    </message>
    <message>
        <source>This is too long for a text message: at most %1 SMS.</source>
        <translation>This is too long for a text message: at most %1 SMS.</translation>
    </message>
    <message>
        <source>Write a note, or answer on another channel</source>
        <translation>Write a note, or answer on another channel</translation>
    </message>
    <message>
        <source>This channel sends text only: the file was not attached.</source>
        <translation>This channel sends text only: the file was not attached.</translation>
    </message>
    <message>
        <source>Continue by %1 to %2</source>
        <translation>Continue by %1 to %2</translation>
    </message>
    <message>
        <source>Continue by %1</source>
        <translation>Continue by %1</translation>
    </message>
    <message>
        <source>A note takes no files: the file was not attached.</source>
        <translation>A note takes no files: the file was not attached.</translation>
    </message>
    <message>
        <source>Not on this machine any more, attach it again: %1</source>
        <translation>Not on this machine any more, attach it again: %1</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Goes out %1</translation>
    </message>
    <message>
        <source>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</translation>
    </message>
    <message>
        <source>Write when it is to go out.</source>
        <translation>Write when it is to go out.</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>in 1 h</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>tomorrow 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>monday 9:00</translation>
    </message>
</context>
<context>
    <name>deskbell::Console</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Preparing the demo desk…</source>
        <translation>Preparing the demo desk…</translation>
    </message>
    <message>
        <source>Starting the hub…</source>
        <translation>Starting the hub…</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>The profile cannot be written to.</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>Opening your desk…</translation>
    </message>
    <message>
        <source>The console could not sign in to its own hub: %1</source>
        <translation>The console could not sign in to its own hub: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>disk space cache downloads attachments budget</source>
        <translation>disk space cache downloads attachments budget</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>report errors log version help</source>
        <translation>report errors log version help</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the settings or of a customer first, then choose the language.</source>
        <translation>Save or discard what you changed in the settings or of a customer first, then choose the language.</translation>
    </message>
    <message>
        <source>A dialog is open in another window: the language changes when it is closed.</source>
        <translation>A dialog is open in another window: the language changes when it is closed.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationActions</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nothing to change: it is so already.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <extracomment>%1: what was done</extracomment>
        <translation>
            <numerusform>%1 (%n conversation)</numerusform>
            <numerusform>%1 (%n conversations)</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Me (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Assign to</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>A name</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Move to the queue</translation>
    </message>
    <message>
        <source>A queue</source>
        <translation>A queue</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Moved to %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>A priority</source>
        <translation>A priority</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priority: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>A state</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Tags changed</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Snooze until</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Comes back %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Snoozed until %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as read</source>
        <translation>
            <numerusform>%n conversation marked as read</numerusform>
            <numerusform>%n conversations marked as read</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>Nothing unread.</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Number, name or words</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Merging…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) merged into #%1</source>
        <translation>
            <numerusform>%n conversation merged into #%1</numerusform>
            <numerusform>%n conversations merged into #%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Some could not be merged; the others were.</source>
        <translation>Some could not be merged; the others were.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>Not everything could be changed</translation>
    </message>
    <message>
        <source>%1 of %2 conversations stayed as they were.</source>
        <translation>%1 of %2 conversations stayed as they were.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n conversation(s) to</source>
        <translation>
            <numerusform>Assign %n conversation to</numerusform>
            <numerusform>Assign %n conversations to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the queue</source>
        <translation>
            <numerusform>Move %n conversation to the queue</numerusform>
            <numerusform>Move %n conversations to the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n conversation(s)</source>
        <translation>
            <numerusform>Priority of %n conversation</numerusform>
            <numerusform>Priority of %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of %n conversation(s)</source>
        <translation>
            <numerusform>State of %n conversation</numerusform>
            <numerusform>State of %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Tags of %n conversation</numerusform>
            <numerusform>Tags of %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n conversation(s) until</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>
            <numerusform>Snooze %n conversation until</numerusform>
            <numerusform>Snooze %n conversations until</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n conversation(s) into</source>
        <translation>
            <numerusform>Merge %n conversation into</numerusform>
            <numerusform>Merge %n conversations into</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationHeader</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>%1 also looks at this</source>
        <translation>%1 also looks at this</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Another agent</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>No queue</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Snoozed until %1</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Add tags</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Snooze for 2 hours</source>
        <translation>Snooze for 2 hours</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 9:00</source>
        <translation>Snooze until tomorrow 9:00</translation>
    </message>
    <message>
        <source>Snooze until Monday 9:00</source>
        <translation>Snooze until Monday 9:00</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Me (%1)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, separated by commas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Your change waits for the connection</source>
        <translation>Your change waits for the connection</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Choose a conversation</translation>
    </message>
    <message>
        <source>j and k go through the list, Enter opens, r replies. Press ? to see every key.</source>
        <translation>j and k go through the list, Enter opens, r replies. Press ? to see every key.</translation>
    </message>
    <message>
        <source>Your reply in #%1 was held back. Open it to decide.</source>
        <translation>Your reply in #%1 was held back. Open it to decide.</translation>
    </message>
    <message>
        <source>It is already on its way and cannot be taken back.</source>
        <translation>It is already on its way and cannot be taken back.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>It could not be taken back: %1</translation>
    </message>
    <message>
        <source>No message failed here.</source>
        <translation>No message failed here.</translation>
    </message>
    <message>
        <source>That message is not in this conversation any more.</source>
        <translation>That message is not in this conversation any more.</translation>
    </message>
    <message>
        <source>The hub could not be asked: what is on this computer is shown. %1</source>
        <translation>The hub could not be asked: what is on this computer is shown. %1</translation>
    </message>
    <message>
        <source>The link to the conversation is copied</source>
        <translation>The link to the conversation is copied</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPage</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Does not want to be called</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>for example ro</source>
        <translation>for example ro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>One a line, for example “account: 7731”</source>
        <translation>One a line, for example “account: 7731”</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Note about the customer</translation>
    </message>
    <message>
        <source>Wants to be written to by</source>
        <translation>Wants to be written to by</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>May be the same person</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Reachable by</translation>
    </message>
    <message>
        <source>Add an address or number</source>
        <translation>Add an address or number</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Merged into this customer</source>
        <translation>Merged into this customer</translation>
    </message>
    <message>
        <source>The customer cannot be read: %1</source>
        <translation>The customer cannot be read: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Anything</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nothing was changed: %1</translation>
    </message>
    <message>
        <source>Now one customer</source>
        <translation>Now one customer</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Two people; it will not be asked again.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Kind of address</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Address or number</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>wants no messages</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</source>
        <translation>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>None that you may see.</source>
        <translation>None that you may see.</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Take apart again</translation>
    </message>
    <message>
        <source>Take %1 apart again</source>
        <translation>Take %1 apart again</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again</source>
        <translation>%1 is a customer of their own again</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <translation>Merge %1 into…</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Name, address or number</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1 was merged</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>What you typed before is here again; it is not saved yet.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Invite to %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Note about the customer</translation>
    </message>
    <message>
        <source>What the team should know about this customer</source>
        <translation>What the team should know about this customer</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Reachable by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Open conversations</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Earlier conversations</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>On the website</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <extracomment>Beside a number whose owner wrote STOP</extracomment>
        <translation>wants no messages</translation>
    </message>
    <message>
        <source>By this customer&apos;s wish the desk writes no messages to it (STOP).</source>
        <translation>By this customer&apos;s wish the desk writes no messages to it (STOP).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Invite to %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomersPlace</name>
    <message>
        <source>%1, may be somebody you know</source>
        <translation>%1, may be somebody you know</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Name, company, address or number</source>
        <translation>Name, company, address or number</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Search customers</translation>
    </message>
    <message>
        <source>Only those who may be somebody else you know</source>
        <translation>Only those who may be somebody else you know</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Nobody to review: no two customers look like one.</source>
        <translation>Nobody to review: no two customers look like one.</translation>
    </message>
    <message>
        <source>Nobody has written yet. “New customer” adds somebody by hand.</source>
        <translation>Nobody has written yet. “New customer” adds somebody by hand.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Nobody is found by these words.</translation>
    </message>
    <message>
        <source>The hub cannot be asked: only those on this machine are shown.</source>
        <translation>The hub cannot be asked: only those on this machine are shown.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>yesterday, 12 oct, march 2024</source>
        <extracomment>Examples of what can be typed to go to a day</extracomment>
        <translation>yesterday, 12 oct, march 2024</translation>
    </message>
    <message>
        <source>Day, in words or numbers</source>
        <translation>Day, in words or numbers</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>Type a day, or pick one.</translation>
    </message>
    <message>
        <source>Which day is that?</source>
        <translation>Which day is that?</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>deskbell::Desk</name>
    <message>
        <source>It was changed since.</source>
        <translation>It was changed since.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
</context>
<context>
    <name>deskbell::DesktopOutlet</name>
    <message>
        <source>Reply…</source>
        <translation>Reply…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Do not disturb for an hour</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 minutes</translation>
    </message>
</context>
<context>
    <name>deskbell::DeviceBox</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>What the microphone picks up</source>
        <translation>What the microphone picks up</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Loudness of the microphone</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>What the loudspeaker plays</source>
        <translation>What the loudspeaker plays</translation>
    </message>
    <message>
        <source>Loudness of the loudspeaker</source>
        <translation>Loudness of the loudspeaker</translation>
    </message>
    <message>
        <source>Rings on</source>
        <translation>Rings on</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Remove echo</translation>
    </message>
    <message>
        <source>For loudspeakers; a headset does without.</source>
        <translation>For loudspeakers; a headset does without.</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <extracomment>A device that is chosen and not plugged in; %1 its name</extracomment>
        <translation>%1 (not plugged in)</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>The system&apos;s choice</translation>
    </message>
    <message>
        <source>The loudspeaker</source>
        <translation>The loudspeaker</translation>
    </message>
</context>
<context>
    <name>deskbell::DiagnosticsSection</name>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</source>
        <translation>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>deskbell::DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <translation>Name or number to call</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Numbers found</translation>
    </message>
</context>
<context>
    <name>deskbell::EmailWords</name>
    <message>
        <source>Add mailbox</source>
        <translation>Add mailbox</translation>
    </message>
    <message>
        <source>The mailbox was added. Its mail is being taken in.</source>
        <translation>The mailbox was added. Its mail is being taken in.</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>The mailbox was saved.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Remove mailbox</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</source>
        <translation>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</translation>
    </message>
    <message>
        <source>Last mail: %1</source>
        <translation>Last mail: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EmbeddedHub</name>
    <message>
        <source>The hub&apos;s program could not be started: %1</source>
        <translation>The hub&apos;s program could not be started: %1</translation>
    </message>
    <message>
        <source>The program deskbell-hub was not found beside the console.</source>
        <translation>The program deskbell-hub was not found beside the console.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>The directory %1 cannot be made.</translation>
    </message>
    <message>
        <source>The hub could not be set up: %1</source>
        <translation>The hub could not be set up: %1</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>it ended without a word</translation>
    </message>
    <message>
        <source>The hub could not be started: %1</source>
        <translation>The hub could not be started: %1</translation>
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
        <translation>Outcome %1: %2</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Ready for the next</source>
        <translation>Ready for the next</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The call took %1</source>
        <translation>The call took %1</translation>
    </message>
    <message>
        <source>Next call in %1</source>
        <extracomment>Time for notes after a call; %1 is like 0:24</extracomment>
        <translation>Next call in %1</translation>
    </message>
    <message>
        <source>Nobody is put through for %1</source>
        <translation>Nobody is put through for %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EventSocket</name>
    <message>
        <source>No sign of life from the hub</source>
        <translation>No sign of life from the hub</translation>
    </message>
</context>
<context>
    <name>deskbell::EventWords</name>
    <message>
        <source>%1 opened it again</source>
        <extracomment>In these sentences %1 is an agent, and &quot;it&quot; the conversation</extracomment>
        <translation>%1 opened it again</translation>
    </message>
    <message>
        <source>%1 set it to pending</source>
        <translation>%1 set it to pending</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 resolved it</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1 closed it</translation>
    </message>
    <message>
        <source>%1 tagged it %2 instead of %3</source>
        <extracomment>%1 an agent, %2 and %3 tags</extracomment>
        <translation>%1 tagged it %2 instead of %3</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1 removed the tag %2</translation>
    </message>
    <message>
        <source>%1 tagged it %2</source>
        <translation>%1 tagged it %2</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2, %3</source>
        <extracomment>%1 an agent, %2 day, %3 time</extracomment>
        <translation>%1 snoozed it until %2, %3</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1 gave it back to the queue</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <extracomment>%1 and %2 are agents</extracomment>
        <translation>%1 took it</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 assigned it to %2</translation>
    </message>
    <message>
        <source>another agent</source>
        <translation>another agent</translation>
    </message>
    <message>
        <source>%1 took it out of its queue</source>
        <translation>%1 took it out of its queue</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1 moved it to %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>another queue</translation>
    </message>
    <message>
        <source>%1 set it to %2</source>
        <extracomment>%2 e.g. &quot;high priority&quot;</extracomment>
        <translation>%1 set it to %2</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <translation>%1 changed the subject to “%2”</translation>
    </message>
    <message>
        <source>%1 took #%2 apart from it again</source>
        <translation>%1 took #%2 apart from it again</translation>
    </message>
    <message>
        <source>%1 merged #%2 into it</source>
        <translation>%1 merged #%2 into it</translation>
    </message>
    <message>
        <source>%1 undid the merge</source>
        <translation>%1 undid the merge</translation>
    </message>
    <message>
        <source>%1 merged it into another conversation</source>
        <translation>%1 merged it into another conversation</translation>
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
        <translation>%1, %2, from %3, %4</translation>
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
        <translation>Show</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Go to its message</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <extracomment>Title of a window; %1 a customer</extracomment>
        <translation>Files of %1</translation>
    </message>
    <message>
        <source>Find by name or sender</source>
        <translation>Find by name or sender</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Fetching…</translation>
    </message>
    <message>
        <source>No message of this customer has a file.</source>
        <translation>No message of this customer has a file.</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>No file fits.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The hub cannot be reached: these are the files of messages on this computer.</source>
        <translation>%1 The hub cannot be reached: these are the files of messages on this computer.</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Fetching… %1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::FindBar</name>
    <message>
        <source>Older find (Enter)</source>
        <translation>Older find (Enter)</translation>
    </message>
    <message>
        <source>Newer find (Shift+Enter)</source>
        <translation>Newer find (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Find in this conversation</translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>Find words in the messages</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Leave the search (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Not here; the hub cannot be asked</source>
        <translation>Not here; the hub cannot be asked</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which message of those in which the words were found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 (only what is on this computer)</source>
        <extracomment>%1 e.g. &quot;3 of 12&quot;</extracomment>
        <translation>%1 (only what is on this computer)</translation>
    </message>
</context>
<context>
    <name>deskbell::FoldedPart</name>
    <message>
        <source>Left out: %1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>Show what is added when this is sent</source>
        <translation>Show what is added when this is sent</translation>
    </message>
</context>
<context>
    <name>deskbell::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Address of the link</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Set link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Web or mail addresses. Leave it empty to take the link away.</source>
        <translation>Web or mail addresses. Leave it empty to take the link away.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>deskbell::GuardBanner</name>
    <message>
        <source>%1 does not belong to this customer, nor to anybody who wrote here.</source>
        <translation>%1 does not belong to this customer, nor to anybody who wrote here.</translation>
    </message>
    <message>
        <source>You began this for another customer; the conversation is %1’s now.</source>
        <translation>You began this for another customer; the conversation is %1’s now.</translation>
    </message>
    <message>
        <source>“%1” is mentioned, but nothing is attached.</source>
        <translation>“%1” is mentioned, but nothing is attached.</translation>
    </message>
    <message>
        <source>This is written in %1, which is not the customer’s language.</source>
        <translation>This is written in %1, which is not the customer’s language.</translation>
    </message>
    <message>
        <source>“%1” reads like a note for a colleague, but the customer would get it.</source>
        <translation>“%1” reads like a note for a colleague, but the customer would get it.</translation>
    </message>
    <message>
        <source>“%1” reads like a reply, but only your team would see it.</source>
        <translation>“%1” reads like a reply, but only your team would see it.</translation>
    </message>
    <message>
        <source>The field {{%1}} is not filled in.</source>
        <translation>The field {{%1}} is not filled in.</translation>
    </message>
    <message>
        <source>This draft is older than the newest message. Read that first.</source>
        <translation>This draft is older than the newest message. Read that first.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Keep writing</translation>
    </message>
    <message>
        <source>Not saved yet: please look again</source>
        <translation>Not saved yet: please look again</translation>
    </message>
    <message>
        <source>Not sent yet: please look again</source>
        <translation>Not sent yet: please look again</translation>
    </message>
    <message>
        <source>Add the note all the same (Ctrl+Enter)</source>
        <translation>Add the note all the same (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send all the same (Ctrl+Enter)</source>
        <translation>Send all the same (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Not sent. Your text is kept.</translation>
    </message>
    <message>
        <source>This customer wants to be written to by %1 only.</source>
        <translation>This customer wants to be written to by %1 only.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hands</name>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Assign to me</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Change tags</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Change priority</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Move to a queue</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Change state</translation>
    </message>
    <message>
        <source>Resolve or open again</source>
        <translation>Resolve or open again</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Merge into another conversation</source>
        <translation>Merge into another conversation</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Run a macro</translation>
    </message>
    <message>
        <source>Send, resolve and go to the next</source>
        <translation>Send, resolve and go to the next</translation>
    </message>
    <message>
        <source>Select or take out of the selection</source>
        <translation>Select or take out of the selection</translation>
    </message>
    <message>
        <source>Select this and the next</source>
        <translation>Select this and the next</translation>
    </message>
    <message>
        <source>Select this and the previous</source>
        <translation>Select this and the previous</translation>
    </message>
    <message>
        <source>Select all of the view</source>
        <translation>Select all of the view</translation>
    </message>
    <message numerus="yes">
        <source>The first %n conversation(s) are selected: more at once is not possible.</source>
        <translation>
            <numerusform>The first %n conversation is selected: more at once is not possible.</numerusform>
            <numerusform>The first %n conversations are selected: more at once is not possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go to a view or queue</source>
        <translation>Go to a view or queue</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>Go to a customer</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sort the list</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Save this search as a view</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Open in a window of its own</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Text as large as the system&apos;s</translation>
    </message>
    <message>
        <source>Macros</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Macros</translation>
    </message>
    <message>
        <source>several actions at once</source>
        <translation>several actions at once</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>shortcuts keyboard hotkeys bindings</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>A view or queue</source>
        <translation>A view or queue</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name or address</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Text at %1 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>There is nothing further that way.</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Promise a time</translation>
    </message>
    <message>
        <source>Open the linked conversation</source>
        <translation>Open the linked conversation</translation>
    </message>
    <message>
        <source>Open the linked message</source>
        <translation>Open the linked message</translation>
    </message>
    <message>
        <source>Setting in %1</source>
        <extracomment>Behind the name of a setting; %1 is the section it stands in</extracomment>
        <translation>Setting in %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HeaderFields</name>
    <message>
        <source>To</source>
        <translation>To</translation>
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
        <translation>From</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>Add Cc</translation>
    </message>
    <message>
        <source>Add Bcc</source>
        <translation>Add Bcc</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Change the subject</translation>
    </message>
    <message>
        <source>Close the address fields</source>
        <translation>Close the address fields</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>Day and night</source>
        <translation>Day and night</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Hours on %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</source>
        <extracomment>Example of what may be typed as the working hours of a day</extracomment>
        <translation>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list.</source>
        <translation>There is no such time zone. Choose one of the list.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write hours such as 9-17:30.</source>
        <translation>%1 cannot be read. Write hours such as 9-17:30.</translation>
    </message>
    <message>
        <source>The queue works at no time. Enter the hours of a day.</source>
        <translation>The queue works at no time. Enter the hours of a day.</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxDelegate</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 is here</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>The list could not be filled</source>
        <translation>The list could not be filled</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxPane</name>
    <message>
        <source>Search, or #number</source>
        <translation>Search, or #number</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Search conversations</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Try another word, or a number such as #1042. Escape leaves the search.</source>
        <translation>Try another word, or a number such as #1042. Escape leaves the search.</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>New conversations appear here by themselves.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</source>
        <translation>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub cannot be reached (%1). It is tried again by itself.</source>
        <translation>The hub cannot be reached (%1). It is tried again by itself.</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Save this search as a view</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sort the list</translation>
    </message>
    <message>
        <source>Sort the list: newest first</source>
        <translation>Sort the list: newest first</translation>
    </message>
    <message>
        <source>Sort the list: oldest first</source>
        <translation>Sort the list: oldest first</translation>
    </message>
    <message>
        <source>Sort the list: due first</source>
        <translation>Sort the list: due first</translation>
    </message>
    <message>
        <source>Narrow the list: it is narrowed</source>
        <translation>Narrow the list: it is narrowed</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Press the keys</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyGroups</name>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
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
        <translation>Alt with a letter types characters on many keyboards (AltGr).</translation>
    </message>
    <message>
        <source>This key is needed everywhere.</source>
        <translation>This key is needed everywhere.</translation>
    </message>
    <message>
        <source>Single characters, one after the other, or one combination.</source>
        <translation>Single characters, one after the other, or one combination.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySection</name>
    <message>
        <source>Use these keys</source>
        <translation>Use these keys</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Reset all keys</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Find a command or a key</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Keys of the command</translation>
    </message>
    <message>
        <source>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</source>
        <translation>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</translation>
    </message>
    <message>
        <source>All commands get the keys they came with.</source>
        <translation>All commands get the keys they came with.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>key %1</translation>
    </message>
    <message>
        <source>You changed this; it came with: %1</source>
        <translation>You changed this; it came with: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choose a command to change its keys.</translation>
    </message>
    <message>
        <source>This key belongs to the field you type in and cannot be changed.</source>
        <translation>This key belongs to the field you type in and cannot be changed.</translation>
    </message>
    <message>
        <source>“%1” has this key and cannot give it up.</source>
        <translation>“%1” has this key and cannot give it up.</translation>
    </message>
    <message>
        <source>Taken by %1, which would lose it.</source>
        <translation>Taken by %1, which would lose it.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read out for a line of the sheet of keys: a command and its key</extracomment>
        <translation>%1, key %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Change keys…</translation>
    </message>
    <message>
        <source>Letters act in the list and the timeline, never while you type.</source>
        <translation>Letters act in the list and the timeline, never while you type.</translation>
    </message>
</context>
<context>
    <name>deskbell::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Star key</source>
        <translation>Star key</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Hash key</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListSection</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Really remove?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Not saved, what you typed is kept. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Not removed. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>This is not saved yet: save it, or discard the changes.</source>
        <translation>This is not saved yet: save it, or discard the changes.</translation>
    </message>
</context>
<context>
    <name>deskbell::LiveCard</name>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>Hang up (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Hang up (%1)</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Transfer to: name or number</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Transfer now</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Ask first</translation>
    </message>
    <message>
        <source>Calls them while this caller waits; then the two can be connected.</source>
        <translation>Calls them while this caller waits; then the two can be connected.</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <translation>They agree: record</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Do not record</translation>
    </message>
    <message>
        <source>Say first: %1</source>
        <extracomment>%1 is a text the agent reads out to whoever calls</extracomment>
        <translation>Say first: %1</translation>
    </message>
    <message>
        <source>“May I record this call, to note what you need?”</source>
        <translation>“May I record this call, to note what you need?”</translation>
    </message>
    <message>
        <source>Unmute (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Unmute (%1)</translation>
    </message>
    <message>
        <source>Mute (%1)</source>
        <translation>Mute (%1)</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Go on with this call</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>Transferring…</translation>
    </message>
    <message>
        <source>The transfer failed: nobody took it. The call is still here.</source>
        <translation>The transfer failed: nobody took it. The call is still here.</translation>
    </message>
    <message>
        <source>The transfer failed: %1 The call is still here.</source>
        <translation>The transfer failed: %1 The call is still here.</translation>
    </message>
    <message>
        <source>%1 · encrypted</source>
        <extracomment>Quality of a call&apos;s line and that it is encrypted</extracomment>
        <translation>%1 · encrypted</translation>
    </message>
    <message>
        <source>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</source>
        <translation>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</translation>
    </message>
    <message>
        <source>Recorded by the desk&apos;s rule</source>
        <translation>Recorded by the desk&apos;s rule</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>This call is recorded, by the desk&apos;s rule.</source>
        <translation>This call is recorded, by the desk&apos;s rule.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation>This call is recorded.</translation>
    </message>
    <message>
        <source>%1 Say: %2</source>
        <comment>“This call is recorded.” Say: announcement</comment>
        <translation>%1 Say: %2</translation>
    </message>
    <message>
        <source>Connect them and leave</source>
        <extracomment>%1 and %2 are two people on the telephone</extracomment>
        <translation>Connect them and leave</translation>
    </message>
    <message>
        <source>Connect %1 with %2 and leave</source>
        <translation>Connect %1 with %2 and leave</translation>
    </message>
    <message>
        <source>Take the conference apart</source>
        <translation>Take the conference apart</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Talk all together</translation>
    </message>
    <message>
        <source>In the call for %1</source>
        <translation>In the call for %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroRunner</name>
    <message numerus="yes">
        <source>Run a macro on %n conversation(s)</source>
        <translation>
            <numerusform>Run a macro on %n conversation</numerusform>
            <numerusform>Run a macro on %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Run a macro</translation>
    </message>
    <message>
        <source>There are none yet: make one in the settings, under Macros</source>
        <translation>There are none yet: make one in the settings, under Macros</translation>
    </message>
    <message>
        <source>Name of a macro</source>
        <translation>Name of a macro</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n conversation(s)?</source>
        <translation>
            <numerusform>Send this to %n conversation?</numerusform>
            <numerusform>Send this to %n conversations?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Send all</translation>
    </message>
    <message>
        <source>#%1: nothing is known for %2</source>
        <translation>#%1: nothing is known for %2</translation>
    </message>
    <message>
        <source>#%1: there is nobody to reply to</source>
        <translation>#%1: there is nobody to reply to</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Left as they were:</source>
        <translation>Left as they were:</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroSection</name>
    <message>
        <source>somebody who left</source>
        <translation>somebody who left</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>a queue that is gone</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>adds a note</translation>
    </message>
    <message>
        <source>begins a note</source>
        <translation>begins a note</translation>
    </message>
    <message>
        <source>sends a reply</source>
        <translation>sends a reply</translation>
    </message>
    <message>
        <source>begins a reply</source>
        <translation>begins a reply</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>state: %1</translation>
    </message>
    <message>
        <source>snoozes until %1</source>
        <translation>snoozes until %1</translation>
    </message>
    <message>
        <source>assigns it to me</source>
        <translation>assigns it to me</translation>
    </message>
    <message>
        <source>assigns it to nobody</source>
        <translation>assigns it to nobody</translation>
    </message>
    <message>
        <source>assigns it to %1</source>
        <translation>assigns it to %1</translation>
    </message>
    <message>
        <source>moves it to %1</source>
        <translation>moves it to %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>priority: %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>adds %1</translation>
    </message>
    <message>
        <source>takes off %1</source>
        <translation>takes off %1</translation>
    </message>
    <message>
        <source>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</source>
        <translation>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>New macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>What becomes of the text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Snooze until</translation>
    </message>
    <message>
        <source>tomorrow 9, in 2 h; empty: not</source>
        <translation>tomorrow 9, in 2 h; empty: not</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Add tags</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Take off tags</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</source>
        <translation>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Only me</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Members of %1</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Whoever runs it</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Stands in the reply, to be looked over</source>
        <translation>Stands in the reply, to be looked over</translation>
    </message>
    <message>
        <source>Is sent as a reply at once (10 s to undo)</source>
        <translation>Is sent as a reply at once (10 s to undo)</translation>
    </message>
    <message>
        <source>Stands in a note, to be looked over</source>
        <translation>Stands in a note, to be looked over</translation>
    </message>
    <message>
        <source>Is added as a note at once</source>
        <translation>Is added as a note at once</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>It needs a name.</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>Choose what it does.</translation>
    </message>
    <message>
        <source>Until when it snoozes is not understood.</source>
        <translation>Until when it snoozes is not understood.</translation>
    </message>
    <message>
        <source>What is snoozed has no other state: choose one of the two.</source>
        <translation>What is snoozed has no other state: choose one of the two.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>What a macro does, while nothing is chosen yet</extracomment>
        <translation>nothing yet</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxForm</name>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Incoming mail (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Outgoing mail (SMTP)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation>Add mailbox</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>Name shown to customers</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>usually the e-mail address</source>
        <translation>usually the e-mail address</translation>
    </message>
    <message>
        <source>Test the mailbox</source>
        <translation>Test the mailbox</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</source>
        <translation>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Enter the e-mail address of the mailbox.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Enter the names of both servers.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>name of the first queue</comment>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Server settings</translation>
    </message>
    <message>
        <source>Queue for its mail</source>
        <translation>Queue for its mail</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Trusted authorities</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>How to sign in</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Add all the same</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>A new queue of its own</source>
        <translation>A new queue of its own</translation>
    </message>
    <message>
        <source>Sign in with the provider first.</source>
        <translation>Sign in with the provider first.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>Enter the password of the mailbox.</translation>
    </message>
    <message>
        <source>Looking for the servers…</source>
        <translation>Looking for the servers…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Adding…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxOptions</name>
    <message>
        <source>Read the list from the server</source>
        <translation>Read the list from the server</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Watched folders</translation>
    </message>
    <message>
        <source>Mails the desk has taken in</source>
        <translation>Mails the desk has taken in</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>leave as they are</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>mark as read</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>move to a folder</translation>
    </message>
    <message>
        <source>Folder they are moved to</source>
        <translation>Folder they are moved to</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Further addresses</translation>
    </message>
    <message>
        <source>One a line, for example: Sales &lt;sales@example.com&gt;</source>
        <translation>One a line, for example: Sales &lt;sales@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail to these is the desk&apos;s own, and agents may answer from them.</source>
        <translation>Mail to these is the desk&apos;s own, and agents may answer from them.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>The server gave no list. Try again</source>
        <translation>The server gave no list. Try again</translation>
    </message>
    <message>
        <source>Not reached. Try again</source>
        <translation>Not reached. Try again</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (sent)</translation>
    </message>
    <message>
        <source>%1 (not on the server)</source>
        <translation>%1 (not on the server)</translation>
    </message>
    <message>
        <source>Choose at least one folder to watch.</source>
        <translation>Choose at least one folder to watch.</translation>
    </message>
    <message>
        <source>At most ten folders can be watched.</source>
        <translation>At most ten folders can be watched.</translation>
    </message>
    <message>
        <source>Enter the folder that taken-in mails are moved to.</source>
        <translation>Enter the folder that taken-in mails are moved to.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to a folder that is watched: they would come in again and again.</source>
        <translation>Mails cannot be moved to a folder that is watched: they would come in again and again.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>This is no e-mail address: %1</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (archive)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (deleted)</translation>
    </message>
    <message>
        <source>%1 (drafts)</source>
        <translation>%1 (drafts)</translation>
    </message>
    <message>
        <source>%1 (all mail)</source>
        <translation>%1 (all mail)</translation>
    </message>
    <message>
        <source>%1 (junk: watch it where customers’ mails end there by mistake)</source>
        <translation>%1 (junk: watch it where customers’ mails end there by mistake)</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxPage</name>
    <message>
        <source>Add your mailbox</source>
        <translation>Add your mailbox</translation>
    </message>
    <message>
        <source>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</source>
        <translation>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>deskbell::Matters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a channel, then an address or number</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>This customer can be reached on no other channel.</source>
        <translation>This customer can be reached on no other channel.</translation>
    </message>
    <message>
        <source>Continue on…</source>
        <translation>Continue on…</translation>
    </message>
    <message>
        <source>Channel or address</source>
        <translation>Channel or address</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nothing was changed: %1</translation>
    </message>
    <message>
        <source>Goes on by %1</source>
        <translation>Goes on by %1</translation>
    </message>
    <message>
        <source>%1: make a link for the customer</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>%1: make a link for the customer</translation>
    </message>
</context>
<context>
    <name>deskbell::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageCard</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <extracomment>Head of a note in the timeline; %1 is the agent who wrote it</extracomment>
        <translation>Note · %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Hide quoted text</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Show quoted text</translation>
    </message>
    <message>
        <source>Show text only</source>
        <translation>Show text only</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Show as sent</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <extracomment>%1 are the words of the mail server</extracomment>
        <translation>It could not be delivered.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>The server said: %1</translation>
    </message>
    <message>
        <source>Tried again by itself. Last answer: %1</source>
        <translation>Tried again by itself. Last answer: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Retry sending</source>
        <translation>Retry sending</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take the message back into the editor</source>
        <translation>Take the message back into the editor</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Cc: %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Goes out %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <translation>Written in %1</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>What can be done with this message</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Show the original…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Bcc: %2</translation>
    </message>
    <message>
        <source>%1 · forwarded by %2</source>
        <extracomment>%1 &quot;To: …&quot;, %2 who passed a customer&apos;s mail on to the desk</extracomment>
        <translation>%1 · forwarded by %2</translation>
    </message>
    <message>
        <source>Cancel and edit</source>
        <translation>Cancel and edit</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Split off from here</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Move to another conversation…</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Waits for the connection</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Copy link to this message</translation>
    </message>
    <message>
        <source>The link to the message is copied</source>
        <translation>The link to the message is copied</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</source>
        <translation>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Edit and send again</translation>
    </message>
    <message>
        <source>Edit the message and send it again</source>
        <translation>Edit the message and send it again</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A change between messages; %1 what was done and by whom, %2 when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A conversation you cannot open</source>
        <translation>A conversation you cannot open</translation>
    </message>
    <message>
        <source>Open conversation %1</source>
        <extracomment>Read out; %1 number, subject and channel</extracomment>
        <translation>Open conversation %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>Below a message; %1 is when its author changed it</extracomment>
        <translation>Edited %1</translation>
    </message>
    <message>
        <source>Hide what it said before</source>
        <translation>Hide what it said before</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Show what it said before</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a message said before it was changed; %1 when, %2 the words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <extracomment>Name of a file: the recording of a call; %1 its date</extracomment>
        <translation>Recording %1.wav</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Name of the channel</translation>
    </message>
    <message>
        <source>Queue for its messages</source>
        <translation>Queue for its messages</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Add all the same</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Test the channel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>The channel works.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Adding…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePrint</name>
    <message>
        <source>Note by</source>
        <translation>Note by</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>The file could not be written to %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Older messages of this conversation are not on this computer and are not printed.</source>
        <translation>Older messages of this conversation are not on this computer and are not printed.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageWords</name>
    <message>
        <source>Encrypted</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a mail is protected; %1 &quot;Signed&quot; or &quot;Encrypted&quot;, %2 by which method</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</source>
        <translation>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</translation>
    </message>
    <message>
        <source>The mail carries a signature. The desk does not check whether it is genuine.</source>
        <translation>The mail carries a signature. The desk does not check whether it is genuine.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Note by %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Above a copied message; %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>[Attachment: %1]</source>
        <translation>[Attachment: %1]</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentDialog</name>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h, next week</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>tomorrow 14:30, fri 9, in 2 h, next week</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>in 2 h</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>tomorrow 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>monday 9:00</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>next week</translation>
    </message>
    <message>
        <source>Write until when, in your own words.</source>
        <translation>Write until when, in your own words.</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentField</name>
    <message>
        <source>That is over already.</source>
        <translation>That is over already.</translation>
    </message>
    <message>
        <source>At most one year ahead.</source>
        <translation>At most one year ahead.</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Not understood yet.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoticeSettings</name>
    <message>
        <source>Nobody answers, and I am asked</source>
        <translation>Nobody answers, and I am asked</translation>
    </message>
    <message>
        <source>Somebody mentions me in a note</source>
        <translation>Somebody mentions me in a note</translation>
    </message>
    <message>
        <source>A customer writes in my conversations</source>
        <translation>A customer writes in my conversations</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>An answer is due soon</translation>
    </message>
    <message>
        <source>A customer writes in my queues</source>
        <translation>A customer writes in my queues</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>until you end it</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NotificationSection</name>
    <message>
        <source>Show what was written</source>
        <translation>Show what was written</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Do not disturb</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>For an hour</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Until tomorrow</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source> min before</source>
        <extracomment>Behind a number of minutes: 10 min before</extracomment>
        <translation> min before</translation>
    </message>
    <message>
        <source>Tell me of what is due</source>
        <translation>Tell me of what is due</translation>
    </message>
    <message>
        <source>Play sounds on</source>
        <translation>Play sounds on</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>What you look at is not announced, and much at once is told in one. On this machine only.</source>
        <translation>What you look at is not announced, and much at once is told in one. On this machine only.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sound: %1</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Listen: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (not there now)</translation>
    </message>
</context>
<context>
    <name>deskbell::Notifier</name>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Do not disturb, %1</translation>
    </message>
    <message>
        <source>Notifications are on again</source>
        <translation>Notifications are on again</translation>
    </message>
    <message>
        <source>Your note was added to #%1</source>
        <translation>Your note was added to #%1</translation>
    </message>
    <message>
        <source>Your reply to %1 is on its way</source>
        <translation>Your reply to %1 is on its way</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a notification: a customer, and the number of the conversation nobody has yet</extracomment>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>%1 mentions you in #%2</source>
        <translation>%1 mentions you in #%2</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>Due in %1: %2</translation>
    </message>
    <message>
        <source>Nobody answers, for the team lead: %1</source>
        <translation>Nobody answers, for the team lead: %1</translation>
    </message>
    <message>
        <source>Nobody answers, you are next: %1</source>
        <translation>Nobody answers, you are next: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Still waiting: %1</translation>
    </message>
    <message>
        <source>Open the console to read it.</source>
        <translation>Open the console to read it.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;12 new messages&quot;, %2: &quot;7 conversations&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>%n of them yours</numerusform>
            <numerusform>%n of them yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n mention of you</numerusform>
            <numerusform>%n mentions of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) overdue</source>
        <translation>
            <numerusform>%n conversation overdue</numerusform>
            <numerusform>%n conversations overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>While you were away</translation>
    </message>
    <message>
        <source>Much is coming in</source>
        <translation>Much is coming in</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Title of a notification. %1: &quot;Call back&quot;, %2: a customer and the number of the conversation</extracomment>
        <translation>%1 now: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n promise due</numerusform>
            <numerusform>%n promises due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::OAuthFlow</name>
    <message>
        <source>Nobody signed in within ten minutes. Begin again.</source>
        <translation>Nobody signed in within ten minutes. Begin again.</translation>
    </message>
    <message>
        <source>This computer gives no port for the browser to come back to: %1</source>
        <translation>This computer gives no port for the browser to come back to: %1</translation>
    </message>
    <message>
        <source>You may close this page and go back to Deskbell.</source>
        <translation>You may close this page and go back to Deskbell.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>There is nothing here.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached: %1</source>
        <translation>The provider&apos;s sign-in server cannot be reached: %1</translation>
    </message>
    <message>
        <source>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</source>
        <translation>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</translation>
    </message>
    <message>
        <source>You did not give the permission. The mailbox was not changed.</source>
        <translation>You did not give the permission. The mailbox was not changed.</translation>
    </message>
    <message>
        <source>The code ran out before it was entered. Begin again.</source>
        <translation>The code ran out before it was entered. Begin again.</translation>
    </message>
    <message>
        <source>The provider does not accept this client id or its secret (%1).</source>
        <translation>The provider does not accept this client id or its secret (%1).</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>The provider refuses the sign-in (%1).</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneHands</name>
    <message>
        <source>Phone</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>telephone call SIP account microphone headset loudspeaker ring echo</source>
        <translation>telephone call SIP account microphone headset loudspeaker ring echo</translation>
    </message>
    <message>
        <source>Answer the call, or hang up</source>
        <translation>Answer the call, or hang up</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Mute or unmute the microphone</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Call the customer</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Dial a number</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Hold the call, or go on with it</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transfer the call</translation>
    </message>
    <message>
        <source>Record the call, or stop</source>
        <translation>Record the call, or stop</translation>
    </message>
    <message>
        <source>Talk all together, or apart again</source>
        <translation>Talk all together, or apart again</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Decline the call</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>The microphone is on</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>The microphone is muted</translation>
    </message>
    <message>
        <source>No number of this customer is known: type one.</source>
        <translation>No number of this customer is known: type one.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Withheld number</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <extracomment>A notification; %1 who calls</extracomment>
        <translation>%1 is calling</translation>
    </message>
</context>
<context>
    <name>deskbell::PhonePanel</name>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Microphone and loudspeaker</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Type a name or a number first.</source>
        <translation>Type a name or a number first.</translation>
    </message>
    <message>
        <source>Choose one of those found, or type a whole number.</source>
        <translation>Choose one of those found, or type a whole number.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Call anyway</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Phone: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait</source>
        <translation>
            <numerusform>%n caller waits</numerusform>
            <numerusform>%n callers wait</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1 does not want to be called.</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneSection</name>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Encrypted (TLS)</translation>
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
        <translation>Encryption of the sound</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Where the other side can</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Save and test</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remove account</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Own account</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Microphone and loudspeaker</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>as in the address</source>
        <translation>as in the address</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Own authority</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Name shown to others</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</source>
        <translation>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</translation>
    </message>
    <message>
        <source>Your extension comes from a telephone channel of this desk: there is nothing to enter.</source>
        <translation>Your extension comes from a telephone channel of this desk: there is nothing to enter.</translation>
    </message>
    <message>
        <source>The address is like 1001@pbx.example.com.</source>
        <translation>The address is like 1001@pbx.example.com.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>The password is missing.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>It was not saved: %1</translation>
    </message>
    <message>
        <source>Saved. This is how far the phone gets:</source>
        <translation>Saved. This is how far the phone gets:</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Really remove</translation>
    </message>
    <message>
        <source>It was not removed: %1</source>
        <translation>It was not removed: %1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>The account is removed.</translation>
    </message>
    <message>
        <source>The phone is being started…</source>
        <translation>The phone is being started…</translation>
    </message>
    <message>
        <source>The phone is running.</source>
        <translation>The phone is running.</translation>
    </message>
    <message>
        <source>The server has signed it in: %1</source>
        <translation>The server has signed it in: %1</translation>
    </message>
    <message>
        <source>Signing in at the server…</source>
        <translation>Signing in at the server…</translation>
    </message>
    <message>
        <source>There is a microphone.</source>
        <translation>There is a microphone.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in before you make a call.</source>
        <translation>There is no microphone: plug one in before you make a call.</translation>
    </message>
    <message>
        <source>Use an account of my own instead…</source>
        <translation>Use an account of my own instead…</translation>
    </message>
    <message>
        <source>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</source>
        <translation>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</translation>
    </message>
    <message>
        <source>The keys to answer, hang up and mute work in front of other programs, too</source>
        <translation>The keys to answer, hang up and mute work in front of other programs, too</translation>
    </message>
    <message>
        <source>Only while a call rings or is up; at all other times other programs have their keys.</source>
        <translation>Only while a call rings or is up; at all other times other programs have their keys.</translation>
    </message>
    <message>
        <source>The server %1 is known.</source>
        <extracomment>%1 a server&apos;s name, %2 in brackets what the system says of it</extracomment>
        <translation>The server %1 is known.</translation>
    </message>
    <message>
        <source>There is no server %1%2. Check how its name is spelled.</source>
        <translation>There is no server %1%2. Check how its name is spelled.</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <extracomment>%1 a server&apos;s name with its port, %2 in brackets what the system says</extracomment>
        <translation>It answers at %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1%2. Check the port and the kind of connection.</source>
        <translation>Nothing answers at %1%2. Check the port and the kind of connection.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate trusted.</source>
        <translation>The connection is encrypted, and the certificate trusted.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</source>
        <translation>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneWords</name>
    <message>
        <source>The server refused the name or the password. Check them in the settings under Phone.</source>
        <translation>The server refused the name or the password. Check them in the settings under Phone.</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it in the settings under Phone.</source>
        <translation>The server does not know this address. Check it in the settings under Phone.</translation>
    </message>
    <message>
        <source>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</source>
        <translation>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</translation>
    </message>
    <message>
        <source>The telephone server refused: %1</source>
        <extracomment>%1 are the words of the telephone server</extracomment>
        <translation>The telephone server refused: %1</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Not installed</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Not reachable</translation>
    </message>
    <message>
        <source>Ready: calls to %1 ring here.</source>
        <translation>Ready: calls to %1 ring here.</translation>
    </message>
    <message>
        <source>The program deskbell-phone is not installed on this computer: calls are not possible here.</source>
        <translation>The program deskbell-phone is not installed on this computer: calls are not possible here.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Calling…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Ringing…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>The other side holds</source>
        <translation>The other side holds</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Call ended</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>In a call</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>You declined it.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>The call was declined.</translation>
    </message>
    <message>
        <source>You said that you are busy.</source>
        <translation>You said that you are busy.</translation>
    </message>
    <message>
        <source>Busy. Call again later, or promise a callback.</source>
        <translation>Busy. Call again later, or promise a callback.</translation>
    </message>
    <message>
        <source>Nobody answered. Call again later, or write.</source>
        <translation>Nobody answered. Call again later, or write.</translation>
    </message>
    <message>
        <source>There is no such number. Check its digits and the country&apos;s code.</source>
        <translation>There is no such number. Check its digits and the country&apos;s code.</translation>
    </message>
    <message>
        <source>They cannot be reached now. Call again later, or write.</source>
        <translation>They cannot be reached now. Call again later, or write.</translation>
    </message>
    <message>
        <source>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</source>
        <translation>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</translation>
    </message>
    <message>
        <source>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</source>
        <translation>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</translation>
    </message>
    <message>
        <source>The telephone server does not allow this call.</source>
        <translation>The telephone server does not allow this call.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</source>
        <translation>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</translation>
    </message>
    <message>
        <source>The connection broke. Check the network and call again.</source>
        <translation>The connection broke. Check the network and call again.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>The caller gave up.</translation>
    </message>
    <message>
        <source>You hung up before anybody answered.</source>
        <translation>You hung up before anybody answered.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <translation>Somebody else took it.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>The call broke off.</translation>
    </message>
    <message>
        <source>The call failed: %1</source>
        <translation>The call failed: %1</translation>
    </message>
    <message>
        <source>You are hardly heard: speak closer to the microphone, or choose another.</source>
        <translation>You are hardly heard: speak closer to the microphone, or choose another.</translation>
    </message>
    <message>
        <source>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</source>
        <translation>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</translation>
    </message>
    <message>
        <source>The other side&apos;s line is poor: offer to call back.</source>
        <translation>The other side&apos;s line is poor: offer to call back.</translation>
    </message>
    <message>
        <source>Good line</source>
        <translation>Good line</translation>
    </message>
    <message>
        <source>Poor line</source>
        <translation>Poor line</translation>
    </message>
    <message>
        <source>Fair line</source>
        <translation>Fair line</translation>
    </message>
    <message>
        <source>The phone is not running yet. It is being started; try again in a moment.</source>
        <translation>The phone is not running yet. It is being started; try again in a moment.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>This is no number that can be called.</translation>
    </message>
    <message>
        <source>The phone is not signed in: no call can be made.</source>
        <translation>The phone is not signed in: no call can be made.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>The call is over.</translation>
    </message>
    <message>
        <source>That is not possible at this moment of the call.</source>
        <translation>That is not possible at this moment of the call.</translation>
    </message>
    <message>
        <source>The phone could not do that.</source>
        <translation>The phone could not do that.</translation>
    </message>
    <message>
        <source>The phone could not do that: %1</source>
        <translation>The phone could not do that: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Phrases</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Waiting to go</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
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
        <translation>Call</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
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
        <translation>Away</translation>
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
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Working with trouble</source>
        <translation>Working with trouble</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Not working</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatic reply</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Mailing list</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Spam complaint</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network. (%1)</source>
        <translation>The hub cannot be reached. Check the address and the network. (%1)</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again.</source>
        <translation>The hub did not answer in time. Try again.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>The e-mail address or the password is not right.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask an administrator.</source>
        <translation>You are not allowed to do this. Ask an administrator.</translation>
    </message>
    <message>
        <source>It is no longer there, or not yours to see.</source>
        <translation>It is no longer there, or not yours to see.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile: %1</source>
        <translation>Somebody changed this meanwhile: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Somebody changed this meanwhile. Look at the new state and try again.</translation>
    </message>
    <message>
        <source>It is too large for the hub.</source>
        <translation>It is too large for the hub.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n s.</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n second.</numerusform>
            <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a moment.</source>
        <translation>Too many attempts. Try again in a moment.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>The hub is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>The hub could not do this.</source>
        <translation>The hub could not do this.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time in a list: less than a minute ago</comment>
        <translation>now</translation>
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
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>Wants no more messages</translation>
    </message>
    <message>
        <source>Started the chat</source>
        <translation>Started the chat</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>Wants messages again</translation>
    </message>
</context>
<context>
    <name>deskbell::PickFrame</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read by screen readers: a command and its key</extracomment>
        <translation>%1, key %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresenceKeeper</name>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>You are shown as: %1</source>
        <translation>You are shown as: %1</translation>
    </message>
    <message>
        <source>You will be shown as: %1, once the hub is reached</source>
        <translation>You will be shown as: %1, once the hub is reached</translation>
    </message>
    <message>
        <source>Others may not see your presence: %1</source>
        <translation>Others may not see your presence: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseBook</name>
    <message>
        <source>It was changed since.</source>
        <translation>It was changed since.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseCard</name>
    <message>
        <source>Promises made</source>
        <translation>Promises made</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Promise a time</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>Move the promise</source>
        <translation>Move the promise</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Cancel the promise</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Promise a time in %n conversation(s)</source>
        <translation>
            <numerusform>Promise a time in %n conversation</numerusform>
            <numerusform>Promise a time in %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Promise a time</translation>
    </message>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h</source>
        <translation>tomorrow 14:30, fri 9, in 2 h</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Who keeps it</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Me (%1)</translation>
    </message>
    <message>
        <source>As each can be reached</source>
        <translation>As each can be reached</translation>
    </message>
    <message>
        <source>No number is known</source>
        <extracomment>No number or address is kept with the promise</extracomment>
        <translation>No number is known</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Write by when, in your own words.</source>
        <translation>Write by when, in your own words.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseHands</name>
    <message>
        <source>Open a conversation first.</source>
        <translation>Open a conversation first.</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <extracomment>%1: &quot;Call back&quot;, %2: &quot;tomorrow 14:30&quot;</extracomment>
        <translation>Promised: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <translation>
            <numerusform>%1 (%n conversation)</numerusform>
            <numerusform>%1 (%n conversations)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised here.</source>
        <translation>Nothing is promised here.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Promise cancelled</translation>
    </message>
    <message>
        <source>Move the promise to</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Move the promise to</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Promise moved to %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alarm. %1: &quot;Call back&quot;, %2: a customer, %3: &quot;due in 4 minutes&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Kept (.)</source>
        <translation>Kept (.)</translation>
    </message>
    <message>
        <source>In 10 minutes (,)</source>
        <translation>In 10 minutes (,)</translation>
    </message>
    <message>
        <source>You wrote “%1”: make it a promise?</source>
        <extracomment>%1: words of a message that was sent</extracomment>
        <translation>You wrote “%1”: make it a promise?</translation>
    </message>
    <message>
        <source>Promise (.)</source>
        <translation>Promise (.)</translation>
    </message>
    <message>
        <source>No (,)</source>
        <translation>No (,)</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>Promise kept?</translation>
    </message>
    <message>
        <source>Yes (.)</source>
        <translation>Yes (.)</translation>
    </message>
    <message>
        <source>Not yet (,)</source>
        <translation>Not yet (,)</translation>
    </message>
    <message>
        <source>The hub did not take this promise: %1, %2</source>
        <extracomment>%1: &quot;Call back, tomorrow 14:30&quot;, %2: a customer</extracomment>
        <translation>The hub did not take this promise: %1, %2</translation>
    </message>
    <message>
        <source>The hub did not take your change of a promise: %1, %2</source>
        <translation>The hub did not take your change of a promise: %1, %2</translation>
    </message>
    <message>
        <source>%1 Your words are kept: change them and promise it again.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Your words are kept: change them and promise it again.</translation>
    </message>
    <message>
        <source>%1 The promise stands as it was before.</source>
        <translation>%1 The promise stands as it was before.</translation>
    </message>
    <message>
        <source>The hub did not take your change of #%1, %2</source>
        <extracomment>%1: number of a conversation, %2: a customer</extracomment>
        <translation>The hub did not take your change of #%1, %2</translation>
    </message>
    <message>
        <source>The hub did not take a change of yours</source>
        <translation>The hub did not take a change of yours</translation>
    </message>
    <message>
        <source>%1 What is shown is what the hub has.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 What is shown is what the hub has.</translation>
    </message>
    <message>
        <source>Promise again… (.)</source>
        <translation>Promise again… (.)</translation>
    </message>
    <message>
        <source>Leave it (,)</source>
        <translation>Leave it (,)</translation>
    </message>
    <message>
        <source>All right (,)</source>
        <translation>All right (,)</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseListModel</name>
    <message>
        <source>nobody has it</source>
        <extracomment>A promise whose owner has gone</extracomment>
        <translation>nobody has it</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseWords</name>
    <message>
        <source>Call back</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Give an update</source>
        <extracomment>What was promised to a customer: to tell how their matter stands</extracomment>
        <translation>Give an update</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>tomorrow %1</translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>A promise</extracomment>
        <translation>kept late</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>kept in time</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A promise</extracomment>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>kept %1, late %2, broken %3</source>
        <extracomment>How promises went: numbers</extracomment>
        <translation>kept %1, late %2, broken %3</translation>
    </message>
</context>
<context>
    <name>deskbell::PromisesPane</name>
    <message>
        <source>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</source>
        <translation>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Beside the number of promises; %1: that number</extracomment>
        <translation>
            <numerusform>%1, %n overdue</numerusform>
            <numerusform>%1, %n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1</source>
        <extracomment>%1: &quot;kept 12, late 1, broken 0&quot;</extracomment>
        <translation>This week: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>deskbell::ProviderSignIn</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Sign in with the browser</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Sign in with a code</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Cancel the sign-in</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>How to sign in</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>from your own registration with the provider</source>
        <translation>from your own registration with the provider</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>only if the provider gave you one</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>The sign-in was cancelled.</translation>
    </message>
    <message>
        <source>With a %1 account</source>
        <translation>With a %1 account</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Signed in. Sign in again when the mailbox asks for it.</source>
        <translation>Signed in. Sign in again when the mailbox asks for it.</translation>
    </message>
    <message>
        <source>Open %1 on any device, sign in as %2 and enter this code: %3</source>
        <translation>Open %1 on any device, sign in as %2 and enter this code: %3</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept sealed with the mailbox.</source>
        <translation>Signed in. The permission is kept sealed with the mailbox.</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Asking the provider for a code…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>Waiting for you to sign in in the browser…</translation>
    </message>
</context>
<context>
    <name>deskbell::QuarantineList</name>
    <message>
        <source>No mail is in quarantine.</source>
        <translation>No mail is in quarantine.</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Save the source…</translation>
    </message>
    <message>
        <source>Save the source of the mail of %1</source>
        <translation>Save the source of the mail of %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Take in the mail of %1 again</source>
        <translation>Take in the mail of %1 again</translation>
    </message>
    <message>
        <source>Save the source of the mail</source>
        <translation>Save the source of the mail</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Mails (*.eml);;All files (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>The mail was taken in.</source>
        <translation>The mail was taken in.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>the same name</source>
        <translation>the same name</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>a similar name</translation>
    </message>
    <message>
        <source>both write from %1</source>
        <translation>both write from %1</translation>
    </message>
    <message>
        <source>the number %1 in a signature</source>
        <translation>the number %1 in a signature</translation>
    </message>
    <message>
        <source>typed the address %1 (not verified)</source>
        <translation>typed the address %1 (not verified)</translation>
    </message>
    <message>
        <source>the same street address</source>
        <translation>the same street address</translation>
    </message>
    <message>
        <source>the same “%1”</source>
        <translation>the same “%1”</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Does this belong to #%1 “%2”?</source>
        <translation>Does this belong to #%1 “%2”?</translation>
    </message>
    <message>
        <source>The same customer waits there by %1</source>
        <translation>The same customer waits there by %1</translation>
    </message>
    <message>
        <source>Attach (Y)</source>
        <translation>Attach (Y)</translation>
    </message>
    <message>
        <source>Keep apart (N)</source>
        <translation>Keep apart (N)</translation>
    </message>
    <message>
        <source>a customer you know</source>
        <translation>a customer you know</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation>Is %1 the same person as %2?</translation>
    </message>
    <message>
        <source>One person (Y)</source>
        <translation>One person (Y)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Two people (N)</translation>
    </message>
    <message>
        <source>A colleague has answered this already.</source>
        <translation>A colleague has answered this already.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nothing was changed: %1</translation>
    </message>
    <message>
        <source>Kept apart; it will not be asked again.</source>
        <translation>Kept apart; it will not be asked again.</translation>
    </message>
    <message>
        <source>Attached to #%1</source>
        <translation>Attached to #%1</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Two people; it will not be asked again.</translation>
    </message>
    <message>
        <source>Now one customer: %1</source>
        <translation>Now one customer: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>There is nothing to answer here.</translation>
    </message>
</context>
<context>
    <name>deskbell::QueueSection</name>
    <message>
        <source>Where conversations wait, and what is promised to those who wait.</source>
        <translation>Where conversations wait, and what is promised to those who wait.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>New queue</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Name of the queue</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>First response within</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>Next response within</source>
        <translation>Next response within</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Resolved within</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>While nobody answers</translation>
    </message>
    <message>
        <source>Each step is counted from when the customer began to wait, and stands in the log.</source>
        <translation>Each step is counted from when the customer began to wait, and stands in the log.</translation>
    </message>
    <message>
        <source>Notify again after</source>
        <translation>Notify again after</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>Louder after</translation>
    </message>
    <message>
        <source>The next person after</source>
        <translation>The next person after</translation>
    </message>
    <message>
        <source>The team lead after</source>
        <translation>The team lead after</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>A queue needs a name.</translation>
    </message>
    <message>
        <source>Each step has to come later than the one before.</source>
        <translation>Each step has to come later than the one before.</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>deskbell::Rearranger</name>
    <message>
        <source>(no subject)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>Undone: the state of %1 is as before</source>
        <translation>Undone: the state of %1 is as before</translation>
    </message>
    <message>
        <source>Undone: the assignee of %1 is as before</source>
        <translation>Undone: the assignee of %1 is as before</translation>
    </message>
    <message>
        <source>Undone: the priority of %1 is as before</source>
        <translation>Undone: the priority of %1 is as before</translation>
    </message>
    <message>
        <source>Undone: the tags of %1 are as before</source>
        <translation>Undone: the tags of %1 are as before</translation>
    </message>
    <message>
        <source>Undone: the queue of %1 is as before</source>
        <translation>Undone: the queue of %1 is as before</translation>
    </message>
    <message>
        <source>Undone: %1 is not snoozed any more</source>
        <translation>Undone: %1 is not snoozed any more</translation>
    </message>
    <message>
        <source>Undone: %1 stands for itself again</source>
        <translation>Undone: %1 stands for itself again</translation>
    </message>
    <message>
        <source>Undone: the messages are back in %1</source>
        <translation>Undone: the messages are back in %1</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Number, name or words</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Find a message</translation>
    </message>
    <message>
        <source>Merge #%1 into…</source>
        <translation>Merge #%1 into…</translation>
    </message>
    <message>
        <source>Split off from which message on?</source>
        <translation>Split off from which message on?</translation>
    </message>
    <message>
        <source>Only this message, not what follows it</source>
        <translation>Only this message, not what follows it</translation>
    </message>
    <message>
        <source>Move which message?</source>
        <translation>Move which message?</translation>
    </message>
    <message>
        <source>Move the message to…</source>
        <translation>Move the message to…</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>Merged into #%1</translation>
    </message>
    <message>
        <source>Split off into a conversation of its own</source>
        <translation>Split off into a conversation of its own</translation>
    </message>
    <message>
        <source>Moved to #%1</source>
        <translation>Moved to #%1</translation>
    </message>
    <message>
        <source>Nothing would stay behind: merge the whole conversation instead.</source>
        <translation>Nothing would stay behind: merge the whole conversation instead.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nothing was changed: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>It was changed since: nothing was undone.</source>
        <translation>It was changed since: nothing was undone.</translation>
    </message>
    <message>
        <source>It could not be undone: %1</source>
        <translation>It could not be undone: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n conversation(s) are as before</source>
        <translation>
            <numerusform>Undone: %n conversation is as before</numerusform>
            <numerusform>Undone: %n conversations are as before</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; changed since and left: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; changed since and left: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is unread again</source>
        <translation>Undone: %1 is unread again</translation>
    </message>
    <message>
        <source>Undone: %1 is as before %2</source>
        <translation>Undone: %1 is as before %2</translation>
    </message>
    <message>
        <source>Undone: %1 goes on where it did before</source>
        <translation>Undone: %1 goes on where it did before</translation>
    </message>
    <message>
        <source>Undone: %1 is a customer of their own again</source>
        <extracomment>%1: a customer&apos;s name</extracomment>
        <translation>Undone: %1 is a customer of their own again</translation>
    </message>
    <message>
        <source>%1; the message was on its way already: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; the message was on its way already: %2</translation>
    </message>
    <message>
        <source>Undone: nothing is promised in %1</source>
        <translation>Undone: nothing is promised in %1</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is not kept yet</source>
        <translation>Undone: the promise in %1 is not kept yet</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 holds again</source>
        <translation>Undone: the promise in %1 holds again</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is due when it was</source>
        <translation>Undone: the promise in %1 is due when it was</translation>
    </message>
</context>
<context>
    <name>deskbell::RecordingPlayer</name>
    <message>
        <source>Play the recording</source>
        <translation>Play the recording</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Position in the recording</translation>
    </message>
    <message>
        <source>No sound can be played here now. Open the recording with another program, or save it.</source>
        <translation>No sound can be played here now. Open the recording with another program, or save it.</translation>
    </message>
    <message>
        <source>Fetching the recording. Press to cancel.</source>
        <translation>Fetching the recording. Press to cancel.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a recording has been fetched</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played here. Open it with another program, or save it.</source>
        <translation>This kind of recording cannot be played here. Open it with another program, or save it.</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Pause the recording</translation>
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
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Edit the reply</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n new message(s) came in while you wrote</source>
        <translation>
            <numerusform>Not sent yet: %n new message came in while you wrote</numerusform>
            <numerusform>Not sent yet: %n new messages came in while you wrote</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Not sent. Your text is kept.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>deskbell::RemoteImagesBar</name>
    <message>
        <source>The hub does not fetch from there.</source>
        <translation>The hub does not fetch from there.</translation>
    </message>
    <message>
        <source>The server does not give them out any more.</source>
        <translation>The server does not give them out any more.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) blocked</source>
        <translation>
            <numerusform>%n remote image blocked</numerusform>
            <numerusform>%n remote images blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s) removed</source>
        <translation>
            <numerusform>%n tracking pixel removed</numerusform>
            <numerusform>%n tracking pixels removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</source>
        <translation>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</translation>
    </message>
    <message>
        <source>Show the remote images</source>
        <translation>Show the remote images</translation>
    </message>
    <message>
        <source>Fetching images: %1 of %2</source>
        <translation>Fetching images: %1 of %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be had. %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>
            <numerusform>%n image could not be had. %1</numerusform>
            <numerusform>%n images could not be had. %1</numerusform>
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
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Answer (%1)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>Decline and say why</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>I am busy</translation>
    </message>
    <message>
        <source>I am not available</source>
        <translation>I am not available</translation>
    </message>
    <message>
        <source>Answering puts the other call on hold.</source>
        <translation>Answering puts the other call on hold.</translation>
    </message>
    <message>
        <source>Nobody here knows this number</source>
        <translation>Nobody here knows this number</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n open conversation</numerusform>
            <numerusform>%n open conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Last contacts</translation>
    </message>
    <message>
        <source>Rings for %1</source>
        <translation>Rings for %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>last message</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Due first</translation>
    </message>
    <message>
        <source>then who waits longest</source>
        <translation>then who waits longest</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Sort the list</translation>
    </message>
    <message>
        <source>Newest, oldest or due</source>
        <translation>Newest, oldest or due</translation>
    </message>
    <message>
        <source>on: choose it to take it off</source>
        <translation>on: choose it to take it off</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Show all again</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Unread only</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priority %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Channel %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Save as a view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved as the view %1</source>
        <translation>Saved as the view %1</translation>
    </message>
    <message>
        <source>The view was not changed: %1</source>
        <translation>The view was not changed: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Change it to what is shown now</source>
        <translation>Change it to what is shown now</translation>
    </message>
    <message>
        <source>%1 is what is shown now</source>
        <translation>%1 is what is shown now</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>Share with</translation>
    </message>
    <message>
        <source>Sharing of %1 changed</source>
        <translation>Sharing of %1 changed</translation>
    </message>
    <message>
        <source>Nobody: only me</source>
        <translation>Nobody: only me</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Members of %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>The view %1 was removed</source>
        <translation>The view %1 was removed</translation>
    </message>
    <message>
        <source>The view is back</source>
        <translation>The view is back</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Language %1</translation>
    </message>
    <message>
        <source>Unread, priority, channel, language or tag</source>
        <translation>Unread, priority, channel, language or tag</translation>
    </message>
    <message>
        <source>What a search finds stands with the newest first.</source>
        <translation>What a search finds stands with the newest first.</translation>
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
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode because of ‘%1’</source>
        <extracomment>One letter outside the small alphabet of short messages makes the whole message longer</extracomment>
        <translation>Unicode because of ‘%1’</translation>
    </message>
    <message>
        <source>%1 · too long: at most %2 SMS</source>
        <translation>%1 · too long: at most %2 SMS</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Length: %1</translation>
    </message>
    <message>
        <source>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</source>
        <translation>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</translation>
    </message>
    <message>
        <source>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</source>
        <translation>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</translation>
    </message>
</context>
<context>
    <name>deskbell::SelectionBar</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Clear the selection (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Saving %1 of %2</source>
        <translation>Saving %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
        <translation>%1: encryption</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>deskbell::ServerSearch</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ask Mozilla&apos;s directory</source>
        <translation>Ask Mozilla&apos;s directory</translation>
    </message>
    <message>
        <source>Stop looking for servers</source>
        <translation>Stop looking for servers</translation>
    </message>
    <message>
        <source>A public list of mail servers. It learns the domain of the address, not the address.</source>
        <translation>A public list of mail servers. It learns the domain of the address, not the address.</translation>
    </message>
    <message>
        <source>Stopped. Enter the servers below, or change the address to look again.</source>
        <translation>Stopped. Enter the servers below, or change the address to look again.</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1…</source>
        <translation>Looking for the mail servers of %1…</translation>
    </message>
    <message>
        <source>The servers could not be looked for: %1 Enter them below.</source>
        <translation>The servers could not be looked for: %1 Enter them below.</translation>
    </message>
    <message>
        <source>No mail servers were found for %1. Enter them below.</source>
        <translation>No mail servers were found for %1. Enter them below.</translation>
    </message>
    <message>
        <source>Only the outgoing server was found: %1. Enter the incoming one below.</source>
        <translation>Only the outgoing server was found: %1. Enter the incoming one below.</translation>
    </message>
    <message>
        <source>Only the incoming server was found: %1. Enter the outgoing one below.</source>
        <translation>Only the incoming server was found: %1. Enter the outgoing one below.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Found %1, but: %2.</source>
        <translation>Found %1, but: %2.</translation>
    </message>
    <message>
        <source>Found %1; the connection is encrypted and the certificates are valid.</source>
        <translation>Found %1; the connection is encrypted and the certificates are valid.</translation>
    </message>
    <message>
        <source>Found %1 (%2); the connection is encrypted and the certificates are valid.</source>
        <translation>Found %1 (%2); the connection is encrypted and the certificates are valid.</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Trust an authority&apos;s file…</translation>
    </message>
    <message>
        <source>This is outside %1: go on only if you know it as your mail provider.</source>
        <translation>This is outside %1: go on only if you know it as your mail provider.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>Found %1.</translation>
    </message>
    <message>
        <source>Found %1. The test shows whether the chosen authority fits.</source>
        <translation>Found %1. The test shows whether the chosen authority fits.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Built with Qt %1.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Canned replies</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Settings found</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Channels</translation>
    </message>
    <message>
        <source>mailbox email server password quarantine ledger</source>
        <translation>mailbox email server password quarantine ledger</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>profile password name me</source>
        <translation>profile password name me</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>team members hours targets SLA escalation</source>
        <translation>team members hours targets SLA escalation</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>people users team roles password</source>
        <translation>people users team roles password</translation>
    </message>
    <message>
        <source>template text shortcut</source>
        <translation>template text shortcut</translation>
    </message>
    <message>
        <source>colours dark mode size zoom language contrast</source>
        <translation>colours dark mode size zoom language contrast</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licence</translation>
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
        <translation>No setting is called “%1”. Try another word.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Address of the hub</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>This is not the address of a hub. It looks like https://desk.example.com.</source>
        <translation>This is not the address of a hub. It looks like https://desk.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Enter your e-mail address.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
</context>
<context>
    <name>deskbell::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Language of the signature</source>
        <translation>Language of the signature</translation>
    </message>
    <message>
        <source>Any language without its own</source>
        <translation>Any language without its own</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Kind regards,
your support team</source>
        <translation>Kind regards,
your support team</translation>
    </message>
    <message>
        <source>What stands under a reply: the signature of its queue in the customer&apos;s language.</source>
        <translation>What stands under a reply: the signature of its queue in the customer&apos;s language.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsForm</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>A number to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>A number to practise with: its customers are made up, and nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Kannel gateway</source>
        <translation>Kannel gateway</translation>
    </message>
    <message>
        <source>Twilio, or a vendor with the same interface</source>
        <translation>Twilio, or a vendor with the same interface</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Address of this hub</translation>
    </message>
    <message>
        <source>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</source>
        <translation>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Add number</translation>
    </message>
    <message>
        <source>Address of sendsms</source>
        <translation>Address of sendsms</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Address of its status</source>
        <translation>Address of its status</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Status password</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Address of the interface</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth token</translation>
    </message>
    <message>
        <source>Messaging service SID</source>
        <translation>Messaging service SID</translation>
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
        <translation>Enter the number, or the name, your messages come from.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and the user name for it.</source>
        <translation>Enter the gateway&apos;s address and the user name for it.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s password.</source>
        <translation>Enter the gateway&apos;s password.</translation>
    </message>
    <message>
        <source>Enter the account SID and the auth token.</source>
        <translation>Enter the account SID and the auth token.</translation>
    </message>
    <message>
        <source>Say at which address the provider reaches this hub.</source>
        <translation>Say at which address the provider reaches this hub.</translation>
    </message>
    <message>
        <source>Copy the lines for kannel.conf</source>
        <translation>Copy the lines for kannel.conf</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Copy the webhook&apos;s address</translation>
    </message>
    <message>
        <source>The provider needs it to deliver messages that come in to this hub.</source>
        <translation>The provider needs it to deliver messages that come in to this hub.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsWords</name>
    <message>
        <source>Add SMS number</source>
        <translation>Add SMS number</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy what its provider needs to deliver messages.</source>
        <translation>The number was added. Edit it to copy what its provider needs to deliver messages.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>The number was saved.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Remove number</translation>
    </message>
    <message>
        <source>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</source>
        <translation>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Last message: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceViewer</name>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Save as .eml…</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>Original of “%1”</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Fetching…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Source of the message</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Find in the source</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The hub keeps no original of this message.</source>
        <translation>The hub keeps no original of this message.</translation>
    </message>
    <message>
        <source>%1 more: save it to see all.</source>
        <translation>%1 more: save it to see all.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Save the original</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>The file could not be written to %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Add “%1” to the dictionary</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this computer</source>
        <translation>No dictionary for %1 on this computer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>deskbell::StartLinkDialog</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>Link to %1</translation>
    </message>
    <message>
        <source>The hub makes the link…</source>
        <translation>The hub makes the link…</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer</extracomment>
        <translation>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</translation>
    </message>
    <message>
        <source>There is no link: %1</source>
        <translation>There is no link: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer, %3: a day and time</extracomment>
        <translation>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</translation>
    </message>
    <message>
        <source>Copied: a link for %1</source>
        <extracomment>%1: a customer</extracomment>
        <translation>Copied: a link for %1</translation>
    </message>
    <message>
        <source>The channel has no token yet. It is entered in the settings, under Channels.</source>
        <translation>The channel has no token yet. It is entered in the settings, under Channels.</translation>
    </message>
    <message>
        <source>The channel’s own name is not known yet. Test the channel once in the settings.</source>
        <translation>The channel’s own name is not known yet. Test the channel once in the settings.</translation>
    </message>
    <message>
        <source>The channel is switched off, or no links lead into it.</source>
        <translation>The channel is switched off, or no links lead into it.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusLine</name>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connecting…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>catching up…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
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
        <translation>complete to event %1 (%2)</translation>
    </message>
    <message>
        <source>complete to event %1</source>
        <translation>complete to event %1</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>outbox %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes down</source>
        <translation>
            <numerusform>%n mailbox down</numerusform>
            <numerusform>%n mailboxes down</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older mails still to come</source>
        <extracomment>A mailbox is read for the first time; %1 is a number with groups of digits</extracomment>
        <translation>%1 older mails still to come</translation>
    </message>
    <message>
        <source>conversations so far: %1</source>
        <extracomment>While the first conversations are fetched; %1 is a number with groups of digits</extracomment>
        <translation>conversations so far: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StorageSection</name>
    <message>
        <source>Delete downloads now</source>
        <translation>Delete downloads now</translation>
    </message>
    <message>
        <source>Downloads may take</source>
        <translation>Downloads may take</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Waiting to be sent, and drafts</source>
        <translation>Waiting to be sent, and drafts</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</source>
        <translation>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 freed.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Nothing had to be deleted.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of what was downloaded, and how many files that are</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Syncer</name>
    <message>
        <source>The hub&apos;s snapshot could not be read</source>
        <translation>The hub&apos;s snapshot could not be read</translation>
    </message>
</context>
<context>
    <name>deskbell::TagDialog</name>
    <message>
        <source>Find a tag, or name a new one</source>
        <translation>Find a tag, or name a new one</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Set tags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enter sets or takes off; Enter in the empty field is done.</source>
        <translation>Enter sets or takes off; Enter in the empty field is done.</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>New tag: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramForm</name>
    <message>
        <source>A bot to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>A bot to practise with: its customers are made up, and nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Token of the bot</translation>
    </message>
    <message>
        <source>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</source>
        <translation>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</translation>
    </message>
    <message>
        <source>Add Telegram bot</source>
        <translation>Add Telegram bot</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Enter the token of the bot, as @BotFather shows it.</source>
        <translation>Enter the token of the bot, as @BotFather shows it.</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramWords</name>
    <message>
        <source>Add Telegram bot</source>
        <translation>Add Telegram bot</translation>
    </message>
    <message>
        <source>The bot was added. Its messages are being taken in.</source>
        <translation>The bot was added. Its messages are being taken in.</translation>
    </message>
    <message>
        <source>The bot was saved.</source>
        <translation>The bot was saved.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Remove bot</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</source>
        <translation>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Last message: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSteps</name>
    <message>
        <source>Incoming server&apos;s name found</source>
        <translation>Incoming server&apos;s name found</translation>
    </message>
    <message>
        <source>Incoming server&apos;s name not found</source>
        <translation>Incoming server&apos;s name not found</translation>
    </message>
    <message>
        <source>Incoming server reached</source>
        <translation>Incoming server reached</translation>
    </message>
    <message>
        <source>Incoming server not reached</source>
        <translation>Incoming server not reached</translation>
    </message>
    <message>
        <source>Incoming connection encrypted</source>
        <translation>Incoming connection encrypted</translation>
    </message>
    <message>
        <source>Incoming connection not safe</source>
        <translation>Incoming connection not safe</translation>
    </message>
    <message>
        <source>Signed in to incoming mail</source>
        <translation>Signed in to incoming mail</translation>
    </message>
    <message>
        <source>Not signed in to incoming mail</source>
        <translation>Not signed in to incoming mail</translation>
    </message>
    <message>
        <source>Inbox opened</source>
        <translation>Inbox opened</translation>
    </message>
    <message>
        <source>Inbox not opened</source>
        <translation>Inbox not opened</translation>
    </message>
    <message>
        <source>Folder opened</source>
        <translation>Folder opened</translation>
    </message>
    <message>
        <source>Folder not opened</source>
        <translation>Folder not opened</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name found</source>
        <translation>Outgoing server&apos;s name found</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name not found</source>
        <translation>Outgoing server&apos;s name not found</translation>
    </message>
    <message>
        <source>Outgoing server reached</source>
        <translation>Outgoing server reached</translation>
    </message>
    <message>
        <source>Outgoing server not reached</source>
        <translation>Outgoing server not reached</translation>
    </message>
    <message>
        <source>Outgoing connection encrypted</source>
        <translation>Outgoing connection encrypted</translation>
    </message>
    <message>
        <source>Outgoing connection not safe</source>
        <translation>Outgoing connection not safe</translation>
    </message>
    <message>
        <source>Signed in to outgoing mail</source>
        <translation>Signed in to outgoing mail</translation>
    </message>
    <message>
        <source>Not signed in to outgoing mail</source>
        <translation>Not signed in to outgoing mail</translation>
    </message>
    <message>
        <source>The mailbox works.</source>
        <translation>The mailbox works.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>Certificate of %1, issued by %2, valid from %3 to %4</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Names: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Trust an authority&apos;s file…</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</source>
        <translation>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</translation>
    </message>
    <message>
        <source>SMS provider reached</source>
        <translation>SMS provider reached</translation>
    </message>
    <message>
        <source>SMS provider not reached</source>
        <translation>SMS provider not reached</translation>
    </message>
    <message>
        <source>Signed in to the SMS provider</source>
        <translation>Signed in to the SMS provider</translation>
    </message>
    <message>
        <source>Not signed in to the SMS provider</source>
        <translation>Not signed in to the SMS provider</translation>
    </message>
    <message>
        <source>The gateway is connected to the network</source>
        <translation>The gateway is connected to the network</translation>
    </message>
    <message>
        <source>The gateway is not connected to the network</source>
        <translation>The gateway is not connected to the network</translation>
    </message>
    <message>
        <source>The provider can call this hub</source>
        <translation>The provider can call this hub</translation>
    </message>
    <message>
        <source>The provider cannot call this hub</source>
        <translation>The provider cannot call this hub</translation>
    </message>
    <message>
        <source>Telegram reached</source>
        <translation>Telegram reached</translation>
    </message>
    <message>
        <source>Telegram not reached</source>
        <translation>Telegram not reached</translation>
    </message>
    <message>
        <source>The bot is known</source>
        <translation>The bot is known</translation>
    </message>
    <message>
        <source>The bot is not known</source>
        <translation>The bot is not known</translation>
    </message>
    <message>
        <source>The bot&apos;s messages come to this desk</source>
        <translation>The bot&apos;s messages come to this desk</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go somewhere else</source>
        <translation>The bot&apos;s messages go somewhere else</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>The settings are complete</translation>
    </message>
    <message>
        <source>The settings are not complete</source>
        <translation>The settings are not complete</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineBar</name>
    <message>
        <source>This conversation</source>
        <translation>This conversation</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <extracomment>A button: show the messages of all of this customer&apos;s conversations; %1 the customer</extracomment>
        <translation>All of the customer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Find in the messages (Ctrl+F)</source>
        <translation>Find in the messages (Ctrl+F)</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Files of this customer</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>All of %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Only notes</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Channel: %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>Short for &quot;This conversation&quot;, where room is scarce: shows its messages only</extracomment>
        <translation>Only this</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Short for &quot;All of Ana Pop&quot;, where room is scarce: shows the messages of all of the customer&apos;s conversations</extracomment>
        <translation>All</translation>
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
        <translation>Note by %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text</extracomment>
        <translation>%1 from %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text</extracomment>
        <translation>%1 by %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n attachment</numerusform>
            <numerusform>, %n attachments</numerusform>
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
        <translation>Messages</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n message copied</numerusform>
            <numerusform>%n messages copied</numerusform>
        </translation>
    </message>
    <message>
        <source>A new message from %1</source>
        <translation>A new message from %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) below</source>
        <translation>
            <numerusform>%n new message below</numerusform>
            <numerusform>%n new messages below</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>To the newest</translation>
    </message>
    <message>
        <source>Fetching messages…</source>
        <translation>Fetching messages…</translation>
    </message>
    <message>
        <source>Nothing came or went this way.</source>
        <translation>Nothing came or went this way.</translation>
    </message>
    <message>
        <source>Its messages are not on this computer. They come once the hub can be reached.</source>
        <translation>Its messages are not on this computer. They come once the hub can be reached.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>Fetching older messages…</source>
        <translation>Fetching older messages…</translation>
    </message>
</context>
<context>
    <name>deskbell::Toast</name>
    <message>
        <source>Undo (z)</source>
        <translation>Undo (z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message numerus="yes">
        <source>%n conversation(s) to look at</source>
        <translation>
            <numerusform>%n conversation to look at</numerusform>
            <numerusform>%n conversations to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>do not disturb</translation>
    </message>
</context>
<context>
    <name>deskbell::TroublePage</name>
    <message>
        <source>Your desk could not be opened</source>
        <translation>Your desk could not be opened</translation>
    </message>
    <message>
        <source>Nothing is lost: conversations and unsent work stay where they are.</source>
        <translation>Nothing is lost: conversations and unsent work stay where they are.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Choose another way</translation>
    </message>
</context>
<context>
    <name>deskbell::TypingLine</name>
    <message>
        <source>Customer is writing</source>
        <translation>Customer is writing</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <extracomment>%1 is a customer&apos;s name</extracomment>
        <translation>%1 is writing…</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>Undo (z)</source>
        <translation>Undo (z)</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Undo sending</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name or address, %n the seconds left</extracomment>
        <translation>
            <numerusform>Sending to %1 in %n s</numerusform>
            <numerusform>Sending to %1 in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a name or address</extracomment>
        <translation>Sending to %1. Undo takes it back.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a day and time, %2 a name or address</extracomment>
        <translation>Goes out %1 to %2. Undo takes it back.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2</source>
        <extracomment>%1 is a day and time, %2 a name or address</extracomment>
        <translation>Goes out %1 to %2</translation>
    </message>
</context>
<context>
    <name>deskbell::UnifiedInboxModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>Unknown customer</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The conversation has messages nobody has read</extracomment>
        <translation>unread</translation>
    </message>
    <message>
        <source>seen by %1 now</source>
        <extracomment>%1 are the names of other agents</extracomment>
        <translation>seen by %1 now</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>A change of mine waits for the hub</extracomment>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The agent has begun to write a reply or note there</extracomment>
        <translation>draft</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>One of several conversations the next command acts on</extracomment>
        <translation>selected</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <extracomment>Something is promised to the customer; %1: &quot;due in 4 minutes&quot;</extracomment>
        <translation>promised: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsList</name>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsModel</name>
    <message>
        <source>Mine</source>
        <extracomment>A view of the inbox: conversations assigned to me</extracomment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A view of the inbox: customers who wait for an answer</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>Read out for a view of the inbox; %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n conversation</numerusform>
            <numerusform>%1, %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>A view: what was promised to customers, by when it is due</extracomment>
        <translation>Promises</translation>
    </message>
</context>
<context>
    <name>deskbell::VisitorCard</name>
    <message>
        <source>On the website</source>
        <translation>On the website</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The chat is open</source>
        <translation>The chat is open</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Away since %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>an e-mail address a visitor typed into a form</extracomment>
        <translation>Email</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (not verified)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceForm</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Add telephone number</source>
        <translation>Add telephone number</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Domain of the extensions</source>
        <translation>Domain of the extensions</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where the agents&apos; phones sign in. Left empty: at the domain.</source>
        <translation>Where the agents&apos; phones sign in. Left empty: at the domain.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Encrypted (TLS)</translation>
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
        <translation>Encryption of the sound</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Where the other side can</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Own authority</translation>
    </message>
    <message>
        <source>Address of the proxy&apos;s control</source>
        <translation>Address of the proxy&apos;s control</translation>
    </message>
    <message>
        <source>The hub wakes callers who wait there as soon as somebody is free.</source>
        <translation>The hub wakes callers who wait there as soon as somebody is free.</translation>
    </message>
    <message>
        <source>Calls ring at</source>
        <translation>Calls ring at</translation>
    </message>
    <message>
        <source>Whoever has been free longest, one after the other</source>
        <translation>Whoever has been free longest, one after the other</translation>
    </message>
    <message>
        <source>Everybody who is free, at once</source>
        <translation>Everybody who is free, at once</translation>
    </message>
    <message>
        <source>Each rings for</source>
        <translation>Each rings for</translation>
    </message>
    <message>
        <source>Time for notes after a call</source>
        <translation>Time for notes after a call</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>When the agent has asked the caller</source>
        <translation>When the agent has asked the caller</translation>
    </message>
    <message>
        <source>Every call, after saying so</source>
        <translation>Every call, after saying so</translation>
    </message>
    <message>
        <source>What is said before a recording</source>
        <translation>What is said before a recording</translation>
    </message>
    <message>
        <source>Outcomes of a call, one a line</source>
        <translation>Outcomes of a call, one a line</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>One a line, at most nine: each is chosen with its digit after a call.</source>
        <translation>One a line, at most nine: each is chosen with its digit after a call.</translation>
    </message>
    <message>
        <source>Said when closed</source>
        <translation>Said when closed</translation>
    </message>
    <message>
        <source>Enter the number that is called.</source>
        <translation>Enter the number that is called.</translation>
    </message>
    <message>
        <source>Enter the domain of the extensions.</source>
        <translation>Enter the domain of the extensions.</translation>
    </message>
    <message>
        <source>At most nine outcomes: each has a digit.</source>
        <translation>At most nine outcomes: each has a digit.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Phone %1</translation>
    </message>
    <message>
        <source>Copy the proxy&apos;s key</source>
        <translation>Copy the proxy&apos;s key</translation>
    </message>
    <message>
        <source>The SIP proxy shows it to the hub when it asks whom to ring.</source>
        <translation>The SIP proxy shows it to the hub when it asks whom to ring.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceWords</name>
    <message>
        <source>Add telephone number</source>
        <translation>Add telephone number</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy the key that the SIP proxy needs.</source>
        <translation>The number was added. Edit it to copy the key that the SIP proxy needs.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>The number was saved.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Remove number</translation>
    </message>
    <message>
        <source>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</source>
        <translation>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>Last call: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::WelcomePage</name>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Welcome to Deskbell</translation>
    </message>
    <message>
        <source>One inbox for everything your customers write. How would you like to begin?</source>
        <translation>One inbox for everything your customers write. How would you like to begin?</translation>
    </message>
    <message>
        <source>Add your mailbox</source>
        <translation>Add your mailbox</translation>
    </message>
    <message>
        <source>Answer the mail of one address on this computer. Nothing else is needed.</source>
        <translation>Answer the mail of one address on this computer. Nothing else is needed.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Connect to a hub</translation>
    </message>
    <message>
        <source>Your team already runs Deskbell: sign in with your account.</source>
        <translation>Your team already runs Deskbell: sign in with your account.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Look around with demo data</translation>
    </message>
    <message>
        <source>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</source>
        <translation>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</translation>
    </message>
</context>
<context>
    <name>deskbell::Windows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>There is %n window already.</numerusform>
            <numerusform>There are %n windows already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WishSender</name>
    <message>
        <source>The attached file is gone.</source>
        <translation>The attached file is gone.</translation>
    </message>
</context>
<context>
    <name>deskbell::WordPopup</name>
    <message>
        <source>Tab inserts, Esc closes</source>
        <translation>Tab inserts, Esc closes</translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message>
        <source>Email</source>
        <translation>Email</translation>
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
        <translation>Call</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>snoozed</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>low priority</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>normal priority</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>high priority</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>delivery not confirmed</translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>due in %n minute</numerusform>
            <numerusform>due in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>overdue by %n minute</numerusform>
            <numerusform>overdue by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>due in %n hour</numerusform>
            <numerusform>due in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>overdue by %n hour</numerusform>
            <numerusform>overdue by %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Next conversation</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Previous conversation</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Open conversation</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>First unread message</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Search conversations</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Go to the inbox</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Go to the settings</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Show or hide the customer</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Show all keys</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Leave search or editor</source>
        <translation>Leave search or editor</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Change recipients and subject</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Show the original of a mail</source>
        <translation>Show the original of a mail</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Print the conversation</translation>
    </message>
    <message>
        <source>Save the conversation as PDF</source>
        <translation>Save the conversation as PDF</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>Split off a message</translation>
    </message>
    <message>
        <source>Move a message to another conversation</source>
        <translation>Move a message to another conversation</translation>
    </message>
    <message>
        <source>#%1 was merged into #%2</source>
        <translation>#%1 was merged into #%2</translation>
    </message>
    <message>
        <source>Retry the message that failed</source>
        <translation>Retry the message that failed</translation>
    </message>
    <message>
        <source>Edit the message that failed and send it again</source>
        <translation>Edit the message that failed and send it again</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <translation>Find in the messages</translation>
    </message>
    <message>
        <source>Older find</source>
        <translation>Older find</translation>
    </message>
    <message>
        <source>Newer find</source>
        <translation>Newer find</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Go to the first message</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Go to the newest message</translation>
    </message>
    <message>
        <source>Show all of the customer, or this conversation</source>
        <translation>Show all of the customer, or this conversation</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Files of this customer</translation>
    </message>
    <message>
        <source>Copy the link to the conversation</source>
        <translation>Copy the link to the conversation</translation>
    </message>
    <message>
        <source>There is no conversation #%1, or you may not see it.</source>
        <translation>There is no conversation #%1, or you may not see it.</translation>
    </message>
    <message>
        <source>The link could not be followed: %1</source>
        <translation>The link could not be followed: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>Title of a window: number and subject of its conversation</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Continue on another channel</source>
        <translation>Continue on another channel</translation>
    </message>
    <message>
        <source>Yes: attach, or one person</source>
        <translation>Yes: attach, or one person</translation>
    </message>
    <message>
        <source>No: keep apart, or two people</source>
        <translation>No: keep apart, or two people</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Go to the customers</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Merge the customer into another</source>
        <translation>Merge the customer into another</translation>
    </message>
    <message>
        <source>Promise kept, or yes to the question about it</source>
        <translation>Promise kept, or yes to the question about it</translation>
    </message>
    <message>
        <source>Move the promise, or not now to the question about it</source>
        <translation>Move the promise, or not now to the question about it</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Cancel the promise</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>Go to the promises</translation>
    </message>
    <message>
        <source>This conversation is not on this computer yet.</source>
        <translation>This conversation is not on this computer yet.</translation>
    </message>
</context>
</TS>
