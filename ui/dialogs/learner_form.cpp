#include "dialogs/learner_form.h"

#include "bridge/session.h"
#include "progress/learner.h"
#include "theme/marks.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {
constexpr int usualHours = 5;
}   // namespace

LearnerForm::LearnerForm(Session& session, QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_role(new QComboBox(this)), m_hours(new QSpinBox(this))
{
    m_name->setObjectName(QStringLiteral("learnerName"));
    m_role->setObjectName(QStringLiteral("learnerRole"));
    m_hours->setObjectName(QStringLiteral("learnerHours"));
    m_name->setMaxLength(200);
    fillRoles(session);
    m_hours->setRange(0, int(HoursInAWeek));
    m_hours->setSpecialValueText(tr("Not said"));
    m_hours->setSuffix(tr(" h a week"));
    m_hours->setValue(usualHours);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Tiny);
    addField(*layout, tr("Name"), m_name);
    addField(*layout, tr("Target role"), m_role);
    addField(*layout, tr("Time to learn"), m_hours);
    connect(m_name, &QLineEdit::textChanged, this, &LearnerForm::changed);
}

QString LearnerForm::name() const
{
    return m_name->text().trimmed();
}

Id LearnerForm::role() const
{
    return Id(m_role->currentData().toString().toStdString());
}

double LearnerForm::hours() const
{
    return m_hours->value();
}

void LearnerForm::focusName()
{
    m_name->setFocus();
}

void LearnerForm::addField(QVBoxLayout& layout, const QString& label, QWidget* field)
{
    if (layout.count() > 0) layout.addSpacing(Space::Small);
    auto* word = new TextLabel(label, TextRole::Body, QFont::Medium, Ink::Text, this);
    word->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumHeight(Theme::current().rowHeight(Height::Control));
    layout.addWidget(word);
    layout.addWidget(field);
}

void LearnerForm::fillRoles(const Session& session)
{
    m_role->addItem(tr("Not sure yet"), QString());
    for (const Role& role : session.catalog().catalog().roles)
        m_role->addItem(qstring(role.title), qstring(role.id.text()));
}

}   // namespace waymark::ui
