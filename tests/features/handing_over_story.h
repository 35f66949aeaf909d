#pragma once

#include "features/window_story.h"
#include "report/report_options.h"

#include <QFileDialog>
#include <QTemporaryDir>

namespace waymark::test {

/// From the window to a document for others, and back from one.
class HandingOver : public WindowStory
{
protected:
    HandingOver()
    {
        (void)session->mark(State::Done, {id("algebra/vectors")});
        (void)session->setNote(id("algebra/vectors"), QStringLiteral("Drawn by hand"));
        ui::WindowOptions options;
        options.page = QStringLiteral("skills");
        options.report = [this](const Id& role, const ReportOptions& content) -> Result<Report> {
            asked = content;
            if (isBroken) return Error{ErrorKind::Io, "The disk cannot be read."};
            return reportOf(*workspace, workspace->learner("Ann").value(), role, content);
        };
        window = std::make_unique<ui::MainWindow>(*session, options);
        window->show();
    }

    static Result<Report> reportOf(
        const Workspace& from, const Learner& learner, const Id& role, const ReportOptions& content)
    {
        const auto catalog = from.catalog();
        const auto history = from.history(learner.id).value();
        Report report = makeReport(*catalog, learner, *from.progress(learner.id).value(), catalog->role(role), {});
        for (const HistoryEntry& entry : history) report.log.push_back(entry.event);
        applyOptions(report, content);
        return report;
    }

    template <typename Thing>
    [[nodiscard]] Thing* find(const char* name) const
    {
        auto* found = window->findChild<Thing*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Chooses that file in the dialog that asks for one.
    void choose(const char* dialog, const QString& file) const
    {
        auto* asking = find<QFileDialog>(dialog);
        ASSERT_NE(asking, nullptr);
        emit asking->fileSelected(file);
        asking->close();
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    ReportOptions asked;
    bool isBroken = false;
};

}   // namespace waymark::test
