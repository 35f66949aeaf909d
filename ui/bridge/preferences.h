#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QVariantMap>

#include <filesystem>
#include <memory>
#include <optional>

class QSettings;

namespace waymark::ui {

enum class PaperChoice { A4, Letter };
/// `a4`, `letter`
[[nodiscard]] QString word(PaperChoice paper);
[[nodiscard]] std::optional<PaperChoice> paperFrom(const QString& word);

/// How a person likes the window: kept in an ini file, read at once, written when one is set. Never anything about a
/// learner. Words that the file holds and nobody knows are taken as the usual ones.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Kept in that ini file; with an empty name for this run alone.
    explicit Preferences(const std::filesystem::path& file = {}, QObject* parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// One of TextPercents.
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    /// What QWidget::saveGeometry gave when the window was left; empty at the first start.
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// How the checklist was grouped, in the word of the page that shows it; empty at the first start.
    [[nodiscard]] QString grouping() const;
    void setGrouping(const QString& word);
    /// `monday`, `sunday`, `saturday`; empty for what the system says.
    [[nodiscard]] QString weekStart() const;
    void setWeekStart(const QString& word);
    [[nodiscard]] Qt::DayOfWeek firstDayOfWeek() const;
    /// What was set, else what the country uses.
    [[nodiscard]] PaperChoice paper() const;
    void setPaper(PaperChoice paper);

    /// What stood chosen above a page's list, in words of that page; empty at the first start. Nobody has to be told.
    [[nodiscard]] QString answers(const QString& page) const;
    void keepAnswers(const QString& page, const QString& words);

signals:
    /// One of them was set to something else.
    void changed();

private:
    [[nodiscard]] QVariant value(const QString& name) const;
    void set(const QString& name, const QVariant& value);
    void write(const QString& name, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_unkept;   ///< without a file
};

}   // namespace waymark::ui
