<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Вузол не знайдено</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>У з’єднанні відмовлено</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Час очікування з’єднання вичерпано</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Час очікування операції вичерпано</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Мережа недоступна</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Виділити все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Крок у&amp;гору</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Крок у&amp;низ</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Host %1 not found</source>
        <translation>Вузол %1 не знайдено</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>У з’єднанні відмовлено</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>З’єднання закрито</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>Не вдалося встановити захищене з’єднання</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати дію</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити дію</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>У з’єднанні відмовлено</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Час очікування з’єднання вичерпано</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Вузол недоступний</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Мережа недоступна</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Віддалений вузол закрив з’єднання</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати дію</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити дію</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountSection</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Мови, якими ви відповідаєте</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>наприклад en, ro, de</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Поточний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новий пароль ще раз</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>A new password signs you out everywhere, here too.</source>
        <translation>Після зміни пароля ви вийдете всюди, і тут теж.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Пароль має щонайменше 8 знаків.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Нові паролі не збігаються.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Не збережено, введене залишилося. %1</translation>
    </message>
    <message>
        <source>Changed. Sign in with the new one.</source>
        <translation>Змінено. Увійдіть із новим паролем.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Поточний пароль неправильний.</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressField</name>
    <message>
        <source>No address is given.</source>
        <translation>Адресу не вказано.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>У «%1» немає @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>У «%1» нічого немає перед @.</translation>
    </message>
    <message>
        <source>“%1” has no complete domain after the @.</source>
        <translation>У «%1» після @ немає повного домену.</translation>
    </message>
    <message>
        <source>“%1” has a domain that cannot be.</source>
        <translation>У «%1» неможливий домен.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no address has.</source>
        <translation>У «%1» є знак, якого не буває в адресах.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be.</source>
        <translation>«%1» довше, ніж може бути адреса.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes.</source>
        <comment>field: person</comment>
        <translation>%1: %2. Delete вилучає.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: не надіслано. %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AgentSection</name>
    <message>
        <source>Everybody who answers. Administrators add and change them; leads put them into queues.</source>
        <translation>Усі, хто відповідає. Додають і змінюють їх адміністратори; по чергах розподіляють керівники.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Оператори</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Новий оператор</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Може входити</translation>
    </message>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1, вхід закрито</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>щонайменше 8 знаків</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>залиште порожнім, щоб не змінювати</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>поки немає</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Операторові потрібне ім’я.</translation>
    </message>
    <message>
        <source>An agent needs an email address to sign in with.</source>
        <translation>Операторові потрібна адреса електронної пошти для входу.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>Пароль має щонайменше 8 знаків.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Ім’я оператора</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Languages the agent answers in</source>
        <translation>Мови, якими відповідає оператор</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>наприклад en, ro, de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
</context>
<context>
    <name>deskbell::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Висока контрастність, світле</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Висока контрастність, темне</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Щільність</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>How much room the rows of lists take</extracomment>
        <translation>Просторо</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Changes show at once. Animations follow the system’s setting.</source>
        <translation>Зміни видно одразу. Анімація відповідає налаштуванню системи.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
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
        <translation>Відповідь</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentChip</name>
    <message>
        <source>Attachment</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Зберегти вкладення</translation>
    </message>
    <message>
        <source>The file could not be written to %1. Choose another folder, or make room there.</source>
        <translation>Не вдалося записати файл у %1. Виберіть іншу теку або звільніть там місце.</translation>
    </message>
    <message>
        <source>It is a program or holds one. Opened, it can do on this computer whatever you can.</source>
        <translation>Це програма або містить її. Відкрита, вона може на цьому комп’ютері все, що й ви.</translation>
    </message>
    <message>
        <source>It is a script or a shortcut. Opened, it can run commands on this computer.</source>
        <translation>Це сценарій або ярлик. Відкритий, він може виконувати команди на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>This kind of office file can hold macros. Do not allow macros when the program asks.</source>
        <translation>Такий офісний файл може містити макроси. Не дозволяйте їх, коли програма запитає.</translation>
    </message>
    <message>
        <source>It opens in the browser and may imitate a page you know. Enter no password there.</source>
        <translation>Він відкривається в браузері й може імітувати знайому сторінку. Не вводьте там пароль.</translation>
    </message>
    <message>
        <source>Its name hides what it really is. That is rarely an accident.</source>
        <translation>Його ім’я приховує, що це насправді. Випадково так буває рідко.</translation>
    </message>
    <message>
        <source>Nothing says what kind of file it is.</source>
        <translation>Невідомо, що це за файл.</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Відкрити це вкладення?</translation>
    </message>
    <message>
        <source>“%1” may do harm.</source>
        <translation>«%1» може зашкодити.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Усе одно відкрити</translation>
    </message>
    <message>
        <source>No program on this computer opens such a file. Save it instead.</source>
        <translation>Жодна програма на цьому комп’ютері не відкриває таких файлів. Збережіть його.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Відкрити іншою програмою…</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <extracomment>Read out; %1 name, %2 kind of file, %3 size</extracomment>
        <translation>Вкладення %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Fetching %1, %2 %. Press to cancel.</source>
        <translation>Завантаження %1, %2 %. Натисніть, щоб скасувати.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <extracomment>Read out; %1 name, %2 kind of file</extracomment>
        <translation>Вкладення %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentList</name>
    <message>
        <source>Save all attachments</source>
        <translation>Зберегти всі вкладення</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Зберегти всі</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Усі збережено</translation>
    </message>
    <message>
        <source>All attachments are saved</source>
        <translation>Усі вкладення збережено</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>Збереження %1 з %2…</translation>
    </message>
    <message>
        <source>%1 of %2 attachments are saved. %3</source>
        <translation>Збережено вкладень: %1 з %2. %3</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentViewer</name>
    <message>
        <source>Previous attachment</source>
        <translation>Попереднє вкладення</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Наступне вкладення</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Дрібніше</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вмістити</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Вмістити у вікно</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Початковий розмір</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Відкрити іншою програмою</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Зберегти як… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Текст вкладення</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Title of the viewer; %1 file name, %2 its place among %3</extracomment>
        <translation>%1 (%2 з %3)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Завантаження… %1 %</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it, or open it with another program.</source>
        <translation>Це зображення не можна показати тут. Збережіть його або відкрийте іншою програмою.</translation>
    </message>
    <message>
        <source>Picture %1, %2 by %3 pixels</source>
        <translation>Зображення %1, %2 на %3 точок</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Не вдалося прочитати файл: %1</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Решта задовга, щоб показати тут.</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Повернути праворуч (R)</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Відкрити іншою програмою…</translation>
    </message>
    <message>
        <source>A sound. Another program plays it.</source>
        <translation>Звук. Його відтворить інша програма.</translation>
    </message>
    <message>
        <source>A film. Another program plays it.</source>
        <translation>Відео. Його відтворить інша програма.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program.</source>
        <translation>Такий файл показує інша програма.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>Кодування: %1</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Кодування</translation>
    </message>
</context>
<context>
    <name>deskbell::Attention</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Відкрити Deskbell</translation>
    </message>
    <message>
        <source>Turn notifications on</source>
        <translation>Увімкнути сповіщення</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Не турбувати годину</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Не турбувати до завтра</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти з програми</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>sound volume alerts popups do not disturb silence tray</source>
        <translation>звук гучність оповіщення спливні не турбувати тиша трей</translation>
    </message>
    <message>
        <source>Choose presence</source>
        <translation>Вибрати статус</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or end it</source>
        <translation>Не турбувати годину або припинити це</translation>
    </message>
    <message>
        <source>%1 (handed over to you)</source>
        <extracomment>%1: &quot;Call back&quot;: a colleague has gone, who had promised it</extracomment>
        <translation>%1 (передано вам)</translation>
    </message>
</context>
<context>
    <name>deskbell::AuthorityField</name>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Own certificate authority: choose a file</source>
        <translation>Власний центр сертифікації: вибрати файл</translation>
    </message>
    <message>
        <source>Own certificate authority: remove</source>
        <translation>Власний центр сертифікації: прибрати</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, діє до %2</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>лише системні</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдалося прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>У %1 немає сертифіката у форматі PEM.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертифікації</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертифікати (*.pem *.crt *.cer);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Текст повідомлення</translation>
    </message>
    <message>
        <source>Link to another place</source>
        <translation>Посилання в інше місце</translation>
    </message>
    <message>
        <source>The text says “%1”, but the link leads to “%2”.</source>
        <translation>У тексті стоїть «%1», але посилання веде на «%2».</translation>
    </message>
    <message>
        <source>Links like this are often made to steal passwords. Open it only if you trust the sender.</source>
        <translation>Такими посиланнями часто крадуть паролі. Відкривайте, лише якщо довіряєте відправникові.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CallCard</name>
    <message>
        <source>Withheld number</source>
        <translation>Номер приховано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a call&apos;s card for screen readers; %1 &quot;Incoming call&quot;, %2 who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Нотатка про дзвінок</translation>
    </message>
</context>
<context>
    <name>deskbell::CallWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>ніхто не відповів</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>абонент не дочекався</translation>
    </message>
    <message>
        <source>declined here</source>
        <translation>відхилено тут</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>зайнято</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>поза годинами роботи</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Вихідний дзвінок</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущений дзвінок</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ще триває</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ще не прийнято</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a caller waited; %1 is like 0:24</extracomment>
        <translation>очікування %1</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <extracomment>Read out; %1 &quot;Incoming call&quot;, &quot;Missed call&quot;, %2 the customer, %3 time</extracomment>
        <translation>%1 від %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1, кому: %2, %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Read out: who took or made a call</extracomment>
        <translation>оператор: %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>підсумок: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. Нотатка: %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Триває розмова телефоном</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>The last thing in a conversation was a call; %1 how long it took, like 3:12</extracomment>
        <translation>Дзвінок, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and why nobody spoke; %1 &quot;Missed call&quot; or &quot;Call&quot;, %2 &quot;busy&quot;, &quot;no answer&quot;, &quot;the caller gave up&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <extracomment>Subject of a conversation that began with a call; %1 a customer</extracomment>
        <translation>Дзвінок: кому — %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Дзвінок: від кого — %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>Готові відповіді</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedSection</name>
    <message>
        <source>New reply</source>
        <translation>Нова відповідь</translation>
    </message>
    <message>
        <source>No canned replies yet.</source>
        <translation>Готових відповідей поки немає.</translation>
    </message>
    <message>
        <source>Find by shortcut, title or text</source>
        <translation>Пошук за скороченням, назвою або текстом</translation>
    </message>
    <message>
        <source>Find a canned reply</source>
        <translation>Знайти готову відповідь</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Готові відповіді</translation>
    </message>
    <message>
        <source>Agents insert them with / and the shortcut. Those in the customer’s language come first.</source>
        <translation>Оператори вставляють їх через / і скорочення. Спершу йдуть ті, що мовою клієнта.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Скорочення</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Example of a shortcut of a canned reply</extracomment>
        <translation>пізно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Text of the canned reply</source>
        <translation>Текст готової відповіді</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete this canned reply</source>
        <translation>Видалити цю готову відповідь</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>Вставити поле %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Будь-яка мова</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Усі черги</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Справді видалити?</translation>
    </message>
    <message>
        <source>A shortcut is one word.</source>
        <translation>Скорочення — одне слово.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Not saved, your text is kept. %1</source>
        <translation>Не збережено, текст залишився. %1</translation>
    </message>
    <message>
        <source>Saved. Type /%1 in a reply.</source>
        <translation>Збережено. Введіть /%1 у відповіді.</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Не видалено. %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Видалено.</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Те, що ви ввели раніше, знову тут; це ще не збережено.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelAlarm</name>
    <message>
        <source>Trouble with mailboxes</source>
        <translation>Негаразди з поштовими скриньками</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Поштові скриньки…</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Прибрати це повідомлення</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 не працює: %2</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <translation>%1 потребує уваги: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more mailboxes have trouble too.</source>
        <translation>
            <numerusform>Негаразди ще з %n скринькою.</numerusform>
            <numerusform>Негаразди ще з %n скриньками.</numerusform>
            <numerusform>Негаразди ще з %n скриньками.</numerusform>
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
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</source>
        <extracomment>The intake ledger of a mailbox: every mail seen is accounted for</extracomment>
        <translation>Побачено %1 = %2 прийнято + %3 повторів + %4 у карантині</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>%1 · %2 not accounted for</source>
        <translation>%1 · не враховано: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <extracomment>Mails known to be in the mailbox and not fetched yet</extracomment>
        <translation>%1 · чекають: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>State of a mailbox, and when it began: &quot;Down since 3 October 12:03&quot;</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mails in quarantine</source>
        <translation>
            <numerusform>%n лист у карантині</numerusform>
            <numerusform>%n листи в карантині</numerusform>
            <numerusform>%n листів у карантині</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Вилучити %1?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;4 Oct, 12:03&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Paused. Customers are told: %1</source>
        <translation>Призупинено. Клієнтам повідомляється: %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Призупинити…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Призупинити: %1</translation>
    </message>
    <message>
        <source>What comes in is still taken in. Whoever writes is told this, once:</source>
        <translation>Вхідне й далі приймається. Тим, хто пише, один раз повідомляється:</translation>
    </message>
    <message>
        <source>We do not answer here at the moment. Your message is kept, and we will come back to you.</source>
        <translation>Зараз ми тут не відповідаємо. Ваше повідомлення збережено, і ми до вас повернемося.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a channel that does not work: do not wait for the next attempt</extracomment>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>Connects at once, and sends what waits after a failed attempt</source>
        <translation>З’єднується одразу й надсилає те, що чекає після невдалої спроби</translation>
    </message>
    <message>
        <source>trying again now…</source>
        <translation>повторна спроба…</translation>
    </message>
    <message>
        <source>This hub tries again by itself, within five minutes.</source>
        <translation>Цей хаб сам повторить спробу протягом п’яти хвилин.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelKinds</name>
    <message>
        <source>The channel was saved.</source>
        <translation>Канал збережено.</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Вилучення каналу</translation>
    </message>
    <message>
        <source>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</source>
        <translation>Його звернення залишаться. Нове не приймається, а відповіді, які ще чекають надсилання через нього, не підуть.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Останнє повідомлення: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelSection</name>
    <message>
        <source>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</source>
        <translation>Кожен лист, який бачить скринька, прийнято, є повтором або в карантині. Облік це доводить.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatForm</name>
    <message>
        <source>Websites, one a line</source>
        <translation>Сайти, по одному в рядку</translation>
    </message>
    <message>
        <source>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</source>
        <translation>Чат можуть показувати лише сторінки цих сайтів. https://*.shop.example означає будь-яке ім’я під shop.example.</translation>
    </message>
    <message>
        <source>Add web chat</source>
        <translation>Додати вебчат</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>The name of the channel</source>
        <translation>Назва каналу</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Привітання</translation>
    </message>
    <message>
        <source>Hello! How can we help? (in the visitor&apos;s language)</source>
        <translation>Вітаємо! Чим допомогти? (мовою відвідувача)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Вибрати колір</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Кут</translation>
    </message>
    <message>
        <source>Where lines end</source>
        <translation>Де закінчуються рядки</translation>
    </message>
    <message>
        <source>Where lines begin</source>
        <translation>Де починаються рядки</translation>
    </message>
    <message>
        <source>The visitor&apos;s own</source>
        <translation>Мова відвідувача</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the queue promises</source>
        <translation>Як обіцяє черга</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number, in a field</extracomment>
        <translation> хв</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Очікувана відповідь</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Не питати</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Питати</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Обов’язково</translation>
    </message>
    <message>
        <source>Name, before the chat</source>
        <translation>Ім’я перед чатом</translation>
    </message>
    <message>
        <source>Email, before the chat</source>
        <translation>Ел. пошта перед чатом</translation>
    </message>
    <message>
        <source>Ask for a rating when the conversation is resolved</source>
        <translation>Просити оцінку, коли звернення вирішено</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Адреса цього хаба</translation>
    </message>
    <message>
        <source>Where your visitors&apos; browsers reach this hub.</source>
        <translation>Де браузери відвідувачів знаходять цей хаб.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Secret for signed-in customers</source>
        <translation>Секрет для клієнтів, які ввійшли</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Новий секрет</translation>
    </message>
    <message>
        <source>Make a new secret for signed-in customers</source>
        <translation>Створити новий секрет для клієнтів, які ввійшли</translation>
    </message>
    <message>
        <source>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</source>
        <translation>Ним сервер вашого сайту підписує, хто там увійшов. Тут його показано один раз: скопіюйте до збереження.</translation>
    </message>
    <message>
        <source>Copy the line for the website</source>
        <translation>Копіювати рядок для сайту</translation>
    </message>
    <message>
        <source>Put it before the end of the body of every page.</source>
        <translation>Вставте його перед кінцем тіла кожної сторінки.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Вебчат</translation>
    </message>
    <message>
        <source>Name the website the chat is for.</source>
        <translation>Назвіть сайт, для якого цей чат.</translation>
    </message>
    <message>
        <source>%1 is no website: write https://shop.example.</source>
        <translation>%1 — не сайт: пишіть https://shop.example.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5fbf.</source>
        <translation>Колір пишеться так: #1f5fbf.</translation>
    </message>
    <message>
        <source>A secret has at least 32 characters.</source>
        <translation>Секрет має щонайменше 32 знаки.</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>Колір чату</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatWords</name>
    <message>
        <source>Add web chat</source>
        <translation>Додати вебчат</translation>
    </message>
    <message>
        <source>The web chat was added. Edit it to see the line your website needs.</source>
        <translation>Вебчат додано. Відкрийте його, щоб побачити рядок для сайту.</translation>
    </message>
    <message>
        <source>The web chat was saved.</source>
        <translation>Вебчат збережено.</translation>
    </message>
    <message>
        <source>Remove web chat</source>
        <translation>Вилучення вебчату</translation>
    </message>
    <message>
        <source>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</source>
        <translation>Його звернення залишаться. Чат зникне із сайту, і відповідати в ньому відвідувачам буде не можна.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Останнє повідомлення: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Знайти команду</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Усі команди</translation>
    </message>
    <message>
        <source>Type a command, a conversation, a customer or a setting</source>
        <translation>Введіть команду, звернення, клієнта або налаштування</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Вкласти файли</translation>
    </message>
    <message>
        <source>%1 is replying</source>
        <translation>%1 відповідає</translation>
    </message>
    <message>
        <source>Only your team sees a note</source>
        <translation>Нотатку бачить лише ваша команда</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Напишіть нотатку для команди</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Нотатка для команди</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>This conversation has no address to reply to</source>
        <translation>У цього звернення немає адреси для відповіді</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Напишіть відповідь</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Відповідь для %1</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Відповісти: %1</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>Надіслати лист</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Надіслати: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>Прибрати вкладення %1</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Копія: %2</translation>
    </message>
    <message>
        <source>To all (+%1)</source>
        <translation>Усім (+%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Переслати</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Відповісти всім</translation>
    </message>
    <message>
        <source>To: nobody yet</source>
        <translation>Кому: поки нікому</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Прихована: %2</translation>
    </message>
    <message>
        <source>Write something above the forwarded message</source>
        <translation>Напишіть щось над пересланим повідомленням</translation>
    </message>
    <message>
        <source>Text above the forwarded message</source>
        <translation>Текст над пересланим повідомленням</translation>
    </message>
    <message>
        <source>Forward email</source>
        <translation>Переслати лист</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <extracomment>Title of a folded line in the composer; %1 is the first line of the signature</extracomment>
        <translation>Підпис: %1</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Переслано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be filled in</source>
        <translation>
            <numerusform>Не вдалося заповнити %n поле</numerusform>
            <numerusform>Не вдалося заповнити %n поля</numerusform>
            <numerusform>Не вдалося заповнити %n полів</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to disk and was left out.</source>
        <translation>Зображення не вдалося записати на диск, його пропущено.</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Змінити одержувачів і тему</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>Прибрати підпис</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>Вставити підпис</translation>
    </message>
    <message>
        <source>Leave the quoted original out</source>
        <translation>Прибрати цитату</translation>
    </message>
    <message>
        <source>Take the quoted original in</source>
        <translation>Вставити цитату</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Надіслати пізніше</translation>
    </message>
    <message>
        <source>A message came in after you began this draft.</source>
        <translation>Після початку цієї чернетки надійшло повідомлення.</translation>
    </message>
    <message>
        <source>Gone on with from another desk of yours</source>
        <translation>Продовжено на іншому вашому комп’ютері</translation>
    </message>
    <message>
        <source>Nobody to send it to: write an address.</source>
        <translation>Нікому надіслати: введіть адресу.</translation>
    </message>
    <message>
        <source>Quoted original</source>
        <extracomment>Title of a folded line in the composer; %1 is who wrote the quoted mail</extracomment>
        <translation>Цитата початкового листа</translation>
    </message>
    <message>
        <source>Quoted: mail of %1</source>
        <translation>Цитата: лист від %1</translation>
    </message>
    <message>
        <source>%1 wants no messages by %2 (STOP). Answer on another channel.</source>
        <extracomment>%1 is a channel: SMS</extracomment>
        <translation>%1 не хоче повідомлень через %2 (STOP). Дайте відповідь іншим каналом.</translation>
    </message>
    <message>
        <source>This is too long for a text message: at most %1 SMS.</source>
        <translation>Задовго для SMS: не більше %1 SMS.</translation>
    </message>
    <message>
        <source>Write a note, or answer on another channel</source>
        <translation>Напишіть нотатку або дайте відповідь іншим каналом</translation>
    </message>
    <message>
        <source>This channel sends text only: the file was not attached.</source>
        <translation>Цей канал передає лише текст: файл не вкладено.</translation>
    </message>
    <message>
        <source>Continue by %1 to %2</source>
        <translation>Продовжити: %1, %2</translation>
    </message>
    <message>
        <source>Continue by %1</source>
        <translation>Продовжити: %1</translation>
    </message>
    <message>
        <source>A note takes no files: the file was not attached.</source>
        <translation>До нотатки не можна долучити файл: його не долучено.</translation>
    </message>
    <message>
        <source>Not on this machine any more, attach it again: %1</source>
        <translation>На цьому комп’ютері вже немає, долучіть знову: %1</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Піде %1</translation>
    </message>
    <message>
        <source>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>завтра 9, пт 14:30, за 2 год, 24 гру 8:15</translation>
    </message>
    <message>
        <source>Write when it is to go out.</source>
        <translation>Напишіть, коли надіслати.</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>за 1 год</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>завтра 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>понеділок 9:00</translation>
    </message>
</context>
<context>
    <name>deskbell::Console</name>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Preparing the demo desk…</source>
        <translation>Підготовка демонстрації…</translation>
    </message>
    <message>
        <source>Starting the hub…</source>
        <translation>Запуск хаба…</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>У профіль не можна записати.</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>Відкривається ваше робоче місце…</translation>
    </message>
    <message>
        <source>The console could not sign in to its own hub: %1</source>
        <translation>Консоль не змогла ввійти у власний хаб: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>disk space cache downloads attachments budget</source>
        <translation>диск місце кеш завантаження вкладення ліміт</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Діагностика</translation>
    </message>
    <message>
        <source>report errors log version help</source>
        <translation>звіт помилки журнал версія допомога</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the settings or of a customer first, then choose the language.</source>
        <translation>Спершу збережіть або відкиньте зміни в налаштуваннях чи в клієнта, а тоді виберіть мову.</translation>
    </message>
    <message>
        <source>A dialog is open in another window: the language changes when it is closed.</source>
        <translation>В іншому вікні відкрито діалог: мова зміниться, коли його буде закрито.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationActions</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Змінювати нічого: уже так.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <extracomment>%1: what was done</extracomment>
        <translation>
            <numerusform>%1 (%n звернення)</numerusform>
            <numerusform>%1 (%n звернення)</numerusform>
            <numerusform>%1 (%n звернень)</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нікому</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Призначено: %1</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Перемістити в чергу</translation>
    </message>
    <message>
        <source>A queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Переміщено: %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>A priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Пріоритет: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Стан: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Мітки змінено</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Відкласти до</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Повернеться %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Відкладено до %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Знову відкрито</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Вирішено</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as read</source>
        <translation>
            <numerusform>%n звернення позначено прочитаним</numerusform>
            <numerusform>%n звернення позначено прочитаними</numerusform>
            <numerusform>%n звернень позначено прочитаними</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>Непрочитаного немає.</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Номер, ім’я або слова</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Об’єднання…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) merged into #%1</source>
        <translation>
            <numerusform>%n звернення об’єднано з #%1</numerusform>
            <numerusform>%n звернення об’єднано з #%1</numerusform>
            <numerusform>%n звернень об’єднано з #%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Some could not be merged; the others were.</source>
        <translation>Деякі не вдалося об’єднати, решту об’єднано.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>Не все вдалося змінити</translation>
    </message>
    <message>
        <source>%1 of %2 conversations stayed as they were.</source>
        <translation>Без змін залишилося звернень: %1 з %2.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n conversation(s) to</source>
        <translation>
            <numerusform>Призначити %n звернення</numerusform>
            <numerusform>Призначити %n звернення</numerusform>
            <numerusform>Призначити %n звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the queue</source>
        <translation>
            <numerusform>Перемістити %n звернення в чергу</numerusform>
            <numerusform>Перемістити %n звернення в чергу</numerusform>
            <numerusform>Перемістити %n звернень у чергу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n conversation(s)</source>
        <translation>
            <numerusform>Пріоритет %n звернення</numerusform>
            <numerusform>Пріоритет %n звернень</numerusform>
            <numerusform>Пріоритет %n звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of %n conversation(s)</source>
        <translation>
            <numerusform>Стан %n звернення</numerusform>
            <numerusform>Стан %n звернень</numerusform>
            <numerusform>Стан %n звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Мітки %n звернення</numerusform>
            <numerusform>Мітки %n звернень</numerusform>
            <numerusform>Мітки %n звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n conversation(s) until</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>
            <numerusform>Відкласти %n звернення до</numerusform>
            <numerusform>Відкласти %n звернення до</numerusform>
            <numerusform>Відкласти %n звернень до</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n conversation(s) into</source>
        <translation>
            <numerusform>Об’єднати %n звернення з</numerusform>
            <numerusform>Об’єднати %n звернення з</numerusform>
            <numerusform>Об’єднати %n звернень з</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationHeader</name>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Вирішити</translation>
    </message>
    <message>
        <source>%1 also looks at this</source>
        <translation>%1 теж дивиться сюди</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Інший оператор</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Без черги</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Відкладено до %1</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Додати мітки</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Snooze for 2 hours</source>
        <translation>Відкласти на 2 години</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 9:00</source>
        <translation>Відкласти до завтра 9:00</translation>
    </message>
    <message>
        <source>Snooze until Monday 9:00</source>
        <translation>Відкласти до понеділка 9:00</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Мітки через кому</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Your change waits for the connection</source>
        <translation>Ваша зміна чекає на з’єднання</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Виберіть звернення</translation>
    </message>
    <message>
        <source>j and k go through the list, Enter opens, r replies. Press ? to see every key.</source>
        <translation>j і k — списком, Enter відкриває, r відповідає. ? покаже всі клавіші.</translation>
    </message>
    <message>
        <source>Your reply in #%1 was held back. Open it to decide.</source>
        <translation>Вашу відповідь у #%1 затримано. Відкрийте її й вирішіть.</translation>
    </message>
    <message>
        <source>It is already on its way and cannot be taken back.</source>
        <translation>Воно вже в дорозі, повернути не можна.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Не вдалося повернути: %1</translation>
    </message>
    <message>
        <source>No message failed here.</source>
        <translation>Тут усі повідомлення пішли.</translation>
    </message>
    <message>
        <source>That message is not in this conversation any more.</source>
        <translation>Цього повідомлення більше немає у зверненні.</translation>
    </message>
    <message>
        <source>The hub could not be asked: what is on this computer is shown. %1</source>
        <translation>Хаб не відповів: показано те, що є на цьому комп’ютері. %1</translation>
    </message>
    <message>
        <source>The link to the conversation is copied</source>
        <translation>Посилання на звернення скопійовано</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPage</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Просить не дзвонити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Об’єднати з…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>for example ro</source>
        <translation>наприклад ro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>через кому</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>One a line, for example “account: 7731”</source>
        <translation>По одному в рядку, наприклад «рахунок: 7731»</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Нотатка про клієнта</translation>
    </message>
    <message>
        <source>Wants to be written to by</source>
        <translation>Куди писати</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Зберегти (Ctrl+S)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Можливо, та сама людина</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>Add an address or number</source>
        <translation>Додати адресу або номер</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Merged into this customer</source>
        <translation>Об’єднані з цим клієнтом</translation>
    </message>
    <message>
        <source>The customer cannot be read: %1</source>
        <translation>Не вдалося прочитати клієнта: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Байдуже</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Глянути</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Одна людина</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Дві людини</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Нічого не змінено: %1</translation>
    </message>
    <message>
        <source>Now one customer</source>
        <translation>Тепер один клієнт</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Дві людини; більше не питатимемо.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Вид адреси</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Адреса або номер</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>не хоче повідомлень</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Вилучити %1</translation>
    </message>
    <message>
        <source>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</source>
        <translation>Не збережено: колега тим часом змінив цього клієнта. Введене залишилося; натисніть «Зберегти» ще раз, щоб записати поверх.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не збережено: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>None that you may see.</source>
        <translation>Немає тих, що вам видно.</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Знову розділити</translation>
    </message>
    <message>
        <source>Take %1 apart again</source>
        <translation>Знову відділити %1</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again</source>
        <translation>%1 — знову окремий клієнт</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <translation>Об’єднати %1 з…</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Ім’я, адреса або номер</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1: об’єднано</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Те, що ви ввели раніше, знову тут; це ще не збережено.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Зателефонувати: %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Запросити в %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Нотатка про клієнта</translation>
    </message>
    <message>
        <source>What the team should know about this customer</source>
        <translation>Що команді варто знати про цього клієнта</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Відкриті звернення</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Попередні звернення</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копіювати %1</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Відкрити клієнта</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>На сайті</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <extracomment>Beside a number whose owner wrote STOP</extracomment>
        <translation>не хоче повідомлень</translation>
    </message>
    <message>
        <source>By this customer&apos;s wish the desk writes no messages to it (STOP).</source>
        <translation>За бажанням цього клієнта йому звідси не пишуть (STOP).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Зателефонувати: %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Запросити в %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomersPlace</name>
    <message>
        <source>%1, may be somebody you know</source>
        <translation>%1, можливо, ви його знаєте</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Name, company, address or number</source>
        <translation>Ім’я, компанія, адреса або номер</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Пошук клієнтів</translation>
    </message>
    <message>
        <source>Only those who may be somebody else you know</source>
        <translation>Лише ті, хто може бути вже відомою людиною</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>Nobody to review: no two customers look like one.</source>
        <translation>Перевіряти нікого: немає двох клієнтів, схожих на одного.</translation>
    </message>
    <message>
        <source>Nobody has written yet. “New customer” adds somebody by hand.</source>
        <translation>Поки ніхто не писав. «Новий клієнт» додає вручну.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>За цими словами нікого не знайдено.</translation>
    </message>
    <message>
        <source>The hub cannot be asked: only those on this machine are shown.</source>
        <translation>Хаб не відповідає: показано лише тих, хто є на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Перейти до дня</translation>
    </message>
    <message>
        <source>yesterday, 12 oct, march 2024</source>
        <extracomment>Examples of what can be typed to go to a day</extracomment>
        <translation>вчора, 12 жов, березень 2024</translation>
    </message>
    <message>
        <source>Day, in words or numbers</source>
        <translation>День словами або цифрами</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>Введіть день або виберіть.</translation>
    </message>
    <message>
        <source>Which day is that?</source>
        <translation>Який це день?</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Наступний місяць</translation>
    </message>
</context>
<context>
    <name>deskbell::Desk</name>
    <message>
        <source>It was changed since.</source>
        <translation>Відтоді це змінили.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Скасовувати нічого.</translation>
    </message>
</context>
<context>
    <name>deskbell::DesktopOutlet</name>
    <message>
        <source>Reply…</source>
        <translation>Відповідь…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Не турбувати годину</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Через 10 хвилин</translation>
    </message>
</context>
<context>
    <name>deskbell::DeviceBox</name>
    <message>
        <source>Microphone</source>
        <translation>Мікрофон</translation>
    </message>
    <message>
        <source>What the microphone picks up</source>
        <translation>Що чує мікрофон</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Гучність мікрофона</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Динамік</translation>
    </message>
    <message>
        <source>What the loudspeaker plays</source>
        <translation>Що звучить у динаміку</translation>
    </message>
    <message>
        <source>Loudness of the loudspeaker</source>
        <translation>Гучність динаміка</translation>
    </message>
    <message>
        <source>Rings on</source>
        <translation>Дзвонить на</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Прибирати луну</translation>
    </message>
    <message>
        <source>For loudspeakers; a headset does without.</source>
        <translation>Для динаміків; з гарнітурою не потрібно.</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <extracomment>A device that is chosen and not plugged in; %1 its name</extracomment>
        <translation>%1 (не під’єднано)</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Вибір системи</translation>
    </message>
    <message>
        <source>The loudspeaker</source>
        <translation>Динамік</translation>
    </message>
</context>
<context>
    <name>deskbell::DiagnosticsSection</name>
    <message>
        <source>Copy report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</source>
        <translation>Для тих, хто вам допомагає. У ньому версії, розміри й кількості, але нічого про клієнтів та їхні повідомлення.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
</context>
<context>
    <name>deskbell::DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Ім’я або номер</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <translation>Ім’я або номер для дзвінка</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Знайдені номери</translation>
    </message>
</context>
<context>
    <name>deskbell::EmailWords</name>
    <message>
        <source>Add mailbox</source>
        <translation>Додати скриньку</translation>
    </message>
    <message>
        <source>The mailbox was added. Its mail is being taken in.</source>
        <translation>Скриньку додано. Листи приймаються.</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>Скриньку збережено.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Вилучення скриньки</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</source>
        <translation>Її звернення залишаться, як і листи в самій скриньці. Нові листи не приймаються, відповіді, які ще чекають надсилання через неї, не підуть, а пароль забувається.</translation>
    </message>
    <message>
        <source>Last mail: %1</source>
        <translation>Останній лист: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EmbeddedHub</name>
    <message>
        <source>The hub&apos;s program could not be started: %1</source>
        <translation>Не вдалося запустити програму хаба: %1</translation>
    </message>
    <message>
        <source>The program deskbell-hub was not found beside the console.</source>
        <translation>Поруч із консоллю немає програми deskbell-hub.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Не вдалося створити теку %1.</translation>
    </message>
    <message>
        <source>The hub could not be set up: %1</source>
        <translation>Не вдалося налаштувати хаб: %1</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>він завершився без пояснень</translation>
    </message>
    <message>
        <source>The hub could not be started: %1</source>
        <translation>Не вдалося запустити хаб: %1</translation>
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
        <translation>Підсумок %1: %2</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Зателефонувати знову</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <source>Ready for the next</source>
        <translation>До наступного дзвінка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The call took %1</source>
        <translation>Тривалість дзвінка: %1</translation>
    </message>
    <message>
        <source>Next call in %1</source>
        <extracomment>Time for notes after a call; %1 is like 0:24</extracomment>
        <translation>Наступний дзвінок через %1</translation>
    </message>
    <message>
        <source>Nobody is put through for %1</source>
        <translation>Дзвінки не з’єднуються ще %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EventSocket</name>
    <message>
        <source>No sign of life from the hub</source>
        <translation>Хаб не подає ознак життя</translation>
    </message>
</context>
<context>
    <name>deskbell::EventWords</name>
    <message>
        <source>%1 opened it again</source>
        <extracomment>In these sentences %1 is an agent, and &quot;it&quot; the conversation</extracomment>
        <translation>%1: звернення знову відкрито</translation>
    </message>
    <message>
        <source>%1 set it to pending</source>
        <translation>%1: звернення переведено в очікування</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1: звернення вирішено</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1: звернення закрито</translation>
    </message>
    <message>
        <source>%1 tagged it %2 instead of %3</source>
        <extracomment>%1 an agent, %2 and %3 tags</extracomment>
        <translation>%1: мітка %2 замість %3</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1: знято мітку %2</translation>
    </message>
    <message>
        <source>%1 tagged it %2</source>
        <translation>%1: додано мітку %2</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2, %3</source>
        <extracomment>%1 an agent, %2 day, %3 time</extracomment>
        <translation>%1: відкладено до %2, %3</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1: повернено в чергу</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <extracomment>%1 and %2 are agents</extracomment>
        <translation>%1: взято в роботу</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1: призначено, %2</translation>
    </message>
    <message>
        <source>another agent</source>
        <translation>інший оператор</translation>
    </message>
    <message>
        <source>%1 took it out of its queue</source>
        <translation>%1: прибрано з черги</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1: переміщено в %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>іншу чергу</translation>
    </message>
    <message>
        <source>%1 set it to %2</source>
        <extracomment>%2 e.g. &quot;high priority&quot;</extracomment>
        <translation>%1: встановлено — %2</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <translation>%1: тему змінено на «%2»</translation>
    </message>
    <message>
        <source>%1 took #%2 apart from it again</source>
        <translation>%1: #%2 знову відокремлено</translation>
    </message>
    <message>
        <source>%1 merged #%2 into it</source>
        <translation>%1: приєднано #%2</translation>
    </message>
    <message>
        <source>%1 undid the merge</source>
        <translation>%1: об’єднання скасовано</translation>
    </message>
    <message>
        <source>%1 merged it into another conversation</source>
        <translation>%1: об’єднано з іншим зверненням</translation>
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
        <translation>%1, %2, від %3, %4</translation>
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
        <translation>Показати</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>До повідомлення</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <extracomment>Title of a window; %1 a customer</extracomment>
        <translation>Файли: %1</translation>
    </message>
    <message>
        <source>Find by name or sender</source>
        <translation>Пошук за ім’ям або відправником</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>No message of this customer has a file.</source>
        <translation>У повідомленнях цього клієнта немає файлів.</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>Відповідних файлів немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The hub cannot be reached: these are the files of messages on this computer.</source>
        <translation>%1 Хаб недоступний: це файли з повідомлень на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Завантаження… %1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::FindBar</name>
    <message>
        <source>Older find (Enter)</source>
        <translation>Раніше (Enter)</translation>
    </message>
    <message>
        <source>Newer find (Shift+Enter)</source>
        <translation>Пізніше (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Знайти в цьому зверненні</translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>Знайти слова в повідомленнях</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Вийти з пошуку (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Not here; the hub cannot be asked</source>
        <translation>Тут немає; хаб не відповідає</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which message of those in which the words were found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 (only what is on this computer)</source>
        <extracomment>%1 e.g. &quot;3 of 12&quot;</extracomment>
        <translation>%1 (лише те, що на цьому комп’ютері)</translation>
    </message>
</context>
<context>
    <name>deskbell::FoldedPart</name>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Show what is added when this is sent</source>
        <translation>Показати, що додасться під час надсилання</translation>
    </message>
</context>
<context>
    <name>deskbell::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерований список</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Адреса посилання</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Вставити посилання</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Web or mail addresses. Leave it empty to take the link away.</source>
        <translation>Адреса сайту або пошти. Залиште порожнім, щоб прибрати посилання.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Оформлення</translation>
    </message>
</context>
<context>
    <name>deskbell::GuardBanner</name>
    <message>
        <source>%1 does not belong to this customer, nor to anybody who wrote here.</source>
        <translation>%1 не належить ні цьому клієнтові, ні будь-кому, хто сюди писав.</translation>
    </message>
    <message>
        <source>You began this for another customer; the conversation is %1’s now.</source>
        <translation>Ви почали це для іншого клієнта; тепер це звернення клієнта %1.</translation>
    </message>
    <message>
        <source>“%1” is mentioned, but nothing is attached.</source>
        <translation>Згадано «%1», але нічого не вкладено.</translation>
    </message>
    <message>
        <source>This is written in %1, which is not the customer’s language.</source>
        <translation>Текст мовою %1, а це не мова клієнта.</translation>
    </message>
    <message>
        <source>“%1” reads like a note for a colleague, but the customer would get it.</source>
        <translation>«%1» схоже на нотатку колезі, але отримає її клієнт.</translation>
    </message>
    <message>
        <source>“%1” reads like a reply, but only your team would see it.</source>
        <translation>«%1» схоже на відповідь, але побачить її лише ваша команда.</translation>
    </message>
    <message>
        <source>The field {{%1}} is not filled in.</source>
        <translation>Поле {{%1}} не заповнено.</translation>
    </message>
    <message>
        <source>This draft is older than the newest message. Read that first.</source>
        <translation>Ця чернетка старша за останнє повідомлення. Спершу прочитайте його.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Писати далі</translation>
    </message>
    <message>
        <source>Not saved yet: please look again</source>
        <translation>Ще не збережено: гляньте ще раз</translation>
    </message>
    <message>
        <source>Not sent yet: please look again</source>
        <translation>Ще не надіслано: гляньте ще раз</translation>
    </message>
    <message>
        <source>Add the note all the same (Ctrl+Enter)</source>
        <translation>Усе одно додати нотатку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send all the same (Ctrl+Enter)</source>
        <translation>Усе одно надіслати (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Не надіслано. Текст залишився.</translation>
    </message>
    <message>
        <source>This customer wants to be written to by %1 only.</source>
        <translation>Цей клієнт просить писати лише так: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hands</name>
    <message>
        <source>Assign</source>
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Призначити мені</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Змінити мітки</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Змінити пріоритет</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Перемістити в чергу</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Змінити стан</translation>
    </message>
    <message>
        <source>Resolve or open again</source>
        <translation>Вирішити або відкрити знову</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>Merge into another conversation</source>
        <translation>Об’єднати з іншим зверненням</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Виконати макрос</translation>
    </message>
    <message>
        <source>Send, resolve and go to the next</source>
        <translation>Надіслати, вирішити й до наступного</translation>
    </message>
    <message>
        <source>Select or take out of the selection</source>
        <translation>Вибрати або зняти вибір</translation>
    </message>
    <message>
        <source>Select this and the next</source>
        <translation>Вибрати це й наступне</translation>
    </message>
    <message>
        <source>Select this and the previous</source>
        <translation>Вибрати це й попереднє</translation>
    </message>
    <message>
        <source>Select all of the view</source>
        <translation>Вибрати все в цьому поданні</translation>
    </message>
    <message numerus="yes">
        <source>The first %n conversation(s) are selected: more at once is not possible.</source>
        <translation>
            <numerusform>Вибрано перше %n звернення: більше за раз не можна.</numerusform>
            <numerusform>Вибрано перші %n звернення: більше за раз не можна.</numerusform>
            <numerusform>Вибрано перші %n звернень: більше за раз не можна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Go to a view or queue</source>
        <translation>Перейти до подання або черги</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>Перейти до клієнта</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Сортувати список</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Звузити список</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Зберегти цей пошук як подання</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Нове вікно</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Відкрити в окремому вікні</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Розмір тексту як у системі</translation>
    </message>
    <message>
        <source>Macros</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Макроси</translation>
    </message>
    <message>
        <source>several actions at once</source>
        <translation>кілька дій одразу</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>сполучення клавіатура гарячі клавіші</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>A view or queue</source>
        <translation>Подання або черга</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Ім’я або адреса</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Текст: %1 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Подання</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>У цей бік більше нічого немає.</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Пообіцяти строк</translation>
    </message>
    <message>
        <source>Open the linked conversation</source>
        <translation>Відкрити звернення за посиланням</translation>
    </message>
    <message>
        <source>Open the linked message</source>
        <translation>Відкрити повідомлення за посиланням</translation>
    </message>
    <message>
        <source>Setting in %1</source>
        <extracomment>Behind the name of a setting; %1 is the section it stands in</extracomment>
        <translation>Налаштування: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HeaderFields</name>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Прихована копія</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>Додати копію</translation>
    </message>
    <message>
        <source>Add Bcc</source>
        <translation>Додати приховану копію</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Змінити тему</translation>
    </message>
    <message>
        <source>Close the address fields</source>
        <translation>Закрити поля адрес</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>Day and night</source>
        <translation>Цілодобово</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Години: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</source>
        <extracomment>Example of what may be typed as the working hours of a day</extracomment>
        <translation>Наприклад 9-12, 13-17:30. Відлік і ескалація йдуть лише в цей час.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list.</source>
        <translation>Такого часового поясу немає. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write hours such as 9-17:30.</source>
        <translation>%1: не розібрати. Пишіть години так: 9-17:30.</translation>
    </message>
    <message>
        <source>The queue works at no time. Enter the hours of a day.</source>
        <translation>Черга ніколи не працює. Введіть години хоча б одного дня.</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxDelegate</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 тут</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>The list could not be filled</source>
        <translation>Не вдалося заповнити список</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxPane</name>
    <message>
        <source>Search, or #number</source>
        <translation>Пошук або #номер</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Пошук звернень</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Тут порожньо</translation>
    </message>
    <message>
        <source>Try another word, or a number such as #1042. Escape leaves the search.</source>
        <translation>Спробуйте інше слово або номер, наприклад #1042. Esc виходить із пошуку.</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>Нові звернення з’являться тут самі.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Усе зроблено</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</source>
        <translation>На вас нічого не призначено. Загляньте в «Не призначені» й натисніть a, щоб узяти звернення.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n звернення</numerusform>
            <numerusform>%n звернення</numerusform>
            <numerusform>%n звернень</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub cannot be reached (%1). It is tried again by itself.</source>
        <translation>Хаб недоступний (%1). Спроби повторюються самі.</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Зберегти цей пошук як подання</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Звузити список</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Сортувати список</translation>
    </message>
    <message>
        <source>Sort the list: newest first</source>
        <translation>Сортувати список: спершу нові</translation>
    </message>
    <message>
        <source>Sort the list: oldest first</source>
        <translation>Сортувати список: спершу старі</translation>
    </message>
    <message>
        <source>Sort the list: due first</source>
        <translation>Сортувати список: спершу термінові</translation>
    </message>
    <message>
        <source>Narrow the list: it is narrowed</source>
        <translation>Звузити список: його вже звужено</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Натисніть клавіші</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyGroups</name>
    <message>
        <source>Go</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Макроси</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading above commands that fit under no other</extracomment>
        <translation>Програма</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyMap</name>
    <message>
        <source>Alt with a letter types characters on many keyboards (AltGr).</source>
        <extracomment>AltGr is a key of many keyboards</extracomment>
        <translation>Alt із літерою на багатьох клавіатурах вводить знаки (AltGr).</translation>
    </message>
    <message>
        <source>This key is needed everywhere.</source>
        <translation>Ця клавіша потрібна всюди.</translation>
    </message>
    <message>
        <source>Single characters, one after the other, or one combination.</source>
        <translation>Окремі знаки один за одним або одне сполучення.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySection</name>
    <message>
        <source>Use these keys</source>
        <translation>Узяти ці клавіші</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Як було</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Скинути всі клавіші</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Знайти команду або клавішу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Клавіші команди</translation>
    </message>
    <message>
        <source>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</source>
        <translation>Клавіші зберігаються з обліковим записом: вони є всюди, де ви входите. Важить знак, а не місце на клавіатурі; на клавіатурах без латиниці діє латинська літера клавіші.</translation>
    </message>
    <message>
        <source>All commands get the keys they came with.</source>
        <translation>Усі команди отримають початкові клавіші.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>немає клавіші</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>клавіша %1</translation>
    </message>
    <message>
        <source>You changed this; it came with: %1</source>
        <translation>Змінено вами; початково: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Виберіть команду, щоб змінити її клавіші.</translation>
    </message>
    <message>
        <source>This key belongs to the field you type in and cannot be changed.</source>
        <translation>Ця клавіша належить полю введення, змінити її не можна.</translation>
    </message>
    <message>
        <source>“%1” has this key and cannot give it up.</source>
        <translation>Цю клавішу має «%1» і віддати не може.</translation>
    </message>
    <message>
        <source>Taken by %1, which would lose it.</source>
        <translation>Зайнято: %1 — втратить її.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read out for a line of the sheet of keys: a command and its key</extracomment>
        <translation>%1, клавіша %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Змінити клавіші…</translation>
    </message>
    <message>
        <source>Letters act in the list and the timeline, never while you type.</source>
        <translation>Літери діють у списку й стрічці, але не під час введення тексту.</translation>
    </message>
</context>
<context>
    <name>deskbell::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Star key</source>
        <translation>Зірочка</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Решітка</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Клавіша %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListSection</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Справді вилучити?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Не збережено, введене залишилося. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Не вилучено. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Вилучено.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Відкинути зміни</translation>
    </message>
    <message>
        <source>This is not saved yet: save it, or discard the changes.</source>
        <translation>Це ще не збережено: збережіть або відкиньте зміни.</translation>
    </message>
</context>
<context>
    <name>deskbell::LiveCard</name>
    <message>
        <source>Mute</source>
        <translation>Вимкнути мікрофон</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Утримати</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Покласти слухавку</translation>
    </message>
    <message>
        <source>Hang up (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Покласти слухавку (%1)</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Перевести на: ім’я або номер</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Перевести одразу</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Спершу спитати</translation>
    </message>
    <message>
        <source>Calls them while this caller waits; then the two can be connected.</source>
        <translation>Телефонує туди, поки цей співрозмовник чекає; потім їх можна з’єднати.</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <translation>Згода є: записати</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Не записувати</translation>
    </message>
    <message>
        <source>Say first: %1</source>
        <extracomment>%1 is a text the agent reads out to whoever calls</extracomment>
        <translation>Спершу скажіть: %1</translation>
    </message>
    <message>
        <source>“May I record this call, to note what you need?”</source>
        <translation>«Чи можна записати цю розмову, щоб занотувати, що вам потрібно?»</translation>
    </message>
    <message>
        <source>Unmute (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Увімкнути мікрофон (%1)</translation>
    </message>
    <message>
        <source>Mute (%1)</source>
        <translation>Вимкнути мікрофон (%1)</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Продовжити цей дзвінок</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>Переведення…</translation>
    </message>
    <message>
        <source>The transfer failed: nobody took it. The call is still here.</source>
        <translation>Перевести не вдалося: ніхто не відповів. Дзвінок залишився тут.</translation>
    </message>
    <message>
        <source>The transfer failed: %1 The call is still here.</source>
        <translation>Перевести не вдалося: %1 Дзвінок залишився тут.</translation>
    </message>
    <message>
        <source>%1 · encrypted</source>
        <extracomment>Quality of a call&apos;s line and that it is encrypted</extracomment>
        <translation>%1 · шифрується</translation>
    </message>
    <message>
        <source>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</source>
        <translation>Втрати: %1 % на вході, %2 % на виході. Затримка: %3 мс, коливання %4 мс.</translation>
    </message>
    <message>
        <source>Recorded by the desk&apos;s rule</source>
        <translation>Записується за правилом служби</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Зупинити запис</translation>
    </message>
    <message>
        <source>This call is recorded, by the desk&apos;s rule.</source>
        <translation>Цей дзвінок записується за правилом служби.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation>Цей дзвінок записується.</translation>
    </message>
    <message>
        <source>%1 Say: %2</source>
        <comment>“This call is recorded.” Say: announcement</comment>
        <translation>%1 Скажіть: %2</translation>
    </message>
    <message>
        <source>Connect them and leave</source>
        <extracomment>%1 and %2 are two people on the telephone</extracomment>
        <translation>З’єднати їх і вийти</translation>
    </message>
    <message>
        <source>Connect %1 with %2 and leave</source>
        <translation>З’єднати: %1 і %2, і вийти</translation>
    </message>
    <message>
        <source>Take the conference apart</source>
        <translation>Роз’єднати конференцію</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Говорити всім разом</translation>
    </message>
    <message>
        <source>In the call for %1</source>
        <translation>У розмові %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroRunner</name>
    <message numerus="yes">
        <source>Run a macro on %n conversation(s)</source>
        <translation>
            <numerusform>Виконати макрос для %n звернення</numerusform>
            <numerusform>Виконати макрос для %n звернень</numerusform>
            <numerusform>Виконати макрос для %n звернень</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Виконати макрос</translation>
    </message>
    <message>
        <source>There are none yet: make one in the settings, under Macros</source>
        <translation>Їх поки немає: створіть у налаштуваннях, розділ «Макроси»</translation>
    </message>
    <message>
        <source>Name of a macro</source>
        <translation>Назва макросу</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n conversation(s)?</source>
        <translation>
            <numerusform>Надіслати це в %n звернення?</numerusform>
            <numerusform>Надіслати це в %n звернення?</numerusform>
            <numerusform>Надіслати це в %n звернень?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Надіслати всі</translation>
    </message>
    <message>
        <source>#%1: nothing is known for %2</source>
        <translation>#%1: нічого не відомо для %2</translation>
    </message>
    <message>
        <source>#%1: there is nobody to reply to</source>
        <translation>#%1: нікому відповісти</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
    <message>
        <source>Left as they were:</source>
        <translation>Залишено як було:</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroSection</name>
    <message>
        <source>somebody who left</source>
        <translation>працівник, який пішов</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>черга, якої більше немає</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>додає нотатку</translation>
    </message>
    <message>
        <source>begins a note</source>
        <translation>починає нотатку</translation>
    </message>
    <message>
        <source>sends a reply</source>
        <translation>надсилає відповідь</translation>
    </message>
    <message>
        <source>begins a reply</source>
        <translation>починає відповідь</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>стан: %1</translation>
    </message>
    <message>
        <source>snoozes until %1</source>
        <translation>відкладає до %1</translation>
    </message>
    <message>
        <source>assigns it to me</source>
        <translation>призначає мені</translation>
    </message>
    <message>
        <source>assigns it to nobody</source>
        <translation>знімає призначення</translation>
    </message>
    <message>
        <source>assigns it to %1</source>
        <translation>призначає: %1</translation>
    </message>
    <message>
        <source>moves it to %1</source>
        <translation>переміщує в %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>пріоритет: %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>додає %1</translation>
    </message>
    <message>
        <source>takes off %1</source>
        <translation>знімає %1</translation>
    </message>
    <message>
        <source>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</source>
        <translation>Кілька дій під однією назвою: для одного звернення або всіх вибраних. Клавіші вибираються в розділі «Клавіші».</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Макроси</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Новий макрос</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>Що робити з текстом</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Відкласти до</translation>
    </message>
    <message>
        <source>tomorrow 9, in 2 h; empty: not</source>
        <translation>завтра 9, за 2 год; порожньо: не відкладати</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Додати мітки</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>через кому</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Зняти мітки</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</source>
        <translation>Може містити {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Робить</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>спільний</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Лише я</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Як є</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Учасники %1</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Хто виконує</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Stands in the reply, to be looked over</source>
        <translation>Стає у відповідь для перегляду</translation>
    </message>
    <message>
        <source>Is sent as a reply at once (10 s to undo)</source>
        <translation>Одразу йде відповіддю (10 с на скасування)</translation>
    </message>
    <message>
        <source>Stands in a note, to be looked over</source>
        <translation>Стає в нотатку для перегляду</translation>
    </message>
    <message>
        <source>Is added as a note at once</source>
        <translation>Одразу додається нотаткою</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Потрібна назва.</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>Виберіть, що він робить.</translation>
    </message>
    <message>
        <source>Until when it snoozes is not understood.</source>
        <translation>Незрозуміло, до якого часу відкладати.</translation>
    </message>
    <message>
        <source>What is snoozed has no other state: choose one of the two.</source>
        <translation>Відкладене не має іншого стану: виберіть одне з двох.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>What a macro does, while nothing is chosen yet</extracomment>
        <translation>поки нічого</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxForm</name>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Вхідна пошта (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Вихідна пошта (SMTP)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation>Додати скриньку</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>Ім’я, яке бачать клієнти</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Підтримка</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адреса ел. пошти</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>usually the e-mail address</source>
        <translation>зазвичай адреса ел. пошти</translation>
    </message>
    <message>
        <source>Test the mailbox</source>
        <translation>Перевірити скриньку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</source>
        <translation>Цьому провайдерові потрібен пароль застосунку: створіть його в налаштуваннях безпеки свого облікового запису й введіть тут.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Введіть адресу поштової скриньки.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Введіть імена обох серверів.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>name of the first queue</comment>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Налаштування серверів</translation>
    </message>
    <message>
        <source>Queue for its mail</source>
        <translation>Черга для її листів</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Довірені центри</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Спосіб входу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Усе одно додати</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>A new queue of its own</source>
        <translation>Нова власна черга</translation>
    </message>
    <message>
        <source>Sign in with the provider first.</source>
        <translation>Спершу ввійдіть у провайдера.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>Введіть пароль скриньки.</translation>
    </message>
    <message>
        <source>Looking for the servers…</source>
        <translation>Пошук серверів…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Додавання…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Навчальна скринька: клієнти вигадані, і ніщо не залишає цей комп’ютер.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxOptions</name>
    <message>
        <source>Read the list from the server</source>
        <translation>Прочитати список із сервера</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Теки під наглядом</translation>
    </message>
    <message>
        <source>Mails the desk has taken in</source>
        <translation>Листи, які прийнято</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>залишати як є</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>позначати прочитаними</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>переміщувати в теку</translation>
    </message>
    <message>
        <source>Folder they are moved to</source>
        <translation>Тека для переміщення</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Додаткові адреси</translation>
    </message>
    <message>
        <source>One a line, for example: Sales &lt;sales@example.com&gt;</source>
        <translation>По одній у рядку, наприклад: Продажі &lt;sales@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail to these is the desk&apos;s own, and agents may answer from them.</source>
        <translation>Листи на них — свої, і оператори можуть відповідати з цих адрес.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>The server gave no list. Try again</source>
        <translation>Сервер не дав списку. Спробуйте ще раз</translation>
    </message>
    <message>
        <source>Not reached. Try again</source>
        <translation>Немає зв’язку. Спробуйте ще раз</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (надіслані)</translation>
    </message>
    <message>
        <source>%1 (not on the server)</source>
        <translation>%1 (немає на сервері)</translation>
    </message>
    <message>
        <source>Choose at least one folder to watch.</source>
        <translation>Виберіть хоча б одну теку.</translation>
    </message>
    <message>
        <source>At most ten folders can be watched.</source>
        <translation>Наглядати можна щонайбільше за десятьма теками.</translation>
    </message>
    <message>
        <source>Enter the folder that taken-in mails are moved to.</source>
        <translation>Введіть теку, куди переміщувати прийняті листи.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to a folder that is watched: they would come in again and again.</source>
        <translation>Не можна переміщувати листи в теку під наглядом: вони надходили б знову й знову.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>Це не адреса ел. пошти: %1</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (архів)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (видалені)</translation>
    </message>
    <message>
        <source>%1 (drafts)</source>
        <translation>%1 (чернетки)</translation>
    </message>
    <message>
        <source>%1 (all mail)</source>
        <translation>%1 (уся пошта)</translation>
    </message>
    <message>
        <source>%1 (junk: watch it where customers’ mails end there by mistake)</source>
        <translation>%1 (спам: наглядайте, якщо листи клієнтів потрапляють туди помилково)</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxPage</name>
    <message>
        <source>Add your mailbox</source>
        <translation>Додайте поштову скриньку</translation>
    </message>
    <message>
        <source>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</source>
        <translation>Deskbell читає вхідні цієї адреси й відповідає від її імені. Листи залишаються в скриньці; пароль зберігається на цьому комп’ютері запечатаним.</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Working</source>
        <translation>Триває робота</translation>
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
        <translation>Іншими каналами з цим клієнтом не зв’язатися.</translation>
    </message>
    <message>
        <source>Continue on…</source>
        <translation>Продовжити через…</translation>
    </message>
    <message>
        <source>Channel or address</source>
        <translation>Канал або адреса</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Нічого не змінено: %1</translation>
    </message>
    <message>
        <source>Goes on by %1</source>
        <translation>Триває: %1</translation>
    </message>
    <message>
        <source>%1: make a link for the customer</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>%1: створити посилання для клієнта</translation>
    </message>
</context>
<context>
    <name>deskbell::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Колеги</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageCard</name>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <extracomment>Head of a note in the timeline; %1 is the agent who wrote it</extracomment>
        <translation>Нотатка · %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Сховати цитату</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Показати цитату</translation>
    </message>
    <message>
        <source>Show text only</source>
        <translation>Показати лише текст</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Показати як надіслано</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <extracomment>%1 are the words of the mail server</extracomment>
        <translation>Доставити не вдалося.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Відповідь сервера: %1</translation>
    </message>
    <message>
        <source>Tried again by itself. Last answer: %1</source>
        <translation>Спроби повторюються самі. Остання відповідь: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Retry sending</source>
        <translation>Повторити надсилання</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Take the message back into the editor</source>
        <translation>Повернути повідомлення в редактор</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Копія: %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Піде %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Що можна зробити з цим повідомленням</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Показати оригінал…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти у PDF…</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Прихована: %2</translation>
    </message>
    <message>
        <source>%1 · forwarded by %2</source>
        <extracomment>%1 &quot;To: …&quot;, %2 who passed a customer&apos;s mail on to the desk</extracomment>
        <translation>%1 · переслано: %2</translation>
    </message>
    <message>
        <source>Cancel and edit</source>
        <translation>Скасувати й змінити</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Відокремити звідси</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Перемістити в інше звернення…</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Чекає на з’єднання</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Копіювати посилання на повідомлення</translation>
    </message>
    <message>
        <source>The link to the message is copied</source>
        <translation>Посилання на повідомлення скопійовано</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</source>
        <translation>Невідомо, чи дійшло: зв’язок обірвався під час передавання. У разі повторного надсилання може надійти двічі.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати ще раз</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Змінити й надіслати ще раз</translation>
    </message>
    <message>
        <source>Edit the message and send it again</source>
        <translation>Змінити повідомлення й надіслати ще раз</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A change between messages; %1 what was done and by whom, %2 when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A conversation you cannot open</source>
        <translation>Звернення, яке вам не відкрити</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Сховати %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показати %1</translation>
    </message>
    <message>
        <source>Open conversation %1</source>
        <extracomment>Read out; %1 number, subject and channel</extracomment>
        <translation>Відкрити звернення %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>Below a message; %1 is when its author changed it</extracomment>
        <translation>Змінено %1</translation>
    </message>
    <message>
        <source>Hide what it said before</source>
        <translation>Сховати попередній текст</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Показати попередній текст</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a message said before it was changed; %1 when, %2 the words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>Підсумок: %1</translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <extracomment>Name of a file: the recording of a call; %1 its date</extracomment>
        <translation>Запис %1.wav</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Назва каналу</translation>
    </message>
    <message>
        <source>Queue for its messages</source>
        <translation>Черга для його повідомлень</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Усе одно додати</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Перевірити канал</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>Канал працює.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Додавання…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePrint</name>
    <message>
        <source>Note by</source>
        <translation>Автор нотатки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти у PDF</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Не вдалося записати файл у %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Older messages of this conversation are not on this computer and are not printed.</source>
        <translation>Старіших повідомлень цієї розмови немає на цьому комп’ютері, і вони не друкуються.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageWords</name>
    <message>
        <source>Encrypted</source>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a mail is protected; %1 &quot;Signed&quot; or &quot;Encrypted&quot;, %2 by which method</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</source>
        <translation>Ключа немає, і прочитати цей лист не можна. Збережіть оригінал і відкрийте програмою, яка має ключ, або попросіть відправника писати без шифрування.</translation>
    </message>
    <message>
        <source>The mail carries a signature. The desk does not check whether it is genuine.</source>
        <translation>У листі є підпис. Його справжність не перевіряється.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Від: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Копія: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Нотатка: %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Above a copied message; %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>[Attachment: %1]</source>
        <translation>[Вкладення: %1]</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentDialog</name>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h, next week</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>завтра 14:30, пт 9, за 2 год, наст. тиждень</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>за 2 год</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>завтра 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>понеділок 9:00</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>наступний тиждень</translation>
    </message>
    <message>
        <source>Write until when, in your own words.</source>
        <translation>Напишіть своїми словами, до якого часу.</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentField</name>
    <message>
        <source>That is over already.</source>
        <translation>Це вже минуло.</translation>
    </message>
    <message>
        <source>At most one year ahead.</source>
        <translation>Не більше ніж на рік уперед.</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Поки незрозуміло.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoticeSettings</name>
    <message>
        <source>Nobody answers, and I am asked</source>
        <translation>Ніхто не відповідає, і питають мене</translation>
    </message>
    <message>
        <source>Somebody mentions me in a note</source>
        <translation>Мене згадали в нотатці</translation>
    </message>
    <message>
        <source>A customer writes in my conversations</source>
        <translation>Клієнт пише в моїх зверненнях</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Скоро термін відповіді</translation>
    </message>
    <message>
        <source>A customer writes in my queues</source>
        <translation>Клієнт пише в моїх чергах</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>доки ви не вимкнете</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NotificationSection</name>
    <message>
        <source>Show what was written</source>
        <translation>Показувати, що написано</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>На годину</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source> min before</source>
        <extracomment>Behind a number of minutes: 10 min before</extracomment>
        <translation> хв до терміну</translation>
    </message>
    <message>
        <source>Tell me of what is due</source>
        <translation>Нагадувати про терміни</translation>
    </message>
    <message>
        <source>Play sounds on</source>
        <translation>Відтворювати звуки на</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>What you look at is not announced, and much at once is told in one. On this machine only.</source>
        <translation>Про те, на що ви дивитеся, не сповіщається, а багато одразу — одним сповіщенням. Лише на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показувати: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Звук: %1</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Прослухати: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (зараз недоступно)</translation>
    </message>
</context>
<context>
    <name>deskbell::Notifier</name>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Не турбувати, %1</translation>
    </message>
    <message>
        <source>Notifications are on again</source>
        <translation>Сповіщення знову ввімкнено</translation>
    </message>
    <message>
        <source>Your note was added to #%1</source>
        <translation>Вашу нотатку додано до #%1</translation>
    </message>
    <message>
        <source>Your reply to %1 is on its way</source>
        <translation>Ваша відповідь у дорозі: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a notification: a customer, and the number of the conversation nobody has yet</extracomment>
        <translation>Нове: %1</translation>
    </message>
    <message>
        <source>%1 mentions you in #%2</source>
        <translation>%1 згадує вас у #%2</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>Термін через %1: %2</translation>
    </message>
    <message>
        <source>Nobody answers, for the team lead: %1</source>
        <translation>Ніхто не відповідає, керівникові: %1</translation>
    </message>
    <message>
        <source>Nobody answers, you are next: %1</source>
        <translation>Ніхто не відповідає, ви наступні: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Досі чекає: %1</translation>
    </message>
    <message>
        <source>Open the console to read it.</source>
        <translation>Відкрийте консоль, щоб прочитати.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;12 new messages&quot;, %2: &quot;7 conversations&quot;</extracomment>
        <translation>%1 у %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n нове повідомлення</numerusform>
            <numerusform>%n нові повідомлення</numerusform>
            <numerusform>%n нових повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n звернення</numerusform>
            <numerusform>%n звернення</numerusform>
            <numerusform>%n звернень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>із них %n ваше</numerusform>
            <numerusform>із них %n ваші</numerusform>
            <numerusform>із них %n ваших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n згадка про вас</numerusform>
            <numerusform>%n згадки про вас</numerusform>
            <numerusform>%n згадок про вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) overdue</source>
        <translation>
            <numerusform>%n звернення прострочено</numerusform>
            <numerusform>%n звернення прострочено</numerusform>
            <numerusform>%n звернень прострочено</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Поки вас не було</translation>
    </message>
    <message>
        <source>Much is coming in</source>
        <translation>Надходить багато повідомлень</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Title of a notification. %1: &quot;Call back&quot;, %2: a customer and the number of the conversation</extracomment>
        <translation>%1 зараз: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1, лишилося %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>настав строк %n обіцянки</numerusform>
            <numerusform>настав строк %n обіцянок</numerusform>
            <numerusform>настав строк %n обіцянок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::OAuthFlow</name>
    <message>
        <source>Nobody signed in within ten minutes. Begin again.</source>
        <translation>За десять хвилин ніхто не ввійшов. Почніть знову.</translation>
    </message>
    <message>
        <source>This computer gives no port for the browser to come back to: %1</source>
        <translation>Комп’ютер не дає порту, на який повернувся б браузер: %1</translation>
    </message>
    <message>
        <source>You may close this page and go back to Deskbell.</source>
        <translation>Цю сторінку можна закрити й повернутися в Deskbell.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Тут нічого немає.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached: %1</source>
        <translation>Сервер входу провайдера недоступний: %1</translation>
    </message>
    <message>
        <source>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</source>
        <translation>Провайдер не дав постійного дозволу. Дозвольте читати пошту за вашої відсутності й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>You did not give the permission. The mailbox was not changed.</source>
        <translation>Ви не дали дозволу. Скриньку не змінено.</translation>
    </message>
    <message>
        <source>The code ran out before it was entered. Begin again.</source>
        <translation>Код збіг до того, як його ввели. Почніть знову.</translation>
    </message>
    <message>
        <source>The provider does not accept this client id or its secret (%1).</source>
        <translation>Провайдер не приймає цей ідентифікатор клієнта або його секрет (%1).</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>Провайдер відмовляє у вході (%1).</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneHands</name>
    <message>
        <source>Phone</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>telephone call SIP account microphone headset loudspeaker ring echo</source>
        <translation>телефон дзвінок обліковий запис SIP мікрофон гарнітура динамік луна</translation>
    </message>
    <message>
        <source>Answer the call, or hang up</source>
        <translation>Відповісти на дзвінок або покласти слухавку</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Вимкнути або увімкнути мікрофон</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Зателефонувати клієнтові</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Набрати номер</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Утримати дзвінок або продовжити</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести дзвінок</translation>
    </message>
    <message>
        <source>Record the call, or stop</source>
        <translation>Записати дзвінок або зупинити запис</translation>
    </message>
    <message>
        <source>Talk all together, or apart again</source>
        <translation>Говорити всім разом або знову окремо</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Відхилити дзвінок</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>Мікрофон увімкнено</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Мікрофон вимкнено</translation>
    </message>
    <message>
        <source>No number of this customer is known: type one.</source>
        <translation>Номер цього клієнта невідомий: введіть його.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Зателефонувати: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Номер приховано</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <extracomment>A notification; %1 who calls</extracomment>
        <translation>Телефонує %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PhonePanel</name>
    <message>
        <source>Keypad</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Мікрофон і динамік</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>Type a name or a number first.</source>
        <translation>Спершу введіть ім’я або номер.</translation>
    </message>
    <message>
        <source>Choose one of those found, or type a whole number.</source>
        <translation>Виберіть зі знайдених або введіть номер цілком.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Усе одно зателефонувати</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не телефонувати</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait</source>
        <translation>
            <numerusform>%n абонент чекає</numerusform>
            <numerusform>%n абоненти чекають</numerusform>
            <numerusform>%n абонентів чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1: прохання не телефонувати.</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneSection</name>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Зашифроване (TLS)</translation>
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
        <translation>Шифрування звуку</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Якщо інша сторона вміє</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Зберегти й перевірити</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Видалити обліковий запис</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Власний обліковий запис</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Мікрофон і динамік</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>as in the address</source>
        <translation>як в адресі</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Власний центр сертифікації</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Ім’я, яке бачать інші</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</source>
        <translation>У вас немає телефону. Учасники черги з телефонним каналом отримують його самі; або введіть власний обліковий запис.</translation>
    </message>
    <message>
        <source>Your extension comes from a telephone channel of this desk: there is nothing to enter.</source>
        <translation>Ваш внутрішній номер дає телефонний канал служби: вводити нічого не потрібно.</translation>
    </message>
    <message>
        <source>The address is like 1001@pbx.example.com.</source>
        <translation>Адреса має такий вигляд: 1001@pbx.example.com.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Не вказано пароль.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Не збережено: %1</translation>
    </message>
    <message>
        <source>Saved. This is how far the phone gets:</source>
        <translation>Збережено. Ось як далеко доходить телефон:</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Точно видалити</translation>
    </message>
    <message>
        <source>It was not removed: %1</source>
        <translation>Не видалено: %1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Обліковий запис видалено.</translation>
    </message>
    <message>
        <source>The phone is being started…</source>
        <translation>Телефон запускається…</translation>
    </message>
    <message>
        <source>The phone is running.</source>
        <translation>Телефон працює.</translation>
    </message>
    <message>
        <source>The server has signed it in: %1</source>
        <translation>Сервер прийняв вхід: %1</translation>
    </message>
    <message>
        <source>Signing in at the server…</source>
        <translation>Вхід на сервер…</translation>
    </message>
    <message>
        <source>There is a microphone.</source>
        <translation>Мікрофон є.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in before you make a call.</source>
        <translation>Мікрофона немає: під’єднайте його, перш ніж телефонувати.</translation>
    </message>
    <message>
        <source>Use an account of my own instead…</source>
        <translation>Використати натомість власний обліковий запис…</translation>
    </message>
    <message>
        <source>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</source>
        <translation>У будь-якого постачальника телефонії з SIP. Він зберігається з вашим обліковим записом у хабі. Поки він є, він заміняє внутрішній номер: дзвінки на нього сюди не надходять.</translation>
    </message>
    <message>
        <source>The keys to answer, hang up and mute work in front of other programs, too</source>
        <translation>Клавіші відповіді, завершення та вимкнення мікрофона діють і поверх інших програм</translation>
    </message>
    <message>
        <source>Only while a call rings or is up; at all other times other programs have their keys.</source>
        <translation>Лише поки дзвонить телефон або триває розмова; в інший час клавіші залишаються за іншими програмами.</translation>
    </message>
    <message>
        <source>The server %1 is known.</source>
        <extracomment>%1 a server&apos;s name, %2 in brackets what the system says of it</extracomment>
        <translation>Сервер %1 відомий.</translation>
    </message>
    <message>
        <source>There is no server %1%2. Check how its name is spelled.</source>
        <translation>Сервера %1 немає%2. Перевірте, як написано ім’я.</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <extracomment>%1 a server&apos;s name with its port, %2 in brackets what the system says</extracomment>
        <translation>Він відповідає за адресою %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1%2. Check the port and the kind of connection.</source>
        <translation>За адресою %1 ніхто не відповідає%2. Перевірте порт і вид з’єднання.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate trusted.</source>
        <translation>З’єднання зашифроване, сертифікат довірений.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</source>
        <translation>Сертифікат сервера %1 не є довіреним%2. Виберіть файл його власного центру або напишіть ім’я сервера так, як у сертифікаті.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneWords</name>
    <message>
        <source>The server refused the name or the password. Check them in the settings under Phone.</source>
        <translation>Сервер відхилив ім’я або пароль. Перевірте їх у налаштуваннях, у розділі «Телефон».</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it in the settings under Phone.</source>
        <translation>Сервер не знає цієї адреси. Перевірте її в налаштуваннях, у розділі «Телефон».</translation>
    </message>
    <message>
        <source>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</source>
        <translation>Телефонний сервер недоступний. Телефон пробує знову сам; перевірте мережу та ім’я сервера.</translation>
    </message>
    <message>
        <source>The telephone server refused: %1</source>
        <extracomment>%1 are the words of the telephone server</extracomment>
        <translation>Телефонний сервер відмовив: %1</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Немає телефону</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Не встановлено</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовий</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступний</translation>
    </message>
    <message>
        <source>Ready: calls to %1 ring here.</source>
        <translation>Готовий: дзвінки на %1 надходять сюди.</translation>
    </message>
    <message>
        <source>The program deskbell-phone is not installed on this computer: calls are not possible here.</source>
        <translation>Програму deskbell-phone не встановлено на цьому комп’ютері: телефонувати звідси не можна.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Виклик…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Йдуть гудки…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На утриманні</translation>
    </message>
    <message>
        <source>The other side holds</source>
        <translation>Інша сторона утримує</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Дзвінок завершено</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференція</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Без мікрофона</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Триває розмова</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>Ви відхилили дзвінок.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>Дзвінок відхилено.</translation>
    </message>
    <message>
        <source>You said that you are busy.</source>
        <translation>Ви відповіли «зайнято».</translation>
    </message>
    <message>
        <source>Busy. Call again later, or promise a callback.</source>
        <translation>Зайнято. Зателефонуйте пізніше або пообіцяйте передзвонити.</translation>
    </message>
    <message>
        <source>Nobody answered. Call again later, or write.</source>
        <translation>Ніхто не відповів. Зателефонуйте пізніше або напишіть.</translation>
    </message>
    <message>
        <source>There is no such number. Check its digits and the country&apos;s code.</source>
        <translation>Такого номера немає. Перевірте цифри та код країни.</translation>
    </message>
    <message>
        <source>They cannot be reached now. Call again later, or write.</source>
        <translation>Зараз зв’язатися не можна. Зателефонуйте пізніше або напишіть.</translation>
    </message>
    <message>
        <source>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</source>
        <translation>У двох телефонів немає спільного кодека. Повідомте того, хто обслуговує телефонний сервер.</translation>
    </message>
    <message>
        <source>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</source>
        <translation>Інша сторона не шифрує, а ваш телефон цього вимагає. У налаштуваннях, у розділі «Телефон», це можна зробити необов’язковим.</translation>
    </message>
    <message>
        <source>The telephone server does not allow this call.</source>
        <translation>Телефонний сервер не дозволяє цей дзвінок.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</source>
        <translation>Мікрофона немає. Під’єднайте його або виберіть інший у пристроях телефону.</translation>
    </message>
    <message>
        <source>The connection broke. Check the network and call again.</source>
        <translation>Зв’язок перервався. Перевірте мережу та зателефонуйте знову.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>Абонент не дочекався відповіді.</translation>
    </message>
    <message>
        <source>You hung up before anybody answered.</source>
        <translation>Ви поклали слухавку до відповіді.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <translation>Відповів хтось інший.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>Дзвінок перервався.</translation>
    </message>
    <message>
        <source>The call failed: %1</source>
        <translation>Дзвінок не вдався: %1</translation>
    </message>
    <message>
        <source>You are hardly heard: speak closer to the microphone, or choose another.</source>
        <translation>Вас майже не чути: говоріть ближче до мікрофона або виберіть інший.</translation>
    </message>
    <message>
        <source>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</source>
        <translation>Ваша мережа повільна: зупиніть завантаження або скористайтеся кабелем замість Wi-Fi.</translation>
    </message>
    <message>
        <source>The other side&apos;s line is poor: offer to call back.</source>
        <translation>У іншої сторони поганий зв’язок: запропонуйте передзвонити.</translation>
    </message>
    <message>
        <source>Good line</source>
        <translation>Добрий зв’язок</translation>
    </message>
    <message>
        <source>Poor line</source>
        <translation>Поганий зв’язок</translation>
    </message>
    <message>
        <source>Fair line</source>
        <translation>Середній зв’язок</translation>
    </message>
    <message>
        <source>The phone is not running yet. It is being started; try again in a moment.</source>
        <translation>Телефон ще не працює. Він запускається; спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>На такий номер зателефонувати не можна.</translation>
    </message>
    <message>
        <source>The phone is not signed in: no call can be made.</source>
        <translation>Телефон не увійшов на сервер: телефонувати не можна.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Дзвінок уже завершено.</translation>
    </message>
    <message>
        <source>That is not possible at this moment of the call.</source>
        <translation>Зараз під час дзвінка це неможливо.</translation>
    </message>
    <message>
        <source>The phone could not do that.</source>
        <translation>Телефон не зміг цього зробити.</translation>
    </message>
    <message>
        <source>The phone could not do that: %1</source>
        <translation>Телефон не зміг цього зробити: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Phrases</name>
    <message>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низький</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Терміновий</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Чекає на надсилання</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не підтверджено</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
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
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Відійшов</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в мережі</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Працює</translation>
    </message>
    <message>
        <source>Working with trouble</source>
        <translation>Працює з негараздами</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Повернення</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Автовідповідь</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Розсилка</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Скарга на спам</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Сповіщення про отримання</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network. (%1)</source>
        <translation>Хаб недоступний. Перевірте адресу й мережу. (%1)</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again.</source>
        <translation>Хаб не відповів вчасно. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Неправильна адреса ел. пошти або пароль.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask an administrator.</source>
        <translation>Вам це не дозволено. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>It is no longer there, or not yours to see.</source>
        <translation>Цього більше немає, або вам це не видно.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile: %1</source>
        <translation>Тим часом це змінили: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Тим часом це змінили. Подивіться новий стан і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>It is too large for the hub.</source>
        <translation>Завелике для хаба.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n s.</source>
        <translation>
            <numerusform>Забагато спроб. Повторіть через %n с.</numerusform>
            <numerusform>Забагато спроб. Повторіть через %n с.</numerusform>
            <numerusform>Забагато спроб. Повторіть через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a moment.</source>
        <translation>Забагато спроб. Повторіть трохи згодом.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Хаб зайнятий. Повторіть трохи згодом.</translation>
    </message>
    <message>
        <source>The hub could not do this.</source>
        <translation>Хаб не зміг цього зробити.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time in a list: less than a minute ago</comment>
        <translation>зараз</translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Time in a list: minutes ago, as short as can be</extracomment>
        <translation>%1хв</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes left, in a pill</extracomment>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes left, in a pill</extracomment>
        <translation>%1:%2 год</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days left, in a pill</extracomment>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Зайнятий</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>Більше не хоче повідомлень</translation>
    </message>
    <message>
        <source>Started the chat</source>
        <translation>Почато чат</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>Знову хоче повідомлень</translation>
    </message>
</context>
<context>
    <name>deskbell::PickFrame</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read by screen readers: a command and its key</extracomment>
        <translation>%1, клавіша %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresenceKeeper</name>
    <message>
        <source>Available</source>
        <translation>Доступний</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Зайнятий</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Відійшов</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Невидимий</translation>
    </message>
    <message>
        <source>You are shown as: %1</source>
        <translation>Ваш статус для інших: %1</translation>
    </message>
    <message>
        <source>You will be shown as: %1, once the hub is reached</source>
        <translation>Ваш статус для інших: %1 — коли з’явиться зв’язок із хабом</translation>
    </message>
    <message>
        <source>Others may not see your presence: %1</source>
        <translation>Інші можуть не бачити ваш статус: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseBook</name>
    <message>
        <source>It was changed since.</source>
        <translation>Відтоді це змінили.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseCard</name>
    <message>
        <source>Promises made</source>
        <translation>Дані обіцянки</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Пообіцяти строк</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обіцянку виконано</translation>
    </message>
    <message>
        <source>Move the promise</source>
        <translation>Перенести обіцянку</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Скасувати обіцянку</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Promise a time in %n conversation(s)</source>
        <translation>
            <numerusform>Пообіцяти строк у %n зверненні</numerusform>
            <numerusform>Пообіцяти строк у %n зверненнях</numerusform>
            <numerusform>Пообіцяти строк у %n зверненнях</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Пообіцяти строк</translation>
    </message>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h</source>
        <translation>завтра 14:30, пт 9, через 2 год</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Про що йдеться</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер або адреса</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Хто виконає</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Пообіцяти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>As each can be reached</source>
        <translation>Як із ким можна зв’язатися</translation>
    </message>
    <message>
        <source>No number is known</source>
        <extracomment>No number or address is kept with the promise</extracomment>
        <translation>Номер невідомий</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Write by when, in your own words.</source>
        <translation>Напишіть своїми словами, до якого часу.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseHands</name>
    <message>
        <source>Open a conversation first.</source>
        <translation>Спершу відкрийте звернення.</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <extracomment>%1: &quot;Call back&quot;, %2: &quot;tomorrow 14:30&quot;</extracomment>
        <translation>Обіцяно: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <translation>
            <numerusform>%1 (%n звернення)</numerusform>
            <numerusform>%1 (%n звернення)</numerusform>
            <numerusform>%1 (%n звернень)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised here.</source>
        <translation>Тут нічого не обіцяно.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обіцянку виконано</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Обіцянку скасовано</translation>
    </message>
    <message>
        <source>Move the promise to</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Перенести обіцянку на</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Строк: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Обіцянку перенесено на %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alarm. %1: &quot;Call back&quot;, %2: a customer, %3: &quot;due in 4 minutes&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (і ще %n)</numerusform>
            <numerusform>%1 (і ще %n)</numerusform>
            <numerusform>%1 (і ще %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Kept (.)</source>
        <translation>Виконано (.)</translation>
    </message>
    <message>
        <source>In 10 minutes (,)</source>
        <translation>Через 10 хвилин (,)</translation>
    </message>
    <message>
        <source>You wrote “%1”: make it a promise?</source>
        <extracomment>%1: words of a message that was sent</extracomment>
        <translation>Ви написали «%1»: записати як обіцянку?</translation>
    </message>
    <message>
        <source>Promise (.)</source>
        <translation>Пообіцяти (.)</translation>
    </message>
    <message>
        <source>No (,)</source>
        <translation>Ні (,)</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>Обіцянку виконано?</translation>
    </message>
    <message>
        <source>Yes (.)</source>
        <translation>Так (.)</translation>
    </message>
    <message>
        <source>Not yet (,)</source>
        <translation>Ще ні (,)</translation>
    </message>
    <message>
        <source>The hub did not take this promise: %1, %2</source>
        <extracomment>%1: &quot;Call back, tomorrow 14:30&quot;, %2: a customer</extracomment>
        <translation>Хаб не прийняв цю обіцянку: %1, %2</translation>
    </message>
    <message>
        <source>The hub did not take your change of a promise: %1, %2</source>
        <translation>Хаб не прийняв зміну обіцянки: %1, %2</translation>
    </message>
    <message>
        <source>%1 Your words are kept: change them and promise it again.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Ваші слова збережено: змініть їх і пообіцяйте знову.</translation>
    </message>
    <message>
        <source>%1 The promise stands as it was before.</source>
        <translation>%1 Обіцянка лишилася без змін.</translation>
    </message>
    <message>
        <source>The hub did not take your change of #%1, %2</source>
        <extracomment>%1: number of a conversation, %2: a customer</extracomment>
        <translation>Хаб не прийняв зміну в #%1, %2</translation>
    </message>
    <message>
        <source>The hub did not take a change of yours</source>
        <translation>Хаб не прийняв одну з ваших змін</translation>
    </message>
    <message>
        <source>%1 What is shown is what the hub has.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Показано те, що має хаб.</translation>
    </message>
    <message>
        <source>Promise again… (.)</source>
        <translation>Пообіцяти знову… (.)</translation>
    </message>
    <message>
        <source>Leave it (,)</source>
        <translation>Лишити (,)</translation>
    </message>
    <message>
        <source>All right (,)</source>
        <translation>Зрозуміло (,)</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseListModel</name>
    <message>
        <source>nobody has it</source>
        <extracomment>A promise whose owner has gone</extracomment>
        <translation>ні в кого</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseWords</name>
    <message>
        <source>Call back</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Give an update</source>
        <extracomment>What was promised to a customer: to tell how their matter stands</extracomment>
        <translation>Повідомити про перебіг</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>завтра %1</translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>A promise</extracomment>
        <translation>виконано із запізненням</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>виконано вчасно</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A promise</extracomment>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>kept %1, late %2, broken %3</source>
        <extracomment>How promises went: numbers</extracomment>
        <translation>виконано %1, із запізненням %2, порушено %3</translation>
    </message>
</context>
<context>
    <name>deskbell::PromisesPane</name>
    <message>
        <source>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</source>
        <translation>Нічого не обіцяно.
Натисніть m у зверненні, щоб пообіцяти дзвінок, відповідь або новини.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обіцянки</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Beside the number of promises; %1: that number</extracomment>
        <translation>
            <numerusform>%1, %n прострочено</numerusform>
            <numerusform>%1, %n прострочено</numerusform>
            <numerusform>%1, %n прострочено</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1</source>
        <extracomment>%1: &quot;kept 12, late 1, broken 0&quot;</extracomment>
        <translation>Цього тижня: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>deskbell::ProviderSignIn</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Увійти через браузер</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Увійти за кодом</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Скасувати вхід</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Спосіб входу</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>З паролем</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Ідентифікатор клієнта</translation>
    </message>
    <message>
        <source>from your own registration with the provider</source>
        <translation>із вашої власної реєстрації в провайдера</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Секрет клієнта</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>лише якщо провайдер його дав</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Вхід скасовано.</translation>
    </message>
    <message>
        <source>With a %1 account</source>
        <translation>З обліковим записом %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>Signed in. Sign in again when the mailbox asks for it.</source>
        <translation>Вхід виконано. Увійдіть знову, коли скринька попросить.</translation>
    </message>
    <message>
        <source>Open %1 on any device, sign in as %2 and enter this code: %3</source>
        <translation>Відкрийте %1 на будь-якому пристрої, увійдіть як %2 і введіть код: %3</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept sealed with the mailbox.</source>
        <translation>Вхід виконано. Дозвіл зберігається запечатаним разом зі скринькою.</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Запит коду в провайдера…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>Очікування вашого входу в браузері…</translation>
    </message>
</context>
<context>
    <name>deskbell::QuarantineList</name>
    <message>
        <source>No mail is in quarantine.</source>
        <translation>У карантині листів немає.</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Зберегти вихідний текст…</translation>
    </message>
    <message>
        <source>Save the source of the mail of %1</source>
        <translation>Зберегти вихідний текст листа від %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Take in the mail of %1 again</source>
        <translation>Знову прийняти лист від %1</translation>
    </message>
    <message>
        <source>Save the source of the mail</source>
        <translation>Зберегти вихідний текст листа</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Листи (*.eml);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Збережено як %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не вдалося записати %1: %2</translation>
    </message>
    <message>
        <source>The mail was taken in.</source>
        <translation>Лист прийнято.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>the same name</source>
        <translation>те саме ім’я</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>схоже ім’я</translation>
    </message>
    <message>
        <source>both write from %1</source>
        <translation>обидва пишуть з %1</translation>
    </message>
    <message>
        <source>the number %1 in a signature</source>
        <translation>номер %1 у підписі</translation>
    </message>
    <message>
        <source>typed the address %1 (not verified)</source>
        <translation>вводить адресу %1 (не підтверджено)</translation>
    </message>
    <message>
        <source>the same street address</source>
        <translation>та сама поштова адреса</translation>
    </message>
    <message>
        <source>the same “%1”</source>
        <translation>те саме «%1»</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Глянути</translation>
    </message>
    <message>
        <source>Does this belong to #%1 “%2”?</source>
        <translation>Це стосується #%1 «%2»?</translation>
    </message>
    <message>
        <source>The same customer waits there by %1</source>
        <translation>Той самий клієнт чекає там: %1</translation>
    </message>
    <message>
        <source>Attach (Y)</source>
        <translation>Приєднати (Y)</translation>
    </message>
    <message>
        <source>Keep apart (N)</source>
        <translation>Залишити окремо (N)</translation>
    </message>
    <message>
        <source>a customer you know</source>
        <translation>відомий вам клієнт</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation>%1 і %2 — одна людина?</translation>
    </message>
    <message>
        <source>One person (Y)</source>
        <translation>Одна людина (Y)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Дві людини (N)</translation>
    </message>
    <message>
        <source>A colleague has answered this already.</source>
        <translation>Колега вже відповів на це.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Нічого не змінено: %1</translation>
    </message>
    <message>
        <source>Kept apart; it will not be asked again.</source>
        <translation>Залишено окремо; більше не питатимемо.</translation>
    </message>
    <message>
        <source>Attached to #%1</source>
        <translation>Приєднано до #%1</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Дві людини; більше не питатимемо.</translation>
    </message>
    <message>
        <source>Now one customer: %1</source>
        <translation>Тепер один клієнт: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>Відповідати тут немає на що.</translation>
    </message>
</context>
<context>
    <name>deskbell::QueueSection</name>
    <message>
        <source>Where conversations wait, and what is promised to those who wait.</source>
        <translation>Де чекають звернення і що обіцяно тим, хто чекає.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Нова черга</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Назва черги</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Перша відповідь за</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>немає цілі</translation>
    </message>
    <message>
        <source>Next response within</source>
        <translation>Наступна відповідь за</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Вирішення за</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цілі</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Робочий час</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>Поки ніхто не відповідає</translation>
    </message>
    <message>
        <source>Each step is counted from when the customer began to wait, and stands in the log.</source>
        <translation>Кожен крок відлічується від початку очікування клієнта й записується в журнал.</translation>
    </message>
    <message>
        <source>Notify again after</source>
        <translation>Нагадати через</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>Гучніше через</translation>
    </message>
    <message>
        <source>The next person after</source>
        <translation>Наступному через</translation>
    </message>
    <message>
        <source>The team lead after</source>
        <translation>Керівникові через</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number of minutes</extracomment>
        <translation> хв</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n учасник</numerusform>
            <numerusform>%n учасники</numerusform>
            <numerusform>%n учасників</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Черзі потрібна назва.</translation>
    </message>
    <message>
        <source>Each step has to come later than the one before.</source>
        <translation>Кожен крок має бути пізніше за попередній.</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Not signed in</source>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>deskbell::Rearranger</name>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>Undone: the state of %1 is as before</source>
        <translation>Скасовано: стан %1 попередній</translation>
    </message>
    <message>
        <source>Undone: the assignee of %1 is as before</source>
        <translation>Скасовано: відповідальний %1 попередній</translation>
    </message>
    <message>
        <source>Undone: the priority of %1 is as before</source>
        <translation>Скасовано: пріоритет %1 попередній</translation>
    </message>
    <message>
        <source>Undone: the tags of %1 are as before</source>
        <translation>Скасовано: мітки %1 попередні</translation>
    </message>
    <message>
        <source>Undone: the queue of %1 is as before</source>
        <translation>Скасовано: черга %1 попередня</translation>
    </message>
    <message>
        <source>Undone: %1 is not snoozed any more</source>
        <translation>Скасовано: %1 більше не відкладено</translation>
    </message>
    <message>
        <source>Undone: %1 stands for itself again</source>
        <translation>Скасовано: %1 знову саме по собі</translation>
    </message>
    <message>
        <source>Undone: the messages are back in %1</source>
        <translation>Скасовано: повідомлення знову в %1</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Номер, ім’я або слова</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Знайти повідомлення</translation>
    </message>
    <message>
        <source>Merge #%1 into…</source>
        <translation>Об’єднати #%1 з…</translation>
    </message>
    <message>
        <source>Split off from which message on?</source>
        <translation>З якого повідомлення відокремити?</translation>
    </message>
    <message>
        <source>Only this message, not what follows it</source>
        <translation>Лише це повідомлення, без наступних</translation>
    </message>
    <message>
        <source>Move which message?</source>
        <translation>Яке повідомлення перемістити?</translation>
    </message>
    <message>
        <source>Move the message to…</source>
        <translation>Перемістити повідомлення в…</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>Об’єднано з #%1</translation>
    </message>
    <message>
        <source>Split off into a conversation of its own</source>
        <translation>Відокремлено у власне звернення</translation>
    </message>
    <message>
        <source>Moved to #%1</source>
        <translation>Переміщено в #%1</translation>
    </message>
    <message>
        <source>Nothing would stay behind: merge the whole conversation instead.</source>
        <translation>Нічого не залишилося б: краще об’єднайте звернення цілком.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Нічого не змінено: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Скасовувати нічого.</translation>
    </message>
    <message>
        <source>It was changed since: nothing was undone.</source>
        <translation>Відтоді це змінили: нічого не скасовано.</translation>
    </message>
    <message>
        <source>It could not be undone: %1</source>
        <translation>Не вдалося скасувати: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n conversation(s) are as before</source>
        <translation>
            <numerusform>Скасовано: %n звернення як раніше</numerusform>
            <numerusform>Скасовано: %n звернення як раніше</numerusform>
            <numerusform>Скасовано: %n звернень як раніше</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; changed since and left: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; змінено відтоді й залишено: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is unread again</source>
        <translation>Скасовано: %1 знову не прочитано</translation>
    </message>
    <message>
        <source>Undone: %1 is as before %2</source>
        <translation>Скасовано: %1 як раніше %2</translation>
    </message>
    <message>
        <source>Undone: %1 goes on where it did before</source>
        <translation>Скасовано: %1 триває там, де було</translation>
    </message>
    <message>
        <source>Undone: %1 is a customer of their own again</source>
        <extracomment>%1: a customer&apos;s name</extracomment>
        <translation>Скасовано: %1 — знову окремий клієнт</translation>
    </message>
    <message>
        <source>%1; the message was on its way already: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; повідомлення вже було в дорозі: %2</translation>
    </message>
    <message>
        <source>Undone: nothing is promised in %1</source>
        <translation>Скасовано: у %1 нічого не обіцяно</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is not kept yet</source>
        <translation>Скасовано: обіцянку в %1 ще не виконано</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 holds again</source>
        <translation>Скасовано: обіцянка в %1 знову чинна</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is due when it was</source>
        <translation>Скасовано: строк обіцянки в %1 попередній</translation>
    </message>
</context>
<context>
    <name>deskbell::RecordingPlayer</name>
    <message>
        <source>Play the recording</source>
        <translation>Відтворити запис</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Місце в записі</translation>
    </message>
    <message>
        <source>No sound can be played here now. Open the recording with another program, or save it.</source>
        <translation>Зараз тут не можна відтворити звук. Відкрийте запис іншою програмою або збережіть його.</translation>
    </message>
    <message>
        <source>Fetching the recording. Press to cancel.</source>
        <translation>Запис завантажується. Натисніть, щоб скасувати.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a recording has been fetched</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played here. Open it with another program, or save it.</source>
        <translation>Запис такого виду тут не відтворюється. Відкрийте його іншою програмою або збережіть.</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Призупинити запис</translation>
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
        <translation>Усе одно надіслати</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Змінити відповідь</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n new message(s) came in while you wrote</source>
        <translation>
            <numerusform>Ще не надіслано: поки ви писали, надійшло %n повідомлення</numerusform>
            <numerusform>Ще не надіслано: поки ви писали, надійшло %n повідомлення</numerusform>
            <numerusform>Ще не надіслано: поки ви писали, надійшло %n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Не надіслано. Текст залишився.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>deskbell::RemoteImagesBar</name>
    <message>
        <source>The hub does not fetch from there.</source>
        <translation>Звідти хаб нічого не завантажує.</translation>
    </message>
    <message>
        <source>The server does not give them out any more.</source>
        <translation>Сервер їх більше не видає.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) blocked</source>
        <translation>
            <numerusform>Заблоковано %n зовнішнє зображення</numerusform>
            <numerusform>Заблоковано %n зовнішні зображення</numerusform>
            <numerusform>Заблоковано %n зовнішніх зображень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s) removed</source>
        <translation>
            <numerusform>Вилучено %n стежний піксель</numerusform>
            <numerusform>Вилучено %n стежні пікселі</numerusform>
            <numerusform>Вилучено %n стежних пікселів</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</source>
        <translation>Під час завантаження їхній сервер дізнається, що лист читають. Хаб запитує їх, не кажучи, хто ви.</translation>
    </message>
    <message>
        <source>Show the remote images</source>
        <translation>Показати зовнішні зображення</translation>
    </message>
    <message>
        <source>Fetching images: %1 of %2</source>
        <translation>Завантаження зображень: %1 з %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be had. %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>
            <numerusform>Не вдалося отримати %n зображення. %1</numerusform>
            <numerusform>Не вдалося отримати %n зображення. %1</numerusform>
            <numerusform>Не вдалося отримати %n зображень. %1</numerusform>
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
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Answer (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Відповісти (%1)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>Відхилити з причиною</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Зайнято</translation>
    </message>
    <message>
        <source>I am not available</source>
        <translation>Не можу відповісти</translation>
    </message>
    <message>
        <source>Answering puts the other call on hold.</source>
        <translation>Якщо відповісти, інший дзвінок стане на утримання.</translation>
    </message>
    <message>
        <source>Nobody here knows this number</source>
        <translation>Цього номера тут не знають</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n відкрите звернення</numerusform>
            <numerusform>%n відкриті звернення</numerusform>
            <numerusform>%n відкритих звернень</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Останні звернення</translation>
    </message>
    <message>
        <source>Rings for %1</source>
        <translation>Дзвонить уже %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>останнє повідомлення</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу старі</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Спершу термінові</translation>
    </message>
    <message>
        <source>then who waits longest</source>
        <translation>потім хто чекає довше</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Сортувати список</translation>
    </message>
    <message>
        <source>Newest, oldest or due</source>
        <translation>Нові, старі або термінові</translation>
    </message>
    <message>
        <source>on: choose it to take it off</source>
        <translation>увімкнено: виберіть, щоб зняти</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Знову показати все</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Лише непрочитані</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Пріоритет: %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Канал: %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Мітка: %1</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Звузити список</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Зберегти як подання</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Назва подання</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Saved as the view %1</source>
        <translation>Збережено як подання «%1»</translation>
    </message>
    <message>
        <source>The view was not changed: %1</source>
        <translation>Подання не змінено: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Change it to what is shown now</source>
        <translation>Змінити на те, що показано зараз</translation>
    </message>
    <message>
        <source>%1 is what is shown now</source>
        <translation>%1 — те, що показано зараз</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Вище (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Нижче (Alt+Down)</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>Поділитися з</translation>
    </message>
    <message>
        <source>Sharing of %1 changed</source>
        <translation>Доступ до «%1» змінено</translation>
    </message>
    <message>
        <source>Nobody: only me</source>
        <translation>Ні з ким: лише я</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Учасники %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Перейменувати подання</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Перейменовано</translation>
    </message>
    <message>
        <source>The view %1 was removed</source>
        <translation>Подання «%1» вилучено</translation>
    </message>
    <message>
        <source>The view is back</source>
        <translation>Подання повернено</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Unread, priority, channel, language or tag</source>
        <translation>Непрочитані, пріоритет, канал, мова або мітка</translation>
    </message>
    <message>
        <source>What a search finds stands with the newest first.</source>
        <translation>Знайдене пошуком стоїть від новіших до старіших.</translation>
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
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Letters that still fit into the last of the short messages</extracomment>
        <translation>
            <numerusform>залишилося %n</numerusform>
            <numerusform>залишилося %n</numerusform>
            <numerusform>залишилося %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode because of ‘%1’</source>
        <extracomment>One letter outside the small alphabet of short messages makes the whole message longer</extracomment>
        <translation>Юнікод через «%1»</translation>
    </message>
    <message>
        <source>%1 · too long: at most %2 SMS</source>
        <translation>%1 · задовго: не більше %2 SMS</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Довжина: %1</translation>
    </message>
    <message>
        <source>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</source>
        <translation>Літери поза алфавітом SMS займають більше місця: 70 в одному, по 67 у кількох.</translation>
    </message>
    <message>
        <source>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</source>
        <translation>В одному SMS 160 знаків, у кількох по 153; €, [, ], {, }, \, ^, ~ і | рахуються за два.</translation>
    </message>
</context>
<context>
    <name>deskbell::SelectionBar</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Зняти виділення (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Saving %1 of %2</source>
        <translation>Збереження %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ServerFields</name>
    <message>
        <source>%1: server</source>
        <translation>%1: сервер</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1: порт</translation>
    </message>
    <message>
        <source>%1: encryption</source>
        <translation>%1: шифрування</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
</context>
<context>
    <name>deskbell::ServerSearch</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Ask Mozilla&apos;s directory</source>
        <translation>Запитати каталог Mozilla</translation>
    </message>
    <message>
        <source>Stop looking for servers</source>
        <translation>Зупинити пошук серверів</translation>
    </message>
    <message>
        <source>A public list of mail servers. It learns the domain of the address, not the address.</source>
        <translation>Відкритий список поштових серверів. Він дізнається домен адреси, але не саму адресу.</translation>
    </message>
    <message>
        <source>Stopped. Enter the servers below, or change the address to look again.</source>
        <translation>Зупинено. Введіть сервери нижче або змініть адресу, щоб шукати знову.</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1…</source>
        <translation>Пошук поштових серверів %1…</translation>
    </message>
    <message>
        <source>The servers could not be looked for: %1 Enter them below.</source>
        <translation>Пошук серверів не вдався: %1 Введіть їх нижче.</translation>
    </message>
    <message>
        <source>No mail servers were found for %1. Enter them below.</source>
        <translation>Для %1 поштових серверів не знайдено. Введіть їх нижче.</translation>
    </message>
    <message>
        <source>Only the outgoing server was found: %1. Enter the incoming one below.</source>
        <translation>Знайдено лише вихідний сервер: %1. Введіть вхідний нижче.</translation>
    </message>
    <message>
        <source>Only the incoming server was found: %1. Enter the outgoing one below.</source>
        <translation>Знайдено лише вхідний сервер: %1. Введіть вихідний нижче.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>Found %1, but: %2.</source>
        <translation>Знайдено: %1, але: %2.</translation>
    </message>
    <message>
        <source>Found %1; the connection is encrypted and the certificates are valid.</source>
        <translation>Знайдено: %1; з’єднання зашифровано, сертифікати дійсні.</translation>
    </message>
    <message>
        <source>Found %1 (%2); the connection is encrypted and the certificates are valid.</source>
        <translation>Знайдено: %1 (%2); з’єднання зашифровано, сертифікати дійсні.</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Довіряти файлу центру…</translation>
    </message>
    <message>
        <source>This is outside %1: go on only if you know it as your mail provider.</source>
        <translation>Це поза %1: продовжуйте, лише якщо знаєте, що це ваш поштовий провайдер.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>Знайдено: %1.</translation>
    </message>
    <message>
        <source>Found %1. The test shows whether the chosen authority fits.</source>
        <translation>Знайдено: %1. Перевірка покаже, чи підходить вибраний центр.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Вільна програма під GNU General Public License версії 3 або новішої.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Зібрано з Qt %1.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Хаб: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Готові відповіді</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Знайти налаштування</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Знайдені налаштування</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Канали</translation>
    </message>
    <message>
        <source>mailbox email server password quarantine ledger</source>
        <translation>скринька пошта сервер пароль карантин облік</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>profile password name me</source>
        <translation>профіль пароль ім’я я</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <source>team members hours targets SLA escalation</source>
        <translation>команда учасники години цілі SLA ескалація</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Оператори</translation>
    </message>
    <message>
        <source>people users team roles password</source>
        <translation>люди користувачі команда ролі пароль</translation>
    </message>
    <message>
        <source>template text shortcut</source>
        <translation>шаблон текст скорочення</translation>
    </message>
    <message>
        <source>colours dark mode size zoom language contrast</source>
        <translation>кольори темна тема розмір масштаб мова контраст</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>версія ліцензія</translation>
    </message>
    <message>
        <source>%1
in %2</source>
        <extracomment>A setting found, and below it the section it stands in</extracomment>
        <translation>%1
у розділі «%2»</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, у розділі «%2»</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Try another word.</source>
        <translation>Налаштування «%1» немає. Спробуйте інше слово.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Адреса хаба</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адреса ел. пошти</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This is not the address of a hub. It looks like https://desk.example.com.</source>
        <translation>Це не адреса хаба. Вона виглядає так: https://desk.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Введіть адресу ел. пошти.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
</context>
<context>
    <name>deskbell::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Language of the signature</source>
        <translation>Мова підпису</translation>
    </message>
    <message>
        <source>Any language without its own</source>
        <translation>Будь-яка мова без власного підпису</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Kind regards,
your support team</source>
        <translation>З повагою,
ваша служба підтримки</translation>
    </message>
    <message>
        <source>What stands under a reply: the signature of its queue in the customer&apos;s language.</source>
        <translation>Що стоїть під відповіддю: підпис її черги мовою клієнта.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsForm</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>A number to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Навчальний номер: клієнти вигадані, і ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Kannel gateway</source>
        <translation>Шлюз Kannel</translation>
    </message>
    <message>
        <source>Twilio, or a vendor with the same interface</source>
        <translation>Twilio або постачальник із таким самим інтерфейсом</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Адреса цього хаба</translation>
    </message>
    <message>
        <source>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</source>
        <translation>За нею провайдер звертається до хаба: туди йдуть вхідні повідомлення та звіти про доставку.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Додати номер</translation>
    </message>
    <message>
        <source>Address of sendsms</source>
        <translation>Адреса sendsms</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Address of its status</source>
        <translation>Адреса його статусу</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Пароль статусу</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Адреса інтерфейсу</translation>
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
        <translation>необов’язково</translation>
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
        <translation>Введіть номер або ім’я, від якого йдуть повідомлення.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and the user name for it.</source>
        <translation>Введіть адресу шлюзу та ім’я користувача для нього.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s password.</source>
        <translation>Введіть пароль шлюзу.</translation>
    </message>
    <message>
        <source>Enter the account SID and the auth token.</source>
        <translation>Введіть Account SID і Auth Token.</translation>
    </message>
    <message>
        <source>Say at which address the provider reaches this hub.</source>
        <translation>Вкажіть, за якою адресою провайдер звертається до хаба.</translation>
    </message>
    <message>
        <source>Copy the lines for kannel.conf</source>
        <translation>Копіювати рядки для kannel.conf</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Копіювати адресу вебхука</translation>
    </message>
    <message>
        <source>The provider needs it to deliver messages that come in to this hub.</source>
        <translation>Вона потрібна провайдерові, щоб передавати вхідні повідомлення хабові.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsWords</name>
    <message>
        <source>Add SMS number</source>
        <translation>Додати номер SMS</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy what its provider needs to deliver messages.</source>
        <translation>Номер додано. Відкрийте його, щоб скопіювати те, що потрібно провайдерові для доставки.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Номер збережено.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Вилучення номера</translation>
    </message>
    <message>
        <source>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</source>
        <translation>Його звернення залишаться. Повідомлення на нього не приймаються, відповіді, які ще чекають надсилання з нього, не підуть, а паролі забуваються. Хто написав STOP, того не турбують.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Останнє повідомлення: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceViewer</name>
    <message>
        <source>message</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Зберегти як .eml…</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>Оригінал «%1»</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Вихідний текст повідомлення</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Знайти у вихідному тексті</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The hub keeps no original of this message.</source>
        <translation>У хаба немає оригіналу цього повідомлення.</translation>
    </message>
    <message>
        <source>%1 more: save it to see all.</source>
        <translation>Ще %1: збережіть, щоб побачити все.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Зберегти оригінал</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Не вдалося записати файл у %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Немає варіантів</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Додати «%1» до словника</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правопис</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this computer</source>
        <translation>На цьому комп’ютері немає словника для мови: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
</context>
<context>
    <name>deskbell::StartLinkDialog</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>Посилання в %1</translation>
    </message>
    <message>
        <source>The hub makes the link…</source>
        <translation>Хаб створює посилання…</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer</extracomment>
        <translation>Хто першим відкриє це посилання в %1, відтоді відомий там як %2. Не давайте його нікому іншому.</translation>
    </message>
    <message>
        <source>There is no link: %1</source>
        <translation>Посилання немає: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer, %3: a day and time</extracomment>
        <translation>Хто першим відкриє це посилання в %1, відтоді відомий там як %2. Воно діє один раз, до %3. Не давайте його нікому іншому.</translation>
    </message>
    <message>
        <source>Copied: a link for %1</source>
        <extracomment>%1: a customer</extracomment>
        <translation>Скопійовано: посилання для клієнта %1</translation>
    </message>
    <message>
        <source>The channel has no token yet. It is entered in the settings, under Channels.</source>
        <translation>Канал ще не має токена. Його вводять у налаштуваннях, у розділі «Канали».</translation>
    </message>
    <message>
        <source>The channel’s own name is not known yet. Test the channel once in the settings.</source>
        <translation>Власне ім’я каналу ще не відоме. Перевірте канал один раз у налаштуваннях.</translation>
    </message>
    <message>
        <source>The channel is switched off, or no links lead into it.</source>
        <translation>Канал вимкнено, або посилання до нього не ведуть.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusLine</name>
    <message>
        <source>signed out</source>
        <translation>вихід виконано</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>з’єднання…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>наздоганяє…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>на зв’язку</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>немає зв’язку</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>немає зв’язку: %1</translation>
    </message>
    <message>
        <source>complete to event %1 (%2)</source>
        <extracomment>The console has every event up to number %1, known at time %2</extracomment>
        <translation>повно до події %1 (%2)</translation>
    </message>
    <message>
        <source>complete to event %1</source>
        <translation>повно до події %1</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>вихідні %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes down</source>
        <translation>
            <numerusform>не працює %n скринька</numerusform>
            <numerusform>не працюють %n скриньки</numerusform>
            <numerusform>не працюють %n скриньок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older mails still to come</source>
        <extracomment>A mailbox is read for the first time; %1 is a number with groups of digits</extracomment>
        <translation>ще %1 старіших листів</translation>
    </message>
    <message>
        <source>conversations so far: %1</source>
        <extracomment>While the first conversations are fetched; %1 is a number with groups of digits</extracomment>
        <translation>звернень поки що: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StorageSection</name>
    <message>
        <source>Delete downloads now</source>
        <translation>Видалити завантаження зараз</translation>
    </message>
    <message>
        <source>Downloads may take</source>
        <translation>Завантаження можуть займати</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Waiting to be sent, and drafts</source>
        <translation>Чекає на надсилання, і чернетки</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</source>
        <translation>Що консоль зберігає на цьому комп’ютері. Якщо видалити завантаження, нічого не втрачається: вони є на хабі. Те, що чекає на надсилання, не видаляється ніколи.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>Звільнено: %1.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Видаляти нічого не довелося.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of what was downloaded, and how many files that are</extracomment>
        <translation>%1 у %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Syncer</name>
    <message>
        <source>The hub&apos;s snapshot could not be read</source>
        <translation>Не вдалося прочитати знімок хаба</translation>
    </message>
</context>
<context>
    <name>deskbell::TagDialog</name>
    <message>
        <source>Find a tag, or name a new one</source>
        <translation>Знайдіть мітку або назвіть нову</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Поставити мітки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Enter sets or takes off; Enter in the empty field is done.</source>
        <translation>Enter ставить або знімає; Enter у порожньому полі завершує.</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Нова мітка: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramForm</name>
    <message>
        <source>A bot to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Навчальний бот: клієнти вигадані, і ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Токен бота</translation>
    </message>
    <message>
        <source>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</source>
        <translation>Напишіть /newbot боту @BotFather у Telegram: він створить бота й покаже токен.</translation>
    </message>
    <message>
        <source>Add Telegram bot</source>
        <translation>Додати бота Telegram</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Enter the token of the bot, as @BotFather shows it.</source>
        <translation>Введіть токен бота, як його показує @BotFather.</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramWords</name>
    <message>
        <source>Add Telegram bot</source>
        <translation>Додати бота Telegram</translation>
    </message>
    <message>
        <source>The bot was added. Its messages are being taken in.</source>
        <translation>Бота додано. Його повідомлення приймаються.</translation>
    </message>
    <message>
        <source>The bot was saved.</source>
        <translation>Бота збережено.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Вилучення бота</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</source>
        <translation>Його звернення залишаться, як і сам бот у Telegram. Нові повідомлення не приймаються, відповіді, які ще чекають надсилання через нього, не підуть, а токен забувається.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Останнє повідомлення: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSteps</name>
    <message>
        <source>Incoming server&apos;s name found</source>
        <translation>Ім’я вхідного сервера знайдено</translation>
    </message>
    <message>
        <source>Incoming server&apos;s name not found</source>
        <translation>Ім’я вхідного сервера не знайдено</translation>
    </message>
    <message>
        <source>Incoming server reached</source>
        <translation>Вхідний сервер доступний</translation>
    </message>
    <message>
        <source>Incoming server not reached</source>
        <translation>Вхідний сервер недоступний</translation>
    </message>
    <message>
        <source>Incoming connection encrypted</source>
        <translation>Вхідне з’єднання зашифровано</translation>
    </message>
    <message>
        <source>Incoming connection not safe</source>
        <translation>Вхідне з’єднання небезпечне</translation>
    </message>
    <message>
        <source>Signed in to incoming mail</source>
        <translation>Вхід у вхідну пошту виконано</translation>
    </message>
    <message>
        <source>Not signed in to incoming mail</source>
        <translation>Вхід у вхідну пошту не виконано</translation>
    </message>
    <message>
        <source>Inbox opened</source>
        <translation>Вхідні відкрито</translation>
    </message>
    <message>
        <source>Inbox not opened</source>
        <translation>Вхідні не відкрито</translation>
    </message>
    <message>
        <source>Folder opened</source>
        <translation>Теку відкрито</translation>
    </message>
    <message>
        <source>Folder not opened</source>
        <translation>Теку не відкрито</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name found</source>
        <translation>Ім’я вихідного сервера знайдено</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name not found</source>
        <translation>Ім’я вихідного сервера не знайдено</translation>
    </message>
    <message>
        <source>Outgoing server reached</source>
        <translation>Вихідний сервер доступний</translation>
    </message>
    <message>
        <source>Outgoing server not reached</source>
        <translation>Вихідний сервер недоступний</translation>
    </message>
    <message>
        <source>Outgoing connection encrypted</source>
        <translation>Вихідне з’єднання зашифровано</translation>
    </message>
    <message>
        <source>Outgoing connection not safe</source>
        <translation>Вихідне з’єднання небезпечне</translation>
    </message>
    <message>
        <source>Signed in to outgoing mail</source>
        <translation>Вхід у вихідну пошту виконано</translation>
    </message>
    <message>
        <source>Not signed in to outgoing mail</source>
        <translation>Вхід у вихідну пошту не виконано</translation>
    </message>
    <message>
        <source>The mailbox works.</source>
        <translation>Скринька працює.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>Сертифікат %1, видав %2, діє з %3 до %4</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Імена: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Довіряти файлу центру…</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</source>
        <translation>Виберіть файл PEM центру, який підписав цей сертифікат. Довіра лише для цієї скриньки.</translation>
    </message>
    <message>
        <source>SMS provider reached</source>
        <translation>Провайдер SMS доступний</translation>
    </message>
    <message>
        <source>SMS provider not reached</source>
        <translation>Провайдер SMS недоступний</translation>
    </message>
    <message>
        <source>Signed in to the SMS provider</source>
        <translation>Вхід у провайдера SMS виконано</translation>
    </message>
    <message>
        <source>Not signed in to the SMS provider</source>
        <translation>Вхід у провайдера SMS не виконано</translation>
    </message>
    <message>
        <source>The gateway is connected to the network</source>
        <translation>Шлюз з’єднано з мережею</translation>
    </message>
    <message>
        <source>The gateway is not connected to the network</source>
        <translation>Шлюз не з’єднано з мережею</translation>
    </message>
    <message>
        <source>The provider can call this hub</source>
        <translation>Провайдер може звернутися до хаба</translation>
    </message>
    <message>
        <source>The provider cannot call this hub</source>
        <translation>Провайдер не може звернутися до хаба</translation>
    </message>
    <message>
        <source>Telegram reached</source>
        <translation>Telegram доступний</translation>
    </message>
    <message>
        <source>Telegram not reached</source>
        <translation>Telegram недоступний</translation>
    </message>
    <message>
        <source>The bot is known</source>
        <translation>Бот відомий</translation>
    </message>
    <message>
        <source>The bot is not known</source>
        <translation>Бот невідомий</translation>
    </message>
    <message>
        <source>The bot&apos;s messages come to this desk</source>
        <translation>Повідомлення бота надходять сюди</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go somewhere else</source>
        <translation>Повідомлення бота йдуть в інше місце</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>Налаштування повні</translation>
    </message>
    <message>
        <source>The settings are not complete</source>
        <translation>Налаштування неповні</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineBar</name>
    <message>
        <source>This conversation</source>
        <translation>Це звернення</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <extracomment>A button: show the messages of all of this customer&apos;s conversations; %1 the customer</extracomment>
        <translation>Усе від клієнта</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти до дня</translation>
    </message>
    <message>
        <source>Find in the messages (Ctrl+F)</source>
        <translation>Знайти в повідомленнях (Ctrl+F)</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Файли цього клієнта</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Усе: %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Усі канали</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Лише нотатки</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Канал: %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>Short for &quot;This conversation&quot;, where room is scarce: shows its messages only</extracomment>
        <translation>Лише це</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Short for &quot;All of Ana Pop&quot;, where room is scarce: shows the messages of all of the customer&apos;s conversations</extracomment>
        <translation>Усе</translation>
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
        <translation>Нотатка: %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text</extracomment>
        <translation>%1 від %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text</extracomment>
        <translation>%1, пише %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n вкладення</numerusform>
            <numerusform>, %n вкладення</numerusform>
            <numerusform>, %n вкладень</numerusform>
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
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Стрічка</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>Скопійовано %n повідомлення</numerusform>
            <numerusform>Скопійовано %n повідомлення</numerusform>
            <numerusform>Скопійовано %n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>A new message from %1</source>
        <translation>Нове повідомлення: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) below</source>
        <translation>
            <numerusform>Нижче %n нове повідомлення</numerusform>
            <numerusform>Нижче %n нові повідомлення</numerusform>
            <numerusform>Нижче %n нових повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>До останнього</translation>
    </message>
    <message>
        <source>Fetching messages…</source>
        <translation>Завантаження повідомлень…</translation>
    </message>
    <message>
        <source>Nothing came or went this way.</source>
        <translation>Цим каналом нічого не було.</translation>
    </message>
    <message>
        <source>Its messages are not on this computer. They come once the hub can be reached.</source>
        <translation>Цих повідомлень немає на цьому комп’ютері. Вони з’являться, коли буде зв’язок із хабом.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Повідомлень поки немає</translation>
    </message>
    <message>
        <source>Fetching older messages…</source>
        <translation>Завантаження раніших повідомлень…</translation>
    </message>
</context>
<context>
    <name>deskbell::Toast</name>
    <message>
        <source>Undo (z)</source>
        <translation>Скасувати (z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message numerus="yes">
        <source>%n conversation(s) to look at</source>
        <translation>
            <numerusform>%n звернення чекає уваги</numerusform>
            <numerusform>%n звернення чекають уваги</numerusform>
            <numerusform>%n звернень чекають уваги</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>не турбувати</translation>
    </message>
</context>
<context>
    <name>deskbell::TroublePage</name>
    <message>
        <source>Your desk could not be opened</source>
        <translation>Не вдалося відкрити ваше робоче місце</translation>
    </message>
    <message>
        <source>Nothing is lost: conversations and unsent work stay where they are.</source>
        <translation>Нічого не втрачено: звернення й ненадіслане залишилися на місці.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Вибрати інший спосіб</translation>
    </message>
</context>
<context>
    <name>deskbell::TypingLine</name>
    <message>
        <source>Customer is writing</source>
        <translation>Клієнт пише</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <extracomment>%1 is a customer&apos;s name</extracomment>
        <translation>%1 пише…</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>Undo (z)</source>
        <translation>Скасувати (z)</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Скасувати надсилання</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name or address, %n the seconds left</extracomment>
        <translation>
            <numerusform>Піде через %n с: %1</numerusform>
            <numerusform>Піде через %n с: %1</numerusform>
            <numerusform>Піде через %n с: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a name or address</extracomment>
        <translation>Надсилається: %1. Скасування поверне повідомлення.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a day and time, %2 a name or address</extracomment>
        <translation>Піде %1: %2. Скасування поверне повідомлення.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2</source>
        <extracomment>%1 is a day and time, %2 a name or address</extracomment>
        <translation>Піде %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::UnifiedInboxModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>Невідомий клієнт</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The conversation has messages nobody has read</extracomment>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>seen by %1 now</source>
        <extracomment>%1 are the names of other agents</extracomment>
        <translation>зараз дивиться: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>A change of mine waits for the hub</extracomment>
        <translation>ще не збережено</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The agent has begun to write a reply or note there</extracomment>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>One of several conversations the next command acts on</extracomment>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <extracomment>Something is promised to the customer; %1: &quot;due in 4 minutes&quot;</extracomment>
        <translation>обіцяно: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsList</name>
    <message>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Подання</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsModel</name>
    <message>
        <source>Mine</source>
        <extracomment>A view of the inbox: conversations assigned to me</extracomment>
        <translation>Мої</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Не призначені</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Усі відкриті</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A view of the inbox: customers who wait for an answer</extracomment>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Вирішено</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>Read out for a view of the inbox; %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n звернення</numerusform>
            <numerusform>%1, %n звернення</numerusform>
            <numerusform>%1, %n звернень</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>A view: what was promised to customers, by when it is due</extracomment>
        <translation>Обіцянки</translation>
    </message>
</context>
<context>
    <name>deskbell::VisitorCard</name>
    <message>
        <source>On the website</source>
        <translation>На сайті</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>The chat is open</source>
        <translation>Чат відкрито</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Немає з %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>an e-mail address a visitor typed into a form</extracomment>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (не підтверджено)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceForm</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Add telephone number</source>
        <translation>Додати телефонний номер</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>Domain of the extensions</source>
        <translation>Домен внутрішніх номерів</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Where the agents&apos; phones sign in. Left empty: at the domain.</source>
        <translation>Куди входять телефони операторів. Порожньо: у домен.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Зашифроване (TLS)</translation>
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
        <translation>Шифрування звуку</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Якщо інша сторона вміє</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Власний центр сертифікації</translation>
    </message>
    <message>
        <source>Address of the proxy&apos;s control</source>
        <translation>Адреса керування проксі</translation>
    </message>
    <message>
        <source>The hub wakes callers who wait there as soon as somebody is free.</source>
        <translation>Хаб будить тих, хто там чекає, щойно хтось вільний.</translation>
    </message>
    <message>
        <source>Calls ring at</source>
        <translation>Дзвінки надходять</translation>
    </message>
    <message>
        <source>Whoever has been free longest, one after the other</source>
        <translation>Хто довше вільний, по черзі</translation>
    </message>
    <message>
        <source>Everybody who is free, at once</source>
        <translation>Усі вільні, одразу</translation>
    </message>
    <message>
        <source>Each rings for</source>
        <translation>Кожен дзвонить</translation>
    </message>
    <message>
        <source>Time for notes after a call</source>
        <translation>Час на нотатки після дзвінка</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>When the agent has asked the caller</source>
        <translation>Коли оператор спитав абонента</translation>
    </message>
    <message>
        <source>Every call, after saying so</source>
        <translation>Кожен дзвінок, з попередженням</translation>
    </message>
    <message>
        <source>What is said before a recording</source>
        <translation>Що кажуть перед записом</translation>
    </message>
    <message>
        <source>Outcomes of a call, one a line</source>
        <translation>Підсумки дзвінка, по одному в рядку</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Підсумки</translation>
    </message>
    <message>
        <source>One a line, at most nine: each is chosen with its digit after a call.</source>
        <translation>По одному в рядку, не більше дев’яти: кожен вибирається цифрою після дзвінка.</translation>
    </message>
    <message>
        <source>Said when closed</source>
        <translation>Кажуть, коли зачинено</translation>
    </message>
    <message>
        <source>Enter the number that is called.</source>
        <translation>Введіть номер, на який телефонують.</translation>
    </message>
    <message>
        <source>Enter the domain of the extensions.</source>
        <translation>Введіть домен внутрішніх номерів.</translation>
    </message>
    <message>
        <source>At most nine outcomes: each has a digit.</source>
        <translation>Не більше дев’яти підсумків: кожен має цифру.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Телефон %1</translation>
    </message>
    <message>
        <source>Copy the proxy&apos;s key</source>
        <translation>Скопіювати ключ проксі</translation>
    </message>
    <message>
        <source>The SIP proxy shows it to the hub when it asks whom to ring.</source>
        <translation>SIP-проксі показує його хабові, питаючи, кому дзвонити.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceWords</name>
    <message>
        <source>Add telephone number</source>
        <translation>Додати телефонний номер</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy the key that the SIP proxy needs.</source>
        <translation>Номер додано. Відкрийте його, щоб скопіювати ключ для SIP-проксі.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Номер збережено.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Видалити номер</translation>
    </message>
    <message>
        <source>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</source>
        <translation>Звернення й записи залишаються. Дзвінки на нього сюди більше не надходять, внутрішні номери операторів забуваються.</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>Останній дзвінок: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::WelcomePage</name>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Ласкаво просимо до Deskbell</translation>
    </message>
    <message>
        <source>One inbox for everything your customers write. How would you like to begin?</source>
        <translation>Одне місце для всього, що пишуть клієнти. З чого почати?</translation>
    </message>
    <message>
        <source>Add your mailbox</source>
        <translation>Додайте поштову скриньку</translation>
    </message>
    <message>
        <source>Answer the mail of one address on this computer. Nothing else is needed.</source>
        <translation>Відповідайте на пошту однієї адреси на цьому комп’ютері. Більше нічого не потрібно.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Підключитися до хаба</translation>
    </message>
    <message>
        <source>Your team already runs Deskbell: sign in with your account.</source>
        <translation>Ваша команда вже працює в Deskbell: увійдіть зі своїм обліковим записом.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Роздивитися з демоданими</translation>
    </message>
    <message>
        <source>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</source>
        <translation>Підтримка інтернет-магазину з вигаданими клієнтами. Жоден лист не залишає цей комп’ютер.</translation>
    </message>
</context>
<context>
    <name>deskbell::Windows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>Уже відкрито %n вікно.</numerusform>
            <numerusform>Уже відкрито %n вікна.</numerusform>
            <numerusform>Уже відкрито %n вікон.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WishSender</name>
    <message>
        <source>The attached file is gone.</source>
        <translation>Вкладеного файлу більше немає.</translation>
    </message>
</context>
<context>
    <name>deskbell::WordPopup</name>
    <message>
        <source>Tab inserts, Esc closes</source>
        <translation>Tab вставляє, Esc закриває</translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
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
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ел. пошта</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>call</source>
        <translation>дзвінок</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>очікування</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>вирішено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>низький пріоритет</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>звичайний пріоритет</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>високий пріоритет</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>терміново</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>чекає на надсилання</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>доставку не підтверджено</translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>термін через %n хвилину</numerusform>
            <numerusform>термін через %n хвилини</numerusform>
            <numerusform>термін через %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>прострочено на %n хвилину</numerusform>
            <numerusform>прострочено на %n хвилини</numerusform>
            <numerusform>прострочено на %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>термін через %n годину</numerusform>
            <numerusform>термін через %n години</numerusform>
            <numerusform>термін через %n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>прострочено на %n годину</numerusform>
            <numerusform>прострочено на %n години</numerusform>
            <numerusform>прострочено на %n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>термін через %n день</numerusform>
            <numerusform>термін через %n дні</numerusform>
            <numerusform>термін через %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>прострочено на %n день</numerusform>
            <numerusform>прострочено на %n дні</numerusform>
            <numerusform>прострочено на %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Наступне звернення</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Попереднє звернення</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Відкрити звернення</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Перше непрочитане повідомлення</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Пошук звернень</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Перейти до вхідних</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Перейти до налаштувань</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Показати або сховати клієнта</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показати всі клавіші</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Усі команди</translation>
    </message>
    <message>
        <source>Leave search or editor</source>
        <translation>Вийти з пошуку або редактора</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Відповісти всім</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Переслати</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Змінити одержувачів і тему</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Надіслати пізніше</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Show the original of a mail</source>
        <translation>Показати оригінал листа</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Надрукувати звернення</translation>
    </message>
    <message>
        <source>Save the conversation as PDF</source>
        <translation>Зберегти звернення у PDF</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>Відокремити повідомлення</translation>
    </message>
    <message>
        <source>Move a message to another conversation</source>
        <translation>Перемістити повідомлення в інше звернення</translation>
    </message>
    <message>
        <source>#%1 was merged into #%2</source>
        <translation>#%1 об’єднано з #%2</translation>
    </message>
    <message>
        <source>Retry the message that failed</source>
        <translation>Повторити невдале повідомлення</translation>
    </message>
    <message>
        <source>Edit the message that failed and send it again</source>
        <translation>Змінити невдале повідомлення й надіслати ще раз</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <translation>Знайти в повідомленнях</translation>
    </message>
    <message>
        <source>Older find</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Newer find</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти до дня</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>До першого повідомлення</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>До останнього повідомлення</translation>
    </message>
    <message>
        <source>Show all of the customer, or this conversation</source>
        <translation>Показати все від клієнта або лише це звернення</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Файли цього клієнта</translation>
    </message>
    <message>
        <source>Copy the link to the conversation</source>
        <translation>Копіювати посилання на звернення</translation>
    </message>
    <message>
        <source>There is no conversation #%1, or you may not see it.</source>
        <translation>Звернення #%1 немає, або вам його не видно.</translation>
    </message>
    <message>
        <source>The link could not be followed: %1</source>
        <translation>Не вдалося перейти за посиланням: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>Title of a window: number and subject of its conversation</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Continue on another channel</source>
        <translation>Продовжити іншим каналом</translation>
    </message>
    <message>
        <source>Yes: attach, or one person</source>
        <translation>Так: приєднати, або одна людина</translation>
    </message>
    <message>
        <source>No: keep apart, or two people</source>
        <translation>Ні: окремо, або дві людини</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Перейти до клієнтів</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>Merge the customer into another</source>
        <translation>Об’єднати клієнта з іншим</translation>
    </message>
    <message>
        <source>Promise kept, or yes to the question about it</source>
        <translation>Обіцянку виконано або «так» на запитання про неї</translation>
    </message>
    <message>
        <source>Move the promise, or not now to the question about it</source>
        <translation>Перенести обіцянку або «не зараз» на запитання про неї</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Скасувати обіцянку</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>Перейти до обіцянок</translation>
    </message>
    <message>
        <source>This conversation is not on this computer yet.</source>
        <translation>Цього звернення ще немає на цьому комп’ютері.</translation>
    </message>
</context>
</TS>
