#include "dialogs/dialog.h"

#include "bridge/session.h"
#include "widgets/buttons.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

Dialog::Dialog(const QString& title, const QString& sentence, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_whole = new QVBoxLayout(this);
    m_whole->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    m_whole->setSpacing(Space::Large);
    m_whole->addWidget(new TextLabel(title, TextRole::Heading, QFont::DemiBold, Ink::Text, this));
    if (!sentence.isEmpty()) {
        auto* said = new TextLabel(sentence, TextRole::Body, QFont::Normal, Ink::Second, this);
        said->setWordWrap(true);
        m_whole->addWidget(said);
    }
    m_body = new QVBoxLayout;
    m_body->setSpacing(Space::Tiny);
    m_whole->addLayout(m_body);
    m_complaint = new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Error, this);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_whole->addWidget(m_complaint);
    setMinimumWidth(Width::Pane + Width::Navigation / 2);
}

QPushButton* Dialog::addAct(const QString& text, std::function<bool()> isTaken)
{
    m_isTaken = std::move(isTaken);
    auto* act = new QPushButton(text, this);
    act->setObjectName(QStringLiteral("accept"));
    act->setAccessibleName(text);
    act->setDefault(true);
    makePrimary(*act);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(act);
    m_whole->addLayout(row);
    connect(act, &QPushButton::clicked, this, &Dialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return act;
}

void Dialog::preferCancel()
{
    auto* cancel = findChild<QPushButton*>(QStringLiteral("cancel"));
    cancel->setDefault(true);
    cancel->setFocus(Qt::OtherFocusReason);
}

void Dialog::addClose()
{
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    m_whole->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void Dialog::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    adjustSize();
    fit();
}

void Dialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

// Qt itself makes a window no larger than two thirds of the screen, whatever stands in it.
void Dialog::fit()
{
    const int wide = std::max(width(), m_whole->totalMinimumSize().width());
    const int high = m_whole->hasHeightForWidth() ? m_whole->totalHeightForWidth(wide) : 0;
    resize(wide, std::max(height(), high));
}

void Dialog::complainWith(Session& session)
{
    connect(&session, &Session::noticeRaised, this, [this](const Notice& notice) {
        if (notice.kind == Notice::Kind::Problem) complain(notice.text);
    });
}

void Dialog::take()
{
    complain({});
    if (m_isTaken()) accept();
}

}   // namespace waymark::ui
