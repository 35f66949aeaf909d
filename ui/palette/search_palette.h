#pragma once

#include "palette/search_finder.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QKeyEvent;
class QLineEdit;
class QListView;
class QModelIndex;

namespace waymark::ui {

class SearchModel;
class TextLabel;

/// The search over everything: a field and its hits, over the window while it is open. It opens a hit in its place.
class SearchPalette : public QWidget
{
    Q_OBJECT

public:
    /// `commands` is asked each time the search is opened. Borrows the session.
    SearchPalette(Session& session, std::function<std::vector<QAction*>()> commands, QWidget* window);

    void open();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeFoot();
    void close();
    void search();
    void setCurrent(const QModelIndex& index);
    bool handleKey(QKeyEvent& event);
    void moveBy(int lines);
    void choose(const QModelIndex& index, bool isInPane);
    void offerActs(const QPoint& onScreen);
    void offerActsBelow();
    void fit();

    Session& m_session;
    std::function<std::vector<QAction*>()> m_commands;
    SearchFinder m_finder;
    SearchModel* m_model;
    QFrame* m_panel = nullptr;
    QLineEdit* m_field = nullptr;
    TextLabel* m_count = nullptr;
    TextLabel* m_hint = nullptr;
    QListView* m_list = nullptr;
    QPointer<QWidget> m_before;   ///< who had the keyboard
};

}   // namespace waymark::ui
