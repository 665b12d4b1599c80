<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Узел не найден</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>В соединении отказано</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Время ожидания соединения истекло</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Время ожидания операции истекло</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Сеть недоступна</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг в&amp;верх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг в&amp;низ</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Host %1 not found</source>
        <translation>Узел %1 не найден</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>В соединении отказано</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Соединение закрыто</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>Не удалось установить защищённое соединение</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>В соединении отказано</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Время ожидания соединения истекло</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Узел недоступен</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Сеть недоступна</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Удалённый узел закрыл соединение</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountSection</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Изменить пароль</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>Языки, на которых вы отвечаете</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>например en, ro, de</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>A new password signs you out everywhere, here too.</source>
        <translation>После смены пароля вы выйдете везде, и здесь тоже.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>В пароле не меньше 8 знаков.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Новые пароли не совпадают.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Не сохранено, введённое осталось. %1</translation>
    </message>
    <message>
        <source>Changed. Sign in with the new one.</source>
        <translation>Изменено. Войдите с новым паролем.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Текущий пароль неверен.</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressField</name>
    <message>
        <source>No address is given.</source>
        <translation>Адрес не указан.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>В «%1» нет @.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>В «%1» ничего нет перед @.</translation>
    </message>
    <message>
        <source>“%1” has no complete domain after the @.</source>
        <translation>В «%1» после @ нет полного домена.</translation>
    </message>
    <message>
        <source>“%1” has a domain that cannot be.</source>
        <translation>В «%1» невозможный домен.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no address has.</source>
        <translation>В «%1» есть знак, которого не бывает в адресах.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be.</source>
        <translation>«%1» длиннее, чем может быть адрес.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes.</source>
        <comment>field: person</comment>
        <translation>%1: %2. Delete удаляет.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: не отправлено. %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AgentSection</name>
    <message>
        <source>Everybody who answers. Administrators add and change them; leads put them into queues.</source>
        <translation>Все, кто отвечает. Добавляют и изменяют их администраторы; по очередям распределяют руководители.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Новый оператор</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Может входить</translation>
    </message>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1, вход закрыт</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>не меньше 8 знаков</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>оставьте пустым, чтобы не менять</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Оператору нужно имя.</translation>
    </message>
    <message>
        <source>An agent needs an email address to sign in with.</source>
        <translation>Оператору нужен адрес электронной почты для входа.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>В пароле не меньше 8 знаков.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Имя оператора</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адрес электронной почты</translation>
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
        <translation>Языки, на которых отвечает оператор</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>например en, ro, de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
</context>
<context>
    <name>deskbell::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Высокий контраст, светлое</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокий контраст, тёмное</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>How much room the rows of lists take</extracomment>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Changes show at once. Animations follow the system’s setting.</source>
        <translation>Изменения видны сразу. Анимация следует настройке системы.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
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
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentChip</name>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Сохранить вложение</translation>
    </message>
    <message>
        <source>The file could not be written to %1. Choose another folder, or make room there.</source>
        <translation>Не удалось записать файл в %1. Выберите другую папку или освободите там место.</translation>
    </message>
    <message>
        <source>It is a program or holds one. Opened, it can do on this computer whatever you can.</source>
        <translation>Это программа или содержит её. Открытая, она может на этом компьютере всё то же, что и вы.</translation>
    </message>
    <message>
        <source>It is a script or a shortcut. Opened, it can run commands on this computer.</source>
        <translation>Это сценарий или ярлык. Открытый, он может выполнять команды на этом компьютере.</translation>
    </message>
    <message>
        <source>This kind of office file can hold macros. Do not allow macros when the program asks.</source>
        <translation>Такой офисный файл может содержать макросы. Не разрешайте их, когда программа спросит.</translation>
    </message>
    <message>
        <source>It opens in the browser and may imitate a page you know. Enter no password there.</source>
        <translation>Он открывается в браузере и может подражать знакомой странице. Не вводите там пароль.</translation>
    </message>
    <message>
        <source>Its name hides what it really is. That is rarely an accident.</source>
        <translation>Его имя скрывает, что это на самом деле. Случайно так бывает редко.</translation>
    </message>
    <message>
        <source>Nothing says what kind of file it is.</source>
        <translation>Неизвестно, что это за файл.</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>Открыть это вложение?</translation>
    </message>
    <message>
        <source>“%1” may do harm.</source>
        <translation>«%1» может навредить.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>No program on this computer opens such a file. Save it instead.</source>
        <translation>Ни одна программа на этом компьютере не открывает такие файлы. Сохраните его.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Открыть другой программой…</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <extracomment>Read out; %1 name, %2 kind of file, %3 size</extracomment>
        <translation>Вложение %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Fetching %1, %2 %. Press to cancel.</source>
        <translation>Загрузка %1, %2 %. Нажмите, чтобы отменить.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <extracomment>Read out; %1 name, %2 kind of file</extracomment>
        <translation>Вложение %1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentList</name>
    <message>
        <source>Save all attachments</source>
        <translation>Сохранить все вложения</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Все сохранены</translation>
    </message>
    <message>
        <source>All attachments are saved</source>
        <translation>Все вложения сохранены</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>Сохранение %1 из %2…</translation>
    </message>
    <message>
        <source>%1 of %2 attachments are saved. %3</source>
        <translation>Сохранено вложений: %1 из %2. %3</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentViewer</name>
    <message>
        <source>Previous attachment</source>
        <translation>Предыдущее вложение</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Следующее вложение</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Вписать в окно</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Исходный размер</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Открыть другой программой</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Сохранить как… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Текст вложения</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Title of the viewer; %1 file name, %2 its place among %3</extracomment>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Загрузка… %1 %</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it, or open it with another program.</source>
        <translation>Эту картинку нельзя показать здесь. Сохраните её или откройте другой программой.</translation>
    </message>
    <message>
        <source>Picture %1, %2 by %3 pixels</source>
        <translation>Картинка %1, %2 на %3 точек</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Не удалось прочитать файл: %1</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Остальное слишком длинно, чтобы показать здесь.</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Повернуть вправо (R)</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>Открыть другой программой…</translation>
    </message>
    <message>
        <source>A sound. Another program plays it.</source>
        <translation>Звук. Его воспроизведёт другая программа.</translation>
    </message>
    <message>
        <source>A film. Another program plays it.</source>
        <translation>Видео. Его воспроизведёт другая программа.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program.</source>
        <translation>Такой файл показывает другая программа.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>Кодировка: %1</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Кодировка</translation>
    </message>
</context>
<context>
    <name>deskbell::Attention</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Открыть Deskbell</translation>
    </message>
    <message>
        <source>Turn notifications on</source>
        <translation>Включить уведомления</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Не беспокоить час</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Не беспокоить до завтра</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти из программы</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>sound volume alerts popups do not disturb silence tray</source>
        <translation>звук громкость оповещения всплывающие не беспокоить тишина трей</translation>
    </message>
    <message>
        <source>Choose presence</source>
        <translation>Выбрать статус</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or end it</source>
        <translation>Не беспокоить час или прекратить это</translation>
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
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Own certificate authority: choose a file</source>
        <translation>Свой центр сертификации: выбрать файл</translation>
    </message>
    <message>
        <source>Own certificate authority: remove</source>
        <translation>Свой центр сертификации: убрать</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, действует до %2</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>только системные</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удалось прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>В %1 нет сертификата в формате PEM.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертификации</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>Link to another place</source>
        <translation>Ссылка в другое место</translation>
    </message>
    <message>
        <source>The text says “%1”, but the link leads to “%2”.</source>
        <translation>В тексте стоит «%1», но ссылка ведёт на «%2».</translation>
    </message>
    <message>
        <source>Links like this are often made to steal passwords. Open it only if you trust the sender.</source>
        <translation>Такими ссылками часто крадут пароли. Открывайте, только если доверяете отправителю.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CallCard</name>
    <message>
        <source>Withheld number</source>
        <translation>Номер скрыт</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a call&apos;s card for screen readers; %1 &quot;Incoming call&quot;, %2 who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Заметка о звонке</translation>
    </message>
</context>
<context>
    <name>deskbell::CallWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>никто не ответил</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>звонивший не дождался</translation>
    </message>
    <message>
        <source>declined here</source>
        <translation>отклонён здесь</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удался</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>вне часов работы</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ещё продолжается</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ещё не принят</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a caller waited; %1 is like 0:24</extracomment>
        <translation>ожидание %1</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <extracomment>Read out; %1 &quot;Incoming call&quot;, &quot;Missed call&quot;, %2 the customer, %3 time</extracomment>
        <translation>%1 от %2, %3</translation>
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
        <translation>итог: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записан</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. Заметка: %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Идёт разговор по телефону</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>The last thing in a conversation was a call; %1 how long it took, like 3:12</extracomment>
        <translation>Звонок, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and why nobody spoke; %1 &quot;Missed call&quot; or &quot;Call&quot;, %2 &quot;busy&quot;, &quot;no answer&quot;, &quot;the caller gave up&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <extracomment>Subject of a conversation that began with a call; %1 a customer</extracomment>
        <translation>Звонок: кому — %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Звонок: от кого — %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>Готовые ответы</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedSection</name>
    <message>
        <source>New reply</source>
        <translation>Новый ответ</translation>
    </message>
    <message>
        <source>No canned replies yet.</source>
        <translation>Готовых ответов пока нет.</translation>
    </message>
    <message>
        <source>Find by shortcut, title or text</source>
        <translation>Поиск по сокращению, названию или тексту</translation>
    </message>
    <message>
        <source>Find a canned reply</source>
        <translation>Найти готовый ответ</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>Agents insert them with / and the shortcut. Those in the customer’s language come first.</source>
        <translation>Операторы вставляют их через / и сокращение. Сначала идут те, что на языке клиента.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Example of a shortcut of a canned reply</extracomment>
        <translation>поздно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Text of the canned reply</source>
        <translation>Текст готового ответа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this canned reply</source>
        <translation>Удалить этот готовый ответ</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>Вставить поле %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>Все очереди</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Точно удалить?</translation>
    </message>
    <message>
        <source>A shortcut is one word.</source>
        <translation>Сокращение — одно слово.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved, your text is kept. %1</source>
        <translation>Не сохранено, текст остался. %1</translation>
    </message>
    <message>
        <source>Saved. Type /%1 in a reply.</source>
        <translation>Сохранено. Введите /%1 в ответе.</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>Не удалено. %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>То, что вы ввели раньше, снова здесь; оно ещё не сохранено.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelAlarm</name>
    <message>
        <source>Trouble with mailboxes</source>
        <translation>Неполадки с почтовыми ящиками</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Почтовые ящики…</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Убрать это сообщение</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 не работает: %2</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <translation>%1 требует внимания: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more mailboxes have trouble too.</source>
        <translation>
            <numerusform>Неполадки ещё с %n ящиком.</numerusform>
            <numerusform>Неполадки ещё с %n ящиками.</numerusform>
            <numerusform>Неполадки ещё с %n ящиками.</numerusform>
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
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</source>
        <extracomment>The intake ledger of a mailbox: every mail seen is accounted for</extracomment>
        <translation>Увидено %1 = %2 принято + %3 повторов + %4 в карантине</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>%1 · %2 not accounted for</source>
        <translation>%1 · не учтено: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <extracomment>Mails known to be in the mailbox and not fetched yet</extracomment>
        <translation>%1 · ждут: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>State of a mailbox, and when it began: &quot;Down since 3 October 12:03&quot;</extracomment>
        <translation>%1 с %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mails in quarantine</source>
        <translation>
            <numerusform>%n письмо в карантине</numerusform>
            <numerusform>%n письма в карантине</numerusform>
            <numerusform>%n писем в карантине</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;4 Oct, 12:03&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Paused. Customers are told: %1</source>
        <translation>Приостановлен. Клиентам сообщается: %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Приостановить…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Приостановить: %1</translation>
    </message>
    <message>
        <source>What comes in is still taken in. Whoever writes is told this, once:</source>
        <translation>Входящее по-прежнему принимается. Пишущим один раз сообщается:</translation>
    </message>
    <message>
        <source>We do not answer here at the moment. Your message is kept, and we will come back to you.</source>
        <translation>Сейчас мы здесь не отвечаем. Ваше сообщение сохранено, и мы к вам вернёмся.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a channel that does not work: do not wait for the next attempt</extracomment>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Connects at once, and sends what waits after a failed attempt</source>
        <translation>Соединяется сразу и отправляет то, что ждёт после неудачной попытки</translation>
    </message>
    <message>
        <source>trying again now…</source>
        <translation>повторная попытка…</translation>
    </message>
    <message>
        <source>This hub tries again by itself, within five minutes.</source>
        <translation>Этот хаб сам повторит попытку в течение пяти минут.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelKinds</name>
    <message>
        <source>The channel was saved.</source>
        <translation>Канал сохранён.</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Удаление канала</translation>
    </message>
    <message>
        <source>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</source>
        <translation>Его обращения останутся. Новое не принимается, а ответы, которые ещё ждут отправки через него, не уйдут.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Последнее сообщение: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelSection</name>
    <message>
        <source>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</source>
        <translation>Каждое письмо, которое видит ящик, принято, повтор или в карантине. Учёт это доказывает.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatForm</name>
    <message>
        <source>Websites, one a line</source>
        <translation>Сайты, по одному в строке</translation>
    </message>
    <message>
        <source>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</source>
        <translation>Чат могут показывать только страницы этих сайтов. https://*.shop.example означает любое имя под shop.example.</translation>
    </message>
    <message>
        <source>Add web chat</source>
        <translation>Добавить веб-чат</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The name of the channel</source>
        <translation>Название канала</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Hello! How can we help? (in the visitor&apos;s language)</source>
        <translation>Здравствуйте! Чем помочь? (на языке посетителя)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Выбрать цвет</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Угол</translation>
    </message>
    <message>
        <source>Where lines end</source>
        <translation>Где кончаются строки</translation>
    </message>
    <message>
        <source>Where lines begin</source>
        <translation>Где начинаются строки</translation>
    </message>
    <message>
        <source>The visitor&apos;s own</source>
        <translation>Язык посетителя</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the queue promises</source>
        <translation>Как обещает очередь</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number, in a field</extracomment>
        <translation> мин</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>Ожидаемый ответ</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Не спрашивать</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спрашивать</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Name, before the chat</source>
        <translation>Имя перед чатом</translation>
    </message>
    <message>
        <source>Email, before the chat</source>
        <translation>Эл. почта перед чатом</translation>
    </message>
    <message>
        <source>Ask for a rating when the conversation is resolved</source>
        <translation>Просить оценку, когда обращение решено</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Адрес этого хаба</translation>
    </message>
    <message>
        <source>Where your visitors&apos; browsers reach this hub.</source>
        <translation>Где браузеры посетителей находят этот хаб.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Secret for signed-in customers</source>
        <translation>Секрет для вошедших клиентов</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Новый секрет</translation>
    </message>
    <message>
        <source>Make a new secret for signed-in customers</source>
        <translation>Создать новый секрет для вошедших клиентов</translation>
    </message>
    <message>
        <source>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</source>
        <translation>Им сервер вашего сайта подписывает, кто там вошёл. Здесь он показан один раз: скопируйте его до сохранения.</translation>
    </message>
    <message>
        <source>Copy the line for the website</source>
        <translation>Копировать строку для сайта</translation>
    </message>
    <message>
        <source>Put it before the end of the body of every page.</source>
        <translation>Вставьте её перед концом тела каждой страницы.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Веб-чат</translation>
    </message>
    <message>
        <source>Name the website the chat is for.</source>
        <translation>Назовите сайт, для которого этот чат.</translation>
    </message>
    <message>
        <source>%1 is no website: write https://shop.example.</source>
        <translation>%1 — не сайт: пишите https://shop.example.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5fbf.</source>
        <translation>Цвет пишется так: #1f5fbf.</translation>
    </message>
    <message>
        <source>A secret has at least 32 characters.</source>
        <translation>В секрете не меньше 32 знаков.</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>Цвет чата</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatWords</name>
    <message>
        <source>Add web chat</source>
        <translation>Добавить веб-чат</translation>
    </message>
    <message>
        <source>The web chat was added. Edit it to see the line your website needs.</source>
        <translation>Веб-чат добавлен. Откройте его, чтобы увидеть строку для сайта.</translation>
    </message>
    <message>
        <source>The web chat was saved.</source>
        <translation>Веб-чат сохранён.</translation>
    </message>
    <message>
        <source>Remove web chat</source>
        <translation>Удаление веб-чата</translation>
    </message>
    <message>
        <source>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</source>
        <translation>Его обращения останутся. Чат исчезнет с сайта, и отвечать в нём посетителям будет нельзя.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Последнее сообщение: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Type a command, a conversation, a customer or a setting</source>
        <translation>Введите команду, обращение, клиента или настройку</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Вложить файлы</translation>
    </message>
    <message>
        <source>%1 is replying</source>
        <translation>%1 отвечает</translation>
    </message>
    <message>
        <source>Only your team sees a note</source>
        <translation>Заметку видит только ваша команда</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Напишите заметку для команды</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>Заметка для команды</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>This conversation has no address to reply to</source>
        <translation>У этого обращения нет адреса для ответа</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Напишите ответ</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответ для %1</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Ответить: %1</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>Отправить письмо</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Отправить: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>Убрать вложение %1</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Копия: %2</translation>
    </message>
    <message>
        <source>To all (+%1)</source>
        <translation>Всем (+%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Переслать</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Ответить всем</translation>
    </message>
    <message>
        <source>To: nobody yet</source>
        <translation>Кому: пока никому</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Скрытая: %2</translation>
    </message>
    <message>
        <source>Write something above the forwarded message</source>
        <translation>Напишите что-нибудь над пересылаемым сообщением</translation>
    </message>
    <message>
        <source>Text above the forwarded message</source>
        <translation>Текст над пересылаемым сообщением</translation>
    </message>
    <message>
        <source>Forward email</source>
        <translation>Переслать письмо</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <extracomment>Title of a folded line in the composer; %1 is the first line of the signature</extracomment>
        <translation>Подпись: %1</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>Переслано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be filled in</source>
        <translation>
            <numerusform>Не удалось заполнить %n поле</numerusform>
            <numerusform>Не удалось заполнить %n поля</numerusform>
            <numerusform>Не удалось заполнить %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to disk and was left out.</source>
        <translation>Картинку не удалось записать на диск, она пропущена.</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Изменить получателей и тему</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>Убрать подпись</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>Вставить подпись</translation>
    </message>
    <message>
        <source>Leave the quoted original out</source>
        <translation>Убрать цитату</translation>
    </message>
    <message>
        <source>Take the quoted original in</source>
        <translation>Вставить цитату</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Отправить позже</translation>
    </message>
    <message>
        <source>A message came in after you began this draft.</source>
        <translation>После начала этого черновика пришло сообщение.</translation>
    </message>
    <message>
        <source>Gone on with from another desk of yours</source>
        <translation>Продолжено на другом вашем компьютере</translation>
    </message>
    <message>
        <source>Nobody to send it to: write an address.</source>
        <translation>Некому отправить: введите адрес.</translation>
    </message>
    <message>
        <source>Quoted original</source>
        <extracomment>Title of a folded line in the composer; %1 is who wrote the quoted mail</extracomment>
        <translation>Цитата исходного письма</translation>
    </message>
    <message>
        <source>Quoted: mail of %1</source>
        <translation>Цитата: письмо от %1</translation>
    </message>
    <message>
        <source>%1 wants no messages by %2 (STOP). Answer on another channel.</source>
        <extracomment>%1 is a channel: SMS</extracomment>
        <translation>%1 не хочет сообщений через %2 (STOP). Ответьте по другому каналу.</translation>
    </message>
    <message>
        <source>This is too long for a text message: at most %1 SMS.</source>
        <translation>Слишком длинно для SMS: не больше %1 SMS.</translation>
    </message>
    <message>
        <source>Write a note, or answer on another channel</source>
        <translation>Напишите заметку или ответьте по другому каналу</translation>
    </message>
    <message>
        <source>This channel sends text only: the file was not attached.</source>
        <translation>Этот канал передаёт только текст: файл не вложен.</translation>
    </message>
    <message>
        <source>Continue by %1 to %2</source>
        <translation>Продолжить: %1, %2</translation>
    </message>
    <message>
        <source>Continue by %1</source>
        <translation>Продолжить: %1</translation>
    </message>
    <message>
        <source>A note takes no files: the file was not attached.</source>
        <translation>К заметке нельзя приложить файл: он не прикреплён.</translation>
    </message>
    <message>
        <source>Not on this machine any more, attach it again: %1</source>
        <translation>На этом компьютере больше нет, приложите снова: %1</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Уйдёт %1</translation>
    </message>
    <message>
        <source>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>завтра 9, пт 14:30, через 2 ч, 24 дек 8:15</translation>
    </message>
    <message>
        <source>Write when it is to go out.</source>
        <translation>Напишите, когда отправить.</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>через 1 ч</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>завтра 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>понедельник 9:00</translation>
    </message>
</context>
<context>
    <name>deskbell::Console</name>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Preparing the demo desk…</source>
        <translation>Подготовка демонстрации…</translation>
    </message>
    <message>
        <source>Starting the hub…</source>
        <translation>Запуск хаба…</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>В профиль нельзя записать.</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>Открывается ваше рабочее место…</translation>
    </message>
    <message>
        <source>The console could not sign in to its own hub: %1</source>
        <translation>Консоль не смогла войти в собственный хаб: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>disk space cache downloads attachments budget</source>
        <translation>диск место кэш загрузки вложения лимит</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>report errors log version help</source>
        <translation>отчёт ошибки журнал версия помощь</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the settings or of a customer first, then choose the language.</source>
        <translation>Сначала сохраните или отмените изменения в настройках или у клиента, затем выберите язык.</translation>
    </message>
    <message>
        <source>A dialog is open in another window: the language changes when it is closed.</source>
        <translation>В другом окне открыт диалог: язык сменится, когда он будет закрыт.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationActions</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Менять нечего: уже так.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <extracomment>%1: what was done</extracomment>
        <translation>
            <numerusform>%1 (%n обращение)</numerusform>
            <numerusform>%1 (%n обращения)</numerusform>
            <numerusform>%1 (%n обращений)</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Назначено: %1</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Переместить в очередь</translation>
    </message>
    <message>
        <source>A queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Перемещено: %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>A priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Приоритет: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Метки изменены</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Отложить до</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>Вернётся %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Отложено до %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Снова открыто</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as read</source>
        <translation>
            <numerusform>%n обращение отмечено прочитанным</numerusform>
            <numerusform>%n обращения отмечены прочитанными</numerusform>
            <numerusform>%n обращений отмечены прочитанными</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>Непрочитанного нет.</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Номер, имя или слова</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Объединение…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) merged into #%1</source>
        <translation>
            <numerusform>%n обращение объединено с #%1</numerusform>
            <numerusform>%n обращения объединены с #%1</numerusform>
            <numerusform>%n обращений объединены с #%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Some could not be merged; the others were.</source>
        <translation>Некоторые не удалось объединить, остальные объединены.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>Не всё удалось изменить</translation>
    </message>
    <message>
        <source>%1 of %2 conversations stayed as they were.</source>
        <translation>Без изменений осталось обращений: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n conversation(s) to</source>
        <translation>
            <numerusform>Назначить %n обращение</numerusform>
            <numerusform>Назначить %n обращения</numerusform>
            <numerusform>Назначить %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the queue</source>
        <translation>
            <numerusform>Переместить %n обращение в очередь</numerusform>
            <numerusform>Переместить %n обращения в очередь</numerusform>
            <numerusform>Переместить %n обращений в очередь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n conversation(s)</source>
        <translation>
            <numerusform>Приоритет %n обращения</numerusform>
            <numerusform>Приоритет %n обращений</numerusform>
            <numerusform>Приоритет %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of %n conversation(s)</source>
        <translation>
            <numerusform>Состояние %n обращения</numerusform>
            <numerusform>Состояние %n обращений</numerusform>
            <numerusform>Состояние %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Метки %n обращения</numerusform>
            <numerusform>Метки %n обращений</numerusform>
            <numerusform>Метки %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n conversation(s) until</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>
            <numerusform>Отложить %n обращение до</numerusform>
            <numerusform>Отложить %n обращения до</numerusform>
            <numerusform>Отложить %n обращений до</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n conversation(s) into</source>
        <translation>
            <numerusform>Объединить %n обращение с</numerusform>
            <numerusform>Объединить %n обращения с</numerusform>
            <numerusform>Объединить %n обращений с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationHeader</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>%1 also looks at this</source>
        <translation>%1 тоже смотрит сюда</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>Другой оператор</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Без очереди</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Отложено до %1</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Snooze for 2 hours</source>
        <translation>Отложить на 2 часа</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 9:00</source>
        <translation>Отложить до завтра 9:00</translation>
    </message>
    <message>
        <source>Snooze until Monday 9:00</source>
        <translation>Отложить до понедельника 9:00</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Your change waits for the connection</source>
        <translation>Ваше изменение ждёт соединения</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Выберите обращение</translation>
    </message>
    <message>
        <source>j and k go through the list, Enter opens, r replies. Press ? to see every key.</source>
        <translation>j и k — по списку, Enter открывает, r отвечает. ? покажет все клавиши.</translation>
    </message>
    <message>
        <source>Your reply in #%1 was held back. Open it to decide.</source>
        <translation>Ваш ответ в #%1 задержан. Откройте его и решите.</translation>
    </message>
    <message>
        <source>It is already on its way and cannot be taken back.</source>
        <translation>Оно уже в пути, вернуть нельзя.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Не удалось вернуть: %1</translation>
    </message>
    <message>
        <source>No message failed here.</source>
        <translation>Здесь все сообщения ушли.</translation>
    </message>
    <message>
        <source>That message is not in this conversation any more.</source>
        <translation>Этого сообщения больше нет в обращении.</translation>
    </message>
    <message>
        <source>The hub could not be asked: what is on this computer is shown. %1</source>
        <translation>Хаб не ответил: показано то, что есть на этом компьютере. %1</translation>
    </message>
    <message>
        <source>The link to the conversation is copied</source>
        <translation>Ссылка на обращение скопирована</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPage</name>
    <message>
        <source>Does not want to be called</source>
        <translation>Просит не звонить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>for example ro</source>
        <translation>например ro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>через запятую</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>One a line, for example “account: 7731”</source>
        <translation>По одному в строке, например «счёт: 7731»</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Заметка о клиенте</translation>
    </message>
    <message>
        <source>Wants to be written to by</source>
        <translation>Куда писать</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Сохранить (Ctrl+S)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Add an address or number</source>
        <translation>Добавить адрес или номер</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Merged into this customer</source>
        <translation>Объединены с этим клиентом</translation>
    </message>
    <message>
        <source>The customer cannot be read: %1</source>
        <translation>Не удалось прочитать клиента: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Всё равно</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Взглянуть</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Ничего не изменено: %1</translation>
    </message>
    <message>
        <source>Now one customer</source>
        <translation>Теперь один клиент</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Два человека; больше не спросим.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Вид адреса</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Адрес или номер</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>не хочет сообщений</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</source>
        <translation>Не сохранено: коллега тем временем изменил этого клиента. Введённое осталось; нажмите «Сохранить» ещё раз, чтобы записать поверх.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>None that you may see.</source>
        <translation>Нет тех, что вам видны.</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Снова разделить</translation>
    </message>
    <message>
        <source>Take %1 apart again</source>
        <translation>Снова отделить %1</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again</source>
        <translation>%1 — снова отдельный клиент</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <translation>Объединить %1 с…</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Имя, адрес или номер</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1: объединено</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>То, что вы ввели раньше, снова здесь; оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Пригласить в %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>Заметка о клиенте</translation>
    </message>
    <message>
        <source>What the team should know about this customer</source>
        <translation>Что команде следует знать об этом клиенте</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Прежние обращения</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>На сайте</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <extracomment>Beside a number whose owner wrote STOP</extracomment>
        <translation>не хочет сообщений</translation>
    </message>
    <message>
        <source>By this customer&apos;s wish the desk writes no messages to it (STOP).</source>
        <translation>По желанию этого клиента ему отсюда не пишут (STOP).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>Пригласить в %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomersPlace</name>
    <message>
        <source>%1, may be somebody you know</source>
        <translation>%1, возможно, вы его знаете</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Name, company, address or number</source>
        <translation>Имя, компания, адрес или номер</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>Only those who may be somebody else you know</source>
        <translation>Только те, кто может быть уже известным человеком</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Nobody to review: no two customers look like one.</source>
        <translation>Проверять некого: нет двух клиентов, похожих на одного.</translation>
    </message>
    <message>
        <source>Nobody has written yet. “New customer” adds somebody by hand.</source>
        <translation>Пока никто не писал. «Новый клиент» добавляет вручную.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>По этим словам никого не найдено.</translation>
    </message>
    <message>
        <source>The hub cannot be asked: only those on this machine are shown.</source>
        <translation>Хаб не отвечает: показаны только те, кто есть на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Перейти к дню</translation>
    </message>
    <message>
        <source>yesterday, 12 oct, march 2024</source>
        <extracomment>Examples of what can be typed to go to a day</extracomment>
        <translation>вчера, 12 окт, март 2024</translation>
    </message>
    <message>
        <source>Day, in words or numbers</source>
        <translation>День словами или цифрами</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>Введите день или выберите.</translation>
    </message>
    <message>
        <source>Which day is that?</source>
        <translation>Какой это день?</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>deskbell::Desk</name>
    <message>
        <source>It was changed since.</source>
        <translation>С тех пор это изменили.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
</context>
<context>
    <name>deskbell::DesktopOutlet</name>
    <message>
        <source>Reply…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>Не беспокоить час</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Через 10 минут</translation>
    </message>
</context>
<context>
    <name>deskbell::DeviceBox</name>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>What the microphone picks up</source>
        <translation>Что слышит микрофон</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Громкость микрофона</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Динамик</translation>
    </message>
    <message>
        <source>What the loudspeaker plays</source>
        <translation>Что звучит в динамике</translation>
    </message>
    <message>
        <source>Loudness of the loudspeaker</source>
        <translation>Громкость динамика</translation>
    </message>
    <message>
        <source>Rings on</source>
        <translation>Звонит на</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Подавлять эхо</translation>
    </message>
    <message>
        <source>For loudspeakers; a headset does without.</source>
        <translation>Для динамиков; с гарнитурой не нужно.</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <extracomment>A device that is chosen and not plugged in; %1 its name</extracomment>
        <translation>%1 (не подключено)</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Выбор системы</translation>
    </message>
    <message>
        <source>The loudspeaker</source>
        <translation>Динамик</translation>
    </message>
</context>
<context>
    <name>deskbell::DiagnosticsSection</name>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</source>
        <translation>Для тех, кто вам помогает. В нём версии, размеры и количества, но ничего о клиентах и их сообщениях.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>deskbell::DialField</name>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <translation>Имя или номер для звонка</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>Найденные номера</translation>
    </message>
</context>
<context>
    <name>deskbell::EmailWords</name>
    <message>
        <source>Add mailbox</source>
        <translation>Добавить ящик</translation>
    </message>
    <message>
        <source>The mailbox was added. Its mail is being taken in.</source>
        <translation>Ящик добавлен. Письма принимаются.</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>Ящик сохранён.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Удаление ящика</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</source>
        <translation>Его обращения останутся, как и письма в самом ящике. Новые письма не принимаются, ответы, которые ещё ждут отправки через него, не уйдут, а пароль забывается.</translation>
    </message>
    <message>
        <source>Last mail: %1</source>
        <translation>Последнее письмо: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EmbeddedHub</name>
    <message>
        <source>The hub&apos;s program could not be started: %1</source>
        <translation>Не удалось запустить программу хаба: %1</translation>
    </message>
    <message>
        <source>The program deskbell-hub was not found beside the console.</source>
        <translation>Рядом с консолью нет программы deskbell-hub.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Не удалось создать папку %1.</translation>
    </message>
    <message>
        <source>The hub could not be set up: %1</source>
        <translation>Не удалось настроить хаб: %1</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>он завершился без объяснений</translation>
    </message>
    <message>
        <source>The hub could not be started: %1</source>
        <translation>Не удалось запустить хаб: %1</translation>
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
        <translation>Итог %1: %2</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Позвонить снова</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Ready for the next</source>
        <translation>К следующему звонку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The call took %1</source>
        <translation>Длительность звонка: %1</translation>
    </message>
    <message>
        <source>Next call in %1</source>
        <extracomment>Time for notes after a call; %1 is like 0:24</extracomment>
        <translation>Следующий звонок через %1</translation>
    </message>
    <message>
        <source>Nobody is put through for %1</source>
        <translation>Звонки не соединяются ещё %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EventSocket</name>
    <message>
        <source>No sign of life from the hub</source>
        <translation>Хаб не подаёт признаков жизни</translation>
    </message>
</context>
<context>
    <name>deskbell::EventWords</name>
    <message>
        <source>%1 opened it again</source>
        <extracomment>In these sentences %1 is an agent, and &quot;it&quot; the conversation</extracomment>
        <translation>%1: обращение снова открыто</translation>
    </message>
    <message>
        <source>%1 set it to pending</source>
        <translation>%1: обращение поставлено в ожидание</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1: обращение решено</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1: обращение закрыто</translation>
    </message>
    <message>
        <source>%1 tagged it %2 instead of %3</source>
        <extracomment>%1 an agent, %2 and %3 tags</extracomment>
        <translation>%1: метка %2 вместо %3</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1: снята метка %2</translation>
    </message>
    <message>
        <source>%1 tagged it %2</source>
        <translation>%1: добавлена метка %2</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2, %3</source>
        <extracomment>%1 an agent, %2 day, %3 time</extracomment>
        <translation>%1: отложено до %2, %3</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1: возвращено в очередь</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <extracomment>%1 and %2 are agents</extracomment>
        <translation>%1: взято в работу</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1: назначено, %2</translation>
    </message>
    <message>
        <source>another agent</source>
        <translation>другой оператор</translation>
    </message>
    <message>
        <source>%1 took it out of its queue</source>
        <translation>%1: убрано из очереди</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1: перемещено в %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>другую очередь</translation>
    </message>
    <message>
        <source>%1 set it to %2</source>
        <extracomment>%2 e.g. &quot;high priority&quot;</extracomment>
        <translation>%1: установлено — %2</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <translation>%1: тема изменена на «%2»</translation>
    </message>
    <message>
        <source>%1 took #%2 apart from it again</source>
        <translation>%1: #%2 снова отделено</translation>
    </message>
    <message>
        <source>%1 merged #%2 into it</source>
        <translation>%1: присоединено #%2</translation>
    </message>
    <message>
        <source>%1 undid the merge</source>
        <translation>%1: объединение отменено</translation>
    </message>
    <message>
        <source>%1 merged it into another conversation</source>
        <translation>%1: объединено с другим обращением</translation>
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
        <translation>%1, %2, от %3, %4</translation>
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
        <translation>Показать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>К сообщению</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <extracomment>Title of a window; %1 a customer</extracomment>
        <translation>Файлы: %1</translation>
    </message>
    <message>
        <source>Find by name or sender</source>
        <translation>Поиск по имени или отправителю</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>No message of this customer has a file.</source>
        <translation>В сообщениях этого клиента нет файлов.</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>Подходящих файлов нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The hub cannot be reached: these are the files of messages on this computer.</source>
        <translation>%1 Хаб недоступен: это файлы из сообщений на этом компьютере.</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>Загрузка… %1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::FindBar</name>
    <message>
        <source>Older find (Enter)</source>
        <translation>Более раннее (Enter)</translation>
    </message>
    <message>
        <source>Newer find (Shift+Enter)</source>
        <translation>Более позднее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Найти в этом обращении</translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>Найти слова в сообщениях</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Выйти из поиска (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Not here; the hub cannot be asked</source>
        <translation>Здесь нет; хаб не отвечает</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which message of those in which the words were found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 (only what is on this computer)</source>
        <extracomment>%1 e.g. &quot;3 of 12&quot;</extracomment>
        <translation>%1 (только то, что на этом компьютере)</translation>
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
        <translation>Показать, что добавится при отправке</translation>
    </message>
</context>
<context>
    <name>deskbell::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
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
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Адрес ссылки</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Вставить ссылку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Web or mail addresses. Leave it empty to take the link away.</source>
        <translation>Адрес сайта или почты. Оставьте пустым, чтобы убрать ссылку.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>deskbell::GuardBanner</name>
    <message>
        <source>%1 does not belong to this customer, nor to anybody who wrote here.</source>
        <translation>%1 не принадлежит ни этому клиенту, ни кому-либо из писавших сюда.</translation>
    </message>
    <message>
        <source>You began this for another customer; the conversation is %1’s now.</source>
        <translation>Вы начали это для другого клиента; теперь это обращение клиента %1.</translation>
    </message>
    <message>
        <source>“%1” is mentioned, but nothing is attached.</source>
        <translation>Упомянуто «%1», но ничего не вложено.</translation>
    </message>
    <message>
        <source>This is written in %1, which is not the customer’s language.</source>
        <translation>Текст на языке %1, а это не язык клиента.</translation>
    </message>
    <message>
        <source>“%1” reads like a note for a colleague, but the customer would get it.</source>
        <translation>«%1» похоже на заметку коллеге, но получит её клиент.</translation>
    </message>
    <message>
        <source>“%1” reads like a reply, but only your team would see it.</source>
        <translation>«%1» похоже на ответ, но увидит его только ваша команда.</translation>
    </message>
    <message>
        <source>The field {{%1}} is not filled in.</source>
        <translation>Поле {{%1}} не заполнено.</translation>
    </message>
    <message>
        <source>This draft is older than the newest message. Read that first.</source>
        <translation>Этот черновик старше последнего сообщения. Сначала прочтите его.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Продолжить писать</translation>
    </message>
    <message>
        <source>Not saved yet: please look again</source>
        <translation>Ещё не сохранено: взгляните ещё раз</translation>
    </message>
    <message>
        <source>Not sent yet: please look again</source>
        <translation>Ещё не отправлено: взгляните ещё раз</translation>
    </message>
    <message>
        <source>Add the note all the same (Ctrl+Enter)</source>
        <translation>Всё равно добавить заметку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send all the same (Ctrl+Enter)</source>
        <translation>Всё равно отправить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Не отправлено. Текст остался.</translation>
    </message>
    <message>
        <source>This customer wants to be written to by %1 only.</source>
        <translation>Этот клиент просит писать только так: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hands</name>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Назначить мне</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Изменить метки</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Изменить приоритет</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Переместить в очередь</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Изменить состояние</translation>
    </message>
    <message>
        <source>Resolve or open again</source>
        <translation>Решить или открыть снова</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить прочитанным</translation>
    </message>
    <message>
        <source>Merge into another conversation</source>
        <translation>Объединить с другим обращением</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Выполнить макрос</translation>
    </message>
    <message>
        <source>Send, resolve and go to the next</source>
        <translation>Отправить, решить и к следующему</translation>
    </message>
    <message>
        <source>Select or take out of the selection</source>
        <translation>Выбрать или снять выбор</translation>
    </message>
    <message>
        <source>Select this and the next</source>
        <translation>Выбрать это и следующее</translation>
    </message>
    <message>
        <source>Select this and the previous</source>
        <translation>Выбрать это и предыдущее</translation>
    </message>
    <message>
        <source>Select all of the view</source>
        <translation>Выбрать всё в этом виде</translation>
    </message>
    <message numerus="yes">
        <source>The first %n conversation(s) are selected: more at once is not possible.</source>
        <translation>
            <numerusform>Выбрано первое %n обращение: больше за раз нельзя.</numerusform>
            <numerusform>Выбраны первые %n обращения: больше за раз нельзя.</numerusform>
            <numerusform>Выбраны первые %n обращений: больше за раз нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go to a view or queue</source>
        <translation>Перейти к виду или очереди</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>Перейти к клиенту</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Сортировать список</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Сохранить этот поиск как вид</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Открыть в отдельном окне</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Размер текста как в системе</translation>
    </message>
    <message>
        <source>Macros</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Макросы</translation>
    </message>
    <message>
        <source>several actions at once</source>
        <translation>несколько действий сразу</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>сочетания клавиатура горячие клавиши</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>A view or queue</source>
        <translation>Вид или очередь</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Имя или адрес</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>Текст: %1 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>В эту сторону больше ничего нет.</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Обещать срок</translation>
    </message>
    <message>
        <source>Open the linked conversation</source>
        <translation>Открыть обращение по ссылке</translation>
    </message>
    <message>
        <source>Open the linked message</source>
        <translation>Открыть сообщение по ссылке</translation>
    </message>
    <message>
        <source>Setting in %1</source>
        <extracomment>Behind the name of a setting; %1 is the section it stands in</extracomment>
        <translation>Настройка: %1</translation>
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
        <translation>Копия</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Скрытая копия</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>Добавить копию</translation>
    </message>
    <message>
        <source>Add Bcc</source>
        <translation>Добавить скрытую копию</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Изменить тему</translation>
    </message>
    <message>
        <source>Close the address fields</source>
        <translation>Закрыть поля адресов</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>Day and night</source>
        <translation>Круглосуточно</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Часы: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</source>
        <extracomment>Example of what may be typed as the working hours of a day</extracomment>
        <translation>Например 9-12, 13-17:30. Часы обещаний и эскалация идут только в это время.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list.</source>
        <translation>Такого часового пояса нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write hours such as 9-17:30.</source>
        <translation>%1: не разобрать. Пишите часы так: 9-17:30.</translation>
    </message>
    <message>
        <source>The queue works at no time. Enter the hours of a day.</source>
        <translation>Очередь никогда не работает. Введите часы хотя бы одного дня.</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxDelegate</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 здесь</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>The list could not be filled</source>
        <translation>Не удалось заполнить список</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxPane</name>
    <message>
        <source>Search, or #number</source>
        <translation>Поиск или #номер</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск обращений</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>Try another word, or a number such as #1042. Escape leaves the search.</source>
        <translation>Попробуйте другое слово или номер, например #1042. Esc выходит из поиска.</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>Новые обращения появятся здесь сами.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Всё сделано</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</source>
        <translation>На вас ничего не назначено. Загляните в «Не назначены» и нажмите a, чтобы взять обращение.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub cannot be reached (%1). It is tried again by itself.</source>
        <translation>Хаб недоступен (%1). Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Сохранить этот поиск как вид</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Сортировать список</translation>
    </message>
    <message>
        <source>Sort the list: newest first</source>
        <translation>Сортировать список: сначала новые</translation>
    </message>
    <message>
        <source>Sort the list: oldest first</source>
        <translation>Сортировать список: сначала старые</translation>
    </message>
    <message>
        <source>Sort the list: due first</source>
        <translation>Сортировать список: сначала срочные</translation>
    </message>
    <message>
        <source>Narrow the list: it is narrowed</source>
        <translation>Сузить список: он уже сужен</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Нажмите клавиши</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyGroups</name>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Макросы</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading above commands that fit under no other</extracomment>
        <translation>Программа</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyMap</name>
    <message>
        <source>Alt with a letter types characters on many keyboards (AltGr).</source>
        <extracomment>AltGr is a key of many keyboards</extracomment>
        <translation>Alt с буквой на многих клавиатурах вводит знаки (AltGr).</translation>
    </message>
    <message>
        <source>This key is needed everywhere.</source>
        <translation>Эта клавиша нужна везде.</translation>
    </message>
    <message>
        <source>Single characters, one after the other, or one combination.</source>
        <translation>Отдельные знаки друг за другом или одно сочетание.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySection</name>
    <message>
        <source>Use these keys</source>
        <translation>Взять эти клавиши</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Сбросить все клавиши</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Клавиши команды</translation>
    </message>
    <message>
        <source>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</source>
        <translation>Клавиши хранятся с учётной записью: они есть везде, где вы входите. Важен знак, а не место на клавиатуре; на клавиатурах без латиницы действует латинская буква клавиши.</translation>
    </message>
    <message>
        <source>All commands get the keys they came with.</source>
        <translation>Все команды получат исходные клавиши.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>клавиша %1</translation>
    </message>
    <message>
        <source>You changed this; it came with: %1</source>
        <translation>Изменено вами; исходно: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Выберите команду, чтобы изменить её клавиши.</translation>
    </message>
    <message>
        <source>This key belongs to the field you type in and cannot be changed.</source>
        <translation>Эта клавиша принадлежит полю ввода, изменить её нельзя.</translation>
    </message>
    <message>
        <source>“%1” has this key and cannot give it up.</source>
        <translation>Эта клавиша у «%1», и отдать её нельзя.</translation>
    </message>
    <message>
        <source>Taken by %1, which would lose it.</source>
        <translation>Занято: %1 — потеряет её.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read out for a line of the sheet of keys: a command and its key</extracomment>
        <translation>%1, клавиша %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <source>Letters act in the list and the timeline, never while you type.</source>
        <translation>Буквы действуют в списке и ленте, но не при вводе текста.</translation>
    </message>
</context>
<context>
    <name>deskbell::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Star key</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Решётка</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Клавиша %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListSection</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Точно удалить?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>Не сохранено, введённое осталось. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>Не удалено. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>This is not saved yet: save it, or discard the changes.</source>
        <translation>Это ещё не сохранено: сохраните или отмените изменения.</translation>
    </message>
</context>
<context>
    <name>deskbell::LiveCard</name>
    <message>
        <source>Mute</source>
        <translation>Выключить микрофон</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Положить трубку</translation>
    </message>
    <message>
        <source>Hang up (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Положить трубку (%1)</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Перевести на: имя или номер</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Перевести сразу</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Сначала спросить</translation>
    </message>
    <message>
        <source>Calls them while this caller waits; then the two can be connected.</source>
        <translation>Звонит туда, пока этот собеседник ждёт; затем их можно соединить.</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <translation>Согласие есть: записать</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Не записывать</translation>
    </message>
    <message>
        <source>Say first: %1</source>
        <extracomment>%1 is a text the agent reads out to whoever calls</extracomment>
        <translation>Сначала скажите: %1</translation>
    </message>
    <message>
        <source>“May I record this call, to note what you need?”</source>
        <translation>«Можно записать этот разговор, чтобы отметить, что вам нужно?»</translation>
    </message>
    <message>
        <source>Unmute (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Включить микрофон (%1)</translation>
    </message>
    <message>
        <source>Mute (%1)</source>
        <translation>Выключить микрофон (%1)</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Продолжить этот звонок</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>Перевод…</translation>
    </message>
    <message>
        <source>The transfer failed: nobody took it. The call is still here.</source>
        <translation>Перевести не удалось: никто не ответил. Звонок остался здесь.</translation>
    </message>
    <message>
        <source>The transfer failed: %1 The call is still here.</source>
        <translation>Перевести не удалось: %1 Звонок остался здесь.</translation>
    </message>
    <message>
        <source>%1 · encrypted</source>
        <extracomment>Quality of a call&apos;s line and that it is encrypted</extracomment>
        <translation>%1 · шифруется</translation>
    </message>
    <message>
        <source>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</source>
        <translation>Потери: %1 % на входе, %2 % на выходе. Задержка: %3 мс, колебания %4 мс.</translation>
    </message>
    <message>
        <source>Recorded by the desk&apos;s rule</source>
        <translation>Записывается по правилу службы</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Остановить запись</translation>
    </message>
    <message>
        <source>This call is recorded, by the desk&apos;s rule.</source>
        <translation>Этот звонок записывается по правилу службы.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation>Этот звонок записывается.</translation>
    </message>
    <message>
        <source>%1 Say: %2</source>
        <comment>“This call is recorded.” Say: announcement</comment>
        <translation>%1 Скажите: %2</translation>
    </message>
    <message>
        <source>Connect them and leave</source>
        <extracomment>%1 and %2 are two people on the telephone</extracomment>
        <translation>Соединить их и выйти</translation>
    </message>
    <message>
        <source>Connect %1 with %2 and leave</source>
        <translation>Соединить: %1 и %2, и выйти</translation>
    </message>
    <message>
        <source>Take the conference apart</source>
        <translation>Разъединить конференцию</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Говорить всем вместе</translation>
    </message>
    <message>
        <source>In the call for %1</source>
        <translation>В разговоре %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroRunner</name>
    <message numerus="yes">
        <source>Run a macro on %n conversation(s)</source>
        <translation>
            <numerusform>Выполнить макрос для %n обращения</numerusform>
            <numerusform>Выполнить макрос для %n обращений</numerusform>
            <numerusform>Выполнить макрос для %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Выполнить макрос</translation>
    </message>
    <message>
        <source>There are none yet: make one in the settings, under Macros</source>
        <translation>Их пока нет: создайте в настройках, раздел «Макросы»</translation>
    </message>
    <message>
        <source>Name of a macro</source>
        <translation>Название макроса</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n conversation(s)?</source>
        <translation>
            <numerusform>Отправить это в %n обращение?</numerusform>
            <numerusform>Отправить это в %n обращения?</numerusform>
            <numerusform>Отправить это в %n обращений?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Отправить все</translation>
    </message>
    <message>
        <source>#%1: nothing is known for %2</source>
        <translation>#%1: ничего не известно для %2</translation>
    </message>
    <message>
        <source>#%1: there is nobody to reply to</source>
        <translation>#%1: некому ответить</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
    <message>
        <source>Left as they were:</source>
        <translation>Оставлено как было:</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroSection</name>
    <message>
        <source>somebody who left</source>
        <translation>ушедший сотрудник</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>очередь, которой больше нет</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>добавляет заметку</translation>
    </message>
    <message>
        <source>begins a note</source>
        <translation>начинает заметку</translation>
    </message>
    <message>
        <source>sends a reply</source>
        <translation>отправляет ответ</translation>
    </message>
    <message>
        <source>begins a reply</source>
        <translation>начинает ответ</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>состояние: %1</translation>
    </message>
    <message>
        <source>snoozes until %1</source>
        <translation>откладывает до %1</translation>
    </message>
    <message>
        <source>assigns it to me</source>
        <translation>назначает мне</translation>
    </message>
    <message>
        <source>assigns it to nobody</source>
        <translation>снимает назначение</translation>
    </message>
    <message>
        <source>assigns it to %1</source>
        <translation>назначает: %1</translation>
    </message>
    <message>
        <source>moves it to %1</source>
        <translation>перемещает в %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>приоритет: %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>добавляет %1</translation>
    </message>
    <message>
        <source>takes off %1</source>
        <translation>снимает %1</translation>
    </message>
    <message>
        <source>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</source>
        <translation>Несколько действий под одним названием: для одного обращения или всех выбранных. Клавиши выбираются в разделе «Клавиши».</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Макросы</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Новый макрос</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>Что делать с текстом</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Отложить до</translation>
    </message>
    <message>
        <source>tomorrow 9, in 2 h; empty: not</source>
        <translation>завтра 9, через 2 ч; пусто: не откладывать</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>через запятую</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>Снять метки</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</source>
        <translation>Может содержать {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Делает</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Только я</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Участники %1</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Stands in the reply, to be looked over</source>
        <translation>Встаёт в ответ для просмотра</translation>
    </message>
    <message>
        <source>Is sent as a reply at once (10 s to undo)</source>
        <translation>Сразу уходит ответом (10 с на отмену)</translation>
    </message>
    <message>
        <source>Stands in a note, to be looked over</source>
        <translation>Встаёт в заметку для просмотра</translation>
    </message>
    <message>
        <source>Is added as a note at once</source>
        <translation>Сразу добавляется заметкой</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>Выберите, что он делает.</translation>
    </message>
    <message>
        <source>Until when it snoozes is not understood.</source>
        <translation>Непонятно, до какого времени откладывать.</translation>
    </message>
    <message>
        <source>What is snoozed has no other state: choose one of the two.</source>
        <translation>У отложенного нет другого состояния: выберите одно из двух.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>What a macro does, while nothing is chosen yet</extracomment>
        <translation>пока ничего</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxForm</name>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Входящая почта (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Исходящая почта (SMTP)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation>Добавить ящик</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>Имя, которое видят клиенты</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>usually the e-mail address</source>
        <translation>обычно адрес эл. почты</translation>
    </message>
    <message>
        <source>Test the mailbox</source>
        <translation>Проверить ящик</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</source>
        <translation>Этому провайдеру нужен пароль приложения: создайте его в настройках безопасности своей учётной записи и введите здесь.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>Введите адрес почтового ящика.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Введите имена обоих серверов.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>name of the first queue</comment>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Настройки серверов</translation>
    </message>
    <message>
        <source>Queue for its mail</source>
        <translation>Очередь для его писем</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Доверенные центры</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Всё равно добавить</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>A new queue of its own</source>
        <translation>Новая собственная очередь</translation>
    </message>
    <message>
        <source>Sign in with the provider first.</source>
        <translation>Сначала войдите у провайдера.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>Введите пароль ящика.</translation>
    </message>
    <message>
        <source>Looking for the servers…</source>
        <translation>Поиск серверов…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Добавление…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Учебный ящик: клиенты вымышлены, и ничто не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxOptions</name>
    <message>
        <source>Read the list from the server</source>
        <translation>Прочитать список с сервера</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Отслеживаемые папки</translation>
    </message>
    <message>
        <source>Mails the desk has taken in</source>
        <translation>Письма, которые приняты</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>оставлять как есть</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>отмечать прочитанными</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>перемещать в папку</translation>
    </message>
    <message>
        <source>Folder they are moved to</source>
        <translation>Папка для перемещения</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Дополнительные адреса</translation>
    </message>
    <message>
        <source>One a line, for example: Sales &lt;sales@example.com&gt;</source>
        <translation>По одному в строке, например: Продажи &lt;sales@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail to these is the desk&apos;s own, and agents may answer from them.</source>
        <translation>Письма на них — свои, и операторы могут отвечать с этих адресов.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The server gave no list. Try again</source>
        <translation>Сервер не дал списка. Попробуйте ещё раз</translation>
    </message>
    <message>
        <source>Not reached. Try again</source>
        <translation>Нет связи. Попробуйте ещё раз</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (отправленные)</translation>
    </message>
    <message>
        <source>%1 (not on the server)</source>
        <translation>%1 (нет на сервере)</translation>
    </message>
    <message>
        <source>Choose at least one folder to watch.</source>
        <translation>Выберите хотя бы одну папку.</translation>
    </message>
    <message>
        <source>At most ten folders can be watched.</source>
        <translation>Отслеживать можно не больше десяти папок.</translation>
    </message>
    <message>
        <source>Enter the folder that taken-in mails are moved to.</source>
        <translation>Введите папку, куда перемещать принятые письма.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to a folder that is watched: they would come in again and again.</source>
        <translation>Нельзя перемещать письма в отслеживаемую папку: они приходили бы снова и снова.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>Это не адрес эл. почты: %1</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (архив)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (удалённые)</translation>
    </message>
    <message>
        <source>%1 (drafts)</source>
        <translation>%1 (черновики)</translation>
    </message>
    <message>
        <source>%1 (all mail)</source>
        <translation>%1 (вся почта)</translation>
    </message>
    <message>
        <source>%1 (junk: watch it where customers’ mails end there by mistake)</source>
        <translation>%1 (спам: отслеживайте, если письма клиентов попадают туда по ошибке)</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxPage</name>
    <message>
        <source>Add your mailbox</source>
        <translation>Добавьте почтовый ящик</translation>
    </message>
    <message>
        <source>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</source>
        <translation>Deskbell читает входящие этого адреса и отвечает от его имени. Письма остаются в ящике; пароль хранится на этом компьютере запечатанным.</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
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
        <translation>По другим каналам с этим клиентом не связаться.</translation>
    </message>
    <message>
        <source>Continue on…</source>
        <translation>Продолжить через…</translation>
    </message>
    <message>
        <source>Channel or address</source>
        <translation>Канал или адрес</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Ничего не изменено: %1</translation>
    </message>
    <message>
        <source>Goes on by %1</source>
        <translation>Продолжается: %1</translation>
    </message>
    <message>
        <source>%1: make a link for the customer</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>%1: создать ссылку для клиента</translation>
    </message>
</context>
<context>
    <name>deskbell::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>Коллеги</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageCard</name>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <extracomment>Head of a note in the timeline; %1 is the agent who wrote it</extracomment>
        <translation>Заметка · %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Скрыть цитату</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Показать цитату</translation>
    </message>
    <message>
        <source>Show text only</source>
        <translation>Показать только текст</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>Показать как отправлено</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <extracomment>%1 are the words of the mail server</extracomment>
        <translation>Доставить не удалось.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Ответ сервера: %1</translation>
    </message>
    <message>
        <source>Tried again by itself. Last answer: %1</source>
        <translation>Попытки повторяются сами. Последний ответ: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Retry sending</source>
        <translation>Повторить отправку</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take the message back into the editor</source>
        <translation>Вернуть сообщение в редактор</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · Копия: %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Уйдёт %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>Что можно сделать с этим сообщением</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>Показать оригинал…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · Скрытая: %2</translation>
    </message>
    <message>
        <source>%1 · forwarded by %2</source>
        <extracomment>%1 &quot;To: …&quot;, %2 who passed a customer&apos;s mail on to the desk</extracomment>
        <translation>%1 · переслал(а) %2</translation>
    </message>
    <message>
        <source>Cancel and edit</source>
        <translation>Отменить и изменить</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Отделить отсюда</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Переместить в другое обращение…</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Ждёт соединения</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Копировать ссылку на сообщение</translation>
    </message>
    <message>
        <source>The link to the message is copied</source>
        <translation>Ссылка на сообщение скопирована</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</source>
        <translation>Неизвестно, дошло ли: связь оборвалась при передаче. При повторной отправке может прийти дважды.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Изменить и отправить ещё раз</translation>
    </message>
    <message>
        <source>Edit the message and send it again</source>
        <translation>Изменить сообщение и отправить ещё раз</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A change between messages; %1 what was done and by whom, %2 when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A conversation you cannot open</source>
        <translation>Обращение, которое вам не открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Скрыть %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>Open conversation %1</source>
        <extracomment>Read out; %1 number, subject and channel</extracomment>
        <translation>Открыть обращение %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>Below a message; %1 is when its author changed it</extracomment>
        <translation>Изменено %1</translation>
    </message>
    <message>
        <source>Hide what it said before</source>
        <translation>Скрыть прежний текст</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Показать прежний текст</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a message said before it was changed; %1 when, %2 the words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <extracomment>Name of a file: the recording of a call; %1 its date</extracomment>
        <translation>Запись %1.wav</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Название канала</translation>
    </message>
    <message>
        <source>Queue for its messages</source>
        <translation>Очередь для его сообщений</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Всё равно добавить</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>Проверить канал</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>Канал работает.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Добавление…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePrint</name>
    <message>
        <source>Note by</source>
        <translation>Автор заметки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копия</translation>
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
        <translation>Вложения</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Не удалось записать файл в %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Older messages of this conversation are not on this computer and are not printed.</source>
        <translation>Более старых сообщений этого разговора нет на этом компьютере, и они не печатаются.</translation>
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
        <translation>Подписано</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a mail is protected; %1 &quot;Signed&quot; or &quot;Encrypted&quot;, %2 by which method</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</source>
        <translation>Ключа нет, и прочитать это письмо нельзя. Сохраните оригинал и откройте программой, у которой есть ключ, или попросите отправителя писать без шифрования.</translation>
    </message>
    <message>
        <source>The mail carries a signature. The desk does not check whether it is genuine.</source>
        <translation>В письме есть подпись. Её подлинность не проверяется.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Копия: %1</translation>
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
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Above a copied message; %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>[Attachment: %1]</source>
        <translation>[Вложение: %1]</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentDialog</name>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h, next week</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>завтра 14:30, пт 9, через 2 ч, след. неделя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>через 2 ч</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>завтра 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>понедельник 9:00</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>следующая неделя</translation>
    </message>
    <message>
        <source>Write until when, in your own words.</source>
        <translation>Напишите своими словами, до какого времени.</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentField</name>
    <message>
        <source>That is over already.</source>
        <translation>Это уже прошло.</translation>
    </message>
    <message>
        <source>At most one year ahead.</source>
        <translation>Не больше чем на год вперёд.</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Пока непонятно.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoticeSettings</name>
    <message>
        <source>Nobody answers, and I am asked</source>
        <translation>Никто не отвечает, и спрашивают меня</translation>
    </message>
    <message>
        <source>Somebody mentions me in a note</source>
        <translation>Меня упомянули в заметке</translation>
    </message>
    <message>
        <source>A customer writes in my conversations</source>
        <translation>Клиент пишет в моих обращениях</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>Скоро срок ответа</translation>
    </message>
    <message>
        <source>A customer writes in my queues</source>
        <translation>Клиент пишет в моих очередях</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>пока вы не отключите</translation>
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
        <translation>Показывать, что написано</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>На час</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source> min before</source>
        <extracomment>Behind a number of minutes: 10 min before</extracomment>
        <translation> мин до срока</translation>
    </message>
    <message>
        <source>Tell me of what is due</source>
        <translation>Напоминать о сроках</translation>
    </message>
    <message>
        <source>Play sounds on</source>
        <translation>Воспроизводить звуки на</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>What you look at is not announced, and much at once is told in one. On this machine only.</source>
        <translation>О том, на что вы смотрите, не сообщается, а многое сразу — одним уведомлением. Только на этом компьютере.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показывать: %1</translation>
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
        <translation>Прослушать: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (сейчас недоступно)</translation>
    </message>
</context>
<context>
    <name>deskbell::Notifier</name>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Не беспокоить, %1</translation>
    </message>
    <message>
        <source>Notifications are on again</source>
        <translation>Уведомления снова включены</translation>
    </message>
    <message>
        <source>Your note was added to #%1</source>
        <translation>Ваша заметка добавлена в #%1</translation>
    </message>
    <message>
        <source>Your reply to %1 is on its way</source>
        <translation>Ваш ответ уходит: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a notification: a customer, and the number of the conversation nobody has yet</extracomment>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>%1 mentions you in #%2</source>
        <translation>%1 упоминает вас в #%2</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>Срок через %1: %2</translation>
    </message>
    <message>
        <source>Nobody answers, for the team lead: %1</source>
        <translation>Никто не отвечает, руководителю: %1</translation>
    </message>
    <message>
        <source>Nobody answers, you are next: %1</source>
        <translation>Никто не отвечает, вы следующий: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Всё ещё ждёт: %1</translation>
    </message>
    <message>
        <source>Open the console to read it.</source>
        <translation>Откройте консоль, чтобы прочитать.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;12 new messages&quot;, %2: &quot;7 conversations&quot;</extracomment>
        <translation>%1 в %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>из них %n ваше</numerusform>
            <numerusform>из них %n ваших</numerusform>
            <numerusform>из них %n ваших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n упоминание вас</numerusform>
            <numerusform>%n упоминания вас</numerusform>
            <numerusform>%n упоминаний вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) overdue</source>
        <translation>
            <numerusform>%n обращение просрочено</numerusform>
            <numerusform>%n обращения просрочены</numerusform>
            <numerusform>%n обращений просрочены</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Пока вас не было</translation>
    </message>
    <message>
        <source>Much is coming in</source>
        <translation>Приходит много сообщений</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Title of a notification. %1: &quot;Call back&quot;, %2: a customer and the number of the conversation</extracomment>
        <translation>%1 сейчас: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1, осталось %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>настал срок %n обещания</numerusform>
            <numerusform>настал срок %n обещаний</numerusform>
            <numerusform>настал срок %n обещаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::OAuthFlow</name>
    <message>
        <source>Nobody signed in within ten minutes. Begin again.</source>
        <translation>За десять минут никто не вошёл. Начните заново.</translation>
    </message>
    <message>
        <source>This computer gives no port for the browser to come back to: %1</source>
        <translation>Компьютер не даёт порта, на который вернулся бы браузер: %1</translation>
    </message>
    <message>
        <source>You may close this page and go back to Deskbell.</source>
        <translation>Эту страницу можно закрыть и вернуться в Deskbell.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached: %1</source>
        <translation>Сервер входа провайдера недоступен: %1</translation>
    </message>
    <message>
        <source>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</source>
        <translation>Провайдер не дал постоянного разрешения. Разрешите читать почту в ваше отсутствие и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>You did not give the permission. The mailbox was not changed.</source>
        <translation>Вы не дали разрешения. Ящик не изменён.</translation>
    </message>
    <message>
        <source>The code ran out before it was entered. Begin again.</source>
        <translation>Код истёк до того, как его ввели. Начните заново.</translation>
    </message>
    <message>
        <source>The provider does not accept this client id or its secret (%1).</source>
        <translation>Провайдер не принимает этот идентификатор клиента или его секрет (%1).</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>Провайдер отказывает во входе (%1).</translation>
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
        <translation>телефон звонок учётная запись SIP микрофон гарнитура динамик эхо</translation>
    </message>
    <message>
        <source>Answer the call, or hang up</source>
        <translation>Ответить на звонок или положить трубку</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Выключить или включить микрофон</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Позвонить клиенту</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>Набрать номер</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>Удержать звонок или продолжить</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести звонок</translation>
    </message>
    <message>
        <source>Record the call, or stop</source>
        <translation>Записать звонок или остановить запись</translation>
    </message>
    <message>
        <source>Talk all together, or apart again</source>
        <translation>Говорить всем вместе или снова раздельно</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Отклонить звонок</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>Микрофон включён</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>Микрофон выключен</translation>
    </message>
    <message>
        <source>No number of this customer is known: type one.</source>
        <translation>Номер этого клиента неизвестен: введите его.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Номер скрыт</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <extracomment>A notification; %1 who calls</extracomment>
        <translation>Звонит %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PhonePanel</name>
    <message>
        <source>Keypad</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Микрофон и динамик</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Type a name or a number first.</source>
        <translation>Сначала введите имя или номер.</translation>
    </message>
    <message>
        <source>Choose one of those found, or type a whole number.</source>
        <translation>Выберите из найденных или введите номер целиком.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Всё равно позвонить</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait</source>
        <translation>
            <numerusform>%n звонящий ждёт</numerusform>
            <numerusform>%n звонящих ждут</numerusform>
            <numerusform>%n звонящих ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>%1: просьба не звонить.</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneSection</name>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>С шифрованием (TLS)</translation>
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
        <translation>Шифрование звука</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Если другая сторона умеет</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Сохранить и проверить</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Удалить учётную запись</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Собственная учётная запись</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Микрофон и динамик</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>as in the address</source>
        <translation>как в адресе</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Свой центр сертификации</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>Имя, которое видят другие</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</source>
        <translation>У вас нет телефона. Участники очереди с телефонным каналом получают его сами; или введите собственную учётную запись.</translation>
    </message>
    <message>
        <source>Your extension comes from a telephone channel of this desk: there is nothing to enter.</source>
        <translation>Ваш внутренний номер даёт телефонный канал службы: вводить ничего не нужно.</translation>
    </message>
    <message>
        <source>The address is like 1001@pbx.example.com.</source>
        <translation>Адрес выглядит так: 1001@pbx.example.com.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Не указан пароль.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <source>Saved. This is how far the phone gets:</source>
        <translation>Сохранено. Вот как далеко доходит телефон:</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>Точно удалить</translation>
    </message>
    <message>
        <source>It was not removed: %1</source>
        <translation>Не удалено: %1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Учётная запись удалена.</translation>
    </message>
    <message>
        <source>The phone is being started…</source>
        <translation>Телефон запускается…</translation>
    </message>
    <message>
        <source>The phone is running.</source>
        <translation>Телефон работает.</translation>
    </message>
    <message>
        <source>The server has signed it in: %1</source>
        <translation>Сервер принял вход: %1</translation>
    </message>
    <message>
        <source>Signing in at the server…</source>
        <translation>Вход на сервер…</translation>
    </message>
    <message>
        <source>There is a microphone.</source>
        <translation>Микрофон есть.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in before you make a call.</source>
        <translation>Микрофона нет: подключите его, прежде чем звонить.</translation>
    </message>
    <message>
        <source>Use an account of my own instead…</source>
        <translation>Использовать вместо этого собственную учётную запись…</translation>
    </message>
    <message>
        <source>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</source>
        <translation>У любого поставщика телефонии с SIP. Она хранится с вашей учётной записью в хабе. Пока она есть, она заменяет внутренний номер: звонки на него сюда не поступают.</translation>
    </message>
    <message>
        <source>The keys to answer, hang up and mute work in front of other programs, too</source>
        <translation>Клавиши ответа, завершения и отключения микрофона работают и поверх других программ</translation>
    </message>
    <message>
        <source>Only while a call rings or is up; at all other times other programs have their keys.</source>
        <translation>Только пока звонит телефон или идёт разговор; в остальное время клавиши остаются за другими программами.</translation>
    </message>
    <message>
        <source>The server %1 is known.</source>
        <extracomment>%1 a server&apos;s name, %2 in brackets what the system says of it</extracomment>
        <translation>Сервер %1 известен.</translation>
    </message>
    <message>
        <source>There is no server %1%2. Check how its name is spelled.</source>
        <translation>Сервера %1 нет%2. Проверьте, как написано имя.</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <extracomment>%1 a server&apos;s name with its port, %2 in brackets what the system says</extracomment>
        <translation>Он отвечает по адресу %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1%2. Check the port and the kind of connection.</source>
        <translation>По адресу %1 никто не отвечает%2. Проверьте порт и вид соединения.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate trusted.</source>
        <translation>Соединение зашифровано, сертификату можно доверять.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</source>
        <translation>Сертификату сервера %1 нельзя доверять%2. Выберите файл его собственного центра или напишите имя сервера так, как в сертификате.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneWords</name>
    <message>
        <source>The server refused the name or the password. Check them in the settings under Phone.</source>
        <translation>Сервер отклонил имя или пароль. Проверьте их в настройках, в разделе «Телефон».</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it in the settings under Phone.</source>
        <translation>Сервер не знает этого адреса. Проверьте его в настройках, в разделе «Телефон».</translation>
    </message>
    <message>
        <source>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</source>
        <translation>Телефонный сервер недоступен. Телефон пробует снова сам; проверьте сеть и имя сервера.</translation>
    </message>
    <message>
        <source>The telephone server refused: %1</source>
        <extracomment>%1 are the words of the telephone server</extracomment>
        <translation>Телефонный сервер отказал: %1</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Нет телефона</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Не установлен</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Ready: calls to %1 ring here.</source>
        <translation>Готов: звонки на %1 поступают сюда.</translation>
    </message>
    <message>
        <source>The program deskbell-phone is not installed on this computer: calls are not possible here.</source>
        <translation>Программа deskbell-phone не установлена на этом компьютере: звонить отсюда нельзя.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Вызов…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Идут гудки…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>The other side holds</source>
        <translation>Другая сторона удерживает</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Звонок завершён</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Без микрофона</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Идёт разговор</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>Вы отклонили звонок.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>Звонок отклонён.</translation>
    </message>
    <message>
        <source>You said that you are busy.</source>
        <translation>Вы ответили «занято».</translation>
    </message>
    <message>
        <source>Busy. Call again later, or promise a callback.</source>
        <translation>Занято. Позвоните позже или пообещайте перезвонить.</translation>
    </message>
    <message>
        <source>Nobody answered. Call again later, or write.</source>
        <translation>Никто не ответил. Позвоните позже или напишите.</translation>
    </message>
    <message>
        <source>There is no such number. Check its digits and the country&apos;s code.</source>
        <translation>Такого номера нет. Проверьте цифры и код страны.</translation>
    </message>
    <message>
        <source>They cannot be reached now. Call again later, or write.</source>
        <translation>Сейчас связаться нельзя. Позвоните позже или напишите.</translation>
    </message>
    <message>
        <source>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</source>
        <translation>У двух телефонов нет общего кодека. Сообщите тому, кто обслуживает телефонный сервер.</translation>
    </message>
    <message>
        <source>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</source>
        <translation>Другая сторона не шифрует, а ваш телефон этого требует. В настройках, в разделе «Телефон», это можно сделать необязательным.</translation>
    </message>
    <message>
        <source>The telephone server does not allow this call.</source>
        <translation>Телефонный сервер не разрешает этот звонок.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</source>
        <translation>Микрофона нет. Подключите его или выберите другой в устройствах телефона.</translation>
    </message>
    <message>
        <source>The connection broke. Check the network and call again.</source>
        <translation>Связь прервалась. Проверьте сеть и позвоните снова.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>Звонивший не дождался ответа.</translation>
    </message>
    <message>
        <source>You hung up before anybody answered.</source>
        <translation>Вы положили трубку до ответа.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <translation>Ответил кто-то другой.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>Звонок прервался.</translation>
    </message>
    <message>
        <source>The call failed: %1</source>
        <translation>Звонок не удался: %1</translation>
    </message>
    <message>
        <source>You are hardly heard: speak closer to the microphone, or choose another.</source>
        <translation>Вас почти не слышно: говорите ближе к микрофону или выберите другой.</translation>
    </message>
    <message>
        <source>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</source>
        <translation>Ваша сеть медленная: остановите загрузки или используйте кабель вместо Wi-Fi.</translation>
    </message>
    <message>
        <source>The other side&apos;s line is poor: offer to call back.</source>
        <translation>У другой стороны плохая связь: предложите перезвонить.</translation>
    </message>
    <message>
        <source>Good line</source>
        <translation>Хорошая связь</translation>
    </message>
    <message>
        <source>Poor line</source>
        <translation>Плохая связь</translation>
    </message>
    <message>
        <source>Fair line</source>
        <translation>Средняя связь</translation>
    </message>
    <message>
        <source>The phone is not running yet. It is being started; try again in a moment.</source>
        <translation>Телефон ещё не работает. Он запускается; попробуйте через минуту.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>На такой номер позвонить нельзя.</translation>
    </message>
    <message>
        <source>The phone is not signed in: no call can be made.</source>
        <translation>Телефон не вошёл на сервер: звонить нельзя.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Звонок уже завершён.</translation>
    </message>
    <message>
        <source>That is not possible at this moment of the call.</source>
        <translation>Сейчас во время звонка это невозможно.</translation>
    </message>
    <message>
        <source>The phone could not do that.</source>
        <translation>Телефон не смог этого сделать.</translation>
    </message>
    <message>
        <source>The phone could not do that: %1</source>
        <translation>Телефон не смог этого сделать: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Phrases</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочный</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
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
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
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
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
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
        <translation>В сети</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Отошёл</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Working with trouble</source>
        <translation>Работает с неполадками</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Автоответ</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>Жалоба на спам</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Уведомление о получении</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network. (%1)</source>
        <translation>Хаб недоступен. Проверьте адрес и сеть. (%1)</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again.</source>
        <translation>Хаб не ответил вовремя. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Неверный адрес эл. почты или пароль.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask an administrator.</source>
        <translation>Вам это не разрешено. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>It is no longer there, or not yours to see.</source>
        <translation>Этого больше нет, или вам это не видно.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile: %1</source>
        <translation>Тем временем это изменили: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>Тем временем это изменили. Посмотрите новое состояние и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It is too large for the hub.</source>
        <translation>Слишком велико для хаба.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n s.</source>
        <translation>
            <numerusform>Слишком много попыток. Повторите через %n с.</numerusform>
            <numerusform>Слишком много попыток. Повторите через %n с.</numerusform>
            <numerusform>Слишком много попыток. Повторите через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a moment.</source>
        <translation>Слишком много попыток. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Хаб занят. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The hub could not do this.</source>
        <translation>Хаб не смог этого сделать.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time in a list: less than a minute ago</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Time in a list: minutes ago, as short as can be</extracomment>
        <translation>%1м</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes left, in a pill</extracomment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes left, in a pill</extracomment>
        <translation>%1:%2 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days left, in a pill</extracomment>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>Больше не хочет сообщений</translation>
    </message>
    <message>
        <source>Started the chat</source>
        <translation>Начал(а) чат</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>Снова хочет сообщений</translation>
    </message>
</context>
<context>
    <name>deskbell::PickFrame</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read by screen readers: a command and its key</extracomment>
        <translation>%1, клавиша %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresenceKeeper</name>
    <message>
        <source>Available</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Отошёл</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Невидимый</translation>
    </message>
    <message>
        <source>You are shown as: %1</source>
        <translation>Ваш статус для других: %1</translation>
    </message>
    <message>
        <source>You will be shown as: %1, once the hub is reached</source>
        <translation>Ваш статус для других: %1 — когда появится связь с хабом</translation>
    </message>
    <message>
        <source>Others may not see your presence: %1</source>
        <translation>Другие могут не видеть ваш статус: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseBook</name>
    <message>
        <source>It was changed since.</source>
        <translation>С тех пор это изменили.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseCard</name>
    <message>
        <source>Promises made</source>
        <translation>Данные обещания</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Обещать срок</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>Move the promise</source>
        <translation>Перенести обещание</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Отменить обещание</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Promise a time in %n conversation(s)</source>
        <translation>
            <numerusform>Обещать срок в %n обращении</numerusform>
            <numerusform>Обещать срок в %n обращениях</numerusform>
            <numerusform>Обещать срок в %n обращениях</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Обещать срок</translation>
    </message>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h</source>
        <translation>завтра 14:30, пт 9, через 2 ч</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём речь</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер или адрес</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Кто выполнит</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>As each can be reached</source>
        <translation>Как с кем можно связаться</translation>
    </message>
    <message>
        <source>No number is known</source>
        <extracomment>No number or address is kept with the promise</extracomment>
        <translation>Номер неизвестен</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Write by when, in your own words.</source>
        <translation>Напишите своими словами, к какому сроку.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseHands</name>
    <message>
        <source>Open a conversation first.</source>
        <translation>Сначала откройте обращение.</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <extracomment>%1: &quot;Call back&quot;, %2: &quot;tomorrow 14:30&quot;</extracomment>
        <translation>Обещано: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <translation>
            <numerusform>%1 (%n обращение)</numerusform>
            <numerusform>%1 (%n обращения)</numerusform>
            <numerusform>%1 (%n обращений)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised here.</source>
        <translation>Здесь ничего не обещано.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>Обещание отменено</translation>
    </message>
    <message>
        <source>Move the promise to</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Перенести обещание на</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Обещание перенесено на %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alarm. %1: &quot;Call back&quot;, %2: a customer, %3: &quot;due in 4 minutes&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Kept (.)</source>
        <translation>Выполнено (.)</translation>
    </message>
    <message>
        <source>In 10 minutes (,)</source>
        <translation>Через 10 минут (,)</translation>
    </message>
    <message>
        <source>You wrote “%1”: make it a promise?</source>
        <extracomment>%1: words of a message that was sent</extracomment>
        <translation>Вы написали «%1»: записать как обещание?</translation>
    </message>
    <message>
        <source>Promise (.)</source>
        <translation>Обещать (.)</translation>
    </message>
    <message>
        <source>No (,)</source>
        <translation>Нет (,)</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>Обещание выполнено?</translation>
    </message>
    <message>
        <source>Yes (.)</source>
        <translation>Да (.)</translation>
    </message>
    <message>
        <source>Not yet (,)</source>
        <translation>Ещё нет (,)</translation>
    </message>
    <message>
        <source>The hub did not take this promise: %1, %2</source>
        <extracomment>%1: &quot;Call back, tomorrow 14:30&quot;, %2: a customer</extracomment>
        <translation>Хаб не принял это обещание: %1, %2</translation>
    </message>
    <message>
        <source>The hub did not take your change of a promise: %1, %2</source>
        <translation>Хаб не принял изменение обещания: %1, %2</translation>
    </message>
    <message>
        <source>%1 Your words are kept: change them and promise it again.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Ваши слова сохранены: измените их и пообещайте снова.</translation>
    </message>
    <message>
        <source>%1 The promise stands as it was before.</source>
        <translation>%1 Обещание осталось прежним.</translation>
    </message>
    <message>
        <source>The hub did not take your change of #%1, %2</source>
        <extracomment>%1: number of a conversation, %2: a customer</extracomment>
        <translation>Хаб не принял изменение в #%1, %2</translation>
    </message>
    <message>
        <source>The hub did not take a change of yours</source>
        <translation>Хаб не принял одно из ваших изменений</translation>
    </message>
    <message>
        <source>%1 What is shown is what the hub has.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 Показано то, что есть у хаба.</translation>
    </message>
    <message>
        <source>Promise again… (.)</source>
        <translation>Пообещать снова… (.)</translation>
    </message>
    <message>
        <source>Leave it (,)</source>
        <translation>Оставить (,)</translation>
    </message>
    <message>
        <source>All right (,)</source>
        <translation>Понятно (,)</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseListModel</name>
    <message>
        <source>nobody has it</source>
        <extracomment>A promise whose owner has gone</extracomment>
        <translation>ни у кого</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseWords</name>
    <message>
        <source>Call back</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Give an update</source>
        <extracomment>What was promised to a customer: to tell how their matter stands</extracomment>
        <translation>Сообщить о ходе дела</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>завтра %1</translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>A promise</extracomment>
        <translation>выполнено с опозданием</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>выполнено вовремя</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A promise</extracomment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>kept %1, late %2, broken %3</source>
        <extracomment>How promises went: numbers</extracomment>
        <translation>выполнено %1, с опозданием %2, нарушено %3</translation>
    </message>
</context>
<context>
    <name>deskbell::PromisesPane</name>
    <message>
        <source>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</source>
        <translation>Ничего не обещано.
Нажмите m в обращении, чтобы обещать звонок, ответ или новости.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Beside the number of promises; %1: that number</extracomment>
        <translation>
            <numerusform>%1, %n просрочено</numerusform>
            <numerusform>%1, %n просрочено</numerusform>
            <numerusform>%1, %n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1</source>
        <extracomment>%1: &quot;kept 12, late 1, broken 0&quot;</extracomment>
        <translation>На этой неделе: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>deskbell::ProviderSignIn</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Войти по коду</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Отменить вход</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>С паролем</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Идентификатор клиента</translation>
    </message>
    <message>
        <source>from your own registration with the provider</source>
        <translation>из вашей собственной регистрации у провайдера</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Секрет клиента</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>только если провайдер его дал</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Вход отменён.</translation>
    </message>
    <message>
        <source>With a %1 account</source>
        <translation>С учётной записью %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Signed in. Sign in again when the mailbox asks for it.</source>
        <translation>Вход выполнен. Войдите снова, когда ящик попросит.</translation>
    </message>
    <message>
        <source>Open %1 on any device, sign in as %2 and enter this code: %3</source>
        <translation>Откройте %1 на любом устройстве, войдите как %2 и введите код: %3</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept sealed with the mailbox.</source>
        <translation>Вход выполнен. Разрешение хранится запечатанным вместе с ящиком.</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>Запрос кода у провайдера…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>Ожидание вашего входа в браузере…</translation>
    </message>
</context>
<context>
    <name>deskbell::QuarantineList</name>
    <message>
        <source>No mail is in quarantine.</source>
        <translation>В карантине писем нет.</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>Сохранить исходный текст…</translation>
    </message>
    <message>
        <source>Save the source of the mail of %1</source>
        <translation>Сохранить исходный текст письма от %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Take in the mail of %1 again</source>
        <translation>Снова принять письмо от %1</translation>
    </message>
    <message>
        <source>Save the source of the mail</source>
        <translation>Сохранить исходный текст письма</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Письма (*.eml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>The mail was taken in.</source>
        <translation>Письмо принято.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>both write from %1</source>
        <translation>оба пишут с %1</translation>
    </message>
    <message>
        <source>the number %1 in a signature</source>
        <translation>номер %1 в подписи</translation>
    </message>
    <message>
        <source>typed the address %1 (not verified)</source>
        <translation>ввёл адрес %1 (не подтверждён)</translation>
    </message>
    <message>
        <source>the same street address</source>
        <translation>тот же почтовый адрес</translation>
    </message>
    <message>
        <source>the same “%1”</source>
        <translation>то же «%1»</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Взглянуть</translation>
    </message>
    <message>
        <source>Does this belong to #%1 “%2”?</source>
        <translation>Это относится к #%1 «%2»?</translation>
    </message>
    <message>
        <source>The same customer waits there by %1</source>
        <translation>Тот же клиент ждёт там: %1</translation>
    </message>
    <message>
        <source>Attach (Y)</source>
        <translation>Присоединить (Y)</translation>
    </message>
    <message>
        <source>Keep apart (N)</source>
        <translation>Оставить отдельно (N)</translation>
    </message>
    <message>
        <source>a customer you know</source>
        <translation>известный вам клиент</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation>%1 и %2 — один человек?</translation>
    </message>
    <message>
        <source>One person (Y)</source>
        <translation>Один человек (Y)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>Два человека (N)</translation>
    </message>
    <message>
        <source>A colleague has answered this already.</source>
        <translation>Коллега уже ответил на это.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Ничего не изменено: %1</translation>
    </message>
    <message>
        <source>Kept apart; it will not be asked again.</source>
        <translation>Оставлено отдельно; больше не спросим.</translation>
    </message>
    <message>
        <source>Attached to #%1</source>
        <translation>Присоединено к #%1</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>Два человека; больше не спросим.</translation>
    </message>
    <message>
        <source>Now one customer: %1</source>
        <translation>Теперь один клиент: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>Отвечать здесь не на что.</translation>
    </message>
</context>
<context>
    <name>deskbell::QueueSection</name>
    <message>
        <source>Where conversations wait, and what is promised to those who wait.</source>
        <translation>Где ждут обращения и что обещано тем, кто ждёт.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Новая очередь</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Название очереди</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Первый ответ за</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>нет цели</translation>
    </message>
    <message>
        <source>Next response within</source>
        <translation>Следующий ответ за</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>Решение за</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>Пока никто не отвечает</translation>
    </message>
    <message>
        <source>Each step is counted from when the customer began to wait, and stands in the log.</source>
        <translation>Каждый шаг отсчитывается от начала ожидания клиента и записывается в журнал.</translation>
    </message>
    <message>
        <source>Notify again after</source>
        <translation>Напомнить через</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>Громче через</translation>
    </message>
    <message>
        <source>The next person after</source>
        <translation>Следующему через</translation>
    </message>
    <message>
        <source>The team lead after</source>
        <translation>Руководителю через</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number of minutes</extracomment>
        <translation> мин</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Очереди нужно название.</translation>
    </message>
    <message>
        <source>Each step has to come later than the one before.</source>
        <translation>Каждый шаг должен быть позже предыдущего.</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>deskbell::Rearranger</name>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Undone: the state of %1 is as before</source>
        <translation>Отменено: состояние %1 прежнее</translation>
    </message>
    <message>
        <source>Undone: the assignee of %1 is as before</source>
        <translation>Отменено: ответственный %1 прежний</translation>
    </message>
    <message>
        <source>Undone: the priority of %1 is as before</source>
        <translation>Отменено: приоритет %1 прежний</translation>
    </message>
    <message>
        <source>Undone: the tags of %1 are as before</source>
        <translation>Отменено: метки %1 прежние</translation>
    </message>
    <message>
        <source>Undone: the queue of %1 is as before</source>
        <translation>Отменено: очередь %1 прежняя</translation>
    </message>
    <message>
        <source>Undone: %1 is not snoozed any more</source>
        <translation>Отменено: %1 больше не отложено</translation>
    </message>
    <message>
        <source>Undone: %1 stands for itself again</source>
        <translation>Отменено: %1 снова само по себе</translation>
    </message>
    <message>
        <source>Undone: the messages are back in %1</source>
        <translation>Отменено: сообщения снова в %1</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Номер, имя или слова</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>Найти сообщение</translation>
    </message>
    <message>
        <source>Merge #%1 into…</source>
        <translation>Объединить #%1 с…</translation>
    </message>
    <message>
        <source>Split off from which message on?</source>
        <translation>С какого сообщения отделить?</translation>
    </message>
    <message>
        <source>Only this message, not what follows it</source>
        <translation>Только это сообщение, без следующих</translation>
    </message>
    <message>
        <source>Move which message?</source>
        <translation>Какое сообщение переместить?</translation>
    </message>
    <message>
        <source>Move the message to…</source>
        <translation>Переместить сообщение в…</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>Объединено с #%1</translation>
    </message>
    <message>
        <source>Split off into a conversation of its own</source>
        <translation>Отделено в собственное обращение</translation>
    </message>
    <message>
        <source>Moved to #%1</source>
        <translation>Перемещено в #%1</translation>
    </message>
    <message>
        <source>Nothing would stay behind: merge the whole conversation instead.</source>
        <translation>Ничего не осталось бы: лучше объедините обращение целиком.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Ничего не изменено: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>It was changed since: nothing was undone.</source>
        <translation>С тех пор это изменили: ничего не отменено.</translation>
    </message>
    <message>
        <source>It could not be undone: %1</source>
        <translation>Не удалось отменить: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n conversation(s) are as before</source>
        <translation>
            <numerusform>Отменено: %n обращение как прежде</numerusform>
            <numerusform>Отменено: %n обращения как прежде</numerusform>
            <numerusform>Отменено: %n обращений как прежде</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; changed since and left: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; изменены с тех пор и оставлены: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is unread again</source>
        <translation>Отменено: %1 снова не прочитано</translation>
    </message>
    <message>
        <source>Undone: %1 is as before %2</source>
        <translation>Отменено: %1 как прежде %2</translation>
    </message>
    <message>
        <source>Undone: %1 goes on where it did before</source>
        <translation>Отменено: %1 продолжается там, где было</translation>
    </message>
    <message>
        <source>Undone: %1 is a customer of their own again</source>
        <extracomment>%1: a customer&apos;s name</extracomment>
        <translation>Отменено: %1 — снова отдельный клиент</translation>
    </message>
    <message>
        <source>%1; the message was on its way already: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1; сообщение уже было в пути: %2</translation>
    </message>
    <message>
        <source>Undone: nothing is promised in %1</source>
        <translation>Отменено: в %1 ничего не обещано</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is not kept yet</source>
        <translation>Отменено: обещание в %1 ещё не выполнено</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 holds again</source>
        <translation>Отменено: обещание в %1 снова в силе</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is due when it was</source>
        <translation>Отменено: срок обещания в %1 прежний</translation>
    </message>
</context>
<context>
    <name>deskbell::RecordingPlayer</name>
    <message>
        <source>Play the recording</source>
        <translation>Воспроизвести запись</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>No sound can be played here now. Open the recording with another program, or save it.</source>
        <translation>Сейчас здесь нельзя воспроизвести звук. Откройте запись другой программой или сохраните её.</translation>
    </message>
    <message>
        <source>Fetching the recording. Press to cancel.</source>
        <translation>Запись загружается. Нажмите, чтобы отменить.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a recording has been fetched</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played here. Open it with another program, or save it.</source>
        <translation>Запись такого вида здесь не воспроизводится. Откройте её другой программой или сохраните.</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Приостановить запись</translation>
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
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Изменить ответ</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n new message(s) came in while you wrote</source>
        <translation>
            <numerusform>Ещё не отправлено: пока вы писали, пришло %n сообщение</numerusform>
            <numerusform>Ещё не отправлено: пока вы писали, пришло %n сообщения</numerusform>
            <numerusform>Ещё не отправлено: пока вы писали, пришло %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>Не отправлено. Текст остался.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>deskbell::RemoteImagesBar</name>
    <message>
        <source>The hub does not fetch from there.</source>
        <translation>Оттуда хаб ничего не загружает.</translation>
    </message>
    <message>
        <source>The server does not give them out any more.</source>
        <translation>Сервер их больше не выдаёт.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) blocked</source>
        <translation>
            <numerusform>Заблокирована %n внешняя картинка</numerusform>
            <numerusform>Заблокировано %n внешние картинки</numerusform>
            <numerusform>Заблокировано %n внешних картинок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s) removed</source>
        <translation>
            <numerusform>Удалён %n следящий пиксель</numerusform>
            <numerusform>Удалено %n следящих пикселя</numerusform>
            <numerusform>Удалено %n следящих пикселей</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</source>
        <translation>При загрузке их сервер узнаёт, что письмо читают. Хаб запрашивает их, не говоря, кто вы.</translation>
    </message>
    <message>
        <source>Show the remote images</source>
        <translation>Показать внешние картинки</translation>
    </message>
    <message>
        <source>Fetching images: %1 of %2</source>
        <translation>Загрузка картинок: %1 из %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be had. %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>
            <numerusform>Не удалось получить %n картинку. %1</numerusform>
            <numerusform>Не удалось получить %n картинки. %1</numerusform>
            <numerusform>Не удалось получить %n картинок. %1</numerusform>
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
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Answer (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Ответить (%1)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>Отклонить с причиной</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>I am not available</source>
        <translation>Не могу ответить</translation>
    </message>
    <message>
        <source>Answering puts the other call on hold.</source>
        <translation>Если ответить, другой звонок встанет на удержание.</translation>
    </message>
    <message>
        <source>Nobody here knows this number</source>
        <translation>Этот номер здесь не знают</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>%n открытое обращение</numerusform>
            <numerusform>%n открытых обращения</numerusform>
            <numerusform>%n открытых обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Последние обращения</translation>
    </message>
    <message>
        <source>Rings for %1</source>
        <translation>Звонит уже %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>последнее сообщение</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Сначала срочные</translation>
    </message>
    <message>
        <source>then who waits longest</source>
        <translation>затем кто ждёт дольше</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Сортировать список</translation>
    </message>
    <message>
        <source>Newest, oldest or due</source>
        <translation>Новые, старые или срочные</translation>
    </message>
    <message>
        <source>on: choose it to take it off</source>
        <translation>включено: выберите, чтобы снять</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Снова показать все</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Только непрочитанные</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Приоритет: %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Канал: %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Метка: %1</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Сохранить как вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saved as the view %1</source>
        <translation>Сохранено как вид «%1»</translation>
    </message>
    <message>
        <source>The view was not changed: %1</source>
        <translation>Вид не изменён: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Change it to what is shown now</source>
        <translation>Изменить на то, что показано сейчас</translation>
    </message>
    <message>
        <source>%1 is what is shown now</source>
        <translation>%1 — то, что показано сейчас</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>Поделиться с</translation>
    </message>
    <message>
        <source>Sharing of %1 changed</source>
        <translation>Доступ к «%1» изменён</translation>
    </message>
    <message>
        <source>Nobody: only me</source>
        <translation>Ни с кем: только я</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Участники %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Переименовано</translation>
    </message>
    <message>
        <source>The view %1 was removed</source>
        <translation>Вид «%1» удалён</translation>
    </message>
    <message>
        <source>The view is back</source>
        <translation>Вид возвращён</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Unread, priority, channel, language or tag</source>
        <translation>Непрочитанные, приоритет, канал, язык или метка</translation>
    </message>
    <message>
        <source>What a search finds stands with the newest first.</source>
        <translation>Найденное поиском стоит от новых к старым.</translation>
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
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode because of ‘%1’</source>
        <extracomment>One letter outside the small alphabet of short messages makes the whole message longer</extracomment>
        <translation>Юникод из-за «%1»</translation>
    </message>
    <message>
        <source>%1 · too long: at most %2 SMS</source>
        <translation>%1 · слишком длинно: не больше %2 SMS</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Длина: %1</translation>
    </message>
    <message>
        <source>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</source>
        <translation>Буквы вне алфавита SMS занимают больше места: 70 в одном, по 67 в нескольких.</translation>
    </message>
    <message>
        <source>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</source>
        <translation>В одном SMS 160 знаков, в нескольких по 153; €, [, ], {, }, \, ^, ~ и | считаются за два.</translation>
    </message>
</context>
<context>
    <name>deskbell::SelectionBar</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Снять выделение (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Saving %1 of %2</source>
        <translation>Сохранение %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
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
        <translation>%1: шифрование</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>deskbell::ServerSearch</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Ask Mozilla&apos;s directory</source>
        <translation>Спросить каталог Mozilla</translation>
    </message>
    <message>
        <source>Stop looking for servers</source>
        <translation>Остановить поиск серверов</translation>
    </message>
    <message>
        <source>A public list of mail servers. It learns the domain of the address, not the address.</source>
        <translation>Открытый список почтовых серверов. Он узнаёт домен адреса, но не сам адрес.</translation>
    </message>
    <message>
        <source>Stopped. Enter the servers below, or change the address to look again.</source>
        <translation>Остановлено. Введите серверы ниже или измените адрес, чтобы искать снова.</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1…</source>
        <translation>Поиск почтовых серверов %1…</translation>
    </message>
    <message>
        <source>The servers could not be looked for: %1 Enter them below.</source>
        <translation>Поиск серверов не удался: %1 Введите их ниже.</translation>
    </message>
    <message>
        <source>No mail servers were found for %1. Enter them below.</source>
        <translation>Для %1 почтовых серверов не найдено. Введите их ниже.</translation>
    </message>
    <message>
        <source>Only the outgoing server was found: %1. Enter the incoming one below.</source>
        <translation>Найден только исходящий сервер: %1. Введите входящий ниже.</translation>
    </message>
    <message>
        <source>Only the incoming server was found: %1. Enter the outgoing one below.</source>
        <translation>Найден только входящий сервер: %1. Введите исходящий ниже.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Found %1, but: %2.</source>
        <translation>Найдено: %1, но: %2.</translation>
    </message>
    <message>
        <source>Found %1; the connection is encrypted and the certificates are valid.</source>
        <translation>Найдено: %1; соединение зашифровано, сертификаты действительны.</translation>
    </message>
    <message>
        <source>Found %1 (%2); the connection is encrypted and the certificates are valid.</source>
        <translation>Найдено: %1 (%2); соединение зашифровано, сертификаты действительны.</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Доверять файлу центра…</translation>
    </message>
    <message>
        <source>This is outside %1: go on only if you know it as your mail provider.</source>
        <translation>Это вне %1: продолжайте, только если знаете, что это ваш почтовый провайдер.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>Найдено: %1.</translation>
    </message>
    <message>
        <source>Found %1. The test shows whether the chosen authority fits.</source>
        <translation>Найдено: %1. Проверка покажет, подходит ли выбранный центр.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа под GNU General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Собрано с Qt %1.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Хаб: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Найденные настройки</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>mailbox email server password quarantine ledger</source>
        <translation>ящик почта сервер пароль карантин учёт</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>profile password name me</source>
        <translation>профиль пароль имя я</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>team members hours targets SLA escalation</source>
        <translation>команда участники часы цели SLA эскалация</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>people users team roles password</source>
        <translation>люди пользователи команда роли пароль</translation>
    </message>
    <message>
        <source>template text shortcut</source>
        <translation>шаблон текст сокращение</translation>
    </message>
    <message>
        <source>colours dark mode size zoom language contrast</source>
        <translation>цвета тёмная тема размер масштаб язык контраст</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>версия лицензия</translation>
    </message>
    <message>
        <source>%1
in %2</source>
        <extracomment>A setting found, and below it the section it stands in</extracomment>
        <translation>%1
в разделе «%2»</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, в разделе «%2»</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Try another word.</source>
        <translation>Настройки «%1» нет. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Адрес хаба</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес эл. почты</translation>
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
        <translation>Это не адрес хаба. Он выглядит так: https://desk.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Введите адрес эл. почты.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
</context>
<context>
    <name>deskbell::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Language of the signature</source>
        <translation>Язык подписи</translation>
    </message>
    <message>
        <source>Any language without its own</source>
        <translation>Любой язык без своей подписи</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Kind regards,
your support team</source>
        <translation>С уважением,
ваша служба поддержки</translation>
    </message>
    <message>
        <source>What stands under a reply: the signature of its queue in the customer&apos;s language.</source>
        <translation>Что стоит под ответом: подпись его очереди на языке клиента.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
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
        <translation>Учебный номер: клиенты вымышлены, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Kannel gateway</source>
        <translation>Шлюз Kannel</translation>
    </message>
    <message>
        <source>Twilio, or a vendor with the same interface</source>
        <translation>Twilio или поставщик с таким же интерфейсом</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>Адрес этого хаба</translation>
    </message>
    <message>
        <source>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</source>
        <translation>По нему провайдер обращается к хабу: туда идут входящие сообщения и отчёты о доставке.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Добавить номер</translation>
    </message>
    <message>
        <source>Address of sendsms</source>
        <translation>Адрес sendsms</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Address of its status</source>
        <translation>Адрес его статуса</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>Пароль статуса</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>Адрес интерфейса</translation>
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
        <translation>необязательно</translation>
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
        <translation>Введите номер или имя, от которого идут сообщения.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and the user name for it.</source>
        <translation>Введите адрес шлюза и имя пользователя для него.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s password.</source>
        <translation>Введите пароль шлюза.</translation>
    </message>
    <message>
        <source>Enter the account SID and the auth token.</source>
        <translation>Введите Account SID и Auth Token.</translation>
    </message>
    <message>
        <source>Say at which address the provider reaches this hub.</source>
        <translation>Укажите, по какому адресу провайдер обращается к хабу.</translation>
    </message>
    <message>
        <source>Copy the lines for kannel.conf</source>
        <translation>Копировать строки для kannel.conf</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>Копировать адрес вебхука</translation>
    </message>
    <message>
        <source>The provider needs it to deliver messages that come in to this hub.</source>
        <translation>Он нужен провайдеру, чтобы передавать входящие сообщения хабу.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsWords</name>
    <message>
        <source>Add SMS number</source>
        <translation>Добавить номер SMS</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy what its provider needs to deliver messages.</source>
        <translation>Номер добавлен. Откройте его, чтобы скопировать то, что нужно провайдеру для доставки.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Номер сохранён.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Удаление номера</translation>
    </message>
    <message>
        <source>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</source>
        <translation>Его обращения останутся. Сообщения на него не принимаются, ответы, которые ещё ждут отправки с него, не уйдут, а пароли забываются. Кто написал STOP, того не беспокоят.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Последнее сообщение: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceViewer</name>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Сохранить как .eml…</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>Оригинал «%1»</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Исходный текст сообщения</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Найти в исходном тексте</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The hub keeps no original of this message.</source>
        <translation>У хаба нет оригинала этого сообщения.</translation>
    </message>
    <message>
        <source>%1 more: save it to see all.</source>
        <translation>Ещё %1: сохраните, чтобы увидеть всё.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Сохранить оригинал</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>Не удалось записать файл в %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Нет вариантов</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Добавить «%1» в словарь</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this computer</source>
        <translation>На этом компьютере нет словаря для языка: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
</context>
<context>
    <name>deskbell::StartLinkDialog</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>Ссылка в %1</translation>
    </message>
    <message>
        <source>The hub makes the link…</source>
        <translation>Хаб создаёт ссылку…</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer</extracomment>
        <translation>Кто первым откроет эту ссылку в %1, с этого момента известен там как %2. Не давайте её никому другому.</translation>
    </message>
    <message>
        <source>There is no link: %1</source>
        <translation>Ссылки нет: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer, %3: a day and time</extracomment>
        <translation>Кто первым откроет эту ссылку в %1, с этого момента известен там как %2. Она работает один раз, до %3. Не давайте её никому другому.</translation>
    </message>
    <message>
        <source>Copied: a link for %1</source>
        <extracomment>%1: a customer</extracomment>
        <translation>Скопировано: ссылка для клиента %1</translation>
    </message>
    <message>
        <source>The channel has no token yet. It is entered in the settings, under Channels.</source>
        <translation>У канала ещё нет токена. Он вводится в настройках, в разделе «Каналы».</translation>
    </message>
    <message>
        <source>The channel’s own name is not known yet. Test the channel once in the settings.</source>
        <translation>Собственное имя канала ещё не известно. Проверьте канал один раз в настройках.</translation>
    </message>
    <message>
        <source>The channel is switched off, or no links lead into it.</source>
        <translation>Канал выключен, или ссылки в него не ведут.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusLine</name>
    <message>
        <source>signed out</source>
        <translation>выход выполнен</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>соединение…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>догоняет…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>на связи</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>нет связи: %1</translation>
    </message>
    <message>
        <source>complete to event %1 (%2)</source>
        <extracomment>The console has every event up to number %1, known at time %2</extracomment>
        <translation>полно до события %1 (%2)</translation>
    </message>
    <message>
        <source>complete to event %1</source>
        <translation>полно до события %1</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>исходящие %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes down</source>
        <translation>
            <numerusform>не работает %n ящик</numerusform>
            <numerusform>не работают %n ящика</numerusform>
            <numerusform>не работают %n ящиков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older mails still to come</source>
        <extracomment>A mailbox is read for the first time; %1 is a number with groups of digits</extracomment>
        <translation>ещё %1 более старых писем</translation>
    </message>
    <message>
        <source>conversations so far: %1</source>
        <extracomment>While the first conversations are fetched; %1 is a number with groups of digits</extracomment>
        <translation>обращений пока: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StorageSection</name>
    <message>
        <source>Delete downloads now</source>
        <translation>Удалить загрузки сейчас</translation>
    </message>
    <message>
        <source>Downloads may take</source>
        <translation>Загрузки могут занимать</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Waiting to be sent, and drafts</source>
        <translation>Ждёт отправки, и черновики</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</source>
        <translation>Что консоль хранит на этом компьютере. При удалении загрузок ничего не теряется: они есть на хабе. То, что ждёт отправки, не удаляется никогда.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>Освобождено: %1.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>Удалять ничего не пришлось.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of what was downloaded, and how many files that are</extracomment>
        <translation>%1 в %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Syncer</name>
    <message>
        <source>The hub&apos;s snapshot could not be read</source>
        <translation>Не удалось прочитать снимок хаба</translation>
    </message>
</context>
<context>
    <name>deskbell::TagDialog</name>
    <message>
        <source>Find a tag, or name a new one</source>
        <translation>Найдите метку или назовите новую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Поставить метки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enter sets or takes off; Enter in the empty field is done.</source>
        <translation>Enter ставит или снимает; Enter в пустом поле завершает.</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>Новая метка: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramForm</name>
    <message>
        <source>A bot to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>Учебный бот: клиенты вымышлены, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>Токен бота</translation>
    </message>
    <message>
        <source>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</source>
        <translation>Напишите /newbot боту @BotFather в Telegram: он создаст бота и покажет токен.</translation>
    </message>
    <message>
        <source>Add Telegram bot</source>
        <translation>Добавить бота Telegram</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Enter the token of the bot, as @BotFather shows it.</source>
        <translation>Введите токен бота, как его показывает @BotFather.</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramWords</name>
    <message>
        <source>Add Telegram bot</source>
        <translation>Добавить бота Telegram</translation>
    </message>
    <message>
        <source>The bot was added. Its messages are being taken in.</source>
        <translation>Бот добавлен. Его сообщения принимаются.</translation>
    </message>
    <message>
        <source>The bot was saved.</source>
        <translation>Бот сохранён.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Удаление бота</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</source>
        <translation>Его обращения останутся, как и сам бот в Telegram. Новые сообщения не принимаются, ответы, которые ещё ждут отправки через него, не уйдут, а токен забывается.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Последнее сообщение: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSteps</name>
    <message>
        <source>Incoming server&apos;s name found</source>
        <translation>Имя входящего сервера найдено</translation>
    </message>
    <message>
        <source>Incoming server&apos;s name not found</source>
        <translation>Имя входящего сервера не найдено</translation>
    </message>
    <message>
        <source>Incoming server reached</source>
        <translation>Входящий сервер доступен</translation>
    </message>
    <message>
        <source>Incoming server not reached</source>
        <translation>Входящий сервер недоступен</translation>
    </message>
    <message>
        <source>Incoming connection encrypted</source>
        <translation>Входящее соединение зашифровано</translation>
    </message>
    <message>
        <source>Incoming connection not safe</source>
        <translation>Входящее соединение небезопасно</translation>
    </message>
    <message>
        <source>Signed in to incoming mail</source>
        <translation>Вход во входящую почту выполнен</translation>
    </message>
    <message>
        <source>Not signed in to incoming mail</source>
        <translation>Вход во входящую почту не выполнен</translation>
    </message>
    <message>
        <source>Inbox opened</source>
        <translation>Входящие открыты</translation>
    </message>
    <message>
        <source>Inbox not opened</source>
        <translation>Входящие не открыты</translation>
    </message>
    <message>
        <source>Folder opened</source>
        <translation>Папка открыта</translation>
    </message>
    <message>
        <source>Folder not opened</source>
        <translation>Папка не открыта</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name found</source>
        <translation>Имя исходящего сервера найдено</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name not found</source>
        <translation>Имя исходящего сервера не найдено</translation>
    </message>
    <message>
        <source>Outgoing server reached</source>
        <translation>Исходящий сервер доступен</translation>
    </message>
    <message>
        <source>Outgoing server not reached</source>
        <translation>Исходящий сервер недоступен</translation>
    </message>
    <message>
        <source>Outgoing connection encrypted</source>
        <translation>Исходящее соединение зашифровано</translation>
    </message>
    <message>
        <source>Outgoing connection not safe</source>
        <translation>Исходящее соединение небезопасно</translation>
    </message>
    <message>
        <source>Signed in to outgoing mail</source>
        <translation>Вход в исходящую почту выполнен</translation>
    </message>
    <message>
        <source>Not signed in to outgoing mail</source>
        <translation>Вход в исходящую почту не выполнен</translation>
    </message>
    <message>
        <source>The mailbox works.</source>
        <translation>Ящик работает.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>Сертификат %1, выдан %2, действует с %3 до %4</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Имена: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>Доверять файлу центра…</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</source>
        <translation>Выберите файл PEM центра, подписавшего этот сертификат. Доверие только для этого ящика.</translation>
    </message>
    <message>
        <source>SMS provider reached</source>
        <translation>Провайдер SMS доступен</translation>
    </message>
    <message>
        <source>SMS provider not reached</source>
        <translation>Провайдер SMS недоступен</translation>
    </message>
    <message>
        <source>Signed in to the SMS provider</source>
        <translation>Вход у провайдера SMS выполнен</translation>
    </message>
    <message>
        <source>Not signed in to the SMS provider</source>
        <translation>Вход у провайдера SMS не выполнен</translation>
    </message>
    <message>
        <source>The gateway is connected to the network</source>
        <translation>Шлюз соединён с сетью</translation>
    </message>
    <message>
        <source>The gateway is not connected to the network</source>
        <translation>Шлюз не соединён с сетью</translation>
    </message>
    <message>
        <source>The provider can call this hub</source>
        <translation>Провайдер может обратиться к хабу</translation>
    </message>
    <message>
        <source>The provider cannot call this hub</source>
        <translation>Провайдер не может обратиться к хабу</translation>
    </message>
    <message>
        <source>Telegram reached</source>
        <translation>Telegram доступен</translation>
    </message>
    <message>
        <source>Telegram not reached</source>
        <translation>Telegram недоступен</translation>
    </message>
    <message>
        <source>The bot is known</source>
        <translation>Бот известен</translation>
    </message>
    <message>
        <source>The bot is not known</source>
        <translation>Бот неизвестен</translation>
    </message>
    <message>
        <source>The bot&apos;s messages come to this desk</source>
        <translation>Сообщения бота приходят сюда</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go somewhere else</source>
        <translation>Сообщения бота уходят в другое место</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>Настройки полные</translation>
    </message>
    <message>
        <source>The settings are not complete</source>
        <translation>Настройки неполные</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineBar</name>
    <message>
        <source>This conversation</source>
        <translation>Это обращение</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <extracomment>A button: show the messages of all of this customer&apos;s conversations; %1 the customer</extracomment>
        <translation>Всё от клиента</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти к дню</translation>
    </message>
    <message>
        <source>Find in the messages (Ctrl+F)</source>
        <translation>Найти в сообщениях (Ctrl+F)</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Файлы этого клиента</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Всё: %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Только заметки</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Канал: %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>Short for &quot;This conversation&quot;, where room is scarce: shows its messages only</extracomment>
        <translation>Только это</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Short for &quot;All of Ana Pop&quot;, where room is scarce: shows the messages of all of the customer&apos;s conversations</extracomment>
        <translation>Всё</translation>
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
        <translation>Заметка: %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text</extracomment>
        <translation>%1 от %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text</extracomment>
        <translation>%1, пишет %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>, %n вложение</numerusform>
            <numerusform>, %n вложения</numerusform>
            <numerusform>, %n вложений</numerusform>
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
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>Скопировано %n сообщение</numerusform>
            <numerusform>Скопировано %n сообщения</numerusform>
            <numerusform>Скопировано %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>A new message from %1</source>
        <translation>Новое сообщение: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) below</source>
        <translation>
            <numerusform>Ниже %n новое сообщение</numerusform>
            <numerusform>Ниже %n новых сообщения</numerusform>
            <numerusform>Ниже %n новых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>К последнему</translation>
    </message>
    <message>
        <source>Fetching messages…</source>
        <translation>Загрузка сообщений…</translation>
    </message>
    <message>
        <source>Nothing came or went this way.</source>
        <translation>По этому каналу ничего не было.</translation>
    </message>
    <message>
        <source>Its messages are not on this computer. They come once the hub can be reached.</source>
        <translation>Этих сообщений нет на этом компьютере. Они появятся, когда будет связь с хабом.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Fetching older messages…</source>
        <translation>Загрузка более ранних сообщений…</translation>
    </message>
</context>
<context>
    <name>deskbell::Toast</name>
    <message>
        <source>Undo (z)</source>
        <translation>Отменить (z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message numerus="yes">
        <source>%n conversation(s) to look at</source>
        <translation>
            <numerusform>%n обращение ждёт внимания</numerusform>
            <numerusform>%n обращения ждут внимания</numerusform>
            <numerusform>%n обращений ждут внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>не беспокоить</translation>
    </message>
</context>
<context>
    <name>deskbell::TroublePage</name>
    <message>
        <source>Your desk could not be opened</source>
        <translation>Не удалось открыть ваше рабочее место</translation>
    </message>
    <message>
        <source>Nothing is lost: conversations and unsent work stay where they are.</source>
        <translation>Ничего не потеряно: обращения и неотправленное остались на месте.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Выбрать другой способ</translation>
    </message>
</context>
<context>
    <name>deskbell::TypingLine</name>
    <message>
        <source>Customer is writing</source>
        <translation>Клиент пишет</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <extracomment>%1 is a customer&apos;s name</extracomment>
        <translation>%1 пишет…</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>Undo (z)</source>
        <translation>Отменить (z)</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Отменить отправку</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name or address, %n the seconds left</extracomment>
        <translation>
            <numerusform>Уйдёт через %n с: %1</numerusform>
            <numerusform>Уйдёт через %n с: %1</numerusform>
            <numerusform>Уйдёт через %n с: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a name or address</extracomment>
        <translation>Отправляется: %1. Отмена вернёт сообщение.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a day and time, %2 a name or address</extracomment>
        <translation>Уйдёт %1: %2. Отмена вернёт сообщение.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2</source>
        <extracomment>%1 is a day and time, %2 a name or address</extracomment>
        <translation>Уйдёт %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::UnifiedInboxModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>Неизвестный клиент</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The conversation has messages nobody has read</extracomment>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>seen by %1 now</source>
        <extracomment>%1 are the names of other agents</extracomment>
        <translation>сейчас смотрит: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>A change of mine waits for the hub</extracomment>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The agent has begun to write a reply or note there</extracomment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>One of several conversations the next command acts on</extracomment>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <extracomment>Something is promised to the customer; %1: &quot;due in 4 minutes&quot;</extracomment>
        <translation>обещано: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsList</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsModel</name>
    <message>
        <source>Mine</source>
        <extracomment>A view of the inbox: conversations assigned to me</extracomment>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Не назначены</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A view of the inbox: customers who wait for an answer</extracomment>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>Read out for a view of the inbox; %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n обращение</numerusform>
            <numerusform>%1, %n обращения</numerusform>
            <numerusform>%1, %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>A view: what was promised to customers, by when it is due</extracomment>
        <translation>Обещания</translation>
    </message>
</context>
<context>
    <name>deskbell::VisitorCard</name>
    <message>
        <source>On the website</source>
        <translation>На сайте</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>The chat is open</source>
        <translation>Чат открыт</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Нет с %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>an e-mail address a visitor typed into a form</extracomment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (не подтверждено)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
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
        <translation>Добавить телефонный номер</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>Domain of the extensions</source>
        <translation>Домен внутренних номеров</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Where the agents&apos; phones sign in. Left empty: at the domain.</source>
        <translation>Куда входят телефоны операторов. Пусто: в домен.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>С шифрованием (TLS)</translation>
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
        <translation>Шифрование звука</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>Если другая сторона умеет</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Свой центр сертификации</translation>
    </message>
    <message>
        <source>Address of the proxy&apos;s control</source>
        <translation>Адрес управления прокси</translation>
    </message>
    <message>
        <source>The hub wakes callers who wait there as soon as somebody is free.</source>
        <translation>Хаб будит ожидающих там, как только кто-то свободен.</translation>
    </message>
    <message>
        <source>Calls ring at</source>
        <translation>Звонки поступают</translation>
    </message>
    <message>
        <source>Whoever has been free longest, one after the other</source>
        <translation>Кто дольше свободен, по очереди</translation>
    </message>
    <message>
        <source>Everybody who is free, at once</source>
        <translation>Все свободные, сразу</translation>
    </message>
    <message>
        <source>Each rings for</source>
        <translation>Каждый звонит</translation>
    </message>
    <message>
        <source>Time for notes after a call</source>
        <translation>Время на заметки после звонка</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>When the agent has asked the caller</source>
        <translation>Когда оператор спросил звонящего</translation>
    </message>
    <message>
        <source>Every call, after saying so</source>
        <translation>Каждый звонок, с предупреждением</translation>
    </message>
    <message>
        <source>What is said before a recording</source>
        <translation>Что говорится перед записью</translation>
    </message>
    <message>
        <source>Outcomes of a call, one a line</source>
        <translation>Итоги звонка, по одному в строке</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>One a line, at most nine: each is chosen with its digit after a call.</source>
        <translation>По одному в строке, не больше девяти: каждый выбирается цифрой после звонка.</translation>
    </message>
    <message>
        <source>Said when closed</source>
        <translation>Говорится, когда закрыто</translation>
    </message>
    <message>
        <source>Enter the number that is called.</source>
        <translation>Введите номер, на который звонят.</translation>
    </message>
    <message>
        <source>Enter the domain of the extensions.</source>
        <translation>Введите домен внутренних номеров.</translation>
    </message>
    <message>
        <source>At most nine outcomes: each has a digit.</source>
        <translation>Не больше девяти итогов: у каждого своя цифра.</translation>
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
        <translation>Скопировать ключ прокси</translation>
    </message>
    <message>
        <source>The SIP proxy shows it to the hub when it asks whom to ring.</source>
        <translation>SIP-прокси предъявляет его хабу, спрашивая, кому звонить.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceWords</name>
    <message>
        <source>Add telephone number</source>
        <translation>Добавить телефонный номер</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy the key that the SIP proxy needs.</source>
        <translation>Номер добавлен. Откройте его, чтобы скопировать ключ для SIP-прокси.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>Номер сохранён.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>Удалить номер</translation>
    </message>
    <message>
        <source>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</source>
        <translation>Обращения и записи остаются. Звонки на него сюда больше не поступают, внутренние номера операторов забываются.</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>Последний звонок: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::WelcomePage</name>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Добро пожаловать в Deskbell</translation>
    </message>
    <message>
        <source>One inbox for everything your customers write. How would you like to begin?</source>
        <translation>Одно место для всего, что пишут клиенты. С чего начать?</translation>
    </message>
    <message>
        <source>Add your mailbox</source>
        <translation>Добавьте почтовый ящик</translation>
    </message>
    <message>
        <source>Answer the mail of one address on this computer. Nothing else is needed.</source>
        <translation>Отвечайте на почту одного адреса на этом компьютере. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Подключиться к хабу</translation>
    </message>
    <message>
        <source>Your team already runs Deskbell: sign in with your account.</source>
        <translation>Ваша команда уже работает в Deskbell: войдите со своей учётной записью.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Осмотреться с демоданными</translation>
    </message>
    <message>
        <source>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</source>
        <translation>Поддержка интернет-магазина с вымышленными клиентами. Ни одно письмо не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>deskbell::Windows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>Уже открыто %n окно.</numerusform>
            <numerusform>Уже открыто %n окна.</numerusform>
            <numerusform>Уже открыто %n окон.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WishSender</name>
    <message>
        <source>The attached file is gone.</source>
        <translation>Вложенного файла больше нет.</translation>
    </message>
</context>
<context>
    <name>deskbell::WordPopup</name>
    <message>
        <source>Tab inserts, Esc closes</source>
        <translation>Tab вставляет, Esc закрывает</translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
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
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>email</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>низкий приоритет</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>обычный приоритет</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>высокий приоритет</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
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
        <translation>доставка не подтверждена</translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>срок через %n минуту</numerusform>
            <numerusform>срок через %n минуты</numerusform>
            <numerusform>срок через %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>просрочено на %n минуту</numerusform>
            <numerusform>просрочено на %n минуты</numerusform>
            <numerusform>просрочено на %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>срок через %n час</numerusform>
            <numerusform>срок через %n часа</numerusform>
            <numerusform>срок через %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>просрочено на %n час</numerusform>
            <numerusform>просрочено на %n часа</numerusform>
            <numerusform>просрочено на %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>срок через %n день</numerusform>
            <numerusform>срок через %n дня</numerusform>
            <numerusform>срок через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Предыдущее обращение</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Первое непрочитанное сообщение</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск обращений</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Перейти во входящие</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Перейти в настройки</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Показать или скрыть клиента</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Leave search or editor</source>
        <translation>Выйти из поиска или редактора</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Ответить всем</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Переслать</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>Изменить получателей и тему</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Отправить позже</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show the original of a mail</source>
        <translation>Показать оригинал письма</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Напечатать обращение</translation>
    </message>
    <message>
        <source>Save the conversation as PDF</source>
        <translation>Сохранить обращение в PDF</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>Отделить сообщение</translation>
    </message>
    <message>
        <source>Move a message to another conversation</source>
        <translation>Переместить сообщение в другое обращение</translation>
    </message>
    <message>
        <source>#%1 was merged into #%2</source>
        <translation>#%1 объединено с #%2</translation>
    </message>
    <message>
        <source>Retry the message that failed</source>
        <translation>Повторить неудавшееся сообщение</translation>
    </message>
    <message>
        <source>Edit the message that failed and send it again</source>
        <translation>Изменить неудавшееся сообщение и отправить ещё раз</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <translation>Найти в сообщениях</translation>
    </message>
    <message>
        <source>Older find</source>
        <translation>Более раннее</translation>
    </message>
    <message>
        <source>Newer find</source>
        <translation>Более позднее</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти к дню</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>К первому сообщению</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>К последнему сообщению</translation>
    </message>
    <message>
        <source>Show all of the customer, or this conversation</source>
        <translation>Показать всё от клиента или только это обращение</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>Файлы этого клиента</translation>
    </message>
    <message>
        <source>Copy the link to the conversation</source>
        <translation>Копировать ссылку на обращение</translation>
    </message>
    <message>
        <source>There is no conversation #%1, or you may not see it.</source>
        <translation>Обращения #%1 нет, или вам его не видно.</translation>
    </message>
    <message>
        <source>The link could not be followed: %1</source>
        <translation>Не удалось перейти по ссылке: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>Title of a window: number and subject of its conversation</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Continue on another channel</source>
        <translation>Продолжить по другому каналу</translation>
    </message>
    <message>
        <source>Yes: attach, or one person</source>
        <translation>Да: присоединить, или один человек</translation>
    </message>
    <message>
        <source>No: keep apart, or two people</source>
        <translation>Нет: отдельно, или два человека</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Перейти к клиентам</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Merge the customer into another</source>
        <translation>Объединить клиента с другим</translation>
    </message>
    <message>
        <source>Promise kept, or yes to the question about it</source>
        <translation>Обещание выполнено или «да» на вопрос о нём</translation>
    </message>
    <message>
        <source>Move the promise, or not now to the question about it</source>
        <translation>Перенести обещание или «не сейчас» на вопрос о нём</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>Отменить обещание</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>Перейти к обещаниям</translation>
    </message>
    <message>
        <source>This conversation is not on this computer yet.</source>
        <translation>Этого обращения ещё нет на этом компьютере.</translation>
    </message>
</context>
</TS>
