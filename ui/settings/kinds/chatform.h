// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/kinds/messagechannelform.h"

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;

namespace deskbell {

/// A chat on websites: which ones, how it greets and looks, what it asks first. One that is there shows the line its website needs.
class ChatForm : public MessageChannelForm
{
    Q_OBJECT
public:
    ChatForm(Desk &desk, const Channel *edited, QWidget *parent);

protected:
    QJsonObject channelFile() const override;
    QString fault(QWidget *&where) const override;
    QString nameOtherwise() const override;

private:
    void buildLooks();
    void buildQuestions();
    void buildSetup();
    void showKnown();
    QComboBox *addChoice(const QString &title, const QList<std::pair<QString, QString>> &choices);
    void pickColour();
    void makeSecret();
    void copySnippet();
    QStringList websites() const;

    QPlainTextEdit *m_websites = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_greeting = nullptr;
    QLineEdit *m_accent = nullptr;
    QComboBox *m_position = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_promise = nullptr;
    QComboBox *m_askName = nullptr;
    QComboBox *m_askEmail = nullptr;
    QCheckBox *m_rating = nullptr;
    QLineEdit *m_publicUrl = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_copy = nullptr;
};

/// The line a website needs. \a hub: where visitors reach the hub, without a slash at its end.
QString chatSnippet(const QString &hub, const ChannelId &channel);

} // namespace deskbell
