#include "widgets/step_row.h"

#include "theme/marks.h"
#include "widgets/about_thing.h"
#include "widgets/labels.h"
#include "widgets/tick_box.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace waymark::ui {

StepRow::StepRow(const Step& step, QWidget* parent)
    : QWidget(parent),
      m_id(step.id),
      m_box(new TickBox({}, this)),
      m_title(new TextLabel(qstring(step.title), TextRole::Body, QFont::Normal, Ink::Text, this)),
      m_day(new TextLabel({}, TextRole::Body, QFont::Normal, Ink::Second, this))
{
    m_box->setObjectName(QStringLiteral("step-%1").arg(qstring(step.id.text())));
    m_box->setAccessibleName(qstring(step.title));
    m_title->setWordWrap(true);
    // The first line stands beside the box, however many follow.
    const int above = (m_box->sizeHint().height() - m_title->fontMetrics().height()) / 2;
    m_title->setContentsMargins(0, above, 0, above);
    m_day->setContentsMargins(0, above, 0, above);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_title, 1, Qt::AlignTop);
    row->addWidget(m_day, 0, Qt::AlignTop);
    setThing(*this, step.id);
    connect(m_box, &TickBox::requested, this, &StepRow::toggleAsked);
}

void StepRow::setStatus(const ItemStatus& status, bool isSaving)
{
    m_box->setMark(tickMark(status.state));
    m_box->setSaving(isSaving);
    m_title->setInk(status.state == State::Skipped ? Ink::Second : Ink::Text);
    m_day->setText(status.state == State::Done && !status.day.empty() ? shortDayText(status.day) : QString());
}

void StepRow::setEnd(QWidget* end)
{
    m_day->hide();
    static_cast<QHBoxLayout*>(layout())->addWidget(end, 0, Qt::AlignTop);
}

void StepRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) emit toggleAsked();
}

}   // namespace waymark::ui
