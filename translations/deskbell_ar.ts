<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>لم يُعثر على المضيف</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>انتهت مهلة العملية</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>خطوة إلى ا&amp;لأعلى</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>خطوة إلى الأ&amp;سفل</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Host %1 not found</source>
        <translation>لم يُعثر على المضيف %1</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>فشلت مصافحة SSL</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>المضيف غير متاح</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>أغلق المضيف البعيد الاتصال</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>deskbell::AccountSection</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation>اللغات التي تردّ بها</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>مثلًا en, ro, de</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>A new password signs you out everywhere, here too.</source>
        <translation>كلمة المرور الجديدة تُخرجك من كل مكان، ومن هنا أيضًا.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>تتكوّن كلمة المرور من 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>كلمتا المرور الجديدتان مختلفتان.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>لم يُحفظ، وما كتبته باقٍ. %1</translation>
    </message>
    <message>
        <source>Changed. Sign in with the new one.</source>
        <translation>تم التغيير. سجّل الدخول بالكلمة الجديدة.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>كلمة المرور الحالية خاطئة.</translation>
    </message>
</context>
<context>
    <name>deskbell::AddressField</name>
    <message>
        <source>No address is given.</source>
        <translation>لم يُذكر عنوان.</translation>
    </message>
    <message>
        <source>“%1” has no @.</source>
        <translation>لا يوجد @ في «%1».</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @.</source>
        <translation>لا شيء قبل @ في «%1».</translation>
    </message>
    <message>
        <source>“%1” has no complete domain after the @.</source>
        <translation>لا نطاق كاملًا بعد @ في «%1».</translation>
    </message>
    <message>
        <source>“%1” has a domain that cannot be.</source>
        <translation>النطاق في «%1» غير ممكن.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no address has.</source>
        <translation>في «%1» رمز لا يكون في عنوان.</translation>
    </message>
    <message>
        <source>“%1” is longer than an address may be.</source>
        <translation>«%1» أطول مما يجوز لعنوان.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes.</source>
        <comment>field: person</comment>
        <translation>%1: %2. مفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: لم يُرسَل. %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AgentSection</name>
    <message>
        <source>Everybody who answers. Administrators add and change them; leads put them into queues.</source>
        <translation>كل من يردّ. يضيفهم المديرون ويعدّلونهم، ويوزّعهم قادة الفرق على قوائم الانتظار.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>يُسمح له بتسجيل الدخول</translation>
    </message>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1، لا يُسمح له بالدخول</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>8 أحرف على الأقل</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>اتركه فارغًا للإبقاء على الحالية</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>يحتاج الموظف إلى اسم.</translation>
    </message>
    <message>
        <source>An agent needs an email address to sign in with.</source>
        <translation>يحتاج الموظف إلى عنوان بريد لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>تتكوّن كلمة المرور من 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>اسم الموظف</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Languages the agent answers in</source>
        <translation>اللغات التي يردّ بها الموظف</translation>
    </message>
    <message>
        <source>for example en, ro, de</source>
        <translation>مثلًا en, ro, de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
</context>
<context>
    <name>deskbell::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>How much room the rows of lists take</extracomment>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Changes show at once. Animations follow the system’s setting.</source>
        <translation>تظهر التغييرات فورًا. وتتبع الحركة إعداد النظام.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of all text; %1 is a number of per cent</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>deskbell::AskBar</name>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentChip</name>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>The file could not be written to %1. Choose another folder, or make room there.</source>
        <translation>تعذّرت كتابة الملف في %1. اختر مجلدًا آخر أو أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>It is a program or holds one. Opened, it can do on this computer whatever you can.</source>
        <translation>هذا برنامج أو يحوي برنامجًا. إذا فُتح أمكنه أن يفعل على هذا الحاسوب كل ما يمكنك.</translation>
    </message>
    <message>
        <source>It is a script or a shortcut. Opened, it can run commands on this computer.</source>
        <translation>هذا نص برمجي أو اختصار. إذا فُتح أمكنه تنفيذ أوامر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This kind of office file can hold macros. Do not allow macros when the program asks.</source>
        <translation>قد يحوي هذا النوع من ملفات المكتب وحدات ماكرو. لا تسمح بها عندما يسأل البرنامج.</translation>
    </message>
    <message>
        <source>It opens in the browser and may imitate a page you know. Enter no password there.</source>
        <translation>يُفتح في المتصفح وقد يقلّد صفحة تعرفها. لا تُدخل هناك كلمة مرور.</translation>
    </message>
    <message>
        <source>Its name hides what it really is. That is rarely an accident.</source>
        <translation>يخفي اسمه حقيقته. وقلّما يكون ذلك صدفة.</translation>
    </message>
    <message>
        <source>Nothing says what kind of file it is.</source>
        <translation>لا شيء يدلّ على نوع الملف.</translation>
    </message>
    <message>
        <source>Open this attachment?</source>
        <translation>أتريد فتح هذا المرفق؟</translation>
    </message>
    <message>
        <source>“%1” may do harm.</source>
        <translation>قد يسبّب «%1» ضررًا.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>فتح رغم ذلك</translation>
    </message>
    <message>
        <source>No program on this computer opens such a file. Save it instead.</source>
        <translation>لا برنامج على هذا الحاسوب يفتح مثل هذا الملف. احفظه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>فتح ببرنامج آخر…</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <extracomment>Read out; %1 name, %2 kind of file, %3 size</extracomment>
        <translation>مرفق %1، %2، %3</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Fetching %1, %2 %. Press to cancel.</source>
        <translation>جارٍ جلب %1، %2 %. اضغط للإلغاء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <extracomment>Read out; %1 name, %2 kind of file</extracomment>
        <translation>مرفق %1، %2</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentList</name>
    <message>
        <source>Save all attachments</source>
        <translation>حفظ كل المرفقات</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>حُفظ الكل</translation>
    </message>
    <message>
        <source>All attachments are saved</source>
        <translation>حُفظت كل المرفقات</translation>
    </message>
    <message>
        <source>Saving %1 of %2…</source>
        <translation>جارٍ حفظ %1 من %2…</translation>
    </message>
    <message>
        <source>%1 of %2 attachments are saved. %3</source>
        <translation>حُفظ %1 من %2 من المرفقات. %3</translation>
    </message>
</context>
<context>
    <name>deskbell::AttachmentViewer</name>
    <message>
        <source>Previous attachment</source>
        <translation>المرفق السابق</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>المرفق التالي</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>ملاءمة للنافذة</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>حفظ باسم… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>نص المرفق</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Title of the viewer; %1 file name, %2 its place among %3</extracomment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>جارٍ الجلب… %1 %</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it, or open it with another program.</source>
        <translation>لا يمكن عرض هذه الصورة هنا. احفظها أو افتحها ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Picture %1, %2 by %3 pixels</source>
        <translation>صورة %1، %2 في %3 بكسل</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>الباقي أطول من أن يُعرض هنا.</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>تدوير إلى اليمين (R)</translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation>فتح ببرنامج آخر…</translation>
    </message>
    <message>
        <source>A sound. Another program plays it.</source>
        <translation>صوت. يشغّله برنامج آخر.</translation>
    </message>
    <message>
        <source>A film. Another program plays it.</source>
        <translation>فيلم. يشغّله برنامج آخر.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program.</source>
        <translation>يعرض هذا النوع من الملفات برنامج آخر.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Character set: %1</source>
        <translation>ترميز الأحرف: %1</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>ترميز الأحرف</translation>
    </message>
</context>
<context>
    <name>deskbell::Attention</name>
    <message>
        <source>Open Deskbell</source>
        <translation>فتح Deskbell</translation>
    </message>
    <message>
        <source>Turn notifications on</source>
        <translation>تشغيل الإشعارات</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>عدم الإزعاج لمدة ساعة</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>عدم الإزعاج حتى الغد</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>sound volume alerts popups do not disturb silence tray</source>
        <translation>صوت مستوى تنبيهات نوافذ عدم الإزعاج صمت شريط</translation>
    </message>
    <message>
        <source>Choose presence</source>
        <translation>اختيار الحضور</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>الحضور: %1</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or end it</source>
        <translation>عدم الإزعاج لمدة ساعة، أو إنهاؤه</translation>
    </message>
    <message>
        <source>%1 (handed over to you)</source>
        <extracomment>%1: &quot;Call back&quot;: a colleague has gone, who had promised it</extracomment>
        <translation>%1 (أُحيل إليك)</translation>
    </message>
</context>
<context>
    <name>deskbell::AuthorityField</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Own certificate authority: choose a file</source>
        <translation>جهة تصديق خاصة: اختيار ملف</translation>
    </message>
    <message>
        <source>Own certificate authority: remove</source>
        <translation>جهة تصديق خاصة: إزالة</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1، صالحة حتى %2</translation>
    </message>
    <message>
        <source>the system&apos;s only</source>
        <translation>جهات النظام فقط</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>لا يحوي %1 شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Link to another place</source>
        <translation>رابط إلى مكان آخر</translation>
    </message>
    <message>
        <source>The text says “%1”, but the link leads to “%2”.</source>
        <translation>يقول النص «%1» لكن الرابط يؤدي إلى «%2».</translation>
    </message>
    <message>
        <source>Links like this are often made to steal passwords. Open it only if you trust the sender.</source>
        <translation>كثيرًا ما تُستعمل روابط كهذه لسرقة كلمات المرور. افتحه فقط إذا كنت تثق بالمرسل.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CallCard</name>
    <message>
        <source>Withheld number</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a call&apos;s card for screen readers; %1 &quot;Incoming call&quot;, %2 who</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>ملاحظة عن المكالمة</translation>
    </message>
</context>
<context>
    <name>deskbell::CallWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>لم يرد أحد</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>تخلّى المتصل</translation>
    </message>
    <message>
        <source>declined here</source>
        <translation>رُفضت هنا</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>مكالمة صادرة</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>مكالمة فائتة</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>مكالمة واردة</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ما زالت جارية</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>لم يُرَدّ عليها بعد</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a caller waited; %1 is like 0:24</extracomment>
        <translation>مدة الانتظار %1</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <extracomment>Read out; %1 &quot;Incoming call&quot;, &quot;Missed call&quot;, %2 the customer, %3 time</extracomment>
        <translation>%1 من %2، %3</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 إلى %2، %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Read out: who took or made a call</extracomment>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مسجَّلة</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. ملاحظة: %2</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>مكالمة جارية</translation>
    </message>
    <message>
        <source>Call, %1</source>
        <extracomment>The last thing in a conversation was a call; %1 how long it took, like 3:12</extracomment>
        <translation>مكالمة، %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A call and why nobody spoke; %1 &quot;Missed call&quot; or &quot;Call&quot;, %2 &quot;busy&quot;, &quot;no answer&quot;, &quot;the caller gave up&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <extracomment>Subject of a conversation that began with a call; %1 a customer</extracomment>
        <translation>مكالمة إلى %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>مكالمة من %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
</context>
<context>
    <name>deskbell::CannedSection</name>
    <message>
        <source>New reply</source>
        <translation>رد جديد</translation>
    </message>
    <message>
        <source>No canned replies yet.</source>
        <translation>لا ردود جاهزة بعد.</translation>
    </message>
    <message>
        <source>Find by shortcut, title or text</source>
        <translation>ابحث بالاختصار أو العنوان أو النص</translation>
    </message>
    <message>
        <source>Find a canned reply</source>
        <translation>البحث عن رد جاهز</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Agents insert them with / and the shortcut. Those in the customer’s language come first.</source>
        <translation>يُدرجها الموظفون بعلامة / والاختصار. وتأتي أولًا تلك التي بلغة العميل.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>Example of a shortcut of a canned reply</extracomment>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Text of the canned reply</source>
        <translation>نص الرد الجاهز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this canned reply</source>
        <translation>حذف هذا الرد الجاهز</translation>
    </message>
    <message>
        <source>Insert the field %1</source>
        <translation>إدراج الحقل %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>حذف فعلًا؟</translation>
    </message>
    <message>
        <source>A shortcut is one word.</source>
        <translation>الاختصار كلمة واحدة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved, your text is kept. %1</source>
        <translation>لم يُحفظ، ونصّك باقٍ. %1</translation>
    </message>
    <message>
        <source>Saved. Type /%1 in a reply.</source>
        <translation>تم الحفظ. اكتب /%1 في رد.</translation>
    </message>
    <message>
        <source>Not deleted. %1</source>
        <translation>لم يُحذف. %1</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>ما كتبته من قبل عاد إلى هنا؛ ولم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelAlarm</name>
    <message>
        <source>Trouble with mailboxes</source>
        <translation>مشكلات في صناديق البريد</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>صناديق البريد…</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>إخفاء هذا التنبيه</translation>
    </message>
    <message>
        <source>%1 is down: %2</source>
        <translation>%1 متوقف: %2</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <translation>%1 يحتاج إلى نظرة: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more mailboxes have trouble too.</source>
        <translation>
            <numerusform>لا صناديق أخرى فيها مشكلات.</numerusform>
            <numerusform>وصندوق آخر فيه مشكلات أيضًا.</numerusform>
            <numerusform>وصندوقان آخران فيهما مشكلات أيضًا.</numerusform>
            <numerusform>و%n صناديق أخرى فيها مشكلات أيضًا.</numerusform>
            <numerusform>و%n صندوقًا آخر فيها مشكلات أيضًا.</numerusform>
            <numerusform>و%n صندوق آخر فيها مشكلات أيضًا.</numerusform>
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
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Seen %1 = %2 imported + %3 duplicate + %4 quarantined</source>
        <extracomment>The intake ledger of a mailbox: every mail seen is accounted for</extracomment>
        <translation>شوهد %1 = %2 مستلَم + %3 مكرّر + %4 محجور</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1 · %2 not accounted for</source>
        <translation>%1 · %2 غير محسوب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <extracomment>Mails known to be in the mailbox and not fetched yet</extracomment>
        <translation>%1 · %2 في الانتظار</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>State of a mailbox, and when it began: &quot;Down since 3 October 12:03&quot;</extracomment>
        <translation>%1 منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mails in quarantine</source>
        <translation>
            <numerusform>لا رسائل في الحجر</numerusform>
            <numerusform>رسالة واحدة في الحجر</numerusform>
            <numerusform>رسالتان في الحجر</numerusform>
            <numerusform>%n رسائل في الحجر</numerusform>
            <numerusform>%n رسالة في الحجر</numerusform>
            <numerusform>%n رسالة في الحجر</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;4 Oct, 12:03&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>مطفأة</translation>
    </message>
    <message>
        <source>Paused. Customers are told: %1</source>
        <translation>متوقفة مؤقتًا. يُقال للعملاء: %1</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>إيقاف مؤقت…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إطفاء</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>What comes in is still taken in. Whoever writes is told this, once:</source>
        <translation>ما يصل يُستلَم كالمعتاد. ومن يكتب يُقال له مرة واحدة:</translation>
    </message>
    <message>
        <source>We do not answer here at the moment. Your message is kept, and we will come back to you.</source>
        <translation>لا نردّ هنا حاليًا. رسالتك محفوظة وسنعود إليك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a channel that does not work: do not wait for the next attempt</extracomment>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Connects at once, and sends what waits after a failed attempt</source>
        <translation>يتصل فورًا ويرسل ما ينتظر بعد محاولة فاشلة</translation>
    </message>
    <message>
        <source>trying again now…</source>
        <translation>تجري المحاولة مجددًا…</translation>
    </message>
    <message>
        <source>This hub tries again by itself, within five minutes.</source>
        <translation>سيعيد هذا المركز المحاولة بنفسه خلال خمس دقائق.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelKinds</name>
    <message>
        <source>The channel was saved.</source>
        <translation>تم حفظ القناة.</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>إزالة القناة</translation>
    </message>
    <message>
        <source>Its conversations stay. Nothing new is taken in, and replies that still wait to be sent through it fail.</source>
        <translation>تبقى محادثاتها. ولا يُستلَم شيء جديد، وتفشل الردود التي ما زالت تنتظر الإرسال عبرها.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>آخر رسالة: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ChannelSection</name>
    <message>
        <source>Every mail a mailbox sees is imported, a duplicate or in quarantine. The ledger proves it.</source>
        <translation>كل رسالة يراها صندوق البريد إما مستلَمة أو مكرّرة أو محجورة. والحساب يثبت ذلك.</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatForm</name>
    <message>
        <source>Websites, one a line</source>
        <translation>مواقع، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Only pages of these websites may show the chat. https://*.shop.example stands for every name below shop.example.</source>
        <translation>لا يجوز أن يعرض الدردشة إلا صفحات هذه المواقع. ويعني https://*.shop.example كل اسم تحت shop.example.</translation>
    </message>
    <message>
        <source>Add web chat</source>
        <translation>إضافة دردشة موقع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The name of the channel</source>
        <translation>اسم القناة</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Hello! How can we help? (in the visitor&apos;s language)</source>
        <translation>مرحبًا! كيف يمكننا المساعدة؟ (بلغة الزائر)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>اختيار اللون</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>Where lines end</source>
        <translation>حيث تنتهي السطور</translation>
    </message>
    <message>
        <source>Where lines begin</source>
        <translation>حيث تبدأ السطور</translation>
    </message>
    <message>
        <source>The visitor&apos;s own</source>
        <translation>لغة الزائر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the queue promises</source>
        <translation>كما تعد قائمة الانتظار</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>after a number, in a field</extracomment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Expected reply</source>
        <translation>الرد المتوقع</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Name, before the chat</source>
        <translation>الاسم، قبل الدردشة</translation>
    </message>
    <message>
        <source>Email, before the chat</source>
        <translation>البريد، قبل الدردشة</translation>
    </message>
    <message>
        <source>Ask for a rating when the conversation is resolved</source>
        <translation>اطلب تقييمًا عند حل المحادثة</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>عنوان هذا المركز</translation>
    </message>
    <message>
        <source>Where your visitors&apos; browsers reach this hub.</source>
        <translation>حيث تصل متصفحات زوارك إلى هذا المركز.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Secret for signed-in customers</source>
        <translation>سر العملاء المسجَّلين</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>Make a new secret for signed-in customers</source>
        <translation>إنشاء سر جديد للعملاء المسجَّلين</translation>
    </message>
    <message>
        <source>Your website&apos;s server signs with it who is signed in there. It is shown here once: copy it before you save.</source>
        <translation>به يوقّع خادم موقعك من سجّل الدخول هناك. يُعرض هنا مرة واحدة: انسخه قبل الحفظ.</translation>
    </message>
    <message>
        <source>Copy the line for the website</source>
        <translation>نسخ السطر الخاص بالموقع</translation>
    </message>
    <message>
        <source>Put it before the end of the body of every page.</source>
        <translation>ضعه قبل نهاية متن كل صفحة.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>دردشة الموقع</translation>
    </message>
    <message>
        <source>Name the website the chat is for.</source>
        <translation>اذكر الموقع الذي هذه الدردشة له.</translation>
    </message>
    <message>
        <source>%1 is no website: write https://shop.example.</source>
        <translation>%1 ليس موقعًا: اكتب https://shop.example.</translation>
    </message>
    <message>
        <source>A colour is written like #1f5fbf.</source>
        <translation>يُكتب اللون هكذا: #1f5fbf.</translation>
    </message>
    <message>
        <source>A secret has at least 32 characters.</source>
        <translation>يتكوّن السر من 32 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Colour of the chat</source>
        <translation>لون الدردشة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>deskbell::ChatWords</name>
    <message>
        <source>Add web chat</source>
        <translation>إضافة دردشة موقع</translation>
    </message>
    <message>
        <source>The web chat was added. Edit it to see the line your website needs.</source>
        <translation>أُضيفت دردشة الموقع. عدّلها لترى السطر الذي يحتاجه موقعك.</translation>
    </message>
    <message>
        <source>The web chat was saved.</source>
        <translation>حُفظت دردشة الموقع.</translation>
    </message>
    <message>
        <source>Remove web chat</source>
        <translation>إزالة دردشة الموقع</translation>
    </message>
    <message>
        <source>Its conversations stay. The chat disappears from the website, and visitors cannot be answered in it any more.</source>
        <translation>تبقى محادثاتها. وتختفي الدردشة من الموقع، ولا يمكن بعدها الرد على الزوار فيها.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>آخر رسالة: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Type a command, a conversation, a customer or a setting</source>
        <translation>اكتب أمرًا أو محادثة أو عميلًا أو إعدادًا</translation>
    </message>
</context>
<context>
    <name>deskbell::Composer</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>%1 is replying</source>
        <translation>%1 يردّ</translation>
    </message>
    <message>
        <source>Only your team sees a note</source>
        <translation>لا يرى الملاحظة إلا فريقك</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>اكتب ملاحظة لفريقك</translation>
    </message>
    <message>
        <source>Note for the team</source>
        <translation>ملاحظة للفريق</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>This conversation has no address to reply to</source>
        <translation>ليس لهذه المحادثة عنوان للرد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>اكتب ردًا</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>الرد عبر %1</translation>
    </message>
    <message>
        <source>Send email</source>
        <translation>إرسال البريد</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>إرسال عبر %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>إزالة المرفق %1</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · نسخة: %2</translation>
    </message>
    <message>
        <source>To all (+%1)</source>
        <translation>إلى الجميع (+%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>الرد على الجميع</translation>
    </message>
    <message>
        <source>To: nobody yet</source>
        <translation>إلى: لا أحد بعد</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · نسخة مخفية: %2</translation>
    </message>
    <message>
        <source>Write something above the forwarded message</source>
        <translation>اكتب شيئًا فوق الرسالة المعاد توجيهها</translation>
    </message>
    <message>
        <source>Text above the forwarded message</source>
        <translation>النص فوق الرسالة المعاد توجيهها</translation>
    </message>
    <message>
        <source>Forward email</source>
        <translation>إعادة توجيه البريد</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <extracomment>Title of a folded line in the composer; %1 is the first line of the signature</extracomment>
        <translation>التوقيع: %1</translation>
    </message>
    <message>
        <source>Forwarded: %1</source>
        <translation>معاد توجيهها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be filled in</source>
        <translation>
            <numerusform>مُلئت كل الحقول</numerusform>
            <numerusform>تعذّر ملء حقل واحد</numerusform>
            <numerusform>تعذّر ملء حقلين</numerusform>
            <numerusform>تعذّر ملء %n حقول</numerusform>
            <numerusform>تعذّر ملء %n حقلًا</numerusform>
            <numerusform>تعذّر ملء %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be written to disk and was left out.</source>
        <translation>تعذّرت كتابة الصورة على القرص فتُركت.</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>تغيير المستلمين والموضوع</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>ترك التوقيع</translation>
    </message>
    <message>
        <source>Take the signature in</source>
        <translation>إدراج التوقيع</translation>
    </message>
    <message>
        <source>Leave the quoted original out</source>
        <translation>ترك الأصل المقتبس</translation>
    </message>
    <message>
        <source>Take the quoted original in</source>
        <translation>إدراج الأصل المقتبس</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
    <message>
        <source>A message came in after you began this draft.</source>
        <translation>وصلت رسالة بعد أن بدأت هذه المسودة.</translation>
    </message>
    <message>
        <source>Gone on with from another desk of yours</source>
        <translation>تابعتَها على حاسوب آخر لك</translation>
    </message>
    <message>
        <source>Nobody to send it to: write an address.</source>
        <translation>لا أحد للإرسال إليه: اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>Quoted original</source>
        <extracomment>Title of a folded line in the composer; %1 is who wrote the quoted mail</extracomment>
        <translation>الأصل المقتبس</translation>
    </message>
    <message>
        <source>Quoted: mail of %1</source>
        <translation>اقتباس: رسالة %1</translation>
    </message>
    <message>
        <source>%1 wants no messages by %2 (STOP). Answer on another channel.</source>
        <extracomment>%1 is a channel: SMS</extracomment>
        <translation>لا يريد %1 رسائل عبر %2 (STOP). ردّ على قناة أخرى.</translation>
    </message>
    <message>
        <source>This is too long for a text message: at most %1 SMS.</source>
        <translation>هذا أطول من رسالة نصية: %1 رسائل SMS على الأكثر.</translation>
    </message>
    <message>
        <source>Write a note, or answer on another channel</source>
        <translation>اكتب ملاحظة أو ردّ على قناة أخرى</translation>
    </message>
    <message>
        <source>This channel sends text only: the file was not attached.</source>
        <translation>ترسل هذه القناة نصًا فقط: لم يُرفق الملف.</translation>
    </message>
    <message>
        <source>Continue by %1 to %2</source>
        <translation>المتابعة عبر %1 إلى %2</translation>
    </message>
    <message>
        <source>Continue by %1</source>
        <translation>المتابعة عبر %1</translation>
    </message>
    <message>
        <source>A note takes no files: the file was not attached.</source>
        <translation>لا تقبل الملاحظة ملفات: لم يُرفق الملف.</translation>
    </message>
    <message>
        <source>Not on this machine any more, attach it again: %1</source>
        <translation>لم يعد على هذا الجهاز، أرفقه مجددًا: %1</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>تخرج %1</translation>
    </message>
    <message>
        <source>tomorrow 9, fri 14:30, in 2 h, 24 dec 8:15</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>غدًا 9، الجمعة 14:30، بعد ساعتين، 24 ديسمبر 8:15</translation>
    </message>
    <message>
        <source>Write when it is to go out.</source>
        <translation>اكتب متى تخرج.</translation>
    </message>
    <message>
        <source>in 1 h</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>غدًا 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>الاثنين 9:00</translation>
    </message>
</context>
<context>
    <name>deskbell::Console</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Preparing the demo desk…</source>
        <translation>جارٍ تحضير العرض التجريبي…</translation>
    </message>
    <message>
        <source>Starting the hub…</source>
        <translation>جارٍ تشغيل المركز…</translation>
    </message>
    <message>
        <source>The profile cannot be written to.</source>
        <translation>لا يمكن الكتابة في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>جارٍ فتح مكتبك…</translation>
    </message>
    <message>
        <source>The console could not sign in to its own hub: %1</source>
        <translation>تعذّر على البرنامج الدخول إلى مركزه: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>disk space cache downloads attachments budget</source>
        <translation>قرص مساحة ذاكرة تنزيلات مرفقات حد</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>report errors log version help</source>
        <translation>تقرير أخطاء سجل إصدار مساعدة</translation>
    </message>
    <message>
        <source>Save or discard what you changed in the settings or of a customer first, then choose the language.</source>
        <translation>احفظ أولًا ما غيّرته في الإعدادات أو لدى عميل أو تجاهله، ثم اختر اللغة.</translation>
    </message>
    <message>
        <source>A dialog is open in another window: the language changes when it is closed.</source>
        <translation>هناك نافذة حوار مفتوحة في نافذة أخرى: تتغير اللغة عند إغلاقها.</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationActions</name>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>لا شيء يتغيّر: هو كذلك أصلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <extracomment>%1: what was done</extracomment>
        <translation>
            <numerusform>%1 (لا محادثات)</numerusform>
            <numerusform>%1 (محادثة واحدة)</numerusform>
            <numerusform>%1 (محادثتان)</numerusform>
            <numerusform>%1 (%n محادثات)</numerusform>
            <numerusform>%1 (%n محادثة)</numerusform>
            <numerusform>%1 (%n محادثة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>أنا (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>كُلِّف: %1</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>نقل إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>A queue</source>
        <translation>قائمة انتظار</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>نُقلت إلى %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>A priority</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>الأولوية: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>A state</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>تغيّرت الوسوم</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <translation>تعود %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجلة حتى %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>فُتحت من جديد</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) marked as read</source>
        <translation>
            <numerusform>لا محادثات عُلّمت مقروءة</numerusform>
            <numerusform>عُلّمت محادثة واحدة مقروءة</numerusform>
            <numerusform>عُلّمت محادثتان مقروءتين</numerusform>
            <numerusform>عُلّمت %n محادثات مقروءة</numerusform>
            <numerusform>عُلّمت %n محادثة مقروءة</numerusform>
            <numerusform>عُلّمت %n محادثة مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>لا شيء غير مقروء.</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>رقم أو اسم أو كلمات</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) merged into #%1</source>
        <translation>
            <numerusform>لم تُدمج محادثات في #%1</numerusform>
            <numerusform>دُمجت محادثة واحدة في #%1</numerusform>
            <numerusform>دُمجت محادثتان في #%1</numerusform>
            <numerusform>دُمجت %n محادثات في #%1</numerusform>
            <numerusform>دُمجت %n محادثة في #%1</numerusform>
            <numerusform>دُمجت %n محادثة في #%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Some could not be merged; the others were.</source>
        <translation>تعذّر دمج بعضها، ودُمج الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be changed</source>
        <translation>تعذّر تغيير كل شيء</translation>
    </message>
    <message>
        <source>%1 of %2 conversations stayed as they were.</source>
        <translation>بقيت %1 من %2 من المحادثات كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n conversation(s) to</source>
        <translation>
            <numerusform>تكليف أحد</numerusform>
            <numerusform>تكليف أحد بمحادثة واحدة</numerusform>
            <numerusform>تكليف أحد بمحادثتين</numerusform>
            <numerusform>تكليف أحد بـ%n محادثات</numerusform>
            <numerusform>تكليف أحد بـ%n محادثة</numerusform>
            <numerusform>تكليف أحد بـ%n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the queue</source>
        <translation>
            <numerusform>نقل إلى قائمة الانتظار</numerusform>
            <numerusform>نقل محادثة واحدة إلى قائمة الانتظار</numerusform>
            <numerusform>نقل محادثتين إلى قائمة الانتظار</numerusform>
            <numerusform>نقل %n محادثات إلى قائمة الانتظار</numerusform>
            <numerusform>نقل %n محادثة إلى قائمة الانتظار</numerusform>
            <numerusform>نقل %n محادثة إلى قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n conversation(s)</source>
        <translation>
            <numerusform>الأولوية</numerusform>
            <numerusform>أولوية محادثة واحدة</numerusform>
            <numerusform>أولوية محادثتين</numerusform>
            <numerusform>أولوية %n محادثات</numerusform>
            <numerusform>أولوية %n محادثة</numerusform>
            <numerusform>أولوية %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State of %n conversation(s)</source>
        <translation>
            <numerusform>الحالة</numerusform>
            <numerusform>حالة محادثة واحدة</numerusform>
            <numerusform>حالة محادثتين</numerusform>
            <numerusform>حالة %n محادثات</numerusform>
            <numerusform>حالة %n محادثة</numerusform>
            <numerusform>حالة %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>الوسوم</numerusform>
            <numerusform>وسوم محادثة واحدة</numerusform>
            <numerusform>وسوم محادثتين</numerusform>
            <numerusform>وسوم %n محادثات</numerusform>
            <numerusform>وسوم %n محادثة</numerusform>
            <numerusform>وسوم %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n conversation(s) until</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>
            <numerusform>تأجيل حتى</numerusform>
            <numerusform>تأجيل محادثة واحدة حتى</numerusform>
            <numerusform>تأجيل محادثتين حتى</numerusform>
            <numerusform>تأجيل %n محادثات حتى</numerusform>
            <numerusform>تأجيل %n محادثة حتى</numerusform>
            <numerusform>تأجيل %n محادثة حتى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n conversation(s) into</source>
        <translation>
            <numerusform>دمج في</numerusform>
            <numerusform>دمج محادثة واحدة في</numerusform>
            <numerusform>دمج محادثتين في</numerusform>
            <numerusform>دمج %n محادثات في</numerusform>
            <numerusform>دمج %n محادثة في</numerusform>
            <numerusform>دمج %n محادثة في</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationHeader</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>%1 also looks at this</source>
        <translation>%1 ينظر إلى هذه أيضًا</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Another agent</source>
        <translation>موظف آخر</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>بلا قائمة انتظار</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجلة حتى %1</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Snooze for 2 hours</source>
        <translation>تأجيل ساعتين</translation>
    </message>
    <message>
        <source>Snooze until tomorrow 9:00</source>
        <translation>تأجيل حتى غدٍ 9:00</translation>
    </message>
    <message>
        <source>Snooze until Monday 9:00</source>
        <translation>تأجيل حتى الاثنين 9:00</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>أنا (%1)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Your change waits for the connection</source>
        <translation>ينتظر تغييرك الاتصال</translation>
    </message>
</context>
<context>
    <name>deskbell::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>j and k go through the list, Enter opens, r replies. Press ? to see every key.</source>
        <translation>المفتاحان j وk للتنقل في القائمة، وEnter يفتح، وr يردّ. اضغط ? لرؤية كل المفاتيح.</translation>
    </message>
    <message>
        <source>Your reply in #%1 was held back. Open it to decide.</source>
        <translation>أُوقف ردّك في #%1. افتحه لتقرّر.</translation>
    </message>
    <message>
        <source>It is already on its way and cannot be taken back.</source>
        <translation>هي في الطريق ولا يمكن استردادها.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>تعذّر استردادها: %1</translation>
    </message>
    <message>
        <source>No message failed here.</source>
        <translation>لم تفشل هنا أي رسالة.</translation>
    </message>
    <message>
        <source>That message is not in this conversation any more.</source>
        <translation>لم تعد هذه الرسالة في هذه المحادثة.</translation>
    </message>
    <message>
        <source>The hub could not be asked: what is on this computer is shown. %1</source>
        <translation>تعذّر سؤال المركز: يُعرض ما على هذا الحاسوب. %1</translation>
    </message>
    <message>
        <source>The link to the conversation is copied</source>
        <translation>نُسخ رابط المحادثة</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPage</name>
    <message>
        <source>Does not want to be called</source>
        <translation>لا يريد مكالمات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>for example ro</source>
        <translation>مثلًا ro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>One a line, for example “account: 7731”</source>
        <translation>واحد في كل سطر، مثلًا «الحساب: 7731»</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>ملاحظة عن العميل</translation>
    </message>
    <message>
        <source>Wants to be written to by</source>
        <translation>يفضّل أن يُكتب إليه عبر</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>حفظ (Ctrl+S)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>قد يكون الشخص نفسه</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>طرق الاتصال</translation>
    </message>
    <message>
        <source>Add an address or number</source>
        <translation>إضافة عنوان أو رقم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Merged into this customer</source>
        <translation>مدموجون في هذا العميل</translation>
    </message>
    <message>
        <source>The customer cannot be read: %1</source>
        <translation>تعذّرت قراءة العميل: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظرة</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغيّر شيء: %1</translation>
    </message>
    <message>
        <source>Now one customer</source>
        <translation>عميل واحد الآن</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>شخصان؛ ولن يُسأل ثانية.</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>نوع العنوان</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>عنوان أو رقم</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>لا يريد رسائل</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقَّق</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Not saved: a colleague changed this customer meanwhile. What you typed is still here; press Save once more to write it over theirs.</source>
        <translation>لم يُحفظ: غيّر زميل هذا العميل في هذه الأثناء. ما كتبته باقٍ هنا؛ اضغط حفظ مرة أخرى ليحلّ محلّه.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>None that you may see.</source>
        <translation>لا شيء يمكنك رؤيته.</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>فصل من جديد</translation>
    </message>
    <message>
        <source>Take %1 apart again</source>
        <translation>فصل %1 من جديد</translation>
    </message>
    <message>
        <source>%1 is a customer of their own again</source>
        <translation>عاد %1 عميلًا قائمًا بذاته</translation>
    </message>
    <message>
        <source>Merge %1 into…</source>
        <translation>دمج %1 في…</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>اسم أو عنوان أو رقم</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>دُمج %1</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>ما كتبته من قبل عاد إلى هنا؛ ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>اتصل بـ %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>دعوة إلى %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Note about the customer</source>
        <translation>ملاحظة عن العميل</translation>
    </message>
    <message>
        <source>What the team should know about this customer</source>
        <translation>ما ينبغي أن يعرفه الفريق عن هذا العميل</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>طرق الاتصال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>المحادثات المفتوحة</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>المحادثات السابقة</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>على الموقع</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <extracomment>Beside a number whose owner wrote STOP</extracomment>
        <translation>لا يريد رسائل</translation>
    </message>
    <message>
        <source>By this customer&apos;s wish the desk writes no messages to it (STOP).</source>
        <translation>بطلب من هذا العميل لا يُكتب إليه من هنا (STOP).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>اتصل بـ %1</translation>
    </message>
    <message>
        <source>Invite to %1…</source>
        <extracomment>%1: &quot;Telegram&quot;. Makes a link the customer opens there</extracomment>
        <translation>دعوة إلى %1…</translation>
    </message>
</context>
<context>
    <name>deskbell::CustomersPlace</name>
    <message>
        <source>%1, may be somebody you know</source>
        <translation>%1، قد يكون من تعرفه</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Name, company, address or number</source>
        <translation>اسم أو شركة أو عنوان أو رقم</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>البحث في العملاء</translation>
    </message>
    <message>
        <source>Only those who may be somebody else you know</source>
        <translation>فقط من قد يكونون أشخاصًا تعرفهم</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Nobody to review: no two customers look like one.</source>
        <translation>لا أحد للمراجعة: لا عميلين يبدوان واحدًا.</translation>
    </message>
    <message>
        <source>Nobody has written yet. “New customer” adds somebody by hand.</source>
        <translation>لم يكتب أحد بعد. «عميل جديد» يضيف أحدًا يدويًا.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>لا أحد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>The hub cannot be asked: only those on this machine are shown.</source>
        <translation>تعذّر سؤال المركز: لا يُعرض إلا من على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>deskbell::DayPicker</name>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>yesterday, 12 oct, march 2024</source>
        <extracomment>Examples of what can be typed to go to a day</extracomment>
        <translation>أمس، 12 أكتوبر، مارس 2024</translation>
    </message>
    <message>
        <source>Day, in words or numbers</source>
        <translation>يوم بالكلمات أو الأرقام</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>اكتب يومًا أو اختر.</translation>
    </message>
    <message>
        <source>Which day is that?</source>
        <translation>أي يوم هذا؟</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>deskbell::Desk</name>
    <message>
        <source>It was changed since.</source>
        <translation>تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>deskbell::DesktopOutlet</name>
    <message>
        <source>Reply…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Do not disturb for an hour</source>
        <translation>عدم الإزعاج لمدة ساعة</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>بعد 10 دقائق</translation>
    </message>
</context>
<context>
    <name>deskbell::DeviceBox</name>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>What the microphone picks up</source>
        <translation>ما يلتقطه الميكروفون</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>مستوى صوت الميكروفون</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>مكبر الصوت</translation>
    </message>
    <message>
        <source>What the loudspeaker plays</source>
        <translation>ما يشغّله مكبر الصوت</translation>
    </message>
    <message>
        <source>Loudness of the loudspeaker</source>
        <translation>مستوى صوت مكبر الصوت</translation>
    </message>
    <message>
        <source>Rings on</source>
        <translation>يرنّ على</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>إزالة الصدى</translation>
    </message>
    <message>
        <source>For loudspeakers; a headset does without.</source>
        <translation>لمكبرات الصوت؛ سماعة الرأس لا تحتاجه.</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <extracomment>A device that is chosen and not plugged in; %1 its name</extracomment>
        <translation>%1 (غير موصول)</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>اختيار النظام</translation>
    </message>
    <message>
        <source>The loudspeaker</source>
        <translation>مكبر الصوت</translation>
    </message>
</context>
<context>
    <name>deskbell::DiagnosticsSection</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds versions, sizes and counts, but nothing of customers or what they wrote.</source>
        <translation>لمن يساعدك. فيه الإصدارات والأحجام والأعداد، ولا شيء عن العملاء أو ما كتبوه.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>deskbell::DialField</name>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <translation>الاسم أو الرقم المراد الاتصال به</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation>الأرقام التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>deskbell::EmailWords</name>
    <message>
        <source>Add mailbox</source>
        <translation>إضافة صندوق بريد</translation>
    </message>
    <message>
        <source>The mailbox was added. Its mail is being taken in.</source>
        <translation>أُضيف صندوق البريد. جارٍ استلام رسائله.</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>حُفظ صندوق البريد.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>إزالة صندوق البريد</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the mail in the mailbox itself. New mail is no longer taken in, replies that still wait to be sent through it fail, and its password is forgotten.</source>
        <translation>تبقى محادثاته، وكذلك الرسائل في الصندوق نفسه. ولا يُستلَم بريد جديد، وتفشل الردود التي ما زالت تنتظر الإرسال عبره، وتُنسى كلمة مروره.</translation>
    </message>
    <message>
        <source>Last mail: %1</source>
        <translation>آخر رسالة: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EmbeddedHub</name>
    <message>
        <source>The hub&apos;s program could not be started: %1</source>
        <translation>تعذّر تشغيل برنامج المركز: %1</translation>
    </message>
    <message>
        <source>The program deskbell-hub was not found beside the console.</source>
        <translation>لم يُعثر على البرنامج deskbell-hub بجانب هذا البرنامج.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The hub could not be set up: %1</source>
        <translation>تعذّر إعداد المركز: %1</translation>
    </message>
    <message>
        <source>it ended without a word</source>
        <translation>انتهى دون كلمة</translation>
    </message>
    <message>
        <source>The hub could not be started: %1</source>
        <translation>تعذّر تشغيل المركز: %1</translation>
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
        <translation>النتيجة %1: %2</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>اتصل مجددًا</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>عاود الاتصال</translation>
    </message>
    <message>
        <source>Ready for the next</source>
        <translation>جاهز للتالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The call took %1</source>
        <translation>مدة المكالمة %1</translation>
    </message>
    <message>
        <source>Next call in %1</source>
        <extracomment>Time for notes after a call; %1 is like 0:24</extracomment>
        <translation>المكالمة التالية بعد %1</translation>
    </message>
    <message>
        <source>Nobody is put through for %1</source>
        <translation>لن تُحوَّل أي مكالمة خلال %1</translation>
    </message>
</context>
<context>
    <name>deskbell::EventSocket</name>
    <message>
        <source>No sign of life from the hub</source>
        <translation>لا علامة حياة من المركز</translation>
    </message>
</context>
<context>
    <name>deskbell::EventWords</name>
    <message>
        <source>%1 opened it again</source>
        <extracomment>In these sentences %1 is an agent, and &quot;it&quot; the conversation</extracomment>
        <translation>%1: أعاد فتحها</translation>
    </message>
    <message>
        <source>%1 set it to pending</source>
        <translation>%1: جعلها في الانتظار</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1: حلّها</translation>
    </message>
    <message>
        <source>%1 closed it</source>
        <translation>%1: أغلقها</translation>
    </message>
    <message>
        <source>%1 tagged it %2 instead of %3</source>
        <extracomment>%1 an agent, %2 and %3 tags</extracomment>
        <translation>%1: وسمها %2 بدل %3</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1: أزال الوسم %2</translation>
    </message>
    <message>
        <source>%1 tagged it %2</source>
        <translation>%1: وسمها %2</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2, %3</source>
        <extracomment>%1 an agent, %2 day, %3 time</extracomment>
        <translation>%1: أجّلها حتى %2، %3</translation>
    </message>
    <message>
        <source>%1 gave it back to the queue</source>
        <translation>%1: أعادها إلى القائمة</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <extracomment>%1 and %2 are agents</extracomment>
        <translation>%1: تولّاها</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1: كلّف بها %2</translation>
    </message>
    <message>
        <source>another agent</source>
        <translation>موظفًا آخر</translation>
    </message>
    <message>
        <source>%1 took it out of its queue</source>
        <translation>%1: أخرجها من قائمتها</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1: نقلها إلى %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>قائمة أخرى</translation>
    </message>
    <message>
        <source>%1 set it to %2</source>
        <extracomment>%2 e.g. &quot;high priority&quot;</extracomment>
        <translation>%1: جعلها %2</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <translation>%1: غيّر الموضوع إلى «%2»</translation>
    </message>
    <message>
        <source>%1 took #%2 apart from it again</source>
        <translation>%1: فصل عنها #%2 من جديد</translation>
    </message>
    <message>
        <source>%1 merged #%2 into it</source>
        <translation>%1: دمج فيها #%2</translation>
    </message>
    <message>
        <source>%1 undid the merge</source>
        <translation>%1: تراجع عن الدمج</translation>
    </message>
    <message>
        <source>%1 merged it into another conversation</source>
        <translation>%1: دمجها في محادثة أخرى</translation>
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
        <translation>%1، %2، من %3، %4</translation>
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
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>الانتقال إلى رسالته</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <extracomment>Title of a window; %1 a customer</extracomment>
        <translation>ملفات %1</translation>
    </message>
    <message>
        <source>Find by name or sender</source>
        <translation>البحث بالاسم أو المرسل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>No message of this customer has a file.</source>
        <translation>لا ملف في أي رسالة لهذا العميل.</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>لا ملف مطابقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The hub cannot be reached: these are the files of messages on this computer.</source>
        <translation>%1 تعذّر الوصول إلى المركز: هذه ملفات الرسائل التي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>جارٍ الجلب… %1 %</translation>
    </message>
</context>
<context>
    <name>deskbell::FindBar</name>
    <message>
        <source>Older find (Enter)</source>
        <translation>النتيجة الأقدم (Enter)</translation>
    </message>
    <message>
        <source>Newer find (Shift+Enter)</source>
        <translation>النتيجة الأحدث (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find words in the messages</source>
        <translation>البحث عن كلمات في الرسائل</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>ترك البحث (Esc)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not here; the hub cannot be asked</source>
        <translation>ليست هنا؛ وتعذّر سؤال المركز</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which message of those in which the words were found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (only what is on this computer)</source>
        <extracomment>%1 e.g. &quot;3 of 12&quot;</extracomment>
        <translation>%1 (ما على هذا الحاسوب فقط)</translation>
    </message>
</context>
<context>
    <name>deskbell::FoldedPart</name>
    <message>
        <source>Left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>Show what is added when this is sent</source>
        <translation>إظهار ما يُضاف عند الإرسال</translation>
    </message>
</context>
<context>
    <name>deskbell::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>تعيين الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Web or mail addresses. Leave it empty to take the link away.</source>
        <translation>عنوان موقع أو بريد. اتركه فارغًا لإزالة الرابط.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
</context>
<context>
    <name>deskbell::GuardBanner</name>
    <message>
        <source>%1 does not belong to this customer, nor to anybody who wrote here.</source>
        <translation>لا يخص %1 هذا العميل ولا أحدًا كتب هنا.</translation>
    </message>
    <message>
        <source>You began this for another customer; the conversation is %1’s now.</source>
        <translation>بدأت هذا لعميل آخر؛ والمحادثة الآن للعميل %1.</translation>
    </message>
    <message>
        <source>“%1” is mentioned, but nothing is attached.</source>
        <translation>ذُكر «%1» ولا شيء مرفق.</translation>
    </message>
    <message>
        <source>This is written in %1, which is not the customer’s language.</source>
        <translation>هذا مكتوب بلغة %1 وليست لغة العميل.</translation>
    </message>
    <message>
        <source>“%1” reads like a note for a colleague, but the customer would get it.</source>
        <translation>يبدو «%1» ملاحظة لزميل، لكن العميل هو من سيتلقّاه.</translation>
    </message>
    <message>
        <source>“%1” reads like a reply, but only your team would see it.</source>
        <translation>يبدو «%1» ردًا، لكن فريقك وحده سيراه.</translation>
    </message>
    <message>
        <source>The field {{%1}} is not filled in.</source>
        <translation>الحقل {{%1}} غير مملوء.</translation>
    </message>
    <message>
        <source>This draft is older than the newest message. Read that first.</source>
        <translation>هذه المسودة أقدم من أحدث رسالة. اقرأها أولًا.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Not saved yet: please look again</source>
        <translation>لم يُحفظ بعد: انظر مرة أخرى</translation>
    </message>
    <message>
        <source>Not sent yet: please look again</source>
        <translation>لم يُرسَل بعد: انظر مرة أخرى</translation>
    </message>
    <message>
        <source>Add the note all the same (Ctrl+Enter)</source>
        <translation>إضافة الملاحظة رغم ذلك (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send all the same (Ctrl+Enter)</source>
        <translation>إرسال رغم ذلك (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>لم يُرسَل. ونصّك باقٍ.</translation>
    </message>
    <message>
        <source>This customer wants to be written to by %1 only.</source>
        <translation>يريد هذا العميل أن يُكتب إليه عبر %1 فقط.</translation>
    </message>
</context>
<context>
    <name>deskbell::Hands</name>
    <message>
        <source>Assign</source>
        <translation>تكليف</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>تكليفي بها</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>تغيير الأولوية</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>نقل إلى قائمة انتظار</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Resolve or open again</source>
        <translation>حل أو فتح من جديد</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليمها مقروءة</translation>
    </message>
    <message>
        <source>Merge into another conversation</source>
        <translation>دمج في محادثة أخرى</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>تشغيل ماكرو</translation>
    </message>
    <message>
        <source>Send, resolve and go to the next</source>
        <translation>إرسال وحل والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Select or take out of the selection</source>
        <translation>تحديد أو إخراج من التحديد</translation>
    </message>
    <message>
        <source>Select this and the next</source>
        <translation>تحديد هذه والتالية</translation>
    </message>
    <message>
        <source>Select this and the previous</source>
        <translation>تحديد هذه والسابقة</translation>
    </message>
    <message>
        <source>Select all of the view</source>
        <translation>تحديد كل ما في العرض</translation>
    </message>
    <message numerus="yes">
        <source>The first %n conversation(s) are selected: more at once is not possible.</source>
        <translation>
            <numerusform>لم تُحدَّد محادثات: لا يمكن أكثر دفعة واحدة.</numerusform>
            <numerusform>حُدّدت المحادثة الأولى: لا يمكن أكثر دفعة واحدة.</numerusform>
            <numerusform>حُدّدت المحادثتان الأوليان: لا يمكن أكثر دفعة واحدة.</numerusform>
            <numerusform>حُدّدت أول %n محادثات: لا يمكن أكثر دفعة واحدة.</numerusform>
            <numerusform>حُدّدت أول %n محادثة: لا يمكن أكثر دفعة واحدة.</numerusform>
            <numerusform>حُدّدت أول %n محادثة: لا يمكن أكثر دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Go to a view or queue</source>
        <translation>الانتقال إلى عرض أو قائمة</translation>
    </message>
    <message>
        <source>Go to a customer</source>
        <translation>الانتقال إلى عميل</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>حفظ هذا البحث عرضًا</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة خاصة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>نص بحجم نص النظام</translation>
    </message>
    <message>
        <source>Macros</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>several actions at once</source>
        <translation>عدة أفعال دفعة واحدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys bindings</source>
        <translation>اختصارات لوحة المفاتيح مفاتيح</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>A view or queue</source>
        <translation>عرض أو قائمة انتظار</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>اسم أو عنوان</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>النص بنسبة %1 %</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>There is nothing further that way.</source>
        <translation>لا شيء بعد في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>الوعد بموعد</translation>
    </message>
    <message>
        <source>Open the linked conversation</source>
        <translation>فتح المحادثة المرتبطة</translation>
    </message>
    <message>
        <source>Open the linked message</source>
        <translation>فتح الرسالة المرتبطة</translation>
    </message>
    <message>
        <source>Setting in %1</source>
        <extracomment>Behind the name of a setting; %1 is the section it stands in</extracomment>
        <translation>إعداد في %1</translation>
    </message>
</context>
<context>
    <name>deskbell::HeaderFields</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Add Cc</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>Add Bcc</source>
        <translation>إضافة نسخة مخفية</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>تغيير الموضوع</translation>
    </message>
    <message>
        <source>Close the address fields</source>
        <translation>إغلاق حقول العناوين</translation>
    </message>
</context>
<context>
    <name>deskbell::HoursFields</name>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>ساعات %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>For example 9-12, 13-17:30. Clocks and escalation run only in these hours.</source>
        <extracomment>Example of what may be typed as the working hours of a day</extracomment>
        <translation>مثلًا 9-12, 13-17:30. لا تجري الساعات والتصعيد إلا فيها.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list.</source>
        <translation>لا توجد منطقة زمنية كهذه. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Write hours such as 9-17:30.</source>
        <translation>تعذّرت قراءة %1. اكتب ساعات مثل 9-17:30.</translation>
    </message>
    <message>
        <source>The queue works at no time. Enter the hours of a day.</source>
        <translation>لا تعمل القائمة في أي وقت. أدخل ساعات يوم.</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxDelegate</name>
    <message>
        <source>%1 is here</source>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>The list could not be filled</source>
        <translation>تعذّر ملء القائمة</translation>
    </message>
</context>
<context>
    <name>deskbell::InboxPane</name>
    <message>
        <source>Search, or #number</source>
        <translation>بحث، أو #رقم</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Try another word, or a number such as #1042. Escape leaves the search.</source>
        <translation>جرّب كلمة أخرى أو رقمًا مثل #1042. مفتاح Escape يترك البحث.</translation>
    </message>
    <message>
        <source>New conversations appear here by themselves.</source>
        <translation>تظهر المحادثات الجديدة هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>أُنجز كل شيء</translation>
    </message>
    <message>
        <source>Nothing is assigned to you. Look into Unassigned and press a to take a conversation.</source>
        <translation>لم تُكلَّف بشيء. انظر في «غير مكلَّفة» واضغط a لتتولّى محادثة.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub cannot be reached (%1). It is tried again by itself.</source>
        <translation>تعذّر الوصول إلى المركز (%1). تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>حفظ هذا البحث عرضًا</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Sort the list: newest first</source>
        <translation>ترتيب القائمة: الأحدث أولًا</translation>
    </message>
    <message>
        <source>Sort the list: oldest first</source>
        <translation>ترتيب القائمة: الأقدم أولًا</translation>
    </message>
    <message>
        <source>Sort the list: due first</source>
        <translation>ترتيب القائمة: الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>Narrow the list: it is narrowed</source>
        <translation>تضييق القائمة: هي مضيَّقة</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyGroups</name>
    <message>
        <source>Go</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Heading above commands that fit under no other</extracomment>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>deskbell::KeyMap</name>
    <message>
        <source>Alt with a letter types characters on many keyboards (AltGr).</source>
        <extracomment>AltGr is a key of many keyboards</extracomment>
        <translation>يكتب Alt مع حرف رموزًا على كثير من لوحات المفاتيح (AltGr).</translation>
    </message>
    <message>
        <source>This key is needed everywhere.</source>
        <translation>هذا المفتاح لازم في كل مكان.</translation>
    </message>
    <message>
        <source>Single characters, one after the other, or one combination.</source>
        <translation>أحرف مفردة واحدًا بعد آخر، أو تركيبة واحدة.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySection</name>
    <message>
        <source>Use these keys</source>
        <translation>استعمال هذه المفاتيح</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة كل المفاتيح</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>مفاتيح الأمر</translation>
    </message>
    <message>
        <source>Keys go with your account: every desk you sign in at has them. The character counts, not its place on the keyboard; on keyboards without Latin letters the key&apos;s Latin letter stands in.</source>
        <translation>تتبع المفاتيح حسابك: تجدها أينما سجّلت الدخول. العبرة بالحرف لا بموضعه؛ وعلى لوحات بلا حروف لاتينية يقوم حرف المفتاح اللاتيني مقامه.</translation>
    </message>
    <message>
        <source>All commands get the keys they came with.</source>
        <translation>تعود كل الأوامر إلى مفاتيحها الأصلية.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>You changed this; it came with: %1</source>
        <translation>غيّرت هذا؛ وكان: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>اختر أمرًا لتغيير مفاتيحه.</translation>
    </message>
    <message>
        <source>This key belongs to the field you type in and cannot be changed.</source>
        <translation>هذا المفتاح للحقل الذي تكتب فيه ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>“%1” has this key and cannot give it up.</source>
        <translation>هذا المفتاح لـ«%1» ولا يمكنه تركه.</translation>
    </message>
    <message>
        <source>Taken by %1, which would lose it.</source>
        <translation>يستعمله %1 وسيفقده.</translation>
    </message>
</context>
<context>
    <name>deskbell::KeySheet</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read out for a line of the sheet of keys: a command and its key</extracomment>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Letters act in the list and the timeline, never while you type.</source>
        <translation>تعمل الحروف في القائمة والخط الزمني، لا أثناء الكتابة.</translation>
    </message>
</context>
<context>
    <name>deskbell::Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Star key</source>
        <translation>مفتاح النجمة</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>مفتاح المربع</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>مفتاح %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ListSection</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>إزالة فعلًا؟</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved, what you typed is kept. %1</source>
        <translation>لم يُحفظ، وما كتبته باقٍ. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Not removed. %1</source>
        <translation>لم تُزَل. %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تمت الإزالة.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>This is not saved yet: save it, or discard the changes.</source>
        <translation>لم يُحفظ هذا بعد: احفظه أو تجاهل التغييرات.</translation>
    </message>
</context>
<context>
    <name>deskbell::LiveCard</name>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Hang up (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>إنهاء المكالمة (%1)</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>التحويل إلى: الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>حوّل الآن</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>اسأل أولًا</translation>
    </message>
    <message>
        <source>Calls them while this caller waits; then the two can be connected.</source>
        <translation>يتصل بهم بينما ينتظر هذا المتصل؛ ثم يمكن وصل الاثنين.</translation>
    </message>
    <message>
        <source>They agree: record</source>
        <translation>هناك موافقة: سجّل</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>لا تسجّل</translation>
    </message>
    <message>
        <source>Say first: %1</source>
        <extracomment>%1 is a text the agent reads out to whoever calls</extracomment>
        <translation>قل أولًا: %1</translation>
    </message>
    <message>
        <source>“May I record this call, to note what you need?”</source>
        <translation>«هل يمكنني تسجيل هذه المكالمة لأدوّن ما تحتاجون إليه؟»</translation>
    </message>
    <message>
        <source>Unmute (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>إلغاء الكتم (%1)</translation>
    </message>
    <message>
        <source>Mute (%1)</source>
        <translation>كتم الصوت (%1)</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>متابعة هذه المكالمة</translation>
    </message>
    <message>
        <source>Transferring…</source>
        <translation>جارٍ التحويل…</translation>
    </message>
    <message>
        <source>The transfer failed: nobody took it. The call is still here.</source>
        <translation>فشل التحويل: لم يرد أحد. ما زالت المكالمة هنا.</translation>
    </message>
    <message>
        <source>The transfer failed: %1 The call is still here.</source>
        <translation>فشل التحويل: %1 ما زالت المكالمة هنا.</translation>
    </message>
    <message>
        <source>%1 · encrypted</source>
        <extracomment>Quality of a call&apos;s line and that it is encrypted</extracomment>
        <translation>%1 · مشفَّرة</translation>
    </message>
    <message>
        <source>Lost: %1 % in, %2 % out. Delay: %3 ms, jitter %4 ms.</source>
        <translation>المفقود: %1 % وارد، %2 % صادر. التأخير: %3 ms، التذبذب %4 ms.</translation>
    </message>
    <message>
        <source>Recorded by the desk&apos;s rule</source>
        <translation>مسجَّلة وفق قاعدة المكتب</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>This call is recorded, by the desk&apos;s rule.</source>
        <translation>تُسجَّل هذه المكالمة وفق قاعدة المكتب.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <translation>تُسجَّل هذه المكالمة.</translation>
    </message>
    <message>
        <source>%1 Say: %2</source>
        <comment>“This call is recorded.” Say: announcement</comment>
        <translation>%1 قل: %2</translation>
    </message>
    <message>
        <source>Connect them and leave</source>
        <extracomment>%1 and %2 are two people on the telephone</extracomment>
        <translation>صلهما ثم غادر</translation>
    </message>
    <message>
        <source>Connect %1 with %2 and leave</source>
        <translation>صل %1 مع %2 ثم غادر</translation>
    </message>
    <message>
        <source>Take the conference apart</source>
        <translation>فكّ المؤتمر</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>تحدثوا معًا</translation>
    </message>
    <message>
        <source>In the call for %1</source>
        <translation>في المكالمة منذ %1</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroRunner</name>
    <message numerus="yes">
        <source>Run a macro on %n conversation(s)</source>
        <translation>
            <numerusform>تشغيل ماكرو</numerusform>
            <numerusform>تشغيل ماكرو على محادثة واحدة</numerusform>
            <numerusform>تشغيل ماكرو على محادثتين</numerusform>
            <numerusform>تشغيل ماكرو على %n محادثات</numerusform>
            <numerusform>تشغيل ماكرو على %n محادثة</numerusform>
            <numerusform>تشغيل ماكرو على %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>تشغيل ماكرو</translation>
    </message>
    <message>
        <source>There are none yet: make one in the settings, under Macros</source>
        <translation>لا شيء بعد: أنشئ واحدًا في الإعدادات، في وحدات الماكرو</translation>
    </message>
    <message>
        <source>Name of a macro</source>
        <translation>اسم ماكرو</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n conversation(s)?</source>
        <translation>
            <numerusform>ألا تُرسَل إلى شيء؟</numerusform>
            <numerusform>أتُرسَل إلى محادثة واحدة؟</numerusform>
            <numerusform>أتُرسَل إلى محادثتين؟</numerusform>
            <numerusform>أتُرسَل إلى %n محادثات؟</numerusform>
            <numerusform>أتُرسَل إلى %n محادثة؟</numerusform>
            <numerusform>أتُرسَل إلى %n محادثة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>إرسال الكل</translation>
    </message>
    <message>
        <source>#%1: nothing is known for %2</source>
        <translation>#%1: لا شيء معروف عن %2</translation>
    </message>
    <message>
        <source>#%1: there is nobody to reply to</source>
        <translation>#%1: لا أحد للرد عليه</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Left as they were:</source>
        <translation>تُركت كما كانت:</translation>
    </message>
</context>
<context>
    <name>deskbell::MacroSection</name>
    <message>
        <source>somebody who left</source>
        <translation>شخص غادر</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>قائمة لم تعد موجودة</translation>
    </message>
    <message>
        <source>adds a note</source>
        <translation>يضيف ملاحظة</translation>
    </message>
    <message>
        <source>begins a note</source>
        <translation>يبدأ ملاحظة</translation>
    </message>
    <message>
        <source>sends a reply</source>
        <translation>يرسل ردًا</translation>
    </message>
    <message>
        <source>begins a reply</source>
        <translation>يبدأ ردًا</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>snoozes until %1</source>
        <translation>يؤجّل حتى %1</translation>
    </message>
    <message>
        <source>assigns it to me</source>
        <translation>يكلّفني بها</translation>
    </message>
    <message>
        <source>assigns it to nobody</source>
        <translation>لا يكلّف بها أحدًا</translation>
    </message>
    <message>
        <source>assigns it to %1</source>
        <translation>يكلّف بها %1</translation>
    </message>
    <message>
        <source>moves it to %1</source>
        <translation>ينقلها إلى %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>الأولوية: %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>يضيف %1</translation>
    </message>
    <message>
        <source>takes off %1</source>
        <translation>يزيل %1</translation>
    </message>
    <message>
        <source>Several actions under one name: run them on one conversation or on all that are selected. Their keys are chosen under Keys.</source>
        <translation>عدة أفعال باسم واحد: تُشغَّل على محادثة أو على كل المحدّد. وتُختار مفاتيحها في قسم المفاتيح.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>ماكرو جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>What becomes of the text</source>
        <translation>ما يُفعل بالنص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>tomorrow 9, in 2 h; empty: not</source>
        <translation>غدًا 9، بعد ساعتين؛ فارغ: لا تأجيل</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Take off tags</source>
        <translation>إزالة وسوم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>May hold {{customer.first_name}}, {{conversation.number}}, {{agent.name}}</source>
        <translation>قد يحوي {{customer.first_name}} و{{conversation.number}} و{{agent.name}}</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>يفعل</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>أعضاء %1</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>من يشغّله</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Stands in the reply, to be looked over</source>
        <translation>يوضع في الرد للمراجعة</translation>
    </message>
    <message>
        <source>Is sent as a reply at once (10 s to undo)</source>
        <translation>يُرسَل ردًا فورًا (10 ثوانٍ للتراجع)</translation>
    </message>
    <message>
        <source>Stands in a note, to be looked over</source>
        <translation>يوضع في ملاحظة للمراجعة</translation>
    </message>
    <message>
        <source>Is added as a note at once</source>
        <translation>يُضاف ملاحظةً فورًا</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Choose what it does.</source>
        <translation>اختر ما يفعله.</translation>
    </message>
    <message>
        <source>Until when it snoozes is not understood.</source>
        <translation>غير مفهوم إلى متى يؤجّل.</translation>
    </message>
    <message>
        <source>What is snoozed has no other state: choose one of the two.</source>
        <translation>المؤجَّل لا حالة أخرى له: اختر أحدهما.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>What a macro does, while nothing is chosen yet</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxForm</name>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>البريد الوارد (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>البريد الصادر (SMTP)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Add mailbox</source>
        <translation>إضافة صندوق بريد</translation>
    </message>
    <message>
        <source>Name shown to customers</source>
        <translation>الاسم الظاهر للعملاء</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>usually the e-mail address</source>
        <translation>عنوان البريد عادةً</translation>
    </message>
    <message>
        <source>Test the mailbox</source>
        <translation>اختبار صندوق البريد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in your account&apos;s security settings and enter it here.</source>
        <translation>يطلب هذا المزوّد كلمة مرور للتطبيق: أنشئ واحدة في إعدادات أمان حسابك وأدخلها هنا.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the mailbox.</source>
        <translation>أدخل عنوان صندوق البريد.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>أدخل اسمي الخادمين.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>name of the first queue</comment>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>إعدادات الخوادم</translation>
    </message>
    <message>
        <source>Queue for its mail</source>
        <translation>قائمة الانتظار لبريده</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>الجهات الموثوقة</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>حفظ رغم ذلك</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>إضافة رغم ذلك</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>A new queue of its own</source>
        <translation>قائمة جديدة خاصة به</translation>
    </message>
    <message>
        <source>Sign in with the provider first.</source>
        <translation>سجّل الدخول لدى المزوّد أولًا.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>أدخل كلمة مرور صندوق البريد.</translation>
    </message>
    <message>
        <source>Looking for the servers…</source>
        <translation>جارٍ البحث عن الخوادم…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>A mailbox to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>صندوق للتدريب: عملاؤه مختلقون ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxOptions</name>
    <message>
        <source>Read the list from the server</source>
        <translation>قراءة القائمة من الخادم</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Mails the desk has taken in</source>
        <translation>الرسائل التي استُلمت</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>تُترك كما هي</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>تُعلَّم مقروءة</translation>
    </message>
    <message>
        <source>move to a folder</source>
        <translation>تُنقل إلى مجلد</translation>
    </message>
    <message>
        <source>Folder they are moved to</source>
        <translation>المجلد الذي تُنقل إليه</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>One a line, for example: Sales &lt;sales@example.com&gt;</source>
        <translation>واحد في كل سطر، مثلًا: المبيعات &lt;sales@example.com&gt;</translation>
    </message>
    <message>
        <source>Mail to these is the desk&apos;s own, and agents may answer from them.</source>
        <translation>البريد إليها خاص بالمكتب، ويجوز للموظفين الرد منها.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The server gave no list. Try again</source>
        <translation>لم يعطِ الخادم قائمة. حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Not reached. Try again</source>
        <translation>تعذّر الوصول. حاول مرة أخرى</translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation>%1 (المرسل)</translation>
    </message>
    <message>
        <source>%1 (not on the server)</source>
        <translation>%1 (ليس على الخادم)</translation>
    </message>
    <message>
        <source>Choose at least one folder to watch.</source>
        <translation>اختر مجلدًا واحدًا على الأقل للمراقبة.</translation>
    </message>
    <message>
        <source>At most ten folders can be watched.</source>
        <translation>يمكن مراقبة عشرة مجلدات على الأكثر.</translation>
    </message>
    <message>
        <source>Enter the folder that taken-in mails are moved to.</source>
        <translation>أدخل المجلد الذي تُنقل إليه الرسائل المستلَمة.</translation>
    </message>
    <message>
        <source>Mails cannot be moved to a folder that is watched: they would come in again and again.</source>
        <translation>لا يمكن نقل الرسائل إلى مجلد مراقَب: ستأتي مرة بعد مرة.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1</source>
        <translation>هذا ليس عنوان بريد: %1</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (الأرشيف)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (المحذوف)</translation>
    </message>
    <message>
        <source>%1 (drafts)</source>
        <translation>%1 (المسودات)</translation>
    </message>
    <message>
        <source>%1 (all mail)</source>
        <translation>%1 (كل البريد)</translation>
    </message>
    <message>
        <source>%1 (junk: watch it where customers’ mails end there by mistake)</source>
        <translation>%1 (غير مرغوب: راقبه إذا انتهت إليه رسائل العملاء خطأً)</translation>
    </message>
</context>
<context>
    <name>deskbell::MailboxPage</name>
    <message>
        <source>Add your mailbox</source>
        <translation>أضف صندوق بريدك</translation>
    </message>
    <message>
        <source>Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password is kept sealed on this computer.</source>
        <translation>يقرأ Deskbell وارد هذا العنوان ويردّ باسمه. يبقى البريد في الصندوق، وتُحفظ كلمة المرور مختومة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>deskbell::MainWindow</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>deskbell::Matters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a channel, then an address or number</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>This customer can be reached on no other channel.</source>
        <translation>لا يمكن الوصول إلى هذا العميل على قناة أخرى.</translation>
    </message>
    <message>
        <source>Continue on…</source>
        <translation>المتابعة على…</translation>
    </message>
    <message>
        <source>Channel or address</source>
        <translation>قناة أو عنوان</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغيّر شيء: %1</translation>
    </message>
    <message>
        <source>Goes on by %1</source>
        <translation>تستمر عبر %1</translation>
    </message>
    <message>
        <source>%1: make a link for the customer</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>%1: أنشئ رابطًا للعميل</translation>
    </message>
</context>
<context>
    <name>deskbell::MentionPopup</name>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageCard</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <extracomment>Head of a note in the timeline; %1 is the agent who wrote it</extracomment>
        <translation>ملاحظة · %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>إخفاء النص المقتبس</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>إظهار النص المقتبس</translation>
    </message>
    <message>
        <source>Show text only</source>
        <translation>إظهار النص فقط</translation>
    </message>
    <message>
        <source>Show as sent</source>
        <translation>إظهارها كما أُرسلت</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <extracomment>%1 are the words of the mail server</extracomment>
        <translation>تعذّر تسليمها.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>قال الخادم: %1</translation>
    </message>
    <message>
        <source>Tried again by itself. Last answer: %1</source>
        <translation>تُعاد المحاولة تلقائيًا. آخر جواب: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Retry sending</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Take the message back into the editor</source>
        <translation>استرداد الرسالة إلى المحرّر</translation>
    </message>
    <message>
        <source>%1 · Cc: %2</source>
        <translation>%1 · نسخة: %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>تخرج %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <translation>مكتوبة بلغة %1</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>ما يمكن فعله بهذه الرسالة</translation>
    </message>
    <message>
        <source>Show the original…</source>
        <translation>إظهار الأصل…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>%1 · Bcc: %2</source>
        <translation>%1 · نسخة مخفية: %2</translation>
    </message>
    <message>
        <source>%1 · forwarded by %2</source>
        <extracomment>%1 &quot;To: …&quot;, %2 who passed a customer&apos;s mail on to the desk</extracomment>
        <translation>%1 · أعاد توجيهها %2</translation>
    </message>
    <message>
        <source>Cancel and edit</source>
        <translation>إلغاء وتعديل</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>فصل من هنا</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>نقل إلى محادثة أخرى…</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>تنتظر الاتصال</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>نسخ رابط هذه الرسالة</translation>
    </message>
    <message>
        <source>The link to the message is copied</source>
        <translation>نُسخ رابط الرسالة</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: the line broke while it was handed over. Sent again, it may come twice.</source>
        <translation>لا أحد يعلم هل وصلت: انقطع الخط أثناء تسليمها. إن أُرسلت ثانية فقد تصل مرتين.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تعديل وإرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Edit the message and send it again</source>
        <translation>تعديل الرسالة وإرسالها مرة أخرى</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A change between messages; %1 what was done and by whom, %2 when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A conversation you cannot open</source>
        <translation>محادثة لا يمكنك فتحها</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Open conversation %1</source>
        <extracomment>Read out; %1 number, subject and channel</extracomment>
        <translation>فتح المحادثة %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <extracomment>Below a message; %1 is when its author changed it</extracomment>
        <translation>عُدّلت %1</translation>
    </message>
    <message>
        <source>Hide what it said before</source>
        <translation>إخفاء ما كانت تقوله</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>إظهار ما كانت تقوله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a message said before it was changed; %1 when, %2 the words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>What came of a call</extracomment>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <extracomment>Name of a file: the recording of a call; %1 its date</extracomment>
        <translation>تسجيل %1.wav</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>اسم القناة</translation>
    </message>
    <message>
        <source>Queue for its messages</source>
        <translation>قائمة الانتظار لرسائلها</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>حفظ رغم ذلك</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>إضافة رغم ذلك</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>اختبار القناة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>القناة تعمل.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>deskbell::MessagePrint</name>
    <message>
        <source>Note by</source>
        <translation>كاتب الملاحظة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>تعذّرت كتابة الملف في %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Older messages of this conversation are not on this computer and are not printed.</source>
        <translation>رسائل هذه المحادثة الأقدم ليست على هذا الحاسوب ولا تُطبع.</translation>
    </message>
</context>
<context>
    <name>deskbell::MessageWords</name>
    <message>
        <source>Encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>How a mail is protected; %1 &quot;Signed&quot; or &quot;Encrypted&quot;, %2 by which method</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The desk has no key and cannot read this mail. Save the original and open it with a program that has the key, or ask the sender to write without encryption.</source>
        <translation>لا مفتاح هنا لقراءة هذه الرسالة. احفظ الأصل وافتحه ببرنامج لديه المفتاح، أو اطلب من المرسل أن يكتب دون تشفير.</translation>
    </message>
    <message>
        <source>The mail carries a signature. The desk does not check whether it is genuine.</source>
        <translation>تحمل الرسالة توقيعًا. ولا يُفحص هنا هل هو أصلي.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>نسخة: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>ملاحظة %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>Above a copied message; %1 who wrote it, %2 when</extracomment>
        <translation>%1، %2:</translation>
    </message>
    <message>
        <source>[Attachment: %1]</source>
        <translation>[مرفق: %1]</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentDialog</name>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h, next week</source>
        <extracomment>Examples of moments that are understood</extracomment>
        <translation>غدًا 14:30، الجمعة 9، بعد ساعتين، الأسبوع القادم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>in 2 h</source>
        <translation>بعد ساعتين</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>غدًا 9:00</translation>
    </message>
    <message>
        <source>monday 9:00</source>
        <translation>الاثنين 9:00</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Write until when, in your own words.</source>
        <translation>اكتب بكلماتك إلى متى.</translation>
    </message>
</context>
<context>
    <name>deskbell::MomentField</name>
    <message>
        <source>That is over already.</source>
        <translation>هذا مضى.</translation>
    </message>
    <message>
        <source>At most one year ahead.</source>
        <translation>سنة مقدمًا على الأكثر.</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>غير مفهوم بعد.</translation>
    </message>
</context>
<context>
    <name>deskbell::NoticeSettings</name>
    <message>
        <source>Nobody answers, and I am asked</source>
        <translation>لا أحد يردّ، وأنا المسؤول الآن</translation>
    </message>
    <message>
        <source>Somebody mentions me in a note</source>
        <translation>ذكرني أحد في ملاحظة</translation>
    </message>
    <message>
        <source>A customer writes in my conversations</source>
        <translation>كتب عميل في محادثاتي</translation>
    </message>
    <message>
        <source>An answer is due soon</source>
        <translation>اقترب موعد رد</translation>
    </message>
    <message>
        <source>A customer writes in my queues</source>
        <translation>كتب عميل في قوائمي</translation>
    </message>
    <message>
        <source>until you end it</source>
        <translation>حتى تنهيه</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>deskbell::NotificationSection</name>
    <message>
        <source>Show what was written</source>
        <translation>إظهار ما كُتب</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min before</source>
        <extracomment>Behind a number of minutes: 10 min before</extracomment>
        <translation> دقيقة قبل الموعد</translation>
    </message>
    <message>
        <source>Tell me of what is due</source>
        <translation>أبلغني بما اقترب موعده</translation>
    </message>
    <message>
        <source>Play sounds on</source>
        <translation>تشغيل الأصوات على</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>What you look at is not announced, and much at once is told in one. On this machine only.</source>
        <translation>لا يُعلَن ما تنظر إليه، ويُجمع الكثير معًا في إشعار واحد. على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>صوت: %1</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>استماع: %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (غير موجود الآن)</translation>
    </message>
</context>
<context>
    <name>deskbell::Notifier</name>
    <message>
        <source>Do not disturb, %1</source>
        <translation>عدم الإزعاج، %1</translation>
    </message>
    <message>
        <source>Notifications are on again</source>
        <translation>عادت الإشعارات</translation>
    </message>
    <message>
        <source>Your note was added to #%1</source>
        <translation>أُضيفت ملاحظتك إلى #%1</translation>
    </message>
    <message>
        <source>Your reply to %1 is on its way</source>
        <translation>ردّك على %1 في الطريق</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a notification: a customer, and the number of the conversation nobody has yet</extracomment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>%1 mentions you in #%2</source>
        <translation>ذكرك %1 في #%2</translation>
    </message>
    <message>
        <source>Due in %1: %2</source>
        <translation>الموعد بعد %1: %2</translation>
    </message>
    <message>
        <source>Nobody answers, for the team lead: %1</source>
        <translation>لا أحد يردّ، إلى قائد الفريق: %1</translation>
    </message>
    <message>
        <source>Nobody answers, you are next: %1</source>
        <translation>لا أحد يردّ، دورك الآن: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>ما زال ينتظر: %1</translation>
    </message>
    <message>
        <source>Open the console to read it.</source>
        <translation>افتح البرنامج لقراءتها.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;12 new messages&quot;, %2: &quot;7 conversations&quot;</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>ليس لك منها شيء</numerusform>
            <numerusform>واحدة منها لك</numerusform>
            <numerusform>اثنتان منها لك</numerusform>
            <numerusform>%n منها لك</numerusform>
            <numerusform>%n منها لك</numerusform>
            <numerusform>%n منها لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>لم يُذكر اسمك</numerusform>
            <numerusform>ذُكر اسمك مرة</numerusform>
            <numerusform>ذُكر اسمك مرتين</numerusform>
            <numerusform>ذُكر اسمك %n مرات</numerusform>
            <numerusform>ذُكر اسمك %n مرة</numerusform>
            <numerusform>ذُكر اسمك %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) overdue</source>
        <translation>
            <numerusform>لا محادثات متأخرة</numerusform>
            <numerusform>محادثة واحدة متأخرة</numerusform>
            <numerusform>محادثتان متأخرتان</numerusform>
            <numerusform>%n محادثات متأخرة</numerusform>
            <numerusform>%n محادثة متأخرة</numerusform>
            <numerusform>%n محادثة متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>Much is coming in</source>
        <translation>يصل الكثير الآن</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <extracomment>Title of a notification. %1: &quot;Call back&quot;, %2: a customer and the number of the conversation</extracomment>
        <translation>%1 الآن: %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 بعد %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>لا وعود مستحقة</numerusform>
            <numerusform>وعد واحد مستحق</numerusform>
            <numerusform>وعدان مستحقان</numerusform>
            <numerusform>%n وعود مستحقة</numerusform>
            <numerusform>%n وعدًا مستحقًا</numerusform>
            <numerusform>%n وعد مستحق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::OAuthFlow</name>
    <message>
        <source>Nobody signed in within ten minutes. Begin again.</source>
        <translation>لم يسجّل أحد الدخول خلال عشر دقائق. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This computer gives no port for the browser to come back to: %1</source>
        <translation>لا يعطي هذا الحاسوب منفذًا يعود إليه المتصفح: %1</translation>
    </message>
    <message>
        <source>You may close this page and go back to Deskbell.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Deskbell.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in server cannot be reached: %1</source>
        <translation>تعذّر الوصول إلى خادم دخول المزوّد: %1</translation>
    </message>
    <message>
        <source>The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again.</source>
        <translation>لم يعطِ المزوّد إذنًا دائمًا. اسمح بقراءة البريد في غيابك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You did not give the permission. The mailbox was not changed.</source>
        <translation>لم تعطِ الإذن. ولم يتغيّر صندوق البريد.</translation>
    </message>
    <message>
        <source>The code ran out before it was entered. Begin again.</source>
        <translation>انتهى الرمز قبل إدخاله. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The provider does not accept this client id or its secret (%1).</source>
        <translation>لا يقبل المزوّد معرّف العميل هذا أو سرّه (%1).</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>يرفض المزوّد تسجيل الدخول (%1).</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneHands</name>
    <message>
        <source>Phone</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>telephone call SIP account microphone headset loudspeaker ring echo</source>
        <translation>هاتف مكالمة حساب SIP ميكروفون سماعة مكبر صوت رنين صدى</translation>
    </message>
    <message>
        <source>Answer the call, or hang up</source>
        <translation>الرد على المكالمة أو إنهاؤها</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>كتم الميكروفون أو تشغيله</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>الاتصال بالعميل</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <translation>طلب رقم</translation>
    </message>
    <message>
        <source>Hold the call, or go on with it</source>
        <translation>تعليق المكالمة أو متابعتها</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>تحويل المكالمة</translation>
    </message>
    <message>
        <source>Record the call, or stop</source>
        <translation>تسجيل المكالمة أو إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Talk all together, or apart again</source>
        <translation>التحدث معًا أو كلٌّ على حدة</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>رفض المكالمة</translation>
    </message>
    <message>
        <source>The microphone is on</source>
        <translation>الميكروفون يعمل</translation>
    </message>
    <message>
        <source>The microphone is muted</source>
        <translation>الميكروفون مكتوم</translation>
    </message>
    <message>
        <source>No number of this customer is known: type one.</source>
        <translation>لا يُعرف رقم لهذا العميل: اكتب رقمًا.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>اتصل بـ %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <extracomment>A notification; %1 who calls</extracomment>
        <translation>%1 يتصل</translation>
    </message>
</context>
<context>
    <name>deskbell::PhonePanel</name>
    <message>
        <source>Keypad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>الميكروفون ومكبر الصوت</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Type a name or a number first.</source>
        <translation>اكتب أولًا اسمًا أو رقمًا.</translation>
    </message>
    <message>
        <source>Choose one of those found, or type a whole number.</source>
        <translation>اختر مما عُثر عليه أو اكتب رقمًا كاملًا.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>اتصل رغم ذلك</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>لا تتصل</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>الهاتف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) wait</source>
        <translation>
            <numerusform>لا متصلين في الانتظار</numerusform>
            <numerusform>متصل واحد ينتظر</numerusform>
            <numerusform>متصلان ينتظران</numerusform>
            <numerusform>%n متصلين ينتظرون</numerusform>
            <numerusform>%n متصلًا ينتظرون</numerusform>
            <numerusform>%n متصل ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want to be called.</source>
        <translation>لا يرغب %1 في تلقي مكالمات.</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneSection</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>مشفَّر (TLS)</translation>
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
        <translation>تشفير الصوت</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>حيث يستطيع الطرف الآخر</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>حفظ واختبار</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>حساب خاص</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>الميكروفون ومكبر الصوت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>as in the address</source>
        <translation>كما في العنوان</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>سلطة شهادات خاصة</translation>
    </message>
    <message>
        <source>Name shown to others</source>
        <translation>الاسم الظاهر للآخرين</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>You have no phone. Members of a queue with a telephone channel get one by themselves; or enter an account of your own.</source>
        <translation>ليس لديك هاتف. يحصل أعضاء قائمة انتظار لها قناة هاتفية عليه تلقائيًا؛ أو أدخل حسابًا خاصًا بك.</translation>
    </message>
    <message>
        <source>Your extension comes from a telephone channel of this desk: there is nothing to enter.</source>
        <translation>تحويلتك تأتي من قناة هاتفية لهذا المكتب: لا شيء لإدخاله.</translation>
    </message>
    <message>
        <source>The address is like 1001@pbx.example.com.</source>
        <translation>العنوان مثل 1001@pbx.example.com.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>كلمة المرور ناقصة.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>It was not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Saved. This is how far the phone gets:</source>
        <translation>حُفظ. هذا ما يصل إليه الهاتف:</translation>
    </message>
    <message>
        <source>Really remove</source>
        <translation>إزالة فعلًا</translation>
    </message>
    <message>
        <source>It was not removed: %1</source>
        <translation>لم يُزَل: %1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>أُزيل الحساب.</translation>
    </message>
    <message>
        <source>The phone is being started…</source>
        <translation>يجري تشغيل الهاتف…</translation>
    </message>
    <message>
        <source>The phone is running.</source>
        <translation>الهاتف يعمل.</translation>
    </message>
    <message>
        <source>The server has signed it in: %1</source>
        <translation>سجّله الخادم: %1</translation>
    </message>
    <message>
        <source>Signing in at the server…</source>
        <translation>جارٍ تسجيل الدخول في الخادم…</translation>
    </message>
    <message>
        <source>There is a microphone.</source>
        <translation>يوجد ميكروفون.</translation>
    </message>
    <message>
        <source>There is no microphone: plug one in before you make a call.</source>
        <translation>لا يوجد ميكروفون: وصّل واحدًا قبل الاتصال.</translation>
    </message>
    <message>
        <source>Use an account of my own instead…</source>
        <translation>استخدام حساب خاص بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>At any telephone provider that speaks SIP. It is kept with your account at the hub. While there is one it takes the place of an extension of the desk: its calls do not ring here then.</source>
        <translation>لدى أي مزوّد هاتف يدعم SIP. يُحفظ مع حسابك في المركز. وما دام موجودًا فهو يحل محل الرقم الداخلي: لا ترن مكالماته هنا.</translation>
    </message>
    <message>
        <source>The keys to answer, hang up and mute work in front of other programs, too</source>
        <translation>مفاتيح الرد والإنهاء والكتم تعمل أيضًا أمام البرامج الأخرى</translation>
    </message>
    <message>
        <source>Only while a call rings or is up; at all other times other programs have their keys.</source>
        <translation>فقط أثناء رنين مكالمة أو جريانها؛ وفي غير ذلك تبقى المفاتيح للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>The server %1 is known.</source>
        <extracomment>%1 a server&apos;s name, %2 in brackets what the system says of it</extracomment>
        <translation>الخادم %1 معروف.</translation>
    </message>
    <message>
        <source>There is no server %1%2. Check how its name is spelled.</source>
        <translation>لا يوجد خادم %1%2. تحقق من كتابة الاسم.</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <extracomment>%1 a server&apos;s name with its port, %2 in brackets what the system says</extracomment>
        <translation>يجيب على %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1%2. Check the port and the kind of connection.</source>
        <translation>لا شيء يجيب على %1%2. تحقق من المنفذ ونوع الاتصال.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate trusted.</source>
        <translation>الاتصال مشفّر والشهادة موثوقة.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted%2. Choose the file of its own authority, or write the server&apos;s name as the certificate has it.</source>
        <translation>شهادة %1 غير موثوقة%2. اختر ملف المرجع الخاص به، أو اكتب اسم الخادم كما في الشهادة.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
</context>
<context>
    <name>deskbell::PhoneWords</name>
    <message>
        <source>The server refused the name or the password. Check them in the settings under Phone.</source>
        <translation>رفض الخادم الاسم أو كلمة المرور. تحقق منهما في الإعدادات ضمن الهاتف.</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it in the settings under Phone.</source>
        <translation>لا يعرف الخادم هذا العنوان. تحقق منه في الإعدادات ضمن الهاتف.</translation>
    </message>
    <message>
        <source>The telephone server cannot be reached. The phone tries again by itself; check the network and the server&apos;s name.</source>
        <translation>تعذّر الوصول إلى خادم الهاتف. يعيد الهاتف المحاولة من تلقاء نفسه؛ تحقق من الشبكة واسم الخادم.</translation>
    </message>
    <message>
        <source>The telephone server refused: %1</source>
        <extracomment>%1 are the words of the telephone server</extracomment>
        <translation>رفض خادم الهاتف: %1</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>لا هاتف</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير مثبَّت</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Ready: calls to %1 ring here.</source>
        <translation>جاهز: المكالمات إلى %1 ترنّ هنا.</translation>
    </message>
    <message>
        <source>The program deskbell-phone is not installed on this computer: calls are not possible here.</source>
        <translation>البرنامج deskbell-phone غير مثبَّت على هذا الحاسوب: لا يمكن الاتصال من هنا.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>مكالمة واردة</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>يرنّ…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلَّقة</translation>
    </message>
    <message>
        <source>The other side holds</source>
        <translation>الطرف الآخر علّق المكالمة</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>You declined it.</source>
        <translation>لقد رفضتها.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>رُفضت المكالمة.</translation>
    </message>
    <message>
        <source>You said that you are busy.</source>
        <translation>أجبتَ بأنك مشغول.</translation>
    </message>
    <message>
        <source>Busy. Call again later, or promise a callback.</source>
        <translation>مشغول. اتصل لاحقًا أو عِد بمعاودة الاتصال.</translation>
    </message>
    <message>
        <source>Nobody answered. Call again later, or write.</source>
        <translation>لم يرد أحد. اتصل لاحقًا أو اكتب.</translation>
    </message>
    <message>
        <source>There is no such number. Check its digits and the country&apos;s code.</source>
        <translation>لا يوجد رقم كهذا. تحقق من الأرقام ورمز البلد.</translation>
    </message>
    <message>
        <source>They cannot be reached now. Call again later, or write.</source>
        <translation>لا يمكن الوصول إليهم الآن. اتصل لاحقًا أو اكتب.</translation>
    </message>
    <message>
        <source>The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.</source>
        <translation>لا يوجد ترميز صوت مشترك بين الهاتفين. أخبر المسؤول عن خادم الهاتف.</translation>
    </message>
    <message>
        <source>The other side does not encrypt, and your phone insists on it. It can be made optional in the settings under Phone.</source>
        <translation>الطرف الآخر لا يشفّر وهاتفك يشترط ذلك. يمكن جعله اختياريًا في الإعدادات ضمن الهاتف.</translation>
    </message>
    <message>
        <source>The telephone server does not allow this call.</source>
        <translation>لا يسمح خادم الهاتف بهذه المكالمة.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or choose another in the phone&apos;s devices.</source>
        <translation>لا يوجد ميكروفون. وصّل واحدًا أو اختر غيره في أجهزة الهاتف.</translation>
    </message>
    <message>
        <source>The connection broke. Check the network and call again.</source>
        <translation>انقطع الاتصال. تحقق من الشبكة واتصل مجددًا.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>تخلّى المتصل.</translation>
    </message>
    <message>
        <source>You hung up before anybody answered.</source>
        <translation>أنهيتَ المكالمة قبل أن يرد أحد.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <translation>ردّ شخص آخر.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>انقطعت المكالمة.</translation>
    </message>
    <message>
        <source>The call failed: %1</source>
        <translation>فشلت المكالمة: %1</translation>
    </message>
    <message>
        <source>You are hardly heard: speak closer to the microphone, or choose another.</source>
        <translation>صوتك يكاد لا يُسمع: تحدث أقرب إلى الميكروفون أو اختر غيره.</translation>
    </message>
    <message>
        <source>Your network is slow: stop downloads, or use a cable instead of Wi-Fi.</source>
        <translation>شبكتك بطيئة: أوقف التنزيلات أو استخدم كبلًا بدل Wi-Fi.</translation>
    </message>
    <message>
        <source>The other side&apos;s line is poor: offer to call back.</source>
        <translation>خط الطرف الآخر ضعيف: اعرض معاودة الاتصال.</translation>
    </message>
    <message>
        <source>Good line</source>
        <translation>خط جيد</translation>
    </message>
    <message>
        <source>Poor line</source>
        <translation>خط ضعيف</translation>
    </message>
    <message>
        <source>Fair line</source>
        <translation>خط متوسط</translation>
    </message>
    <message>
        <source>The phone is not running yet. It is being started; try again in a moment.</source>
        <translation>الهاتف لا يعمل بعد. يجري تشغيله؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>هذا ليس رقمًا يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>The phone is not signed in: no call can be made.</source>
        <translation>الهاتف غير مسجَّل: لا يمكن الاتصال.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>انتهت المكالمة.</translation>
    </message>
    <message>
        <source>That is not possible at this moment of the call.</source>
        <translation>هذا غير ممكن في هذه اللحظة من المكالمة.</translation>
    </message>
    <message>
        <source>The phone could not do that.</source>
        <translation>لم يستطع الهاتف فعل ذلك.</translation>
    </message>
    <message>
        <source>The phone could not do that: %1</source>
        <translation>لم يستطع الهاتف فعل ذلك: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::Phrases</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Waiting to go</source>
        <translation>تنتظر الخروج</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>دردشة</translation>
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
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>قائد فريق</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Working with trouble</source>
        <translation>يعمل مع مشكلات</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>مرتدّة</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>رد تلقائي</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>Spam complaint</source>
        <translation>شكوى بريد مزعج</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إشعار استلام</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network. (%1)</source>
        <translation>تعذّر الوصول إلى المركز. تحقّق من العنوان والشبكة. (%1)</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again.</source>
        <translation>لم يردّ المركز في الوقت المناسب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>عنوان البريد أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask an administrator.</source>
        <translation>لا يُسمح لك بهذا. اسأل مديرًا.</translation>
    </message>
    <message>
        <source>It is no longer there, or not yours to see.</source>
        <translation>لم يعد هناك، أو ليس لك أن تراه.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile: %1</source>
        <translation>غيّره أحد في هذه الأثناء: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the new state and try again.</source>
        <translation>غيّره أحد في هذه الأثناء. انظر إلى الحالة الجديدة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>It is too large for the hub.</source>
        <translation>هذا أكبر مما يقبله المركز.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n s.</source>
        <translation>
            <numerusform>محاولات كثيرة. حاول الآن.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد ثانية.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد %n ثانية.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Try again in a moment.</source>
        <translation>محاولات كثيرة. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>المركز مشغول. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The hub could not do this.</source>
        <translation>لم يستطع المركز فعل هذا.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>time in a list: less than a minute ago</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1m</source>
        <extracomment>Time in a list: minutes ago, as short as can be</extracomment>
        <translation>%1د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes left, in a pill</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes left, in a pill</extracomment>
        <translation>%1:%2 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days left, in a pill</extracomment>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Wants no more messages</source>
        <translation>لا يريد رسائل بعد الآن</translation>
    </message>
    <message>
        <source>Started the chat</source>
        <translation>بدأ الدردشة</translation>
    </message>
    <message>
        <source>Wants messages again</source>
        <translation>يريد رسائل من جديد</translation>
    </message>
</context>
<context>
    <name>deskbell::PickFrame</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>Read by screen readers: a command and its key</extracomment>
        <translation>%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>deskbell::PresenceKeeper</name>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>غير مرئي</translation>
    </message>
    <message>
        <source>You are shown as: %1</source>
        <translation>تظهر للآخرين: %1</translation>
    </message>
    <message>
        <source>You will be shown as: %1, once the hub is reached</source>
        <translation>ستظهر للآخرين: %1، عند الوصول إلى المركز</translation>
    </message>
    <message>
        <source>Others may not see your presence: %1</source>
        <translation>قد لا يرى الآخرون حضورك: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseBook</name>
    <message>
        <source>It was changed since.</source>
        <translation>تغيّر منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseCard</name>
    <message>
        <source>Promises made</source>
        <translation>الوعود المقطوعة</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>الوعد بموعد</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>وُفي بالوعد</translation>
    </message>
    <message>
        <source>Move the promise</source>
        <translation>نقل الوعد</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>إلغاء الوعد</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseDialog</name>
    <message numerus="yes">
        <source>Promise a time in %n conversation(s)</source>
        <translation>
            <numerusform>الوعد بموعد</numerusform>
            <numerusform>الوعد بموعد في محادثة واحدة</numerusform>
            <numerusform>الوعد بموعد في محادثتين</numerusform>
            <numerusform>الوعد بموعد في %n محادثات</numerusform>
            <numerusform>الوعد بموعد في %n محادثة</numerusform>
            <numerusform>الوعد بموعد في %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>الوعد بموعد</translation>
    </message>
    <message>
        <source>tomorrow 14:30, fri 9, in 2 h</source>
        <translation>غدًا 14:30، الجمعة 9، بعد 2 ساعات</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>الرقم أو العنوان</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>من يفي به</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>أنا (%1)</translation>
    </message>
    <message>
        <source>As each can be reached</source>
        <translation>كما يمكن الوصول إلى كل منهم</translation>
    </message>
    <message>
        <source>No number is known</source>
        <extracomment>No number or address is kept with the promise</extracomment>
        <translation>لا يُعرف رقم</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Write by when, in your own words.</source>
        <translation>اكتب بكلماتك متى.</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseHands</name>
    <message>
        <source>Open a conversation first.</source>
        <translation>افتح محادثة أولًا.</translation>
    </message>
    <message>
        <source>Promised: %1, %2</source>
        <extracomment>%1: &quot;Call back&quot;, %2: &quot;tomorrow 14:30&quot;</extracomment>
        <translation>وُعد: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n conversation(s))</source>
        <translation>
            <numerusform>%1 (لا محادثات)</numerusform>
            <numerusform>%1 (محادثة واحدة)</numerusform>
            <numerusform>%1 (محادثتان)</numerusform>
            <numerusform>%1 (%n محادثات)</numerusform>
            <numerusform>%1 (%n محادثة)</numerusform>
            <numerusform>%1 (%n محادثة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised here.</source>
        <translation>لا وعد هنا.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>وُفي بالوعد</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>أُلغي الوعد</translation>
    </message>
    <message>
        <source>Move the promise to</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>نقل الوعد إلى</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>%1: a day and a time</extracomment>
        <translation>الموعد: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>نُقل الوعد إلى %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alarm. %1: &quot;Call back&quot;, %2: a customer, %3: &quot;due in 4 minutes&quot;</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (وواحد آخر)</numerusform>
            <numerusform>%1 (واثنان آخران)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Kept (.)</source>
        <translation>وُفي به (.)</translation>
    </message>
    <message>
        <source>In 10 minutes (,)</source>
        <translation>بعد 10 دقائق (,)</translation>
    </message>
    <message>
        <source>You wrote “%1”: make it a promise?</source>
        <extracomment>%1: words of a message that was sent</extracomment>
        <translation>كتبت «%1»: هل نجعله وعدًا؟</translation>
    </message>
    <message>
        <source>Promise (.)</source>
        <translation>وعد (.)</translation>
    </message>
    <message>
        <source>No (,)</source>
        <translation>لا (,)</translation>
    </message>
    <message>
        <source>Promise kept?</source>
        <translation>هل وُفي بالوعد؟</translation>
    </message>
    <message>
        <source>Yes (.)</source>
        <translation>نعم (.)</translation>
    </message>
    <message>
        <source>Not yet (,)</source>
        <translation>ليس بعد (,)</translation>
    </message>
    <message>
        <source>The hub did not take this promise: %1, %2</source>
        <extracomment>%1: &quot;Call back, tomorrow 14:30&quot;, %2: a customer</extracomment>
        <translation>لم يقبل المركز هذا الوعد: %1، %2</translation>
    </message>
    <message>
        <source>The hub did not take your change of a promise: %1, %2</source>
        <translation>لم يقبل المركز تغييرك لوعد: %1، %2</translation>
    </message>
    <message>
        <source>%1 Your words are kept: change them and promise it again.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 كلماتك محفوظة: غيّرها وعِد من جديد.</translation>
    </message>
    <message>
        <source>%1 The promise stands as it was before.</source>
        <translation>%1 يبقى الوعد كما كان.</translation>
    </message>
    <message>
        <source>The hub did not take your change of #%1, %2</source>
        <extracomment>%1: number of a conversation, %2: a customer</extracomment>
        <translation>لم يقبل المركز تغييرك في #%1، %2</translation>
    </message>
    <message>
        <source>The hub did not take a change of yours</source>
        <translation>لم يقبل المركز أحد تغييراتك</translation>
    </message>
    <message>
        <source>%1 What is shown is what the hub has.</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>%1 المعروض هو ما لدى المركز.</translation>
    </message>
    <message>
        <source>Promise again… (.)</source>
        <translation>الوعد من جديد… (.)</translation>
    </message>
    <message>
        <source>Leave it (,)</source>
        <translation>تركه (,)</translation>
    </message>
    <message>
        <source>All right (,)</source>
        <translation>حسنًا (,)</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseListModel</name>
    <message>
        <source>nobody has it</source>
        <extracomment>A promise whose owner has gone</extracomment>
        <translation>ليس لدى أحد</translation>
    </message>
</context>
<context>
    <name>deskbell::PromiseWords</name>
    <message>
        <source>Call back</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was promised to a customer</extracomment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Give an update</source>
        <extracomment>What was promised to a customer: to tell how their matter stands</extracomment>
        <translation>إبلاغ بالمستجدات</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>A promise</extracomment>
        <translation>وُفي به متأخرًا</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>وُفي به في موعده</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>A promise</extracomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>kept %1, late %2, broken %3</source>
        <extracomment>How promises went: numbers</extracomment>
        <translation>وُفي بها %1، متأخرة %2، أُخلف %3</translation>
    </message>
</context>
<context>
    <name>deskbell::PromisesPane</name>
    <message>
        <source>Nothing is promised.
Press m in a conversation to promise a call back, an answer or an update.</source>
        <translation>لا وعود.
اضغط m في محادثة للوعد بمعاودة الاتصال أو برد أو بمستجدات.</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>وعود الجميع</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Beside the number of promises; %1: that number</extracomment>
        <translation>
            <numerusform>%1، لا متأخر</numerusform>
            <numerusform>%1، واحد متأخر</numerusform>
            <numerusform>%1، اثنان متأخران</numerusform>
            <numerusform>%1، %n متأخرة</numerusform>
            <numerusform>%1، %n متأخرًا</numerusform>
            <numerusform>%1، %n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1</source>
        <extracomment>%1: &quot;kept 12, late 1, broken 0&quot;</extracomment>
        <translation>هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>وُفي به</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>deskbell::ProviderSignIn</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>تسجيل الدخول برمز</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>from your own registration with the provider</source>
        <translation>من تسجيلك الخاص لدى المزوّد</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>فقط إن أعطاك المزوّد واحدًا</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>With a %1 account</source>
        <translation>بحساب %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Signed in. Sign in again when the mailbox asks for it.</source>
        <translation>تم الدخول. سجّل الدخول ثانية عندما يطلب صندوق البريد ذلك.</translation>
    </message>
    <message>
        <source>Open %1 on any device, sign in as %2 and enter this code: %3</source>
        <translation>افتح %1 على أي جهاز، وسجّل الدخول باسم %2، وأدخل هذا الرمز: %3</translation>
    </message>
    <message>
        <source>Signed in. The permission is kept sealed with the mailbox.</source>
        <translation>تم الدخول. يُحفظ الإذن مختومًا مع صندوق البريد.</translation>
    </message>
    <message>
        <source>Asking the provider for a code…</source>
        <translation>جارٍ طلب رمز من المزوّد…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in the browser…</source>
        <translation>في انتظار دخولك في المتصفح…</translation>
    </message>
</context>
<context>
    <name>deskbell::QuarantineList</name>
    <message>
        <source>No mail is in quarantine.</source>
        <translation>لا رسائل في الحجر.</translation>
    </message>
    <message>
        <source>Save the source…</source>
        <translation>حفظ المصدر…</translation>
    </message>
    <message>
        <source>Save the source of the mail of %1</source>
        <translation>حفظ مصدر رسالة %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Take in the mail of %1 again</source>
        <translation>استلام رسالة %1 مرة أخرى</translation>
    </message>
    <message>
        <source>Save the source of the mail</source>
        <translation>حفظ مصدر الرسالة</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>رسائل (*.eml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>The mail was taken in.</source>
        <translation>استُلمت الرسالة.</translation>
    </message>
</context>
<context>
    <name>deskbell::QuestionBar</name>
    <message>
        <source>the same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>both write from %1</source>
        <translation>كلاهما يكتب من %1</translation>
    </message>
    <message>
        <source>the number %1 in a signature</source>
        <translation>الرقم %1 في توقيع</translation>
    </message>
    <message>
        <source>typed the address %1 (not verified)</source>
        <translation>كتب العنوان %1 (غير متحقَّق)</translation>
    </message>
    <message>
        <source>the same street address</source>
        <translation>العنوان البريدي نفسه</translation>
    </message>
    <message>
        <source>the same “%1”</source>
        <translation>«%1» نفسه</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظرة</translation>
    </message>
    <message>
        <source>Does this belong to #%1 “%2”?</source>
        <translation>أتخص هذه #%1 «%2»؟</translation>
    </message>
    <message>
        <source>The same customer waits there by %1</source>
        <translation>ينتظر العميل نفسه هناك عبر %1</translation>
    </message>
    <message>
        <source>Attach (Y)</source>
        <translation>إلحاق (Y)</translation>
    </message>
    <message>
        <source>Keep apart (N)</source>
        <translation>إبقاؤهما منفصلتين (N)</translation>
    </message>
    <message>
        <source>a customer you know</source>
        <translation>عميل تعرفه</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation>هل %1 و%2 شخص واحد؟</translation>
    </message>
    <message>
        <source>One person (Y)</source>
        <translation>شخص واحد (Y)</translation>
    </message>
    <message>
        <source>Two people (N)</source>
        <translation>شخصان (N)</translation>
    </message>
    <message>
        <source>A colleague has answered this already.</source>
        <translation>أجاب زميل عن هذا.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغيّر شيء: %1</translation>
    </message>
    <message>
        <source>Kept apart; it will not be asked again.</source>
        <translation>بقيتا منفصلتين؛ ولن يُسأل ثانية.</translation>
    </message>
    <message>
        <source>Attached to #%1</source>
        <translation>أُلحقت بـ#%1</translation>
    </message>
    <message>
        <source>Two people; it will not be asked again.</source>
        <translation>شخصان؛ ولن يُسأل ثانية.</translation>
    </message>
    <message>
        <source>Now one customer: %1</source>
        <translation>عميل واحد الآن: %1</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>لا شيء هنا للإجابة عنه.</translation>
    </message>
</context>
<context>
    <name>deskbell::QueueSection</name>
    <message>
        <source>Where conversations wait, and what is promised to those who wait.</source>
        <translation>حيث تنتظر المحادثات، وما وُعد به المنتظرون.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>قائمة انتظار جديدة</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>اسم قائمة الانتظار</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>أول رد خلال</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Next response within</source>
        <translation>الرد التالي خلال</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <translation>الحل خلال</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation>ما دام لا أحد يردّ</translation>
    </message>
    <message>
        <source>Each step is counted from when the customer began to wait, and stands in the log.</source>
        <translation>تُحسب كل خطوة منذ بدأ العميل الانتظار، وتُسجَّل في السجل.</translation>
    </message>
    <message>
        <source>Notify again after</source>
        <translation>إشعار مرة أخرى بعد</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Louder after</source>
        <translation>أعلى صوتًا بعد</translation>
    </message>
    <message>
        <source>The next person after</source>
        <translation>الشخص التالي بعد</translation>
    </message>
    <message>
        <source>The team lead after</source>
        <translation>قائد الفريق بعد</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Unit of a number of minutes</extracomment>
        <translation> دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>تحتاج القائمة إلى اسم.</translation>
    </message>
    <message>
        <source>Each step has to come later than the one before.</source>
        <translation>يجب أن تأتي كل خطوة بعد سابقتها.</translation>
    </message>
</context>
<context>
    <name>deskbell::Rail</name>
    <message>
        <source>Not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>deskbell::Rearranger</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Undone: the state of %1 is as before</source>
        <translation>تراجع: عادت حالة %1 كما كانت</translation>
    </message>
    <message>
        <source>Undone: the assignee of %1 is as before</source>
        <translation>تراجع: عاد المكلَّف بـ%1 كما كان</translation>
    </message>
    <message>
        <source>Undone: the priority of %1 is as before</source>
        <translation>تراجع: عادت أولوية %1 كما كانت</translation>
    </message>
    <message>
        <source>Undone: the tags of %1 are as before</source>
        <translation>تراجع: عادت وسوم %1 كما كانت</translation>
    </message>
    <message>
        <source>Undone: the queue of %1 is as before</source>
        <translation>تراجع: عادت قائمة %1 كما كانت</translation>
    </message>
    <message>
        <source>Undone: %1 is not snoozed any more</source>
        <translation>تراجع: لم تعد %1 مؤجلة</translation>
    </message>
    <message>
        <source>Undone: %1 stands for itself again</source>
        <translation>تراجع: عادت %1 قائمة بذاتها</translation>
    </message>
    <message>
        <source>Undone: the messages are back in %1</source>
        <translation>تراجع: عادت الرسائل إلى %1</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>رقم أو اسم أو كلمات</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>البحث عن رسالة</translation>
    </message>
    <message>
        <source>Merge #%1 into…</source>
        <translation>دمج #%1 في…</translation>
    </message>
    <message>
        <source>Split off from which message on?</source>
        <translation>الفصل من أي رسالة؟</translation>
    </message>
    <message>
        <source>Only this message, not what follows it</source>
        <translation>هذه الرسالة فقط، دون ما يليها</translation>
    </message>
    <message>
        <source>Move which message?</source>
        <translation>أي رسالة تُنقل؟</translation>
    </message>
    <message>
        <source>Move the message to…</source>
        <translation>نقل الرسالة إلى…</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>دُمجت في #%1</translation>
    </message>
    <message>
        <source>Split off into a conversation of its own</source>
        <translation>فُصلت في محادثة قائمة بذاتها</translation>
    </message>
    <message>
        <source>Moved to #%1</source>
        <translation>نُقلت إلى #%1</translation>
    </message>
    <message>
        <source>Nothing would stay behind: merge the whole conversation instead.</source>
        <translation>لن يبقى شيء: ادمج المحادثة كلها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغيّر شيء: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>It was changed since: nothing was undone.</source>
        <translation>تغيّرت منذ ذلك الحين: لم يُتراجَع عن شيء.</translation>
    </message>
    <message>
        <source>It could not be undone: %1</source>
        <translation>تعذّر التراجع: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n conversation(s) are as before</source>
        <translation>
            <numerusform>تراجع: لا محادثات</numerusform>
            <numerusform>تراجع: محادثة واحدة كما كانت</numerusform>
            <numerusform>تراجع: محادثتان كما كانتا</numerusform>
            <numerusform>تراجع: %n محادثات كما كانت</numerusform>
            <numerusform>تراجع: %n محادثة كما كانت</numerusform>
            <numerusform>تراجع: %n محادثة كما كانت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; changed since and left: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1؛ تغيّرت منذ ذلك الحين وتُركت: %2</translation>
    </message>
    <message>
        <source>Undone: %1 is unread again</source>
        <translation>تراجع: عادت %1 غير مقروءة</translation>
    </message>
    <message>
        <source>Undone: %1 is as before %2</source>
        <translation>تراجع: عادت %1 كما كانت %2</translation>
    </message>
    <message>
        <source>Undone: %1 goes on where it did before</source>
        <translation>تراجع: تستمر %1 حيث كانت</translation>
    </message>
    <message>
        <source>Undone: %1 is a customer of their own again</source>
        <extracomment>%1: a customer&apos;s name</extracomment>
        <translation>تراجع: عاد %1 عميلًا قائمًا بذاته</translation>
    </message>
    <message>
        <source>%1; the message was on its way already: %2</source>
        <extracomment>%1: &quot;Undone: …&quot;; %2: numbers of conversations</extracomment>
        <translation>%1؛ كانت الرسالة في طريقها بالفعل: %2</translation>
    </message>
    <message>
        <source>Undone: nothing is promised in %1</source>
        <translation>تم التراجع: لا وعد في %1</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is not kept yet</source>
        <translation>تم التراجع: لم يُوفَ بعد بالوعد في %1</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 holds again</source>
        <translation>تم التراجع: الوعد في %1 قائم من جديد</translation>
    </message>
    <message>
        <source>Undone: the promise in %1 is due when it was</source>
        <translation>تم التراجع: موعد الوعد في %1 كما كان</translation>
    </message>
</context>
<context>
    <name>deskbell::RecordingPlayer</name>
    <message>
        <source>Play the recording</source>
        <translation>تشغيل التسجيل</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>No sound can be played here now. Open the recording with another program, or save it.</source>
        <translation>لا يمكن تشغيل الصوت هنا الآن. افتح التسجيل ببرنامج آخر أو احفظه.</translation>
    </message>
    <message>
        <source>Fetching the recording. Press to cancel.</source>
        <translation>يجري جلب التسجيل. اضغط للإلغاء.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a recording has been fetched</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>This kind of recording cannot be played here. Open it with another program, or save it.</source>
        <translation>لا يمكن تشغيل هذا النوع من التسجيلات هنا. افتحه ببرنامج آخر أو احفظه.</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>إيقاف التسجيل مؤقتًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a button; %1 &quot;Play the recording&quot; or &quot;Pause the recording&quot;, %2 how long it is</extracomment>
        <translation>%1، %2</translation>
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
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>تعديل الرد</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: %n new message(s) came in while you wrote</source>
        <translation>
            <numerusform>لم يُرسَل بعد: لم تصل رسائل أثناء كتابتك</numerusform>
            <numerusform>لم يُرسَل بعد: وصلت رسالة أثناء كتابتك</numerusform>
            <numerusform>لم يُرسَل بعد: وصلت رسالتان أثناء كتابتك</numerusform>
            <numerusform>لم يُرسَل بعد: وصلت %n رسائل أثناء كتابتك</numerusform>
            <numerusform>لم يُرسَل بعد: وصلت %n رسالة أثناء كتابتك</numerusform>
            <numerusform>لم يُرسَل بعد: وصلت %n رسالة أثناء كتابتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. Your text is kept.</source>
        <translation>لم يُرسَل. ونصّك باقٍ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>deskbell::RemoteImagesBar</name>
    <message>
        <source>The hub does not fetch from there.</source>
        <translation>لا يجلب المركز من هناك.</translation>
    </message>
    <message>
        <source>The server does not give them out any more.</source>
        <translation>لم يعد الخادم يعطيها.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) blocked</source>
        <translation>
            <numerusform>لا صور خارجية محظورة</numerusform>
            <numerusform>حُظرت صورة خارجية واحدة</numerusform>
            <numerusform>حُظرت صورتان خارجيتان</numerusform>
            <numerusform>حُظرت %n صور خارجية</numerusform>
            <numerusform>حُظرت %n صورة خارجية</numerusform>
            <numerusform>حُظرت %n صورة خارجية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking pixel(s) removed</source>
        <translation>
            <numerusform>لا بكسلات تتبّع</numerusform>
            <numerusform>أُزيل بكسل تتبّع واحد</numerusform>
            <numerusform>أُزيل بكسلا تتبّع</numerusform>
            <numerusform>أُزيلت %n بكسلات تتبّع</numerusform>
            <numerusform>أُزيل %n بكسل تتبّع</numerusform>
            <numerusform>أُزيل %n بكسل تتبّع</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them tells their server that the mail is being read. The hub asks for them, without saying who you are.</source>
        <translation>جلبها يخبر خادمها أن الرسالة تُقرأ. يطلبها المركز دون أن يقول من أنت.</translation>
    </message>
    <message>
        <source>Show the remote images</source>
        <translation>إظهار الصور الخارجية</translation>
    </message>
    <message>
        <source>Fetching images: %1 of %2</source>
        <translation>جارٍ جلب الصور: %1 من %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be had. %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>
            <numerusform>جُلبت كل الصور. %1</numerusform>
            <numerusform>تعذّر جلب صورة واحدة. %1</numerusform>
            <numerusform>تعذّر جلب صورتين. %1</numerusform>
            <numerusform>تعذّر جلب %n صور. %1</numerusform>
            <numerusform>تعذّر جلب %n صورة. %1</numerusform>
            <numerusform>تعذّر جلب %n صورة. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::RingingCard</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A conversation of somebody who calls: %1 subject, %2 number, %3 state, %4 when it was last</extracomment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Answer (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>رد (%1)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>رفض مع ذكر السبب</translation>
    </message>
    <message>
        <source>I am busy</source>
        <translation>أنا مشغول</translation>
    </message>
    <message>
        <source>I am not available</source>
        <translation>لست متاحًا</translation>
    </message>
    <message>
        <source>Answering puts the other call on hold.</source>
        <translation>الرد يعلّق المكالمة الأخرى.</translation>
    </message>
    <message>
        <source>Nobody here knows this number</source>
        <translation>لا أحد هنا يعرف هذا الرقم</translation>
    </message>
    <message numerus="yes">
        <source>%n open conversation(s)</source>
        <translation>
            <numerusform>لا محادثات مفتوحة</numerusform>
            <numerusform>محادثة مفتوحة واحدة</numerusform>
            <numerusform>محادثتان مفتوحتان</numerusform>
            <numerusform>%n محادثات مفتوحة</numerusform>
            <numerusform>%n محادثة مفتوحة</numerusform>
            <numerusform>%n محادثة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>آخر التواصلات</translation>
    </message>
    <message>
        <source>Rings for %1</source>
        <translation>يرنّ منذ %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SavedViews</name>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>then who waits longest</source>
        <translation>ثم من طال انتظاره</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Newest, oldest or due</source>
        <translation>الأحدث أو الأقدم أو الأقرب موعدًا</translation>
    </message>
    <message>
        <source>on: choose it to take it off</source>
        <translation>مفعّل: اختره لإلغائه</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>إظهار الكل من جديد</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>غير المقروءة فقط</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>القناة %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>حفظ عرضًا</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saved as the view %1</source>
        <translation>حُفظ عرضًا باسم %1</translation>
    </message>
    <message>
        <source>The view was not changed: %1</source>
        <translation>لم يتغيّر العرض: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Change it to what is shown now</source>
        <translation>تغييره إلى المعروض الآن</translation>
    </message>
    <message>
        <source>%1 is what is shown now</source>
        <translation>%1 هو المعروض الآن</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Share with</source>
        <translation>مشاركة مع</translation>
    </message>
    <message>
        <source>Sharing of %1 changed</source>
        <translation>تغيّرت مشاركة %1</translation>
    </message>
    <message>
        <source>Nobody: only me</source>
        <translation>لا أحد: أنا فقط</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>أعضاء %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>تمت إعادة التسمية</translation>
    </message>
    <message>
        <source>The view %1 was removed</source>
        <translation>أُزيل العرض %1</translation>
    </message>
    <message>
        <source>The view is back</source>
        <translation>عاد العرض</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Unread, priority, channel, language or tag</source>
        <translation>غير مقروءة أو أولوية أو قناة أو لغة أو وسم</translation>
    </message>
    <message>
        <source>What a search finds stands with the newest first.</source>
        <translation>نتائج البحث تُعرَض من الأحدث.</translation>
    </message>
</context>
<context>
    <name>deskbell::SegmentCounter</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <extracomment>Length of a text message: in so many short messages it is sent, and paid</extracomment>
        <translation>
            <numerusform>لا رسائل SMS</numerusform>
            <numerusform>رسالة SMS واحدة</numerusform>
            <numerusform>رسالتا SMS</numerusform>
            <numerusform>%n رسائل SMS</numerusform>
            <numerusform>%n رسالة SMS</numerusform>
            <numerusform>%n رسالة SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Letters that still fit into the last of the short messages</extracomment>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode because of ‘%1’</source>
        <extracomment>One letter outside the small alphabet of short messages makes the whole message longer</extracomment>
        <translation>يونيكود بسبب «%1»</translation>
    </message>
    <message>
        <source>%1 · too long: at most %2 SMS</source>
        <translation>%1 · أطول من اللازم: %2 رسائل SMS على الأكثر</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>الطول: %1</translation>
    </message>
    <message>
        <source>Letters beyond the alphabet of short messages take more room: 70 fit into one, 67 into each of several.</source>
        <translation>الحروف خارج أبجدية الرسائل القصيرة تأخذ مكانًا أكبر: 70 في الواحدة، و67 في كل من عدة.</translation>
    </message>
    <message>
        <source>160 letters fit into one short message, 153 into each of several; €, [, ], {, }, \, ^, ~ and | count twice.</source>
        <translation>تسع الرسالة القصيرة الواحدة 160 حرفًا، وكل من عدة 153؛ وتُعدّ €, [, ], {, }, \, ^, ~ و| مرتين.</translation>
    </message>
</context>
<context>
    <name>deskbell::SelectionBar</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>مسح التحديد (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Saving %1 of %2</source>
        <translation>جارٍ حفظ %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدّدت واحدة</numerusform>
            <numerusform>حُدّدت اثنتان</numerusform>
            <numerusform>حُدّدت %n</numerusform>
            <numerusform>حُدّدت %n</numerusform>
            <numerusform>حُدّدت %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ServerFields</name>
    <message>
        <source>%1: server</source>
        <translation>%1: الخادم</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1: المنفذ</translation>
    </message>
    <message>
        <source>%1: encryption</source>
        <translation>%1: التشفير</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>deskbell::ServerSearch</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ask Mozilla&apos;s directory</source>
        <translation>سؤال دليل Mozilla</translation>
    </message>
    <message>
        <source>Stop looking for servers</source>
        <translation>إيقاف البحث عن الخوادم</translation>
    </message>
    <message>
        <source>A public list of mail servers. It learns the domain of the address, not the address.</source>
        <translation>قائمة عامة بخوادم البريد. تعرف نطاق العنوان لا العنوان نفسه.</translation>
    </message>
    <message>
        <source>Stopped. Enter the servers below, or change the address to look again.</source>
        <translation>أُوقف. أدخل الخوادم أدناه، أو غيّر العنوان للبحث من جديد.</translation>
    </message>
    <message>
        <source>Looking for the mail servers of %1…</source>
        <translation>جارٍ البحث عن خوادم بريد %1…</translation>
    </message>
    <message>
        <source>The servers could not be looked for: %1 Enter them below.</source>
        <translation>تعذّر البحث عن الخوادم: %1 أدخلها أدناه.</translation>
    </message>
    <message>
        <source>No mail servers were found for %1. Enter them below.</source>
        <translation>لم يُعثر على خوادم بريد لـ%1. أدخلها أدناه.</translation>
    </message>
    <message>
        <source>Only the outgoing server was found: %1. Enter the incoming one below.</source>
        <translation>لم يُعثر إلا على الخادم الصادر: %1. أدخل الوارد أدناه.</translation>
    </message>
    <message>
        <source>Only the incoming server was found: %1. Enter the outgoing one below.</source>
        <translation>لم يُعثر إلا على الخادم الوارد: %1. أدخل الصادر أدناه.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Found %1, but: %2.</source>
        <translation>عُثر على %1، لكن: %2.</translation>
    </message>
    <message>
        <source>Found %1; the connection is encrypted and the certificates are valid.</source>
        <translation>عُثر على %1؛ الاتصال مشفّر والشهادات صالحة.</translation>
    </message>
    <message>
        <source>Found %1 (%2); the connection is encrypted and the certificates are valid.</source>
        <translation>عُثر على %1 (%2)؛ الاتصال مشفّر والشهادات صالحة.</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>الوثوق بملف جهة…</translation>
    </message>
    <message>
        <source>This is outside %1: go on only if you know it as your mail provider.</source>
        <translation>هذا خارج %1: تابع فقط إن كنت تعرف أنه مزوّد بريدك.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <translation>عُثر على %1.</translation>
    </message>
    <message>
        <source>Found %1. The test shows whether the chosen authority fits.</source>
        <translation>عُثر على %1. يبيّن الاختبار هل تناسب الجهة المختارة.</translation>
    </message>
</context>
<context>
    <name>deskbell::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>بُني بـ Qt %1.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>المركز: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التواقيع</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>الإعدادات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>Words people may look for in the settings</extracomment>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>mailbox email server password quarantine ledger</source>
        <translation>صندوق بريد خادم كلمة مرور حجر حساب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>profile password name me</source>
        <translation>ملف شخصي كلمة مرور اسم أنا</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>team members hours targets SLA escalation</source>
        <translation>فريق أعضاء ساعات أهداف SLA تصعيد</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>people users team roles password</source>
        <translation>أشخاص مستخدمون فريق أدوار كلمة مرور</translation>
    </message>
    <message>
        <source>template text shortcut</source>
        <translation>قالب نص اختصار</translation>
    </message>
    <message>
        <source>colours dark mode size zoom language contrast</source>
        <translation>ألوان داكن وضع حجم تكبير لغة تباين</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>إصدار رخصة</translation>
    </message>
    <message>
        <source>%1
in %2</source>
        <extracomment>A setting found, and below it the section it stands in</extracomment>
        <translation>%1
في %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Try another word.</source>
        <translation>لا إعداد باسم «%1». جرّب كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>deskbell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان المركز</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This is not the address of a hub. It looks like https://desk.example.com.</source>
        <translation>هذا ليس عنوان مركز. يكون مثل https://desk.example.com.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>deskbell::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Language of the signature</source>
        <translation>لغة التوقيع</translation>
    </message>
    <message>
        <source>Any language without its own</source>
        <translation>أي لغة لا توقيع لها</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Kind regards,
your support team</source>
        <translation>مع أطيب التحيات،
فريق الدعم</translation>
    </message>
    <message>
        <source>What stands under a reply: the signature of its queue in the customer&apos;s language.</source>
        <translation>ما يكون تحت الرد: توقيع قائمته بلغة العميل.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsForm</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>A number to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>رقم للتدريب: عملاؤه مختلقون ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Kannel gateway</source>
        <translation>بوابة Kannel</translation>
    </message>
    <message>
        <source>Twilio, or a vendor with the same interface</source>
        <translation>Twilio أو مورّد بالواجهة نفسها</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Address of this hub</source>
        <translation>عنوان هذا المركز</translation>
    </message>
    <message>
        <source>Where the provider reaches this hub: messages that come in and delivery reports are sent there.</source>
        <translation>حيث يصل المزوّد إلى هذا المركز: إليه تُرسل الرسائل الواردة وتقارير التسليم.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>إضافة الرقم</translation>
    </message>
    <message>
        <source>Address of sendsms</source>
        <translation>عنوان sendsms</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Address of its status</source>
        <translation>عنوان حالته</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>كلمة مرور الحالة</translation>
    </message>
    <message>
        <source>Address of the interface</source>
        <translation>عنوان الواجهة</translation>
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
        <translation>اختياري</translation>
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
        <translation>أدخل الرقم أو الاسم الذي تأتي منه رسائلك.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and the user name for it.</source>
        <translation>أدخل عنوان البوابة واسم المستخدم لها.</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s password.</source>
        <translation>أدخل كلمة مرور البوابة.</translation>
    </message>
    <message>
        <source>Enter the account SID and the auth token.</source>
        <translation>أدخل Account SID وAuth Token.</translation>
    </message>
    <message>
        <source>Say at which address the provider reaches this hub.</source>
        <translation>اذكر العنوان الذي يصل به المزوّد إلى هذا المركز.</translation>
    </message>
    <message>
        <source>Copy the lines for kannel.conf</source>
        <translation>نسخ أسطر kannel.conf</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s address</source>
        <translation>نسخ عنوان الويب هوك</translation>
    </message>
    <message>
        <source>The provider needs it to deliver messages that come in to this hub.</source>
        <translation>يحتاجه المزوّد لتسليم الرسائل الواردة إلى هذا المركز.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>deskbell::SmsWords</name>
    <message>
        <source>Add SMS number</source>
        <translation>إضافة رقم SMS</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy what its provider needs to deliver messages.</source>
        <translation>أُضيف الرقم. عدّله لنسخ ما يحتاجه مزوّده لتسليم الرسائل.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>حُفظ الرقم.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>إزالة الرقم</translation>
    </message>
    <message>
        <source>Its conversations stay. Messages to it are no longer taken in, replies that still wait to be sent from it fail, and its passwords are forgotten. Who wrote STOP stays left alone.</source>
        <translation>تبقى محادثاته. ولا تُستلَم الرسائل إليه، وتفشل الردود التي ما زالت تنتظر الإرسال منه، وتُنسى كلمات مروره. ومن كتب STOP لا يُزعَج.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>آخر رسالة: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::SourceViewer</name>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>حفظ بصيغة .eml…</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>أصل «%1»</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>مصدر الرسالة</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>البحث في المصدر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The hub keeps no original of this message.</source>
        <translation>لا يحتفظ المركز بأصل هذه الرسالة.</translation>
    </message>
    <message>
        <source>%1 more: save it to see all.</source>
        <translation>%1 أخرى: احفظها لترى الكل.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليها</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>حفظ الأصل</translation>
    </message>
    <message>
        <source>The file could not be written to %1: %2</source>
        <translation>تعذّرت كتابة الملف في %1: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::SpellMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>إضافة «%1» إلى القاموس</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this computer</source>
        <translation>لا قاموس لـ%1 على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>deskbell::StartLinkDialog</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1: &quot;Telegram&quot;</extracomment>
        <translation>رابط إلى %1</translation>
    </message>
    <message>
        <source>The hub makes the link…</source>
        <translation>ينشئ المركز الرابط…</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer</extracomment>
        <translation>أول من يفتح هذا الرابط في %1 يُعرف هناك باسم %2 منذ ذلك الحين. لا تعطه لأحد آخر.</translation>
    </message>
    <message>
        <source>There is no link: %1</source>
        <translation>لا يوجد رابط: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link in %1 first is known there as %2 from then on. It works once, until %3. Give it to nobody else.</source>
        <extracomment>%1: &quot;Telegram&quot;, %2: a customer, %3: a day and time</extracomment>
        <translation>أول من يفتح هذا الرابط في %1 يُعرف هناك باسم %2 منذ ذلك الحين. يعمل مرة واحدة حتى %3. لا تعطه لأحد آخر.</translation>
    </message>
    <message>
        <source>Copied: a link for %1</source>
        <extracomment>%1: a customer</extracomment>
        <translation>تم النسخ: رابط لـ %1</translation>
    </message>
    <message>
        <source>The channel has no token yet. It is entered in the settings, under Channels.</source>
        <translation>ليس للقناة رمز بعد. يُدخَل في الإعدادات ضمن «القنوات».</translation>
    </message>
    <message>
        <source>The channel’s own name is not known yet. Test the channel once in the settings.</source>
        <translation>اسم القناة نفسها غير معروف بعد. اختبر القناة مرة واحدة في الإعدادات.</translation>
    </message>
    <message>
        <source>The channel is switched off, or no links lead into it.</source>
        <translation>القناة مطفأة، أو لا توجد روابط تؤدي إليها.</translation>
    </message>
</context>
<context>
    <name>deskbell::StatusLine</name>
    <message>
        <source>signed out</source>
        <translation>خارج الحساب</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>جارٍ اللحاق…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>offline: %1</source>
        <translation>غير متصل: %1</translation>
    </message>
    <message>
        <source>complete to event %1 (%2)</source>
        <extracomment>The console has every event up to number %1, known at time %2</extracomment>
        <translation>كامل حتى الحدث %1 (%2)</translation>
    </message>
    <message>
        <source>complete to event %1</source>
        <translation>كامل حتى الحدث %1</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>الصادر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes down</source>
        <translation>
            <numerusform>لا صناديق متوقفة</numerusform>
            <numerusform>صندوق واحد متوقف</numerusform>
            <numerusform>صندوقان متوقفان</numerusform>
            <numerusform>%n صناديق متوقفة</numerusform>
            <numerusform>%n صندوقًا متوقفًا</numerusform>
            <numerusform>%n صندوق متوقف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older mails still to come</source>
        <extracomment>A mailbox is read for the first time; %1 is a number with groups of digits</extracomment>
        <translation>%1 رسالة أقدم لم تصل بعد</translation>
    </message>
    <message>
        <source>conversations so far: %1</source>
        <extracomment>While the first conversations are fetched; %1 is a number with groups of digits</extracomment>
        <translation>المحادثات حتى الآن: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::StorageSection</name>
    <message>
        <source>Delete downloads now</source>
        <translation>حذف التنزيلات الآن</translation>
    </message>
    <message>
        <source>Downloads may take</source>
        <translation>أقصى حجم للتنزيلات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Waiting to be sent, and drafts</source>
        <translation>ما ينتظر الإرسال، والمسودات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>What this console keeps on this machine. Deleting downloads loses nothing: the hub has them. What waits to be sent is never deleted.</source>
        <translation>ما يحتفظ به البرنامج على هذا الحاسوب. لا يضيع شيء بحذف التنزيلات: فهي لدى المركز. وما ينتظر الإرسال لا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>أُفرغ %1.</translation>
    </message>
    <message>
        <source>Nothing had to be deleted.</source>
        <translation>لم يلزم حذف شيء.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Size of what was downloaded, and how many files that are</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Syncer</name>
    <message>
        <source>The hub&apos;s snapshot could not be read</source>
        <translation>تعذّرت قراءة لقطة المركز</translation>
    </message>
</context>
<context>
    <name>deskbell::TagDialog</name>
    <message>
        <source>Find a tag, or name a new one</source>
        <translation>ابحث عن وسم أو سمّ وسمًا جديدًا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>تعيين الوسوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter sets or takes off; Enter in the empty field is done.</source>
        <translation>يضيف Enter أو يزيل؛ وEnter في الحقل الفارغ ينهي.</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>وسم جديد: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramForm</name>
    <message>
        <source>A bot to practise with: its customers are made up, and nothing leaves this computer.</source>
        <translation>بوت للتدريب: عملاؤه مختلقون ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Token of the bot</source>
        <translation>رمز البوت</translation>
    </message>
    <message>
        <source>Write /newbot to @BotFather in Telegram: it makes the bot and shows its token.</source>
        <translation>اكتب /newbot إلى @BotFather في Telegram: ينشئ البوت ويعرض رمزه.</translation>
    </message>
    <message>
        <source>Add Telegram bot</source>
        <translation>إضافة بوت Telegram</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Enter the token of the bot, as @BotFather shows it.</source>
        <translation>أدخل رمز البوت كما يعرضه @BotFather.</translation>
    </message>
</context>
<context>
    <name>deskbell::TelegramWords</name>
    <message>
        <source>Add Telegram bot</source>
        <translation>إضافة بوت Telegram</translation>
    </message>
    <message>
        <source>The bot was added. Its messages are being taken in.</source>
        <translation>أُضيف البوت. جارٍ استلام رسائله.</translation>
    </message>
    <message>
        <source>The bot was saved.</source>
        <translation>حُفظ البوت.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>إزالة البوت</translation>
    </message>
    <message>
        <source>Its conversations stay, and so does the bot in Telegram. New messages are no longer taken in, replies that still wait to be sent through it fail, and its token is forgotten.</source>
        <translation>تبقى محادثاته، وكذلك البوت في Telegram. ولا تُستلَم رسائل جديدة، وتفشل الردود التي ما زالت تنتظر الإرسال عبره، ويُنسى رمزه.</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>آخر رسالة: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::TestSteps</name>
    <message>
        <source>Incoming server&apos;s name found</source>
        <translation>عُثر على اسم خادم الوارد</translation>
    </message>
    <message>
        <source>Incoming server&apos;s name not found</source>
        <translation>لم يُعثر على اسم خادم الوارد</translation>
    </message>
    <message>
        <source>Incoming server reached</source>
        <translation>تم الوصول إلى خادم الوارد</translation>
    </message>
    <message>
        <source>Incoming server not reached</source>
        <translation>تعذّر الوصول إلى خادم الوارد</translation>
    </message>
    <message>
        <source>Incoming connection encrypted</source>
        <translation>اتصال الوارد مشفّر</translation>
    </message>
    <message>
        <source>Incoming connection not safe</source>
        <translation>اتصال الوارد غير آمن</translation>
    </message>
    <message>
        <source>Signed in to incoming mail</source>
        <translation>تم الدخول إلى البريد الوارد</translation>
    </message>
    <message>
        <source>Not signed in to incoming mail</source>
        <translation>تعذّر الدخول إلى البريد الوارد</translation>
    </message>
    <message>
        <source>Inbox opened</source>
        <translation>فُتح الوارد</translation>
    </message>
    <message>
        <source>Inbox not opened</source>
        <translation>لم يُفتح الوارد</translation>
    </message>
    <message>
        <source>Folder opened</source>
        <translation>فُتح المجلد</translation>
    </message>
    <message>
        <source>Folder not opened</source>
        <translation>لم يُفتح المجلد</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name found</source>
        <translation>عُثر على اسم خادم الصادر</translation>
    </message>
    <message>
        <source>Outgoing server&apos;s name not found</source>
        <translation>لم يُعثر على اسم خادم الصادر</translation>
    </message>
    <message>
        <source>Outgoing server reached</source>
        <translation>تم الوصول إلى خادم الصادر</translation>
    </message>
    <message>
        <source>Outgoing server not reached</source>
        <translation>تعذّر الوصول إلى خادم الصادر</translation>
    </message>
    <message>
        <source>Outgoing connection encrypted</source>
        <translation>اتصال الصادر مشفّر</translation>
    </message>
    <message>
        <source>Outgoing connection not safe</source>
        <translation>اتصال الصادر غير آمن</translation>
    </message>
    <message>
        <source>Signed in to outgoing mail</source>
        <translation>تم الدخول إلى البريد الصادر</translation>
    </message>
    <message>
        <source>Not signed in to outgoing mail</source>
        <translation>تعذّر الدخول إلى البريد الصادر</translation>
    </message>
    <message>
        <source>The mailbox works.</source>
        <translation>صندوق البريد يعمل.</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>شهادة %1، أصدرتها %2، صالحة من %3 إلى %4</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>الأسماء: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust an authority&apos;s file…</source>
        <translation>الوثوق بملف جهة…</translation>
    </message>
    <message>
        <source>Choose the PEM file of the authority that signed this certificate. It is trusted for this mailbox only.</source>
        <translation>اختر ملف PEM للجهة التي وقّعت هذه الشهادة. يوثق بها لهذا الصندوق فقط.</translation>
    </message>
    <message>
        <source>SMS provider reached</source>
        <translation>تم الوصول إلى مزوّد SMS</translation>
    </message>
    <message>
        <source>SMS provider not reached</source>
        <translation>تعذّر الوصول إلى مزوّد SMS</translation>
    </message>
    <message>
        <source>Signed in to the SMS provider</source>
        <translation>تم الدخول لدى مزوّد SMS</translation>
    </message>
    <message>
        <source>Not signed in to the SMS provider</source>
        <translation>تعذّر الدخول لدى مزوّد SMS</translation>
    </message>
    <message>
        <source>The gateway is connected to the network</source>
        <translation>البوابة متصلة بالشبكة</translation>
    </message>
    <message>
        <source>The gateway is not connected to the network</source>
        <translation>البوابة غير متصلة بالشبكة</translation>
    </message>
    <message>
        <source>The provider can call this hub</source>
        <translation>يستطيع المزوّد استدعاء هذا المركز</translation>
    </message>
    <message>
        <source>The provider cannot call this hub</source>
        <translation>لا يستطيع المزوّد استدعاء هذا المركز</translation>
    </message>
    <message>
        <source>Telegram reached</source>
        <translation>تم الوصول إلى Telegram</translation>
    </message>
    <message>
        <source>Telegram not reached</source>
        <translation>تعذّر الوصول إلى Telegram</translation>
    </message>
    <message>
        <source>The bot is known</source>
        <translation>البوت معروف</translation>
    </message>
    <message>
        <source>The bot is not known</source>
        <translation>البوت غير معروف</translation>
    </message>
    <message>
        <source>The bot&apos;s messages come to this desk</source>
        <translation>تأتي رسائل البوت إلى هنا</translation>
    </message>
    <message>
        <source>The bot&apos;s messages go somewhere else</source>
        <translation>تذهب رسائل البوت إلى مكان آخر</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>الإعدادات كاملة</translation>
    </message>
    <message>
        <source>The settings are not complete</source>
        <translation>الإعدادات غير كاملة</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineBar</name>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>All of the customer</source>
        <extracomment>A button: show the messages of all of this customer&apos;s conversations; %1 the customer</extracomment>
        <translation>كل ما للعميل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Find in the messages (Ctrl+F)</source>
        <translation>البحث في الرسائل (Ctrl+F)</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>ملفات هذا العميل</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>الملاحظات فقط</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>القناة: %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>Short for &quot;This conversation&quot;, where room is scarce: shows its messages only</extracomment>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Short for &quot;All of Ana Pop&quot;, where room is scarce: shows the messages of all of the customer&apos;s conversations</extracomment>
        <translation>الكل</translation>
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
        <translation>ملاحظة %1، %2: %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the customer, %3 time, %4 the text</extracomment>
        <translation>%1 من %2، %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <extracomment>Read out; %1 the channel, e.g. Email, %2 the agent who wrote it, %3 time, %4 the text</extracomment>
        <translation>%1 كتبها %2، %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n attachment(s)</source>
        <translation>
            <numerusform>، بلا مرفقات</numerusform>
            <numerusform>، مرفق واحد</numerusform>
            <numerusform>، مرفقان</numerusform>
            <numerusform>، %n مرفقات</numerusform>
            <numerusform>، %n مرفقًا</numerusform>
            <numerusform>، %n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>deskbell::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>لم تُنسخ رسائل</numerusform>
            <numerusform>نُسخت رسالة واحدة</numerusform>
            <numerusform>نُسخت رسالتان</numerusform>
            <numerusform>نُسخت %n رسائل</numerusform>
            <numerusform>نُسخت %n رسالة</numerusform>
            <numerusform>نُسخت %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>A new message from %1</source>
        <translation>رسالة جديدة من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) below</source>
        <translation>
            <numerusform>لا رسائل جديدة أدناه</numerusform>
            <numerusform>رسالة جديدة أدناه</numerusform>
            <numerusform>رسالتان جديدتان أدناه</numerusform>
            <numerusform>%n رسائل جديدة أدناه</numerusform>
            <numerusform>%n رسالة جديدة أدناه</numerusform>
            <numerusform>%n رسالة جديدة أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>إلى الأحدث</translation>
    </message>
    <message>
        <source>Fetching messages…</source>
        <translation>جارٍ جلب الرسائل…</translation>
    </message>
    <message>
        <source>Nothing came or went this way.</source>
        <translation>لم يأتِ ولم يذهب شيء من هذا الطريق.</translation>
    </message>
    <message>
        <source>Its messages are not on this computer. They come once the hub can be reached.</source>
        <translation>رسائلها ليست على هذا الحاسوب. وستأتي عند الوصول إلى المركز.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Fetching older messages…</source>
        <translation>جارٍ جلب رسائل أقدم…</translation>
    </message>
</context>
<context>
    <name>deskbell::Toast</name>
    <message>
        <source>Undo (z)</source>
        <translation>تراجع (z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>deskbell::Tray</name>
    <message numerus="yes">
        <source>%n conversation(s) to look at</source>
        <translation>
            <numerusform>لا محادثات تنتظر نظرة</numerusform>
            <numerusform>محادثة واحدة تنتظر نظرة</numerusform>
            <numerusform>محادثتان تنتظران نظرة</numerusform>
            <numerusform>%n محادثات تنتظر نظرة</numerusform>
            <numerusform>%n محادثة تنتظر نظرة</numerusform>
            <numerusform>%n محادثة تنتظر نظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>deskbell::TroublePage</name>
    <message>
        <source>Your desk could not be opened</source>
        <translation>تعذّر فتح مكتبك</translation>
    </message>
    <message>
        <source>Nothing is lost: conversations and unsent work stay where they are.</source>
        <translation>لم يضِع شيء: تبقى المحادثات وما لم يُرسَل في مكانها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>اختيار طريقة أخرى</translation>
    </message>
</context>
<context>
    <name>deskbell::TypingLine</name>
    <message>
        <source>Customer is writing</source>
        <translation>العميل يكتب</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <extracomment>%1 is a customer&apos;s name</extracomment>
        <translation>%1 يكتب…</translation>
    </message>
</context>
<context>
    <name>deskbell::UndoBar</name>
    <message>
        <source>Undo (z)</source>
        <translation>تراجع (z)</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %1 in %n s</source>
        <extracomment>%1 is a name or address, %n the seconds left</extracomment>
        <translation>
            <numerusform>يُرسَل إلى %1 الآن</numerusform>
            <numerusform>يُرسَل إلى %1 بعد ثانية</numerusform>
            <numerusform>يُرسَل إلى %1 بعد ثانيتين</numerusform>
            <numerusform>يُرسَل إلى %1 بعد %n ثوانٍ</numerusform>
            <numerusform>يُرسَل إلى %1 بعد %n ثانية</numerusform>
            <numerusform>يُرسَل إلى %1 بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to %1. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a name or address</extracomment>
        <translation>يُرسَل إلى %1. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2. Undo takes it back.</source>
        <extracomment>For screen readers; %1 is a day and time, %2 a name or address</extracomment>
        <translation>تخرج %1 إلى %2. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Goes out %1 to %2</source>
        <extracomment>%1 is a day and time, %2 a name or address</extracomment>
        <translation>تخرج %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>deskbell::UnifiedInboxModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>The conversation has messages nobody has read</extracomment>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>seen by %1 now</source>
        <extracomment>%1 are the names of other agents</extracomment>
        <translation>يراها الآن %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read out</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>A change of mine waits for the hub</extracomment>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The agent has begun to write a reply or note there</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>One of several conversations the next command acts on</extracomment>
        <translation>محدّدة</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <extracomment>Something is promised to the customer; %1: &quot;due in 4 minutes&quot;</extracomment>
        <translation>موعود: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsList</name>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>deskbell::ViewsModel</name>
    <message>
        <source>Mine</source>
        <extracomment>A view of the inbox: conversations assigned to me</extracomment>
        <translation>لي</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مكلَّفة</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A view of the inbox: customers who wait for an answer</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>Read out for a view of the inbox; %1 its name</extracomment>
        <translation>
            <numerusform>%1، لا محادثات</numerusform>
            <numerusform>%1، محادثة واحدة</numerusform>
            <numerusform>%1، محادثتان</numerusform>
            <numerusform>%1، %n محادثات</numerusform>
            <numerusform>%1، %n محادثة</numerusform>
            <numerusform>%1، %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>A view: what was promised to customers, by when it is due</extracomment>
        <translation>الوعود</translation>
    </message>
</context>
<context>
    <name>deskbell::VisitorCard</name>
    <message>
        <source>On the website</source>
        <translation>على الموقع</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>The chat is open</source>
        <translation>الدردشة مفتوحة</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>غائب منذ %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>جاء من</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>an e-mail address a visitor typed into a form</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (غير متحقَّق)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceForm</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Add telephone number</source>
        <translation>إضافة رقم هاتف</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Domain of the extensions</source>
        <translation>نطاق التحويلات</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Where the agents&apos; phones sign in. Left empty: at the domain.</source>
        <translation>حيث تسجّل هواتف الموظفين دخولها. فارغ: عند النطاق.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>مشفَّر (TLS)</translation>
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
        <translation>تشفير الصوت</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <translation>حيث يستطيع الطرف الآخر</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>سلطة شهادات خاصة</translation>
    </message>
    <message>
        <source>Address of the proxy&apos;s control</source>
        <translation>عنوان التحكم في الوكيل</translation>
    </message>
    <message>
        <source>The hub wakes callers who wait there as soon as somebody is free.</source>
        <translation>يوقظ المركز المتصلين المنتظرين هناك حالما يتفرغ أحد.</translation>
    </message>
    <message>
        <source>Calls ring at</source>
        <translation>ترنّ المكالمات لدى</translation>
    </message>
    <message>
        <source>Whoever has been free longest, one after the other</source>
        <translation>من هو متفرغ منذ أطول مدة، واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Everybody who is free, at once</source>
        <translation>كل المتفرغين معًا</translation>
    </message>
    <message>
        <source>Each rings for</source>
        <translation>يرنّ كلٌّ منهم لمدة</translation>
    </message>
    <message>
        <source>Time for notes after a call</source>
        <translation>وقت الملاحظات بعد المكالمة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>When the agent has asked the caller</source>
        <translation>عندما يسأل الموظف المتصل</translation>
    </message>
    <message>
        <source>Every call, after saying so</source>
        <translation>كل مكالمة، بعد الإعلان عن ذلك</translation>
    </message>
    <message>
        <source>What is said before a recording</source>
        <translation>ما يُقال قبل التسجيل</translation>
    </message>
    <message>
        <source>Outcomes of a call, one a line</source>
        <translation>نتائج المكالمة، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>One a line, at most nine: each is chosen with its digit after a call.</source>
        <translation>واحدة في كل سطر، تسع على الأكثر: تُختار كلٌّ منها برقمها بعد المكالمة.</translation>
    </message>
    <message>
        <source>Said when closed</source>
        <translation>يُقال عند الإغلاق</translation>
    </message>
    <message>
        <source>Enter the number that is called.</source>
        <translation>أدخل الرقم الذي يُتصل به.</translation>
    </message>
    <message>
        <source>Enter the domain of the extensions.</source>
        <translation>أدخل نطاق التحويلات.</translation>
    </message>
    <message>
        <source>At most nine outcomes: each has a digit.</source>
        <translation>تسع نتائج على الأكثر: لكلٍّ منها رقم.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>هاتف %1</translation>
    </message>
    <message>
        <source>Copy the proxy&apos;s key</source>
        <translation>نسخ مفتاح الوكيل</translation>
    </message>
    <message>
        <source>The SIP proxy shows it to the hub when it asks whom to ring.</source>
        <translation>يعرضه وكيل SIP على المركز حين يسأل عمّن يُرَنّ له.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>deskbell::VoiceWords</name>
    <message>
        <source>Add telephone number</source>
        <translation>إضافة رقم هاتف</translation>
    </message>
    <message>
        <source>The number was added. Edit it to copy the key that the SIP proxy needs.</source>
        <translation>أُضيف الرقم. عدّله لنسخ المفتاح الذي يحتاجه وكيل SIP.</translation>
    </message>
    <message>
        <source>The number was saved.</source>
        <translation>حُفظ الرقم.</translation>
    </message>
    <message>
        <source>Remove number</source>
        <translation>إزالة الرقم</translation>
    </message>
    <message>
        <source>Its conversations and recordings stay. Calls to it no longer ring here, and the agents&apos; extensions are forgotten.</source>
        <translation>تبقى محادثاته وتسجيلاته. لا ترنّ المكالمات إليه هنا بعد الآن، وتُنسى تحويلات الموظفين.</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <translation>آخر مكالمة: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::WelcomePage</name>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>مرحبًا بك في Deskbell</translation>
    </message>
    <message>
        <source>One inbox for everything your customers write. How would you like to begin?</source>
        <translation>وارد واحد لكل ما يكتبه عملاؤك. كيف تودّ أن تبدأ؟</translation>
    </message>
    <message>
        <source>Add your mailbox</source>
        <translation>أضف صندوق بريدك</translation>
    </message>
    <message>
        <source>Answer the mail of one address on this computer. Nothing else is needed.</source>
        <translation>ردّ على بريد عنوان واحد على هذا الحاسوب. لا حاجة إلى غيره.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>الاتصال بمركز</translation>
    </message>
    <message>
        <source>Your team already runs Deskbell: sign in with your account.</source>
        <translation>فريقك يستعمل Deskbell: سجّل الدخول بحسابك.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>جولة ببيانات تجريبية</translation>
    </message>
    <message>
        <source>A web shop&apos;s support desk with simulated customers. No mail leaves this computer.</source>
        <translation>دعم متجر إلكتروني بعملاء مختلقين. لا يغادر أي بريد هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>deskbell::Windows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>لا نوافذ مفتوحة.</numerusform>
            <numerusform>هناك نافذة واحدة بالفعل.</numerusform>
            <numerusform>هناك نافذتان بالفعل.</numerusform>
            <numerusform>هناك %n نوافذ بالفعل.</numerusform>
            <numerusform>هناك %n نافذة بالفعل.</numerusform>
            <numerusform>هناك %n نافذة بالفعل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::WishSender</name>
    <message>
        <source>The attached file is gone.</source>
        <translation>لم يعد الملف المرفق موجودًا.</translation>
    </message>
</context>
<context>
    <name>deskbell::WordPopup</name>
    <message>
        <source>Tab inserts, Esc closes</source>
        <translation>المفتاح Tab يُدرج، وEsc يُغلق</translation>
    </message>
</context>
<context>
    <name>deskbell::Words</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>دردشة</translation>
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
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>email</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>normal priority</source>
        <translation>أولوية عادية</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>جارٍ إرسالها</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>delivery not confirmed</source>
        <translation>التسليم غير مؤكد</translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>موعدها الآن</numerusform>
            <numerusform>موعدها بعد دقيقة</numerusform>
            <numerusform>موعدها بعد دقيقتين</numerusform>
            <numerusform>موعدها بعد %n دقائق</numerusform>
            <numerusform>موعدها بعد %n دقيقة</numerusform>
            <numerusform>موعدها بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>حلّ موعدها</numerusform>
            <numerusform>متأخرة دقيقة</numerusform>
            <numerusform>متأخرة دقيقتين</numerusform>
            <numerusform>متأخرة %n دقائق</numerusform>
            <numerusform>متأخرة %n دقيقة</numerusform>
            <numerusform>متأخرة %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>موعدها الآن</numerusform>
            <numerusform>موعدها بعد ساعة</numerusform>
            <numerusform>موعدها بعد ساعتين</numerusform>
            <numerusform>موعدها بعد %n ساعات</numerusform>
            <numerusform>موعدها بعد %n ساعة</numerusform>
            <numerusform>موعدها بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>حلّ موعدها</numerusform>
            <numerusform>متأخرة ساعة</numerusform>
            <numerusform>متأخرة ساعتين</numerusform>
            <numerusform>متأخرة %n ساعات</numerusform>
            <numerusform>متأخرة %n ساعة</numerusform>
            <numerusform>متأخرة %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>موعدها اليوم</numerusform>
            <numerusform>موعدها بعد يوم</numerusform>
            <numerusform>موعدها بعد يومين</numerusform>
            <numerusform>موعدها بعد %n أيام</numerusform>
            <numerusform>موعدها بعد %n يومًا</numerusform>
            <numerusform>موعدها بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>حلّ موعدها</numerusform>
            <numerusform>متأخرة يومًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يومًا</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تم الحل</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>الانتقال إلى الوارد</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>الانتقال إلى الإعدادات</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>إظهار العميل أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Leave search or editor</source>
        <translation>ترك البحث أو المحرّر</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>الرد على الجميع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Change recipients and subject</source>
        <translation>تغيير المستلمين والموضوع</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show the original of a mail</source>
        <translation>إظهار أصل الرسالة</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>طباعة المحادثة</translation>
    </message>
    <message>
        <source>Save the conversation as PDF</source>
        <translation>حفظ المحادثة بصيغة PDF</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>فصل رسالة</translation>
    </message>
    <message>
        <source>Move a message to another conversation</source>
        <translation>نقل رسالة إلى محادثة أخرى</translation>
    </message>
    <message>
        <source>#%1 was merged into #%2</source>
        <translation>دُمجت #%1 في #%2</translation>
    </message>
    <message>
        <source>Retry the message that failed</source>
        <translation>إعادة الرسالة التي فشلت</translation>
    </message>
    <message>
        <source>Edit the message that failed and send it again</source>
        <translation>تعديل الرسالة التي فشلت وإرسالها مرة أخرى</translation>
    </message>
    <message>
        <source>Find in the messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Older find</source>
        <translation>النتيجة الأقدم</translation>
    </message>
    <message>
        <source>Newer find</source>
        <translation>النتيجة الأحدث</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>الانتقال إلى أول رسالة</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Show all of the customer, or this conversation</source>
        <translation>إظهار كل ما للعميل، أو هذه المحادثة فقط</translation>
    </message>
    <message>
        <source>Files of this customer</source>
        <translation>ملفات هذا العميل</translation>
    </message>
    <message>
        <source>Copy the link to the conversation</source>
        <translation>نسخ رابط المحادثة</translation>
    </message>
    <message>
        <source>There is no conversation #%1, or you may not see it.</source>
        <translation>لا توجد محادثة #%1، أو ليس لك أن تراها.</translation>
    </message>
    <message>
        <source>The link could not be followed: %1</source>
        <translation>تعذّر تتبّع الرابط: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>Title of a window: number and subject of its conversation</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Continue on another channel</source>
        <translation>المتابعة على قناة أخرى</translation>
    </message>
    <message>
        <source>Yes: attach, or one person</source>
        <translation>نعم: إلحاق، أو شخص واحد</translation>
    </message>
    <message>
        <source>No: keep apart, or two people</source>
        <translation>لا: منفصلتان، أو شخصان</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>الانتقال إلى العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Merge the customer into another</source>
        <translation>دمج العميل في آخر</translation>
    </message>
    <message>
        <source>Promise kept, or yes to the question about it</source>
        <translation>وُفي بالوعد، أو نعم على السؤال عنه</translation>
    </message>
    <message>
        <source>Move the promise, or not now to the question about it</source>
        <translation>نقل الوعد، أو ليس الآن على السؤال عنه</translation>
    </message>
    <message>
        <source>Cancel the promise</source>
        <translation>إلغاء الوعد</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>الانتقال إلى الوعود</translation>
    </message>
    <message>
        <source>This conversation is not on this computer yet.</source>
        <translation>هذه المحادثة ليست على هذا الحاسوب بعد.</translation>
    </message>
</context>
</TS>
