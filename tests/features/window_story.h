#pragma once

#include "bridge/preferences.h"
#include "bridge/session.h"
#include "shell/main_window.h"
#include "support/sample_catalog.h"

#include <QTreeView>
#include <gtest/gtest.h>

namespace waymark::test {

/// A story through the real window, off-screen, with Ann as the learner; on the sample catalog unless another is given.
class WindowStory : public testing::Test
{
protected:
    WindowStory() : WindowStory(sampleCatalog(), id("engineer")) {}
    WindowStory(Catalog catalog, const Id& role);

    [[nodiscard]] QTreeView* checklist() const;
    /// Opens what it stands in; fails the test when it is not there.
    [[nodiscard]] QModelIndex rowOf(const std::string& local) const;
    [[nodiscard]] QModelIndex rowOf(const Id& item) const;
    void chooseRow(const std::string& local) const;
    void clickBoxOf(const std::string& local) const;

    [[nodiscard]] Qt::CheckState boxOf(const std::string& local) const;
    [[nodiscard]] QString notice() const;
    /// The text of the label of that name; fails the test when there is none to see.
    [[nodiscard]] QString label(const QString& name) const;
    /// As another program reads it from the file.
    [[nodiscard]] State stateOnDisk(const std::string& local) const;

    Computer computer;
    std::unique_ptr<Workspace> workspace;
    LearnerId ann;
    ui::Preferences preferences;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::MainWindow> window;
};

}   // namespace waymark::test
