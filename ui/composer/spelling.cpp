// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spelling.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QSaveFile>
#include <QStringDecoder>
#include <QTextStream>
#include <QtConcurrentRun>

#ifdef DESKBELL_HUNSPELL
#    include <hunspell/hunspell.hxx>
#endif

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// Enough for any letter; a cache that grows for ever would be a leak.
constexpr qsizetype mostCached = 20'000;

QStringList systemDirectories()
{
    QStringList directories = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return directories << u"/usr/share/hunspell"_s << u"/usr/share/myspell/dicts"_s << u"/usr/local/share/hunspell"_s;
}

QString fileOfDictionary(const QStringList &directories, const QString &name)
{
    for (const QString &directory : directories) {
        const QString base = QDir(directory).filePath(name);
        if (QFile::exists(base + u".aff"_s) && QFile::exists(base + u".dic"_s)) {
            return base;
        }
    }
    return {};
}

} // namespace

#ifdef DESKBELL_HUNSPELL
struct Spelling::Dictionary {
    explicit Dictionary(const QString &base)
        : hunspell(QFile::encodeName(base + u".aff"_s).constData(), QFile::encodeName(base + u".dic"_s).constData())
        , encode(hunspell.get_dict_encoding().c_str())
        , decode(hunspell.get_dict_encoding().c_str())
    { }
    /// Dictionaries in an encoding Qt does not have know nothing, and complain about nothing.
    bool isUsable() const { return encode.isValid() && decode.isValid(); }
    bool isRight(const QString &word)
    {
        const QByteArray bytes = encode(word);
        return encode.hasError() || hunspell.spell(bytes.toStdString());
    }
    QStringList suggest(const QString &word)
    {
        QStringList words;
        for (const std::string &suggestion : hunspell.suggest(QByteArray(encode(word)).toStdString())) {
            words.append(decode(QByteArrayView(suggestion.data(), static_cast<qsizetype>(suggestion.size()))));
        }
        return words;
    }
    Hunspell hunspell;
    QStringEncoder encode;
    QStringDecoder decode;
};
#else
struct Spelling::Dictionary {
    explicit Dictionary(const QString &) { }
    bool isUsable() const { return false; }
    bool isRight(const QString &) { return true; }
    QStringList suggest(const QString &) { return {}; }
};
#endif

Spelling::Spelling(const QStringList &directories, QObject *parent)
    : QObject(parent)
    , m_directories(directories.isEmpty() ? systemDirectories() : directories)
{ }

Spelling::~Spelling() = default;

void Spelling::setPersonalFile(const QString &path)
{
    m_personalFile = path;
    m_personal.clear();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        QTextStream lines(&file);
        QString word;
        while (lines.readLineInto(&word)) {
            m_personal.insert(word.trimmed());
        }
    }
    m_known.clear();
    Q_EMIT changed();
}

QStringList Spelling::available() const
{
    QStringList names;
#ifdef DESKBELL_HUNSPELL
    for (const QString &directory : m_directories) {
        for (const QString &file : QDir(directory).entryList({u"*.aff"_s}, QDir::Files)) {
            const QString name = QFileInfo(file).completeBaseName();
            if (!fileOfDictionary({directory}, name).isEmpty() && !name.startsWith("hyph"_L1)) {
                names.append(name);
            }
        }
    }
    names.removeDuplicates();
    names.sort();
#endif
    return names;
}

QString Spelling::dictionaryFor(const QString &tag) const
{
    if (tag.isEmpty()) {
        return {};
    }
    const QStringList names = available();
    const QString wanted = QString(tag).replace(u'-', u'_');
    if (names.contains(wanted)) {
        return wanted;
    }
    // "en" means en_US, "pt" pt_PT or what there is.
    const QString usual = QLocale(wanted).name();
    const QString base = wanted.section(u'_', 0, 0);
    if (names.contains(usual) && usual.startsWith(base)) {
        return usual;
    }
    for (const QString &name : names) {
        if (name == base || name.startsWith(base + u'_')) {
            return name;
        }
    }
    return {};
}

void Spelling::setLanguage(const QString &tag)
{
    const QString name = dictionaryFor(tag);
    m_language = tag;
    if (name == m_name && m_state == State::Ready) {
        return;
    }
    m_name = name;
    m_known.clear();
    if (name.isEmpty()) {
        m_state = tag.isEmpty() ? State::Off : State::NoDictionary;
        Q_EMIT changed();
        return;
    }
    if (dictionary()) {
        m_state = State::Ready;
        Q_EMIT changed();
        return;
    }
    m_state = State::Loading;
    if (m_reading.contains(name)) {
        return;
    }
    m_reading.insert(name);
    const QString base = fileOfDictionary(m_directories, name);
    auto *watcher = new QFutureWatcher<std::shared_ptr<Dictionary>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        take(name, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([base] { return std::make_shared<Dictionary>(base); }));
}

void Spelling::take(const QString &name, const std::shared_ptr<Dictionary> &read)
{
    m_reading.remove(name);
    m_dictionaries.insert(name, read);
    if (name == m_name) {
        m_state = dictionary()->isUsable() ? State::Ready : State::NoDictionary;
        Q_EMIT changed();
    }
}

Spelling::Verdict Spelling::verdict(const QString &word) const
{
    if (m_state != State::Ready) {
        return m_state == State::Loading ? Verdict::Unknown : Verdict::Right;
    }
    const auto found = m_known.constFind(word);
    return found == m_known.cend() ? Verdict::Unknown : *found ? Verdict::Right : Verdict::Wrong;
}

Spelling::Verdict Spelling::check(const QString &word)
{
    if (m_state != State::Ready) {
        return verdict(word);
    }
    if (m_known.size() > mostCached) {
        m_known.clear();
    }
    const bool right = m_personal.contains(word) || m_personal.contains(word.toLower()) || dictionary()->isRight(word);
    m_known.insert(word, right);
    return right ? Verdict::Right : Verdict::Wrong;
}

QStringList Spelling::suggestions(const QString &word, int most) const
{
    return m_state == State::Ready ? dictionary()->suggest(word).mid(0, most) : QStringList();
}

void Spelling::add(const QString &word)
{
    const QString plain = word.trimmed();
    if (plain.isEmpty() || m_personal.contains(plain)) {
        return;
    }
    m_personal.insert(plain);
    if (!m_personalFile.isEmpty()) {
        // Written whole: a half line after a crash would be a wrong word for ever.
        QSaveFile file(m_personalFile);
        if (file.open(QIODevice::WriteOnly | QIODevice::Text)) {
            QStringList words(m_personal.begin(), m_personal.end());
            words.sort();
            file.write(words.join(u'\n').toUtf8() + '\n');
            file.commit();
        }
    }
    m_known.clear();
    Q_EMIT changed();
}

} // namespace deskbell
