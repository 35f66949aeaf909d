#include "detail/section.h"

#include "theme/theme.h"
#include "widgets/labels.h"

#include <QVBoxLayout>

namespace waymark::ui {

Section::Section(const QString& title, QWidget* parent) : QWidget(parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::Tiny);
    if (!title.isEmpty()) whole->addWidget(new SectionTitle(title, this));
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    whole->addLayout(m_rows);
}

void Section::add(QWidget* row)
{
    m_rows->addWidget(row);
}

void Section::clear()
{
    while (auto* item = m_rows->takeAt(0)) {
        // A row may be the sender of what clears it.
        if (auto* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

int Section::rowCount() const
{
    return m_rows->count();
}

void Section::onRefresh(std::function<void()> refresher)
{
    refresher();
    m_refreshers.push_back(std::move(refresher));
}

void Section::refresh()
{
    for (const auto& refresher : m_refreshers) refresher();
}

}   // namespace waymark::ui
