#include "detail/parts.h"

#include "detail/done_day.h"
#include "insight/coverage.h"
#include "widgets/about_thing.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"
#include "widgets/coverage_bar.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/step_row.h"
#include "widgets/tick_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

QString statusText(const ItemStatus& status)
{
    const QString day = dayText(status.day);
    switch (status.state) {
    case State::Open: break;
    case State::Learning: return QObject::tr("Learning since %1").arg(day);
    case State::Done: return QObject::tr("Done on %1").arg(day);
    case State::Skipped: return QObject::tr("Skipped on %1").arg(day);
    }
    return QObject::tr("Not done yet");
}

}   // namespace

HeadSection::HeadSection(const QString& overline, const QString& title, QWidget* parent) : Section({}, parent)
{
    if (!overline.isEmpty()) {
        auto* over = new TextLabel(overline, TextRole::Small, QFont::Normal, Ink::Second, this);
        over->setObjectName(QStringLiteral("detailOverline"));
        over->setWordWrap(true);
        add(over);
    }
    auto* head = new TextLabel(title, TextRole::Heading, QFont::DemiBold, Ink::Text, this);
    head->setObjectName(QStringLiteral("detailTitle"));
    head->setWordWrap(true);
    add(head);
}

Chip* HeadSection::addChip(const QString& text)
{
    auto* chip = new Chip(text, this);
    addToLine(chip);
    return chip;
}

void HeadSection::addChip(Tier tier)
{
    addToLine(new Chip(tier, this));
}

void HeadSection::addWord(const QString& text)
{
    auto* word = new TextLabel(text, TextRole::Small, QFont::Normal, Ink::Second, this);
    word->setMinimumHeight(Height::Chip);
    addToLine(word);
}

void HeadSection::addToLine(QWidget* widget)
{
    if (m_line == nullptr) {
        m_line = new QWidget(this);
        auto* flow = new FlowLayout(Space::Small, m_line);
        flow->setContentsMargins(0, Space::Small, 0, 0);
        add(m_line);
    }
    m_line->layout()->addWidget(widget);
}

namespace {

bool isTextLarge()
{
    return Theme::current().textScale() > 1.3;
}

}   // namespace

BarSection::BarSection(QWidget* parent)
    : Section({}, parent),
      m_words(new TextLabel({}, TextRole::Small, QFont::DemiBold, Ink::Text, this)),
      m_end(new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, this)),
      m_bar(new CoverageBar(Space::Small, this)),
      m_more(new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, this))
{
    m_words->setObjectName(QStringLiteral("detailCoverage"));
    m_words->setWordWrap(true);
    // Beside one another both fit, unless the text is large.
    m_end->setWordWrap(isTextLarge());
    m_end->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_more->setObjectName(QStringLiteral("detailCoverageMore"));
    m_more->setWordWrap(true);
    m_more->setContentsMargins(0, Space::Tiny, 0, 0);
    m_more->hide();
    auto* line = new QWidget(this);
    auto* words = new QHBoxLayout(line);
    words->setContentsMargins(0, 0, 0, Space::Tiny);
    words->addWidget(m_words, 1);
    words->addWidget(m_end, isTextLarge() ? 1 : 0);
    add(line);
    add(m_bar);
    add(m_more);
}

void BarSection::set(const QString& words, const QString& end, const Tally& tally, const QString& more)
{
    m_words->setText(words);
    m_end->setText(end);
    m_bar->setTally(tally);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    if (m_missing != nullptr) m_missing->setVisible(tally.toLearn() > 0);
}

void BarSection::offerMissing(std::function<void()> show)
{
    m_missing = new LinkButton(tr("Show what is missing"), this);
    m_missing->setObjectName(QStringLiteral("showMissing"));
    m_missing->setFlush(true);
    connect(m_missing, &QAbstractButton::clicked, this, std::move(show));
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, Space::Tiny, 0, 0);
    row->addWidget(m_missing);
    row->addStretch();
    add(line);
}

Section* paragraph(const QString& title, const QString& text, QWidget* parent)
{
    if (text.isEmpty()) return nullptr;
    auto* section = new Section(title, parent);
    auto* label = new TextLabel(text, TextRole::Body, QFont::Normal, Ink::Text, section);
    label->setWordWrap(true);
    section->add(label);
    return section;
}

PaneRow* linkRow(Session& session, const Id& thing, const QString& title, QWidget* parent)
{
    auto* row = new PaneRow(title, parent);
    row->setObjectName(QStringLiteral("link-") + qstring(thing.text()));
    row->setLeads(true);
    setThing(*row, thing);
    QObject::connect(row, &QAbstractButton::clicked, &session, [&session, thing] { session.open(thing); });
    return row;
}

TickBox* addTickRow(Section& section, Session& session, const Id& item, QWidget* end, int height)
{
    auto* row = new QWidget(&section);
    row->setMinimumHeight(Theme::current().rowHeight(height));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Space::Small);
    auto* box = new TickBox(qstring(session.catalog().title(item)), row);
    box->setObjectName(QStringLiteral("tick-") + qstring(item.text()));
    setThing(*row, item);
    line->addWidget(box, 1);
    if (end != nullptr) line->addWidget(end);
    section.add(row);
    const Topic* topic = session.catalog().topic(item);
    if (topic != nullptr && !topic->check.empty())
        box->setHelp(QObject::tr("Done when: %1").arg(qstring(topic->check)));
    QObject::connect(box, &TickBox::requested, &session, [&session, box, item] {
        session.toggle(item);
        box->setSaving(session.isSaving(item));
    });
    section.onRefresh([&session, box, item] {
        box->setMark(tickMark(session.progress().state(item)));
        box->setSaving(session.isSaving(item));
    });
    return box;
}

Section* statusTick(Session& session, const Id& item, QWidget* parent)
{
    auto* section = new Section({}, parent);
    auto* day = new DoneDay(session, item, section);
    auto* box = addTickRow(*section, session, item, day, Height::Row);
    section->onRefresh([&session, box, day, item] {
        const ItemStatus status = session.progress().status(item);
        const bool hasDay = status.state == State::Done && !status.day.empty();
        box->setText(hasDay ? QObject::tr("Done on") : statusText(status));
        box->setAccessibleName(statusText(status));
        day->refresh();
    });
    return section;
}

Section* sentenceTicks(Session& session, const QString& title, const std::vector<Step>& steps, QWidget* parent)
{
    if (steps.empty()) return nullptr;
    auto* section = new Section(title, parent);
    for (const Step& step : steps) {
        auto* row = new StepRow(step, section);
        row->box()->setObjectName(QStringLiteral("tick-") + qstring(step.id.text()));
        QObject::connect(row, &StepRow::toggleAsked, &session, [&session, id = step.id] { session.toggle(id); });
        auto* day = new DayLink(session, step.id, row);
        row->setEnd(day);
        section->onRefresh([&session, row, day, id = step.id] {
            row->setStatus(session.progress().status(id), session.isSaving(id));
            day->refresh();
        });
        section->add(row);
    }
    return section;
}

QWidget* hoursLabel(double hours, QWidget* parent)
{
    return new TextLabel(hoursText(hours), TextRole::Small, QFont::Normal, Ink::Second, parent);
}

Section* skillLinks(Session& session, const QString& title, const std::vector<Id>& skills, QWidget* parent)
{
    if (skills.empty()) return nullptr;
    auto* section = new Section(title, parent);
    for (const Id& id : skills) {
        auto* row = linkRow(session, id, qstring(session.catalog().title(id)), section);
        section->add(row);
        section->onRefresh([&session, row, id] {
            const Skill* skill = session.catalog().skill(id);
            if (skill == nullptr) return;
            const Tally tally = skillTally(*skill, session.targetRole(), session.progress());
            row->setMark(tickMark(tally));
            row->setTrailing(QStringLiteral("%1/%2").arg(tally.done).arg(tally.needed));
        });
    }
    return section;
}

Section* roleLinks(Session& session, const QString& title, const std::vector<Id>& roles, QWidget* parent)
{
    std::vector<const Role*> found;
    for (const Id& id : roles)
        if (const Role* role = session.catalog().role(id)) found.push_back(role);
    if (found.empty()) return nullptr;
    auto* section = new Section(title, parent);
    for (const Role* role : targetFirst(session, found)) {
        auto* row = linkRow(session, role->id, qstring(role->title), section);
        const bool isTarget = role == session.targetRole();
        row->setIcon(isTarget ? QStringLiteral("target") : QStringLiteral("roles"), isTarget);
        row->setStrong(isTarget);
        section->add(row);
    }
    return section;
}

std::vector<const Role*> targetFirst(const Session& session, std::vector<const Role*> roles)
{
    std::stable_partition(roles.begin(), roles.end(), [&](const Role* role) { return role == session.targetRole(); });
    return roles;
}

QString evidenceWord(const Progress& progress, const Id& item)
{
    const auto& evidence = progress.evidenceOf(item);
    const auto isConfirmed = [](const Evidence& one) { return one.kind == Evidence::Kind::Confirmed; };
    if (std::any_of(evidence.begin(), evidence.end(), isConfirmed)) return QObject::tr("Confirmed");
    if (!evidence.empty()) return QObject::tr("Shown");
    return progress.state(item) == State::Done ? QObject::tr("Own word") : QString();
}

}   // namespace waymark::ui
