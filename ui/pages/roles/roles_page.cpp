#include "pages/roles/roles_page.h"

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "pages/roles/compare/role_compare_view.h"
#include "pages/roles/matrix/matrix_legend.h"
#include "pages/roles/matrix/matrix_text.h"
#include "pages/roles/matrix/role_matrix_view.h"
#include "pages/roles/needs/role_needs_view.h"
#include "theme/theme.h"
#include "widgets/empty_state.h"
#include "widgets/filter_button.h"
#include "widgets/labels.h"
#include "widgets/segments.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

namespace {

const QString& listKey()
{
    static const QString key = QStringLiteral("list");
    return key;
}

const QString& compareKey()
{
    static const QString key = QStringLiteral("compare");
    return key;
}

QString keyOf(MatrixShow show)
{
    switch (show) {
    case MatrixShow::MyRole: return QStringLiteral("role");
    case MatrixShow::Gaps: return QStringLiteral("gaps");
    case MatrixShow::All: break;
    }
    return {};
}

MatrixSource sourceOf(Session& session)
{
    return {[&session]() -> const CatalogIndex& { return session.catalog(); },
        [&session]() -> const Progress& { return session.progress(); }, [&session] { return session.targetRole(); }};
}

}   // namespace

RolesPage::RolesPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_matrix(sourceOf(session)), m_rows(m_matrix)
{
    setObjectName(QStringLiteral("rolesPage"));
    buildToolBar();
    buildViews();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addSpacing(int(Line::Hair));
    column->addWidget(m_body, 1);
    buildActs();
    connectAll();
    offerShows();
    showFitting();
    takeAnswers();
}

// The form, the order and what is shown, as they were left.
void RolesPage::takeAnswers()
{
    const auto all = {std::pair<QString, FilterButton*>(QStringLiteral("roles-show"), m_show),
        std::pair<QString, FilterButton*>(QStringLiteral("roles-sort"), m_sort)};
    Preferences& preferences = m_session.preferences();
    for (const auto& [name, filter] : all) {
        filter->setKey(preferences.answers(name));
        connect(filter, &FilterButton::keyChanged, &preferences,
            [&preferences, name = name](const QString& key) { preferences.keepAnswers(name, key); });
    }
    const QString form = QStringLiteral("roles-form");
    if (const QString kept = preferences.answers(form); !kept.isEmpty()) m_form->setKey(kept);
    connect(m_form, &Segments::keyChanged, &preferences,
        [&preferences, form](const QString& key) { preferences.keepAnswers(form, key); });
}

RolesPage::~RolesPage()
{
    // The views read the models to their end, and children outlive members.
    delete m_views;
}

void RolesPage::buildToolBar()
{
    m_toolBar = new QWidget(this);
    m_form = new Segments(QStringLiteral("rolesForm"),
        {{QStringLiteral("matrix"), tr("Matrix")}, {listKey(), tr("List")}, {compareKey(), tr("Compare")}}, m_toolBar);
    m_form->setAccessibleName(tr("Form"));
    m_show = new FilterButton(tr("Show"), m_toolBar);
    m_show->setObjectName(QStringLiteral("rolesShow"));
    m_sort = new FilterButton(tr("Sort"), m_toolBar);
    m_sort->setObjectName(QStringLiteral("rolesSort"));
    m_sort->setMarksAnswer(false);
    m_sort->setOptions({{QStringLiteral("area"), tr("By area")}, {QStringLiteral("need"), tr("By need")},
        {QStringLiteral("gap"), tr("By gap")}});
    m_count = new TextLabel({}, TextRole::Small, QFont::Normal, Ink::Second, m_toolBar);
    m_count->setObjectName(QStringLiteral("rolesCount"));
    auto* row = new QHBoxLayout(m_toolBar);
    row->setContentsMargins(Space::Medium, Space::Small, Space::Large, Space::Small);
    row->setSpacing(Space::Small);
    row->addWidget(m_form);
    row->addWidget(m_show);
    row->addWidget(m_sort);
    row->addStretch(1);
    row->addWidget(m_count);
}

void RolesPage::buildViews()
{
    m_body = new QWidget(this);
    m_views = new QStackedWidget(m_body);
    m_table = new RoleMatrixView(m_rows, m_views);
    m_list = new RoleNeedsView(m_matrix, m_views);
    m_compare = new RoleCompareView(m_session, m_views);
    m_empty = new EmptyState(m_views);
    m_empty->setObjectName(QStringLiteral("rolesEmpty"));
    m_views->addWidget(m_table);
    m_views->addWidget(m_list);
    m_views->addWidget(m_compare);
    m_views->addWidget(m_empty);
    m_legend = new MatrixLegend(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_views, 1);
    column->addWidget(m_legend);
}

void RolesPage::buildActs()
{
    const auto addCopy = [this](QWidget* view, const QString& name, const QString& text, auto make) {
        auto* act = new QAction(text, view);
        act->setObjectName(name);
        connect(act, &QAction::triggered, this, [this, make] { copy(make()); });
        view->addAction(act);
        return act;
    };
    const QString asText = tr("Copy as text"), csv = tr("Copy as CSV");
    auto* matrix = addCopy(m_table, QStringLiteral("copyMatrixAsText"), asText, [this] { return matrixAsTsv(m_rows); });
    addCopy(m_table, QStringLiteral("copyMatrixAsCsv"), csv, [this] { return matrixAsCsv(m_rows); });
    auto* gap =
        addCopy(m_compare, QStringLiteral("copyGapAsText"), asText, [this] { return asTsv(m_compare->cells()); });
    addCopy(m_compare, QStringLiteral("copyGapAsCsv"), csv, [this] { return asCsv(m_compare->cells()); });
    for (QAction* act : {matrix, gap}) {
        act->setShortcut(QKeySequence::Copy);
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
}

void RolesPage::connectAll()
{
    connect(m_form, &Segments::keyChanged, this, &RolesPage::showFitting);
    connect(m_show, &FilterButton::keyChanged, this, &RolesPage::applyShow);
    connect(m_sort, &FilterButton::keyChanged, this, &RolesPage::applySort);
    connect(m_table, &RoleMatrixView::chosen, this, &RolesPage::choose);
    connect(m_list, &RoleNeedsView::chosen, this, &RolesPage::choose);
    connect(m_compare, &RoleCompareView::chosen, this, &RolesPage::choose);
    connect(m_empty, &EmptyState::acted, this, [this] { m_show->setKey(keyOf(MatrixShow::All)); });
    // The model keeps numbers only until their skill changes and reads them when they are painted, so a hidden page
    // costs nothing here and is never out of date.
    connect(&m_session, &Session::progressChanged, this, [this](const ChangeSet& change) {
        m_matrix.refresh(change);
        m_compare->readAgain();
        showFitting();
    });
    connect(&m_session, &Session::learnerChanged, this, [this] {
        m_matrix.readAgain();
        m_compare->readAgain();
        offerShows();
        showFitting();
    });
    connect(&m_session, &Session::catalogChanged, this, [this] {
        m_matrix.rebuild();
        m_compare->readRoles();
        offerShows();
        showFitting();
    });
}

/// "My role's skills" needs a role.
void RolesPage::offerShows()
{
    std::vector<FilterOption> options{{keyOf(MatrixShow::All), tr("All skills"), tr("All skills")}};
    if (m_matrix.targetColumn() >= 0) options.push_back({keyOf(MatrixShow::MyRole), tr("My role's skills")});
    options.push_back({keyOf(MatrixShow::Gaps), tr("Gaps only")});
    m_show->setOptions(std::move(options));
}

void RolesPage::applyShow()
{
    MatrixShow show = MatrixShow::All;
    for (const MatrixShow one : {MatrixShow::MyRole, MatrixShow::Gaps})
        if (m_show->key() == keyOf(one)) show = one;
    m_rows.setShow(show);
    m_list->setShow(show);
    showFitting();
}

void RolesPage::applySort()
{
    const QString key = m_sort->key();
    m_rows.setSort(key == QLatin1String("need") ? MatrixSort::Need
            : key == QLatin1String("gap")       ? MatrixSort::Gap
                                                : MatrixSort::Area);
}

/// Matrix, list, or the words for having nothing to show.
void RolesPage::showFitting()
{
    showCount();
    const bool hasContent = m_matrix.skillCount() > 0 && m_matrix.columnCount() > 0;
    QWidget* fitting = isComparing() ? static_cast<QWidget*>(m_compare)
        : isList()                   ? static_cast<QWidget*>(m_list)
                                     : m_table;
    if (!hasContent) {
        m_empty->setWords(
            QStringLiteral("roles"), tr("No roles yet"), tr("A catalog with roles and skills fills this page."));
        fitting = m_empty;
    } else if (!isComparing() && m_rows.shownSkills() == 0) {
        m_empty->setWords(QStringLiteral("check"), tr("No gaps left"), tr("Every topic that is needed here is done."),
            tr("Show all skills"));
        fitting = m_empty;
    }
    if (m_views->currentWidget() != fitting) m_views->setCurrentWidget(fitting);
    m_legend->setVisible(fitting == m_table);
    m_show->setVisible(!isComparing());
    m_sort->setVisible(fitting == m_table);
    m_count->setVisible(!isComparing());
}

void RolesPage::showCount()
{
    const int all = m_matrix.skillCount(), roleCount = m_matrix.columnCount(), shown = m_rows.shownSkills();
    const QString roles = tr("%n roles", nullptr, roleCount);
    const QString skills = tr("%n skills", nullptr, all);
    m_count->setText(shown == all ? tr("%1, %2").arg(skills, roles) : tr("%1 of %2, %3").arg(shown).arg(skills, roles));
}

void RolesPage::choose(const Id& skill, const Id& role)
{
    m_session.select(skill.isEmpty() ? Selection{role, {}, {}} : Selection{skill, role, {}});
}

void RolesPage::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    const QString what =
        isComparing() ? tr("Copied the list of what is missing.") : tr("Copied the matrix: %1.").arg(m_count->text());
    m_session.raise({Notice::Kind::Hint, what});
}

bool RolesPage::isComparing() const
{
    return m_form->key() == compareKey();
}

bool RolesPage::isList() const
{
    return m_form->key() == listKey();
}

bool RolesPage::reveal(const Id& thing)
{
    // A comparison has no place for a thing of its own.
    if (isComparing()) m_form->setKey(QStringLiteral("matrix"));
    const bool isRole = m_matrix.columnOf(thing) >= 0;
    const int row = m_matrix.rowOf(thing);
    if (!isRole && (row < 0 || m_matrix.isArea(row))) return false;
    if (hides(thing)) return false;
    const Id skill = isRole ? Id() : thing;
    if (isList()) m_list->goTo(skill, isRole ? thing : Id());
    else m_table->goTo(skill, isRole ? thing : Id());
    choose(skill,
        isRole                                                                          ? thing
            : m_session.targetRole() && m_matrix.isNeeded(row, m_matrix.targetColumn()) ? m_session.targetRole()->id
                                                                                        : Id());
    return true;
}

bool RolesPage::hides(const Id& thing) const
{
    const int row = m_matrix.columnOf(thing) >= 0 ? -1 : m_matrix.rowOf(thing);
    return row >= 0 && !isShown(m_matrix, row, m_rows.show());
}

void RolesPage::clearFilters()
{
    m_show->setKey(keyOf(MatrixShow::All));
}

Id RolesPage::usualThing() const
{
    const Role* role = m_session.targetRole();
    if (role == nullptr && !m_session.catalog().catalog().roles.empty())
        role = &m_session.catalog().catalog().roles.front();
    return role != nullptr ? role->id : Id();
}

void RolesPage::focusMain()
{
    if (m_views->currentWidget() == m_compare) m_compare->focusMain();
    else m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void RolesPage::focusFilter()
{
    m_show->setFocus(Qt::ShortcutFocusReason);
}

void RolesPage::setCovered(int width)
{
    m_table->setCovered(width);
    m_body->layout()->setContentsMargins(isRightToLeft() ? width : 0, 0, isRightToLeft() ? 0 : width, 0);
}

void RolesPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_body->y() - 1, width(), 1), Theme::current().colours().line);
}

void RolesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_toolBar->setMinimumHeight(Theme::current().rowHeight(Height::ToolBar));
}

}   // namespace waymark::ui
