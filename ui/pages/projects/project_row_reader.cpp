#include "pages/projects/project_row_reader.h"

#include "pages/projects/project_row.h"

#include <QAccessibleWidget>

namespace waymark::ui {

namespace {

class ProjectRowInterface : public QAccessibleWidget
{
public:
    explicit ProjectRowInterface(ProjectRow* row) : QAccessibleWidget(row, QAccessible::TreeItem), m_row(row) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_row->isOpen();
        state.collapsed = !m_row->isOpen();
        state.selectable = true;
        state.selected = m_row->isSelected();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction(), toggleAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction()) emit m_row->openAsked(!m_row->isOpen());
        else if (name == toggleAction()) emit m_row->toggleAsked();
        else QAccessibleWidget::doAction(name);
    }

private:
    ProjectRow* m_row;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* row = qobject_cast<ProjectRow*>(object);
    return row == nullptr ? nullptr : new ProjectRowInterface(row);
}

}   // namespace

void installProjectRowReader()
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isInstalled)
}

}   // namespace waymark::ui
