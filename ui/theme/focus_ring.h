#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace waymark::ui {

/// The ring outside a button or box that the keyboard is in. A mouse click shows none.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~FocusRing() override;

    void watch(QWidget& widget);
    void forget(QWidget& widget);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget& widget);

    QPointer<QFocusFrame> m_frame;
};

}   // namespace waymark::ui
