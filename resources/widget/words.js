// SPDX-License-Identifier: GPL-3.0-or-later
// What the widget says. {0} is filled in; what counts has a form for each category of Intl.PluralRules.

const words = {
  en: {
    open: 'Open chat', openUnread: { one: 'Open chat, {0} new message', other: 'Open chat, {0} new messages' }, close: 'Close chat',
    greeting: 'Hello! How can we help?', log: 'Messages', older: 'Show earlier messages', write: 'Write a message', attach: 'Attach a file',
    send: 'Send', sound: 'Sound for new messages', dropHere: 'Drop files here', who: 'Before we begin', name: 'Your name', email: 'Your email',
    optional: 'optional', begin: 'Start chat', rate: 'How did we do?', rateWords: 'Anything you would like to add?', skip: 'Not now',
    rateSend: 'Send rating', thanks: 'Thank you for your rating.', stars: { one: '{0} star', other: '{0} stars' },
    here: 'We are here', repliesIn: 'Usually replies within {0}', closedUntil: 'We are back {0}. Leave us a message.', paused: 'Away',
    pausedNotice: 'The chat is paused for the moment. Please come back later.', offline: 'No connection. What you write is sent as soon as it is back.',
    sending: 'Sending…', sent: 'Delivered', seen: 'Seen', notSent: 'Not sent', again: 'Try again', you: 'You', types: '{0} is writing…', someone: 'Someone',
    saveFile: 'Save {0}', removeFile: 'Remove {0}', tooLarge: '{0} is too large.', fileLost: 'The file could not be fetched.', picture: 'Picture',
  },
  ro: {
    open: 'Deschide chatul', openUnread: { one: 'Deschide chatul, {0} mesaj nou', few: 'Deschide chatul, {0} mesaje noi', other: 'Deschide chatul, {0} de mesaje noi' }, close: 'Închide chatul',
    greeting: 'Bună! Cu ce vă putem ajuta?', log: 'Mesaje', older: 'Arată mesajele anterioare', write: 'Scrieți un mesaj', attach: 'Atașează un fișier',
    send: 'Trimite', sound: 'Sunet la mesaje noi', dropHere: 'Lăsați fișierele aici', who: 'Înainte de a începe', name: 'Numele dumneavoastră', email: 'Adresa de e-mail',
    optional: 'opțional', begin: 'Începe chatul', rate: 'Cum ne-am descurcat?', rateWords: 'Doriți să adăugați ceva?', skip: 'Nu acum',
    rateSend: 'Trimite evaluarea', thanks: 'Vă mulțumim pentru evaluare.', stars: { one: '{0} stea', few: '{0} stele', other: '{0} de stele' },
    here: 'Suntem aici', repliesIn: 'De obicei răspundem în {0}', closedUntil: 'Revenim {0}. Lăsați-ne un mesaj.', paused: 'Absenți',
    pausedNotice: 'Chatul este în pauză pentru moment. Vă rugăm să reveniți mai târziu.', offline: 'Fără conexiune. Ce scrieți se trimite imediat ce revine.',
    sending: 'Se trimite…', sent: 'Livrat', seen: 'Văzut', notSent: 'Netrimis', again: 'Încearcă din nou', you: 'Dumneavoastră', types: '{0} scrie…', someone: 'Cineva',
    saveFile: 'Salvează {0}', removeFile: 'Elimină {0}', tooLarge: '{0} este prea mare.', fileLost: 'Fișierul nu a putut fi descărcat.', picture: 'Imagine',
  },
  pl: {
    open: 'Otwórz czat', openUnread: { one: 'Otwórz czat, {0} nowa wiadomość', few: 'Otwórz czat, {0} nowe wiadomości', many: 'Otwórz czat, {0} nowych wiadomości', other: 'Otwórz czat, {0} nowej wiadomości' }, close: 'Zamknij czat',
    greeting: 'Dzień dobry! W czym możemy pomóc?', log: 'Wiadomości', older: 'Pokaż wcześniejsze wiadomości', write: 'Napisz wiadomość', attach: 'Dołącz plik',
    send: 'Wyślij', sound: 'Dźwięk nowych wiadomości', dropHere: 'Upuść pliki tutaj', who: 'Zanim zaczniemy', name: 'Imię i nazwisko', email: 'Adres e-mail',
    optional: 'opcjonalnie', begin: 'Rozpocznij czat', rate: 'Jak nam poszło?', rateWords: 'Czy chcesz coś dodać?', skip: 'Nie teraz',
    rateSend: 'Wyślij ocenę', thanks: 'Dziękujemy za ocenę.', stars: { one: '{0} gwiazdka', few: '{0} gwiazdki', many: '{0} gwiazdek', other: '{0} gwiazdki' },
    here: 'Jesteśmy dostępni', repliesIn: 'Zwykle odpowiadamy w ciągu: {0}', closedUntil: 'Wracamy: {0}. Zostaw nam wiadomość.', paused: 'Niedostępni',
    pausedNotice: 'Czat jest chwilowo wstrzymany. Prosimy wrócić później.', offline: 'Brak połączenia. Wiadomości wyślemy, gdy tylko wróci.',
    sending: 'Wysyłanie…', sent: 'Dostarczono', seen: 'Wyświetlono', notSent: 'Nie wysłano', again: 'Spróbuj ponownie', you: 'Ty', types: '{0} pisze…', someone: 'Ktoś',
    saveFile: 'Zapisz {0}', removeFile: 'Usuń {0}', tooLarge: 'Plik {0} jest za duży.', fileLost: 'Nie udało się pobrać pliku.', picture: 'Obraz',
  },
  ru: {
    open: 'Открыть чат', openUnread: { one: 'Открыть чат, {0} новое сообщение', few: 'Открыть чат, {0} новых сообщения', many: 'Открыть чат, {0} новых сообщений', other: 'Открыть чат, {0} нового сообщения' }, close: 'Закрыть чат',
    greeting: 'Здравствуйте! Чем мы можем помочь?', log: 'Сообщения', older: 'Показать предыдущие сообщения', write: 'Напишите сообщение', attach: 'Прикрепить файл',
    send: 'Отправить', sound: 'Звук новых сообщений', dropHere: 'Перетащите файлы сюда', who: 'Прежде чем начать', name: 'Ваше имя', email: 'Ваш адрес эл. почты',
    optional: 'необязательно', begin: 'Начать чат', rate: 'Как мы справились?', rateWords: 'Хотите что-нибудь добавить?', skip: 'Не сейчас',
    rateSend: 'Отправить оценку', thanks: 'Спасибо за оценку.', stars: { one: '{0} звезда', few: '{0} звезды', many: '{0} звёзд', other: '{0} звезды' },
    here: 'Мы на связи', repliesIn: 'Обычно отвечаем в течение {0}', closedUntil: 'Мы вернёмся: {0}. Оставьте нам сообщение.', paused: 'Нет на месте',
    pausedNotice: 'Чат временно приостановлен. Пожалуйста, зайдите позже.', offline: 'Нет соединения. Сообщения будут отправлены, как только оно появится.',
    sending: 'Отправляется…', sent: 'Доставлено', seen: 'Просмотрено', notSent: 'Не отправлено', again: 'Повторить', you: 'Вы', types: '{0} пишет…', someone: 'Собеседник',
    saveFile: 'Сохранить {0}', removeFile: 'Убрать {0}', tooLarge: 'Файл {0} слишком большой.', fileLost: 'Не удалось получить файл.', picture: 'Изображение',
  },
  hu: {
    open: 'Csevegés megnyitása', openUnread: { other: 'Csevegés megnyitása, {0} új üzenet' }, close: 'Csevegés bezárása',
    greeting: 'Üdvözöljük! Miben segíthetünk?', log: 'Üzenetek', older: 'Korábbi üzenetek', write: 'Írjon üzenetet', attach: 'Fájl csatolása',
    send: 'Küldés', sound: 'Hang új üzenetnél', dropHere: 'Ejtse ide a fájlokat', who: 'Mielőtt elkezdjük', name: 'Az Ön neve', email: 'E-mail-címe',
    optional: 'nem kötelező', begin: 'Csevegés indítása', rate: 'Elégedett volt velünk?', rateWords: 'Szeretne még valamit hozzátenni?', skip: 'Most nem',
    rateSend: 'Értékelés küldése', thanks: 'Köszönjük az értékelést.', stars: { other: '{0} csillag' },
    here: 'Itt vagyunk', repliesIn: 'Válaszidő általában: {0}', closedUntil: 'Visszatérünk: {0}. Hagyjon üzenetet!', paused: 'Nem elérhető',
    pausedNotice: 'A csevegés jelenleg szünetel. Kérjük, térjen vissza később.', offline: 'Nincs kapcsolat. Üzenetét elküldjük, amint helyreáll.',
    sending: 'Küldés…', sent: 'Kézbesítve', seen: 'Megnézték', notSent: 'Nincs elküldve', again: 'Próbálja újra', you: 'Ön', types: '{0} ír…', someone: 'Valaki',
    saveFile: '{0} mentése', removeFile: '{0} eltávolítása', tooLarge: 'A fájl túl nagy: {0}.', fileLost: 'A fájlt nem sikerült letölteni.', picture: 'Kép',
  },
  de: {
    open: 'Chat öffnen', openUnread: { one: 'Chat öffnen, {0} neue Nachricht', other: 'Chat öffnen, {0} neue Nachrichten' }, close: 'Chat schließen',
    greeting: 'Hallo! Wie können wir helfen?', log: 'Nachrichten', older: 'Frühere Nachrichten zeigen', write: 'Nachricht schreiben', attach: 'Datei anhängen',
    send: 'Senden', sound: 'Ton bei neuen Nachrichten', dropHere: 'Dateien hier ablegen', who: 'Bevor wir beginnen', name: 'Ihr Name', email: 'Ihre E-Mail-Adresse',
    optional: 'freiwillig', begin: 'Chat beginnen', rate: 'Wie waren wir?', rateWords: 'Möchten Sie etwas hinzufügen?', skip: 'Jetzt nicht',
    rateSend: 'Bewertung senden', thanks: 'Vielen Dank für Ihre Bewertung.', stars: { one: '{0} Stern', other: '{0} Sterne' },
    here: 'Wir sind da', repliesIn: 'Antwort meist innerhalb von {0}', closedUntil: 'Wir sind zurück: {0}. Hinterlassen Sie uns eine Nachricht.', paused: 'Abwesend',
    pausedNotice: 'Der Chat macht gerade Pause. Bitte kommen Sie später wieder.', offline: 'Keine Verbindung. Ihre Nachrichten gehen raus, sobald sie wieder da ist.',
    sending: 'Wird gesendet…', sent: 'Zugestellt', seen: 'Gesehen', notSent: 'Nicht gesendet', again: 'Erneut versuchen', you: 'Sie', types: '{0} schreibt…', someone: 'Jemand',
    saveFile: '{0} speichern', removeFile: '{0} entfernen', tooLarge: '{0} ist zu groß.', fileLost: 'Die Datei konnte nicht geladen werden.', picture: 'Bild',
  },
  uk: {
    open: 'Відкрити чат', openUnread: { one: 'Відкрити чат, {0} нове повідомлення', few: 'Відкрити чат, {0} нові повідомлення', many: 'Відкрити чат, {0} нових повідомлень', other: 'Відкрити чат, {0} нового повідомлення' }, close: 'Закрити чат',
    greeting: 'Вітаємо! Чим можемо допомогти?', log: 'Повідомлення', older: 'Показати попередні повідомлення', write: 'Напишіть повідомлення', attach: 'Додати файл',
    send: 'Надіслати', sound: 'Звук нових повідомлень', dropHere: 'Перетягніть файли сюди', who: 'Перш ніж почати', name: 'Ваше ім’я', email: 'Ваша електронна адреса',
    optional: 'необов’язково', begin: 'Почати чат', rate: 'Як ми впоралися?', rateWords: 'Бажаєте щось додати?', skip: 'Не зараз',
    rateSend: 'Надіслати оцінку', thanks: 'Дякуємо за оцінку.', stars: { one: '{0} зірка', few: '{0} зірки', many: '{0} зірок', other: '{0} зірки' },
    here: 'Ми на зв’язку', repliesIn: 'Зазвичай відповідаємо протягом {0}', closedUntil: 'Ми повернемося: {0}. Залиште нам повідомлення.', paused: 'Немає на місці',
    pausedNotice: 'Чат тимчасово призупинено. Будь ласка, завітайте пізніше.', offline: 'Немає з’єднання. Повідомлення буде надіслано, щойно воно з’явиться.',
    sending: 'Надсилається…', sent: 'Доставлено', seen: 'Переглянуто', notSent: 'Не надіслано', again: 'Спробувати ще', you: 'Ви', types: '{0} пише…', someone: 'Співрозмовник',
    saveFile: 'Зберегти {0}', removeFile: 'Прибрати {0}', tooLarge: 'Файл {0} завеликий.', fileLost: 'Не вдалося отримати файл.', picture: 'Зображення',
  },
  ar: {
    open: 'فتح المحادثة', openUnread: { zero: 'فتح المحادثة', one: 'فتح المحادثة، رسالة جديدة واحدة', two: 'فتح المحادثة، رسالتان جديدتان', few: 'فتح المحادثة، {0} رسائل جديدة', many: 'فتح المحادثة، {0} رسالة جديدة', other: 'فتح المحادثة، {0} رسالة جديدة' }, close: 'إغلاق المحادثة',
    greeting: 'مرحبًا! كيف يمكننا مساعدتك؟', log: 'الرسائل', older: 'عرض الرسائل السابقة', write: 'اكتب رسالة', attach: 'إرفاق ملف',
    send: 'إرسال', sound: 'صوت عند وصول رسائل جديدة', dropHere: 'أفلت الملفات هنا', who: 'قبل أن نبدأ', name: 'اسمك', email: 'بريدك الإلكتروني',
    optional: 'اختياري', begin: 'بدء المحادثة', rate: 'كيف كانت خدمتنا؟', rateWords: 'هل تود إضافة شيء؟', skip: 'ليس الآن',
    rateSend: 'إرسال التقييم', thanks: 'شكرًا على تقييمك.', stars: { zero: 'بلا نجوم', one: 'نجمة واحدة', two: 'نجمتان', few: '{0} نجوم', many: '{0} نجمة', other: '{0} نجمة' },
    here: 'نحن هنا', repliesIn: 'نرد عادةً خلال {0}', closedUntil: 'سنعود {0}. اترك لنا رسالة.', paused: 'غير متاحين',
    pausedNotice: 'المحادثة متوقفة مؤقتًا. يرجى العودة لاحقًا.', offline: 'لا يوجد اتصال. سيُرسل ما تكتبه فور عودته.',
    sending: 'جارٍ الإرسال…', sent: 'تم التسليم', seen: 'تمت المشاهدة', notSent: 'لم تُرسل', again: 'إعادة المحاولة', you: 'أنت', types: '{0} يكتب…', someone: 'شخص ما',
    saveFile: 'حفظ {0}', removeFile: 'إزالة {0}', tooLarge: 'الملف {0} كبير جدًا.', fileLost: 'تعذر جلب الملف.', picture: 'صورة',
  },
};

/** The first of the \a wishes (BCP 47) that we speak, otherwise English. Keeps the region for dates and numbers. */
export function chooseLanguage(wishes) {
  for (const wish of wishes) {
    if (!wish || !words[wish.toLowerCase().split('-')[0]]) continue;
    try {
      return Intl.getCanonicalLocales(wish)[0];
    } catch {
      // No language at all.
    }
  }
  return 'en';
}

export function isRightToLeft(language) {
  return /^(ar|fa|he|ur)\b/.test(language);
}

/** t(key, value?): what is not translated is said in English; values of people are kept in their own direction. */
export function translator(language) {
  const own = words[language.toLowerCase().split('-')[0]] || words.en;
  const plural = new Intl.PluralRules(language);
  return (key, value) => {
    let said = own[key] ?? words.en[key] ?? key;
    if (typeof said === 'object') said = said[plural.select(value)] ?? said.other;
    if (value === undefined) return said;
    const shown = typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : `\u2068${value || own.someone}\u2069`;
    return said.replace('{0}', () => shown);
  };
}

/** "5 minutes", "2 hours", in the language's own plural. */
export function duration(seconds, language) {
  const [unit, size] = seconds < 5400 ? ['minute', 60] : seconds < 129600 ? ['hour', 3600] : ['day', 86400];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.max(1, Math.round(seconds / size)));
}

/** For the test that looks for gaps. */
export const languages = words;
