#include "widgets/empty_state.h"

#include "widgets/buttons.h"
#include "widgets/icon_label.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

EmptyState::EmptyState(QWidget* parent) : QWidget(parent)
{
    build();
}

EmptyState::EmptyState(
    const QString& iconName, const QString& title, const QString& sentence, const QString& act, QWidget* parent)
    : EmptyState(parent)
{
    setWords(iconName, title, sentence, act);
}

void EmptyState::build()
{
    m_icon = new IconLabel(QString(), IconSize::Normal, this);
    m_title = new TextLabel(QString(), TextRole::Heading, QFont::DemiBold, Ink::Text, this);
    m_sentence = new TextLabel(QString(), TextRole::Body, QFont::Normal, Ink::Second, this);
    m_act = new QPushButton(this);
    m_act->setObjectName(QStringLiteral("emptyStateAct"));
    m_act->setAutoDefault(false);
    makePrimary(*m_act);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    layout->setSpacing(Space::Small);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(Space::Tiny);
    layout->addWidget(m_act, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_act, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::setWords(const QString& iconName, const QString& title, const QString& sentence, const QString& act)
{
    m_icon->setName(iconName);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    fitSentence();
}

// A centred label of several lines gets its height from here: layouts ask it before they know its width.
void EmptyState::fitSentence()
{
    const int widest = Width::Pane + Width::Pane / 4;
    const int width = std::clamp(this->width() - 2 * Space::Huge, Width::Pane / 2, widest);
    m_sentence->setFixedSize(width, std::max(0, m_sentence->heightForWidth(width)));
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_sentence != nullptr) fitSentence();
}

}   // namespace waymark::ui
