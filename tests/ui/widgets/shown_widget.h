#pragma once

#include "theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLocale>
#include <QPixmap>
#include <QResizeEvent>
#include <QTest>
#include <QWidget>

#include <cstdlib>
#include <functional>

#include <gtest/gtest.h>

namespace waymark::ui {

/// Text twice as large while this lives, so that a stroke holds dots of its whole colour.
class LargeText
{
public:
    LargeText() { Theme::setTextPercent(*qApp, 200); }
    ~LargeText() { Theme::setTextPercent(*qApp, 100); }
    LargeText(const LargeText&) = delete;
    LargeText& operator=(const LargeText&) = delete;
};

/// Numbers and days as they are written in the United States while this lives.
class AmericanNumbers
{
public:
    AmericanNumbers() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~AmericanNumbers() { QLocale::setDefault(m_before); }
    AmericanNumbers(const AmericanNumbers&) = delete;
    AmericanNumbers& operator=(const AmericanNumbers&) = delete;

private:
    QLocale m_before;
};

inline const Colours& inForce()
{
    return Theme::current().colours();
}

inline bool hasFont(const QWidget& widget, TextRole role, QFont::Weight weight)
{
    const QFont wanted = Theme::current().font(role, weight);
    const QFont& font = widget.font();
    return font.family() == wanted.family() && font.pixelSize() == wanted.pixelSize() && font.weight() == weight;
}

inline QImage pictureOf(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    return widget.grab().toImage();
}

inline QImage pictureOf(QWidget& widget)
{
    return pictureOf(widget, widget.sizeHint());
}

inline bool isNear(const QColor& one, const QColor& other)
{
    const auto close = [](int a, int b) { return std::abs(a - b) <= 8; };
    return close(one.red(), other.red()) && close(one.green(), other.green()) && close(one.blue(), other.blue());
}

/// Whether a dot of that colour stands there.
inline bool showsColour(const QImage& image, const QColor& colour, const QRect& where)
{
    const QRect inside = where.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (isNear(image.pixelColor(x, y), colour)) return true;
    return false;
}

inline bool showsColour(const QImage& image, const QColor& colour)
{
    return showsColour(image, colour, image.rect());
}

/// Whether nothing is painted there but one ground.
inline bool isBlank(const QImage& image, const QRect& where)
{
    const QRect inside = where.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (!isNear(image.pixelColor(x, y), image.pixelColor(inside.topLeft()))) return false;
    return true;
}

inline QRect leftHalf(const QImage& image)
{
    return {0, 0, image.width() / 2, image.height()};
}

inline QRect rightHalf(const QImage& image)
{
    return {image.width() / 2, 0, image.width() / 2, image.height()};
}

/// Gives it this size and tells it, as its place in a shown window does.
inline void fit(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    QResizeEvent told(size, {});
    QCoreApplication::sendEvent(&widget, &told);
}

inline void tellOf(QWidget& widget, QEvent::Type change)
{
    QEvent event(change);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Whether it keeps that key for itself. A press is taken unless it is refused, a claim made before the window's
/// shortcuts only when it says so.
inline bool takesKey(
    QWidget& widget, QEvent::Type type, int key, Qt::KeyboardModifiers with = {}, const QString& text = {})
{
    QKeyEvent event(type, key, with, text);
    event.setAccepted(type == QEvent::KeyPress);
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

/// Tells whether a shown widget is painted anew.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& widget) : m_widget(widget) { widget.installEventFilter(this); }

    [[nodiscard]] bool sees(const std::function<void()>& change)
    {
        m_widget.show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_isPainted; }));
        QCoreApplication::processEvents();
        m_isPainted = false;
        change();
        return QTest::qWaitFor([this] { return m_isPainted; }, 1'000);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_widget;
    bool m_isPainted = false;
};

}   // namespace waymark::ui
