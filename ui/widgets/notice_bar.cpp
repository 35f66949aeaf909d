#include "widgets/notice_bar.h"

#include "theme/marks.h"
#include "widgets/buttons.h"
#include "widgets/icon_label.h"
#include "widgets/labels.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <initializer_list>

namespace waymark::ui {

namespace {

constexpr int manyTimes = 100;   // as much room as the stretch beside it
constexpr int ReadMs = 12'000;

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* bar = qobject_cast<NoticeBar*>(object);
    return bar == nullptr ? nullptr : new QAccessibleWidget(bar, QAccessible::Notification);
}

}   // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isInstalled)
    setObjectName(QStringLiteral("noticeBar"));
    setFrameShape(QFrame::NoFrame);
    build();
    m_goes = new QTimer(this);
    m_goes->setInterval(ReadMs);
    connect(m_goes, &QTimer::timeout, this, &NoticeBar::goWhenRead);
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::rememberKeyboard);
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
    m_sentence->setText(sentence);
    giveKeyboardBack();
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_act->setAlarming(isProblem);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_key->setText(key.toString(QKeySequence::NativeText));
    m_key->setVisible(!act.isEmpty() && !key.isEmpty());
    setMinimumHeight(Theme::current().rowHeight(Height::Notice));
    setAccessibleName(sentence);
    fitSentence();
    // Readers speak a notification when it appears; this one may be there already with another sentence.
    const bool isThere = isVisible();
    show();
    update();
    if (kind == Kind::Done) m_goes->start();
    else m_goes->stop();
    QAccessibleEvent alert(this, isThere ? QAccessible::ObjectShow : QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::close()
{
    if (isHidden()) return;
    m_goes->stop();
    giveKeyboardBack();
    hide();
    emit closed();
}

// What to do about it stands at its end, so it takes a second line rather than lose that.
void NoticeBar::fitSentence()
{
    int taken = Space::Huge + Space::Small + IconSize::Small + m_close->sizeHint().width() + Space::Tiny;
    for (const QWidget* part : std::initializer_list<const QWidget*>{m_act, m_second, m_key})
        if (!part->isHidden()) taken += part->sizeHint().width() + m_layout->spacing();
    taken += 3 * m_layout->spacing();
    const bool isLong =
        m_kind != Kind::Done || m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + taken > width();
    m_sentence->setWordWrap(isLong);
    m_layout->setStretchFactor(m_sentence, isLong ? manyTimes : 0);
}

void NoticeBar::goWhenRead()
{
    if (!underMouse() && !isAncestorOf(QApplication::focusWidget())) close();
}

void NoticeBar::rememberKeyboard(QWidget* before, QWidget* now)
{
    if (now != nullptr && isAncestorOf(now) && !isAncestorOf(before)) m_keyboard = before;
}

void NoticeBar::giveKeyboardBack()
{
    if (!isAncestorOf(QApplication::focusWidget())) return;
    if (m_keyboard && m_keyboard->isVisible() && m_keyboard->isEnabled()) m_keyboard->setFocus(Qt::OtherFocusReason);
    else emit keyboardLeft();
}

bool NoticeBar::event(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_goes->isActive()) m_goes->start();
    return QFrame::event(event);
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitSentence();
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
