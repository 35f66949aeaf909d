#include "detail/evidence_section.h"

#include "detail/pane_row.h"
#include "dialogs/evidence_dialogs.h"
#include "theme/marks.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/flow_layout.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

namespace waymark::ui {

namespace {

// A file is shown in its folder and never started. A link may have come with somebody else's document, so that its scheme
// is looked at once more: others would start programs.
void openLink(const QString& link)
{
    const QUrl url(link);
    if (url.isLocalFile()) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(url.toLocalFile()).absolutePath()));
    else if (const QString scheme = url.scheme().toLower();
             scheme == QLatin1String("http") || scheme == QLatin1String("https") || scheme == QLatin1String("mailto"))
        QDesktopServices::openUrl(url);
}

QString shortLink(const QString& link)
{
    const QUrl url(link);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const QString shown = isWeb ? link.section(QStringLiteral("://"), 1) : link;
    return isolated(shown.endsWith(QLatin1Char('/')) ? shown.chopped(1) : shown);
}

void sayConfirmed(PaneRow& row, const QString& by, const std::string& day)
{
    const QString words = QObject::tr("Confirmed by %1 on %2").arg(isolated(by), dayText(day));
    row.setToolTip(tipText(words));
    row.setAccessibleName(words);
}

PaneRow* evidenceRow(Session& session, const Evidence& evidence, QWidget* parent)
{
    const QString value = qstring(evidence.value);
    PaneRow* row = nullptr;
    switch (evidence.kind) {
    case Evidence::Kind::Link:
        row = new PaneRow(shortLink(value), parent);
        row->setIcon(QStringLiteral("link"));
        row->setOutward(true);
        row->setLeads(true);
        QObject::connect(row, &QAbstractButton::clicked, row, [value] { openLink(value); });
        break;
    case Evidence::Kind::Project:
        row = new PaneRow(qstring(session.catalog().title(Id(evidence.value))), parent);
        row->setIcon(QStringLiteral("projects"));
        row->setLeads(true);
        QObject::connect(
            row, &QAbstractButton::clicked, &session, [&session, id = Id(evidence.value)] { session.open(id); });
        break;
    case Evidence::Kind::Confirmed:
        row = new PaneRow(QObject::tr("By %1").arg(isolated(value)), parent);
        row->setIcon(QStringLiteral("evidence"));
        break;
    }
    row->setTrailing(shortDayText(evidence.day));
    if (evidence.kind == Evidence::Kind::Confirmed) sayConfirmed(*row, value, evidence.day);
    return row;
}

void addEvidence(Section& section, Session& session, const Id& item, const Evidence& evidence)
{
    auto* line = new QWidget(&section);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Tiny);
    auto* row = evidenceRow(session, evidence, line);
    row->setObjectName(QStringLiteral("evidence"));
    auto* remove = new IconButton(QStringLiteral("close"), QObject::tr("Remove: %1").arg(row->text()), line);
    remove->setObjectName(QStringLiteral("removeEvidence"));
    remove->setIconSize({IconSize::Chevron, IconSize::Chevron});
    remove->setFixedSize(row->sizeHint().height(), row->sizeHint().height());
    layout->addWidget(row, 1);
    layout->addWidget(remove);
    QObject::connect(remove, &QAbstractButton::clicked, &session,
        [&session, item, slot = evidence.slot] { session.removeEvidence(item, slot); });
    section.add(line);
}

QString slotsOf(const std::vector<Evidence>& evidence)
{
    QString all;
    for (const auto& one : evidence)
        all += qstring(one.slot) + QLatin1Char('\n') + qstring(one.day) + QLatin1Char('\n');
    return all;
}

QWidget* acts(Session& session, const Id& item, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* flow = new FlowLayout(Space::Small, row);
    flow->setContentsMargins(0, Space::Tiny, 0, 0);
    const auto add = [&](const QString& iconName, const QString& word, const QString& name, const QString& help) {
        auto* button = actButton(iconName, word, row);
        button->setObjectName(name);
        button->setAccessibleName(help);
        button->setToolTip(help);
        flow->addWidget(button);
        return button;
    };
    auto* link = add(QStringLiteral("link"), QObject::tr("Link"), QStringLiteral("addLink"), QObject::tr("Add a link"));
    auto* confirm = add(QStringLiteral("evidence"), QObject::tr("Confirm"), QStringLiteral("addConfirmation"),
        QObject::tr("Say who confirms it"));
    QObject::connect(link, &QAbstractButton::clicked, row, [&session, item, row] { askForLink(session, {item}, row); });
    QObject::connect(
        confirm, &QAbstractButton::clicked, row, [&session, item, row] { askForConfirmation(session, {item}, row); });
    return row;
}

}   // namespace

Section* evidenceSection(Session& session, const Id& item, QWidget* parent)
{
    auto* section = new Section(QObject::tr("Evidence"), parent);
    auto* list = new Section({}, section);
    section->add(list);
    section->add(acts(session, item, section));
    section->onRefresh([&session, list, item, shown = QStringLiteral("-")]() mutable {
        const auto& evidence = session.progress().evidenceOf(item);
        if (slotsOf(evidence) == shown) return;
        shown = slotsOf(evidence);
        list->clear();
        for (const auto& one : evidence) addEvidence(*list, session, item, one);
        list->setVisible(!evidence.empty());
    });
    return section;
}

}   // namespace waymark::ui
