#pragma once

#include "theme/marks.h"

#include <QAbstractButton>

namespace waymark::ui {

/// A tick box with its title beside it. A click, Space or a screen reader's toggle only asks through `requested`: the
/// mark turns when its owner, told by the Session, sets it.
class TickBox : public QAbstractButton
{
    Q_OBJECT

public:
    /// The title is what a screen reader says before the state; setText changes both.
    explicit TickBox(const QString& title = {}, QWidget* parent = nullptr);

    [[nodiscard]] TickMark mark() const { return m_mark; }
    void setMark(TickMark mark);
    /// The file is busy: the mark is drawn faint and "saving" is said until the next setMark or setSaving(false).
    void setSaving(bool isSaving);
    /// The tip, under the title where that is cut.
    void setHelp(const QString& help);
    /// "done", "partly done", "saving": what a screen reader adds.
    [[nodiscard]] QString stateText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void requested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    void tellReaders();
    void showTip();

    QString m_help;
    TickMark m_mark = TickMark::Open;
    bool m_isSaving = false;
};

}   // namespace waymark::ui
