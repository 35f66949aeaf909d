#include "widgets/notice_bar.h"

#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/icon_label.h"
#include "widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int manyTimes = 100;   // as much room as the stretch beside it

}   // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(QFrame::NoFrame);
    build();
    hide();
}

void NoticeBar::build()
{
    m_icon = new IconLabel(QString(), IconSize::Small, this);
    m_sentence = new ElidedLabel(QString(), TextRole::Body, QFont::Medium, Ink::Text, this);
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_act = new LinkButton(QString(), this);
    m_act->setObjectName(QStringLiteral("noticeAct"));
    m_second = new LinkButton(QString(), this);
    m_second->setObjectName(QStringLiteral("noticeSecondAct"));
    m_key = new KeyLabel(QString(), this);
    m_close = new IconButton(QStringLiteral("close"), tr("Close this notice"), this);
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIconSize({IconSize::Small, IconSize::Small});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Huge, 0, Space::Small, 0);
    layout->setSpacing(Space::Small);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    layout->addSpacing(Space::Tiny);
    layout->addWidget(m_act);
    layout->addWidget(m_second);
    layout->addWidget(m_key);
    layout->addStretch(1);
    layout->addWidget(m_close);
    m_layout = layout;
    connect(m_act, &QPushButton::clicked, this, &NoticeBar::acted);
    connect(m_second, &QPushButton::clicked, this, &NoticeBar::secondActed);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::close);
}

void NoticeBar::say(
    Kind kind, const QString& sentence, const QString& act, const QKeySequence& key, const QString& second)
{
    m_kind = kind;
    const bool isProblem = kind == Kind::Problem;
    m_icon->setName(isProblem    ? QStringLiteral("warning")
            : kind == Kind::Done ? QStringLiteral("check")
                                 : QStringLiteral("guide"));
    m_icon->setColour(isProblem ? &Colours::error : &Colours::accent);
    // What to do about it stands at its end: it takes a second line.
    const bool isLong = kind != Kind::Done;
    m_sentence->setWordWrap(isLong);
    m_layout->setStretchFactor(m_sentence, isLong ? manyTimes : 0);
    m_sentence->setText(sentence);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_act->setAlarming(isProblem);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_key->setText(key.toString(QKeySequence::NativeText));
    m_key->setVisible(!act.isEmpty() && !key.isEmpty());
    setMinimumHeight(Theme::current().rowHeight(Height::Notice));
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::close()
{
    if (isHidden()) return;
    hide();
    emit closed();
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Colours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.fillRect(rect(), m_kind == Kind::Problem ? colours.errorTint : colours.notice);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
}

}   // namespace waymark::ui
