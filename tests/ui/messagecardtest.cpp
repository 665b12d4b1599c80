// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/messagecard.h"
#include "models/timelinemodel.h"
#include "protocol/call.h"
#include "tests/client/fakehub.h"
#include "ui/style/theme.h"
#include "ui/timeline/attachmentchip.h"
#include "ui/timeline/attachmentviewer.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/recordingplayer.h"
#include "ui/timeline/remoteimagesbar.h"
#include "ui/timeline/sourceviewer.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QString pictureKey = u"0123456789abcdef"_s;
const QString lostKey = u"fedcba9876543210"_s;

HttpReply fileReply(const HttpRequest &request, const QByteArray &bytes)
{
    QFile file(request.saveTo);
    HttpReply reply;
    reply.status = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? 200 : 500;
    return reply;
}

QByteArray greenPicture()
{
    QTemporaryDir directory;
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::green);
    image.save(directory.filePath(u"p.png"_s));
    QFile file(directory.filePath(u"p.png"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One conversation of one mail, with a timeline on it and a hub that answers for its files.
struct CardBench {
    explicit CardBench(const std::function<void(Message &)> &write)
    {
        const Customer ana = hub.addCustomer(u"Ana Pop"_s);
        conversation = hub.addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc());
        message = hub.addMessage(conversation.id, u"Where is my parcel?"_s);
        write(message);
        message.version += 1;
        hub.messages.insert(message.id.value, toJson(message));
        hub.append(u"message.updated"_s, toJson(message));
        hub.intercept = [this](const HttpRequest &request) -> std::optional<HttpReply> {
            if (request.path.contains(u"remote-image?key="_s + pictureKey) || request.path.startsWith("/v1/attachments/"_L1)) {
                return fileReply(request, request.path.contains(u"remote"_s) ? greenPicture() : fileBytes);
            }
            if (request.path.contains("remote-image"_L1)) {
                return problemReply(422, {{u"type"_s, u"urn:deskbell:image-unreachable"_s}});
            }
            if (request.path.endsWith("/raw"_L1)) {
                HttpReply reply;
                reply.status = 200;
                reply.body = "From: Ana <ana@home.test>\r\nSubject: Late parcel\r\n\r\nWhere is my parcel?\r\n";
                return reply;
            }
            return {};
        };
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"desk"_s)},
                                      hub.parts());
        desk->resume();
    }
    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    void show()
    {
        model = std::make_unique<TimelineModel>(*desk);
        view = std::make_unique<TimelineView>(*desk, *model);
        view->resize(700, 600);
        view->show();
        model->open(conversation.id);
    }
    MessageCard *card() const { return view->findChild<MessageCard *>(); }
    QAbstractButton *button(const QString &name) const
    {
        for (auto *each : card()->findChildren<QAbstractButton *>()) {
            if (each->isVisibleTo(view.get()) && each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }

    QTemporaryDir dir;
    FakeHub hub;
    Conversation conversation;
    Message message;
    QByteArray fileBytes = "some text";
    std::unique_ptr<Desk> desk;
    std::unique_ptr<TimelineModel> model;
    std::unique_ptr<TimelineView> view;
};

} // namespace

#define SHOW_CARD(bench)                                                                                                         \
    QTRY_VERIFY(bench.isLive());                                                                                                 \
    bench.show();                                                                                                                \
    QTRY_VERIFY(bench.card() && bench.card()->body())

/// A mail as an agent has it before them.
class MessageCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void remoteImagesComeThroughTheHubWhenAsked()
    {
        CardBench bench([](Message &message) {
            message.html = u"<p>Look: <img src=\"remote:%1\" alt=\"Our shop\"><img src=\"remote:%2\" alt=\"Gone\"></p>"_s.arg(
                pictureKey, lostKey);
            message.blockedImages = 2;
            message.trackingPixels = 1;
        });
        SHOW_CARD(bench);
        QVERIFY(bench.card()->body()->toPlainText().contains(u"Our shop"_s));
        QCOMPARE(bench.hub.count("GET", u"remote-image"_s), 0);
        auto *bar = bench.card()->findChild<RemoteImagesBar *>();
        QVERIFY(bar);
        QSignalSpy fetched(bar, &RemoteImagesBar::fetched);
        QAbstractButton *show = bench.button(u"Show the remote images"_s);
        QVERIFY(show);
        show->click();
        QTRY_COMPARE(fetched.count(), 1);
        QVERIFY(!bench.card()->body()->toPlainText().contains(u"Our shop"_s));
        QVERIFY(bench.card()->body()->toPlainText().contains(u"Gone"_s));
        const QUrl source(u"remote:"_s + pictureKey);
        bench.card()->body()->grab();
        QCOMPARE(bench.card()->body()->document()->resource(QTextDocument::ImageResource, source).value<QImage>().size(),
                 QSize(60, 40));
    }

    void quotesOfFormattedMailsAreFolded()
    {
        CardBench bench([](Message &message) {
            message.text = u"It came, thank you!\n\nOn Monday Mia wrote:\n> Did it come?"_s;
            message.visibleText = u"It came, thank you!"_s;
            message.html = u"<p><font color=\"#336699\">It came, thank you!</font></p><p>On Monday Mia wrote:</p>"
                           "<blockquote>Did it come?</blockquote>"_s;
        });
        SHOW_CARD(bench);
        QCOMPARE(bench.card()->body()->toPlainText().trimmed(), u"It came, thank you!"_s);
        QAbstractButton *more = bench.button(u"Show quoted text"_s);
        QVERIFY(more);
        QVERIFY(more->focusPolicy() & Qt::TabFocus);
        more->click();
        QTRY_VERIFY(bench.card()->body()->toPlainText().contains(u"Did it come?"_s));
        QVERIFY(bench.button(u"Hide quoted text"_s));
    }

    void encryptedMailsSayWhatToDo()
    {
        CardBench bench([](Message &message) { message.marks = {u"encrypted"_s, u"smime"_s}; });
        SHOW_CARD(bench);
        bool said = false;
        for (const auto *label : bench.card()->findChildren<QLabel *>()) {
            said = said || label->text().contains(u"S/MIME"_s);
        }
        QVERIFY(said);
        bench.card()->showOriginal();
        auto *viewer = bench.view->findChild<SourceViewer *>();
        QVERIFY(viewer);
        auto *source = viewer->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(source->toPlainText().contains(u"Subject: Late parcel"_s));
        QVERIFY(source->isReadOnly());
    }

    void attachmentsAreShownOneAfterTheOther()
    {
        const QList<Attachment> files = {
            Attachment{.id = AttachmentId::make(), .name = u"a.txt"_s, .mediaType = u"text/plain"_s, .size = 9},
            Attachment{.id = AttachmentId::make(), .name = u"setup.exe"_s, .mediaType = u"application/octet-stream"_s, .size = 9},
            Attachment{.id = AttachmentId::make(), .name = u"b.png"_s, .mediaType = u"image/png"_s, .size = 9}};
        CardBench bench([&files](Message &message) { message.attachments = files; });
        SHOW_CARD(bench);
        QCOMPARE(bench.card()->findChildren<AttachmentChip *>().size(), 3);
        QVERIFY(bench.button(u"Save all attachments"_s));
        auto *viewer = new AttachmentViewer(*bench.desk, files, files[0].id, bench.view.get());
        QSignalSpy settled(viewer, &AttachmentViewer::settled);
        viewer->open();
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(viewer->findChild<QPlainTextEdit *>()->toPlainText(), u"some text"_s);
        // The program between them is named, with its risk, and not even fetched.
        bench.fileBytes = greenPicture();
        const int fetched = bench.hub.count("GET", u"/v1/attachments/"_s);
        QTest::keyClick(viewer, Qt::Key_PageDown);
        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(viewer->current().name, u"setup.exe"_s);
        QCOMPARE(bench.hub.count("GET", u"/v1/attachments/"_s), fetched);
        QTest::keyClick(viewer, Qt::Key_PageDown);
        QTRY_COMPARE(settled.count(), 3);
        QCOMPARE(viewer->current().name, u"b.png"_s);
        QTest::keyClick(viewer, Qt::Key_R);
        QCOMPARE(viewer->turned(), 90);
        QTest::keyClick(viewer, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(viewer->turned(), 0);
        QTest::keyClick(viewer, Qt::Key_Plus);
        QCOMPARE_GT(viewer->zoom(), 1.0);
        QTest::keyClick(viewer, Qt::Key_0);
        QCOMPARE(viewer->zoom(), 1.0);
        // Larger than the window: what stood in the middle stays there.
        while (viewer->zoom() < 8) {
            QTest::keyClick(viewer, Qt::Key_Plus);
        }
        viewer->resize(260, 240);
        QTest::keyClick(viewer, Qt::Key_0);
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(viewer, Qt::Key_Plus);
        }
        const QScrollBar &across = *viewer->findChild<QScrollArea *>()->horizontalScrollBar();
        QTRY_VERIFY(across.maximum() > 0);
        QVERIFY2(qAbs(across.value() - across.maximum() / 2) < 12,
                 qPrintable(u"%1 of %2"_s.arg(across.value()).arg(across.maximum())));
        QTest::keyClick(viewer, Qt::Key_0);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(!viewer->isVisible());
    }

    /// The card grows with what its player has to say.
    void aRecordingThatCannotBePlayedSaysSoWhole()
    {
        if (!WavPlayer::isPossible()) {
            QSKIP("skipped: built without a sound server's library");
        }
        CardBench bench([](Message &message) {
            message.kind = u"call"_s;
            message.call = toJson(CallEntry{.callId = CallId::make(),
                                            .startedAt = message.at,
                                            .durationS = 24,
                                            .outcome = CallOutcome::Answered,
                                            .recording = AttachmentId::make()});
        });
        SHOW_CARD(bench);
        auto *player = bench.card()->findChild<RecordingPlayer *>();
        QVERIFY(player);
        const int before = bench.card()->height();
        player->playButton().click(); // the file is no sound
        QTRY_VERIFY(player->words().contains(u"cannot be played"_s));
        QTRY_COMPARE_GT(bench.card()->height(), before);
        QTRY_COMPARE_GE(player->height(), player->heightForWidth(player->width()));
        QCOMPARE_GE(player->playButton().height(), player->playButton().iconSize().height());
    }

    void riskyAttachmentsAskFirst()
    {
        CardBench bench([](Message &) {});
        SHOW_CARD(bench);
        int opened = 0;
        const Attachment program{.id = AttachmentId::make(), .name = u"setup.exe"_s, .mediaType = u"application/pdf"_s};
        confirmOpening(program, bench.view.get(), [&opened] { ++opened; });
        auto *box = bench.view->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(!box->informativeText().isEmpty());
        QCOMPARE(opened, 0);
        box->reject();
        QCOMPARE(opened, 0);
        const Attachment report{.id = AttachmentId::make(), .name = u"report.pdf"_s, .mediaType = u"application/pdf"_s};
        confirmOpening(report, bench.view.get(), [&opened] { ++opened; });
        QCOMPARE(opened, 1);
    }
};

QTEST_MAIN(MessageCardTest)
#include "messagecardtest.moc"
