#include "shell/period_picker.h"

#include "base/clock.h"
#include "theme/marks.h"
#include "widgets/day_field.h"
#include "widgets/filter_button.h"
#include "widgets/labels.h"

#include <QFormLayout>

namespace waymark::ui {

namespace {

constexpr int UsualDays = 30;

QString chosenDays()
{
    return QStringLiteral("days");
}

/// Keys are days back from today, today counted in.
std::vector<FilterOption> spans()
{
    return {{QString(), PeriodPicker::tr("All time")}, {QStringLiteral("7"), PeriodPicker::tr("The last 7 days")},
        {QStringLiteral("30"), PeriodPicker::tr("The last 30 days")},
        {QStringLiteral("90"), PeriodPicker::tr("The last 90 days")},
        {QStringLiteral("365"), PeriodPicker::tr("The last year")}, {chosenDays(), PeriodPicker::tr("Chosen days")}};
}

std::string isoDay(const QDate& day)
{
    return day.toString(Qt::ISODate).toStdString();
}

}   // namespace

PeriodPicker::PeriodPicker(const QString& name, const std::string& today, QWidget* parent)
    : QWidget(parent), m_today(today), m_span(new FilterButton(name, this)), m_days(new QWidget(this))
{
    m_span->setObjectName(QStringLiteral("reportPeriod"));
    m_span->hideName();
    m_span->setMarksAnswer(false);
    m_span->setOptions(spans());
    auto* fields = new QFormLayout(m_days);
    fields->setContentsMargins({});
    fields->setSpacing(Space::Small);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QDate last = QDate::fromString(qstring(today), Qt::ISODate);
    m_from = addDay(tr("From"), QStringLiteral("reportFrom"), last.addDays(1 - UsualDays));
    m_to = addDay(tr("To"), QStringLiteral("reportTo"), last);
    for (DayField* day : {m_from, m_to}) day->setMaximumDate(last);
    m_to->setMinimumDate(m_from->date());
    m_days->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Small);
    column->addWidget(m_span, 0, Qt::AlignLeft);
    column->addWidget(m_days);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_span);
    connect(m_span, &FilterButton::keyChanged, this, [this](const QString& key) {
        m_days->setVisible(key == chosenDays());
        announce();
    });
    connect(m_from, &DayField::dateChanged, m_to, &DayField::setMinimumDate);
    for (DayField* day : {m_from, m_to}) connect(day, &DayField::dateChanged, this, &PeriodPicker::announce);
}

Period PeriodPicker::period() const
{
    const QString key = m_span->key();
    if (key.isEmpty()) return {};
    if (key == chosenDays()) return {isoDay(m_from->date()), isoDay(m_to->date())};
    return {dayAfter(m_today, 1 - key.toInt()), {}};
}

void PeriodPicker::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    for (DayField* field : {m_from, m_to}) field->setFirstDayOfWeek(day);
}

DayField* PeriodPicker::addDay(const QString& title, const QString& name, const QDate& day)
{
    auto* field = new DayField(title, day, m_days);
    field->setObjectName(name);
    auto* label = new TextLabel(title, TextRole::Body, QFont::Normal, Ink::Second, m_days);
    label->setBuddy(field);
    static_cast<QFormLayout*>(m_days->layout())->addRow(label, field);
    return field;
}

// A first day behind the last one moves that too: one change, told once.
void PeriodPicker::announce()
{
    const Period now = period();
    if (now == m_told) return;
    m_told = now;
    emit changed();
}

}   // namespace waymark::ui
